export const id = 8098;
export const ids = [8098];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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
var payload = __webpack_require__(40312);
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

/***/ 40312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);


/** The payload of the event that started the job. @throws GateError */
function readPayload({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' }) {
    if (!path)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('github-environment', { variable: 'GITHUB_EVENT_PATH' });
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('github-event', { event, problem: error.message }, error);
    }
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

/***/ 75671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ tellCheck),
/* harmony export */   Aq: () => (/* binding */ beginCheck),
/* harmony export */   GO: () => (/* binding */ passCheck),
/* harmony export */   gu: () => (/* binding */ endCheck)
/* harmony export */ });
/* unused harmony export checkName */
/* harmony import */ var _report_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27098);

/** Of one request. */
const mostAnnotations = 50;
/**
 * The name of the suite's check run. It is not that of the status: where a check and a status have one name, a branch rule that names it
 * waits for both, and nobody can tell which of the two is meant.
 */
function checkName(suite) {
    return `Checkpoint Gate report: ${suite}`;
}
/**
 * Says that the evaluation is under way. A check of the suite that is still open on this commit becomes this run's: another job of the
 * run may have begun it, or a run that will not come to an end, and two of one name would leave one of them open for ever.
 */
async function beginCheck(client, where, suite, output) {
    const { checks } = client.rest;
    const place = { owner: where.owner, repo: where.repo };
    const open = (await checksOf(client, where, suite)).find(({ status }) => status !== 'completed');
    const own = { ...identity(where, suite), status: 'in_progress', output };
    if (open)
        await checks.update({ ...place, ...own, check_run_id: open.id });
    else
        await checks.create({ ...place, ...own, head_sha: where.sha });
}
/** Says how far the evaluation is; a check that is closed by now stays as it is. */
async function tellCheck(client, where, suite, output) {
    const own = ofRun(await checksOf(client, where, suite), where, suite);
    if (own === undefined || own.status === 'completed')
        return;
    const { owner, repo } = where;
    await client.rest.checks.update({ owner, repo, check_run_id: own.id, status: 'in_progress', output });
}
/**
 * Closes the check: with success or failure and nothing else, since GitHub counts neutral and skipped as passed. Annotations beyond those
 * that one request takes follow after it.
 * @param stays whether a check that this run has closed already is left as it is
 */
async function endCheck(client, where, suite, conclusion, { title, summary, text, annotations }, stays = false) {
    const { checks } = client.rest;
    const place = { owner: where.owner, repo: where.repo };
    const pages = paged(annotations.map(described), mostAnnotations);
    const texts = { title, summary, ...(text !== '' && { text }) };
    const output = { ...texts, ...(pages.length > 0 && { annotations: pages[0] }) };
    const end = { status: 'completed', conclusion, output };
    const own = ofRun(await checksOf(client, where, suite), where, suite);
    if (stays && own?.status === 'completed')
        return;
    const { data } = own
        ? await checks.update({ ...place, check_run_id: own.id, ...end })
        : await checks.create({ ...place, ...identity(where, suite), head_sha: where.sha, ...end });
    for (const more of pages.slice(1))
        await checks.update({ ...place, check_run_id: data.id, ...end, output: { ...texts, annotations: more } });
}
/**
 * Turns the check of the commit to success, with what is said above what stands there; nothing where there is none.
 * @param summary markdown
 */
async function passCheck(client, where, suite, { title, summary }) {
    const [newest] = await checksOf(client, where, suite);
    if (newest === undefined || newest.status !== 'completed')
        return;
    const { summary: before, text } = newest.output;
    const whole = before ? `${summary}\n\n${before}` : summary;
    const output = { title, summary: Buffer.byteLength(whole) > _report_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLimit */ .ab ? summary : whole, ...(text && { text }) };
    const { owner, repo } = where;
    await client.rest.checks.update({ owner, repo, check_run_id: newest.id, conclusion: 'success', output });
}
/** All of the suite on the judged commit, the newest first. */
async function checksOf(client, { owner, repo, sha }, suite) {
    const asked = { owner, repo, ref: sha, check_name: checkName(suite), per_page: 100 };
    const { data } = await client.rest.checks.listForRef(asked);
    return data.check_runs.sort((a, b) => b.id - a.id);
}
function ofRun(runs, where, suite) {
    return runs.find((run) => run.external_id === identity(where, suite).external_id);
}
function identity({ runId, attempt, runUrl }, suite) {
    return { name: checkName(suite), external_id: `checkpoint-gate/${runId}/${attempt}`, details_url: runUrl };
}
function described({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
function paged(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
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

/***/ 74510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ putComment)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90024);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35917);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28084);



