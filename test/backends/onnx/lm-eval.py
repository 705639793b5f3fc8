"""Writes lm-eval.json beside this file: what lm-evaluation-harness says of two real checkpoints, for a few questions and texts.

    pip install "lm_eval[hf]==0.4.13"      # with transformers 5.24 and torch 2.15 beside it
    python lm-eval.py OUTPUT_DIR TOKENIZER_DIR

OUTPUT_DIR holds what the harness wrote with --log_samples, in one folder for each checkpoint:

    lm_eval run --model hf --model_args pretrained=CHECKPOINT,tokenizer=TOKENIZER_DIR,dtype=float32,softmax_dtype=float64 \
      --tasks clauses_mc,texts_pydoc,texts_licences --include_path TASKS_DIR --device cpu --batch_size 4 --log_samples \
      --output_path OUTPUT_DIR/baseline

TOKENIZER_DIR is the checkpoint's tokenizer with "tokenizer_class": "PreTrainedTokenizerFast" in tokenizer_config.json. As it is, transformers 5
makes a GPT2Tokenizer of it, which splits 30 of the 120 texts otherwise than tokenizer.json says. softmax_dtype: in float32, a sum over a
vocabulary of fifty thousand is off by some 1e-5 nats a token, always in the same direction.
"""
import json
import sys
from pathlib import Path
from types import SimpleNamespace

from lm_eval.api.metrics import bits_per_byte, mean, weighted_perplexity
from lm_eval.api.model import TemplateLM
from transformers import AutoTokenizer

QUESTIONS, TEXTS = 12, 5
HERE = Path(__file__).parent
output, tokenizer = Path(sys.argv[1]), AutoTokenizer.from_pretrained(sys.argv[2])
model = SimpleNamespace(backend="causal", tok_encode=tokenizer.encode)


def samples(checkpoint, task, count):
    [file] = (output / checkpoint).glob(f"*/samples_{task}_*.jsonl")
    rows = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
    return sorted(rows, key=lambda row: row["doc_id"])[:count]


def tokens(question, choice):
    return TemplateLM._encode_pair(model, question, f" {choice}")[1]


questions = [s["doc"] for s in samples("baseline", "clauses_mc", QUESTIONS)]
texts = {name: [s["doc"] for s in samples("baseline", f"texts_{name}", TEXTS)] for name in ("pydoc", "licences")}
data = {
    "questions": [{**q, "tokens": [tokens(q["question"], c) for c in q["choices"]]} for q in questions],
    "texts": {name: [{**t, "tokens": tokenizer.encode(t["text"])} for t in rows] for name, rows in texts.items()},
    "checkpoints": {},
}
for checkpoint in ("baseline", "candidate"):
    chosen = samples(checkpoint, "clauses_mc", QUESTIONS)
    found = {
        "logprobs": [[float(ll) for ll, _ in s["filtered_resps"]] for s in chosen],
        "acc": mean([s["acc"] for s in chosen]),
        "acc_norm": mean([s["acc_norm"] for s in chosen]),
    }
    for name in texts:
        rows = samples(checkpoint, f"texts_{name}", TEXTS)
        found[name] = {
            "logprobs": [float(s["filtered_resps"][0]) for s in rows],
            "word_perplexity": weighted_perplexity([s["word_perplexity"] for s in rows]),
            "byte_perplexity": weighted_perplexity([s["byte_perplexity"] for s in rows]),
            "bits_per_byte": bits_per_byte([s["bits_per_byte"] for s in rows]),
        }
    data["checkpoints"][checkpoint] = found
(HERE / "lm-eval.json").write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf8")
