export const id = 7733;
export const ids = [7733];
export const modules = {

/***/ 92216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62173);
/* harmony import */ var _mlflow_kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73848);
/* harmony import */ var _mlflow_log_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93757);
/* harmony import */ var _mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7989);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18967);









/** Sends the run of a folder to MLflow; again does no harm. Exit code 3: not all of it is there. */
async function log(dir, options, output) {
    const { experiment, json, environment } = options;
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .RunFolder */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(dir));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('report-of-shard', { folder: dir, ...record.shard });
    const server = (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.serverFor)(environment, record.suite);
    if (server === null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('mlflow-no-address', {});
    const place = (0,_mlflow_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .keptLogging */ .cY)(folder)?.place ?? (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.placeAround)(environment);
    const { sent } = await (0,_mlflow_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .logFolder */ .hI)(folder, (0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .publishToSend */ .Fx)(folder, record), {
        client: (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.clientFor)(server, {}),
        experiment: (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.experimentFor)(environment, record.suite, experiment),
        place,
        artifacts: record.suite.mlflow?.artifacts ?? true,
    });
    const { run, problems, complete } = sent;
    const lines = [...(run && complete ? [_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__/* .mlflowTexts */ .i.isThere({ url: run.url })] : []), ...problems];
    output.write(json ? `${JSON.stringify(sent, null, 2)}\n` : lines.map((line) => `${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(line, 1000)}\n`).join(''));
    return complete ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.passed : _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.notFinished;
}


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ shownFolder),
/* harmony export */   hI: () => (/* binding */ logFolder),
/* harmony export */   u: () => (/* binding */ withoutLogging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74503);
/* harmony import */ var _mlflow_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78450);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18967);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73848);







/**
 * Sends the run of a folder to MLflow, its renderings too, and makes these anew with where it is. Whatever becomes of this process, the
 * folder keeps what is known of an earlier sending until there is something newer to say.
 * @param bare without a word of MLflow, as its renderings in the folder are
 */
async function logFolder(folder, bare, logging) {
    const { client, experiment, place } = logging;
    const run = (0,_mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowRun */ .d)(bare, place);
    const sent = await (0,_mlflow_send_js__WEBPACK_IMPORTED_MODULE_3__/* .sendRun */ .QT)(client, { run, experiment, artifacts: logging.artifacts ? renderingsIn(folder) : [] });
    const problems = sent.complete ? sent.problems : [...sent.problems, _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__/* .mlflowTexts */ .i.later(shownFolder(folder))];
    (0,_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLogging */ .lS)(folder, { key: run.key, place, logged: { run: sent.run, problems } });
    return { report: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishFolder */ .y6)(folder, folder.readRecord()), sent };
}
const shownFolder = ({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', path) || '.';
/** The report and its renderings as if nothing had been sent. */
function withoutLogging(folder, report) {
    if (report.mlflow === undefined && (0,_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .keptLogging */ .cY)(folder) === null)
        return report;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishToSend */ .Fx)(folder, folder.readRecord());
}
const types = {
    'report.html': 'text/html',
    'report.json': 'application/json',
    'comment.md': 'text/markdown',
    'summary.md': 'text/markdown',
    'suite.yml': 'text/plain',
};
function renderingsIn({ path }) {
    return Object.entries(types)
        .filter(([name]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
        .map(([name, type]) => ({ name, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)), type }));
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

/***/ 72208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ gradedMetrics),
/* harmony export */   Ep: () => (/* binding */ gradedMetricsOf),
/* harmony export */   O3: () => (/* binding */ buildJudge),
/* harmony export */   PX: () => (/* binding */ rubricOf),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Q5: () => (/* binding */ writtenGrading),
/* harmony export */   _g: () => (/* binding */ buildPeople)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);
/* harmony import */ var _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81903);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99296);




