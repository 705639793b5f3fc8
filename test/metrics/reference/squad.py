"""Writes squad.json beside this file: exact match and F1 of SQuAD 2.0 as transformers computes them (`get_raw_scores`).

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python squad.py
"""
import json
import random
from pathlib import Path
from types import SimpleNamespace

from transformers.data.metrics.squad_metrics import get_raw_scores

from texts import FOREIGN, ODD, PLAIN, changed

pick = random.Random(20250303)

SHORT = [
    "the",
    "a",
    "An answer",
    "A.N. Other, the third",
    "the-cat a-cat an.swer",
    "l’a d’an the’s a\u0301 e\u0301a a\u00b2 a_b",
    "«the» “a” ‘an’ the… the\u200b a\u00a0the\u3000b",
    "THE ΟΔΟΣ. İ the",
    "",
    "!?",
    "in 1999",
    "1999",
    "thé the ａ the",
]
TEXTS = PLAIN + FOREIGN + ODD + SHORT
CASES = (
    [([text], changed(pick, text)) for text in PLAIN + FOREIGN for _ in range(2)]
    + [([text], text) for text in TEXTS]
    + [([text], pick.choice(TEXTS)) for text in TEXTS]
    + [([a], b) for a in SHORT for b in SHORT]
    + [([text, changed(pick, text), pick.choice(TEXTS)], changed(pick, text)) for text in TEXTS]
    + [(["", "the cat"], ""), (["the", "..."], "a"), (["", "the cat"], "cat"), (["", ""], "cat")]
)


def scores(references, answer):
    example = SimpleNamespace(qas_id="q", answers=[{"text": text} for text in references])
    exact, f1 = get_raw_scores([example], {"q": answer})
    return {"exact": float(exact["q"]), "f1": float(f1["q"])}


lines = [json.dumps({"references": rs, "answer": a, **scores(rs, a)}, ensure_ascii=True) for rs, a in CASES]
Path(__file__).with_suffix(".json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
