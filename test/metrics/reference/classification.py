"""Writes classification.json beside this file: what scikit-learn says of labels, and Python's json module of odd answers.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python classification.py
"""
import json
import math
import random
import warnings
from pathlib import Path

from sklearn.metrics import (
    balanced_accuracy_score,
    classification_report,
    cohen_kappa_score,
    confusion_matrix,
    matthews_corrcoef,
)

warnings.filterwarnings("ignore")
HERE = Path(__file__).parent
pick = random.Random(20250311)

NAMES = ["damages", "easement", "Easement", "easement ", "наследство", "Über", "合同", "🏠 rent", "", "parse_error", "__proto__", "a\nb"]


def case(expected, predicted):
    report = classification_report(expected, predicted, output_dict=True, zero_division=0)
    labels = sorted(set(expected) | set(predicted))
    kappa = cohen_kappa_score(expected, predicted)
    return {
        "expected": expected,
        "predicted": predicted,
        "classes": {label: [report[label][k] for k in ("precision", "recall", "f1-score", "support")] for label in labels},
        "macro": [report["macro avg"][k] for k in ("precision", "recall", "f1-score")],
        "weighted": [report["weighted avg"][k] for k in ("precision", "recall", "f1-score")],
        "accuracy": report["accuracy"],
        "labels": labels,
        "confusion": confusion_matrix(expected, predicted, labels=labels).tolist() if len(labels) <= 20 else None,
        "balanced_accuracy": balanced_accuracy_score(expected, predicted),
        "mcc": matthews_corrcoef(expected, predicted),
        "kappa": None if math.isnan(kappa) else kappa,
    }


def made(n, known, invented, right, skew):
    weights = [1 / (i + 1) ** skew for i in range(len(known))]
    expected = pick.choices(known, weights, k=n)
    return case(expected, [e if pick.random() < right else pick.choice(known + invented) for e in expected])


many = [f"class {i}" for i in range(200)]
cases = [
    case(["yes"], ["yes"]),
    case(["yes"], ["no"]),
    case(["yes", "no"], ["no", "yes"]),
    case(["yes", "yes", "no"], ["parse_error"] * 3),
    case(["yes"] * 5, ["yes"] * 5),
    case(["yes", "yes", "no"], ["yes", "yes", "yes"]),
    made(60, NAMES[:9], NAMES[9:], 0.6, 1),
    made(200, NAMES[:3], NAMES[3:], 0.8, 0),
    made(40, NAMES[:9], [], 1, 0),
    made(400, many, [], 0.7, 0.5),
    made(300, NAMES[:4], [f"invented {i}" for i in range(400)], 0.3, 1),
]

ANSWERS = [
    '{"category": "a"}', ' \n{"category":"a"}\t\r\n', '\x0c{"category":"a"}', '\u00a0{"category":"a"}', '\ufeff{"category":"a"}',
    '{"category": "a"} {"category": "b"}', '{"category": "a",}', "{'category': 'a'}", '{category: "a"}', '{"category": "a"', '"category": "a"',
    '{"category": "a", "category": "b"}', '{"category": "b", "x": {"category": "a"}}', '{"x": {"category": "a"}}', '[{"category": "a"}]',
    '{"category": "a", "score": NaN}', '{"category": "a", "score": [Infinity, -Infinity, 1e400]}', '{"category": "NaN"}',
    '{"category": "a", "note": "NaN, \\"Infinity\\""}', '{"category": nan}', '{"category": +1}', '{"category": 01}', '{"category": .5}',
    '{"category": "\\u0041"}', '{"category": "\\ud83d\\ude00"}', '{"category": "\\x41"}', '{"category": "\\u00g1"}', '{"category": "a\nb"}',
    '{"category": "a\\nb"}', '{"category": "a\u2028b"}', '{"category": "a\x7f\u0085b"}', '{"category": "a\tb"}', '{"": "a", "category": ""}',
    '{"Category": "a"}', '{"category ": "a"}', '{"__proto__": "x", "category": "a"}', '{"category": "__proto__"}', '{"category": "\U0001f3e0"}',
    '', ' ', 'null', 'true', '"a"', '[]', '{}', 'NaN', '5', '{"category"}', '{"category": }', '{,}', '{"category": "a"}x', '// a\n{"category": "a"}',
    '{"category": "a" /* b */}', '```json\n{"category": "a"}\n```', 'It is {"category": "a"}.', '{"category": TRUE}', '{"category": "a"]',
]


def read(text):
    """The class, or None where json.loads(text)["category"] fails or is no text."""
    try:
        value = json.loads(text)["category"]
    except Exception:
        return None
    return value if isinstance(value, str) else None


body = {"cases": cases, "answers": [[text, read(text)] for text in ANSWERS]}
(HERE / "classification.json").write_text(json.dumps(body, ensure_ascii=True, separators=(",", ":")) + "\n", encoding="utf8")
