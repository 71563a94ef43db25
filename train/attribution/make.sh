#!/bin/sh
# Corpora → models/attribution/weights.bin. See README.md beside this file.
set -eu
[ $# -eq 1 ] || { echo "usage: $0 CORPORA" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${TMPDIR:-/tmp}/counterclaim-train
python=/usr/bin/python3
# A ledger's analyses carry it: a new one for every new training.
version=2026-11-24.2
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
"$python" -c 'import torch, numpy' || {
  echo "Needed: apt-get install python3-torch python3-numpy libopenblas0-pthread" >&2
  exit 1
}
mkdir -p "$work"
cd "$root"
node train/attribution/export-features.ts "$1" "$work"
node train/attribution/export-words.ts "$1" "$work"
"$python" "$here/embed.py" "$work/words.txt" "$work/embeddings.pt"
learn() {
  program=$1 out=$2
  shift 2
  "$python" "$here/$program" "$work" "$work/$out" --embeddings "$work/embeddings.pt" \
    --own 2 --hold 60 --hidden 128 --role-hidden 56 --seed 3 "$@"
}
learn pretrain.py pretrained.pt --epochs 7
learn train.py network.pt --pretrained "$work/pretrained.pt" --epochs 11
"$python" "$here/calibrate.py" "$work/network.pt" "$work" models/attribution/reliability.svg
"$python" "$here/write_weights.py" "$work/network.pt" models/attribution/weights.bin "$version"