/**
 * Writes the one comment that this suite has on the pull request, if it is this run's turn. After creating one it looks again, because
 * another run may have created one at the same moment: the oldest stays, so both runs end with the same one.
 */
async function putComment(client, where, suite, write) {
    const { head, ours } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(client, where, suite);
    const bodyFor = (found) => {
        const turn = (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .turnOf */ .L)(where, found?.claim ?? null, head);
        if (turn === 'newer')
            return null;
        const standing = { turn, head, earlier: found && (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .reportIn */ .kf)(found), data: found?.data ?? null };
        const body = (told) => {
            const text = write(told, found);
            return text && (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(suite, where, text.stage, text.data ?? told.data, text.text);
        };
        const whole = body(standing);
        // People can edit a comment of ours too, and older versions left no room for a notice above their report.
        return whole !== null && Buffer.byteLength(whole) > _marker_js__WEBPACK_IMPORTED_MODULE_1__/* .longestBody */ .Pj ? body({ ...standing, earlier: null }) : whole;
    };
    const first = ours.length === 0 ? bodyFor(null) : null;
    if (ours.length === 0 && first === null)
        return { how: 'unchanged', url: null, sameCommit: false };
    const all = first === null ? ours : await create(client, where, suite, first);
    const [kept, ...twins] = all;
    for (const twin of twins)
        await remove(client, where, twin.id);
    const turn = (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .turnOf */ .L)(where, kept.claim, head);
    if (turn === 'newer')
        return { how: 'newer', url: kept.url, sameCommit: kept.claim.sha === where.sha };
    const isNew = first !== null && (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .F)(kept.claim, where);
    const body = isNew ? null : bodyFor(kept);
    const changed = body !== null && !sameText(kept.body, body);
    if (changed)
        await client.rest.issues.updateComment({ owner: where.owner, repo: where.repo, comment_id: kept.id, body });
    const how = !changed && !isNew ? 'unchanged' : turn === 'outdated' ? 'outdated' : isNew ? 'created' : 'updated';
    return { how, url: kept.url, sameCommit: false };
}
/** Ours after creating one, the oldest first. */
async function create(client, where, suite, body) {
    const { owner, repo, pullRequest: issue_number } = where;
    for (let attempt = 1;; attempt++) {
        try {
            const made = await client.rest.issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } });
            const { ours } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(client, where, suite);
            // A read right after a write may not show it yet.
            if (!ours.some((found) => found.id === made.data.id))
                ours.push({ ...(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(suite, body), id: made.data.id, url: made.data.html_url, body, editedBy: null });
            return ours.sort((a, b) => a.id - b.id);
        }
        catch (error) {
            if (attempt === 3 || !answerLost(error))
                throw error;
            await client.wait(attempt ** 2);
            // The comment may exist although the answer was an error: creating is never repeated blindly.
            const { ours } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(client, where, suite);
            if (ours.length > 0)
                return ours;
        }
    }
}
async function remove(client, { owner, repo }, comment_id) {
    try {
        await client.rest.issues.deleteComment({ owner, repo, comment_id });
    }
    catch (error) {
        if (error.status !== 404)
            throw error;
    }
}
/** Comments that were edited in a browser come back with \r\n. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
function answerLost(error) {
    return (error.status ?? 0) >= 500;
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

/***/ 90024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ isOfJob),
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
/** Whether an account is that of the tokens of jobs, and no user. */
const isOfJob = (account) => usualAccounts.includes(account);
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

