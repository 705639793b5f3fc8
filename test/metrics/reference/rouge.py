"""Writes rouge.json beside this file: F-measures of rouge_score, with its own words (stemmed and not) and with words of any script.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python rouge.py
"""
import json
import random
import unicodedata
from pathlib import Path

import regex
from nltk.stem.porter import PorterStemmer
from rouge_score import rouge_scorer, tokenize

from texts import FOREIGN, ODD, PLAIN, changed

HERE = Path(__file__).parent
pick = random.Random(20250302)
KINDS = ["rouge1", "rouge2", "rougeL", "rougeLsum"]

SCRIPTS = [
    "ผู้เช่าต้องคืนกุญแจภายในสิบวัน ๑๒ วัน",
    "ຜູ້ເຊົ່າຕ້ອງຄືນກະແຈ",
    "អ្នកជួលត្រូវប្រគល់សោវិញ",
    "စာချုပ်သည် လက်မှတ်ထိုးသည့်နေ့မှ စတင်သည်",
    "किरायेदार को दस दिनों के भीतर चाबी लौटानी होगी।",
    "ශ්‍රී ලංකාව සහ می‌خواهم خانه‌ها",
    "임차인은 열쇠를 받은 후 10일 이내에 보증금을 지급한다.",
    "ㄅㄆㄇ ꀀꀁꀂ 々〇〆 ーカﾊﾞｶﾞ ゟ ㍿ ①② 𠀀𠀁 𝒜𝒷",
    "cafe\u0301 café CAFE\u0301 J\u030c ǰ ΣΑΣ σας \u212bngstro\u0308m \u0301 stray",
    "İstanbul ISTANBUL ıŞık \u212aelvin ﬁne ǅ Straße STRASSE",
    "x²+y²=z² ½ 3٣४ a_b l'homme don't état-major",
]


def paragraphs(text):
    out = []
    for word in text.split():
        out.append(word)
        out.append(pick.choice([" ", " ", " ", "\n", " \n\n", "\r\n"]))
    return "".join(out)


LONG = [" ".join(pick.choice(PLAIN).split()[pick.randrange(5)] for _ in range(500)) for _ in range(2)]
LINES = [(paragraphs(text), paragraphs(changed(pick, text + " " + pick.choice(PLAIN)))) for text in PLAIN * 3]
LETTERS = [("\n".join("".join(pick.choice("abc ") for _ in range(pick.randrange(40))) for _ in range(pick.randrange(1, 6)))) for _ in range(60)]
CASES = (
    [([text], changed(pick, text)) for text in PLAIN + FOREIGN + SCRIPTS for _ in range(2)]
    + [([text, changed(pick, text), pick.choice(PLAIN + FOREIGN)], changed(pick, text)) for text in PLAIN + FOREIGN]
    + [([text], text) for text in ODD + FOREIGN + SCRIPTS]
    + [([text], pick.choice(ODD + PLAIN + SCRIPTS)) for text in ODD + SCRIPTS]
    + [([PLAIN[0], ""], ""), (["", PLAIN[0]], PLAIN[0]), ([""], PLAIN[0]), (ODD, PLAIN[3])]
    + [([reference], answer) for reference, answer in LINES]
    + [([paragraphs(PLAIN[1]), paragraphs(PLAIN[2]), PLAIN[3]], paragraphs(changed(pick, PLAIN[1])))]
    + [(["\n".join(LETTERS[i].replace("", " "))[:400], LETTERS[i].replace("", " ")], LETTERS[i + 1].replace("", " ")) for i in range(0, 59, 2)]
    + [([paragraphs(LONG[0])], paragraphs(LONG[1])), (LONG, paragraphs(changed(pick, LONG[0])))]
)

SPACELESS = "Han Hiragana Katakana Bopomofo Yi Tangut Nushu Thai Lao Myanmar Khmer Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Ahom".split()
LONE = r"(?=[\p{L}\p{Nl}])(?:" + "|".join(r"\p{scx=%s}" % name for name in SPACELESS) + ")"
WORD = regex.compile(rf"{LONE}[\p{{M}}\u200c\u200d]*|(?:(?!{LONE})[\p{{L}}\p{{N}}][\p{{M}}\u200c\u200d]*)+")


class AnyScript:
    def tokenize(self, text):
        return WORD.findall(unicodedata.normalize("NFC", text.lower()))


SCORERS = [
    rouge_scorer.RougeScorer(KINDS, use_stemmer=True),
    rouge_scorer.RougeScorer(KINDS, use_stemmer=False),
    rouge_scorer.RougeScorer(KINDS, tokenizer=AnyScript()),
]


def values(references, answer):
    made = [scorer.score_multi(references, answer) for scorer in SCORERS]
    return [[float(scores[kind].fmeasure) for kind in KINDS] for scores in made]


SUFFIXES = (
    "s es ies sses ss ed ied eed ing y ational tional enci anci izer bli abli alli entli eli ousli ization ation ator alism iveness "
    "fulness ousness aliti iviti biliti fulli logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment "
    "ent ion sion tion ou ism ate iti ous ive ize e ll l"
).split()
STEMS = "a b y ay ya try toy tr hop fil fall hiss controll geo archaeo syzyg form oper rat ceas probat wax box sno lik d* x*d Éc 12 ab12 yyyy".split()
IRREGULAR = "sky skies dying lying tying news inning innings outing outings canning cannings howe proceed exceed succeed".split()
WORDS = sorted(
    {stem + suffix for stem in STEMS for suffix in ["", *SUFFIXES]}
    | {word for text in PLAIN + ODD for word in text.split()}
    | {"😀s", "😀an", "x😀ies", "😀ies", "ABED", "Ies", *IRREGULAR}
)


def write(name, made):
    lines = ",\n".join(json.dumps(case, ensure_ascii=True) for case in made)
    (HERE / name).write_text("[\n" + lines + "\n]\n", encoding="utf-8")


write("rouge.json", [{"references": rs, "answer": a, "f": values(rs, a)} for rs, a in CASES])
stemmer = PorterStemmer()
write("porter.json", [[word, stemmer.stem(word)] for word in WORDS])
write(
    "words.json",
    [
        {"text": t, "space": t.split(), "alphanumeric": tokenize.tokenize(t, None), "script": AnyScript().tokenize(t)}
        for t in PLAIN + ODD + FOREIGN + SCRIPTS
    ],
)
