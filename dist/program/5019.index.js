export const id = 5019;
export const ids = [5019];
export const modules = {

/***/ 27677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  score: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/known.js
var known = __webpack_require__(31359);
// EXTERNAL MODULE: ./lib/gate/measured.js
var measured = __webpack_require__(54979);
// EXTERNAL MODULE: ./lib/gate/question.js
var question = __webpack_require__(87555);
// EXTERNAL MODULE: ./lib/gate/rows.js + 1 modules
var rows = __webpack_require__(38936);
;// CONCATENATED MODULE: ./lib/statistics/adjusted.js
/**
 * p-values adjusted by Holm's step-down procedure ("A simple sequentially rejective multiple test procedure", 1979): rejecting those at or
 * below a level keeps the chance of any false rejection at that level. Equal to statsmodels 0.15.0, `multipletests(method="holm")`.
 */
function holmAdjusted(pValues) {
    const adjusted = new Array(pValues.length);
    let largest = 0;
    ascending(pValues).forEach((hypothesis, rank) => {
        largest = Math.max(largest, (pValues.length - rank) * pValues[hypothesis]);
        adjusted[hypothesis] = Math.min(1, largest);
    });
    return adjusted;
}
/**
 * p-values adjusted by Benjamini and Hochberg's step-up procedure ("Controlling the false discovery rate", 1995): rejecting those at or
 * below a level keeps the expected share of false ones among the rejected at that level. Equal to statsmodels 0.15.0,
 * `multipletests(method="fdr_bh")`.
 */
function benjaminiHochbergAdjusted(pValues) {
    const adjusted = new Array(pValues.length);
    let smallest = 1;
    ascending(pValues)
        .map((hypothesis, rank) => ({ hypothesis, rank }))
        .reverse()
        .forEach(({ hypothesis, rank }) => {
        smallest = Math.min(smallest, (pValues.length * pValues[hypothesis]) / (rank + 1));
        adjusted[hypothesis] = smallest;
    });
    return adjusted;
}
function ascending(pValues) {
    return pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
}

// EXTERNAL MODULE: ./lib/statistics/cells.js
var statistics_cells = __webpack_require__(38338);
// EXTERNAL MODULE: ./lib/statistics/estimate.js + 2 modules
var estimate = __webpack_require__(91888);
// EXTERNAL MODULE: ./lib/statistics/random.js
var random = __webpack_require__(96760);
// EXTERNAL MODULE: ./lib/statistics/units.js
var statistics_units = __webpack_require__(88344);
;// CONCATENATED MODULE: ./lib/statistics/randomization.js




/**
 * Approximate randomization: were the sides the same, either of a pair's outputs could as well be the other's, so each unit's statistics are
 * swapped by a coin (Noreen, "Computer-intensive methods for testing hypotheses", 1989; Riezler and Maxwell, "On some pitfalls in automatic
 * evaluation and significance testing for MT", 2005). For a mean this is the test of flipped signs. p = (c + 1) / (trials + 1), never 0
 * (Phipson and Smyth, "Permutation p-values should never be zero", 2010), c counting the trials that reach the observed difference, as
 * scipy 1.17.1's `permutation_test(permutation_type="samples")` does. With `beyond`, only those beyond it, as in sacreBLEU 2.6.0's
 * PairedTest, which thereby gives two equal systems the smallest p.
 */
function approximateRandomization(table, value, options) {
    const units = (0,statistics_units/* unitsOf */.$)(table, options);
    const cells = (0,statistics_cells/* cellsOf */.n)(table, units);
    const { size } = table;
    const swapped = new Float64Array(cells.room);
    const weights = new Int32Array(cells.count);
    const total = new Float64Array(cells.room);
    cells.weigh(cells.units, total);
    const baseline = new Float64Array(size);
    const candidate = new Float64Array(size);
    const difference = () => {
        for (let k = 0; k < size; k++) {
            const moved = swapped[k] - swapped[size + k];
            baseline[k] = total[k] - moved;
            candidate[k] = total[size + k] + moved;
        }
        return (0,estimate/* onGrid */.kj)(value(candidate) - value(baseline));
    };
    const observed = difference();
    const reaches = options.beyond ? (x, limit) => x > limit : (x, limit) => x >= limit;
    const next = (0,random/* namedStream */.kS)(options.seed, options.stream);
    const counts = { twoSided: 0, higher: 0, lower: 0 };
    for (let trial = 0; trial < options.trials; trial++) {
        weights.fill(0);
        let bits = 0;
        for (let unit = 0; unit < units.count; unit++) {
            bits = unit % 32 === 0 ? next() : bits >>> 1;
            weights[cells.cell[unit]] += bits & 1;
        }
        cells.weigh(weights, swapped);
        const found = difference();
        if (reaches(Math.abs(found), Math.abs(observed)))
            counts.twoSided++;
        if (reaches(found, observed))
            counts.higher++;
        if (reaches(-found, -observed))
            counts.lower++;
    }
    const p = (count) => (count + 1) / (options.trials + 1);
    return { twoSided: p(counts.twoSided), higher: p(counts.higher), lower: p(counts.lower) };
}

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/wilson.js

/**
 * Two-sided interval of a share by Wilson's score ("Probable inference, the law of succession, and statistical inference", 1927), without
 * a correction. Equal to statsmodels 0.15.0, `proportion_confint(method="wilson")`.
 * @param confidence of both ends together, e.g. 0.95
 */
function wilsonInterval(successes, n, confidence) {
    if (n === 0)
        return [0, 1];
    const z = (0,normal/* normalUpper */.s)((1 - confidence) / 2);
    const share = successes / n;
    const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return [successes === 0 ? 0 : center - half, successes === n ? 1 : center + half];
}

;// CONCATENATED MODULE: ./lib/commands/score/figures.js






/** Computes every metric of the parts. The same data and settings give the same figures on every machine. */
function scoreParts(parts, settings, progress) {
    const scored = parts.flatMap((part) => scorePart(part, settings, progress));
    return adjusted(scored);
}
function scorePart(part, settings, progress) {
    const { metrics, samples, candidate } = part;
    progress.start(`counting ${metrics.map(({ name }) => name).join(', ')}`, samples.length);
    const rows = rowsOf(part, settings, (done) => progress.advance(done));
    progress.advance(samples.length);
    const measured = rows.filter((row) => row.table !== null);
    const rounds = part.baseline === null ? 1 : 3;
    progress.start('resampling', rounds);
    const sided = (side) => sideFigures(measured, side, settings);
    const after = sided('candidate');
    progress.advance(1);
    const before = part.baseline === null ? null : sided('baseline');
    if (before !== null)
        progress.advance(2);
    const estimates = part.baseline === null ? null : resampled(measured, settings);
    progress.advance(rounds);
    if (estimates !== null)
        progress.start('testing', measured.length);
    const ids = [...candidate.keys()].sort((a, b) => (a < b ? -1 : 1));
    const scored = rows.map((row, i) => {
        const compared = estimates === null || row.table === null ? null : comparedFigures(row, estimates.get(row), settings);
        progress.advance(i + 1);
        const alone = part.baseline === null;
        return {
            metric: metrics[i],
            ids,
            groups: row.groups,
            reason: row.missing === null ? null : alone ? ofOneSide(row.missing) : row.missing,
            note: row.note ?? null,
            signature: row.signature ?? null,
            candidate: after.get(row) ?? null,
            baseline: before?.get(row) ?? null,
            compared: compared === null
                ? null
                : { ...compared, flips: row.flips && turned(ids, after.get(row), before.get(row), metrics[i]) },
        };
    });
    progress.stop();
    return scored;
}
/** The rows of the gate, over a task that no suite names. */
function rowsOf({ kind, metrics, samples, baseline, candidate }, settings, advance) {
    const field = settings.field ?? (kind === 'entities' ? 'entities' : 'category');
    const named = { name: 'score', kind, role: null, metrics: metrics.map(({ name }) => name) };
    const task = { ...named, field, schema: settings.schema };
    const before = baseline ?? candidate;
    const evaluated = { task, samples: samples, baseline: before, candidate };
    const evaluation = {
        tasks: [evaluated],
        metrics: new Map(metrics.map((metric) => [metric.name, metric])),
        comparable: { perplexity: true, reason: null },
    };
    return (0,rows/* singleRows */.e)(evaluation, advance);
}
function resampled(rows, { confidence, ...options }) {
    const level = (1 - confidence) / 2;
    return (0,measured/* measure */.x)(rows, new Map(rows.map((row) => [row, level])), options);
}
/** One side's values with their intervals: Wilson's where every sample is right or wrong by itself, else a bootstrap's. */
function sideFigures(rows, side, settings) {
    const alone = new Map();
    const sided = rows.map((row) => {
        const table = row.table;
        const own = table[side];
        if (!alone.has(table))
            alone.set(table, { ...table, baseline: own, candidate: own, sameEvidence: true });
        return { ...row, table: alone.get(table), baseline: row[side], candidate: row[side], answers: null };
    });
    const isShare = (row) => row.answers !== null && row.groups === row.n;
    const estimates = resampled(sided.filter((_, i) => !isShare(rows[i])), settings);
    return new Map(rows.map((row, i) => {
        const { scale } = row.metric;
        const own = sided[i];
        const samples = sampleValues(own);
        const interval = isShare(row)
            ? wilsonInterval(countOf(samples, scale), countOf(samples, 0) + countOf(samples, scale), settings.confidence)
            : bootstrapped(estimates.get(own), settings.confidence);
        const scaled = interval === null ? null : interval.map((end) => end * scale);
        return [row, { value: own.candidate * scale, interval: scaled, samples }];
    }));
}
const countOf = (samples, what) => samples.reduce((n, value) => n + Number(value === what), 0);
function bootstrapped(estimates, confidence) {
    const estimate = estimates({ measure: 'candidate', sign: 1 });
    return bounded([estimate.lower((1 - confidence) / 2), estimate.upper((1 - confidence) / 2)]);
}
function bounded(ends) {
    return ends.some(Number.isNaN) || !ends.some(Number.isFinite) ? null : ends;
}
function sampleValues({ table, value, metric }) {
    const rows = table.candidate;
    const sums = new Float64Array(table.size);
    const values = new Float64Array(table.n);
    for (let i = 0; i < values.length; i++) {
        sums.fill(0);
        rows.addTo(sums, i);
        values[i] = value(sums) * metric.scale;
    }
    return values;
}
function comparedFigures(row, estimates, settings) {
    const { metric, flips, table, value } = row;
    const { seed, trials, confidence } = settings;
    const scale = (0,question/* changeScale */.pI)(metric);
    const estimate = estimates(scale);
    const tail = (1 - confidence) / 2;
    const inUnit = (x) => (metric.unit === 'ratio' ? Math.expm1(x) : x);
    const ends = bounded([estimate.lower(tail), estimate.upper(tail)]);
    const interval = ends?.map((end) => inUnit(scale.sign * end)).sort((a, b) => a - b) ?? null;
    const [baseline, candidate] = [row.baseline, row.candidate];
    const change = metric.unit === 'ratio' ? candidate / baseline - 1 : candidate - baseline;
    const shared = { change, interval: interval, pHolm: null, pBH: null };
    if (flips !== null && flips.p !== null) {
        const { twoSided, worse } = flips.p;
        return { ...shared, test: 'mcnemar-exact', p: twoSided, pWorse: metric.better === 'neither' ? null : worse };
    }
    const found = approximateRandomization(table, value, { trials, seed, stream: `test ${metric.name}` });
    const worse = { higher: found.lower, lower: found.higher, neither: null }[metric.better];
    return { ...shared, test: 'approximate-randomization', p: found.twoSided, pWorse: worse };
}
function turned(ids, { samples: after }, { samples: before }, { better }) {
    const rose = ids.filter((_, i) => before[i] === 0 && after[i] > 0);
    const fell = ids.filter((_, i) => before[i] > 0 && after[i] === 0);
    return better === 'lower' ? { lost: rose, gained: fell } : { lost: fell, gained: rose };
}
/** p-values over all metrics that were tested. */
function adjusted(scored) {
    const tested = scored.flatMap(({ compared }) => compared ?? []);
    if (tested.length < 2)
        return [...scored];
    const pValues = tested.map(({ p }) => p);
    const [holm, bh] = [holmAdjusted(pValues), benjaminiHochbergAdjusted(pValues)];
    let next = 0;
    return scored.map((one) => {
        if (one.compared === null)
            return one;
        const i = next++;
        return { ...one, compared: { ...one.compared, pHolm: holm[i], pBH: bh[i] } };
    });
}
/** What the gate says of a side, where there is but one. */
function ofOneSide(reason) {
    return reason
        .replace(/^On the (?:baseline|candidate) n/, 'N')
        .replace(/^The (?:baseline|candidate)\b/, 'The data')
        .replace(/^Every answer of the (?:baseline|candidate)\b/, 'Every answer');
}

// EXTERNAL MODULE: ./lib/metrics/classification/report.js
var classification_report = __webpack_require__(31354);
;// CONCATENATED MODULE: ./lib/commands/score/json.js

/**
 * The figures as one JSON object in full precision, a piece at a time: 200,000 samples and eight metrics are 50 MB. Its keys are stable.
 *
 * - `schema` 1; `data`, `baseline` {file, sha256}; `samples`, `groups`; `settings`
 * - `metrics` {NAME: ...}: `title`, `better`, `unit`, `scale`, `equals`, `note` (null: nothing to say), `signature` (sacreBLEU's; null: of another metric), `reason` (null: there is a value);
 *   of one side `value`, `interval` [low, high] (null: too few independent samples; an end null: nothing bounds it), `samples` {ID: value of that sample alone};
 *   of two sides `baseline` and `candidate`, each {value, interval, samples}, and `change`, `interval` of the change, `test`, `p`, `pWorse`,
 *   `pHolm`, `pBH`, `flips` {lost: [ID], gained: [ID]}. A change in points is (candidate - baseline) / scale, a ratio candidate / baseline - 1.
 * - `reports`: figures of each class with the confusion matrix, and of each type of entity
 *
 * What has no value is null, never NaN.
 */
function* scoreJson(scored, reports, files, settings) {
    const { seed, resamples, trials, confidence } = settings;
    const first = scored[0];
    const head = {
        schema: 1,
        ...files,
        samples: first?.ids.length ?? 0,
        groups: first?.groups ?? 0,
        settings: { seed, resamples, trials, confidence },
    };
    yield `${json(head).slice(0, -1)},"metrics":{`;
    for (const [i, one] of scored.entries()) {
        if (i > 0)
            yield ',';
        yield `\n${json(one.metric.name)}:`;
        yield* metricJson(one, files.baseline !== null);
    }
    yield `\n},"reports":${json(withMatrices(reports))}}\n`;
}
function* metricJson({ metric, ids, reason, note, signature, candidate, baseline, compared }, paired) {
    const { title, better, unit, scale, equals } = metric;
    const facts = { title, better, unit, scale, equals, note, signature, reason };
    yield `${json(facts).slice(0, -1)},`;
    if (!paired) {
        yield* sideJson(candidate, ids);
        yield '}';
        return;
    }
    yield '"baseline":{';
    yield* sideJson(baseline, ids);
    yield '},"candidate":{';
    yield* sideJson(candidate, ids);
    const none = { change: null, interval: null, test: null, p: null, pWorse: null, pHolm: null, pBH: null, flips: null };
    yield `},${json({ ...none, ...compared }).slice(1)}`;
}
function* sideJson(side, ids) {
    yield `"value":${json(side?.value ?? null)},"interval":${json(side?.interval ?? null)},"samples":`;
    if (side === null) {
        yield 'null';
        return;
    }
    yield '{';
    const pieces = [];
    for (const [i, id] of ids.entries()) {
        const value = side.samples[i];
        // Written by hand: in an object of JavaScript, ids that are numbers would change their order, and "__proto__" would be lost.
        pieces.push(`${i > 0 ? ',' : ''}${JSON.stringify(id)}:${Number.isFinite(value) ? value : 'null'}`);
        if (pieces.length === 10_000)
            yield pieces.splice(0).join('');
    }
    yield `${pieces.join('')}}`;
}
/** JSON has no NaN and no infinity; JSON.stringify makes null of them. */
function json(value) {
    return JSON.stringify(value);
}
/** The confusion matrix over all classes, rows the expected ones; above 200 classes only its cells that are not zero. */
function withMatrices({ classification, entities }) {
    if (classification === undefined)
        return entities === undefined ? {} : { entities };
    const whole = (report) => {
        if (report === null || report.classes.length > 200)
            return report;
        const labels = report.classes.map(({ label }) => label);
        return { ...report, matrix: { labels, rows: (0,classification_report/* confusionMatrix */.g)(report, labels) } };
    };
    const both = { baseline: whole(classification.baseline), candidate: whole(classification.candidate) };
    return { classification: both, ...(entities === undefined ? {} : { entities }) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/shared/nearest.js
var nearest = __webpack_require__(19519);
// EXTERNAL MODULE: ./lib/commands/metrics.js
var commands_metrics = __webpack_require__(83563);
// EXTERNAL MODULE: ./lib/backends/recorded/columns.js
var recorded_columns = __webpack_require__(18321);
// EXTERNAL MODULE: ./lib/backends/recorded/harness.js
var harness = __webpack_require__(38670);
// EXTERNAL MODULE: ./lib/commands/recorded.js + 5 modules
var recorded = __webpack_require__(2839);
;// CONCATENATED MODULE: ./lib/commands/score/fields.js





/** Fields of the data: what was asked for, beside what came out. */
const dataFields = {
    id: ['id'],
    group: ['group'],
    text: ['text'],
    reference: ['reference', 'target', 'gold'],
    references: ['references'],
    expected: ['expected', 'label', 'target', 'gold'],
    choices: ['choices'],
    answer: ['answer'],
};
/** Every field that --fields can name. */
const scoreFields = [
    ...Object.keys(dataFields),
    ...['hypothesis', 'predicted', 'nll', 'tokens', 'bytes', 'loglikelihoods', 'score', 'repeat'],
];
/** Whether a column can be of use at all; a file of ids and one number may call the number anything. */
function isUseful(asked, fields) {
    if (asked.some(({ kind }) => kind === 'scores'))
        return () => true;
    const known = new Set([
        ...Object.values(fields),
        ...Object.values(dataFields).flat(),
        ...Object.values(recorded_columns/* usualColumns */.oZ).flat(),
    ]);
    return (column) => known.has(column);
}
/** Which columns hold the evidence. Throws a GateError that names the metrics and the field that is missing. */
function evidenceColumns({ kind, metrics }, source) {
    const { present, path, option } = source;
    const missing = (field, named, usual) => lacking({ kind, metrics }, field, named, usual, source);
    const unclear = (field, columns) => (0,harness/* isHarness */.PS)(present)
        ? fields_harness({ kind, metrics }, source)
        : (0,errors/* gateError */.em)('score-field-unclear', { path, field, columns, option });
    const columns = (0,recorded_columns/* recordedColumns */.ET)(kind, { present, fields: source.fields, missing, unclear });
    const units = kind === 'perplexity' ? (0,recorded.unitsOf)(metrics) : { tokens: false, bytes: false };
    for (const field of ['tokens', 'bytes']) {
        if (!units[field] || columns[field] !== null)
            continue;
        const needing = metrics.filter((metric) => (0,recorded.unitsOf)([metric])[field]);
        throw lacking({ kind, metrics: needing }, field, null, [field], source);
    }
    return columns;
}
/** How the samples of a kind of task are read. */
const shapes = {
    generate: 'answers',
    classify: 'labels',
    entities: 'entities',
    perplexity: 'ids',
    choose: 'choices',
    scores: 'ids',
};
/** What a kind of task compares with: of several fields in one list, any will do. */
const compared = {
    generate: [['reference', 'references']],
    classify: [['expected']],
    entities: [['expected']],
    perplexity: [],
    choose: [['choices'], ['answer']],
    scores: [],
};
/**
 * Which columns hold what was asked for; null where the file has none of it and may leave it out.
 * @param needed whether the file must have it
 * @param isTagged whether a column of expected entities holds tags
 */
function sampleColumns(asked, source, { needed, isTagged }) {
    const { kind } = asked;
    const find = (field) => findColumn(field, source);
    const lost = neededFields(asked).find((fields) => fields.every((field) => find(field) === null));
    if (lost !== undefined) {
        if (!needed)
            return null;
        const usual = lost.flatMap((field) => (field === 'reference' ? [field] : dataFields[field]));
        throw lacking(asked, lost[0], null, usual, source);
    }
    const columns = {
        ...{ shape: shapes[kind], id: null, group: find('group'), text: null, prompt: null, messages: null },
        ...{ reference: null, references: null, label: null, entities: null, tokens: null, tags: null, topics: null },
        ...{
            choices: null,
            answer: null,
            promptParts: [],
            asksText: false,
            offsetsAlone: true,
            needsReference: false,
            template: [],
        },
    };
    if (kind === 'perplexity' || kind === 'entities')
        columns.text = find('text');
    if (kind === 'classify')
        columns.label = find('expected');
    if (kind === 'entities')
        columns[isTagged(find('expected')) ? 'tags' : 'entities'] = find('expected');
    if (kind === 'choose')
        Object.assign(columns, { choices: find('choices'), answer: find('answer') });
    if (kind === 'generate') {
        columns.references = find('references');
        const reference = find('reference');
        // Beside "references", other usual names are more likely something else.
        const isMeant = columns.references === null || reference === 'reference' || source.fields.reference !== undefined;
        columns.reference = isMeant ? reference : null;
        columns.needsReference = neededFields(asked).length > 0;
    }
    return columns;
}
function neededFields({ kind, metrics }) {
    if (kind === 'generate' && metrics.every((metric) => metric.withoutReferences))
        return [];
    return kind === 'perplexity' && metrics.some(recorded.readsText) ? [['text']] : compared[kind];
}
function findColumn(field, source) {
    const { fields, present, path, option } = source;
    const named = fields[field];
    if (named !== undefined) {
        if (present.includes(named))
            return named;
        throw lacking(null, field, named, [], source);
    }
    const found = dataFields[field].filter((name) => present.includes(name));
    const [first] = found;
    if (first === undefined)
        return null;
    if (found.length === 1 || first === field)
        return first;
    throw (0,errors/* gateError */.em)('score-field-unclear', { path, field, columns: found, option });
}
/** @param asked what needs the field; null: the user names a column that is not there */
function lacking(asked, field, named, usual, source) {
    const { path, present: columns, option } = source;
    if (asked !== null && named === null && (0,harness/* isHarness */.PS)(columns))
        return fields_harness(asked, source);
    const near = (0,nearest/* nearest */.p)(named ?? field, columns);
    const metrics = asked === null ? [] : asked.metrics.map(({ name }) => name);
    return (0,errors/* gateError */.em)('score-field-missing', { path, metrics, field, named, usual, columns, near, option });
}
function fields_harness({ kind, metrics }, { path, present }) {
    return (0,errors/* gateError */.em)('score-harness', {
        path,
        metrics: metrics.map(({ name }) => name),
        figures: (0,harness/* scoredColumns */.yZ)(present),
        texts: kind === 'generate',
    });
}

;// CONCATENATED MODULE: ./lib/commands/score/options.js







/** The metrics of `rougeL,bleu:tokenize=zh` or `rougeL bleu`, each once. */
function metricsCalled(written) {
    const names = written.split(/[,\s]+/).filter((name) => name !== '');
    if (names.length === 0)
        throw (0,errors/* gateError */.em)('metrics-none', {});
    const metrics = names.map(commands_metrics/* namedMetric */.G);
    const twice = metrics.find(({ name }, i) => metrics.findIndex((other) => other.name === name) < i);
    if (twice !== undefined)
        throw (0,errors/* gateError */.em)('metric-twice', { name: twice.name });
    const graded = metrics.find(({ of }) => known/* keyOf */.TN[of] !== undefined);
    if (graded !== undefined)
        throw (0,errors/* gateError */.em)('metric-graded', { name: graded.name, key: known/* keyOf */.TN[graded.of] });
    return metrics;
}
/** The columns of `hypothesis=prediction,id=key`. */
function fieldsNamed(written, option) {
    const fields = {};
    for (const part of (written ?? '').split(',').filter((one) => one.trim() !== '')) {
        const [name = '', ...column] = part.split('=');
        const field = scoreFields.find((known) => known === name.trim());
        if (field === undefined || column.join('=') === '')
            throw (0,errors/* gateError */.em)('score-option', {
                option,
                given: part,
                allowed: `FIELD=NAME, FIELD being one of ${scoreFields.join(', ')}`,
                near: field ?? (0,nearest/* nearest */.p)(name, scoreFields),
            });
        fields[field] = column.join('=');
    }
    return fields;
}
/** A number in a range, as written on the command line. */
function numberOption(option, given, { usual, min, max, whole }) {
    if (given === undefined)
        return usual;
    const value = /^\d+(\.\d+)?%$/.test(given) && !whole ? Number(given.slice(0, -1)) / 100 : Number(given);
    if (given.trim() !== '' && value >= min && value <= max && (!whole || Number.isInteger(value)))
        return value;
    const allowed = `${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`;
    throw (0,errors/* gateError */.em)('score-option', { option, given, allowed, near: null });
}
/** The JSON schema of a file. */
async function schemaIn(path) {
    const refuse = (why, cause) => (0,errors/* gateError */.em)('score-schema-broken', { path, why }, cause);
    let schema;
    try {
        schema = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw refuse(missing ? 'it does not exist' : error.message, error);
    }
    const why = catalogue/* catalogue */.s.schemaMistake(schema);
    if (why !== null)
        throw refuse(why);
    return schema;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/backends/recorded/convert.js + 1 modules
var convert = __webpack_require__(49321);
// EXTERNAL MODULE: ./lib/backends/recorded/repeats.js
var repeats = __webpack_require__(57694);
// EXTERNAL MODULE: ./lib/samples/convert.js + 3 modules
var samples_convert = __webpack_require__(75547);
// EXTERNAL MODULE: ./lib/samples/raw-file.js + 6 modules
var raw_file = __webpack_require__(12365);
// EXTERNAL MODULE: ./lib/samples/values.js
var samples_values = __webpack_require__(90901);
;// CONCATENATED MODULE: ./lib/commands/score/read.js








/** Reads the data, and the baseline's file where there is one, and joins the two by id. Throws GateErrors. */
async function readParts(asked, data, baseline) {
    const candidate = await readSide(asked, data, { needed: true, joined: baseline !== null });
    const other = baseline === null ? null : await readSide(asked, baseline, { needed: false, joined: true });
    const parts = asked.map((one, i) => {
        const { samples, evidence } = candidate.parts[i];
        const before = other?.parts[i];
        if (before !== undefined) {
            refuseOtherIds(evidence, data.written, before.evidence, baseline.written);
            refuseOtherData(one.kind, samples, before.samples);
        }
        return { ...one, samples: [...samples.values()], candidate: evidence, baseline: before?.evidence ?? null };
    });
    return { parts, sha256: candidate.sha256, baselineSha256: other?.sha256 ?? null };
}
async function readSide(asked, file, { needed, joined }) {
    const raw = await (0,raw_file/* readRaw */.hc)(file, isUseful(asked, file.fields)).catch((error) => {
        throw withoutSuite(error, file.written);
    });
    const source = { path: file.written, present: raw.columns, fields: file.fields, option: file.option };
    const isTagged = (column) => holdsTags(raw, column);
    const parts = asked.map((one) => {
        const columns = sampleColumns(one, source, { needed, isTagged });
        const evidence = evidenceColumns(one, source);
        if (joined && evidence.id === null)
            throw (0,errors/* gateError */.em)('score-ids-needed', { path: file.written, columns: raw.columns });
        return readPart(one.kind, raw, columns, evidence, file.written);
    });
    (0,raw_file/* refuseBroken */.ID)(raw, file.written);
    return {
        sha256: raw.sha256,
        parts: parts.map(({ samples, lines }) => {
            const { evidence } = (0,repeats/* onePerSample */.u)(lines, file.written);
            return { samples, evidence: new Map(evidence.map((one) => [one.id, one])) };
        }),
    };
}
/** What the reader of data files says with a suite in mind. */
function withoutSuite(error, path) {
    if (!(error instanceof errors/* GateError */.ue))
        return error;
    if (error.code === 'data-file-missing')
        return (0,errors/* gateError */.em)('score-file-missing', { path }, error);
    return error.code === 'data-empty' ? (0,errors/* gateError */.em)('score-file-empty', { path }, error) : error;
}
function readPart(kind, raw, columns, evidence, path) {
    const samples = columns === null ? null : new Map();
    const lines = [];
    for (const record of raw.records) {
        const { line, values } = record;
        try {
            const made = (0,convert/* toEvidence */.z)(kind, values, evidence, { isCsv: raw.format === 'csv', id: String(line) });
            lines.push({ line, ...made });
            const { id } = made.evidence;
            // Of several repetitions, the first tells what was asked for.
            if (columns !== null && !samples.has(id))
                samples.set(id, { ...(0,samples_convert/* toSample */.q)(record, columns, raw.format, path), id });
        }
        catch (error) {
            if (!(error instanceof samples_values/* Unfit */.LX))
                throw error;
            raw.broken.add(line, error.message);
        }
    }
    return { samples, lines };
}
/** Expected entities are tags where the first list that holds anything holds texts. */
function holdsTags({ records }, column) {
    for (const { values } of records) {
        const value = listIn(values[column]);
        if (Array.isArray(value) && value.length > 0)
            return value.every((item) => typeof item === 'string');
    }
    return false;
}
function listIn(value) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return null;
    }
}
function refuseOtherIds(candidate, candidatePath, baseline, baselinePath) {
    const only = [
        { path: baselinePath, ids: [...baseline.keys()].filter((id) => !candidate.has(id)), total: baseline.size },
        { path: candidatePath, ids: [...candidate.keys()].filter((id) => !baseline.has(id)), total: candidate.size },
    ].filter(({ ids }) => ids.length > 0);
    if (only.length > 0)
        throw (0,errors/* gateError */.em)('score-ids-differ', { only });
}
/** The baseline's file may leave out what was asked for; where it has it, it has to be the same. */
function refuseOtherData(kind, samples, others) {
    if (others === null)
        return;
    const fields = {
        ...{ generate: ['references'], classify: ['label'], entities: ['entities', 'tags'] },
        ...{ perplexity: ['text'], choose: ['choices', 'answer'], scores: [] },
    }[kind];
    for (const field of fields) {
        const ids = [...others]
            .filter(([id, other]) => other[field] !== undefined && !(0,external_node_util_.isDeepStrictEqual)(other[field], samples.get(id)[field]))
            .map(([id]) => id);
        if (ids.length > 0)
            throw (0,errors/* gateError */.em)('score-references-differ', { field, ids, total: samples.size });
    }
}

// EXTERNAL MODULE: ./lib/metrics/entities/report.js
var report = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/commands/score/reports.js


function reportsOf(parts, field) {
    const reports = {};
    for (const part of parts) {
        const { kind, baseline, candidate } = part;
        if (kind === 'classify') {
            const of = (side) => (0,classification_report/* classReport */.l)(pairs(part, side), { field: field ?? 'category' });
            reports.classification = { baseline: baseline && of(baseline), candidate: of(candidate) };
        }
        if (kind === 'entities') {
            const of = (side) => (0,report/* entityReport */.u)(pairs(part, side), { field: field ?? 'entities' });
            reports.entities = { baseline: baseline && of(baseline), candidate: of(candidate) };
        }
    }
    return reports;
}
/** The reader of records has seen to it that the evidence is of the kind. */
function pairs({ samples }, side) {
    return samples.map((sample) => ({ sample, evidence: side.get(sample.id) }));
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./lib/report/columns.js
var report_columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/picture.js
var picture = __webpack_require__(4052);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(15820);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/commands/score/report-table.js




/** Classes and entity types that are shown: the most frequent ones. `--json` has all. */
const mostShown = 12;
/** Figures of each class or type, and which classes are taken for which. */
function reportTables({ classification, entities }, width, paint) {
    const tables = [];
    if (classification !== undefined) {
        const { baseline, candidate } = classification;
        const before = new Map(baseline?.classes.map(({ label, f1 }) => [label, f1]));
        const lines = candidate.classes.map((one) => line(one.label, one, before.get(one.label), one.support));
        tables.push(figureTable('Class', lines, baseline !== null, width, paint), confusionTable(candidate, baseline !== null, width, paint));
    }
    if (entities !== undefined) {
        const { baseline, candidate } = entities;
        const before = new Map(baseline?.types.map(({ type, f1 }) => [type, f1]));
        const lines = candidate.types.map((one) => line(one.type, one, before.get(one.type), one.support));
        tables.push(figureTable('Entity', [...lines, ...averages(entities)], baseline !== null, width, paint));
    }
    return tables.filter(Boolean);
}
function line(name, figures, before, support) {
    return { name, figures, before: before ?? null, support };
}
function averages({ candidate, baseline }) {
    const support = candidate.types.reduce((sum, type) => sum + type.support, 0);
    return [line('all (micro)', candidate.micro, baseline?.micro.f1, support)];
}
function figureTable(title, lines, paired, width, paint) {
    if (lines.length === 0)
        return '';
    const figure = (x) => (0,numbers/* formatValue */.Fl)(x, { unit: 'points', scale: 1 });
    const columns = [
        { title, align: 'left', of: ({ name }) => (0,shared_escape/* terminalText */.eR)(name, 40) || '(empty)' },
        { title: 'Precision', align: 'right', of: ({ figures }) => figure(figures.precision) },
        { title: 'Recall', align: 'right', of: ({ figures }) => figure(figures.recall) },
        { title: 'F1', align: 'right', of: ({ figures }) => figure(figures.f1) },
        ...(paired ? [{ title: 'Baseline F1', align: 'right', of: ({ before }) => figure(before) }] : []),
        { title: 'Support', align: 'right', of: ({ support }) => (0,numbers/* formatCount */.B4)(support) },
    ];
    const { rows, more } = foremost(lines, ({ support }) => support);
    const form = (0,report_columns/* fittingForm */.WR)([columns, columns.slice(0, -1)], rows, width);
    return [...(0,report_columns/* tableLines */.oW)(form, rows, paint), ...left(more, paint)].join('\n');
}
/** Rows are the expected classes, columns the predicted ones. */
function confusionTable(report, paired, width, paint) {
    const { rows: shownClasses, more } = foremost(report.classes, ({ support, predicted }) => support + predicted);
    const labels = shownClasses.map(({ label }) => label);
    const matrix = (0,classification_report/* confusionMatrix */.g)(report, labels);
    const rows = labels.map((label, i) => ({ label, times: matrix[i] }));
    const columns = [
        { title: 'Expected', align: 'left', of: ({ label }) => (0,shared_escape/* terminalText */.eR)(label, 24) || '(empty)' },
        ...labels.map((label, j) => ({
            title: (0,shared_escape/* terminalText */.eR)(label, 12) || '(empty)',
            align: 'right',
            of: ({ times }) => (times[j] === 0 ? '\u00b7' : (0,numbers/* formatCount */.B4)(times[j])),
        })),
    ];
    const form = (0,report_columns/* fittingForm */.WR)([columns, columns.slice(0, 7)], rows, width);
    const lost = columns.length - form.length;
    const whose = paired ? 'Candidate: what was predicted' : 'Predicted';
    const title = paint.dim(`${whose} (columns) where the class of the row was expected`);
    return [title, ...(0,report_columns/* tableLines */.oW)(form, rows, paint), ...left(Math.max(more, lost), paint)].join('\n');
}
function left(more, paint) {
    return more > 0 ? [paint.dim(`and ${(0,numbers/* counted */.hS)(more, 'more', 'more')}, see --json`)] : [];
}
/** The first by weight, in their own order. */
function foremost(all, weight) {
    const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, mostShown));
    return { rows: all.filter((one) => kept.has(one)), more: Math.max(0, all.length - mostShown) };
}

;// CONCATENATED MODULE: ./lib/commands/score/table.js








/** The figures for a terminal or a log. */
function scoreText(scored, reports, files, settings, { width, color }) {
    const paint = picocolors.createColors(color);
    const room = Math.max(width, 60);
    const forms = files.baseline === null ? aloneForms(settings) : pairedForms(settings, paint, scored);
    const form = (0,report_columns/* fittingForm */.WR)(forms, scored, room);
    const remarks = [
        ...notesOf(scored),
        ...unsureOf(scored),
        ...signaturesOf(scored),
        ...scored.flatMap(turnedOf),
        ...(files.baseline === null ? [] : [legend(scored, form)]),
    ];
    return [
        title(scored, files),
        (0,report_columns/* tableLines */.oW)(form, scored, paint).join('\n'),
        ...(remarks.length > 0 ? [remarks.map((line) => bullet(line, room)).join('\n')] : []),
        ...reportTables(reports, room, paint),
        '',
    ]
        .join('\n\n')
        .trimEnd()
        .concat('\n');
}
function title(scored, { data, baseline }) {
    const { ids, groups } = scored[0];
    const sides = [...(baseline === null ? [] : [baseline]), data].map(({ file }) => (0,shared_escape/* terminalText */.eR)(file, 100));
    const clusters = groups < ids.length ? ` in ${(0,numbers/* counted */.hS)(groups, 'group')}` : '';
    return `${sides.join(' \u2192 ')}: ${(0,numbers/* counted */.hS)(ids.length, 'sample')}${clusters}`;
}
const table_name = { title: 'Metric', align: 'left', of: ({ metric }) => metric.name };
function aloneForms({ confidence }) {
    const value = { title: 'Value', align: 'right', of: (one) => valueText(one, one.candidate) };
    const interval = {
        title: `${percent(confidence)} interval`,
        align: 'left',
        of: (one) => rangeText(one, one.candidate),
    };
    const picture = { title: 'On its scale', align: 'left', of: onScale };
    return [
        [table_name, value, interval, picture],
        [table_name, value, interval],
    ];
}
function pairedForms({ confidence }, paint, scored) {
    const read = (one) => readingOf(one, 1 - confidence);
    const color = (one) => colorOf(read(one), paint);
    const sign = { title: '', align: 'left', of: (one) => signs[read(one)], color };
    const values = [
        { title: 'Baseline', align: 'right', of: (one) => valueText(one, one.baseline) },
        { title: 'Candidate', align: 'right', of: (one) => valueText(one, one.candidate) },
        {
            title: 'Change',
            align: 'right',
            of: ({ compared, metric }) => (0,numbers/* formatChange */.eD)(compared?.change ?? null, metric.unit),
        },
    ];
    const interval = {
        title: `${percent(confidence)} interval`,
        align: 'left',
        of: (one) => changeRange(one),
    };
    const picture = { title: 'better \u2503 worse', align: 'left', of: againstZero };
    const p = (title, of) => ({
        title,
        align: 'right',
        of: ({ compared }) => pText(compared?.[of] ?? null),
    });
    const several = scored.filter(({ compared }) => compared !== null).length > 1;
    const tests = several ? [p('p', 'p'), p('Holm', 'pHolm'), p('BH', 'pBH')] : [p('p', 'p')];
    const reading = { title: 'Result', align: 'left', of: read, color };
    /** The unit stands beside it, in the change. */
    const bareInterval = { ...interval, of: (one) => changeRange(one).replace(/ %| points/g, '') };
    return [
        [sign, table_name, ...values, interval, picture, ...tests, reading],
        [sign, table_name, ...values, bareInterval, picture, ...tests, reading],
        [sign, table_name, ...values, bareInterval, ...tests, reading],
        [sign, table_name, ...values, bareInterval, ...tests.slice(0, 2), reading],
        [sign, table_name, ...values, bareInterval, ...tests],
        [sign, table_name, ...values, tests[0]],
    ];
}
/** What the interval of the change and its test tell together. */
function readingOf({ compared, metric }, error) {
    if (compared === null)
        return 'no value';
    if (compared.interval === null)
        return 'no interval';
    const [low, high] = compared.interval;
    if ((low <= 0 && high >= 0) || (compared.p !== null && compared.p > error))
        return 'no clear change';
    if (metric.better === 'neither')
        return low > 0 ? 'higher' : 'lower';
    return low > 0 === (metric.better === 'higher') ? 'better' : 'worse';
}
const signs = {
    ...{ better: '\u2713', worse: '\u2717', 'no clear change': ' ', higher: ' ', lower: ' ' },
    ...{ 'no interval': '-', 'no value': '!' },
};
function colorOf(reading, paint) {
    if (reading === 'better')
        return paint.green;
    if (reading === 'worse' || reading === 'no value')
        return paint.red;
    return paint.dim;
}
function valueText({ metric }, side) {
    return (0,numbers/* formatValue */.Fl)(side?.value ?? null, metric);
}
function rangeText({ metric }, side) {
    if (side === null || side.interval === null)
        return numbers/* notMeasured */.q7;
    return `[${side.interval.map((end) => (Number.isFinite(end) ? (0,numbers/* formatValue */.Fl)(end, metric) : (0,numbers/* unbounded */.dT)(end))).join(', ')}]`;
}
function changeRange({ compared, metric }) {
    if (compared === null || compared.interval === null)
        return numbers/* notMeasured */.q7;
    const [low, high] = compared.interval;
    return (0,numbers/* formatInterval */.vy)({ low, high }, metric.unit);
}
/** Only where both ends of the scale are known. */
function onScale({ candidate, metric }) {
    if (candidate === null || candidate.interval === null || !metric.range.every(Number.isFinite))
        return '';
    return (0,picture/* drawnOnScale */.kv)(candidate.interval, candidate.value, metric.range);
}
function againstZero({ compared, metric }) {
    if (compared === null || compared.interval === null || metric.better === 'neither')
        return '';
    const worse = metric.better === 'higher' ? -1 : 1;
    const [low, high] = compared.interval;
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return '';
    return (0,picture/* drawnInterval */.MI)([low * worse, high * worse], compared.change * worse, 0);
}
function pText(p) {
    if (p === null)
        return numbers/* notMeasured */.q7;
    return p >= 0.001 ? p.toFixed(3) : '<0.001';
}
function percent(confidence) {
    return `${Number((confidence * 100).toPrecision(4))} %`;
}
/** What several metrics say is said once. */
function notesOf(scored) {
    const names = new Map();
    for (const { metric, reason, note } of scored) {
        for (const said of [reason, note]) {
            if (said !== null)
                names.set(said, [...(names.get(said) ?? []), metric.name]);
        }
    }
    return [...names].map(([said, of]) => `${of.join(', ')}: ${said}`);
}
/** As sacreBLEU prints it, so that the figure can be cited. */
function signaturesOf(scored) {
    return scored.flatMap(({ metric, signature }) => (signature === null ? [] : [`${metric.name}: ${signature}`]));
}
/** Why there is no interval. */
function unsureOf(scored) {
    const unsure = scored.filter(({ candidate, compared }) => candidate !== null && (compared ?? candidate).interval === null);
    if (unsure.length === 0)
        return [];
    const { ids, groups } = scored[0];
    const one = ids.length === 1 ? 'one sample tells' : 'samples that all belong to one group tell';
    const why = groups === 1 ? `${one} nothing of how sure a figure is` : 'the samples do not tell how sure the figure is';
    return [`${unsure.map(({ metric }) => metric.name).join(', ')}: no interval, since ${why}.`];
}
function turnedOf({ metric, compared }) {
    if (compared === null || compared.flips === null)
        return [];
    const { flips, test, pWorse } = compared;
    const { lost, gained } = flips;
    const exact = test === 'mcnemar-exact' && pWorse !== null ? ` (one-sided p of the loss ${pText(pWorse)})` : '';
    const named = lost.length > 0 ? `. Turned wrong: ${(0,shown/* listed */.K)(lost.map(shown/* shown */.S), 5)}` : '';
    const turned = `${(0,numbers/* counted */.hS)(lost.length, 'sample')} turned wrong, ${gained.length} turned right${exact}${named}`;
    return [`${metric.name}: ${turned}.`];
}
function legend(scored, form) {
    const tests = new Set(scored.flatMap(({ compared }) => compared?.test ?? []));
    const named = [
        tests.has('mcnemar-exact') ? "McNemar's exact test where every sample is right or wrong" : '',
        tests.has('approximate-randomization') ? `approximate randomization${tests.size > 1 ? ' elsewhere' : ''}` : '',
    ].filter(Boolean);
    const has = (column) => form.some(({ title }) => title === column);
    const adjusted = has('BH')
        ? ' Holm and BH (Benjamini and Hochberg) are p adjusted for several metrics.'
        : has('Holm')
            ? ' Holm is p adjusted for several metrics.'
            : '';
    return named.length === 0 ? 'No metric could be compared.' : `p is two-sided: ${(0,shown/* listed */.K)(named)}.${adjusted}`;
}
function bullet(text, width) {
    return (0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(text, 800), width - 2)
        .split('\n')
        .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/score.js








/**
 * Scores texts, classes, tags, entities, likelihoods or numbers that were made elsewhere: no model, no suite.
 * @returns 0, or 3 where a metric has no value
 * @throws GateError for options and data that are wrong
 */
async function score(options, io) {
    const asked = askedOf(options);
    const settings = await settingsOf(options, asked);
    const data = sideFile(options.data, '--fields', options.fields, options, io);
    const fields = options.baselineFields ?? options.fields;
    const option = options.baselineFields === undefined ? '--fields' : '--baseline-fields';
    const baseline = options.baseline === undefined ? null : sideFile(options.baseline, option, fields, options, io);
    if (data.stream !== undefined && baseline?.stream !== undefined)
        throw (0,errors/* gateError */.em)('score-two-streams', {});
    const { parts, sha256, baselineSha256 } = await readParts(asked, data, baseline);
    const scored = inOrder(scoreParts(parts, settings, io.progress), options);
    // Both sides may be columns of one file.
    const isShared = baseline?.written === data.written;
    const files = {
        data: { file: isShared ? withFields(data) : data.written, sha256 },
        baseline: baseline && { file: isShared ? withFields(baseline) : baseline.written, sha256: baselineSha256 },
    };
    const reports = reportsOf(parts, settings.field);
    if (options.json)
        for (const piece of scoreJson(scored, reports, files, settings))
            io.output.write(piece);
    else
        io.output.write(scoreText(scored, reports, files, settings, io));
    return scored.some(({ candidate }) => candidate === null) ? errors/* exitCode */.I$.notFinished : errors/* exitCode */.I$.passed;
}
/** Metrics that read the same fields are scored together. */
function askedOf({ metrics: written }) {
    const metrics = metricsCalled(written);
    const kinds = [...new Set(metrics.map(({ of }) => (0,known/* kindFor */.QK)(of)))];
    return kinds.map((kind) => ({ kind, metrics: metrics.filter(({ of }) => (0,known/* kindFor */.QK)(of) === kind) }));
}
/** As the user named them. */
function inOrder(scored, { metrics }) {
    const order = metricsCalled(metrics).map(({ name }) => name);
    return [...scored].sort((a, b) => order.indexOf(a.metric.name) - order.indexOf(b.metric.name));
}
async function settingsOf(options, asked) {
    refuseUnused(options, asked);
    const needing = asked.flatMap(({ metrics }) => metrics).find((metric) => metric.needsSchema);
    if (needing !== undefined && options.schema === undefined)
        throw (0,errors/* gateError */.em)('score-schema-missing', { metric: needing.name });
    const whole = true;
    return {
        seed: numberOption('--seed', options.seed, { usual: 1, min: 0, max: 2 ** 32 - 1, whole }),
        resamples: numberOption('--resamples', options.resamples, { usual: 2000, min: 100, max: 1_000_000, whole }),
        trials: numberOption('--trials', options.trials, { usual: 10_000, min: 100, max: 10_000_000, whole }),
        confidence: numberOption('--confidence', options.confidence, { usual: 0.95, min: 0.5, max: 0.9999, whole: false }),
        field: options.field ?? null,
        schema: options.schema === undefined ? null : await schemaIn(options.schema),
    };
}
/** An option that changes nothing is meant to change something. */
function refuseUnused({ schema, field, baseline, baselineFields }, asked) {
    const metrics = asked.flatMap((one) => one.metrics);
    const unused = [
        schema !== undefined && !metrics.some((metric) => metric.needsSchema)
            ? { option: '--schema', use: 'it is the schema of json_schema, which --metrics does not name' }
            : null,
        field !== undefined && !metrics.some(({ of }) => of === 'label' || of === 'entities')
            ? { option: '--field', use: 'it says where in answers classes or entities are, and --metrics asks for neither' }
            : null,
        baselineFields !== undefined && baseline === undefined
            ? { option: '--baseline-fields', use: 'there is no --baseline' }
            : null,
    ].find((one) => one !== null);
    if (unused !== undefined)
        throw (0,errors/* gateError */.em)('score-option-unused', unused);
}
function withFields({ written, fields }) {
    const named = Object.entries(fields).map(([field, column]) => `${field}=${column}`);
    return named.length === 0 ? written : `${written} (${named.join(', ')})`;
}
function sideFile(path, option, fields, { format }, { input }) {
    const named = { fields: fieldsNamed(fields, option), option, limit: null };
    if (path === '-')
        return { path, written: 'standard input', format: 'jsonl', stream: input, ...named };
    return { path, written: path, format: format ?? null, ...named };
}


/***/ }),

