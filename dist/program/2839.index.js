export const id = 2839;
export const ids = [2839];
export const modules = {

/***/ 18321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ recordedColumns),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   oZ: () => (/* binding */ usualColumns)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/** Names under which a field is looked for. A field's own name comes first and wins; of the others, only one may be there. */
const usualColumns = {
    id: [
        'id',
        'sample_id',
        'example_id',
        'prompt_id',
        'item_id',
        'case_id',
        'doc_id',
        'problem_idx',
        'uid',
        'uuid',
        '_id',
    ],
    repeat: ['repeat', 'trial', 'epoch', 'run_index'],
    hypothesis: [
        'hypothesis',
        'prediction',
        'answer',
        'response',
        'model_response',
        'output',
        'completion',
        'generation',
    ],
    predicted: ['predicted', 'predicted_label', 'predicted_tags', 'predicted_entities'],
    nll: ['nll', 'negative_log_likelihood'],
    tokens: ['tokens', 'n_tokens', 'num_tokens', 'token_count'],
    bytes: ['bytes', 'n_bytes', 'num_bytes', 'byte_count'],
    loglikelihoods: ['loglikelihoods', 'logprobs', 'log_likelihoods'],
    score: ['score', 'reward', 'value', 'correct', 'is_correct', 'passed'],
};
/** Names of what was scored. Others, such as answer or response, are those of right answers too, which are the same on both sides. */
const scoredAnswers = ['hypothesis', 'prediction', 'model_response', 'generation'];
/** What a kind of task needs; of several lists, the first of which a field is there. */
const needs = {
    generate: ['hypothesis'],
    classify: ['predicted', 'hypothesis'],
    entities: ['predicted', 'hypothesis'],
    perplexity: ['nll'],
    choose: ['loglikelihoods'],
    scores: ['score'],
};
/** The errors of a file of recorded evidence. */
function refusals(path, present) {
    return {
        missing: (field, named, usual) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('recorded-column-missing', { path, field, named, usual, columns: present }),
        unclear: (field, columns) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('recorded-column-unclear', { path, field, columns }),
    };
}
/** Which column holds what a kind of task needs. Throws where that is missing or not clear. */
function recordedColumns(kind, source) {
    const columns = {
        id: find('id', source),
        repeat: find('repeat', source),
        hypothesis: null,
        predicted: null,
        nll: null,
        tokens: null,
        bytes: null,
        loglikelihoods: null,
        score: null,
    };
    const asked = needs[kind];
    const field = asked.find((one) => source.fields[one] !== undefined) ?? asked.find((one) => find(one, source) !== null);
    if (field !== undefined)
        columns[field] = find(field, source);
    else if (kind === 'scores')
        columns.score = onlyOther(source);
    else
        throw missing(asked, source);
    if (kind === 'perplexity')
        for (const unit of ['tokens', 'bytes'])
            columns[unit] = find(unit, source);
    if (kind === 'choose')
        columns.tokens = find('tokens', source);
    if (kind === 'scores')
        columns.hypothesis = scoredAnswers.find((name) => source.present.includes(name)) ?? null;
    return columns;
}
function find(field, source) {
    const { fields, present } = source;
    const named = fields[field];
    if (named !== undefined) {
        if (present.includes(named))
            return named;
        throw source.missing(field, named, []);
    }
    const found = usualColumns[field].filter((name) => present.includes(name));
    const [first] = found;
    if (first === undefined)
        return null;
    if (found.length === 1 || first === field || field === 'id')
        return first;
    throw source.unclear(field, found);
}
/** A file of ids and one number needs no name for the number. */
function onlyOther(source) {
    const known = [...usualColumns.id, ...usualColumns.repeat, ...scoredAnswers, 'group'];
    const others = source.present.filter((column) => !known.includes(column));
    if (others.length > 1)
        throw source.unclear('score', others);
    if (others.length === 0)
        throw missing(['score'], source);
    return others[0];
}
function missing(asked, source) {
    return source.missing(asked[0], null, asked.flatMap((field) => usualColumns[field]));
}


/***/ }),

/***/ 49321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ toEvidence)
});

// EXTERNAL MODULE: ./lib/samples/values.js
var values = __webpack_require__(90901);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/backends/recorded/own.js
var own = __webpack_require__(71230);
// EXTERNAL MODULE: ./lib/samples/entities.js
var entities = __webpack_require__(89556);
;// CONCATENATED MODULE: ./lib/backends/recorded/values.js



/**
 * Strict readers of one value of a record. Whatever is not exactly what belongs there is Unfit: a score that is null, not a number or a
 * text must never become one that counts. In CSV every cell is a text, so that numbers and lists are read from it.
 */