const openai = 'https://api.openai.com/v1';
const usualCost = 10;
/** The rows that judges and people add to a task. */
function gradedMetrics(judge, people) {
    return [...metricsOf('judge', judge), ...metricsOf('people', people)];
}
/** The same of a task as decoded. */
function gradedMetricsOf(task) {
    if (task.kind !== 'generate')
        return [];
    const rubric = task.judge?.rubric ?? _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj;
    return gradedMetrics(task.judge, task.people && { compare: task.people.compare, rubric });
}
/** `judge` is the overall grade, `judge:criterion=style` that of a criterion; answers that were compared have a preference alone. */
function metricsOf(who, by) {
    if (by === null)
        return [];
    if (by.compare === 'pairs')
        return [{ name: `${who}_preference`, range: [0, 1] }];
    return by.rubric.criteria
        .map(({ name, low, high }) => {
        return { name: name === 'overall' ? who : `${who}:criterion=${name}`, range: [low, high] };
    })
        .sort((a, b) => Number(b.name === who) - Number(a.name === who));
}
/** What the written keys `judge` and `people` of a task will add, as far as they can be read. */
function writtenGrading(written, context) {
    if (written.kind !== 'generate')
        return { judge: null, people: null };
    const read = rubricOf(written.judge, context);
    const rubric = 'rubric' in read ? read.rubric : _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj;
    return {
        judge: written.judge === undefined ? null : { compare: written.judge.compare, rubric },
        people: written.people === undefined ? null : { compare: written.people.compare, rubric },
    };
}
/** The rubric that a task's judge names or holds; `why`: what is wrong with its file, as a part of a sentence. */
function rubricOf(written, { folder, readJson }) {
    if (written?.rubric === undefined)
        return { rubric: _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj };
    if (typeof written.rubric !== 'string')
        return { rubric: (0,_rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRubric */ .Y6)(written.rubric) };
    const read = readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, written.rubric));
    const found = 'why' in read ? read : (0,_rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readRubric */ .qc)(read.value);
    return 'why' in found ? { why: `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(written.rubric)}; ${found.why}` } : found;
}
function buildJudge(task, written, context) {
    if (written === undefined)
        return null;
    const read = rubricOf(written, context);
    const models = [written, ...(written.panel ?? [])].map(modelOf);
    const isPaid = models.some(({ address }) => address === openai);
    return {
        models,
        // A file that cannot be read was refused before.
        rubric: 'rubric' in read ? read.rubric : _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj,
        compare: written.compare,
        samples: written.samples ?? null,
        repeats: written.repeats,
        maxCost: written.max_cost ?? (isPaid ? usualCost : null),
        maxMinutes: written.max_minutes ?? null,
        maxUnscored: written.max_unscored,
        minAgreement: written.min_agreement,
        batch: written.batch,
        trainedOn: written.trained_on ?? null,
        place: context.document.place(['tasks', task, 'judge'], 'key'),
    };
}
function modelOf(written) {
    const address = (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(written.server);
    const { prices } = written;
    return {
        model: written.model,
        address,
        keyVariable: written.api_key_env ?? (address === openai ? 'OPENAI_API_KEY' : null),
        temperature: written.temperature,
        maxTokens: written.max_tokens ?? null,
        reasoningEffort: written.reasoning_effort ?? null,
        concurrency: written.concurrency,
        timeout: written.timeout,
        prices: prices === undefined
            ? null
            : { input: prices.input, cachedInput: prices.cached_input ?? prices.input, output: prices.output },
    };
}
function buildPeople(task, written, { folder, document }) {
    if (written === undefined)
        return null;
    return {
        ratings: written.ratings.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)),
        key: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, written.key),
        compare: written.compare,
        samples: written.samples,
        place: document.place(['tasks', task, 'people'], 'key'),
    };
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

/***/ 92839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   y3: () => (/* binding */ pointsUpTo)
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
/** `1` or `1 point` as the fraction 0.01. @param most points that may be written */
function pointsUpTo(most) {
    const error = ({ input }) => `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(input)}; allowed: points above 0, at most ${most}, such as 1 or "1 point"`;
    const digitsOf = (written) => typeof written === 'number' ? String(written) : (POINTS.exec(written)?.[1] ?? '');
    const isInside = (written) => Number(digitsOf(written)) > 0 && Number(digitsOf(written)) <= most;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error }).gt(0, { error }).max(most, { error }), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error }).regex(POINTS, { error })], {
        error,
    })
        .refine(isInside, { error })
        .transform((written) => hundredths(digitsOf(written)));
}


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

