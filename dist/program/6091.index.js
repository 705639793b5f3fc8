export const id = 6091;
export const ids = [6091];
export const modules = {

/***/ 76091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noise: () => (/* binding */ noise)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/backends/open.js + 11 modules
var backends_open = __webpack_require__(69010);
// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var folder = __webpack_require__(62820);
// EXTERNAL MODULE: ./lib/backends/server/process/servers.js + 1 modules
var process_servers = __webpack_require__(63766);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/gate/decide.js + 7 modules
var decide = __webpack_require__(47710);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
// EXTERNAL MODULE: ./lib/gate/budget.js + 1 modules
var budget = __webpack_require__(56146);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(62863);
;// CONCATENATED MODULE: ./lib/gate/noise.js



/** In standard errors, how far the bound is that a rule passes by, and how far a chance of 4 in 5 reaches. */
const errors = { bound: (0,normal/* normalUpper */.s)(budget/* plainLevel */.DS), power: (0,normal/* normalUpper */.s)(0.2) };
/**
 * @param runs the rows of the first measurement held against each other one, in the same order
 * @param pair rows of a comparison with a candidate, which tell how much it changes from sample to sample; null: there is none
 */
function noiseOf(runs, pair) {
    return runs[0].map((first, i) => {
        const all = runs.map((rows) => rows[i]);
        const missing = all.find((row) => row.missing !== null)?.missing ?? null;
        const changes = all.map(({ change }) => change);
        const floor = missing !== null || changes.includes(null) ? null : Math.max(...changes.map((x) => Math.abs(x)));
        const ends = all.flatMap(({ interval }) => (interval === null ? [] : [interval]));
        const known = pair?.find(({ task, metric }) => task === first.task && metric === first.metric) ?? null;
        const spread = spreadOf(known) ?? largest(all.map(spreadOf));
        const { task, metric, title, unit, scale, better, n, baseline: value } = first;
        return {
            ...{ task, metric, title, unit, scale, better, n, value, floor, missing },
            interval: ends.length === 0
                ? null
                : { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) },
            rules: first.rules.map((result) => ruled(result, first, floor, spread)),
        };
    });
}
function spreadOf(row) {
    if (row === null || row.interval === null)
        return null;
    const { low, high, lowLevel, highLevel } = row.interval;
    // Either end is a one-sided bound at its own level.
    const errorsApart = (0,normal/* normalUpper */.s)(1 - lowLevel) + (0,normal/* normalUpper */.s)(1 - highLevel);
    const error = (onScale(row, high) - onScale(row, low)) / errorsApart;
    return Number.isFinite(error) && error > 0 ? { n: row.n, error } : null;
}
const onScale = ({ unit }, change) => (unit === 'ratio' ? Math.log1p(change) : change);
const largest = (spreads) => spreads.reduce((most, one) => (one !== null && one.error > (most?.error ?? 0) ? one : most), null);
function ruled({ condition, level, line, decide }, row, floor, spread) {
    const rule = { rule: (0,wording/* written */.Mp)(condition), level, line };
    const room = roomOf(condition, row);
    if (room === null || floor === null)
        return { ...rule, verdict: 'unknown', needs: null };
    if (floor > room)
        return { ...rule, verdict: 'below-floor', needs: null };
    if (decide === 'point')
        return { ...rule, verdict: 'enough', needs: null };
    const needs = needed(room, row, spread);
    if (needs === null)
        return { ...rule, verdict: 'unknown', needs };
    if (needs.samples > row.n)
        return { ...rule, verdict: 'few-samples', needs };
    return { ...rule, verdict: needs.least ? 'unknown' : 'enough', needs };
}
/** How much worse an equal candidate may become before the rule is broken, in the row's unit; null: no bound on the change. */
function roomOf({ kind, limit }, { unit, scale, baseline }) {
    // A gain is asked for, which an equal candidate does not have.
    if (kind === 'must_improve' || baseline === null)
        return null;
    const own = limit.unit === 'own' ? limit.amount / (unit === 'points' ? scale : 1) : limit.amount;
    const value = unit === 'points' ? baseline / scale : baseline;
    if (kind === 'min' || kind === 'max') {
        const room = kind === 'min' ? value - own : own - value;
        return Math.max(0, unit === 'ratio' ? room / value : room);
    }
    if (unit === 'ratio')
        return limit.unit === 'percent' ? limit.amount : own / value;
    return limit.unit === 'percent' ? limit.amount * Math.abs(value) : own;
}
function needed(room, row, spread) {
    if (spread !== null && room > 0) {
        const times = ((errors.bound + errors.power) * spread.error) / onScale(row, room);
        return { samples: Math.ceil(spread.n * times ** 2), least: false };
    }
    // Where no sample changes its score, n samples still allow a change of 1 - 0.05^(1/n).
    if (row.unit === 'points' && room > 0 && room < 1)
        return { samples: Math.ceil(Math.log(budget/* plainLevel */.DS) / Math.log1p(-room)), least: true };
    return null;
}

// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/metrics/registry.js + 64 modules
var registry = __webpack_require__(48874);
// EXTERNAL MODULE: ./lib/samples/read.js
var read = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var shared_errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/suite/read.js
var suite_read = __webpack_require__(53458);
// EXTERNAL MODULE: ./lib/commands/environment.js
var commands_environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/commands/evaluate.js + 1 modules
var evaluate = __webpack_require__(11091);
// EXTERNAL MODULE: ./lib/commands/prepare.js
var prepare = __webpack_require__(4553);
// EXTERNAL MODULE: ./lib/commands/report.js + 26 modules
var report = __webpack_require__(18967);
;// CONCATENATED MODULE: ./lib/commands/noise.js


















/** Measures the baseline several times, and says by how much it differs from itself. No judge is asked, and no cache. */
async function noise(options) {
    const suite = againstItself(await (0,suite_read/* readSuite */.xj)(options.suiteFile, catalogue/* catalogue */.s), options.baseline);
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(options.out ?? `runs/${suite.name}-noise`));
    folder.claim(suite.file, true);
    try {
        const tasks = await measured(suite, folder, options);
        const found = {
            schema: 1,
            suite: suite.name,
            baseline: (0,checkpoints/* nameOf */.Vb)(suite.baseline),
            runs: options.runs,
            varied: varied(suite),
            ...noiseIn(suite, tasks, pairOf(suite, options)),
        };
        folder.write('noise.json', `${JSON.stringify(found, null, 2)}\n`);
        return { noise: found, folder: folder.path };
    }
    finally {
        folder.release();
    }
}
function againstItself(suite, other) {
    const baseline = other === null ? suite.baseline : (0,checkpoints/* withCheckpoint */.Hm)(suite.baseline, other);
    if ((0,folder/* isRecorded */.TN)(baseline.path))
        throw (0,shared_errors/* gateError */.em)('noise-recorded', { path: baseline.path });
    return { ...suite, baseline, candidate: baseline };
}
/** Of every measurement but the first, the tasks with the first one's evidence as the baseline's. */
async function measured(suite, folder, { runs, runtime, progress, signal }) {
    const sets = new Map();
    for (const task of suite.tasks)
        sets.set(task.name, await (0,read/* readSamples */.a)(task.data));
    const key = (0,commands_environment/* keyOf */.TN)('baseline', suite);
    const { env: environment } = process;
    const hidden = (0,commands_environment/* keyVariables */.jr)(suite);
    const keys = { baseline: key, candidate: key };
    await (0,prepare/* prepare */.i)(suite, folder, false, { environment, hidden, keys, progress, signal });
    const log = (name) => folder.logFile(name);
    const servers = new process_servers/* Servers */.N({ environment, hidden, folder: suite.folder, log, progress, signal });
    const named = { side: 'baseline', source: suite.baseline, key };
    const folders = [];
    const untold = [];
    try {
        const checkpoint = await (0,backends_open/* identify */.l)(named, (0,commands_environment/* whereOf */.de)(suite.folder, signal), progress);
        for (let run = 0; run < runs; run++) {
            progress.note(`measurement ${run + 1} of ${runs}`);
            const own = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(folder.path, `measurement-${run + 1}`));
            // What an earlier call measured proves nothing of now.
            (0,external_node_fs_.rmSync)(own.path, { recursive: true, force: true });
            const source = {
                fingerprint: checkpoint.fingerprint,
                conditions: checkpoint.conditions,
                surroundings: async () => ({ unknown: 'every measurement is made' }),
                open: () => (0,backends_open/* openCheckpoint */.D)({ ...checkpoint, source: otherBatches(suite.baseline, run) }, { runtime, servers, progress, signal }),
            };
            const reuse = { cache: null, takes: false, reused: [], before: [] };
            const asked = { ...suite, seed: suite.seed + run };
            const common = { shard: null, folder: own, untold, reuse, progress, signal };
            await (0,evaluate/* evaluateSide */.b)('baseline', source, null, { suite: asked, sets: otherOrder(sets, run), ...common });
            folders.push(own);
        }
    }
    finally {
        await servers.stop();
    }
    const evidence = folders.map((one) => new Map(suite.tasks.map(({ name }) => [name, one.evidence('baseline', name).load()])));
    return evidence.slice(1).map((other) => suite.tasks.map((task) => {
        const why = untold.find((one) => one.task === task.name);
        return {
            task,
            samples: sets.get(task.name).samples,
            baseline: evidence[0].get(task.name),
            candidate: other.get(task.name),
            ...(why && { missing: `The baseline cannot tell: ${why.reason}.` }),
        };
    }));
}
/** Half the size of before; a server gets half as many requests at once. */
function otherBatches(source, run) {
    if (run === 0)
        return source;
    const { server, batchTokens } = source;
    const half = (size) => Math.max(1, Math.floor(size / 2 ** run));
    if (server === null)
        return { ...source, batchTokens: half(batchTokens ?? 1536) };
    return { ...source, server: { ...server, concurrency: half(server.concurrency ?? 8) } };
}
function otherOrder(sets, run) {
    if (run % 2 === 0)
        return sets;
    return new Map([...sets].map(([name, set]) => [name, { ...set, samples: [...set.samples].reverse() }]));
}
function varied({ baseline, tasks }) {
    const batches = baseline.server === null ? 'smaller batches' : 'fewer requests at once';
    const drawn = tasks.some((task) => 'temperature' in task && task.temperature > 0) ? ' and another seed' : '';
    return `Each time after the first with samples in another order, ${batches}${drawn}.`;
}
function noiseIn(suite, runs, pair) {
    const metrics = new Map([...suite.tasks.flatMap((task) => task.metrics), 'bits_per_byte'].map((name) => [name, (0,registry/* findMetric */.GF)(name)]));
    const comparable = { perplexity: true, reason: null };
    const named = (rows) => rows
        .filter((row) => row.graded === undefined)
        .sort((a, b) => orderOf(a, suite) - orderOf(b, suite) || (a.metric < b.metric ? -1 : 1));
    const rows = runs.map((tasks) => named((0,decide/* decide */.L)({ suite, tasks, metrics, comparable, sameCheckpoint: true }).rows));
    return { spread: pair?.spread ?? null, rows: noiseOf(rows, pair?.rows ?? null) };
}
/** In the suite's order whatever was decided; pooled rows last. */
function orderOf({ task }, { tasks }) {
    const at = tasks.findIndex(({ name }) => name === task);
    return at < 0 ? tasks.length : at;
}
/** The last comparison with a candidate; where there is none, nothing tells what one changes. */
function pairOf(suite, { pair }) {
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(pair ?? `runs/${suite.name}`));
    const record = pair === null ? folder.previousRecord() : folder.readRecord();
    if (record === null || record.error !== null || record.shard !== undefined)
        return null;
    const rows = (0,report/* reportOf */.EI)(folder, record).rows;
    return { rows, spread: `the comparison with ${(0,checkpoints/* nameOf */.Vb)(record.suite.candidate)} of ${record.started.slice(0, 10)}` };
}


/***/ })

};
