# Types $TYPED and Tab in a zsh of its own, and prints what zsh was told to offer: a match a line, its words after it.
zmodload zsh/zpty
print -r -- 'PS1= ; PS2= ; autoload -Uz compinit; compinit -u -D
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  typeset -a hits words
  builtin compadd -A hits "$@"
  local at=${@[(i)-d]}
  if (( at <= $# )); then words=(${(P)@[at+1]}); fi
  local i; for i in {1..$#hits}; do if (( i <= $#hits )); then print -r -- "HIT $hits[i] :: ${words[i]:-}"; fi; done
  builtin compadd "$@"
}
source $SCRIPT
finish() { zle -I; print "END"; zle -I; exit }
zle -N finish; bindkey "^X" finish; bindkey "^I" complete-word
setopt no_beep no_prompt_sp; zstyle ":completion:*" verbose yes
LISTMAX=9999
print READY' > $SETUP
zpty z "SCRIPT=$SCRIPT HOME=$HOME ZDOTDIR=$HOME TERM=dumb zsh -f -i"
zpty -w z "source $SETUP"
zpty -r -m z line '*READY*READY*' || zpty -r -m z line '*READY*'
zpty -n -w z "$TYPED"$'\t\x18'
zpty -r -m z line '*END*'
print -r -- "$line"
