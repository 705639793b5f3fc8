"""Writes likelihood.json beside this file: what lm-evaluation-harness makes of log-likelihoods.

    python3 -m venv .venv && .venv/bin/pip install lm_eval==0.4.13 && .venv/bin/python likelihood.py

The harness' own functions are called (python 3.11, numpy 2.4); only its model is missing, in whose place random numbers stand.
"""
import json
import random
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from lm_eval.api.metrics import bits_per_byte, weighted_perplexity
from lm_eval.api.task import ConfigurableTask

HERE = Path(__file__).parent
pick = random.Random(20250311)
np.seterr(all="ignore")

TEXTS = [
    "The tenant pays the deposit within ten working days after the keys are handed over.",
    "Договор вступает в силу с момента подписания обеими сторонами.",
    "Die Übergabe erfolgt spätestens am dritten Werktag; Verspätungen gehen zu Lasten des Käufers.",
    "契約は署名した日から効力を生じる。",
    "本合同自双方签字之日起生效，有效期为三年。",
    "emoji 😀 and 👩\u200d👩\u200d👧 and e\u0301",
    "no\u00a0break\u2003em\u3000ideographic\u0085next\x1cfile\ufeffbom\u200bzero",
    "one\ntwo\r\nthree\rfour\n",
    "  spaces  in front and behind  ",
    "nul\x00inside",
    "?!... --- ///",
    "word " * 400,
    "",
]


def stub(kind, metrics):
    """As much of a task as its process_results looks at."""
    return SimpleNamespace(
        config=SimpleNamespace(process_results=None),
        OUTPUT_TYPE=kind,
        _metric_fn_list=dict.fromkeys(metrics),
        multiple_input=0,
        multiple_target=0,
        doc_to_choice=lambda doc: doc["choices"],
        doc_to_target=lambda doc: doc["answer"] if "choices" in doc else doc["text"],
        count_words=ConfigurableTask.count_words,
        count_bytes=ConfigurableTask.count_bytes,
    )


def corpus(size):
    rolling = stub("loglikelihood_rolling", ["word_perplexity", "byte_perplexity", "bits_per_byte"])
    texts = []
    for _ in range(size):
        text = pick.choice(TEXTS)
        texts.append({"text": text, "nll": round(pick.uniform(0.2, 1.6) * len(text.encode()), 4)})
    results = [ConfigurableTask.process_results(rolling, t, [-t["nll"]]) for t in texts]
    return {
        "texts": texts,
        "words": [r["word_perplexity"][1] for r in results],
        "word_perplexity": weighted_perplexity([r["word_perplexity"] for r in results]),
        "byte_perplexity": weighted_perplexity([r["byte_perplexity"] for r in results]),
        "bits_per_byte": bits_per_byte([r["bits_per_byte"] for r in results]),
    }


def question():
    texts = [t for t in TEXTS if t]
    choices = [pick.choice(texts)[: pick.randrange(1, 60)] for _ in range(pick.randrange(2, 7))]
    if pick.random() < 0.2:
        choices[pick.randrange(len(choices))] = pick.choice(choices)
    logprobs = [round(-pick.uniform(0.3, 1.2) * len(c.encode()), 2) for c in choices]
    if pick.random() < 0.3:
        logprobs[pick.randrange(len(choices))] = pick.choice(logprobs)
    doc = {"choices": choices, "answer": pick.randrange(len(choices))}
    task = stub("multiple_choice", ["acc", "acc_norm", "acc_bytes"])
    scores = ConfigurableTask.process_results(task, doc, [(l, False) for l in logprobs])
    return {**doc, "logprobs": logprobs, **{k: float(scores[k]) for k in ("acc", "acc_norm", "acc_bytes")}}


data = {"corpora": [corpus(n) for n in (1, 5, 40)], "choices": [question() for _ in range(150)]}
(HERE / "likelihood.json").write_text(json.dumps(data, ensure_ascii=True, separators=(",", ":")) + "\n", encoding="utf8")