/***/ 45058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ RunFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
;// CONCATENATED MODULE: ./lib/evidence/file.js



/**
 * The evidence of one task on one side: a file of JSON lines that is only ever appended to, so that whatever ends the process,
 * every line that was written whole is kept. Its first line holds the identity of what the evidence depends on.
 */
class EvidenceFile {
    path;
    #known = new Map();
    #file = null;
    constructor(path) {
        this.path = path;
    }
    get evidence() {
        return this.#known;
    }
    /** Reads what is there. Evidence of another identity is of no use and is removed; a line torn by a crash is cut off. */
    open(identity) {
        const { lines, end } = this.#read();
        const first = lines[0];
        const discarded = lines.length > 0 && first?.identity !== identity;
        if (discarded)
            (0,external_node_fs_.rmSync)(this.path);
        else if (end !== null)
            (0,external_node_fs_.truncateSync)(this.path, end);
        const fresh = discarded || lines.length === 0;
        if (!fresh)
            for (const line of lines.slice(1))
                this.#known.set(line.id, line);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.path), { recursive: true });
        this.#file = (0,external_node_fs_.openSync)(this.path, 'a');
        if (fresh)
            (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify({ identity })}\n`);
        return { kept: this.#known.size, discarded };
    }
    append(evidence) {
        if (this.#file === null)
            throw new Error('The evidence file is not open');
        (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify(evidence)}\n`);
        this.#known.set(evidence.id, evidence);
    }
    close() {
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
    }
    /** Reads without opening for writing: for a report of a finished run. */
    load() {
        for (const line of this.#read().lines.slice(1))
            this.#known.set(line.id, line);
        return this.#known;
    }
    /** The lines as they are, for whoever has to see that an id comes twice; the identity is empty where there is none. */
    read() {
        const [first, ...lines] = this.#read().lines;
        return { identity: first?.identity ?? '', lines };
    }
    /** `end`: how far the whole lines go, in bytes, where a torn one follows them; else null. */
    #read() {
        if (!(0,external_node_fs_.existsSync)(this.path))
            return { lines: [], end: null };
        const bytes = (0,external_node_fs_.readFileSync)(this.path);
        const end = bytes.lastIndexOf(0x0a) + 1;
        const lines = [];
        for (const [i, line] of bytes.subarray(0, end).toString('utf8').split('\n').entries())
            if (line !== '')
                lines.push(this.#parse(line, i + 1));
        return { lines, end: end < bytes.length ? end : null };
    }
    /** A line is an object with the identity (the first) or the id of a sample (the others). */
    #parse(line, number) {
        const refuse = (why, cause) => {
            const [folder, file] = [(0,external_node_path_.dirname)(this.path), (0,external_node_path_.basename)(this.path)];
            return (0,errors/* gateError */.em)('run-folder-unreadable', { folder, file, why: `line ${number}: ${why}` }, cause);
        };
        let value;
        try {
            value = JSON.parse(line);
        }
        catch (error) {
            throw refuse(error.message, error);
        }
        if (typeof (number === 1 ? value?.identity : value?.id) !== 'string')
            throw refuse('it is no evidence');
        return value;
    }
}