/***/ 6890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ readLeft),
/* harmony export */   hg: () => (/* binding */ saveLeft),
/* harmony export */   vJ: () => (/* binding */ stillOpen)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What is still to be written. */
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** When the step began, in milliseconds since 1970. */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** How the step ended without a report: told to stop, or by an error; null: it did not say. */
    ended: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['signal', 'error']).nullable(),
    /** What was decided, once it was; null: nothing was. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'error']), description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    /** Where it belongs, if the event does not tell: the second stage of a fork asks the API for it. */
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .optional(),
});
const name = 'left';
/** The runner keeps the last one that was saved. */
function saveLeft(left, sink) {
    sink.saveState(name, JSON.stringify(left));
}
/** @param state the value of a state of this step; null: nothing is left to say. */
function readLeft(state) {
    try {
        const left = schema.parse(JSON.parse(state(name)));
        return left.comment || left.status || left.check ? left : null;
    }
    catch {
        return null;
    }
}
/** The parts that did not get where they belong, though they may another time. */
function stillOpen(parts, delivered) {
    return {
        suite: parts.suite,
        comment: delivered.comment === 'failed',
        status: delivered.status === 'failed',
        check: delivered.check === 'failed',
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

/***/ 5861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42347);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75671);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74510);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57644);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50573);





/**
 * Comment, commit status and check run, one after the other. Never throws: a part that fails becomes a warning that says what to change,
 * and the parts after it are still tried. A missing permission for the check run alone is no more than a line in the log, and so is a token
 * that can only read because of whose pull request it is.
 */
async function deliver({ comment, status, check, late = false }, parts, where, client, log) {
    const delivered = {
        comment: parts.comment ? 'failed' : 'off',
        commentUrl: null,
        status: parts.status ? 'failed' : 'off',
        check: parts.check ? 'failed' : 'off',
    };
    if (parts.comment && where.pullRequest === null) {
        delivered.comment = 'none';
        log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.pullRequestUnknown());
    }
    if (![delivered.comment, delivered.status, delivered.check].includes('failed'))
        return delivered;
    if (client === null) {
        log.warning(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.noToken());
        return delivered;
    }
    const nothing = { comment: 'off', commentUrl: null, status: 'off', check: 'off' };
    const readOnly = (error, wrote) => {
        const said = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnlyBecause */ .tk)(error, where, wrote);
        if (said !== null)
            log.info(said);
        return said !== null;
    };
    if (delivered.comment === 'failed') {
        try {
            const { how, url, sameCommit } = await (0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .putComment */ .j)(client, where, parts.suite, comment);
            Object.assign(delivered, { comment: how, commentUrl: url });
            if (how === 'newer')
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.newerRun());
            if (how === 'newer' && sameCommit) {
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.newerRunOfCommit());
                return { ...delivered, status: 'newer', check: 'newer' };
            }
        }
        catch (error) {
            if (readOnly(error, false))
                return nothing;
            log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warningOf */ .aj)(error, { part: 'the comment', permission: 'pull-requests: write' }));
        }
    }
    if (delivered.status === 'failed') {
        try {
            await (0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .setStatus */ .Lx)(client, where, parts.suite, status);
            delivered.status = 'set';
        }
        catch (error) {
            if (readOnly(error, delivered.commentUrl !== null))
                return nothing;
            log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warningOf */ .aj)(error, { part: 'the commit status', permission: 'statuses: write' }));
        }
    }
    if (delivered.check === 'failed') {
        try {
            // Nothing but success lets a merge through, so whatever is no success is a failure.
            await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .endCheck */ .gu)(client, where, parts.suite, status.state === 'success' ? 'success' : 'failure', check, late);
            delivered.check = 'set';
        }
        catch (error) {
            if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksPermission */ .kQ)(error)) {
                delivered.check = 'off';
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.noCheck({ said: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .whatWasSaid */ .vt)(error) }));
            }
            else
                log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warningOf */ .aj)(error, { part: 'the check run', permission: 'checks: write' }));
        }
    }
    return delivered;
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

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42347);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57644);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67604);




