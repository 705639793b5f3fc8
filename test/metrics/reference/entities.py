"""Writes entities.json beside this file: what seqeval says of tags, in its default mode and in strict mode.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python entities.py
"""
import json
import math
import random
import warnings
from pathlib import Path

from seqeval.metrics import accuracy_score, classification_report
from seqeval.scheme import BILOU, IOB2, IOBES, IOE2

warnings.filterwarnings("ignore")
HERE = Path(__file__).parent
pick = random.Random(20250312)

SCHEMES = {"iob2": IOB2, "ioe2": IOE2, "iobes": IOBES, "bilou": BILOU, "auto": None}
TYPES = ["COURT", "STATUTE", "город", "日期", "A-B"]


def marked(scheme, length, kind):
    inside = ["I-" + kind] * length
    if scheme == "iob2":
        return ["B-" + kind] + inside[1:]
    if scheme == "ioe2":
        return inside[1:] + ["E-" + kind]
    single, last = ("S-", "E-") if scheme == "iobes" else ("U-", "L-")
    return [single + kind] if length == 1 else ["B-" + kind] + inside[2:] + [last + kind]


def sentence(scheme, length, kinds):
    tags = []
    while len(tags) < length:
        if pick.random() < 0.45:
            tags.append("O")
        else:
            tags += marked(scheme, min(pick.choice([1, 1, 2, 3, 4]), length - len(tags)), pick.choice(kinds))
    return tags


def changed(tags, pool, share):
    return [pick.choice(pool) if pick.random() < share else tag for tag in tags]


def clean(report):
    names = ("precision", "recall", "f1-score", "support")
    return {
        kind: [None if math.isnan(figures[name]) else float(figures[name]) for name in names]
        for kind, figures in report.items()
    }


def said(make):
    """The report, or the kind of the exception."""
    try:
        return clean(make())
    except Exception as error:
        return type(error).__name__


def case(expected, predicted, schemes):
    return {
        "expected": expected,
        "predicted": predicted,
        "default": said(lambda: classification_report(expected, predicted, output_dict=True, zero_division=0)),
        "strict": {
            name: said(
                lambda: classification_report(
                    expected, predicted, output_dict=True, zero_division=0, mode="strict", scheme=SCHEMES[name]
                )
            )
            for name in schemes
        },
        "token_accuracy": accuracy_score(expected, predicted),
    }


cases = []
for scheme, prefixes in (("iob2", "BI"), ("ioe2", "IE"), ("iobes", "BIES"), ("bilou", "BILU")):
    for n, kinds, share in ((1, TYPES[:1], 0), (15, TYPES[:2], 0.15), (40, TYPES, 0.35), (6, TYPES[:2], 1)):
        pool = ["O"] + [f"{prefix}-{kind}" for prefix in prefixes for kind in kinds]
        expected = [sentence(scheme, pick.randrange(1, 13), kinds) for _ in range(n)]
        cases.append(case(expected, [changed(tags, pool, share) for tags in expected], [scheme, "auto"]))

# Expected tags that keep no scheme either, and prefixes that none has.
pool = ["O"] + [f"{prefix}-{kind}" for prefix in "BIESLU" for kind in TYPES[:2]]
odd = pool + ["O-COURT", "B", "I", "B-", "-COURT", "X-COURT", "COURT", "b-COURT", ".", ".-COURT", "B--COURT-", "B-COURT-A", "I_COURT", "日-COURT"]
for tags in (pool, pool[:5], pool, odd, odd):
    expected = [[pick.choice(tags) for _ in range(pick.randrange(1, 10))] for _ in range(30)]
    cases.append(case(expected, [changed(list(e), tags, 0.3) for e in expected], list(SCHEMES)))
for expected, predicted in (
    (["O", "O"], ["O", "O"]),
    (["O", "O"], ["O", "B-COURT"]),
    (["B-COURT", "O"], ["O", "O"]),
    (["S-COURT", "O"], ["S-COURT", "O"]),
    (["I-COURT", "I-COURT", "B-COURT"], ["I-COURT", "I-COURT", "I-COURT"]),
    (["B-COURT", "E-COURT", "L-COURT", "O"], ["B-COURT", "E-COURT", "O", "O"]),
    (["E-COURT", "L-COURT", "I-COURT"], ["E-COURT", "L-COURT", "I-COURT"]),
    (["B-COURT", ".", "I-COURT"], ["B-COURT", "I-COURT", "I-COURT"]),
):
    cases.append(case([expected], [predicted], list(SCHEMES)))

(HERE / "entities.json").write_text(json.dumps({"cases": cases}, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf8")
