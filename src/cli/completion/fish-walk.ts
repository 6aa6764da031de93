/** The part of the script for fish that is the same whatever the commands are. */

/** It walks along what was typed, and answers three questions of the lines that follow it. */
export const FISH_WALK = `# Where in what was typed the cursor stands: the command, the option that more may follow, the
# number of the argument, whether options are over.
function __themetally_state
  set -l words (commandline -opc)
  set -e words[1]
  set -l command ''
  set -l option ''
  set -l arity ''
  set -l position 0
  set -l ended no
  for word in $words
    if test "$arity" = one
      set arity ''
    else if test $ended = no -a "$word" = --
      set ended yes
      set arity ''
    else if test $ended = no; and string match -q -- '-?*' "$word"
      set option $word
      set arity (__themetally_arity "$command" "$word")
    else if test "$arity" = optional
      set arity ''
    else if test "$arity" = many
      continue
    else if test $position = 0; and contains -- (string trim "$command $word") $__themetally_commands
      set command (string trim "$command $word")
    else
      set position (math $position + 1)
    end
  end
  test -n "$arity"; or set option ''
  printf '%s\\n' "$command" "$option" $position $ended
end

# Whether options of the command can stand here.
function __themetally_in
  set -l state (__themetally_state)
  test "$state[1]" = "$argv[1]" -a "$state[4]" = no
end

# Whether an argument of the command can, from a number to a number.
function __themetally_at
  set -l state (__themetally_state)
  test "$state[1]" = "$argv[1]" -a -z "$state[2]" -a "$state[3]" -ge $argv[2] -a "$state[3]" -le $argv[3]
end

# Whether more can follow the option.
function __themetally_after
  set -l state (__themetally_state)
  test "$state[1]" = "$argv[1]" -a "$state[2]" = "$argv[2]"
end
`;
