"""Exports checkpoints with optimum, as `optimum-cli export onnx --task text-generation-with-past` does.

usage: python export.py FROM_DIR TO_DIR
"""
import shutil
import sys
from pathlib import Path

from optimum.exporters.onnx import main_export

source, target = map(Path, sys.argv[1:3])
part = target.with_suffix(".part")  # so that a run that was killed leaves nothing that looks whole
shutil.rmtree(part, ignore_errors=True)
main_export(str(source), str(part), task="text-generation-with-past", do_validation=False)
shutil.rmtree(target, ignore_errors=True)
part.rename(target)
print(f"{target}: {sum(f.stat().st_size for f in target.iterdir()) / 1e6:.0f} MB")