// EXTERNAL MODULE: ./lib/shared/alive.js
var alive = __webpack_require__(57268);
;// CONCATENATED MODULE: ./lib/evidence/lock.js




/**
 * Keeps a folder to this process; the lock of a process that is gone does not count. Of two processes that come at once, one makes the file and the other
 * finds it.
 * @throws GateError `run-folder-busy`
 */
function lock(folder) {
    const file = fileIn(folder);
    const make = () => (0,external_node_fs_.writeFileSync)(file, String(process.pid), { flag: 'wx' });
    try {
        make();
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const pid = Number((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (pid !== process.pid && (0,alive/* isAlive */._)(pid))
            throw (0,errors/* gateError */.em)('run-folder-busy', { folder, pid });
        (0,external_node_fs_.rmSync)(file);
        make();
    }
}
function unlock(folder) {
    (0,external_node_fs_.rmSync)(fileIn(folder), { force: true });
}
const fileIn = (folder) => (0,external_node_path_.join)(folder, 'lock');

// EXTERNAL MODULE: ./lib/evidence/run-record.js
var run_record = __webpack_require__(55608);
;// CONCATENATED MODULE: ./lib/evidence/run-folder.js







const recordFile = 'run.json';
/** Who let the checkpoint through on the pull request. */
const overrideFile = 'override.json';
/** What became of sending the run to MLflow. */
const loggedFile = 'mlflow.json';
const renderings = ['report.json', 'comment.md', 'summary.md', 'report.html'];
/**
 * The folder of one run:
 * suite.yml, run.json, samples/TASK.jsonl, evidence/SIDE/TASK.jsonl, judgements/TASK.jsonl, ratings/TASK.json, report.json, report.html,
 * comment.md, summary.md, log.txt; override.json where a person let it through; mlflow.json, where its run is; history/, what was read of the merged checkpoints; policy/TASK.jsonl, samples of the suite that did not hold; logs/ of the commands that were run, and prepared.json, what they made.
 * One process writes into it at a time.
 */
class RunFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Claims the folder for this process; the claim of a process that is gone does not count. `fresh`: nothing that the folder holds, or
     * that it only links to, is used.
     */
    claim(suiteFile, fresh = false) {
        try {
            if (fresh && (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false })?.isSymbolicLink())
                (0,external_node_fs_.rmSync)(this.path);
            (0,external_node_fs_.mkdirSync)(this.path, { recursive: true });
            lock(this.path);
            if (fresh)
                this.#forget();
            // It was of what the folder held before.
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, loggedFile), { force: true });
            if ((0,external_node_fs_.existsSync)(suiteFile))
                this.#copySuite(suiteFile);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,errors/* gateError */.em)('run-folder-not-writable', { folder: this.path, why: error.message }, error);
        }
    }
    /** To the byte, but for what signs in inside its addresses: the folder is kept and shared. */
    #copySuite(file) {
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        const told = (0,secrets/* withoutSecrets */.cT)(text);
        if (told === text)
            (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(this.path, 'suite.yml'));
        else
            this.write('suite.yml', told);
    }
    /** Forgets an earlier run, and every name under which this one will write: a link there would lead out of the folder. */
    #forget() {
        const beside = [overrideFile, loggedFile, 'production-grades.jsonl'];
        const written = ['suite.yml', recordFile, 'prepared.json', ...renderings, 'log.txt', ...beside];
        for (const name of [
            'evidence',
            'samples',
            'judgements',
            'ratings',
            'history',
            'policy',
            'logs',
            ...written,
            ...written.map(partOf),
        ])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { recursive: true, force: true });
    }
    release() {
        unlock(this.path);
    }
    evidence(side, task) {
        return new EvidenceFile((0,external_node_path_.join)(this.path, 'evidence', side, `${fileName(task)}.jsonl`));
    }
    /** File of what became of the questions to a task's judges. */
    judgements(task) {
        return (0,external_node_path_.join)(this.path, 'judgements', `${fileName(task)}.jsonl`);
    }
    writeRatings(task, json) {
        this.write((0,external_node_path_.join)('ratings', `${fileName(task)}.json`), `${json}\n`);
    }
    /** null: none were read. */
    readRatings(task) {
        const file = (0,external_node_path_.join)('ratings', `${fileName(task)}.json`);
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, file)) ? this.#parse(this.#read(file), file) : null;
    }
    /** `null`: nobody has let anything through. */
    writeOverrides(json) {
        if (json === null)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
        else
            this.write(overrideFile, json);
    }
    /** null: there are none. */
    readOverrides() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, overrideFile)) ? this.#parse(this.#read(overrideFile), overrideFile) : null;
    }
    writeSamples(task, samples) {
        this.write((0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readSamples(task) {
        const file = (0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeLogged(json) {
        this.write(loggedFile, json);
    }
    /** Its text; null: nothing was sent. */
    readLogged() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, loggedFile)) ? this.#read(loggedFile) : null;
    }
    /** Samples of the suite that did not hold, where they are other ones: policy/TASK.jsonl. */
    writeOtherSamples(task, samples) {
        this.write((0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readOtherSamples(task) {
        const file = (0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeRecord(record) {
        this.write(recordFile, `${JSON.stringify((0,run_record/* withoutSecretsIn */.Dy)(record), null, 2)}\n`);
    }
    /** Takes away what an earlier run of the whole has said: a part decides nothing. */
    withdraw() {
        for (const name of renderings)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { force: true });
    }
    /** The record of an earlier run into this folder, if there is one. */
    previousRecord() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, recordFile)) ? this.readRecord() : null;
    }
    readRecord() {
        const record = this.#parse(this.#read(recordFile), recordFile);
        const why = (0,run_record/* notRecord */.T4)(record);
        if (why !== null)
            throw this.#unreadable(recordFile, why);
        return record;
    }
    /** A line of log.txt, with the time, and without what signs in inside its addresses. */
    log(text) {
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.path, 'log.txt'), `${new Date().toISOString()} ${(0,secrets/* withoutSecrets */.cT)(text)}\n`);
    }
    /** Where a command's output goes. */
    logFile(name) {
        const folder = (0,external_node_path_.join)(this.path, 'logs');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return (0,external_node_path_.join)(folder, name);
    }
    /** Writes whole or not at all: a reader never sees half a file. */
    write(name, text) {
        const path = (0,external_node_path_.join)(this.path, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
        (0,external_node_fs_.writeFileSync)(partOf(path), text);
        (0,external_node_fs_.renameSync)(partOf(path), path);
        return path;
    }
    #read(name) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.path, name), 'utf8');
        }
        catch (error) {
            throw this.#unreadable(name, ['ENOENT', 'ENOTDIR'].includes(error.code ?? '') ? 'it is not there' : String(error), error);
        }
    }
    #parse(text, file) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw this.#unreadable(file, error.message, error);
        }
        if (typeof value !== 'object' || value === null)
            throw this.#unreadable(file, 'it holds no object');
        return value;
    }
    #unreadable(file, why, cause) {
        return (0,errors/* gateError */.em)('run-folder-unreadable', { folder: this.path, file, why }, cause);
    }
}
/** Where a file grows until it is whole. */
function partOf(path) {
    return `${path}.part`;
}
/** A name that every file system takes, and that no two tasks share. */
function fileName(task) {
    return encodeURIComponent(task);
}