class Values {
    #values;
    #isCsv;
    constructor(values, isCsv) {
        this.#values = values;
        this.#isCsv = isCsv;
    }
    #there(column) {
        const value = this.#values[column];
        if (value === undefined)
            throw new values/* Unfit */.LX(`has no ${(0,shown/* shown */.S)(column)}`);
        if (value === null)
            throw new values/* Unfit */.LX(`has nothing in ${(0,shown/* shown */.S)(column)}`);
        return value;
    }
    /** A text, empty ones included. */
    text(column) {
        if (this.#isCsv && this.#values[column] === null)
            throw new values/* Unfit */.LX(`has nothing in ${(0,shown/* shown */.S)(column)}; CSV cannot tell an empty text from none, JSON lines can ("")`);
        const value = this.#there(column);
        if (typeof value === 'string')
            return value;
        throw new values/* Unfit */.LX(`has ${named(value)} in ${(0,shown/* shown */.S)(column)}, where a text belongs`);
    }
    textIfAny(column) {
        const value = this.#values[column];
        return typeof value === 'string' ? value : undefined;
    }
    /** A class: a number, true or false counts as its text. */
    label(column) {
        const value = this.#there(column);
        if (typeof value === 'string' || typeof value === 'boolean')
            return String(value);
        if (typeof value === 'number' || typeof value === 'bigint')
            return String(finite(value, column));
        throw new values/* Unfit */.LX(`has ${named(value)} in ${(0,shown/* shown */.S)(column)}, where a class belongs`);
    }
    /** An id: a text with something in it, or a whole number. */
    id(column) {
        const value = this.#there(column);
        if (typeof value === 'string' && value !== '')
            return value;
        if (typeof value === 'bigint' || Number.isSafeInteger(value))
            return String(value);
        throw new values/* Unfit */.LX(`has ${value === '' ? 'an empty text' : named(value)} in ${(0,shown/* shown */.S)(column)}, where an id belongs`);
    }
    number(column) {
        return finite(this.#number(this.#there(column)), column);
    }
    /** A number of things. */
    count(column) {
        const value = this.number(column);
        if (Number.isInteger(value) && value >= 0)
            return value;
        throw new values/* Unfit */.LX(`has ${value} in ${(0,shown/* shown */.S)(column)}, where a whole number from 0 on belongs`);
    }
    /** A number between 0 and 1, or true (1) or false (0). */
    score(column) {
        const value = this.#there(column);
        const score = typeof value === 'boolean' ? Number(value) : finite(this.#number(value), column);
        if (score >= 0 && score <= 1)
            return score;
        throw new values/* Unfit */.LX(`has ${score} in ${(0,shown/* shown */.S)(column)}; a score lies between 0 and 1, so divide by the highest one`);
    }
    numbers(column) {
        return this.list(column).map((item, i) => finite(item, `${column}[${i}]`));
    }
    list(column) {
        const value = this.#there(column);
        const list = this.#isCsv && typeof value === 'string' ? parsed(value) : value;
        if (Array.isArray(list))
            return list;
        throw new values/* Unfit */.LX(`has ${named(value)} in ${(0,shown/* shown */.S)(column)}, where a list belongs`);
    }
    #number(value) {
        return this.#isCsv && typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
    }
}
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
function finite(value, column) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value !== 'number')
        throw new values/* Unfit */.LX(`has ${named(value)} in ${(0,shown/* shown */.S)(column)}, where a number belongs`);
    if (Number.isFinite(value))
        return value;
    throw new values/* Unfit */.LX(`has ${value} in ${(0,shown/* shown */.S)(column)}, where a finite number belongs`);
}
function parsed(cell) {
    try {
        return JSON.parse(cell);
    }
    catch {
        return cell;
    }
}
function named(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return `the text ${(0,shown/* shown */.S)(value)}`;
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
/** Entities, or one tag a token: what the list holds tells which. */
function tagsOrEntities(list, column) {
    if (list.length > 0 && list.every((item) => typeof item === 'string'))
        return { tags: list };
    return { entities: list.map((item, i) => entity(item, `${column}[${i}]`)) };
}
function entity(item, at) {
    const fields = (0,entities/* fieldsOf */.Pf)(item, at);
    const { type, text } = fields;
    const [start, end] = [fields.start, fields.end].map((end) => (typeof end === 'bigint' ? Number(end) : end));
    if (typeof type !== 'string' || type === '')
        throw new values/* Unfit */.LX(`has ${named(type)} for the type in ${(0,shown/* shown */.S)(at)}`);
    if ((0,values/* isThere */.$B)(text) && typeof text !== 'string')
        throw new values/* Unfit */.LX(`has ${named(text)} for the text in ${(0,shown/* shown */.S)(at)}`);
    if (!(0,values/* isThere */.$B)(start) && !(0,values/* isThere */.$B)(end)) {
        if (!(0,values/* isThere */.$B)(text))
            throw new values/* Unfit */.LX(`has neither a text nor start and end in ${(0,shown/* shown */.S)(at)}`);
        return { type, text: text };
    }
    const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= Number(start);
    if (!isSpan || Number(start) >= Number(end))
        throw new values/* Unfit */.LX(`has ${(0,shown/* shown */.S)(start)} and ${(0,shown/* shown */.S)(end)} for start and end in ${(0,shown/* shown */.S)(at)}, which is no span`);
    return { type, start: start, end: end, ...((0,values/* isThere */.$B)(text) ? { text: text } : {}) };
}

;// CONCATENATED MODULE: ./lib/backends/recorded/convert.js




/**
 * A record as evidence for a kind of task. Throws Unfit where it is none.
 * @param id of the sample where the file has no column for it
 * @param isOwn whether it is a line of a run folder
 */
function toEvidence(kind, values, columns, { isCsv, id: usual, isOwn = false }) {
    const read = new Values(values, isCsv);
    const id = columns.id === null ? (usual ?? '') : read.id(columns.id);
    const repeat = columns.repeat === null || values[columns.repeat] === undefined ? null : read.id(columns.repeat);
    const evidence = made(kind, id, read, columns);
    return { evidence: isOwn ? (0,own/* withOwn */.Lw)(evidence, values) : evidence, repeat };
}
function made(kind, id, read, columns) {
    const { hypothesis, predicted, loglikelihoods, score } = columns;
    if (kind === 'scores') {
        const answer = hypothesis === null ? undefined : read.textIfAny(hypothesis);
        return { kind: 'score', id, score: read.score(score), ...(answer !== undefined && { answer }) };
    }
    if (hypothesis !== null)
        return { kind: 'answer', id, text: read.text(hypothesis), finish: 'unknown' };
    if (kind === 'classify')
        return { kind: 'label', id, label: read.label(predicted) };
    if (kind === 'entities') {
        const found = tagsOrEntities(read.list(predicted), predicted);
        return 'tags' in found ? { kind: 'tags', id, ...found } : { kind: 'entities', id, ...found };
    }
    if (kind === 'choose')
        return choice(id, read, loglikelihoods, columns.tokens);
    return likelihood(id, read, columns);
}
function choice(id, read, column, tokens) {
    const logprobs = read.numbers(column);
    if (logprobs.length < 2)
        throw new values/* Unfit */.LX(`has ${logprobs.length} in ${(0,shown/* shown */.S)(column)}, where two or more belong`);
    const above = logprobs.findIndex((logprob) => logprob > 0);
    if (above >= 0)
        throw new values/* Unfit */.LX(`has ${logprobs[above]} in ${(0,shown/* shown */.S)(`${column}[${above}]`)}; no log-probability is above 0 (natural logarithms, not negated)`);
    return { kind: 'choice', id, logprobs, tokens: tokens === null ? [] : read.numbers(tokens) };
}
/** Units that nobody asks for may be unknown: NaN, which no figure survives. */
function likelihood(id, read, { nll: column, tokens, bytes }) {
    const nll = read.number(column);
    if (nll < 0)
        throw new values/* Unfit */.LX(`has ${nll} in ${(0,shown/* shown */.S)(column)}; a negative log-likelihood is the sum of -ln(probability), so never below 0`);
    const units = [tokens, bytes].map((unit) => (unit === null ? Number.NaN : read.count(unit)));
    if (tokens !== null && units[0] === 0 && nll > 0)
        throw new values/* Unfit */.LX(`has 0 in ${(0,shown/* shown */.S)(tokens)} and ${nll} in ${(0,shown/* shown */.S)(column)}: no token has no loss`);
    return { kind: 'likelihood', id, nll, tokens: units[0], bytes: units[1], cut: false };
}


/***/ }),

/***/ 62820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   jN: () => (/* binding */ listRecorded),
/* harmony export */   xm: () => (/* binding */ recordedFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _nemo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40357);




const SCHEME = 'recorded:';
function isRecorded(path) {
    return path.startsWith(SCHEME);
}
/** The folder that a side `recorded:FOLDER` names, as written. */
function recordedFolder(path) {
    return path.slice(SCHEME.length);
}
const extensions = ['jsonl', 'ndjson', 'json', 'csv', 'tsv', 'parquet'];
/** The names in a recorded folder, one level deep. `folder` is absolute, `written` is for messages. */
async function listRecorded(folder, written) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null);
    if (!found?.isDirectory())
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-folder-missing', { path: written, folder, isFile: found !== null });
    const names = [];
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((entry) => !entry.startsWith('.')).sort();
    if (entries.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-folder-empty', { path: written, folder });
    for (const entry of entries) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).catch(() => null))?.isDirectory()) {
            const results = `${entry}/results.jsonl`;
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, results)).catch(() => null))?.isFile())
                names.push(results);
        }
        else
            names.push(entry);
    }
    return names;
}
/**
 * The one file of a task: TASK.jsonl (or json, csv, tsv, parquet); TASK/results.jsonl as NeMo Evaluator writes it; samples_TASK_TIME.jsonl
 * as lm-evaluation-harness does. What is packed counts too, so that nothing is passed over in silence.
 */
async function fileOf(task, names, folder, written) {
    const named = filesOf(task, names);
    const found = named.length > 0 ? named : await filesOfBenchmark(task, names, folder);
    if (found.length > 1)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-file-unclear', { path: written, task, files: found });
    const [file] = found;
    if (file === undefined) {
        const near = await foldersWith(task, folder);
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-file-missing', { path: written, task, there: names, near });
    }
    const packing = PACKED.exec(file);
    if (packing !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-file-packed', { path: written, file, packing: packing[0] });
    return file;
}
function filesOf(task, names) {
    const plain = new Set([task, encodeURIComponent(task)].flatMap((stem) => extensions.map((one) => `${stem}.${one}`)));
    return names.filter((name) => {
        const bare = name.replace(PACKED, '');
        const dot = bare.lastIndexOf('.');
        if (plain.has(bare.slice(0, dot) + bare.slice(dot).toLowerCase()) || bare === `${task}/results.jsonl`)
            return true;
        return bare.startsWith(`samples_${task}_`) && TIME.test(bare.slice(`samples_${task}_`.length));
    });
}
/** Folders of NeMo Evaluator need not have the name of their benchmark; the summary in them tells it. */
async function filesOfBenchmark(task, names, folder) {
    const found = [];
    for (const name of names.filter((one) => /^(?:[^/]+\/)?results\.jsonl$/.test(one)))
        if ((await (0,_nemo_js__WEBPACK_IMPORTED_MODULE_3__/* .summariesBeside */ .$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).some(({ benchmark }) => benchmark === task))
            found.push(name);
    return found;
}
const PACKED = /\.(?:gz|zst|zip|bz2|xz)$/i;
const TIME = /^\d{4}-\d\d-\d\d.*\.jsonl?$/;
const MOST_LOOKED_INTO = 50;
/** Folders below that hold a file for the task, relative: of a run folder those with its evidence, not with its samples. */
async function foldersWith(task, folder) {
    const found = [];
    const below = async (path) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { withFileTypes: true }).catch(() => []);
        return entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    };
    const isRun = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'run.json')).catch(() => null)) !== null;
    const first = isRun ? ['evidence'] : await below('');
    for (const path of first.slice(0, MOST_LOOKED_INTO))
        for (const one of [path, ...(await below(path)).slice(0, MOST_LOOKED_INTO)]) {
            const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, one)).catch(() => []);
            if (filesOf(task, files).length > 0)
                found.push(one);
        }
    return found.sort();
}


