/** The script that has Slurm code the shards of a plan, as an array of tasks, and merge them afterwards. */
import type { ShardPlan } from "../model/shards.ts";

const FIRST = "#!/bin/sh\n# Written by themetally plan";

export const isSubmitScript = (text: string): boolean => text.startsWith(FIRST);

/** It stands beside plan.json, and finds everything from there. */
export const submitScript = ({ plan, shards }: ShardPlan): string => `${FIRST}.
# sh submit.sh has Slurm code every shard that has no part yet, and merge all of them once they are coded.
# A task that failed leaves no part, and the merge that waits for it is taken away: run this again.
#   PARTS        the folder of the parts (parts beside the plan); every machine must see it
#   OUT          the output folder (out beside the plan)
#   THEMETALLY   the program (themetally)
#   SBATCH_CODE, SBATCH_MERGE   further options of sbatch, as "--mem=2G --time=1:00:00 --partition=day"
set -eu
here=\${THEMETALLY_PLAN:-$(cd "$(dirname "$0")" && pwd)}
parts=\${PARTS:-$here/parts}
out=\${OUT:-$here/out}
program=\${THEMETALLY:-themetally}

case "\${1:-submit}" in
code)
  # shellcheck disable=SC2086 # the program may be several words
  exec $program code --quiet --plan "$here/plan.json" --shard "$SLURM_ARRAY_TASK_ID" --out "$parts" ;;
merge)
  # shellcheck disable=SC2086
  exec $program merge "$parts" --plan "$here/plan.json" --out "$out" ;;
esac

missing=
shard=0
while [ "$shard" -lt ${shards.length} ]; do
  part=$(printf '%s/part-%05d.jsonl' "$parts" "$shard")
  head -n 1 "$part" 2>/dev/null | grep -q '"plan":"${plan}"' || missing="$missing,$shard"
  shard=$((shard + 1))
done

mkdir -p "$parts"
export THEMETALLY_PLAN="$here" PARTS="$parts" OUT="$out" THEMETALLY="$program"
after=
if [ -n "$missing" ]; then
  # shellcheck disable=SC2086 # options are several words
  job=$(sbatch --parsable --job-name=themetally-code --array="\${missing#,}" --output="$parts/.code-%a.log" \\
    \${SBATCH_CODE:-} "$here/submit.sh" code)
  job=\${job%%;*}
  after="--dependency=afterok:$job --kill-on-invalid-dep=yes"
  echo "code: job $job, shards \${missing#,}"
fi
# shellcheck disable=SC2086
merge=$(sbatch --parsable --job-name=themetally-merge --output="$parts/.merge.log" $after \${SBATCH_MERGE:-} "$here/submit.sh" merge)
echo "merge: job \${merge%%;*}"
`;