/***/ }),

/***/ 55608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ withoutSecretsIn),
/* harmony export */   NX: () => (/* binding */ withBareCommands),
/* harmony export */   T4: () => (/* binding */ notRecord)
/* harmony export */ });
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95804);

const recordParts = [
    'suite',
    'opened',
    'data',
    'versions',
    'error',
    'started',
    'seconds',
];
/** Why what was read is no record that this version knows, as a part of a sentence; null: it is one. */
function notRecord(read) {
    if (read.schema !== 1)
        return `its schema is ${read.schema}, this version reads 1`;
    const lacking = recordParts.find((part) => read[part] === undefined);
    return lacking === undefined ? null : `it has no "${lacking}"`;
}
/** The record as it is kept: nothing of it is run again, so the commands of its suites need not sign in anywhere. */
function withoutSecretsIn(record) {
    const kept = { ...record, suite: withBareCommands(record.suite) };
    const other = record.policy?.other;
    if (other?.state !== 'read')
        return kept;
    return { ...kept, policy: { ...record.policy, other: { ...other, suite: withBareCommands(other.suite) } } };
}
/** A suite without what signs in inside the addresses of its commands. */
function withBareCommands(suite) {
    const told = (command) => command && (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(command);
    const side = ({ prepare, server, ...source }) => ({
        ...source,
        prepare: told(prepare),
        server: server && { ...server, command: told(server.command) },
    });
    return { ...suite, baseline: side(suite.baseline), candidate: side(suite.candidate) };
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

/***/ 97132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48874);
/* harmony import */ var _schema_validator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83951);



