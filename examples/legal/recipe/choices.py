"""Makes data/choices.jsonl of data/kinds.jsonl: each question with four categories to choose from.

usage: python choices.py DATA_DIR
"""
import json, random, sys
from pathlib import Path

DATA = Path(sys.argv[1])
rng = random.Random(4)
kinds = [json.loads(line) for line in (DATA / "kinds.jsonl").read_text(encoding="utf8").splitlines()]
categories = sorted({kind["reference"].split(":")[0] for kind in kinds})
with open(DATA / "choices.jsonl", "w", encoding="utf8") as out:
    for kind in kinds:
        right = kind["reference"].split(":")[0]
        choices = [right, *rng.sample([one for one in categories if one != right], 3)]
        rng.shuffle(choices)
        row = {"id": kind["id"], "question": kind["prompt"], "choices": choices, "answer": choices.index(right), "topic": right}
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
