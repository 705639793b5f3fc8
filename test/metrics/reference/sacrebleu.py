"""Writes sacrebleu.json beside this file: corpora, what sacreBLEU makes of them, and how its tokenizers split texts.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python sacrebleu.py
"""
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path = [p for p in sys.path if Path(p).resolve() != HERE] + [str(HERE)]  # this file has the package's name

import itertools
import json
import logging
import random

from sacrebleu.metrics import BLEU, CHRF, TER

from texts import FOREIGN, ODD, PLAIN, changed

logging.disable(logging.WARNING)
pick = random.Random(20250302)

METRICS = {
    "bleu": lambda: BLEU(),
    "bleu:tokenize=intl": lambda: BLEU(tokenize="intl"),
    "bleu:tokenize=char": lambda: BLEU(tokenize="char"),
    "bleu:tokenize=zh": lambda: BLEU(tokenize="zh"),
    "bleu:tokenize=none": lambda: BLEU(tokenize="none"),
    "bleu:lowercase": lambda: BLEU(lowercase=True),
    "bleu:smooth=floor": lambda: BLEU(smooth_method="floor"),
    "bleu:smooth=floor:smooth_value=0.125": lambda: BLEU(smooth_method="floor", smooth_value=0.125),
    "bleu:smooth=floor:smooth_value=0": lambda: BLEU(smooth_method="floor", smooth_value=0),
    "bleu:smooth=add-k": lambda: BLEU(smooth_method="add-k"),
    "bleu:smooth=add-k:smooth_value=0.375": lambda: BLEU(smooth_method="add-k", smooth_value=0.375),
    "bleu:smooth=none": lambda: BLEU(smooth_method="none"),
    "bleu:order=1": lambda: BLEU(max_ngram_order=1),
    "bleu:order=9": lambda: BLEU(max_ngram_order=9),
    "bleu:effective_order": lambda: BLEU(effective_order=True),
    "bleu:tokenize=intl:smooth=none:effective_order": lambda: BLEU(tokenize="intl", smooth_method="none", effective_order=True),
    "chrf": lambda: CHRF(),
    "chrf++": lambda: CHRF(word_order=2),
    "chrf:beta=1": lambda: CHRF(beta=1),
    "chrf:beta=0.5": lambda: CHRF(beta=0.5),
    "chrf:char_order=4:word_order=1": lambda: CHRF(char_order=4, word_order=1),
    "chrf++:lowercase": lambda: CHRF(word_order=2, lowercase=True),
    "chrf:whitespace": lambda: CHRF(whitespace=True),
    "chrf++:eps": lambda: CHRF(word_order=2, eps_smoothing=True),
    "ter": lambda: TER(),
    "ter:normalized": lambda: TER(normalized=True),
    "ter:no_punct": lambda: TER(no_punct=True),
    "ter:normalized:no_punct": lambda: TER(normalized=True, no_punct=True),
    "ter:normalized:asian": lambda: TER(normalized=True, asian_support=True),
    "ter:no_punct:asian": lambda: TER(no_punct=True, asian_support=True),
    "ter:case": lambda: TER(case_sensitive=True),
}


def evaluated(name, corpus):
    """The value and the signature."""
    most = max(len(rs) for rs, _ in corpus)
    references = [[rs[i] if i < len(rs) else None for rs, _ in corpus] for i in range(most)]
    metric = METRICS[name]()
    score = metric.corpus_score([a for _, a in corpus], references).score
    return [score, str(metric.get_signature())]


def several(text):
    return [text] + [changed(pick, text) for _ in range(pick.randrange(3))]