function find(written) {
    try {
        return (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(written) ?? null;
    }
    catch (error) {
        if (error instanceof _family_js__WEBPACK_IMPORTED_MODULE_0__/* .MetricMistake */ .tV)
            return error.message;
        throw error;
    }
}
/** What suites can name. */
const catalogue = {
    metrics: _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd,
    find,
    schemaMistake: _schema_validator_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaMistake */ .Q,
};


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

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ fittingForm),
/* harmony export */   XM: () => (/* binding */ totalWidth),
/* harmony export */   iH: () => (/* binding */ headerLine),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   xQ: () => (/* binding */ rowLine),
/* harmony export */   zj: () => (/* binding */ widthsOf)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15820);


const gap = '  ';
function widthsOf(columns, rows) {
    return columns.map(({ title, of }) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(title), ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(of(row)))));
}
/** A first column without a title holds a sign and stands close to the second. */
function totalWidth(columns, widths) {
    const sum = widths.reduce((total, width) => total + width, 0) + gap.length * (widths.length - 1);
    return columns[0]?.title === '' ? sum - 1 : sum;
}
function headerLine(columns, widths, paint) {
    return paint.dim(joined(columns, columns.map(({ title, align }, i) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(title, widths[i], align))));
}
function rowLine(columns, widths, row) {
    return joined(columns, columns.map(({ of, align, color }, i) => {
        const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(of(row), widths[i]), widths[i], align);
        return color === undefined ? text : color(row)(text);
    }));
}
/** The whole table. */
function tableLines(columns, rows, paint) {
    const widths = widthsOf(columns, rows);
    return [headerLine(columns, widths, paint), ...rows.map((row) => rowLine(columns, widths, row))];
}
/** The first of several forms of a table that is not wider than `width`; the last one where none fits. */
function fittingForm(forms, rows, width) {
    return forms.find((form) => totalWidth(form, widthsOf(form, rows)) <= width) ?? forms.at(-1);
}
function joined(columns, cells) {
    const [first, ...others] = cells;
    return (columns[0]?.title === '' ? `${first} ${others.join(gap)}` : cells.join(gap)).trimEnd();
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

/***/ 75547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ toSample)
});

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/samples/values.js
var samples_values = __webpack_require__(90901);
;// CONCATENATED MODULE: ./lib/samples/choices.js


