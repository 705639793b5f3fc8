export const id = 4650;
export const ids = [4650];
export const modules = {

/***/ 94650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineJob: () => (/* binding */ examineJob)
});

// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/commands/doctor/finding.js
var finding = __webpack_require__(72105);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/problem.js
var problem = __webpack_require__(57644);
// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(50573);
// EXTERNAL MODULE: ./lib/shared/messages/doctor.js
var doctor = __webpack_require__(307);
// EXTERNAL MODULE: ./lib/commands/doctor/job.js
var job = __webpack_require__(27176);
;// CONCATENATED MODULE: ./lib/commands/doctor/forge.js






/** A commit that no repository has: whatever is said about it is refused, and nothing is written. */
const noCommit = '0'.repeat(40);
const once = { request: { retries: 0 } };
/**
 * What the API says of the token: whether it is accepted, and what it may write. Writing is tried with what has to be refused as
 * nonsense: whoever may not write is refused before that. Nothing is written, and the token is shown nowhere.
 */
async function examineForge(asking) {
    const { where, environment, progress } = asking;
    const token = environment.GITHUB_TOKEN || environment.GITEA_TOKEN || environment.FORGEJO_TOKEN;
    if (!token)
        return [(0,finding/* warn */.R8)('token', doctor/* doctorTexts */.a.noToken, doctor/* doctorTexts */.a.noTokenAdvice('\u0024{{ github.token }}'))];
    const client = (0,github_client/* connect */.N)(token, where, (text) => progress.note(text));
    const { owner, repo } = where;
    const repository = `${owner}/${repo}`;
    const place = { where: where.apiUrl, repository };
    let mayPush = false;
    try {
        const { data } = await client.rest.repos.get({ owner, repo, ...once });
        mayPush = data.permissions?.push === true;
    }
    catch (error) {
        const { status, said } = refusal(error);
        if (status === 401)
            return [(0,finding/* warn */.R8)('token', doctor/* doctorTexts */.a.tokenRefused({ ...place, said }), doctor/* doctorTexts */.a.tokenRefusedAdvice)];
        if (status === 403 || status === 404)
            return [(0,finding/* warn */.R8)('token', doctor/* doctorTexts */.a.tokenBlind({ ...place, said }), doctor/* doctorTexts */.a.tokenBlindAdvice)];
        return [(0,finding/* warn */.R8)('forge', doctor/* doctorTexts */.a.unreachable({ ...place, said }), doctor/* doctorTexts */.a.unreachableAdvice)];
    }
    const accepted = (0,finding.ok)('token', doctor/* doctorTexts */.a.token(place));
    return [accepted, ...(where.forge === 'gitea' ? ofGitea(where, mayPush) : await ofGitHub(client, asking))];
}
/** Gitea tells what a token may do; it reads an empty comment before it looks at who writes, so that trying tells nothing. */
function ofGitea({ pullRequest }, mayPush) {
    const may = (check) => mayPush
        ? (0,finding.ok)(check, doctor/* doctorTexts */.a.mayWrite)
        : (0,finding/* warn */.R8)(check, doctor/* doctorTexts */.a.mayNotWrite('it can only read the repository'), doctor/* doctorTexts */.a.readOnlyAdvice);
    return [
        pullRequest === null ? (0,finding.ok)('comment', doctor/* doctorTexts */.a.nothingToComment) : may('comment'),
        may('commit status'),
        (0,finding.ok)('check run', doctor/* doctorTexts */.a.noChecks),
    ];
}
async function ofGitHub(client, { where, payload, suite }) {
    const { owner, repo, pullRequest } = where;
    const { issues, repos, checks } = client.rest;
    const comment = pullRequest === null
        ? (0,finding.ok)('comment', doctor/* doctorTexts */.a.nothingToComment)
        : await mayWrite('comment', 'pull-requests: write', () => issues.createComment({ owner, repo, issue_number: pullRequest, body: '', ...once }));
    const status = await mayWrite('commit status', 'statuses: write', () => repos.createCommitStatus({ owner, repo, sha: noCommit, state: 'pending', context: 'checkpoint-gate', ...once }));
    const check = await mayWrite('check run', 'checks: write', () => checks.create({ owner, repo, name: 'checkpoint-gate', head_sha: noCommit, ...once }));
    // Either of them can be required.
    const isInstead = check.state === 'warn' && status.state === 'ok';
    const findings = [comment, status, isInstead ? (0,finding.ok)(check.check, doctor/* doctorTexts */.a.statusInstead(check.found)) : check];
    const branch = (0,job.branchOf)(payload);
    return branch === null || suite === null ? findings : [...findings, await required(client, where, branch, suite)];
}
async function mayWrite(check, permission, attempt) {
    try {
        await attempt();
        return (0,finding.ok)(check, doctor/* doctorTexts */.a.mayWrite);
    }
    catch (error) {
        const { status, said } = refusal(error);
        if (status === 400 || status === 422)
            return (0,finding.ok)(check, doctor/* doctorTexts */.a.mayWrite);
        if (status === 403 || status === 404)
            return (0,finding/* warn */.R8)(check, doctor/* doctorTexts */.a.mayNotWrite(said), doctor/* doctorTexts */.a.permissionAdvice(permission));
        return (0,finding/* warn */.R8)(check, doctor/* doctorTexts */.a.untold(said), doctor/* doctorTexts */.a.untoldAdvice);
    }
}
/** Whether anything keeps a blocked candidate from being merged: rulesets and the protection of the branch, as far as the token sees them. */
async function required(client, { owner, repo }, branch, suite) {
    const { repos } = client.rest;
    const [rules, protectedBy] = await Promise.all([
        repos.getBranchRules({ owner, repo, branch, per_page: 100, ...once }).then(({ data }) => data, () => []),
        repos.getBranch({ owner, repo, branch, ...once }).then(({ data }) => data.protection, () => undefined),
    ]);
    const names = [
        ...rules.flatMap((rule) => rule.type === 'required_status_checks'
            ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
            : []),
        ...(protectedBy?.required_status_checks?.contexts ?? []),
    ];
    const context = (0,github_status/* statusContext */.s)(suite);
    const ours = [...new Set(names)].filter((name) => name === context || /checkpoint-?\s?gate/i.test(name) || name === 'gate');
    if (ours.length > 0)
        return (0,finding.ok)('required', doctor/* doctorTexts */.a.required({ branch, names: ours }));
    return (0,finding/* warn */.R8)('required', doctor/* doctorTexts */.a.notRequired({ branch, context }), doctor/* doctorTexts */.a.notRequiredAdvice);
}
/** Octokit's error; without a status nobody answered. */
function refusal(error) {
    const { status = null, message = '', response, } = error;
    const told = response?.data?.message;
    return { status, said: (0,problem/* quoted */.TL)(`${status ?? ''} ${typeof told === 'string' ? told : message}`.trim()) };
}

