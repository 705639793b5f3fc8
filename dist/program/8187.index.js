export const id = 8187;
export const ids = [8187];
export const modules = {

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

/***/ 1757:
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
;// CONCATENATED MODULE: ./lib/people/calibration/figure.js
/** Either end of an interval is a one-sided bound, as those of rows are. */
const tail = 0.05;
/**
 * With its interval; null: not defined.
 * @param most how far from 0 it can be, where nothing else bounds it
 */
function figure({ value, lower, upper }, most) {
    if (Number.isNaN(value))
        return null;
    return { value, interval: [Math.max(-most, lower(tail)), Math.min(most, upper(tail))] };
}
/** Names as numbers, in the order in which they come. */
function numbered(names) {
    const numbers = new Map();
    return Int32Array.from(names, (name) => {
        if (!numbers.has(name))
            numbers.set(name, numbers.size);
        return numbers.get(name);
    });
}
const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length;

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

// EXTERNAL MODULE: ./lib/statistics/estimate.js + 2 modules
var estimate = __webpack_require__(91888);
// EXTERNAL MODULE: ./lib/statistics/replicates.js
var replicates = __webpack_require__(57255);
// EXTERNAL MODULE: ./lib/statistics/table.js
var statistics_table = __webpack_require__(93199);
;// CONCATENATED MODULE: ./lib/people/calibration/leaning.js




/**
 * How far the judge lies above the people, by side; null where a side was not graded.
 * @param means of the people, answer by answer
 */
function biasOf(items, means) {
    const above = (side) => mean(items.flatMap((item, i) => (item.side === side || item.side === 'both' ? [item.judge - means[i]] : [])));
    const bias = { baseline: above('baseline'), candidate: above('candidate') };
    return Number.isNaN(bias.baseline + bias.candidate) ? null : bias;
}
/**
 * By how much the change that the judge sees lies above the one that people see. A bias that both sides have takes nothing from a change; one that they do not share does.
 */
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

;// CONCATENATED MODULE: ./lib/people/calibration/calibrate.js








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
// EXTERNAL MODULE: ./lib/evidence/run-record.js
var run_record = __webpack_require__(55608);
;// CONCATENATED MODULE: ./lib/policy/settings.js


/**
 * What of two suites differs besides rules and tasks: the sides, seed, budget, severities. Names and folders of the files do not count, nor
 * does what signs in inside a command, which a run's record does not keep.
 */
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
function withoutParts(suite) {
    const { tasks: _, rules: __, file: ___, folder: ____, sha256: _____, ...settings } = (0,run_record/* withBareCommands */.NX)(suite);
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
/* harmony import */ var _shared_minute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47765);
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
        const of = `${side === 'baseline' ? 'Baseline' : 'Candidate'}: measured ${(0,_shared_minute_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(made)} UTC and taken from the cache`;
        found.set(of, [...(found.get(of) ?? []), task]);
    }
    return [...found].map(([of, tasks]) => `${of}, since nothing that it depends on has changed: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(tasks, 4)}`);
}
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
/* harmony import */ var _people_calibration_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1757);
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
/* harmony import */ var _gate_forgetting_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48770);
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
    const forgotten = worstFirst(stopping.filter(_gate_forgetting_js__WEBPACK_IMPORTED_MODULE_9__/* .isBlockedLoss */ .K0), report);
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
/** In the order of the sentence about forgetting, so that both name the same task first. */
function worstFirst(rows, { forgetting }) {
    const keyOf = ({ task, metric }) => `${task}\n${metric}`;
    const places = new Map(forgetting.rows.map((row, i) => [keyOf(row), i]));
    const place = (row) => places.get(keyOf(row)) ?? places.size;
    return [...rows].sort((a, b) => place(a) - place(b));
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
    const forgot = failed.some(_gate_forgetting_js__WEBPACK_IMPORTED_MODULE_9__/* .isBlockedLoss */ .K0);
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
    const said = problems.length === 0 ? '' : ` ⚠️ ${problems.map((problem) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(problem, 600)).join(' ')}`;
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
    const { opinions = [] } = sample;
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
        ...opinions.flatMap((opinion) => part('Judge', `${whoSays(opinion)}: ${opinion.said}`)),
        '</table>',
    ].join('\n');
}
/** `gpt-5-mini on the candidate (Overall: 2 of 5)` */
function whoSays({ by, about, grades }) {
    const given = grades.map(({ title, grade }) => `${(0,shared_escape/* cut */.Jj)(title, 60)}: ${(0,shared_escape/* cut */.Jj)(grade, 60)}`).join(', ');
    return `${(0,shared_escape/* cut */.Jj)(by, 60)}${about === 'both' ? '' : ` on the ${about}`} (${given})`;
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

/***/ 47765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `2026-09-15 03:00`, in UTC: as people read a moment. @param time milliseconds since 1970, or in ISO 8601 */
const minuteOf = (time) => new Date(time).toISOString().slice(0, 16).replace('T', ' ');


/***/ })

};