/**
 * Brings one report to where people look: job summary, outputs, comment, commit status, check run.
 *
 * Never throws and never judges: a part that fails becomes a warning that says what to change, and the parts after it
 * are still tried. What needs no network comes first, so that it stands when the job is cancelled while GitHub lets us
 * wait.
 *
 * `client`: null where the job has no token.
 */
async function publish(renderings, outputs, parts, where, client, sink) {
    const warnings = [];
    const warning = (text) => {
        warnings.push(text);
        sink.warning(text);
    };
    const written = {
        summary: await writeSummary(renderings.summary, sink, warning),
        outputs: writeOutputs(outputs, sink, warning),
    };
    const ending = { ...renderings, comment: reportOf(renderings, where) };
    const delivered = await (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(ending, parts, where, client, { info: (text) => sink.info(text), warning });
    return { ...written, ...delivered, warnings };
}
/** A report of a commit that is not the newest any more is written as one. */
function reportOf({ comment, data }, where) {
    return (standing) => {
        const report = comment(standing.data);
        return { stage: 'ended', data, text: standing.turn === 'ours' ? report : (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .outdatedText */ .kC)(where, standing, report) };
    };
}
async function writeSummary(text, sink, warn) {
    try {
        await sink.summary.addRaw(text, true).write();
        return 'written';
    }
    catch (error) {
        warn(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.summary({ said: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(error.message)) }));
        return 'failed';
    }
}
function writeOutputs(outputs, sink, warn) {
    let written = 'written';
    for (const [name, value] of Object.entries(outputs)) {
        try {
            sink.setOutput(name, value);
        }
        catch (error) {
            written = 'failed';
            warn(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.output({ name, said: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(error.message)) }));
        }
    }
    return written;
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

/***/ 28084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   L: () => (/* binding */ turnOf)
/* harmony export */ });
/**
 * Whose turn it is, whichever run ends first: what is said of the commit at the head of the pull request stands above anything else, and of
 * two runs on one commit the one that was started last.
 * @param found whose the comment is now; null: there is none
 * @param head the commit at the head of the pull request, as the API says
 */
function turnOf(mine, found, head) {
    const later = found !== null && isLater(found, mine);
    if (mine.sha !== head)
        return found?.sha === head || later ? 'newer' : 'outdated';
    return later && (found.sha ?? head) === head ? 'newer' : 'ours';
}
/** Ids of runs grow with time, and a run that is run again keeps its id. */
function isLater(one, other) {
    return one.runId === other.runId ? one.attempt > other.attempt : one.runId > other.runId;
}
function isSame(one, other) {
    return one.runId === other.runId && one.attempt === other.attempt;
}


/***/ }),

/***/ 67604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ runningText),
/* harmony export */   MX: () => (/* binding */ runningCheck),
/* harmony export */   TN: () => (/* binding */ stoppedText),
/* harmony export */   c5: () => (/* binding */ stoppedTitle),
/* harmony export */   gm: () => (/* binding */ overriddenText),
/* harmony export */   kC: () => (/* binding */ outdatedText),
/* harmony export */   zb: () => (/* binding */ overriddenTitle)
/* harmony export */ });
/* harmony import */ var _report_override_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45746);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42347);
/* harmony import */ var _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86212);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35917);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50573);