/***/ }),

/***/ 38670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ filtersOf),
/* harmony export */   PS: () => (/* binding */ isHarness),
/* harmony export */   fY: () => (/* binding */ fromHarness),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   yZ: () => (/* binding */ scoredColumns)
/* harmony export */ });
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90901);

/**
 * Lines of lm-evaluation-harness (`samples_TASK_TIME.jsonl`, 0.4.x with --log_samples) as plain ones. Its answers and log-likelihoods are
 * lists of texts in `filtered_resps` and `resps`, its metrics are keys of their own, named in `metrics`.
 */
function isHarness(columns) {
    return columns.includes('doc_id') && (columns.includes('resps') || columns.includes('filtered_resps'));
}
/** Ways in which answers were taken out of what the model said; with several of them a document has several lines. */
function filtersOf(records) {
    return [...new Set(records.map(({ values }) => String(values.filter ?? 'none')))];
}
/** @param ids field of the document that is its id; null: it is known by its place, from 0 */
function fromHarness({ line, values }, kind, ids) {
    const plain = Object.create(null);
    plain.id = ids === null ? values.doc_id : documentOf(values)[ids];
    if (kind === 'generate' || kind === 'classify' || kind === 'entities')
        plain.hypothesis = alone(values.filtered_resps) ?? alone(alone(values.resps));
    if (kind === 'choose')
        plain.loglikelihoods = choices(values.filtered_resps) ?? choices(values.resps);
    if (kind === 'perplexity')
        Object.assign(plain, rolling(values));
    if (kind === 'scores') {
        for (const [name, value] of metricsOf(values))
            plain[name] = value;
        plain.hypothesis = JSON.stringify(values.resps ?? values.filtered_resps);
    }
    return { line, values: plain };
}
/** Keys of a line that are its metrics; older versions do not name them, so what is no key of the harness itself is one. */
function metricsOf(values) {
    const named = Array.isArray(values.metrics) ? values.metrics.map(String) : null;
    return Object.entries(values)
        .filter(([key]) => (named === null ? !OWN.has(key) : named.includes(key)))
        .map(([key, value]) => [key, Array.isArray(value) && value.length === 1 ? value[0] : value]);
}
const OWN = new Set([
    ...['doc_id', 'doc', 'target', 'arguments', 'resps', 'filtered_resps', 'filter', 'metrics'],
    ...['doc_hash', 'prompt_hash', 'target_hash'],
]);
/** Columns that hold what the harness scored, where no line names them. */
function scoredColumns(columns) {
    return columns.filter((column) => !OWN.has(column));
}
/** The row of the data set that a line is of. */
function documentOf({ doc }) {
    return (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(doc) ? doc : {};
}
/** What a list of one holds. */
function alone(list) {
    return Array.isArray(list) && list.length === 1 ? list[0] : undefined;
}
/** [["-9.25", "False"], ...] or, unfiltered, [[["-9.25", "False"]], ...]. */
function choices(list) {
    if (!Array.isArray(list))
        return undefined;
    return list.map((item) => {
        const pair = alone(item) ?? item;
        return Array.isArray(pair) ? number(pair[0]) : number(pair);
    });
}
/** A text's log-likelihood stands alone; the bytes stand beside it in the metrics that divide by them. */
function rolling(values) {
    const total = number(alone(values.filtered_resps) ?? alone(alone(values.resps)));
    const perByte = values.byte_perplexity ?? values.bits_per_byte;
    return {
        nll: typeof total === 'number' && total !== 0 ? -total : total,
        ...(Array.isArray(perByte) ? { bytes: perByte[1] } : {}),
    };
}
function number(written) {
    return typeof written === 'string' && /^-?\d[\d.]*(?:e[+-]?\d+)?$/i.test(written) ? Number(written) : written;
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRecordedFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _samples_raw_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48629);
/* harmony import */ var _samples_raw_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12365);
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90901);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _promptfoo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16216);







/** Any file of recorded evidence; the fields of lines that are not to be kept may be left out. `written` is the path for messages. */
async function readRecordedFile(path, written, keep = true) {
    if (/\.json$/i.test(path))
        return readJson(path, written);
    return (0,_samples_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRaw */ .hc)({ path, written, format: null, limit: null }, () => keep);
}
/** A file that is one JSON text: a list of records, or what promptfoo writes. The "line" of a record is its place, from 1. */
async function readJson(path, written) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    const refuse = (why, cause) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('recorded-json', { path: written, why }, cause);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(error.message, error);
    }
    const list = Array.isArray(value) ? value : (0,_promptfoo_js__WEBPACK_IMPORTED_MODULE_4__/* .promptfooResults */ .rn)(value);
    if (list === null)
        throw refuse('it is neither a list of records nor the output of promptfoo');
    if (list.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('data-empty', { path: written });
    const broken = new _samples_raw_js__WEBPACK_IMPORTED_MODULE_5__/* .Broken */ .s();
    const records = [];
    for (const [i, one] of list.entries()) {
        if ((0,_samples_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(one))
            records.push({ line: i + 1, values: Object.assign(Object.create(null), one) });
        else
            broken.add(i + 1, 'is not a JSON object with named fields');
    }
    const columns = [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    return { format: 'jsonl', records, columns, total: list.length, sha256, broken };
}


/***/ }),

/***/ 40357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ summariesBeside),
/* harmony export */   x: () => (/* binding */ refuseLostResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90901);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);




/** The summaries beside a file of results; other JSON files are none. */
async function summariesBeside(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const summaries = [];
    for (const file of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => /^eval-.*\.json$/.test(name)).sort()) {
        const value = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8')
            .then(JSON.parse)
            .catch(() => null);
        if (!(0,_samples_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) || !(0,_samples_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value.benchmark))
            continue;
        const { benchmark, n_results: results } = value;
        summaries.push({
            file,
            benchmark: typeof benchmark.name === 'string' ? benchmark.name : null,
            results: typeof results === 'number' ? results : null,
        });
    }
    return summaries;
}
/** Rows that are not there may be those that failed. */
async function refuseLostResults(path, written, lines) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== 'results.jsonl')
        return;
    const summaries = await summariesBeside(path);
    const other = summaries.find(({ results }) => results !== null && results !== lines);
    if (other !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-results-incomplete', { path: written, lines, summary: other.file, told: other.results });
}


/***/ }),

/***/ 71230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ ownFields),
/* harmony export */   Lk: () => (/* binding */ isIdentity),
/* harmony export */   Lw: () => (/* binding */ withOwn),
/* harmony export */   NP: () => (/* binding */ isOwn)
/* harmony export */ });
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90901);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


