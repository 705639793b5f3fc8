export const id = 7;
export const ids = [7];
export const modules = {

/***/ 17931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27195);


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

/***/ 75671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ tellCheck),
/* harmony export */   Aq: () => (/* binding */ beginCheck),
/* harmony export */   gu: () => (/* binding */ endCheck)
/* harmony export */ });
/* unused harmony export checkName */
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

/***/ 71041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ putComment)
});

// EXTERNAL MODULE: ./lib/github/marker.js
var marker = __webpack_require__(35917);
;// CONCATENATED MODULE: ./lib/github/find.js

/** A comment is known by its first line and by its author, over all pages: anybody can write the same first line. */
async function lookAt(client, where, suite) {
    const { head, comments } = where.forge === 'gitea' ? await byRest(client, where) : await byGraphql(client, where, suite);
    const ours = comments.flatMap(({ id, url, body }) => {
        const written = (0,marker/* readBody */.x8)(suite, body);
        return written === null ? [] : [{ ...written, id, url, body }];
    });
    return { head, ours: ours.sort((a, b) => a.id - b.id) };
}
/** `viewerDidAuthor` needs neither the token's login nor a rule for "[bot]"; databaseId cannot hold today's ids. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
      }
    }
  }
}`;
async function byGraphql(client, where, suite) {
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
        for (const { fullDatabaseId, url, body, isMinimized, viewerDidAuthor } of comments.nodes)
            if (viewerDidAuthor && !isMinimized && body.startsWith((0,marker/* markerStart */.Rs)(suite)))
                own.comments.push({ id: Number(fullDatabaseId), url, body });
        after = comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
    } while (after !== null);
    return own;
}
/** As whom the token of a job comments, where it may not ask. */
const jobAccounts = ['gitea-actions', 'forgejo-actions', 'github-actions[bot]'];
async function byRest(client, { owner, repo, pullRequest }) {
    const { issues, pulls, users } = client.rest;
    const { data: pull } = await pulls.get({ owner, repo, pull_number: pullRequest });
    const accounts = await users.getAuthenticated().then(({ data }) => [data.login], (error) => {
        if (error.status !== 401 && error.status !== 403 && error.status !== 404)
            throw error;
        return jobAccounts;
    });
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
            .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? '' })),
    };
}

// EXTERNAL MODULE: ./lib/github/turn.js
var github_turn = __webpack_require__(28084);
;// CONCATENATED MODULE: ./lib/github/comment.js



/**
 * Writes the one comment that this suite has on the pull request, if it is this run's turn. After creating one it looks again, because
 * another run may have created one at the same moment: the oldest stays, so both runs end with the same one.
 */
async function putComment(client, where, suite, write) {
    const { head, ours } = await lookAt(client, where, suite);
    const bodyFor = (found) => {
        const turn = (0,github_turn/* turnOf */.L)(where, found?.claim ?? null, head);
        if (turn === 'newer')
            return null;
        const standing = { turn, head, earlier: found && (0,marker/* reportIn */.kf)(found), data: found?.data ?? null };
        const body = (told) => {
            const text = write(told, found);
            return text && (0,marker/* bodyOf */.EN)(suite, where, text.stage, text.data ?? told.data, text.text);
        };
        const whole = body(standing);
        // People can edit a comment of ours too, and older versions left no room for a notice above their report.
        return whole !== null && Buffer.byteLength(whole) > marker/* longestBody */.Pj ? body({ ...standing, earlier: null }) : whole;
    };
    const first = ours.length === 0 ? bodyFor(null) : null;
    if (ours.length === 0 && first === null)
        return { how: 'unchanged', url: null, sameCommit: false };
    const all = first === null ? ours : await create(client, where, suite, first);
    const [kept, ...twins] = all;
    for (const twin of twins)
        await remove(client, where, twin.id);
    const turn = (0,github_turn/* turnOf */.L)(where, kept.claim, head);
    if (turn === 'newer')
        return { how: 'newer', url: kept.url, sameCommit: kept.claim.sha === where.sha };
    const isNew = first !== null && (0,github_turn/* isSame */.F)(kept.claim, where);
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
            const { ours } = await lookAt(client, where, suite);
            // A read right after a write may not show it yet.
            if (!ours.some((found) => found.id === made.data.id))
                ours.push({ ...(0,marker/* readBody */.x8)(suite, body), id: made.data.id, url: made.data.html_url, body });
            return ours.sort((a, b) => a.id - b.id);
        }
        catch (error) {
            if (attempt === 3 || !answerLost(error))
                throw error;
            await client.wait(attempt ** 2);
            // The comment may exist although the answer was an error: creating is never repeated blindly.
            const { ours } = await lookAt(client, where, suite);
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
/* harmony export */   E: () => (/* binding */ whereFrom)
/* harmony export */ });
/* unused harmony export forgeOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27195);


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
/** Gitea and Forgejo call the pages of runs by their numbers. */
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
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   P7: () => (/* binding */ quoteReport),
/* harmony export */   Pj: () => (/* binding */ longestBody),
/* harmony export */   Rs: () => (/* binding */ markerStart),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* unused harmony export longestData */
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
/** The last report in a comment: all of its text, or the part of a notice that holds it; null: there was none yet. */
function reportIn({ claim, stage, text }) {
    const [whole, sha, inner] = quotedReport.exec(text) ?? [];
    if (whole !== undefined)
        return { sha: sha === 'unknown' ? null : sha, text: inner };
    return stage === 'ended' ? { sha: claim.sha, text } : null;
}
/** A report as a notice holds it, to be found again by `reportIn`. No text of a model or a user can hold these lines: `<` is escaped there. */
function quoteReport({ sha, text }) {
    return `<!-- checkpoint-gate report=${sha ?? 'unknown'} -->\n\n${text.trim()}\n\n${reportEnd}`;
}
/** How many bytes a report may have in a comment: the next run's notice stands above it. */
function commentRoom(suite, where, data) {
    return longestBody - Buffer.byteLength(bodyOf(suite, where, 'running', data, '')) - roomOfNotice;
}
/** How every comment of a suite begins, whichever version wrote it. */
function markerStart(suite) {
    return `<!-- checkpoint-gate suite=${encodeURIComponent(suite)} `;
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
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75671);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71041);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57644);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50573);





