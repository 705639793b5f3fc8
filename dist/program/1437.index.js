export const id = 1437;
export const ids = [1437];
export const modules = {

/***/ 57739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   W: () => (/* binding */ runtimeEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);



function runtimeEnvironment(env = process.env) {
    return {
        folder: env.CHECKPOINT_GATE_RUNTIME || null,
        // A self-hosted runner keeps its tool cache between jobs, and its home folder perhaps not.
        cacheFolder: env.RUNNER_TOOL_CACHE
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TOOL_CACHE, 'checkpoint-gate')
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(userCacheFolder(env), 'checkpoint-gate'),
        searchPath: (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== ''),
    };
}
function userCacheFolder(env) {
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
    if (process.platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'Library', 'Caches');
    return env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
}
/** From 1.30 on the runtime tells its maker of every session, over the network and in files of its own, unless it is told not to. */
const quiet = { ORT_DISABLE_TELEMETRY: '1' };
/**
 * The environment of a process that holds the native runtime: without secrets and action inputs, which it has no use for, and with the
 * folders of libraries that the loader reads only at its start.
 */
function childEnvironment(libraries, env = process.env) {
    const kept = Object.entries(env).filter(([name, value]) => !(0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecret */ .$f)(name, value));
    const result = { ...quiet, ...Object.fromEntries(kept) };
    if (libraries.length > 0) {
        const own = env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : [];
        // The user's own folders win: they may hold the libraries that belong to the machine's driver.
        result.LD_LIBRARY_PATH = [...own, ...libraries].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    }
    return result;
}


/***/ }),

/***/ 22227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ gradingIn)
});

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/suite/grading.js
var grading = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/judge/canary-check.js
var canary_check = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/judge/portion.js
var portion = __webpack_require__(82796);
// EXTERNAL MODULE: ./lib/judge/readings.js
var judge_readings = __webpack_require__(49278);
// EXTERNAL MODULE: ./lib/judge/settled.js
var settled = __webpack_require__(40138);
// EXTERNAL MODULE: ./lib/statistics/mcnemar.js
var mcnemar = __webpack_require__(1280);
;// CONCATENATED MODULE: ./lib/judge/facts/apart.js


/** Something that holds of some answers: how often on either side, and whether that is chance. */
function compared(pairs) {
    const count = (side) => pairs.filter((pair) => pair[side]).length;
    const only = (side, other) => pairs.filter((pair) => pair[side] && !pair[other]).length;
    const { twoSided } = (0,mcnemar/* mcnemar */.o)(only('candidate', 'baseline'), only('baseline', 'candidate'));
    return { baseline: count('baseline'), candidate: count('candidate'), of: pairs.length, pValue: twoSided };
}
function unscoredFact(both, areScores) {
    const why = ({ outcome }) => (outcome.kind === 'unscored' ? outcome.why : null);
    const { pValue, ...counts } = compared(both.map(({ baseline, candidate }) => ({ baseline: why(baseline) !== null, candidate: why(candidate) !== null })));
    const kinds = new Map();
    for (const each of both) {
        for (const side of evidence/* sides */.r) {
            const kind = why(each[side]);
            if (kind === null)
                continue;
            const known = kinds.get(kind) ?? { baseline: 0, candidate: 0 };
            kinds.set(kind, { ...known, [side]: known[side] + 1 });
        }
    }
    return {
        ...counts,
        kinds: [...kinds].map(([kind, found]) => ({ why: kind, ...found })),
        pValue: areScores ? pValue : null,
    };
}
/** @param both by sample, of any one judge: all of them are shown the same texts */
function flagFacts(both) {
    const flags = both.map(({ baseline, candidate }) => new Set([...baseline.flags, ...candidate.flags]));
    const names = new Set(flags.flatMap((found) => [...found].map(nameOf)));
    return [...names]
        .map((flag) => ({ flag, ...compared(flags.map((found) => bySide((side) => has(found, side, flag)))) }))
        .sort((a, b) => b.baseline + b.candidate - a.baseline - a.candidate || (a.flag < b.flag ? -1 : 1));
}
/** `candidate:cut` is found on one side; `question:cut` on both. */
const nameOf = (flag) => flag.replace(/^(?:baseline|candidate):/, '');
const has = (found, side, flag) => found.has(flag) || found.has(`${side}:${flag}`);
const bySide = (of) => ({ baseline: of('baseline'), candidate: of('candidate') });

