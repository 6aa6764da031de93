/** The part of the script for bash that is the same whatever the commands are. */

/**
 * It walks along what was typed: commands, options with what follows them, arguments. Readline cuts words at `=`
 * and `:`, so they are joined first, and cut again in what is offered. Names of files are found without `compgen`,
 * which loses those with line breaks. Older than bash 4, and outside of readline, `compopt` fails, which is no harm.
 */
export const BASH_WALK = `# The text without the marks and backslashes that a shell would take away.
__themetally_plain() {
  local sign quote='' at
  plain=''
  for ((at = 0; at < \${#1}; at++)); do
    sign=\${1:at:1}
    if [[ $quote == "'" ]]; then
      if [[ $sign == "'" ]]; then quote=''; else plain+=$sign; fi
    elif [[ $sign == \\\\ ]]; then
      at=$((at + 1))
      plain+=\${1:at:1}
    elif [[ $quote == '"' ]]; then
      if [[ $sign == '"' ]]; then quote=''; else plain+=$sign; fi
    elif [[ $sign == "'" || $sign == '"' ]]; then
      quote=$sign
    else
      plain+=$sign
    fi
  done
}

# Offers what begins with what was typed.
__themetally_offer() {
  local word
  for word in $1; do
    if [[ $word == "$plain"* ]]; then COMPREPLY+=("$word"); fi
  done
}

# Offers paths: $1 is file or dir.
__themetally_paths() {
  local path start=$plain shown=''
  if [[ $cur == '~/'* ]]; then
    start=$HOME/\${plain:2}
    shown='~/'
  fi
  compopt -o filenames 2>/dev/null
  for path in "$start"*; do
    if [[ ! -e $path && ! -L $path ]]; then continue; fi
    if [[ $1 == dir && ! -d $path ]]; then continue; fi
    if [[ \${path##*/} == . || \${path##*/} == .. ]]; then continue; fi
    if [[ -n $shown ]]; then path=$shown\${path:\${#HOME} + 1}; fi
    COMPREPLY+=("$path")
  done
  # Variables and the like are for the shell itself.
  if ((\${#COMPREPLY[@]} == 0)) && [[ $cur == *'$'* ]]; then compopt -o bashdefault -o default 2>/dev/null; fi
}

# Offers what an option or an argument can be.
__themetally_value() {
  if [[ $paths == file-after && $plain == *=* ]]; then
    cut=\${plain%%=*}=
    plain=\${plain#*=}
    __themetally_paths file
    return
  fi
  __themetally_offer "$choices"
  case $paths in
    file | dir) __themetally_paths "$paths" ;;
    file-after) compopt -o nospace 2>/dev/null ;;
  esac
}

_themetally() {
  local IFS=$' \\t\\n' cur plain word at cut='' command='' position=0 ended='' option='' skip=''
  local commands options arity='' paths=none choices=''
  local words=() joined=''
  COMPREPLY=()

  for ((at = 1; at <= COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if ((\${#words[@]} > 0)) && [[ -n $joined || $word == [=:] ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    if [[ $word == [=:] ]]; then joined=1; else joined=''; fi
  done
  if ((\${#words[@]} == 0)); then return; fi
  cur=\${words[\${#words[@]} - 1]}

  for ((at = 0; at < \${#words[@]} - 1; at++)); do
    word=\${words[at]}
    if [[ -n $skip ]]; then
      skip=''
    elif [[ $word == [\\<\\>]* || $word == [0-9\\&][\\<\\>]* ]]; then
      skip=1
    elif [[ $arity == one ]]; then
      arity=''
    elif [[ -z $ended && $word == -- ]]; then
      ended=1 arity=''
    elif [[ -z $ended && $word == -?* ]]; then
      option=$word arity='' paths=none choices=''
      if [[ $word != *=* ]]; then __themetally_option "$command" "$word"; fi
    elif [[ $arity == optional ]]; then
      arity=''
    elif [[ $arity == many ]]; then
      :
    else
      commands='' options=''
      __themetally_names "$command"
      if [[ $position == 0 && " $commands " == *" $word "* ]]; then
        command="\${command:+$command }$word"
      else
        position=$((position + 1))
      fi
    fi
  done

  __themetally_plain "$cur"
  commands='' options=''
  __themetally_names "$command"
  if [[ -n $skip ]]; then
    __themetally_paths file
  elif [[ $arity == one ]]; then
    __themetally_value
  elif [[ -z $ended && $cur == --*=* ]]; then
    paths=none choices=''
    cut=\${plain%%=*}=
    __themetally_option "$command" "\${plain%%=*}"
    plain=\${plain#*=} cur=\${cur#*=}
    __themetally_value
    if [[ $paths == file-after ]]; then cut=\${words[\${#words[@]} - 1]%=*}=; fi
  elif [[ -z $ended && $cur == -* ]]; then
    __themetally_offer "$options"
  elif [[ -n $arity ]]; then
    __themetally_value
  elif [[ $position == 0 && -n $commands ]]; then
    __themetally_offer "$commands"
  else
    paths=none choices=''
    __themetally_argument "$command" "$position"
    __themetally_value
  fi
  __themetally_cut
}

# What stands before the last sign at which readline cuts words is there already.
__themetally_cut() {
  local at before
  for ((at = 0; at < \${#COMPREPLY[@]}; at++)); do
    before=$cut
    if [[ $COMP_WORDBREAKS == *=* ]]; then before=''; fi
    COMPREPLY[at]=$before\${COMPREPLY[at]}
  done
  if [[ $cur == *:* && $cur != *\\\\:* && $cur != [\\"\\']* && $COMP_WORDBREAKS == *:* ]]; then
    before=\${plain%:*}:
    for ((at = 0; at < \${#COMPREPLY[@]}; at++)); do
      COMPREPLY[at]=\${COMPREPLY[at]#"$before"}
    done
  fi
}

complete -F _themetally themetally
`;
