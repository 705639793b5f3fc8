"""Writes reference.json: what Python computes on the exported checkpoints, for tests in other languages to be equal to.

usage: python reference.py EXAMPLE_DIR
"""
import json
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from checkpoint import Checkpoint
from measure import read

TEXTS, PROMPTS, NEW = 10, 4, 32  # of each task

STRINGS = [
    "", " ", "  ", "\n", "\n\n", "\t", "\r\n", " a", "a ", "Hello, world!", "hello  world   again", "don't can't we'll I'm they've he'd it's", "DON'T",
    "don\u2019t", "1234567890", "3.14159", "v1.2.3-rc.4+build.5", "½ ² ³ ٣ 四 Ⅷ", "１２３", "a1b2c3", "café", "cafe\u0301", "Straße", "Привет, мир", "שלום",
    "नमस्ते", "日本語のテスト", "한국어", "😀", "👩‍👩‍👧‍👦 family", "a\u200bb", "a\u00a0b", "a\u2028b", "\ufeffBOM", "\x00nul", "\x1b[31mred\x1b[0m",
    "    indented code", "<b>bold</b> &amp; more", "<|im_start|>user\nhi<|im_end|>\n", "text<|endoftext|>text", "<|im_end|><|im_end|>", "< |im_end| >",
    "<|im_end", " <|im_start|> ", "a" * 40, "=" * 40, "Copyright (c) 2001-2024 X", "©®™", "\ufffd", "\n \n  \n", "trailing space ", "𝔘𝔫𝔦", "𠜎𠜱",
]


def user(content):
    return {"role": "user", "content": content}


def assistant(content):
    return {"role": "assistant", "content": content}


CHATS = [
    [user("Hello")],
    [{"role": "system", "content": "You answer in one word."}, user("What colour is grass?")],
    [user("Hi"), assistant("Hello!"), user("Tell me a joke.\nA short one.")],
    [user("")],
    [user("  spaces kept  ")],
    [user("What does <|im_end|> mean?")],
    [user("ünïcödé 😀 {{ braces }} {% tags %}")],
]


def main():
    folder = Path(sys.argv[1])
    names = ("baseline", "careless", "careful")
    models = {name: Checkpoint(folder / name) for name in names}
    tok = models["baseline"].tokenizer
    likelihoods, answers = {n: [] for n in names}, {n: [] for n in names}
    for name, model in models.items():
        for task in ("glosses", "passages"):
            for row in read(folder / "data", task)[:TEXTS]:
                nll, ids = model.nll(row["text"])
                likelihoods[name].append({"task": task, "id": row["id"], "scored": len(ids) - 1, "nll": nll})
        for task in ("kinds", "clauses"):
            for row in read(folder / "data", task)[:PROMPTS]:
                prompt, ids, ended, lead = model.answer([user(row["prompt"])], NEW)
                answers[name].append({
                    "task": task, "id": row["id"], "promptTokens": len(prompt), "ids": ids, "ended": ended, "text": tok.decode(ids), "leastLead": lead})
    packages = ("onnxruntime", "transformers", "tokenizers", "torch", "optimum-onnx", "numpy")
    body = {
        "madeBy": {"python": platform.python_version(), **{p: version(p) for p in packages}},
        "rules": {
            "nll": "natural log; every token but the first is scored; no BOS is put in front; log-softmax in float64 over float32 logits",
            "answers": f"one user message through the chat template; greedy; at most {NEW} new tokens; ids without the end token; "
                       "leastLead is the least lead of a chosen token's logit over the next best",
        },
        "tokens": [{"text": s, "ids": tok(s).input_ids} for s in STRINGS],
        "chats": [{
            "messages": m, "prompt": tok.apply_chat_template(m, add_generation_prompt=True, tokenize=False),
            "promptIds": tok.apply_chat_template(m, add_generation_prompt=True), "whole": tok.apply_chat_template(m, tokenize=False)} for m in CHATS],
        "likelihoods": likelihoods, "answers": answers,
    }
    # One row a line: short to read and short to compare.
    def lines(value, depth=0):
        if isinstance(value, dict) and depth < 2 and any(isinstance(v, (list, dict)) for v in value.values()):
            inner = ",\n".join(f"{' ' * (depth + 1)}{json.dumps(k)}: {lines(v, depth + 1)}" for k, v in value.items())
            return "{\n" + inner + "\n" + " " * depth + "}"
        if isinstance(value, list):
            return "[\n" + ",\n".join(" " * (depth + 1) + json.dumps(v, ensure_ascii=False) for v in value) + "\n" + " " * depth + "]"
        return json.dumps(value, ensure_ascii=False)

    (folder / "reference.json").write_text(lines(body) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