;// CONCATENATED MODULE: ./lib/judge/facts/family.js
/** Models of one maker, which like each other's style, by what their names have in common. */
const families = {
    GPT: /\b(?:chat)?gpt|\bdavinci\b|(?:^|\/)o[1-9](?:\b|-)|\bcodex\b/,
    Claude: /\bclaude/,
    Gemini: /\bgemini|\bgemma|\bpalm\b/,
    Llama: /\bllama|\bvicuna|\balpaca/,
    Mistral: /\b(?:mistral|mixtral|ministral|codestral|magistral|devstral|pixtral)/,
    Qwen: /\b(?:qwen|qwq|qvq)/,
    DeepSeek: /\bdeepseek/,
    Grok: /\bgrok/,
    Command: /\bcommand-?(?:r|a|light|nightly)\b|\bcohere\b|\baya\b/,
    Phi: /\bphi-?\d/,
    GLM: /\bglm|\bchatglm/,
    Kimi: /\bkimi|\bmoonshot/,
    Nova: /\bnova-(?:micro|lite|pro|premier)/,
};
/** More than one of a model that was distilled from another family's. */
function familiesOf(model) {
    const name = model.toLowerCase().replaceAll('_', '-');
    return Object.entries(families).flatMap(([family, pattern]) => (pattern.test(name) ? [family] : []));
}
/**
 * Which of the judges are of the family of the model that wrote what the candidate was trained on. Such a judge finds the candidate's text
 * familiar whatever its quality (Panickssery et al., "LLM evaluators recognize and favor their own generations", 2024).
 */
function sameFamily(judges, trainedOn) {
    if (trainedOn === null)
        return [];
    const own = familiesOf(trainedOn);
    const isSame = (judge) => judge.toLowerCase() === trainedOn.trim().toLowerCase() || familiesOf(judge).some((family) => own.includes(family));
    return [...new Set(judges.filter(isSame))];
}

;// CONCATENATED MODULE: ./lib/judge/facts/judges.js

/** @param judgements of one judge, canaries and repeats included: all of them were paid for */
function judgeFact(model, judgements) {
    const asked = judgements.filter(({ about, flags }) => about.form === 'canary' || !(0,settled/* isSettled */.Is)(flags));
    const usage = { input: 0, cachedInput: 0, output: 0, calls: 0 };
    for (const { usage: own, cached } of asked) {
        if (own === null || cached)
            continue;
        for (const part of ['input', 'cachedInput', 'output', 'calls'])
            usage[part] += own[part];
    }
    return {
        model,
        answered: each(asked.flatMap((judgement) => judgement.model ?? [])),
        formats: each(asked.map(({ format }) => format)),
        dropped: each(asked.flatMap(({ dropped }) => dropped)),
        scored: asked.filter(({ outcome }) => outcome.kind === 'scored').length,
        unscored: asked.filter(({ outcome }) => outcome.kind === 'unscored').length,
        cached: asked.filter(({ cached }) => cached).length,
        usage,
        cost: costOf(asked),
    };
}
/** What is known to have been spent; null where any price is unknown. */
function costOf(asked) {
    const paid = asked.filter(({ usage, cached }) => usage !== null && !cached);
    return paid.some(({ cost }) => cost === null) ? null : paid.reduce((total, { cost }) => total + cost, 0);
}
const each = (names) => [...new Set(names)].sort();

// EXTERNAL MODULE: ./lib/statistics/student.js
var student = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/judge/facts/length.js