;// CONCATENATED MODULE: ./lib/commands/doctor/in-job.js





/** What only a job of a workflow has: its machine, the event, the token. */
async function examineJob(facts) {
    const { environment, payload } = facts;
    const runner = (0,job.judgeRunner)(environment, payload);
    try {
        const where = (0,github_event/* whereFrom */.EV)(environment, payload);
        return [runner, (0,job.judgeEvent)(where), ...(await examineForge({ ...facts, where }))];
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return [runner, (0,finding/* bad */.MB)('event', error.message, error.hint)];
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

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);





/** Longer waits cost more runner time than a comment is worth: the report is in the summary already. */
const longestWait = 300;
/** A server that accepts the connection and then says nothing would hold the job until it times out. */
const answerWithin = 60_000;
let clients = 0;
const PatientOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
/**
 * One client for REST and GraphQL, through the proxy that the runner's environment names.
 *
 * 5xx answers and broken connections are tried again after 1, 4 and 9 seconds. Rate limits (403 or 429) wait as long as
 * `retry-after` or `x-ratelimit-reset` say, up to five minutes. A missing permission is never tried again.
 *
 * `second`: milliseconds in one second of waiting, for tests.
 */
function connect(token, where, say, second = 1000) {
    const note = (text) => say((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text));
    const once = (limit) => (seconds, options, _octokit, retries) => {
        const again = retries < 2 && seconds <= longestWait;
        const { method, url } = options;
        note(`GitHub's ${limit} rate limit on ${method} ${url}: ${again ? `trying again in ${seconds} s` : 'giving up'}.`);
        return again;
    };
    const octokit = new PatientOctokit({
        auth: token,
        baseUrl: where.apiUrl,
        userAgent: 'checkpoint-gate',
        request: { fetch: withTimeout(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch ?? fetch) },
        // Whether something is there yet is asked all the time: who asked says it where it should have been.
        log: { debug() { }, info() { }, warn: note, error: (text) => void (isAbsence(text) || note(text)) },
        // 429 is a rate limit and belongs to the throttling plugin, which reads the headers.
        retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: second },
        // The pause between two writes belongs to this client alone.
        throttle: {
            id: String(clients++),
            onRateLimit: once('primary'),
            onSecondaryRateLimit: once('secondary'),
            retryAfterBaseValue: second,
        },
    });
    return {
        rest: octokit.rest,
        request: octokit.request,
        // octokit.graphql adds /graphql to its base itself.
        graphql: octokit.graphql.defaults({ baseUrl: where.graphqlUrl.replace(/\/graphql$/, '') }),
        paginate: octokit.paginate,
        wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)),
    };
}
/** As the client's log writes it: `GET /repos/… - 404 with id … in 61ms`. */
const isAbsence = (text) => /^GET \S+ - 404 /.test(text);
function withTimeout(send) {
    return (url, options) => send(url, { ...options, signal: AbortSignal.timeout(answerWithin) });
}


