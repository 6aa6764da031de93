# Types $TYPED into a zsh of its own, has it list what completes that, and prints what was listed.
zmodload zsh/zpty
cat > $SETUP <<'SETUP'
PS1= PS2= RPS1=
unsetopt prompt_sp prompt_cr beep
stty cols 300 rows 200
autoload -Uz compinit; compinit -u -D
source $SCRIPT
zstyle ':completion:*' list-prompt ''
LISTMAX=9999
probe() { zle list-choices; zle -R; print -r -- "<END>"; exit }
zle -N probe
bindkey '^X' probe
print '<READY>'
SETUP
export SCRIPT SETUP
zpty z zsh -f -i
zpty -w z "source $SETUP"
zpty -r -m z line $'*\n<READY>*'
zpty -n -w z "$TYPED"$'\x18'
zpty -r -m z line '*<END>*'
print -r -- "$line"