TEXTS = PLAIN + FOREIGN
WORDS = " ".join(TEXTS).split()
CASES = (
    [([text], changed(pick, text)) for text in TEXTS]
    + [(several(text), changed(pick, text)) for text in TEXTS]
    + [([text], text) for text in ODD]
    + [([text], pick.choice(ODD + TEXTS)) for text in ODD]
    + [([PLAIN[0], ""], ""), (["", PLAIN[0]], PLAIN[0]), ([""], PLAIN[0]), ([""], ""), (ODD, PLAIN[3])]
)
# Shifts: the same words in other orders, far shifts, long runs, more candidates than are tried, lengths that narrow the beam.
SHIFTED = []
for n, kinds in [(6, 6), (12, 5), (30, 12), (30, 30), (70, 9), (90, 60), (130, 20), (200, 150)]:
    for _ in range(3):
        words = [pick.choice(WORDS[:kinds]) for _ in range(n)]
        SHIFTED.append(([" ".join(words)], changed(pick, changed(pick, " ".join(words)))))
        SHIFTED.append(([" ".join(words)], " ".join(pick.sample(words, n) if n < 100 else words[n // 3 :] + words[: n // 3])))
SHIFTED += [([" ".join(WORDS[:150])], "a b"), (["a b"], " ".join(WORDS[:150])), ([" ".join(WORDS[:120])], " ".join(WORDS[60:70]))]
SHIFTED += [([" ".join(WORDS[:150])], WORDS[140]), ([WORDS[3]], " ".join(WORDS[:30]))]

N = len(CASES)
CASES += [([text], answer) for text in PLAIN[:3] for answer in ("", "zzz")] + [(["x y z"], "x q z")] * 3
CORPORA = [range(16), range(8), range(16, 32), range(32, 52), range(N), range(N, N + 6, 2), range(N + 1, N + 6, 2), range(N + 6, N + 9), [0]]

SMALL = ["bleu", "bleu:tokenize=intl", "bleu:tokenize=zh", "bleu:effective_order", "chrf++", "ter", "ter:normalized:asian"]


def tokens(text):
    out = {name: BLEU(tokenize=name)._preprocess_segment(text).split() for name in ["13a", "intl", "zh"]}
    out["chrf"] = CHRF()._remove_punctuation(text)
    for name, kw in {
        "ter:normalized": {"normalized": True},
        "ter:normalized:asian": {"normalized": True, "asian_support": True},
        "ter:no_punct:asian": {"no_punct": True, "asian_support": True},
    }.items():
        out[name] = TER(**kw)._preprocess_segment(text).split()
    return {"text": text, **{name: "|".join(found) for name, found in out.items() if name == "13a" or found != out["13a"]}}


SIGNS = list("ab1234567..,,,--'\"!?&%$_+=<>()[]/\\ \t\n\r") + "\u3000 ， 。 、 “ … 中 あ ア 한 é ٣ ½ € 😀 𝟙 \x1c".split(" ") + ["'s ", "&amp;", "-\n", "\n-"]
RANDOM = ["".join(pick.choice(SIGNS) for _ in range(pick.randrange(1, 16))) for _ in range(150)]


def lines(items):
    return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]"


def rows(cases, names):
    """One line a case: references, answer, and its value by each of the metrics."""
    return lines([rs, a, *(evaluated(name, [(rs, a)])[0] for name in names)] for rs, a in cases)


# References that are not the same once prepared as twice, and others that may not be.
TRICKY = ["the fee, a $1,000 sum", "Tom's, dogs' and 's own", "x,.5 and 5.,x", "&amp;quot;a&amp;quot; &amp;lt;b", "1-2-3, -4 --5", "a.b.c. U.S.A. 3.14.15", "(a,1) [1,a] {b.2}", "He said: \"it's 10,000.\"", "中文，1,000元。「3.5」", "カタカナ・ひらがな、ｱ｡ 々 ㈱ ㊤ ㌔", "line one,\n-two\r\nthree.", "ΣΑΣ. İstanbul, ǅ", "don't, can't; 'tis 's", "a\u3000b\x1cc,1 ,2"]
TER_NAMES = {}
for flags in itertools.product([False, True], repeat=4):
    name = ":".join(["ter"] + [n for n, is_on in zip(["normalized", "no_punct", "asian", "case"], flags) if is_on])
    TER_NAMES[name] = dict(zip(["normalized", "no_punct", "asian_support", "case_sensitive"], flags))
own = random.Random(20260304)


def tricky():
    joined = [" ".join(own.sample(TRICKY, 2)) for _ in TRICKY] + ["".join(own.choice(SIGNS) for _ in range(own.randrange(4, 24))) for _ in range(40)]
    return [([text] + ([changed(own, text)] if i % 4 == 0 else []), changed(own, text)) for i, text in enumerate(TRICKY + joined)]


def prepared_twice():
    for rs, a in tricky():
        yield [rs, a, *(TER(**kw).sentence_score(a, rs).score for kw in TER_NAMES.values())]


corpora = [{"of": list(of), "values": {name: evaluated(name, [CASES[i] for i in of]) for name in METRICS}} for of in CORPORA]
parts = {
    "metrics": json.dumps(SMALL),
    "cases": rows(CASES, SMALL),
    "shifted": rows(SHIFTED, ["ter"]),
    "ter": json.dumps(list(TER_NAMES)),
    "tricky": lines(prepared_twice()),
    "corpora": lines(corpora),
    "tokens": lines(tokens(t) for t in TEXTS + ODD + RANDOM),
}
(HERE / "sacrebleu.json").write_text("{" + ",\n".join(f'"{key}": {value}' for key, value in parts.items()) + "}\n", encoding="utf-8")
