export const id = 2909;
export const ids = [2909,6414,5923,2885,5952];
export const modules = {

/***/ 32909:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _commands_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30709);
/* harmony import */ var _commands_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);
/* harmony import */ var _commands_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40312);
/* harmony import */ var _commands_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98015);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12280);






(0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainUncaught */ .Z7)(process);
try {
    process.exitCode = await (0,_commands_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name),
        environment: process.env,
        payload: (0,_commands_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .r)(process.env),
        sink: _actions_core__WEBPACK_IMPORTED_MODULE_0__,
        signal: (0,_commands_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
    });
}
catch (error) {
    // As an annotation it stands on the page of the run, too; line ends and commands in it are escaped there.
    process.exitCode = (0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error, ({ what, hint }) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.error(`${what}\n${hint}`));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 30709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/shared/messages/github.js
var github = __webpack_require__(42347);
// EXTERNAL MODULE: ./lib/github/check.js
var check = __webpack_require__(75671);
// EXTERNAL MODULE: ./lib/github/comment.js
var comment = __webpack_require__(74510);
// EXTERNAL MODULE: ./lib/github/problem.js
var problem = __webpack_require__(57644);
// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(50573);
// EXTERNAL MODULE: ./lib/github/turn.js
var turn = __webpack_require__(28084);
// EXTERNAL MODULE: ./lib/github/waiting.js
var waiting = __webpack_require__(67604);
;// CONCATENATED MODULE: ./lib/github/notice.js







/** Between two updates, in milliseconds: who waits for minutes wants to know, and nobody's hour of requests should go into it. */
const pause = 180_000;
const names = {
    comment: 'the comment',
    status: 'the commit status',
    check: 'the check run',
};
/**
 * Tells the pull request that the evaluation is under way, from its start on: a "passed" of an older commit must not stand there
 * meanwhile. The work goes on beside the evaluation and never ends it: what cannot be told is said in the log.
 */
class Notice {
    #parts;
    #where;
    #client;
    #sink;
    #now;
    /** What is told of the evaluation; what the token may not write is not tried again. */
    #open;
    #mayCheck = true;
    /** Whether the token can write anything, and whether it has. */
    #mayWrite = true;
    #wrote = false;
    /** Whether the comment is this run's already. */
    #claimed = false;
    /** Another job of this run has come to the end already. */
    #over = false;
    #work = null;
    #told = Number.NEGATIVE_INFINITY;
    /** `client`: null where the job has no token. */
    constructor(parts, where, client, sink, now = Date.now) {
        this.#parts = parts;
        this.#where = where;
        this.#client = client;
        this.#sink = sink;
        this.#now = now;
        const wanted = ['comment', 'status', 'check'].filter((part) => parts[part]);
        this.#open = new Set(wanted.filter((part) => part !== 'comment' || where.pullRequest !== null));
    }
    /** Returns at once. */
    begin() {
        const { suite } = this.#parts;
        this.#start(async (client) => {
            await this.#tell('comment', async () => {
                const { how, sameCommit } = await this.#comment(client, github/* notices */.oE.begun());
                if (this.#over || (how === 'newer' && sameCommit))
                    this.#open.clear();
            });
            const running = { state: 'pending', description: github/* notices */.oE.running() };
            await this.#tell('status', () => (0,github_status/* setStatus */.Lx)(client, this.#where, suite, running));
            await this.#tell('check', () => (0,check/* beginCheck */.Aq)(client, this.#where, suite, (0,waiting/* runningCheck */.MX)(github/* notices */.oE.begun())));
        });
    }
    /** How far the evaluation is, in one sentence that is asked for when it is time to tell it. */
    progress(sentence) {
        if (this.#work !== null || this.#now() - this.#told < pause)
            return;
        const said = sentence();
        this.#start(async (client) => {
            await this.#tell('comment', () => this.#comment(client, said));
            await this.#tell('check', () => (0,check/* tellCheck */.Ak)(client, this.#where, this.#parts.suite, (0,waiting/* runningCheck */.MX)(said)));
        });
    }
    /** Waits until nothing of it is under way. */
    async idle() {
        await this.#work;
    }
    /**
     * Waits, and nothing comes after: a notice must not stand over the result.
     * @returns the parts that are worth writing: without those that the token may not write, where that has been told
     */
    async settled() {
        this.#told = Number.POSITIVE_INFINITY;
        await this.idle();
        const { suite, comment, status, check } = this.#parts;
        const may = this.#mayWrite;
        return { suite, comment: comment && may, status: status && may, check: check && may && this.#mayCheck };
    }
    #start(work) {
        if (this.#client === null)
            return;
        this.#told = this.#now();
        this.#work = work(this.#client).finally(() => {
            this.#work = null;
        });
    }
    /** Takes the comment over, or makes one; later only this run's own notice is brought up to date. */
    async #comment(client, said) {
        const where = this.#where;
        const published = await (0,comment/* putComment */.j)(client, where, this.#parts.suite, (standing, found) => {
            const own = found !== null && (0,turn/* isSame */.F)(found.claim, where);
            this.#over ||= own && found.stage !== 'running';
            if (this.#over || (this.#claimed && !own))
                return null;
            return { stage: 'running', data: null, text: (0,waiting/* runningText */.LQ)(where, standing, said) };
        });
        this.#claimed = true;
        return published;
    }
    async #tell(part, write) {
        if (!this.#open.has(part))
            return;
        try {
            await write();
            this.#wrote = true;
        }
        catch (error) {
            const readOnly = (0,problem/* readOnlyBecause */.tk)(error, this.#where, this.#wrote);
            if (readOnly !== null) {
                this.#mayWrite = false;
                this.#open.clear();
                return this.#sink.info(readOnly);
            }
            const refused = (0,problem/* lacksPermission */.kQ)(error);
            if (refused)
                this.#open.delete(part);
            if (refused && part === 'check')
                this.#mayCheck = false;
            const said = (0,problem/* whatWasSaid */.vt)(error);
            this.#sink.info(refused && part === 'check'
                ? github/* githubWarnings */.Hg.noCheck({ said })
                : github/* githubWarnings */.Hg.noNotice({ part: names[part], said }));
        }
    }
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/read.js
var read = __webpack_require__(53458);
// EXTERNAL MODULE: ./lib/suite/usual-file.js
var usual_file = __webpack_require__(65929);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/history/store.js
var history_store = __webpack_require__(22185);
// EXTERNAL MODULE: ./lib/shared/messages/history.js
var messages_history = __webpack_require__(45426);
// EXTERNAL MODULE: ./lib/commands/history/place.js + 1 modules
var place = __webpack_require__(84185);
// EXTERNAL MODULE: ./lib/commands/history/write.js
var write = __webpack_require__(44674);
;// CONCATENATED MODULE: ./lib/commands/action/history.js







const pushed = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) });
/** What is on the default branch was merged; the workflow may say otherwise. */
function isMerged(given, { event }, payload) {
    const wish = given('history');
    if (wish === 'add')
        return true;
    if (wish === 'read' || event !== 'push')
        return false;
    const found = pushed.safeParse(payload).data;
    return found !== undefined && found.ref === `refs/heads/${found.repository.default_branch}`;
}
/** Writes the checkpoint of a merge into the history of its suite. What goes wrong is a warning: the verdict stands. */
async function writeDown({ report, folder: path }, given, where, payload, around, sink) {
    if (path === null || !isMerged(given, where, payload))
        return;
    const folder = new run_folder/* RunFolder */.E(path);
    try {
        const record = folder.readRecord();
        const { name, history } = record.suite;
        if (history === undefined)
            return;
        const store = (0,place/* writingStore */.Yb)(history, around);
        const book = { store, files: (0,history_store/* historyFiles */.q)(name, history), suite: name };
        const isNew = await (0,write/* addCheckpoint */.A)(book, { folder, record, report }, where.sha);
        sink.info(isNew ? messages_history/* historyTexts */.T.added(store.where, where.sha) : messages_history/* historyTexts */.T.known(store.where, where.sha));
    }
    catch (error) {
        const why = error instanceof errors/* GateError */.ue ? `${error.message} ${error.hint}` : String(error);
        sink.warning(messages_history/* historyTexts */.T.notAdded(why));
    }
}

// EXTERNAL MODULE: ./lib/commands/environment.js
var environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/commands/progress.js
var progress = __webpack_require__(22747);
;// CONCATENATED MODULE: ./lib/commands/action/inputs.js


/** Which places the workflow wants written. */
function partsOf(suite, given, { forge }) {
    return {
        suite,
        comment: isOn(given('comment')),
        status: isOn(given('status')),
        check: isOn(given('check')) && forge === 'github',
    };
}
function runOptions(suiteFile, given, sink) {
    return {
        suiteFile,
        out: given('out'),
        // The usual folder lies in the checkout, where a pull request could have put evidence of its own making.
        fresh: given('out') === null || given('fresh') === 'true',
        cache: (0,environment/* evidenceCache */.WN)(),
        measuresBoth: given('fresh') === 'true',
        baseline: given('baseline'),
        candidate: given('candidate'),
        runtime: given('runtime'),
        mask: (secret) => sink.setSecret(secret),
        progress: (0,progress/* progressOn */.z2)(process.stdout),
    };
}
function isOn(value) {
    return value !== 'false';
}

// EXTERNAL MODULE: ./lib/github/left.js
var github_left = __webpack_require__(6890);
;// CONCATENATED MODULE: ./lib/commands/action/leaving.js

/**
 * Keeps what the step after the job has to say in case this process is gone by then; what it gives tells what has changed.
 * @param at where it belongs, if the event does not tell
 */