const alikeWithin = Math.log2(1.1);
function lengthFact(pairs) {
    if (pairs.length < 3)
        return null;
    // One character more for both, so that an empty answer has a ratio too.
    const points = pairs.map(({ more, baseline, candidate }) => ({
        x: Math.log2((candidate + 1) / (baseline + 1)),
        y: more,
    }));
    const alike = points.filter(({ x }) => Math.abs(x) <= alikeWithin).map(({ y }) => y);
    const line = lineThrough(points);
    const ratios = points.map(({ x }) => x).sort((a, b) => a - b);
    return {
        n: pairs.length,
        all: mean(points.map(({ y }) => y)),
        alike: alike.length === 0 ? null : { n: alike.length, mean: mean(alike) },
        slope: line && { value: line.slope, low: line.slope - line.reach, high: line.slope + line.reach },
        adjusted: line?.at0 ?? null,
        ratio: 2 ** ((ratios[(ratios.length - 1) >> 1] + ratios[ratios.length >> 1]) / 2),
    };
}
/** Least squares, with the reach of the slope's 95 % interval; null where all x are the same. */
function lineThrough(points) {
    const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
    let [xx, xy] = [0, 0];
    for (const { x, y } of points) {
        xx += (x - mx) ** 2;
        xy += (x - mx) * (y - my);
    }
    if (xx < 1e-12)
        return null;
    const slope = xy / xx;
    const degrees = points.length - 2;
    const rest = points.reduce((total, { x, y }) => total + (y - my - slope * (x - mx)) ** 2, 0);
    return { slope, at0: my - slope * mx, reach: (0,student/* studentUpper */.P)(0.025, degrees) * Math.sqrt(rest / degrees / xx) };
}
const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;

// EXTERNAL MODULE: ./lib/statistics/exact-share.js
var exact_share = __webpack_require__(33158);
;// CONCATENATED MODULE: ./lib/judge/facts/position.js


/** @param both comparisons in both orders that were not settled without a judge */
function positionFact(both) {
    const orders = both
        .map(({ baseline, candidate }) => [(0,judge_readings/* preferenceOf */.zT)(baseline.outcome), (0,judge_readings/* preferenceOf */.zT)(candidate.outcome)])
        .filter((pair) => !pair.some(Number.isNaN));
    if (orders.length === 0)
        return null;
    const first = orders.filter(([a, b]) => a === 1 && b === 1).length;
    const flips = first + orders.filter(([a, b]) => a === 0 && b === 0).length;
    const share = { ones: first, n: flips };
    return {
        pairs: orders.length,
        disagree: orders.filter(([a, b]) => a !== 1 - b).length,
        flips,
        first,
        share: flips === 0 ? null : { value: first / flips, low: (0,exact_share/* shareLower */.FC)(share, 0.025), high: (0,exact_share/* shareUpper */.Mb)(share, 0.025) },
    };
}

// EXTERNAL MODULE: ./lib/statistics/agreement/correlation.js
var correlation = __webpack_require__(60628);
// EXTERNAL MODULE: ./lib/statistics/agreement/pairs.js
var pairs = __webpack_require__(6793);
;// CONCATENATED MODULE: ./lib/judge/facts/scale.js


/** How often the best and the worst grade were given: where nearly all are the best, nothing better or little worse can be seen. */
function scaleFact(criteria, verdicts) {
    if (verdicts.length === 0)
        return [];
    const share = (name, grade) => verdicts.filter((each) => each[name] === grade).length / verdicts.length;
    return criteria.map(({ name, low, high }) => ({ criterion: name, top: share(name, high), bottom: share(name, low) }));
}
/** Above 0.9 the criteria are one number. */
function haloFact(criteria, verdicts) {
    const names = criteria.map(({ name }) => name).filter((name) => name !== 'overall');
    const column = (name) => verdicts.map((each) => each[name] ?? null);
    const correlations = names
        .flatMap((a, at) => names.slice(at + 1).map((b) => (0,correlation/* pearson */.nc)((0,pairs/* ratingPairs */.nZ)(column(a), column(b)))))
        .filter((each) => !Number.isNaN(each));
    if (correlations.length === 0)
        return null;
    return correlations.reduce((total, each) => total + each, 0) / correlations.length;
}

