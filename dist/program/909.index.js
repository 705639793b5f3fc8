export const id = 909;
export const ids = [909,414,923];
export const modules = {

/***/ 32909:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _commands_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24514);
/* harmony import */ var _commands_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);
/* harmony import */ var _commands_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17931);




(0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainUncaught */ .Z7)(process);
try {
    process.exitCode = await (0,_commands_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name),
        environment: process.env,
        payload: (0,_commands_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .r)(process.env),
        sink: _actions_core__WEBPACK_IMPORTED_MODULE_0__,
    });
}
catch (error) {
    process.exitCode = (0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 24514:
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
// EXTERNAL MODULE: ./lib/github/left.js
var github_left = __webpack_require__(6890);
// EXTERNAL MODULE: ./lib/github/marker.js
var marker = __webpack_require__(35917);
// EXTERNAL MODULE: ./lib/shared/messages/github.js
var github = __webpack_require__(42347);
// EXTERNAL MODULE: ./lib/github/check.js
var check = __webpack_require__(75671);
// EXTERNAL MODULE: ./lib/github/comment.js + 1 modules
var comment = __webpack_require__(71041);
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
     * @returns the parts that are worth writing: without the check where the token may not write one, which has been told
     */
    async settled() {
        this.#told = Number.POSITIVE_INFINITY;
        await this.idle();
        return { ...this.#parts, check: this.#parts.check && this.#mayCheck };
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
        }
        catch (error) {
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

// EXTERNAL MODULE: ./lib/github/publish.js
var publish = __webpack_require__(81944);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
// EXTERNAL MODULE: ./lib/report/markdown.js + 7 modules
var markdown = __webpack_require__(3475);
// EXTERNAL MODULE: ./lib/report/rows.js
var report_rows = __webpack_require__(69965);
;// CONCATENATED MODULE: ./lib/report/check.js






/** Of summary and text of a check run each, in characters; bytes are counted, to be safe. */
const checkLimit = 65_535;
/** The report as a check run. `suiteFile`: its path from the root of the repository; null: not in one, so that no line can be shown. */
function renderCheck(report, place, suiteFile) {
    const full = (0,markdown/* fullPlan */.Pw)(report, 700);
    return {
        title: (0,shared_escape/* terminalText */.eR)((0,headline/* headline */.Pl)(report), 140),
        summary: (0,limits/* fitted */.$5)((plan) => (0,markdown/* verdictText */.nt)(report, plan) || (0,shared_escape/* markdownText */.p7)((0,headline/* headline */.Pl)(report), 400), full, checkLimit),
        text: (0,limits/* fitted */.$5)((plan) => (0,markdown/* detailsText */.ez)(report, plan, place), full, checkLimit),
        annotations: suiteFile === null ? [] : annotationsOf(report.rows, suiteFile),
    };
}
const levels = { block: 'failure', warn: 'warning', info: 'notice' };
/** One remark for every line whose rule is broken or could not be checked, however many rows it is about. */
function annotationsOf(rows, path) {
    const byLine = new Map();
    for (const row of rows) {
        if (row.decision !== 'fail' && row.decision !== 'missing')
            continue;
        for (const { line, level, condition, reason } of (0,report_rows/* decisive */.l9)(row)) {
            if (line === null)
                continue;
            const rule = `${condition.kind}: ${condition.limit.written}`;
            const found = byLine.get(line) ?? { level, rule, said: [] };
            if (order.indexOf(level) > order.indexOf(found.level))
                found.level = level;
            found.said.push((0,shared_escape/* terminalText */.eR)(`${row.task}, ${row.title}: ${row.missing ?? reason}`, 1000));
            byLine.set(line, found);
        }
    }
    return [...byLine]
        .sort(([a], [b]) => a - b)
        .map(([line, { level, rule, said }]) => ({
        path,
        line,
        level: levels[level],
        title: (0,shared_escape/* terminalText */.eR)(`${rule} is not kept by ${(0,numbers/* counted */.hS)(said.length, 'row')}`, 200),
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
        const more = `and ${(0,numbers/* counted */.hS)(lines.length - i, 'more row')}`;
        if (Buffer.byteLength(text) + Buffer.byteLength(line) > longestMessage)
            return text + more;
        text += `${line}\n`;
    }
    return text.trimEnd();
}

// EXTERNAL MODULE: ./lib/report/comment.js
var report_comment = __webpack_require__(37023);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/digest.js





/** In characters: some 500 rows. */
const longest = 9000;
const digest_form = /^1 ([0-9a-f]{7,64}) ((?:[0-9a-f]{8}[fmwip](?:-?[\d.]+(?:e[-+]?\d+)?)?,)*)$/;
const row = /([0-9a-f]{8})([fmwip])([^,]*),/g;
/**
 * One line of letters, digits, spaces, commas, points and signs, the first sign of which is the version of this form. Rows that have no
 * rule are left out, and those behind the first 500, which changed least.
 * @param commit hexadecimal
 */
function digestOf({ rows }, commit) {
    const decided = rows.filter(({ decision }) => decision !== null);
    if (decided.length === 0)
        return null;
    const head = `1 ${commit} `;
    let line = head;
    for (const each of decided) {
        const { change } = each;
        const figure = change === null || !Number.isFinite(change) ? '' : String(Number(change.toPrecision(3)));
        const next = `${keyOf(each)}${stateOf(each)}${figure},`;
        if (line.length + next.length > longest)
            break;
        line += next;
    }
    return line;
}
/** Null where the line is of another version or not as this program writes it: nothing is guessed from it. */
function readDigest(line) {
    const [, commit, rows] = digest_form.exec(line.slice(0, longest + 1)) ?? [];
    if (commit === undefined || rows === undefined)
        return null;
    const read = [...rows.matchAll(row)].map(([, key, state, figure]) => {
        const change = figure === '' ? null : Number(figure);
        return [key, { state: state, change: Number.isFinite(change) ? change : null }];
    });
    return { commit, rows: new Map(read) };
}
function turned({ rows: before }, rows) {
    const out = { broken: [], fixed: [], open: [], still: [] };
    for (const each of rows) {
        const was = before.get(keyOf(each))?.state;
        const wasBroken = was === 'f' || was === 'm';
        if ((0,report_rows/* stops */.Gb)(each))
            out[wasBroken ? 'still' : 'broken'].push(each);
        else if (wasBroken)
            out[each.decision === 'pass' || each.decision === null ? 'fixed' : 'open'].push(each);
    }
    return out;
}
/** Which rows turned since the last run, in one line of markdown; empty where there is nothing to say. */
function sinceLine(before, report, commit) {
    if (before === null || report.rows.length === 0)
        return '';
    const { broken, fixed, open, still } = turned(before, report.rows);
    const parts = [
        named('newly broken', broken),
        named('fixed', fixed),
        named('no longer broken, but not settled', open),
        still.length === 0 ? '' : `${(0,numbers/* counted */.hS)(still.length, 'row')} still broken`,
    ].filter(Boolean);
    if (parts.length === 0)
        return '';
    const since = before.commit === commit
        ? 'Since the run before on this commit'
        : `Since ${(0,shared_escape/* markdownCode */.D9)(before.commit.slice(0, 7))}`;
    return `${since}: ${parts.join('; ')}.`;
}
const mostNamed = 3;
function named(what, rows) {
    if (rows.length === 0)
        return '';
    const names = rows.slice(0, mostNamed).map((each) => (0,shared_escape/* markdownText */.p7)((0,headline/* nameOf */.Vb)(each), 120));
    const more = rows.length > mostNamed ? ` and ${(0,numbers/* counted */.hS)(rows.length - mostNamed, 'more', 'more')}` : '';
    return `**${what}** ${names.join(', ')}${more}`;
}
function keyOf({ task, pooled, metric }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([task, pooled !== null, metric]))
        .digest('hex')
        .slice(0, 8);
}
function stateOf(each) {
    const { decision } = each;
    if ((0,report_rows/* stops */.Gb)(each))
        return decision === 'missing' ? 'm' : 'f';
    return decision === 'pass' ? 'p' : decision === 'inconclusive' ? 'i' : 'w';
}

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
// EXTERNAL MODULE: ./lib/report/terminal.js + 1 modules
var terminal = __webpack_require__(88462);
// EXTERNAL MODULE: ./lib/shared/errors.js + 13 modules
var errors = __webpack_require__(27195);
// EXTERNAL MODULE: ./lib/suite/read.js
var read = __webpack_require__(53458);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/commands/workflows.js
var workflows = __webpack_require__(24760);
;// CONCATENATED MODULE: ./lib/commands/checkout.js




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
        throw (0,errors/* gateError */.em)('checkout-is-not-head', { found, head: where.sha });
}
function git(folder, ...args) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', ['-C', folder, ...args], { encoding: 'utf8', timeout: 10_000 });
    return status === 0 ? stdout.trim() : null;
}
/** The path of a file from the root of the repository that it lies in, with forward slashes; null: it lies outside of the workspace's. */
function pathInRepository(file) {
    const path = (0,external_node_path_.resolve)(file);
    const inside = (0,external_node_path_.relative)((0,workflows/* rootOf */.I5)((0,external_node_path_.dirname)(path)), path);
    return inside.startsWith('..') ? null : inside.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/commands/explain.js
var explain = __webpack_require__(17325);
// EXTERNAL MODULE: ./lib/commands/gather/find.js
var find = __webpack_require__(82885);
// EXTERNAL MODULE: ./lib/commands/gather.js + 5 modules
var gather = __webpack_require__(75923);
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

// EXTERNAL MODULE: ./lib/commands/progress.js
var progress = __webpack_require__(22747);
// EXTERNAL MODULE: ./lib/commands/report.js + 45 modules
var report = __webpack_require__(93681);
// EXTERNAL MODULE: ./lib/commands/run.js + 21 modules
var run = __webpack_require__(67049);
// EXTERNAL MODULE: ./lib/commands/shard.js
var shard = __webpack_require__(26414);
// EXTERNAL MODULE: ./lib/commands/signals.js
var signals = __webpack_require__(98015);
;// CONCATENATED MODULE: ./lib/commands/action.js

























/**
 * One step of a workflow: says that it evaluates, evaluates or gathers, decides, publishes, and only then tells by its exit code. A shard
 * only evaluates; an announcement is only that.
 * @returns the exit code of the step
 */
async function runAction({ input, environment, payload, sink }) {
    const given = (name) => input(name) || null;
    const where = (0,github_event/* whereFrom */.E)(environment, payload);
    const suiteFile = given('suite') ?? 'checkpoint-gate.yml';
    const [part, shards, artifact] = [given('shard'), given('gather'), given('artifact') ?? ''];
    if (part !== null && shards !== null)
        throw (0,errors/* gateError */.em)('shard-and-gather', {});
    const signal = (0,signals/* abortOnSignals */.P)(errors/* exitCode */.I$.notFinished);
    const looksAtPullRequest = () => {
        if (given('candidate') === null)
            refuseOtherCheckout(where, (0,external_node_path_.dirname)(suiteFile));
    };
    if (part !== null) {
        looksAtPullRequest();
        const { exit, folder } = await (0,shard.shard)(part, { ...runOptions(suiteFile, given, sink), signal }, sink.info);
        sink.setOutput('run-folder', folder);
        return exit;
    }
    const token = given('token');
    const client = token === null ? null : (0,github_client/* connect */.N)(token, where, sink.info);
    const wanted = {
        suite: (shards !== null && (0,find/* suiteOfShards */.nW)(shards)) || (await (0,read/* suiteName */.Q)(suiteFile)),
        comment: isOn(given('comment')),
        status: isOn(given('status')),
        check: isOn(given('check')) && where.forge === 'github',
    };
    const notice = new Notice(wanted, where, client, sink);
    const announces = given('announce') === 'true';
    const left = announces ? null : leaveTo(sink, wanted, where, client, signal);
    notice.begin();
    if (announces) {
        await notice.settled();
        return errors/* exitCode */.I$.passed;
    }
    try {
        const outlook = new Outlook((sentence) => notice.progress(sentence));
        const options = runOptions(suiteFile, given, sink);
        const decide = () => {
            if (shards !== null)
                return (0,gather.gather)({ folders: [shards], out: given('out') });
            looksAtPullRequest();
            return (0,run/* run */.eF)({ ...options, progress: (0,progress/* both */.WP)(options.progress, outlook), signal });
        };
        const { report, folder } = await outcome(suiteFile, decide, sink);
        sink.info((0,terminal/* renderTerminal */.b)(report, { width: 120, color: false }));
        const renderings = renderingsOf(report, where, { artifact, suiteFile: pathInRepository(suiteFile) });
        left?.({ outcome: renderings.status });
        const parts = { ...(await notice.settled()), suite: report.suite.name };
        left?.((0,github_left/* stillOpen */.vJ)(parts, await (0,publish/* publish */.m)(renderings, outputsOf(report, folder), parts, where, client, sink)));
        return report.verdict.exit;
    }
    catch (error) {
        left?.({ ended: 'error' });
        throw error;
    }
}
/** Keeps what the step after the job has to say in case this process is gone by then; what it gives tells what has changed. */
function leaveTo(sink, parts, where, client, signal) {
    const may = client !== null;
    let left = {
        suite: parts.suite,
        comment: may && parts.comment && where.pullRequest !== null,
        status: may && parts.status,
        check: may && parts.check,
        since: Date.now(),
        ended: null,
        outcome: null,
    };
    const change = (changes) => {
        left = { ...left, ...changes };
        (0,github_left/* saveLeft */.hg)(left, sink);
    };
    change({});
    signal.addEventListener('abort', () => change({ ended: 'signal' }));
    return change;
}
function renderingsOf(report, where, { artifact, suiteFile }) {
    const { name } = report.suite;
    const place = { head: where.sha, url: where.runUrl, whole: 'the job summary', artifact };
    const data = digestOf(report, where.sha);
    return {
        comment(before) {
            const since = sinceLine(before === null ? null : readDigest(before), report, where.sha);
            return (0,report_comment/* renderComment */.w)(report, { ...place, since, room: (0,marker/* commentRoom */.H9)(name, where, data ?? before) });
        },
        data,
        summary: (0,summary/* renderSummary */.B)(report, place),
        status: renderStatus(report),
        check: renderCheck(report, place, suiteFile),
    };
}
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
/** A suite that cannot be read has no run folder, but the pull request has to hear of it all the same. */
async function outcome(suiteFile, decide, sink) {
    try {
        return await decide();
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            sink.info((0,explain/* traceOf */.fC)(error));
        const suite = { name: await (0,read/* suiteName */.Q)(suiteFile), file: suiteFile };
        return { report: (0,report/* unreadReport */._w)(suite, (0,errors/* asGateError */.Ub)(error)), folder: null };
    }
}
function runOptions(suiteFile, given, sink) {
    return {
        suiteFile,
        out: given('out'),
        // The usual folder lies in the checkout, where a pull request could have put evidence of its own making.
        fresh: given('out') === null,
        baseline: given('baseline'),
        candidate: given('candidate'),
        runtime: given('runtime'),
        mask: (secret) => sink.setSecret(secret),
        progress: (0,progress/* progressOn */.z2)(process.stdout),
    };
}
/** A later step must not read "none" where nothing was measured. */
function forgettingOutput({ forgetting }) {
    return forgetting.severity ?? (forgetting.measured ? 'none' : 'not-measured');
}
function isOn(value) {
    return value !== 'false';
}


/***/ }),

/***/ 75923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 1 modules
var run_folder = __webpack_require__(25681);
// EXTERNAL MODULE: ./lib/shared/errors.js + 13 modules
var errors = __webpack_require__(27195);
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
function suiteOf({ suite, shard }) {
    const { sha256, folder, file: _, ...decoded } = suite;
    return new Map([
        ['number of shards', String(shard.of)],
        ['suite: sha256', sha256],
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
function judgedOf(records) {
    const [first = [], ...others] = records.map(({ judged }) => judged ?? []);
    return first.map((task, i) => [task, ...others.flatMap((judged) => judged[i] ?? [])].reduce(added));
}
function added(one, other) {
    const sum = (key) => one[key] + other[key];
    return {
        task: one.task,
        planned: sum('planned'),
        keys: [...new Set([...one.keys, ...other.keys])],
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
// EXTERNAL MODULE: ./lib/commands/report.js + 45 modules
var report = __webpack_require__(93681);
// EXTERNAL MODULE: ./lib/commands/run.js + 21 modules
var run = __webpack_require__(67049);
// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(43014);
;// CONCATENATED MODULE: ./lib/commands/gather.js













/**
 * Puts the shards of one evaluation together and decides, as one run of the whole would have: from the same evidence comes the same
 * report. What does not fit or is missing ends in a report as well. Where there is no shard at all, or one cannot be read, it throws.
 */
function gather({ folders, out }) {
    const shards = (0,find/* findShards */.B$)(folders);
    const [first] = shards;
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(out ?? `runs/${first.record.suite.name}`));
    refuseOver(folder, shards);
    folder.claim((0,external_node_path_.join)(first.folder.path, 'suite.yml'), true);
    try {
        const record = putTogether(shards, folder);
        folder.writeRecord(record);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ findShards),
/* harmony export */   nW: () => (/* binding */ suiteOfShards)
/* harmony export */ });
/* unused harmony export isOfShard */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27195);
/* harmony import */ var _suite_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60973);





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

/***/ 26414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shard: () => (/* binding */ shard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _samples_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96987);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27195);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71235);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17325);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67049);







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
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   co: () => (/* binding */ workflowsIn),
/* harmony export */   g1: () => (/* binding */ runsGate),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);



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
/** What YAML says; null where it is none. */
function readYaml(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text, { logLevel: 'silent' });
    }
    catch {
        return null;
    }
}


/***/ })

};