function leaveTo(sink, parts, where, client, signal, at) {
    const may = client !== null;
    let left = {
        suite: parts.suite,
        comment: may && parts.comment && where.pullRequest !== null,
        status: may && parts.status,
        check: may && parts.check,
        since: Date.now(),
        ended: null,
        outcome: null,
        ...(at && { at }),
    };
    const change = (changes) => {
        left = { ...left, ...changes };
        (0,github_left/* saveLeft */.hg)(left, sink);
    };
    change({});
    signal.addEventListener('abort', () => change({ ended: 'signal' }));
    return change;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/github/find.js
var find = __webpack_require__(90024);
// EXTERNAL MODULE: ./lib/override/code.js
var override_code = __webpack_require__(14907);
;// CONCATENATED MODULE: ./lib/override/command.js
/** How a maintainer lets a blocked checkpoint through: the first words of a comment on the pull request. */
const commandStart = '/checkpoint-gate override';
/** Longest reason, in characters. */
const longestReason = 500;
/** What stands in the place of the reason in the line that is copied. */
const reasonToFill = 'REASON';
const start = /^\/checkpoint-gate[ \t]+override(?![\w-])/i;
const command_form = /^(?<code>[0-9a-f]+)(?:\s+until\s+(?<until>\S+))?\s+because(?:\s+(?<reason>[\s\S]*))?$/i;
/** Reads a whole comment. Null: it is another one. A quotation of a command, or a word before it, makes it another one. */
function readCommand(body) {
    // A comment may have 65,536 characters; a command that is longer than this is none that anybody typed.
    const text = body.slice(0, 4000).trimEnd();
    const found = start.exec(text);
    if (found === null)
        return null;
    const { code, until, reason } = command_form.exec(text.slice(found[0].length).trimStart())?.groups ?? {};
    if (code === undefined)
        return { malformed: 'form' };
    if (until !== undefined && !isDay(until))
        return { malformed: 'date' };
    const line = (reason ?? '').replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(line) || line === reasonToFill)
        return { malformed: 'reason' };
    return { code: code.toLowerCase(), until: until ?? null, reason: capped(line) };
}
function writeCommand(code, until) {
    return `${commandStart} ${code} until ${until} because ${reasonToFill}`;
}
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
function capped(line) {
    return line.length <= longestReason ? line : `${line.slice(0, longestReason - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

// EXTERNAL MODULE: ./lib/override/judge.js
var judge = __webpack_require__(4795);
// EXTERNAL MODULE: ./lib/shared/messages/override.js
var messages_override = __webpack_require__(86212);
;// CONCATENATED MODULE: ./lib/github/overrides.js





/** Null: it is not there any more, or on another pull request. */
async function commentById(client, where, id) {
    const { owner, repo, pullRequest } = where;
    try {
        const { data } = await client.rest.issues.getComment({ owner, repo, comment_id: id });
        const { issue_url: issue, pull_request_url: pull } = data;
        const number = /\/(?:issues|pulls?)\/(\d+)$/.exec(pull || issue || '')?.[1];
        return number === String(pullRequest) ? commented(data) : null;
    }
    catch (error) {
        if (error.status === 404)
            return null;
        throw error;
    }
}
/** Every well-formed command on the pull request, the newest first. */
async function commandsOn(client, { owner, repo, pullRequest }) {
    const { listComments } = client.rest.issues;
    const all = await client.paginate(listComments, { owner, repo, issue_number: pullRequest, per_page: 100 });
    return all
        .flatMap((each) => {
        const comment = commented(each);
        const command = readCommand(comment.body);
        return command === null || 'malformed' in command ? [] : [{ command, comment }];
    })
        .sort((a, b) => b.comment.id - a.comment.id);
}
/** @param head as it was asked last */
async function pullOf(client, where, head) {
    const { owner, repo, pullRequest } = where;
    const { data } = await client.rest.issues.get({ owner, repo, issue_number: pullRequest });
    return { isOpen: data.state === 'open', head, author: { id: data.user?.id ?? 0, login: data.user?.login ?? '' } };
}
/**
 * Why the command lets nothing through, or what its author may do, asked last since it costs a request. It is about the right code.
 * @param now in milliseconds since 1970
 */
async function checked(client, where, { command, comment }, pull, now) {
    const why = (0,judge/* whyNot */.OB)(command, comment, pull, now);
    if (why !== null)
        return { why };
    try {
        const permission = await permissionOf(client, where, comment.author.login);
        return (0,judge/* mayOverride */.U_)(permission) ? { permission } : { why: messages_override/* refusals */.Ke.permission({ permission }) };
    }
    catch (error) {
        if (!(0,problem/* lacksPermission */.kQ)(error))
            throw error;
        return { why: messages_override/* refusals */.Ke.permissionUnknown({ said: (0,problem/* whatWasSaid */.vt)(error) }) };
    }
}
/** The role where the forge has roles, else the permission; of people whom the repository does not know `none`. */
async function permissionOf(client, { owner, repo }, username) {
    try {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        // A role of the organisation's own making is worth what GitHub says that it is.
        return (0,judge/* mayOverride */.U_)(data.permission) && !(0,judge/* mayOverride */.U_)(data.role_name) ? data.permission : data.role_name;
    }
    catch (error) {
        if (error.status === 404)
            return 'none';
        throw error;
    }
}
/**
 * Whether somebody has let exactly this through; if not, why what they have let through is not this. Null: there is nothing to say.
 * @param open whether it can be let through at all
 * @param before what the last report left
 */
async function overridesFor(client, where, { subject, open, before }, now) {
    const all = await commandsOn(client, where);
    const code = (0,override_code/* codeOf */.$N)(subject);
    const own = all.filter(({ command }) => command.code === code);
    const refused = ({ comment }, why) => ({
        schema: 1,
        override: null,
        void: { by: comment.author.login, url: comment.url, why },
    });
    if (own.length > 0) {
        if (!open)
            return refused(own[0], messages_override/* refusals */.Ke.notMeasured());
        const pull = await pullOf(client, where, subject.commit);
        const found = [];
        for (const given of own) {
            const result = await checked(client, where, given, pull, now);
            if ('permission' in result) {
                const override = (0,judge/* overrideOf */.Oe)(given.command, given.comment, result.permission, subject);
                return { schema: 1, override, void: null };
            }
            found.push(result.why);
        }
        return refused(own[0], found[0]);
    }
    return former(all, subject, open, before);
}
/** What was let through before, or was to be, and is not this. */
function former(all, subject, open, before) {
    if (before === null)
        return null;
    const told = (by, url, why) => ({
        schema: 1,
        override: null,
        void: { by, url, why },
    });
    const { code, commit, what, override } = before;
    const why = () => {
        if (commit !== subject.commit)
            return messages_override/* refusals */.Ke.otherCommit({ commit: commit.slice(0, 7) });
        if (!open)
            return messages_override/* refusals */.Ke.notMeasured();
        return (what && (0,judge/* whyVoid */.RX)({ suite: subject.suite, commit, ...what }, subject)) ?? messages_override/* refusals */.Ke.otherBlockers();
    };
    if (override !== null) {
        const stands = all.some(({ comment }) => comment.id === override.id);
        return told(override.by, override.url, stands ? why() : messages_override/* refusals */.Ke.gone());
    }
    // Nobody took it at once, as where no workflow listens to comments.
    const late = all.find(({ command }) => command.code === code);
    if (late !== undefined)
        return told(late.comment.author.login, late.comment.url, why());
    return before.former && { schema: 1, override: null, void: before.former };
}
function commented(given) {
    const { id, html_url: url, body, user, performed_via_github_app: app, created_at, updated_at } = given;
    // Of an account that is gone GitHub tells nothing; Gitea's own accounts have no number above 0.
    const author = { id: user?.id ?? 0, login: user?.login ?? 'ghost' };
    const isBot = user?.type === 'Bot' || author.id <= 0;
    return {
        id,
        url,
        body: body ?? '',
        author: { ...author, isBot },
        app: app?.name ?? null,
        created: created_at,
        updated: updated_at,
    };
}

// EXTERNAL MODULE: ./lib/github/publish.js
var publish = __webpack_require__(81944);
// EXTERNAL MODULE: ./lib/report/override-section.js
var override_section = __webpack_require__(45746);
// EXTERNAL MODULE: ./lib/report/trail.js
var trail = __webpack_require__(71894);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/github/marker.js
var marker = __webpack_require__(35917);
;// CONCATENATED MODULE: ./lib/github/take-command.js














/**
 * Obeys a new comment on a pull request, if it is a command and its author may give it: the report of the suite whose code it has, the
 * status and the check of its commit then say so at once. Nothing is evaluated, and nothing of the payload but two numbers is used.
 * @param now in milliseconds since 1970
 * @throws what GitHub answers where it cannot be asked
 */
async function takeCommand(client, where, commentId, parts, log, now) {
    const comment = await commentById(client, where, commentId);
    if (comment === null)
        return said(log, messages_override/* overrideLog */.Df.gone(), null);
    const command = readCommand(comment.body);
    if (command === null)
        return said(log, messages_override/* overrideLog */.Df.otherComment(), null);
    let judged = await take_command_judge(client, where, comment, command, now);
    // A run that is about to end may have looked for commands before this one was there.
    for (let again = 0; judged === 'running' && again < 2; again++) {
        await client.wait(10);
        judged = await take_command_judge(client, where, comment, command, now);
    }
    if (judged === 'running')
        return said(log, messages_override/* overrideLog */.Df.running(), 'running');
    if ('why' in judged) {
        for (const { suite, found } of judged.answer)
            await answer(client, where, suite, found, comment, judged.why(suite));
        log.info(judged.answer.length === 0
            ? messages_override/* overrideLog */.Df.noReport()
            : messages_override/* overrideWords */.mF.refused({ by: comment.author.login, why: judged.why(judged.answer[0].suite) }));
        return 'refused';
    }
    const { suite, found, blocked, override } = judged;
    await tell(client, { ...where, sha: blocked.commit }, suite, found, blocked, override, parts, log);
    log.info(messages_override/* overrideLog */.Df.done({ ...override, suite }));
    return { suite, override };
}
async function take_command_judge(client, where, comment, command, now) {
    const { head, reports } = await (0,find/* lookAtAll */.wI)(client, where);
    const ended = reports
        .filter(({ found }) => found.stage === 'ended')
        .map((each) => ({ ...each, blocked: (0,trail/* readTrail */.hd)(each.found.data).blocked }));
    if ('malformed' in command)
        return { why: () => messages_override/* refusals */.Ke[command.malformed](), answer: ended };
    const own = ended.find(({ suite, blocked }) => blocked !== null && isCode(suite, blocked, command.code));
    if (own === undefined) {
        if (reports.some(({ found }) => found.stage === 'running'))
            return 'running';
        const codeHere = (suite) => {
            const blocked = ended.find((each) => each.suite === suite)?.blocked;
            return blocked?.open && blocked.override === null ? blocked.code : null;
        };
        return { why: (suite) => messages_override/* refusals */.Ke.unknownCode({ code: codeHere(suite) }), answer: ended };
    }
    const { suite, found } = own;
    const blocked = own.blocked;
    const refuse = (why) => ({ why: () => why, answer: [own] });
    if (found.editedBy !== null)
        return refuse(messages_override/* refusals */.Ke.edits({ by: found.editedBy }));
    if (blocked.commit !== head || found.claim.sha !== head)
        return refuse(messages_override/* refusals */.Ke.pushed());
    if (!blocked.open)
        return refuse(messages_override/* refusals */.Ke.notMeasured());
    const pull = await pullOf(client, where, head);
    const result = await checked(client, where, { command, comment }, pull, now);
    if ('why' in result)
        return refuse(result.why);
    // It took a while: what was read must still be so.
    const again = await (0,find/* lookAtAll */.wI)(client, where);
    const still = again.reports.find((each) => each.suite === suite)?.found;
    if (still?.stage === 'running')
        return 'running';
    if (again.head !== head || still?.data !== found.data || still.editedBy !== null)
        return refuse(messages_override/* refusals */.Ke.pushed());
    const { commit, what } = blocked;
    const subject = { suite, commit, fingerprint: what?.fingerprint ?? '', blockers: what?.blockers ?? [] };
    return { suite, found: still, blocked, override: (0,judge/* overrideOf */.Oe)(command, comment, result.permission, subject) };
}
/** Whether the code is that of the report, as far as the report has told what it stands for. */
function isCode(suite, { code, commit, what }, given) {
    return code === given && (what === null || (0,override_code/* codeOf */.$N)({ suite, commit, ...what }) === given);
}
/** The report stays where it is, and belongs to the run that wrote it: that run may be run again. */
async function tell(client, where, suite, found, blocked, override, parts, log) {
    const { by, until, commented } = override;
    const title = (0,waiting/* overriddenTitle */.zb)(override);
    if (parts.comment) {
        const kept = { ...blocked, override: { by, until, id: commented.id, url: commented.url }, former: null };
        const data = (0,trail/* changedTrail */.B0)(found.data, kept);
        const body = (report) => (0,marker/* bodyOf */.EN)(suite, { ...found.claim, sha: blocked.commit }, 'ended', data, (0,waiting/* overriddenText */.gm)(override, report));
        const whole = body((0,marker/* reportIn */.kf)(found));
        await update(client, where, found, Buffer.byteLength(whole) > marker/* longestBody */.Pj ? body(null) : whole);
    }
    // A status leads to the words of the person who answers for it.
    if (parts.status)
        await (0,github_status/* setStatus */.Lx)(client, { ...where, runUrl: commented.url }, suite, { state: 'success', description: title });
    if (!parts.check)
        return;
    try {
        await (0,check/* passCheck */.GO)(client, where, suite, { title, summary: (0,waiting/* overriddenText */.gm)(override, null) });
    }
    catch (error) {
        if (!(0,problem/* lacksPermission */.kQ)(error))
            log.warning((0,problem/* warningOf */.aj)(error, { part: 'the check run', permission: 'checks: write' }));
    }
}
/** Says on the report why a command was not taken, in the place of what was said before. */
async function answer(client, where, suite, found, { author, url }, why) {
    const said = (0,shared_escape/* markdownText */.p7)(messages_override/* overrideWords */.mF.refused({ by: author.login, why }), 600);
    const link = (0,override_section/* isComment */.Cn)(url) ? ` (<a href="${url}">comment</a>)` : '';
    const claim = { ...found.claim, sha: found.claim.sha ?? where.sha };
    const body = (0,marker/* bodyOf */.EN)(suite, claim, 'ended', found.data, (0,marker/* withAnswer */.$s)(found.text, `> ${said}${link}`));
    if (body !== found.body && Buffer.byteLength(body) <= marker/* longestBody */.Pj)
        await update(client, where, found, body);
}
async function update(client, { owner, repo }, { id }, body) {
    await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}
function said(log, text, taken) {
    log.info(text);
    return taken;
}

// EXTERNAL MODULE: ./lib/report/let-through.js
var let_through = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/commands/report.js + 26 modules
var commands_report = __webpack_require__(18967);
;// CONCATENATED MODULE: ./lib/commands/action/overriding.js















/**
 * Asks the pull request whether somebody has let exactly this through, before anything is said of it. What the run folder had of it does
 * not count. Where it cannot be asked, it stays blocked.
 */
async function askForOverride(decided, where, client, log) {
    const { folder } = decided;
    if (folder === null)
        return decided;
    const place = new run_folder/* RunFolder */.E(folder);
    const kept = place.readOverrides() !== null;
    if (kept)
        place.writeOverrides(null);
    const report = kept ? (0,commands_report/* publishFolder */.y6)(place, place.readRecord()) : decided.report;
    const { name } = report.verdict;
    if (client === null || where.pullRequest === null || (name !== 'blocked' && name !== 'not-shown'))
        return { report, folder };
    const found = await overridesOf(report, where, client, log);
    if (found === null)
        return { report, folder };
    place.writeOverrides(`${JSON.stringify(found, null, 2)}\n`);
    return { report: (0,commands_report/* publishFolder */.y6)(place, place.readRecord()), folder };
}
async function overridesOf(report, where, client, log) {
    try {
        const { ours } = await (0,find/* lookAt */.t5)(client, where, report.suite.name);
        const before = (0,trail/* readTrail */.hd)(ours[0]?.data ?? null).blocked;
        const subject = (0,let_through/* subjectOf */.et)(report, where.sha);
        return await overridesFor(client, where, { subject, open: (0,override_code/* isOverridable */.UQ)(report.verdict), before }, Date.now());
    }
    catch (error) {
        log.warning(messages_override/* overrideLog */.Df.notLooked({ said: (0,problem/* whatWasSaid */.vt)(error) }));
        return null;
    }
}
/** What a comment on a pull request is to the action: a command, or nothing. Nothing is evaluated. */
async function onComment({ pullRequest, comment, action }, where, client, parts, out, sink) {
    if (pullRequest === null)
        sink.info(messages_override/* overrideLog */.Df.notOnPullRequest());
    else if (action !== 'created')
        sink.info(messages_override/* overrideLog */.Df.notCreated({ action }));
    if (pullRequest === null || action !== 'created')
        return errors/* exitCode */.I$.passed;
    if (client === null)
        throw (0,errors/* gateError */.em)('override-no-token', {});
    const place = { ...where, pullRequest };
    const taken = await takeCommand(client, place, comment, parts, sink, Date.now()).catch((error) => {
        throw (0,errors/* gateError */.em)('override-not-asked', { said: (0,problem/* whatWasSaid */.vt)(error) }, error);
    });
    if (taken === null || taken === 'running')
        return errors/* exitCode */.I$.passed;
    sink.setOutput('verdict', taken === 'refused' ? 'blocked' : 'overridden');
    if (taken === 'refused')
        return errors/* exitCode */.I$.passed;
    const folder = out ?? (0,external_node_path_.join)('runs', 'override');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const record = { schema: 1, override: taken.override, void: null };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'override.json'), `${JSON.stringify(record, null, 2)}\n`);
    sink.setOutput('run-folder', folder);
    await (0,publish/* writeSummary */.S)((0,waiting/* overriddenText */.gm)(taken.override, null), sink, (text) => sink.warning(text));
    return errors/* exitCode */.I$.passed;
}

// EXTERNAL MODULE: ./lib/report/terminal.js + 2 modules
var terminal = __webpack_require__(81357);
// EXTERNAL MODULE: ./lib/commands/checkout.js
var commands_checkout = __webpack_require__(81388);
// EXTERNAL MODULE: ./lib/commands/mlflow/after-run.js
var after_run = __webpack_require__(25952);
// EXTERNAL MODULE: ./lib/report/check.js
var report_check = __webpack_require__(27098);
// EXTERNAL MODULE: ./lib/report/comment.js
var report_comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/digest.js
var digest = __webpack_require__(16300);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/status.js


/** The report as a commit status. A wrong input or an unfinished evaluation is `error`; every state but `success` blocks. */
function renderStatus(report) {
    const { exit } = report.verdict;
    return {
        state: exit === 0 ? 'success' : exit === 1 ? 'failure' : 'error',
        description: (0,shared_escape/* terminalText */.eR)((0,headline/* headline */.Pl)(report), 140),
    };
}

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/commands/action/renderings.js











/** What is said of a report in every place of the forge. */
function renderingsOf(report, where, { artifact, suiteFile }) {
    const { name } = report.suite;
    const command = where.pullRequest === null ? null : commandFor(report, where.sha);
    const place = { head: where.sha, url: where.runUrl, whole: 'the job summary', artifact, ...(command && { command }) };
    const data = (0,trail/* trailOf */.Q0)(report, where.sha);
    return {
        comment(before) {
            const since = (0,digest/* sinceLine */.d$)((0,trail/* readTrail */.hd)(before).digest, report, where.sha);
            return (0,report_comment/* renderComment */.w)(report, { ...place, since, room: (0,marker/* commentRoom */.H9)(name, where, data ?? before) });
        },
        data,
        summary: (0,summary/* renderSummary */.B)(report, place),
        status: renderStatus(report),
        check: (0,report_check/* renderCheck */.d3)(report, place, suiteFile),
    };
}
/** The line by which a maintainer lets it through; null: nobody can. */
function commandFor(report, commit) {
    const code = (0,let_through/* codeFor */.xF)(report, commit);
    return code === null ? null : writeCommand(code, (0,judge/* dayAfter */.PV)(report.started, judge/* usualDays */.U2));
}
/** @param folder the run folder; null: there is none */
function outputsOf(report, folder) {
    // Not resolve(): the bundler would take it for files of this repository and copy them into dist.
    const inFolder = (file) => (folder === null ? '' : (0,external_node_path_.join)(folder, file));
    return {
        verdict: report.verdict.name,
        forgetting: forgettingOutput(report),
        report: inFolder('report.json'),
        'report-html': inFolder('report.html'),
        'run-folder': folder ?? '',
    };
}
/** A later step must not read "none" where nothing was measured. */
function forgettingOutput({ forgetting }) {
    return forgetting.severity ?? (forgetting.measured ? 'none' : 'not-measured');
}

;// CONCATENATED MODULE: ./lib/commands/action/telling.js







/**
 * Tells of what was decided, in the order that every step keeps: who lets it through, its run in MLflow, the log, then every place of the forge.
 * @returns the report as it was told, and where it got to
 */
async function tellDecided(decided, { given, suiteFile, where, environment, client, sink, notice, left }) {
    await notice.idle();
    const settled = await askForOverride(decided, where, client, sink);
    const { report, folder } = await (0,after_run.logAfterRun)(settled, (0,after_run.inStep)(where, environment, sink));
    sink.info((0,terminal/* renderTerminal */.b)(report, { width: 120, color: false }));
    const place = { artifact: given('artifact') ?? '', suiteFile: (0,commands_checkout/* pathInRepository */.zB)(suiteFile) };
    const renderings = renderingsOf(report, where, place);
    left({ outcome: renderings.status });
    const parts = { ...(await notice.settled()), suite: report.suite.name };
    const delivered = await (0,publish/* publish */.m)(renderings, outputsOf(report, folder), parts, where, client, sink);
    left((0,github_left/* stillOpen */.vJ)(parts, delivered));
    return { report, folder, delivered };
}

// EXTERNAL MODULE: ./lib/commands/watch.js + 35 modules
var watch = __webpack_require__(98587);
;// CONCATENATED MODULE: ./lib/commands/action/watching.js


/**
 * A look at production in a step of a workflow: the screen in its log, the issue in its repository. A drift is told by the issue and fails no
 * job, since a schedule that fails writes to people every hour.
 */
async function watchInStep(given, environment, sink, signal) {
    const [suite, deployment, run] = [given('suite'), given('deployment'), given('out')];
    const exit = await (0,watch.watchBy)({
        issue: true,
        ...(suite !== null && { suite }),
        ...(deployment !== null && { deployment }),
        ...(run !== null && { run }),
    }, {
        ...{ environment, token: given('token'), now: Date.now() },
        output: { write: (text) => sink.info(text) },
        note: (sentence) => sink.info(sentence),
        signal,
    });
    return exit === errors/* exitCode */.I$.blocked ? errors/* exitCode */.I$.passed : exit;
}

// EXTERNAL MODULE: ./lib/commands/explain.js
var explain = __webpack_require__(17325);
// EXTERNAL MODULE: ./lib/commands/gather/find.js
var gather_find = __webpack_require__(82885);
// EXTERNAL MODULE: ./lib/commands/gather.js + 5 modules
var gather = __webpack_require__(75923);
// EXTERNAL MODULE: ./lib/commands/history/read.js
var history_read = __webpack_require__(45665);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
;// CONCATENATED MODULE: ./lib/commands/outlook.js

/**
 * How far an evaluation is and how long it will take, for those who are not at its terminal: "baseline: 12 of 40 tasks, about 20 minutes
 * left". Pieces are labelled "SIDE: TASK", and a piece is taken to be as fast on one side as it was on the other.
 */
class Outlook {
    #changed;
    #now;
    #pieces = new Map();
    #current = null;
    #begun = 0;
    /** `changed`: is called often; the sentence costs more than the call. */
    constructor(changed, now = Date.now) {
        this.#changed = changed;
        this.#now = now;
    }
    plan(pieces) {
        for (const { label, total } of pieces)
            this.#pieces.set(label, { label, total, done: 0, spent: 0 });
    }
    start(label, total) {
        this.stop();
        this.#begun = this.#now();
        this.#current = this.#pieces.get(label) ?? { label, total, done: 0, spent: 0 };
        this.#changed(() => this.sentence());
    }
    advance(done) {
        const work = this.#current;
        if (work === null)
            return;
        work.done = done;
        work.spent = this.#now() - this.#begun;
        this.#changed(() => this.sentence());
    }
    note() { }
    stop() {
        this.#current = null;
    }
    sentence() {
        const work = this.#current;
        if (work === null)
            return 'The evaluation is under way.';
        if (!this.#pieces.has(work.label))
            return `${work.label}: ${percent(work.done, work.total)}`;
        const side = work.label.split(': ')[0];
        const all = [...this.#pieces.values()];
        const own = all.filter(({ label }) => label.startsWith(`${side}: `));
        const finished = own.filter(({ done, total }) => done >= total).length;
        const units = sum(all.map(({ total }) => total));
        const left = this.#left(all);
        return [
            `${side}: ${finished} of ${(0,numbers/* counted */.hS)(own.length, 'task')}`,
            `${percent(sum(all.map(({ done }) => done)), units)} of all samples`,
            ...(left === null ? [] : [`about ${rounded(left / 60_000)} left`]),
        ].join(', ');
    }
    /** Milliseconds; null: too little is done to tell. */
    #left(all) {
        const timed = all.filter(({ done }) => done > 0);
        const spent = sum(timed.map((work) => work.spent));
        const done = sum(timed.map((work) => work.done));
        if (spent < shortest || done === 0)
            return null;
        const paceOf = (work) => {
            const task = work.label.slice(work.label.indexOf(': '));
            const alike = [work, ...all.filter(({ label }) => label.slice(label.indexOf(': ')) === task)];
            const known = alike.find((one) => one.done > 0);
            return known === undefined ? spent / done : known.spent / known.done;
        };
        return sum(all.map((work) => Math.max(work.total - work.done, 0) * paceOf(work)));
    }
}
/** What is told of the first half minute is mostly wrong. */
const shortest = 30_000;
function sum(numbers) {
    return numbers.reduce((a, b) => a + b, 0);
}
function percent(done, total) {
    return `${total === 0 ? 100 : Math.floor((100 * done) / total)} %`;
}
/** As people say it: nobody believes "23 minutes and 10 seconds". */
function rounded(minutes) {
    if (minutes < 1.5)
        return 'a minute';
    if (minutes < 10)
        return `${Math.round(minutes)} minutes`;
    if (minutes < 57.5)
        return `${5 * Math.round(minutes / 5)} minutes`;
    const halves = Math.round(minutes / 30);
    if (halves <= 2)
        return 'an hour';
    return halves < 10 && halves % 2 === 1 ? `${Math.floor(halves / 2)}½ hours` : `${Math.round(minutes / 60)} hours`;
}

// EXTERNAL MODULE: ./lib/commands/policy/event.js
var policy_event = __webpack_require__(10765);
;// CONCATENATED MODULE: ./lib/github/workflow-run.js



const schema = schemas/* object */.Ikc({
    // Empty where Gitea tells of a run that is none of these.
    action: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int().positive(),
        run_attempt: schemas/* number */.aig().int().nonnegative().nullish(),
        head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'not the id of a commit'),
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
        event: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullish(),
        html_url: schemas/* string */.YjP(),
    }),
});
/** @throws GateError where the event is another one, or its payload is not as it should be */
function evaluatingRun({ event }, payload) {
    if (event !== 'workflow_run')
        throw (0,errors/* gateError */.em)('publish-event', { event });
    const read = schema.safeParse(payload);
    if (!read.success) {
        const [issue] = read.error.issues;
        throw (0,errors/* gateError */.em)('github-event', { event, problem: `${issue.path.join('.') || 'payload'}: ${issue.message}` });
    }
    const { action, repository, workflow_run: run } = read.data;
    const [name, branch] = [run.head_repository?.full_name, run.head_branch];
    return {
        completed: action === 'completed',
        conclusion: run.conclusion ?? '',
        id: run.id,
        attempt: Math.max(1, run.run_attempt ?? 1),
        sha: run.head_sha,
        head: name && branch ? { repository: name, owner: name.split('/')[0], branch } : null,
        // Gitea has an event for every activity: pull_request_sync for a push.
        isOfPullRequest: /^pull_request(_sync|_label|_assign|_milestone)?$/.test(run.event),
        url: run.html_url,
        defaultBranch: repository.default_branch,
    };
}
/**
 * The open pull requests of this repository whose head is the very commit that the run was for, the oldest first. They come from the API
 * and from nowhere else: nothing that the run left behind is asked.
 * @throws GateError where the API does not answer
 */
async function pullsOf(client, where, run) {
    const { owner, repo } = where;
    const ours = `${owner}/${repo}`;
    const isSame = (one, other) => one?.toLowerCase() === other.toLowerCase();
    try {
        const pulls = await client.paginate(client.rest.pulls.list, {
            owner,
            repo,
            state: 'open',
            per_page: 100,
            ...(run.head && where.forge === 'github' && { head: `${run.head.owner}:${run.head.branch}` }),
        });
        return pulls
            .filter(({ head, base }) => head.sha === run.sha && isSame(base.repo?.full_name, ours))
            .filter(({ head }) => run.head === null || isSame(head.repo?.full_name, run.head.repository))
            .map(({ number, head, base }) => {
            const from = head.repo?.full_name;
            // Only where the forge tells whose branch was evaluated, it was surely ours: a commit can be at the head of several pull requests.
            const isOurs = run.head !== null && isSame(from, ours);
            return { number, base: base.ref, fork: isOurs ? null : (from ?? '') };
        })
            .sort((a, b) => a.number - b.number);
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('publish-lookup', { said: (0,problem/* whatWasSaid */.vt)(error) }, error);
    }
}

// EXTERNAL MODULE: ./lib/shared/messages/publishing.js
var publishing = __webpack_require__(17661);
// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var folder = __webpack_require__(62820);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/history-read.js
var evidence_history_read = __webpack_require__(37978);
;// CONCATENATED MODULE: ./lib/evidence/uploaded/folder.js



/** What a run folder that is not trusted may have. The largest real ones are a tenth of it. */
const bounds = {
    /** Files and folders. */
    entries: 10_000,
    /** Folders inside of each other. */
    depth: 4,
    /** Bytes of all files together, of one file of evidence, of run.json, of one line. */
    folder: 2 ** 30,
    evidence: 256 * 2 ** 20,
    record: 4 * 2 ** 20,
    line: 2 ** 20,
};
const refuseUpload = (file, why, cause) => (0,errors/* gateError */.em)('upload-refused', { file, why }, cause);
/**
 * A run folder that a job made which is not trusted. Before anything of it is opened, all of it is looked at: plain files and folders, few
 * enough and small enough. Then only the files that are asked for by name are read; all others, its report and its comment among them, are
 * never opened.
 */
class UploadedFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /** Null where nothing was uploaded. @throws GateError where it holds what no run folder does */
    static open(path) {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            return null;
        if (!found.isDirectory())
            throw refuseUpload('.', 'it is no folder');
        const seen = { entries: 0, bytes: 0 };
        survey(path, path, 0, seen);
        return seen.entries === 0 ? null : new UploadedFolder(path);
    }
    /**
     * @param path inside of the folder, made of names that are not the folder's own
     * @param most bytes
     * @returns null where there is no such file
     */
    read(path, most) {
        const name = nameIn(this.path, path);
        let file;
        try {
            // The survey saw plain files alone; neither a link nor a pipe that took the place of one since is opened.
            file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return null;
            throw refuseUpload(name, 'it cannot be opened', error);
        }
        try {
            const stat = (0,external_node_fs_.fstatSync)(file);
            if (!stat.isFile())
                throw refuseUpload(name, 'it is no plain file');
            if (stat.size > most)
                throw refuseUpload(name, `it has more than ${most} bytes`);
            const bytes = Buffer.alloc(stat.size);
            let read = 0;
            while (read < stat.size) {
                const some = (0,external_node_fs_.readSync)(file, bytes, read, stat.size - read, read);
                if (some === 0)
                    throw refuseUpload(name, 'it grew shorter while it was read');
                read += some;
            }
            return bytes;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
}
function survey(root, folder, depth, seen) {
    if (depth > bounds.depth)
        throw refuseUpload(nameIn(root, folder), `folders lie more than ${bounds.depth} deep`);
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const found = (0,external_node_fs_.lstatSync)(path);
        seen.entries += 1;
        if (seen.entries > bounds.entries)
            throw refuseUpload('.', `it has more than ${bounds.entries} files`);
        if (found.isDirectory())
            survey(root, path, depth + 1, seen);
        else if (!found.isFile())
            throw refuseUpload(nameIn(root, path), found.isSymbolicLink() ? 'it is a link' : 'it is no plain file');
        seen.bytes += found.size;
        if (seen.bytes > bounds.folder)
            throw refuseUpload('.', `it has more than ${bounds.folder} bytes`);
    }
}
function nameIn(root, path) {
    return (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/evidence/uploaded/lines.js




const count = schemas/* number */.aig().int().nonnegative();
const lines_numbers = schemas/* array */.YOg(schemas/* number */.aig());
const own = { id: schemas/* string */.YjP() };
const entity = schemas/* strictObject */.rej({
    type: schemas/* string */.YjP(),
    text: schemas/* string */.YjP().exactOptional(),
    start: count.exactOptional(),
    end: count.exactOptional(),
});
/** Every kind that a line can be, and nothing besides. Numbers are finite. */
const kinds = {
    answer: schemas/* strictObject */.rej({
        ...own,
        kind: schemas/* literal */.euz('answer'),
        text: schemas/* string */.YjP(),
        finish: schemas/* enum */.k5n(['eos', 'stop', 'length', 'unknown']),
        promptTokens: count.exactOptional(),
        newTokens: count.exactOptional(),
    }),
    likelihood: schemas/* strictObject */.rej({
        ...own,
        kind: schemas/* literal */.euz('likelihood'),
        nll: schemas/* number */.aig(),
        tokens: count,
        bytes: count,
        cut: schemas/* boolean */.zMY(),
        likeliest: schemas/* strictObject */.rej({ at: schemas/* array */.YOg(count), ids: schemas/* array */.YOg(schemas/* array */.YOg(count)), logprobs: schemas/* array */.YOg(lines_numbers) })
            .refine(isEven, 'places, ids and log-probabilities do not belong together')
            .exactOptional(),
    }),
    choice: schemas/* strictObject */.rej({
        ...own,
        kind: schemas/* literal */.euz('choice'),
        logprobs: lines_numbers,
        tokens: schemas/* array */.YOg(count),
        cut: schemas/* literal */.euz(true).exactOptional(),
    }),
    label: schemas/* strictObject */.rej({ ...own, kind: schemas/* literal */.euz('label'), label: schemas/* string */.YjP() }),
    tags: schemas/* strictObject */.rej({ ...own, kind: schemas/* literal */.euz('tags'), tags: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    entities: schemas/* strictObject */.rej({ ...own, kind: schemas/* literal */.euz('entities'), entities: schemas/* array */.YOg(entity) }),
    score: schemas/* strictObject */.rej({
        ...own,
        kind: schemas/* literal */.euz('score'),
        score: schemas/* number */.aig(),
        answer: schemas/* string */.YjP().exactOptional(),
    }),
};
/** Grades are made of judgements and ratings, and never stand in a file of evidence. */
const ofTask = {
    generate: ['answer'],
    classify: ['answer', 'label'],
    entities: ['answer', 'tags', 'entities'],
    choose: ['choice'],
    perplexity: ['likelihood'],
    scores: ['score'],
};
const identity = schemas/* strictObject */.rej({ identity: schemas/* string */.YjP().max(200) });
/**
 * The evidence of one task on one side, line by line: each of the kind that the task has, of a sample of ours, and of no sample twice. What
 * is lacking is no mistake here: the gate finds the row missing.
 * @throws GateError with the file and the line that is not so
 */
function uploadedEvidence(folder, side, task, samples) {
    const { path } = new run_folder/* RunFolder */.E(folder.path).evidence(side, task.name);
    const file = nameIn(folder.path, path);
    const bytes = folder.read(path, bounds.evidence);
    const found = new Map();
    if (bytes === null)
        return found;
    const byId = new Map(samples.map((sample) => [sample.id, sample]));
    const schemas = ofTask[task.kind].map((kind) => kinds[kind]);
    let number = 0;
    for (const line of linesOf(bytes, file)) {
        number += 1;
        const refuse = (why, cause) => refuseUpload(file, `line ${number}: ${why}`, cause);
        if (number > samples.length + 1)
            throw refuse(`there are ${samples.length} samples, and more lines`);
        const value = parsed(line, refuse);
        if (number === 1) {
            if (!identity.safeParse(value).success)
                throw refuse('it does not say what the evidence depends on');
            continue;
        }
        const evidence = evidenceIn(value, schemas, refuse);
        const sample = byId.get(evidence.id);
        if (sample === undefined)
            throw refuse('it is of a sample that the data do not hold');
        if (found.has(evidence.id))
            throw refuse('it is of a sample that had its line already');
        if (evidence.kind === 'choice')
            refuseOtherChoices(evidence, sample, refuse);
        found.set(evidence.id, evidence);
    }
    return found;
}
function* linesOf(bytes, file) {
    let start = 0;
    let number = 0;
    while (start < bytes.length) {
        number += 1;
        const found = bytes.indexOf(0x0a, start);
        if (found === -1)
            throw refuseUpload(file, `line ${number}: it does not end`);
        const line = bytes.subarray(start, found);
        if (line.length > bounds.line)
            throw refuseUpload(file, `line ${number}: it has more than ${bounds.line} bytes`);
        if (!(0,external_node_buffer_.isUtf8)(line))
            throw refuseUpload(file, `line ${number}: it is no text in UTF-8`);
        yield line.toString('utf8');
        start = found + 1;
    }
}
function parsed(line, refuse) {
    try {
        return JSON.parse(line);
    }
    catch (error) {
        throw refuse('it is no JSON', error);
    }
}
function evidenceIn(value, schemas, refuse) {
    for (const schema of schemas) {
        const read = schema.safeParse(value);
        if (read.success)
            return read.data;
    }
    throw refuse('it is no evidence of such a task');
}
function refuseOtherChoices({ logprobs, tokens }, { choices }, refuse) {
    const isOther = (list) => choices !== undefined && list.length !== choices.length;
    if (isOther(logprobs) || (tokens.length > 0 && isOther(tokens)))
        throw refuse('the sample has other choices');
}
function isEven({ at, ids, logprobs }) {
    return (ids.length === at.length &&
        logprobs.length === at.length &&
        ids.every((each, i) => each.length === logprobs[i].length) &&
        at.every((place, i) => i === 0 || place > at[i - 1]));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/evidence/uploaded/record.js



const word = (most) => schemas/* string */.YjP().max(most);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'no sha256');
/** Names that no object has by itself: `__proto__` and `constructor` are none. */
const record_name = schemas/* string */.YjP().regex(/^(?!__|constructor$|prototype$)[\w@/.+ -]{1,100}$/, 'no name that is expected here');
const few = (schema) => schema.refine((value) => Object.keys(value).length <= 100, 'more than 100 entries');
const versions = few(schemas/* record */.g1P(record_name, word(200)));
const side = schemas/* enum */.k5n(['baseline', 'candidate']);
const opened = schemas/* object */.Ikc({
    fingerprint: sha256,
    backend: schemas/* enum */.k5n(['onnx', 'server', 'recorded']),
    device: word(100),
    precision: word(100),
    tokenizer: sha256.or(schemas/* literal */.euz('')),
    template: sha256.nullable(),
    contextLength: schemas/* number */.aig().int().nonnegative(),
    versions,
    notes: schemas/* array */.YOg(word(2000)).max(50),
    readings: sha256.exactOptional(),
});
const data = schemas/* object */.Ikc({
    task: word(500),
    file: word(2000),
    sha256,
    samples: schemas/* number */.aig().int().nonnegative(),
    asked: sha256.exactOptional(),
});
/** What is read of run.json. Nothing else in it, its suite and its judgements included, leaves this file. */
const record_schema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    suite: schemas/* object */.Ikc({ sha256 }),
    opened: schemas/* object */.Ikc({ baseline: opened.nullable(), candidate: opened.nullable() }),
    data: schemas/* array */.YOg(data).max(1000),
    versions,
    shard: schemas/* unknown */.L5J()
        .refine((value) => value === undefined, 'it is of a shard, and a part decides nothing')
        .optional(),
    untold: schemas/* array */.YOg(schemas/* object */.Ikc({ side, task: word(500), reason: word(500) }))
        .max(2000)
        .optional(),
    /** Of a side that is an earlier run's evidence, the tasks that it was asked otherwise. */
    earlier: schemas/* partialRecord */.jgl(side, schemas/* object */.Ikc({ otherwise: schemas/* array */.YOg(schemas/* object */.Ikc({ task: word(500) })).max(1000) })).optional(),
    error: schemas/* object */.Ikc({ code: word(100), what: word(20_000), hint: word(20_000), exit: schemas/* literal */.euz(Object.values(errors/* exitCode */.I$)) })
        .nullable(),
    started: iso/* datetime */.w$(),
    seconds: schemas/* number */.aig()
        .nonnegative()
        .max(10 ** 8),
});
const everythingIsRead = true;
void everythingIsRead;
/** @throws GateError where run.json is missing or not as this program writes it */
function uploadedRecord(folder) {
    const file = 'run.json';
    const bytes = folder.read(`${folder.path}/${file}`, bounds.record);
    if (bytes === null)
        throw refuseUpload(file, 'it is not there');
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw refuseUpload(file, 'it is no JSON', error);
    }
    const read = record_schema.safeParse(value);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    throw refuseUpload(file, `${issue.path.map(String).join('.').slice(0, 100)}: ${issue.message.slice(0, 200)}`);
}

// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/samples/read.js
var samples_read = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/commands/asked.js
var commands_asked = __webpack_require__(85222);
// EXTERNAL MODULE: ./lib/commands/people.js
var people = __webpack_require__(24231);
// EXTERNAL MODULE: ./lib/commands/recorded.js + 5 modules
var recorded = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/commands/run.js + 6 modules
var run = __webpack_require__(42728);
// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(43014);
;// CONCATENATED MODULE: ./lib/commands/publish/rebuild.js




















/**
 * Makes a run folder of one that is not trusted: suite, rules, samples and ratings are those of the checkout, the evidence is taken over line
 * by line, and everything else is computed anew. What is refused ends in a report as well. A suite that cannot be read throws.
 */
async function rebuild(options) {
    const suite = (0,recorded.withoutAsking)(await (0,read/* readSuite */.xj)(options.suiteFile, catalogue/* catalogue */.s));
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(options.out ?? `runs/${suite.name}`));
    folder.claim(suite.file, true);
    try {
        const record = await recordFrom(suite, folder, options);
        folder.writeRecord(record);
        (0,evidence_history_read/* keepHistory */.Y)(folder, (await options.history?.(suite)) ?? null);
        return { report: (0,commands_report/* publishFolder */.y6)(folder, record), folder: folder.path };
    }
    finally {
        folder.release();
    }
}
async function recordFrom(suite, folder, { upload, conclusion, from, base }) {
    const nothing = {
        schema: 1,
        suite,
        opened: { baseline: null, candidate: null },
        data: [],
        versions: version/* versions */.e,
        untold: [],
        error: null,
        started: new Date().toISOString(),
        seconds: 0,
    };
    try {
        const uploaded = UploadedFolder.open((0,external_node_path_.resolve)(upload));
        if (uploaded === null)
            throw (0,errors/* gateError */.em)('publish-nothing', { conclusion });
        const told = uploadedRecord(uploaded);
        refuseUnlike(told, suite);
        const record = { ...nothing, opened: told.opened, started: told.started, seconds: told.seconds };
        const otherData = [];
        const untold = [];
        for (const task of suite.tasks) {
            const { samples, sha256 } = await (0,samples_read/* readSamples */.a)(task.data);
            const asked = (0,commands_asked/* askedHash */.j)(task, suite.seed, samples);
            const theirs = told.data.find((one) => one.task === task.name);
            record.data.push({ task: task.name, file: task.data.written, sha256, samples: samples.length, asked });
            folder.writeSamples(task.name, samples);
            if (theirs !== undefined && theirs.sha256 !== sha256)
                otherData.push(task.name);
            if (theirs?.asked !== asked) {
                for (const side of evidence/* sides */.r)
                    untold.push({ side, task: task.name, reason: publishing/* publishing */.K.askedOtherwise({ base }) });
                continue;
            }
            for (const side of evidence/* sides */.r) {
                const file = folder.evidence(side, task.name);
                file.open(`uploaded ${asked}`);
                for (const evidence of uploadedEvidence(uploaded, side, task, samples).values())
                    file.append(evidence);
                file.close();
            }
            untold.push(...(told.untold ?? []).filter((one) => one.task === task.name));
            for (const side of evidence/* sides */.r)
                if (told.earlier?.[side]?.otherwise.some((one) => one.task === task.name))
                    untold.push({ side, task: task.name, reason: publishing/* publishing */.K.askedOtherwise({ base }) });
        }
        (0,people/* readPeople */.ky)(suite, folder);
        const origin = from && { ...from, otherSuite: told.suite.sha256 !== suite.sha256, otherData };
        return { ...record, untold, ...(origin && { origin }) };
    }
    catch (error) {
        folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return { ...nothing, error: (0,run/* recorded */.t2)((0,errors/* asGateError */.Ub)(error)) };
    }
}
function refuseUnlike({ error, versions, opened }, suite) {
    if (error !== null)
        throw (0,errors/* gateError */.em)('publish-ended-early', { said: (0,shared_escape/* terminalText */.eR)(error.what, 1000) });
    const other = versions['checkpoint-gate'] ?? 'of an unknown version';
    if (other !== version/* version */.r)
        throw (0,errors/* gateError */.em)('publish-other-version', { own: version/* version */.r, other });
    for (const side of evidence/* sides */.r) {
        const { backend } = opened[side] ?? {};
        if (backend === undefined)
            throw refuseUpload('run.json', `the ${side} was never opened`);
        if ((backend === 'recorded') !== (0,folder/* isRecorded */.TN)(suite[side].path))
            throw refuseUpload('run.json', `the ${side} is ${backend}, and not what the suite names`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/publish/publish.js















/**
 * The second stage of a pull request from a fork: says on it what another job, which had no token to say it with, has evaluated. It
 * decides nothing by its own exit code, since nobody waits for this job: that is 0 as soon as everything is said.
 * @throws GateError where it cannot be told to which pull request it belongs, and where not everything could be said
 */
async function publishUpload(io) {
    const { given, where, payload, client, sink, signal } = io;
    const others = ['shard', 'gather', 'candidate', 'baseline'].filter((name) => given(name) !== null);
    if (others.length > 0)
        throw (0,errors/* gateError */.em)('publish-alone', { others });
    const run = evaluatingRun(where, payload);
    if (client === null)
        throw (0,errors/* gateError */.em)('publish-without-token', {});
    if (!run.isOfPullRequest) {
        sink.info(publishing/* publishing */.K.notOfPullRequest());
        return errors/* exitCode */.I$.passed;
    }
    const folder = (0,external_node_path_.dirname)(io.suiteFile);
    const checkout = (0,commands_checkout/* git */.$Y)(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD') ?? run.defaultBranch;
    const pull = chosen(await pullsOf(client, where, run), checkout, sink);
    if (pull === null) {
        sink.info(publishing/* publishing */.K.nobody({ commit: run.sha }));
        return errors/* exitCode */.I$.passed;
    }
    const at = placeOf(where, run, pull);
    const parts = partsOf(await (0,read/* suiteName */.Qx)(io.suiteFile), given, at);
    const notice = new Notice(parts, at, client, sink);
    if (!run.completed) {
        notice.begin();
        await notice.settled();
        return errors/* exitCode */.I$.passed;
    }
    const { sha, pullRequest, runId, attempt } = at;
    const left = leaveTo(sink, parts, at, client, signal, { sha, pullRequest, runId, attempt });
    try {
        const decided = await outcome(io, run, pull, checkout);
        const { report, delivered } = await tellDecided(decided, { ...io, where: at, client, notice, left });
        if ([delivered.comment, delivered.status, delivered.check].includes('failed'))
            throw (0,errors/* gateError */.em)('publish-not-written', {});
        sink.info(publishing/* publishing */.K.published({ number: pull.number, verdict: report.verdict.name }));
        return errors/* exitCode */.I$.passed;
    }
    catch (error) {
        left({ ended: 'error' });
        throw error;
    }
}
/** One commit can be at the head of several pull requests: the one into the branch whose suite decides, else the oldest, to hear why not. */
function chosen(pulls, checkout, sink) {
    const pull = pulls.find(({ base }) => base === checkout) ?? pulls[0] ?? null;
    if (pull !== null && pulls.length > 1)
        sink.info(publishing/* publishing */.K.more({ numbers: pulls.map(({ number }) => number), chosen: pull.number }));
    return pull;
}
/**
 * Commit and pull request are those that were evaluated; and of two reports that one is the newer whose evaluation was begun later, whichever
 * second stage comes first.
 */
function placeOf(where, run, pull) {
    const runUrl = run.completed ? where.runUrl : run.url;
    return { ...where, sha: run.sha, pullRequest: pull.number, runId: run.id, attempt: run.attempt, runUrl };
}
/** Whatever is refused, the pull request has to hear of it. */
async function outcome({ given, upload, suiteFile, where, payload, client }, run, { base, fork }, checkout) {
    try {
        if ((0,commands_checkout/* git */.$Y)((0,external_node_path_.dirname)(suiteFile), 'rev-parse', 'HEAD') === run.sha)
            throw (0,errors/* gateError */.em)('publish-head-checkout', { head: run.sha });
        if (base !== checkout)
            throw (0,errors/* gateError */.em)('publish-other-base', { base, checkout });
        const accepted = given('accept-evidence') === 'true';
        const from = fork === null ? null : { repository: fork || 'a repository that is gone', base, accepted };
        const around = (0,place/* aroundStep */.gg)(suiteFile, where, payload, client);
        const history = (suite) => (0,history_read.readForRun)(suite, around);
        return await rebuild({ upload, conclusion: run.conclusion, suiteFile, out: given('out'), from, base, history });
    }
    catch (error) {
        const told = (0,errors/* asGateError */.Ub)(error);
        (0,explain/* tell */.qz)({ what: told.message, hint: told.hint });
        return { report: (0,commands_report/* unreadReport */._w)({ name: await (0,read/* suiteName */.Qx)(suiteFile), file: suiteFile }, told), folder: null };
    }
}

// EXTERNAL MODULE: ./lib/commands/shard.js
var shard = __webpack_require__(26414);
;// CONCATENATED MODULE: ./lib/commands/action.js


























/**
 * One step of a workflow: says that it evaluates, evaluates or gathers, decides, publishes, and only then tells by its exit code. A shard
 * only evaluates; an announcement is only that, and so is what publishes the evidence of another job. A comment is a command or nothing.
 * @returns the exit code of the step
 */
async function runAction({ input, environment, payload, sink, signal }) {
    const given = (name) => input(name) || null;
    const where = (0,github_event/* whereFrom */.EV)(environment, payload);
    const token = given('token');
    if (given('watch') === 'true')
        return watchInStep(given, environment, sink, signal);
    const client = token === null ? null : (0,github_client/* connect */.N)(token, where, sink.info);
    const comment = (0,github_event/* commentIn */.Zi)(where.event, payload);
    if (comment !== null)
        return onComment(comment, where, client, partsOf('', given, where), given('out'), sink);
    const suiteFile = given('suite') ?? usual_file/* usualSuite */.B;
    const [part, shards] = [given('shard'), given('gather')];
    if (part !== null && shards !== null)
        throw (0,errors/* gateError */.em)('shard-and-gather', {});
    const looksAtPullRequest = () => {
        if (given('candidate') === null)
            (0,commands_checkout/* refuseOtherCheckout */.HV)(where, (0,external_node_path_.dirname)(suiteFile));
    };
    const policy = () => (0,policy_event/* policyOfEvent */.C)({ policy: given('policy'), base: given('base'), token }, where, environment, payload);
    if (part !== null) {
        looksAtPullRequest();
        const { exit, folder } = await (0,shard.shard)(part, { ...runOptions(suiteFile, given, sink), policy: policy(), signal }, sink.info);
        sink.setOutput('run-folder', folder);
        return exit;
    }
    const upload = given('publish');
    if (upload !== null)
        return publishUpload({ given, upload, suiteFile, where, environment, payload, client, sink, signal });
    const suite = (shards !== null && (0,gather_find.suiteOfShards)(shards)) || (await (0,read/* suiteName */.Qx)(suiteFile));
    const wanted = partsOf(suite, given, where);
    const notice = new Notice(wanted, where, client, sink);
    if (given('announce') === 'true') {
        notice.begin();
        await notice.settled();
        return errors/* exitCode */.I$.passed;
    }
    const left = leaveTo(sink, wanted, where, client, signal);
    notice.begin();
    try {
        const outlook = new Outlook((sentence) => notice.progress(sentence));
        const options = runOptions(suiteFile, given, sink);
        const around = (0,place/* aroundStep */.gg)(suiteFile, where, payload, client);
        const decide = () => {
            if (shards !== null)
                return gathered(shards, given('out'), around);
            looksAtPullRequest();
            const history = (suite) => (0,history_read.readForRun)(suite, around);
            return (0,run/* run */.eF)({ ...options, policy: policy(), history, progress: (0,progress/* both */.WP)(options.progress, outlook), signal });
        };
        const ended = await action_outcome(suiteFile, decide, sink);
        const telling = { given, suiteFile, where, environment, client, sink, notice, left };
        const { report, folder } = await tellDecided(ended, telling);
        await writeDown({ report, folder }, given, where, payload, around, sink);
        return report.verdict.exit;
    }
    catch (error) {
        left({ ended: 'error' });
        throw error;
    }
}
async function gathered(shards, out, around) {
    const history = await (0,history_read.readForRun)((0,gather_find.suiteOf)([shards]), around);
    return (0,gather.gather)({ folders: [shards], out, history });
}
/** A suite that cannot be read has no run folder, but the pull request has to hear of it all the same. */
async function action_outcome(suiteFile, decide, sink) {
    try {
        return await decide();
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            sink.info((0,explain/* traceOf */.fC)(error));
        const suite = { name: await (0,read/* suiteName */.Qx)(suiteFile), file: suiteFile };
        return { report: (0,commands_report/* unreadReport */._w)(suite, (0,errors/* asGateError */.Ub)(error)), folder: null };
    }
}


/***/ }),

/***/ 81388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   HV: () => (/* binding */ refuseOtherCheckout),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24760);




/**
 * On pull_request_target a checkout is of the base branch unless the workflow says otherwise, and evaluating that would let every pull
 * request pass.
 * @param folder of the suite
 * @throws GateError where it is not a commit of the pull request that lies there
 */
function refuseOtherCheckout(where, folder) {
    if (where.event !== 'pull_request_target')
        return;
    const found = git(folder, 'rev-parse', 'HEAD');
    // The head itself, or its merge with the base; in a shallow clone only the commit itself tells its parents.
    const [header] = found === null ? [] : (git(folder, 'cat-file', '-p', 'HEAD')?.split('\n\n') ?? []);
    const ofHead = found === where.sha || header?.split('\n').includes(`parent ${where.sha}`);
    if (!ofHead)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('checkout-is-not-head', { found, head: where.sha });
}
/** What git says of the checkout that a folder lies in; null: nothing. */
function git(folder, ...args) {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-C', folder, ...args], { encoding: 'utf8', timeout: 10_000 });
    return status === 0 ? stdout.trim() : null;
}
/** The path of a file from the root of the repository that it lies in, with forward slashes; null: it lies outside of the workspace's. */
function pathInRepository(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,_workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path);
    return inside.startsWith('..') ? null : inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 75923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/history-read.js
var history_read = __webpack_require__(37978);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/commands/gather/alike.js



/** What was evaluated has to be one thing in all shards. What is named here is what is not. */
function differences(records) {
    // One that ended early may not have come to its data nor to its checkpoints.
    const finished = records.filter(({ error }) => error === null);
    return [...differing(records, suiteOf), ...differing(finished, measuredOf)];
}
function differing(records, tell) {
    const told = records.map((record) => ({ shard: record.shard.index, values: tell(record) }));
    const labels = new Set(told.flatMap(({ values }) => [...values.keys()]));
    return [...labels].flatMap((of) => {
        const shards = new Map();
        for (const { shard, values } of told)
            shards.set(values.get(of), [...(shards.get(values.get(of)) ?? []), shard]);
        return shards.size < 2 ? [] : [{ of, values: [...shards].map(([value, numbers]) => written(value, numbers)) }];
    });
}
function written(value, shards) {
    if (value === undefined)
        return { value: 'nothing', shards };
    return { value: /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : (0,shown/* shown */.S)(value), shards };
}
function suiteOf({ suite, shard, policy }) {
    const { sha256, folder, file: _, ...decoded } = suite;
    return new Map([
        ['number of shards', String(shard.of)],
        ['suite: sha256', sha256],
        ['policy: whose rules hold', policy?.holds ?? 'head'],
        ['policy: the base', policy?.base ?? 'none'],
        ...leaves('suite', decoded, folder),
    ]);
}
function measuredOf({ data, opened, versions }) {
    const told = data.flatMap(({ task, sha256, samples }) => [
        [`data of ${task}: sha256`, sha256],
        [`data of ${task}: samples`, String(samples)],
    ]);
    for (const side of evidence/* sides */.r) {
        // The last bits of a server's values may differ from one start to the next.
        const { notes: _, readings: __, ...same } = opened[side] ?? { notes: [] };
        told.push(...leaves(side, same));
    }
    return new Map([...told, ...leaves('version', versions)]);
}
/** Every value of a thing, by the names that lead to it. Paths are told from the suite's folder, which may lie elsewhere on every machine. */
function leaves(name, thing, folder) {
    if (typeof thing === 'string')
        return [[name, folder === undefined ? thing : thing.split(folder + external_node_path_.sep).join('')]];
    if (typeof thing !== 'object' || thing === null)
        return [[name, String(thing)]];
    return Object.entries(thing).flatMap(([key, value]) => {
        if (key === 'place')
            return [];
        const own = value?.name;
        return leaves(`${name}${name.includes(': ') ? '.' : ': '}${typeof own === 'string' ? own : key}`, value, folder);
    });
}

;// CONCATENATED MODULE: ./lib/commands/gather/complete.js
/** Shards that are there more than once, with their folders. */
function doubles(shards) {
    const folders = new Map();
    for (const { folder, record } of shards)
        folders.set(record.shard.index, [...(folders.get(record.shard.index) ?? []), folder.path]);
    return [...folders].flatMap(([shard, paths]) => (paths.length < 2 ? [] : [{ shard, folders: paths }]));
}
/** Of shards of one number each: those that are not there, and those that ended early. */
function lacking(records, of) {
    const there = new Set(records.map(({ shard }) => shard.index));
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index));
    const unfinished = records.flatMap(({ shard, error }) => error === null ? [] : [{ shard: shard.index, what: error.what }]);
    return { missing, unfinished };
}
/** Why every shard ended early, where that is one and the same: a whole run would have ended so too. */
function commonError(records, of) {
    const [first] = records;
    const isCommon = records.length === of && records.every(({ error }) => sameError(error, first.error));
    return isCommon ? first.error : null;
}
function sameError(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./lib/commands/gather/find.js
var find = __webpack_require__(82885);
// EXTERNAL MODULE: ./lib/judge/ledger.js
var judge_ledger = __webpack_require__(26202);
// EXTERNAL MODULE: ./lib/samples/shard.js
var shard = __webpack_require__(96987);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
;// CONCATENATED MODULE: ./lib/commands/gather/parts.js




/**
 * The samples of a task out of all of its parts, in the order of the data.
 * @throws GateError where one is missing, double or in a part that is not its own
 */
function samplesOf(task, parts) {
    for (const { record, samples } of parts) {
        const refuse = refusal(record, task);
        const wanted = dataOf(record, task)?.evaluated;
        const ids = new Set(samples.map(({ id }) => id));
        if (samples.length !== wanted || ids.size !== wanted)
            throw refuse(`${(0,numbers/* counted */.hS)(ids.size, 'sample')} in place of ${(0,numbers/* formatCount */.B4)(wanted ?? 0)}`);
        const strange = [...ids].filter((id) => !(0,shard/* isInShard */.O1)(id, record.shard));
        if (strange.length > 0)
            throw refuse(`${told(strange)} not of this shard`);
    }
    const samples = parts.flatMap((part) => part.samples).sort((a, b) => a.source.line - b.source.line);
    const { record } = parts[0];
    const whole = dataOf(record, task)?.samples;
    if (samples.length === whole)
        return samples;
    throw refusal(record, task)(`${(0,numbers/* counted */.hS)(samples.length, 'sample')} in all shards in place of ${(0,numbers/* formatCount */.B4)(whole ?? 0)}`);
}
function dataOf(record, task) {
    return record.data.find((one) => one.task === task);
}
/**
 * What a part holds of one side's evidence. That of other parts is left where it is: it was made by a run of another shard into the same folder.
 * @param lines as the file has them
 * @param mayLack whether a sample without evidence is a row that is missing, and no mistake: so it is where the side cannot tell, and
 * where the evidence was recorded elsewhere
 * @throws GateError where evidence is missing, double or of no sample
 */
function evidenceOf({ record, samples }, { side, task, ids, mayLack }, lines) {
    const refuse = refusal(record, task);
    const strange = lines.map(({ id }) => id).filter((id) => !ids.has(id));
    if (strange.length > 0)
        throw refuse(`the ${side} has evidence for ${told(strange)} that the data do not hold`);
    const own = lines.filter(({ id }) => (0,shard/* isInShard */.O1)(id, record.shard));
    const found = new Map(own.map((one) => [one.id, one]));
    const twice = own.filter((one) => found.get(one.id) !== one).map(({ id }) => id);
    if (twice.length > 0)
        throw refuse(`the ${side} has evidence twice for ${told(twice)}`);
    const lost = samples.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    if (lost.length > 0 && !mayLack)
        throw refuse(`the ${side} has no evidence for ${told(lost)}`);
    return found;
}
function refusal({ shard: { index, of } }, task) {
    return (why) => (0,errors/* gateError */.em)('gather-samples', { shard: index, of, task, why });
}
function told(ids) {
    return `${(0,numbers/* counted */.hS)(ids.length, 'sample')} (${(0,shown/* listed */.K)(ids.map(shown/* shown */.S), 3)})`;
}

;// CONCATENATED MODULE: ./lib/commands/gather/merge.js




/** Writes a task's samples and evidence out of all shards into the folder of the whole. */
function mergeTask(task, shards, folder) {
    const parts = shards.map((shard) => ({ ...shard, samples: shard.folder.readSamples(task) }));
    const samples = samplesOf(task, parts);
    folder.writeSamples(task, samples);
    const ids = new Set(samples.map(({ id }) => id));
    for (const side of evidence/* sides */.r)
        mergeEvidence(side, task, ids, parts, folder);
    mergeJudgements(task, shards, folder);
}
/** Every shard has read all data of the suite that does not hold. */
function copyOtherSamples([first], folder) {
    const other = first?.record.policy?.other;
    if (other?.state !== 'read')
        return;
    const tasks = other.data
        .map(({ task }) => task)
        .filter((name) => other.suite.tasks.some((task) => task.name === name));
    for (const task of tasks)
        folder.writeOtherSamples(task, first.folder.readOtherSamples(task));
}
/** Each shard has asked the judges about its own samples, and planted answers of its own. */
function mergeJudgements(task, shards, folder) {
    const judgements = shards.flatMap((shard) => (0,judge_ledger/* readJudgements */.TH)(shard.folder.judgements(task)));
    if (judgements.length === 0)
        return;
    const ledger = new judge_ledger/* Ledger */.Oc(folder.judgements(task));
    for (const judgement of (0,judge_ledger/* lastOfEach */.Pv)(judgements))
        ledger.judged(judgement);
    ledger.close();
}
function mergeEvidence(side, task, ids, parts, folder) {
    const read = parts.map((part) => ({ part, ...part.folder.evidence(side, task).read() }));
    // Whatever a finished run may lack, it has this file.
    const without = read.find(({ identity }) => identity === '');
    if (without)
        throw refusal(without.part.record, task)(`the ${side} has no evidence, not even a file of it`);
    refuseOtherIdentities(`${side}: what its evidence of ${task} depends on`, read.map(({ part, identity }) => ({ shard: part.record.shard.index, identity })));
    const found = new Map();
    for (const { part, lines } of read) {
        const wanted = { side, task, ids, mayLack: mayLack(part, side, task) };
        for (const [id, evidence] of evidenceOf(part, wanted, lines))
            found.set(id, evidence);
    }
    const file = folder.evidence(side, task);
    // Every shard has the identity of the whole, so that a later run goes on with what was gathered.
    file.open(read[0].identity);
    for (const id of ids)
        if (found.has(id))
            file.append(found.get(id));
    file.close();
}
function mayLack({ record: { opened, untold } }, side, task) {
    return opened[side]?.backend === 'recorded' || (untold ?? []).some((one) => one.side === side && one.task === task);
}
function refuseOtherIdentities(of, told) {
    const shards = new Map();
    for (const { shard, identity } of told)
        shards.set(identity, [...(shards.get(identity) ?? []), shard]);
    if (shards.size < 2)
        return;
    const values = [...shards].map(([identity, numbers]) => ({
        value: identity.slice(0, 12),
        shards: numbers,
    }));
    throw (0,errors/* gateError */.em)('gather-unlike', { differences: [{ of, values }] });
}

;// CONCATENATED MODULE: ./lib/commands/gather/record.js

/**
 * The record of the whole, out of those of its shards in their order. It was begun when the first of them was, and took as long as all of
 * them together.
 */
function mergedRecord(records) {
    const { schema, suite, data, versions } = records[0];
    return {
        schema,
        suite,
        opened: { baseline: openedOf('baseline', records), candidate: openedOf('candidate', records) },
        data: data.map(({ evaluated: _, ...whole }) => whole),
        versions,
        untold: untoldOf(records),
        judged: judgedOf(records),
        ...(records[0].policy && { policy: records[0].policy }),
        ...(records[0].earlier && { earlier: records[0].earlier }),
        ...reusedOf(records),
        error: null,
        started: records.map(({ started }) => started).sort()[0],
        seconds: records.reduce((sum, { seconds }) => sum + seconds, 0),
    };
}
/** What one shard alone was told, the reader of the whole should know too. */
function openedOf(side, records) {
    const all = records.flatMap(({ opened }) => opened[side] ?? []);
    if (all.length < records.length)
        return null;
    return { ...all[0], notes: [...new Set(all.flatMap(({ notes }) => notes))] };
}
/** In the order of a run: the baseline's tasks, then the candidate's. */
function untoldOf(records) {
    const all = records.flatMap(({ untold }) => untold ?? []);
    const tasks = records[0].suite.tasks;
    return evidence/* sides */.r.flatMap((side) => tasks.flatMap(({ name }) => all.find((one) => one.side === side && one.task === name) ?? []));
}
/** Once for a task, as old as the oldest of it. */
function reusedOf(records) {
    const all = records.flatMap(({ reused }) => reused ?? []).sort((a, b) => (a.made < b.made ? -1 : 1));
    const first = all.filter((one, i) => i === all.findIndex(({ side, task }) => side === one.side && task === one.task));
    return first.length === 0 ? {} : { reused: first };
}
function judgedOf(records) {
    const [first = [], ...others] = records.map(({ judged }) => judged ?? []);
    return first.map((task, i) => [task, ...others.flatMap((judged) => judged[i] ?? [])].reduce(added));
}
function added(one, other) {
    const sum = (key) => one[key] + other[key];
    return {
        task: one.task,
        planned: sum('planned'),
        keys: { ...one.keys, ...other.keys },
        stopped: one.stopped ?? other.stopped,
        said: one.said ?? other.said,
        cost: one.cost === null || other.cost === null ? null : one.cost + other.cost,
        input: sum('input'),
        cachedInput: sum('cachedInput'),
        output: sum('output'),
        calls: sum('calls'),
        cached: sum('cached'),
    };
}

// EXTERNAL MODULE: ./lib/commands/people.js
var people = __webpack_require__(24231);
// EXTERNAL MODULE: ./lib/commands/report.js + 26 modules
var report = __webpack_require__(18967);
// EXTERNAL MODULE: ./lib/commands/run.js + 6 modules
var run = __webpack_require__(42728);
// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(43014);
;// CONCATENATED MODULE: ./lib/commands/gather.js














/**
 * Puts the shards of one evaluation together and decides, as one run of the whole would have: from the same evidence comes the same
 * report. What does not fit or is missing ends in a report as well. Where there is no shard at all, or one cannot be read, it throws.
 */
function gather({ folders, out, history = null }) {
    const shards = (0,find.findShards)(folders);
    const [first] = shards;
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(out ?? `runs/${first.record.suite.name}`));
    refuseOver(folder, shards);
    folder.claim((0,external_node_path_.join)(first.folder.path, 'suite.yml'), true);
    try {
        const record = putTogether(shards, folder);
        folder.writeRecord(record);
        (0,history_read/* keepHistory */.Y)(folder, history);
        return { report: (0,report/* publishFolder */.y6)(folder, record), folder: folder.path };
    }
    finally {
        folder.release();
    }
}
function refuseOver({ path }, shards) {
    const place = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.realpathSync)(path) : path;
    if (shards.some(({ folder }) => folder.path === place))
        throw (0,errors/* gateError */.em)('gather-into-shard', { folder: path });
}
function putTogether(shards, folder) {
    const records = shards.map(({ record }) => record);
    const merged = mergedRecord(records);
    for (const { record, folder: from } of shards)
        folder.log(`shard ${record.shard.index} of ${record.shard.of}: ${from.path}`);
    try {
        refuseOthers(shards);
        const { of } = records[0].shard;
        const error = commonError(records, of);
        if (error !== null)
            return { ...merged, error };
        const { missing, unfinished } = lacking(records, of);
        if (missing.length + unfinished.length > 0)
            throw (0,errors/* gateError */.em)('gather-incomplete', { of, missing, unfinished });
        for (const task of merged.suite.tasks)
            mergeTask(task.name, shards, folder);
        copyOtherSamples(shards, folder);
        (0,people/* readPeople */.ky)(merged.suite, folder);
        return merged;
    }
    catch (error) {
        folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        // What does not fit together was not compared.
        const nothing = { opened: { baseline: null, candidate: null }, data: [] };
        return { ...merged, ...nothing, error: (0,run/* recorded */.t2)((0,errors/* asGateError */.Ub)(error)) };
    }
}
function refuseOthers(shards) {
    const records = shards.map(({ record }) => record);
    const found = differences(records);
    if (found.length > 0)
        throw (0,errors/* gateError */.em)('gather-unlike', { differences: found });
    const versions = [...new Set(records.map((record) => record.versions['checkpoint-gate'] ?? 'an unknown version'))];
    if (versions.some((one) => one !== version/* version */.r))
        throw (0,errors/* gateError */.em)('gather-other-version', { own: version/* version */.r, versions });
    const twice = doubles(shards);
    if (twice.length > 0)
        throw (0,errors/* gateError */.em)('gather-double', { of: records[0].shard.of, doubles: twice });
}


/***/ }),

/***/ 82885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findShards: () => (/* binding */ findShards),
/* harmony export */   isOfShard: () => (/* binding */ isOfShard),
/* harmony export */   suiteOf: () => (/* binding */ suiteOf),
/* harmony export */   suiteOfShards: () => (/* binding */ suiteOfShards)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45058);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _suite_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29576);





/** Folders between the one that is named and the run folders: one an artifact, and whatever path was uploaded. */
const deepest = 4;
/**
 * The run folders of shards that are named, or that lie in the folders that are, by their number.
 * @throws GateError where there is none, or where one cannot be read
 */
function findShards(folders) {
    const wholes = [];
    const paths = new Set(folders.flatMap((folder) => [...runsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), 0)]));
    const found = [...paths].flatMap((path) => {
        const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFolder */ .E(path);
        const record = folder.readRecord();
        if (isOfShard(record))
            return [{ folder, record: withSafeName(record, path) }];
        wholes.push(path);
        return [];
    });
    if (found.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('gather-nothing', { folders, wholes });
    return found.sort((a, b) => a.record.shard.index - b.record.shard.index || (a.folder.path < b.folder.path ? -1 : 1));
}
/** The name of the suite whose shards lie in a folder; null where there is none or one cannot be read: gathering says why. */
function suiteOfShards(folder) {
    try {
        return findShards([folder])[0]?.record.suite.name ?? null;
    }
    catch {
        return null;
    }
}
/** The suite whose shards lie in these folders. @throws GateError where there is none, or where one cannot be read */
function suiteOf(folders) {
    return findShards(folders)[0].record.suite;
}
function* runsIn(path, depth) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'run.json')))
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    if (depth === deepest || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    // Not behind links: an artifact has none, and one could lead in a circle.
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }))
        if (entry.isDirectory())
            yield* runsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), depth + 1);
}
function isOfShard(record) {
    return record.shard !== undefined;
}
/** The name becomes part of a path, and what another machine wrote is not what this one has checked. */
function withSafeName(record, folder) {
    if (_suite_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteName */ .Q.test(record.suite.name))
        return record;
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('run-folder-unreadable', {
        folder,
        file: 'run.json',
        why: 'its suite has no name that a suite can have',
    });
}


/***/ }),

/***/ 84185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gg: () => (/* binding */ aroundStep),
  hl: () => (/* binding */ linesIn),
  sN: () => (/* binding */ readingStore),
  Yb: () => (/* binding */ writingStore)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/history.js
var messages_history = __webpack_require__(45426);
// EXTERNAL MODULE: ./lib/github/problem.js
var problem = __webpack_require__(57644);
;// CONCATENATED MODULE: ./lib/github/history.js



/** How often somebody else may have written at the same moment. */
const tries = 6;
/** The same again would be refused again. */
const once = { request: { retries: 0 } };
/** The history in a branch of its own, or a file of the repository at a commit, by the API. */
class ForgeStore {
    where;
    #client;
    #place;
    #ref;
    #root;
    /** @param root folder in the repository that files are relative to; empty, or with a slash at its end */
    constructor(client, place, at) {
        this.#client = client;
        this.#place = place;
        this.#ref = at.ref;
        this.#root = at.root;
        this.where = at.where;
    }
    async read(file) {
        return (await this.#standing(this.#root + file))?.content ?? null;
    }
    async update(file, change, message) {
        const path = this.#root + file;
        for (let attempt = 1;; attempt++) {
            const standing = await this.#standing(path);
            const content = change(standing?.content ?? null);
            if (content === null)
                return;
            try {
                await this.#write(path, content, standing, message);
                return;
            }
            catch (error) {
                if (!mayStandOtherwise(error) || attempt === tries)
                    throw (0,errors/* gateError */.em)('history-not-written', { where: this.where, said: (0,problem/* whatWasSaid */.vt)(error) }, error);
                await this.#client.wait(attempt * (0.5 + Math.random()));
            }
        }
    }
    /** null: there is no such file, or no such branch yet. What the token may not see is no empty history. */
    async #standing(path) {
        const { owner, repo } = this.#place;
        const { repos, git } = this.#client.rest;
        try {
            const { data } = await repos.getContent({ owner, repo, path, ref: this.#ref });
            if (Array.isArray(data) || data.type !== 'file')
                throw new Error(messages_history/* historyTexts */.T.noFile(path));
            const { content, encoding, sha, size } = data;
            // Beyond 1 MB the content is left out.
            if (content && encoding === 'base64')
                return { content: Buffer.from(content, 'base64'), sha };
            if (size === 0)
                return { content: Buffer.alloc(0), sha };
            const blob = await git.getBlob({ owner, repo, file_sha: sha });
            return { content: Buffer.from(blob.data.content, 'base64'), sha };
        }
        catch (error) {
            if (error.status !== 404)
                throw error;
            await this.#proveAccess();
            return null;
        }
    }
    /** GitHub answers 404 for what is not there and for what a token may not see; the root of a repository is always there. */
    async #proveAccess() {
        const { owner, repo } = this.#place;
        try {
            await this.#client.rest.repos.getContent({ owner, repo, path: '' });
        }
        catch (error) {
            throw (0,problem/* lacksPermission */.kQ)(error) ? new Error(messages_history/* historyTexts */.T.mayNotRead, { cause: error }) : error;
        }
    }
    async #write(path, content, standing, message) {
        const { owner, repo, forge } = this.#place;
        const branch = this.#ref;
        const isThere = standing !== null || (await this.#branchExists());
        if (!isThere && forge === 'github')
            return this.#begin(path, content, message);
        const file = { owner, repo, path, message, content: content.toString('base64'), ...once };
        if (forge === 'github' || standing !== null) {
            const at = { branch, ...(standing && { sha: standing.sha }) };
            await this.#client.rest.repos.createOrUpdateFileContents({ ...file, ...at });
            return;
        }
        // Gitea makes a file by another method, and a branch by another name, which begins at the default branch.
        const at = isThere ? { branch } : { new_branch: branch };
        await this.#client.request('POST /repos/{owner}/{repo}/contents/{path}', { ...file, ...at });
    }
    async #branchExists() {
        const { owner, repo, forge } = this.#place;
        const { repos, git } = this.#client.rest;
        try {
            if (forge === 'github')
                await git.getRef({ owner, repo, ref: `heads/${this.#ref}` });
            else
                await repos.getBranch({ owner, repo, branch: this.#ref });
            return true;
        }
        catch (error) {
            if (error.status === 404)
                return false;
            throw error;
        }
    }
    /** A branch without the repository's other files: its first commit has no parent. */
    async #begin(path, content, message) {
        const { owner, repo } = this.#place;
        const { git } = this.#client.rest;
        const blob = await git.createBlob({ owner, repo, content: content.toString('base64'), encoding: 'base64' });
        const entry = { path, mode: '100644', type: 'blob', sha: blob.data.sha };
        const tree = await git.createTree({ owner, repo, tree: [entry] });
        const commit = await git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [] });
        await git.createRef({ owner, repo, ref: `refs/heads/${this.#ref}`, sha: commit.data.sha, ...once });
    }
}
/**
 * Another write came first, so that the file is another now, or there is one, or a branch; or nobody knows what became of the request. Either
 * way the next try looks first.
 */
