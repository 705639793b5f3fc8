export const id = 401;
export const ids = [401];
export const modules = {

/***/ 87441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ runAfter)
});

// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/messages/github.js
var github = __webpack_require__(42347);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/github/parts.js
var parts = __webpack_require__(5861);
// EXTERNAL MODULE: ./lib/github/publish.js
var publish = __webpack_require__(81944);
// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(50573);
// EXTERNAL MODULE: ./lib/github/turn.js
var turn = __webpack_require__(28084);
// EXTERNAL MODULE: ./lib/github/waiting.js
var waiting = __webpack_require__(67604);
;// CONCATENATED MODULE: ./lib/github/farewell.js








/**
 * Says what became of a run whose step ended before it could say so itself: what still reads "Evaluating" becomes what went wrong, and a
 * pending status an error. What the step did write is left as it is.
 * @param jobStatus `success`, `failure` or `cancelled`; empty where the runner does not tell
 * @param now in milliseconds since 1970
 */
async function sayFarewell(left, jobStatus, where, client, sink, now = Date.now()) {
    // What is said of a run that was told to stop is not the point; that it was, is.
    const outcome = left.ended === 'signal' && left.outcome?.state === 'error' ? null : left.outcome;
    const told = outcome === null ? unfinished(where, whatHappened(left, jobStatus, now)) : unposted(outcome);
    const { status, title, what, todo } = told;
    const warning = (text) => sink.warning(text);
    if (left.outcome === null)
        await (0,publish/* writeSummary */.S)(`## ${title}\n\n${(0,shared_escape/* markdownText */.p7)(`${what} ${todo}`, 1000)}\n`, sink, warning);
    const comment = (standing, found) => {
        const said = found !== null && found.stage !== 'running' && (0,turn/* isSame */.F)(found.claim, where);
        return said ? null : { stage: 'stopped', data: null, text: (0,waiting/* stoppedText */.TN)(where, standing, told) };
    };
    const summary = (0,shared_escape/* markdownText */.p7)(`${what} ${todo}`, 1000);
    const check = { title: (0,github_status/* shorten */.ml)(status.description, 140), summary, text: '', annotations: [] };
    await (0,parts/* deliver */.c)({ comment, status, check, late: true }, left, where, client, {
        info: (text) => sink.info(text),
        warning,
    });
}
function unfinished(where, what) {
    const status = { state: 'error', description: github/* notices */.oE.stopped({ what }) };
    return { status, title: (0,waiting/* stoppedTitle */.c5)(where), kind: 'CAUTION', what, todo: github/* notices */.oE.again() };
}
/** It was decided, and only this place does not have it. */
function unposted(outcome) {
    const sign = outcome.state === 'success' ? '✅' : '⛔';
    const title = `${sign} ${(0,shared_escape/* markdownText */.p7)(outcome.description, 400)}`;
    return { status: outcome, title, kind: 'NOTE', what: github/* notices */.oE.unposted(), todo: github/* notices */.oE.lookThere() };
}
function whatHappened({ since, ended }, jobStatus, now) {
    const after = (0,numbers/* formatDuration */.a3)(Math.max(now - since, 0) / 1000);
    if (ended === 'error')
        return github/* notices */.oE.failed({ after });
    return ended === 'signal' || jobStatus === 'cancelled' ? github/* notices */.oE.cancelled({ after }) : github/* notices */.oE.killed({ after });
}

// EXTERNAL MODULE: ./lib/github/left.js
var github_left = __webpack_require__(6890);
// EXTERNAL MODULE: ./lib/commands/payload.js
var payload = __webpack_require__(17931);
;// CONCATENATED MODULE: ./lib/commands/after.js





/** The step after the job: it runs whatever became of the job, and says so where the step itself could not. */
async function runAfter({ input, state, environment, sink }) {
    const left = (0,github_left/* readLeft */.GG)(state);
    if (left === null)
        return;
    const where = { ...(0,github_event/* whereFrom */.EV)(environment, (0,payload/* readPayload */.r)(environment)), ...left.at };
    const token = input('token');
    await sayFarewell(left, input('job-status'), where, token === '' ? null : (0,client/* connect */.N)(token, where, sink.info), sink);
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
        log: { debug() { }, info() { }, warn: note, error: note },
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
function withTimeout(send) {
    return (url, options) => send(url, { ...options, signal: AbortSignal.timeout(answerWithin) });
}


/***/ }),

