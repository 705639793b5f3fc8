"""Writes agreement.json beside this file: ratings and judged means of our own, and what the packages make of them.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/pip install --no-deps irrCAC==0.4.4
    .venv/bin/python agreement.py

irrCAC asks for older packages than it needs; told the categories, it runs with these.
"""
import json
import math
import warnings
from importlib.metadata import version
from pathlib import Path

import krippendorff
import numpy as np
import pandas as pd
import scipy.stats as st
from irrCAC.raw import CAC
from ppi_py import ppi_mean_ci, ppi_mean_pointestimate
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

warnings.filterwarnings("ignore")
rng = np.random.default_rng(10)
WEIGHTS = {"none": (None, "identity"), "linear": ("linear", "linear"), "quadratic": ("quadratic", "quadratic")}


def plain(x):
    """JSON without NaN: what is undefined, or what a package refuses, is null."""
    if isinstance(x, dict):
        return {key: plain(value) for key, value in x.items()}
    if isinstance(x, (list, tuple, np.ndarray)):
        return [plain(value) for value in x]
    if isinstance(x, (float, np.floating)):
        return float(x) if math.isfinite(x) else None
    return x.item() if isinstance(x, np.generic) else x


def alpha(ratings, level):
    try:
        return krippendorff.alpha(reliability_data=ratings, level_of_measurement=level)
    except ValueError:
        return math.nan


def two(a, b, scale):
    both = ~np.isnan(a) & ~np.isnan(b)
    a, b = a[both], b[both]
    # scikit-learn wants the labels to be classes: places on the scale, here.
    place = lambda x: np.searchsorted(scale, x)
    kappa = {name: cohen_kappa_score(place(a), place(b), labels=range(len(scale)), weights=sk) for name, (sk, _) in WEIGHTS.items()}
    return {"kappa": kappa, "pearson": st.pearsonr(a, b).statistic, "spearman": st.spearmanr(a, b).statistic,
            "kendall_tau_b": st.kendalltau(a, b).statistic, "mean_difference": np.mean(b - a),
            "within": {str(d): np.mean(np.abs(a - b) <= d) for d in (0, 1)}}


def gwet(ratings, scale):
    found = {"ac": {}, "fleiss": {}}
    for name, (_, weights) in WEIGHTS.items():
        cac = CAC(pd.DataFrame(ratings.T), weights=weights, categories=[float(x) for x in scale], digits=17)
        cac.gwet()
        found["ac"][name] = cac.coefficient_value
        cac.fleiss()
        found["fleiss"][name] = cac.coefficient_value
    return found


def case(name, ratings, scale):
    ratings = np.asarray(ratings, float)
    found = {
        "name": name,
        "ratings": [[None if np.isnan(x) else x for x in row] for row in ratings],
        "scale": list(scale),
        "alpha": {level: alpha(ratings, level) for level in ("nominal", "ordinal", "interval", "ratio")},
        "first_two": two(ratings[0], ratings[1], scale),
        # The weights of irrCAC go by value, ours by place: the same on a scale of equal steps.
        **(gwet(ratings, scale) if len(set(np.diff(scale).round(9))) == 1 else {}),
    }
    if not np.isnan(ratings).any():
        found["fleiss_kappa"] = fleiss_kappa(aggregate_raters(np.searchsorted(scale, ratings).T, n_cat=len(scale))[0])
    return found


def judged(raters, items, scale, noise, missing=0.0):
    true = rng.normal(0.3, 1, items)
    cuts = st.norm.ppf(np.linspace(0, 1, len(scale) + 1)[1:-1])
    seen = true + rng.normal(0, noise, (raters, items))
    ratings = np.asarray(scale, float)[np.searchsorted(cuts, seen)]
    ratings[rng.random((raters, items)) < missing] = np.nan
    return ratings