/** The evidence of a run folder: its first line is the identity of what it depends on. */
function isOwn(columns) {
    return columns.includes('identity') && columns.includes('kind');
}
/** Which of its columns hold what other files have under other names. */
function ownFields(columns) {
    const predicted = ['label', 'tags', 'entities'].find((name) => columns.includes(name));
    return {
        ...(columns.includes('text') ? { hypothesis: 'text' } : {}),
        ...(predicted === undefined ? {} : { predicted }),
    };
}
function isIdentity({ line, values }) {
    return line === 1 && values.identity !== undefined;
}
const finishes = ['eos', 'stop', 'length', 'unknown'];
/** Evidence with all that a run folder's line tells beyond what others record. Throws Unfit where that is not exactly what belongs there. */
function withOwn(evidence, values) {
    if (evidence.kind === 'answer')
        return { ...evidence, ...ending(values) };
    if (evidence.kind === 'score')
        return typeof values.answer === 'string' ? { ...evidence, answer: values.answer } : evidence;
    if (evidence.kind !== 'likelihood' && evidence.kind !== 'choice')
        return evidence;
    const { cut = false } = values;
    if (typeof cut !== 'boolean')
        throw new _samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(cut)} in "cut", where true or false belongs`);
    if (evidence.kind === 'choice')
        return cut ? { ...evidence, cut } : evidence;
    return { ...evidence, cut, ...(values.likeliest === undefined ? {} : { likeliest: likeliest(values.likeliest) }) };
}
function ending({ finish, promptTokens, newTokens }) {
    if (!finishes.includes(finish))
        throw new _samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(finish)} in "finish", where one of ${finishes.join(', ')} belongs`);
    return {
        finish: finish,
        ...(typeof promptTokens === 'number' && { promptTokens }),
        ...(typeof newTokens === 'number' && { newTokens }),
    };
}
function likeliest(value) {
    const { at, ids, logprobs } = (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : {};
    const isRow = (row) => Array.isArray(row) && row.every(Number.isFinite);
    const rows = [ids, logprobs].map((list) => (Array.isArray(list) && list.every(isRow) ? list : null));
    const [tokens, values] = rows;
    const fit = isRow(at) && tokens && values && tokens.length === at.length && values.length === tokens.length;
    if (!fit || tokens.some((row, i) => row.length !== values[i].length))
        throw new _samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX('has in "likeliest" something else than places, tokens and their log-probabilities, one list for each place');
    return { at: at, ids: tokens, logprobs: values };
}


/***/ }),

/***/ 16216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ variantsOf),
/* harmony export */   b1: () => (/* binding */ fromPromptfoo),
/* harmony export */   kT: () => (/* binding */ testOf),
/* harmony export */   rT: () => (/* binding */ isPromptfoo),
/* harmony export */   rn: () => (/* binding */ promptfooResults)
/* harmony export */ });
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90901);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


