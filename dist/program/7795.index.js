export const id = 7795;
export const ids = [7795];
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

/***/ 9456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judgeOptions)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

const texts = ['server', 'model', 'apiKeyEnv', 'refusals'];
const numbers = ['share', 'maxCallsPerHour', 'timeout'];
const known = [...texts, ...numbers];
/** A judge as `--judge` has it: `server=http://…/v1,model=NAME,share=0.1`, named as in the library. Throws GateError `monitor-judge`. */
function judgeOptions(given) {
    const options = {};
    for (const part of given.split(',').map((each) => each.trim())) {
        if (part === '')
            continue;
        const [, name, value] = /^(\w+)\s*=\s*(.+)$/.exec(part) ?? [];
        if (name === undefined || value === undefined || !known.includes(name))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('monitor-judge', { name: name ?? null, known });
        options[name] = numbers.some((each) => each === name) ? Number(value) : value;
    }
    // What is wrong in a value, or lacks, is said where the library's options are read.
    return options;
}


/***/ }),

/***/ 97795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promise: () => (/* binding */ promise_promise)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/judge/lines.js
var judge_lines = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/monitor/environment.js
var environment = __webpack_require__(37667);
// EXTERNAL MODULE: ./lib/monitor/hash-number.js
var hash_number = __webpack_require__(86260);
// EXTERNAL MODULE: ./lib/monitor/judge/grader.js + 2 modules
var judge_grader = __webpack_require__(80693);
// EXTERNAL MODULE: ./lib/monitor/judge/options.js + 1 modules
var options = __webpack_require__(30531);
// EXTERNAL MODULE: ./lib/monitor/judge/prompt.js
var judge_prompt = __webpack_require__(71602);
// EXTERNAL MODULE: ./lib/monitor/rules.js
var rules = __webpack_require__(34381);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/promise.js
var promise = __webpack_require__(47971);
// EXTERNAL MODULE: ./lib/watch/production-grades.js
var production_grades = __webpack_require__(91337);
// EXTERNAL MODULE: ./lib/commands/monitor/judge.js
var monitor_judge = __webpack_require__(9456);
;// CONCATENATED MODULE: ./lib/commands/promise/grade-all.js
/** Calls at once. */
const width = 4;
/** Answers in a row that bring no reply before it is given up. */
const patience = 8;
/** Has answers graded, several at once, until all were asked about, too many in a row fail, or the signal says so. */
async function gradeAll(answers, grader, { progress, signal }, take) {
    const counts = { graded: 0, unread: 0, failed: 0, said: null };
    const queue = answers.values();
    let inRow = 0;
    let asked = 0;
    progress.start('answers graded', answers.length);
    const work = async () => {
        for (const answer of queue) {
            if (signal.aborted || inRow >= patience)
                return;
            const { task, id, prompt, text: response } = answer;
            const graded = await grader.grade({ name: `${task}/${id}`, prompt, response }, () => true, signal);
            if (signal.aborted)
                return;
            asked += 1;
            inRow = graded.kind === 'failed' ? inRow + 1 : 0;
            if (graded.kind === 'graded') {
                counts.graded += 1;
                take(answer, graded.grade);
            }
            else if (graded.kind === 'unread')
                counts.unread += 1;
            else if (graded.kind === 'failed') {
                counts.failed += 1;
                counts.said = graded.said;
            }
            progress.advance(asked);
        }
    };
    try {
        await Promise.all(Array.from({ length: width }, work));
    }
    finally {
        progress.stop();
    }
    return counts;
}

// EXTERNAL MODULE: ./lib/commands/watch/answers.js
var answers = __webpack_require__(34921);
;// CONCATENATED MODULE: ./lib/commands/promise.js














/** Answers that are graded where nothing else is said: a promise of fewer than 100 is none. */
const usualSamples = 300;
/**
 * Has the candidate's answers in a run graded by production's judge, as it grades production's: what `watch` holds production's grades to.
 * What it has graded before is not asked again.
 * @returns 0; 3 where calls failed: run the same again. Throws GateError
 */
