export const id = 4795;
export const ids = [4795];
export const modules = {

/***/ 72105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);


const ok = (check, found) => ({ check, state: 'ok', found, advice: null });
const warn = (check, found, advice) => ({ check, state: 'warn', found, advice });
const bad = (check, found, advice) => ({ check, state: 'bad', found, advice });
/** What has several lines stays indented, so that none of them looks like another finding. */
function printable(text, indent) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, 600)).join(`\n${' '.repeat(indent)}`);
}
function count(n, thing) {
    return `${n} ${thing}${n === 1 ? '' : 's'}`;
}
function asText(findings) {
    const width = Math.max(...findings.map(({ check }) => check.length));
    const lines = findings.flatMap(({ check, state, found, advice }) => {
        const line = `${state.padEnd(4)}  ${printable(check, 6).padEnd(width)}  ${printable(found, width + 8)}`;
        return advice === null ? [line] : [line, `${' '.repeat(width + 8)}${printable(advice, width + 8)}`];
    });
    const problems = findings.filter(({ state }) => state === 'bad').length;
    const warnings = findings.filter(({ state }) => state === 'warn').length;
    const parts = [problems > 0 && count(problems, 'problem'), warnings > 0 && count(warnings, 'warning')].filter(Boolean);
    return `${[...lines, '', parts.length > 0 ? `${parts.join(', ')}.` : 'Everything is ready.'].join('\n')}\n`;
}
function asJson(findings) {
    const ready = findings.every(({ state }) => state !== 'bad');
    return `${JSON.stringify({ ready, findings }, null, 2)}\n`;
}
/** The finding of work that says itself what is wrong. */
async function attempt(check, work) {
    try {
        return ok(check, await work());
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        return bad(check, error.message, error.hint);
    }
}


/***/ }),

/***/ 27176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchOf: () => (/* binding */ branchOf),
/* harmony export */   jobAround: () => (/* binding */ jobAround),
/* harmony export */   judgeEvent: () => (/* binding */ judgeEvent),
/* harmony export */   judgeRunner: () => (/* binding */ judgeRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(307);
/* harmony import */ var _suite_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67163);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72105);




/** The job of a workflow that the program runs in, null: none. Those of Gitea and Forgejo set the same variables. */
function jobAround(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return null;
    return { environment, payload: payloadIn(environment.GITHUB_EVENT_PATH ?? '') };
}
/** Empty where the runner names none; null where it cannot be read. */
function payloadIn(path) {
    if (path === '')
        return {};
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
/** The machine as the runner tells it. `payload`: of the event. */
function judgeRunner(environment, payload) {
    const { RUNNER_ENVIRONMENT, RUNNER_OS, RUNNER_ARCH, RUNNER_NAME } = environment;
    const isSelfHosted = RUNNER_ENVIRONMENT !== 'github-hosted';
    const words = [RUNNER_OS, RUNNER_ARCH, isSelfHosted ? RUNNER_NAME : undefined].filter((word) => word !== undefined);
    const found = _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.runner({ isSelfHosted, words });
    const repository = (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(payload) && (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(payload.repository) ? payload.repository : {};
    if (!isSelfHosted || repository.private !== false)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.ok)('runner', found);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('runner', _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.strangers({ found }), _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.strangersAdvice);
}
/** What becomes of a report of this event. */
function judgeEvent({ event, pullRequest, sha, readOnlyToken }) {
    const head = sha.slice(0, 7);
    if (event === 'pull_request_target')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('event', _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.target(pullRequest), _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.targetAdvice);
    if (readOnlyToken !== null)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('event', _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a[readOnlyToken](pullRequest), _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.readOnlyAdvice);
    if (pullRequest !== null)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.ok)('event', _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.pullRequest({ number: pullRequest, head }));
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.ok)('event', event === 'merge_group' ? _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.mergeGroup(head) : _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorTexts */ .a.otherEvent({ event, head }));
}
/** The branch that is merged into; null: the event belongs to none. */
function branchOf(payload) {
    const at = (value, ...keys) => keys.reduce((inner, key) => ((0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(inner) ? inner[key] : undefined), value);
    const ref = at(payload, 'pull_request', 'base', 'ref') ?? at(payload, 'merge_group', 'base_ref');
    return typeof ref === 'string' && ref !== '' ? ref.replace(/^refs\/heads\//, '') : null;
}


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ doctorTexts)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);

