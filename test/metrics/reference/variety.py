"""Writes variety.json beside this file: how long, varied and repetitive answers are, counted anew in plain Python.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python variety.py
"""
import json
import random
import unicodedata
from pathlib import Path

import regex

from texts import FOREIGN, ODD, PLAIN, changed

pick = random.Random(20250304)
SPACELESS = "Han Hiragana Katakana Bopomofo Yi Tangut Nushu Thai Lao Myanmar Khmer Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Ahom".split()
LONE = r"(?=[\p{L}\p{Nl}])(?:" + "|".join(r"\p{scx=%s}" % name for name in SPACELESS) + ")"
ON = r"[\p{M}\u200c\u200d]*"
WORDS = regex.compile(rf"{LONE}{ON}|(?:(?!{LONE})[\p{{L}}\p{{N}}]{ON})+")
WORDS_AND_SIGNS = regex.compile(rf"{WORDS.pattern}|[\p{{P}}\p{{S}}\p{{Co}}]{ON}")

LOOPS = [
    "!" * 40,
    "The tenant pays. " * 9,
    "start here and then " + "no no " * 20,
    "one two three " * 3,
    "😀 " * 30,
    "付款" * 12,
    " ".join(["a b c d"] * 2 + ["e"]),
]
ANSWERS = PLAIN + FOREIGN + ODD + LOOPS + [" ".join(pick.choice(PLAIN) for _ in range(30))]


def lowered(text):
    return unicodedata.normalize("NFC", text.lower())


def ngrams(words, n):
    return [tuple(words[i : i + n]) for i in range(len(words) - n + 1)]


def distinct(words, n):
    grams = ngrams(words, n)
    return len(set(grams)) / len(grams) if grams else None


def repeated(words):
    grams = ngrams(words, 4)
    return sum(gram in grams[:i] for i, gram in enumerate(grams)) / len(grams) if grams else 0.0


def case(answer):
    words = WORDS_AND_SIGNS.findall(lowered(answer))
    references = [changed(pick, answer), pick.choice(PLAIN + FOREIGN), pick.choice(ODD)]
    lengths = [len(WORDS.findall(lowered(text))) for text in references]
    own = len(WORDS.findall(lowered(answer)))
    return {
        "answer": answer,
        "references": references,
        "words": [own, min(lengths, key=lambda length: (abs(length - own), length))],
        "tokens": words if len(words) < 60 else None,
        "distinct": [distinct(words, n) for n in (1, 2, 3)],
        "repetition": repeated(words),
    }


lines = [json.dumps(case(answer), ensure_ascii=True) for answer in ANSWERS]
Path(__file__).with_suffix(".json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
