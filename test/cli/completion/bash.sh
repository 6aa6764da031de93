# Completes what stands in $TYPED, cut into words as readline cuts them, and prints what is offered.
set -u
source "$SCRIPT"
IFS=$'\t' read -r -a COMP_WORDS <<<"$TYPED"
if [[ $TYPED == *$'\t' ]]; then COMP_WORDS+=(''); fi
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_themetally themetally "${COMP_WORDS[COMP_CWORD]}" ''
if ((${#COMPREPLY[@]} > 0)); then printf '%s\0' "${COMPREPLY[@]}"; fi
