"""Writes reference.json beside this file: paired scores, shares, p-values and corpora, and what the statistics packages make of them.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python reference.py
"""
import json
import math
import os
from pathlib import Path

import numpy as np
import scipy
import scipy.stats as st
import statsmodels
from sacrebleu.metrics import BLEU
from sacrebleu.significance import PairedTest
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import TTestPower
from statsmodels.stats.proportion import proportion_confint
import sacrebleu

rng = np.random.default_rng(8)


def paired(baseline, candidate, resamples=40_000):
    difference = candidate - baseline
    found = {
        "baseline": baseline.tolist(),
        "candidate": candidate.tolist(),
        "mean_difference": math.fsum(difference) / len(difference),
        "sd_of_differences": float(np.std(difference, ddof=1)),
        "bootstrap_95": {
            method: list(
                st.bootstrap((difference,), np.mean, n_resamples=resamples, batch=2000, method=method, random_state=3)
                .confidence_interval
            )
            for method in ("percentile", "basic", "BCa")
        },
        "sign_flip_p": st.permutation_test(
            (baseline, candidate), lambda x, y: np.mean(y - x), permutation_type="samples",
            n_resamples=resamples, batch=1000, random_state=3,
        ).pvalue,
        "paired_t_p": st.ttest_rel(candidate, baseline).pvalue,
        "wilcoxon_p": st.wilcoxon(candidate, baseline).pvalue,
    }
    if set(np.unique(np.concatenate([baseline, candidate]))) <= {0, 1}:
        table = [[int(((baseline == i) & (candidate == j)).sum()) for j in (1, 0)] for i in (1, 0)]
        found["mcnemar"] = {
            "table_baseline_by_candidate_1_0": table,
            "exact_p": mcnemar(table, exact=True).pvalue,
            "worse_p": st.binomtest(table[0][1], table[0][1] + table[1][0], alternative="greater").pvalue,
        }
    return found


def skewed(n):
    baseline = rng.beta(1, 4, n).round(3)
    return baseline, np.clip(baseline + rng.exponential(0.2, n).round(3) - 0.15, 0, 1).round(3)


def answers(n, right, turned):
    baseline = (rng.random(n) < right).astype(float)
    return baseline, np.where(rng.random(n) < turned, 1 - baseline, baseline)


def tied(n):
    baseline = rng.integers(0, 6, n) / 5
    return baseline, np.clip(baseline + rng.integers(-1, 3, n) / 5, 0, 1).round(1)


cases = [paired(*skewed(12)), paired(*skewed(60)), paired(*skewed(500)), paired(*tied(11)), paired(*tied(80)),
         paired(*answers(30, 0.5, 0.3)), paired(*answers(300, 0.8, 0.07))]

WORDS = "the a clause tenant landlord pays rent before notice every month in writing unless waived by court".split()


def sentences(n):
    return [" ".join(rng.choice(WORDS, rng.integers(5, 14))) for _ in range(n)]


def noisy(sentence, share):
    return " ".join(word if rng.random() > share else str(rng.choice(WORDS)) for word in sentence.split())


references = sentences(80)
baseline = [noisy(s, 0.25) for s in references]
candidate = [noisy(s, 0.3) for s in references]
os.environ["SACREBLEU_SEED"] = "12345"
significance = {}
for kind, samples in (("bs", 4000), ("ar", 10_000)):
    test = PairedTest([("baseline", baseline), ("candidate", candidate)], {"BLEU": BLEU()}, [references], kind, samples)
    significance[kind] = [{"score": x.score, "p_value": x.p_value, "mean": x.mean, "ci": x.ci} for x in test()[1]["BLEU"]]

adjusted = []
for size in (2, 5, 20):
    p = rng.beta(0.5, 3, size).round(5)
    adjusted.append({"p": p.tolist(), **{name: multipletests(p, 0.05, method=name)[1].tolist() for name in ("holm", "fdr_bh")}})

wanted = [(effect, alpha, power) for effect in (0.03, 0.3, 0.8, 2.5) for alpha in (0.1, 0.02) for power in (0.6, 0.95)]
normal = lambda effect, alpha, power: ((st.norm.isf(alpha / 2) + st.norm.isf(1 - power)) / effect) ** 2

reference = {
    "made_by": {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "sacrebleu": sacrebleu.__version__},
    "cases": cases,
    "mcnemar": [
        {"lost": b, "gained": c, "exact_p": mcnemar([[0, b], [c, 0]], exact=True).pvalue,
         "worse_p": st.binomtest(b, b + c, alternative="greater").pvalue}
        for b, c in [(1, 0), (0, 4), (5, 5), (9, 2), (40, 61), (700, 612), (3000, 3400)]
    ],
    "wilson": [
        {"successes": k, "n": n, "confidence": level, "interval": list(proportion_confint(k, n, 1 - level, "wilson"))}
        for k, n in [(0, 1), (1, 1), (0, 40), (7, 9), (333, 2000)] for level in (0.8, 0.95, 0.999)
    ],
    "adjusted": adjusted,
    "power": [
        {"effect_over_sd": effect, "alpha": alpha, "power": power,
         "n_t_test_two_sided": float(TTestPower().solve_power(effect, alpha=alpha, power=power)),
         "n_normal_two_sided": normal(effect, alpha, power)}
        for effect, alpha, power in wanted
    ],
    "sacrebleu": [{
        "references": references, "baseline": baseline, "candidate": candidate,
        "paired_bootstrap": significance["bs"], "approximate_randomization": significance["ar"],
    }],
}
Path(__file__).with_name("reference.json").write_text(json.dumps(reference, ensure_ascii=False, indent=0) + "\n")