// EXTERNAL MODULE: ./lib/statistics/agreement/alpha.js
var agreement_alpha = __webpack_require__(9760);
;// CONCATENATED MODULE: ./lib/judge/facts/steadiness.js

/**
 * @param verdicts raters x items, from 0 to 1; null: none
 * @param ordinal whether their distances mean nothing but an order
 */
function steadinessFact(verdicts, ordinal) {
    const items = (verdicts[0] ?? []).map((_, item) => verdicts.flatMap((row) => row[item] ?? []));
    const shared = items.filter((given) => given.length > 1);
    if (shared.length === 0)
        return null;
    const distances = shared.flatMap((given) => given.flatMap((a, at) => given.slice(at + 1).map((b) => Math.abs(a - b))));
    const alpha = (0,agreement_alpha/* krippendorffAlpha */.t)((0,agreement_alpha/* coincidences */.S)(verdicts), ordinal ? 'ordinal' : 'interval');
    return {
        items: shared.length,
        same: shared.filter((given) => given.every((each) => each === given[0])).length / shared.length,
        apart: distances.reduce((total, each) => total + each, 0) / distances.length,
        alpha: Number.isNaN(alpha) ? null : alpha,
    };
}

;// CONCATENATED MODULE: ./lib/judge/facts/gather.js












function factsOf(judged, told) {
    const { task, judgements, stopped } = judged;
    const { models, rubric, compare, trainedOn } = task.judge;
    const verdicts = new judge_readings/* Verdicts */.v8(judgements, compare, models.length);
    const both = models.flatMap((_, judge) => told.flatMap(({ sample }) => bothOf(verdicts, judge, sample.id)));
    const asked = both.filter(({ baseline, candidate }) => !(0,settled/* isSettled */.Is)(baseline.flags) || !(0,settled/* isSettled */.Is)(candidate.flags));
    const grades = told.flatMap(({ reading }) => (typeof reading === 'object' ? [reading] : []));
    const perVerdict = compare === 'pairs'
        ? []
        : judgements.flatMap(({ about, outcome, flags }) => about.form === 'score' && outcome.kind === 'scored' && !(0,settled/* isSettled */.Is)(flags) ? [outcome.grades] : []);
    return {
        judges: models.map(({ model }, judge) => judgeFact(model, judgements.filter((each) => each.judge === judge))),
        samples: counted(told),
        means: meansOf(grades),
        stopped,
        canaries: (0,canary_check/* canaryFindings */.J)(rubric, compare, models.length, judgements),
        unscored: unscoredFact(both, compare === 'scores'),
        flags: flagFacts(told.flatMap(({ sample }) => bothOf(verdicts, 0, sample.id))),
        position: compare === 'pairs' ? positionFact(asked) : null,
        repeats: repeatsOf(judged, told),
        panel: panelOf(judged, told),
        length: lengthFact(told.flatMap((each) => weighed(each, judged))),
        scale: scaleFact(rubric.criteria, perVerdict),
        halo: haloFact(rubric.criteria, perVerdict),
        sameFamily: sameFamily(models.map(({ model }) => model), trainedOn),
    };
}
function bothOf(verdicts, judge, sample) {
    const [baseline, candidate] = evidence/* sides */.r.map((side) => verdicts.at(judge, 0, side, sample));
    return baseline && candidate ? [{ baseline, candidate }] : [];
}
function counted(told) {
    const of = (what) => told.filter(({ reading }) => reading === what).length;
    const [absent, unscored] = [of('absent'), of('unscored')];
    return { planned: told.length, scored: told.length - absent - unscored, unscored, absent };
}
function meansOf(grades) {
    const mean = (side, name) => grades.reduce((total, each) => total + each[side][name], 0) / grades.length;
    return Object.keys(grades[0]?.baseline ?? {}).map((criterion) => ({
        criterion,
        baseline: mean('baseline', criterion),
        candidate: mean('candidate', criterion),
    }));
}
/** How good an answer was found, from 0 to 1. */
function sizeOf({ task }, reading, side) {
    const { compare, rubric } = task.judge;
    return compare === 'pairs' ? reading[side].preference : (0,portion/* portionOf */.T)(rubric, reading[side]);
}
/** What a judge said, as rows of ratings: of pairs one item a sample, else one for either side. */
function ratings(judged, told, of) {
    const shown = judged.task.judge.compare === 'pairs' ? ['candidate'] : evidence/* sides */.r;
    const items = told.flatMap(({ readings }) => shown.map((side) => of(readings).map((each) => (typeof each === 'object' ? sizeOf(judged, each, side) : null))));
    return (items[0] ?? []).map((_, rater) => items.map((item) => item[rater] ?? null));
}
function isOrdinal({ task }) {
    return task.judge.compare === 'pairs' || task.judge.rubric.criteria.some(({ name }) => name === 'overall');
}
/** First and second verdict of each judge, judge below judge. */
function repeatsOf(judged, told) {
    const perJudge = judged.task.judge.models.map((_, judge) => ratings(judged, told, (readings) => readings[judge]));
    const rows = [0, 1].map((again) => perJudge.flatMap((rows) => rows[again] ?? []));
    return steadinessFact(rows, isOrdinal(judged));
}
function panelOf(judged, told) {
    return steadinessFact(ratings(judged, told, (readings) => readings.map(([first]) => first)), isOrdinal(judged));
}
function weighed({ sample, reading }, judged) {
    if (typeof reading !== 'object')
        return [];
    const length = (side) => judged.answers[side].get(sample.id).text.length;
    const more = sizeOf(judged, reading, 'candidate') - sizeOf(judged, reading, 'baseline');
    return [{ more, baseline: length('baseline'), candidate: length('candidate') }];
}

// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/judge/sentences.js


const stops = {
    cost: 'at its ceiling of cost',
    time: 'at its ceiling of time',
    quota: 'where the quota was used up',
    error: 'at an error',
    unmasked: 'at the planted answers',
};
const next = {
    cost: 'Raise max_cost, or let fewer be judged with samples',
    time: 'Raise max_minutes, or let fewer be judged with samples',
    quota: 'Add to the quota and run again',
    error: 'Run again when it is mended',
    unmasked: 'Take another model or a clearer rubric',
};
const kinds = {
    refused: 'refused',
    cut: 'cut off',
    unparsable: 'unreadable',
    filtered: 'filtered by the server',
    failed: 'failed',
};
/**
 * Why the rows of a judge are missing: a sentence; null: they are not. A part of the samples is a fair sample of them, and still no pass:
 * what was to be shown was to be shown of all.
 */
function whyMissing({ samples, canaries, unscored, stopped, judges }, settings) {
    const { planned, scored, absent } = samples;
    if (planned === 0)
        return 'No sample was to be judged.';
    const failed = canaries.filter(({ why }) => why !== null);
    const isAsked = judges.some((judge) => judge.scored + judge.unscored > 0);
    if (isAsked && failed.length > 0) {
        const said = failed.map(({ judge, why }) => `${settings.models[judge].model} ${why}`);
        return `The judge may not be believed: ${(0,shown/* listed */.K)(said)}. Take another model or a clearer rubric.`;
    }
    if (absent > 0) {
        const how = stopped === null ? 'did not come to its end' : `stopped ${stops[stopped]}`;
        const then = next[stopped ?? 'error'];
        return `Judging ${how}: ${(0,numbers/* formatCount */.B4)(planned - absent)} of ${(0,numbers/* counted */.hS)(planned, 'sample')} were judged. ${then}; what was judged is kept.`;
    }
    const lost = planned - scored;
    if (lost === 0 || (scored > 0 && lost / planned <= settings.maxUnscored))
        return null;
    const why = unscored.kinds
        .map(({ why: kind, baseline, candidate }) => [baseline + candidate, kinds[kind]])
        .sort(([a], [b]) => b - a)
        .map(([count, kind]) => `${(0,numbers/* formatCount */.B4)(count)} ${kind}`);
    const allowed = `max_unscored allows ${(0,numbers/* formatSize */.Xq)(settings.maxUnscored, 'ratio')}`;
    return `${(0,numbers/* formatCount */.B4)(lost)} of ${(0,numbers/* counted */.hS)(planned, 'sample')} (${(0,numbers/* formatSize */.Xq)(lost / planned, 'ratio')}) got no grade, and ${allowed}. Verdicts: ${(0,shown/* listed */.K)(why)}.`;
}
/** Chances below this are told of; above it they are what chance brings. */
const telling = 0.01;
/** Beyond this share of best grades, little is left to be better by. */
const ceiling = 0.6;
const mostFlags = 3;
/** What a reader must know of a judge whose rows stand: sentences; null: nothing. */
function noteOf({ unscored, flags, scale, sameFamily, judges }, settings) {
    const sentences = [];
    if (unscored.pValue !== null && unscored.pValue < telling)
        sentences.push(`The judge left ${(0,numbers/* counted */.hS)(unscored.candidate, 'answer')} of the candidate without a grade and ${(0,numbers/* formatCount */.B4)(unscored.baseline)} of the baseline: these samples are left out.`);
    const apart = flags.filter(({ pValue }) => pValue < telling).slice(0, mostFlags);
    if (apart.length > 0) {
        const found = apart.map(({ flag, baseline, candidate, of }) => `${flag} in ${(0,numbers/* formatSize */.Xq)(candidate / of, 'ratio')} against ${(0,numbers/* formatSize */.Xq)(baseline / of, 'ratio')}`);
        sentences.push(`Answers of the candidate and the baseline differ in what was found in them: ${(0,shown/* listed */.K)(found)}.`);
    }
    const main = scale.find(({ criterion }) => criterion === 'overall') ?? scale[0];
    if (main !== undefined && main.top > ceiling)
        sentences.push(`${(0,numbers/* formatSize */.Xq)(main.top, 'ratio')} of the grades are the best there is: the judge hardly tells answers apart.`);
    if (sameFamily.length > 0)
        sentences.push(`The candidate was trained on answers of ${settings.trainedOn}, and ${(0,shown/* listed */.K)(sameFamily)} is of the same family: it may like its own style.`);
    const without = judges.filter(({ dropped }) => dropped.length > 0);
    if (without.length > 0)
        sentences.push(`${(0,shown/* listed */.K)(without.map(({ model, dropped }) => `${model} was asked without ${(0,shown/* listed */.K)(dropped)}, which it refuses`))}.`);
    return sentences.length === 0 ? null : sentences.join(' ');
}
/** Why answers of a side tell nothing, as where its stop texts cut off everything: both sides would be equally bad. */
function noneAtAll(side) {
    return `No judge was asked about the ${side}: none of its answers is one. Look at its prompts, its chat template and its stop texts.`;
}

