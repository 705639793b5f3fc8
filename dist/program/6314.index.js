export const id = 6314;
export const ids = [6314,1359];
export const modules = {

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

/***/ 47765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `2026-09-15 03:00`, in UTC: as people read a moment. @param time milliseconds since 1970, or in ISO 8601 */
const minuteOf = (time) => new Date(time).toISOString().slice(0, 16).replace('T', ' ');


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
        ...(serving.pass_env && { passEnv: serving.pass_env }),
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

/***/ 31740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dataFormat),
/* harmony export */   x: () => (/* binding */ dataExtensions)
/* harmony export */ });
const byExtension = {
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    csv: 'csv',
    tsv: 'csv',
    parquet: 'parquet',
    txt: 'text',
    text: 'text',
};
const dataExtensions = Object.keys(byExtension).map((extension) => `.${extension}`);
/** By the file's extension; null where it says nothing. */
function dataFormat(path) {
    const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : null;
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

/***/ 53458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ suiteName),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   xj: () => (/* binding */ readSuite)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19519);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23340);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29576);
/* harmony import */ var _usual_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65929);










/** Reads a suite. Throws a GateError: 'suite-missing', 'suite-unreadable' or 'suite-invalid'. */
async function readSuite(file, catalogue) {
    const bytes = await readBytes(file);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-unreadable', { file, why: 'it is not text in UTF-8' });
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeSuite */ .R)(bytes.toString('utf8'), file, catalogue, readJson);
}
async function readBytes(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-missing', { file, near: await suitesNear(file) }, error);
        const why = code === 'EISDIR' ? `it is a folder; the file in it is ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(file, _usual_file_js__WEBPACK_IMPORTED_MODULE_9__/* .usualSuite */ .B)}` : message;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-unreadable', { file, why }, error);
    }
}
/** JSON, or YAML where the file is named so. */
const readJson = (path) => {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { why: 'that file does not exist' };
        return { why: code === 'EISDIR' ? 'that is a folder' : `it cannot be read: ${message}` };
    }
    if (/\.ya?ml$/i.test(path))
        return readYaml(text);
    try {
        return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
    }
    catch (error) {
        // The rest of the message quotes the file, which may hold anything.
        const [, line] = /\(line (\d+) column \d+\)/.exec(error.message) ?? [];
        return { why: `it is not valid JSON${line === undefined ? '' : ` (line ${line})`}` };
    }
};
function readYaml(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text.replace(/^\ufeff/, ''), { logLevel: 'silent' });
    const [first] = document.errors;
    if (first === undefined)
        return { value: document.toJS({ maxAliasCount: 100 }) };
    return { why: `it is not valid YAML${first.linePos === undefined ? '' : ` (line ${first.linePos[0].line})`}` };
}
/** YAML files that may be meant. */
async function suitesNear(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    const yaml = names.filter((name) => /\.ya?ml$/.test(name));
    const suites = yaml.filter((name) => /^checkpoint-gate\b/.test(name) || (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file), [name]) !== null);
    return suites.slice(0, 3).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
}
/**
 * The name of a suite as far as it can be told, for one whose other parts are wrong: its errors belong where its reports belong.
 * Never throws.
 */
async function suiteName(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8').catch(() => '');
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text, { logLevel: 'silent' }).get?.('name');
    return typeof name === 'string' && _schema_js__WEBPACK_IMPORTED_MODULE_8__/* .suiteName */ .Q.test(name) ? name : (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultName */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)), file);
}


/***/ })

};