async function promise_promise(run, flags, io) {
    const judge = (0,options/* judgeOf */.P)((0,monitor_judge/* judgeOptions */.S)(flags.judge), (0,environment/* processEnvironment */.hv)());
    const most = samplesIn(flags.samples);
    const { folder, tasks } = (0,answers/* answersIn */.V)(run, (0,answers/* tasksGiven */.i)(flags.task));
    const asked = tasks.flatMap(withPrompts);
    if (asked.length === 0)
        throw (0,errors/* gateError */.em)('promise-no-prompts', { run });
    const wanted = drawn(asked, most);
    const grader = (0,rules/* graderOf */.pV)(judge_prompt/* promptVersion */.N, judge.model);
    const path = (0,external_node_path_.join)(folder.path, production_grades/* gradesFile */.DY);
    const known = new production_grades/* ProductionGrades */.g8((0,judge_lines/* readLines */.S)(path));
    const left = wanted.filter(({ task, id, hash }) => !known.of(task, id, hash).has(grader));
    const lines = new judge_lines/* Appender */.w(path);
    try {
        const counts = await gradeAll(left, new judge_grader/* Grader */.S(judge), io, ({ task, id, hash }, { grade, refused }) => lines.append({ task, id, hash, grader, grade, refused }));
        const before = { answers: asked.length, wanted: wanted.length, known: wanted.length - left.length };
        const told = { grader, file: path, ...before, ...counts };
        io.output.write(flags.json ? `${JSON.stringify(told, null, 2)}\n` : promise/* promiseTexts */.o.done(told));
        const missing = left.length - counts.graded - counts.unread;
        if (missing > 0)
            throw (0,errors/* gateError */.em)('promise-unfinished', { missing, said: counts.said });
        return errors/* exitCode */.I$.passed;
    }
    finally {
        lines.close();
    }
}
/** Without a question nobody can say how well it was answered. */
function withPrompts({ task, answers }) {
    return answers.flatMap(({ id, text, prompt }) => prompt === undefined ? [] : [{ task: task.name, id, hash: (0,production_grades/* hashOf */.qQ)(prompt, text), prompt, text }]);
}
/** The same ones always, and of more all that there were of fewer. */
function drawn(answers, most) {
    const order = new Map(answers.map((answer) => [answer, (0,hash_number/* hashNumber */.Y)(`${answer.task}/${answer.id}`)]));
    return [...answers].sort((a, b) => order.get(a) - order.get(b)).slice(0, most);
}
function samplesIn(given) {
    const samples = Number(given ?? usualSamples);
    if (Number.isSafeInteger(samples) && samples > 0)
        return samples;
    throw (0,errors/* gateError */.em)('watch-option', { option: '--samples', value: given, wants: 'a whole number above 0' });
}


/***/ }),

/***/ 34921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ answersIn),
/* harmony export */   i: () => (/* binding */ tasksGiven)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19519);




/** Names of tasks, separated by commas, as the command line has them; null: none is given. */
const tasksGiven = (list) => list
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '') ?? null;
/**
 * The candidate's answers in a run folder. Throws GateErrors of the folder, `watch-task` where it does not know a task that is named, and
 * `watch-promise` where it holds no answers, or none to one of those.
 * @param tasks those that are as production is; null: those that the run's suite names for `watch`; empty, or it names none: all that
 * have answers
 */
function answersIn(run, tasks) {
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .RunFolder */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run));
    const record = folder.readRecord();
    const named = tasks ?? record.suite.watch?.tasks ?? [];
    const tasksOfRun = record.suite.tasks.map(({ name }) => name);
    const stranger = named.find((name) => !tasksOfRun.includes(name));
    if (stranger !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('watch-task', { run, task: stranger, tasks: tasksOfRun, near: (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(stranger, tasksOfRun) });
    const found = record.suite.tasks
        .filter(({ name }) => named.length === 0 || named.includes(name))
        .map((task) => answersTo(folder, task))
        .filter(({ answers }) => answers.length > 0);
    const lacking = named.filter((name) => found.every(({ task }) => task.name !== name));
    if (found.length === 0 || lacking.length > 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('watch-promise', { run, named: lacking });
    return { folder, record, tasks: found };
}
function answersTo(folder, task) {
    const of = (side) => folder.evidence(side, task.name).load();
    const evidence = { baseline: of('baseline'), candidate: of('candidate') };
    const texts = [...evidence.candidate.values()].filter((each) => each.kind === 'answer');
    const samples = texts.length === 0 ? [] : folder.readSamples(task.name);
    const prompts = new Map(samples.map(({ id, prompt }) => [id, prompt]));
    return { task, samples, evidence, answers: texts.map(({ id, text }) => ({ id, text, prompt: prompts.get(id) })) };
}


/***/ }),