const job = 'the job in the workflow';
/** What doctor finds, and what is to be done about it. */
const doctorTexts = {
    runner: (p) => `${p.isSelfHosted ? 'a machine of your own' : 'a machine of the forge'}${p.words.length === 0 ? '' : `, ${p.words.join(', ')}`}`,
    strangers: (p) => `${p.found}, of a repository that everybody sees`,
    strangersAdvice: 'Whoever opens a pull request could run code on it: have runs of outside contributors approved in the settings of Actions, and let a machine live for one job only (SECURITY.md).',
    fork: (number) => `${pull(number)} from a fork: the token can only read, whatever the workflow says`,
    dependabot: (number) => `${pull(number)} by Dependabot: the token can only read, whatever the workflow says`,
    readOnlyAdvice: 'The job passes or fails and its summary has the report; comment and status are not written by it. docs/github.md tells the choices.',
    target: (number) => `pull_request_target, ${pull(number)}: a stranger's files with a token that can write and with secrets`,
    targetAdvice: 'Evaluate on pull_request. docs/github.md tells how a report gets to the pull request of a fork.',
    pullRequest: (p) => `${pull(p.number)}, commit ${p.head}`,
    mergeGroup: (head) => `merge queue, commit ${head}: the status goes there, and there is no pull request to comment on`,
    otherEvent: (p) => `${p.event}, commit ${p.head}: no pull request, so the report goes to the job summary and the status to the commit`,
    noToken: 'none in GITHUB_TOKEN, so what it may do cannot be looked at',
    noTokenAdvice: (expression) => `In a step of a workflow: env: {GITHUB_TOKEN: "${expression}"}. The action takes its input token by itself.`,
    token: (p) => `is accepted at ${p.where} for ${p.repository}`,
    tokenRefused: (p) => `${p.where} does not accept it: ${p.said}`,
    tokenRefusedAdvice: 'Take the token of the job, and leave the input token of the action out.',
    tokenBlind: (p) => `sees no ${p.repository} at ${p.where}: ${p.said}`,
    tokenBlindAdvice: `Give ${job} "contents: read", or a token of a user who may read the repository.`,
    unreachable: (p) => `${p.where} does not answer: ${p.said}`,
    unreachableAdvice: 'See that the runner reaches the address (GITHUB_API_URL), through https_proxy where there is a proxy. The verdict does not need it; comment and status do.',
    mayWrite: 'the token may write it',
    mayNotWrite: (said) => `the token may not write it: ${said}`,
    permissionAdvice: (line) => `Add "${line}" to permissions of ${job}.`,
    untold: (said) => `whether the token may write it cannot be told: ${said}`,
    untoldAdvice: 'See after the first run whether it is there; its warnings say what is missing.',
    nothingToComment: 'the event belongs to no pull request: the report goes to the job summary',
    statusInstead: (found) => `${found}; the commit status stands in its place`,
    noChecks: 'this forge has none: the commit status stands in its place',
    required: (p) => `${p.branch} requires ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.names, 5)}`,
    notRequired: (p) => `nothing that the token sees has ${p.branch} require ${p.context}`,
    notRequiredAdvice: 'Until the status or the job is required, a blocked candidate can be merged: a ruleset of the branch, or its protection, names it.',
    mlflowAnswers: (p) => `${p.address} answers; experiment ${p.experiment}${p.isNew ? ', made by the first run' : ''}`,
    noMlflow: 'MLFLOW_TRACKING_URI names no server',
    mlflowAdvice: 'The verdict does not need it, but runs are not sent: set MLFLOW_TRACKING_URI and what it asks for, in a workflow as env: of the step (docs/mlflow.md).',
    mlflowNeeded: 'The baseline is looked up there: set MLFLOW_TRACKING_URI and what it asks for, in a workflow as env: of the step (docs/mlflow.md).',
    placeholder: (paths) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)} still names OWNER as the owner of the action`,
    placeholderAdvice: 'Put the owner of the repository that has the action in its place.',
    lacksPermission: (p) => `${p.path} gives the token no "${p.line}"`,
    filtered: (path) => `${path} has a filter of paths`,
    filteredAdvice: 'A workflow that does not start sets no status: one that is required is then waited for, for ever.',
    baseReads: (p) => `${p.base.slice(0, 8)}, its suite and the data of ${p.tasks} can be read`,
    baseItself: 'the event is of the base branch itself, whose own rules hold',
    baseHasNone: (base) => `${base.slice(0, 8)} has no suite yet`,
    baseHasNoneAdvice: 'Until it has one, a pull request is judged by the rules that it brings: bring the suite to the base branch first.',
    workflowFits: (paths) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)} ${paths.length === 1 ? 'runs' : 'run'} the gate`,
    samples: (p) => `${p.path}: ${p.samples}`,
    repeated: (p) => `${p.found}, ${p.count} of them the same as another`,
    repeatedAdvice: 'What is asked twice counts as two independent answers, so that intervals are too narrow: leave it out, or give what is the same one group.',
    few: (p) => `${p.found}, of ${p.units}`,
    fewAdvice: 'Fewer than ten independent samples hardly tell a change from chance: most rules will stay inconclusive.',
    tooLarge: (p) => `${p.found}, of a memory of ${p.limit} in all`,
    tooLargeAdvice: 'The weights hardly fit: take a machine with more memory, or an export of a lower precision.',
    cannotWrite: (found) => `${found}, and this user may not write there`,
    cannotWriteAdvice: 'Give --out another folder, or the user the right to write.',
    slowServer: 'A server on the processor answers slowly; vLLM and SGLang need a GPU.',
    keyHere: (variable) => `in ${variable}`,
    startJudge: 'Start it before the gate runs, or see that the address is right.',
    sheetKeyMissing: (path) => `the key of the sheets is not at ${path}`,
    sheetKeyAdvice: 'checkpoint-gate sheet writes it with the sheets; until it is there and sheets come back, the rows are missing and block.',
    noSheets: (patterns) => `no filled sheet at ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(patterns)} yet`,
    noSheetsAdvice: 'The rows of people are missing until sheets come back, and a missing row blocks.',
    sheets: (p) => `${p.count}, key ${p.key}`,
};
const pull = (number) => (number === null ? 'a run' : `pull request ${number}`);


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