const SUCH = '["yes", "no"]';
/** The choices of a record and the index of the right one. Throws Unfit. */
function choicesOf(values, columns) {
    const choices = choicesIn(values, columns);
    const { texts } = choices;
    if (texts.length < 2)
        throw new samples_values/* Unfit */.LX(`has ${texts.length === 1 ? 'one choice' : 'no choices'}, where there must be two at least`);
    const twice = texts.find((one, i) => texts.indexOf(one) < i);
    if (twice !== undefined)
        throw new samples_values/* Unfit */.LX(`has the choice ${(0,shown/* shown */.S)(twice)} twice`);
    const column = columns.answer;
    return { choices: texts, answer: rightOne(values[column], column, choices) };
}
/** The text of the choice that an answer points at by its index, letter or label, as in MMLU; null: there are no choices, or it is a text of its own. */
function chosenText(values, columns) {
    const { choices: at, reference } = columns;
    if (at === null || reference === null || !(0,samples_values/* isThere */.$B)(values[typeof at === 'string' ? at : at[0]]))
        return null;
    const written = values[reference];
    if (Array.isArray(written) || !(0,samples_values/* isThere */.$B)(written))
        return null;
    const answer = (0,samples_values/* plain */.pj)(written, reference).trim();
    if (!/^\d+$/.test(answer) && letter(answer) < 0)
        return null;
    const choices = choicesIn(values, columns);
    return choices.texts[rightOne(written, reference, choices)];
}
function choicesIn(values, { choices }) {
    return typeof choices === 'string' ? fromList(values[choices], choices) : fromColumns(values, choices ?? []);
}
/** Columns at the end may be empty: not every question has as many choices. */
function fromColumns(values, columns) {
    const last = columns.findLastIndex((column) => (0,samples_values/* isThere */.$B)(values[column]));
    const labels = columns.slice(0, last + 1);
    return { texts: labels.map((column) => (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(values[column], column), column)), labels };
}
/** A list of texts, a list of {text, label}, or what datasets make of the latter: {text: [...], label: [...]}; or {A: "...", B: "..."}. */
function fromList(written, column) {
    const value = (0,samples_values/* structured */.uv)(written, column, SUCH);
    const text = (one, at) => (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(one, at), at);
    if (Array.isArray(value)) {
        const texts = value.map((one, i) => (0,samples_values/* isMapping */.pi)(one) ? text(one.text, `${column}[${i}].text`) : text(one, `${column}[${i}]`));
        const labels = value.map((one) => ((0,samples_values/* isMapping */.pi)(one) && (0,samples_values/* isThere */.$B)(one.label) ? String(one.label) : null));
        return { texts, labels: labels.every((label) => label !== null) ? labels : null };
    }
    if (!(0,samples_values/* isMapping */.pi)(value))
        throw new samples_values/* Unfit */.LX(`has ${(0,samples_values/* kindOf */.I)(value)} in ${(0,shown/* shown */.S)(column)}, where a list belongs, such as ${SUCH}`);
    if (!Array.isArray(value.text)) {
        const labels = Object.keys(value);
        return { texts: labels.map((label) => text(value[label], `${column}.${label}`)), labels };
    }
    const texts = value.text.map((one, i) => text(one, `${column}.text[${i}]`));
    const labels = value.label;
    if (!(0,samples_values/* isThere */.$B)(labels))
        return { texts, labels: null };
    if (!Array.isArray(labels) || labels.length !== texts.length)
        throw new samples_values/* Unfit */.LX(`has ${texts.length} texts in ${(0,shown/* shown */.S)(column)} and not as many labels`);
    return { texts, labels: labels.map(String) };
}
/** The index that is meant by an index from 0, a label, a letter or the text of a choice; a meaning that is not clear is refused. */
function rightOne(written, column, { texts, labels }) {
    if (!(0,samples_values/* isThere */.$B)(written))
        throw new samples_values/* Unfit */.LX((0,samples_values/* absence */.An)({ [column]: written }, column));
    const isNumber = typeof written === 'number' || typeof written === 'bigint';
    const answer = (0,samples_values/* plain */.pj)(written, column).trim();
    const labelled = labels?.indexOf(answer) ?? -1;
    if (labelled >= 0)
        return labelled;
    const counted = /^\d+$/.test(answer) ? Number(answer) : -1;
    if (isNumber || (counted >= texts.length && !texts.includes(answer))) {
        if (counted >= 0 && counted < texts.length)
            return counted;
        throw new samples_values/* Unfit */.LX(`has ${answer} in ${(0,shown/* shown */.S)(column)}, but there are ${texts.length} choices, counted from 0`);
    }
    const meant = [texts.indexOf(answer), letter(answer), counted].filter((index) => index >= 0 && index < texts.length);
    const [first] = meant;
    if (first === undefined)
        throw new samples_values/* Unfit */.LX(`has ${(0,shown/* shown */.S)(answer)} in ${(0,shown/* shown */.S)(column)}, which is none of the choices: ${(0,shown/* listed */.K)(texts.map(shown/* shown */.S), 6)}`);
    if (meant.some((index) => index !== first))
        throw new samples_values/* Unfit */.LX(`has ${(0,shown/* shown */.S)(answer)} in ${(0,shown/* shown */.S)(column)}, which could be the choice ${meant.map((index) => (0,shown/* shown */.S)(texts[index])).join(' or ')}: write a number, or {text, label} as choices`);
    return first;
}
/** `B`, `b`, `(B)`, `B.` as 1. */
function letter(answer) {
    const [, found] = /^\(?([A-Za-z])[).]?$/.exec(answer) ?? [];
    return found === undefined ? -1 : found.toUpperCase().charCodeAt(0) - 65;
}