/***/ 45058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ RunFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
;// CONCATENATED MODULE: ./lib/evidence/file.js



/**
 * The evidence of one task on one side: a file of JSON lines that is only ever appended to, so that whatever ends the process,
 * every line that was written whole is kept. Its first line holds the identity of what the evidence depends on.
 */
class EvidenceFile {
    path;
    #known = new Map();
    #file = null;
    constructor(path) {
        this.path = path;
    }
    get evidence() {
        return this.#known;
    }
    /** Reads what is there. Evidence of another identity is of no use and is removed; a line torn by a crash is cut off. */
    open(identity) {
        const { lines, end } = this.#read();
        const first = lines[0];
        const discarded = lines.length > 0 && first?.identity !== identity;
        if (discarded)
            (0,external_node_fs_.rmSync)(this.path);
        else if (end !== null)
            (0,external_node_fs_.truncateSync)(this.path, end);
        const fresh = discarded || lines.length === 0;
        if (!fresh)
            for (const line of lines.slice(1))
                this.#known.set(line.id, line);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.path), { recursive: true });
        this.#file = (0,external_node_fs_.openSync)(this.path, 'a');
        if (fresh)
            (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify({ identity })}\n`);
        return { kept: this.#known.size, discarded };
    }
    append(evidence) {
        if (this.#file === null)
            throw new Error('The evidence file is not open');
        (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify(evidence)}\n`);
        this.#known.set(evidence.id, evidence);
    }
    close() {
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
    }
    /** Reads without opening for writing: for a report of a finished run. */
    load() {
        for (const line of this.#read().lines.slice(1))
            this.#known.set(line.id, line);
        return this.#known;
    }
    /** The lines as they are, for whoever has to see that an id comes twice; the identity is empty where there is none. */
    read() {
        const [first, ...lines] = this.#read().lines;
        return { identity: first?.identity ?? '', lines };
    }
    /** `end`: how far the whole lines go, in bytes, where a torn one follows them; else null. */
    #read() {
        if (!(0,external_node_fs_.existsSync)(this.path))
            return { lines: [], end: null };
        const bytes = (0,external_node_fs_.readFileSync)(this.path);
        const end = bytes.lastIndexOf(0x0a) + 1;
        const lines = [];
        for (const [i, line] of bytes.subarray(0, end).toString('utf8').split('\n').entries())
            if (line !== '')
                lines.push(this.#parse(line, i + 1));
        return { lines, end: end < bytes.length ? end : null };
    }
    /** A line is an object with the identity (the first) or the id of a sample (the others). */
    #parse(line, number) {
        const refuse = (why, cause) => {
            const [folder, file] = [(0,external_node_path_.dirname)(this.path), (0,external_node_path_.basename)(this.path)];
            return (0,errors/* gateError */.em)('run-folder-unreadable', { folder, file, why: `line ${number}: ${why}` }, cause);
        };
        let value;
        try {
            value = JSON.parse(line);
        }
        catch (error) {
            throw refuse(error.message, error);
        }
        if (typeof (number === 1 ? value?.identity : value?.id) !== 'string')
            throw refuse('it is no evidence');
        return value;
    }
}

// EXTERNAL MODULE: ./lib/shared/alive.js
var alive = __webpack_require__(57268);
;// CONCATENATED MODULE: ./lib/evidence/lock.js




/**
 * Keeps a folder to this process; the lock of a process that is gone does not count. Of two processes that come at once, one makes the file and the other
 * finds it.
 * @throws GateError `run-folder-busy`
 */