/** The results in what promptfoo writes with `--output FILE.json`; null: it is none of its files. */
function promptfooResults(file) {
    const results = (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(file) && (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(file.results) ? file.results.results : null;
    return Array.isArray(results) ? results : null;
}
function isPromptfoo(columns) {
    return ['prompt', 'provider', 'success', 'score', 'vars'].every((name) => columns.includes(name));
}
/** Of which prompt and provider each result is: with several of them, a test has several results. */
function variantsOf(records) {
    const name = ({ provider, prompt, promptIdx }) => `${nameOf(provider)} with ${nameOf(prompt)}${promptIdx === undefined ? '' : ` (${promptIdx})`}`;
    return [...new Set(records.map(({ values }) => name(values)))];
}
function nameOf(value) {
    if (!(0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value);
    return (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value.label || value.id || value.raw);
}
/** What the test put into the prompt, and what it says of itself. */
function testOf({ vars, testCase }) {
    const test = (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(testCase) ? testCase : {};
    return { ...mapping(test.metadata), ...mapping(test.vars), ...mapping(vars) };
}
const ERROR = 2;
/**
 * A result under the names that plain lines have; one that is an error and no answer goes to `broken`.
 * @param ids variable of the test that is its id; null: it is known by its place, from 0
 */
function fromPromptfoo({ line, values }, ids, broken) {
    const { testIdx, response, score, failureReason, error } = values;
    const output = (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(response) ? response.output : undefined;
    if (failureReason === ERROR || (failureReason === undefined && error && output === undefined))
        broken.add(line, `is an error and no answer: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(error)}`);
    const plain = Object.create(null);
    plain.id = ids === null ? (testIdx ?? line - 1) : testOf(values)[ids];
    if (output !== undefined)
        plain.hypothesis = typeof output === 'string' ? output : JSON.stringify(output);
    plain.score = score;
    return { line, values: plain };
}
function mapping(value) {
    return (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : {};
}


/***/ }),

/***/ 57694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ onePerSample)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/**
 * One piece of evidence a sample. Scores of several repetitions are averaged, where every sample has the same ones: a repetition that some
 * samples lack may be one that failed. Anything else that comes twice is refused.
 * @returns with the number of repetitions of each sample
 */
function onePerSample(lines, path) {
    const byId = new Map();
    for (const line of lines) {
        const known = byId.get(line.evidence.id);
        if (known === undefined)
            byId.set(line.evidence.id, [line]);
        else
            known.push(line);
    }
    const first = byId.values().next().value ?? [];
    const evidence = [...byId.values()].map((own) => {
        refuseTwins(own, path);
        if (own.length !== first.length || repeatsOf(own) !== repeatsOf(first))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('recorded-repeats-uneven', { path, one: told(first), other: told(own) });
        return own.length === 1 ? own[0].evidence : average(own, path);
    });
    return { evidence, repeats: first.length };
}
function repeatsOf(lines) {
    return lines
        .map(({ repeat }) => repeat ?? '')
        .sort()
        .join('\0');
}
function told(lines) {
    return { id: lines[0].evidence.id, repeats: lines.map(({ repeat }) => repeat ?? 'none') };
}
function refuseTwins(lines, path) {
    const seen = new Map();
    for (const { repeat, line, evidence } of lines) {
        const first = seen.get(repeat);
        if (first !== undefined)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('recorded-id-twice', { path, id: evidence.id, repeat, first, second: line });
        seen.set(repeat, line);
    }
}
function average(lines, path) {
    const scored = lines.map(({ evidence, line, repeat }) => {
        if (evidence.kind !== 'score')
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('recorded-repeats-refused', { path, line, id: evidence.id });
        return { ...evidence, repeat: repeat ?? '' };
    });
    const score = scored.reduce((sum, one) => sum + one.score, 0) / scored.length;
    const answers = scored.sort((a, b) => (a.repeat < b.repeat ? -1 : 1)).flatMap(({ answer }) => answer ?? []);
    const answer = answers.length === scored.length ? { answer: JSON.stringify(answers) } : {};
    return { kind: 'score', id: lines[0].evidence.id, score, ...answer };
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asksNobody: () => (/* binding */ asksNobody),
  isRecordedSource: () => (/* binding */ isRecordedSource),
  needsRuntime: () => (/* binding */ needsRuntime),
  readSide: () => (/* binding */ readSide),
  readsText: () => (/* binding */ readsText),
  refuseUnequalRepeats: () => (/* binding */ refuseUnequalRepeats),
  refuseUnrecordedScores: () => (/* binding */ refuseUnrecordedScores),
  unitsOf: () => (/* binding */ unitsOf),
  withoutAsking: () => (/* binding */ withoutAsking)
});

// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var recorded_folder = __webpack_require__(62820);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/samples/raw-file.js + 6 modules
var raw_file = __webpack_require__(12365);
// EXTERNAL MODULE: ./lib/samples/values.js
var samples_values = __webpack_require__(90901);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/backends/recorded/columns.js
var recorded_columns = __webpack_require__(18321);
// EXTERNAL MODULE: ./lib/backends/recorded/convert.js + 1 modules
var convert = __webpack_require__(49321);
// EXTERNAL MODULE: ./lib/backends/recorded/json.js
var json = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/backends/recorded/nemo.js
var nemo = __webpack_require__(40357);
// EXTERNAL MODULE: ./lib/samples/columns.js + 1 modules
var columns = __webpack_require__(76855);
;// CONCATENATED MODULE: ./lib/backends/recorded/identity.js

/** Names under which other programs count samples from 0, whatever ids these have. */
const placeColumns = ['doc_id', 'problem_idx'];
/**
 * Whether the ids of a recorded file are those of the data by themselves. The number of a line is no id, and a place is none where the data
 * have others: either could pair a line with its neighbour's sample.
 * @param ids column of the data's ids, as in `SampleSet`
 */
function idsAgree({ by }, ids, samples) {
    return by === 'places' ? samples.every(({ id }, i) => id === String(i)) : ids !== null;
}
/**
 * The lines under the ids of the data, told by what both hold: a line is of the row that agrees with it in every field that all lines
 * share with the data.
 * @throws GateError where these fields do not tell one sample from another
 */
function byContent(lines, rows, { by, field, content }, where) {
    const shared = sharedFields(lines, rows, content);
    const keyOf = (values) => JSON.stringify(shared.map((name) => plain(values[name])));
    const rowsOf = new Map();
    for (const row of rows) {
        const alike = rowsOf.get(keyOf(row.values));
        if (alike === undefined)
            rowsOf.set(keyOf(row.values), [row]);
        else
            alike.push(row);
    }
    const refuse = () => (0,errors/* gateError */.em)('recorded-identity-unproven', { ...where, by, field, shared });
    // A class alone agrees with many rows. Some rows may be there twice.
    if (shared.length === 0 || rowsOf.size * 2 <= rows.length)
        throw refuse();
    const claimed = new Map(rows.map((row, i) => [by === 'places' ? String(i) : row.id, row]));
    const told = { known: [], strange: [], shared };
    for (const line of lines) {
        const alike = rowsOf.get(keyOf(content.get(line.line))) ?? [];
        const row = alike.length > 1 ? alike.find((one) => one === claimed.get(line.evidence.id)) : alike[0];
        if (row !== undefined)
            told.known.push({ ...line, evidence: { ...line.evidence, id: row.id } });
        else if (alike.length > 0)
            throw refuse();
        else
            told.strange.push(line);
    }
    return told;
}
function sharedFields(lines, rows, content) {
    const inData = new Set(rows.flatMap(({ values }) => Object.keys(values)));
    return [...inData].filter((name) => lines.every(({ line }) => isThere(content.get(line)?.[name]))).sort();
}
function isThere(value) {
    return value !== undefined && value !== null;
}
/** A value as any format could have held it: CSV writes a list as a text. */
function plain(value) {
    if (!isThere(value))
        return '';
    if (typeof value !== 'string')
        return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one));
    if (!/^[[{]/.test(value))
        return value;
    try {
        return JSON.stringify(JSON.parse(value));
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/backends/recorded/pairing.js




/**
 * The lines that are of the task's samples, under the samples' ids; `beyond`: how many others are of samples beyond the limit of the data.
 * @param isCertain whether the ids are known to be those of these samples
 * @throws GateError where a line is of no sample, or where nothing proves of which one it is
 */
async function linesOfSamples(lines, naming, { task: { name, data }, samples, ids }, { path, isCertain }) {
    const asked = new Set(samples.map(({ id }) => id));
    const refuse = (strange, shared) => {
        if (strange.length > 0)
            throw strangers(strange, lines.length, { path, task: name, data: data.written, shared });
    };
    const within = (known) => {
        const kept = known.filter(({ evidence }) => asked.has(evidence.id));
        return { known: kept, beyond: known.length - kept.length };
    };
    if (isCertain || idsAgree(naming, ids, samples)) {
        const strange = lines.filter(({ evidence }) => !asked.has(evidence.id));
        if (strange.length === 0)
            return within(lines);
        const beyond = new Set(data.limit === null ? [] : (await rowsOf(data, ids)).map(({ id }) => id));
        refuse(strange.filter(({ evidence }) => !beyond.has(evidence.id)), []);
        return within(lines);
    }
    const { known, strange, shared } = byContent(lines, await rowsOf(data, ids), naming, {
        path,
        data: data.written,
        ids,
    });
    refuse(strange, shared);
    return within(known);
}
/** All rows of the data, those beyond its limit too, with every field. */
async function rowsOf(source, ids) {
    const raw = await (0,raw_file/* readRaw */.hc)({ ...source, limit: null }, () => true);
    (0,raw_file/* refuseBroken */.ID)(raw, source.written);
    const isNumbered = ids === null || ids === columns/* LINE_NUMBER */.Lj;
    return raw.records.map(({ line, values }) => ({ id: String(isNumbered ? line : values[ids]), values }));
}
function strangers(strange, total, where) {
    return (0,errors/* gateError */.em)('recorded-id-unknown', {
        ...where,
        ids: [...new Set(strange.map(({ evidence }) => evidence.id))],
        line: strange[0].line,
        total,
        count: strange.length,
    });
}

// EXTERNAL MODULE: ./lib/backends/recorded/harness.js
var harness = __webpack_require__(38670);
// EXTERNAL MODULE: ./lib/backends/recorded/own.js
var own = __webpack_require__(71230);
// EXTERNAL MODULE: ./lib/backends/recorded/promptfoo.js
var promptfoo = __webpack_require__(16216);
;// CONCATENATED MODULE: ./lib/backends/recorded/plain.js






/** @param ids column of the data's ids, as in `SampleSet` */
function plainFile(raw, kind, ids, path) {
    if ((0,harness/* isHarness */.PS)(raw.columns))
        return harnessFile(raw, kind, ids, path);
    if ((0,promptfoo/* isPromptfoo */.rT)(raw.columns))
        return promptfooFile(raw, ids, path);
    if ((0,own/* isOwn */.NP)(raw.columns)) {
        const records = raw.records.filter((record) => !(0,own/* isIdentity */.Lk)(record));
        const naming = (field) => ({ by: 'ids', field, content: new Map() });
        return { records, present: raw.columns, fields: (0,own/* ownFields */.EE)(raw.columns), isOwn: true, naming };
    }
    const naming = (field) => ({
        by: field !== ids && arePlaces(raw.records, field) ? 'places' : 'ids',
        field,
        content: new Map(raw.records.map(({ line, values }) => [line, besides(values)])),
    });
    return { records: raw.records, present: raw.columns, fields: {}, isOwn: false, naming };
}
function harnessFile({ records: raw }, kind, ids, path) {
    const filters = (0,harness/* filtersOf */.$l)(raw);
    if (filters.length > 1)
        throw (0,errors/* gateError */.em)('recorded-filters', { path, filters });
    const { own, naming } = named(raw, harness/* documentOf */.lM, ids, 'doc_id');
    return made(raw.map((record) => (0,harness/* fromHarness */.fY)(record, kind, own)), naming);
}
function promptfooFile({ records: raw, broken }, ids, path) {
    const variants = (0,promptfoo/* variantsOf */.IM)(raw);
    if (variants.length > 1)
        throw (0,errors/* gateError */.em)('recorded-variants', { path, variants });
    const { own, naming } = named(raw, promptfoo/* testOf */.kT, ids, 'testIdx');
    return made(raw.map((record) => (0,promptfoo/* fromPromptfoo */.b1)(record, own, broken)), naming);
}
/** Lines that carry what was asked are known by its id, where it has the one of the data; else by their place. */
function named(records, contentOf, ids, place) {
    const content = new Map(records.map(({ line, values }) => [line, contentOf(values)]));
    const isCarried = (field) => [...content.values()].every((one) => ['string', 'number'].includes(typeof one[field]));
    const own = ids !== null && isCarried(ids) ? ids : null;
    const by = own === null && ids !== place ? 'places' : 'ids';
    return { own, naming: { by, field: own ?? place, content } };
}
function made(records, naming) {
    const present = [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
    return { records, present, fields: {}, isOwn: false, naming: () => naming };
}
const usual = new Set(Object.values(recorded_columns/* usualColumns */.oZ).flat());
/** What a line holds besides ids and evidence: what was asked, what would be right. */
function besides(values) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !usual.has(name)));
}
/** A name among them, such as "q7", is an id: nobody counts so. */
function arePlaces(records, field) {
    return placeColumns.includes(field) && records.every(({ values }) => /^\d+$/.test(String(values[field])));
}

// EXTERNAL MODULE: ./lib/backends/recorded/repeats.js
var repeats = __webpack_require__(57694);
;// CONCATENATED MODULE: ./lib/backends/recorded/read.js














/**
 * Reads a side `recorded:FOLDER`, every line of it strictly: what is broken, doubled or belongs to no sample is an error. A sample without
 * a line is none here: its row will be missing.
 * @param earlier what is known of the run that made it
 */
async function readRecorded(path, base, tasks, earlier = null) {
    const folder = (0,external_node_path_.resolve)(base, (0,recorded_folder/* recordedFolder */.xm)(path));
    const names = await (0,recorded_folder/* listRecorded */.jN)(folder, path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const found = new Map();
    const notes = [`recorded elsewhere, in ${(0,recorded_folder/* recordedFolder */.xm)(path)}: this run did not ask the checkpoint itself`];
    if (earlier !== null)
        notes.push(earlier);
    for (const recorded of tasks) {
        const { name } = recorded.task;
        const file = await (0,recorded_folder/* fileOf */.W7)(name, names, folder, path);
        const { evidence, repeats, sha256, beyond, isOwn } = await readTask((0,external_node_path_.join)(folder, file), `${(0,recorded_folder/* recordedFolder */.xm)(path)}/${file}`, recorded);
        hash.update(`${JSON.stringify(name)} ${sha256}\n`);
        found.set(name, { evidence, repeats, file });
        if (isOwn && !recorded.isAskedAlike)
            notes.push(`${name}: evidence of an earlier run; by which prompts and settings it was made is not known`);
        if (repeats > 1)
            notes.push(`${name}: the score of a sample is the mean of its ${repeats} repetitions`);
        if (beyond > 0)
            notes.push(`${name}: ${(0,numbers/* counted */.hS)(beyond, 'line')} left out, beyond the limit of the task's data`);
    }
    return { opened: openedOf(hash.digest('hex'), notes), tasks: found };
}
/** Of what was recorded elsewhere, nobody knows how it was computed. */
function openedOf(fingerprint, notes) {
    return {
        fingerprint,
        backend: 'recorded',
        device: '',
        precision: '',
        tokenizer: '',
        template: null,
        contextLength: 0,
        versions: {},
        notes,
    };
}
async function readTask(path, written, recorded) {
    const { task, samples, units } = recorded;
    const raw = await (0,json/* readRecordedFile */.J)(path, written);
    await (0,nemo/* refuseLostResults */.x)(path, written, raw.total);
    const plain = plainFile(raw, task.kind, recorded.ids, written);
    const refuse = (0,recorded_columns/* refusals */.Ke)(written, plain.present);
    const columns = (0,recorded_columns/* recordedColumns */.ET)(task.kind, { ...plain, ...refuse });
    if (columns.id === null)
        throw refuse.missing('id', null, recorded_columns/* usualColumns */.oZ.id);
    refuseUnknownUnits(columns, units, written);
    const lines = linesOf(raw, plain, task, columns);
    (0,raw_file/* refuseBroken */.ID)(raw, written);
    const isCertain = plain.isOwn && recorded.isAskedAlike;
    const found = await linesOfSamples(lines, plain.naming(columns.id), recorded, { path: written, isCertain });
    refuseOtherChoices(found.known, samples, raw, written);
    return { ...(0,repeats/* onePerSample */.u)(found.known, written), sha256: raw.sha256, beyond: found.beyond, isOwn: plain.isOwn };
}
function linesOf(raw, { records, isOwn }, { kind }, columns) {
    const lines = [];
    for (const { line, values } of records) {
        try {
            lines.push({ line, ...(0,convert/* toEvidence */.z)(kind, values, columns, { isCsv: raw.format === 'csv', isOwn }) });
        }
        catch (error) {
            if (!(error instanceof samples_values/* Unfit */.LX))
                throw error;
            raw.broken.add(line, error.message);
        }
    }
    return lines;
}
function refuseUnknownUnits(columns, units, path) {
    if (columns.nll === null)
        return;
    for (const field of ['tokens', 'bytes'])
        if (units[field] && columns[field] === null)
            throw (0,errors/* gateError */.em)('recorded-unit-missing', { path, field });
}
/** A choice that the data have and the file lacks, or the other way round, would be compared with its neighbour. */
function refuseOtherChoices(lines, samples, raw, path) {
    const choicesOf = new Map(samples.map(({ id, choices }) => [id, choices?.length]));
    for (const { line, evidence } of lines) {
        const choices = choicesOf.get(evidence.id);
        if (evidence.kind !== 'choice' || choices === undefined)
            continue;
        const { logprobs, tokens } = evidence;
        if (logprobs.length !== choices)
            raw.broken.add(line, `has ${(0,numbers/* counted */.hS)(logprobs.length, 'log-likelihood')}, but the sample has ${(0,numbers/* counted */.hS)(choices, 'choice')}`);
        else if (tokens.length > 0 && tokens.length !== choices)
            raw.broken.add(line, `has ${(0,numbers/* counted */.hS)(tokens.length, 'number')} of tokens, but the sample has ${(0,numbers/* counted */.hS)(choices, 'choice')}`);
    }
    (0,raw_file/* refuseBroken */.ID)(raw, path);
}

// EXTERNAL MODULE: ./lib/metrics/metric.js
var metrics_metric = __webpack_require__(8637);
// EXTERNAL MODULE: ./lib/metrics/registry.js + 64 modules
var registry = __webpack_require__(48874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence_evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/tasks/input.js
var input = __webpack_require__(54782);
// EXTERNAL MODULE: ./lib/tasks/registry.js + 6 modules
var tasks_registry = __webpack_require__(53062);
;// CONCATENATED MODULE: ./lib/commands/earlier-run.js









/** Null where no run folder stands around it. */
function earlierRun(path, base) {
    const evidence = (0,external_node_path_.resolve)(base, (0,recorded_folder/* recordedFolder */.xm)(path));
    const side = evidence_evidence/* sides */.r.find((one) => one === (0,external_node_path_.basename)(evidence));
    const run = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(evidence));
    if (side === undefined || (0,external_node_path_.basename)((0,external_node_path_.dirname)(evidence)) !== 'evidence' || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(run, 'run.json')))
        return null;
    const folder = new run_folder/* RunFolder */.E(run);
    return { path, side, folder, record: folder.readRecord() };
}
/** What was evaluated, for the report; null where the run did not come so far. */
function toldOf({ record, side }) {
    const opened = record.opened[side];
    if (opened === null)
        return null;
    const how = opened.backend === 'recorded'
        ? 'recorded itself'
        : opened.backend === 'server'
            ? 'behind a server'
            : `${opened.precision} on ${opened.device}`;
    return `made by a run of ${record.started.slice(0, 10)} of ${(0,checkpoints/* nameOf */.Vb)(record.suite[side])} (${how})`;
}
/**
 * In what the run asked this task's samples otherwise than the suite does; null: it cannot be told. Such evidence is read, and its rows are
 * missing: the other tasks can be compared all the same.
 */
function askedOtherwise({ folder, record }, task, suite, set) {
    const then = record.suite.tasks.find(({ name }) => name === task.name);
    if (then === undefined)
        return null;
    const samples = folder.readSamples(task.name);
    const settings = differing(settingsOf(then, record.suite.seed, samples), settingsOf(task, suite.seed, set.samples));
    const before = new Map(samples.map((sample) => [sample.id, asked(task, sample)]));
    const pairs = set.samples.map((sample) => ({ id: sample.id, now: asked(task, sample), was: before.get(sample.id) }));
    const others = pairs.filter(({ now, was }) => was !== undefined && now !== null && !(0,external_node_util_.isDeepStrictEqual)(now, was));
    const ids = others.slice(0, 6).map(({ id }) => id);
    if (settings.length + others.length > 0) {
        const data = others.length === 0 ? null : { count: others.length, of: pairs.length, ids };
        return { task: task.name, settings, samples: data };
    }
    const sha256 = record.data.find((one) => one.task === task.name)?.sha256;
    const known = sha256 === set.sha256 || pairs.every(({ now, was }) => now !== null && was !== undefined);
    return known ? { task: task.name, settings: [], samples: null } : null;
}
/** For the run record. */
function madeEarlier({ record, side }, otherwise) {
    const opened = record.opened[side];
    return {
        program: record.versions['checkpoint-gate'] ?? '',
        started: record.started,
        source: record.suite[side],
        // What that run itself took from elsewhere, nobody knows here either.
        opened: opened?.backend === 'recorded' ? null : opened,
        otherwise: otherwise.filter(({ settings, samples }) => settings.length > 0 || samples !== null),
    };
}
/** Not which kind of task reads the answers, nor whether more was kept of them: the answers are the same. */
function settingsOf(task, seed, data) {
    const { kind: _, likeliest: __, ...settings } = (0,tasks_registry/* kindOf */.I)(task).settings(task, seed, data);
    return settings;
}
function differing(then, now) {
    return [...new Set([...Object.keys(then), ...Object.keys(now)])]
        .filter((key) => !(0,external_node_util_.isDeepStrictEqual)(then[key] ?? null, now[key] ?? null))
        .map((key) => ({
        name: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        was: JSON.stringify(then[key] ?? null),
        is: JSON.stringify(now[key] ?? null),
    }));
}
/** What a checkpoint saw of a sample, as JSON gives it back; null where the data do not hold it, since nobody is asked. */
function asked(task, sample) {
    const [text, prompt, messages, columns, group, ...others] = (0,input/* inputOf */.w)(task, sample);
    const isNamed = 'prompt' in task && task.prompt?.includes('{group}');
    const seen = [text, prompt, messages, columns, isNamed ? group : undefined, ...others];
    return seen.every((one) => one === undefined) ? null : JSON.parse(JSON.stringify(seen));
}

;// CONCATENATED MODULE: ./lib/commands/recorded.js






function asksNobody({ baseline, candidate }) {
    return (0,recorded_folder/* isRecorded */.TN)(baseline.path) && (0,recorded_folder/* isRecorded */.TN)(candidate.path);
}
/** Whether a side is computed in this program. */
function needsRuntime({ baseline, candidate }) {
    return [baseline, candidate].some(({ path, server }) => !(0,recorded_folder/* isRecorded */.TN)(path) && server === null);
}
/** A suite of which both sides are recorded asks nobody, so its data need nothing to be asked. */
function withoutAsking(suite) {
    if (!asksNobody(suite))
        return suite;
    const tasks = suite.tasks.map((task) => ({ ...task, data: { ...task.data, recorded: true } }));
    return { ...suite, tasks };
}
/**
 * Reads what a side `recorded:FOLDER` names.
 * @throws GateError where it cannot be read, or where nothing tells that it was held to the form that the suite asks for
 */
async function readSide(side, suite, sets) {
    const { path } = suite[side];
    const earlier = earlierRun(path, suite.folder);
    const otherwise = [];
    const tasks = suite.tasks.map((task) => {
        const set = sets.get(task.name);
        const told = earlier === null ? null : askedOtherwise(earlier, task, suite, set);
        if (told !== null)
            otherwise.push(told);
        // What is known to differ makes rows missing; its lines are of the samples whose ids they have all the same.
        const isAskedAlike = told !== null;
        if ('constrained' in task && task.constrained && !isAskedAlike)
            throw (0,errors/* gateError */.em)('recorded-constrained', { path, task: task.name });
        return {
            task,
            samples: set.samples,
            ids: set.ids,
            isAskedAlike,
            units: unitsOf(task.metrics.flatMap((name) => (0,registry/* findMetric */.GF)(name) ?? [])),
        };
    });
    const recorded = await readRecorded(path, suite.folder, tasks, earlier && toldOf(earlier));
    return { recorded, earlier: earlier && madeEarlier(earlier, otherwise) };
}
/** Numbers of a task of kind scores are made elsewhere: no checkpoint can be asked for them. */
function refuseUnrecordedScores(suite) {
    const task = suite.tasks.find(({ kind }) => kind === 'scores');
    if (task !== undefined && !asksNobody(suite))
        throw (0,errors/* gateError */.em)('scores-not-recorded', { task: task.name });
}
/** The units of a text that at least one of the metrics divides by: without them its value is not defined. */
function unitsOf(metrics) {
    const lacks = (unit) => metrics.some((metric) => !isMeasured(metric, { ...loss, [unit]: Number.NaN }, read));
    return { tokens: lacks('tokens'), bytes: lacks('bytes') };
}
/** Whether a metric of likelihood needs the text itself, to count its words. */
function readsText(metric) {
    return !isMeasured(metric, loss, unread);
}
const loss = { kind: 'likelihood', id: '', nll: 2, tokens: 2, bytes: 4, cut: false };
const unread = { id: '', source: { file: '', line: 1 } };
const read = { ...unread, text: 'a bc' };
function isMeasured(metric, evidence, sample) {
    if (metric.of !== 'likelihood')
        return true;
    const scorer = metric.scorer({ pairs: [{ sample, evidence: [evidence] }], reading: metrics_metric/* usualReading */.J });
    return Number.isFinite(scorer.value(scorer.statistics(evidence, sample)));
}
/** A side with fewer repetitions may have lost those that failed. */
function refuseUnequalRepeats({ baseline, candidate }) {
    if (!isRecordedSource(baseline) || !isRecordedSource(candidate))
        return;
    for (const [task, { repeats }] of baseline.tasks) {
        const others = candidate.tasks.get(task).repeats;
        if (repeats > 0 && others > 0 && repeats !== others)
            throw (0,errors/* gateError */.em)('recorded-repeats-unequal', { task, baseline: repeats, candidate: others });
    }
}
function isRecordedSource(source) {
    return 'tasks' in source;
}


/***/ }),