;// CONCATENATED MODULE: ./lib/samples/conversation.js


/** A list of {role, content}, also as JSON in a cell. Throws Unfit. */
function conversationOf(written, column) {
    const value = typeof written === 'string' ? ((0,samples_values/* parsedList */.Wq)(written) ?? written) : written;
    if (!Array.isArray(value))
        throw new samples_values/* Unfit */.LX((0,samples_values/* isThere */.$B)(value) ? `${(0,shown/* shown */.S)(column)} is no list of {role, content}` : (0,samples_values/* absence */.An)({ [column]: value }, column));
    if (value.length === 0)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return value.map((message, i) => {
        const at = `${column}[${i}]`;
        if (typeof message !== 'object' || message === null)
            throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(at)} is no mapping with role and content`);
        const other = Object.keys(message).find((key) => key !== 'role' && key !== 'content' && (0,samples_values/* isThere */.$B)(message[key]));
        if (other !== undefined)
            throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(at)} has ${(0,shown/* shown */.S)(other)}, which is not read; a message is {role, content}`);
        return {
            role: (0,samples_values/* text */.Qq)({ [`${at}.role`]: message.role }, `${at}.role`),
            content: (0,samples_values/* wellFormed */.ES)(message.content, `${at}.content`),
        };
    });
}