/**
 * Comment, commit status and check run, one after the other. Never throws: a part that fails becomes a warning that says what to change,
 * and the parts after it are still tried. A missing permission for the check run alone is no more than a line in the log.
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
    if (delivered.comment === 'failed') {
        try {
            const { how, url, sameCommit } = await (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .putComment */ .j)(client, where, parts.suite, comment);
            Object.assign(delivered, { comment: how, commentUrl: url });
            if (how === 'newer')
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.newerRun());
            if (how === 'newer' && sameCommit) {
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.newerRunOfCommit());
                return { ...delivered, status: 'newer', check: 'newer' };
            }
        }
        catch (error) {
            log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .warningOf */ .aj)(error, where, { part: 'the comment', permission: 'pull-requests: write' }));
        }
    }
    if (delivered.status === 'failed') {
        try {
            await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .setStatus */ .Lx)(client, where, parts.suite, status);
            delivered.status = 'set';
        }
        catch (error) {
            log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .warningOf */ .aj)(error, where, { part: 'the commit status', permission: 'statuses: write' }));
        }
    }
    if (delivered.check === 'failed') {
        try {
            // Nothing but success lets a merge through, so whatever is no success is a failure.
            await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .endCheck */ .gu)(client, where, parts.suite, status.state === 'success' ? 'success' : 'failure', check, late);
            delivered.check = 'set';
        }
        catch (error) {
            if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .lacksPermission */ .kQ)(error)) {
                delivered.check = 'off';
                log.info(_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_0__/* .githubWarnings */ .Hg.noCheck({ said: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .whatWasSaid */ .vt)(error) }));
            }
            else
                log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .warningOf */ .aj)(error, where, { part: 'the check run', permission: 'checks: write' }));
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
/* harmony export */   vt: () => (/* binding */ whatWasSaid)
/* harmony export */ });
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42347);


/** Which advice belongs to a failed request. */
function warningOf(error, where, part) {
    const failure = error;
    const problem = { ...part, said: whatWasSaid(error) };
    if (failure.status === 401)
        return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.badToken(problem);
    if (lacksPermission(error)) {
        return where.readOnlyToken
            ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.readOnlyToken({ ...problem, because: where.readOnlyToken })
            : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.permission(problem);
    }
    return isTemporary(failure) ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.unreachable(problem) : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.refused(problem);
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
    const about = /not accessible|permission|must have|must authenticate|should have/i;
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
/* harmony export */   kC: () => (/* binding */ outdatedText)
/* harmony export */ });
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42347);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35917);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50573);




/** @param said how far it is: plain text */
function runningText(where, standing, said) {
    return joined(`## ⏳ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.evaluating({ commit: short(where.sha) })}`, outdatedBy(where, standing), [(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(said, 300), jobLink(where)].filter(Boolean).join(' · '), folded(standing.earlier, where.sha));
}
function stoppedText(where, standing, { title, kind, what, todo }) {
    return joined(`## ${title}`, outdatedBy(where, standing), `> [!${kind}]\n> ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(what, 500)}\n>\n> **What to do**\n> - ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(todo, 500)}`, jobLink(where), folded(standing.earlier, where.sha));
}
function stoppedTitle({ sha }) {
    return `⛔ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.notEvaluated({ commit: short(sha) })}`;
}
/** A report of a commit that is not the newest any more, of which nothing is known yet. */
function outdatedText(where, { head }, report) {
    return joined(`## ⏳ ${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.notYet({ commit: short(head) })}`, _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.older({ commit: short(where.sha), newest: short(head) }), folded({ sha: where.sha, text: report }, head));
}
function outdatedBy({ sha }, { head }) {
    return head === sha ? '' : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.pushedSince({ newest: short(head) });
}
function folded(earlier, commit) {
    if (earlier === null)
        return '';
    const title = earlier.sha === commit
        ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.reportBefore({ commit: short(commit) })
        : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.reportOf({ older: earlier.sha && short(earlier.sha), commit: short(commit) });
    return `<details><summary>${title}</summary>\n\n${(0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteReport */ .P7)(earlier)}\n\n</details>`;
}
function short(sha) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(sha.slice(0, 7));
}
function jobLink({ runUrl }) {
    return /^https?:\/\/[\w.:/%~-]+$/.test(runUrl) ? `<a href="${runUrl}">${_shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .notices */ .oE.job()}</a>` : '';
}
function joined(...parts) {
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
/** What a check run says meanwhile. */
function runningCheck(said) {
    return { title: (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(said), 140), summary: (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(said, 300) };
}


/***/ })

};