function mayStandOtherwise(error) {
    const { status } = error;
    return status === undefined || status === 409 || status === 422 || status >= 500;
}

// EXTERNAL MODULE: ./lib/history/store.js
var store = __webpack_require__(22185);
// EXTERNAL MODULE: ./lib/commands/checkout.js
var checkout = __webpack_require__(81388);
;// CONCATENATED MODULE: ./lib/commands/history/place.js









const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ sha: commit }) }).optional(),
    merge_group: schemas/* object */.Ikc({ base_sha: commit }).optional(),
});
/** Around a step of the action. */
function aroundStep(suiteFile, where, payload, client) {
    const { pull_request: pull, merge_group: group } = payloadSchema.safeParse(payload).data ?? {};
    return {
        folder: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(suiteFile)),
        forge: client && { client, place: where },
        base: pull?.base.sha ?? group?.base_sha ?? null,
        ofPullRequest: pull !== undefined,
    };
}
/** The store that a run reads, and what a reader of the report has to know of it. */
function readingStore(settings, around) {
    const { kept, name } = settings;
    const { folder, forge, base, ofPullRequest } = around;
    if (kept === 'branch')
        return { store: branchStore(name, around), problems: [] };
    const here = (0,store/* folderStore */.s)({ folder }, settings);
    if (kept === 'artifact' || !ofPullRequest)
        return { store: here, problems: [] };
    // The head of a pull request could have changed the file.
    const path = (0,checkout/* pathInRepository */.zB)((0,external_node_path_.join)(folder, name));
    if (forge === null || base === null || path === null)
        return { store: here, problems: [messages_history/* historyTexts */.T.fromCheckout(name)] };
    const root = path.slice(0, path.length - name.length);
    const where = `the file ${name} of the base branch`;
    return { store: new ForgeStore(forge.client, forge.place, { ref: base, root, where }), problems: [] };
}
function writingStore(settings, around) {
    return settings.kept === 'branch' ? branchStore(settings.name, around) : (0,store/* folderStore */.s)(around, settings);
}
function branchStore(branch, { forge, folder }) {
    const where = `the branch ${branch}`;
    if (forge !== null)
        return new ForgeStore(forge.client, forge.place, { ref: branch, root: '', where });
    return {
        where,
        async read(file) {
            return gitFile(folder, [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`], file);
        },
        async update() {
            throw (0,errors/* gateError */.em)('history-branch-alone', { branch });
        },
    };
}
/** The lines that are there, empty before the first one. @throws where they cannot be read: nothing is taken for an empty history. */
async function linesIn(store, file) {
    try {
        return String((await store.read(file)) ?? '');
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('history-not-read', { where: store.where, said: (0,problem/* whatWasSaid */.vt)(error) }, error);
    }
}
/** A file of the first of these branches that this clone has. */
function gitFile(folder, refs, file) {
    const git = (...args) => (0,external_node_child_process_.spawnSync)('git', ['-C', folder, ...args], { maxBuffer: 2 ** 30, timeout: 60_000 });
    const known = refs.find((ref) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).status === 0);
    if (known === undefined)
        throw new Error(messages_history/* historyTexts */.T.branchNotHere);
    const { status, stdout } = git('cat-file', 'blob', `${known}:${file}`);
    return status === 0 ? stdout : null;
}


/***/ }),

/***/ 45665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readForRun: () => (/* binding */ readForRun),
/* harmony export */   unpacked: () => (/* binding */ unpacked)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _github_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57644);
/* harmony import */ var _history_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18986);
/* harmony import */ var _history_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22185);
/* harmony import */ var _history_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1215);
/* harmony import */ var _shared_messages_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45426);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84185);







/** Beyond any evidence that a gate would keep. */
const mostUnpacked = 2 ** 30;
/**
 * What a run tells of the merged checkpoints; null where the suite keeps none. Never throws: what cannot be read is told, and a verdict on
 * the pair at hand needs none of it.
 */
async function readForRun(suite, around) {
    if (suite.history === undefined)
        return null;
    const { store, problems } = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .readingStore */ .sN)(suite.history, around);
    const files = (0,_history_store_js__WEBPACK_IMPORTED_MODULE_3__/* .historyFiles */ .q)(suite.name, suite.history);
    const read = { where: store.where, log: '', release: null, problems };
    try {
        read.log = String((await store.read(files.log)) ?? '');
        const release = (0,_history_told_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIn */ .B8)((0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(read.log, suite.name).releases, suite.history);
        const packed = release?.evidence ? await store.read(files.release(release.name)) : null;
        if (packed !== null)
            read.release = unpacked(packed);
    }
    catch (error) {
        problems.push(_shared_messages_history_js__WEBPACK_IMPORTED_MODULE_5__/* .historyTexts */ .T.unreadable(store.where, (0,_github_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .whatWasSaid */ .vt)(error)));
    }
    return read;
}
function unpacked(packed) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(packed, { maxOutputLength: mostUnpacked }).toString('utf8');
}


/***/ }),

/***/ 44674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addCheckpoint),
/* harmony export */   o: () => (/* binding */ blessCheckpoint)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _history_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15324);
/* harmony import */ var _history_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18986);
/* harmony import */ var _history_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23633);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12280);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84185);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45665);







/** Writes down the checkpoint of a run; whether it was not there yet. */
async function addCheckpoint({ store, files, suite }, { folder, record, report }, commit) {
    if (record.error !== null || report.rows.every((row) => row.candidate === null))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('history-nothing-measured', { folder: folder.path });
    let isNew = false;
    await store.update(files.log, (before) => {
        const text = String(before ?? '');
        const last = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(text, suite).checkpoints.at(-1)?.commit ?? null;
        const after = last === commit ? null : last;
        const next = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .withLine */ .$)(text, (0,_history_line_js__WEBPACK_IMPORTED_MODULE_1__/* .checkpointLine */ .T$)(record, { verdict: report.verdict.name, rows: report.rows }, { commit, after }));
        isNew = next !== text;
        return isNew ? Buffer.from(next) : null;
    }, `Checkpoint of ${commit.slice(0, 7)} (${suite})`);
    return isNew;
}
/** Names the checkpoint of a commit a release; its evidence is kept first, so that no line speaks of what is not there. */
async function blessCheckpoint({ store, files, suite }, release, run) {
    const { name, commit } = release;
    const known = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(await (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .linesIn */ .hl)(store, files.log), suite).releases.find((one) => one.name === name);
    if (known !== undefined && known.commit !== commit)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('history-release-taken', { name, commit: known.commit });
    const text = run === null ? null : evidenceOf(run);
    if (text !== null) {
        await store.update(files.release(name), (before) => (before !== null && (0,_read_js__WEBPACK_IMPORTED_MODULE_6__.unpacked)(before) === text ? null : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text)), `Evidence of ${name} (${suite})`);
    }
    const evidence = text === null ? null : (0,_history_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseHash */ .wq)(text);
    const line = { kind: 'release', schema: _history_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSchema */ .mA, ...release, suite: { name: suite }, evidence };
    await store.update(files.log, (before) => {
        const next = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .withLine */ .$)(String(before ?? ''), line);
        return next === String(before ?? '') ? null : Buffer.from(next);
    }, `Bless ${name} (${suite})`);
}
function evidenceOf({ folder, record }) {
    const { suite, opened, versions } = record;
    const tasks = suite.tasks.map((task) => ({
        task,
        samples: folder.readSamples(task.name),
        evidence: folder.evidence('candidate', task.name).load(),
    }));
    const checkpoint = {
        source: suite.candidate,
        opened: opened.candidate,
        program: versions['checkpoint-gate'] ?? null,
    };
    return (0,_history_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseText */ .hO)(checkpoint, tasks, suite.seed);
}


/***/ }),

/***/ 25952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inStep: () => (/* binding */ inStep),
/* harmony export */   logAfterRun: () => (/* binding */ logAfterRun)
/* harmony export */ });
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74503);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18967);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73848);
/* harmony import */ var _log_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93757);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7989);








/** Around a step of the action. */
function inStep(where, environment, sink) {
    return { environment, place: (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.placeOf)(where, environment), mask: (secret) => sink.setSecret(secret) };
}
/**
 * Logs a run whose suite wants that, before anything of it is published, in the time that the suite gives it. MLflow decides nothing:
 * whatever it does, the verdict stands, and the report says what is not there.
 */
async function logAfterRun(decided, { environment, place, mask }) {
    // A stranger's word does not go where the team keeps its figures.
    if (decided.folder === null || decided.report.origin?.accepted === false)
        return decided;
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .RunFolder */ .E(decided.folder);
    const { suite } = folder.readRecord();
    if (suite.mlflow === undefined)
        return decided;
    const server = serverOr(environment, suite);
    if (server === null || typeof server === 'string') {
        const { key } = (0,_mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowRun */ .d)(decided.report, place);
        const problems = [server ?? _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowTexts */ .i.noAddress(), _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowTexts */ .i.later((0,_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .shownFolder */ .eD)(folder))];
        (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .keepLogging */ .lS)(folder, { key, place, logged: { run: null, problems } });
        return { ...decided, report: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .publishFolder */ .y6)(folder, folder.readRecord()) };
    }
    const { artifacts, timeout } = suite.mlflow;
    const client = (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.clientFor)(server, { signal: AbortSignal.timeout(timeout * 1000) }, mask);
    const experiment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.experimentFor)(environment, suite, null);
    const bare = (0,_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutLogging */ .u)(folder, decided.report);
    const { report } = await (0,_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .logFolder */ .hI)(folder, bare, { client, experiment, place, artifacts });
    return { ...decided, report };
}
/** The server, null where none is named, or why it cannot be asked. */
function serverOr(environment, suite) {
    try {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.serverFor)(environment, suite);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            return `${error.message} ${error.hint}`;
        throw error;
    }
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

/***/ 26414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shard: () => (/* binding */ shard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _samples_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96987);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71235);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17325);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42728);







/**
 * Evaluates one part, which decides nothing: it says how much of the whole it is, or why it is not there.
 * @param written `3/8`
 */
async function shard(written, options, say) {
    const part = (0,_samples_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(written);
    const { record, folder } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .runShard */ .Ek)(options, part);
    if (record.error !== null) {
        (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(record.error);
        return { exit: record.error.exit, folder };
    }
    const evaluated = record.data.reduce((sum, data) => sum + (data.evaluated ?? 0), 0);
    const samples = record.data.reduce((sum, data) => sum + data.samples, 0);
    say(`${(0,_shared_messages_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .shardText */ .e)({ ...part, evaluated, samples })}\nRun folder: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', folder) || '.', 500)}`);
    return { exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.passed, folder };
}


/***/ }),

/***/ 43014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ versions),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test. */
const version = '0.1.0';
/** What computed, for the report. */
const versions = { 'checkpoint-gate': version, node: process.versions.node };


/***/ }),

