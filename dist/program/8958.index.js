export const id = 8958;
export const ids = [8958,1359];
export const modules = {

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
        ...(0,gate_row/* emptyRow */.OL)({ task, samples }, metric),
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
    return (0,gate_row/* withValues */.tV)({ ...row, value: (sums) => scorer.value(sums) }, { ...table, sameEvidence });
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
  OL: () => (/* binding */ emptyRow),
  by: () => (/* binding */ perplexity),
  tV: () => (/* binding */ withValues)
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


/** The metric in whose place another may answer. */
const perplexity = 'perplexity';
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


/***/ })

};