/** @param said how far it is: plain text */
function runningText(where, standing, said) {
    return joined(`## ⏳ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.evaluating({ commit: short(where.sha) })}`, outdatedBy(where, standing), [(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(said, 300), jobLink(where)].filter(Boolean).join(' · '), folded(standing.earlier, where.sha));
}
function stoppedText(where, standing, { title, kind, what, todo }) {
    return joined(`## ${title}`, outdatedBy(where, standing), `> [!${kind}]\n> ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(what, 500)}\n>\n> **What to do**\n> - ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(todo, 500)}`, jobLink(where), folded(standing.earlier, where.sha));
}
function stoppedTitle({ sha }) {
    return `⛔ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.notEvaluated({ commit: short(sha) })}`;
}
/** A report of a commit that is not the newest any more, of which nothing is known yet. */
function outdatedText(where, { head }, report) {
    return joined(`## ⏳ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.notYet({ commit: short(head) })}`, _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.older({ commit: short(where.sha), newest: short(head) }), folded({ sha: where.sha, text: report }, head));
}
/** A report that somebody let through after it was written: who and what above it, and itself below. */
function overriddenText(override, report) {
    return joined(`## ⚠️ ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(overriddenTitle(override), 400)}`, (0,_report_override_section_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideSection */ .uC)({ override }), report === null ? '' : (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteReport */ .P7)({ ...report, text: report.text.replace(/^## /, '### ') }));
}
/** Plain text of one line. */
function overriddenTitle(override) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(`${_shared_messages_override_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideWords */ .mF.letThrough(override)}: ${override.reason}`, 140);
}
function outdatedBy({ sha }, { head }) {
    return head === sha ? '' : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.pushedSince({ newest: short(head) });
}
function folded(earlier, commit) {
    if (earlier === null)
        return '';
    const title = earlier.sha === commit
        ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.reportBefore({ commit: short(commit) })
        : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.reportOf({ older: earlier.sha && short(earlier.sha), commit: short(commit) });
    return `<details><summary>${title}</summary>\n\n${(0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteReport */ .P7)(earlier)}\n\n</details>`;
}
function short(sha) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(sha.slice(0, 7));
}
function jobLink({ runUrl }) {
    return /^https?:\/\/[\w.:/%~-]+$/.test(runUrl) ? `<a href="${runUrl}">${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_2__/* .notices */ .oE.job()}</a>` : '';
}
function joined(...parts) {
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
/** What a check run says meanwhile. */
function runningCheck(said) {
    return { title: (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(said), 140), summary: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(said, 300) };
}


/***/ }),

/***/ 96762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ towardsCandidate)
/* harmony export */ });
/** The preference from 1 (the baseline's answer is much better) to 5 (the candidate's is), whichever was shown first. */
function towardsCandidate({ rated, grades }) {
    if (rated.form !== 'pair' || grades === null)
        return null;
    const preference = grades.preference;
    return rated.first === 'baseline' ? preference : 6 - preference;
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

/***/ }),

/***/ 27098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ checkLimit),
/* harmony export */   d3: () => (/* binding */ renderCheck)
/* harmony export */ });
/* unused harmony export annotationsOf */
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2447);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95032);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68187);
/* harmony import */ var _override_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45746);
/* harmony import */ var _policy_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67516);
/* harmony import */ var _policy_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34000);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69965);