/***/ 24760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ gateSteps),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   co: () => (/* binding */ workflowsIn),
/* harmony export */   g1: () => (/* binding */ runsGate),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _suite_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67163);




const folders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'];
const step = /^\s*(?:-\s+)?uses:\s*['"]?\S*checkpoint-gate(?:@|['"]?\s*(?:#.*)?$)/m;
/** The nearest folder around that git knows; else the folder itself. */
function rootOf(folder) {
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')))
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return folder;
    }
}
/** The workflows of every forge that the repository has, in the order of their names. */
function workflowsIn(root) {
    return folders
        .filter((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place)))
        .flatMap((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place), { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
        .map(({ name }) => ({ path: `${place}/${name}`, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place, name), 'utf8') }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)));
}
/** Whether a step of it runs this program as an action. */
const runsGate = ({ text }) => step.test(text);
/** The inputs of every step of it that runs this program as an action. */
function gateSteps({ text }) {
    const value = readYaml(text);
    const jobs = (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(value) && (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(value.jobs) ? Object.values(value.jobs) : [];
    return jobs
        .flatMap((job) => ((0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(job) && Array.isArray(job.steps) ? job.steps : []))
        .filter((step) => (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(step) && typeof step.uses === 'string' && /checkpoint-gate(?:@|$)/.test(step.uses))
        .map(({ with: inputs }) => ((0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(inputs) ? inputs : {}));
}
/** What YAML says; null where it is none. */
function readYaml(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text, { logLevel: 'silent' });
    }
    catch {
        return null;
    }
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

/***/ 22185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ historyFiles),
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function historyFiles(suite, { kept, name }) {
    const log = kept === 'file' ? name.replaceAll('\\', '/') : `${encodeURIComponent(suite)}.jsonl`;
    const beside = log.replace(/\.jsonl$/, '');
    return { log, release: (release) => `${beside}.releases/${encodeURIComponent(release)}.jsonl.gz` };
}
/** A history in a folder of this machine: in the checkout, or as an artifact that the workflow brought. */
function folderStore({ folder }, { kept, name }) {
    const root = kept === 'file' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    return {
        where: kept === 'file' ? `the file ${name}` : `the folder ${name}`,
        async read(file) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return null;
                throw error;
            }
        },
        async update(file, change) {
            const next = change(await this.read(file));
            if (next === null)
                return;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, next);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
        },
    };
}


