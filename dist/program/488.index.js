export const id = 488;
export const ids = [488];
export const modules = {

/***/ 17931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);


/** The payload of the event that started the job. @throws GateError */
function readPayload({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' }) {
    if (!path)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('github-environment', { variable: 'GITHUB_EVENT_PATH' });
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('github-event', { event, problem: error.message }, error);
    }
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   r: () => (/* binding */ sides)
/* harmony export */ });
const sides = ['baseline', 'candidate'];
/** What a metric judges, and the kinds of evidence that can tell. */
const evidenceOf = {
    text: ['answer'],
    label: ['answer', 'label'],
    entities: ['answer', 'tags', 'entities'],
    likelihood: ['likelihood'],
    choice: ['choice'],
    score: ['score'],
    judgement: ['judgement'],
    rating: ['rating'],
};


/***/ }),

/***/ 57088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  wG: () => (/* binding */ heldToAnswers),
  sR: () => (/* binding */ varianceAtLoss)
});

// EXTERNAL MODULE: ./lib/statistics/design.js
var design = __webpack_require__(22341);
// EXTERNAL MODULE: ./lib/statistics/exact-share.js
var exact_share = __webpack_require__(33158);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/proportions.js

/**
 * Error of the claim that truly more is lost than gained by more than `loss` (a share of the pairs): the score test of a paired
 * difference (Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design", 1998),
 * with the closed form of the restricted estimate. At a loss of 0 it is McNemar's test without a correction. Unlike a bootstrap it keeps
 * its error where only a handful of pairs flipped.
 */
function pLossAbove({ lost, gained, n }, loss) {
    if (loss >= 1)
        return 1;
    if (loss <= -1)
        return 0;
    const b = (2 * n - lost + gained) * loss - lost - gained;
    const c = -gained * loss * (1 - loss);
    const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
    const variance = n * (2 * share + loss * (1 - loss));
    const distance = lost - gained - n * loss;
    if (variance <= 0)
        return distance > 0 ? 0 : 1;
    return (0,normal/* normalTail */.W)(distance / Math.sqrt(variance));
}
/** The largest loss that can still be claimed with an error of `level`. */
function lossLower(flipped, level) {
    let low = -1;
    let high = 1;
    // To the last bit of a share.
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (pLossAbove(flipped, middle) <= level)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** The smallest loss such that a larger one can be excluded with an error of `level`. */
function lossUpper({ lost, gained, n }, level) {
    return -lossLower({ lost: gained, gained: lost, n }, level);
}

// EXTERNAL MODULE: ./lib/suite/known.js
var known = __webpack_require__(31359);
;// CONCATENATED MODULE: ./lib/gate/answers.js




/**
 * @param value as a share of the metric's scale
 * @param values of both sides
 * @returns null where a sample can be anything else, as a length can that is 1 by chance, or the value is no mean of them, as macro F1 is none
 */
function answersOf(value, metric, table, values) {
    const { better, range, scale } = metric;
    if (known/* keyOf */.TN[metric.of] !== undefined)
        return gradesOf(metric, table);
    if (range[0] !== 0 || range[1] !== scale)
        return null;
    const baseline = zerosAndOnes(table.baseline, value, table);
    const candidate = zerosAndOnes(table.candidate, value, table);
    if (baseline === null || candidate === null)
        return null;
    if (!isMean(baseline, values.baseline) || !isMean(candidate, values.candidate))
        return null;
    const turns = candidate.map((after, i) => after - baseline[i]);
    // A sample that counts on one side only.
    if (turns.some((turn, i) => Number.isNaN(turn) && !(Number.isNaN(baseline[i]) && Number.isNaN(candidate[i]))))
        return null;
    const count = (list, what) => list.reduce((found, x) => found + Number(x === what), 0);
    const [rose, fell] = [count(turns, 1), count(turns, -1)];
    const [lost, gained] = better === 'lower' ? [rose, fell] : [fell, rose];
    return {
        flipped: { lost, gained, n: rose + fell + count(turns, 0) },
        step: 1,
        ones: count(candidate, 1),
        opposed: false,
        effect: {
            flips: (0,design/* designEffect */.G)(turns, table.group, table.groups),
            ones: (0,design/* designEffect */.G)(candidate, table.group, table.groups),
        },
    };
}
/** Means of several graders' grades that are equal but for it. */
const rounding = 1e-9;
/** Mostly a sample's grade is the same on both sides, and a mean of few that differ is as unsure as one of few flips. */
function gradesOf({ unit }, table) {
    const { n } = table;
    const changes = Float64Array.from({ length: n }, (_, i) => table.candidate.at(i, 0) - table.baseline.at(i, 0));
    const turns = changes.map((change) => (Math.abs(change) < rounding ? 0 : Math.sign(change)));
    const [lost, gained] = [-1, 1].map((turn) => turns.reduce((found, x) => found + Number(x === turn), 0));
    const size = changes.reduce((sum, x) => sum + Math.abs(x), 0);
    const effect = (0,design/* designEffect */.G)(turns, table.group, table.groups);
    return {
        flipped: { lost: lost, gained: gained, n },
        step: size === 0 ? 0 : size / (lost + gained),
        ones: null,
        opposed: unit === 'points',
        effect: { flips: effect, ones: effect },
    };
}
/** Each sample's value; NaN where it does not count. Null as soon as one is something else. */
function zerosAndOnes(rows, value, { n, size }) {
    const found = new Float64Array(n);
    const own = new Float64Array(size);
    for (let i = 0; i < n; i++) {
        own.fill(0);
        rows.addTo(own, i);
        found[i] = value(own);
        if (found[i] !== 0 && found[i] !== 1 && !Number.isNaN(found[i]))
            return null;
    }
    return found;
}
function isMean(samples, value) {
    const counting = samples.filter((x) => !Number.isNaN(x));
    return Math.abs(counting.reduce((sum, x) => sum + x, 0) / counting.length - value) < 1e-9;
}
/**
 * Where a handful of samples flipped, resamples know only that handful, and the bootstrap is surer than it may be: of 400 samples, one lost
 * leaves a loss of 1.1 points open, of which the bootstrap says 0.8. So a bound of such a row is the farther one of the bootstrap and of the
 * score test, and of a side's own share the farther one of the bootstrap and of the exact binomial bound. With more flips they agree.
 * Samples that turned by less than 1, or by more, count as flips of that size.
 * @param better of the metric, and the baseline's value as a share of its scale
 */
function heldToAnswers(estimate, scale, answers, { better, baseline }) {
    if (scale.measure === 'candidate' && answers.ones !== null)
        return heldToShare(estimate, scale, answers);
    const unit = flipIn(scale, answers, baseline);
    if (unit === null || answers.step === 0)
        return estimate;
    const { lost, gained, n } = divided(answers.flipped, answers.effect.flips);
    // A question may look at the row's good side, as a largest rise of a share of right answers does.
    const turned = scale.sign !== (better === 'lower' ? 1 : -1);
    const worse = turned ? { lost: gained, gained: lost, n } : { lost, gained, n };
    // Flips of one size have the value that the row has; those that were lost may have been larger than those that were gained.
    const shift = answers.ones !== null ? 0 : estimate.value - ((worse.lost - worse.gained) / n) * unit;
    return {
        ...estimate,
        lower: (level) => Math.min(estimate.lower(level), shift + lossLower(worse, level) * unit),
        upper: (level) => Math.max(estimate.upper(level), shift + lossUpper(worse, level) * unit),
        pAbove: (limit, touching) => Math.max(estimate.pAbove(limit, touching), pLossAbove(worse, (limit - shift) / unit)),
    };
}
/** What one flip of the whole sample would be on a scale; null where flips tell nothing of it. */
function flipIn({ measure }, { step, opposed }, baseline) {
    if (measure === 'difference')
        return step;
    // A relative loss is the loss over the baseline.
    if (measure === 'relative')
        return baseline > 0 ? step / baseline : null;
    return measure === 'candidate' && opposed ? step / 2 : null;
}
function heldToShare(estimate, { sign }, answers) {
    const { flipped, effect } = answers;
    const all = answers.ones;
    const n = flipped.n / effect.ones;
    // A smallest value asks of the share of zeros.
    const share = { ones: (sign === 1 ? all : flipped.n - all) / effect.ones, n };
    const offset = sign === 1 ? 0 : -1;
    return {
        ...estimate,
        lower: (level) => Math.min(estimate.lower(level), (0,exact_share/* shareLower */.FC)(share, level) + offset),
        upper: (level) => Math.max(estimate.upper(level), (0,exact_share/* shareUpper */.Mb)(share, level) + offset),
        pAbove: (limit, touching) => Math.max(estimate.pAbove(limit, touching), (0,exact_share/* pShareAbove */.R$)(share, limit - offset)),
    };
}
function divided({ lost, gained, n }, effect) {
    return { lost: lost / effect, gained: gained / effect, n: n / effect };
}
/**
 * Of what variance a row of flips is where it loses `loss`, beside its variance as observed: samples that turn wrong are flips, so what the
 * row could have shown varies more than what it showed.
 */
function varianceAtLoss({ lost, gained, n }, loss) {
    const observed = (lost + gained) / n - ((lost - gained) / n) ** 2;
    const then = (2 * gained) / n + loss - loss ** 2;
    return observed > 0 ? then / observed : 1;
}


/***/ }),

/***/ 56146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d_: () => (/* binding */ heldLevels),
  DS: () => (/* binding */ plainLevel),
  Vd: () => (/* binding */ smallestLevels)
});

;// CONCATENATED MODULE: ./lib/statistics/holm.js
/**
 * Holm's step-down procedure ("A simple sequentially rejective multiple test procedure", 1979): the chance of any false rejection is
 * at most `budget`, however the hypotheses hang together.
 * @returns for each p-value the level that it was held against; it is rejected exactly when p <= level
 */
function holmLevels(pValues, budget) {
    const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
    const levels = new Array(pValues.length);
    let stopped = null;
    order.forEach((hypothesis, rank) => {
        const level = stopped ?? budget / (pValues.length - rank);
        levels[hypothesis] = level;
        if (pValues[hypothesis] > level)
            stopped = level;
    });
    return levels;
}

// EXTERNAL MODULE: ./lib/gate/question.js
var gate_question = __webpack_require__(87555);
;// CONCATENATED MODULE: ./lib/gate/budget.js


/** The error of a bound outside the budget: what passes a rule, and what fails one that does not block. */
const plainLevel = 0.05;
/** Whether a failure of the rule would be a false block, were it by chance. A point is held against no level, and what only advises cannot block. */
function takesPart(row, rule) {
    if (row.graded !== null && row.graded.advisory !== null)
        return false;
    return row.table !== null && rule.level === 'block' && rule.decide === 'bound';
}
/**
 * The two halves of the error budget, for the pooled rows and for the single ones; a half without rules goes to the other. So a small
 * loss everywhere is seen in the pooled row, and a large one in a single row, at one chance of a false block.
 */
function halves(ruled, budget) {
    const hypotheses = ruled.flatMap(({ row, rules }) => rules.filter((rule) => takesPart(row, rule)).map((rule) => ({ row, rule })));
    const pooled = hypotheses.filter(({ row }) => row.pooled !== null);
    const single = hypotheses.filter(({ row }) => row.pooled === null);
    const share = pooled.length > 0 && single.length > 0 ? budget / 2 : budget;
    return [pooled, single].filter((half) => half.length > 0).map((half) => ({ hypotheses: half, budget: share }));
}
/** For each row the smallest level at which one of its bounds may be asked for. */
function smallestLevels(ruled, budget) {
    const levels = new Map(ruled.map(({ row }) => [row, plainLevel / 2]));
    for (const half of halves(ruled, budget)) {
        const level = half.budget / half.hypotheses.length;
        for (const { row } of half.hypotheses)
            levels.set(row, Math.min(level, plainLevel / 2));
    }
    return levels;
}
/** For each rule by bound on a measured row its p-value and its level: Holm's within either half of the budget, else the plain one. */
function heldLevels(ruled, estimates, budget) {
    const held = new Map();
    const pOf = (row, rule) => {
        const question = (0,gate_question/* questionOf */.YH)(rule.condition, row.metric);
        return estimates.get(row)(question).pAbove(question.limit, question.open);
    };
    for (const { row, rules } of ruled) {
        if (row.table === null)
            continue;
        for (const rule of rules)
            held.set(rule, { p: pOf(row, rule), level: plainLevel });
    }
    for (const half of halves(ruled, budget)) {
        const pValues = half.hypotheses.map(({ rule }) => held.get(rule).p);
        const levels = holmLevels(pValues, half.budget);
        half.hypotheses.forEach(({ rule }, i) => {
            held.set(rule, { p: pValues[i], level: levels[i] });
        });
    }
    return held;
}


/***/ }),

/***/ 42259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/gate/budget.js + 1 modules
var budget = __webpack_require__(56146);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/statistics/estimate.js + 2 modules
var estimate = __webpack_require__(91888);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
// EXTERNAL MODULE: ./lib/statistics/student.js
var student = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/statistics/power.js


const power = 0.8;
/**
 * By how much a true value must be above a limit for a bound with an error of `level` to show it in 4 runs of 5, in the unit of the
 * standard error.
 */
function visibleDistance(standardError, degrees, level) {
    return ((0,student/* studentUpper */.P)(level, degrees) + (0,normal/* normalUpper */.s)(1 - power)) * standardError;
}
/**
 * Samples that must be added to `n` for a bound to reach a limit, where the estimate stays as it is.
 * @param reach how far the bound is from the estimate
 * @param distance how far the limit is
 * @param rate the power of n by which the bound comes nearer: 1/2, or 1 where no spread was seen
 * @returns null where no number can be told: the estimate is at the limit, or so near that a thousand times the samples would not do
 */
function samplesToSettle(n, reach, distance, rate = 0.5) {
    const times = (reach / distance) ** (1 / rate);
    if (!(times <= 1000))
        return null;
    return Math.max(1, Math.ceil(n * (times - 1)));
}

// EXTERNAL MODULE: ./lib/gate/answers.js + 1 modules
var answers = __webpack_require__(57088);
// EXTERNAL MODULE: ./lib/gate/question.js
var gate_question = __webpack_require__(87555);
;// CONCATENATED MODULE: ./lib/gate/interval.js




/**
 * The interval of a row's change. Where a rule is decided by it, the end on the side of passing is the 95 % bound and the other end the
 * bound at the level of failing, so that picture and decision agree; where none is, both ends together are a 95 % interval.
 */
function intervalOf(row, estimates, pictured) {
    const scale = (0,gate_question/* changeScale */.pI)(row.metric);
    const estimate = estimates(scale);
    const failing = pictured?.held.level ?? budget/* plainLevel */.DS / 2;
    const passing = pictured === null ? budget/* plainLevel */.DS / 2 : budget/* plainLevel */.DS;
    // A rule on the row's good side, such as a largest drop of a perplexity, fails in the other direction.
    const turned = pictured !== null && pictured.question.sign !== scale.sign;
    const [good, bad] = turned ? [passing, failing] : [failing, passing];
    const ends = [
        { change: asChange(row, scale.sign * estimate.lower(good)), level: 1 - good },
        { change: asChange(row, scale.sign * estimate.upper(bad)), level: 1 - bad },
    ];
    if (!ends.every((end) => Number.isFinite(end.change)))
        return null;
    const [low, high] = scale.sign === 1 ? ends : ends.reverse();
    return { low: low.change, high: high.change, lowLevel: low.level, highLevel: high.level };
}
/** The smallest worsening that the run could have shown to be beyond the pictured rule's limit, or zero, in 4 runs of 5. */
function smallestVisible(row, estimates, pictured) {
    const own = (0,gate_question/* changeScale */.pI)(row.metric);
    const limits = pictured !== null && !pictured.question.open && pictured.question.sign === own.sign;
    const scale = limits ? pictured.question : own;
    const { standardError, degrees } = estimates(scale);
    // Where nothing varied, nothing tells what could have been seen.
    if (!(standardError > 0))
        return null;
    const level = pictured?.held.level ?? budget/* plainLevel */.DS / 2;
    const limit = limits ? pictured.question.limit : 0;
    const distance = visibleDistance(standardError, degrees, level);
    const visible = (widening) => inRowUnit(row, scale, limit + Math.sqrt(widening) * distance);
    const worsening = row.answers === null ? visible(1) : visibleFlips(row, row.answers, visible);
    return Number.isFinite(worsening) ? worsening : null;
}
/** The worsening that is visible at the variance that a row of flips has where it is that much worse. */
function visibleFlips({ metric, baseline }, { flipped, step, ones }, visible) {
    // What can turn wrong at all; every grade can fall, but for the lowest.
    const most = ones === null ? 1 : metric.better === 'lower' ? 1 - baseline : baseline;
    let worsening = visible(1);
    // Each round leaves a small part of the distance to the solution.
    for (let round = 0; round < 50; round++) {
        worsening = visible((0,answers/* varianceAtLoss */.sR)(flipped, Math.min(worsening / step, most)));
    }
    return worsening;
}
function inRowUnit(row, { measure, sign }, worsening) {
    if (measure === 'log-ratio')
        return Math.abs(Math.expm1(sign * worsening));
    if (row.metric.unit === 'ratio')
        return worsening / row.baseline;
    return measure === 'relative' ? worsening * row.baseline : worsening;
}
function asChange(row, onScale) {
    return row.metric.unit === 'ratio' ? Math.expm1(onScale) : onScale;
}

// EXTERNAL MODULE: ./lib/gate/sight.js
var sight = __webpack_require__(3298);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(62863);
;// CONCATENATED MODULE: ./lib/gate/decision.js








/**
 * Fail when what is measured is beyond what is allowed with confidence, pass when it is within it with confidence. Where a row is advisory,
 * what would block warns, unless it could not be measured.
 */
function decideRule(row, rule, measured) {
    const result = decided(row, rule, measured);
    const advisory = row.graded?.advisory ?? null;
    if (advisory === null || result.level !== 'block' || result.decision === 'missing')
        return result;
    const kept = result.decision === 'pass';
    return { ...result, level: 'warn', reason: kept ? result.reason : `${result.reason} It only warns: ${advisory}` };
}
function decided(row, rule, measured) {
    const { condition, level, decide, line } = rule;
    const result = { condition, level, decide, line, samplesMissing: null };
    const name = (0,wording/* written */.Mp)(condition);
    if (measured === null) {
        return { ...result, decision: 'missing', reason: `${name} could not be checked: ${row.missing}` };
    }
    const question = (0,gate_question/* questionOf */.YH)(condition, row.metric);
    const estimate = measured.estimates(question);
    if (!Number.isFinite(estimate.value)) {
        // More samples of this kind would not help, so it is not merely inconclusive.
        const reason = `${name} could not be checked: the baseline is 0, so there is no relative change. Write the limit ${row.metric.unit === 'grades' ? 'as a difference of grades' : 'in points'}.`;
        return { ...result, decision: 'missing', reason };
    }
    const nowhere = (0,sight/* nowhereToGo */.mn)(row, condition.kind);
    if (nowhere !== null && !(0,sight/* isBetter */.LK)(estimate, decide)) {
        return { ...result, decision: 'missing', reason: `${name} could not be checked. ${nowhere}` };
    }
    if (decide === 'point') {
        const decision = isBeyond(question, estimate.value) ? 'fail' : 'pass';
        const verb = decision === 'fail' ? 'is broken' : 'holds';
        return { ...result, decision, reason: `${name} ${verb}: ${seen(question, estimate, row)}, by the point alone.` };
    }
    const { p, level: error } = measured.held;
    const interval = `${seen(question, estimate, row)}${bounds(question, estimate, error, row)}`;
    if (p <= error)
        return { ...result, decision: 'fail', reason: `${name} is broken: ${interval}.` };
    if (!couldPass(estimate, error)) {
        const reason = `${name} could not be checked: ${seen(question, estimate, row)} ${unbounded(row, estimate)}`;
        return { ...result, decision: 'missing', reason };
    }
    if (isWithin(question, estimate.upper(budget/* plainLevel */.DS))) {
        return { ...result, decision: 'pass', reason: `${name} holds: ${interval}.` };
    }
    const samplesMissing = missingSamples(question, estimate, error, row);
    const visible = condition.kind.startsWith('max_')
        ? smallestVisible(row, measured.estimates, { question, held: measured.held })
        : null;
    const reason = `${name} is not settled: ${interval}. ${howToSettle(row, samplesMissing, visible)}`;
    return { ...result, decision: 'inconclusive', reason, samplesMissing };
}
const order = ['pass', 'inconclusive', 'missing', 'fail'];
const levels = ['info', 'warn', 'block'];
/**
 * The worst decision of a row's rules and the highest level that led to it. A row that could not be measured always blocks; one of grades,
 * which people may still be giving, does what its rules say.
 */
function worstOf(results, { graded }) {
    const decision = order.findLast((one) => results.some((result) => result.decision === one)) ?? null;
    if (decision === 'missing' && graded === null)
        return { decision, level: 'block' };
    const led = results.filter((result) => result.decision === decision);
    return { decision, level: levels.findLast((level) => led.some((result) => result.level === level)) ?? null };
}
function isBeyond({ limit, open }, value) {
    return open ? value >= (0,estimate/* onGrid */.kj)(limit) : value > (0,estimate/* onGrid */.kj)(limit);
}
function isWithin(question, value) {
    return Number.isFinite(value) && !isBeyond(question, value);
}
function seen({ measure, sign }, { value }, row) {
    return (0,wording/* amount */.vj)(measure, sign * value, row.metric);
}
function bounds({ measure, sign }, estimate, error, row) {
    const ends = [sign * estimate.lower(error), sign * estimate.upper(budget/* plainLevel */.DS)].sort((a, b) => a - b);
    const known = ends.filter(Number.isFinite);
    if (known.length === 0)
        return ' (no interval: too few independent samples)';
    if (known.length === 1) {
        return ` (${known[0] === ends[0] ? 'at least' : 'at most'} ${(0,wording/* amount */.vj)(measure, known[0], row.metric)})`;
    }
    return ` (${(0,wording/* range */.y1)(measure, ends[0], ends[1], row.metric)})`;
}
/** Whether anything tells how bad it may be; where neither end is known, or copies show no spread, more samples would not help. */
function couldPass(estimate, error) {
    const known = Number.isFinite(estimate.upper(budget/* plainLevel */.DS));
    return known || (Number.isFinite(estimate.lower(error)) && estimate.standardError > 0);
}
function unbounded({ groups, pooled }, { standardError }) {
    const unsure = 'so nothing tells how sure it is.';
    if (pooled !== null)
        return `pools a task with too few independent samples, ${unsure}`;
    if (groups === 1)
        return `comes from 1 independent sample alone, ${unsure}`;
    return standardError === 0
        ? `is the same in all ${(0,numbers/* counted */.hS)(groups, 'sample')}, as if they were one, ${unsure}`
        : `has no value without one of the samples, ${unsure}`;
}
/** To fail where the estimate is beyond the limit, to pass where it is not. */
function missingSamples({ limit }, estimate, error, row) {
    const { value, standardError } = estimate;
    const bound = value > limit ? estimate.lower(error) : estimate.upper(budget/* plainLevel */.DS);
    return samplesToSettle(row.n, Math.abs(bound - value), Math.abs(value - limit), standardError === 0 ? 1 : 0.5);
}
function howToSettle(row, samples, visible) {
    const where = row.pooled === null ? '' : ` over its ${row.pooled.length} tasks`;
    const more = samples === null
        ? 'More samples of this kind would hardly settle it.'
        : `About ${(0,numbers/* counted */.hS)(samples, row.graded?.by === 'people' ? 'more rated sample' : 'more sample')}${where} would settle it.`;
    return visible === null
        ? more
        : `${more} This run could have shown a worsening of ${(0,numbers/* formatSize */.Xq)(visible, row.metric.unit)}.`;
}

;// CONCATENATED MODULE: ./lib/gate/forgetting.js

const severities = ['slight', 'mild', 'moderate', 'severe'];
/** The end of the interval on the good side as a loss: what the row surely lost at least. Negative where it may have gained. */
function sureLoss({ interval, better }) {
    if (interval === null || better === 'neither')
        return null;
    return better === 'higher' ? -interval.high : interval.low;
}
/** Of grades a point is a hundredth of the width of their scale. */
function thresholds({ unit, graded }, { ratio, points }) {
    if (unit !== 'grades')
        return unit === 'ratio' ? ratio : points;
    const width = graded.scale[1] - graded.scale[0];
    return { mild: width * points.mild, moderate: width * points.moderate, severe: width * points.severe };
}
/** A change in units of the mild severity, so that points, ratios and grades stand on one scale. */
function inMildLosses(row, change, forgetting) {
    const size = row.unit === 'ratio' ? Math.abs(Math.log1p(change)) : Math.abs(change);
    return size / thresholds(row, forgetting).mild;
}
/** Forgetting is a general row that got worse with its whole interval; it is called as severe as the whole interval is. */
function severityOf(row, forgetting) {
    const loss = sureLoss(row);
    if (row.role !== 'general' || loss === null || !(loss > 0))
        return null;
    const limits = thresholds(row, forgetting);
    const reached = ['severe', 'moderate', 'mild'].find((severity) => loss >= limits[severity]);
    return reached ?? 'slight';
}
/**
 * @param rows with their `forgetting` set
 * @param standIns rows whose question another row answers; they are not counted as unmeasured
 */
function forgettingOf(rows, standIns, suite) {
    const weight = (row) => sureLoss(row) / thresholds(row, suite.forgetting).mild;
    const forgot = rows
        .filter((row) => row.forgetting !== null)
        .sort((a, b) => severities.indexOf(b.forgetting) - severities.indexOf(a.forgetting) ||
        Number(a.pooled !== null) - Number(b.pooled !== null) ||
        weight(b) - weight(a));
    const gained = rows.filter((row) => row.role === 'domain' && (sureLoss(mirrored(row)) ?? 0) > 0);
    const first = forgot[0];
    const general = rows.filter((row) => row.role === 'general' && row.better !== 'neither' && !standIns.has(row) && !isUnasked(row));
    return {
        found: first !== undefined,
        measured: general.length > 0 && general.every((row) => row.interval !== null),
        severity: first?.forgetting ?? null,
        rows: forgot.map(({ task, metric, forgetting, change, unit }) => ({
            task,
            metric,
            severity: forgetting,
            change: change,
            unit,
        })),
        domainGain: gained.length > 0,
        sentence: first === undefined ? notFound(general, gained) : found(first, forgot, gained, rows),
    };
}
/** Grades that nobody gave and that no rule asks for. */
function isUnasked({ graded, missing, decision }) {
    return graded !== undefined && missing !== null && decision === null;
}
/** The row as it would read were worse better: a sure gain becomes a sure loss. */
function mirrored(row) {
    const turned = { higher: 'lower', lower: 'higher', neither: 'neither' };
    return { ...row, better: turned[row.better] };
}
function found(first, forgot, gained, rows) {
    const where = first.pooled === null ? `on ${first.task}` : `over ${first.task} together`;
    const sure = (0,numbers/* formatSize */.Xq)(sureLoss(first), first.unit);
    const severity = `${first.forgetting[0].toUpperCase()}${first.forgetting.slice(1)}`;
    const loss = `${severity} forgetting: ${where}, ${first.title} is ${(0,numbers/* formatSize */.Xq)(first.change, first.unit)} worse (surely ${sure} or more)`;
    const domain = gained.length > 0
        ? `, while ${gainedTask(gained)} got better`
        : rows.some((row) => row.role === 'domain')
            ? ', and no domain task surely got better'
            : '';
    // Perplexity and bits per byte of one task are one finding.
    const others = new Set(forgot.filter((row) => row.pooled === null && row.task !== first.task).map((row) => row.task));
    const more = others.size === 0 ? '' : ` ${(0,numbers/* counted */.hS)(others.size, 'more general task')} got worse as well.`;
    return `${loss}${domain}.${more}`;
}
function notFound(general, gained) {
    if (general.length === 0)
        return 'Forgetting was not looked for: no task has the role general.';
    const untold = general.filter((row) => row.interval === null);
    if (untold.length > 0) {
        return `Forgetting could not be ruled out: ${untold.length} of ${(0,numbers/* counted */.hS)(general.length, 'general row')} could not be measured.`;
    }
    const none = general.length === 1
        ? 'the general row is not surely worse'
        : `none of the ${general.length} general rows is surely worse`;
    return `No forgetting found: ${none}${gained.length > 0 ? `, and ${gainedTask(gained)} got better` : ''}.`;
}
function gainedTask(gained) {
    return (gained.find((row) => row.pooled === null) ?? gained[0]).task;
}

// EXTERNAL MODULE: ./lib/gate/measured.js
var measured = __webpack_require__(54979);
;// CONCATENATED MODULE: ./lib/gate/order.js

/** The order of the report: what blocks first, then what could not be measured or settled, then warnings, then by how much moved. */
function inOrder(rows, suite) {
    return [...rows].sort((a, b) => rank(a) - rank(b) || movement(b, suite) - movement(a, suite));
}
function rank(row) {
    const has = (decision, level) => row.rules.some((result) => result.decision === decision && result.level === level);
    if (has('fail', 'block'))
        return 0;
    if (row.decision === 'missing' && row.level === 'block')
        return 1;
    if (has('inconclusive', 'block'))
        return 2;
    if (has('fail', 'warn') || row.decision === 'missing')
        return 3;
    return 4;
}
function movement(row, { forgetting }) {
    return row.change === null ? 0 : inMildLosses(row, row.change, forgetting);
}

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/shared/words.js
var words = __webpack_require__(97984);
// EXTERNAL MODULE: ./lib/statistics/table.js
var table = __webpack_require__(93199);
// EXTERNAL MODULE: ./lib/gate/row.js + 1 modules
var gate_row = __webpack_require__(63472);
;// CONCATENATED MODULE: ./lib/gate/pooling.js




/**
 * "All general tasks", "all domain tasks": a small loss everywhere is what forgetting looks like, and row by row nobody sees it. One
 * pooled row for each scale that two or more tasks of a role share: log-loss, or scores that are better in one direction.
 */
function pools(singles) {
    return ['general', 'domain'].flatMap((role) => {
        const own = singles.filter((row) => row.role === role && !row.replaced);
        return [
            sameMetric(own.filter((row) => row.metric.pools === 'log-loss')),
            ...['higher', 'lower'].map((better) => firstOfTask(own.filter((row) => row.metric.pools === 'score' && row.metric.better === better))),
        ]
            .filter((members) => members.length >= 2)
            .map((members) => ({ row: pooledRow(role, members), members }));
    });
}
function firstOfTask(rows) {
    return rows.filter((row, i) => rows.findIndex((other) => other.task === row.task) === i);
}
/** Nats per token and nats per byte do not mix: the metric that most tasks share, the first of them on a tie. */
function sameMetric(rows) {
    const names = [...new Set(rows.map((row) => row.metric.name))];
    const byMetric = names.map((name) => firstOfTask(rows.filter((row) => row.metric.name === name)));
    return byMetric.reduce((most, members) => (members.length > most.length ? members : most), []);
}
function pooledRow(role, members) {
    const metric = pooledMetric(members);
    const first = members[0];
    const row = {
        task: (0,words/* pooledName */.J)(role),
        pooled: members.map((member) => member.task),
        role,
        metric,
        n: members.reduce((sum, member) => sum + member.n, 0),
        groups: members.reduce((sum, member) => sum + member.groups, 0),
        table: null,
        value: metric.pools === 'score' ? (sums) => sums[0] / sums[1] : first.value,
        baseline: null,
        candidate: null,
        missing: null,
        replaced: false,
        standsIn: false,
        answers: null,
        flips: null,
        graded: null,
    };
    const lost = members.filter((member) => member.table === null);
    if (lost.length > 0) {
        return { ...row, missing: `It pools ${(0,shown/* listed */.K)(lost.map((member) => member.task))}, which could not be measured.` };
    }
    // In one order, whatever the suite's: the same resamples.
    const sorted = [...members].sort((a, b) => (a.task < b.task ? -1 : 1));
    return (0,gate_row/* withValues */.t)(row, pooledTable(sorted.map((member) => member.table)));
}
function pooledMetric(members) {
    const { metric } = members[0];
    if (members.every((member) => member.metric.name === metric.name))
        return metric;
    const named = members.map((member) => `${member.metric.title} of ${member.task}`);
    return {
        ...metric,
        // Named as the metric of recorded scores is, so that no rule on the one speaks of the other.
        ...(metric.better === 'lower'
            ? { name: 'score:better=lower', title: 'Mean score (lower is better)' }
            : { name: 'score', title: 'Mean score' }),
        range: [
            Math.min(...members.map((member) => member.metric.range[0])),
            Math.max(...members.map((member) => member.metric.range[1])),
        ],
        equals: `mean over all samples of the score of each: ${(0,shown/* listed */.K)(named)}`,
    };
}
/** The tables below each other, every task a stratum; of a pooling metric the first two statistics are all there is. */
function pooledTable(tables) {
    const n = tables.reduce((sum, table) => sum + table.n, 0);
    const groups = tables.reduce((sum, table) => sum + table.groups, 0);
    const pooled = {
        n,
        size: 2,
        baseline: new table/* StatisticRows */.A(2, n),
        candidate: new table/* StatisticRows */.A(2, n),
        group: new Int32Array(n),
        groups,
        stratum: new Int32Array(groups),
        strata: tables.length,
        sameEvidence: tables.every((table) => table.sameEvidence),
    };
    let sample = 0;
    let firstGroup = 0;
    tables.forEach((table, stratum) => {
        pooled.stratum.fill(stratum, firstGroup, firstGroup + table.groups);
        for (let i = 0; i < table.n; i++, sample++) {
            pooled.group[sample] = firstGroup + table.group[i];
            pooled.baseline.push([table.baseline.at(i, 0), table.baseline.at(i, 1)]);
            pooled.candidate.push([table.candidate.at(i, 0), table.candidate.at(i, 1)]);
        }
        firstGroup += table.groups;
    });
    return pooled;
}

// EXTERNAL MODULE: ./lib/gate/rows.js + 1 modules
var gate_rows = __webpack_require__(38936);
;// CONCATENATED MODULE: ./lib/gate/rules.js

/** The suite's rules that select a single row. */
function rulesOf(row, rules) {
    return rules.filter((rule) => selects(rule, row) || standsInFor(row, rule)).map(applied);
}
/** A usual rule asks whether the text became less likely; only whoever names perplexity insists on it. */
function standsInFor(row, rule) {
    return row.standsIn && rule.place === null && rule.metric === gate_rows/* perplexity */.b && (rule.role ?? row.role) === row.role;
}
/**
 * Rules of a pooled row: those that name it, and the one it inherits. A pooled change is a weighted average of its rows' changes, so where
 * every row is held to a largest loss in the same unit, and keeps it, the pooled row keeps the loosest of them. Holding it to that adds no
 * false block; it adds the power to see a small loss everywhere.
 */
function rulesOfPool(pool, rules) {
    const named = rules.filter((rule) => rule.task === pool.row.task && selects(rule, pool.row)).map(applied);
    const inherited = inheritedRule(pool, rules);
    return inherited === null ? named : [...named, inherited];
}
/** Blocking rules of the suite that name a task or a metric that no row has: nothing would be held to them, unseen. */
function idleRules(rules, rows) {
    return rules.filter((rule) => rule.level === 'block' &&
        rule.place !== null &&
        (rule.task !== null || rule.metric !== null) &&
        !rows.some((row) => selects(rule, row)));
}
function selects(rule, row) {
    if (rule.task !== null && rule.task !== row.task)
        return false;
    if (rule.role !== null && rule.role !== row.role)
        return false;
    if (!speaksOf(rule, row.metric))
        return false;
    // Whoever does not insist on perplexity is answered by the row that stands in for it.
    return !row.replaced || (rule.metric !== null && rule.place !== null);
}
/** A largest drop says nothing of what is better when lower: such a rule would pass whatever was lost. */
function speaksOf({ metric, condition: { kind } }, { name, better }) {
    if (metric !== null && metric !== name)
        return false;
    if (kind === 'must_improve')
        return better !== 'neither';
    if (kind !== 'max_drop' && kind !== 'max_rise')
        return true;
    // A row that is better in neither direction is only held to what names it.
    if (better === 'neither')
        return metric !== null;
    return better === (kind === 'max_drop' ? 'higher' : 'lower');
}
function applied(rule) {
    return { condition: rule.condition, level: rule.level, decide: rule.decide, line: rule.place?.line ?? null };
}
function inheritedRule({ row, members }, rules) {
    const kind = row.metric.better === 'higher' ? 'max_drop' : 'max_rise';
    // A difference of perplexities is no weighted average of its parts' differences; the difference of their logarithms is.
    const units = row.metric.unit === 'ratio' ? ['percent'] : ['points', 'own', 'percent'];
    for (const unit of units) {
        const tightest = members.map((member) => tightestRule(rulesOf(member, rules), kind, unit));
        if (!tightest.every((condition) => condition !== null))
            continue;
        const condition = tightest.reduce((loosest, other) => (other.limit.amount > loosest.limit.amount ? other : loosest));
        return { condition, level: 'block', decide: 'bound', line: null };
    }
    return null;
}
function tightestRule(rules, kind, unit) {
    const conditions = rules
        .filter((rule) => rule.level === 'block' && rule.decide === 'bound')
        .map((rule) => rule.condition)
        .filter((condition) => condition.kind === kind && sameUnit(condition.limit.unit, unit));
    return conditions.reduce((tightest, other) => (tightest === null || other.limit.amount < tightest.limit.amount ? other : tightest), null);
}
/** On a row in points, "0.02" and "2 points" are the same limit. */
function sameUnit(a, b) {
    return (a === 'percent') === (b === 'percent');
}

;// CONCATENATED MODULE: ./lib/gate/twins.js
/** Two sides that cannot be told apart keep every limit, which is right, and mostly not what was meant. A sentence; null: they differ. */
function twinsNote(rows, { sameCheckpoint }) {
    if (sameCheckpoint === true)
        return 'Both sides are the very same files, byte for byte: is the candidate the one you meant?';
    // Equal grades do not tell of equal answers.
    const measured = rows.filter((row) => !row.replaced && row.graded === null);
    return measured.length > 0 && measured.every((row) => row.table?.sameEvidence)
        ? 'Both sides gave the very same answers everywhere: is the candidate the file you meant?'
        : null;
}

// EXTERNAL MODULE: ./lib/gate/verdict.js
var gate_verdict = __webpack_require__(71138);
;// CONCATENATED MODULE: ./lib/gate/decide.js













/** From the evidence of both sides to the rows, what was forgotten, and the verdict: the same evidence, the same outcome. */
function decide(evaluation) {
    const { suite } = evaluation;
    const singles = (0,gate_rows/* singleRows */.e)(evaluation);
    const ruled = [
        ...singles.map((row) => ({ row, rules: rulesOf(row, suite.rules) })),
        ...pools(singles).map((pool) => ({ row: pool.row, rules: rulesOfPool(pool, suite.rules) })),
    ];
    const all = ruled.map(({ row }) => row);
    const estimates = (0,measured/* measure */.x)(all, (0,budget/* smallestLevels */.Vd)(ruled, suite.errorBudget), suite);
    const held = (0,budget/* heldLevels */.d_)(ruled, estimates, suite.errorBudget);
    const compared = ruled.map(({ row, rules }) => {
        const own = estimates.get(row);
        const comparison = own === undefined ? missingRow(row, rules) : measuredRow(row, rules, own, held);
        return { ...comparison, forgetting: severityOf(comparison, suite.forgetting) };
    });
    const standIns = new Set(compared.filter((_, i) => ruled[i].row.replaced));
    const rows = inOrder(compared, suite);
    const verdict = (0,gate_verdict/* verdictOf */.V)(rows, idleRules(suite.rules, all), suite);
    const twins = twinsNote(singles, evaluation);
    return {
        rows,
        forgetting: forgettingOf(rows, standIns, suite),
        verdict: twins === null ? verdict : { ...verdict, reasons: [...verdict.reasons, twins] },
    };
}
function measuredRow(row, rules, estimates, held) {
    const results = rules.map((rule) => decideRule(row, rule, { estimates, held: held.get(rule) }));
    const pictured = picturedRule(row, rules, held);
    const [baseline, candidate] = [row.baseline, row.candidate];
    const unseen = unseenLoss(row, estimates);
    const { decision, level } = worstOf(results, row);
    if (unseen !== null && decision === 'missing') {
        return { ...plain({ ...row, missing: unseen }, results), decision, level, ...unmeasured };
    }
    return {
        ...plain(unseen === null ? row : { ...row, note: [row.note, unseen].filter(Boolean).join(' ') }, results),
        decision,
        level,
        change: row.metric.unit === 'ratio' ? candidate / baseline - 1 : candidate - baseline,
        interval: unseen === null || pictured !== null ? intervalOf(row, estimates, pictured) : null,
        smallestVisible: smallestVisible(row, estimates, pictured),
    };
}
function missingRow(row, rules) {
    const results = rules.map((rule) => decideRule(row, rule, null));
    // Another row answers, or nothing asks: grades may still be coming in.
    const open = (row.replaced || row.graded !== null) && results.length === 0;
    const { level } = worstOf(results, row);
    return {
        ...plain(row, results),
        decision: open ? null : 'missing',
        level: open ? null : (level ?? 'block'),
        ...unmeasured,
    };
}
const unmeasured = { change: null, interval: null, smallestVisible: null };
/** Why the row cannot tell of a loss, nor of none. */
function unseenLoss(row, estimates) {
    const { better } = row.metric;
    if (better === 'neither')
        return null;
    const why = (0,sight/* nowhereToGo */.mn)(row, better === 'higher' ? 'max_drop' : 'max_rise');
    return why === null || (0,sight/* isBetter */.LK)(estimates((0,gate_question/* changeScale */.pI)(row.metric)), 'point') ? null : why;
}
function plain(row, rules) {
    const { task, pooled, role, n, groups, baseline, candidate, missing } = row;
    const { name, title, better, unit, scale, equals } = row.metric;
    const inOwnScale = (value) => (value === null ? null : value * scale);
    const facts = {
        task,
        pooled,
        role,
        metric: name,
        title,
        better,
        unit,
        scale,
        equals,
        n,
        groups,
        baseline: inOwnScale(baseline),
        candidate: inOwnScale(candidate),
        missing,
    };
    return {
        ...facts,
        rules,
        forgetting: null,
        ...(row.flips === null ? {} : { flips: row.flips }),
        ...(row.note === undefined ? {} : { note: row.note }),
        ...(row.graded === null ? {} : { graded: row.graded }),
        ...(row.signature === undefined ? {} : { signature: row.signature }),
    };
}
const weight = { block: 0, warn: 1, info: 2 };
/** Of the rules by bound on the row's change, the one of the highest level; among those, the one nearest to failing. */
function picturedRule(row, rules, held) {
    const strain = (rule) => held.get(rule).p / held.get(rule).level;
    const first = rules
        .filter((rule) => rule.decide === 'bound' && rule.condition.kind !== 'min' && rule.condition.kind !== 'max')
        .sort((a, b) => weight[a.level] - weight[b.level] || strain(a) - strain(b))[0];
    return first === undefined ? null : { question: (0,gate_question/* questionOf */.YH)(first.condition, row.metric), held: held.get(first) };
}


/***/ }),

/***/ 56206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ advisoryNote),
  F: () => (/* binding */ gradedRows)
});

// EXTERNAL MODULE: ./lib/metrics/grades.js
var grades = __webpack_require__(28193);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/gate/pairing.js
var gate_pairing = __webpack_require__(8395);
// EXTERNAL MODULE: ./lib/gate/reading.js
var reading = __webpack_require__(29755);
// EXTERNAL MODULE: ./lib/gate/row.js + 1 modules
var gate_row = __webpack_require__(63472);
// EXTERNAL MODULE: ./lib/shared/messages/calibration.js
var calibration = __webpack_require__(66426);
// EXTERNAL MODULE: ./lib/statistics/agreement/correlation.js
var correlation = __webpack_require__(60628);
// EXTERNAL MODULE: ./lib/statistics/agreement/pairs.js
var pairs = __webpack_require__(6793);
// EXTERNAL MODULE: ./lib/statistics/student.js
var student = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/statistics/agreement/prediction-powered.js

/**
 * Prediction-powered inference for a mean (Angelopoulos et al., "Prediction-powered inference", 2023; `tuned`: Angelopoulos, Duchi and
 * Zrnic, "PPI++: efficient prediction-powered inference", 2023). Equal to ppi_py 0.2.3, `ppi_mean_pointestimate` and the two-sided
 * `ppi_mean_ci`. They divide variances by n and take a normal quantile, too narrow below 50 labelled items: see `crossFittedMean`.
 * Where the judge says the same of all items, or of no other, a tuned lambda is 0 (ppi_py: NaN).
 */
function predictionPoweredMean(judged, lambda, confidence) {
    const trust = lambda === 'tuned' ? tunedLambda(judged, judged.labelled.length) : lambda;
    const { rest, rectifier } = corrected(judged, () => trust);
    const [n, more] = [rectifier.n, rest.n];
    const variance = rectifier.squares / n ** 2 + (trust === 0 ? 0 : (trust ** 2 * rest.squares) / more ** 2);
    return around(rectifier, trust, { variance, degrees: Infinity }, confidence);
}
/**
 * PPI++ for few labelled items: each fifth of them is corrected with a lambda tuned on the other four, so that no label tunes what it
 * corrects; variances over n - 1, Student's quantile with n - 1 degrees. Items of one group are corrected together, and n counts groups.
 */
function crossFittedMean(judged, confidence) {
    return correctedMean(judged, crossFittedLambdas(judged), confidence);
}
/** For each labelled item the lambda that was tuned without its fifth. */
function crossFittedLambdas(judged) {
    const { group, groups } = numbered(groupsOf(judged).labelled);
    const folds = Math.min(5, groups);
    const lambdas = Array.from({ length: folds }, (_, fold) => {
        const others = (values) => Float64Array.from(values).filter((_, i) => group[i] % folds !== fold);
        const training = {
            labelled: others(judged.labelled),
            judgeOnLabelled: others(judged.judgeOnLabelled),
            judgeOnRest: judged.judgeOnRest,
        };
        return tunedLambda(training, judged.labelled.length);
    });
    return Float64Array.from(group, (own) => lambdas[own % folds]);
}
/** The mean with given lambdas, which must not depend on the labels that they correct. `crossFittedMean` of other values of the same items. */
function correctedMean(judged, lambdas, confidence) {
    const { values, rest, rectifier } = corrected(judged, (item) => lambdas[item]);
    const { labelled, rest: ofRest } = groupsOf(judged);
    let trust = 0;
    for (const lambda of lambdas)
        trust += lambda / rectifier.n;
    const parts = groupParts(values, rectifier, labelled, 1);
    const more = trust === 0 ? noParts : groupParts(judged.judgeOnRest, rest, ofRest, trust);
    let variance = spreadOf(parts) + spreadOf(more);
    for (const [group, part] of parts)
        variance += 2 * part * (more.get(group) ?? 0);
    return around(rectifier, trust, { variance, degrees: parts.size - 1 }, confidence);
}
const noParts = new Map();
/** For each group what its items add to the distance of the mean from its expectation. */
function groupParts(values, { n, mean }, group, times) {
    const parts = new Map();
    for (let i = 0; i < n; i++) {
        parts.set(group[i], (parts.get(group[i]) ?? 0) + (times * (values[i] - mean)) / n);
    }
    return parts;
}
function spreadOf(parts) {
    let squares = 0;
    for (const part of parts.values())
        squares += part ** 2;
    return parts.size === 0 ? 0 : (squares * parts.size) / (parts.size - 1);
}
/** Groups that do not meet where none are given. */
function groupsOf({ labelled, judgeOnRest, group }) {
    return (group ?? {
        labelled: Int32Array.from(labelled, (_, i) => i),
        rest: Int32Array.from(judgeOnRest, (_, i) => labelled.length + i),
    });
}
/** Groups in the order of their first item, from 0. */
function numbered(group) {
    const numbers = new Map();
    const own = Int32Array.from(group, (each) => {
        if (!numbers.has(each))
            numbers.set(each, numbers.size);
        return numbers.get(each);
    });
    return { group: own, groups: numbers.size };
}
/** What people say, less what the judge says beyond its mean on the rest, as far as it is trusted. */
function corrected({ labelled, judgeOnLabelled, judgeOnRest }, lambda) {
    const rest = moments(judgeOnRest);
    const values = Float64Array.from(labelled, (x, i) => {
        const trust = lambda(i);
        return trust === 0 ? x : x - trust * (judgeOnLabelled[i] - rest.mean);
    });
    return { values, rest, rectifier: moments(values) };
}
function around({ n, mean }, lambda, spread, confidence) {
    const { degrees } = spread;
    const standardError = n < 2 || degrees < 1 ? Number.NaN : Math.sqrt(spread.variance);
    const reach = Number.isNaN(standardError) ? Number.NaN : (0,student/* studentUpper */.P)((1 - confidence) / 2, degrees) * standardError;
    return { mean, lambda, standardError, degrees, interval: [mean - reach, mean + reach] };
}
/** The lambda of least variance, between 0 and 1, for a mean of `n` labelled items. */
function tunedLambda({ labelled, judgeOnLabelled, judgeOnRest }, n) {
    const people = moments(labelled);
    const judge = moments(judgeOnLabelled);
    const all = moments([...Array.from(judgeOnLabelled), ...Array.from(judgeOnRest)]);
    let together = 0;
    for (let i = 0; i < people.n; i++)
        together += (labelled[i] - people.mean) * (judgeOnLabelled[i] - judge.mean);
    const best = together / people.n / ((1 + n / judgeOnRest.length) * (all.squares / (all.n - 1)));
    return best > 0 ? Math.min(1, best) : 0;
}
function moments(values) {
    const n = values.length;
    const start = values[0] ?? Number.NaN;
    let [offset, squares] = [0, 0];
    for (let i = 0; i < n; i++)
        offset += values[i] - start;
    const mean = start + offset / n;
    for (let i = 0; i < n; i++)
        squares += (values[i] - mean) ** 2;
    return { n, mean, squares };
}

// EXTERNAL MODULE: ./lib/statistics/estimate.js + 2 modules
var estimate = __webpack_require__(91888);
// EXTERNAL MODULE: ./lib/gate/question.js
var question = __webpack_require__(87555);
;// CONCATENATED MODULE: ./lib/gate/sharpened.js







/** From which correlation of the differences on that the judge's help is worth speaking of: ratings count as 1.3 times as many. */
const worthwhile = 0.5;
/** Groups of samples on which people must see a difference: a handful shows no correlation, and hides how unsure it is. */
const fewestDifferences = 10;
/** Share of the rated samples that may be without a grade by the judge. */
const mostUnjudged = 0.02;
/**
 * People's row with the judge's help: what people say of few samples, drawn at random, and the judge of all of them, is the
 * prediction-powered estimate of what people would say of all. It is right however wrong the judge is, and nearer where both see like
 * differences; where they do not, people stand alone.
 */
function sharpened(people, judge) {
    const { row } = people;
    if (row.table === null || judge.row.table === null || row.table.sameEvidence)
        return row;
    const together = togetherOf(people, judge);
    const why = whyAlone(people, together);
    if (why !== null)
        return withNote(row, `The judge's grades do not sharpen this: ${why}.`);
    if (together.all === together.n)
        return row;
    const { judged } = together;
    const lambdas = crossFittedLambdas(judged(difference));
    const mean = (of) => correctedMean(judged(of), lambdas, 0.95);
    const change = mean(difference);
    const alone = correctedMean(judged(difference), new Float64Array(together.n), 0.95);
    const correlation = correlationOf(judged(difference));
    // Below this a judge brings more noise than it takes away (Mani et al., 2025).
    const least = 1 / Math.sqrt(together.groups - 2);
    if (!(correlation > least && change.lambda > 0 && change.standardError < alone.standardError)) {
        const seen = `the two hardly see the same differences${correlationIn(correlation)}`;
        return withNote(row, `The judge's grades do not sharpen this: ${seen}.`);
    }
    const sides = { baseline: mean((grades) => grades[0]).mean, candidate: mean((grades) => grades[1]).mean };
    return {
        ...withNote(row, gain(together, correlation)),
        ...sides,
        answers: null,
        flips: null,
        sharpened: estimatesOf(row, sides, mean),
    };
}
const difference = ([baseline, candidate]) => candidate - baseline;
function togetherOf(people, judge) {
    const compares = people.row.metric.unit === 'points' && judge.row.metric.unit === 'grades';
    const judged = (i) => (compares ? preferenceIn(gradesAt(judge.row, i)) : gradesAt(judge.row, i));
    const judgeOf = new Map(judge.samples.map(({ id }, i) => [id, judged(i)]));
    const rated = new Set(people.samples.map(({ id }) => id));
    const labelled = people.samples.flatMap((sample, i) => {
        const byJudge = judgeOf.get(sample.id);
        return byJudge === undefined ? [] : [{ sample, byPeople: gradesAt(people.row, i), byJudge }];
    });
    const rest = judge.samples.flatMap((sample, i) => (rated.has(sample.id) ? [] : [{ sample, byJudge: judged(i) }]));
    const numbers = new Map();
    const group = ({ sample }) => {
        const key = sample.group === undefined ? `sample ${sample.id}` : `group ${sample.group}`;
        if (!numbers.has(key))
            numbers.set(key, numbers.size);
        return numbers.get(key);
    };
    const groups = { labelled: labelled.map(group), rest: rest.map(group) };
    const differing = groups.labelled.filter((_, i) => (0,estimate/* onGrid */.kj)(difference(labelled[i].byPeople)) !== 0);
    return {
        n: labelled.length,
        groups: new Set(groups.labelled).size,
        all: labelled.length + rest.length,
        judged: (of) => ({
            labelled: labelled.map(({ byPeople }) => of(byPeople)),
            judgeOnLabelled: labelled.map(({ byJudge }) => of(byJudge)),
            judgeOnRest: rest.map(({ byJudge }) => of(byJudge)),
            group: groups,
        }),
        differing: new Set(differing).size,
    };
}
function gradesAt({ table }, i) {
    return [table.baseline.at(i, 0), table.candidate.at(i, 0)];
}
/** Which of two graded answers is liked better. */
function preferenceIn(grades) {
    const candidate = (1 + Math.sign((0,estimate/* onGrid */.kj)(difference(grades)))) / 2;
    return [1 - candidate, candidate];
}
/** Why the judge is not even asked, as a part of a sentence; null: it is. */
function whyAlone({ samples, row }, { n, groups, all, differing }) {
    if (all === n)
        return null;
    if (n < samples.length * (1 - mostUnjudged))
        return `it graded only ${(0,numbers/* formatCount */.B4)(n)} of the ${(0,numbers/* counted */.hS)(samples.length, 'sample')} that people rated`;
    if (Math.min(groups, differing) < fewestDifferences)
        return `people see a difference in ${(0,numbers/* counted */.hS)(differing, 'sample')} alone`;
    const ends = row.graded.scale;
    return ends.includes(row.baseline) ? `people give the baseline the same grade everywhere` : null;
}
function correlationOf({ labelled, judgeOnLabelled }) {
    return (0,correlation/* pearson */.nc)((0,pairs/* ratingPairs */.nZ)(Array.from(labelled), Array.from(judgeOnLabelled)));
}
function correlationIn(correlation) {
    return Number.isFinite(correlation) ? ` (correlation ${(0,calibration/* formatAgreement */.Wt)(correlation)})` : '';
}
/** Ratings count as n over the share of their variance that the judge leaves: 1 less rho squared, as far as it graded more samples. */
function gain({ n, all }, correlation) {
    const leaves = 1 - correlation ** 2 * (1 - n / all);
    const worth = correlation < worthwhile
        ? 'hardly more than the ratings alone'
        : `worth about ${(0,numbers/* counted */.hS)(Math.round(n / leaves), 'rated sample')}`;
    return `What people say of ${(0,numbers/* formatCount */.B4)(n)} and the judge of all ${(0,numbers/* counted */.hS)(all, 'sample')} together (prediction-powered inference; correlation of their differences ${(0,calibration/* formatAgreement */.Wt)(correlation)}): ${worth}.`;
}
function withNote(row, said) {
    return { ...row, note: [row.note, said].filter(Boolean).join(' ') };
}
/** Of a relative change, by its first derivatives: each sample's part of it. */
function estimatesOf(row, { baseline, candidate }, mean) {
    const relative = candidate / baseline - 1;
    const readings = {
        difference,
        candidate: ([, after]) => after,
        relative: ([before, after]) => relative + (after - (1 + relative) * before) / baseline,
    };
    return ({ measure, sign }) => {
        const { mean: value, ...spread } = mean((grades) => sign * readings[measure](grades));
        return (0,estimate/* student */.eI)((0,estimate/* onGrid */.kj)(value), spread, (0,question/* quantityOf */.Ri)({ measure, sign }, row.metric).range);
    };
}

// EXTERNAL MODULE: ./lib/gate/tables.js
var tables = __webpack_require__(16486);
;// CONCATENATED MODULE: ./lib/gate/graded-rows.js







/** The rows of what a judge and people thought of a task's answers. */
function gradedRows(evaluated) {
    const found = (evaluated.graded ?? []).flatMap((graded) => graded.metrics.map((name) => gradedSamples(evaluated, graded, (0,grades/* gradedMetric */.e8)(name, graded.criteria))));
    return found.map((each) => {
        const judge = each.row.graded.by === 'people' ? judgeFor((0,grades/* gradeOf */.V)(each.row.metric.name), found) : undefined;
        return judge === undefined ? each.row : sharpened(each, judge);
    });
}
/** What a judge says of the same; whether answers are graded or compared, both tell which one is liked better. */
function judgeFor(grade, found) {
    const byJudge = (name) => found.find(({ row: { graded, metric } }) => graded.by === 'judge' && (0,grades/* gradeOf */.V)(metric.name) === name);
    const other = { overall: 'preference', preference: 'overall' }[grade];
    return byJudge(grade) ?? (other === undefined ? undefined : byJudge(other));
}
function gradedSamples(evaluated, graded, metric) {
    const { task } = evaluated;
    const samples = graded.samples.filter(({ id }) => !lacks(graded, id, (0,grades/* gradeOf */.V)(metric.name)));
    const row = {
        ...(0,gate_row/* emptyRow */.O)({ task, samples }, metric),
        graded: {
            by: metric.of === 'judgement' ? 'judge' : 'people',
            scale: [metric.range[0], metric.range[1]],
            advisory: graded.advisory?.[metric.name] ?? null,
        },
    };
    if (graded.missing !== undefined)
        return { row: { ...row, missing: graded.missing }, samples: [] };
    const only = (side) => new Map(samples.flatMap(({ id }) => (side.has(id) ? [[id, side.get(id)]] : [])));
    const pairing = (0,gate_pairing/* pairSamples */.I)({ samples, baseline: only(graded.baseline), candidate: only(graded.candidate) });
    if ('reason' in pairing)
        return { row: { ...row, missing: pairing.reason }, samples: [] };
    const [tabled] = (0,tables/* tablesOf */.tI)(pairing, [metric], (0,tables/* seenBy */.DA)(pairing, (0,reading/* readingOf */.M)(task)), false);
    const measured = measuredRow({ ...row, groups: pairing.groups }, tabled, haveSameAnswers(evaluated, pairing));
    const note = noteOf(graded, samples, measured);
    return {
        row: note === '' ? measured : { ...measured, note },
        samples: pairing.pairs.map(({ sample }) => sample),
    };
}
/** A sample with the grade on one side only tells of no change. */
function lacks({ baseline, candidate }, id, grade) {
    const sides = [baseline.get(id), candidate.get(id)];
    return sides.some((side) => side !== undefined && !Object.hasOwn(side.grades, grade));
}
/** Equal grades leave no doubt only where the answers are the same: other answers may get other grades the next time. */
function measuredRow(row, { scorer, table }, sameAnswers) {
    if ('reason' in table)
        return { ...row, missing: table.reason };
    const sameEvidence = table.sameEvidence && sameAnswers;
    return (0,gate_row/* withValues */.t)({ ...row, value: (sums) => scorer.value(sums) }, { ...table, sameEvidence });
}
function haveSameAnswers({ baseline, candidate }, { pairs }) {
    return pairs.every(({ sample: { id } }) => {
        const [before, after] = [baseline.get(id), candidate.get(id)];
        return before !== undefined && after !== undefined && (0,tables/* isSame */.Ft)({ baseline: before, candidate: after });
    });
}
/** What the note of an advisory row says of it. */
const advisoryNote = (advisory) => `Rules only warn here: ${advisory}`;
function noteOf(graded, counting, { graded: row }) {
    const left = graded.samples.length - counting.length;
    return [
        graded.note,
        left > 0 &&
            `${left} of ${(0,numbers/* counted */.hS)(graded.samples.length, 'sample')} lack this grade on a side and are left out on both.`,
        row.advisory && advisoryNote(row.advisory),
    ]
        .filter(Boolean)
        .join(' ');
}


/***/ }),

/***/ 24497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ differenceKinds)
/* harmony export */ });
/** In what two sides may differ, in the order in which it is told; the checkpoint itself is not one of them. */
const differenceKinds = [
    'data',
    'prompts',
    'decoding',
    'template',
    'window',
    'tokenizer',
    'backend',
    'templating',
    'precision',
    'device',
    'versions',
    'program',
    'context',
    'server',
    'dialect',
    'threads',
    'batch',
    'prepared',
];


/***/ }),

/***/ 32659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g6: () => (/* binding */ differencesOf),
  DA: () => (/* binding */ haveSameTokens),
  pj: () => (/* binding */ withoutUnlike)
});

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/gate/likeness/difference.js
var difference = __webpack_require__(24497);
;// CONCATENATED MODULE: ./lib/gate/likeness/sides.js
/** Of evidence that another program recorded, all that follows is unknown. */
const isUnknown = ({ opened }) => opened.backend === 'recorded';
function askedSide(source, opened, earlier, program) {
    if (opened.backend !== 'recorded')
        return { source, opened, program };
    if (!earlier?.opened)
        return { source, opened, program: null };
    return { source: earlier.source, opened: earlier.opened, program: earlier.program };
}
/**
 * What is the same for all tasks. None of it blocks: an int4 candidate against an fp16 baseline, or another runtime, is what teams compare.
 */
const facts = [
    {
        kind: 'backend',
        of: ({ opened }) => opened.backend,
        meaning: 'told',
        name: 'The backend',
        so: 'Each splits batches and rounds in its own way, which changes figures a little.',
    },
    {
        kind: 'templating',
        of: ({ source }) => source.server?.templating ?? 'gate',
        meaning: 'told',
        name: 'Who frames prompts by the chat template',
        so: 'A server may frame them otherwise than the template in the files.',
    },
    {
        kind: 'precision',
        of: ({ opened }) => opened.precision || null,
        meaning: 'told',
        name: 'Precision',
        so: 'What it costs is part of every change in the table.',
    },
    {
        kind: 'device',
        of: ({ opened }) => opened.device || null,
        meaning: 'told',
        name: 'The device',
        so: 'Sums are rounded otherwise there, which can turn single answers.',
    },
    {
        kind: 'program',
        of: ({ program }) => program,
        meaning: 'told',
        name: 'The version of this program',
        so: 'It may have asked otherwise then; evaluated anew, both sides are asked by one.',
    },
    {
        kind: 'context',
        of: ({ opened }) => (opened.contextLength > 0 ? String(opened.contextLength) : null),
        meaning: 'fine',
        name: null,
    },
    {
        kind: 'server',
        of: ({ source }) => source.server && (source.server.address ?? source.server.command),
        meaning: 'fine',
        name: null,
    },
    { kind: 'dialect', of: ({ source }) => source.server?.dialect ?? null, meaning: 'fine', name: null },
    { kind: 'threads', of: ({ source }) => threadsOf(source), meaning: 'fine', name: null },
    { kind: 'batch', of: ({ source }) => batchOf(source), meaning: 'fine', name: null },
    { kind: 'prepared', of: ({ source }) => source.prepare ?? 'no command', meaning: 'fine', name: null },
];
const threadsOf = ({ threads, server }) => (server ? null : String(threads ?? 'all cores'));
function batchOf({ batchTokens, server }) {
    if (server)
        return server.concurrency === null ? 'the usual requests at once' : `${server.concurrency} requests at once`;
    return batchTokens === null ? 'the usual size' : `${batchTokens} tokens`;
}
/** In what the two sides as a whole are unlike; of a side that nobody knows anything about, only that. */
function differencesOfSides(baseline, candidate) {
    const sides = [baseline, candidate];
    if (sides.every(isUnknown))
        return [];
    if (sides.some(isUnknown))
        return [unknownSide(baseline, candidate)];
    const found = facts.flatMap(({ kind, of, meaning, name, so = '' }) => {
        const [before, after] = [of(baseline), of(candidate)];
        // What one side has no value for is told by its backend.
        if (before === null || after === null || before === after)
            return [];
        const said = name === null ? null : `${name} differs: ${before} and ${after}. ${so}`;
        return [{ kind, baseline: before, candidate: after, meaning, tasks: [], said }];
    });
    return [...found, ...differingVersions(baseline, candidate)];
}
function unknownSide(baseline, candidate) {
    const which = isUnknown(baseline) ? 'baseline' : 'candidate';
    return {
        kind: 'backend',
        baseline: baseline.opened.backend,
        candidate: candidate.opened.backend,
        meaning: 'told',
        tasks: [],
        said: `The ${which} was recorded elsewhere: with which prompts, settings and numbers it was asked is not known.`,
    };
}
/** Of what both sides used. */
function differingVersions({ opened: before }, { opened: after }) {
    const names = Object.keys(before.versions).filter((name) => after.versions[name] !== undefined && after.versions[name] !== before.versions[name]);
    if (names.length === 0)
        return [];
    const listed = (versions) => names.map((name) => `${name} ${versions[name]}`).join(', ');
    const [baseline, candidate] = [listed(before.versions), listed(after.versions)];
    const said = `Versions differ: ${baseline} and ${candidate}. Another version may round or split texts otherwise.`;
    return [{ kind: 'versions', baseline, candidate, meaning: 'told', tasks: [], said }];
}

// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/gate/likeness/tasks.js



/** In what the two sides were unlike on one task. */
function differencesOfTask(evaluated, baseline, candidate, allowed) {
    // Nobody knows the conditions of what was recorded elsewhere.
    if (isUnknown(baseline) || isUnknown(candidate))
        return [];
    const { task } = evaluated;
    if (task.kind === 'perplexity' && task.scored === 'text')
        return listOf(unlikeWindows(evaluated, task, baseline, candidate, allowed));
    // A task of choices asks in plain text unless it is told otherwise.
    if (task.kind === 'choose')
        return listOf(unlikeBeginnings(evaluated, baseline, candidate), task.chat && otherTemplates(task, baseline, candidate));
    if (task.kind === 'scores')
        return [];
    return listOf(unlikeTemplates(task, baseline, candidate, allowed));
}
const listOf = (...found) => found.filter((one) => one !== null && one !== false);
/**
 * A template on one side only asks another question there, so the change would be that of the prompt. Two templates are two checkpoints'
 * own ways to read one conversation.
 */
function unlikeTemplates(task, baseline, candidate, allowed) {
    if (task.chat === false)
        return null;
    const [before, after] = [baseline.opened.template, candidate.opened.template];
    if (task.chat !== null || (before === null) === (after === null))
        return otherTemplates(task, baseline, candidate);
    const owner = after === null ? 'baseline' : 'candidate';
    const how = `Only the ${owner} has a chat template, so on ${task.name} the prompts went through it there and as they are on the other side.`;
    const isAllowed = allowed.includes('template');
    return {
        kind: 'template',
        baseline: before === null ? 'none' : tasks_short(before),
        candidate: after === null ? 'none' : tasks_short(after),
        meaning: isAllowed ? 'told' : 'not comparable',
        tasks: [task.name],
        said: isAllowed
            ? `${how} The suite allows it.`
            : `${how} Add the template to the other checkpoint, write chat: false on the task, or allow_differences: [template] in the suite where both are to be asked as they are used.`,
    };
}
function otherTemplates({ name }, { opened: before }, { opened: after }) {
    const [baseline, candidate] = [before.template, after.template];
    // A template that only the server has is not known here.
    if (baseline === null || candidate === null || baseline === candidate)
        return null;
    if ([baseline, candidate].includes('server'))
        return null;
    return {
        kind: 'template',
        baseline: tasks_short(baseline),
        candidate: tasks_short(candidate),
        meaning: 'told',
        tasks: [name],
        said: 'The chat templates differ: each side was asked through its own.',
    };
}
const tasks_short = (hash) => hash.slice(0, 12);
/** Most tokens that a side reads at once: a server has to generate one besides. */
const mostOf = ({ opened: { contextLength, backend } }) => backend === 'server' ? contextLength - 1 : contextLength;
/** A longer window alone lowers a perplexity by per cents: enough to hide what was forgotten. */
function unlikeWindows(evaluated, { name, window, maxTokens }, baseline, candidate, allowed) {
    // Records of earlier versions have no window.
    const wanted = window ?? Number.POSITIVE_INFINITY;
    const [before, after] = [Math.min(mostOf(baseline), wanted), Math.min(mostOf(candidate), wanted)];
    const shorter = Math.min(before, after);
    if (before === after || (maxTokens !== null && maxTokens <= shorter))
        return null;
    // One tokenizer may need more tokens for a text than the other.
    const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()];
    const isLong = evidence.some((e) => e.kind === 'likelihood' && e.tokens >= shorter);
    if (!isLong)
        return null;
    const isAllowed = allowed.includes('window');
    const how = `The baseline reads ${(0,numbers/* formatCount */.B4)(before)} tokens at once, the candidate ${(0,numbers/* formatCount */.B4)(after)}, so on ${name} the window over long texts differs.`;
    return {
        kind: 'window',
        baseline: `${before} tokens`,
        candidate: `${after} tokens`,
        meaning: isAllowed ? 'told' : 'not comparable',
        tasks: [name],
        said: isAllowed
            ? `${how} The suite allows it.`
            : `${how} With window: ${shorter} on the task both sides read the same.`,
    };
}
/** Only the few questions that are longer than the shorter context are concerned, and a longer one is the checkpoint's own gain there. */
function unlikeBeginnings({ task, ...evaluated }, baseline, candidate) {
    const [before, after] = [mostOf(baseline), mostOf(candidate)];
    const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()];
    if (before === after || !evidence.some((e) => e.kind === 'choice' && e.cut))
        return null;
    return {
        kind: 'window',
        baseline: `${before} tokens`,
        candidate: `${after} tokens`,
        meaning: 'told',
        tasks: [task.name],
        said: `The baseline reads ${(0,numbers/* formatCount */.B4)(before)} tokens at once, the candidate ${(0,numbers/* formatCount */.B4)(after)}, so on ${task.name} questions that are ` +
            'longer lost more of their beginning on one side.',
    };
}
/** What a setting decides, by its name in a suite; all others say how tokens are chosen. */
const kindOfSetting = {
    kind: 'prompts',
    prompt: 'prompts',
    system: 'prompts',
    chat: 'prompts',
    scored: 'prompts',
    delimiter: 'prompts',
    max_tokens: 'window',
    window: 'window',
    stride: 'window',
    add_bos: 'window',
};
/** In what an earlier run, whose evidence a side is, asked otherwise than this suite would: nothing of it can be allowed. */
function differencesOfEarlier(side, { otherwise, started }) {
    return otherwise.flatMap(({ task, settings, samples }) => {
        const then = `The ${side} of ${task} is evidence of a run of ${started.slice(0, 10)}`;
        const both = (was, is) => side === 'baseline' ? { baseline: was, candidate: is } : { baseline: is, candidate: was };
        const common = { meaning: 'not comparable', tasks: [task] };
        const bySetting = settings.map(({ name, was, is }) => ({
            kind: kindOfSetting[name] ?? 'decoding',
            ...both(`${name}: ${was}`, `${name}: ${is}`),
            ...common,
            said: `${then}, which asked with ${name}: ${cut(was)}, where the suite says ${name}: ${cut(is)}. Evaluate that checkpoint anew under this suite, or give the suite the setting of then.`,
        }));
        return samples === null ? bySetting : [...bySetting, ofSamples(samples, then, both, common)];
    });
}
function ofSamples({ count, of, ids }, then, both, common) {
    return {
        kind: 'data',
        ...both(`${count} of ${of} samples with another content`, 'the data as they are'),
        ...common,
        said: `${then}, which was asked something else for ${count} of ${of} samples: ${(0,shown/* listed */.K)(ids.map(shown/* shown */.S), 5)}. Evaluate that checkpoint anew on these data, or give the samples that changed ids of their own.`,
    };
}
const cut = (json) => (json.length > 60 ? `${json.slice(0, 60)}…` : json);

;// CONCATENATED MODULE: ./lib/gate/likeness/differences.js




/** Everything in which the two sides were unlike, in the order of `differenceKinds`, what is the same of several tasks said once. */
function differencesOf(record, tasks) {
    const asked = askedSides(record);
    if (asked === null)
        return [];
    const { earlier = {} } = record;
    const allowed = record.suite.allowDifferences ?? [];
    const found = [
        ...evidence/* sides */.r.flatMap((side) => (earlier[side] === undefined ? [] : differencesOfEarlier(side, earlier[side]))),
        ...differencesOfSides(...asked),
        ...otherTokens(tasks, asked),
        ...tasks.flatMap((task) => differencesOfTask(task, ...asked, allowed)),
    ];
    const order = ({ kind }) => difference/* differenceKinds */.J.indexOf(kind);
    return together(found).sort((a, b) => order(a) - order(b));
}
function askedSides({ suite, opened, earlier, versions }) {
    const { baseline, candidate } = opened;
    if (baseline === null || candidate === null)
        return null;
    const program = versions['checkpoint-gate'] ?? null;
    return [
        askedSide(suite.baseline, baseline, earlier?.baseline, program),
        askedSide(suite.candidate, candidate, earlier?.candidate, program),
    ];
}
/** Whether both sides split texts into the same tokens; where nobody knows, the rows compare how many tokens each text has. */
function haveSameTokens(record) {
    const [before, after] = askedSides(record)?.map(({ opened }) => opened.tokenizer) ?? [];
    return before === after || !before || !after;
}
/** Perplexities are per token: bits per byte stand in for them. Answers are a checkpoint's own, whatever it splits them into. */
function otherTokens(tasks, [baseline, candidate]) {
    const [before, after] = [baseline.opened.tokenizer, candidate.opened.tokenizer];
    if (isUnknown(baseline) || isUnknown(candidate) || !before || !after || before === after)
        return [];
    const concerned = tasks.flatMap(({ task }) => (task.metrics.includes('perplexity') ? task.name : []));
    const values = { baseline: before.slice(0, 12), candidate: after.slice(0, 12) };
    const how = 'The tokenizers differ';
    return [
        concerned.length > 0
            ? {
                kind: 'tokenizer',
                ...values,
                meaning: 'not comparable',
                tasks: concerned,
                said: `${how}: perplexities are per different tokens, so bits per byte are compared in their place.`,
            }
            : {
                kind: 'tokenizer',
                ...values,
                meaning: 'told',
                tasks: [],
                said: `${how}: each side reads texts as its own tokens.`,
            },
    ];
}
/** One difference of several tasks is one line. */
function together(differences) {
    const found = new Map();
    for (const difference of differences) {
        const key = JSON.stringify({ ...difference, tasks: difference.tasks.length > 0 });
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { ...difference, tasks: [...difference.tasks] });
        else
            known.tasks.push(...difference.tasks);
    }
    return [...found.values()];
}
/**
 * The task as it can be compared: missing with the reason where the sides are not. Other tokens concern a single metric, which has another in
 * its place.
 */
function withoutUnlike(evaluated, differences) {
    const { task, missing, graded } = evaluated;
    if (missing !== undefined)
        return evaluated;
    const reasons = differences.filter(({ kind, meaning, tasks }) => meaning === 'not comparable' && kind !== 'tokenizer' && tasks.includes(task.name));
    if (reasons.length === 0)
        return evaluated;
    const why = `Not comparable: ${reasons.map(({ said }) => said).join(' ')}`;
    return {
        ...evaluated,
        missing: why,
        ...(graded && { graded: graded.map((each) => ({ ...each, missing: why })) }),
    };
}


/***/ }),

/***/ 54979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _statistics_estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91888);
/* harmony import */ var _statistics_replicates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57255);
/* harmony import */ var _statistics_spread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60272);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57088);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87555);





/**
 * Resamples every row that could be measured. The rows of one task share their draws, and a task has a stream of its own, so that it
 * reads the same in a larger suite.
 * @param levels for each row the smallest error at which one of its bounds will be asked for
 */
function measure(rows, levels, options) {
    const blocks = new Map();
    for (const row of rows) {
        if (row.table === null)
            continue;
        const stream = streamOf(row);
        blocks.set(stream, [...(blocks.get(stream) ?? []), row]);
    }
    const measured = new Map();
    for (const [stream, block] of blocks) {
        const { groups, strata } = block[0].table;
        const level = Math.min(...block.map((row) => levels.get(row) ?? 1));
        const replicates = (0,_statistics_replicates_js__WEBPACK_IMPORTED_MODULE_2__/* .replicate */ .a)(block.map((row) => ({ table: row.table, value: row.value })), { resamples: (0,_statistics_spread_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplesFor */ .MY)(level, groups, strata, options.resamples), seed: options.seed, stream });
        for (const [i, row] of block.entries())
            measured.set(row, remembered(row, replicates[i]));
    }
    return measured;
}
/** Grades may be of other samples than the texts, and than other grades. */
function streamOf({ task, pooled, graded, metric }) {
    if (pooled !== null)
        return `pool ${task} ${metric.name} ${metric.better}`;
    return graded === null ? `task ${task}` : `task ${task} ${metric.name}`;
}
function remembered(row, replicates) {
    const known = new Map();
    return (scale) => {
        const key = `${scale.sign} ${scale.measure}`;
        const found = known.get(key) ?? estimateOf(row, replicates, scale);
        known.set(key, found);
        return found;
    };
}
function estimateOf(row, replicates, scale) {
    if (row.sharpened !== undefined)
        return row.sharpened(scale);
    const found = (0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimate */ .jA)(replicates, (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityOf */ .Ri)(scale, row.metric));
    const { answers, baseline, table } = row;
    // Where the answers are the same, nothing could flip.
    if (answers === null || (table.sameEvidence && scale.measure !== 'candidate'))
        return found;
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .heldToAnswers */ .wG)(found, scale, answers, { better: row.metric.better, baseline: baseline });
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pairSamples),
/* harmony export */   K: () => (/* binding */ named)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


function pairSamples(evaluated) {
    const { samples, baseline, candidate } = evaluated;
    if (evaluated.missing !== undefined)
        return { reason: evaluated.missing };
    if (samples.length === 0)
        return { reason: 'The task has no samples.' };
    const ids = new Set(samples.map((sample) => sample.id));
    if (ids.size < samples.length)
        return { reason: 'Several samples have the same id.' };
    for (const [side, own, other] of [
        ['baseline', baseline, candidate],
        ['candidate', candidate, baseline],
    ]) {
        const lost = [...ids].filter((id) => !own.has(id));
        if (lost.length > 0)
            return { reason: `The ${side} has no evidence for ${named(lost, ids.size)}.` };
        const strange = [...own.keys()].filter((id) => !ids.has(id) && !other.has(id));
        if (strange.length > 0) {
            return { reason: `Only the ${side} has evidence for ${named(strange)}, which the data does not hold.` };
        }
    }
    const ordered = [...samples].sort((a, b) => (a.id < b.id ? -1 : 1));
    const numbers = new Map();
    const group = Int32Array.from(ordered, (sample) => {
        const key = sample.group === undefined ? `sample ${sample.id}` : `group ${sample.group}`;
        if (!numbers.has(key))
            numbers.set(key, numbers.size);
        return numbers.get(key);
    });
    const pairs = ordered.map((sample) => ({
        sample,
        baseline: baseline.get(sample.id),
        candidate: candidate.get(sample.id),
    }));
    return { pairs, group, groups: numbers.size };
}
/** `3 of 200 samples: a, b, c`. */
function named(ids, of) {
    const count = of === undefined ? (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(ids.length, 'sample') : `${ids.length} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(of, 'sample')}`;
    return `${count}: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)([...ids].sort().map(_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S), 5)}`;
}


/***/ }),

/***/ 87555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   pI: () => (/* binding */ changeScale)
/* harmony export */ });
/* harmony import */ var _suite_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31359);

const measures = {
    difference: (baseline, candidate) => candidate - baseline,
    relative: (baseline, candidate) => (candidate === baseline ? 0 : candidate / baseline - 1),
    'log-ratio': (baseline, candidate) => Math.log(candidate / baseline),
    candidate: (_, candidate) => candidate,
};
/** The candidate's value of which a measure is `x`. */
const candidates = {
    difference: (baseline, x) => baseline + x,
    relative: (baseline, x) => baseline * (1 + x),
    'log-ratio': (baseline, x) => baseline * Math.exp(x),
    candidate: (_, x) => x,
};
function quantityOf({ measure, sign }, metric) {
    const [lowest, highest] = metric.range.map((end) => end / metric.scale);
    const span = highest - lowest;
    const range = { difference: [-span, span], candidate: [lowest, highest], relative: [-1, Infinity] };
    const [low, high] = measure === 'log-ratio' ? [-Infinity, Infinity] : range[measure];
    return {
        of: (baseline, candidate) => sign * measures[measure](baseline, candidate),
        candidateFor: (baseline, x) => candidates[measure](baseline, sign * x),
        compares: measure !== 'candidate',
        percentiles: metric.pools === 'score' || _suite_known_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN[metric.of] !== undefined,
        range: sign === 1 ? [low, high] : [-high, -low],
        values: [lowest, highest],
    };
}
/** The scale of a row's own change, on which its interval stands; a row that is better in neither direction reads like one that is better when higher. */
function changeScale(metric) {
    return { measure: metric.unit === 'ratio' ? 'log-ratio' : 'difference', sign: metric.better === 'lower' ? 1 : -1 };
}
function questionOf(condition, metric) {
    const { kind, limit } = condition;
    const value = limit.unit === 'own' ? limit.amount / metric.scale : limit.amount;
    if (kind === 'min')
        return { measure: 'candidate', sign: -1, limit: -value, open: false };
    if (kind === 'max')
        return { measure: 'candidate', sign: 1, limit: value, open: false };
    const measure = measureFor(limit, metric);
    if (kind === 'max_drop')
        return { measure, sign: -1, limit: -onScale(measure, -limit.amount), open: false };
    if (kind === 'max_rise')
        return { measure, sign: 1, limit: onScale(measure, limit.amount), open: false };
    const { sign } = changeScale(metric);
    return { measure, sign, limit: sign * onScale(measure, -sign * limit.amount), open: true };
}
function measureFor({ unit, amount }, metric) {
    if (metric.unit === 'ratio')
        return unit === 'percent' || amount === 0 ? 'log-ratio' : 'difference';
    return unit === 'percent' ? 'relative' : 'difference';
}
/** A change as its measure counts it; a fall by everything or more is endless on the logarithmic scale. */
function onScale(measure, change) {
    return measure === 'log-ratio' ? (change <= -1 ? -Infinity : Math.log1p(change)) : change;
}


/***/ }),

/***/ 29755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);

/** How a task wants its answers to be read. */
function readingOf(task) {
    return {
        field: 'field' in task ? task.field : _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .usualReading */ .J.field,
        schema: 'schema' in task ? task.schema : _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .usualReading */ .J.schema,
    };
}


/***/ }),

/***/ 63472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ emptyRow),
  t: () => (/* binding */ withValues)
});

// EXTERNAL MODULE: ./lib/gate/answers.js + 1 modules
var gate_answers = __webpack_require__(57088);
// EXTERNAL MODULE: ./lib/statistics/mcnemar.js
var mcnemar = __webpack_require__(1280);
;// CONCATENATED MODULE: ./lib/gate/flips.js

/**
 * The flips that a row prints; null where samples are not right or wrong. Scores are taken for right and wrong where all of them are 0 or
 * 1, as recorded ones often are.
 */
function flipsOf(answers, metric, { n, groups }) {
    if (answers === null || (metric.rightOrWrong === undefined && metric.pools !== 'score'))
        return null;
    const { lost, gained } = answers.flipped;
    return { lost, gained, p: groups < n ? null : (0,mcnemar/* mcnemar */.o)(lost, gained) };
}

;// CONCATENATED MODULE: ./lib/gate/row.js


function emptyRow({ task, samples }, metric) {
    return {
        task: task.name,
        pooled: null,
        role: task.role,
        metric,
        n: samples.length,
        groups: samples.length,
        table: null,
        value: () => Number.NaN,
        baseline: null,
        candidate: null,
        missing: null,
        replaced: false,
        standsIn: false,
        answers: null,
        flips: null,
        graded: null,
    };
}
/** The row with its two values and what its samples say, or missing where there is no change to speak of. */
function withValues(row, table) {
    const baseline = row.value(table.baseline.total);
    const candidate = row.value(table.candidate.total);
    const missing = notMeasured('baseline', baseline) ?? notMeasured('candidate', candidate) ?? noRatio(row, baseline, candidate);
    const answers = missing === null ? (0,gate_answers/* answersOf */.Bw)(row.value, row.metric, table, { baseline, candidate }) : null;
    return {
        ...row,
        answers,
        flips: flipsOf(answers, row.metric, table),
        baseline: Number.isFinite(baseline) ? baseline : null,
        candidate: Number.isFinite(candidate) ? candidate : null,
        table: missing === null ? table : null,
        missing,
    };
}
function notMeasured(side, value) {
    if (Number.isFinite(value))
        return null;
    // A metric says NaN where the sums hold nothing to divide by.
    return Number.isNaN(value)
        ? `On the ${side} nothing could be scored: no sample has a token (or a word) that counts. A text of one token has none.`
        : `The ${side}'s value is not a finite number (${value}).`;
}
function noRatio(row, baseline, candidate) {
    return row.metric.unit !== 'ratio' || (baseline > 0 && candidate > 0)
        ? null
        : 'A value is not above zero, so the two have no ratio.';
}


/***/ }),

/***/ 38936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ perplexity),
  e: () => (/* binding */ singleRows)
});

// EXTERNAL MODULE: ./lib/gate/graded-rows.js + 2 modules
var graded_rows = __webpack_require__(56206);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/metrics/once.js
var once = __webpack_require__(48640);
;// CONCATENATED MODULE: ./lib/gate/notes.js


/** What a metric has to say about the samples, and of which side it says it; null: nothing. */
function noteOf(metric, seen) {
    const whole = metric.note?.(seen) ?? null;
    if (whole === null || seen.pairs.every(({ evidence }) => evidence.length === 1))
        return whole;
    const [baseline, candidate] = oneSided(seen).map((side) => metric.note?.(side) ?? null);
    if (baseline === candidate)
        return `Both sides: ${baseline ?? whole}`;
    return [
        ...(baseline === null ? [] : [`Baseline: ${baseline}`]),
        ...(candidate === null ? [] : [`Candidate: ${candidate}`]),
    ].join(' ');
}
/** Kept, so that metrics of a family find what they have read of a side. */
const oneSided = (0,once/* oncePer */.P)(({ pairs, reading }) => evidence/* sides */.r.map((_, side) => ({
    pairs: pairs.map(({ sample, evidence }) => ({ sample, evidence: [evidence[side] ?? evidence[0]] })),
    reading,
})));

// EXTERNAL MODULE: ./lib/gate/pairing.js
var gate_pairing = __webpack_require__(8395);
// EXTERNAL MODULE: ./lib/gate/reading.js
var reading = __webpack_require__(29755);
// EXTERNAL MODULE: ./lib/gate/row.js + 1 modules
var gate_row = __webpack_require__(63472);
// EXTERNAL MODULE: ./lib/gate/sight.js
var sight = __webpack_require__(3298);
// EXTERNAL MODULE: ./lib/gate/tables.js
var tables = __webpack_require__(16486);
;// CONCATENATED MODULE: ./lib/gate/rows.js







const perplexity = 'perplexity';
const bitsPerByte = 'bits_per_byte';
/** A row for each metric of each task, in the suite's order, those of its grades last. `advance` is told how many samples of a task are counted. */
function singleRows(evaluation, advance) {
    return evaluation.tasks.flatMap((evaluated) => {
        const asked = metricNames(evaluated, evaluation).map((name) => {
            const metric = evaluation.metrics.get(name);
            if (metric === undefined)
                throw new Error(`no metric ${name}`);
            return metric;
        });
        return [...textRows(evaluated, asked, evaluation, advance), ...(0,graded_rows/* gradedRows */.F)(evaluated)];
    });
}
function textRows(evaluated, asked, evaluation, advance) {
    const pairing = (0,gate_pairing/* pairSamples */.I)(evaluated);
    if ('reason' in pairing)
        return asked.map((metric) => ({ ...(0,gate_row/* emptyRow */.O)(evaluated, metric), missing: pairing.reason }));
    const silent = (0,sight/* silentSide */.dF)(pairing);
    if (silent !== null)
        return asked.map((metric) => ({ ...(0,gate_row/* emptyRow */.O)(evaluated, metric), missing: silent }));
    const seen = (0,tables/* seenBy */.DA)(pairing, (0,reading/* readingOf */.M)(evaluated.task));
    const tabled = (0,tables/* tablesOf */.tI)(pairing, asked, seen, evaluation.comparable.perplexity, advance);
    return asked.map((metric, i) => {
        const standsIn = !evaluated.task.metrics.includes(metric.name);
        const row = { ...(0,gate_row/* emptyRow */.O)(evaluated, metric), groups: pairing.groups, standsIn };
        return measuredRow(row, evaluated, metric, seen, tabled[i], evaluation);
    });
}
function metricNames({ task }, { comparable, metrics }) {
    const asked = task.metrics;
    const stands = !comparable.perplexity && asked.includes(perplexity) && !asked.includes(bitsPerByte) && metrics.has(bitsPerByte);
    return stands ? asked.flatMap((name) => (name === perplexity ? [name, bitsPerByte] : [name])) : asked;
}
function measuredRow(row, { samples }, metric, seen, { scorer, table }, { comparable, metrics }) {
    const blind = metric.blind?.(samples) ?? null;
    if (blind !== null)
        return { ...row, missing: blind };
    if ('reason' in table)
        return { ...row, missing: table.reason };
    const stands = row.standsIn ? 'It stands in for perplexity, which cannot be compared between other tokens.' : null;
    const note = [stands, noteOf(metric, seen)].filter(Boolean).join(' ');
    const value = (sums) => scorer.value(sums) / metric.scale;
    const signature = metric.signature?.(seen) ?? null;
    const measured = {
        ...(0,gate_row/* withValues */.t)({ ...row, value }, table),
        ...(note === '' ? {} : { note }),
        ...(signature === null ? {} : { signature }),
    };
    if (metric.name !== perplexity || comparable.perplexity || measured.missing !== null)
        return measured;
    const why = comparable.reason ?? 'The two sides split text into different tokens.';
    return {
        ...measured,
        table: null,
        missing: `${why} Their perplexities are per different tokens, so they cannot be compared; bits per byte can.`,
        replaced: metrics.has(bitsPerByte),
    };
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ isBetter),
/* harmony export */   dF: () => (/* binding */ silentSide),
/* harmony export */   mn: () => (/* binding */ nowhereToGo)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2447);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56146);



/** Beyond rounding: nltk's BLEU without a match is 1e-77. */
const nearly = 1e-9;
/**
 * Why a largest change cannot be seen in a row: the baseline stands at that end of the scale already, as where every answer is wrong, so
 * that both sides are equal whatever they say. A sentence; null: it can be seen.
 */
function nowhereToGo({ baseline, metric }, kind) {
    if (baseline === null || (kind !== 'max_drop' && kind !== 'max_rise'))
        return null;
    const [lowest, highest] = metric.range;
    const [end, name, change] = kind === 'max_drop' ? [lowest, 'lowest', 'drop'] : [highest, 'highest', 'rise'];
    if (!(Math.abs(baseline - end / metric.scale) < nearly))
        return null;
    const sentence = `The baseline stands at ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(end, metric)}, the ${name} there is, so no ${change} could be seen.`;
    return metric.instead === undefined ? sentence : `${sentence} ${metric.instead}`;
}
/** Whether the candidate is better, which is all that tells of a baseline without anything to lose that nothing was lost. */
function isBetter({ value, upper }, decide) {
    return decide === 'point' ? value < 0 : upper(_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLevel */ .DS) < 0;
}
/** Why answers tell nothing: a side gave none at all, and what is empty everywhere is equal everywhere. A sentence; null: they tell. */
function silentSide({ pairs }) {
    for (const side of _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r) {
        const isSilent = pairs.every((pair) => {
            const evidence = pair[side];
            return evidence.kind === 'answer' && evidence.text.trim() === '';
        });
        if (isSilent)
            return `Every answer of the ${side} is empty: look at its prompts, its chat template and its stop texts.`;
    }
    return null;
}


/***/ }),

/***/ 16486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   tI: () => (/* binding */ tablesOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75700);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9108);
/* harmony import */ var _statistics_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93199);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);





/** The pairs as metrics see them, the evidence of both sides beside each other; a side that stands alone is there once. */
function seenBy(pairing, reading) {
    const pairs = pairing.pairs.map(({ sample, baseline, candidate }) => ({
        sample,
        evidence: baseline === candidate ? [candidate] : [baseline, candidate],
    }));
    return { pairs, reading };
}
/**
 * The statistics of every metric for every sample and side. All metrics count one answer before the next one is looked at, so that those of
 * a family can share its words; scorers with the same `statistics` share one table.
 * @param equalUnits whether both sides must have scored the same tokens or bytes, as log-losses of one tokenizer do
 * @param advance is told how many samples are counted
 */
function tablesOf(pairing, metrics, seen, equalUnits, advance) {
    const same = isSameEvidence(pairing);
    const alone = pairing.pairs.every(({ baseline, candidate }) => baseline === candidate);
    const layouts = new Map();
    const laid = metrics.map((metric) => {
        const unfit = unfitEvidence(pairing, metric, seen);
        if (unfit !== null)
            return { scorer: unusable, layout: unfit, metric };
        const scorer = metric.scorer(seen);
        const layout = layouts.get(scorer.statistics) ?? new Layout(scorer, pairing, same, alone);
        layouts.set(scorer.statistics, layout);
        return { scorer, layout, metric };
    });
    for (const [i, { sample, baseline, candidate }] of pairing.pairs.entries()) {
        if (!alone)
            for (const layout of layouts.values())
                layout.count('baseline', baseline, sample);
        for (const layout of layouts.values())
            layout.count('candidate', candidate, sample);
        if (i % 1000 === 999)
            advance?.(i + 1);
    }
    return laid.map(({ scorer, layout, metric }) => ({
        scorer,
        table: layout instanceof Layout
            ? (layout.broken(pairing) ?? (equalUnits ? unequalUnits(pairing, metric, layout.table) : null) ?? layout.table)
            : layout,
    }));
}
/**
 * Whether the two sides gave the same words, or the same probabilities to the last bit, for every sample, as a checkpoint and its copy do.
 * Scores that are all 0 or 1 do not tell by themselves: the answers behind them may differ.
 */
function isSameEvidence({ pairs }) {
    const isCoarse = pairs.every(({ baseline }) => baseline.kind === 'score' && [0, 1].includes(baseline.score));
    const isTold = pairs.every(({ baseline }) => baseline.kind !== 'score' || baseline.answer !== undefined);
    return pairs.every(isSame) && (!isCoarse || isTold);
}
function isSame({ baseline, candidate }) {
    if (baseline.kind === 'answer' && candidate.kind === 'answer') {
        return baseline.text === candidate.text && baseline.finish === candidate.finish;
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)({ ...baseline, id: '' }, { ...candidate, id: '' });
}
const unusable = { size: 0, statistics: () => [], value: () => Number.NaN };
class Layout {
    table;
    #scorer;
    #broken = { baseline: [], candidate: [] };
    /** @param alone whether there is one side, which then stands for both */
    constructor(scorer, { pairs, group, groups }, sameEvidence, alone) {
        const { size } = scorer;
        const n = pairs.length;
        const candidate = new _statistics_table_js__WEBPACK_IMPORTED_MODULE_2__/* .StatisticRows */ .A(size, n);
        this.#scorer = scorer;
        this.table = {
            n,
            size,
            baseline: alone ? candidate : new _statistics_table_js__WEBPACK_IMPORTED_MODULE_2__/* .StatisticRows */ .A(size, n),
            candidate,
            group,
            groups,
            stratum: new Int32Array(groups),
            strata: 1,
            sameEvidence,
        };
    }
    /** The next sample of a side. */
    count(side, evidence, sample) {
        const finite = this.table[side].push(this.#scorer.statistics(evidence, sample));
        if (!finite)
            this.#broken[side].push(sample.id);
    }
    broken({ pairs }) {
        for (const side of _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .sides */ .r) {
            const ids = this.#broken[side];
            if (ids.length > 0)
                return { reason: `The ${side} gave no finite number for ${(0,_pairing_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(ids, pairs.length)}.` };
        }
        return null;
    }
}
/** Evidence that the metric cannot judge, or that no model can give. */
function unfitEvidence({ pairs }, metric, seen) {
    const fit = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X[metric.of];
    for (const side of _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .sides */ .r) {
        const impossible = pairs.filter((pair) => isImpossible(pair[side])).map((pair) => pair.sample.id);
        if (impossible.length > 0) {
            return {
                reason: `The ${side} has a log-loss that no model can give (below 0, or of no token) in ${(0,_pairing_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(impossible, pairs.length)}.`,
            };
        }
        const other = pairs.find((pair) => !fit.includes(pair[side].kind));
        if (other !== undefined) {
            return { reason: `The ${side}'s evidence for ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(other.sample.id)} is no ${metric.of}.` };
        }
    }
    const why = metric.unfit?.(seen) ?? null;
    return why === null ? null : { reason: why };
}
/** No probability is above 1, so no log-loss is below 0: such evidence was damaged or written by hand. */
function isImpossible(evidence) {
    if (evidence.kind === 'choice')
        return evidence.logprobs.some((logprob) => logprob > 0);
    return (evidence.kind === 'likelihood' &&
        (evidence.nll < 0 || evidence.tokens < 0 || evidence.bytes < 0 || (evidence.tokens === 0 && evidence.nll > 0)));
}
function unequalUnits({ pairs }, metric, table) {
    if (metric.pools !== 'log-loss')
        return null;
    const unit = (side, i) => table[side].at(i, 1);
    const unequal = pairs.filter((_, i) => unit('baseline', i) !== unit('candidate', i)).map((pair) => pair.sample.id);
    if (unequal.length === 0)
        return null;
    return { reason: `The two sides scored different parts of the text in ${(0,_pairing_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(unequal, pairs.length)}.` };
}


/***/ }),

/***/ 71138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measuredOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2447);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62863);



function effectOf(result, row, suite) {
    if (result.decision === 'missing')
        return missingEffect(row.graded === undefined ? 'block' : result.level);
    if (result.decision === 'pass' || result.level === 'info')
        return 'none';
    if (result.decision === 'fail')
        return result.level === 'block' ? 'blocks' : 'warns';
    if (result.level !== 'block' || suite.inconclusive === 'info')
        return 'none';
    return suite.inconclusive === 'block' ? 'blocks' : 'warns';
}
function missingEffect(level) {
    return level === 'block' ? 'not-shown' : level === 'warn' ? 'warns' : 'none';
}
/**
 * @param rows in the order of the report, so that the reasons have it too
 * @param idle blocking rules that no row answers
 */
function verdictOf(rows, idle, suite) {
    const blocking = [];
    const findings = rows.flatMap((row) => {
        const label = `${row.task}, ${row.title}`;
        // A pooled row is missing because of its rows, which say so themselves.
        if (row.missing !== null && row.decision === 'missing') {
            return row.pooled === null ? [{ effect: missingEffect(row.level), reason: `${label}: ${row.missing}` }] : [];
        }
        return row.rules.map((result) => {
            const effect = effectOf(result, row, suite);
            if (effect === 'blocks')
                blocking.push({ key: label, rule: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(result.condition), value: measuredOf(row) });
            return { effect, reason: `${label}: ${result.reason}` };
        });
    });
    for (const rule of idle) {
        findings.push({
            effect: 'not-shown',
            reason: `The rule ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(rule.condition)} (line ${rule.place?.line ?? 1} of the suite) names a row that this run does not have.`,
        });
    }
    const reasons = (effect) => findings.filter((each) => each.effect === effect).map((each) => each.reason);
    const unshown = reasons('not-shown');
    const all = [...reasons('blocks'), ...unshown, ...reasons('warns')];
    if (blocking.length > 0) {
        const besides = unshown.length > 0 && { unshown: true };
        return { name: 'blocked', exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.blocked, reasons: all, blocking, ...besides };
    }
    if (unshown.length > 0)
        return { name: 'not-shown', exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.notFinished, reasons: all };
    if (rows.length === 0) {
        return { name: 'not-shown', exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.notFinished, reasons: ['Nothing was compared.'] };
    }
    if (rows.every((row) => row.rules.length === 0)) {
        return {
            name: 'not-shown',
            exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.notFinished,
            reasons: ['No rule holds for any row, so nothing was decided.'],
        };
    }
    const ruled = rows.some((row) => row.rules.some((result) => result.level === 'block'));
    if (!ruled)
        all.push('No blocking rule holds for any row, so nothing could be blocked.');
    return { name: 'passed', exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.passed, reasons: all };
}
function measuredOf(row) {
    const { baseline, candidate, change, unit } = row;
    return `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(baseline, row)} → ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(candidate, row)}, ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change, unit)}`;
}


/***/ }),

/***/ 62863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);

/** A measured number with its unit: "−3.1 points", "+4.2 %", "0.412". */
function amount(measure, x, metric) {
    if (measure === 'relative')
        return (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(x, 'ratio');
    if (measure === 'log-ratio')
        return (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(Math.expm1(x), 'ratio');
    if (measure === 'candidate')
        return (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(x * metric.scale, metric);
    return metric.unit === 'ratio' ? ownChange(x) : (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(x, metric.unit);
}
/** "−4.5 to −1.9 points". */
function range(measure, low, high, metric) {
    if (measure === 'relative')
        return (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)({ low, high }, 'ratio');
    if (measure === 'log-ratio')
        return (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)({ low: Math.expm1(low), high: Math.expm1(high) }, 'ratio');
    if (measure !== 'candidate' && metric.unit !== 'ratio')
        return (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)({ low, high }, metric.unit);
    return `${amount(measure, low, metric)} to ${amount(measure, high, metric)}`;
}
/** A difference of perplexities, say, which has no unit of its own. */
function ownChange(x) {
    const sign = x > 0 ? '+' : x < 0 ? '−' : '';
    return `${sign}${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Math.abs(x), { unit: 'ratio', scale: 1 })}`;
}
/** "max_drop: 1 point", as the user wrote it. */
function written(condition) {
    return `${condition.kind}: ${condition.limit.written}`;
}


/***/ }),

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ forgeOf),
/* harmony export */   EV: () => (/* binding */ whereFrom),
/* harmony export */   Zi: () => (/* binding */ commentIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);


const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/, 'not the id of a commit');
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        // The repository of a head is null once its fork is deleted.
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: repository }),
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: commit }).optional(),
});
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
});
/** Null where the event is another. Who wrote what is never taken from the payload. */
function commentIn(event, payload) {
    if (event !== 'issue_comment')
        return null;
    const read = commentSchema.safeParse(payload);
    if (!read.success)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-event', { event, problem: firstProblem(read.error) });
    const { action, issue, comment } = read.data;
    return { pullRequest: issue.pull_request ? issue.number : null, comment: comment.id, action };
}
/**
 * Reads the place of the run from the variables of GitHub Actions and the event's payload.
 *
 * On `pull_request` GITHUB_SHA is a merge commit that nobody looks at: the head's own sha goes before it.
 */
function whereFrom(environment, payload) {
    const variable = (name, valid) => {
        const value = environment[name] ?? '';
        if (!valid.test(value))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-environment', { variable: name });
        return value;
    };
    const [owner, repo] = variable('GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/).split('/');
    const event = variable('GITHUB_EVENT_NAME', /^\w+$/);
    const runId = variable('GITHUB_RUN_ID', /^\d+$/);
    const attempt = Number(/^[1-9]\d*$/.exec(environment.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? 1);
    const forge = forgeOf(environment);
    const read = payloadSchema.safeParse(payload);
    if (!read.success)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-event', { event, problem: firstProblem(read.error) });
    const { pull_request: pullRequest, merge_group: mergeGroup } = read.data;
    return {
        owner,
        repo,
        apiUrl: address(environment.GITHUB_API_URL, 'https://api.github.com'),
        graphqlUrl: address(environment.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
        forge,
        event,
        pullRequest: pullRequest?.number ?? null,
        sha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? variable('GITHUB_SHA', /^[0-9a-f]{40,64}$/),
        runId: Number(runId),
        attempt,
        runUrl: runUrl(environment, forge, attempt),
        readOnlyToken: readOnlyToken(event, environment.GITHUB_ACTOR, pullRequest),
    };
}
/** Gitea and Forgejo say who they are, and so do their addresses where another program runs the workflow. */
function forgeOf({ GITEA_ACTIONS, FORGEJO_ACTIONS, GITHUB_API_URL }) {
    const itself = GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
    return itself || /\/api\/v1\/?$/.test(GITHUB_API_URL ?? '') ? 'gitea' : 'github';
}
/** Gitea and Forgejo call the pages of runs by their numbers. */
function runUrl(environment, forge, attempt) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = environment;
    const runs = `${address(environment.GITHUB_SERVER_URL, 'https://github.com')}/${repository}/actions/runs`;
    if (forge === 'gitea')
        return `${runs}/${number || id}`;
    return attempt > 1 ? `${runs}/${id}/attempts/${attempt}` : `${runs}/${id}`;
}
function readOnlyToken(event, actor, pullRequest) {
    // pull_request_target runs with the base repository's token, also for forks.
    if (event === 'pull_request_target')
        return null;
    if (pullRequest && pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name)
        return 'fork';
    return actor === 'dependabot[bot]' && (pullRequest || event === 'push') ? 'dependabot' : null;
}
function address(value, usual) {
    return (value || usual).replace(/\/+$/, '');
}
function firstProblem(error) {
    const issue = error.issues[0];
    return `${issue.path.join('.') || 'payload'}: ${issue.message}`;
}


/***/ }),

/***/ 15324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ historyLine),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   T$: () => (/* binding */ checkpointLine),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   mA: () => (/* binding */ lineSchema),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54007);
/* harmony import */ var _suite_history_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8630);




/** Of the lines that this version writes, and the newest that it reads. */
const lineSchema = 1;
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/, 'no id of a commit');
const time = zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$();
const measured = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    task: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    unit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['points', 'ratio', 'grades']),
    scale: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz([1, 100]),
    better: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['higher', 'lower', 'neither']),
    /** In the metric's own scale. */
    value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    n: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    /** Beginning of the sha256 of the data behind it: other data, other values. */
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    /** Both ends of the change with their one-sided confidence. */
    interval: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), lowLevel: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), highLevel: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }).nullable(),
    signature: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
});
const checkpoint = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('checkpoint'),
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(lineSchema),
    /** When its evaluation began. */
    time,
    commit,
    /** The commit of the line that stood last when this one was written: it comes after that, whatever the clocks say. */
    after: commit.nullable(),
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(measured),
});
const release = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('release'),
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(lineSchema),
    /** When it was blessed. */
    time,
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_suite_history_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseName */ .d, 'no name of a release'),
    commit,
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    /** sha256 of the release's evidence as it is kept, unpacked; null: none is. */
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
const historyLine = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [checkpoint, release]);
/** Sorted keys, so that one entry is one line however it was made, and git merges lines as lines. */
function written(line) {
    return JSON.stringify(sorted(line));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
/** What two lines that say the same of the same thing share. */
function identityOf(line) {
    const own = line.kind === 'release' ? [line.name, line.commit, line.evidence] : [line.commit, line.candidate.fingerprint];
    return JSON.stringify([line.kind, line.suite.name, ...own]);
}
/** The line of a run: every row of texts that could be measured. */
function checkpointLine(record, outcome, at) {
    const { suite, opened, started } = record;
    return {
        kind: 'checkpoint',
        schema: lineSchema,
        time: started,
        ...at,
        suite: { name: suite.name, sha256: suite.sha256 },
        candidate: { path: (0,_suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(suite.candidate), fingerprint: opened.candidate?.fingerprint ?? '' },
        verdict: outcome.verdict,
        rows: outcome.rows.flatMap((row) => measuredLine(row, record.data)),
    };
}
function measuredLine(row, data) {
    const { task, metric, title, unit, scale, better, candidate, baseline, n, change, interval, signature } = row;
    if (candidate === null || baseline === null || row.missing !== null)
        return [];
    const figures = { value: candidate, baseline, n, data: dataOf(row, data), change, interval };
    return [{ task, metric, title, unit, scale, better, ...figures, ...(signature !== undefined && { signature }) }];
}
/** What tells the data of a row from other data; of a pooled row, that of all its tasks. */
function dataOf({ task, pooled }, data) {
    const hashes = (pooled ?? [task]).map((name) => data.find((one) => one.task === name)?.sha256 ?? '');
    const whole = hashes.length === 1 ? hashes[0] : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(hashes.join(' ')).digest('hex');
    return whole.slice(0, 16);
}


/***/ }),

/***/ 18986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withLine),
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15324);



/**
 * Reads the history of a suite. What two branches wrote may stand in any order and twice; a line that cannot be read is named and left
 * out, and never makes the others unread.
 */
function readHistory(text, suite) {
    const problems = [];
    const found = new Map();
    for (const [i, line] of text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .entries()) {
        if (line.trim() === '')
            continue;
        const read = readLine(line);
        if (typeof read === 'string')
            problems.push([i + 1, read]);
        else if (read.suite.name === suite)
            keep(found, read);
    }
    const lines = [...found.values()];
    return {
        checkpoints: inOrder(lines.filter((line) => line.kind === 'checkpoint')),
        releases: lines.filter((line) => line.kind === 'release').sort(earlier),
        problems: told(problems),
    };
}
/** The text with a line more, where nothing in it says the same already. */
function withLine(text, line) {
    const known = text.split(/\r?\n/).map(readLine);
    if (known.some((one) => typeof one !== 'string' && (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(one) === (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(line)))
        return text;
    return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${(0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(line)}\n`;
}
/** A line as it is meant, or why it cannot be read: a part of a sentence. */
function readLine(text) {
    if (/^(<{7}|={7}|>{7}|\|{7})/.test(text))
        return 'a conflict that nobody resolved';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'torn, or no JSON';
    }
    const { schema } = (value ?? {});
    if (typeof schema === 'number' && schema > _line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSchema */ .mA)
        return `written by a newer version (schema ${schema})`;
    const parsed = _line_js__WEBPACK_IMPORTED_MODULE_0__/* .historyLine */ .Jo.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    return `${issue.path.join('.') || 'the line'}: ${issue.message}`;
}
/** Of two lines about the same, the one whose run began later; every order of lines gives the same. */
function keep(found, line) {
    const before = found.get((0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(line));
    if (before === undefined || earlier(before, line) < 0)
        found.set((0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(line), line);
}
function earlier(a, b) {
    return Date.parse(a.time) - Date.parse(b.time) || ((0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(a) < (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(b) ? -1 : 1);
}
/** By time, but never before the checkpoint that stood last when the line was written: clocks of runners differ. */
function inOrder(lines) {
    const waiting = [...lines].sort(earlier);
    const placed = [];
    const isWaitedFor = ({ commit, after }) => after !== null && after !== commit && waiting.some((one) => one.commit === after);
    while (waiting.length > 0) {
        // A circle, which no run writes, goes by time.
        const next = Math.max(0, waiting.findIndex((line) => !isWaitedFor(line)));
        placed.push(...waiting.splice(next, 1));
    }
    return placed;
}
const mostNamed = 5;
function told(problems) {
    return [...byReason(problems)].map(([why, lines]) => {
        const numbers = (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(lines.map(String), mostNamed);
        return `${lines.length === 1 ? `Line ${numbers}` : `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(lines.length, 'line')} (${numbers})`} of the history left out: ${why}.`;
    });
}
function byReason(problems) {
    const kinds = new Map();
    for (const [line, why] of problems)
        kinds.set(why, [...(kinds.get(why) ?? []), line]);
    return kinds;
}


/***/ }),

/***/ 23633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ inputHash),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   hO: () => (/* binding */ releaseText),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   wq: () => (/* binding */ releaseHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _tasks_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54782);
/* harmony import */ var _tasks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53062);



/** As text: a line that says what was opened and asked, then one for each sample of each task. The same evidence, the same bytes. */
function releaseText(checkpoint, tasks, seed) {
    const asked = tasks.map(({ task, samples }) => [task.name, settingsOf(task, seed, samples)]);
    const lines = tasks.flatMap(({ task, samples, evidence }) => samples.flatMap((sample) => {
        const own = evidence.get(sample.id);
        return own === undefined ? [] : [{ task: task.name, input: inputHash(task, sample), evidence: own }];
    }));
    return [{ schema: 1, ...checkpoint, tasks: Object.fromEntries(asked) }, ...lines]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join('');
}
/** @returns a part of a sentence that says why it cannot be read */
function readRelease(text) {
    try {
        const [first, ...lines] = text.split('\n').filter((line) => line !== '');
        const head = JSON.parse(first ?? 'null');
        if (head?.schema !== 1)
            return `its schema is ${head?.schema ?? 'unknown'}, and this version reads 1`;
        const tasks = new Map();
        for (const [name, settings] of Object.entries(head.tasks)) {
            tasks.set(name, { settings: settings, samples: new Map() });
        }
        for (const line of lines) {
            const { task, input, evidence } = JSON.parse(line);
            tasks.get(task).samples.set(evidence.id, { input, evidence });
        }
        return { source: head.source, opened: head.opened, program: head.program, tasks };
    }
    catch (error) {
        return error.message;
    }
}
/** What tells a release's evidence from other evidence. */
function releaseHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** Not which kind of task reads the answers, nor how many of the likeliest tokens were kept: the answers are the same. */
function settingsOf(task, seed, samples) {
    const { kind: _, likeliest: __, ...settings } = (0,_tasks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(task).settings(task, seed, samples);
    return JSON.parse(JSON.stringify(settings));
}
/** What a checkpoint saw of a sample; where nobody was asked, the sample itself. */
function inputHash(task, sample) {
    const seen = (0,_tasks_input_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .w)(task, sample);
    const { source: _, ...whole } = sample;
    const told = seen.every((one) => one === undefined) ? whole : seen;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([sample.id, told]))
        .digest('hex')
        .slice(0, 32);
}


/***/ }),

/***/ 1215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ brokenLimits),
  Ub: () => (/* binding */ heldToRatchet),
  om: () => (/* binding */ historyOf),
  B8: () => (/* binding */ releaseIn)
});

// EXTERNAL MODULE: ./lib/gate/verdict.js
var gate_verdict = __webpack_require__(71138);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(62863);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/history.js
var messages_history = __webpack_require__(45426);
// EXTERNAL MODULE: ./lib/history/line.js
var line = __webpack_require__(15324);
// EXTERNAL MODULE: ./lib/history/log.js
var log = __webpack_require__(18986);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/gate/decide.js + 8 modules
var decide = __webpack_require__(42259);
// EXTERNAL MODULE: ./lib/gate/likeness/differences.js + 2 modules
var likeness_differences = __webpack_require__(32659);
// EXTERNAL MODULE: ./lib/history/release.js
var history_release = __webpack_require__(23633);
;// CONCATENATED MODULE: ./lib/history/ratchet.js





/**
 * The candidate beside the blessed release: pairs of the same samples, intervals and decisions like those of any pair, by the ratchet's
 * limits in place of the suite's rules and on an error budget of their own. What cannot be paired is a missing row.
 */
function sinceRelease({ suite, tasks, metrics }, run, release, ratchet) {
    const beside = tasks.map((evaluated) => besideRelease(evaluated, release, suite.seed));
    const compared = {
        suite: { ...suite, baseline: release.source },
        opened: { baseline: release.opened, candidate: run.opened.candidate },
        versions: run.versions,
    };
    const paired = beside.map(({ evaluated }) => evaluated);
    const differences = (0,likeness_differences/* differencesOf */.g6)(compared, paired);
    const { rows } = (0,decide/* decide */.L)({
        suite: { ...suite, rules: [...ratchet] },
        tasks: paired.map((evaluated) => (0,likeness_differences/* withoutUnlike */.pj)(evaluated, differences)),
        metrics,
        comparable: (0,likeness_differences/* haveSameTokens */.DA)(compared)
            ? { perplexity: true, reason: null }
            : { perplexity: false, reason: 'The release and the candidate split texts into different tokens.' },
    });
    return rows.map((row) => {
        const left = beside.find(({ evaluated }) => evaluated.task.name === row.task)?.left ?? 0;
        if (left === 0)
            return row;
        return { ...row, note: [messages_history/* historyTexts */.T.leftOut(left), row.note].filter(Boolean).join(' ') };
    });
}
/**
 * A task with the release's evidence in the baseline's place. Samples that came later leave the comparison as it is; one that is gone or
 * asks something else would let whoever changes the data choose what counts.
 */
function besideRelease({ task, samples, candidate, missing }, { tasks }, seed) {
    const released = tasks.get(task.name);
    const not = (why) => ({
        evaluated: { task, samples, baseline: new Map(), candidate, missing: why },
        left: 0,
    });
    if (missing !== undefined)
        return not(missing);
    if (released === undefined)
        return not(messages_history/* historyTexts */.T.notAsked);
    const shared = samples.filter(({ id }) => released.samples.has(id));
    const changed = shared.filter((sample) => released.samples.get(sample.id).input !== (0,history_release/* inputHash */.Bb)(task, sample));
    const lost = released.samples.size - shared.length + changed.length;
    if (lost > 0)
        return not(messages_history/* historyTexts */.T.dataChanged(lost, released.samples.size));
    const settings = (0,history_release/* settingsOf */.f5)(task, seed, shared);
    const other = Object.keys({ ...settings, ...released.settings }).filter((key) => !(0,external_node_util_.isDeepStrictEqual)(settings[key] ?? null, released.settings[key] ?? null));
    if (other.length > 0)
        return not(messages_history/* historyTexts */.T.askedOtherwise(other));
    const ids = new Set(shared.map(({ id }) => id));
    const evaluated = {
        task,
        samples: shared,
        baseline: new Map(shared.map(({ id }) => [id, released.samples.get(id).evidence])),
        candidate: new Map([...candidate].filter(([id]) => ids.has(id))),
    };
    return { evaluated, left: samples.length - shared.length };
}

;// CONCATENATED MODULE: ./lib/history/told.js








/** As many merged values as a sparkline shows. */
const mostShown = 12;
/** From what a run read of its history and its own evidence: nothing of it decides on the pair at hand but a limit that is surely broken. */
function historyOf(read, settings, evaluation, { rows }, run) {
    const { suite } = evaluation;
    const history = (0,log/* readHistory */.L)(read.log, suite.name);
    const problems = [...read.problems, ...history.problems];
    const release = releaseIn(history.releases, settings);
    if (release === null && settings.blessed !== null)
        problems.push(messages_history/* historyTexts */.T.unknownRelease(settings.blessed));
    const first = history.checkpoints.findIndex(({ commit }) => commit === release?.commit);
    const merged = first < 0 ? history.checkpoints : history.checkpoints.slice(first);
    const merges = merged.length - (first < 0 ? 0 : 1);
    const since = release === null ? null : besideIt(release, read.release, evaluation, run, settings);
    if (settings.ratchet.length > 0)
        problems.push(...uncheckable(release, since, history.checkpoints.length));
    const beside = since === null || typeof since === 'string' ? [] : since;
    return {
        where: read.where,
        release: release && { name: release.name, commit: release.commit, time: release.time },
        merges,
        rows: (merged.length === 0 && release === null ? [] : rows).flatMap((row) => {
            const own = beside.find((one) => one.task === row.task && one.metric === row.metric) ?? null;
            if (row.rules.length === 0 && (own === null || own.rules.length === 0))
                return [];
            return [historyRow(row, own, merged, first >= 0, run.data)];
        }),
        problems,
    };
}
function releaseIn(releases, { blessed }) {
    return releases.findLast(({ name }) => blessed === null || name === blessed) ?? null;
}
/** A sentence: why they cannot be compared. */
function besideIt({ name, evidence }, text, evaluation, run, { ratchet }) {
    if (evidence === null)
        return messages_history/* historyTexts */.T.noEvidence(name);
    if (text === null)
        return messages_history/* historyTexts */.T.evidenceNotFound(name);
    if ((0,history_release/* releaseHash */.wq)(text) !== evidence)
        return messages_history/* historyTexts */.T.otherEvidence(name);
    const release = (0,history_release/* readRelease */.iJ)(text);
    if (typeof release === 'string')
        return messages_history/* historyTexts */.T.evidenceUnreadable(name, release);
    return sinceRelease(evaluation, run, release, ratchet);
}
function uncheckable(release, since, merged) {
    if (release === null || since === null)
        return [messages_history/* historyTexts */.T.notChecked(merged === 0 ? messages_history/* historyTexts */.T.nothingYet : messages_history/* historyTexts */.T.noRelease)];
    if (typeof since === 'string')
        return [messages_history/* historyTexts */.T.notChecked(since)];
    const missing = since.filter((row) => row.pooled === null && row.rules.some(({ decision }) => decision === 'missing'));
    const reasons = new Map();
    for (const row of missing) {
        const why = row.missing ?? row.rules.find(({ decision }) => decision === 'missing').reason;
        reasons.set(why, [...(reasons.get(why) ?? []), `${row.task}, ${row.title}`]);
    }
    return [...reasons].map(([why, names]) => messages_history/* historyTexts */.T.rowsNotChecked(names, why));
}
function historyRow(row, since, merged, withRelease, data) {
    const { task, metric, title, unit, scale, better, candidate } = row;
    const isSame = (line) => line.task === task && line.metric === metric;
    const values = merged.map(({ rows }) => {
        const found = rows.find(isSame);
        const alike = found?.data === (0,line/* dataOf */.qu)(row, data) && found.signature === row.signature;
        return alike ? found.value : null;
    });
    const released = since?.baseline ?? (withRelease ? (values[0] ?? null) : null);
    return { task, metric, title, unit, scale, better, merged: values.slice(-mostShown), released, candidate, since };
}
function brokenLimits(history) {
    return (history?.rows ?? []).flatMap(({ since }) => since === null ? [] : since.rules.filter((rule) => rule.decision === 'fail').map((rule) => ({ row: since, rule })));
}
/**
 * The verdict with what the ratchet adds: a limit that is surely broken blocks, or warns; what could not be checked is said, and changes
 * nothing.
 */
function heldToRatchet(verdict, history) {
    const broken = brokenLimits(history);
    const { name } = history.release ?? { name: '' };
    const at = (level) => broken.filter(({ rule }) => rule.level === level);
    const told = (limits) => limits.map(({ row, rule }) => messages_history/* historyTexts */.T.broken(name, row, rule));
    const blocking = at('block');
    const others = [...told(at('warn')), ...history.problems];
    if (blocking.length === 0)
        return { ...verdict, reasons: [...verdict.reasons, ...others] };
    return {
        ...verdict,
        name: 'blocked',
        exit: errors/* exitCode */.I$.blocked,
        reasons: [...told(blocking), ...verdict.reasons, ...others],
        blocking: [
            ...(verdict.blocking ?? []),
            ...blocking.map(({ row, rule: { condition } }) => ({
                key: messages_history/* historyTexts */.T.limited(name, row),
                rule: (0,wording/* written */.Mp)(condition),
                value: (0,gate_verdict/* measuredOf */.E)(row),
            })),
        ],
        ...(verdict.name === 'not-shown' && { unshown: true }),
    };
}


/***/ }),

/***/ 61940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ unfinishedSentence),
/* harmony export */   ez: () => (/* binding */ placeSentences),
/* harmony export */   o1: () => (/* binding */ unreadEverywhere),
/* harmony export */   wH: () => (/* binding */ countPlaces)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44819);



function countPlaces(places) {
    const counts = { plain: 0, fenced: 0, prose: 0, bare: 0, given: 0, none: 0 };
    for (const place of places)
        counts[place] += 1;
    return counts;
}
/** Sentences on what it took to read the answers; none where all of them were plain. */
function placeSentences({ plain, fenced, prose, bare, none }, unread) {
    const answers = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(plain + fenced + prose + bare + none, 'answer');
    const odd = [
        ...(fenced === 0 ? [] : [`in a code fence in ${fenced}`]),
        ...(prose === 0 ? [] : [`within other text in ${prose}`]),
    ];
    return [
        ...(odd.length === 0 ? [] : [`JSON was found ${odd.join(' and ')} of ${answers}.`]),
        ...(bare === 0 ? [] : [`The name of a class stands alone, without JSON, in ${bare} of ${answers}.`]),
        ...(none === 0 ? [] : [`${unread} in ${none} of ${answers} (parse_error).`]),
    ];
}
/** How many answers break off while they reason; null: none does. */
function unfinishedSentence({ pairs }) {
    const answers = pairs.flatMap(({ evidence }) => [...evidence]).filter(({ kind }) => kind === 'answer');
    const unfinished = answers.filter(breaksOff).length;
    if (unfinished === 0)
        return null;
    return (`The reasoning of ${unfinished} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(answers.length, 'answer')} breaks off before it ends (<think> without </think>), ` +
        'and what stands in it is no answer: allow more new tokens (max_new_tokens).');
}
function breaksOff(evidence) {
    return evidence.kind === 'answer' && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnfinished */ .ui)(evidence.text);
}
/**
 * Why nothing was measured where not one answer of any side could be read: both would be equal at the worst figure there is, as where the
 * wrong field is looked for. Null: a side has one; the other's figure is the worst there is, and rightly so.
 * @param allowed what an answer may be, as a part of a sentence
 */
function unreadEverywhere({ pairs }, isUnread, what, allowed) {
    const all = pairs.flatMap(({ evidence }) => evidence);
    if (all.length === 0 || !all.every(isUnread))
        return null;
    const [first] = all;
    const example = first?.kind === 'answer' ? ` (the first is ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(first.text)})` : '';
    const unfinished = all.filter(breaksOff).length;
    const cut = unfinished > 0 ? `, and ${unfinished} of them break off in their reasoning (<think> without </think>)` : '';
    return `${what} could be read in any of the ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all.length, 'answer')}${example}${cut}: ${allowed}.`;
}


/***/ }),

/***/ 80318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ recallOf),
/* harmony export */   ij: () => (/* binding */ precisionOf),
/* harmony export */   li: () => (/* binding */ f1Of),
/* harmony export */   nx: () => (/* binding */ layOutClasses)
/* harmony export */ });
/** Zero where nothing was predicted, as scikit-learn and seqeval with zero_division=0. */
const precisionOf = (right, predicted) => (predicted === 0 ? 0 : right / predicted);
/** Zero where nothing was expected. */
const recallOf = (right, _predicted, expected) => (expected === 0 ? 0 : right / expected);
const f1Of = (right, predicted, expected) => right === 0 ? 0 : (2 * right) / (predicted + expected);
/** A checkpoint that was never tuned may invent a class for every answer; a sum for each would fill the memory. */
const mostUnexpected = 100;
/**
 * Lays out three sums for each class that is expected, one for each of the 100 most common of the classes that are only predicted, and
 * two for the rest of those together: of a rare class that occurs c times on its side, each occurrence counts 1/c of a class and c for
 * the squares. Over all samples of a side every value is exact; in resamples only those of more than 100 unexpected classes are near.
 * @param header number of statistics before the classes
 * @param expected classes of the data
 * @param predicted for each side how often it predicts which class
 * @param always classes that have a sum of their own whatever their number
 */
function layOutClasses(header, expected, predicted, always = []) {
    const names = [...expected].sort();
    const firstUnexpected = header + 3 * names.length;
    const own = [...new Set([...always, ...mostCommon(expected, predicted)])]
        .filter((name) => !expected.has(name))
        .slice(0, mostUnexpected);
    const rareClasses = firstUnexpected + own.length;
    const rareSquares = rareClasses + 1;
    const column = new Map();
    names.forEach((name, i) => {
        column.set(name, header + 3 * i);
    });
    own.forEach((name, i) => {
        column.set(name, firstUnexpected + i);
    });
    return {
        size: rareSquares + 1,
        isRare: (name) => !column.has(name),
        addExpected(row, name, times) {
            const at = column.get(name);
            // A class that the layout has not seen: the data it was made for did not hold this sample.
            if (at === undefined || at >= firstUnexpected)
                row.fill(Number.NaN);
            else
                row[at + 2] += times;
        },
        addPredicted(row, name, times, side) {
            const at = column.get(name);
            if (at === undefined) {
                const all = predicted[side]?.get(name) ?? times;
                row[rareClasses] += times / all;
                row[rareSquares] += times * all;
            }
            else
                row[at < firstUnexpected ? at + 1 : at] += times;
        },
        addRight(row, name, times) {
            row[column.get(name)] += times;
        },
        predicted(sums, name) {
            const at = column.get(name);
            return at === undefined ? 0 : sums[at < firstUnexpected ? at + 1 : at];
        },
        macro(sums, figure) {
            let total = 0;
            let classes = sums[rareClasses];
            for (let at = header; at < firstUnexpected; at += 3) {
                if (sums[at + 1] === 0 && sums[at + 2] === 0)
                    continue;
                total += figure(sums[at], sums[at + 1], sums[at + 2]);
                classes += 1;
            }
            for (let at = firstUnexpected; at < rareClasses; at += 1)
                if (sums[at] !== 0)
                    classes += 1;
            return total / classes;
        },
        weighted(sums, figure) {
            let total = 0;
            let weight = 0;
            for (let at = header; at < firstUnexpected; at += 3) {
                total += sums[at + 2] * figure(sums[at], sums[at + 1], sums[at + 2]);
                weight += sums[at + 2];
            }
            return weight === 0 ? 0 : total / weight;
        },
        macroOfExpected(sums, figure) {
            let total = 0;
            let classes = 0;
            for (let at = header; at < firstUnexpected; at += 3) {
                if (sums[at + 2] === 0)
                    continue;
                total += figure(sums[at], sums[at + 1], sums[at + 2]);
                classes += 1;
            }
            return total / classes;
        },
        products(sums) {
            let [both, squares, expectedSquares] = [0, sums[rareSquares], 0];
            for (let at = header; at < firstUnexpected; at += 3) {
                both += sums[at + 1] * sums[at + 2];
                squares += sums[at + 1] ** 2;
                expectedSquares += sums[at + 2] ** 2;
            }
            for (let at = firstUnexpected; at < rareClasses; at += 1)
                squares += sums[at] ** 2;
            return { both, predicted: squares, expected: expectedSquares };
        },
    };
}
function mostCommon(expected, predicted) {
    const times = new Map();
    for (const side of predicted) {
        for (const [name, count] of side)
            if (!expected.has(name))
                times.set(name, (times.get(name) ?? 0) + count);
    }
    return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}


/***/ }),

/***/ 74268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   n_: () => (/* binding */ knownLabels),
/* harmony export */   u$: () => (/* binding */ parseError)
/* harmony export */ });
/* unused harmony export hasField */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44819);

/** The class of answers that cannot be read. */
const parseError = 'parse_error';
function knownLabels(samples) {
    const known = new Set();
    for (const { label } of samples)
        if (label !== undefined)
            known.add(folded(label));
    known.delete('');
    return known;
}
/** Without what only a slip sets apart: letter case and white space. */
const folded = (label) => label.trim().replace(/\s+/g, ' ').toLowerCase();
/**
 * The class that a piece of evidence stands for: a given label as it is; of an answer the string of `field` in the first JSON object
 * that has it. A number or a boolean is the class that is written so in JSON (`3`, `true`); null, a list, an object and what is no
 * JSON are the class `parse_error`, save an answer that is the name of a class of the data and nothing else. Such a name in another letter
 * case is another class, as it is in JSON, where classes are compared exactly: the note tells of both.
 */
function readLabel(evidence, field, known = new Set()) {
    if (evidence.kind === 'label')
        return { label: evidence.label, place: 'given' };
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .findJson */ .ov)(evidence.text, (value) => hasField(value, field));
    if (found === null)
        return bareLabel(evidence.text, known) ?? unread;
    const label = labelOf(found.value[field]);
    return label === null ? unread : { label, place: found.place };
}
const unread = { label: parseError, place: 'none' };
function bareLabel(answer, known) {
    const label = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .afterReasoning */ .X4)(answer).trim();
    return known.has(folded(label)) ? { label, place: 'bare' } : null;
}
/** Whether no class stands there; a class that was given elsewhere can be empty or say so itself. */
function isUnread({ label, place }) {
    return place === 'none' || (place === 'given' && (label === parseError || label.trim() === ''));
}
function hasField(value, field) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, field);
}
function labelOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}


/***/ }),

/***/ 31354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ confusionMatrix),
/* harmony export */   l: () => (/* binding */ classReport)
/* harmony export */ });
/* harmony import */ var _answer_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61940);
/* harmony import */ var _class_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80318);
/* harmony import */ var _figure_average_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(855);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74268);




/** @param pairs the samples that have a label, with the evidence of one side */
function classReport(pairs, { field }) {
    const cells = new Map();
    const sums = new Map();
    const found = (0,_answer_places_js__WEBPACK_IMPORTED_MODULE_0__/* .countPlaces */ .wH)([]);
    const sumsOf = (name) => {
        if (!sums.has(name))
            sums.set(name, [0, 0, 0]);
        return sums.get(name);
    };
    const known = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .knownLabels */ .n_)(pairs.map(({ sample }) => sample));
    let samples = 0;
    let right = 0;
    for (const { sample, evidence } of pairs) {
        if (sample.label === undefined)
            continue;
        const { label, place } = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabel */ .V8)(evidence, field, known);
        samples += 1;
        found[place] += 1;
        sumsOf(sample.label)[2] += 1;
        sumsOf(label)[1] += 1;
        if (label === sample.label) {
            right += 1;
            sumsOf(label)[0] += 1;
        }
        if (!cells.has(sample.label))
            cells.set(sample.label, new Map());
        const row = cells.get(sample.label);
        row.set(label, (row.get(label) ?? 0) + 1);
    }
    const classes = [...sums].sort(byName).map(([label, [hits, predicted, expected]]) => ({
        label,
        precision: (0,_class_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .precisionOf */ .ij)(hits, predicted, expected),
        recall: (0,_class_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .recallOf */ .HR)(hits, predicted, expected),
        f1: (0,_class_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .f1Of */ .li)(hits, predicted, expected),
        support: expected,
        predicted,
    }));
    const confusion = [...cells]
        .sort(byName)
        .flatMap(([expected, row]) => [...row].sort(byName).map(([predicted, times]) => ({ expected, predicted, times })));
    return {
        samples,
        accuracy: right / samples,
        macro: (0,_figure_average_js__WEBPACK_IMPORTED_MODULE_3__/* .macroAverage */ .A)(classes),
        weighted: (0,_figure_average_js__WEBPACK_IMPORTED_MODULE_3__/* .weightedAverage */ .L)(classes),
        classes,
        confusion,
        found,
    };
}
/** The confusion matrix of some classes: rows are the expected ones, columns the predicted ones. */
function confusionMatrix({ confusion }, rows, columns = rows) {
    const matrix = rows.map(() => columns.map(() => 0));
    const [row, column] = [rows, columns].map((names) => new Map(names.map((name, i) => [name, i])));
    for (const { expected, predicted, times } of confusion) {
        const [i, j] = [row.get(expected), column.get(predicted)];
        if (i !== undefined && j !== undefined)
            matrix[i][j] = times;
    }
    return matrix;
}
function byName([a], [b]) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 5575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ entityReport)
/* harmony export */ });
/* harmony import */ var _answer_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61940);
/* harmony import */ var _class_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80318);
/* harmony import */ var _figure_average_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(855);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93406);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4433);





/** @param pairs the samples with the evidence of one side; those that cannot be compared are left out (the metrics' rows are missing then) */
function entityReport(pairs, { field }, rules = _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRules */ .Y3) {
    const all = [...pairs];
    const scheme = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeFor */ .XJ)(all.map(({ sample }) => sample), rules);
    const sums = new Map();
    const total = { right: 0, predicted: 0, expected: 0 };
    const places = [];
    for (const { sample, evidence } of scheme === undefined ? [] : all) {
        const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyOf */ .sv)(evidence, sample, { rules, scheme: scheme ?? null, field });
        if (tally === null)
            continue;
        places.push(tally.place);
        for (const [type, { right, predicted, expected }] of tally.types) {
            const of = sums.get(type) ?? { right: 0, predicted: 0, expected: 0 };
            sums.set(type, of);
            for (const into of [of, total]) {
                into.right += right;
                into.predicted += predicted;
                into.expected += expected;
            }
        }
    }
    const types = [...sums]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, one]) => ({
        type,
        ...figuresOf(one),
        support: one.expected,
        predicted: one.predicted,
        right: one.right,
    }));
    return {
        samples: places.length,
        micro: figuresOf(total),
        macro: (0,_figure_average_js__WEBPACK_IMPORTED_MODULE_3__/* .macroAverage */ .A)(types),
        weighted: (0,_figure_average_js__WEBPACK_IMPORTED_MODULE_3__/* .weightedAverage */ .L)(types),
        types,
        found: (0,_answer_places_js__WEBPACK_IMPORTED_MODULE_0__/* .countPlaces */ .wH)(places),
    };
}
function figuresOf({ right, predicted, expected, }) {
    return {
        precision: (0,_class_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .precisionOf */ .ij)(right, predicted, expected),
        recall: (0,_class_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .recallOf */ .HR)(right, predicted, expected),
        f1: (0,_class_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .f1Of */ .li)(right, predicted, expected),
    };
}


/***/ }),

/***/ 93406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ blindTo),
/* harmony export */   MM: () => (/* binding */ checkRules),
/* harmony export */   XJ: () => (/* binding */ schemeFor),
/* harmony export */   Y3: () => (/* binding */ usualRules),
/* harmony export */   js: () => (/* binding */ ruleOptions),
/* harmony export */   kK: () => (/* binding */ unreadableTag),
/* harmony export */   uG: () => (/* binding */ unfitFor)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _schemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78521);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29104);





const usualRules = { strict: false, scheme: 'auto', match: 'exact' };
const ruleOptions = {
    strict: {
        kind: 'flag',
        usual: false,
        about: 'tags that do not keep their scheme mark no entity (seqeval mode="strict")',
    },
    scheme: {
        kind: 'choice',
        choices: ['auto', 'iob2', 'ioe2', 'iobes', 'bilou'],
        usual: 'auto',
        about: 'with strict: the scheme of the tags; auto takes the one that the expected tags show',
    },
    match: {
        kind: 'choice',
        choices: ['exact', 'overlap'],
        usual: 'exact',
        about: 'overlap: an entity is found when part of it is (a character, or half of the words of the shorter text)',
    },
};
/** Throws where a scheme is named that would go unused. */
function checkRules({ strict, scheme }) {
    if (strict || scheme === 'auto')
        return;
    throw new _family_js__WEBPACK_IMPORTED_MODULE_0__/* .MetricMistake */ .tV(`names scheme=${scheme} without strict, and only strict mode knows schemes: add :strict`);
}
/** The scheme to read tags by in strict mode; null in the default mode, undefined where the expected tags show none. */
function schemeFor(samples, { strict, scheme }) {
    if (!strict)
        return null;
    return scheme === 'auto' ? ((0,_schemes_js__WEBPACK_IMPORTED_MODULE_1__/* .detectScheme */ .Dr)([...samples].flatMap(({ tags }) => [tags ?? []])) ?? undefined) : scheme;
}
/** Why nothing can be told of these samples; null: it can. */
function blindTo(samples, rules) {
    const bare = samples.filter(({ tags, entities }) => tags === undefined && entities === undefined);
    if (bare.length > 0)
        return `${first(bare)} ${bare.length === 1 ? 'has' : 'have'} neither entities nor tags to compare with.`;
    if (rules.strict) {
        const lists = samples.filter(({ tags }) => tags === undefined);
        if (lists.length > 0)
            return `Strict mode judges tags, and ${first(lists)} ${lists.length === 1 ? 'holds' : 'hold'} a list of entities.`;
    }
    const scheme = schemeFor(samples, rules);
    if (scheme === undefined) {
        const bare = (0,_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .bareTag */ .z8)(samples.flatMap(({ tags = [] }) => tags));
        if (bare !== null)
            return `The expected tags have no prefixes (such as ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(bare)}), so they do not tell where an entity begins: write ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(`B-${bare}`)} and ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(`I-${bare}`)}.`;
        return 'The expected tags show none of the schemes IOB2, IOE2, IOBES and BILOU (seqeval refuses them as well): name it, as in strict:scheme=iob2.';
    }
    for (const { id, tags } of samples) {
        const strange = tags === undefined ? null : unreadableTag(tags, scheme);
        if (strange !== null)
            return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(id)} has ${strange}.`;
    }
    return null;
}
/** Why the evidence cannot be compared with the samples; null: it can. A model's answer always can: at worst it is wrong. */
function unfitFor({ pairs }, rules) {
    const scheme = schemeFor(pairs.map(({ sample }) => sample), rules);
    for (const { sample, evidence } of pairs) {
        for (const one of evidence) {
            if (one.kind === 'entities' && sample.entities === undefined) {
                return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has tags, and its evidence a list of entities: they cannot be compared.`;
            }
            if (one.kind !== 'tags')
                continue;
            if (sample.tags === undefined) {
                return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has a list of entities, and its evidence tags: they cannot be compared.`;
            }
            const [wanted, given] = [sample.tags.length, one.tags.length];
            if (wanted !== given)
                return `The sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(wanted, 'tag')}, and its evidence ${given}.`;
            const strange = unreadableTag(one.tags, scheme ?? null);
            if (strange !== null)
                return `The evidence for the sample ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(sample.id)} has ${strange}.`;
        }
    }
    return null;
}
/** A tag that cannot be read, in words; null where all can. */
function unreadableTag(tags, scheme) {
    if (tags.includes(''))
        return 'an empty tag';
    const strange = scheme === null ? null : (0,_schemes_js__WEBPACK_IMPORTED_MODULE_1__/* .strangeTag */ .P5)(tags, scheme);
    return strange === null ? null : `the tag ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(strange)}, which is none of the scheme ${scheme.toUpperCase()}`;
}
function first(samples) {
    return `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(samples.length, 'sample')} (the first is ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(samples[0].id)})`;
}


/***/ }),

/***/ 78521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ detectScheme),
/* harmony export */   P5: () => (/* binding */ strangeTag),
/* harmony export */   rX: () => (/* binding */ strictSpans)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29104);

const schemes = {
    iob2: {
        prefixes: 'IOB',
        starts: (_, prefix) => prefix === 'B',
        inside: (previous, prefix) => 'BI'.includes(previous) && prefix === 'I',
        ends: (previous, prefix, same) => 'BI'.includes(previous) && (prefix !== 'I' || !same),
    },
    ioe2: {
        prefixes: 'IOE',
        starts: (previous, prefix, same) => prefix !== 'O' && ('OE'.includes(previous) || (previous === 'I' && !same)),
        inside: (previous, prefix) => previous === 'I' && prefix !== 'O',
        ends: (previous) => previous === 'E',
    },
    iobes: {
        prefixes: 'IOBES',
        starts: (_, prefix) => 'BS'.includes(prefix),
        inside: (previous, prefix) => 'BI'.includes(previous) && 'IE'.includes(prefix),
        ends: (previous) => 'ES'.includes(previous),
    },
    bilou: {
        prefixes: 'IOBLU',
        starts: (_, prefix) => 'BU'.includes(prefix),
        inside: (previous, prefix) => 'BI'.includes(previous) && 'IL'.includes(prefix),
        ends: (previous) => 'LU'.includes(previous),
    },
};
/** Entities as seqeval 1.2.2 reads them in strict mode: what does not keep the scheme is no entity. Every tag must be one of the scheme. */
function strictSpans(tags, name) {
    const scheme = schemes[name];
    const prefixes = [...tags.map(_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT), 'O'];
    const types = [...tags.map(typeOf), typeOf('O')];
    const spans = [];
    let [previous, previousType] = ['O', typeOf('O')];
    for (let at = 0; at < prefixes.length;) {
        let end = at + 1;
        if (scheme.starts(previous, prefixes[at], types[at] === previousType)) {
            while (types[end] === types[end - 1] && scheme.inside(prefixes[end - 1], prefixes[end]))
                end += 1;
            if (scheme.ends(prefixes[end - 1], prefixes[end], types[end] === types[end - 1])) {
                spans.push({ type: types[at], start: at, end });
            }
        }
        at = end;
        previous = prefixes[at - 1];
        previousType = types[at - 1];
    }
    return spans;
}
/** The first tag that is none of the scheme; null where all are. */
function strangeTag(tags, name) {
    const { prefixes } = schemes[name];
    return tags.find((tag) => tag === '' || !prefixes.includes((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(tag))) ?? null;
}
/** The scheme that the prefixes of the expected tags show, as seqeval's auto_detect; null where they show none. */
function detectScheme(tags) {
    const seen = new Set();
    for (const list of tags)
        for (const tag of list)
            seen.add((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(tag));
    const prefixes = ['I', 'O', 'B', 'E', 'S', 'L', 'U'].filter((prefix) => seen.has(prefix)).join('');
    if (prefixes.length !== seen.size)
        return null;
    const found = Object.keys(detected).find((name) => detected[name].includes(prefixes));
    return found ?? null;
}
/** Sets of prefixes, in the order IOBESLU. */
const detected = {
    iob2: ['IOB', 'IB', 'OB', 'B'],
    ioe2: ['IOE', 'IE', 'OE', 'E'],
    iobes: ['IOBES', 'IBES', 'IOBE', 'OBES', 'IBE', 'BES', 'OBE', 'BE', 'S'],
    bilou: ['IOBLU', 'IBLU', 'IOBL', 'OBLU', 'IBL', 'BLU', 'OBL', 'BL', 'U'],
};
/** Without the hyphens around it; `_` where nothing is left. */
function typeOf(tag) {
    let from = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(tag).length;
    let to = tag.length;
    while (from < to && tag[from] === '-')
        from += 1;
    while (to > from && tag[to - 1] === '-')
        to -= 1;
    return tag.slice(from, to) || '_';
}


/***/ }),

/***/ 29104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ lenientSpans),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   z8: () => (/* binding */ bareTag)
/* harmony export */ });
/**
 * Entities as seqeval 1.2.2 reads them in its default mode, which is conlleval's: IOB1, IOB2, IOE and IOBES alike, and any other letter
 * before the type continues an entity of the same type. The prefixes L and U of BILOU are such letters: strict mode knows them.
 */
function lenientSpans(tags) {
    const spans = [];
    let [previous, previousType] = ['O', untyped];
    let start = 0;
    for (let at = 0; at <= tags.length; at += 1) {
        const tag = at === tags.length ? 'O' : tags[at];
        const prefix = prefixOf(tag);
        const type = typeAfterPrefix(tag);
        const other = type !== previousType;
        if (ends(previous, prefix) || (isInside(previous) && other))
            spans.push({ type: previousType, start, end: at });
        if (starts(previous, prefix) || (isInside(prefix) && other))
            start = at;
        previous = prefix;
        previousType = type;
    }
    return spans;
}
const untyped = '_';
/** The first character of a tag; '' of an empty one. */
function prefixOf(tag) {
    const point = tag.codePointAt(0);
    return point === undefined || point < 0x10000 ? tag.charAt(0) : String.fromCodePoint(point);
}
/** The first tag that says a type without saying where its entity begins, as `PER` does for `B-PER`; null where none does. */
function bareTag(tags) {
    return tags.find((tag) => tag.length > prefixOf(tag).length && tag[prefixOf(tag).length] !== '-') ?? null;
}
/** What follows the first hyphen, or the prefix where there is none. */
function typeAfterPrefix(tag) {
    const rest = tag.slice(prefixOf(tag).length);
    return rest.slice(rest.indexOf('-') + 1) || untyped;
}
const isInside = (prefix) => prefix !== 'O' && prefix !== '.';
function ends(previous, prefix) {
    if (previous === 'E' || previous === 'S')
        return true;
    return (previous === 'B' || previous === 'I') && (prefix === 'B' || prefix === 'S' || prefix === 'O');
}
function starts(previous, prefix) {
    if (prefix === 'B' || prefix === 'S')
        return true;
    return (prefix === 'E' || prefix === 'I') && (previous === 'E' || previous === 'S' || previous === 'O');
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u$: () => (/* binding */ parseError),
  Fg: () => (/* binding */ tagsOf),
  sv: () => (/* binding */ tallyOf)
});

// EXTERNAL MODULE: ./lib/metrics/text/json.js + 1 modules
var json = __webpack_require__(44819);
;// CONCATENATED MODULE: ./lib/metrics/entities/answer.js

const typeKeys = ['type', 'label', 'entity_type', 'entity_group', 'category', 'class'];
const textKeys = ['text', 'entity', 'word', 'value', 'name', 'mention', 'span'];
/**
 * The entities of an answer: a JSON list, or an object that holds it in `field` (else in `entities`), or an object of lists by type.
 * An item is an object with a type (`type`, `label`, `entity_type`, `entity_group`, `category`, `class`), and a text (`text`, `entity`,
 * `word`, `value`, `name`, `mention`, `span`) or offsets (`start`, `end`) or both; or `[text, type]`; or `[start, end, type]`. In an
 * object of lists an item can be the text alone, and has the list's type unless it says another. An answer without any of these is one
 * item that cannot be read.
 */
function readEntities(answer, field) {
    const found = (0,json/* findJson */.ov)(answer, (value) => {
        const items = itemsOf(value, field);
        return items !== null && (items.length === 0 || items.some(({ entity }) => entity !== null));
    });
    if (found === null)
        return { entities: [], unreadable: 1, place: 'none' };
    const items = itemsOf(found.value, field);
    const entities = items.flatMap(({ entity }) => entity ?? []);
    return { entities, unreadable: items.length - entities.length, place: found.place };
}
/** The tags of an answer: a JSON list of strings, or an object that holds it in `field` (else in `tags`). Null where there is none. */
function readTags(answer, field) {
    const listOf = (value) => (Array.isArray(value) ? value : held(value, [field, 'tags']));
    const found = (0,json/* findJson */.ov)(answer, (value) => {
        const list = listOf(value);
        return Array.isArray(list) && list.every((tag) => typeof tag === 'string' && tag !== '');
    });
    return found && { tags: listOf(found.value), place: found.place };
}
function itemsOf(value, field) {
    if (Array.isArray(value))
        return value.map((item) => ({ entity: entityOf(item, null) }));
    if (!isObject(value))
        return null;
    const list = held(value, [field, 'entities']);
    if (list === null)
        return [];
    if (Array.isArray(list))
        return itemsOf(list, field);
    if (list === undefined)
        return itemsOfLists(value);
    return isObject(list) ? itemsOfLists(list) : null;
}
function itemsOfLists(value) {
    const lists = Object.entries(value);
    if (lists.some(([, items]) => items !== null && !Array.isArray(items)))
        return null;
    return lists.flatMap(([type, items]) => (items ?? []).map((item) => ({ entity: entityOf(item, type) })));
}
function held(value, fields) {
    if (!isObject(value))
        return undefined;
    const field = fields.find((name) => Object.hasOwn(value, name));
    return field === undefined ? undefined : value[field];
}
function entityOf(item, listType) {
    if (typeof item === 'string')
        return listType === null ? null : { type: listType, text: item };
    if (Array.isArray(item)) {
        const [first, second, third] = item;
        if (item.length === 2 && typeof first === 'string' && typeof second === 'string')
            return { type: second, text: first };
        if (item.length === 3 && typeof third === 'string')
            return withOffsets({ type: third }, first, second);
        return null;
    }
    if (!isObject(item))
        return null;
    const type = firstString(item, typeKeys) ?? listType;
    if (type === null)
        return null;
    const text = firstString(item, textKeys);
    const entity = text === null ? { type } : { type, text };
    return withOffsets(entity, item.start, item.end) ?? (text === null ? null : entity);
}
function withOffsets(entity, start, end) {
    return Number.isInteger(start) && Number.isInteger(end)
        ? { ...entity, start: start, end: end }
        : null;
}
function firstString(item, keys) {
    const key = keys.find((name) => Object.hasOwn(item, name) && typeof item[name] === 'string');
    return key === undefined ? null : item[key];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/metrics/entities/matching.js
/**
 * How many of the expected and predicted entities of one type can be put in pairs, each used once (a maximum matching). Two entities
 * that both have offsets are compared by offsets, else by text, of which white space counts as one space each.
 *
 * `exact`: same offsets, or same text. `overlap`: a character in common, or at least half of the words of the shorter text (letters of
 * scripts without spaces are words). An overlap counts in full, as in the measure "type" of SemEval-2013 task 9.
 */
function matchedPairs(expected, predicted, rule) {
    if (expected.length === 0 || predicted.length === 0)
        return 0;
    const matches = rule === 'exact' ? isSame : overlaps;
    const [left, right] = [expected, predicted].map((list) => list.map((entity) => compared(entity, rule)));
    return maximumMatching(expected.length, predicted.length, (i, j) => matches(left[i], right[j]));
}
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu;
function compared({ text, start, end }, rule) {
    const normal = text === undefined ? null : text.trim().split(/\s+/).join(' ');
    return {
        start: start ?? null,
        end: end ?? 0,
        text: normal,
        words: rule === 'exact' ? [] : (normal?.match(word) ?? []),
    };
}
function isSame(a, b) {
    if (a.start !== null && b.start !== null)
        return a.start === b.start && a.end === b.end;
    return a.text !== null && a.text === b.text;
}
function overlaps(a, b) {
    if (a.start !== null && b.start !== null)
        return Math.max(a.start, b.start) < Math.min(a.end, b.end) || isSame(a, b);
    if (isSame(a, b))
        return true;
    const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
    if (short.length === 0)
        return false;
    const left = [...long];
    const common = short.filter((one) => {
        const at = left.indexOf(one);
        if (at >= 0)
            left[at] = '';
        return at >= 0;
    });
    return 2 * common.length >= short.length;
}
/** Size of a maximum matching of a bipartite graph, by augmenting paths found breadth first. */
function maximumMatching(left, right, joined) {
    const partner = new Int32Array(right).fill(-1);
    const partnerOf = new Int32Array(left).fill(-1);
    const reachedFrom = new Int32Array(right);
    let size = 0;
    for (let root = 0; root < left; root += 1) {
        reachedFrom.fill(-1);
        const queue = [root];
        let end = -1;
        for (let head = 0; head < queue.length && end < 0; head += 1) {
            const i = queue[head];
            for (let j = 0; j < right && end < 0; j += 1) {
                if (reachedFrom[j] !== -1 || !joined(i, j))
                    continue;
                reachedFrom[j] = i;
                if (partner[j] === -1)
                    end = j;
                else
                    queue.push(partner[j]);
            }
        }
        if (end >= 0)
            size += 1;
        while (end >= 0) {
            const i = reachedFrom[end];
            const before = partnerOf[i];
            partner[end] = i;
            partnerOf[i] = end;
            end = before;
        }
    }
    return size;
}

// EXTERNAL MODULE: ./lib/metrics/entities/rules.js
var rules = __webpack_require__(93406);
// EXTERNAL MODULE: ./lib/metrics/entities/schemes.js
var schemes = __webpack_require__(78521);
// EXTERNAL MODULE: ./lib/metrics/entities/spans.js
var spans = __webpack_require__(29104);
;// CONCATENATED MODULE: ./lib/metrics/entities/tally.js





/** The type of what could not be read in an answer: a wrong entity, so that an unreadable answer never counts as "there are none". */
const parseError = 'parse_error';
/** Null where the evidence cannot be compared with the sample (`unfitFor` says why). */
function tallyOf(evidence, sample, judging) {
    const { entities, tags } = sample;
    if (evidence.kind === 'entities') {
        return entities === undefined ? null : tallyLists(entities, evidence.entities, 0, 'given', judging);
    }
    if (evidence.kind === 'answer' && entities !== undefined) {
        const read = readEntities(evidence.text, judging.field);
        return tallyLists(entities, read.entities, read.unreadable, read.place, judging);
    }
    if (tags === undefined)
        return null;
    const given = tagsOf(evidence, tags.length, judging);
    const fits = (list) => (0,rules/* unreadableTag */.kK)(list, judging.scheme) === null;
    if (given === null)
        return fits(tags) ? tallyTags(tags, [], 1, 'none', judging) : null;
    return given.tags.length === tags.length && fits(tags) && fits(given.tags)
        ? tallyTags(tags, given.tags, 0, given.place, judging)
        : null;
}
/** The tags of evidence; null for an answer that holds no tags of this length. */
function tagsOf(evidence, length, { field, scheme }) {
    if (evidence.kind === 'tags')
        return { tags: evidence.tags, place: 'given' };
    const read = readTags(evidence.text, field);
    return read !== null && read.tags.length === length && (0,rules/* unreadableTag */.kK)(read.tags, scheme) === null ? read : null;
}
function tallyLists(expected, predicted, unreadable, place, { rules }) {
    const types = new Map();
    const [wanted, given] = [byType(expected), byType(predicted)];
    for (const type of new Set([...wanted.keys(), ...given.keys()])) {
        const [some, others] = [wanted.get(type) ?? [], given.get(type) ?? []];
        const right = matchedPairs(some, others, rules.match);
        types.set(type, { right, predicted: others.length, expected: some.length });
    }
    if (unreadable > 0)
        typeOf(types, parseError).predicted += unreadable;
    return { types, place };
}
function tallyTags(expected, predicted, unreadable, place, judging) {
    const { scheme, rules } = judging;
    const spansOf = (tags) => (scheme === null ? (0,spans/* lenientSpans */.$$)(tags) : (0,schemes/* strictSpans */.rX)(tags, scheme));
    const [wanted, given] = [spansOf(expected), spansOf(predicted)];
    if (rules.match === 'overlap')
        return tallyLists(wanted, given, unreadable, place, judging);
    const types = new Map();
    for (const { type } of wanted)
        typeOf(types, type).expected += 1;
    let at = 0;
    for (const span of given) {
        const sums = typeOf(types, span.type);
        sums.predicted += 1;
        // No two spans of a list end at the same token.
        while (at < wanted.length && wanted[at].end < span.end)
            at += 1;
        if (at < wanted.length && tally_isSame(wanted[at], span))
            sums.right += 1;
    }
    if (unreadable > 0)
        typeOf(types, parseError).predicted += unreadable;
    return { types, place };
}
const tally_isSame = (a, b) => a.end === b.end && a.start === b.start && a.type === b.type;
function typeOf(types, type) {
    const known = types.get(type);
    if (known !== undefined)
        return known;
    const sums = { right: 0, predicted: 0, expected: 0 };
    types.set(type, sums);
    return sums;
}
function byType(entities) {
    const types = new Map();
    for (const entity of entities) {
        const list = types.get(entity.type);
        if (list === undefined)
            types.set(entity.type, [entity]);
        else
            list.push(entity);
    }
    return types;
}


/***/ }),

/***/ 86509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   T1: () => (/* binding */ family),
/* harmony export */   tV: () => (/* binding */ MetricMistake),
/* harmony export */   xZ: () => (/* binding */ makeMetric)
/* harmony export */ });
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19519);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


function family(name, options, make) {
    return { name, options, make: (canonical, chosen) => make(canonical, chosen) };
}
/** A family of one. */
function single(metric) {
    return { name: metric.name, options: {}, make: () => metric };
}
/** What was wrong with a name as written: a part of a sentence, after "given ...". */
class MetricMistake extends Error {
}
/** The metric that a family makes of `name:key=value:flag`. Throws a MetricMistake. */
function makeMetric(family, written) {
    const chosen = {};
    for (const [key, option] of Object.entries(family.options))
        chosen[key] = option.usual;
    const seen = new Set();
    for (const part of written.split(':').slice(1)) {
        const [key = '', ...rest] = part.split('=');
        const option = family.options[key];
        if (option === undefined || !Object.hasOwn(family.options, key))
            throw unknownOption(family, key);
        if (seen.has(key))
            throw new MetricMistake(`names ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)} a second time`);
        seen.add(key);
        chosen[key] = chosenValue(key, option, rest.length === 0 ? null : rest.join('='));
    }
    const named = Object.entries(family.options)
        .filter(([key, { usual }]) => chosen[key] !== usual)
        .map(([key]) => (chosen[key] === true ? key : `${key}=${chosen[key]}`));
    return family.make([family.name, ...named].join(':'), chosen);
}
function unknownOption({ name, options }, key) {
    const known = Object.keys(options);
    if (known.length === 0)
        return new MetricMistake(`${name} has no options`);
    return new MetricMistake(`${name} has no option ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)}; its options are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(known)}${(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`);
}
function chosenValue(key, option, given) {
    if (option.kind === 'flag') {
        if (given === null || given === 'true')
            return true;
        if (given === 'false')
            return false;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: true or false`);
    }
    if (given === null || given === '')
        throw new MetricMistake(`${key} needs a value: ${key}=${option.usual ?? '...'}`);
    if (option.kind === 'choice') {
        if (option.choices.includes(given))
            return given;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)([...option.choices], 20)}`);
    }
    if (option.kind === 'name') {
        if (/^\w+$/.test(given))
            return given;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: letters, digits and _`);
    }
    const number = Number(given);
    const { min, max, whole } = option;
    if (Number.isFinite(number) && number >= min && number <= max && (!whole || Number.isInteger(number)))
        return number;
    throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`);
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ macroAverage),
/* harmony export */   L: () => (/* binding */ weightedAverage)
/* harmony export */ });
/** Every class alike; NaN where there is none. */
function macroAverage(classes) {
    return averageOf(classes, () => 1, Number.NaN);
}
/** Every class by its support; zero where there is none. */
function weightedAverage(classes) {
    return averageOf(classes, ({ support }) => support, 0);
}
function averageOf(classes, weightOf, empty) {
    const weight = classes.reduce((sum, one) => sum + weightOf(one), 0);
    const mean = (figure) => weight === 0 ? empty : classes.reduce((sum, one) => sum + weightOf(one) * one[figure], 0) / weight;
    return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}


/***/ }),

/***/ 28193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   e8: () => (/* binding */ gradedMetric),
/* harmony export */   fv: () => (/* binding */ judgePreference),
/* harmony export */   zU: () => (/* binding */ peoplePreference)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8637);


const graders = {
    judgement: { name: 'judge', title: 'Judge', who: 'a judge model', verb: 's' },
    rating: { name: 'people', title: 'People', who: 'people', verb: '' },
};
const preference = 'preference';
const overall = 'overall';
/** The scale of a rubric that brings none. */
const usualScale = { low: 1, high: 5 };
/** The grade that a metric is the mean of, by its name in the evidence: `overall`, `preference`, or a criterion of the rubric. */
function gradeOf(metric) {
    if (metric.endsWith(`_${preference}`))
        return preference;
    return /:criterion=(\w+)/.exec(metric)?.[1] ?? overall;
}
/** The metric of a row of grades, on the scale that its task's rubric has. */
function gradedMetric(name, criteria) {
    const of = name.startsWith(graders.judgement.name) ? 'judgement' : 'rating';
    const grade = gradeOf(name);
    if (grade === preference)
        return preferred(of);
    const criterion = criteria.find((each) => each.name === grade);
    return graded(of, name, criterion ?? { ...usualScale, title: grade });
}
/** Mean grade of the answers by one criterion of the rubric, or all in all. */
function gradedFamily(of) {
    return (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)(graders[of].name, {
        criterion: {
            kind: 'name',
            usual: overall,
            about: 'a criterion of the rubric, such as style',
        },
    }, (name, { criterion }) => graded(of, name, { ...usualScale, title: criterion }));
}
function graded(of, name, { title, low, high }) {
    const grade = gradeOf(name);
    const who = graders[of];
    const all = grade === overall;
    return {
        name,
        title: all ? who.title : `${who.title} (${inside(title)})`,
        tells: `what ${who.who} think${who.verb} of the answers, ${all ? 'all in all' : 'by one criterion'}: the mean grade`,
        better: 'higher',
        unit: 'grades',
        scale: 1,
        range: [low, high],
        equals: 'arithmetic mean of the grades on the scale of the rubric, 1 to 5 where it says nothing else',
        of,
        pools: null,
        withoutReferences: true,
        scorer: (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Z)(meanOf(grade, low, high)),
    };
}
/** A title in the middle of a text: `Factual accuracy`, but not `IRAC`, without its capital. */
function inside(title) {
    return title.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
}
/** Share of samples whose answer is liked better, a tie counting half on both sides, so that the two sides add up to 1. */
function preferred(of) {
    const who = graders[of];
    return {
        name: `${who.name}_${preference}`,
        title: `${who.title} preference`,
        tells: `share of samples whose answer ${who.who} prefer${who.verb} to the other side's, a tie counting half`,
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        equals: 'win rate with ties as half a win; both sides add up to 1',
        of,
        pools: null,
        withoutReferences: true,
        scorer: (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Z)(meanOf(preference, 0, 1)),
    };
}
/** A sample without the grade does not count; a grade beyond the scale cannot be measured. */
function meanOf(grade, low, high) {
    return {
        size: 2,
        statistics({ grades }) {
            const own = Object.hasOwn(grades, grade) ? grades[grade] : null;
            if (own === null)
                return [0, 0];
            return own >= low && own <= high ? [own, 1] : [Number.NaN, 1];
        },
        value: (sums) => sums[0] / sums[1],
    };
}
function preferredFamily(of) {
    return (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)(`${graders[of].name}_${preference}`, {}, () => preferred(of));
}
const judge = gradedFamily('judgement');
const judgePreference = preferredFamily('judgement');
const people = gradedFamily('rating');
const peoplePreference = preferredFamily('rating');


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ usualReading),
/* harmony export */   Z: () => (/* binding */ fixed)
/* harmony export */ });
const usualReading = { field: 'category', schema: null };
/** A scorer that is the same for all data. */
function fixed(scorer) {
    return () => scorer;
}


/***/ }),

/***/ 48640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Makes a value of a key once, and keeps it as long as the key lives. */
function oncePer(make) {
    const made = new WeakMap();
    return (key) => {
        const kept = made.get(key);
        if (kept !== undefined)
            return kept.value;
        const value = make(key);
        made.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 44819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X4: () => (/* binding */ afterReasoning),
  ov: () => (/* binding */ findJson),
  ui: () => (/* binding */ isUnfinished)
});

// UNUSED EXPORTS: wholeJson

;// CONCATENATED MODULE: ./lib/metrics/text/json-spans.js
const failed = -1;
/** What the grammar allows next, inside an open object or array. */
const next = { value: 0, valueOrEnd: 1, key: 2, keyOrEnd: 3, commaOrEnd: 4 };
const code = (character) => character.charCodeAt(0);
const [quote, backslash, comma, colon] = [code('"'), code('\\'), code(','), code(':')];
const [openObject, closeObject, openArray, closeArray] = [code('{'), code('}'), code('['), code(']')];
/**
 * Finds where JSON objects and arrays end in a text that holds other things as well. The grammar is JSON's, with the constants NaN,
 * Infinity and -Infinity that Python's json module reads and writes too.
 *
 * What an object holds does not depend on what stands around it, so the end of every object and array that was met on the way is kept:
 * a text is read once or twice however many of its braces are never closed.
 */
function jsonSpans(text) {
    const ends = new Map();
    /** Index after the object or array that starts at `start`, or -1 where none does. */
    return (start) => {
        const known = ends.get(start);
        if (known !== undefined)
            return known;
        const first = text.charCodeAt(start);
        if (first !== openObject && first !== openArray)
            return failed;
        const open = [];
        let expected = next.value;
        let at = start;
        while (at !== failed) {
            at = afterSpace(text, at);
            const character = text.charCodeAt(at);
            const innermost = open.length === 0 ? failed : text.charCodeAt(open.at(-1));
            const closes = (expected === next.valueOrEnd || expected === next.keyOrEnd || expected === next.commaOrEnd) &&
                character === (innermost === openObject ? closeObject : closeArray);
            if (closes) {
                at += 1;
                ends.set(open.pop(), at);
                if (open.length === 0)
                    return at;
                expected = next.commaOrEnd;
            }
            else if (expected === next.commaOrEnd) {
                at = character === comma ? at + 1 : failed;
                expected = innermost === openObject ? next.key : next.value;
            }
            else if (expected === next.key || expected === next.keyOrEnd) {
                at = character === quote ? afterSpace(text, stringEnd(text, at)) : failed;
                at = at !== failed && text.charCodeAt(at) === colon ? at + 1 : failed;
                expected = next.value;
            }
            else if (character === openObject || character === openArray) {
                const end = ends.get(at);
                if (end === undefined) {
                    open.push(at);
                    at += 1;
                    expected = character === openObject ? next.keyOrEnd : next.valueOrEnd;
                }
                else {
                    at = end;
                    expected = next.commaOrEnd;
                }
            }
            else {
                at = character === quote ? stringEnd(text, at) : scalarEnd(text, at);
                expected = next.commaOrEnd;
            }
        }
        for (const unfinished of open)
            ends.set(unfinished, failed);
        return failed;
    };
}
/** Index of the first character from `at` on that is no JSON white space; -1 for -1. */
function afterSpace(text, at) {
    if (at === failed)
        return failed;
    let end = at;
    for (;; end += 1) {
        const character = text.charCodeAt(end);
        if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09)
            return end;
    }
}
/** Index after the string that starts at `start`, or -1 where it is not closed or holds what JSON does not allow. */
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === quote)
            return at + 1;
        if (character < 0x20)
            return failed;
        if (character === backslash) {
            at += 1;
            const escaped = text.charAt(at);
            if (escaped === 'u') {
                for (let digit = 1; digit <= 4; digit += 1)
                    if (!isHexadecimal(text.charCodeAt(at + digit)))
                        return failed;
                at += 4;
            }
            else if (escaped === '' || !'"\\/bfnrt'.includes(escaped))
                return failed;
        }
    }
    return failed;
}
const constants = ['NaN', 'Infinity', '-Infinity'];
/** Length of the constant of Python's json module that stands at `at`, or 0. */
function constantLength(text, at) {
    return constants.find((word) => text.startsWith(word, at))?.length ?? 0;
}
const literal = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function scalarEnd(text, at) {
    const constant = constantLength(text, at);
    if (constant > 0)
        return at + constant;
    literal.lastIndex = at;
    return literal.test(text) ? literal.lastIndex : failed;
}
function isHexadecimal(character) {
    return ((character >= 0x30 && character <= 0x39) ||
        (character >= 0x41 && character <= 0x46) ||
        (character >= 0x61 && character <= 0x66));
}

;// CONCATENATED MODULE: ./lib/metrics/text/json.js

/**
 * The JSON value in a model's answer: the whole answer, as Python's json.loads reads it (NaN and Infinity become null); else the first
 * object or array that is wanted in a code fence; else the first that is wanted and stands in the text, not inside another one.
 * Reasoning is not searched, neither what ends with `</think>` nor what was cut off before. Linear in the length of the answer, whatever it holds.
 * @param wanted whether a value is what the answer was to hold
 */
function findJson(answer, wanted) {
    const whole = wholeJson(answer);
    if (whole !== undefined)
        return wanted(whole) ? { place: 'plain', value: whole } : null;
    const text = afterReasoning(answer);
    if (!/[{[]/.test(text))
        return null;
    const endOf = jsonSpans(text);
    for (const value of fencedJson(text, endOf))
        if (wanted(value))
            return { place: 'fenced', value };
    for (const value of proseJson(text, endOf))
        if (wanted(value))
            return { place: 'prose', value };
    return null;
}
/** The object or array that a whole text is; undefined where it is none. */
function wholeJson(text) {
    const start = afterSpace(text, 0);
    // An exception costs more than all the rest, and most answers that are no JSON begin with a letter.
    if (text[start] !== '{' && text[start] !== '[')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        if (!/NaN|Infinity/.test(text))
            return undefined;
        const end = jsonSpans(text)(start);
        return end >= 0 && afterSpace(text, end) === text.length ? parsed(text.slice(start, end)) : undefined;
    }
}
/** What stands outside of reasoning: after the last `</think>`, and before a `<think>` that nothing ends. */
function afterReasoning(answer) {
    const rest = answer.slice(endOfReasoning(answer));
    const open = rest.indexOf('<think>');
    return open < 0 ? rest : rest.slice(0, open);
}
/** Whether an answer breaks off while it reasons, as one does that came to its limit of tokens. */
function isUnfinished(answer) {
    return answer.indexOf('<think>', endOfReasoning(answer)) >= 0 && wholeJson(answer) === undefined;
}
function endOfReasoning(answer) {
    const mark = '</think>';
    const at = answer.lastIndexOf(mark);
    return at < 0 ? 0 : at + mark.length;
}
const fence = '```';
function* fencedJson(text, endOf) {
    for (let open = text.indexOf(fence); open >= 0;) {
        let close = text.indexOf(fence, open + fence.length);
        if (close < 0)
            close = text.length;
        const start = afterInfo(text, open + fence.length, close);
        const end = endOf(start);
        if (end > start && end <= close && text.slice(end, close).trim() === '')
            yield parsed(text.slice(start, end));
        open = close === text.length ? -1 : text.indexOf(fence, close + fence.length);
    }
}
/** After the name of a language that may follow the fence. */
function afterInfo(text, from, to) {
    const info = /[ \t]*[\w.+-]*\s*/y;
    info.lastIndex = from;
    info.test(text);
    return Math.min(info.lastIndex, to);
}
function* proseJson(text, endOf) {
    const bracket = /[{[]/g;
    for (let found = bracket.exec(text); found !== null; found = bracket.exec(text)) {
        const end = endOf(found.index);
        if (end < 0)
            continue;
        yield parsed(text.slice(found.index, end));
        bracket.lastIndex = end;
    }
}
/** @param json keeps the grammar of `jsonSpans` */
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return JSON.parse(constantsAsNull(json));
    }
}
function constantsAsNull(json) {
    let made = '';
    let from = 0;
    for (let at = 0; at < json.length;) {
        const length = constantLength(json, at);
        if (json[at] === '"')
            at = stringEnd(json, at);
        else if (length === 0)
            at += 1;
        else {
            made += `${json.slice(from, at)}null`;
            at += length;
            from = at;
        }
    }
    return made + json.slice(from);
}


/***/ }),

/***/ 71318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aS: () => (/* binding */ doubtInShort),
  kv: () => (/* binding */ doubtOf),
  v9: () => (/* binding */ enoughToDescribe),
  mD: () => (/* binding */ peopleAreTheLimit),
  N6: () => (/* binding */ withStanding)
});

// UNUSED EXPORTS: advisoryOf, whyAdvisory

// EXTERNAL MODULE: ./lib/shared/messages/calibration.js
var messages_calibration = __webpack_require__(66426);
// EXTERNAL MODULE: ./lib/metrics/grades.js
var grades = __webpack_require__(28193);
// EXTERNAL MODULE: ./lib/statistics/agreement/correlation.js
var correlation = __webpack_require__(60628);
// EXTERNAL MODULE: ./lib/statistics/agreement/kappa.js
var kappa = __webpack_require__(57311);
// EXTERNAL MODULE: ./lib/statistics/agreement/pairs.js
var pairs = __webpack_require__(6793);
// EXTERNAL MODULE: ./lib/statistics/agreement/resampled.js
var resampled = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/statistics/estimate.js + 2 modules
var estimate = __webpack_require__(91888);
// EXTERNAL MODULE: ./lib/statistics/replicates.js
var replicates = __webpack_require__(57255);
// EXTERNAL MODULE: ./lib/statistics/table.js
var statistics_table = __webpack_require__(93199);
// EXTERNAL MODULE: ./lib/people/rating.js
var people_rating = __webpack_require__(96762);
;// CONCATENATED MODULE: ./lib/people/calibration/items.js


/**
 * What the judge and people said of the same answers. Where one of them graded the answers and the other compared them, the overall grades
 * are compared as well.
 * @returns null where people were not asked about this: they compared all in all, and the judge's metric is of one criterion
 */
function sharedAnswers(metric, judge, ratings, compare) {
    const grade = (0,grades/* gradeOf */.V)(metric);
    const counting = ratings.filter(({ again, grades }) => again === 0 && grades !== null);
    const comparing = grade === 'preference' || compare === 'pairs';
    if (!comparing)
        return graded(grade, judge, counting);
    if (grade !== 'preference' && grade !== 'overall')
        return null;
    const byRater = compare === 'pairs' ? preferences(counting) : impliedPreferences(counting);
    if (byRater === null)
        return null;
    return judge.samples.flatMap(({ id }) => {
        const [before, after] = [judge.baseline.get(id)?.grades[grade], judge.candidate.get(id)?.grades[grade]];
        const people = byRater.get(id);
        if (before === undefined || after === undefined || people === undefined)
            return [];
        return [{ sample: id, side: 'pair', judge: preferred(before, after), people }];
    });
}
function graded(grade, judge, ratings) {
    const people = new Map();
    for (const { sample, rated, grades } of ratings) {
        if (rated.form !== 'score' || grades?.[grade] === undefined)
            continue;
        const item = `${rated.side}/${sample}`;
        people.set(item, [...(people.get(item) ?? []), grades[grade]]);
    }
    return judge.samples.flatMap(({ id }) => {
        const [before, after] = [judge.baseline.get(id)?.grades[grade], judge.candidate.get(id)?.grades[grade]];
        if (before === undefined || after === undefined)
            return [];
        const own = { baseline: before, candidate: after, both: (before + after) / 2 };
        return ['baseline', 'candidate', 'both'].flatMap((side) => {
            const given = people.get(`${side}/${id}`);
            return given === undefined ? [] : [{ sample: id, side, judge: own[side], people: given }];
        });
    });
}
function preferences(ratings) {
    const found = new Map();
    for (const rating of ratings) {
        const towards = (0,people_rating/* towardsCandidate */.g)(rating);
        if (towards !== null)
            found.set(rating.sample, [...(found.get(rating.sample) ?? []), preferred(3, towards)]);
    }
    return found;
}
/** Of each person who graded both answers; null where nobody gave an overall grade. */
function impliedPreferences(ratings) {
    const graded = new Map();
    for (const { sample, rater, rated, grades } of ratings) {
        const overall = grades?.overall;
        if (rated.form !== 'score' || overall === undefined)
            continue;
        const own = graded.get(`${rater}/${sample}`) ?? { sample };
        const both = rated.side === 'both' ? { baseline: overall, candidate: overall } : { [rated.side]: overall };
        graded.set(`${rater}/${sample}`, { ...own, ...both });
    }
    if (graded.size === 0 && ratings.length > 0)
        return null;
    const found = new Map();
    for (const { sample, baseline, candidate } of graded.values()) {
        if (baseline === undefined || candidate === undefined)
            continue;
        found.set(sample, [...(found.get(sample) ?? []), preferred(baseline, candidate)]);
    }
    return found;
}
/** 1 where the second is more, 0 where the first is, 0.5 where they are equal. */
const preferred = (first, second) => (1 + Math.sign(second - first)) / 2;

;// CONCATENATED MODULE: ./lib/people/calibration/calibrate.js









/** Either end of an interval is a one-sided bound, as those of rows are. */
const tail = 0.05;
/**
 * The judge held against people, row by row. Means of several verdicts are rounded to whole grades, halves to the even one, where grades are
 * counted.
 * @param compare whether people graded answers or compared them
 */
function calibrate(judge, ratings, compare, settings) {
    return judge.metrics.map((metric) => {
        const { title, range } = (0,grades/* gradedMetric */.e8)(metric, judge.criteria);
        const items = sharedAnswers(metric, judge, ratings, compare);
        if (items === null)
            return { ...nothing, metric, title, of: 'unasked' };
        const compared = items[0]?.side === 'pair' || (0,grades/* gradeOf */.V)(metric) === 'preference';
        const scale = compared ? [0, 0.5, 1] : gradesOf(range);
        return { metric, title, of: compared ? 'compared' : 'graded', ...figuresOf(items, scale, judge, metric, settings) };
    });
}
const nothing = {
    samples: 0,
    answers: 0,
    ratings: 0,
    kappa: null,
    among: null,
    spearman: null,
    exact: null,
    withinOne: null,
    bias: null,
    favours: null,
    confusion: [],
};
const gradesOf = ([low, high]) => Array.from({ length: high - low + 1 }, (_, i) => low + i);
function figuresOf(items, scale, judge, metric, settings) {
    if (items.length === 0)
        return nothing;
    const compared = items[0].side === 'pair';
    const whole = items.map((item) => (compared ? item.judge : rounded(item.judge)));
    const withPeople = (0,pairs/* sharedPairs */.ZG)(items.map(({ people }, i) => ({ first: whole[i], others: people })), scale);
    const groups = new Map(judge.samples.map(({ id, group }) => [id, group === undefined ? `s ${id}` : `g ${group}`]));
    const group = numbered(items.map(({ sample }) => groups.get(sample)));
    const resampling = { ...settings, stream: `calibration ${metric}` };
    const [kappa] = (0,resampled/* resampledAgreement */._f)([kappaOf(withPeople)], { ...resampling, group });
    const means = items.map(({ people }) => mean(people));
    return {
        samples: new Set(items.map(({ sample }) => sample)).size,
        answers: items.length,
        ratings: items.reduce((total, { people }) => total + people.length, 0),
        kappa: figure((0,resampled/* agreementEstimate */.Jg)(kappa), 1),
        among: amongPeople(items, whole, scale, group, resampling),
        spearman: defined((0,correlation/* spearman */.CN)((0,pairs/* ratingPairs */.nZ)(items.map((item) => item.judge), means))),
        exact: defined((0,pairs/* shareWithin */.Ff)(withPeople, 0)),
        withinOne: compared ? null : defined((0,pairs/* shareWithin */.Ff)(withPeople, 1)),
        bias: compared ? null : biasOf(items, means),
        favours: favoursOf(items, means, groups, scale, resampling),
        confusion: confusionOf(items, whole),
    };
}
function kappaOf(pairs) {
    return { rows: pairs.rows, value: (sums) => (0,kappa/* cohenKappa */.r)(pairs, 'quadratic', sums) };
}
/** People among themselves, and the judge on the same answers and draws. */
function amongPeople(items, whole, scale, group, resampling) {
    const several = items.map(({ people }) => people.length > 1);
    const answers = several.filter(Boolean).length;
    if (answers === 0)
        return null;
    const shown = (item, i) => (several[i] ? item.people : []);
    const people = (0,pairs/* sharedPairs */.ZG)(items.map((item, i) => ({ first: null, others: shown(item, i) })), scale);
    const judge = (0,pairs/* sharedPairs */.ZG)(items.map((item, i) => ({ first: whole[i], others: shown(item, i) })), scale);
    const [own, other] = (0,resampled/* resampledAgreement */._f)([kappaOf(people), kappaOf(judge)], { ...resampling, group });
    return {
        answers,
        kappa: figure((0,resampled/* agreementEstimate */.Jg)(own), 1),
        judge: defined(other.candidate),
        better: figure((0,resampled/* agreementDifference */.Ib)(own, other), 2),
    };
}
function biasOf(items, means) {
    const above = (side) => mean(items.flatMap((item, i) => (item.side === side || item.side === 'both' ? [item.judge - means[i]] : [])));
    const bias = { baseline: above('baseline'), candidate: above('candidate') };
    return Number.isNaN(bias.baseline + bias.candidate) ? null : bias;
}
/** A bias that both sides have takes nothing from a change; one that they do not share does. */
function favoursOf(items, means, groups, scale, resampling) {
    const above = new Map();
    items.forEach(({ sample, side, judge }, i) => {
        const bias = judge - means[i];
        // Of a preference the other side has the opposite.
        const own = { pair: { baseline: -bias, candidate: bias }, both: { baseline: bias, candidate: bias } };
        const found = side === 'pair' || side === 'both' ? own[side] : { [side]: bias };
        above.set(sample, { ...above.get(sample), ...found });
    });
    const both = [...above].flatMap(([sample, { baseline, candidate }]) => baseline === undefined || candidate === undefined ? [] : [{ sample, baseline, candidate }]);
    if (both.length === 0)
        return null;
    const rows = (side) => {
        const filled = new statistics_table/* StatisticRows */.A(2, both.length);
        for (const each of both)
            filled.push([each[side], 1]);
        return filled;
    };
    const group = numbered(both.map(({ sample }) => groups.get(sample)));
    const count = Math.max(...group) + 1;
    const table = {
        n: both.length,
        size: 2,
        baseline: rows('baseline'),
        candidate: rows('candidate'),
        group,
        groups: count,
        stratum: new Int32Array(count),
        strata: 1,
        sameEvidence: false,
    };
    const [found] = (0,replicates/* replicate */.a)([{ table, value: (sums) => sums[0] / sums[1] }], resampling);
    const width = scale.at(-1) - scale[0];
    return figure((0,estimate/* estimate */.jA)(found, changeOn(width)), 2 * width);
}
const changeOn = (width) => ({
    of: (baseline, candidate) => candidate - baseline,
    candidateFor: (baseline, x) => baseline + x,
    compares: true,
    percentiles: true,
    range: [-2 * width, 2 * width],
    values: [-width, width],
});
function confusionOf(items, whole) {
    const counts = new Map();
    items.forEach(({ people }, i) => {
        for (const grade of people) {
            const key = `${grade} ${whole[i]}`;
            const cell = counts.get(key) ?? { people: grade, judge: whole[i], count: 0 };
            counts.set(key, { ...cell, count: cell.count + 1 });
        }
    });
    return [...counts.values()].sort((a, b) => a.people - b.people || a.judge - b.judge);
}
/** To a whole grade, halves to the even one, so that rounding leans to neither side. */
function rounded(grade) {
    const down = Math.floor(grade);
    const rest = grade - down;
    return rest === 0.5 ? down + (down % 2) : Math.round(grade);
}
function numbered(names) {
    const numbers = new Map();
    return Int32Array.from(names, (name) => {
        if (!numbers.has(name))
            numbers.set(name, numbers.size);
        return numbers.get(name);
    });
}
/** @param most how far from 0 it can be, where nothing else bounds it */
function figure({ value, lower, upper }, most) {
    if (Number.isNaN(value))
        return null;
    return { value, interval: [Math.max(-most, lower(tail)), Math.min(most, upper(tail))] };
}
const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length;
const defined = (value) => (Number.isNaN(value) ? null : value);

;// CONCATENATED MODULE: ./lib/people/calibration/standing.js


/** Samples from which agreement can be described, and from which it can be relied on. */
const enoughToDescribe = 50;
const enoughToBlock = 200;
/**
 * A judge's grades for the gate, with the right to block where people's ratings give it.
 * @param people null: nobody is asked
 */
function withStanding(judge, people, minAgreement, settings) {
    const calibration = calibrate(judge, people?.ratings ?? [], people?.compare ?? 'scores', settings);
    return { graded: { ...judge, advisory: advisoryOf(calibration, minAgreement) }, calibration };
}
/** By the judge's metrics, why their rules only warn. */
function advisoryOf(calibrations, minAgreement) {
    const reasons = calibrations.map((each) => [each.metric, whyAdvisory(each, minAgreement)]);
    return Object.fromEntries(reasons.flatMap(([metric, why]) => (why === null ? [] : [[metric, why]])));
}
/**
 * A judge that may block has been shown to agree with people.
 * @param minAgreement 0: nobody asks for that
 * @returns null: it may block
 */
function doubtOf({ of, samples, kappa }, minAgreement) {
    if (minAgreement === 0)
        return null;
    if (of === 'unasked')
        return 'unasked';
    if (samples === 0)
        return 'unrated';
    if (samples < enoughToDescribe)
        return 'few';
    if (kappa === null)
        return 'same';
    if (samples < enoughToBlock)
        return 'describes';
    if (kappa.interval[0] >= minAgreement)
        return null;
    return kappa.interval[1] < minAgreement ? 'disagrees' : 'unsure';
}
/** The same as a sentence that can follow a colon, with the figures of this row. */
function whyAdvisory(calibration, minAgreement) {
    const doubt = doubtOf(calibration, minAgreement);
    if (doubt === null)
        return null;
    const { samples, kappa } = calibration;
    const known = kappa === null || doubt === 'few' ? null : { kappa, samples };
    const limit = peopleAreTheLimit(calibration, minAgreement);
    return [
        messages_calibration/* calibrationSaid */.yb.why({ doubt, samples, known, minAgreement, enough: enoughToBlock }),
        ...(limit === null ? [] : [messages_calibration/* calibrationSaid */.yb.limit({ kappa: limit })]),
    ].join(' ');
}
/** People's own agreement where it does not reach what is asked of the judge, and the judge's is not surely lower; else null. */
function peopleAreTheLimit(calibration, minAgreement) {
    const { among } = calibration;
    const doubt = doubtOf(calibration, minAgreement);
    if (doubt !== 'disagrees' && doubt !== 'unsure')
        return null;
    if (among === null || among.kappa === null || among.better === null)
        return null;
    const isLow = among.kappa.value < minAgreement;
    return isLow && among.better.interval[1] >= 0 ? among.kappa.value : null;
}
/** The doubt without figures, which are in a table beside it. */
function doubtInShort({ samples }, doubt, minAgreement) {
    return messages_calibration/* calibrationSaid */.yb.why({ doubt, samples, known: null, minAgreement, enough: enoughToBlock });
}


/***/ }),

/***/ 96762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ towardsCandidate)
/* harmony export */ });
/** The preference from 1 (the baseline's answer is much better) to 5 (the candidate's is), whichever was shown first. */
function towardsCandidate({ rated, grades }) {
    if (rated.form !== 'pair' || grades === null)
        return null;
    const preference = grades.preference;
    return rated.first === 'baseline' ? preference : 6 - preference;
}


/***/ }),

/***/ 94509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isBlocked),
/* harmony export */   x: () => (/* binding */ rowTurns)
/* harmony export */ });
/** The rows that two outcomes on the same evidence decide otherwise, those that one of them blocks first. `told`: whether a row of a task can be told by both. */
function rowTurns(base, head, isTold = () => true) {
    const keyOf = ({ task, metric }) => JSON.stringify([task, metric]);
    const [before, after] = [base, head].map(({ rows }) => new Map(rows.map((row) => [keyOf(row), row])));
    const keys = new Set([...before.keys(), ...after.keys()]);
    const turns = [...keys].flatMap((key) => {
        const [from, to] = [before.get(key), after.get(key)];
        const { task, metric, title } = (from ?? to);
        if ([from, to].some((row) => row !== undefined && !isTold(row)))
            return [];
        const [told, now] = [toldOf(from), toldOf(to)];
        const same = told?.decision === now?.decision && told?.level === now?.level;
        return same ? [] : [{ task, metric, title, base: told, head: now }];
    });
    const weight = ({ base: from, head: to }) => Number(!isBlocked(from)) + Number(!isBlocked(to));
    return turns.sort((a, b) => weight(a) - weight(b));
}
/** Whether a row decided so is counted among what blocks. */
function isBlocked(told) {
    return told !== null && told.level === 'block' && (told.decision === 'fail' || told.decision === 'missing');
}
function toldOf(row) {
    return row === undefined ? null : { decision: row.decision ?? 'none', level: row.level };
}


/***/ }),

/***/ 10108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ passesByItsOwn),
  N: () => (/* binding */ policyReport)
});

// EXTERNAL MODULE: ./lib/policy/outcomes.js
var outcomes = __webpack_require__(94509);
;// CONCATENATED MODULE: ./lib/policy/rules.js
const weight = { removed: 0, loosened: 1, changed: 2, tightened: 3, added: 4 };
/** What the head makes of the base's rules, the gravest first. Rules are the same when they select and ask the same, wherever they stand. */
function ruleChanges(base, head) {
    const subjects = new Set([...base, ...head].map(subjectOf));
    const changes = [...subjects].flatMap((subject) => {
        const before = base.filter((rule) => subjectOf(rule) === subject);
        const after = head.filter((rule) => subjectOf(rule) === subject);
        const same = (one) => (other) => asksOf(one) === asksOf(other);
        // Two rules on one subject: those that are equal belong together, the others by their order.
        const gone = before.filter((rule) => countOf(before, rule) > countOf(after, rule) && isBeyond(before, rule, after));
        const come = after.filter((rule) => countOf(after, rule) > countOf(before, rule) && isBeyond(after, rule, before));
        const pairs = Math.max(gone.length, come.length);
        return Array.from({ length: pairs }, (_, i) => changeOf(gone[i] ?? null, come[i] ?? null)).filter(({ base: from, head: to }) => from !== null || to !== null);
        function countOf(rules, rule) {
            return rules.filter(same(rule)).length;
        }
        /** Of several equal rules, the last ones are those that the other side lacks. */
        function isBeyond(rules, rule, others) {
            return rules.filter(same(rule)).indexOf(rule) >= others.filter(same(rule)).length;
        }
    });
    return changes.sort((a, b) => weight[a.turn] - weight[b.turn]);
}
function subjectOf({ task, metric, role, condition: { kind } }) {
    return JSON.stringify([task, metric, role, kind]);
}
function asksOf({ condition: { limit }, level, decide }) {
    return JSON.stringify([limit.amount, limit.unit, level, decide]);
}
function changeOf(base, head) {
    const either = (base ?? head);
    return {
        turn: base === null ? 'added' : head === null ? 'removed' : turnOf(base, head),
        kind: either.condition.kind,
        about: aboutOf(either),
        base: base && sideOf(base),
        head: head && sideOf(head),
    };
}
const levels = ['info', 'warn', 'block'];
/** Above 0: the head asks for more. A decision by the point is neither stricter nor laxer than one by bound. */
function turnOf(base, head) {
    const [before, after] = [base.condition.limit, head.condition.limit];
    const isFloor = base.condition.kind === 'min' || base.condition.kind === 'must_improve';
    const limit = Math.sign(after.amount - before.amount) * (isFloor ? 1 : -1);
    const level = Math.sign(levels.indexOf(head.level) - levels.indexOf(base.level));
    // "any gain" (0) has no unit of its own.
    const sameUnit = before.unit === after.unit || before.amount === 0 || after.amount === 0;
    if (!sameUnit || base.decide !== head.decide || limit * level < 0)
        return 'changed';
    return limit + level > 0 ? 'tightened' : 'loosened';
}
function sideOf({ condition: { limit }, level, decide, place }) {
    return { limit: limit.written, level, decide, line: place?.line ?? null };
}
function aboutOf({ task, metric, role }) {
    const where = [role === null ? [] : [`${role} tasks`], task === null ? [] : [`task ${task}`]].flat();
    const on = where.length === 0 ? 'every task' : where.join(', ');
    return `${metric ?? 'every metric'} on ${on}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/policy/settings.js

/** What of two suites differs besides rules and tasks: the sides, seed, budget, severities. Names and folders of the files do not count. */
function settingChanges(base, head) {
    return differing(valuesOf(base, withoutParts(base)), valuesOf(head, withoutParts(head)));
}
/** Tasks that were removed, changed, added, in this order. What is in their data files is not looked at. */
function taskChanges(base, head) {
    const find = (suite, name) => suite.tasks.find((task) => task.name === name);
    const removed = base.tasks.filter(({ name }) => !find(head, name));
    const added = head.tasks.filter(({ name }) => !find(base, name));
    const changed = base.tasks.flatMap((task) => {
        const other = find(head, task.name);
        const settings = other === undefined ? [] : differing(valuesOf(base, own(task)), valuesOf(head, own(other)));
        return settings.length === 0 ? [] : [{ task: task.name, turn: 'changed', settings }];
    });
    const named = (tasks, turn) => tasks.map(({ name }) => ({ task: name, turn, settings: [] }));
    return [...named(removed, 'removed'), ...changed, ...named(added, 'added')];
}
function withoutParts({ tasks: _, rules: __, file: ___, folder: ____, sha256: _____, ...settings }) {
    return settings;
}
/** The columns that a prompt needs follow from the prompt, and where a file lies from how it is written. */
function own({ name: _, data: { path: __, template: ___, shape: ____, recorded: _____, ...data }, ...task }) {
    return { ...task, data };
}
function differing(base, head) {
    return [...new Set([...base.keys(), ...head.keys()])]
        .filter((what) => base.get(what) !== head.get(what))
        .map((what) => {
        const [before, after] = [base.get(what) ?? null, head.get(what) ?? null];
        return { turn: settings_turnOf(what, before, after), what, base: before, head: after };
    });
}
const effects = ['info', 'warn', 'block'];
/** Only of what decides is it known which way is laxer. */
function settings_turnOf(what, base, head) {
    if (what === 'allow_differences')
        return base === null ? 'loosened' : head === null ? 'tightened' : 'changed';
    if (base === null || head === null)
        return base === null ? 'added' : 'removed';
    const isLaxer = (laxer) => (laxer ? 'loosened' : 'tightened');
    if (what === 'error_budget')
        return isLaxer(Number(head) < Number(base));
    if (what === 'inconclusive')
        return isLaxer(effects.indexOf(head) < effects.indexOf(base));
    return what.startsWith('forgetting.') ? isLaxer(Number(head) > Number(base)) : 'changed';
}
/** Every value by the names that lead to it. Paths are told from the suite's folder. */
function valuesOf({ folder }, thing) {
    const found = new Map();
    const add = (name, value) => {
        if (value === null || value === undefined)
            return;
        if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
            found.set(name, value.map((each) => local(String(each))).join(', '));
        else if (typeof value === 'object')
            for (const [key, each] of Object.entries(value)) {
                // What the user wrote of a thing stands for it.
                if (key === 'written')
                    add(name, each);
                else if (key !== 'place')
                    add(name === '' ? spelled(key) : `${name}.${spelled(key)}`, each);
            }
        else
            found.set(name, local(String(value)));
    };
    const local = (text) => (text.startsWith(folder + external_node_path_.sep) ? text.slice(folder.length + 1) : text);
    add('', thing);
    return found;
}
/** A key of the decoded suite as a suite spells it. */
function spelled(key) {
    return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/policy/policy.js



/**
 * @param suite the one that holds
 * @param outcome what it decided; null: nothing was evaluated
 * @param decideOther decides by the other suite; called only where something differs
 */
function policyReport(record, suite, outcome, decideOther) {
    const { holds, base, behind, other } = record;
    const known = { holds, base, behind, why: null, ...nothing };
    if (other.state === 'none')
        return { ...known, state: holds === 'head' ? 'new' : 'removed' };
    if (other.state !== 'read')
        return { ...known, state: other.state, why: other.why };
    const [before, after] = holds === 'base' ? [suite, other.suite] : [other.suite, suite];
    const found = {
        rules: ruleChanges(before.rules, after.rules),
        settings: settingChanges(before, after),
        tasks: taskChanges(before, after),
        data: other.data,
        unread: other.unread,
        baseline: other.baseline,
    };
    if (Object.values(found).every((differences) => differences.length === 0))
        return { ...known, state: 'same' };
    const would = outcome === null ? null : wouldOf(outcome, decideOther(other.suite), holds);
    return { ...known, state: 'changed', ...found, would };
}
const nothing = { rules: [], settings: [], tasks: [], data: [], unread: [], baseline: [], would: null };
const mostReasons = 3;
function wouldOf(own, { outcome, untold }, holds) {
    const open = new Set(untold.map(({ task }) => task));
    const isTold = ({ task, pooled }) => !open.has(task) && !pooled?.some((name) => open.has(name));
    const [before, after] = holds === 'base' ? [own, outcome] : [outcome, own];
    const { name, reasons } = outcome.verdict;
    // A broken rule blocks whatever the rows would say that cannot be told.
    const isSure = untold.length === 0 || name === 'blocked';
    return {
        verdict: isSure ? name : null,
        reasons: isSure ? reasons.slice(0, mostReasons) : [],
        untold,
        rows: (0,outcomes/* rowTurns */.x)(before, after, isTold),
    };
}
/** Whether the run passed by rules of its own that let through what those of the base would not, or might not. */
function passesByItsOwn(policy, verdict) {
    if (policy === undefined || policy.holds === 'base' || verdict !== 'passed')
        return false;
    return policy.state === 'changed' && policy.would?.verdict !== 'passed';
}


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ breakdowns),
/* harmony export */   h: () => (/* binding */ f1Loss)
/* harmony export */ });
/* harmony import */ var _gate_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29755);
/* harmony import */ var _metrics_classification_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31354);
/* harmony import */ var _metrics_entities_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);



/** Models invent names without end; those beyond are counted. */
const mostNames = 100;
const mostCells = 400;
/** How either side does on each class (classify) or each type (entities); nothing of the other kinds of task. */
function breakdowns(tasks) {
    return [...tasks].flatMap((evaluated) => {
        const { task } = evaluated;
        if (task.kind !== 'classify' && task.kind !== 'entities')
            return [];
        const read = task.kind === 'classify' ? classesOf : typesOf;
        const [baseline, candidate] = [read(evaluated, evaluated.baseline), read(evaluated, evaluated.candidate)];
        return [{ task: task.name, role: task.role, of: readingKind[task.kind], ...compared(baseline, candidate) }];
    });
}
const readingKind = { classify: 'class', entities: 'type' };
function classesOf(evaluated, evidence) {
    const { classes, confusion } = (0,_metrics_classification_report_js__WEBPACK_IMPORTED_MODULE_1__/* .classReport */ .l)(pairsOf(evaluated, evidence), (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .M)(evaluated.task));
    return { names: classes.map(({ label, ...figures }) => ({ name: label, ...figures })), confusion };
}
function typesOf(evaluated, evidence) {
    const { types } = (0,_metrics_entities_report_js__WEBPACK_IMPORTED_MODULE_2__/* .entityReport */ .u)(pairsOf(evaluated, evidence), (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .M)(evaluated.task));
    return { names: types.map(({ type, ...figures }) => ({ name: type, ...figures })), confusion: [] };
}
function pairsOf({ samples }, evidence) {
    return samples.flatMap((sample) => {
        const own = evidence.get(sample.id);
        return own === undefined ? [] : [{ sample, evidence: own }];
    });
}
function compared(baseline, candidate) {
    const [before, after] = [baseline, candidate].map(({ names }) => new Map(names.map((one) => [one.name, one])));
    const names = [...new Set([...before.keys(), ...after.keys()])].map((name) => {
        const [one, other] = [before.get(name), after.get(name)];
        return {
            name,
            support: one?.support ?? other?.support ?? 0,
            baseline: one === undefined ? null : figuresOf(one),
            candidate: other === undefined ? null : figuresOf(other),
        };
    });
    // Names that no sample has, which models invent, come last: nothing can be lost of them.
    const unknown = ({ support }) => Number(support === 0);
    names.sort((a, b) => unknown(a) - unknown(b) || f1Loss(b) - f1Loss(a) || b.support - a.support || (a.name < b.name ? -1 : 1));
    const kept = names.slice(0, mostNames);
    return { names: kept, more: names.length - kept.length, confusion: cellsOf(baseline, candidate) };
}
/** F1 that the candidate lost on a class or type; 0 where a side neither expects nor answers it. */
function f1Loss({ baseline, candidate }) {
    return baseline === null || candidate === null ? 0 : baseline.f1 - candidate.f1;
}
function figuresOf({ precision, recall, f1, predicted }) {
    return { precision, recall, f1, predicted };
}
/** The cells that changed most come first, so that a cut list still tells what the candidate mixes up. */
function cellsOf(baseline, candidate) {
    const cells = new Map();
    for (const [side, { confusion }] of [
        ['baseline', baseline],
        ['candidate', candidate],
    ]) {
        for (const { expected, predicted, times } of confusion) {
            const key = JSON.stringify([expected, predicted]);
            const cell = cells.get(key) ?? { expected, predicted, baseline: 0, candidate: 0 };
            cell[side] = times;
            cells.set(key, cell);
        }
    }
    const change = (cell) => Math.abs(cell.candidate - cell.baseline);
    return [...cells.values()].sort((a, b) => change(b) - change(a)).slice(0, mostCells);
}


/***/ }),

/***/ 12119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ reusedNotes),
/* harmony export */   Xq: () => (/* binding */ comparedLines),
/* harmony export */   gP: () => (/* binding */ toldDifferences),
/* harmony export */   nh: () => (/* binding */ comparedNotes),
/* harmony export */   z9: () => (/* binding */ comparedSettings)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


const isRecorded = ({ opened }) => opened.backend === 'recorded';
const told = (value) => (value === '' ? [] : [value]);
/** What is shown of every pair; of evidence that was recorded elsewhere, nobody knows how the checkpoint was asked. */
const shownAlways = [
    { kind: null, name: 'Checkpoint', of: ({ path }) => told(path) },
    { kind: null, name: 'Fingerprint', of: ({ opened }) => told(opened.fingerprint), isHash: true },
    { kind: 'tokenizer', name: 'Tokenizer', of: ({ opened }) => told(opened.tokenizer), isHash: true },
    {
        kind: 'template',
        name: 'Chat template',
        of: (side) => (side.opened.template === null ? (isRecorded(side) ? [] : ['none']) : [side.opened.template]),
        isHash: true,
    },
    { kind: 'precision', name: 'Precision', of: ({ opened }) => told(opened.precision) },
    { kind: 'backend', name: 'Backend', of: ({ opened }) => told(opened.backend) },
    { kind: 'device', name: 'Device', of: ({ opened }) => told(opened.device) },
    {
        kind: 'context',
        name: 'Context',
        of: (side) => (isRecorded(side) ? [] : [`${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.opened.contextLength)} tokens`]),
    },
    {
        kind: 'versions',
        name: 'Versions',
        of: ({ opened }) => Object.entries(opened.versions).map(([name, version]) => `${name} ${version}`),
    },
];
/** What is shown only where it differs. */
const names = {
    data: 'Data',
    prompts: 'Prompts',
    decoding: 'Decoding',
    window: 'Window',
    templating: 'Prompts framed by',
    program: 'Checkpoint Gate',
    server: 'Server',
    dialect: 'Log-probabilities by',
    threads: 'Threads',
    batch: 'Batch',
    prepared: 'Prepared by',
};
/** Both sides beside each other, what differs last. */
function comparedLines({ compared }) {
    const { baseline, candidate, differences = [] } = compared;
    if (baseline === null && candidate === null)
        return [];
    const always = shownAlways.flatMap(({ kind, name, of, isHash = false }) => {
        const [before, after] = [baseline, candidate].map((side) => side && of(side));
        if (!before?.length && !after?.length)
            return [];
        const differs = kind !== null && before && after && before.join('\n') !== after.join('\n');
        const unlike = differs ? unlikeBy(differences.find((one) => one.kind === kind)?.meaning) : null;
        return { name, baseline: before ?? null, candidate: after ?? null, unlike, isHash };
    });
    const others = differences.flatMap(({ kind, tasks, ...values }) => {
        const name = names[kind];
        if (name === undefined)
            return [];
        const [before, after] = [values.baseline, values.candidate].map((value) => (value === null ? [] : [value]));
        const on = tasks.length > 0 ? ` on ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(tasks, 3)}` : '';
        return {
            name: `${name}${on}`,
            baseline: before,
            candidate: after,
            unlike: unlikeBy(values.meaning),
            isHash: false,
        };
    });
    return [...always, ...others];
}
const unlikeBy = (meaning) => (meaning === 'not comparable' ? meaning : 'differs');
/** What may have changed figures although it is not the checkpoint; what made rows missing says so in their place. */
function toldDifferences({ compared: { differences = [] } }) {
    return differences.flatMap(({ kind, meaning, tasks, said }) => {
        if (said === null || (meaning !== 'told' && kind !== 'tokenizer'))
            return [];
        const on = tasks.length > 0 && !said.includes(tasks[0]) ? `${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(tasks, 3)}: ` : '';
        return `${on}${said}`;
    });
}
/** What the backends had to say, and what was not measured now. */
function comparedNotes({ compared: { baseline, candidate, reused } }) {
    return [
        ...reusedNotes(reused ?? []),
        ...(baseline?.opened.notes ?? []).map((note) => `Baseline: ${note}`),
        ...(candidate?.opened.notes ?? []).map((note) => `Candidate: ${note}`),
    ];
}
/** Which side's evidence was not measured by this run, and when it was. */
function reusedNotes(reused) {
    const found = new Map();
    for (const { side, task, made } of reused) {
        const of = `${side === 'baseline' ? 'Baseline' : 'Candidate'}: measured ${minute(made)} and taken from the cache`;
        found.set(of, [...(found.get(of) ?? []), task]);
    }
    return [...found].map(([of, tasks]) => `${of}, since nothing that it depends on has changed: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(tasks, 4)}`);
}
const minute = (iso) => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
/** How it was decided, as names with their values. A suite that could not be read has no settings to tell. */
function comparedSettings({ suite, compared }) {
    const { seed, resamples, errorBudget, versions } = compared;
    const plain = (name, value) => ({ name, value, isCode: false });
    const read = [
        { name: 'Its sha256', value: suite.sha256, isCode: true },
        plain('Seed', String(seed)),
        plain('Bootstrap resamples', (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(resamples)),
        plain('Chance of a false block', `at most ${Number((errorBudget * 100).toPrecision(3))} %`),
    ];
    return [
        { name: 'Suite', value: suite.file, isCode: true },
        ...(suite.sha256 === '' ? [] : read),
        ...Object.entries(versions).map(([name, version]) => plain(name, version)),
    ];
}


/***/ }),

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ describedBy),
/* harmony export */   Q6: () => (/* binding */ gradingLines),
/* harmony export */   ys: () => (/* binding */ mainCalibration)
/* harmony export */ });
/* harmony import */ var _people_calibration_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71318);
/* harmony import */ var _shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66426);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);




/** Mean correlation of two criteria from which they are one number. */
const oneNumber = 0.9;
/** Steps of the scale by which a person lies above the others, from which it is said. */
const muchAbove = 0.5;
const mostProblems = 3;
const share = (value) => (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(value, 'ratio');
function gradingLines({ judge, people, calibration, minAgreement, spent }) {
    return {
        judge: judge === null ? [] : judgeLines(judge, spent),
        people: people === null ? [] : peopleLines(people),
        standing: judge === null || minAgreement === null ? [] : standingLines(calibration, minAgreement),
    };
}
/** Calibrations on enough samples to be shown. */
function describedBy(calibration) {
    return calibration.filter((each) => each.samples >= _people_calibration_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .enoughToDescribe */ .v9);
}
/** The calibration that stands for the judge: of the overall grade or the preference, else the first that has an agreement. */
function mainCalibration(calibration) {
    return describedBy(calibration).find(({ kappa }) => kappa !== null) ?? null;
}
function judgeLines(facts, spent) {
    const { judges, samples, unscored, canaries, repeats, panel, position, length, halo } = facts;
    const names = (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(judges.map(({ model }) => model));
    const failed = canaries.filter(({ why }) => why !== null);
    const planted = canaries.reduce((sum, each) => sum + each.planted.length, 0);
    return [
        `${names} ${position === null ? 'graded' : 'compared'} ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(samples.scored)} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(samples.planned, 'sample')}${spending(facts, spent)}.`,
        ...(unscored.kinds.length > 0
            ? [
                `Without a verdict: ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(unscored.baseline)} of the baseline and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(unscored.candidate)} of the candidate, of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(unscored.of)} each (${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(unscored.kinds.map(({ why, baseline, candidate }) => `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(baseline + candidate)} ${kinds[why]}`))}).`,
            ]
            : []),
        ...failed.map(({ judge, why }) => `${judges[judge].model} ${why}.`),
        ...(failed.length === 0 && planted > 0
            ? [`It passed the test of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(planted, 'answer')} that were planted, good, bad and asking for good grades.`]
            : []),
        ...(repeats === null ? [] : [`Asked twice, it said the same on ${steady(repeats)}.`]),
        ...(panel === null ? [] : [`The judges say the same on ${steady(panel)}.`]),
        ...(position === null ? [] : [positionLine(position)]),
        ...(length?.slope && !holdsZero(length.slope) ? [lengthLine(length, length.slope)] : []),
        ...(halo !== null && halo > oneNumber
            ? [`Its grades by criterion go together (mean correlation ${(0,_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAgreement */ .Wt)(halo)}): they are nearly one number.`]
            : []),
    ];
}
const kinds = {
    refused: 'refused',
    cut: 'cut off',
    unparsable: 'unreadable',
    filtered: 'filtered by the server',
    failed: 'failed',
};
/** ", for $4.31 and 2,041 calls". */
function spending({ judges }, spent) {
    const cached = judges.reduce((sum, each) => sum + each.cached, 0);
    const known = cached === 0 ? '' : `, ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(cached, 'verdict')} known from before`;
    if (spent === null || spent.calls === 0)
        return known;
    return `, for ${spent.cost === null ? '' : `${dollars(spent.cost)} and `}${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(spent.calls, 'call')}${known}`;
}
const dollars = (amount) => `$${amount.toFixed(amount >= 0.1 || amount === 0 ? 2 : 4)}`;
function steady({ items, same, alpha }) {
    return `${share(same)} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(items, 'answer')}${alpha === null ? '' : ` (alpha ${(0,_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAgreement */ .Wt)(alpha)})`}`;
}
function positionLine({ pairs, disagree, flips, first, share: ofFirst }) {
    const said = `Of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(pairs, 'pair')} shown in both orders, ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(disagree)} came out differently and count as ties`;
    if (ofFirst === null)
        return `${said}.`;
    const range = `${share(ofFirst.low)} to ${share(ofFirst.high)}`;
    return `${said}; where the order decided, the answer shown first won ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(first)} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(flips)} (${range}).`;
}
function lengthLine({ ratio, adjusted }, { value, low, high }) {
    const more = value > 0 ? 'longer' : 'shorter';
    const equal = adjusted === null
        ? ''
        : `; at equal lengths the candidate would be ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(adjusted, 'points')} of the scale from the baseline`;
    return `It likes ${more} answers: ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(value, 'points')} of the scale for each doubling (${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRange */ .Lu)({ low, high }, 'points')}), and the candidate's are ${ratio.toFixed(2)} times as long${equal}.`;
}
const holdsZero = ({ low, high }) => low <= 0 && high >= 0;
function peopleLines({ samples, raters, waiting, compare, preferences, agreement, problems }) {
    const strict = raters.filter(({ above }) => above !== null && Math.abs(above) >= muchAbove);
    const main = agreement.find(({ question }) => question === 'overall' || question === 'preference') ?? agreement[0];
    const left = problems.filter(({ left }) => left > 0);
    return [
        `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(raters.length, 'person', 'people')} rated ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(samples.rated)} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(samples.population, 'sample')}${compare === 'pairs' ? ', both answers side by side' : ''}${waiting.length === 0 ? '' : `; nothing has come back of ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(waiting, 4)}`}.`,
        ...(preferences === null ? [] : [preferred(preferences)]),
        ...(main?.alpha
            ? [
                `They agree by an alpha of ${(0,_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAgreementRange */ .Fp)(main.alpha)} on ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(main.items, 'item')} that several rated.`,
            ]
            : []),
        ...(strict.length === 0
            ? []
            : [
                `${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(strict.map(({ rater, above }) => `${rater} grades ${Math.abs(above).toFixed(1)} ${above > 0 ? 'above' : 'below'} the others`))}.`,
            ]),
        ...left
            .slice(0, mostProblems)
            .map(({ place, said }) => (place === null ? said : `${place.file}, ${place.at}: ${said}`)),
        ...(left.length > mostProblems
            ? [`${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left.length - mostProblems, 'more problem')} of the sheets: see checkpoint-gate ratings.`]
            : []),
    ];
}
function preferred([worst, worse, tie, better, best]) {
    const [won, lost] = [better + best, worse + worst];
    return `Of their comparisons the candidate won ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(won)} (${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(best)} clearly), lost ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(lost)} (${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(worst)} clearly), and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(tie)} were ties.`;
}
/** How far the judge agrees with people, and whether it may block: each reason once. */
function standingLines(calibration, minAgreement) {
    const main = mainCalibration(calibration);
    const reasons = new Map();
    for (const each of calibration) {
        const doubt = (0,_people_calibration_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtOf */ .kv)(each, minAgreement);
        if (doubt === null)
            continue;
        const why = (0,_people_calibration_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtInShort */ .aS)(each, doubt, minAgreement);
        reasons.set(why, [...(reasons.get(why) ?? []), each.title]);
    }
    const limit = main === null ? null : (0,_people_calibration_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleAreTheLimit */ .mD)(main, minAgreement);
    return [
        ...(main?.kappa ? [agreement(main, main.kappa), ...favour(main)] : []),
        ...[...reasons].map(([why, titles]) => `${whoAdvises(titles, calibration.length)}: ${why}`),
        ...(limit === null ? [] : [_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationSaid */ .yb.limit({ kappa: limit })]),
        ...(minAgreement === 0 ? [_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationSaid */ .yb.unasked] : reasons.size === 0 ? [_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationSaid */ .yb.trusted] : []),
    ];
}
function whoAdvises(titles, all) {
    if (titles.length === all)
        return 'The judge only advises';
    return `${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)([...titles], 6)} only ${titles.length === 1 ? 'advises' : 'advise'}`;
}
/** "With people the judge agrees by a kappa of 0.71 (0.60 to 0.80) on 120 samples; they agree among themselves by 0.68." */
function agreement({ samples, among }, kappa) {
    const own = among?.kappa ? `; they agree among themselves by ${(0,_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAgreement */ .Wt)(among.kappa.value)}` : '';
    return `With people the judge agrees by a kappa of ${(0,_shared_messages_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAgreementRange */ .Fp)(kappa)} on ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(samples, 'sample')}${own}.`;
}
/** A bias that both sides have takes nothing from a change; one that they do not share does. */
function favour({ favours, of }) {
    if (favours === null || holdsZero({ low: favours.interval[0], high: favours.interval[1] }))
        return [];
    const unit = of === 'compared' ? 'points' : 'grades';
    const whom = favours.value > 0 ? 'candidate' : 'baseline';
    const ends = [...favours.interval].sort((a, b) => Math.abs(a) - Math.abs(b)).map((end) => (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(end, unit));
    return [`Against people it favours the ${whom} by ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(favours.value, unit)} (${ends.join(' to ')}).`];
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   v9: () => (/* binding */ advice),
/* harmony export */   yg: () => (/* binding */ freeReasons)
/* harmony export */ });
/* harmony import */ var _history_told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1215);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45426);
/* harmony import */ var _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86212);
/* harmony import */ var _shared_messages_publishing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17661);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9108);
/* harmony import */ var _policy_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67516);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69965);









/** What a tired reviewer reads first: one sentence, the same in every rendering. Plain text; names in it are not escaped. */
function headline(report) {
    if (report.override !== undefined)
        return `${_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideWords */ .mF.letThrough(report.override)}: ${blockedBecause(report)}`;
    const doubt = (0,_policy_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .ownPass */ .m$)(report);
    if (doubt !== null)
        return `Merge allowed ${doubt}`;
    if (report.verdict.exit === 0)
        return `Merge allowed${allowedBecause(report)}`;
    return `Merge blocked: ${blockedBecause(report)}`;
}
function allowedBecause({ rows, forgetting, history }) {
    const unsettled = rows.filter((row) => row.decision === 'inconclusive').length;
    const warnings = rows.filter((row) => row.decision === 'fail').length + (0,_history_told_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenLimits */ .Mh)(history).length;
    const missing = rows.filter((row) => row.decision === 'missing');
    const reserves = [
        missing.length > 0
            ? missing.every(isUnrated)
                ? unrated(missing)
                : `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(missing.length, 'row')} could not be measured`
            : '',
        warnings > 0 ? (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(warnings, 'warning') : '',
        unsettled > 0 ? `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(unsettled, 'row')} could not be settled` : '',
    ].filter(Boolean);
    // A team whose rules allow it may still not expect it.
    if (forgetting.severity === 'moderate' || forgetting.severity === 'severe')
        reserves.unshift(`with ${forgetting.severity} forgetting`);
    if (reserves.length > 0)
        return `, but ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(reserves)}`;
    if (forgetting.found)
        return ': within the rules, with some forgetting';
    if (forgetting.domainGain)
        return forgetting.measured ? ': better on the domain, no forgetting seen' : ': better on the domain';
    return ': no rule is broken';
}
function blockedBecause(report) {
    const stopping = report.rows.filter(_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .Gb);
    const forgotten = stopping.filter(isForgotten);
    if (report.verdict.name === 'invalid')
        return 'the suite, the data or a checkpoint is wrong';
    if (report.origin?.heldBack)
        return _shared_messages_publishing_js__WEBPACK_IMPORTED_MODULE_4__/* .publishing */ .K.heldBack();
    if (forgotten.length > 0)
        return `the candidate ${whatIsForgotten(forgotten)}`;
    const failed = stopping.filter((row) => row.decision === 'fail');
    if (failed.length > 0)
        return `${whatFailed(failed[0])}${others(failed.length - 1)}`;
    const slow = lostSlowly(report);
    if (slow !== null)
        return slow;
    if (report.error)
        return 'the evaluation could not be finished';
    const missing = stopping.filter((row) => row.decision === 'missing');
    const [first, ...more] = missing.filter((row) => !isUnrated(row));
    if (first !== undefined)
        return `${nameOf(first)} could not be measured${others(more.length)}`;
    if (missing.length > 0)
        return unrated(missing);
    const open = report.rows.filter((row) => row.decision === 'inconclusive').length;
    return open > 0 ? `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(open, 'row')} could not be settled` : 'it could not be shown that the rules are kept';
}
/** What the merges since the release lost together, though none of them too much; null: no limit of the ratchet is broken. */
function lostSlowly({ history }) {
    const [first, ...more] = (0,_history_told_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenLimits */ .Mh)(history).filter(({ rule }) => rule.level === 'block');
    if (first === undefined)
        return null;
    return `${nameOf(first.row)} got worse since ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(history.release.name, 40)} by more than all merges together may${others(more.length)}`;
}
/** People may still be rating. */
function isUnrated({ graded, missing }) {
    return graded?.by === 'people' && missing !== null;
}
function unrated(rows) {
    return `people's ratings of ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)([...new Set(rows.map((row) => quoted(row.task)))], 3)} are missing`;
}
/** A loss of ability on a general task, by a rule on that loss: what breaks a `min` or a `max` is named by that rule. */
function isForgotten(row) {
    return (row.forgetting !== null &&
        row.decision === 'fail' &&
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .decisive */ .l9)(row).some(({ condition: { kind } }) => kind === 'max_drop' || kind === 'max_rise'));
}
const amounts = {
    slight: 'a little of',
    mild: 'some of',
    moderate: 'a part of',
    severe: 'much of',
};
const grades = ['slight', 'mild', 'moderate', 'severe'];
function whatIsForgotten(rows) {
    const single = rows.filter((row) => row.pooled === null);
    if (single.length === 0)
        return `got worse over ${rows[0].task} together`;
    const gravest = grades[Math.max(...single.map((row) => grades.indexOf(row.forgetting)))];
    const tasks = [...new Set(single.map((row) => row.task))];
    const what = tasks.length > 3 ? `${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(tasks.length)} general tasks` : (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(tasks.map(quoted));
    return `forgot ${amounts[gravest]} ${what}`;
}
function whatFailed(row) {
    const kind = (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .decisive */ .l9)(row)[0]?.condition.kind;
    if (kind === 'min')
        return `${nameOf(row)} is below its minimum`;
    if (kind === 'max')
        return `${nameOf(row)} is above its maximum`;
    if (kind === 'must_improve')
        return `${nameOf(row)} did not improve as it must`;
    return `${nameOf(row)} got worse than allowed`;
}
function quoted(task) {
    return `“${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(task, 40)}”`;
}
function nameOf({ title, task, pooled }) {
    return pooled === null ? `${title} on ${quoted(task)}` : `${title} over ${task}`;
}
function others(count) {
    return count > 0 ? `, and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count, 'more row', 'more rows')}` : '';
}
/** What to do next, in order; empty where nothing is to be done. Plain text, not escaped. */
function advice(report) {
    const { rows, error, suite } = report;
    const out = [];
    if (error)
        out.push(error.hint);
    if (report.origin?.heldBack)
        out.push(_shared_messages_publishing_js__WEBPACK_IMPORTED_MODULE_4__/* .publishing */ .K.measureAgain());
    const stopping = rows.filter(_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .Gb);
    const failed = stopping.filter((row) => row.decision === 'fail');
    const forgot = failed.some(isForgotten);
    if (forgot)
        out.push('Mix general text into the training data, or train fewer steps or with a lower learning rate; then push the new checkpoint.');
    else if (failed.length > 0)
        out.push('Look at the worst samples, fine-tune again, and push the new checkpoint.');
    if (failed.length > 0) {
        const lines = [...new Set(failed.flatMap((row) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .decisive */ .l9)(row).flatMap(({ line }) => line ?? [])))].sort((a, b) => a - b);
        const meant = forgot ? 'the loss' : 'that';
        const onBase = report.policy?.holds === 'base' ? ' on the base branch, whose rules hold' : '';
        const where = `${lines.length === 1 ? 'line' : 'lines'} ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(lines.map(String), 5)}`;
        out.push(lines.length > 0
            ? `Or, if ${meant} is meant, change the rule in ${suite.file} (${where})${onBase}.`
            : `Or, if ${meant} is meant, allow it by a rule in ${suite.file}${onBase}.`);
    }
    if (lostSlowly(report) !== null)
        out.push(_shared_messages_history_js__WEBPACK_IMPORTED_MODULE_2__/* .historyTexts */ .T.toDo(report.history.release.name));
    if (!error && stopping.some(isUnrated))
        out.push('Have the answers rated and put the filled sheets where the suite looks for them; then run again.');
    if (!error && rows.some((row) => row.missing !== null && !isUnrated(row) && (row.graded === undefined || (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .Gb)(row))))
        out.push('Find out why rows are missing, mend it and run again: what was not measured does not pass.');
    const untold = rows.filter((row) => row.decision === 'missing' && row.missing === null && row.pooled === null);
    if (!error && untold.length > 0) {
        const tasks = (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)([...new Set(untold.map((row) => quoted(row.task)))], 4);
        out.push(`Add samples that do not depend on each other to ${tasks}, or decide by the point alone (decide: point).`);
    }
    if (failed.length === 0 && !error)
        out.push(...toSettle(rows));
    return out;
}
/** How many samples would settle what is inconclusive: the largest number for each task. */
function toSettle(rows) {
    const open = rows.filter((row) => row.decision === 'inconclusive');
    const rated = (row) => row.graded?.by === 'people';
    const each = (of, say) => [...needed(of, rows)].map(([task, samples]) => say(`about ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(samples, 'more sample')}`, quoted(task)));
    const added = each(open.filter((row) => !rated(row)), (samples, task) => `${samples} to ${task}`);
    const more = each(open.filter(rated), (samples, task) => `${samples} of ${task}`);
    return [
        ...(added.length > 0 ? [`To settle what is open, add ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(added, 4)}.`] : []),
        ...(more.length > 0 ? [`To settle what people think, have ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(more, 4)} rated.`] : []),
    ];
}
function needed(open, rows) {
    const needed = new Map();
    for (const row of open) {
        const samples = Math.max(0, ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .decisive */ .l9)(row).map((rule) => rule.samplesMissing ?? 0));
        if (samples === 0)
            continue;
        for (const [task, own] of shares(row, samples, rows))
            needed.set(task, Math.max(own, needed.get(task) ?? 0));
    }
    return needed;
}
/** Samples are added to tasks: those for a pooled row to each of its own, in proportion, since its change weighs them by their samples. */
function shares({ task, pooled, n }, samples, rows) {
    if (pooled === null)
        return [[task, samples]];
    return pooled.map((own) => {
        const size = rows.find((row) => row.task === own && row.pooled === null)?.n ?? n / pooled.length;
        return [own, Math.ceil((samples * size) / n)];
    });
}
/** Reasons of the verdict that belong to no row: a rule that no row answers, no blocking rule at all. */
function freeReasons({ verdict, rows, error }) {
    return verdict.reasons.filter((reason) => reason !== error?.what && !rows.some(({ task, title }) => reason.startsWith(`${task}, ${title}: `)));
}


/***/ }),

/***/ 96926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ historyView),
/* harmony export */   Nq: () => (/* binding */ byBudget),
/* harmony export */   Zl: () => (/* binding */ historyTitle)
/* harmony export */ });
/* unused harmony export usedOf */
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4052);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69965);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46505);




function historyTitle({ release, merges }) {
    const many = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(merges, 'merge');
    return release === null ? `History (${many})` : `History since ${release.name} (${many})`;
}
function historyView(row) {
    const { task, title, better, merged, candidate, released, since } = row;
    const { emoji, sign, word } = since?.decision ? (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionView */ .oE)(since) : { emoji: '', sign: ' ', word: '' };
    const change = since?.change ?? null;
    const ends = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(since?.interval ?? null, row.unit).replace(/ %| points/g, '');
    return {
        task,
        title,
        line: (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .K)([...merged, candidate]),
        worse: { higher: 'worse ↓', lower: 'worse ↑', neither: '' }[better],
        released: (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(released, row),
        now: (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(candidate, row),
        change: change === null ? '' : (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(change, row.unit),
        ends: change === null || since?.interval === null ? '' : ends,
        budget: since === null ? '' : budgetOf(since),
        missing: since?.missing ?? null,
        ...{ emoji, sign, word },
    };
}
/** How much of what may be lost is lost, by the measured value alone; a gain uses none of it. */
function usedOf(since) {
    const limit = (0,_picture_js__WEBPACK_IMPORTED_MODULE_3__/* .limitOf */ .LF)(since);
    if (limit === null || since.change === null)
        return null;
    const lost = since.change * limit.side;
    const allowed = limit.change * limit.side;
    return allowed > 0 ? Math.max(0, lost / allowed) : null;
}
function budgetOf(since) {
    const [rule] = since.rules;
    const used = usedOf(since);
    return rule === undefined || used === null ? '' : `${Math.round(used * 100)} % of ${rule.condition.limit.written}`;
}
/** Those that a limit is broken of first, then those that used most of it. */
function byBudget(rows) {
    const used = ({ since }) => (since === null ? -1 : (usedOf(since) ?? -1));
    const fails = ({ since }) => Number(since?.decision === 'fail');
    return [...rows].sort((a, b) => fails(b) - fails(a) || used(b) - used(a));
}


/***/ }),

/***/ 95032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   mf: () => (/* binding */ summaryLimit),
/* harmony export */   oL: () => (/* binding */ longestSentence)
/* harmony export */ });
/** The body of a comment, in characters (telia-oss/github-pr-resource #259); bytes are counted, to be safe. */
const commentLimit = 65_536;
/** A step's job summary, in bytes; a longer one is dropped whole, while the step stays green (actions/runner, FileCommandManager.cs). */
const summaryLimit = 1_048_576;
/** In characters, where there is room: longer ones are the words of other programs. */
const longestSentence = 1000;
/** Sentences so short that all that a report may say, and the head of its table, need half of a comment. */
const shortened = { sentence: 240, lines: 12 };
/**
 * The fullest rendering of at most `most` bytes. What goes first is what a decision needs least: worst samples one by one,
 * figures by class, how answers were graded, the history, what differs from the base, what was compared, folded rows, the ends of long sentences, and at last rows from the end of the table. Verdict and reasons always stay.
 */
function fitted(render, full, most) {
    const fits = (plan) => Buffer.byteLength(render(plan)) <= most;
    if (fits(full))
        return render(full);
    const plans = [{ ...full, worst: 0 }];
    plans.push({ ...plans.at(-1), breakdowns: false });
    plans.push({ ...plans.at(-1), grading: false });
    plans.push({ ...plans.at(-1), history: false });
    plans.push({ ...plans.at(-1), policy: false });
    plans.push({ ...plans.at(-1), compared: false });
    plans.push({ ...plans.at(-1), folded: false });
    plans.push({ ...plans.at(-1), ...shortened });
    for (const plan of plans) {
        if (!fits(plan))
            continue;
        if (plan !== plans[0])
            return render(plan);
        return render({ ...plan, worst: largest(full.worst, (worst) => fits({ ...plan, worst })) });
    }
    const bare = plans.at(-1);
    return render({ ...bare, rows: largest(full.rows, (rows) => fits({ ...bare, rows })) });
}
/** The largest number up to `most` that holds, where all below a number that holds do; 0 where none does. */
function largest(most, holds) {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 10562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ loggedSchema),
/* harmony export */   fp: () => (/* binding */ isPlainAddress),
/* harmony export */   gA: () => (/* binding */ loggedSection),
/* harmony export */   su: () => (/* binding */ loggedLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);


const loggedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** An address that may stand in a link as it is. */
const isPlainAddress = (url) => /^https?:\/\/[\w.:/%~#[\]-]+$/.test(url);
/** One line of markdown; empty where nothing was to be sent. */
function loggedSection({ mlflow }) {
    if (mlflow === undefined)
        return '';
    const { run, problems } = mlflow;
    const said = problems.map((problem) => ` ⚠️ ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(problem, 600)}`).join('');
    if (run === null)
        return `MLflow:${said}`;
    const name = (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(run.name, 100);
    const link = isPlainAddress(run.url) ? `<a href="${run.url}">${name}</a>` : `${name} ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(run.url)}`;
    return `MLflow: ${link}${said}`;
}
/** Plain text for a terminal. */
function loggedLines({ mlflow }) {
    if (mlflow === undefined)
        return [];
    return [...(mlflow.run === null ? [] : [`In MLflow: ${mlflow.run.url}`]), ...mlflow.problems];
}


/***/ }),

/***/ 68187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ez: () => (/* binding */ detailsText),
  Pw: () => (/* binding */ fullPlan),
  Gc: () => (/* binding */ renderMarkdown),
  nt: () => (/* binding */ verdictText)
});

// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
// EXTERNAL MODULE: ./lib/metrics/classification/label.js
var label = __webpack_require__(74268);
// EXTERNAL MODULE: ./lib/report/breakdown.js
var breakdown = __webpack_require__(8589);
;// CONCATENATED MODULE: ./lib/report/breakdown-section.js






const mostNames = 20;
const mostTasks = 6;
/** A wider matrix is read by nobody; what changed most is listed instead. */
const widestMatrix = 8;
const mostCells = 8;
/** Figures of every class or type, and what is taken for what, folded away; a cell holds both sides: `baseline → candidate`. */
function breakdownSection(breakdowns) {
    const more = breakdowns.length - mostTasks;
    return [
        ...breakdowns.slice(0, mostTasks).map(section),
        ...(more > 0 ? [`*Of ${(0,numbers/* counted */.hS)(more, 'more task')} the figures by class stand in report.json.*`] : []),
    ].join('\n\n');
}
function section(breakdown) {
    const { task, of, names, more, confusion } = breakdown;
    const what = of === 'class' ? 'Classes' : 'Entity types';
    const unread = Number(names.some(({ name }) => name === label/* parseError */.u$));
    const left = names.length - mostNames + more;
    return [
        `<details><summary>${what} of ${htmlLine(task)}: ${(0,numbers/* counted */.hS)(names.length - unread + more, of, of === 'class' ? 'classes' : 'types')}, ${largestLoss(breakdown)}</summary>`,
        namesTable(breakdown),
        unread > 0 ? unreadMeans[of] : '',
        left > 0 ? `*and ${(0,numbers/* counted */.hS)(left, `more ${of}`, of === 'class' ? 'more classes' : 'more types')}*` : '',
        confusion.length > 0 ? confusionPart(breakdown) : '',
        '</details>',
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** "most lost on lease: F1 0.667 → 0.500 (support 2)": names stand with the largest loss first. */
function largestLoss({ names: [first] }) {
    if (first === undefined || !((0,breakdown/* f1Loss */.h)(first) > 0))
        return 'none got worse';
    const f1 = bothOf('f1', first.baseline, first.candidate);
    return `most lost on ${htmlLine(first.name)}: F1 ${f1} (support ${(0,numbers/* formatCount */.B4)(first.support)})`;
}
/** In a summary markdown is not read. */
function htmlLine(text) {
    return (0,shared_escape/* htmlText */.js)(text.replace(/\s+/g, ' '), 40);
}
const unreadMeans = {
    class: '*parse\\_error: answers in which no class could be read. Each counts as wrong.*',
    type: '*parse\\_error: answers, or items in them, in which no entity could be read. Each counts as a wrong entity, so that an unreadable answer never passes for one that found nothing.*',
};
function namesTable({ names, of }) {
    const head = [of === 'class' ? 'Class' : 'Type', 'Support', 'F1', 'Precision', 'Recall'];
    const rows = names
        .slice(0, mostNames)
        .map(({ name, support, baseline, candidate }) => [
        (0,shared_escape/* markdownText */.p7)(name, 40) || '*empty*',
        (0,numbers/* formatCount */.B4)(support),
        ...['f1', 'precision', 'recall'].map((key) => bothOf(key, baseline, candidate)),
    ]);
    return (0,markdown_table/* markdownTable */.Q)([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r'], stringLength: string_width/* default */.A });
}
function bothOf(key, baseline, candidate) {
    const shown = (figures) => figures === null ? numbers/* notMeasured */.q7 : (0,numbers/* formatValue */.Fl)(figures[key], { unit: 'points', scale: 1 });
    return arrow(shown(baseline), shown(candidate));
}
function arrow(before, after) {
    return before === after ? before : `${before}\u00A0→\u00A0${after}`;
}
function confusionPart({ names, more, confusion }) {
    if (names.length + more <= widestMatrix)
        return matrix(names.map(({ name }) => name).sort(), confusion);
    const changed = confusion
        .filter((cell) => cell.expected !== cell.predicted && cell.baseline !== cell.candidate)
        .slice(0, mostCells);
    if (changed.length === 0)
        return '';
    const lines = changed.map(({ expected, predicted, baseline, candidate }) => `- ${(0,shared_escape/* markdownText */.p7)(expected, 40)} taken for ${(0,shared_escape/* markdownText */.p7)(predicted, 40)}: ${arrow((0,numbers/* formatCount */.B4)(baseline), (0,numbers/* formatCount */.B4)(candidate))}`);
    return ['What is taken for what, where it changed most:', lines.join('\n')].join('\n\n');
}
function matrix(names, confusion) {
    const cell = (expected, predicted) => confusion.find((each) => each.expected === expected && each.predicted === predicted);
    const expected = names.filter((name) => confusion.some((each) => each.expected === name));
    const rows = expected.map((row) => [
        `**${(0,shared_escape/* markdownText */.p7)(row, 30)}**`,
        ...names.map((column) => {
            const { baseline = 0, candidate = 0 } = cell(row, column) ?? {};
            const text = baseline + candidate === 0 ? '·' : arrow((0,numbers/* formatCount */.B4)(baseline), (0,numbers/* formatCount */.B4)(candidate));
            return row === column ? `**${text}**` : text;
        }),
    ]);
    const head = ['expected ↓ answered →', ...names.map((name) => (0,shared_escape/* markdownText */.p7)(name, 30))];
    const align = ['l', ...names.map(() => 'r')];
    return (0,markdown_table/* markdownTable */.Q)([head, ...rows], { align, stringLength: string_width/* default */.A });
}

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/report/compared-facts.js
var compared_facts = __webpack_require__(12119);
;// CONCATENATED MODULE: ./lib/report/compared.js





const mostTold = 6;
/** What may have changed figures although it is not the checkpoint, before the folded section. */
function toldSection(report, sentence) {
    const said = (0,compared_facts/* toldDifferences */.gP)(report);
    const more = said.length - mostTold;
    return [
        ...said.slice(0, mostTold).map((text) => `- ⚖️ ${(0,shared_escape/* markdownText */.p7)(text, sentence)}`),
        ...(more > 0 ? [`- and ${(0,numbers/* counted */.hS)(more, 'more difference')}, in what was compared`] : []),
    ].join('\n');
}
/** What was compared, folded away: enough to see that both sides met the same data under the same conditions, and to repeat it. */
function comparedSection(report) {
    const { data } = report.compared;
    const lines = (0,compared_facts/* comparedLines */.Xq)(report);
    const parts = [
        lines.length > 0 ? checkpointTable(lines) : '',
        notes(report),
        data.length > 0 ? dataTable(data) : '',
        metricList(report.rows),
        settings(report),
        report.rows.length > 0 ? legend : '',
    ].filter(Boolean);
    return `<details><summary>What was compared</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
function settings(report) {
    return (0,compared_facts/* comparedSettings */.z9)(report)
        .map(({ name, value, isCode }) => {
        const shownName = (0,shared_escape/* markdownText */.p7)(name === 'Its sha256' ? 'sha256' : name, 60);
        return `${shownName} ${isCode ? (0,shared_escape/* markdownCode */.D9)(name === 'Its sha256' ? value.slice(0, 12) : value) : (0,shared_escape/* markdownText */.p7)(value, 60)}`;
    })
        .join(' · ');
}
const legend = 'The change is that of the candidate against the baseline on the same samples. Either end of the interval is a one-sided bound: ' +
    'a rule passes when the whole interval is allowed, fails when none of it is, and is inconclusive in between.';
function checkpointTable(lines) {
    const areUnlike = lines.some(({ unlike }) => unlike !== null);
    const cells = lines.map(({ name, baseline, candidate, unlike, isHash }) => [
        (0,shared_escape/* markdownText */.p7)(name, 100),
        ...[baseline, candidate].map((values) => cell(values, { isHash, isCode: name === 'Checkpoint' })),
        ...(areUnlike ? [unlike ?? ''] : []),
    ]);
    return (0,markdown_table/* markdownTable */.Q)([['', 'Baseline', 'Candidate', ...(areUnlike ? [''] : [])], ...cells]);
}
function cell(values, { isHash, isCode }) {
    if (values === null)
        return 'not opened';
    if (values.length === 0)
        return 'unknown';
    const written = (value) => {
        if (isHash && value !== 'none')
            return compared_short(value);
        return isCode ? (0,shared_escape/* markdownCode */.D9)(value) : (0,shared_escape/* markdownText */.p7)(value, 120);
    };
    return values.map(written).join('<br>');
}
function dataTable(data) {
    return (0,markdown_table/* markdownTable */.Q)([
        ['Task', 'Data', 'Samples', 'sha256'],
        ...data.map(({ task, file, samples, sha256 }) => [
            (0,shared_escape/* markdownText */.p7)(task, 60),
            (0,shared_escape/* markdownCode */.D9)(file),
            (0,numbers/* formatCount */.B4)(samples),
            compared_short(sha256),
        ]),
    ], { align: ['l', 'l', 'r', 'l'] });
}
function metricList(rows) {
    const metrics = new Map(rows.map(({ title, equals }) => [title, equals]));
    const titles = new Map();
    for (const [title, equals] of metrics)
        titles.set(equals, [...(titles.get(equals) ?? []), title]);
    return [...titles]
        .map(([equals, named]) => `- ${(0,shared_escape/* markdownText */.p7)(named.map((title) => (0,shared_escape/* cut */.Jj)(title, 60)).join(', '), 300)}: ${(0,shared_escape/* markdownText */.p7)(equals, 300)}${signatures(rows.filter(({ title }) => named.includes(title)))}`)
        .join('\n');
}
/** Of one metric; tasks are named where they differ in it. */
function signatures(rows) {
    const tasks = new Map();
    for (const { signature, task } of rows) {
        if (signature !== undefined)
            tasks.set(signature, [...(tasks.get(signature) ?? []), task]);
    }
    const on = (names) => (tasks.size === 1 ? '' : ` on ${(0,shared_escape/* markdownText */.p7)((0,shown/* listed */.K)(names, 4), 200)}`);
    const said = [...tasks].map(([signature, names]) => `${(0,shared_escape/* markdownCode */.D9)(signature)}${on(names)}`);
    return said.length === 0 ? '' : `; signature ${said.join(', ')}`;
}
function notes(report) {
    return (0,compared_facts/* comparedNotes */.nh)(report)
        .map((note) => `- ${(0,shared_escape/* markdownText */.p7)(note, 500)}`)
        .join('\n');
}
function compared_short(hash) {
    return (0,shared_escape/* markdownCode */.D9)(hash.slice(0, 12));
}

;// CONCATENATED MODULE: ./lib/report/sample-table.js


/**
 * One sample with both answers and the reference, as an HTML table.
 * @param length longest text, in characters
 * @param verdict what stands in the place of the metric's values
 */
function sampleTable(sample, rows, length, verdict) {
    const { task, metric, id, baseline, candidate, prompt, reference, baselineAnswer, candidateAnswer } = sample;
    const row = rows.find((each) => each.metric === metric);
    const kind = row ?? { unit: 'ratio', scale: 1 };
    const values = `${(0,numbers/* formatValue */.Fl)(baseline, kind)} → ${(0,numbers/* formatValue */.Fl)(candidate, kind)}`;
    const figures = `${(0,shared_escape/* htmlText */.js)(row?.title ?? metric, 60)} ${verdict ?? values}`;
    const part = (name, text) => text === null ? [] : [`<tr><td>${name}</td><td dir="auto">${(0,shared_escape/* htmlText */.js)(text, length)}</td></tr>`];
    return [
        '<table>',
        `<tr><th align="left" colspan="2">${(0,shared_escape/* htmlText */.js)(task, 40)} · ${(0,shared_escape/* markdownCode */.D9)(id, 80)} · ${figures}</th></tr>`,
        ...part(baselineAnswer === null ? 'Text' : 'Asked', prompt),
        ...part('Reference', reference),
        ...part('Baseline', baselineAnswer),
        ...part('Candidate', candidateAnswer),
        '</table>',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/worst-section.js


/**
 * Samples with both answers and the reference, folded away. Of every task its worst comes first, so that a cut list still shows
 * something of each.
 * @param most how many samples
 * @param length longest text, in characters
 */
function worstSection(report, most, length) {
    const { rows } = report;
    const chosen = inTurns(worstOfOthers(report)).slice(0, Math.max(0, most));
    if (chosen.length === 0)
        return '';
    const title = chosen.length === 1 ? 'The sample that got worst' : `The ${(0,numbers/* formatCount */.B4)(chosen.length)} samples that got worst`;
    return `<details><summary>${title}</summary>\n\n${chosen.map((sample) => sampleTable(sample, rows, length)).join('\n\n')}\n\n</details>`;
}
/** Of a task with forgotten samples, those are the worst, and stand in their own section. */
function worstOfOthers({ worst, forgotten }) {
    return worst.filter((sample) => !forgotten.some(({ task }) => task === sample.task));
}
/** First of every task, then the second of every task, and so on. */
function inTurns(samples) {
    const tasks = [...new Set(samples.map((sample) => sample.task))];
    const byTask = tasks.map((task) => samples.filter((sample) => sample.task === task));
    const longest = Math.max(0, ...byTask.map((group) => group.length));
    return Array.from({ length: longest }, (_, i) => byTask.flatMap((group) => group[i] ?? [])).flat();
}

;// CONCATENATED MODULE: ./lib/report/forgotten-section.js




const forgotten_section_mostTasks = 8;
const mostGroups = 10;
/**
 * What the baseline got right and the candidate gets wrong: counted in the line that is always seen, by topic or group and with both answers below.
 * @param most how many examples
 * @param length longest text, in characters
 */
function forgottenSection({ forgotten, rows }, most, length) {
    if (forgotten.length === 0)
        return '';
    const examples = inTurns(forgotten.flatMap((task) => task.examples)).slice(0, most);
    const [first, ...others] = forgotten;
    const more = others.length === 0 ? '' : `, and on ${(0,numbers/* counted */.hS)(others.length, 'more task')}`;
    return [
        `<details><summary>${titleOf(first)}: ${(0,shared_escape/* htmlText */.js)(lossOf(first), 200)}${more}</summary>`,
        forgotten.slice(0, forgotten_section_mostTasks).map(line).join('\n'),
        ...examples.map((sample) => sampleTable(sample, rows, length, 'right → wrong')),
        '</details>',
    ].join('\n\n');
}
/** Only what is lost on a general task is forgotten. */
function titleOf({ role }) {
    return role === 'general' ? 'Forgotten examples' : 'Answers that turned wrong';
}
/** "on qa, 14 of 170 right answers are wrong now". */
function lossOf({ task, lost, right }) {
    return `on ${task}, ${(0,numbers/* formatCount */.B4)(lost)} of ${(0,numbers/* counted */.hS)(right, 'right answer')} ${lost === 1 ? 'is' : 'are'} wrong now`;
}
function line(task) {
    const { groups, groupedBy, gained, title } = task;
    const shown = groups
        .slice(0, mostGroups)
        .map(({ name, lost, right }) => `${(0,shared_escape/* markdownText */.p7)(name, 40)} ${lost} of ${right}`);
    const more = groups.length > mostGroups ? [(0,numbers/* counted */.hS)(groups.length - mostGroups, `more ${groupedBy}`)] : [];
    const byGroup = shown.length === 0 ? '' : ` Lost by ${groupedBy}: ${[...shown, ...more].join(', ')}.`;
    const won = gained === 0 ? 'none was gained' : `${(0,numbers/* formatCount */.B4)(gained)} gained`;
    return `- By ${(0,shared_escape/* markdownText */.p7)(title, 60)}, ${(0,shared_escape/* markdownText */.p7)(lossOf(task), 200)}; ${won}.${byGroup}`;
}

// EXTERNAL MODULE: ./lib/shared/messages/calibration.js
var messages_calibration = __webpack_require__(66426);
// EXTERNAL MODULE: ./lib/report/grading-lines.js
var grading_lines = __webpack_require__(35944);
;// CONCATENATED MODULE: ./lib/report/grading-section.js






const grading_section_mostTasks = 6;
/** A wider table is read by nobody. */
const widestConfusion = 7;
/** How answers were graded, and what that is worth, folded away. */
function gradingSection(grading) {
    if (grading === undefined || grading.length === 0)
        return '';
    const more = grading.length - grading_section_mostTasks;
    return [
        `<details><summary>${grading_section_titleOf(grading)}</summary>`,
        ...grading.slice(0, grading_section_mostTasks).map((each) => taskPart(each, grading.length > 1)),
        ...(more > 0 ? [`*Of ${(0,numbers/* counted */.hS)(more, 'more task')} it stands in report.json.*`] : []),
        '</details>',
    ].join('\n\n');
}
/** With what is worth knowing before one looks. */
function grading_section_titleOf(grading) {
    const judge = grading.some((each) => each.judge !== null);
    const people = grading.some((each) => each.people !== null);
    const who = judge && people ? 'the judge and the people' : judge ? 'the judge' : 'the people';
    const agreeing = grading.flatMap(({ task, calibration }) => {
        const kappa = (0,grading_lines/* mainCalibration */.ys)(calibration)?.kappa;
        return kappa ? [`kappa ${(0,messages_calibration/* formatAgreement */.Wt)(kappa.value)} on ${(0,shared_escape/* htmlText */.js)(task.replace(/\s+/g, ' '), 40)}`] : [];
    });
    return `How ${who} graded${agreeing.length === 0 ? '' : `: ${agreeing.slice(0, 3).join(', ')}`}`;
}
function taskPart(grading, named) {
    const { judge, people, standing } = (0,grading_lines/* gradingLines */.Q6)(grading);
    const list = (lines) => lines.map((line) => `- ${(0,shared_escape/* markdownText */.p7)(line, 600)}`).join('\n');
    const known = (0,grading_lines/* describedBy */.$9)(grading.calibration);
    const main = (0,grading_lines/* mainCalibration */.ys)(known);
    return [
        named ? `**${(0,shared_escape/* markdownText */.p7)(grading.task, 60)}**` : '',
        list([...judge, ...people]),
        known.length === 0 ? '' : calibrationTable(known),
        list(standing),
        main === null ? '' : confusionTable(main),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function calibrationTable(calibration) {
    const people = calibration.some(({ among }) => among !== null);
    const bias = calibration.some((each) => each.bias !== null);
    const head = [
        ['Judge held against people', 'Samples', 'Kappa'],
        people ? ['People themselves'] : [],
        ['Rank correlation', 'Same', 'Within 1'],
        bias ? ['Above people, baseline → candidate'] : [],
        ['Favours the candidate by'],
    ].flat();
    const rows = calibration.map((each) => [
        (0,shared_escape/* markdownText */.p7)(each.title, 60),
        (0,numbers/* formatCount */.B4)(each.samples),
        each.kappa === null ? numbers/* notMeasured */.q7 : (0,messages_calibration/* formatAgreementRange */.Fp)(each.kappa),
        ...(people ? [each.among?.kappa ? (0,messages_calibration/* formatAgreementRange */.Fp)(each.among.kappa) : numbers/* notMeasured */.q7] : []),
        each.spearman === null ? numbers/* notMeasured */.q7 : (0,messages_calibration/* formatAgreement */.Wt)(each.spearman),
        shareIn(each.exact),
        shareIn(each.withinOne),
        ...(bias
            ? [each.bias === null ? numbers/* notMeasured */.q7 : [each.bias.baseline, each.bias.candidate].map(graded).join(' → ')]
            : []),
        favoured(each),
    ]);
    const align = ['l', ...head.slice(1).map(() => 'r')];
    const table = (0,markdown_table/* markdownTable */.Q)([head, ...rows.map((row) => row.map(unbroken))], { align, stringLength: string_width/* default */.A });
    return `${table}\n\n<small>Kappa: of the judge with one person, quadratic weights; either end is a one-sided 95 % bound. What both sides are graded too high takes nothing from a change; what favours one side does.</small>`;
}
const shareIn = (value) => (value === null ? numbers/* notMeasured */.q7 : (0,numbers/* formatSize */.Xq)(value, 'ratio'));
const graded = (value) => (0,numbers/* formatChange */.eD)(value, 'grades');
function favoured({ favours, of }) {
    if (favours === null)
        return numbers/* notMeasured */.q7;
    const unit = of === 'compared' ? 'points' : 'grades';
    const [low, high] = favours.interval;
    return `${(0,numbers/* formatChange */.eD)(favours.value, unit)} (${(0,numbers/* formatChange */.eD)(low, unit)} to ${(0,numbers/* formatChange */.eD)(high, unit)})`;
}
function confusionTable({ title, of, confusion }) {
    const grades = [...new Set(confusion.flatMap((cell) => [cell.people, cell.judge]))].sort((a, b) => a - b);
    if (grades.length < 2 || grades.length > widestConfusion)
        return '';
    const name = (grade) => (of === 'compared' ? preferences[2 * grade] : String(grade));
    const rows = grades.map((people) => [
        `**${name(people)}**`,
        ...grades.map((judge) => {
            const count = confusion.find((cell) => cell.people === people && cell.judge === judge)?.count ?? 0;
            const text = count === 0 ? '·' : (0,numbers/* formatCount */.B4)(count);
            return people === judge ? `**${text}**` : text;
        }),
    ]);
    const head = [`${(0,shared_escape/* markdownText */.p7)(title, 60)}: people ↓ judge →`, ...grades.map(name)];
    return (0,markdown_table/* markdownTable */.Q)([head, ...rows], { align: ['l', ...grades.map(() => 'r')], stringLength: string_width/* default */.A });
}
const preferences = ['baseline', 'tie', 'candidate'];
function unbroken(text) {
    return text.replaceAll(' ', '\u00A0');
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/history/told.js + 1 modules
var told = __webpack_require__(1215);
// EXTERNAL MODULE: ./lib/report/history-view.js
var history_view = __webpack_require__(96926);
;// CONCATENATED MODULE: ./lib/report/history-section.js






const mostRows = 20;
/** The merged checkpoints, folded away: each row's values as a line, what changed since the release, how much of the ratchet is used. */
function historySection(history) {
    if (history === undefined || history.rows.length === 0)
        return '';
    const { release, rows, where } = history;
    const shown = (0,history_view/* byBudget */.Nq)(rows).slice(0, mostRows).map(history_view/* historyView */.Ic);
    const at = release === null ? 'release' : (0,shared_escape/* markdownText */.p7)(release.name, 40);
    // What decides comes first: a phone shows two columns or three.
    const head = ['Metric', `Since ${at}`, 'Merged, and this one', `${at} → now`];
    const table = (0,markdown_table/* markdownTable */.Q)([head, ...shown.map(cells)], { align: ['l', 'r', 'l', 'r'], stringLength: string_width/* default */.A });
    const more = rows.length - shown.length;
    const open = (0,told/* brokenLimits */.Mh)(history).length > 0 ? ' open' : '';
    return [
        `<details${open}><summary>${(0,shared_escape/* htmlText */.js)((0,history_view/* historyTitle */.Zl)(history), 200)}</summary>`,
        table,
        more > 0 ? `*and ${(0,numbers/* counted */.hS)(more, 'more row')} in report.json*` : '',
        `<small>Read from ${(0,shared_escape/* markdownText */.p7)(where, 200)}${release === null ? '' : `; ${(0,shared_escape/* markdownText */.p7)(release.name, 40)} is ${(0,shared_escape/* markdownCode */.D9)(release.commit.slice(0, 7))}`}. Each line has a scale of its own; · is a checkpoint on other data, or none.</small>`,
        '</details>',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function cells({ task, title, line, worse, released, now, change, ends, budget, emoji }) {
    const name = [emoji, `**${(0,shared_escape/* markdownText */.p7)(task, 40)}**`].filter(Boolean).join('\u00A0');
    return [
        `${name}<br>${(0,shared_escape/* markdownText */.p7)(title, 60)}`,
        [change, ends, (0,shared_escape/* markdownText */.p7)(budget, 60)].filter(Boolean).map(history_section_unbroken).join('<br>'),
        [`<code>${line}</code>`, history_section_unbroken(worse)].filter(Boolean).join('<br>'),
        released === numbers/* notMeasured */.q7 ? now : `${released} →<br>${now}`,
    ];
}
function history_section_unbroken(text) {
    return text.replaceAll(' ', '\u00A0');
}

// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
// EXTERNAL MODULE: ./lib/report/logged.js
var logged = __webpack_require__(10562);
// EXTERNAL MODULE: ./lib/report/moved.js + 1 modules
var moved = __webpack_require__(60003);
// EXTERNAL MODULE: ./lib/report/notes.js
var report_notes = __webpack_require__(43731);
// EXTERNAL MODULE: ./lib/report/override-section.js
var override_section = __webpack_require__(45746);
// EXTERNAL MODULE: ./lib/report/policy-lines.js
var policy_lines = __webpack_require__(67516);
// EXTERNAL MODULE: ./lib/report/policy-section.js
var policy_section = __webpack_require__(34000);
// EXTERNAL MODULE: ./lib/report/rows.js
var report_rows = __webpack_require__(69965);
// EXTERNAL MODULE: ./lib/report/picture.js
var report_picture = __webpack_require__(4052);
;// CONCATENATED MODULE: ./lib/report/table.js






/** The comparison table in markdown. Figures never break across lines, so that a phone shows them whole; names do, so that it shows more of them. */
function comparisonTable(rows) {
    const table = (0,markdown_table/* markdownTable */.Q)([['Metric', 'Baseline', 'Candidate', 'Change', 'Interval', 'Decision'], ...rows.map(table_cells)], {
        align: ['l', 'r', 'r', 'r', 'l', 'l'],
        stringLength: string_width/* default */.A,
    });
    return rows.some((row) => (0,report_picture/* intervalPicture */.ss)(row) !== '') ? `${table}\n\n${table_legend}` : table;
}
const table_legend = '<small>In the line under an interval, everything right of the bar ┃ is not allowed.</small>';
function table_cells(row) {
    const { baseline, candidate, change, ends } = (0,report_rows/* figures */.u5)(row);
    const { emoji, word, allowed } = (0,report_rows/* decisionView */.oE)(row);
    const strong = row.decision === 'fail' ? '**' : '';
    const name = [emoji, `**${(0,shared_escape/* markdownText */.p7)(row.task, 40)}**`].filter(Boolean).join('\u00A0');
    const kind = [row.role, (0,shared_escape/* markdownText */.p7)(row.title, 60)].filter(Boolean).join('\u00A0· ');
    const picture = (0,report_picture/* intervalPicture */.ss)(row);
    return [
        `${name}<br>${kind}`,
        table_unbroken(baseline),
        table_unbroken(candidate),
        `${strong}${table_unbroken(change)}${strong}${flipsOf(row)}`,
        table_unbroken(ends) + (picture === '' ? '' : `<br><code>${picture}</code>`),
        [
            `${strong}${table_unbroken(word)}${strong}`,
            table_unbroken((0,shared_escape/* markdownText */.p7)(allowed, 80)),
            row.forgetting === null ? '' : table_unbroken(`forgetting: ${row.forgetting}`),
        ]
            .filter(Boolean)
            .join('<br>'),
    ];
}
/** Samples that turned wrong and right, where samples are right or wrong. */
function flipsOf({ flips }) {
    if (flips === undefined)
        return '';
    return `<br>${[`${(0,numbers/* formatCount */.B4)(flips.lost)} lost`, `${(0,numbers/* formatCount */.B4)(flips.gained)} gained`].map(table_unbroken).join(', ')}`;
}
function table_unbroken(text) {
    return text.replaceAll(' ', '\u00A0');
}

;// CONCATENATED MODULE: ./lib/report/markdown.js


















/** The report as markdown for GitHub, as full as the plan allows. */
function renderMarkdown(report, plan, place = {}) {
    const sign = isDoubtful(report) ? '⚠️' : report.verdict.exit === 0 ? '✅' : '⛔';
    const heading = `## ${sign} ${(0,shared_escape/* markdownText */.p7)((0,headline/* headline */.Pl)(report), 400)}`;
    return joined([
        heading,
        (0,override_section/* overrideSection */.uC)(report),
        (0,policy_section/* policySection */.U)(report, plan),
        place.since ?? '',
        verdictText(report, plan),
        place.command === undefined ? '' : (0,override_section/* commandSection */.pe)(place.command),
        detailsText(report, plan, place),
    ]);
}
/** Allowed, and still nobody should merge without a look. */
function isDoubtful(report) {
    return report.override !== undefined || (0,policy_lines/* ownPass */.m$)(report) !== null;
}
/** What decided, row by row, and what is behind it. */
function detailsText(report, plan, place) {
    const { shown, folded } = (0,report_rows/* foldRows */.$8)(report.rows.slice(0, plan.rows));
    const hidden = report.rows.length - plan.rows;
    return joined([
        shown.length > 0 ? comparisonTable(shown) : '',
        hidden > 0 ? `*and ${(0,numbers/* counted */.hS)(hidden, 'more row')}*` : '',
        remarks(report.rows, plan),
        (0,moved/* movedLines */.r)(report.moved)
            .map((text) => `- ${prose(text, plan.sentence)}`)
            .join('\n'),
        plan.folded ? foldedSection(folded) : '',
        forgottenSection(report, plan.worst, plan.answer),
        worstSection(report, plan.worst - examplesOf(report), plan.answer),
        plan.breakdowns ? breakdownSection(report.breakdowns) : '',
        plan.grading ? gradingSection(report.grading) : '',
        toldSection(report, plan.sentence),
        plan.history ? historySection(report.history) : '',
        plan.compared ? comparedSection(report) : '',
        leftOut(report, plan, folded.length, place),
        (0,logged/* loggedSection */.gA)(report),
        footer(report, place),
    ]);
}
function joined(parts) {
    return parts
        .map((part) => part.trimEnd())
        .filter(Boolean)
        .join('\n\n')
        .concat('\n');
}
/** GitHub's coloured box with the sentences that decide: what went wrong, and what to do. */
function verdictText(report, { sentence, lines }) {
    const { verdict, forgetting, error, rows } = report;
    const say = (text) => prose(text, sentence);
    const reasons = (0,headline/* freeReasons */.yg)(report);
    const kind = verdict.exit !== 0
        ? 'CAUTION'
        : isDoubtful(report)
            ? 'WARNING'
            : rows.some(report_rows/* matters */.vL) || reasons.length > 0
                ? 'NOTE'
                : '';
    const said = [
        ...(error ? [shownLines(error.what, lines).map(say).join('<br>')] : []),
        ...(forgetting.found || rows.length > 0 ? [say(forgetting.sentence)] : []),
        ...reasons.slice(0, 5).map(say),
    ];
    const todo = (0,headline/* advice */.v9)(report).map((advised) => `- ${say(advised)}`);
    const parts = [...said, ...(todo.length > 0 ? [['**What to do**', ...todo].join('\n')] : [])];
    if (parts.length === 0)
        return '';
    const text = parts.join('\n\n');
    return kind === '' ? text : [`> [!${kind}]`, ...text.split('\n').map((line) => `> ${line}`.trimEnd())].join('\n');
}
/** A sentence of the gate or of an error. A figure and its unit stay on one line. */
function prose(sentence, most) {
    return (0,shared_escape/* markdownText */.p7)(sentence, most).replace(/(?<=\d) (?=%|points?\b)/g, '\u00A0');
}
function shownLines(text, most) {
    const lines = (0,shared_escape/* linesOf */.Dx)(text);
    return lines.length > most
        ? [...lines.slice(0, most - 1), `and ${(0,numbers/* counted */.hS)(lines.length - most + 1, 'more line')}`]
        : lines;
}
const mostRemarks = 8;
const mostNotes = 6;
/** Why a row failed, is missing or could not be settled, row by row, and what a metric has to say about its figures. */
function remarks(rows, { sentence }) {
    const concerning = rows.filter((row) => (0,report_rows/* matters */.vL)(row) && (row.decision !== 'pass' || row.missing !== null));
    const lines = (0,report_rows/* oncePerGrader */.kx)(concerning).flatMap(({ row, more }) => {
        const name = `**${(0,shared_escape/* markdownText */.p7)(row.task, 40)} · ${(0,shared_escape/* markdownText */.p7)(row.title, 60)}${more}**`;
        const emoji = (0,report_rows/* decisionView */.oE)(row).emoji || '▫️';
        if (row.missing !== null)
            return [`- ${emoji} ${name}: ${prose(row.missing, sentence)}`];
        return (0,report_rows/* decisive */.l9)(row).map(({ reason, line }) => {
            const where = line === null ? '' : `, line ${line}`;
            return `- ${emoji} ${name}${where}: ${prose(reason, sentence)}`;
        });
    });
    const notes = (0,report_notes/* namedNotes */.N)(rows).map(({ name, note }) => `- ℹ️ **${(0,shared_escape/* markdownText */.p7)(name, 200)}** · ${prose(note, sentence)}`);
    const more = lines.length - mostRemarks;
    return [
        ...lines.slice(0, mostRemarks),
        ...(more > 0 ? [`- and ${(0,numbers/* counted */.hS)(more, 'more', 'more')}`] : []),
        ...notes.slice(0, mostNotes),
        ...(notes.length > mostNotes ? [`- and ${(0,numbers/* counted */.hS)(notes.length - mostNotes, 'more note')} in report.json`] : []),
    ].join('\n');
}
function foldedSection(rows) {
    if (rows.length === 0)
        return '';
    const title = `${(0,numbers/* counted */.hS)(rows.length, 'more row')} within the rules or without one`;
    return `<details><summary>${title}</summary>\n\n${comparisonTable(rows)}\n\n</details>`;
}
/** Says what did not fit, and where it stands. */
function leftOut(report, plan, folded, place) {
    const parts = [
        plan.worst < samplesOf(report) ? (0,numbers/* counted */.hS)(samplesOf(report) - plan.worst, 'worst sample') : '',
        plan.breakdowns || report.breakdowns.length === 0 ? '' : 'figures by class',
        plan.grading || report.grading === undefined ? '' : 'how answers were graded',
        plan.history || report.history === undefined ? '' : 'the history',
        plan.policy || (0,policy_lines/* policyParts */.zW)(report.policy).length === 0 ? '' : 'what differs from the base',
        plan.compared ? '' : 'what was compared',
        plan.sentence < limits/* longestSentence */.oL && sentencesOf(report).some((text) => text.length > plan.sentence)
            ? 'the ends of long sentences'
            : '',
        plan.folded || folded === 0 ? '' : (0,numbers/* counted */.hS)(folded, 'row within the rules', 'rows within the rules'),
        plan.rows < report.rows.length ? (0,numbers/* counted */.hS)(report.rows.length - plan.rows, 'row') : '',
    ].filter(Boolean);
    if (parts.length === 0)
        return '';
    const link = linkTo(place);
    const where = link ? `${link} and in report.json of the run folder` : 'report.json of the run folder';
    return `*Left out for length: ${parts.join(', ')}. The whole report is in ${where}.*`;
}
function sentencesOf({ error, forgetting, verdict, rows }) {
    const ofRows = rows.flatMap(({ missing, note, rules }) => [
        missing ?? '',
        note ?? '',
        ...rules.map((rule) => rule.reason),
    ]);
    return [error?.what ?? '', error?.hint ?? '', forgetting.sentence, ...verdict.reasons, ...ofRows];
}
function linkTo({ url, whole = 'the job summary' }) {
    return isAddress(url) ? `<a href="${url}">${whole}</a>` : '';
}
function isAddress(url) {
    return url !== undefined && /^https?:\/\/[\w.:/%~-]+$/.test(url);
}
function footer({ suite, started, seconds, compared }, { head, url, artifact = '' }) {
    const version = compared.versions['checkpoint-gate'];
    return `<small>${[
        (0,shared_escape/* markdownText */.p7)(suite.name, 80),
        head === undefined ? '' : `commit ${(0,shared_escape/* markdownCode */.D9)((0,shared_escape/* cut */.Jj)(head, 8).replace('\u2026', ''))}`,
        (0,shared_escape/* markdownText */.p7)(started.replace(/:\d\d(\.\d+)?Z$/, ' UTC').replace('T', ' '), 40),
        (0,numbers/* formatDuration */.a3)(seconds),
        `Checkpoint Gate${version === undefined ? '' : ` ${(0,shared_escape/* markdownText */.p7)(version, 30)}`}`,
        isAddress(url) ? `<a href="${url}">job summary</a>` : '',
        isAddress(url) && artifact !== ''
            ? `<a href="${url}#artifacts">report.html</a> in the artifact ${(0,shared_escape/* markdownCode */.D9)(artifact, 100)}`
            : '',
    ]
        .filter(Boolean)
        .join(' · ')}</small>`;
}
function examplesOf({ forgotten }) {
    return forgotten.reduce((sum, { examples }) => sum + examples.length, 0);
}
/** Samples that a full rendering shows with both answers. */
function samplesOf(report) {
    return examplesOf(report) + worstOfOthers(report).length;
}
/** Everything there is. */
function fullPlan(report, answer) {
    const all = {
        rows: report.rows.length,
        folded: true,
        worst: samplesOf(report),
        breakdowns: true,
        grading: true,
        history: true,
        policy: true,
        compared: true,
    };
    return { ...all, answer, sentence: limits/* longestSentence */.oL, lines: 40 };
}


/***/ }),

/***/ 60003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ movedLines),
  I: () => (/* binding */ movedTasks)
});

;// CONCATENATED MODULE: ./lib/metrics/divergence.js
/** Below this, what is left of a distribution is rounding. */
const dust = 1e-6;
/**
 * Over the positions of all texts that both sides have. null where nothing can be told: a side has no likeliest tokens (a backend that does
 * not give them), or they were taken at other places, or one side gives more of them than the other. Tokens are compared by id, so both sides must have the same tokenizer.
 */
function divergence(baseline, candidate) {
    const others = new Map(candidate.map((evidence) => [evidence.id, evidence]));
    const found = [];
    let same = 0;
    for (const { id, likeliest: own, tokens } of baseline) {
        const other = others.get(id);
        if (!own || !other?.likeliest || other.tokens !== tokens || !alike(own.at, other.likeliest.at))
            return null;
        for (let i = 0; i < own.at.length; i++) {
            const [p, q] = [rankedAt(own, i), rankedAt(other.likeliest, i)];
            if (p.ids.length !== q.ids.length)
                return null;
            found.push(klOf(p, q));
            if (p.ids[0] === q.ids[0])
                same += 1;
        }
    }
    if (found.length === 0)
        return null;
    const total = found.reduce((sum, kl) => sum + kl, 0);
    return {
        meanKl: total / found.length,
        p99Kl: quantile(found.sort((a, b) => a - b), 0.99),
        sameTop: same / found.length,
        positions: found.length,
    };
}
const rankedAt = ({ ids, logprobs }, i) => ({
    ids: ids[i] ?? [],
    logprobs: logprobs[i] ?? [],
});
const alike = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);
/**
 * The least KL(p ‖ q), in nats, that two distributions can have of which only the likeliest tokens are known: it never exceeds the whole
 * divergence, and is near it where these tokens hold nearly all of the probability. Tokens in both lists count with both probabilities.
 * One that q's list lacks is at most as likely there as the last that it holds. All others are one class.
 *
 * Seen with 64 tokens each, on a fine-tuned model of 135M parameters whose likeliest 64 hold 88 % on average: a mean of 0.324 where the
 * whole divergence is 0.442, a 99 % quantile of 2.39 where it is 2.69.
 */
function klOf(p, q) {
    const inQ = new Map(q.ids.map((id, i) => [id, q.logprobs[i]]));
    let kl = 0;
    let [restP, restQ] = [1, 1];
    const lacking = [];
    for (const [i, id] of p.ids.entries()) {
        const logP = p.logprobs[i];
        const share = Math.exp(logP);
        const logQ = inQ.get(id);
        restP -= share;
        if (logQ === undefined) {
            lacking.push(share);
            continue;
        }
        restQ -= Math.exp(logQ);
        kl += share * (logP - logQ);
    }
    const cap = Math.exp(q.logprobs.at(-1) ?? 0);
    return Math.max(0, kl + leastKl(lacking, Math.max(restP, dust), Math.max(restQ, dust), cap));
}
/**
 * The least sum of p log(p / q) over the lacking tokens and the rest, where the q of a token is at most `cap` and all of them together are
 * `total`: the same ratio for all, but for those that would pass the cap (from the likeliest down).
 */
function leastKl(lacking, rest, total, cap) {
    let kl = 0;
    let [shareP, shareQ] = [lacking.reduce((sum, share) => sum + share, rest), total];
    for (const share of lacking) {
        // They come from the likeliest down: where one fits under the cap, so do all after it.
        if ((share * shareQ) / shareP <= cap)
            break;
        kl += share * Math.log(share / cap);
        shareP -= share;
        shareQ -= cap;
    }
    return kl + shareP * Math.log(shareP / shareQ);
}
/** Of ascending values, between neighbours in a straight line: type 7, as numpy's. */
function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const low = Math.floor(at);
    const [a, b] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]];
    return a + (at - low) * (b - a);
}

// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
;// CONCATENATED MODULE: ./lib/report/moved.js


/** @param sameTokens whether both sides split text into the same tokens; else their next tokens cannot be compared */
function movedTasks(tasks, sameTokens) {
    if (!sameTokens)
        return [];
    return tasks.flatMap(({ task, samples, baseline, candidate }) => {
        if (task.kind !== 'perplexity' || !task.divergence)
            return [];
        const [before, after] = [baseline, candidate].map((side) => samples.flatMap(({ id }) => likelihoodOf(side.get(id))));
        const found = divergence(before, after);
        return found === null ? [] : [{ task: task.name, role: task.role, ...found }];
    });
}
function likelihoodOf(evidence) {
    return evidence?.kind === 'likelihood' ? [evidence] : [];
}
const most = 6;
/** One sentence a task, the most moved first. */
function movedLines(moved) {
    return [...moved]
        .sort((a, b) => b.meanKl - a.meanKl)
        .slice(0, most)
        .map(({ task, meanKl, p99Kl, sameTop, positions }) => `Next tokens on ${task}: at least ${meanKl.toFixed(3)} nats from the baseline's (KL divergence, mean; ${p99Kl.toFixed(2)} in the worst 1 %), the same likeliest token in ${(100 * sameTop).toFixed(1)} % of ${(0,numbers/* formatCount */.B4)(positions)} places.`);
}


/***/ }),

/***/ 43731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namedNotes)
/* harmony export */ });
/* harmony import */ var _gate_graded_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56206);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);



/** What metrics have to say about their figures, each once, with the tasks it is said of. Plain text, not escaped. */
function namedNotes(rows) {
    const byNote = new Map();
    for (const row of rows) {
        const note = unsaid(row);
        if (note !== '')
            byNote.set(note, [...(byNote.get(note) ?? []), row]);
    }
    return [...byNote].map(([note, said]) => ({ name: nameOf(said, rows), note }));
}
/** The row's note, without what its broken rules say or what is of no matter where there is none. */
function unsaid({ note = '', graded, decision }) {
    if (!graded?.advisory || decision === 'pass')
        return note;
    return note.replace((0,_gate_graded_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryNote */ .S)(graded.advisory), '').trim();
}
/** With the metric where it alone, of several on the task, says so. */
function nameOf(said, rows) {
    const [first] = said;
    const isAlone = said.length === 1 && rows.some((row) => row.task === first.task && row !== first);
    const tasks = [...new Set(said.map(({ task }) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(task, 40)))];
    return isAlone ? `${tasks[0]} · ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(first.title, 60)}` : (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(tasks, 4);
}


/***/ }),

/***/ 45746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   Ow: () => (/* binding */ overrideLines),
/* harmony export */   pe: () => (/* binding */ commandSection),
/* harmony export */   uC: () => (/* binding */ overrideSection)
/* harmony export */ });
/* unused harmony exports overrideLine, blockerList */
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86212);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2447);



/** Who let a blocked checkpoint through, why and what, or why nobody has; short, and the same whatever room there is. */
function overrideSection({ override, overrideVoid }) {
    if (override !== undefined)
        return `${overrideLine(override)}\n\n${blockerList(override.blockers)}`;
    if (overrideVoid === undefined)
        return '';
    const said = (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF.isVoid(overrideVoid), 600);
    return `> ${said}${linkTo(overrideVoid.url)}`;
}
/** One line: by whom, until when, and why. */
function overrideLine({ by, permission, until, reason, commented }) {
    const who = (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`@${by}`, 80);
    return `> **${who}** (${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(permission, 30)}) let it through until ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(until, 20)}: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason, 500)}${linkTo(commented.url)}`;
}
const mostListed = 8;
/** What was let through, rule by rule. */
function blockerList(blockers) {
    const lines = blockers
        .slice(0, mostListed)
        .map(({ key, rule, value }) => `- **${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(key, 80)}**: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule, 60)} blocks: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value, 80)}`);
    const more = blockers.length - mostListed;
    return [
        `${_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF.letThroughList()}:`,
        '',
        ...lines,
        ...(more > 0 ? [`- and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more, 'more rule')}`] : []),
    ].join('\n');
}
/** The line that a maintainer copies, folded away. */
function commandSection(command) {
    return `<details><summary>${_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF.offer()}</summary>\n\n${_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF.how()}\n\n\`\`\`\n${command}\n\`\`\`\n\n</details>`;
}
/** Plain text for a terminal. */
function overrideLines({ override, overrideVoid }) {
    if (overrideVoid !== undefined)
        return [_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF.isVoid(overrideVoid)];
    if (override === undefined)
        return [];
    const { by, permission, until, reason, commented, blockers } = override;
    const listed = blockers.slice(0, mostListed).map(({ key, rule, value }) => `${key}: ${rule} blocks: ${value}`);
    const more = blockers.length > mostListed ? [`and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(blockers.length - mostListed, 'more rule')}`] : [];
    return [
        `@${by} (${permission}) let it through until ${until}: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 500)} (${commented.url})`,
        ...listed,
        ...more,
    ];
}
/** To a comment, and nowhere else. */
function linkTo(url) {
    return isComment(url) ? ` (<a href="${url}">comment</a>)` : '';
}
function isComment(url) {
    return /^https?:\/\/[\w.:/%~-]+#issuecomment-\d+$/.test(url);
}


/***/ }),

/***/ 4052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   MI: () => (/* binding */ drawnInterval),
/* harmony export */   kv: () => (/* binding */ drawnOnScale),
/* harmony export */   ss: () => (/* binding */ intervalPicture)
/* harmony export */ });
const width = 13;
/**
 * The interval as a line of characters against what the rule allows: everything right of the bar is not allowed, whatever the metric.
 * `━●━  ┃` passes, `┃ ━●━` fails. Empty where there is no interval or no rule that limits the change.
 */
function intervalPicture(row) {
    const limit = limitOf(row);
    if (row.interval === null || row.change === null || limit === null)
        return '';
    const { low, high } = row.interval;
    const across = (change) => change * limit.side;
    return drawnInterval([across(low), across(high)], across(row.change), across(limit.change));
}
/** An interval with its point and, where there is one, a bar, as far as the three of them reach. */
function drawnInterval(ends, point, bar) {
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return drawn({ from, to, point, bar, reach: [Math.min(from, bar), Math.max(to, bar)] });
}
/** An interval with its point on the whole scale of a value. */
function drawnOnScale(ends, point, scale) {
    return drawn({ from: Math.min(...ends), to: Math.max(...ends), point, bar: null, reach: scale });
}
function drawn(line) {
    const [low, high] = line.reach;
    const span = high - low || 1;
    const cell = (value) => Math.min(width - 1, Math.max(0, Math.round(((value - low) / span) * (width - 1))));
    const cells = new Array(width).fill('\u2500');
    cells.fill('\u2501', cell(line.from), cell(line.to) + 1);
    cells[cell(line.point)] = '\u25CF';
    if (line.bar !== null)
        cells[cell(line.bar)] = '\u2503';
    return cells.join('');
}
/** That of the row's gravest rule; null where no rule speaks of the change. */
function limitOf(row) {
    for (const rule of [...row.rules].sort((a, b) => Number(b.decision === row.decision) - Number(a.decision === row.decision))) {
        const change = allowedChange(row, rule);
        if (change === null)
            continue;
        const { kind } = rule.condition;
        const isFloor = kind === 'max_drop' || (kind === 'must_improve' && row.better === 'higher');
        return { change, side: isFloor ? -1 : 1 };
    }
    return null;
}
function allowedChange({ unit, baseline, better, scale }, { condition: { kind, limit } }) {
    if (kind === 'min' || kind === 'max' || baseline === null || baseline === 0)
        return null;
    const relative = limit.unit === 'percent' ? limit.amount : limit.amount / baseline;
    const amount = unit === 'ratio' ? relative : limit.unit === 'percent' ? (limit.amount * baseline) / scale : limit.amount;
    if (kind === 'must_improve')
        return better === 'higher' ? amount : -amount;
    return kind === 'max_drop' ? -amount : amount;
}


/***/ }),

/***/ 67516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ policyWarning),
/* harmony export */   lW: () => (/* binding */ ruleLine),
/* harmony export */   m$: () => (/* binding */ ownPass),
/* harmony export */   zW: () => (/* binding */ policyParts)
/* harmony export */ });
/* harmony import */ var _policy_outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94509);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10108);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90186);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);






/** Null where there is nothing to warn of. */
function policyWarning({ policy, verdict }) {
    if (policy === undefined || policy.state === 'same')
        return null;
    const { state, base, why, holds, would } = policy;
    const texts = _shared_messages_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTexts */ .f;
    if (state === 'unknown')
        return { title: texts.untoldTitle, said: [texts.because(why)] };
    if (state === 'new')
        return { title: texts.newTitle, said: [texts.ownRules] };
    if (state === 'removed')
        return { title: texts.removedTitle, said: [texts.baseRules(base)] };
    if (state === 'broken')
        return { title: texts.brokenTitle(holds), said: [texts.because(why)] };
    const title = policy.behind ? texts.otherTitle(changedParts(policy)) : texts.changedTitle(changedParts(policy), holds);
    const holding = holds === 'base' ? [texts.baseRules(base)] : [];
    return { title, said: [...holding, ...(would === null ? [] : wouldSay(policy, would, verdict.name !== 'passed'))] };
}
/** Why a pass is to be doubted, for the headline; null: it is not. */
function ownPass({ policy, verdict }) {
    if (!(0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .passesByItsOwn */ .B)(policy, verdict.name))
        return null;
    return _shared_messages_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTexts */ .f.ownPass(policy.would?.verdict ?? null);
}
function changedParts({ rules, settings, tasks, data, unread, baseline }) {
    return (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)([
        ...(rules.length + settings.length > 0 ? ['the rules'] : []),
        ...(tasks.length > 0 ? ['the tasks'] : []),
        ...(data.length + unread.length > 0 ? ['the evaluation data'] : []),
        ...(baseline.length > 0 ? ['the baseline'] : []),
    ]);
}
function wouldSay({ holds }, would, isBlockedNow) {
    const { verdict, reasons, untold, rows } = would;
    const others = holds === 'base' ? 'its own' : 'those of the base';
    const first = reasons[0] === undefined ? '' : `: ${reasons[0]}`;
    const said = verdict === null
        ? `What ${others} would decide cannot be told on this evidence: ${untoldLines(untold).join('; ')}.`
        : verdict === 'passed'
            ? `By ${others} it ${isBlockedNow ? 'would pass' : 'passes as well'}.`
            : verdict === 'blocked'
                ? isBlockedNow
                    ? `By ${others} it is blocked as well${dotted(first)}`
                    : `By ${others} it would be blocked${dotted(first)}`
                : `By ${others} it could not be shown that the rules are kept${dotted(first)}`;
    const turned = rows.length === 0 ? [] : [`${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rows.length, 'row')} would be decided otherwise.`];
    return [said, ...turned];
}
const dotted = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
/** What several tasks have in common is said once. */
function untoldLines(untold) {
    const by = new Map();
    for (const { task, why } of untold)
        by.set(why, [...(by.get(why) ?? []), (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(task, 60)]);
    return [...by].map(([why, tasks]) => `${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(tasks, 3)}: ${why}`);
}
const mostLines = 20;
/** What differs from the base, part by part; empty where nothing does. Plain text, not escaped. */
function policyParts(policy) {
    if (policy === undefined || policy.state !== 'changed')
        return [];
    const { rules, settings, tasks, data, unread, baseline, would } = policy;
    const parts = [
        { title: 'Rules', lines: rules.map(ruleLine) },
        { title: 'Settings', lines: settings.map(settingLine) },
        { title: 'Tasks', lines: tasks.flatMap(taskLines) },
        {
            title: 'Data',
            lines: [...data.map(dataLine), ...unread.map(({ task, why }) => `${task}: could not be compared. ${why}`)],
        },
        { title: 'Files of the baseline', lines: baseline },
        { title: 'Rows that would be decided otherwise', lines: (would?.rows ?? []).map(rowLine) },
        {
            title: 'What cannot be told on this evidence',
            lines: untoldLines(would?.untold ?? []),
        },
    ];
    return parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => ({
        title,
        lines: lines.length > mostLines
            ? [...lines.slice(0, mostLines), `and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(lines.length - mostLines, 'more', 'more')}`]
            : lines,
    }));
}
function ruleLine({ turn, kind, about, base, head }) {
    if (base === null)
        return `Added: ${kind}: ${sideWords(head)}, ${about}${lineOf(head)}`;
    if (head === null)
        return `Removed: ${kind}: ${sideWords(base)}, ${about}${lineOf(base, ' of the base')}`;
    const word = { loosened: 'Loosened', tightened: 'Tightened', changed: 'Changed', removed: '', added: '' }[turn];
    return `${word}: ${kind}: ${sideWords(base)} → ${sideWords(head)}, ${about}${lineOf(base, ' of the base')}${lineOf(head, base === null ? '' : ' here')}`;
}
/** What a rule usually is needs no word. */
function sideWords({ limit, level, decide }) {
    const unusual = [level === 'block' ? [] : [`level ${level}`], decide === 'bound' ? [] : ['by the point']].flat();
    return unusual.length === 0 ? limit : `${limit} (${unusual.join(', ')})`;
}
function lineOf(side, whose = '') {
    return side === null || side.line === null ? '' : `, line ${side.line}${whose}`;
}
function settingLine({ turn, what, base, head }) {
    const word = { loosened: ' (loosened)', tightened: ' (tightened)', changed: '', removed: '', added: '' }[turn];
    return `${what}: ${valueWords(base)} → ${valueWords(head)}${word}`;
}
const valueWords = (value) => (value === null ? 'nothing' : (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(value, 160));
function taskLines({ task, turn, settings }) {
    if (turn === 'changed')
        return settings.map((setting) => `${task}, ${settingLine(setting)}`);
    return [turn === 'removed' ? `Removed: ${task}` : `Added: ${task}`];
}
function dataLine({ task, file, base, head, ids, ...counts }) {
    const size = (side) => (side === null ? 'none' : (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(side.samples));
    const part = (count, what, which) => count === 0
        ? []
        : [`${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)} ${what} (${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)([...which.map((id) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(id, 40)), ...more(count, which)], 6)})`];
    const said = [
        ...part(counts.removed, 'removed', ids.removed),
        ...part(counts.added, 'added', ids.added),
        ...part(counts.asked, 'asked otherwise', ids.asked),
        ...part(counts.expected, 'with another right answer', ids.expected),
    ];
    const hash = (side) => (side === null ? 'none' : side.sha256.slice(0, 12));
    return `${task}, ${file}: ${size(base)} → ${size(head)} samples; ${said.join('; ')}; sha256 ${hash(base)} → ${hash(head)}`;
}
const more = (count, which) => (count > which.length ? [`${count - which.length} more`] : []);
function rowLine({ task, title, base, head }) {
    return `${task}, ${title}: ${toldWords(base)} by the rules of the base, ${toldWords(head)} by those here`;
}
const words = {
    pass: 'passes',
    fail: 'fails',
    inconclusive: 'not settled',
    missing: 'missing',
    none: 'no rule',
};
function toldWords(told) {
    if (told === null)
        return 'no such row';
    const effect = (0,_policy_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlocked */ .l)(told) ? ' and blocks' : told.decision === 'fail' ? ' without blocking' : '';
    return `${words[told.decision]}${effect}`;
}


/***/ }),

/***/ 34000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policySection)
/* harmony export */ });
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _policy_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67516);


/** The warning line, and folded below it what differs from the base; empty where nothing is to be said. */
function policySection(report, { policy, sentence }) {
    const warning = (0,_policy_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .policyWarning */ .DL)(report);
    if (warning === null)
        return '';
    const said = warning.said.map((text) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text, sentence)).join(' ');
    const line = `⚠️ **${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(warning.title, 300)}.** ${said}`.trimEnd();
    const parts = policy ? (0,_policy_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .policyParts */ .zW)(report.policy) : [];
    if (parts.length === 0)
        return line;
    const lists = parts.map(({ title, lines }) => `**${title}**\n\n${lines.map((text) => `- ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text, 500)}`).join('\n')}`);
    return `${line}\n\n<details><summary>What differs from the base</summary>\n\n${lists.join('\n\n')}\n\n</details>`;
}


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ foldRows),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   kx: () => (/* binding */ oncePerGrader),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   oE: () => (/* binding */ decisionView),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   vL: () => (/* binding */ matters)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);

const views = {
    pass: { emoji: '✅', sign: '✓', word: 'pass' },
    fail: { emoji: '⛔', sign: '✗', word: 'fail' },
    warns: { emoji: '⚠️', sign: '!', word: 'fail, warns' },
    informs: { emoji: 'ℹ️', sign: 'i', word: 'fail, informs' },
    inconclusive: { emoji: '🟡', sign: '?', word: 'inconclusive' },
    missing: { emoji: '⛔', sign: '✗', word: 'missing' },
    missingWarns: { emoji: '⚠️', sign: '!', word: 'missing, warns' },
    missingInforms: { emoji: 'ℹ️', sign: 'i', word: 'missing, informs' },
    notMeasured: { emoji: '▫️', sign: '-', word: 'not measured' },
    none: { emoji: '', sign: ' ', word: 'no rule' },
};
function decisionView(row) {
    const ruled = decisive(row);
    const allowed = ruled
        .map(({ condition: { kind, limit } }) => kind === 'must_improve' && limit.amount === 0 ? kind : `${kind} ${limit.written}`)
        .join(', ');
    return { ...views[viewName(row)], allowed };
}
function viewName({ decision, level, missing }) {
    if (decision === null)
        return missing === null ? 'none' : 'notMeasured';
    if ((decision !== 'fail' && decision !== 'missing') || level === 'block')
        return decision;
    if (decision === 'missing')
        return level === 'warn' ? 'missingWarns' : 'missingInforms';
    return level === 'warn' ? 'warns' : 'informs';
}
/** The rules that led to the row's decision. */
function decisive(row) {
    return row.rules.filter((rule) => rule.decision === row.decision);
}
function stops({ decision, level }) {
    return (decision === 'missing' || decision === 'fail') && level === 'block';
}
/** The rows of one grader that are missing for the same reason say so once; ` and 4 more rows`. */
function oncePerGrader(rows) {
    const groups = new Map();
    rows.forEach((row, i) => {
        const key = row.graded && row.missing !== null ? `${row.graded.by} ${row.task} ${row.missing}` : String(i);
        groups.set(key, [...(groups.get(key) ?? []), row]);
    });
    return [...groups.values()].map(([row, ...others]) => {
        return { row: row, more: others.length === 0 ? '' : ` and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(others.length, 'more row')}` };
    });
}
/** Rows a reviewer has to see: something was decided against them, or could not be decided, or something was forgotten. */
function matters(row) {
    return (row.decision !== null && row.decision !== 'pass') || row.forgetting !== null || row.missing !== null;
}
/**
 * Up to `most` rows are all shown. Of more, those that matter are, and as many others as make a table of `least`; the rest is folded
 * away. The order stays.
 */
function foldRows(rows, most = 15, least = 8) {
    if (rows.length <= most)
        return { shown: [...rows], folded: [] };
    let room = least - rows.filter(matters).length;
    const shown = rows.filter((row) => {
        if (matters(row))
            return true;
        room -= 1;
        return room >= 0;
    });
    return { shown, folded: rows.filter((row) => !shown.includes(row)) };
}
function figures(row) {
    const { change, unit } = row;
    const interval = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(row.interval, unit);
    return {
        baseline: (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(row.baseline, row),
        candidate: (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(row.candidate, row),
        change: (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change, unit),
        interval,
        ends: interval.replace(/ %| points/g, ''),
    };
}


/***/ }),

/***/ 46505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const blocks = '▁▂▃▄▅▆▇█';
/**
 * Values as blocks on a scale of their own, the lowest at the bottom; `·` where there is none. Values that are all equal lie in the middle.
 * @param scale what has to lie on it besides
 */
function sparkline(values, scale = []) {
    const known = [...scale, ...values.filter((value) => value !== null)];
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const level = (value) => (high === low ? 3 : Math.round(((value - low) / (high - low)) * (blocks.length - 1)));
    return values.map((value) => (value === null ? '·' : blocks[level(value)])).join('');
}


/***/ }),

/***/ 66426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ formatAgreementRange),
/* harmony export */   Wt: () => (/* binding */ formatAgreement),
/* harmony export */   yb: () => (/* binding */ calibrationSaid)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);

/** Of a kappa, a correlation or another figure of agreement: `0.71`. */
const formatAgreement = (value) => value.toFixed(2).replace('-', '\u2212');
/** `0.71 (0.60 to 0.80)`. */
const formatAgreementRange = ({ value, interval }) => `${formatAgreement(value)} (${interval.map(formatAgreement).join(' to ')})`;
const agrees = ({ kappa, samples }) => `the judge agrees with people by a kappa of ${formatAgreementRange(kappa)} on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(samples, 'sample')}`;
/** Whether a judge may block, and why its rules only warn: sentences. */
const calibrationSaid = {
    trusted: 'It may block: it agrees with people as min_agreement asks.',
    unasked: 'It may block: min_agreement 0 asks for no agreement with people.',
    /** Can follow a colon. `known`: its agreement, where it is to be said. */
    why: (p) => {
        const enough = `it may block from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(p.enough)} on`;
        switch (p.doubt) {
            case 'unrated':
                return 'nobody has rated these answers, so nothing tells whether the judge grades as people do.';
            case 'unasked':
                return 'people compared the answers all in all and were not asked about this.';
            case 'few':
                return `people have rated ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(p.samples)} of the judge's samples, too few to tell how far they agree; ${enough}.`;
            case 'same':
                return 'all grades are the same, which shows no agreement.';
            case 'describes':
                return p.known === null
                    ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(p.samples, 'sample')} that people rated describe it; ${enough}.`
                    : `${agrees(p.known)}, which describes it; ${enough}.`;
            case 'disagrees':
                return p.known === null
                    ? `min_agreement asks for more: ${p.minAgreement}.`
                    : `${agrees(p.known)}, and min_agreement asks for ${p.minAgreement}.`;
            case 'unsure':
                return p.known === null
                    ? `it is not surely the ${p.minAgreement} that min_agreement asks for.`
                    : `${agrees(p.known)}, which is not surely the ${p.minAgreement} that min_agreement asks for.`;
        }
    },
    limit: (p) => `People agree among themselves no better (${formatAgreement(p.kappa)}): they are the limit, more than the judge.`,
};


/***/ }),

/***/ 19519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word that a mistyped one most likely stands for; null where none is near enough to be meant. */
function nearest(word, known) {
    const plain = flat(word);
    if (plain === '')
        return null;
    const ranked = known
        .map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, flat(candidate)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    if (best && best.far <= Math.max(1, Math.floor(plain.length / 3)))
        return best.candidate;
    if (plain.length < 3)
        return null;
    return known.find((candidate) => flat(candidate).startsWith(plain) || plain.startsWith(flat(candidate))) ?? null;
}
/** `; did you mean "rougeL"?`, or nothing. */
function didYouMean(word, known) {
    const meant = typeof word === 'string' ? nearest(word, known) : null;
    return meant === null ? '' : `; did you mean "${meant}"?`;
}
function flat(word) {
    return word
        .slice(0, 200)
        .toLowerCase()
        .replace(/[\s_-]/g, '');
}


/***/ }),

/***/ 97984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pooledName)
/* harmony export */ });
/** Words that several rooms share; their meaning stands in CONTRIBUTING.md. */
/** What the pooled row of a role is called where a single row has its task. */
const pooledName = (role) => `all ${role} tasks`;


/***/ }),

/***/ 60628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ spearman),
/* harmony export */   hp: () => (/* binding */ meanRanks),
/* harmony export */   nc: () => (/* binding */ pearson)
/* harmony export */ });
/* unused harmony export kendallTauB */
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6793);

/**
 * Pearson's correlation of two raters' ratings. Equal to scipy 1.17.1, `pearsonr`.
 * @param counts sums of `pairs.rows`
 * @returns NaN where a rater used one rating only, or without items
 */
function pearson(pairs, counts = pairs.rows.total) {
    const { first, second } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .margins */ .yq)(pairs, counts);
    return correlation(pairs, counts, place(first, pairs.scale), place(second, pairs.scale));
}
/** Spearman's rank correlation, ties at their mean rank. Equal to scipy 1.17.1, `spearmanr`. NaN as for `pearson`. */
function spearman(pairs, counts = pairs.rows.total) {
    const { first, second } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .margins */ .yq)(pairs, counts);
    return correlation(pairs, counts, place(first, meanRanks(first)), place(second, meanRanks(second)));
}
/**
 * Kendall's tau-b ("The treatment of ties in ranking problems", 1945), by Knight's count of discordant pairs ("A computer method for
 * calculating Kendall's tau with ungrouped data", 1966) over a Fenwick tree: O(n log n). Equal to scipy 1.17.1, `kendalltau`. NaN as for
 * `pearson`.
 */
function kendallTauB(pairs, counts = pairs.rows.total) {
    const { first, second, items } = margins(pairs, counts);
    const all = pairsAmong(items);
    const [tiedFirst, tiedSecond, tiedBoth] = [first, second, counts].map(tied);
    if (tiedFirst === all || tiedSecond === all)
        return Number.NaN;
    const more = all - tiedFirst - tiedSecond + tiedBoth - 2 * discordant(pairs, counts);
    return within(more / Math.sqrt(all - tiedFirst) / Math.sqrt(all - tiedSecond));
}
/** The rank of each place of the scale among the ratings given, from 1; ratings that are equal share the mean of their ranks. */
function meanRanks(margin) {
    const ranks = new Float64Array(margin.length);
    for (let place = 0, below = 0; place < margin.length; place++) {
        ranks[place] = below + (margin[place] + 1) / 2;
        below += margin[place];
    }
    return ranks;
}
/** @returns null where at most one place is in use */
function place(margin, at) {
    const used = margin.findIndex((count) => count !== 0);
    if (margin.findLastIndex((count) => count !== 0) === used)
        return null;
    let [total, offset] = [0, 0];
    for (let i = used; i < margin.length; i++) {
        total += margin[i];
        offset += margin[i] * (at[i] - at[used]);
    }
    return { at, mean: at[used] + offset / total };
}
function correlation(pairs, counts, x, y) {
    if (x === null || y === null)
        return Number.NaN;
    let [xx, xy, yy] = [0, 0, 0];
    for (let cell = 0; cell < pairs.first.length; cell++) {
        const dx = x.at[pairs.first[cell]] - x.mean;
        const dy = y.at[pairs.second[cell]] - y.mean;
        const count = counts[cell];
        xx += count * dx * dx;
        xy += count * dx * dy;
        yy += count * dy * dy;
    }
    return within(xy / Math.sqrt(xx) / Math.sqrt(yy));
}
/** Rounding must not carry it over the edge. */
const within = (x) => Math.max(-1, Math.min(1, x));
const pairsAmong = (count) => (count * (count - 1)) / 2;
function tied(counts) {
    let total = 0;
    for (let i = 0; i < counts.length; i++)
        total += pairsAmong(counts[i]);
    return total;
}
/** Pairs of items of which the first rater puts one higher, the second rater the other. */
function discordant({ scale, first, second }, counts) {
    const tree = new Float64Array(scale.length + 1);
    let [seen, total] = [0, 0];
    for (let start = 0, end = 0; start < first.length; start = end) {
        while (end < first.length && first[end] === first[start]) {
            let upTo = 0;
            for (let node = second[end] + 1; node > 0; node -= node & -node)
                upTo += tree[node];
            total += counts[end] * (seen - upTo);
            end++;
        }
        for (let cell = start; cell < end; cell++) {
            seen += counts[cell];
            for (let node = second[cell] + 1; node < tree.length; node += node & -node)
                tree[node] += counts[cell];
        }
    }
    return total;
}


/***/ }),

/***/ 38378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ steps),
/* harmony export */   Y: () => (/* binding */ byChance)
/* harmony export */ });
const steps = {
    none: (a, b) => (a === b ? 0 : 1),
    linear: (a, b) => Math.abs(a - b),
    quadratic: (a, b) => (a - b) ** 2,
};
/**
 * The sum of `a[i] * b[j] * steps(at[i], at[j])` over all i and j: the disagreement that chance alone brings, times the number of ways to
 * pair. Linear in the length of the scale; exactly zero where `a` and `b` lie at one and the same place.
 * @param at increasing places
 */
function byChance(a, b, at, weights) {
    const [sumA, sumB] = [sum(a), sum(b)];
    if (weights === 'none') {
        let alike = 0;
        for (let i = 0; i < at.length; i++)
            alike += a[i] * b[i];
        return sumA * sumB - alike;
    }
    if (weights === 'linear') {
        let [belowA, belowB, total] = [0, 0, 0];
        for (let i = 0; i + 1 < at.length; i++) {
            belowA += a[i];
            belowB += b[i];
            total += (at[i + 1] - at[i]) * (belowA * (sumB - belowB) + belowB * (sumA - belowA));
        }
        return total;
    }
    const origin = centre(a, b, at, sumA + sumB);
    let [firstA, firstB, secondA, secondB] = [0, 0, 0, 0];
    for (let i = 0; i < at.length; i++) {
        const x = at[i] - origin;
        firstA += a[i] * x;
        firstB += b[i] * x;
        secondA += a[i] * x * x;
        secondB += b[i] * x * x;
    }
    return sumB * secondA + sumA * secondB - 2 * firstA * firstB;
}
/** The mean place, reckoned from one in use, so that it is that place to the last bit where no other is in use. */
function centre(a, b, at, total) {
    let origin = 0;
    while (origin + 1 < at.length && a[origin] === 0 && b[origin] === 0)
        origin++;
    const start = at[origin] ?? 0;
    let offset = 0;
    for (let i = origin + 1; i < at.length; i++)
        offset += (a[i] + b[i]) * (at[i] - start);
    return total === 0 ? start : start + offset / total;
}
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}


/***/ }),

/***/ 57311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _disagreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38378);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);


/**
 * Cohen's kappa of two raters (Cohen, "A coefficient of agreement for nominal scales", 1960; weighted: "Weighted kappa", 1968). Equal to
 * scikit-learn 1.9.1, `cohen_kappa_score`, with its `labels` the scale of the pairs. Distances are steps on that scale, so give the whole
 * scale to `ratingPairs` where a rating may be in nobody's use.
 * @param counts sums of `pairs.rows`
 * @returns 1 for perfect agreement, 0 for what chance brings; NaN where both raters used one and the same rating only, or without items
 */
function cohenKappa(pairs, weights, counts = pairs.rows.total) {
    const { first, second, items } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .margins */ .yq)(pairs, counts);
    const apart = _disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .C[weights];
    let observed = 0;
    for (let cell = 0; cell < pairs.first.length; cell++) {
        observed += counts[cell] * apart(pairs.first[cell], pairs.second[cell]);
    }
    const places = pairs.scale.map((_, place) => place);
    const expected = (0,_disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .byChance */ .Y)(first, second, places, weights) / items;
    return expected > 0 ? 1 - observed / expected : Number.NaN;
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ shareWithin),
/* harmony export */   ZG: () => (/* binding */ sharedPairs),
/* harmony export */   nZ: () => (/* binding */ ratingPairs),
/* harmony export */   yq: () => (/* binding */ margins)
/* harmony export */ });
/* unused harmony export meanDifference */
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93199);
/* harmony import */ var _ratings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17410);


/** @param scale every possible rating; else those that occur where both raters gave one */
function ratingPairs(first, second, scale) {
    const both = first.map((rating, item) => (0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT)(rating) && (0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT)(second[item]));
    const onlyPairs = [first, second].map((row) => first.map((_, item) => (both[item] ? row[item] : null)));
    const { scale: values, place } = (0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(onlyPairs, scale);
    const keys = both.map((paired, item) => (paired ? place[2 * item] * values.length + place[2 * item + 1] : -1));
    const columns = Float64Array.from(new Set(keys.filter((key) => key >= 0))).sort();
    const columnOf = new Map(Array.from(columns, (key, column) => [key, column]));
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticRows */ .A(columns.length, first.length);
    const row = new Float64Array(columns.length);
    for (const key of keys) {
        const column = columnOf.get(key);
        if (column !== undefined)
            row[column] = 1;
        rows.push(row);
        if (column !== undefined)
            row[column] = 0;
    }
    return {
        scale: values,
        first: Int32Array.from(columns, (key) => Math.floor(key / values.length)),
        second: Int32Array.from(columns, (key) => key % values.length),
        rows,
    };
}
/**
 * Pairs as of two raters where an item has several: the first with each of the others, or, where no item has a first, each two of the others in
 * both orders. All pairs of an item together count as one, so that an item with many raters counts no more than others.
 * @param scale every possible rating
 */
function sharedPairs(items, scale) {
    const values = Float64Array.from(new Set(scale)).sort();
    const placeOf = new Map(Array.from(values, (value, at) => [value, at]));
    const keyed = items.map((item) => pairsOf(item).map(([a, b]) => placeOf.get(a) * values.length + placeOf.get(b)));
    const columns = Float64Array.from(new Set(keyed.flat())).sort();
    const columnOf = new Map(Array.from(columns, (key, column) => [key, column]));
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticRows */ .A(columns.length, items.length);
    for (const keys of keyed) {
        const row = new Float64Array(columns.length);
        for (const key of keys)
            row[columnOf.get(key)] += 1 / keys.length;
        rows.push(row);
    }
    return {
        scale: values,
        first: Int32Array.from(columns, (key) => Math.floor(key / values.length)),
        second: Int32Array.from(columns, (key) => key % values.length),
        rows,
    };
}
function pairsOf({ first, others }) {
    const given = others.filter(_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT);
    if ((0,_ratings_js__WEBPACK_IMPORTED_MODULE_0__/* .isRating */ .sT)(first))
        return given.map((other) => [first, other]);
    return given.flatMap((a, i) => given.flatMap((b, j) => (i === j ? [] : [[a, b]])));
}
/** How many items each rater gave each rating of the scale. */
function margins({ scale, first, second }, counts) {
    const margin = { first: new Float64Array(scale.length), second: new Float64Array(scale.length), items: 0 };
    for (let cell = 0; cell < first.length; cell++) {
        margin.first[first[cell]] += counts[cell];
        margin.second[second[cell]] += counts[cell];
        margin.items += counts[cell];
    }
    return margin;
}
/**
 * How far the second rater lies above the first, in the scale's unit; NaN without items.
 * @param counts sums of `pairs.rows`
 */
function meanDifference(pairs, counts = pairs.rows.total) {
    return meanOf(pairs, counts, (first, second) => second - first);
}
/** The share of items on which the ratings lie at most `distance` apart, in the scale's unit: 0 for exact agreement. NaN without items. */
function shareWithin(pairs, distance, counts = pairs.rows.total) {
    return meanOf(pairs, counts, (first, second) => Number(Math.abs(second - first) <= distance));
}
function meanOf(pairs, counts, of) {
    const { scale, first, second } = pairs;
    let [items, total] = [0, 0];
    for (let cell = 0; cell < first.length; cell++) {
        items += counts[cell];
        total += counts[cell] * of(scale[first[cell]], scale[second[cell]]);
    }
    return total / items;
}


/***/ }),

/***/ 17410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   sT: () => (/* binding */ isRating),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/**
 * @param scale every possible rating, in any order; else the ratings that occur. Give it where distances or chance depend on ratings that
 *   nobody used: weighted kappas, AC1 and AC2.
 * @throws RangeError for a rating that is not on the scale
 */
function placed(ratings, scale) {
    const items = ratings.reduce((most, row) => Math.max(most, row.length), 0);
    const occurring = scale ?? ratings.flatMap((row) => row.filter(isRating));
    const sorted = Float64Array.from(new Set(occurring)).sort();
    const placeOf = new Map(Array.from(sorted, (value, at) => [value, at]));
    const place = new Int32Array(items * ratings.length).fill(-1);
    ratings.forEach((row, rater) => {
        row.forEach((rating, item) => {
            if (!isRating(rating))
                return;
            const at = placeOf.get(rating);
            if (at === undefined)
                throw new RangeError(`the rating ${rating} is not on the scale ${sorted.join(', ')}`);
            place[item * ratings.length + rater] = at;
        });
    });
    return { scale: sorted, items, raters: ratings.length, place };
}
function isRating(rating) {
    return rating !== null && rating !== undefined && !Number.isNaN(rating);
}
/** How often an item was given each rating: places on the scale, increasing, and how many raters chose them. */
function tallyOf({ place, raters }, item) {
    const tally = [];
    const given = place.slice(item * raters, (item + 1) * raters).sort();
    for (const at of given) {
        const last = tally[tally.length - 1];
        if (at < 0)
            continue;
        if (last?.place === at)
            last.count += 1;
        else
            tally.push({ place: at, count: 1 });
    }
    return tally;
}


/***/ }),

/***/ 34757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ agreementDifference),
/* harmony export */   Jg: () => (/* binding */ agreementEstimate),
/* harmony export */   _f: () => (/* binding */ resampledAgreement)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91888);
/* harmony import */ var _replicates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57255);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93199);



/**
 * Statistics over the same items, without each item and in resamples of items; all of them see the same draws, so they can be compared.
 * @param group for each item the number of its group, from 0; items of one group (answers to one prompt) are drawn together
 */
function resampledAgreement(statistics, { group, ...resampling }) {
    const n = statistics[0]?.rows.length ?? 0;
    const groupOf = group ?? Int32Array.from({ length: n }, (_, item) => item);
    const groups = groupOf.reduce((most, own) => Math.max(most, own), -1) + 1;
    const layout = { group: groupOf, groups, stratum: new Int32Array(groups), strata: 1, sameEvidence: false };
    const tables = new Map();
    return (0,_replicates_js__WEBPACK_IMPORTED_MODULE_0__/* .replicate */ .a)(statistics.map(({ rows, value }) => {
        if (rows.length !== n)
            throw new RangeError(`one statistic has ${n} items, another ${rows.length}`);
        const table = tables.get(rows) ?? { ...layout, n, size: rows.size, baseline: nothing(rows), candidate: rows };
        tables.set(rows, table);
        return { table, value };
    }), resampling);
}
/** The other side of the engine's pairs, of which nothing is asked. */
function nothing({ length, size }) {
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticRows */ .A(size, length);
    const row = new Float64Array(size);
    for (let item = 0; item < length; item++)
        rows.push(row);
    return rows;
}
const itself = {
    of: (_, value) => value,
    candidateFor: (_, x) => x,
    compares: false,
    percentiles: true,
    range: [-1, 1],
    values: [-1, 1],
};
const difference = {
    of: (first, second) => second - first,
    candidateFor: (first, x) => first + x,
    compares: true,
    percentiles: true,
    range: [-2, 2],
    values: [-1, 1],
};
/**
 * A statistic between -1 and 1 with its uncertainty. Nothing bounds it where it is undefined without some item, as where a single item
 * is not of the common class.
 */
function agreementEstimate(found) {
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)(found, itself);
}
/** By how much the second lies above the first, e.g. a judge's agreement with people above that of people among themselves. */
function agreementDifference(first, second) {
    const both = {
        jackknife: { baseline: first.jackknife.candidate, candidate: second.jackknife.candidate },
        bootstrap: { baseline: first.bootstrap.candidate, candidate: second.bootstrap.candidate },
    };
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)({ ...second, ...both, baseline: first.candidate, equal: false }, difference);
}


/***/ }),

/***/ 91305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ betaFraction),
/* harmony export */   aV: () => (/* binding */ betaShare)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Gamma(x) for x > 0: Stirling's series (DLMF 5.11.1), reached by the recurrence where `x` is small. */
function logGamma(x) {
    let shift = 0;
    while (x < 20) {
        shift -= Math.log(x);
        x += 1;
    }
    const s = 1 / (x * x);
    const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
    return shift + (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}
/** The regularised incomplete beta function I_x(a, b), a and b above 0 (DLMF 8.17.22). */
function betaShare(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
    return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** The continued fraction of I_x(a, b), by Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const safe = (v) => (Math.abs(v) < tiny ? tiny : v);
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return fraction;
}


/***/ }),

/***/ 38338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93199);

function cellsOf(table, units) {
    const width = 2 * table.size;
    const distinct = new DistinctRows(width);
    const cell = new Int32Array(units.count);
    const sums = new Float64Array(width);
    const { start, samples } = samplesByUnit(table, units);
    for (let unit = 0; unit < units.count; unit++) {
        sums.fill(0);
        for (let at = start[unit]; at < start[unit + 1]; at++) {
            table.baseline.addTo(sums, samples[at]);
            table.candidate.addTo(sums, samples[at], table.size);
        }
        cell[unit] = distinct.numberOf(sums);
    }
    const { rows } = distinct;
    const multiplicity = new Int32Array(rows.length);
    for (let unit = 0; unit < units.count; unit++)
        multiplicity[cell[unit]] += 1;
    const dense = rows.entries * 3 > rows.length * width;
    const room = dense ? 4 * Math.ceil(width / 4) : width;
    return {
        cell,
        count: rows.length,
        width,
        units: multiplicity,
        weigh: dense ? denseWeigher(rows) : (weights, into) => rows.weigh(weights, into),
        addTo: (into, row) => rows.addTo(into, row),
        room,
    };
}
function samplesByUnit({ n }, { unit, count }) {
    const start = new Int32Array(count + 1);
    for (let i = 0; i < n; i++)
        start[unit[i] + 1] += 1;
    for (let u = 0; u < count; u++)
        start[u + 1] += start[u];
    const free = start.slice();
    const samples = new Int32Array(n);
    for (let i = 0; i < n; i++)
        samples[free[unit[i]]++] = i;
    return { start, samples };
}
/** Columns in blocks of four, so that a block's sums stay in registers. */
function denseWeigher(rows) {
    const { length } = rows;
    const blocks = Array.from({ length: Math.ceil(rows.size / 4) }, () => new Float64Array(4 * length));
    const row = new Float64Array(4 * blocks.length);
    for (let i = 0; i < length; i++) {
        row.fill(0);
        rows.addTo(row, i);
        blocks.forEach((block, b) => {
            for (let k = 0; k < 4; k++)
                block[4 * i + k] = row[4 * b + k];
        });
    }
    return (weights, sums) => {
        for (let b = 0; b < blocks.length; b++)
            weighBlock(blocks[b], weights, length, sums, 4 * b);
    };
}
function weighBlock(block, weights, length, sums, column) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < length; i++) {
        const weight = weights[i];
        const at = i << 2;
        a += weight * block[at];
        b += weight * block[at + 1];
        c += weight * block[at + 2];
        d += weight * block[at + 3];
    }
    sums[column] = a;
    sums[column + 1] = b;
    sums[column + 2] = c;
    sums[column + 3] = d;
}
/** Gives equal rows one number, by open addressing on their bits. */
class DistinctRows {
    rows;
    #slots = new Int32Array(1024).fill(-1);
    #hashes = [];
    #bits = new Float64Array(1);
    #words = new Int32Array(this.#bits.buffer);
    constructor(width) {
        this.rows = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .StatisticRows */ .A(width);
    }
    numberOf(row) {
        if (2 * this.rows.length >= this.#slots.length)
            this.#widen();
        const hash = this.#hash(row);
        const mask = this.#slots.length - 1;
        let slot = hash & mask;
        for (let found = this.#slots[slot]; found >= 0; found = this.#slots[slot]) {
            if (this.#hashes[found] === hash && this.rows.matches(found, row))
                return found;
            slot = (slot + 1) & mask;
        }
        this.#slots[slot] = this.rows.length;
        this.#hashes.push(hash);
        this.rows.push(row);
        return this.rows.length - 1;
    }
    #hash(row) {
        let hash = 0;
        for (let k = 0; k < row.length; k++) {
            if (row[k] === 0)
                continue;
            this.#bits[0] = row[k];
            hash = Math.imul(hash ^ k ^ this.#words[0], 0x85ebca6b);
            hash = Math.imul((hash ^ (hash >>> 15)) + this.#words[1], 0xc2b2ae35);
            hash ^= hash >>> 13;
        }
        return hash;
    }
    #widen() {
        this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
        const mask = this.#slots.length - 1;
        this.#hashes.forEach((hash, row) => {
            let slot = hash & mask;
            while (this.#slots[slot] >= 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = row;
        });
    }
}


/***/ }),

/***/ 22341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ designEffect),
/* harmony export */   w: () => (/* binding */ independentSamples)
/* harmony export */ });
/**
 * As how many independent samples of equal weight the samples of a table count at worst, where those of a group say one thing: n^2 over the
 * sum of the squared sizes of the groups (Kish, "Survey sampling", 1965). It is n where every sample is a group, and the number of groups
 * where all are of one size. Samples that add nothing to any sum, such as those without a reference, do not count.
 */
function independentSamples({ n, baseline, candidate, group, groups }) {
    const sizes = new Float64Array(groups);
    for (let i = 0; i < n; i++)
        if (!baseline.isEmpty(i) || !candidate.isEmpty(i))
            sizes[group[i]] += 1;
    return independentOf(sizes);
}
function independentOf(sizes) {
    let sum = 0;
    let squares = 0;
    for (const size of sizes) {
        sum += size;
        squares += size * size;
    }
    return squares === 0 ? 0 : (sum * sum) / squares;
}
/** So many whole groups are taken to have turned beside those that did: a handful of turns tells little of whether they come together. */
const assumed = 2;
/**
 * The design effect of a mean of values of which few are not the same, such as flips: the variance of its groups' sums over the one that the
 * samples would have if they were independent, so that n samples count as n / effect. A handful of flips hardly tells whether flips of a
 * group come together, so two are added that do; without any flip the effect is the largest possible, with many the groups' own. At least 1,
 * and exactly that where no two samples belong together.
 * @param values of each sample; NaN where it does not count
 */
function designEffect(values, group, groups) {
    const sizes = new Float64Array(groups);
    const sums = new Float64Array(groups);
    let n = 0;
    let sum = 0;
    let squares = 0;
    values.forEach((value, i) => {
        if (Number.isNaN(value))
            return;
        sizes[group[i]] += 1;
        sums[group[i]] += value;
        n += 1;
        sum += value;
        squares += value * value;
    });
    if (sizes.every((size) => size <= 1))
        return 1;
    const mean = sum / n;
    const alone = squares - n * mean * mean;
    const together = sums.reduce((total, own, g) => total + (own - sizes[g] * mean) ** 2, 0);
    const most = n / independentOf(sizes);
    return Math.max(1, (together + assumed * most) / (alone + assumed));
}


/***/ }),

/***/ 91888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jA: () => (/* binding */ estimate),
  kj: () => (/* binding */ onGrid),
  eI: () => (/* binding */ estimate_student)
});

;// CONCATENATED MODULE: ./lib/statistics/equal-sides.js
/**
 * The estimate where every sample scores the same on both sides although the answers differ. It shows no spread, yet a few samples prove
 * little: of a population in which a share u scores differently, n samples in a row score the same with a probability of (1 - u)^n, so u is
 * at most 1 - level^(1/n), the exact bound of Clopper and Pearson (1934), about 3/n at 95 %. Strata change nothing: the product of
 * (1 - u_h)^n_h is at most (1 - u)^n. A sample can change by the whole range of the values at most; where they have no end, by as much as
 * the value or, where that is less, as what people call 100 %. So much is exact for a bounded mean over samples; a corpus value such as
 * macro F1 can move by more than the share that changed, and the bound tells its order.
 * @returns null where nothing tells what a change would be: of a baseline of 0 there is no ratio
 */
function equalSides(value, { baseline, independent }, quantity) {
    const [lowest, highest] = quantity.values;
    const span = highest === Infinity ? Math.max(1, baseline) : highest - lowest;
    const turn = quantity.of(baseline, baseline + span) >= value ? 1 : -1;
    if (!Number.isFinite(quantity.of(baseline, baseline + span)))
        return null;
    const reach = (level) => {
        const share = 1 - level ** (1 / independent);
        return Math.abs(quantity.of(baseline, baseline + share * span) - value);
    };
    return {
        value,
        standardError: 0,
        degrees: independent - 1,
        lower: (level) => value - reach(level),
        upper: (level) => value + reach(level),
        pAbove: (limit, touching) => {
            if (touching ? value < limit : value <= limit)
                return 1;
            // A fall by as much as this rise would be: on every scale the bounds lie at equal distances.
            const share = (quantity.candidateFor(baseline, value + turn * (value - limit)) - baseline) / span;
            return share >= 1 ? 0 : (1 - share) ** independent;
        },
    };
}

;// CONCATENATED MODULE: ./lib/statistics/middistribution.js
/** @param resampled values on a common grid, so that equal ones are equal to the last bit */
function midDistribution(resampled) {
    const finite = resampled.filter(Number.isFinite).sort();
    const values = [];
    const shares = [];
    for (let i = 0; i < finite.length;) {
        let after = i + 1;
        while (after < finite.length && finite[after] === finite[i])
            after++;
        values.push(finite[i]);
        shares.push((i + after) / 2 / resampled.length);
        i = after;
    }
    return {
        values: Float64Array.from(values),
        shares: Float64Array.from(shares),
        undefinedShare: 1 - finite.length / resampled.length,
        resolution: 1 / (resampled.length + 1),
    };
}
/** The value below which the share `tail` lies; -Infinity where the resamples do not reach so far. */
function lowerQuantile(d, tail) {
    if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0)
        return -Infinity;
    return interpolate(d.shares, d.values, tail - d.undefinedShare);
}
/** The value above which the share `tail` lies; Infinity where the resamples do not reach so far. */
function upperQuantile(d, tail) {
    if (tail < d.resolution || tail <= d.undefinedShare || d.values.length === 0)
        return Infinity;
    return interpolate(d.shares, d.values, 1 - tail);
}
/** The smallest `tail` whose `lowerQuantile` is above `limit`; with `touching`, at or above it. */
function tailAt(d, limit, touching) {
    const floor = Math.max(d.resolution, d.undefinedShare);
    const first = d.values[0];
    if (first === undefined || limit > d.values[d.values.length - 1])
        return 1;
    if (touching ? limit <= first : limit < first)
        return floor;
    return Math.max(floor, Math.min(1, interpolate(d.values, d.shares, limit) + d.undefinedShare));
}
function interpolate(from, to, x) {
    let low = 0;
    let high = from.length - 1;
    if (x <= from[low])
        return to[low];
    if (x >= from[high])
        return to[high];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (from[middle] <= x)
            low = middle;
        else
            high = middle;
    }
    return to[low] + ((x - from[low]) / (from[high] - from[low])) * (to[high] - to[low]);
}

// EXTERNAL MODULE: ./lib/statistics/spread.js
var statistics_spread = __webpack_require__(60272);
// EXTERNAL MODULE: ./lib/statistics/student.js
var student = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/statistics/estimate.js




/**
 * Puts a value on a grid of 2^-40, so that differences that are equal but for rounding are ties. Numbers from 2^13 on lie on it, and the
 * largest of them would not survive the multiplication.
 */
function onGrid(x) {
    return Math.abs(x) < 2 ** 13 ? Math.round(x * 2 ** 40) / 2 ** 40 : x;
}
function estimate(replicates, quantity) {
    const value = onGrid(quantity.of(replicates.baseline, replicates.candidate));
    if (quantity.compares && replicates.equal && Number.isFinite(value)) {
        const proven = replicates.independent > 1;
        if (replicates.sameEvidence && proven)
            return exactly(value);
        // Of a baseline of 0 there is no ratio; what was seen stands.
        return equalSides(value, replicates, quantity) ?? (proven ? exactly(value) : unknown(value));
    }
    const spread = (0,statistics_spread/* jackknifeSpread */.e8)(apply(replicates.jackknife, quantity), replicates.stratum, replicates.sizes);
    if (spread === null || !Number.isFinite(value))
        return unknown(value);
    if (spread.standardError === 0)
        return constant(value, replicates.independent, quantity.range, spread);
    const byJackknife = estimate_student(value, spread, quantity.range);
    if (replicates.bootstrap.baseline.length === 0)
        return byJackknife;
    const byResamples = percentile(value, spread, apply(replicates.bootstrap, quantity));
    return quantity.percentiles ? byResamples : farther(byResamples, byJackknife);
}
/**
 * Resamples that miss some samples of a rare class treat a class average as if that class were all the easier, and their percentiles are
 * too near: with 15 of 500 samples in a class, macro F1 was beyond its 95 % bound in 7 runs of 100, and Student's t on the jackknife alone
 * errs where the distribution is lopsided. So the bound of what is no mean is the farther one of both.
 */
function farther(one, other) {
    return {
        ...one,
        lower: (level) => Math.min(one.lower(level), other.lower(level)),
        upper: (level) => Math.max(one.upper(level), other.upper(level)),
        pAbove: (limit, touching) => Math.max(one.pAbove(limit, touching), other.pAbove(limit, touching)),
    };
}
function apply(pairs, quantity) {
    return pairs.baseline.map((baseline, i) => onGrid(quantity.of(baseline, pairs.candidate[i])));
}
function percentile(value, spread, resampled) {
    const distribution = midDistribution(resampled);
    return {
        value,
        standardError: spread.standardError,
        degrees: spread.degrees,
        lower: (level) => lowerQuantile(distribution, (0,statistics_spread/* expandedLevel */.qF)(level, spread)),
        upper: (level) => upperQuantile(distribution, (0,statistics_spread/* expandedLevel */.qF)(level, spread)),
        pAbove: (limit, touching) => (0,statistics_spread/* contractedLevel */.g3)(tailAt(distribution, limit, touching), spread),
    };
}
/** Student's t knows nothing of the ends of a scale, beyond which no value lies. */
function estimate_student(value, { standardError, degrees }, [lowest, highest]) {
    return {
        value,
        standardError,
        degrees,
        lower: (level) => Math.max(lowest, value - (0,student/* studentUpper */.P)(level, degrees) * standardError),
        upper: (level) => Math.min(highest, value + (0,student/* studentUpper */.P)(level, degrees) * standardError),
        pAbove: (limit) => (0,student/* studentTail */.g)((value - limit) / standardError, degrees),
    };
}
/** Nothing is left to chance. */
function exactly(value) {
    return {
        value,
        standardError: 0,
        degrees: Infinity,
        lower: () => value,
        upper: () => value,
        pAbove: (limit, touching) => ((touching ? value >= limit : value > limit) ? 0 : 1),
    };
}
/**
 * All groups say the same, so they show no spread, yet a few of them prove little: of a quantity in [lowest, highest], n samples in a row
 * come out at `value` with a probability of at most ((limit - lowest) / (value - lowest))^n when its mean is at most `limit`. Where there is
 * no end, an unseen sample is taken to be as far off as the value is from zero, or as 1 where that is more. A quantity without any end, such
 * as the logarithm of a ratio, comes out alike only of samples that are copies of one: they can show that it is above a limit and not that
 * it is below.
 */
function constant(value, independent, [lowest, highest], spread) {
    const far = Math.max(1, Math.abs(value));
    const low = lowest === -Infinity ? value - far : lowest;
    const high = highest === Infinity && lowest !== -Infinity ? value + far : highest;
    const unseen = (level) => 1 - level ** (1 / independent);
    const reach = (level, end) => (end === value ? value : value + unseen(level) * (end - value));
    return {
        value,
        standardError: 0,
        degrees: spread.degrees,
        lower: (level) => reach(level, low),
        upper: (level) => reach(level, high),
        pAbove: (limit, touching) => {
            if (touching ? value < limit : value <= limit)
                return 1;
            return limit <= low ? 0 : ((limit - low) / (value - low)) ** independent;
        },
    };
}
function unknown(value) {
    return {
        value,
        standardError: Number.NaN,
        degrees: Number.NaN,
        lower: () => -Infinity,
        upper: () => Infinity,
        pAbove: () => 1,
    };
}


/***/ }),

/***/ 33158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ shareLower),
/* harmony export */   Mb: () => (/* binding */ shareUpper),
/* harmony export */   R$: () => (/* binding */ pShareAbove)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91305);

/**
 * Error of the claim that the true share is above `limit`: the exact binomial test (Clopper and Pearson, "The use of confidence or fiducial
 * limits illustrated in the case of the binomial", 1934). Its bounds are equal to statsmodels 0.15.0, `proportion_confint(method="beta")`.
 */
function pShareAbove({ ones, n }, limit) {
    if (ones <= 0)
        return 1;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaShare */ .aV)(limit, ones, n - ones + 1);
}
/** The largest share that can still be claimed with an error of `level`. */
function shareLower(share, level) {
    let low = 0;
    let high = 1;
    // To the last bit of a share.
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (pShareAbove(share, middle) <= level)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** The smallest share such that a larger one can be excluded with an error of `level`. */
function shareUpper({ ones, n }, level) {
    return 1 - shareLower({ ones: n - ones, n }, level);
}


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ mcnemar)
/* harmony export */ });
/**
 * McNemar's exact test of pairs of right and wrong answers: the binomial test of the discordant pairs (McNemar, "Note on the sampling error of
 * the difference between correlated proportions", 1947). Equal to statsmodels 0.15.0, `mcnemar(exact=True)`, two-sided.
 * @param lost pairs that turned from right to wrong
 * @param gained pairs that turned from wrong to right
 */
function mcnemar(lost, gained) {
    return {
        worse: tailFrom(lost, lost + gained),
        twoSided: Math.min(1, 2 * tailFrom(Math.max(lost, gained), lost + gained)),
    };
}
/** P(X >= k) of n fair coins, by the smaller side: every term from the one before, the first of them by its logarithm. */
function tailFrom(k, n) {
    if (k <= 0)
        return 1;
    if (2 * k <= n)
        return 1 - tailFrom(n - k + 1, n);
    let term = 1;
    let sum = 1;
    for (let i = k; i < n; i++) {
        term *= (n - i) / (i + 1);
        sum += term;
    }
    return sum * binomialHalf(k, n);
}
/** n! / (k! (n - k)!) / 2^n, the factors taken so that no product leaves the range of numbers. */
function binomialHalf(k, n) {
    let product = 1;
    let halvings = n;
    for (let i = 1; i <= n - k; i++) {
        product *= (k + i) / i;
        while (product > 1 && halvings > 0) {
            product /= 2;
            halvings -= 1;
        }
    }
    return product * 2 ** -halvings;
}


/***/ }),

/***/ 46172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalTail),
/* harmony export */   s: () => (/* binding */ normalUpper)
/* harmony export */ });
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/**
 * P(Z > z) of the standard normal distribution, by the power series near the centre (Marsaglia, "Evaluating the normal distribution",
 * 2004) and by Laplace's continued fraction in the tail; relative error below 1e-13.
 */
function normalTail(z) {
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 2.5) {
        // Backwards from a depth at which more terms change no digit.
        let fraction = z;
        for (let k = 200; k >= 1; k--)
            fraction = z + k / fraction;
        return density(z) / fraction;
    }
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return 0.5 - sum * density(z);
}
/** The z with P(Z > z) = `tail`: a rational start (Abramowitz and Stegun 26.2.23) and Halley's steps on `normalTail`. */
function normalUpper(tail) {
    if (!(tail > 0))
        return tail === 0 ? Infinity : Number.NaN;
    if (tail > 0.5)
        return -normalUpper(1 - tail);
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let step = 0; step < 3; step++) {
        const newton = (normalTail(z) - tail) / density(z);
        z += newton / (1 - (z * newton) / 2);
    }
    return z;
}


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ namedState),
/* harmony export */   YH: () => (/* binding */ tallyDraws),
/* harmony export */   g: () => (/* binding */ xoshiro128),
/* harmony export */   kS: () => (/* binding */ namedStream)
/* harmony export */ });
/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021): integer arithmetic alone,
 * so that a seed gives the same numbers on every machine.
 * @returns a function that draws the next unsigned 32-bit integer
 */
function xoshiro128(a, b, c, d) {
    return () => {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result >>> 0;
    };
}
/** A generator for one purpose: streams of different names are unrelated, so adding a task does not move another task's interval. */
function namedStream(seed, name) {
    const [a, b, c, d] = namedState(seed, name);
    return xoshiro128(a, b, c, d);
}
/** The state that `namedStream` begins with. */
function namedState(seed, name) {
    let hash = mix(Math.floor(seed / 2 ** 32) ^ mix(seed >>> 0));
    for (let i = 0; i < name.length; i++)
        hash = mix(hash ^ name.charCodeAt(i));
    const state = Int32Array.of(1, 2, 3, 4).map((k) => mix(hash + Math.imul(k, 0x9e3779b9)));
    // The one state it can never leave.
    if (state.every((word) => word === 0))
        state[0] = 1;
    return state;
}
/**
 * Draws `size` numbers below `size` and counts each at `counts[start + number]`. The generator stands here a second time because its
 * state in local variables makes a draw four times as fast.
 */
function tallyDraws(state, counts, start, size) {
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    // Exact in floating point: a product below 2^53, scaled by a power of two.
    const scale = size / 2 ** 32;
    for (let draw = 0; draw < size; draw++) {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        counts[start + (((result >>> 0) * scale) | 0)] += 1;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
}
/** The 32-bit finaliser of MurmurHash3 (Appleby), which spreads every bit of the input over the output. */
function mix(x) {
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
}


/***/ }),

/***/ 57255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ replicate)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38338);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22341);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96760);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88344);




/**
 * Delete-one-unit jackknife and paired bootstrap of rows over the same samples. Units are resampled within their strata, and the rows
 * share the draws, so a resample is the same set of samples for every metric of a task. Rows with the very same table have it summed once.
 * @param rows tables with equal `group` and `stratum`
 */
function replicate(rows, { resamples, ...stream }) {
    const first = rows[0];
    if (first === undefined)
        return [];
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$)(first.table, stream);
    const results = rows.map(({ table }) => emptyReplicates(table, units, resamples));
    const sheets = [...new Set(rows.map((row) => row.table))].map((table) => {
        const own = rows.flatMap((row, i) => (row.table === table ? [{ value: row.value, result: results[i] }] : []));
        return new Sheet(table, units, own);
    });
    for (const sheet of sheets)
        sheet.observe();
    const state = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .namedState */ .BX)(stream.seed, stream.stream);
    const counts = new Int32Array(units.count);
    for (let resample = 0; resample < resamples; resample++) {
        counts.fill(0);
        let start = 0;
        for (const size of units.sizes) {
            (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyDraws */ .YH)(state, counts, start, size);
            start += size;
        }
        for (const sheet of sheets)
            sheet.resample(resample, counts);
    }
    return results;
}
function emptyReplicates(table, { count, stratum, sizes }, resamples) {
    return {
        baseline: Number.NaN,
        candidate: Number.NaN,
        jackknife: pairedValues(count),
        bootstrap: pairedValues(resamples),
        stratum,
        sizes,
        groups: table.groups,
        independent: (0,_design_js__WEBPACK_IMPORTED_MODULE_2__/* .independentSamples */ .w)(table),
        equal: table.baseline.equals(table.candidate),
        sameEvidence: table.sameEvidence,
    };
}
/** One table with the rows that are read off it. */
class Sheet {
    #cells;
    #rows;
    #weights;
    #sums;
    /** Views of the sums. */
    #baseline;
    #candidate;
    constructor(table, units, rows) {
        this.#cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsOf */ .n)(table, units);
        this.#rows = rows;
        this.#weights = new Int32Array(this.#cells.count);
        this.#sums = new Float64Array(this.#cells.room);
        this.#baseline = this.#sums.subarray(0, table.size);
        this.#candidate = this.#sums.subarray(table.size, 2 * table.size);
    }
    /** The values as they are, and without each unit. */
    observe() {
        const { cell, count, units } = this.#cells;
        this.#cells.weigh(units, this.#sums);
        for (const { value, result } of this.#rows) {
            result.baseline = value(this.#baseline);
            result.candidate = value(this.#candidate);
        }
        const total = this.#sums.slice();
        const without = new Float64Array(total.length);
        const values = this.#rows.map(() => pairedValues(count));
        for (let c = 0; c < count; c++) {
            without.fill(0);
            this.#cells.addTo(without, c);
            for (let k = 0; k < total.length; k++)
                this.#sums[k] = total[k] - without[k];
            this.#put(values, c);
        }
        this.#rows.forEach(({ result }, r) => {
            result.jackknife.baseline.forEach((_, unit, into) => {
                into[unit] = values[r].baseline[cell[unit]];
                result.jackknife.candidate[unit] = values[r].candidate[cell[unit]];
            });
        });
    }
    /** @param counts how often each unit was drawn */
    resample(resample, counts) {
        const { cell, count } = this.#cells;
        let weights = counts;
        if (count < counts.length) {
            weights = this.#weights.fill(0);
            for (let unit = 0; unit < counts.length; unit++)
                weights[cell[unit]] += counts[unit];
        }
        this.#cells.weigh(weights, this.#sums);
        for (const { value, result } of this.#rows) {
            result.bootstrap.baseline[resample] = value(this.#baseline);
            result.bootstrap.candidate[resample] = value(this.#candidate);
        }
    }
    #put(values, at) {
        this.#rows.forEach(({ value }, r) => {
            values[r].baseline[at] = value(this.#baseline);
            values[r].candidate[at] = value(this.#candidate);
        });
    }
}
function pairedValues(length) {
    return { baseline: new Float64Array(length), candidate: new Float64Array(length) };
}


/***/ }),

/***/ 60272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ resamplesFor),
/* harmony export */   e8: () => (/* binding */ jackknifeSpread),
/* harmony export */   g3: () => (/* binding */ contractedLevel),
/* harmony export */   qF: () => (/* binding */ expandedLevel)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46172);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85340);


/**
 * Spread of an estimate from its delete-one-group values.
 * @returns null where it cannot be told: a stratum of one group, or a value that is not finite
 */
function jackknifeSpread(values, stratum, sizes) {
    const means = new Float64Array(sizes.length);
    const squares = new Float64Array(sizes.length);
    // Around the first of each stratum, so that equal values have a spread of exactly zero.
    const first = new Float64Array(sizes.length);
    for (let i = values.length - 1; i >= 0; i--)
        first[stratum[i]] = values[i];
    for (let i = 0; i < values.length; i++)
        means[stratum[i]] += (values[i] - first[stratum[i]]) / sizes[stratum[i]];
    for (let h = 0; h < sizes.length; h++)
        means[h] += first[h];
    for (let i = 0; i < values.length; i++)
        squares[stratum[i]] += (values[i] - means[stratum[i]]) ** 2;
    let variance = 0;
    let resampled = 0;
    let quartic = 0;
    for (let h = 0; h < sizes.length; h++) {
        const n = sizes[h];
        if (n < 2 || !Number.isFinite(squares[h]))
            return null;
        const part = (squares[h] * (n - 1)) / n;
        variance += part;
        resampled += (part * (n - 1)) / n;
        quartic += part ** 2 / (n - 1);
    }
    if (variance === 0)
        return { standardError: 0, ...plainSpread(values.length, sizes.length) };
    return {
        standardError: Math.sqrt(variance),
        degrees: variance ** 2 / quartic,
        widening: Math.sqrt(variance / resampled),
    };
}
function plainSpread(groups, strata) {
    return { degrees: groups - strata, widening: Math.sqrt(groups / (groups - strata)) };
}
/**
 * The share of resamples beyond a percentile bound of error `level`. The percentile interval of a small sample is too narrow; the
 * expansion makes it as wide as Student's (Hesterberg, "What teachers should know about the bootstrap", 2015, section 5.3).
 */
function expandedLevel(level, spread) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)(spread.widening * (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentUpper */ .P)(level, spread.degrees));
}
/** The inverse of `expandedLevel`: the error of a bound with that share of resamples beyond it. */
function contractedLevel(share, spread) {
    return (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTail */ .g)((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpper */ .s)(share) / spread.widening, spread.degrees);
}
const fewestGroups = 10;
const mostResamples = 100_000;
/**
 * Resamples for bounds down to an error of `level`, about ten of them beyond the bound. Zero where the bootstrap is not used: fewer
 * than 10 groups have too few different resamples, and where the tail would need too many, Student's t on the jackknife serves as well.
 */
function resamplesFor(level, groups, strata, atLeast) {
    if (groups < fewestGroups || groups <= strata)
        return 0;
    const needed = Math.ceil(10 / expandedLevel(level, plainSpread(groups, strata)));
    return needed > mostResamples ? 0 : Math.max(atLeast, needed);
}


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ studentUpper),
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91305);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46172);


/**
 * P(T > t) of Student's distribution; `degrees` of freedom need not be whole. From the incomplete beta function (DLMF 8.17.22,
 * continued fraction by Lentz's method).
 */
function studentTail(t, degrees) {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTail */ .W)(t);
    if (t < 0)
        return 1 - studentTail(-t, degrees);
    if (t === Infinity)
        return 0;
    const a = degrees / 2;
    const x = degrees / (degrees + t * t);
    // 1 - x, without the loss of digits where t is small.
    const y = (t * t) / (degrees + t * t);
    // x^a y^b / B(a, b) with b = 1/2.
    const front = Math.exp(-a * Math.log1p((t * t) / degrees) + logGammaStep(a)) * Math.sqrt(y / Math.PI);
    return x < (a + 1) / (a + 2.5)
        ? (front * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFraction */ .Zi)(x, a, 0.5)) / a / 2
        : (1 - (front * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFraction */ .Zi)(y, 0.5, a)) / 0.5) / 2;
}
/** The t with P(T > t) = `tail`, by Newton's method on the logarithm of the tail. */
function studentUpper(tail, degrees) {
    if (degrees === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpper */ .s)(tail);
    if (!(tail > 0))
        return tail === 0 ? Infinity : Number.NaN;
    if (tail > 0.5)
        return -studentUpper(1 - tail, degrees);
    if (tail === 0.5)
        return 0;
    if (degrees === 1)
        return 1 / Math.tan(Math.PI * tail);
    if (degrees === 2)
        return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail));
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpper */ .s)(tail);
    let low = 0;
    let high = Infinity;
    let t = z + (z ** 3 + z) / (4 * degrees);
    for (let step = 0; step < 100; step++) {
        const reached = studentTail(t, degrees);
        if (reached > tail)
            low = t;
        else
            high = t;
        const density = Math.exp(logGammaStep(degrees / 2) - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees)) /
            Math.sqrt(degrees * Math.PI);
        let next = t + (Math.log(reached / tail) * reached) / density;
        if (!(next >= low && next <= high))
            next = high === Infinity ? 2 * t + 1 : (low + high) / 2;
        if (Math.abs(next - t) <= 1e-14 * Math.abs(t))
            return next;
        t = next;
    }
    return t;
}
/** ln(Gamma(a + 1/2) / Gamma(a)): the asymptotic series (DLMF 5.11.13), reached by the recurrence where `a` is small. */
function logGammaStep(a) {
    let shift = 0;
    while (a < 20) {
        shift += Math.log(a / (a + 0.5));
        a += 1;
    }
    const s = 1 / (a * a);
    return shift + Math.log(a) / 2 - (1 / 8 - s * (1 / 192 - s * (1 / 640 - s * (17 / 14336 - (s * 31) / 18432)))) / a;
}


/***/ }),

/***/ 93199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StatisticRows)
/* harmony export */ });
/**
 * Statistics of samples, row by row, the zeros left out: a layout with three columns for each of 200 labels holds hardly anything else,
 * and a row of it must not cost 600 numbers.
 */
class StatisticRows {
    /** Columns of a row. */
    size;
    #length = 0;
    #ends;
    #columns;
    #values;
    #total = null;
    /** @param expected rows to make room for; more may come */
    constructor(size, expected = 16) {
        this.size = size;
        this.#ends = new Int32Array(Math.max(1, expected));
        const entries = Math.max(16, expected * Math.min(size, 8));
        this.#columns = new Int32Array(entries);
        this.#values = new Float64Array(entries);
    }
    get length() {
        return this.#length;
    }
    /**
     * Appends a row.
     * @returns whether all its statistics are finite
     */
    push(statistics) {
        this.#total = null;
        const begin = this.#begin(this.#length);
        if (begin + this.size > this.#values.length)
            this.#grow(begin + this.size);
        if (this.#length === this.#ends.length)
            this.#ends = longer(this.#ends, 2 * this.#length, Int32Array);
        let end = begin;
        let finite = true;
        for (let k = 0; k < this.size; k++) {
            const value = statistics[k] ?? Number.NaN;
            // Infinity less itself is NaN, as NaN is.
            if (value - value !== 0)
                finite = false;
            if (value === 0)
                continue;
            this.#columns[end] = k;
            this.#values[end++] = value;
        }
        this.#ends[this.#length++] = end;
        return finite;
    }
    /** Adds a row to `sums`, its first column at `offset`. */
    addTo(sums, row, offset = 0) {
        const end = this.#ends[row];
        for (let at = this.#begin(row); at < end; at++)
            sums[offset + this.#columns[at]] += this.#values[at];
    }
    /** Whether the row adds nothing to any sum. */
    isEmpty(row) {
        return this.#ends[row] === this.#begin(row);
    }
    at(row, column) {
        const end = this.#ends[row];
        for (let at = this.#begin(row); at < end; at++) {
            if (this.#columns[at] >= column)
                return this.#columns[at] === column ? this.#values[at] : 0;
        }
        return 0;
    }
    /** The sum of all rows. */
    get total() {
        if (this.#total === null) {
            this.#total = new Float64Array(this.size);
            for (let row = 0; row < this.#length; row++)
                this.addTo(this.#total, row);
        }
        return this.#total;
    }
    /** Numbers kept. */
    get entries() {
        return this.#begin(this.#length);
    }
    /** Puts into `sums` the rows, each `weights[row]` times. */
    weigh(weights, sums) {
        sums.fill(0);
        for (let row = 0, at = 0; row < this.#length; row++) {
            const end = this.#ends[row];
            const weight = weights[row];
            if (weight !== 0)
                for (; at < end; at++)
                    sums[this.#columns[at]] += weight * this.#values[at];
            at = end;
        }
    }
    /** Whether the row has these statistics. */
    matches(row, statistics) {
        const end = this.#ends[row];
        let at = this.#begin(row);
        for (let k = 0; k < this.size; k++) {
            const own = at < end && this.#columns[at] === k ? this.#values[at++] : 0;
            if (own !== statistics[k])
                return false;
        }
        return true;
    }
    equals(other) {
        const { entries } = this;
        if (this.#length !== other.#length || entries !== other.entries)
            return false;
        for (let row = 0; row < this.#length; row++)
            if (this.#ends[row] !== other.#ends[row])
                return false;
        for (let at = 0; at < entries; at++) {
            if (this.#columns[at] !== other.#columns[at] || this.#values[at] !== other.#values[at])
                return false;
        }
        return true;
    }
    #begin(row) {
        return row === 0 ? 0 : this.#ends[row - 1];
    }
    #grow(needed) {
        const entries = Math.max(needed, 2 * this.#values.length);
        this.#columns = longer(this.#columns, entries, Int32Array);
        this.#values = longer(this.#values, entries, Float64Array);
    }
}
function longer(old, length, make) {
    const copy = new make(length);
    copy.set(old);
    return copy;
}


/***/ }),

/***/ 88344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf)
/* harmony export */ });
/* unused harmony export enoughUnits */
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/**
 * Units that are enough in a stratum: they tell a standard error to within half a per cent of itself (1 / sqrt(2 m) for m units), which
 * is less than what the resampling adds.
 */
const enoughUnits = 20_000;
/**
 * The units of a table. Of more than `enoughUnits` groups in a stratum, equally many at random make a unit, so that a resample costs no
 * more than 20,000 draws. It is valid because a random part of the groups has no ties among its members: the variance of a unit's sum is
 * the sum of its groups' variances, so that units drawn with replacement vary as much as groups do (the grouped jackknife and the random
 * groups of survey sampling: Wolter, "Introduction to Variance Estimation", 2007, sections 2 and 4).
 */
function unitsOf(table, options, enough = enoughUnits) {
    const groupsOf = Array.from({ length: table.strata }, () => []);
    for (let group = 0; group < table.groups; group++)
        groupsOf[table.stratum[group]].push(group);
    const next = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .namedStream */ .kS)(options.seed, `${options.stream} units`);
    const unitOfGroup = new Int32Array(table.groups);
    const sizes = new Int32Array(table.strata);
    let count = 0;
    groupsOf.forEach((groups, stratum) => {
        const together = Math.ceil(groups.length / enough);
        const ordered = together > 1 ? shuffled(groups, next) : groups;
        for (let i = 0; i < ordered.length; i++)
            unitOfGroup[ordered[i]] = count + Math.floor(i / together);
        sizes[stratum] = together > 0 ? Math.ceil(groups.length / together) : 0;
        count += sizes[stratum];
    });
    const stratum = new Int32Array(count);
    for (let group = 0; group < table.groups; group++)
        stratum[unitOfGroup[group]] = table.stratum[group];
    return { unit: table.group.map((group) => unitOfGroup[group]), count, stratum, sizes };
}
/** Fisher and Yates. */
function shuffled(groups, next) {
    for (let i = groups.length - 1; i > 0; i--) {
        const j = Math.floor(next() * ((i + 1) / 2 ** 32));
        const other = groups[j];
        groups[j] = groups[i];
        groups[i] = other;
    }
    return groups;
}


/***/ }),

/***/ 45524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ serverAddress)
/* harmony export */ });
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);

/**
 * Where a server listens, up to and with its version (`/v1`), from what people write: without a scheme, without `/v1`, or with the route
 * that they copied. Else why it cannot be one.
 */
function serverAddress(written) {
    const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
    const given = `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(written)}`;
    if (/^hf:/.test(written) || /^[./~]/.test(written))
        return { why: `${given}, which names a checkpoint; that belongs into path, and here an address such as ${example}` };
    const url = parsed(hasScheme ? written : `${usualScheme(written)}://${written}`);
    if (url === null || url.hostname === '' || /\s/.test(written))
        return { why: `${given}; allowed: an address such as ${example}` };
    // What follows may be a secret: it is not repeated.
    if (url.username !== '' || url.password !== '')
        return { why: 'holds a name or password; name the environment variable with the API key in api_key_env instead' };
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return { why: `${given}; allowed: http:// or https://, such as ${example}` };
    if (url.search !== '' || url.hash !== '')
        return { why: 'has more behind its path: leave out what follows ? or #' };
    const path = url.pathname.replace(/\/+$/, '').replace(route, '');
    return { address: `${url.origin}${/\/v\d\w*(\/|$)/.test(path) ? path : `${path}/v1`}` };
}
const example = 'http://localhost:8000/v1';
const route = /\/(chat\/completions|completions|models)$/;
/** Machines of one's own have a port or a short name; what has neither is a service on the internet. */
function usualScheme(written) {
    const [host = ''] = written.split('/');
    return /:\d+$|^\[/.test(host) || !host.includes('.') || /^[\d.]+$/.test(host) ? 'http' : 'https';
}
function parsed(address) {
    try {
        return new URL(address);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 54007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ withCheckpoint),
/* harmony export */   K3: () => (/* binding */ servingOf),
/* harmony export */   Sv: () => (/* binding */ isRecordedPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   tW: () => (/* binding */ buildCheckpoint)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45524);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99296);



const usualTimeout = 120;
const usualStartTimeout = 600;
const isRecordedPath = (path) => path?.startsWith('recorded:') ?? false;
/** What a side says itself, then what the suite says of both. A side with a server of its own takes no other. */
function servingOf(own, defaults) {
    const { server, serve, ...others } = defaults;
    const hasOwn = own.server !== undefined || own.serve !== undefined;
    const common = hasOwn || isRecordedPath(own.path) ? others : defaults;
    return { ...common, ...own };
}
function buildCheckpoint(side, own, defaults, document) {
    const serving = servingOf(own, defaults);
    const server = serverOf(own.path, serving);
    return {
        path: own.path ?? '',
        file: own.file ?? null,
        device: own.device ?? defaults.device,
        threads: own.threads ?? defaults.threads ?? null,
        batchTokens: own.batch_tokens ?? defaults.batch_tokens ?? null,
        server,
        tokenizer: server === null ? null : (serving.tokenizer ?? null),
        prepare: serving.prepare ?? null,
        place: document.place([side], 'value'),
    };
}
function serverOf(path, serving) {
    const { server, serve } = serving;
    if (server === undefined && serve === undefined)
        return null;
    const hasFiles = path !== undefined || serving.tokenizer !== undefined;
    return {
        address: server === undefined ? null : (0,_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(server),
        command: serve ?? null,
        model: serving.model ?? null,
        keyVariable: serving.api_key_env ?? null,
        concurrency: serving.concurrency ?? null,
        timeout: serving.timeout ?? usualTimeout,
        startTimeout: serving.start_timeout ?? usualStartTimeout,
        templating: serving.chat_template ?? (hasFiles ? 'gate' : 'server'),
        dialect: serving.dialect ?? 'auto',
    };
}
/**
 * The side with another checkpoint in its place, as the command line names one: a path, or the address of a server. A command that
 * serves goes on serving; a server that runs already does not have the new one.
 * @throws GateError `server-address`
 */
function withCheckpoint(source, given) {
    const { server } = source;
    const other = { ...source, file: null, prepare: null };
    const read = /^https?:\/\//i.test(given) ? (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .a)(given) : null;
    if (read === null) {
        const goesOn = server?.command != null && !isRecordedPath(given);
        return { ...other, path: given, server: goesOn ? server : null };
    }
    if ('why' in read)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('server-address', { why: read.why });
    const asked = server ?? serverOf(undefined, { server: given });
    const templating = source.tokenizer === null ? 'server' : asked.templating;
    return { ...other, path: '', server: { ...asked, address: read.address, command: null, templating } };
}
/** A side in a word: its path, or the server that is all that is known. */
function nameOf({ path, server, registered }) {
    if (registered !== undefined)
        return `mlflow:${registered.model}@${registered.alias} (version ${registered.version})`;
    if (path !== '' || !server)
        return path;
    return `${server.model === null ? '' : `${server.model} at `}${server.address}`;
}


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema),
/* harmony export */   d: () => (/* binding */ releaseName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92839);
/* harmony import */ var _metric_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89032);



/** What names a release, and with it a file. */
const releaseName = /^(?!.*\.\.)[\p{L}\p{N}](?:[\p{L}\p{N}._+-]{0,62}[\p{L}\p{N}])?$/u;
/** Of the names that git allows, those that need no quotes anywhere. */
const branchName = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)))[\w][\w./-]{0,98}[\w]$/;
/** Relative, and not out of the suite's folder. */
const inside = /^(?![/\\]|[A-Za-z]:|.*(?:^|[/\\])\.\.(?:[/\\]|$)).+/;
const places = ['file', 'branch', 'artifact'];
function ratchetRule(catalogue) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        task: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe(`Only rows of this task, as in rules.`),
        metric: (0,_metric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .metricName */ .K)(catalogue).optional().describe(`Only rows of this metric, as in rules.`),
        role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['domain', 'general']).optional().describe(`Only rows of tasks with this role, as in rules.`),
        max_drop: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe('How much lower than the release the candidate may be, over all merges since: 3 points, 5%.'),
        max_rise: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe('How much higher than the release, for metrics that are better when lower: 5%.'),
        level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['block', 'warn'])
            .prefault('block')
            .describe('What a broken limit does: block the merge, or warn.'),
    })
        .superRefine((rule, context) => {
        if (rule.max_drop === undefined && rule.max_rise === undefined)
            context.addIssue({ code: 'custom', message: 'has no limit: write max_drop or max_rise' });
    });
}
function historySchema(catalogue) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(inside, { error: 'allowed: a path below the folder of the suite, such as checkpoint-history.jsonl' })
            .optional()
            .describe('A file of the repository, relative to the suite. The workflow on the default branch commits it.'),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(branchName, { error: 'allowed: the name of a branch, such as checkpoint-history' })
            .optional()
            .describe('A branch of its own, read and written by the API: the token needs `contents: write` to write.'),
        artifact: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(inside, { error: 'allowed: a folder below that of the suite, such as checkpoint-history' })
            .optional()
            .describe('A folder, relative to the suite, that the workflow brings before the run and takes away after it.'),
        blessed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(releaseName, { error: 'allowed: a name that `checkpoint-gate history bless` gave, such as v3' })
            .optional()
            .describe('The release that candidates are held to. Absent: the one that was blessed last.'),
        ratchet: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ratchetRule(catalogue))
            .prefault([])
            .describe('How much may be lost since the blessed release, over all merges: the same limits as in rules, with an error budget of the same size for themselves. What cannot be checked never blocks.'),
    })
        .superRefine((history, context) => {
        const given = places.filter((place) => history[place] !== undefined);
        if (given.length !== 1)
            context.addIssue({
                code: 'custom',
                message: `names ${given.length === 0 ? 'no place' : given.join(' and ')}; allowed: one of file, branch and artifact`,
            });
    });
}


/***/ }),

/***/ 31359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ metricCalled),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   QK: () => (/* binding */ kindFor),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   xU: () => (/* binding */ aTask)
/* harmony export */ });
/** What the metrics of a kind of task judge. */
const subjectOf = {
    generate: 'text',
    classify: 'label',
    entities: 'entities',
    choose: 'choice',
    perplexity: 'likelihood',
    scores: 'score',
};
/** Of metrics that no task names: the key of a generate task that they come with. */
const keyOf = { judgement: 'judge', rating: 'people' };
/** In the middle of a sentence. */
const aTask = (kind) => `${kind === 'entities' ? 'an' : 'a'} ${kind} task`;
/** The kind of task whose metrics judge this. */
function kindFor(subject) {
    if (keyOf[subject] !== undefined)
        return 'generate';
    return Object.keys(subjectOf).find((kind) => subjectOf[kind] === subject);
}
function metricsOf(kind, { metrics }) {
    return metrics.filter((metric) => metric.of === subjectOf[kind]);
}
/** The metric of a name that is known to be right. */
function metricCalled(name, catalogue) {
    const found = catalogue.find(name);
    return typeof found === 'string' ? null : found;
}


/***/ }),

/***/ 92839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   X1: () => (/* binding */ percentage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


const LIMIT = /^(\d+(?:\.\d+)?) ?(%|points?|pts?)$/;
const PERCENT = /^(\d+(?:\.\d+)?) ?%$/;
const POINTS = /^(\d+(?:\.\d+)?) ?(?:points?|pts?)$/;
/** Divides by 100 in decimal, so that "0.7%" is 0.007 and not its neighbour. */
function hundredths(digits) {
    return digits.includes('e') ? Number(digits) / 100 : Number(`${digits}e-2`);
}
function limitOf(written) {
    const [, digits, unit] = typeof written === 'string' ? (LIMIT.exec(written) ?? []) : [];
    if (digits === undefined)
        return { amount: Number(written), unit: 'own', written: String(written) };
    return { amount: hundredths(digits), unit: unit === '%' ? 'percent' : 'points', written: String(written) };
}
function limitError(issue) {
    const negative = /^\s*-\s*[\d.]/.test(String(issue.input));
    const allowed = negative
        ? '0 or more: the name of the condition already says the direction'
        : "a percentage (2%), points (1 point), or a number in the metric's own unit (0.02)";
    return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(issue.input)}; allowed: ${allowed}`;
}
/** What a condition allows, as a user writes it: `2%`, `1 point`, `0.02`. */
const limit = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: limitError }).min(0, { error: limitError }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: limitError }).regex(LIMIT, { error: limitError }),
], {
    error: limitError,
})
    .transform(limitOf);
function percentError(issue) {
    const hint = typeof issue.input === 'number' && issue.input > 0 ? ` (write ${issue.input}%)` : '';
    return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(issue.input)}; allowed: a percentage such as 2%${hint}`;
}
/** `2%` as the fraction 0.02. */
const percentage = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: percentError })
    .regex(PERCENT, { error: percentError })
    .transform((written) => hundredths(PERCENT.exec(written)?.[1] ?? ''));
function pointsError(issue) {
    return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(issue.input)}; allowed: points above 0, at most 100, such as 1 or "1 point"`;
}
/** `1` or `1 point` as the fraction 0.01. */
const points = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: pointsError }).gt(0, { error: pointsError }).max(100, { error: pointsError }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: pointsError }).regex(POINTS, { error: pointsError }),
], { error: pointsError })
    .transform((written) => hundredths(typeof written === 'number' ? String(written) : (POINTS.exec(written)?.[1] ?? '')));


/***/ }),

/***/ 89032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   Z: () => (/* binding */ metricNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19519);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9108);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31359);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67163);





/** One metric as written, for editors: the bare names to choose from, and names with options. */
function written(metrics) {
    const names = metrics.map(({ name }) => name);
    const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: ({ input }) => spelledOut(input) });
    if (names.length === 0)
        return text;
    const plain = names.map((name) => name.replace(/[^\w]/g, '\\$&')).join('|');
    return text.meta({ anyOf: [{ enum: names }, { pattern: `^(?:${plain})(?::[A-Za-z_]\\w*(?:=[^:]+)?)+$` }] });
}
/** `bleu: tokenize=zh` is a mapping in YAML, and so is `{bleu: {tokenize: zh}}`: what was meant, as a part of a sentence. */
function spelledOut(input) {
    if (!(0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(input))
        return undefined;
    const meant = Object.entries(input).map(([name, options]) => [name, ...optionsIn(options)].join(':'));
    return `given a mapping; options follow the name without a space: write ${meant.join(', ')}`;
}
function optionsIn(options) {
    if (!(0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(options))
        return options === null ? [] : [String(options).replace(/\s+/g, '')];
    return Object.entries(options).map(([key, value]) => (value === true ? key : `${key}=${value}`));
}
/** Several metrics in one text, as a command line has them, meant as a list. */
function listMeant(input) {
    if ((0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(input))
        return spelledOut(input);
    if (typeof input !== 'string')
        return undefined;
    return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(input)}; allowed: a list (write [${severalIn(input)
        .map((name) => (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name))
        .join(', ')}])`;
}
const severalIn = (text) => text.split(/[\s,;]+/).filter((name) => name !== '');
/** Why a name is no metric that this kind of task computes (of none: that anything computes); else the metric. */
function resolved(name, catalogue, kind) {
    const found = catalogue.find(name);
    const own = kind === null ? catalogue.metrics : (0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(kind, catalogue);
    const ownNames = own.map((metric) => metric.name);
    if (typeof found === 'string' || found === null) {
        const together = name.replace(/\s+/g, '');
        const alone = together === name ? null : catalogue.find(together);
        if (alone !== null && typeof alone !== 'string')
            return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; write ${together}, without a space`;
        const several = severalIn(name);
        if (several.length > 1 && several.every((one) => catalogue.find(one) !== null))
            return kind === null
                ? `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; a rule names one metric: write a rule for each of ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(several)}`
                : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; each metric is an item of the list: write [${several.join(', ')}]`;
    }
    if (typeof found === 'string')
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; ${found}`;
    if (found === null) {
        const bare = name.split(':')[0];
        const all = catalogue.metrics.map((metric) => metric.name);
        const near = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(bare, ownNames) || begunBy(bare, ownNames) || (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(bare, all);
        if (near !== '')
            return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which is no metric${near}`;
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which is no metric; ${kind === null ? 'there are' : `${(0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .aTask */ .xU)(kind)} computes`} ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(ownNames, 40)}`;
    }
    const key = _known_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN[found.of];
    if (kind !== null && key !== undefined)
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which comes with the key ${key} of a generate task: leave it out here${kind === 'generate' ? `, and write ${key}: beside metrics` : ''}`;
    if (kind !== null && found.of !== _known_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et[kind])
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which ${(0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .kindFor */ .QK)(found.of)} tasks compute; ${(0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .aTask */ .xU)(kind)} computes ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(ownNames, 40)}`;
    return found;
}
/** `f1` is too short to be near to anything, and yet nobody means anything but `f1_macro`. */
function begunBy(bare, names) {
    const found = names.find((name) => bare !== '' && name.toLowerCase().startsWith(`${bare.toLowerCase()}_`));
    return found === undefined ? '' : `; did you mean "${found}"?`;
}
/** The metric that a rule selects, by its canonical name. */
function metricName(catalogue) {
    return written(catalogue.metrics).transform((name, context) => {
        const metric = resolved(name, catalogue, null);
        if (typeof metric !== 'string')
            return metric.name;
        context.addIssue({ code: 'custom', message: metric });
        return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
    });
}
/** The metrics of a task, by their canonical names. */
function metricNames(kind, catalogue, usual) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(written((0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(kind, catalogue)), { error: ({ input }) => listMeant(input) })
        .min(1)
        .transform((names, context) => {
        const canonical = [];
        for (const [i, name] of names.entries()) {
            const metric = resolved(name, catalogue, kind);
            const mistake = typeof metric === 'string' ? metric : repeated(name, metric.name, canonical);
            if (mistake !== null)
                context.addIssue({ code: 'custom', path: [i], message: mistake });
            else if (typeof metric !== 'string')
                canonical.push(metric.name);
        }
        return canonical;
    })
        .prefault(usual);
}
function repeated(name, canonical, before) {
    if (!before.includes(canonical))
        return null;
    return name === canonical
        ? `names ${canonical} a second time`
        : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which is another way to write ${canonical}, named before`;
}


/***/ }),

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   Jc: () => (/* binding */ addressMistake),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45524);


/** A text that is refused with the sentence of `why`; null: it is accepted. */
function told(why) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().superRefine((text, context) => {
        const message = why(text);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    });
}
function addressMistake(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    return 'why' in read ? read.why : null;
}
const addressText = told(addressMistake);
/** A key in place of a variable's name is not repeated: the message ends up in logs. */
const keyVariable = told((name) => /^[A-Z_][A-Z0-9_]*$/.test(name)
    ? null
    : 'is not the name of an environment variable, such as OPENAI_API_KEY (capitals, digits and _). A key itself never stands in a suite: if this was one, revoke it');
/** Of an address that the schema has let through. */
function addressOf(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    if ('why' in read)
        throw new Error(read.why);
    return read.address;
}


/***/ }),

/***/ 67163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Text for a key that has to be there. */
const missing = (text) => (issue) => issue.input === undefined ? `is missing: ${text}` : undefined;
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 50327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ usesChat),
/* harmony export */   Wl: () => (/* binding */ conversation),
/* harmony export */   bb: () => (/* binding */ plainPrompt)
/* harmony export */ });
/* unused harmony export userTurn */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/** Whether prompts go through the checkpoint's chat template; `usual` is what a task that does not say gets where there is one. */
function usesChat({ name, chat }, backend, usual = true) {
    const hasTemplate = backend.opened.template !== null;
    if (chat === true && !hasTemplate)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('chat-without-template', { task: name });
    return chat ?? (usual && hasTemplate);
}
/** The sample's conversation, with the task's system message in front where the sample has none of its own. */
function conversation(task, sample) {
    const turns = task.prompt === null && sample.messages ? sample.messages : [{ role: 'user', content: userTurn(task, sample) }];
    if (task.system === null || turns[0]?.role === 'system')
        return turns;
    return [{ role: 'system', content: task.system }, ...turns];
}
/** The same as one text, for a checkpoint that is no assistant. `usual` as above: it tells why a conversation cannot be one. */
function plainPrompt(task, sample, usual = true) {
    if (task.prompt === null && sample.messages) {
        const because = task.chat === false ? 'refused' : usual ? 'no-template' : 'unasked';
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('messages-without-chat', { task: task.name, because, ...sample.source });
    }
    const prompt = userTurn(task, sample);
    return task.system === null ? prompt : `${task.system}\n\n${prompt}`;
}
/** The task's prompt template filled with the sample's fields, or the sample's prompt as it is. */
function userTurn(task, sample) {
    if (task.prompt === null)
        return sample.prompt ?? '';
    const { id, prompt, group } = sample;
    const fields = { ...sample.columns, id, prompt, group };
    return task.prompt.replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
}


/***/ }),

/***/ 54782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputOf)
/* harmony export */ });
/** All of a sample that a checkpoint may get to see. What is right is not part of it: that only matters to the metrics. */
function inputOf(task, sample) {
    const { text, prompt, messages, columns, group, choices, references } = sample;
    const scored = task.kind === 'perplexity' && task.scored === 'answer' ? references?.[0] : undefined;
    return [text, prompt, messages, columns, group, choices, scored];
}


/***/ }),

/***/ 53062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./lib/tasks/asking.js
var asking = __webpack_require__(50327);
;// CONCATENATED MODULE: ./lib/tasks/form.js
/**
 * The JSON schema of the form in which a task reads answers, for a backend that holds them to it; null: the task leaves the model free.
 * Classes, types and tags are those of the data, all of it, so that every part of it is asked alike.
 * @throws Error for a generate task without a schema: the suite has refused it
 */
function formOf(task, data) {
    if (!task.constrained)
        return null;
    if (task.kind === 'classify')
        return holding(task.field, oneOf(data.flatMap(({ label }) => label ?? [])));
    if (task.kind === 'entities')
        return holding(task.field, { type: 'array', items: itemOf(data) });
    if (typeof task.schema === 'object' && task.schema !== null)
        return task.schema;
    throw new Error(`task ${task.name} has no schema to hold answers to`);
}
/** One tag a token where the data are tagged, else an entity. */
function itemOf(data) {
    const tags = data.flatMap((sample) => sample.tags ?? []);
    if (tags.length > 0)
        return oneOf(tags);
    const types = data.flatMap(({ entities = [] }) => entities.map(({ type }) => type));
    return exactly({ text: { type: 'string' }, type: oneOf(types) });
}
const holding = (field, schema) => exactly({ [field]: schema });
/** No key but these, each of them required: what servers with strict schemas ask for. */
function exactly(properties) {
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
function oneOf(names) {
    const known = [...new Set(names)].sort();
    return { type: 'string', ...(known.length > 0 && { enum: known }) };
}

;// CONCATENATED MODULE: ./lib/tasks/task.js
/** A list as the stream that backends take. */
async function* stream(items) {
    yield* items;
}

;// CONCATENATED MODULE: ./lib/tasks/answers.js



/**
 * The model answers each sample's prompt. What is read from the answers (a text, a class, entities) is the metrics' matter: only that
 * tells the kinds of such tasks apart.
 */
function answered() {
    return {
        evidence: 'answer',
        // Not which of them it is, nor where in an answer a class is looked for: the answers are the same.
        settings: (task, seed, data) => ({
            kind: 'generate',
            prompt: task.prompt,
            system: task.system,
            chat: task.chat,
            maxNewTokens: task.maxNewTokens,
            temperature: task.temperature,
            topP: task.topP,
            topK: task.topK,
            stop: task.stop,
            seed: task.temperature > 0 ? seed : 0,
            ...(task.constrained && { constrained: formOf(task, data) }),
        }),
        async *evaluate(task, seed, { all, asked }, backend, signal) {
            const chat = (0,asking/* usesChat */.VB)(task, backend);
            const form = formOf(task, all);
            const requests = asked.map((sample) => {
                const plain = request(task, sample, chat, seed);
                return form === null ? plain : { ...plain, json: form };
            });
            for await (const g of backend.generate(stream(requests), signal)) {
                yield {
                    kind: 'answer',
                    id: g.id,
                    text: g.text,
                    finish: g.finish,
                    promptTokens: g.promptTokens,
                    newTokens: g.newTokens,
                };
            }
        },
    };
}
function request(task, sample, chat, seed) {
    const { temperature, topP, topK, maxNewTokens, stop } = task;
    return {
        id: sample.id,
        prompt: chat ? { messages: (0,asking/* conversation */.Wl)(task, sample) } : { text: (0,asking/* plainPrompt */.bb)(task, sample) },
        maxNewTokens,
        sampling: { temperature, topP, topK, seed },
        stop,
    };
}

;// CONCATENATED MODULE: ./lib/tasks/choose.js


/** How likely the model finds each of a sample's choices, given the question: it is never asked to write anything. */
const choose = {
    evidence: 'choice',
    settings: (task) => ({
        kind: task.kind,
        prompt: task.prompt,
        system: task.system,
        chat: task.chat,
        delimiter: task.delimiter,
    }),
    async *evaluate(task, _seed, { asked }, backend, signal) {
        // Benchmarks of this kind are plain texts, also for models that were taught to chat.
        const chat = (0,asking/* usesChat */.VB)(task, backend, false);
        const requests = asked.map((sample) => {
            const { id, choices = [] } = sample;
            // A chat template itself says how an answer begins; behind a plain prompt the delimiter does.
            return chat
                ? { id, context: { messages: (0,asking/* conversation */.Wl)(task, sample) }, choices }
                : { id, context: (0,asking/* plainPrompt */.bb)(task, sample, false), choices: choices.map((choice) => task.delimiter + choice) };
        });
        for await (const chosen of backend.choose(stream(requests), signal))
            yield evidenceOf(chosen);
    },
};
function evidenceOf({ id, choices, cut }) {
    return {
        kind: 'choice',
        id,
        logprobs: choices.map(({ logprobs }) => sum(logprobs)),
        tokens: choices.map(({ tokenIds }) => tokenIds.length),
        ...(cut && { cut }),
    };
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./lib/tasks/perplexity.js


/** How much of a text's next-token distributions is kept: 30 kB a text. The 64 likeliest tokens hold nearly all of the probability. */
const likeliest = { positions: 32, tokens: 64 };
/** How likely the model finds each sample's text, or its first reference given its prompt. */
const perplexity = {
    evidence: 'likelihood',
    settings: (task) => ({
        kind: task.kind,
        maxTokens: task.maxTokens,
        stride: task.stride,
        ...(task.window !== null && { window: task.window }),
        addBos: task.addBos,
        ...(task.divergence && { likeliest }),
        ...(task.scored === 'answer' && {
            scored: task.scored,
            prompt: task.prompt,
            system: task.system,
            chat: task.chat,
            delimiter: task.delimiter,
        }),
    }),
    async *evaluate(task, _seed, { asked }, backend, signal) {
        const scored = task.scored === 'text' ? whole : answerOf(task, backend);
        const requests = asked.map((sample) => ({
            id: sample.id,
            ...scored(sample),
            addBos: task.addBos,
            ...(task.divergence && { likeliest }),
            ...(task.maxTokens === null ? {} : { maxTokens: task.maxTokens }),
            ...(task.window === null ? {} : { window: task.window }),
            ...(task.stride === null ? {} : { stride: task.stride }),
        }));
        for await (const one of backend.score(stream(requests), signal))
            yield perplexity_evidenceOf(one);
    },
};
const whole = (sample) => ({ text: sample.text ?? '' });
/** A chat template itself says how an answer begins; behind a plain prompt the delimiter does. */
function answerOf(task, backend) {
    const chat = (0,asking/* usesChat */.VB)(task, backend);
    return (sample) => {
        const answer = sample.references?.[0] ?? '';
        return chat
            ? { context: { messages: (0,asking/* conversation */.Wl)(task, sample) }, text: answer }
            : { context: (0,asking/* plainPrompt */.bb)(task, sample), text: `${task.delimiter}${answer}` };
    };
}
function perplexity_evidenceOf(scored) {
    const nll = -perplexity_sum(scored.logprobs);
    // -0 would be written as "0" and read back as another number.
    return {
        kind: 'likelihood',
        id: scored.id,
        nll: nll === 0 ? 0 : nll,
        tokens: scored.tokenIds.length,
        bytes: scored.bytes,
        cut: scored.cut,
        ...(scored.likeliest && { likeliest: rounded(scored.likeliest) }),
    };
}
/** To five decimals: what is beyond is the noise of the arithmetic. */
function rounded({ at, ids, logprobs }) {
    return { at, ids, logprobs: logprobs.map((row) => row.map((value) => Math.round(value * 1e5) / 1e5)) };
}
function perplexity_sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/tasks/scores.js

/** Numbers that were made elsewhere: no checkpoint can be asked for them. */
const scores = {
    evidence: 'score',
    settings: (task) => ({ kind: task.kind }),
    // biome-ignore lint/correctness/useYield: it ends before anything could come.
    async *evaluate(task) {
        throw (0,errors/* gateError */.em)('scores-not-recorded', { task: task.name });
    },
};

;// CONCATENATED MODULE: ./lib/tasks/registry.js




const kinds = {
    generate: answered(),
    classify: answered(),
    entities: answered(),
    choose: choose,
    perplexity: perplexity,
    scores: scores,
};
/** The kind of a task; a new kind is one file and one line above. */
function kindOf(task) {
    return kinds[task.kind];
}


/***/ })

};