function lock(folder) {
    const file = fileIn(folder);
    const make = () => (0,external_node_fs_.writeFileSync)(file, String(process.pid), { flag: 'wx' });
    try {
        make();
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const pid = Number((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (pid !== process.pid && (0,alive/* isAlive */._)(pid))
            throw (0,errors/* gateError */.em)('run-folder-busy', { folder, pid });
        (0,external_node_fs_.rmSync)(file);
        make();
    }
}
function unlock(folder) {
    (0,external_node_fs_.rmSync)(fileIn(folder), { force: true });
}
const fileIn = (folder) => (0,external_node_path_.join)(folder, 'lock');

// EXTERNAL MODULE: ./lib/evidence/run-record.js
var run_record = __webpack_require__(55608);
;// CONCATENATED MODULE: ./lib/evidence/run-folder.js







const recordFile = 'run.json';
/** Who let the checkpoint through on the pull request. */
const overrideFile = 'override.json';
/** What became of sending the run to MLflow. */
const loggedFile = 'mlflow.json';
const renderings = ['report.json', 'comment.md', 'summary.md', 'report.html'];
/**
 * The folder of one run:
 * suite.yml, run.json, samples/TASK.jsonl, evidence/SIDE/TASK.jsonl, judgements/TASK.jsonl, ratings/TASK.json, report.json, report.html,
 * comment.md, summary.md, log.txt; override.json where a person let it through; mlflow.json, where its run is; history/, what was read of the merged checkpoints; policy/TASK.jsonl, samples of the suite that did not hold; logs/ of the commands that were run, and prepared.json, what they made.
 * One process writes into it at a time.
 */
class RunFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Claims the folder for this process; the claim of a process that is gone does not count. `fresh`: nothing that the folder holds, or
     * that it only links to, is used.
     */
    claim(suiteFile, fresh = false) {
        try {
            if (fresh && (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false })?.isSymbolicLink())
                (0,external_node_fs_.rmSync)(this.path);
            (0,external_node_fs_.mkdirSync)(this.path, { recursive: true });
            lock(this.path);
            if (fresh)
                this.#forget();
            // It was of what the folder held before.
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, loggedFile), { force: true });
            if ((0,external_node_fs_.existsSync)(suiteFile))
                this.#copySuite(suiteFile);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,errors/* gateError */.em)('run-folder-not-writable', { folder: this.path, why: error.message }, error);
        }
    }
    /** To the byte, but for what signs in inside its addresses: the folder is kept and shared. */
    #copySuite(file) {
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        const told = (0,secrets/* withoutSecrets */.cT)(text);
        if (told === text)
            (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(this.path, 'suite.yml'));
        else
            this.write('suite.yml', told);
    }
    /** Forgets an earlier run, and every name under which this one will write: a link there would lead out of the folder. */
    #forget() {
        const beside = [overrideFile, loggedFile, 'production-grades.jsonl'];
        const written = ['suite.yml', recordFile, 'prepared.json', ...renderings, 'log.txt', ...beside];
        for (const name of [
            'evidence',
            'samples',
            'judgements',
            'ratings',
            'history',
            'policy',
            'logs',
            ...written,
            ...written.map(partOf),
        ])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { recursive: true, force: true });
    }
    release() {
        unlock(this.path);
    }
    evidence(side, task) {
        return new EvidenceFile((0,external_node_path_.join)(this.path, 'evidence', side, `${fileName(task)}.jsonl`));
    }
    /** File of what became of the questions to a task's judges. */
    judgements(task) {
        return (0,external_node_path_.join)(this.path, 'judgements', `${fileName(task)}.jsonl`);
    }
    writeRatings(task, json) {
        this.write((0,external_node_path_.join)('ratings', `${fileName(task)}.json`), `${json}\n`);
    }
    /** null: none were read. */
    readRatings(task) {
        const file = (0,external_node_path_.join)('ratings', `${fileName(task)}.json`);
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, file)) ? this.#parse(this.#read(file), file) : null;
    }
    /** `null`: nobody has let anything through. */
    writeOverrides(json) {
        if (json === null)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
        else
            this.write(overrideFile, json);
    }
    /** null: there are none. */
    readOverrides() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, overrideFile)) ? this.#parse(this.#read(overrideFile), overrideFile) : null;
    }
    writeSamples(task, samples) {
        this.write((0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readSamples(task) {
        const file = (0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeLogged(json) {
        this.write(loggedFile, json);
    }
    /** Its text; null: nothing was sent. */
    readLogged() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, loggedFile)) ? this.#read(loggedFile) : null;
    }
    /** Samples of the suite that did not hold, where they are other ones: policy/TASK.jsonl. */
    writeOtherSamples(task, samples) {
        this.write((0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readOtherSamples(task) {
        const file = (0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeRecord(record) {
        this.write(recordFile, `${JSON.stringify((0,run_record/* withoutSecretsIn */.Dy)(record), null, 2)}\n`);
    }
    /** Takes away what an earlier run of the whole has said: a part decides nothing. */
    withdraw() {
        for (const name of renderings)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { force: true });
    }
    /** The record of an earlier run into this folder, if there is one. */
    previousRecord() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, recordFile)) ? this.readRecord() : null;
    }
    readRecord() {
        const record = this.#parse(this.#read(recordFile), recordFile);
        const why = (0,run_record/* notRecord */.T4)(record);
        if (why !== null)
            throw this.#unreadable(recordFile, why);
        return record;
    }
    /** A line of log.txt, with the time, and without what signs in inside its addresses. */
    log(text) {
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.path, 'log.txt'), `${new Date().toISOString()} ${(0,secrets/* withoutSecrets */.cT)(text)}\n`);
    }
    /** Where a command's output goes. */
    logFile(name) {
        const folder = (0,external_node_path_.join)(this.path, 'logs');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return (0,external_node_path_.join)(folder, name);
    }
    /** Writes whole or not at all: a reader never sees half a file. */
    write(name, text) {
        const path = (0,external_node_path_.join)(this.path, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
        (0,external_node_fs_.writeFileSync)(partOf(path), text);
        (0,external_node_fs_.renameSync)(partOf(path), path);
        return path;
    }
    #read(name) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.path, name), 'utf8');
        }
        catch (error) {
            throw this.#unreadable(name, ['ENOENT', 'ENOTDIR'].includes(error.code ?? '') ? 'it is not there' : String(error), error);
        }
    }
    #parse(text, file) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw this.#unreadable(file, error.message, error);
        }
        if (typeof value !== 'object' || value === null)
            throw this.#unreadable(file, 'it holds no object');
        return value;
    }
    #unreadable(file, why, cause) {
        return (0,errors/* gateError */.em)('run-folder-unreadable', { folder: this.path, file, why }, cause);
    }
}
/** Where a file grows until it is whole. */
function partOf(path) {
    return `${path}.part`;
}
/** A name that every file system takes, and that no two tasks share. */
function fileName(task) {
    return encodeURIComponent(task);
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

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   w: () => (/* binding */ Appender)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What the whole lines of a file of JSON lines hold. Lines that are none, as a process leaves them that is killed while it writes, are passed over. */
function readLines(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').split('\n').flatMap(parsed);
}
function parsed(line) {
    if (line === '')
        return [];
    try {
        return [JSON.parse(line)];
    }
    catch {
        return [];
    }
}
/**
 * A file of JSON lines that is only ever appended to, each line in one write, so that several processes may append at once. Only this user
 * may read it: what models and people wrote is in it.
 */
class Appender {
    #file;
    constructor(path) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a+', 0o600);
    }
    append(value) {
        // Whoever was killed while it wrote has left half a line, which must not spoil this one.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#file, `${this.#isTorn() ? '\n' : ''}${JSON.stringify(value)}\n`);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
    }
    #isTorn() {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#file);
        const last = Buffer.alloc(1);
        return size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
    }
}