;// CONCATENATED MODULE: ./lib/judge/digest.js






/**
 * What the judgements of a task say: grades of both sides for the gate, and how they came about for the report. A sample that lacks a grade on
 * one side is left out on both.
 */
function digestJudgements(judged) {
    const { task, samples, judgements } = judged;
    const { rubric, compare, models } = task.judge;
    const verdicts = new judge_readings/* Verdicts */.v8(judgements, compare, models.length);
    const told = samples.map((sample) => {
        const readings = verdicts.readings(sample.id);
        return { sample, readings, reading: (0,judge_readings/* together */.bs)(readings) };
    });
    const facts = factsOf(judged, told);
    const scored = told.flatMap(({ sample, reading }) => (typeof reading === 'object' ? [{ sample, reading }] : []));
    const gradesOf = (side) => new Map(scored.map(({ sample: { id }, reading }) => [
        id,
        { kind: 'judgement', id, grades: reading[side] },
    ]));
    const silent = evidence/* sides */.r.find((side) => isSilent(judged, verdicts, side));
    const missing = whyMissing(facts, task.judge) ?? (silent === undefined ? null : noneAtAll(silent));
    const note = noteOf(facts, task.judge);
    return {
        graded: {
            metrics: (0,grading/* metricsOf */.Ps)('judge', task.judge).map(({ name }) => name),
            criteria: compare === 'scores' ? rubric.criteria : [],
            samples: scored.map(({ sample }) => sample),
            baseline: gradesOf('baseline'),
            candidate: gradesOf('candidate'),
            ...(missing !== null && { missing }),
            ...(note !== null && { note }),
        },
        facts,
    };
}
/** Whether nothing that a side said was an answer. */
function isSilent({ samples }, verdicts, side) {
    return samples.every(({ id }) => evidence/* sides */.r.some((shown) => (0,settled/* isNone */.$I)(verdicts.at(0, 0, shown, id)?.flags ?? [], side)));
}

