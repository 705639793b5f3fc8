export const id = 1215;
export const ids = [1215];
export const modules = {

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

/***/ 47710:
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

// EXTERNAL MODULE: ./lib/gate/forgetting.js
var gate_forgetting = __webpack_require__(48770);
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
    return row.change === null ? 0 : (0,gate_forgetting/* inMildLosses */.HM)(row, row.change, forgetting);
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
    return (0,gate_row/* withValues */.tV)(row, pooledTable(sorted.map((member) => member.table)));
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
    return row.standsIn && rule.place === null && rule.metric === gate_row/* perplexity */.by && (rule.role ?? row.role) === row.role;
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
        return { ...comparison, forgetting: (0,gate_forgetting/* severityOf */.xJ)(comparison, suite.forgetting) };
    });
    const standIns = new Set(compared.filter((_, i) => ruled[i].row.replaced));
    const rows = inOrder(compared, suite);
    const verdict = (0,gate_verdict/* verdictOf */.V)(rows, idleRules(suite.rules, all), suite);
    const twins = twinsNote(singles, evaluation);
    return {
        rows,
        forgetting: (0,gate_forgetting/* forgettingOf */.xI)(rows, standIns, suite),
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

/***/ 48770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ inMildLosses),
/* harmony export */   K0: () => (/* binding */ isBlockedLoss),
/* harmony export */   xI: () => (/* binding */ forgettingOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);

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
/** Whether a loss of ability blocks by a rule on that loss: what breaks a `min` or a `max` is named by that rule. */
function isBlockedLoss({ forgetting, decision, level, rules }) {
    return (forgetting !== null &&
        decision === 'fail' &&
        level === 'block' &&
        rules.some((rule) => rule.decision === 'fail' && (rule.condition.kind === 'max_drop' || rule.condition.kind === 'max_rise')));
}
/** What is named first: the worst of what blocks, where anything does, and there a task rather than several pooled. */
function firstNamed(worstFirst) {
    const blocked = worstFirst.filter(isBlockedLoss);
    return blocked.find(({ pooled }) => pooled === null) ?? blocked[0] ?? worstFirst[0];
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
    const first = firstNamed(forgot);
    const general = rows.filter((row) => row.role === 'general' && row.better !== 'neither' && !standIns.has(row) && !isUnasked(row));
    return {
        found: first !== undefined,
        measured: general.length > 0 && general.every((row) => row.interval !== null),
        severity: forgot[0]?.forgetting ?? null,
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
    const sure = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(sureLoss(first), first.unit);
    const severity = `${first.forgetting[0].toUpperCase()}${first.forgetting.slice(1)}`;
    const loss = `${severity} forgetting: ${where}, ${first.title} is ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(first.change, first.unit)} worse (surely ${sure} or more)`;
    const domain = gained.length > 0
        ? `, while ${gainedTask(gained)} got better`
        : rows.some((row) => row.role === 'domain')
            ? ', and no domain task surely got better'
            : '';
    // Perplexity and bits per byte of one task are one finding.
    const others = forgot.filter((row) => row.pooled === null && row.task !== first.task);
    const count = new Set(others.map((row) => row.task)).size;
    const isWorse = count > 0 && severities.indexOf(others[0].forgetting) > severities.indexOf(first.forgetting);
    const gravest = isWorse ? `, ${others[0].task} the most (${others[0].forgetting})` : '';
    const who = first.pooled === null ? (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'more general task') : (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'single task');
    return `${loss}${domain}.${count === 0 ? '' : ` ${who} got worse as well${gravest}.`}`;
}
function notFound(general, gained) {
    if (general.length === 0)
        return 'Forgetting was not looked for: no task has the role general.';
    const untold = general.filter((row) => row.interval === null);
    if (untold.length > 0) {
        return `Forgetting could not be ruled out: ${untold.length} of ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(general.length, 'general row')} could not be measured.`;
    }
    const none = general.length === 1
        ? 'the general row is not surely worse'
        : `none of the ${general.length} general rows is surely worse`;
    return `No forgetting found: ${none}${gained.length > 0 ? `, and ${gainedTask(gained)} got better` : ''}.`;
}
function gainedTask(gained) {
    return (gained.find((row) => row.pooled === null) ?? gained[0]).task;
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
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
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
        of: ({ source }) => source.server && (0,secrets/* withoutSecrets */.cT)(source.server.address ?? source.server.command ?? ''),
        meaning: 'fine',
        name: null,
    },
    { kind: 'dialect', of: ({ source }) => source.server?.dialect ?? null, meaning: 'fine', name: null },
    { kind: 'threads', of: ({ source }) => threadsOf(source), meaning: 'fine', name: null },
    { kind: 'batch', of: ({ source }) => batchOf(source), meaning: 'fine', name: null },
    { kind: 'prepared', of: ({ source }) => (0,secrets/* withoutSecrets */.cT)(source.prepare ?? 'no command'), meaning: 'fine', name: null },
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

/***/ 38936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
        return asked.map((metric) => ({ ...(0,gate_row/* emptyRow */.OL)(evaluated, metric), missing: pairing.reason }));
    const silent = (0,sight/* silentSide */.dF)(pairing);
    if (silent !== null)
        return asked.map((metric) => ({ ...(0,gate_row/* emptyRow */.OL)(evaluated, metric), missing: silent }));
    const seen = (0,tables/* seenBy */.DA)(pairing, (0,reading/* readingOf */.M)(evaluated.task));
    const tabled = (0,tables/* tablesOf */.tI)(pairing, asked, seen, evaluation.comparable.perplexity, advance);
    return asked.map((metric, i) => {
        const standsIn = !evaluated.task.metrics.includes(metric.name);
        const row = { ...(0,gate_row/* emptyRow */.OL)(evaluated, metric), groups: pairing.groups, standsIn };
        return measuredRow(row, evaluated, metric, seen, tabled[i], evaluation);
    });
}
function metricNames({ task }, { comparable, metrics }) {
    const asked = task.metrics;
    const stands = !comparable.perplexity && asked.includes(gate_row/* perplexity */.by) && !asked.includes(bitsPerByte) && metrics.has(bitsPerByte);
    return stands ? asked.flatMap((name) => (name === gate_row/* perplexity */.by ? [name, bitsPerByte] : [name])) : asked;
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
        ...(0,gate_row/* withValues */.tV)({ ...row, value }, table),
        ...(note === '' ? {} : { note }),
        ...(signature === null ? {} : { signature }),
    };
    if (metric.name !== gate_row/* perplexity */.by || comparable.perplexity || measured.missing !== null)
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
// EXTERNAL MODULE: ./lib/gate/decide.js + 7 modules
var decide = __webpack_require__(47710);
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
