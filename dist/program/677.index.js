export const id = 677;
export const ids = [677,563];
export const modules = {

/***/ 83563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namedMetric),
/* harmony export */   metricsJson: () => (/* binding */ metricsJson),
/* harmony export */   metricsText: () => (/* binding */ metricsText)
/* harmony export */ });
/* harmony import */ var _metrics_family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48874);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15820);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19519);
/* harmony import */ var _suite_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31359);






/** Lists every metric, or tells all about one. `width` in columns. */
function metricsText(name, width) {
    if (name !== null)
        return describe(familyCalled(name), namedMetric(name), width);
    const all = _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ.map((family) => (0,_metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMetric */ .xZ)(family, family.name));
    const head = [
        'Metrics, as suites and "checkpoint-gate score --metrics" name them; "checkpoint-gate metrics NAME" tells more.',
        '\u2191 better when higher, \u2193 when lower. Changes count in points (hundredths); where it says %, relative to the baseline.',
    ];
    const sections = subjects.map((subject) => section(subject, all, width)).filter(Boolean);
    return `${[head.map((line) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(line, width)).join('\n'), ...sections].join('\n\n')}\n`;
}
/** The same as one JSON object; its keys are stable. Ends of a range that have no limit are null. */
function metricsJson(name) {
    const listed = name === null ? _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ : [familyCalled(name)];
    const metrics = listed.map((family) => {
        const metric = name === null ? (0,_metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMetric */ .xZ)(family, family.name) : namedMetric(name);
        const { title, tells, better, unit, scale, range, equals, of } = metric;
        return {
            name: metric.name,
            title,
            tells,
            better,
            unit,
            scale,
            range: range.map((end) => (Number.isFinite(end) ? end : null)),
            equals,
            judges: of,
            task: (0,_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .kindFor */ .QK)(of),
            rightOrWrong: metric.rightOrWrong ?? false,
            withoutReferences: metric.withoutReferences ?? false,
            needsSchema: metric.needsSchema ?? false,
            options: family.options,
        };
    });
    return `${JSON.stringify({ metrics }, null, 2)}\n`;
}
/** The metric that a user wrote. Throws a GateError that names the nearest. */
function namedMetric(written) {
    familyCalled(written);
    try {
        return (0,_metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(written);
    }
    catch (error) {
        if (!(error instanceof _metrics_family_js__WEBPACK_IMPORTED_MODULE_0__/* .MetricMistake */ .tV))
            throw error;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('metric-miswritten', { name: written, why: error.message });
    }
}
function familyCalled(written) {
    const bare = written.split(':')[0];
    const found = _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .families */ .TJ.find(({ name }) => name === bare);
    if (found === undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('metric-unknown', { name: bare, near: (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(bare, _metrics_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv) });
    return found;
}
const subjects = [
    'text',
    'label',
    'entities',
    'choice',
    'likelihood',
    'score',
    'judgement',
    'rating',
];
const headings = {
    text: 'Answers as texts',
    label: 'Classes',
    entities: 'Entities and tags',
    choice: 'Choices, by log-likelihood',
    likelihood: 'Likelihood of texts',
    score: 'Numbers that were given elsewhere',
    judgement: 'Grades by a judge model',
    rating: 'Grades by people',
};
const arrows = { higher: '\u2191', lower: '\u2193', neither: '\u00b7' };
function section(subject, all, width) {
    const own = all.filter(({ of }) => of === subject);
    if (own.length === 0)
        return '';
    const column = Math.max(...own.map(({ name }) => name.length)) + 2;
    const indent = `\n${' '.repeat(column + 6)}`;
    const lines = own.map(({ name, title, better, unit, tells, equals }) => {
        const sign = `${arrows[better]}${unit === 'ratio' ? '%' : ' '}`;
        const [first, second] = [`${title}: ${tells}`, `= ${equals}`].map((text) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, Math.max(30, width - column - 6))
            .split('\n')
            .join(indent));
        return `  ${name.padEnd(column)}${sign}  ${first}${indent}${second}`;
    });
    const key = _suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN[subject];
    const where = key === undefined ? `tasks of kind ${(0,_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .kindFor */ .QK)(subject)}` : `of generate tasks with the key ${key}`;
    return [`${headings[subject]} (${where})`, ...lines].join('\n');
}
const changes = {
    points: 'in points, hundredths of',
    ratio: 'as a ratio, in per cent of the baseline',
    grades: 'as a difference of grades',
};
function describe({ options }, metric, width) {
    const { name, title, tells, better, unit, scale, range, equals, of } = metric;
    const rows = [
        ['tells', tells],
        ['better', better],
        ['values', `from ${end(range[0])} to ${end(range[1])}`],
        ['change', unit === 'points' ? `${changes.points} ${scale}` : changes[unit]],
        ['equals', equals],
        ['task kind', (0,_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .kindFor */ .QK)(of) + (_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN[of] === undefined ? '' : `, with the key ${_suite_known_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN[of]}`)],
        ...(metric.rightOrWrong
            ? [['samples', 'each is right (1) or wrong (0), so that they can flip']]
            : []),
        ...(metric.needsSchema ? [['needs', 'a JSON schema']] : []),
        ...(metric.withoutReferences ? [['references', 'not needed']] : []),
    ];
    return `${[
        `${title} (${name})`,
        ...rows.map(([label, text]) => item(label, text, width, 12)),
        ...(Object.keys(options).length === 0 ? [] : ['', 'Options', ...optionLines(options, width)]),
        ...(Object.keys(options).length === 0 ? [] : ['', `Written as in ${example(metric, options)}`]),
    ].join('\n')}\n`;
}
function optionLines(options, width) {
    const column = Math.max(...Object.keys(options).map((key) => key.length)) + 2;
    return Object.entries(options).map(([key, option]) => item(key, `${option.about}; ${allowed(option)}; usually ${option.usual ?? 'not set'}`, width, column));
}
function allowed(option) {
    if (option.kind === 'flag')
        return 'true or false';
    if (option.kind === 'choice')
        return option.choices.join(', ');
    if (option.kind === 'name')
        return 'letters, digits and _';
    return `${option.whole ? 'a whole number' : 'a number'} from ${option.min} to ${option.max}`;
}
/** A name with one option that is not the usual one. */
function example({ name }, options) {
    const [key, option] = Object.entries(options)[0];
    const bare = name.split(':')[0];
    if (option.kind === 'flag')
        return `${bare}:${option.usual ? `${key}=false` : key}`;
    if (option.kind === 'number')
        return `${bare}:${key}=${option.usual === option.min ? option.max : option.min}`;
    if (option.kind === 'name')
        return `${bare}:${key}=style`;
    return `${bare}:${key}=${option.choices.find((choice) => choice !== option.usual) ?? option.usual}`;
}
function item(label, text, width, column) {
    const indent = ' '.repeat(column + 2);
    return `  ${label.padEnd(column)}${(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, Math.max(30, width - column - 2))
        .split('\n')
        .join(`\n${indent}`)}`;
}
function end(value) {
    if (Number.isFinite(value))
        return String(value);
    return value < 0 ? 'below any limit' : 'any size';
}


/***/ }),

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


/***/ })

};