/***/ 76855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ LINE_NUMBER),
  Dr: () => (/* binding */ isNumbered),
  S1: () => (/* binding */ resolveColumns),
  tY: () => (/* binding */ wantedColumns)
});

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/nearest.js
var nearest = __webpack_require__(19519);
// EXTERNAL MODULE: ./lib/suite/prompt-template.js
var prompt_template = __webpack_require__(55415);
// EXTERNAL MODULE: ./lib/suite/usual-columns.js
var usual_columns = __webpack_require__(64352);
;// CONCATENATED MODULE: ./lib/samples/finder.js



/** `line`: where the first record stands, for messages. */
function finder(source, present, line) {
    const { fields, written: path } = source;
    const usual = (0,usual_columns/* usualColumns */.o)(source.shape);
    const fail = (field) => {
        const wanted = fields[field] ?? null;
        const near = (0,nearest/* nearest */.p)(wanted ?? field, present);
        throw (0,errors/* gateError */.em)('data-field-missing', {
            path,
            line,
            field,
            wanted,
            usual: usual[field] ?? [],
            columns: present,
            near,
        });
    };
    const find = (field) => {
        const named = fields[field];
        if (named !== undefined)
            return present.includes(named) ? named : fail(field);
        const found = (usual[field] ?? []).flatMap((name) => inAnyCase(present, name) ?? []);
        const [first] = found;
        if (first === undefined)
            return null;
        if (field === 'id' || field === 'topics' || found.length === 1 || first.toLowerCase() === field)
            return first;
        throw (0,errors/* gateError */.em)('data-field-ambiguous', { path, field, columns: found });
    };
    return { find, need: (field) => find(field) ?? fail(field), called: (name) => inAnyCase(present, name) };
}
function inAnyCase(present, name) {
    if (present.includes(name))
        return name;
    return present.find((column) => column.toLowerCase() === name.toLowerCase()) ?? null;
}

