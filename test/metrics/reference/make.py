"""Writes rouge.json, bleu.json, stems.json and split.json beside this file: what the reference implementations say.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python make.py
"""
import json
import random
from pathlib import Path

from nltk.stem.porter import PorterStemmer
from nltk.translate.bleu_score import SmoothingFunction, corpus_bleu
from rouge_score import rouge_scorer, tokenize

HERE = Path(__file__).parent
pick = random.Random(20240607)

PLAIN = [
    "The tenant pays the deposit within ten working days after the keys are handed over.",
    "Licences that were granted before the merger remain valid until they expire.",
    "She was running quickly, hoping that the skies would stay clear all evening.",
    "Neither party shall be liable for delays caused by floods, strikes or acts of war.",
    "A committee of seven members is elected yearly and reports to the general meeting.",
    "Photosynthesis converts light, water and carbon dioxide into sugar and oxygen.",
    "The radically different formalities of the proceedings surprised the visitors.",
    "Yoyos, yyyy and syzygy are oddly spelled words that stemmers handle badly.",
]

ODD = [
    "",
    "   ",
    "\n\t \x0b\x0c\r",
    "?!... --- ///",
    "a",
    "a b",
    "a b c",
    "the the the the the the",
    "to be or not to be or not to be or not to be",
    "ÜBER straße façade naïve coöperate",
    "Договор вступает в силу с момента подписания обеими сторонами.",
    "契約は署名した日から効力を生じる。",
    "مرحبا بالعالم",
    "\u212aelvin and \u0130stanbul: letters that become a-z in lower case",
    "emoji 😀 in 👩\u200d👩\u200d👧 text 😀",
    "no\u00a0break\u2003em\u3000ideographic\u0085next\x1cfile\ufeffbom\u200bzero",
    "snake_case kebab-case CamelCase 3.14 1,000,000 x=y",
    "e\u0301 combining and \u00e9 composed",
    "sky skies dying lying tying news inning innings howe proceed exceed succeed",
    "RÉSUMÉ résumé Résumé",
    "one\ntwo\r\nthree\rfour",
    "<b>bold</b> `code` | pipe | @name #12",
]


def changed(text):
    words = text.split()
    for _ in range(1 + len(words) // 4):
        at = pick.randrange(len(words) + 1)
        what = pick.randrange(4)
        if what == 0 and at < len(words):
            del words[at]
        elif what == 1 and words:
            words.insert(at, pick.choice(words))
        elif what == 2 and at + 1 < len(words):
            words[at], words[at + 1] = words[at + 1], words[at]
        elif at < len(words):
            words[at] = words[at].upper()
    return " ".join(words)


LONG = [" ".join(pick.choice(PLAIN).split()[pick.randrange(5)] for _ in range(700)) for _ in range(2)]
CASES = (
    [([text], changed(text)) for text in PLAIN for _ in range(3)]
    + [([text, changed(text), pick.choice(PLAIN)], changed(text)) for text in PLAIN]
    + [([text], text) for text in ODD]
    + [([text], pick.choice(ODD + PLAIN)) for text in ODD]
    + [([PLAIN[0], ""], ""), (["", PLAIN[0]], PLAIN[0]), ([""], PLAIN[0]), (ODD, PLAIN[3])]
    + [([LONG[0]], LONG[1]), (LONG, changed(LONG[0]))]
)
CORPORA = [CASES, CASES[:24], CASES[24:32], [([t], "") for t in PLAIN], [([t], "zzz") for t in PLAIN], [CASES[0]], [(["x y z"], "x q z")]]

KINDS = ["rouge1", "rouge2", "rougeL"]
SCORER = rouge_scorer.RougeScorer(KINDS, use_stemmer=True)
METHOD1 = SmoothingFunction().method1


def rouge(references, answer):
    scores = SCORER.score_multi(references, answer)
    return [scores[kind].fmeasure for kind in KINDS]


def bleu(cases):
    return float(corpus_bleu([[r.split() for r in rs] for rs, _ in cases], [a.split() for _, a in cases], smoothing_function=METHOD1))


SUFFIXES = (
    "s es ies sses ss ed ied eed ing y ational tional enci anci izer bli abli alli entli eli ousli ization ation ator alism iveness "
    "fulness ousness aliti iviti biliti fulli logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment "
    "ent ion sion tion ou ism ate iti ous ive ize e ll l"
).split()
STEMS = "a b y ay ya try toy tr hop fil fall hiss controll geo archaeo syzyg form oper rat ceas probat wax box sno lik d* x*d Éc 12 ab12 yyyy".split()
WORDS = sorted({stem + suffix for stem in STEMS for suffix in ["", *SUFFIXES]} | {w for t in PLAIN + ODD for w in t.split()} | {"😀s", "😀an", "x😀ies", "😀ies", "ABED", "Ies"})


def write(name, made):
    lines = ",\n".join(json.dumps(case, ensure_ascii=True) for case in made)
    (HERE / name).write_text("[\n" + lines + "\n]\n", encoding="utf-8")


stemmer = PorterStemmer()
write("rouge.json", [{"references": rs, "answer": a, "f": rouge(rs, a)} for rs, a in CASES])
write("bleu.json", [{"cases": [{"references": rs, "answer": a} for rs, a in cases], "value": bleu(cases)} for cases in CORPORA] + [{"cases": [{"references": rs, "answer": a}], "value": bleu([(rs, a)])} for rs, a in CASES])
write("stems.json", [[word, stemmer.stem(word)] for word in WORDS])
write("split.json", [{"text": t, "space": t.split(), "alphanumeric": tokenize.tokenize(t, None)} for t in PLAIN + ODD])