five = [1, 2, 3, 4, 5]
rare = (rng.random((3, 150)) < 0.04).astype(float)
rare[:, :6] = 1
unused = judged(3, 60, [1, 3, 4], 0.6, 0.1)
holes = np.full((4, 12), np.nan)
holes[:2, :5] = judged(2, 5, five, 0.5)
holes[2, 5:8] = 4
holes[3, 8:11] = [2, 2, 3]
one_each = np.full((2, 6), np.nan)
one_each[0, :3] = [1, 2, 3]
one_each[1, 3:] = [1, 2, 3]
same = np.full((3, 8), 4.0)
once_other = np.full((3, 8), 4.0)
once_other[0, 0] = 2
distinct = rng.normal(70, 15, (2, 300)).round(6)
distinct[1] = (distinct[0] + rng.normal(3, 10, 300)).round(6)
far = judged(3, 40, [1_000_001, 1_000_002, 1_000_003], 0.8)
cases = [
    case("five steps, two raters", judged(2, 40, five, 0.5), five),
    case("five steps, ten raters, half missing", judged(10, 60, five, 0.8, 0.5), five),
    case("five steps, three raters", judged(3, 90, five, 0.4), five),
    case("preferences with ties", judged(3, 50, [-1, 0, 1], 1.0, 0.2), [-1, 0, 1]),
    case("preferences in half steps", judged(2, 80, [-1, -0.5, 0, 0.5, 1], 0.7), [-1, -0.5, 0, 0.5, 1]),
    case("a rare class", rare, [0, 1]),
    case("a scale that nobody used in full", unused, five),
    case("steps of different width", judged(2, 70, [1, 2, 5, 10, 100], 0.5, 0.1), [1, 2, 5, 10, 100]),
    case("hardly any item with two ratings", holes, five),
    case("numbers far from zero", far, [1_000_001, 1_000_002, 1_000_003]),
    case("one rating apart from all others", once_other, five),
]
# Packages warn, raise or divide by zero here; what they say of alpha is what counts.
undefined = [
    {"name": name, "ratings": [[None if np.isnan(x) else x for x in row] for row in ratings],
     "alpha": {level: alpha(ratings, level) for level in ("nominal", "ordinal", "interval", "ratio")}}
    for name, ratings in (("one rating only", same), ("no item with two ratings", one_each))
]
continuous = {
    "ratings": distinct, "first_two": {key: value for key, value in two(*distinct, np.unique(distinct)).items() if key != "kappa"},
    "alpha": {level: alpha(distinct, level) for level in ("nominal", "ordinal", "interval", "ratio")},
}


def powered(n, rest, noise, bias, spread=1.0):
    people = (rng.normal(0.1, spread, n + rest) * 2).round() / 2
    judge = np.clip(people + rng.normal(bias, noise, n + rest), -2, 2).round(1)
    y, yhat, more = people[:n], judge[:n], judge[n:]
    found = {"labelled": y, "judge_on_labelled": yhat, "judge_on_rest": more}
    for name, lam in (("lam0", 0), ("lam0.5", 0.5), ("lam1", 1), ("power_tuned", None)):
        found[name] = {"mean": ppi_mean_pointestimate(y, yhat, more, lam=lam).item()}
        for level in (0.1, 0.05):
            low, high = ppi_mean_ci(y, yhat, more, alpha=level, lam=lam)
            found[name][f"interval_{1 - level:g}"] = [low.item(), high.item()]
    return found


reference = {
    "made_by": {name: version(name) for name in ("numpy", "scipy", "scikit-learn", "statsmodels", "krippendorff", "irrCAC", "ppi-python")},
    "cases": cases,
    "undefined": undefined,
    "continuous": continuous,
    # The last judge goes the other way, so that nobody should trust it.
    "ppi": [powered(12, 150, 0.6, 0.2), powered(60, 400, 0.3, -0.4), powered(150, 40, 1.5, 0), powered(30, 200, 3, 0, 0.3)],
}
Path(__file__).with_name("agreement.json").write_text(json.dumps(plain(reference), ensure_ascii=False, separators=(",", ":")) + "\n")