/***/ 90024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qG: () => (/* binding */ jobAccounts),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wI: () => (/* binding */ lookAtAll)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35917);

/** A comment is known by its first line and by its author, over all pages: anybody can write the same first line. */
async function lookAt(client, where, suite) {
    const { head, comments } = await ownComments(client, where, (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerStart */ .Rs)(suite));
    const ours = comments.flatMap((comment) => {
        const written = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(suite, comment.body);
        return written === null ? [] : [{ ...written, ...comment }];
    });
    return { head, ours: ours.sort((a, b) => a.id - b.id) };
}
/** The comment of every suite that has one: of several of one suite the oldest. */
async function lookAtAll(client, where) {
    const { head, comments } = await ownComments(client, where, _marker_js__WEBPACK_IMPORTED_MODULE_0__/* .everyMarkerStart */ .cS);
    const bySuite = new Map();
    for (const comment of comments.sort((a, b) => a.id - b.id)) {
        const suite = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteIn */ .iE)(comment.body);
        const written = suite === null ? null : (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(suite, comment.body);
        if (suite !== null && written !== null && !bySuite.has(suite))
            bySuite.set(suite, { ...written, ...comment });
    }
    return { head, reports: [...bySuite].map(([suite, found]) => ({ suite, found })) };
}
function ownComments(client, where, start) {
    return where.forge === 'gitea' ? byRest(client, where) : byGraphql(client, where, start);
}
/** `viewerDidAuthor` needs neither the token's login nor a rule for "[bot]"; databaseId cannot hold today's ids. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor author { login } editor { login } }
      }
    }
  }
}`;
async function byGraphql(client, where, start) {
    const { owner, repo, pullRequest: number } = where;
    const own = { head: '', comments: [] };
    let after = null;
    do {
        let page;
        try {
            page = await client.graphql(query, { owner, repo, number, after });
        }
        catch (error) {
            // Only GitHub has GraphQL: a forge that did not say who it is has the other way.
            if (error.status === 404)
                return byRest(client, where);
            throw error;
        }
        const { headRefOid, comments } = page.repository.pullRequest;
        own.head = headRefOid;
        for (const { fullDatabaseId, url, body, isMinimized, viewerDidAuthor, author, editor } of comments.nodes) {
            const editedBy = editor !== null && editor.login !== author?.login ? editor.login : null;
            if (viewerDidAuthor && !isMinimized && body.startsWith(start))
                own.comments.push({ id: Number(fullDatabaseId), url, body, editedBy });
        }
        after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
    } while (after !== null);
    return own;
}
/** As whom the token of a job comments, where it may not ask. */
const usualAccounts = ['gitea-actions', 'forgejo-actions', 'github-actions[bot]'];
/** Whose what the token writes is: its own account, or whom the token of a job can stand for. */
async function jobAccounts({ rest }) {
    return rest.users.getAuthenticated().then(({ data }) => [data.login], (error) => {
        if (error.status !== 401 && error.status !== 403 && error.status !== 404)
            throw error;
        return usualAccounts;
    });
}
async function byRest(client, { owner, repo, pullRequest }) {
    const { issues, pulls } = client.rest;
    const { data: pull } = await pulls.get({ owner, repo, pull_number: pullRequest });
    const accounts = await jobAccounts(client);
    const all = await client.paginate(issues.listComments, {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
    });
    return {
        head: pull.head.sha,
        comments: all
            .filter(({ user }) => user !== null && accounts.includes(user?.login ?? ''))
            .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? '', editedBy: null })),
    };
}


/***/ }),

/***/ 35917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ withAnswer),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   P7: () => (/* binding */ quoteReport),
/* harmony export */   Pj: () => (/* binding */ longestBody),
/* harmony export */   Rs: () => (/* binding */ markerStart),
/* harmony export */   cS: () => (/* binding */ everyMarkerStart),
/* harmony export */   iE: () => (/* binding */ suiteIn),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* unused harmony exports longestData, withoutAnswer */
/** Of a comment, in characters; bytes are counted, to be safe. */
const longestBody = 65_536;
/** Longest line of data: a sixth of what a comment may have. */
const longestData = 10_000;
/** More than a notice has around the report before it. */
const roomOfNotice = 3000;
const lines = /^<!-- checkpoint-gate suite=\S+ run=(\d+)(?: attempt=(\d+) sha=([0-9a-f]{7,64}) stage=(running|ended|stopped))? -->\n/;
const dataLine = /^<!-- checkpoint-gate data=([^<>\n]+) -->\n/;
const reportEnd = '<!-- /checkpoint-gate report -->';
const quotedReport = new RegExp(`^<!-- checkpoint-gate report=([0-9a-f]{7,64}|unknown) -->\\n([\\s\\S]*?)^${reportEnd}$`, 'm');
/**
 * The whole body of a comment. Its hidden first lines cannot be ended or taken for another's: the suite's name is encoded, and data
 * that could end its line, or is too long, is left out whole.
 */