/***/ }),

/***/ 80693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Grader)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/backends/server/complaint.js
var complaint = __webpack_require__(64244);
// EXTERNAL MODULE: ./lib/judge/way.js
var judge_way = __webpack_require__(7700);
// EXTERNAL MODULE: ./lib/shared/connections.js
var connections = __webpack_require__(4256);
// EXTERNAL MODULE: ./lib/shared/json.js
var json = __webpack_require__(6039);
// EXTERNAL MODULE: ./lib/shared/messages/monitor.js
var monitor = __webpack_require__(23772);
// EXTERNAL MODULE: ./lib/judge/reply.js
var reply = __webpack_require__(32027);
;// CONCATENATED MODULE: ./lib/monitor/judge/reply.js

/** For servers that hold a reply to one. */
const replySchema = {
    type: 'object',
    properties: { grade: { type: 'integer', enum: [1, 2, 3, 4, 5] }, refused: { type: 'boolean' } },
    required: ['grade', 'refused'],
    additionalProperties: false,
};
const grade = String.raw `"grade"\s*:\s*(?<grade>[1-5])`;
const refused = String.raw `"refused"\s*:\s*(?<refused>true|false)`;
/** Each key once, and nothing beside it: `JSON.parse` would let the second of two grades win. */
const reply_forms = [`${grade}\\s*,\\s*${refused}`, `${refused}\\s*,\\s*${grade}`].map((keys) => new RegExp(`^\\s*\\{\\s*${keys}\\s*\\}\\s*$`));
/** null: the reply is anything else than what was asked for. */
function gradeIn(body) {
    const { reading } = (0,reply/* readReply */.X)(body);
    if (reading.kind !== 'text' || reading.cut)
        return null;
    const found = reply_forms.map((form) => form.exec(reading.text)?.groups).find((groups) => groups !== undefined);
    return found === undefined ? null : { grade: Number(found.grade), refused: found.refused === 'true' };
}