// EXTERNAL MODULE: ./lib/judge/draw.js
var draw = __webpack_require__(41949);
// EXTERNAL MODULE: ./lib/people/calibration/standing.js + 4 modules
var calibration_standing = __webpack_require__(1757);
;// CONCATENATED MODULE: ./lib/report/grading.js
/** The same with every figure finite: where nothing bounds an agreement, its scale does. */
function gradingOf(found) {
    const { people } = found;
    if (people === null)
        return found;
    const agreement = people.agreement.map((each) => ({
        ...each,
        alpha: bounded(each.alpha),
        ac1: bounded(each.ac1),
    }));
    return { ...found, people: { ...people, agreement } };
}
/** JSON knows no infinity, and may have made null of it. */
function bounded(figure) {
    if (figure === null)
        return null;
    const [low, high] = figure.interval;
    return { ...figure, interval: [Number.isFinite(low) ? low : -1, Number.isFinite(high) ? high : 1] };
}

// EXTERNAL MODULE: ./lib/commands/judge.js + 30 modules
var commands_judge = __webpack_require__(28426);
// EXTERNAL MODULE: ./lib/commands/people.js
var commands_people = __webpack_require__(24231);
;// CONCATENATED MODULE: ./lib/commands/grading.js






/** What judges and people said of a task's answers, as the run folder has it: for the gate, and how it came about. null: nobody was to be asked. */
function gradingIn(folder, task, samples, answers, record) {
    const people = (0,commands_people/* ratedIn */.Wv)(folder, task);
    if (!(0,commands_judge/* isJudged */.sL)(task))
        return people === null ? null : { graded: [people.graded], grading: gradingFor(task, people) };
    const judge = judgedIn(folder, task, samples, answers, record);
    const { seed, resamples } = record.suite;
    const rated = people?.facts ? { ratings: people.ratings, compare: people.facts.compare } : null;
    const standing = (0,calibration_standing/* withStanding */.N6)(judge.graded, rated, task.judge.minAgreement, { seed, resamples });
    return {
        graded: [standing.graded, ...(people === null ? [] : [people.graded])],
        grading: gradingFor(task, people, {
            judge: judge.facts,
            calibration: standing.calibration,
            minAgreement: task.judge.minAgreement,
            spent: spentOn(task, record),
        }),
    };
}
function judgedIn(folder, task, samples, answers, record) {
    return digestJudgements({
        task,
        samples: (0,draw/* judgedSamples */.vo)(task, samples, record.suite.seed),
        answers,
        judgements: (0,commands_judge/* judgementsIn */.Mi)(folder, task, record),
        stopped: record.judged?.find((each) => each.task === task.name)?.stopped ?? null,
    });
}
const nobody = { judge: null, calibration: [], minAgreement: null, spent: null };
function spentOn({ name }, { judged }) {
    const found = judged?.find(({ task }) => task === name);
    return found === undefined ? null : { cost: found.cost, calls: found.calls };
}
function gradingFor({ name, role }, people, judged = nobody) {
    return gradingOf({ task: name, role, ...judged, people: people?.facts ?? null });
}


/***/ })

};
