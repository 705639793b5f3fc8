"""Writes a trained checkpoint as optimum writes it: one ONNX file with a key/value cache, and the files beside it.

usage: python export.py WORK_DIR OUT_DIR NAME...      (reads WORK_DIR/NAME and WORK_DIR/tokenizer, writes OUT_DIR/NAME)
"""
import shutil
import sys
import tempfile
from pathlib import Path

import onnx
from optimum.exporters.onnx import main_export
from transformers import GenerationConfig

BESIDE = ("config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "chat_template.jinja")


def export(work, out, name):
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "source", Path(folder) / "target"
        shutil.copytree(work / name, source)
        for file in (work / "tokenizer").iterdir():
            shutil.copy(file, source)
        main_export(str(source), str(target), task="text-generation-with-past", do_validation=False)
        checkpoint = out / name
        checkpoint.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(target / "model.onnx", checkpoint / "model.onnx")
        for file in BESIDE:
            shutil.copyfile(source / file, checkpoint / file)
    # Both tokens end an answer: the end of the turn, and the end of a text.
    GenerationConfig(bos_token_id=0, eos_token_id=[2, 0], pad_token_id=0).save_pretrained(checkpoint)
    model = onnx.load(checkpoint / "model.onnx")
    onnx.checker.check_model(model, full_check=True)
    size = (checkpoint / "model.onnx").stat().st_size
    print(f"{name}: {size / 1e6:.2f} MB, {len(model.graph.node)} nodes, opset {model.opset_import[0].version}")


if __name__ == "__main__":
    for checkpoint in sys.argv[3:]:
        export(Path(sys.argv[1]), Path(sys.argv[2]), checkpoint)