;// CONCATENATED MODULE: ./lib/monitor/judge/ask.js






/** Bytes of a reply: one object of two keys is asked for. */
const longest = 1_000_000;
/** Asks one model, with what it takes of what is wanted: what it refuses is left out from then on, and that call made again. */
class Asker {
    #settings;
    #wanted;
    #way = judge_way/* firstWay */.UJ;
    #connections = null;
    constructor(settings) {
        this.#settings = settings;
        this.#wanted = { model: settings.model, temperature: 0, reasoningEffort: null, maxTokens: null };
    }
    /**
     * Never throws what the network throws, and tries nothing again that failed.
     * @param mayCall asked before every call
     */
    async ask(messages, mayCall, signal) {
        for (;;) {
            if (!mayCall())
                return { kind: 'enough' };
            const asked = await this.#once(messages, signal);
            if (asked.kind !== 'refused')
                return asked;
            const way = (0,judge_way/* narrowed */.fQ)(this.#way, this.#wanted, asked.refusal);
            if (way === null)
                return { kind: 'failed', said: `HTTP ${asked.refusal.status}` };
            this.#way = way;
        }
    }
    async #once(messages, signal) {
        const { url, key, timeout } = this.#settings;
        const patience = AbortSignal.timeout(timeout);
        try {
            this.#connections ??= ask_connections(url);
            const { request, dispatcher } = await this.#connections;
            // No redirect is followed: another host is not to get the texts, nor the key.
            const { statusCode: status, body } = await request(url, {
                method: 'POST',
                headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
                body: JSON.stringify((0,judge_way/* bodyOf */.EN)({ schema: replySchema }, messages, this.#wanted, this.#way, (0,judge_way/* maxTokensOf */.cA)(this.#wanted))),
                dispatcher,
                signal: AbortSignal.any([signal, patience]),
            });
            const text = (await (0,connections/* readBody */.x)(body, longest))?.toString('utf8') ?? '';
            if (status >= 200 && status < 300)
                return { kind: 'reply', body: (0,json/* jsonOr */.o)(text, undefined) };
            const { body: said, param = '', code = '' } = (0,complaint/* complaint */.U)(text);
            return { kind: 'refused', refusal: { status, said, param, code } };
        }
        catch (error) {
            if (patience.aborted)
                return { kind: 'failed', said: monitor/* monitorTexts */.Pe.silent(timeout / 1000) };
            const { name, code } = error;
            return { kind: 'failed', said: code ?? name };
        }
    }
}
async function ask_connections(url) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = (0,connections/* connectionsTo */.L)(url, undici, { headersTimeout: 0, bodyTimeout: 0 });
    return { request: undici.request, dispatcher };
}

// EXTERNAL MODULE: ./lib/monitor/judge/prompt.js
var judge_prompt = __webpack_require__(71602);
;// CONCATENATED MODULE: ./lib/monitor/judge/grader.js




/** Has answers graded, each by itself. */
class Grader {
    #asker;
    #secret = (0,external_node_crypto_.randomBytes)(32);
    constructor(settings) {
        this.#asker = new Asker(settings);
    }
    /** @param mayCall asked before every call: there may be several, where the server does not take what is wanted */
    async grade({ name, prompt, response }, mayCall, signal) {
        const asked = await this.#asker.ask((0,judge_prompt/* messagesFor */.k)(prompt, response, this.#secret, name), mayCall, signal);
        if (asked.kind !== 'reply')
            return asked;
        const grade = gradeIn(asked.body);
        return grade === null ? { kind: 'unread' } : { kind: 'graded', grade };
    }
}


/***/ }),

