"""Writes bleu_nltk.json beside this file: corpora and what nltk's corpus_bleu makes of them.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python bleu_nltk.py
"""
import json
import random
import warnings
from pathlib import Path

from nltk.translate.bleu_score import SmoothingFunction, corpus_bleu

from texts import ODD, PLAIN, changed

warnings.filterwarnings("ignore")
pick = random.Random(20250301)
METHODS = ["method0", "method1", "method2", "method3", "method4"]

LONG = [" ".join(pick.choice(PLAIN).split()[pick.randrange(5)] for _ in range(700)) for _ in range(2)]
CASES = (
    [([text], changed(pick, text)) for text in PLAIN for _ in range(2)]
    + [([text, changed(pick, text), pick.choice(PLAIN)], changed(pick, text)) for text in PLAIN]
    + [([text], text) for text in ODD]
    + [([text], pick.choice(ODD + PLAIN)) for text in ODD]
    + [([PLAIN[0], ""], ""), (["", PLAIN[0]], PLAIN[0]), ([""], PLAIN[0]), (ODD, PLAIN[3])]
)
CORPORA = (
    [[case] for case in CASES]
    + [CASES[:16], CASES[16:24], CASES]
    + [[([t], "") for t in PLAIN], [([t], "zzz") for t in PLAIN], [(["x y z"], "x q z")] * 3]
    + [[([LONG[0]], LONG[1]), (LONG, changed(pick, LONG[0]))]]
)


def values(corpus):
    references = [[r.split() for r in rs] for rs, _ in corpus]
    answers = [a.split() for _, a in corpus]
    return [float(corpus_bleu(references, answers, smoothing_function=getattr(SmoothingFunction(), m))) for m in METHODS]


made = [{"corpus": [{"references": rs, "answer": a} for rs, a in corpus], "values": values(corpus)} for corpus in CORPORA]
lines = ",\n".join(json.dumps(case, ensure_ascii=True) for case in made)
text = '{"methods": ' + json.dumps(METHODS) + ',\n"corpora": [\n' + lines + "\n]}\n"
Path(__file__).with_suffix(".json").write_text(text, encoding="utf-8")
