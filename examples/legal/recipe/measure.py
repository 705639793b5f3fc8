"""The figures of the README: every task on every checkpoint, by onnxruntime, rouge-score and nltk in Python.

usage: python measure.py CHECKPOINTS_DIR DATA_DIR NAME...
"""
import json
import math
import sys
from pathlib import Path

from nltk.translate.bleu_score import SmoothingFunction, corpus_bleu
from rouge_score.rouge_scorer import RougeScorer

from checkpoint import Checkpoint

ROUGE = RougeScorer(["rouge1", "rougeL"], use_stemmer=True)


def read(data, task):
    return [json.loads(line) for line in (data / f"{task}.jsonl").read_text(encoding="utf8").splitlines()]


def main():
    folder, data = Path(sys.argv[1]), Path(sys.argv[2])
    for name in sys.argv[3:]:
        model, shown = Checkpoint(folder / name), []
        for task in ("glosses", "passages"):
            rows = [(*model.nll(r["text"]), r["text"]) for r in read(data, task)]
            nll, scored = sum(n for n, *_ in rows), sum(len(ids) - 1 for _, ids, _ in rows)
            print(f"{name} {task}: perplexity {math.exp(nll / scored):.3f} over {scored} tokens, longest text {max(len(i) for _, i, _ in rows)}")
        for task in ("kinds", "clauses"):
            rows = read(data, task)
            answers = [model.answer([{"role": "user", "content": r["prompt"]}]) for r in rows]
            texts = [model.tokenizer.decode(out) for _, out, *_ in answers]
            rouge = [ROUGE.score(r["reference"], t) for r, t in zip(rows, texts)]
            bleu = corpus_bleu([[r["reference"].split()] for r in rows], [t.split() for t in texts], smoothing_function=SmoothingFunction().method1)
            mean = {k: sum(s[k].fmeasure for s in rouge) / len(rouge) for k in ("rouge1", "rougeL")}
            ended = sum(end for _, _, end, _ in answers)
            print(f"{name} {task}: rouge1 {mean['rouge1']:.4f}, rougeL {mean['rougeL']:.4f}, bleu {bleu:.4f}, {ended} of {len(rows)} answers ended")
            shown += [f"  {r['prompt'][-60:]!r} -> {t!r} ({r['reference']!r})" for r, t in list(zip(rows, texts))[:4]]
        print("\n".join(shown), flush=True)


if __name__ == "__main__":
    main()