/***/ }),

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ forgeOf),
/* harmony export */   EV: () => (/* binding */ whereFrom),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Zi: () => (/* binding */ commentIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);


const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/, 'not the id of a commit');
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        // The repository of a head is null once its fork is deleted.
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: repository }),
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: commit }).optional(),
});
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
});
/** Null where the event is another. Who wrote what is never taken from the payload. */
function commentIn(event, payload) {
    if (event !== 'issue_comment')
        return null;
    const read = commentSchema.safeParse(payload);
    if (!read.success)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-event', { event, problem: firstProblem(read.error) });
    const { action, issue, comment } = read.data;
    return { pullRequest: issue.pull_request ? issue.number : null, comment: comment.id, action };
}
/**
 * Reads the place of the run from the variables of GitHub Actions and the event's payload.
 *
 * On `pull_request` GITHUB_SHA is a merge commit that nobody looks at: the head's own sha goes before it.
 */
function whereFrom(environment, payload) {
    const variable = (name, valid) => {
        const value = environment[name] ?? '';
        if (!valid.test(value))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-environment', { variable: name });
        return value;
    };
    const [owner, repo] = variable('GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/).split('/');
    const event = variable('GITHUB_EVENT_NAME', /^\w+$/);
    const runId = variable('GITHUB_RUN_ID', /^\d+$/);
    const attempt = Number(/^[1-9]\d*$/.exec(environment.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? 1);
    const forge = forgeOf(environment);
    const read = payloadSchema.safeParse(payload);
    if (!read.success)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-event', { event, problem: firstProblem(read.error) });
    const { pull_request: pullRequest, merge_group: mergeGroup } = read.data;
    return {
        owner,
        repo,
        apiUrl: address(environment.GITHUB_API_URL, 'https://api.github.com'),
        graphqlUrl: address(environment.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
        forge,
        event,
        pullRequest: pullRequest?.number ?? null,
        sha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? variable('GITHUB_SHA', /^[0-9a-f]{40,64}$/),
        runId: Number(runId),
        attempt,
        runUrl: runUrl(environment, forge, attempt),
        readOnlyToken: readOnlyToken(event, environment.GITHUB_ACTOR, pullRequest),
    };
}
/** Gitea and Forgejo say who they are, and so do their addresses where another program runs the workflow. */
function forgeOf({ GITEA_ACTIONS, FORGEJO_ACTIONS, GITHUB_API_URL }) {
    const itself = GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
    return itself || /\/api\/v1\/?$/.test(GITHUB_API_URL ?? '') ? 'gitea' : 'github';
}
/** The page of a workflow's run; Gitea and Forgejo call it by the run's number. */
function runUrl(environment, forge, attempt) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = environment;
    const runs = `${address(environment.GITHUB_SERVER_URL, 'https://github.com')}/${repository}/actions/runs`;
    if (forge === 'gitea')
        return `${runs}/${number || id}`;
    return attempt > 1 ? `${runs}/${id}/attempts/${attempt}` : `${runs}/${id}`;
}
function readOnlyToken(event, actor, pullRequest) {
    // pull_request_target runs with the base repository's token, also for forks.
    if (event === 'pull_request_target')
        return null;
    if (pullRequest && pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name)
        return 'fork';
    return actor === 'dependabot[bot]' && (pullRequest || event === 'push') ? 'dependabot' : null;
}
function address(value, usual) {
    return (value || usual).replace(/\/+$/, '');
}
function firstProblem(error) {
    const issue = error.issues[0];
    return `${issue.path.join('.') || 'payload'}: ${issue.message}`;
}


/***/ }),