/** Of summary and text of a check run each, in characters; bytes are counted, to be safe. */
const checkLimit = 65_535;
/** The report as a check run. `suiteFile`: its path from the root of the repository; null: not in one, so that no line can be shown. */
function renderCheck(report, place, suiteFile) {
    const full = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPlan */ .Pw)(report, 700);
    return {
        title: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report), 140),
        summary: (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)((plan) => summaryOf(report, plan), full, checkLimit),
        text: (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)((plan) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsText */ .ez)(report, plan, place), full, checkLimit),
        annotations: suiteFile === null ? [] : remarksOn(report, suiteFile),
    };
}
function summaryOf(report, plan) {
    const said = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictText */ .nt)(report, plan) || (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report), 400);
    return [(0,_override_section_js__WEBPACK_IMPORTED_MODULE_4__/* .overrideSection */ .uC)(report), (0,_policy_section_js__WEBPACK_IMPORTED_MODULE_6__/* .policySection */ .U)(report, plan), said].filter(Boolean).join('\n\n');
}
/** Lines of a suite of the base are no lines of the file that the pull request shows, where that differs. */
function remarksOn({ rows, policy }, path) {
    const isShown = policy === undefined || policy.holds === 'head' || policy.state === 'same';
    return [...(isShown ? annotationsOf(rows, path) : []), ...policyRemarks(policy, path)];
}
/** One remark for every rule that the pull request takes away or changes; of one that is gone, on the first line. */
function policyRemarks(policy, path) {
    const graver = (policy?.rules ?? []).filter(({ turn }) => turn !== 'added' && turn !== 'tightened');
    return graver.map((change) => ({
        path,
        line: change.head?.line ?? 1,
        level: 'warning',
        title: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`The rule ${change.kind} is not that of the base`, 200),
        message: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_policy_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleLine */ .lW)(change), 1000),
    }));
}
const levels = { block: 'failure', warn: 'warning', info: 'notice' };
/** One remark for every line whose rule is broken or could not be checked, however many rows it is about. */
function annotationsOf(rows, path) {
    const byLine = new Map();
    for (const row of rows) {
        if (row.decision !== 'fail' && row.decision !== 'missing')
            continue;
        for (const { line, level, condition, reason } of (0,_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .decisive */ .l9)(row)) {
            if (line === null)
                continue;
            const rule = `${condition.kind}: ${condition.limit.written}`;
            const found = byLine.get(line) ?? { level, rule, said: [] };
            if (order.indexOf(level) > order.indexOf(found.level))
                found.level = level;
            found.said.push((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${row.task}, ${row.title}: ${row.missing ?? reason}`, 1000));
            byLine.set(line, found);
        }
    }
    return [...byLine]
        .sort(([a], [b]) => a - b)
        .map(([line, { level, rule, said }]) => ({
        path,
        line,
        level: levels[level],
        title: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${rule} is not kept by ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(said.length, 'row')}`, 200),
        message: whole(said),
    }));
}
const order = ['info', 'warn', 'block'];
/** GitHub takes 64 KB for a message. */
const longestMessage = 60_000;
/** As many lines as there is room for, each of them whole. */
function whole(lines) {
    let text = '';
    for (const [i, line] of lines.entries()) {
        const more = `and ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(lines.length - i, 'more row')}`;
        if (Buffer.byteLength(text) + Buffer.byteLength(line) > longestMessage)
            return text + more;
        text += `${line}\n`;
    }
    return text.trimEnd();
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

/***/ 38378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ steps),
/* harmony export */   Y: () => (/* binding */ byChance)
/* harmony export */ });
const steps = {
    none: (a, b) => (a === b ? 0 : 1),
    linear: (a, b) => Math.abs(a - b),
    quadratic: (a, b) => (a - b) ** 2,
};
/**
 * The sum of `a[i] * b[j] * steps(at[i], at[j])` over all i and j: the disagreement that chance alone brings, times the number of ways to
 * pair. Linear in the length of the scale; exactly zero where `a` and `b` lie at one and the same place.
 * @param at increasing places
 */
function byChance(a, b, at, weights) {
    const [sumA, sumB] = [sum(a), sum(b)];
    if (weights === 'none') {
        let alike = 0;
        for (let i = 0; i < at.length; i++)
            alike += a[i] * b[i];
        return sumA * sumB - alike;
    }
    if (weights === 'linear') {
        let [belowA, belowB, total] = [0, 0, 0];
        for (let i = 0; i + 1 < at.length; i++) {
            belowA += a[i];
            belowB += b[i];
            total += (at[i + 1] - at[i]) * (belowA * (sumB - belowB) + belowB * (sumA - belowA));
        }
        return total;
    }
    const origin = centre(a, b, at, sumA + sumB);
    let [firstA, firstB, secondA, secondB] = [0, 0, 0, 0];
    for (let i = 0; i < at.length; i++) {
        const x = at[i] - origin;
        firstA += a[i] * x;
        firstB += b[i] * x;
        secondA += a[i] * x * x;
        secondB += b[i] * x * x;
    }
    return sumB * secondA + sumA * secondB - 2 * firstA * firstB;
}
/** The mean place, reckoned from one in use, so that it is that place to the last bit where no other is in use. */
function centre(a, b, at, total) {
    let origin = 0;
    while (origin + 1 < at.length && a[origin] === 0 && b[origin] === 0)
        origin++;
    const start = at[origin] ?? 0;
    let offset = 0;
    for (let i = origin + 1; i < at.length; i++)
        offset += (a[i] + b[i]) * (at[i] - start);
    return total === 0 ? start : start + offset / total;
}
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}