// EXTERNAL MODULE: ./lib/samples/entities.js
var entities = __webpack_require__(89556);
;// CONCATENATED MODULE: ./lib/samples/references.js



/** The right answers: of their own columns, or the assistant's last turn, which is then no part of what is asked. Throws Unfit. */
function addReferences(sample, values, columns, format) {
    const { reference, references } = columns;
    const given = [reference, references].flatMap((column) => {
        if (column === null || !(0,samples_values/* isThere */.$B)(values[column]))
            return [];
        const chosen = column === reference ? chosenText(values, columns) : null;
        if (chosen !== null)
            return [chosen];
        const isList = format === 'csv' && column === references;
        return answers(isList ? listCell(values[column], column) : values[column], column);
    });
    if (given.length > 0)
        sample.references = [...new Set(given)];
    const last = sample.messages?.at(-1);
    if (last?.role === 'assistant') {
        if (sample.references)
            throw new samples_values/* Unfit */.LX('has a reference, but its conversation ends with an answer of the assistant');
        sample.references = [last.content];
        sample.messages = sample.messages?.slice(0, -1) ?? [];
        if (sample.messages.length === 0)
            throw new samples_values/* Unfit */.LX('has a conversation that is nothing but an answer');
    }
    if (!sample.references && columns.needsReference)
        throw new samples_values/* Unfit */.LX((reference ?? references)
            ? `${(0,samples_values/* absence */.An)(values, (reference ?? references))}`
            : 'has no reference: its conversation does not end with an answer of the assistant');
}
/** A list, or one answer. */
function answers(written, column) {
    if (!Array.isArray(written))
        return [(0,samples_values/* plain */.pj)(written, column)];
    if (written.length === 0)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return written.map((one, i) => (0,samples_values/* plain */.pj)(one, `${column}[${i}]`));
}
/** In CSV a column for lists holds a JSON list or one answer; a list as Python prints it would silently count as one answer. */
function listCell(cell, column) {
    if (typeof cell !== 'string' || !cell.startsWith('['))
        return cell;
    const list = (0,samples_values/* parsedList */.Wq)(cell);
    if (list === null)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} begins like a list but is no JSON list, such as ["a", "b"]`);
    return list;
}

;// CONCATENATED MODULE: ./lib/samples/convert.js





/** One record as a sample. Throws Unfit where it is none. */
function toSample({ line, values }, columns, format, file) {
    const { shape, id, group, topics } = columns;
    const sample = {
        id: id === null ? String(line) : (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(values[id], id), id),
        source: { file, line },
    };
    addTexts(sample, values, columns);
    if (group !== null && (0,samples_values/* isThere */.$B)(values[group]))
        sample.group = (0,samples_values/* plain */.pj)(values[group], group);
    if (topics !== null && (0,samples_values/* isThere */.$B)(values[topics]))
        sample.topics = topicsOf(values[topics], topics);
    if (columns.template.length > 0)
        sample.columns = Object.fromEntries(columns.template.map((name) => [name, (0,samples_values/* plain */.pj)(values[name], name)]));
    if (columns.messages !== null)
        sample.messages = conversationOf(values[columns.messages], columns.messages);
    if (shape === 'answers' || shape === 'prompts')
        addReferences(sample, values, columns, format);
    else if (sample.messages?.at(-1)?.role === 'assistant')
        throw new samples_values/* Unfit */.LX('has a conversation that ends with an answer of the assistant, where the model is to answer');
    if (columns.label !== null)
        sample.label = labelOf(values[columns.label], columns.label);
    if (shape === 'entities')
        (0,entities/* addEntities */.xD)(sample, values, columns);
    if (shape === 'choices')
        Object.assign(sample, choicesOf(values, columns));
    return sample;
}
function addTexts(sample, values, columns) {
    if (columns.tokens !== null)
        sample.tokens = (0,entities/* tokensOf */.k8)(values[columns.tokens], columns.tokens);
    if (columns.text !== null)
        sample.text = (0,samples_values/* text */.Qq)(values, columns.text);
    else if (sample.tokens)
        sample.text = sample.tokens.join(' ');
    if (columns.promptParts.length > 0)
        sample.prompt = columns.promptParts.map((part) => (0,samples_values/* text */.Qq)(values, part)).join(' ');
    else if (columns.prompt !== null)
        sample.prompt = (0,samples_values/* text */.Qq)(values, columns.prompt);
    else if (columns.asksText)
        sample.prompt = (0,samples_values/* nonEmpty */.hq)(sample.text ?? '', columns.tokens ?? 'text');
}
/** A list, one text, or in CSV a JSON list. */
function topicsOf(value, column) {
    const list = typeof value === 'string' ? ((0,samples_values/* parsedList */.Wq)(value) ?? [value]) : value;
    const named = Array.isArray(list) ? list.map((one, i) => (0,samples_values/* plain */.pj)(one, `${column}[${i}]`)) : [(0,samples_values/* plain */.pj)(list, column)];
    return [...new Set(named)].filter((name) => name !== '');
}
/** A number and a truth value count as their text: that is how an answer's JSON is read, too. */
function labelOf(value, column) {
    return typeof value === 'boolean' ? String(value) : (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(value, column), column);
}


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/** Whether a process of this machine runs, be it another user's. */
function isAlive(pid) {
    // These would stand for a whole group.
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 55415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateColumns),
/* harmony export */   O: () => (/* binding */ templateFields)
/* harmony export */ });
/** Fields of a sample that a prompt template may name whatever the columns of the data are called. */
const ownFields = new Set(['id', 'prompt', 'group']);
/** The names in braces of a prompt template, each once: `Translate {source} into {language}` names source and language. */
function templateFields(template) {
    return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))];
}
/** Those of them that are columns of the data and not fields that every sample has. */
function templateColumns(template) {
    return templateFields(template).filter((name) => !ownFields.has(name));
}


/***/ }),

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ usualColumns)
/* harmony export */ });
const id = ['id', '_id', 'sample_id', 'example_id', 'uid', 'uuid', 'doc_id', 'key', 'name', 'index', 'idx'];
const prompt = ['prompt', 'question', 'instruction', 'input', 'query'];
const texts = ['text', 'sentence', 'content', 'document'];
const messages = ['messages'];
const answers = {
    prompt,
    messages,
    reference: ['reference', 'answer', 'output', 'completion', 'target', 'response', 'expected', 'answers', 'targets'],
    references: ['references'],
};
const byShape = {
    texts: { text: ['text', 'content'] },
    answers,
    prompts: answers,
    labels: {
        prompt: [...prompt, ...texts],
        messages,
        label: [
            'label',
            'category',
            'class',
            'expected',
            'answer',
            'target',
            'intent',
            'reference',
            'label_text',
            'output',
        ],
    },
    entities: {
        prompt,
        messages,
        text: texts,
        entities: ['entities', 'spans', 'ents', 'expected', 'answer', 'target', 'reference', 'output'],
        tokens: ['tokens', 'words'],
        tags: ['tags', 'ner_tags', 'labels', 'ner'],
    },
    choices: {
        prompt: ['prompt', 'question', 'query', 'ctx', 'context', 'goal', 'instruction', 'input', 'sentence'],
        messages,
        choices: ['choices', 'options', 'endings', 'candidates'],
        answer: ['answer', 'label', 'gold', 'answerKey', 'answer_index', 'answer_idx', 'correct', 'target', 'expected'],
    },
    ids: {},
};
/** Names under which the fields of a sample are looked for in a data file, in small letters or not. A field's own name comes first and wins. */
function usualColumns(shape) {
    const topics = ['topics', 'tags', 'topic', 'subject'].filter((name) => shape !== 'entities' || name !== 'tags');
    return { id, ...byShape[shape], topics, group: ['group'] };
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