;// CONCATENATED MODULE: ./lib/samples/columns.js





/** In `fields: {id: "#"}`: number the lines although there is a column with a usual name. */
const LINE_NUMBER = '#';
function isNumbered({ fields }) {
    return fields.id === LINE_NUMBER;
}
/** A beginning and its continuation, as HellaSwag has them. */
const PARTS = ['ctx_a', 'ctx_b'];
const LETTERS = [...'ABCDEFGHIJ'];
const choiceNames = (0,usual_columns/* usualColumns */.o)('choices').choices;
/** Tells which columns of a file can be of use at all, before all of them are known. */
function wantedColumns(source) {
    const { fields, choiceColumns = [], template = '', shape } = source;
    const named = new Set([...Object.values(fields), ...choiceColumns, ...(0,prompt_template/* templateColumns */.E)(template)]);
    const usual = Object.values((0,usual_columns/* usualColumns */.o)(shape)).flat();
    const names = new Set([
        ...usual,
        ...(shape === 'choices' ? [...PARTS, ...LETTERS] : []),
        ...(source.answersByChoice ? [...choiceNames, ...LETTERS] : []),
    ].map((name) => name.toLowerCase()));
    return (column) => named.has(column) || names.has(column.toLowerCase());
}
/** `line`: where the first record stands, for messages. Throws a GateError where a needed field is missing or not clear. */
function resolveColumns(source, present, line) {
    const { shape } = source;
    const look = finder(source, present, line);
    const columns = {
        shape,
        id: isNumbered(source) ? null : look.find('id'),
        group: look.find('group'),
        topics: look.find('topics'),
        text: null,
        prompt: null,
        messages: null,
        reference: null,
        references: null,
        label: null,
        entities: null,
        tokens: null,
        tags: null,
        choices: null,
        answer: null,
        promptParts: [],
        asksText: false,
        offsetsAlone: source.recorded ?? false,
        needsReference: shape === 'answers',
        template: [],
    };
    if (shape === 'ids')
        return columns;
    if (shape === 'texts')
        return { ...columns, text: (source.recorded ? look.find : look.need)('text') };
    if (shape === 'entities')
        Object.assign(columns, tagged(source, look));
    Object.assign(columns, source.template === undefined ? turns(source, columns, look) : filled(source, present, line, look));
    if (shape === 'labels')
        return { ...columns, label: look.need('label') };
    if (shape === 'choices')
        return { ...columns, choices: choices(source, present, line, look), answer: look.need('answer') };
    if (shape === 'entities')
        return columns;
    Object.assign(columns, rightAnswers(source, look));
    if (source.answersByChoice)
        columns.choices = choicesBeside(present, look);
    const hasAnswers = columns.reference !== null || columns.references !== null || columns.messages !== null;
    return hasAnswers || shape === 'prompts' ? columns : { ...columns, reference: look.need('reference') };
}
/** What a prompt template names. */
function filled(source, present, line, { need }) {
    const { template = '', written: path } = source;
    const names = (0,prompt_template/* templateFields */.O)(template);
    const columns = (0,prompt_template/* templateColumns */.E)(template);
    for (const name of columns)
        if (!present.includes(name))
            throw (0,errors/* gateError */.em)('data-template-column', { path, line, name, columns: present, near: (0,nearest/* nearest */.p)(name, present) });
    return {
        template: columns,
        ...(names.includes('prompt') ? { prompt: need('prompt') } : {}),
        ...(names.includes('group') ? { group: need('group') } : {}),
    };
}
/** What is asked: a prompt or a conversation. Beside a conversation, only a column called exactly that is taken for a prompt. */
function turns({ fields, written, shape, recorded }, columns, { find, need, called }) {
    const ask = recorded ? find : need;
    const messages = fields.prompt !== undefined && fields.messages === undefined ? null : find('messages');
    if (messages !== null) {
        if (fields.messages !== undefined && fields.prompt === undefined)
            return { messages };
        const prompt = fields.prompt === undefined ? called('prompt') : find('prompt');
        if (prompt !== null)
            throw (0,errors/* gateError */.em)('data-prompt-ambiguous', { path: written, prompt, messages });
        return { messages };
    }
    if (shape === 'entities') {
        const prompt = find('prompt');
        if (prompt !== null)
            return { prompt };
        if (columns.tokens !== null)
            return { asksText: true };
        const text = ask('text');
        return { text, asksText: text !== null };
    }
    const parts = shape === 'choices' && fields.prompt === undefined ? PARTS.map(called) : [];
    if (parts.length > 0 && called('prompt') === null && called('ctx') === null && parts.every((part) => part !== null))
        return { promptParts: parts };
    return { prompt: ask('prompt') };
}
function rightAnswers({ fields, shape }, { find, called }) {
    if (fields.reference !== undefined || fields.references !== undefined)
        return {
            reference: fields.reference === undefined ? null : find('reference'),
            references: fields.references === undefined ? null : find('references'),
        };
    if (shape === 'prompts')
        return {};
    const references = find('references');
    // Beside "references", other usual names are more likely something else.
    const reference = references === null ? find('reference') : called('reference');
    return { reference, references };
}
/** Entities, else tags, with the text that they belong to. Columns with the names of other fields are taken last. */
function tagged({ fields }, { find, need, called }) {
    const text = find('text');
    const byTags = fields.tags !== undefined || (fields.entities === undefined && called('entities') === null && find('tags') !== null);
    if (!byTags)
        return { text, entities: need('entities') };
    return { text, tags: need('tags'), tokens: find('tokens') };
}
/** The columns A, B and so on, where no column holds a list. */
function choices(source, present, line, { find, need }) {
    const { choiceColumns, written: path } = source;
    const lacking = choiceColumns?.find((name) => !present.includes(name));
    if (lacking !== undefined)
        throw (0,errors/* gateError */.em)('data-field-missing', {
            path,
            line,
            field: 'choices',
            wanted: lacking,
            usual: [],
            columns: present,
            near: (0,nearest/* nearest */.p)(lacking, present),
        });
    if (choiceColumns)
        return choiceColumns;
    return find('choices') ?? lettered(present) ?? need('choices');
}
/** Those that an answer may point at, where a record has any. */
function choicesBeside(present, { called }) {
    const list = choiceNames.flatMap((name) => called(name) ?? [])[0];
    return list ?? lettered(present);
}
function lettered(present) {
    const end = LETTERS.findIndex((letter) => !present.includes(letter));
    return end >= 2 ? LETTERS.slice(0, end) : null;
}


