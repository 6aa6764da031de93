#!/usr/bin/env bash
# A real Slurm of one node codes a plan as an array of tasks; one task is cancelled, and submitted again; what is
# merged is held against a single run. Needs root, munge and slurm-wlm (Debian: installed here where it may be).
set -euo pipefail
cd "$(dirname "$0")/../.."
project=$PWD

say() { echo "slurm: $1"; }
fail() {
  say "failed: $1" >&2
  for log in "$work"/*.log "$work"/job/plan/parts/.*.log; do [ ! -s "$log" ] || { echo "--- $log"; tail -n 15 "$log"; } >&2; done
  exit 1
}

PATH=$PATH:/usr/sbin
if ! { command -v sbatch && command -v slurmctld && command -v slurmd && command -v munged; } >/dev/null; then
  if [ "${1:-}" != --install ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say "skipped: sbatch, slurmctld, slurmd and munged are not all here"
    exit 0
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null
fi
[ "$(id -u)" = 0 ] || { say "skipped: the daemons are started by root"; exit 0; }

work=$(mktemp -d)
chmod 755 "$work"
pids=()
stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

# Each daemon in the foreground, with a key and a socket of its own: what runs on this machine already is left alone.
mkdir -p "$work"/{munge,state,spool}
chown munge "$work/munge"
chmod 755 "$work/munge"
head -c 1024 /dev/urandom >"$work/munge/key"
chown munge "$work/munge/key"
chmod 400 "$work/munge/key"
setpriv --reuid munge --regid munge --clear-groups munged --foreground --key-file "$work/munge/key" --socket "$work/munge/socket" \
  --pid-file "$work/munge/pid" --log-file "$work/munge/log" --seed-file "$work/munge/seed" 2>"$work/munged.log" &
pids+=($!)
host=$(hostname -s)
cat >"$work/slurm.conf" <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES State=UP
CONF
# Nothing of it is used; versions before 23.11 cannot do without.
case $(slurmd -V) in
*" "2[0-2].* | *" 23.02."*) plugin=cgroup/v1 ;;
*) plugin=disabled ;;
esac
printf 'CgroupPlugin=%s\nCgroupMountpoint=%s\n' "$plugin" "$work/cgroup" >"$work/cgroup.conf"
mkdir "$work/cgroup"
export SLURM_CONF=$work/slurm.conf
sleep 1
slurmctld -D -i >"$work/slurmctld.log" 2>&1 &
pids+=($!)
slurmd -D >"$work/slurmd.log" 2>&1 &
pids+=($!)
for _ in $(seq 60); do
  for pid in "${pids[@]}"; do kill -0 "$pid" 2>/dev/null || fail "a daemon ended"; done
  [ "$(sinfo -h -o %t 2>/dev/null)" != idle ] || break
  sleep 1
done
[ "$(sinfo -h -o %t 2>/dev/null)" = idle ] || fail "the node did not come up"
say "$(slurmd -V), one node with $(nproc) processors"

# The first time, the task of shard 3 hangs: it is cancelled from outside, as a task whose time is over.
mkdir "$work/job"
cat >"$work/program" <<PROGRAM
#!/bin/sh
if [ "\${SLURM_ARRAY_TASK_ID:-}" = 3 ] && [ ! -e "$work/hung" ]; then touch "$work/hung"; sleep 600; fi
exec node "$project/bin/themetally.js" "\$@"
PROGRAM
chmod +x "$work/program"
cd "$work/job"
node -e '
const copy = "The bus is late and the bus route near the school should run in the evening because nobody can wait in the rain for an hour any more.";
for (let at = 0; at < 3000; at++)
  console.log(JSON.stringify({ id: `c-${at % 2990}`, text: at % 10 ? `Response ${at}: the ferry costs ${at} pounds, and road ${at * 7} has no trees.` : copy }));
' >comments.jsonl
cp "$project/codebooks/harrowmere.yaml" themes.yaml
options="comments.jsonl --codebook themes.yaml --allow-missing"
# shellcheck disable=SC2086 # several options
"$work/program" run $options --out single --quiet 2>/dev/null || [ $? = 1 ]
# shellcheck disable=SC2086
"$work/program" plan $options --shards 8 --slurm --quiet >/dev/null
export THEMETALLY=$work/program
ended() { [ -z "$(squeue -h -o %i)" ]; }
sh plan/submit.sh | tee submitted
job=$(sed -n 's/^code: job \([0-9]*\),.*/\1/p' submitted)
for _ in $(seq 120); do
  [ "$(find plan/parts -name 'part-*.jsonl' | wc -l)" -lt 7 ] || [ ! -e "$work/hung" ] || break
  sleep 1
done
[ "$(find plan/parts -name 'part-*.jsonl' | wc -l)" = 7 ] || fail "seven of eight tasks did not end"
scancel "${job}_3"
say "seven parts are there, task ${job}_3 is cancelled"
for _ in $(seq 60); do ended && break; sleep 1; done
ended || fail "the merge still waits for a task that was cancelled"
[ ! -e plan/parts/part-00003.jsonl ] || fail "the cancelled task left a part"
[ ! -e plan/out ] || fail "it was merged without shard 3"
say "nothing was merged, and no job waits"
sh plan/submit.sh | tee submitted
grep -q 'shards 3$' submitted || fail "other shards than the missing one were submitted"
for _ in $(seq 120); do ended && break; sleep 1; done
[ -e plan/out/run.json ] || fail "nothing was merged"
diff -r single plan/out >&2 || fail "merge differs from run"
say "passed: shard 3 alone was submitted again; $(find single -type f | wc -l) files are the same as those of a single run"