/***/ }),

/***/ 57311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _disagreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38378);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);


/**
 * Cohen's kappa of two raters (Cohen, "A coefficient of agreement for nominal scales", 1960; weighted: "Weighted kappa", 1968). Equal to
 * scikit-learn 1.9.1, `cohen_kappa_score`, with its `labels` the scale of the pairs. Distances are steps on that scale, so give the whole
 * scale to `ratingPairs` where a rating may be in nobody's use.
 * @param counts sums of `pairs.rows`
 * @returns 1 for perfect agreement, 0 for what chance brings; NaN where both raters used one and the same rating only, or without items
 */
function cohenKappa(pairs, weights, counts = pairs.rows.total) {
    const { first, second, items } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .margins */ .yq)(pairs, counts);
    const apart = _disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .C[weights];
    let observed = 0;
    for (let cell = 0; cell < pairs.first.length; cell++) {
        observed += counts[cell] * apart(pairs.first[cell], pairs.second[cell]);
    }
    const places = pairs.scale.map((_, place) => place);
    const expected = (0,_disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .byChance */ .Y)(first, second, places, weights) / items;
    return expected > 0 ? 1 - observed / expected : Number.NaN;
}


/***/ }),

/***/ 34757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ agreementDifference),
/* harmony export */   Jg: () => (/* binding */ agreementEstimate),
/* harmony export */   _f: () => (/* binding */ resampledAgreement)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91888);
/* harmony import */ var _replicates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57255);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93199);



/**
 * Statistics over the same items, without each item and in resamples of items; all of them see the same draws, so they can be compared.
 * @param group for each item the number of its group, from 0; items of one group (answers to one prompt) are drawn together
 */
function resampledAgreement(statistics, { group, ...resampling }) {
    const n = statistics[0]?.rows.length ?? 0;
    const groupOf = group ?? Int32Array.from({ length: n }, (_, item) => item);
    const groups = groupOf.reduce((most, own) => Math.max(most, own), -1) + 1;
    const layout = { group: groupOf, groups, stratum: new Int32Array(groups), strata: 1, sameEvidence: false };
    const tables = new Map();
    return (0,_replicates_js__WEBPACK_IMPORTED_MODULE_0__/* .replicate */ .a)(statistics.map(({ rows, value }) => {
        if (rows.length !== n)
            throw new RangeError(`one statistic has ${n} items, another ${rows.length}`);
        const table = tables.get(rows) ?? { ...layout, n, size: rows.size, baseline: nothing(rows), candidate: rows };
        tables.set(rows, table);
        return { table, value };
    }), resampling);
}
/** The other side of the engine's pairs, of which nothing is asked. */
function nothing({ length, size }) {
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticRows */ .A(size, length);
    const row = new Float64Array(size);
    for (let item = 0; item < length; item++)
        rows.push(row);
    return rows;
}
const itself = {
    of: (_, value) => value,
    candidateFor: (_, x) => x,
    compares: false,
    percentiles: true,
    range: [-1, 1],
    values: [-1, 1],
};
const difference = {
    of: (first, second) => second - first,
    candidateFor: (first, x) => first + x,
    compares: true,
    percentiles: true,
    range: [-2, 2],
    values: [-1, 1],
};
/**
 * A statistic between -1 and 1 with its uncertainty. Nothing bounds it where it is undefined without some item, as where a single item
 * is not of the common class.
 */
function agreementEstimate(found) {
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)(found, itself);
}
/** By how much the second lies above the first, e.g. a judge's agreement with people above that of people among themselves. */
function agreementDifference(first, second) {
    const both = {
        jackknife: { baseline: first.jackknife.candidate, candidate: second.jackknife.candidate },
        bootstrap: { baseline: first.bootstrap.candidate, candidate: second.bootstrap.candidate },
    };
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)({ ...second, ...both, baseline: first.candidate, equal: false }, difference);
}


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