/***/ 30531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ judgeOf)
});

// EXTERNAL MODULE: ./lib/shared/gate-error.js
var gate_error = __webpack_require__(6053);
// EXTERNAL MODULE: ./lib/shared/messages/monitor.js
var monitor = __webpack_require__(23772);
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
// EXTERNAL MODULE: ./lib/monitor/mapping.js
var mapping = __webpack_require__(57668);
// EXTERNAL MODULE: ./lib/monitor/within.js
var within = __webpack_require__(47839);
;// CONCATENATED MODULE: ./lib/monitor/judge/settings.js
/** Who tells whether an answer refuses: the rules, of every answer; a judge, of those that it is asked about; or each for itself. */
const refusalTellers = ['rules', 'judge', 'both'];

;// CONCATENATED MODULE: ./lib/monitor/judge/options.js






const gateError = (0,gate_error/* errorsOf */.Bp)(monitor/* monitorMessages */.l);
const names = {
    server: true,
    model: true,
    apiKeyEnv: true,
    share: true,
    maxCallsPerHour: true,
    timeout: true,
    refusals: true,
};
/** null: nothing is judged. Throws GateError `monitor-option`, which shows no key. */
function judgeOf(options, environment) {
    if (options === undefined || options === null)
        return null;
    const { server, model, apiKeyEnv, share, maxCallsPerHour, timeout, refusals } = (0,mapping/* mapping */.p)('judge', options, names);
    return {
        url: urlOf(server),
        model: modelOf(model),
        key: apiKeyEnv === undefined ? null : keyIn(environment, apiKeyEnv),
        share: (0,within/* within */.u)('judge.share', share ?? 0.02, 0, 1),
        maxCallsPerHour: (0,within/* within */.u)('judge.maxCallsPerHour', maxCallsPerHour ?? 60, 0, 1e6),
        timeout: 1000 * (0,within/* within */.u)('judge.timeout', timeout ?? 30, 0.1, 600),
        refusals: tellerOf(refusals ?? 'rules'),
    };
}
function tellerOf(given) {
    const teller = refusalTellers.find((each) => each === given);
    if (teller !== undefined)
        return teller;
    throw gateError('monitor-option', {
        option: 'judge.refusals',
        value: given,
        wants: monitor/* monitorWants */.O4.teller(refusalTellers),
    });
}
function urlOf(server) {
    const url = typeof server === 'string' && URL.canParse(server) ? new URL(server) : null;
    const isClean = url !== null && url.username === '' && url.password === '';
    if (!isClean || !['http:', 'https:'].includes(url.protocol))
        throw gateError('monitor-option', {
            option: 'judge.server',
            value: typeof server === 'string' ? (0,secrets/* bareAddress */.Dw)(server) : server,
            wants: monitor/* monitorWants */.O4.judgeServer,
        });
    url.pathname = `${url.pathname.replace(/\/+$|\/chat\/completions\/?$/, '')}/chat/completions`;
    url.hash = '';
    return url.href;
}
/** It stands in tags, and in a filter between quotes. */
function modelOf(model) {
    if (typeof model === 'string' && /^\w[\w.:/@+ -]{0,199}$/.test(model))
        return model;
    throw gateError('monitor-option', {
        option: 'judge.model',
        value: model,
        wants: monitor/* monitorWants */.O4.judgeModel,
    });
}
/** Somebody may give the key in place of the variable's name: so nothing is shown that is not surely a name. */
function keyIn(environment, name) {
    const isName = typeof name === 'string' && /^[A-Z_][A-Z0-9_]{0,99}$/.test(name);
    const key = isName ? environment[name]?.trim() : undefined;
    if (key !== undefined && /^[\x21-\x7e]+$/.test(key))
        return key;
    throw gateError('monitor-option', {
        option: 'judge.apiKeyEnv',
        value: isName ? name : 'not shown',
        wants: monitor/* monitorWants */.O4.judgeKey,
    });
}