/***/ 57644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   kQ: () => (/* binding */ lacksPermission),
/* harmony export */   tk: () => (/* binding */ readOnlyBecause),
/* harmony export */   vt: () => (/* binding */ whatWasSaid)
/* harmony export */ });
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42347);


/** Which advice belongs to a failed request. */
function warningOf(error, part) {
    const failure = error;
    const problem = { ...part, said: whatWasSaid(error) };
    if (failure.status === 401)
        return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.badToken(problem);
    if (lacksPermission(error))
        return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.permission(problem);
    return isTemporary(failure) ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.unreachable(problem) : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.refused(problem);
}
/** Why nothing at all can be written; null: this failure does not say that. `wrote`: whether something was. */
function readOnlyBecause(error, { readOnlyToken }, wrote) {
    if (readOnlyToken === null || wrote || !lacksPermission(error))
        return null;
    return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.readOnlyToken({ because: readOnlyToken, said: whatWasSaid(error) });
}
/** What somebody else's program said, to stand inside a sentence. */
function quoted(text) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text, 200).replace(/\.+$/, '');
}
/** What was said of a failed request, with its status. */
function whatWasSaid(error) {
    const failure = error;
    const text = messageOf(failure);
    return quoted(failure.status ? `${failure.status} ${text}` : text);
}
/** GitHub answers 404 where the token may not even know the thing, and 403 also for what no permission mends. */
function lacksPermission(error) {
    const failure = error;
    const { status, errors } = failure;
    if (errors)
        return errors[0]?.type === 'FORBIDDEN' || errors[0]?.type === 'NOT_FOUND';
    const about = /not accessible|permission|must have|must authenticate|should have|required scope/i;
    return status === 404 || (status === 403 && about.test(messageOf(failure)));
}
function messageOf({ response, errors, message }) {
    const body = response?.data;
    return errors?.[0]?.message ?? (typeof body === 'object' ? body.message : undefined) ?? message ?? 'nothing';
}
function isTemporary(failure) {
    const { status, errors } = failure;
    if (status === undefined)
        return errors === undefined || errors[0]?.type === 'RATE_LIMITED';
    return status >= 500 || status === 429 || (status === 403 && /rate limit/i.test(messageOf(failure)));
}


/***/ }),

/***/ 50573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ setStatus),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* unused harmony export longestDescription */
/** More is answered with 422. */
const longestDescription = 140;
/** Sets the suite's own status on the judged commit, so that a branch rule can require it by name. */
async function setStatus(client, where, suite, status) {
    await client.rest.repos.createCommitStatus({
        owner: where.owner,
        repo: where.repo,
        sha: where.sha,
        state: status.state,
        context: statusContext(suite),
        description: shorten(status.description, longestDescription),
        target_url: where.runUrl,
    });
}
function statusContext(suite) {
    return `checkpoint-gate/${suite}`;
}
/** One line of at most `most` characters (UTF-16 units), cut between words where there are any. */
function shorten(text, most) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= most)
        return line;
    const room = line.slice(0, most - 1);
    const space = room.lastIndexOf(' ');
    // A word longer than half the room is cut inside, but never inside a character.
    const kept = line[most - 1] === ' ' || space < most / 2 ? room.replace(/[\uD800-\uDBFF]$/, '') : room.slice(0, space);
    return `${kept.trimEnd()}…`;
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