/***/ }),

/***/ 89556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   xD: () => (/* binding */ addEntities)
/* harmony export */ });
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90901);


const SUCH = '[{"type": "PER", "text": "Ada"}]';
const typeKeys = ['type', 'label', 'entity_group', 'entity_type'];
const textKeys = ['text', 'word', 'span', 'mention', 'surface'];
const startKeys = ['start', 'start_char', 'start_offset', 'begin'];
const endKeys = ['end', 'end_char', 'end_offset'];
/** The right entities or tags of a sample, whose text is already there. Throws Unfit. */
function addEntities(sample, values, columns) {
    const { entities } = columns;
    if (entities !== null)
        sample.entities = entitiesOf(values[entities], entities, sample.text, columns.offsetsAlone);
    if (columns.tags === null)
        return;
    const { tags: column } = columns;
    const tags = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .structured */ .uv)(values[column], column, '["B-PER", "O"]');
    if (!Array.isArray(tags))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tags)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}, where a list of tags belongs`);
    sample.tags = tags.map((tag, i) => tagOf(tag, `${column}[${i}]`));
    if (sample.tokens && sample.tokens.length !== tags.length)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${sample.tokens.length} tokens in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(columns.tokens)} and ${tags.length} tags in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}`);
}
/** The text that is tagged, token by token. */
function tokensOf(value, column) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfTexts */ .CU)(value, column, '["Ada", "wrote"]');
}
function tagOf(tag, at) {
    if (typeof tag === 'number' || typeof tag === 'bigint')
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has the number ${tag} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where a tag such as B-PER belongs: write the tags' names`);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(tag, at), at);
}
function entitiesOf(written, column, text, offsetsAlone) {
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .structured */ .uv)(written, column, SUCH);
    // spaCy keeps them one level deeper, and so do answers that are objects.
    const list = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && Array.isArray(value.entities) ? value.entities : value;
    if (!Array.isArray(list))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(value)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}, where a list belongs, such as ${SUCH}`);
    const characters = text === undefined ? null : [...text];
    return list.map((one, i) => entityOf(one, `${column}[${i}]`, characters, offsetsAlone));
}
function entityOf(written, at, characters, offsetsAlone) {
    const fields = fieldsOf(written, at);
    const type = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(fields.type, `${at}.type`), `${at}.type`);
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.text) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(fields.text, `${at}.text`), `${at}.text`) : null;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.start) && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.end)) {
        if (text === null)
            throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has neither a text nor start and end in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}`);
        return { type, text };
    }
    const start = offset(fields.start, `${at}.start`);
    const end = offset(fields.end, `${at}.end`);
    if (start >= end)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`begins at ${start} and ends at ${end} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}; the end is excluded`);
    if (characters === null) {
        if (text !== null)
            return { type, text, start, end };
        if (offsetsAlone)
            return { type, start, end };
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has no text in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, and no column holds the text in which ${start} and ${end} count`);
    }
    if (end > characters.length)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`ends at ${end} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, but the text has ${characters.length} characters`);
    const found = characters.slice(start, end).join('');
    if (text !== null && text !== found)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, but characters ${start} to ${end} of the text are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(found)}`);
    return { type, text: found, start, end };
}
/** What an entity is made of, under any of the usual names. Throws Unfit. */
function fieldsOf(written, at) {
    if (Array.isArray(written)) {
        const [start, end, type] = written;
        if (written.length === 3 && typeof type === 'string')
            return { start, end, type };
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has a list in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)} that is not [start, end, type]`);
    }
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(written))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(written) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(written) : 'nothing'} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where {type, text} belongs`);
    const first = (keys) => written[keys.find((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(written[key])) ?? ''];
    const type = first(typeKeys);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(type))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has no type in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}: it is looked for as ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(typeKeys)}`);
    return { type, text: first(textKeys), start: first(startKeys), end: first(endKeys) };
}
function offset(value, at) {
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0)
        return number;
    throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(value) ? (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value) : 'nothing'} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where a whole number from 0 belongs`);
}


/***/ })

};