/***/ }),

/***/ 4795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   Oe: () => (/* binding */ overrideOf),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   RX: () => (/* binding */ whyVoid),
/* harmony export */   U2: () => (/* binding */ usualDays),
/* harmony export */   U_: () => (/* binding */ mayOverride),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   tS: () => (/* binding */ mostDays)
/* harmony export */ });
/* unused harmony export untilOf */
/* harmony import */ var _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86212);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14907);


/** How long an override holds where the command does not say, and at most; in days. */
const usualDays = 14;
const mostDays = 90;
const permissions = ['write', 'maintain', 'admin', 'owner'];
/**
 * Why the comment lets nothing through, as far as the comment and the pull request tell; null: what its author may do decides.
 * @param now in milliseconds since 1970
 */
function whyNot(command, comment, pull, now) {
    const { author, app, created, updated } = comment;
    if (author.isBot)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.bot();
    if (app !== null)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.app({ app });
    if (created !== updated)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.edited();
    if (!pull.isOpen)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.closed();
    // By their number: a name can change hands.
    if (author.id === pull.author.id)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.own();
    const last = dayAfter(created, mostDays);
    const until = untilOf(command, comment);
    if (until > last)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.tooLong({ last, days: mostDays });
    return dayOf(now) > until ? _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.expired({ until }) : null;
}
function mayOverride(permission) {
    return permissions.includes(permission);
}
/** @param permission of the comment's author, as the API says */
function overrideOf(command, comment, permission, subject) {
    const { commit, fingerprint, blockers } = subject;
    return {
        by: comment.author.login,
        permission,
        reason: command.reason,
        until: untilOf(command, comment),
        commented: { id: comment.id, url: comment.url, time: comment.created },
        commit,
        fingerprint,
        blockers,
    };
}
/** Why an override of something else does not hold for this; null: it is of exactly this. */
function whyVoid(was, now) {
    if ((0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(was) === (0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(now))
        return null;
    if (was.commit !== now.commit)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherCommit({ commit: was.commit.slice(0, 7) });
    if (was.fingerprint !== now.fingerprint)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherCandidate();
    const known = new Map(was.blockers.map(({ key, rule, value }) => [`${key}\n${rule}`, value]));
    const other = now.blockers.find(({ key, rule, value }) => known.get(`${key}\n${rule}`) !== value);
    if (other === undefined)
        return _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherBlockers();
    const before = known.get(`${other.key}\n${other.rule}`);
    return before === undefined ? _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.alsoBlocks(other) : _shared_messages_override_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke.otherValue({ ...other, before });
}
/** The last day of an override, in UTC. */
function untilOf({ until }, { created }) {
    return until ?? dayAfter(created, usualDays);
}
/** The day so many days after a time in ISO 8601, in UTC. */
function dayAfter(time, days) {
    return dayOf(Date.parse(time) + days * 86_400_000);
}
/** The day of a time in milliseconds since 1970, in UTC. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}


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

/***/ 65929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usualSuite)
/* harmony export */ });
/** The suite where none is named. */
const usualSuite = 'checkpoint-gate.yml';


/***/ })

};