function bodyOf(suite, { runId, attempt, sha }, stage, data, text) {
    const first = `${markerStart(suite)}run=${runId} attempt=${attempt} sha=${sha} stage=${stage} -->`;
    return [first, ...(data !== null && isData(data) ? [`<!-- checkpoint-gate data=${data} -->`] : []), text].join('\n');
}
/** Null where the body is not one of the suite's. Comments that were edited in a browser come with \r\n. */
function readBody(suite, body) {
    const plain = body.replaceAll('\r\n', '\n');
    const first = lines.exec(plain);
    if (first === null || !plain.startsWith(markerStart(suite)))
        return null;
    const [head, run, attempt, sha, stage] = first;
    const rest = plain.slice(head.length);
    const data = dataLine.exec(rest);
    return {
        claim: { runId: Number(run), attempt: Number(attempt ?? 1), sha: sha ?? null },
        stage: stage ?? 'ended',
        data: data !== null && isData(data[1]) ? data[1] : null,
        text: rest.slice(data?.[0].length ?? 0),
    };
}
/** The suite whose comment it is; null: of none. */
function suiteIn(body) {
    const name = /^<!-- checkpoint-gate suite=(\S+) run=/.exec(body)?.[1];
    try {
        return name === undefined ? null : decodeURIComponent(name);
    }
    catch {
        return null;
    }
}
const answered = /^<!-- checkpoint-gate answer -->\n.*\n<!-- \/checkpoint-gate answer -->\n\n?/;
/** The text with an answer to somebody's command above it, in the place of the one before. `line`: markdown of one line. */
function withAnswer(text, line) {
    return `<!-- checkpoint-gate answer -->\n${line}\n<!-- /checkpoint-gate answer -->\n\n${withoutAnswer(text)}`;
}
function withoutAnswer(text) {
    return text.replace(answered, '');
}
/** The last report in a comment: all of its text, or the part of a notice that holds it; null: there was none yet. */
function reportIn({ claim, stage, text }) {
    const [whole, sha, inner] = quotedReport.exec(text) ?? [];
    if (whole !== undefined)
        return { sha: sha === 'unknown' ? null : sha, text: inner };
    return stage === 'ended' ? { sha: claim.sha, text: withoutAnswer(text) } : null;
}
/** A report as a notice holds it, to be found again by `reportIn`. No text of a model or a user can hold these lines: `<` is escaped there. */
function quoteReport({ sha, text }) {
    return `<!-- checkpoint-gate report=${sha ?? 'unknown'} -->\n\n${text.trim()}\n\n${reportEnd}`;
}
/** How many bytes a report may have in a comment: the next run's notice stands above it. */
function commentRoom(suite, where, data) {
    return longestBody - Buffer.byteLength(bodyOf(suite, where, 'running', data, '')) - roomOfNotice;
}
/** How every comment of ours begins. */
const everyMarkerStart = '<!-- checkpoint-gate suite=';
/** How every comment of a suite begins, whichever version wrote it. */
function markerStart(suite) {
    return `${everyMarkerStart}${encodeURIComponent(suite)} `;
}
function isData(data) {
    return data.length <= longestData && /^[^<>\n]+$/.test(data) && !data.includes('--');
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

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _commands_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87441);
/* harmony import */ var _commands_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);



// The verdict is the step's own: whatever fails here is said, and fails nothing.
try {
    await (0,_commands_after_js__WEBPACK_IMPORTED_MODULE_1__/* .runAfter */ .I)({
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(name),
        environment: process.env,
        sink: _actions_core__WEBPACK_IMPORTED_MODULE_0__,
    });
}
catch (error) {
    (0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