/***/ }),

/***/ 57668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mapping)
/* harmony export */ });
/* harmony import */ var _shared_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6053);
/* harmony import */ var _shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23772);


const gateError = (0,_shared_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsOf */ .Bp)(_shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .monitorMessages */ .l);
/**
 * A mapping of options of which nothing is misspelt. What is left out or null is empty.
 * @param option where it stands; '': all options
 * @param names all that it may hold, as its type says
 * @throws GateError `monitor-option`, `monitor-option-unknown`
 */
function mapping(option, given, names) {
    const known = Object.keys(names);
    if (given === undefined || given === null)
        return {};
    if (typeof given !== 'object' || Array.isArray(given))
        throw gateError('monitor-option', {
            option: option || 'set-up',
            value: given,
            wants: _shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .monitorWants */ .O4.mapping(known),
        });
    const odd = Object.keys(given).find((each) => !known.includes(each));
    if (odd === undefined)
        return given;
    throw gateError('monitor-option-unknown', { option: option === '' ? odd : `${option}.${odd}`, known });
}


/***/ }),

/***/ 47839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _shared_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6053);
/* harmony import */ var _shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23772);


const gateError = (0,_shared_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsOf */ .Bp)(_shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .monitorMessages */ .l);
/** An option that is a number in a range. Throws GateError `monitor-option`. */
function within(option, value, least, most) {
    if (typeof value === 'number' && value >= least && value <= most)
        return value;
    throw gateError('monitor-option', { option, value, wants: _shared_messages_monitor_js__WEBPACK_IMPORTED_MODULE_1__/* .monitorWants */ .O4.number(least, most) });
}


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/** Whether a process of this machine runs, be it another user's. */
function isAlive(pid) {
    // These would stand for a whole group.
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOr)
/* harmony export */ });
/** What a text is as JSON; `otherwise` where it is none. */
function jsonOr(text, otherwise) {
    try {
        return JSON.parse(text);
    }
    catch {
        return otherwise;
    }
}


/***/ }),

/***/ 19519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word that a mistyped one most likely stands for; null where none is near enough to be meant. */
function nearest(word, known) {
    const plain = flat(word);
    if (plain === '')
        return null;
    const ranked = known
        .map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, flat(candidate)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    if (best && best.far <= Math.max(1, Math.floor(plain.length / 3)))
        return best.candidate;
    if (plain.length < 3)
        return null;
    return known.find((candidate) => flat(candidate).startsWith(plain) || plain.startsWith(flat(candidate))) ?? null;
}
/** `; did you mean "rougeL"?`, or nothing. */
function didYouMean(word, known) {
    const meant = typeof word === 'string' ? nearest(word, known) : null;
    return meant === null ? '' : `; did you mean "${meant}"?`;
}
function flat(word) {
    return word
        .slice(0, 200)
        .toLowerCase()
        .replace(/[\s_-]/g, '');
}


/***/ }),

/***/ 91337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ gradesFile),
/* harmony export */   g8: () => (/* binding */ ProductionGrades),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In the run folder. */
const gradesFile = 'production-grades.jsonl';
const hashOf = (prompt, answer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([prompt, answer]))
    .digest('hex')
    .slice(0, 24);
/** Grades by what they are of, each grader's: the last one counts. Lines that are something else are passed over. */
class ProductionGrades {
    #of = new Map();
    constructor(lines) {
        for (const line of lines)
            if (isGrade(line))
                this.add(line);
    }
    add({ task, id, hash, grader, grade, refused }) {
        const key = keyOf(task, id, hash);
        const known = this.#of.get(key) ?? new Map();
        this.#of.set(key, known.set(grader, { grade, refused }));
    }
    of(task, id, hash) {
        return this.#of.get(keyOf(task, id, hash)) ?? new Map();
    }
}
const keyOf = (task, id, hash) => JSON.stringify([task, id, hash]);
function isGrade(line) {
    const { task, id, hash, grader, grade, refused } = (line ?? {});
    return ([task, id, hash, grader].every((each) => typeof each === 'string') &&
        [1, 2, 3, 4, 5].includes(grade) &&
        typeof refused === 'boolean');
}


/***/ })

};