/***/ 81903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ usualRubric),
/* harmony export */   Y6: () => (/* binding */ buildRubric),
/* harmony export */   dx: () => (/* binding */ rubricSchema),
/* harmony export */   qc: () => (/* binding */ readRubric)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67163);



/** Names that mean something of their own in a verdict. */
const reserved = ['preference', 'reasoning'];
const name = /^[a-z][a-z0-9_]{0,39}$/;
const nameError = ({ input }) => `${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(input)} cannot name a criterion; allowed: up to 40 small letters, digits and _, a letter in front, none of ${reserved.join(', ')}`;
const asks = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(2000).describe('What a grader asks of an answer.');
const grade = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(100);
const criterion = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    asks,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(60).optional().describe('As printed. Absent: the name.'),
        asks,
        scale: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([grade, grade])
            .refine(([low, high]) => low < high && high - low <= 20, {
            error: 'allowed: the lowest and the highest grade, at most 20 apart, such as [1, 5]',
        })
            .prefault([1, 5])
            .describe('Lowest and highest grade.'),
    }),
]);
/** A rubric of the user's own, as it stands in its file or in the suite. */
const rubricSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(4000)
        .optional()
        .describe('Who grades, in the second person, and what is wanted. Absent: a strict expert.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((key) => name.test(key) && !reserved.includes(key), { error: nameError }), criterion)
        .refine((criteria) => Object.keys(criteria).length > 0, { error: 'has no criterion' })
        .refine((criteria) => Object.keys(criteria).length <= 20, { error: 'has more than 20 criteria' })
        .describe('A mapping from the name of a criterion to what it asks, or to {title, asks, scale}.'),
    overall: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .prefault(true)
        .describe('Whether there is an overall grade besides, from 1 to 5. A criterion called overall takes its place.'),
})
    .describe('By which criteria answers are graded, and on which scales.');
/** The rubric of a suite that brings none. */
const usualRubric = {
    role: 'You are a strict expert in the field of the question. You grade answers as an examiner does whose grades decide whether a system may be used: no credit for effort, tone or length, and the best grade only where you would change nothing.',
    criteria: [
        criterionOf('factual_accuracy', 'Is every statement true, and does it agree with the reference where there is one?'),
        criterionOf('completeness', 'Is everything answered that the question asks, and nothing of weight left out?'),
        criterionOf('structure', 'Is the answer in an order that helps its reader, and no longer than it has to be?'),
        criterionOf('style', 'Is the language clear, correct and fit for whoever asks?'),
        overall(),
    ],
};
function criterionOf(key, text) {
    return { name: key, title: titled(key), asks: text, low: 1, high: 5 };
}
function overall() {
    return criterionOf('overall', 'All in all: how well would this answer serve whoever asked?');
}
function titled(key) {
    return key.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
}
/** The overall grade comes last, when the others have been weighed. */
function buildRubric({ role, criteria, overall: withOverall }) {
    const own = Object.entries(criteria).map(([key, written]) => {
        if (typeof written === 'string')
            return criterionOf(key, written);
        const [low, high] = written.scale;
        return { name: key, title: written.title ?? titled(key), asks: written.asks, low, high };
    });
    const [all, others] = [own.filter((each) => each.name === 'overall'), own.filter((each) => each.name !== 'overall')];
    const last = all.length > 0 ? all : withOverall ? [overall()] : [];
    return { role: role ?? usualRubric.role, criteria: [...others, ...last] };
}
/** A rubric from any value: the first mistake as a part of a sentence, or the rubric. */
function readRubric(value) {
    if (!(0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .p)(value))
        return { why: 'it is no mapping with the key criteria' };
    const parsed = rubricSchema.safeParse(value);
    if (parsed.success)
        return { rubric: buildRubric(parsed.data) };
    const { path, message } = parsed.error.issues[0];
    return { why: `${path.map(String).join('.') || 'it'}: ${message}` };
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


/***/ })

};
