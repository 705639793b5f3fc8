export const id = 4434;
export const ids = [4434];
export const modules = {

/***/ 64434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  monitor: () => (/* binding */ monitor_monitor)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/monitor/hash-number.js
var hash_number = __webpack_require__(86260);
// EXTERNAL MODULE: ./lib/monitor/refusal/index.js + 26 modules
var monitor_refusal = __webpack_require__(58795);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/monitor/hours.js
var hours = __webpack_require__(30309);
// EXTERNAL MODULE: ./lib/monitor/spool/files.js
var files = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/monitor/judge/calls.js




/** Calls in an hour of the clock, beside the spool: a service that is begun again and again keeps to the ceiling, too. */
class Calls {
    #path;
    #most;
    #counted;
    constructor(folder, most, now) {
        this.#path = (0,external_node_path_.join)(folder, 'judge-calls.json');
        this.#most = most;
        this.#counted = read(this.#path) ?? { hour: (0,hours/* hourOf */.cg)(now), calls: most };
    }
    /** Whether one more may be made; then it is counted, before it is made. Throws what the file system throws. */
    take(now) {
        const hour = (0,hours/* hourOf */.cg)(now);
        const { hour: last, calls } = this.#counted;
        // A clock that went back does not open an hour again.
        const next = hour > last ? { hour, calls: 1 } : { hour: last, calls: calls + 1 };
        if (next.calls > this.#most)
            return false;
        (0,files/* replaceFile */.fR)(this.#path, JSON.stringify(next));
        this.#counted = next;
        return true;
    }
}
/** null: damaged, so nobody knows how many there were. */
function read(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return { hour: 0, calls: 0 };
    try {
        const { hour, calls } = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return Number.isSafeInteger(hour) && Number.isSafeInteger(calls) ? { hour, calls } : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/monitor/judge/grader.js + 2 modules
var grader = __webpack_require__(80693);
;// CONCATENATED MODULE: ./lib/monitor/judge/judge.js





/** Requests and characters that may wait for the judge. */
const most = { requests: 100, characters: 4_000_000 };
/** Whether a request is of the share: told by its name alone, so it is the same wherever and however often one asks. */
const isChosen = (name, share) => (0,hash_number/* hashNumber */.Y)(name) / 2 ** 48 < share;
/**
 * Has a share of the answers graded, one at a time, beside all else. What it cannot do it counts: nothing is tried again, and texts that
 * wait are in memory alone.
 */
class Judge {
    #settings;
    #hooks;
    #calls;
    #grader;
    #ending = new AbortController();
    #counts = { asked: 0, graded: 0, unread: 0, failed: 0, passedOver: 0 };
    #queue = [];
    #asking = false;
    #characters = 0;
    #working = null;
    /** `folder`: of the spool, which has to be locked. */
    constructor(settings, folder, hooks) {
        this.#settings = settings;
        this.#hooks = hooks;
        this.#grader = new grader/* Grader */.S(settings);
        this.#calls = new Calls(folder, settings.maxCallsPerHour, Date.now());
    }
    get stats() {
        return { ...this.#counts, waiting: this.#queue.length + (this.#asking ? 1 : 0) };
    }
    /** Nothing waits, and nobody is asked. */
    get isIdle() {
        return this.#working === null;
    }
    /** More should not come now, if it can wait. */
    get isCrowded() {
        return this.#queue.length > most.requests / 2 || this.#characters > most.characters / 2;
    }
    /** A request that was written to the spool just now. One that its server refused goes the same way as the others: so none is likelier to count. */
    offer(step, { id, time, prompt, response: words, finish, refusal }) {
        const refuses = (0,monitor_refusal/* serverRefuses */.Nh)(finish, refusal) !== null;
        const response = words ?? refusal ?? (refuses ? '' : null);
        if (prompt === null || response === null || !isChosen(id ?? `step ${step}`, this.#settings.share))
            return;
        const size = prompt.length + response.length;
        if (this.#queue.length >= most.requests || this.#characters + size > most.characters) {
            this.#counts.passedOver += 1;
            return;
        }
        this.#queue.push({ step, time, prompt, response, refuses });
        this.#characters += size;
        this.#working ??= this.#work();
    }
    async #work() {
        for (;;) {
            // What is under way now, as writing the request itself, goes first.
            await (0,promises_.setImmediate)();
            const next = this.#ending.signal.aborted ? undefined : this.#queue.shift();
            if (next === undefined) {
                this.#working = null;
                return;
            }
            this.#characters -= next.prompt.length + next.response.length;
            this.#asking = true;
            try {
                await this.#one(next);
            }
            catch (error) {
                const { code, name } = error;
                this.#failed(code ?? name);
            }
            this.#asking = false;
        }
    }
    async #one({ step, time, prompt, response, refuses }) {
        const mayCall = () => {
            const may = this.#calls.take(Date.now());
            if (may)
                this.#counts.asked += 1;
            return may;
        };
        const graded = await this.#grader.grade({ name: String(step), prompt, response }, mayCall, this.#ending.signal);
        if (graded.kind === 'enough')
            this.#counts.passedOver += 1;
        else if (graded.kind === 'failed')
            this.#failed(graded.said);
        else
            this.#replied(step, time, graded.kind === 'graded' ? graded.grade : null, refuses);
    }
    #replied(step, time, grade, refuses) {
        if (grade === null) {
            this.#counts.unread += 1;
            this.#hooks.graded(step, time, { judge_unread: 1 });
            return;
        }
        this.#counts.graded += 1;
        const refused = grade.refused || refuses ? 1 : 0;
        const { refusals } = this.#settings;
        this.#hooks.graded(step, time, {
            judge_grade: grade.grade,
            ...(refusals === 'both' && { judge_refused: refused }),
            ...(refusals === 'judge' && { refusal_detected: refused }),
        });
    }
    #failed(said) {
        this.#counts.failed += 1;
        if (!this.#ending.signal.aborted)
            this.#hooks.trouble(said);
    }
    /** Resolves when nothing waits for a grade any more, or at `end` in milliseconds since 1970. */
    async drain(end) {
        const over = new AbortController();
        const timeout = AbortSignal.timeout(Math.max(0, end - Date.now()));
        const ended = new Promise((resolve) => {
            timeout.addEventListener('abort', () => resolve(), { signal: over.signal });
        });
        await Promise.race([this.#working, ended]);
        over.abort();
    }
    /** What waits is given up: its texts are nowhere else. */
    async stop() {
        this.#ending.abort();
        await this.#working;
        this.#counts.passedOver += this.#queue.length;
        this.#queue = [];
    }
}

;// CONCATENATED MODULE: ./lib/monitor/redact.js
const digitsOf = (text) => text.replace(/\D/g, '');
/** The check digit of card numbers (ISO/IEC 7812-1). */
function luhn(text) {
    const digits = digitsOf(text);
    if (digits.length < 13 || digits.length > 19)
        return false;
    let sum = 0;
    for (let at = 0; at < digits.length; at += 1) {
        const digit = Number(digits[digits.length - 1 - at]);
        const weighed = at % 2 === 1 ? 2 * digit : digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 === 0;
}
/** The check digits of an IBAN (ISO 13616): mod 97 is 1. */
function iban(text) {
    const plain = text.replace(/\s/g, '').toUpperCase();
    if (plain.length < 15 || plain.length > 34)
        return false;
    let rest = 0;
    for (const sign of plain.slice(4) + plain.slice(0, 4)) {
        const value = Number.parseInt(sign, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}
const ipv4 = String.raw `(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}`;
/** Every pattern is linear in the text. The narrow ones come first: what they took is not there for the wide ones. */
const redactions = [
    { name: 'key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g },
    {
        name: 'key',
        pattern: /\b(?:sk-|pk-|rk-|sk_live_|sk_test_|gh[opsur]_|github_pat_|glpat-|hf_|xox[abpr]-|AKIA|ASIA|AIza|npm_|pypi-)[\w-]{12,}/g,
    },
    { name: 'key', pattern: /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*/g },
    {
        name: 'key',
        pattern: /(?<=\b(?:password|passwd|secret|token|api[_-]?key)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;]{4,200}/gi,
    },
    { name: 'key', pattern: /(?<=\b(?:Bearer|Basic) )[\w.~+/=-]{8,}/g },
    { name: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu },
    { name: 'iban', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gi, holds: iban },
    { name: 'card', pattern: /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d])/g, holds: luhn },
    { name: 'ip', pattern: new RegExp(String.raw `(?<![\d.])${ipv4}(?![\d.]*\d)`, 'g') },
    { name: 'ip', pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?![\w:])/gi },
    {
        name: 'phone',
        pattern: /(?<![\w.])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]?\(?\d{2,5}\)?){2,5}(?![\w])/g,
        // A year with a month is no number that one can call.
        holds: (found) => digitsOf(found).length >= 9 && digitsOf(found).length <= 15 && /^\+|^00|[ ./-]|^0/.test(found),
    },
];
/** Characters of a text that are kept. */
const redact_most = 20_000;
/** @param names patterns of one's own; what they find is replaced by `[name]` */
function redact(text, names = []) {
    const own = names.map(({ source, flags }) => ({
        name: 'name',
        pattern: new RegExp(source, flags.includes('g') ? flags : `${flags}g`),
    }));
    return [...redactions, ...own].reduce((rest, { pattern, name, holds }) => rest.replace(pattern, (found) => (holds === undefined || holds(found) ? `[${name}]` : found)), text.slice(0, redact_most));
}

;// CONCATENATED MODULE: ./lib/monitor/kept.js



/** Files that the bytes are spread over: one goes when there is no more room. */
const kept_files = 8;
/** Kept texts, in JSON lines of their own. They never leave this machine by the monitor's doing. */
class Kept {
    #folder;
    #keep;
    #file = null;
    #size = 0;
    constructor(folder, keep) {
        this.#folder = folder;
        this.#keep = keep;
    }
    /** Throws what the file system throws. */
    add(one) {
        const { prompts, answers, share, names } = this.#keep;
        if ((!prompts && !answers) || Math.random() >= share)
            return;
        const line = `${JSON.stringify({
            time: one.time,
            ...(one.id !== null && { id: one.id }),
            ...(prompts && one.prompt !== null && { prompt: redact(one.prompt, names) }),
            ...(answers && one.response !== null && { response: redact(one.response, names) }),
            ...(one.rating !== -1 && { rating: one.rating }),
        })}\n`;
        const size = Buffer.byteLength(line);
        (0,external_node_fs_.appendFileSync)(this.#room(size), line, { mode: 0o600 });
        this.#size += size;
    }
    /** The file that has room for so many bytes more. */
    #room(more) {
        const limit = this.#keep.bytes / kept_files;
        if (this.#file === null || this.#size + more > limit) {
            this.#makeRoom();
            this.#file = (0,external_node_path_.join)(this.#folder, `samples-${Date.now()}.jsonl`);
            this.#size = 0;
        }
        return this.#file;
    }
    #makeRoom() {
        const there = (0,external_node_fs_.readdirSync)(this.#folder)
            .filter((each) => /^samples-\d+\.jsonl$/.test(each))
            .sort()
            .map((each) => ({ path: (0,external_node_path_.join)(this.#folder, each), size: (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.#folder, each)).size }));
        let size = there.reduce((sum, each) => sum + each.size, 0);
        for (const each of there) {
            if (size <= this.#keep.bytes * (1 - 1 / kept_files))
                return;
            (0,external_node_fs_.rmSync)(each.path, { force: true });
            size -= each.size;
        }
    }
}

// EXTERNAL MODULE: ./lib/shared/messages/monitor.js
var monitor = __webpack_require__(23772);
// EXTERNAL MODULE: ./lib/monitor/measure.js
var measure = __webpack_require__(93050);
;// CONCATENATED MODULE: ./lib/monitor/trouble.js

/** Milliseconds in which a kind of trouble is told once. */
const quiet = 60_000;
/** Tells troubles in a sentence, each kind at most once a minute: a log should not be full of it. */
function warner(warn) {
    const last = new Map();
    return ({ kind, said }) => {
        const now = Date.now();
        if (now - (last.get(kind) ?? 0) < quiet)
            return;
        last.set(kind, now);
        warn((0,monitor/* monitorWarning */.r4)(kind, said));
    };
}
/** Does what a disk may refuse, and tells where it does. Returns whether it is done. */
function onDisk(act, trouble) {
    try {
        act();
        return true;
    }
    catch (error) {
        trouble({ kind: 'disk', said: error.message });
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/monitor/recording.js



/** Milliseconds between two tries at a disk that refuses. */
const again = 1_000;
/** Measures what is accepted and brings it to the spool, in its order; a disk that refuses is tried again. */
class Recording {
    #teller;
    #hooks;
    #journal = null;
    #waiting = [];
    #dropped = 0;
    #retry = null;
    #syncing = null;
    #accepted = 0;
    /** Entries that are in the spool's file, whether the disk was synced or not. */
    #written = 0;
    #taken = 0;
    #closed = false;
    counts = { recorded: 0, known: 0, ratings: 0, ratingsUnmatched: 0, full: 0, unmeasured: 0 };
    /** `teller`: of refusals. */
    constructor(teller, hooks) {
        this.#teller = teller;
        this.#hooks = hooks;
    }
    /** Entries that are done with. */
    get taken() {
        return this.#taken;
    }
    /** Entries that were accepted and are in no spool. */
    get unwritten() {
        return this.#accepted - this.#written;
    }
    accept(entries, dropped) {
        this.#accepted += entries.length;
        this.#dropped += dropped;
        for (const entry of entries)
            this.#waiting.push(entry);
        this.write();
    }
    /** Writes what waits here and in the journal. */
    write() {
        if (this.#retry !== null)
            return;
        if (onDisk(() => this.#writeAll(), this.#hooks.trouble)) {
            void this.#sync();
            return;
        }
        this.#retry = setTimeout(() => {
            this.#retry = null;
            this.write();
        }, again).unref();
    }
    #writeAll() {
        this.#journal ??= this.#hooks.journal();
        const journal = this.#journal;
        if (journal === null)
            throw new Error(monitor/* monitorTexts */.Pe.allHeld());
        journal.commit();
        const before = this.counts.full;
        for (const entry of this.#waiting)
            this.#take(journal, entry);
        this.#waiting = [];
        const full = this.counts.full - before;
        if (full > 0)
            this.#hooks.trouble({ kind: 'unsent', said: String(full) });
        this.#dropped += full;
        if (this.#dropped > 0)
            journal.dropped(this.#dropped);
        this.#dropped = 0;
        journal.commit();
        this.#written = this.#accepted;
    }
    #take(journal, entry) {
        if (entry.k === 'place') {
            journal.readTo(entry.file, entry.place);
            return;
        }
        if (entry.k === 'rating') {
            this.counts.ratings += 1;
            if (!journal.rate(entry.id, entry.rating, entry.time))
                this.counts.ratingsUnmatched += 1;
            return;
        }
        const { id, alias = null, time, model } = entry;
        const values = this.#measured(entry);
        if (values === null)
            return;
        const written = journal.write({ id, alias, time, model, values });
        this.counts[written === 'written' ? 'recorded' : written] += 1;
        if (written === 'written')
            this.#hooks.recorded(journal.step, entry);
    }
    /** null: these texts break what measures them, which is a defect; they are counted and must not stop the others. */
    #measured(request) {
        try {
            return (0,measure/* measure */.x)(request, this.#teller);
        }
        catch (error) {
            this.#dropped += 1;
            this.counts.unmeasured += 1;
            this.#hooks.trouble({ kind: 'unmeasured', said: error.message });
            return null;
        }
    }
    /** One sync at a time: what comes meanwhile shares the next one. */
    async #sync() {
        if (this.#syncing !== null || this.#journal === null)
            return;
        const reached = this.#written;
        this.#syncing = this.#journal.sync();
        const synced = await this.#syncing.then(() => true, (error) => {
            this.#hooks.trouble({ kind: 'disk', said: error.message });
            return false;
        });
        this.#syncing = null;
        if (!synced) {
            if (!this.#closed)
                setTimeout(() => void this.#sync(), again).unref();
            return;
        }
        this.#reached(reached);
        this.#hooks.synced();
        if (this.#written > this.#taken)
            await this.#sync();
    }
    #reached(taken) {
        if (taken <= this.#taken)
            return;
        this.#taken = taken;
        this.#hooks.done(taken);
    }
    /** All that was accepted is on the disk, or at least in the system's hands where the disk refuses the sync. Blocks. */
    settle() {
        if (this.#retry !== null)
            clearTimeout(this.#retry);
        this.#retry = null;
        this.write();
        const journal = this.#journal;
        if (journal === null || this.unwritten > 0)
            return;
        if (onDisk(() => journal.syncNow(), this.#hooks.trouble))
            this.#reached(this.#accepted);
    }
    /** Tries nothing again from now on. */
    stop() {
        this.#closed = true;
        if (this.#retry !== null)
            clearTimeout(this.#retry);
    }
    /** Resolves when no sync is under way. Never rejects. */
    async idle() {
        await this.#syncing?.catch(() => { });
    }
}

// EXTERNAL MODULE: ./lib/monitor/rules.js
var rules = __webpack_require__(34381);
// EXTERNAL MODULE: ./lib/mlflow/client.js + 2 modules
var client = __webpack_require__(47758);
;// CONCATENATED MODULE: ./lib/monitor/sender/state.js



const file = 'sent.json';
function readState(folder) {
    const path = (0,external_node_path_.join)(folder, file);
    if ((0,external_node_fs_.existsSync)(path))
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    return { position: { segment: 0, offset: 0 }, rules: null, runs: {}, requests: 0, points: 0, refused: 0 };
}
const writeState = (folder, state) => (0,files/* replaceFile */.fR)((0,external_node_path_.join)(folder, file), `${JSON.stringify(state)}\n`);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/monitor/spool/lock.js



/** A process that cannot be looked at, being in another container, is taken for dead after so many milliseconds without a sign of life. */
const silence = 60_000;
/**
 * One process at a time holds a folder. Locks are numbered files, and only the highest counts. It is made by a hard link, which fails where
 * the number is taken, and never removed before there is a higher one: so of two that find a dead holder one wins, however long the other
 * sleeps in between.
 */
class Lock {
    #file;
    #folder;
    constructor(folder, file) {
        this.#folder = folder;
        this.#file = file;
    }
    /** null: somebody alive holds it. `instance`: of whoever asks. */
    static take(folder, instance) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const highest = numbers(folder).at(-1) ?? 0;
        if (highest > 0 && isHeld((0,external_node_path_.join)(folder, lock_name(highest)), instance))
            return null;
        const own = (0,external_node_path_.join)(folder, lock_name(highest + 1));
        const draft = (0,external_node_path_.join)(folder, `draft-${process.pid}-${instance}-${highest}`);
        (0,external_node_fs_.writeFileSync)(draft, JSON.stringify({ ...lock_self(), instance }));
        try {
            (0,external_node_fs_.linkSync)(draft, own);
        }
        catch (error) {
            if (error.code === 'EEXIST')
                return null;
            throw error;
        }
        finally {
            (0,external_node_fs_.rmSync)(draft, { force: true });
        }
        if (numbers(folder).at(-1) !== highest + 1) {
            (0,external_node_fs_.rmSync)(own, { force: true });
            return null;
        }
        for (const each of numbers(folder))
            if (each <= highest)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, lock_name(each)), { force: true });
        return new Lock(folder, own);
    }
    /** A sign of life, for whoever cannot see this process. */
    beat() {
        const now = new Date();
        (0,external_node_fs_.utimesSync)(this.#file, now, now);
    }
    release() {
        const draft = (0,external_node_path_.join)(this.#folder, `draft-${process.pid}-released`);
        (0,external_node_fs_.writeFileSync)(draft, JSON.stringify({ ...lock_self(), instance: '', released: true }));
        (0,external_node_fs_.renameSync)(draft, this.#file);
    }
}
/** When whoever held a folder last gave a sign of life, in milliseconds since 1970; where nobody ever did, now. */
function lastSign(folder) {
    const highest = numbers(folder).at(-1);
    return highest === undefined ? Date.now() : (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, lock_name(highest))).mtimeMs;
}
const lock_name = (number) => `lock-${String(number).padStart(9, '0')}`;
const numbers = (folder) => (0,external_node_fs_.readdirSync)(folder)
    .flatMap((each) => /^lock-(\d+)$/.exec(each)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
function isHeld(file, instance) {
    let holder;
    try {
        holder = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        // Gone since it was listed: whoever has a higher one now holds the folder. Or torn by a power cut, and nobody's.
        return false;
    }
    if (holder.released || (holder.instance === instance && holder.pid === process.pid))
        return false;
    const here = lock_self();
    if (holder.space !== here.space)
        return Date.now() - (0,external_node_fs_.statSync)(file).mtimeMs < silence;
    return started(holder.pid) === holder.started;
}
let own = null;
function lock_self() {
    own ??= { pid: process.pid, started: started(process.pid) ?? '', space: pidSpace() };
    return own;
}
function pidSpace() {
    try {
        return `${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')} ${(0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
    }
    catch {
        return process.platform;
    }
}
/** null: there is no such process. */
function started(pid) {
    try {
        if (process.platform === 'linux') {
            const line = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
            const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
            return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? '');
        }
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return null;
    }
    if (process.platform === 'win32' || process.platform === 'linux')
        return '';
    const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } });
    return stdout?.trim() || null;
}

;// CONCATENATED MODULE: ./lib/monitor/left-behind.js





/**
 * Milliseconds without a sign of life after which a spool of another name is sent too: a container has a new host name with every deployment,
 * and nobody of its old one comes back.
 */
const forsaken = 3_600_000;
/** Spools of this machine, and forsaken ones of any, whose process ended before all of it was sent. */
class LeftBehind {
    #settings;
    #own;
    #senderOf;
    #told;
    #sending = Promise.resolve();
    #stopped = false;
    constructor(settings, own, senderOf, told) {
        this.#settings = settings;
        this.#own = own;
        this.#senderOf = senderOf;
        this.#told = told;
    }
    /** Sends what they hold, until `end` in milliseconds since 1970. Never rejects. */
    send(end) {
        this.#sending = this.#sending.then(() => this.#each(end));
        return this.#sending;
    }
    async #each(end) {
        for (const writer of this.#others()) {
            try {
                if (Date.now() <= end && !this.#stopped)
                    await this.#one(writer, end);
            }
            catch (error) {
                // As of another user: the others are sent all the same.
                this.#told(error.message);
            }
        }
    }
    #others() {
        try {
            return (0,external_node_fs_.readdirSync)(this.#settings.folder).filter((each) => each !== this.#own);
        }
        catch (error) {
            this.#told(error.message);
            return [];
        }
    }
    async #one(writer, end) {
        const { folder, host, instance } = this.#settings;
        const path = (0,external_node_path_.join)(folder, writer);
        // Writer `a` has nothing to do with the spools of writer `a-b`.
        const [, name] = /^(.+)-\d+$/.exec(writer) ?? [];
        const isOurs = name === host || (name !== undefined && Date.now() - lastSign(path) > forsaken);
        if (!isOurs || isAllSent(path))
            return;
        const lock = Lock.take(path, `${instance}-sends`);
        if (lock === null)
            return;
        try {
            await this.#all(path, writer, end);
        }
        finally {
            lock.release();
        }
    }
    async #all(path, writer, end) {
        (0,files/* mend */.Tp)(path, (0,files/* segmentsIn */.eC)(path).at(-1));
        const { first, size } = (0,files/* segmentsIn */.eC)(path).at(-1);
        const sender = this.#senderOf(writer, () => ({ segment: first, offset: size }));
        while (Date.now() < end && !this.#stopped)
            if ((await sender.step()) !== 'sent')
                return;
    }
    async stop() {
        this.#stopped = true;
        await this.#sending;
    }
}
function isAllSent(path) {
    const last = (0,files/* segmentsIn */.eC)(path).at(-1);
    return last === undefined || !(0,files/* isBefore */.Y8)(readState(path).position, { segment: last.first, offset: last.size });
}

;// CONCATENATED MODULE: ./lib/monitor/sender/breaker.js
/** Failures in a row after which only a cheap question is asked now and then. */
const breaker_most = 5;
const usualPace = { first: 500, longest: 30_000, probe: 60_000 };
/** How long to leave a server alone after failures: doubling with full jitter, then one probe a minute. */
class Breaker {
    #pace;
    #failures = 0;
    constructor(pace) {
        this.#pace = pace;
    }
    get isOpen() {
        return this.#failures >= breaker_most;
    }
    succeeded() {
        this.#failures = 0;
    }
    /** Milliseconds to wait now. `asked`: seconds that the server asks for. */
    failed(asked = 0) {
        this.#failures += 1;
        if (this.isOpen)
            return this.#pace.probe * (0.9 + 0.2 * Math.random());
        const longest = Math.min(this.#pace.longest, this.#pace.first * 2 ** this.#failures);
        return Math.max(Math.min(asked, 60) * 1000, longest * (0.1 + 0.9 * Math.random()));
    }
}

;// CONCATENATED MODULE: ./lib/monitor/sender/pump.js


/** Drives a sender: soon after something came, again after failures, and not at all while the breaker is open but for a probe. */
class Pump {
    sender;
    #runs;
    #breaker;
    #gather;
    #told;
    #timer = null;
    #busy = null;
    #stopped = false;
    /** Why nothing can be sent. */
    trouble = null;
    constructor(sender, runs, pace, gather, told) {
        this.sender = sender;
        this.#runs = runs;
        this.#breaker = new Breaker(pace);
        this.#gather = gather;
        this.#told = told;
    }
    /** Something may be there to send. */
    wake() {
        if (this.#timer === null && this.#busy === null)
            this.#in(this.#gather);
    }
    #in(milliseconds) {
        if (this.#stopped)
            return;
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#timer = null;
            void this.#run(() => true);
        }, milliseconds).unref();
    }
    /** Sends until nothing is left, something fails, or the time is over. */
    async #run(goesOn) {
        while (this.#busy !== null)
            await this.#busy;
        this.#busy = this.#steps(goesOn).finally(() => {
            this.#busy = null;
        });
        await this.#busy;
    }
    async #steps(goesOn) {
        if (this.#breaker.isOpen) {
            const failure = await passing(() => this.#runs.probe());
            if (failure !== null)
                return this.#failed(failure);
        }
        while (goesOn() && !this.#stopped) {
            const step = await passing(() => this.sender.step());
            if (step === 'idle') {
                this.#breaker.succeeded();
                this.trouble = null;
                // Requests that wait for their rating are ready without anything else happening.
                if (this.#timer === null)
                    this.#in(1_000);
                return;
            }
            if (step !== 'sent')
                return this.#failed(step);
            this.#breaker.succeeded();
            this.trouble = null;
        }
    }
    #failed({ said, after }) {
        if (this.#stopped)
            return;
        const wait = this.#breaker.failed(after);
        this.trouble = said;
        this.#told(said);
        this.#in(wait);
    }
    /** Tries at once, whatever the breaker says. Resolves to whether nothing is left. */
    async drain(end) {
        while (!this.#stopped) {
            // What is no longer waited for is to keep no process alive.
            const over = new AbortController();
            await Promise.race([this.#run(() => Date.now() < end), pause(end, over.signal)]);
            over.abort();
            if (this.trouble === null && this.sender.isDone)
                return true;
            if (Date.now() >= end)
                return false;
            await pause(Math.min(end, Date.now() + 250));
        }
        return false;
    }
    async stop() {
        this.#stopped = true;
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        await this.#busy;
    }
}
/** The disk may throw, and an answer that is no MLflow's: what was to be done is done again, and is the same. */
async function passing(act) {
    try {
        return await act();
    }
    catch (error) {
        return { kind: 'busy', status: null, said: error.message };
    }
}
const pause = (until, signal) => (0,promises_.setTimeout)(Math.max(0, until - Date.now()), undefined, { signal }).catch(() => { });

// EXTERNAL MODULE: ./lib/monitor/sender/runs.js
var runs = __webpack_require__(4430);
// EXTERNAL MODULE: ./lib/mlflow/failure.js
var mlflow_failure = __webpack_require__(89607);
// EXTERNAL MODULE: ./lib/mlflow/names.js
var mlflow_names = __webpack_require__(72569);
// EXTERNAL MODULE: ./lib/monitor/spool/line.js
var spool_line = __webpack_require__(46298);
;// CONCATENATED MODULE: ./lib/monitor/spool/reader.js



const chunkSize = 262_144;
/** Reads the lines of a spool one after the other, segment after segment, never beyond `durable`. */
class SpoolReader {
    #folder;
    #position;
    #chunk = Buffer.alloc(0);
    /** Of the chunk, bytes already read. */
    #used = 0;
    /** Lines that did not match their checksum: passed by. */
    broken = 0;
    constructor(folder, position) {
        this.#folder = folder;
        this.#position = position;
    }
    /** null: that was all, for now. */
    next(durable) {
        for (;;) {
            if (!(0,files/* isBefore */.Y8)(this.#position, durable))
                return null;
            const text = this.#line(durable);
            if (text === null) {
                if (!this.#nextSegment(durable))
                    return null;
                continue;
            }
            const line = (0,spool_line/* decodeLine */.H)(text);
            if (line !== null)
                return { line, end: { ...this.#position } };
            this.broken += 1;
        }
    }
    #line(durable) {
        for (;;) {
            const end = this.#chunk.indexOf(0x0a, this.#used);
            if (end >= 0) {
                const text = this.#chunk.toString('utf8', this.#used, end);
                this.#position = { ...this.#position, offset: this.#position.offset + end + 1 - this.#used };
                this.#used = end + 1;
                return text;
            }
            if (!this.#fill(durable))
                return null;
        }
    }
    #fill(durable) {
        const { segment, offset } = this.#position;
        const rest = this.#chunk.subarray(this.#used);
        const from = offset + rest.length;
        const limit = segment === durable.segment ? durable.offset - from : Number.POSITIVE_INFINITY;
        const wanted = Math.min(chunkSize, limit);
        if (wanted <= 0)
            return false;
        let file;
        try {
            file = (0,external_node_fs_.openSync)((0,files/* segmentFile */.AX)(this.#folder, segment), 'r');
        }
        catch {
            // The first segment of all is named by no position; one that somebody removed is over.
            return false;
        }
        try {
            const more = Buffer.alloc(wanted);
            const size = (0,external_node_fs_.readSync)(file, more, 0, wanted, from);
            this.#chunk = Buffer.concat([rest, more.subarray(0, size)]);
            this.#used = 0;
            return size > 0;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    #nextSegment(durable) {
        const next = (0,files/* segmentsIn */.eC)(this.#folder).find(({ first }) => first > this.#position.segment);
        if (next === undefined || next.first > durable.segment)
            return false;
        this.#position = { segment: next.first, offset: 0 };
        this.#chunk = Buffer.alloc(0);
        this.#used = 0;
        return true;
    }
}

// EXTERNAL MODULE: ./lib/monitor/sender/points.js
var sender_points = __webpack_require__(70967);
;// CONCATENATED MODULE: ./lib/monitor/sender/batches.js


/** Points in a batch. More are hardly faster, and take seconds to be sent again. */
const batchPoints = 300;
/** Cuts a spool into batches, from a position on. A batch that is made again from the same position has at least the same points. */
class Batches {
    #reader;
    #ahead;
    #grace;
    #ratings = new Map();
    #rules;
    #end;
    #next = null;
    /** The newest stamp that was read ahead. */
    #seen = 0;
    constructor(folder, position, rules, grace) {
        this.#reader = new SpoolReader(folder, position);
        this.#ahead = new SpoolReader(folder, position);
        this.#rules = rules ?? {};
        this.#end = position;
        this.#grace = grace;
    }
    get rules() {
        return this.#rules;
    }
    get broken() {
        return this.#reader.broken;
    }
    /** null: nothing is ready. */
    next(durable, now) {
        const batch = { belongs: null, lines: [], end: this.#end };
        let points = 0;
        for (;;) {
            this.#next ??= this.#reader.next(durable);
            if (this.#next === null)
                break;
            const { line, end } = this.#next;
            if ((0,sender_points/* isSent */.xb)(line)) {
                const belongs = { window: (0,sender_points/* weekOf */.gx)((0,sender_points/* timeOfWindow */.Vu)(line)), rules: this.#rules };
                if (batch.belongs !== null && batch.belongs.window !== belongs.window)
                    break;
                if (this.#waits(line, now))
                    break;
                const own = (0,sender_points/* pointsOf */.XE)(line, this.#ratingOf(line, durable));
                if (points > 0 && points + own.length > batchPoints)
                    break;
                batch.belongs = belongs;
                batch.lines.push({ line, points: own, end });
                points += own.length;
            }
            else if (line.k === 'segment') {
                if (batch.lines.length > 0 && JSON.stringify(line.rules) !== JSON.stringify(this.#rules))
                    break;
                this.#rules = line.rules;
            }
            batch.end = end;
            this.#next = null;
        }
        if (batch.end === this.#end)
            return null;
        this.#end = batch.end;
        return batch;
    }
    #waits(line, now) {
        return line.k === 'request' && line.a !== undefined && now <= line.a + this.#grace;
    }
    /** The rating that came in time. It stands further on in the spool, and all that could be in time stands there before the wait is over. */
    #ratingOf(line, durable) {
        if (line.k !== 'request' || line.a === undefined)
            return undefined;
        const deadline = line.a + this.#grace;
        while (this.#seen <= deadline) {
            const next = this.#ahead.next(durable);
            if (next === null)
                break;
            this.#look(next.line);
        }
        const rating = this.#ratings.get(line.s);
        this.#ratings.delete(line.s);
        return rating;
    }
    #look(line) {
        if (line.k === 'rating')
            this.#ratings.set(line.of, line.v);
        if ((line.k === 'rating' || line.k === 'request') && line.a !== undefined)
            this.#seen = Math.max(this.#seen, line.a);
    }
}
/** Two batches of the same lines in the same order. */
function halves({ belongs, lines, end }) {
    const middle = Math.ceil(lines.length / 2);
    const [one, other] = [lines.slice(0, middle), lines.slice(middle)];
    return [
        { belongs, lines: one, end: one.at(-1).end },
        { belongs, lines: other, end },
    ];
}

;// CONCATENATED MODULE: ./lib/monitor/sender/written.js
/** Whether a run can be written to. */
async function lookAtRun(mlflow, run) {
    const reply = await mlflow.request('GET', 'runs/get', { run_id: run });
    if (reply.ok)
        return { ok: true, body: reply.body.run.info.lifecycle_stage === 'deleted' ? 'gone' : 'there' };
    return reply.failure.kind === 'missing' ? { ok: true, body: 'gone' } : reply;
}
/** Whether the newest points of a run are at least as new as those that were sent: an answer of 200 does not say that anything was stored. */
async function isStored(mlflow, run, points) {
    const reply = await mlflow.request('GET', 'runs/get', { run_id: run });
    if (!reply.ok)
        return reply;
    const newest = new Map((reply.body.run.data.metrics ?? []).map(({ key, step = 0 }) => [key, Number(step)]));
    const stored = points.every(({ key, step }) => newest.has(key) && newest.get(key) >= step);
    return { ok: true, body: stored };
}
/** The same before anything was answered, of points whose steps only grow. A run that is gone has nothing. */
async function isThere(mlflow, run, points) {
    const stored = await isStored(mlflow, run, points);
    return !stored.ok && stored.failure.kind === 'missing' ? { ok: true, body: false } : stored;
}
/** How many points of a metric a run has. */
async function countPoints(mlflow, run, key) {
    let count = 0;
    let token;
    do {
        const reply = await mlflow.request('GET', 'metrics/get-history', {
            run_id: run,
            metric_key: key,
            max_results: 25_000,
            ...(token && { page_token: token }),
        });
        if (!reply.ok)
            return reply;
        count += reply.body.metrics?.length ?? 0;
        token = reply.body.next_page_token;
    } while (token);
    return { ok: true, body: count };
}

;// CONCATENATED MODULE: ./lib/monitor/sender/sender.js










/** Of a run, after which another part begins: sending a batch again takes the longer the more points there are. */
const runPoints = 100_000;
/**
 * Sends a spool, batch after batch, one at a time. Every point's time and step stand in the spool: what is sent again is dropped by
 * MLflow as the same point. What was sent is noted only when the run has been looked at and has it.
 */
class Sender {
    #settings;
    #mlflow;
    #runs;
    #state;
    #batches;
    #queue = [];
    /** The first of the queue was answered 200, and not looked at yet. */
    #answered = false;
    /** It may have been carried out: an answer was lost, or this process is not the one that sent it. */
    #unsure = true;
    /** It was answered 200 and was not there. */
    #vanished = false;
    #models = new Set();
    constructor(settings, mlflow, runs) {
        this.#settings = settings;
        this.#mlflow = mlflow;
        this.#runs = runs;
        this.#state = readState(settings.folder);
        this.#batches = new Batches(settings.folder, this.#state.position, this.#state.rules, settings.grace);
        settings.sent(this.#state.position);
    }
    get state() {
        return this.#state;
    }
    /** Nothing waits, not even for a rating. */
    get isDone() {
        return this.#queue.length === 0 && !(0,files/* isBefore */.Y8)(this.#state.position, this.#settings.durable());
    }
    get broken() {
        return this.#batches.broken;
    }
    /** Sends one batch. Never throws for what the server or the network does. */
    async step() {
        if (this.#queue.length === 0) {
            const next = this.#batches.next(this.#settings.durable(), this.#settings.now());
            if (next === null)
                return 'idle';
            this.#queue.push(next);
        }
        const batch = this.#queue[0];
        if (batch.belongs === null)
            return this.#done(batch);
        const run = await this.#runFor(batch, batch.belongs);
        if ('kind' in run)
            return run;
        if (!this.#answered && this.#unsure) {
            const failure = await this.#lookBefore(batch, run);
            if (failure !== null)
                return failure;
        }
        if (!this.#answered) {
            const failure = await this.#send(batch, run);
            if (failure === 'split')
                return this.step();
            if (failure !== null)
                return failure;
        }
        return this.#confirm(batch, run);
    }
    /**
     * To store the same points again is slow, the slower the larger the run; a batch is stored whole or not at all. Of a grade, a late rating
     * or a drop no newest point tells whether it is there, since newer ones may have gone before it: then all is sent again.
     */
    async #lookBefore(batch, run) {
        if (!batch.lines.every(({ line }) => line.k === 'request' || line.k === 'hour')) {
            this.#unsure = false;
            return null;
        }
        const stored = await isThere(this.#mlflow, run.id, pointsIn(batch));
        if (!stored.ok)
            return stored.failure;
        this.#unsure = false;
        this.#answered = stored.body;
        return null;
    }
    async #send(batch, run) {
        const tags = this.#modelTags(batch, run);
        const reply = await this.#mlflow.request('POST', 'runs/log-batch', {
            metrics: pointsIn(batch),
            ...(tags.length > 0 && { tags }),
            run_id: run.id,
        });
        if (reply.ok) {
            this.#answered = true;
            for (const { key } of tags)
                this.#models.add(`${run.id} ${key}`);
            return null;
        }
        const { failure } = reply;
        if (failure.kind === 'unsendable')
            return this.#refuse(batch, failure);
        this.#unsure = (0,mlflow_failure/* isPassing */.WG)(failure);
        if (failure.kind !== 'refused' && failure.kind !== 'missing')
            return failure;
        const looked = await lookAtRun(this.#mlflow, run.id);
        if (!looked.ok)
            return looked.failure;
        if (looked.body === 'there')
            return this.#refuse(batch, failure);
        // Somebody deleted the run: the rest goes into another.
        delete this.#state.runs[stateKey(batch.belongs)];
        return { ...failure, kind: 'busy' };
    }
    /** A batch that MLflow will never take is cut in halves, until what is wrong is alone; that is set aside. */
    #refuse(batch, failure) {
        if (batch.lines.length > 1) {
            this.#queue.splice(0, 1, ...halves(batch));
            return 'split';
        }
        this.#setAside(batch, failure.said);
        this.#settings.told('refused', failure.said);
        this.#queue[0] = { ...batch, lines: [], belongs: null };
        return 'split';
    }
    #setAside(batch, why) {
        const lines = batch.lines.map(({ line, points }) => `${JSON.stringify({ why, step: line.s, points })}\n`);
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.#settings.folder, 'refused.jsonl'), lines.join(''));
        this.#state.refused += batch.lines.length;
    }
    async #confirm(batch, run) {
        const points = pointsIn(batch);
        const stored = await isStored(this.#mlflow, run.id, points);
        if (!stored.ok)
            return stored.failure;
        this.#answered = false;
        if (stored.body) {
            this.#vanished = false;
            run.points += points.length;
            run.requests += batch.lines.filter(({ line }) => line.k === 'request').length;
            await this.#closeOthers(batch.belongs, run);
            return this.#done(batch);
        }
        const said = monitor/* monitorTexts */.Pe.notStored();
        if (!this.#vanished) {
            this.#vanished = true;
            return { kind: 'busy', status: 200, said };
        }
        this.#vanished = false;
        this.#setAside(batch, said);
        this.#settings.told('lost', said);
        return this.#done({ ...batch, lines: [] });
    }
    #done(batch) {
        this.#queue.shift();
        const state = this.#state;
        state.position = batch.end;
        state.rules = this.#batches.rules;
        state.requests += batch.lines.filter(({ line }) => line.k === 'request').length;
        state.points += batch.lines.reduce((sum, { points }) => sum + points.length, 0);
        writeState(this.#settings.folder, state);
        this.#settings.sent(batch.end);
        return 'sent';
    }
    async #runFor(batch, belongs) {
        const key = stateKey(belongs);
        const known = this.#state.runs[key];
        const isFull = known !== undefined && known.points >= runPoints && !this.#answered;
        if (known !== undefined && !isFull)
            return known;
        if (isFull)
            await this.#close(known);
        const part = known === undefined ? 1 : known.part + 1;
        const { deployment, writer } = this.#settings;
        const start = batch.lines[0].points[0]?.timestamp ?? this.#settings.now();
        const reply = await this.#runs.run({ ...belongs, deployment, writer, part, start });
        if (!reply.ok)
            return reply.failure;
        const run = { id: reply.body, part, points: 0, requests: 0, closed: false };
        this.#state.runs[key] = run;
        return run;
    }
    /** Runs of other weeks and rules are over when this one goes on. */
    async #closeOthers(belongs, own) {
        for (const [key, run] of Object.entries(this.#state.runs))
            if (run !== own && !run.closed && key < stateKey(belongs))
                await this.#close(run);
    }
    /** Counts what a run has and ends it. What stands against it may pass: then it is tried with the next batch. */
    async #close(run) {
        const counted = await countPoints(this.#mlflow, run.id, 'user_rating');
        if (!counted.ok) {
            run.closed = !(0,mlflow_failure/* isPassing */.WG)(counted.failure);
            return;
        }
        const said = `${counted.body} of ${run.requests}`;
        if (counted.body !== run.requests)
            this.#settings.told('miscounted', said);
        await this.#mlflow.request('POST', 'runs/set-tag', { key: 'gate.read_back', value: said, run_id: run.id });
        const end = { status: 'FINISHED', end_time: this.#settings.now(), run_id: run.id };
        const ended = await this.#mlflow.request('POST', 'runs/update', end);
        run.closed = ended.ok || !(0,mlflow_failure/* isPassing */.WG)(ended.failure);
    }
    /** The names behind the numbers of the metric `model`, each told once. */
    #modelTags(batch, run) {
        const names = new Set(batch.lines.flatMap(({ line }) => (line.k === 'request' && line.model) || []));
        return [...names]
            .map((name) => ({ key: `gate.model.${(0,hash_number/* hashNumber */.Y)(name)}`, value: (0,mlflow_names/* keptValue */.Iq)(name, mlflow_names/* mostOf */.Fx.tag).kept }))
            .filter(({ key }) => !this.#models.has(`${run.id} ${key}`))
            .slice(0, 100);
    }
}
const stateKey = ({ window, rules }) => [window, ...Object.values(rules)].join(' ');
const pointsIn = ({ lines }) => lines.flatMap(({ points }) => points);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/monitor/spool/identity.js




/**
 * Tells a spool from another one of the same machine that began at step 1 too, as in a container whose disk went with it: their runs must
 * not be the same. Made with the spool, which has to be locked.
 */
function spoolId(folder) {
    const path = (0,external_node_path_.join)(folder, 'spool-id');
    if (!(0,external_node_fs_.existsSync)(path))
        (0,files/* replaceFile */.fR)(path, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
}

;// CONCATENATED MODULE: ./lib/monitor/sending.js







/** Seconds that one request to MLflow may take. */
const patience = 5;
/** Sends a spool to MLflow, and those of this machine that were left behind. */
class Sending {
    #settings;
    #mlflow;
    #runs;
    #told;
    #ending = new AbortController();
    #pump;
    #left;
    #refusedBefore;
    constructor(place, settings, writer, spool, told) {
        this.#settings = settings;
        this.#told = told;
        this.#mlflow = new client/* Mlflow */.K(place, { timeout: patience, tries: 1, signal: this.#ending.signal });
        this.#runs = new runs/* Runs */.n2(this.#mlflow, settings.experiment);
        const say = (kind) => (said) => told({ kind, said });
        const own = this.#senderOf(writer, () => spool.durable, (to) => spool.sent(to));
        this.#pump = new Pump(own, this.#runs, settings.pace, settings.gather, say('send'));
        const senderOf = (other, durable) => this.#senderOf(other, durable, () => { });
        this.#left = new LeftBehind(settings, writer, senderOf, say('behind'));
        this.#refusedBefore = own.state.refused;
        this.#pump.wake();
    }
    #senderOf(writer, durable, sent) {
        const { deployment, folder, grace } = this.#settings;
        const path = (0,external_node_path_.join)(folder, writer);
        const settings = {
            folder: path,
            deployment,
            writer: `${writer}-${spoolId(path)}`,
            grace,
            durable,
            sent,
            told: (kind, said) => this.#told({ kind, said }),
            now: Date.now,
        };
        return new Sender(settings, this.#mlflow, this.#runs);
    }
    /** Something may be there to send. */
    wake() {
        this.#pump.wake();
    }
    /** Sends all that waits, until `end` in milliseconds since 1970. Resolves to whether nothing is left. */
    drain(end) {
        return this.#pump.drain(end);
    }
    /** Sends what others left behind, until `end`. Never rejects. */
    adopt(end) {
        return this.#left.send(end);
    }
    get state() {
        return this.#pump.sender.state;
    }
    /** Lines that MLflow refused for good since this began. */
    get refused() {
        return this.state.refused - this.#refusedBefore;
    }
    get broken() {
        return this.#pump.sender.broken;
    }
    /** Why nothing can be sent. */
    get trouble() {
        return this.#pump.trouble;
    }
    async stop() {
        this.#ending.abort();
        await this.#pump.stop();
        await this.#left.stop();
    }
}

;// CONCATENATED MODULE: ./lib/monitor/spool/known.js
/** The newest requests of a spool, by what names them: the same id again is the same request, and ratings find theirs. */
class KnownRequests {
    #most;
    #byName = new Map();
    /** `most`: names that are remembered. */
    constructor(most) {
        this.#most = most;
    }
    has(id) {
        return id !== null && this.#byName.has(id);
    }
    /** By its id, else by the other name that ratings may call it by. */
    find(id) {
        return this.#byName.get(id) ?? this.#byName.get(aliased(id));
    }
    add(names, known) {
        for (const name of names)
            this.#remember(name, known);
    }
    #remember(name, known) {
        this.#byName.set(name, known);
        if (this.#byName.size <= this.#most)
            return;
        for (const oldest of this.#byName.keys()) {
            this.#byName.delete(oldest);
            return;
        }
    }
}
/** An alias is no id: two requests may have the same. */
const aliased = (alias) => `alias ${alias}`;
const namesOf = (id, alias) => [
    ...(id != null ? [id] : []),
    ...(alias != null ? [aliased(alias)] : []),
];

;// CONCATENATED MODULE: ./lib/monitor/spool/summary.js

/** What all lines of a spool come to: with it one can go on without them. */
class Summary {
    #step = 0;
    #stamp = 0;
    #hours = new hours/* Hours */.I$();
    #places = {};
    get step() {
        return this.#step;
    }
    get hours() {
        return this.#hours;
    }
    get places() {
        return this.#places;
    }
    /** The latest of this moment and all before, so that it never goes back, whatever the clock does: what is decided by it stays decided. */
    stampOf(now) {
        this.#stamp = Math.max(this.#stamp, now);
        return this.#stamp;
    }
    /** What a line changes: the same when it is written and when it is read again. */
    add(line) {
        if (line.k === 'segment') {
            this.#step = line.step;
            this.#stamp = line.stamp;
            this.#hours = new hours/* Hours */.I$(line.hours);
            this.#places = { ...line.places };
        }
        else if (line.k === 'request') {
            this.#step = line.s;
            this.#stamp = Math.max(this.#stamp, line.a ?? 0);
            this.#hours.add(line.t, line.v, this.#stamp || line.t);
        }
        else if (line.k === 'rating') {
            this.#stamp = Math.max(this.#stamp, line.a);
            this.#hours.rate(line.a, line.v, line.a);
        }
        else if (line.k === 'late')
            this.#hours.rate(line.t, line.v.user_rating_late, line.t);
        else if (line.k === 'grade')
            this.#hours.tell(line.t, line.v, line.t);
        else if (line.k === 'hour')
            this.#hours.close(line.s);
        else if (line.k === 'place')
            this.#places[line.file] = line.place;
    }
    /** As the first line of a segment has it. */
    head(rules) {
        return {
            k: 'segment',
            rules,
            step: this.#step,
            stamp: this.#stamp,
            hours: this.#hours.state,
            places: this.#places,
        };
    }
}

;// CONCATENATED MODULE: ./lib/monitor/spool/recover.js



/**
 * Reads what was written to a spool before, and mends its end. Throws what the file system throws.
 * @param rules a segment of others does not go on
 * @param remember names by which requests are known again
 */
function recovered(folder, rules, remember) {
    const newest = (0,files/* segmentsIn */.eC)(folder).at(-1);
    const torn = newest === undefined ? 0 : (0,files/* mend */.Tp)(folder, newest);
    const found = {
        summary: new Summary(),
        known: new KnownRequests(remember),
        next: 1,
        goesOn: null,
        torn,
        broken: 0,
    };
    const requests = [];
    let count = 0;
    for (const [at, segment] of (0,files/* segmentsIn */.eC)(folder).reverse().entries()) {
        const { lines, broken } = (0,files/* linesOfSegment */.yd)(folder, segment.first);
        found.broken += broken;
        if (at === 0) {
            for (const line of lines)
                found.summary.add(line);
            found.next = Math.max(segment.first, lines.at(-1)?.n ?? 0) + 1;
            if (isBegunBy(rules, lines[0]))
                found.goesOn = segment;
        }
        const own = lines.flatMap((line) => line.k === 'request' ? [[namesOf(line.id, line.alias), { step: line.s, time: line.t, stamp: line.a ?? 0 }]] : []);
        requests.unshift(own);
        count += own.reduce((sum, [names]) => sum + names.length, 0);
        if (count >= remember)
            break;
    }
    for (const [names, known] of requests.flat())
        found.known.add(names, known);
    return found;
}
const isBegunBy = (rules, head) => head?.k === 'segment' && JSON.stringify(head.rules) === JSON.stringify(rules);

;// CONCATENATED MODULE: ./lib/monitor/spool/journal.js






/**
 * What a spool holds, line by line in the order in which it happened. Everything that is ever sent is a line here first, with its time and
 * its step: so sending it again is sending the same. Lines are gathered by `write` and `rate`, and appended together by `commit`.
 */
class Journal {
    folder;
    #settings;
    #tail;
    #summary;
    #known;
    #next;
    #pending = [];
    #unsent = 0;
    #lastDrop = 0;
    /** What recovery found: bytes torn off the end, lines that do not match their checksum. */
    torn;
    broken;
    /** The folder has to be locked. Throws what the file system throws. */
    constructor(folder, settings) {
        this.folder = folder;
        this.#settings = settings;
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const { summary, known, next, goesOn, torn, broken } = recovered(folder, settings.rules, settings.remember);
        this.#summary = summary;
        this.#known = known;
        this.#next = next;
        this.torn = torn;
        this.broken = broken;
        this.#tail = goesOn === null ? this.#begin() : files/* Tail */.PW.goOn(folder, goesOn);
    }
    #begin() {
        const head = (0,spool_line/* encodeLine */.N)(this.#next, this.#summary.head(this.#settings.rules));
        const tail = files/* Tail */.PW.begin(this.folder, this.#next, head);
        this.#next += 1;
        return tail;
    }
    #now() {
        return this.#summary.stampOf(this.#settings.now());
    }
    /** Of the newest request. */
    get step() {
        return this.#summary.step;
    }
    get durable() {
        return this.#tail.durable;
    }
    get unsent() {
        return this.#unsent;
    }
    get places() {
        return this.#summary.places;
    }
    write({ id, alias, time, model, values }) {
        if (this.#known.has(id))
            return 'known';
        if (this.#unsent > this.#settings.unsent)
            return 'full';
        const stamp = this.#now();
        const line = {
            k: 'request',
            s: this.step + 1,
            t: time,
            v: values,
            ...(id !== null && { id }),
            ...(alias !== null && { alias }),
            ...(this.#settings.grace > 0 && { a: stamp }),
            ...(model !== null && { model }),
        };
        this.#known.add(namesOf(id, alias), { step: line.s, time, stamp });
        this.#take(line);
        this.#closeHours(stamp);
        return 'written';
    }
    /** A rating of a request that was written before; of one that nobody knows here it gets the newest step. Returns whether it was known. */
    rate(id, rating, time) {
        const known = this.#known.find(id);
        const stamp = this.#now();
        if (known !== undefined && stamp <= known.stamp + this.#settings.grace && this.#settings.grace > 0)
            this.#take({ k: 'rating', of: known.step, v: rating, a: stamp });
        else {
            const { step, time: asked } = known ?? { step: this.step, time };
            this.#take({ k: 'late', s: step, t: time, o: asked, v: { user_rating_late: rating } });
        }
        return known !== undefined;
    }
    /** What a judge said of the request with this step, at that request's own time. */
    grade(step, time, values) {
        this.#take({ k: 'grade', s: step, t: time, o: time, v: values });
    }
    dropped(count) {
        // Two drops of one size in the same millisecond would be one point.
        this.#lastDrop = Math.max(this.#lastDrop + 1, this.#settings.now());
        const time = this.#lastDrop;
        this.#take({ k: 'drop', s: this.step, t: time, o: time, v: { dropped: count } });
    }
    /** Takes note of how far a file was read, with all that was read from it. */
    readTo(file, place) {
        this.#take({ k: 'place', file, place });
    }
    /** Lets time pass: hours end where nothing comes, too. */
    tick() {
        this.#closeHours(this.#now());
    }
    #closeHours(stamp) {
        for (const { hour, values } of this.#summary.hours.over(stamp))
            this.#pending.push({ k: 'hour', s: hour, t: (0,hours/* hourStart */.V)(hour + 1), o: (0,hours/* hourStart */.V)(hour), v: values });
    }
    #take(line) {
        this.#summary.add(line);
        this.#pending.push(line);
    }
    /** Appends what was gathered, or throws; then the same may be tried again. The disk has it after `sync`. */
    commit() {
        if (this.#pending.length === 0)
            return;
        const text = this.#pending.map((line, at) => (0,spool_line/* encodeLine */.N)(this.#next + at, line)).join('');
        this.#tail.append(text);
        this.#next += this.#pending.length;
        this.#unsent += Buffer.byteLength(text);
        this.#pending = [];
        if (this.#tail.end.offset >= this.#settings.segment)
            this.#rotate();
    }
    #rotate() {
        const old = this.#tail;
        try {
            old.syncNow();
            this.#tail = this.#begin();
        }
        catch {
            // What is written is written; the segment grows on until there is room for another.
            return;
        }
        old.close();
    }
    /** All before is sent. Of what is sent, only so much stays. */
    sent(to) {
        const segments = (0,files/* segmentsIn */.eC)(this.folder);
        const rest = segments.filter(({ first }) => first >= to.segment);
        this.#unsent = rest.reduce((sum, { size }) => sum + size, 0) - to.offset;
        const done = segments.filter(({ first }) => first < to.segment);
        let size = done.reduce((sum, segment) => sum + segment.size, 0);
        for (const segment of done) {
            if (size <= this.#settings.sent)
                break;
            (0,files/* removeSegment */.ah)(this.folder, segment.first);
            size -= segment.size;
        }
    }
    sync() {
        return this.#tail.sync();
    }
    syncNow() {
        this.#tail.syncNow();
    }
    close() {
        return this.#tail.close();
    }
}

;// CONCATENATED MODULE: ./lib/monitor/spool/open.js




/**
 * The first spool of this machine that nobody holds: after a crash that is the one that was left. Throws what the file system throws.
 * @param rules versions of what tells the figures
 * @returns null: all are held
 */
function openSpool(settings, rules) {
    const { grace, disk, remember } = settings;
    for (let number = 1; number <= settings.writers; number += 1) {
        const writer = `${settings.host}-${number}`;
        const folder = (0,external_node_path_.join)(settings.folder, writer);
        const lock = Lock.take(folder, settings.instance);
        if (lock === null)
            continue;
        const journal = new Journal(folder, { rules, grace, ...disk, remember, now: Date.now });
        journal.sent(readState(folder).position);
        return { writer, folder, lock, journal };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/monitor/engine.js







/** Milliseconds between two signs of life, two tellings of how far it is, two looks for spools that nobody sends. */
const beat = 15_000;
const news = 1_000;
const adoption = 60_000;
/** Measures, spools and sends: the part that is off the request's path, in a thread of its own or on later ticks. */
class Engine {
    #settings;
    #hooks;
    #recording;
    #timers = [];
    #spool = null;
    #sending = null;
    #kept = null;
    #judge = null;
    constructor(settings, hooks) {
        this.#settings = settings;
        this.#hooks = hooks;
        this.#recording = new Recording(settings.judge?.refusals, {
            journal: () => {
                if (this.#spool === null)
                    this.#open();
                return this.#journal;
            },
            recorded: (step, request) => {
                this.#onDisk(() => this.#kept?.add(request));
                this.#judge?.offer(step, request);
            },
            synced: () => this.#sending?.wake(),
            done: (taken) => hooks.done(taken),
            trouble: (trouble) => hooks.trouble(trouble),
        });
        this.#onDisk(() => this.#open());
        this.#every(news, () => hooks.done(this.#recording.taken));
        this.#every(beat, () => this.#beat());
        this.#every(adoption, () => void this.#sending?.adopt(Date.now() + adoption));
    }
    get #journal() {
        return this.#spool?.journal ?? null;
    }
    #onDisk(act) {
        onDisk(act, (trouble) => this.#hooks.trouble(trouble));
    }
    #every(milliseconds, act) {
        this.#timers.push(setInterval(act, milliseconds).unref());
    }
    #beat() {
        this.#onDisk(() => {
            this.#spool?.lock.beat();
            this.#journal?.tick();
        });
        this.#recording.write();
    }
    /** Throws what the file system throws; then, and where all spools are held, it is tried again when there is something to write. */
    #open() {
        const { judge, keep, place } = this.#settings;
        const spool = openSpool(this.#settings, (0,rules/* rulesOf */.fD)(judge));
        if (spool === null)
            return;
        const { folder, journal, writer } = spool;
        this.#spool = spool;
        this.#kept = new Kept(folder, keep);
        if (judge !== null)
            this.#judge = new Judge(judge, folder, {
                graded: (step, time, values) => {
                    journal.grade(step, time, values);
                    this.#recording.write();
                },
                trouble: (said) => this.#hooks.trouble({ kind: 'judge', said }),
            });
        const { broken, torn } = journal;
        if (broken > 0)
            this.#hooks.trouble({ kind: 'broken', said: String(broken) });
        if (torn > 0)
            this.#hooks.trouble({ kind: 'broken', said: `${torn} B` });
        if (place === null)
            return;
        this.#sending = new Sending(place, this.#settings, writer, journal, (trouble) => this.#hooks.trouble(trouble));
    }
    /**
     * Takes entries in their order, and what the caller had to drop before them. Those that are in the spool when this returns survive the
     * process; they survive the machine when `done` has counted them.
     */
    accept(entries, dropped = 0) {
        this.#recording.accept(entries, dropped);
    }
    /** All that was accepted is on the disk, or at least in the system's hands where the disk refuses the sync. Blocks. */
    settle() {
        this.#recording.settle();
    }
    /** More should not come now, if it can wait. */
    get isCrowded() {
        return this.unwritten > 0 || (this.#journal?.unsent ?? 0) > this.#settings.disk.unsent / 2;
    }
    /** More should not come now, if it can wait for the judge. */
    get isJudgeCrowded() {
        return this.#judge?.isCrowded ?? false;
    }
    get places() {
        return this.#journal?.places ?? {};
    }
    /** Entries that no spool holds, since the disk refuses. */
    get unwritten() {
        return this.#recording.unwritten;
    }
    /** Sends all that waits, as far as `limit` milliseconds go. Resolves to whether nothing waits any more: for the disk, or a grade, neither. */
    async flush(limit) {
        const end = Date.now() + limit;
        this.settle();
        let isEmpty = await this.#drain(end);
        if (this.#judge !== null) {
            // Grades may take long; what is there already goes first.
            await this.#judge.drain(end);
            this.settle();
            isEmpty = (await this.#drain(end)) && this.#judge.isIdle;
        }
        if (isEmpty)
            await this.#sending?.adopt(end);
        return isEmpty && this.unwritten === 0;
    }
    async #drain(end) {
        return (await this.#sending?.drain(end)) ?? this.#journal?.unsent === 0;
    }
    stats() {
        const state = this.#sending?.state;
        return {
            taken: this.#recording.taken,
            ...this.#recording.counts,
            sent: { requests: state?.requests ?? 0, points: state?.points ?? 0 },
            refused: this.#sending?.refused ?? 0,
            broken: (this.#journal?.broken ?? 0) + (this.#sending?.broken ?? 0),
            torn: this.#journal?.torn ?? 0,
            unsent: this.#journal?.unsent ?? 0,
            writer: this.#spool?.writer ?? null,
            runs: Object.values(state?.runs ?? {}).map(({ id }) => id),
            trouble: this.#sending?.trouble ?? null,
            judge: this.#judge?.stats ?? null,
        };
    }
    async close() {
        this.settle();
        if (this.#judge !== null) {
            await this.#judge.stop();
            this.settle();
        }
        if (this.unwritten > 0)
            this.#hooks.trouble({ kind: 'gone', said: String(this.unwritten) });
        this.#recording.stop();
        for (const timer of this.#timers)
            clearInterval(timer);
        await this.#sending?.stop();
        await this.#recording.idle();
        await this.#journal?.close();
        this.#onDisk(() => this.#spool?.lock.release());
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/shared/gate-error.js
var gate_error = __webpack_require__(6053);
// EXTERNAL MODULE: ./lib/shared/plain-name.js
var plain_name = __webpack_require__(9825);
// EXTERNAL MODULE: ./lib/monitor/environment.js
var monitor_environment = __webpack_require__(37667);
// EXTERNAL MODULE: ./lib/monitor/judge/options.js + 1 modules
var judge_options = __webpack_require__(30531);
// EXTERNAL MODULE: ./lib/monitor/mapping.js
var mapping = __webpack_require__(57668);
// EXTERNAL MODULE: ./lib/monitor/within.js
var within = __webpack_require__(47839);
;// CONCATENATED MODULE: ./lib/monitor/options.js












const gateError = (0,gate_error/* errorsOf */.Bp)(monitor/* monitorMessages */.l);
/** Throws GateError `monitor-option`, `monitor-option-unknown` where one is wrong, `monitor-homeless` where a folder has to be named. */
function decoded(given, environment = (0,monitor_environment/* processEnvironment */.hv)()) {
    const options = (0,mapping/* mapping */.p)('', given, optionNames);
    const tracking = options.tracking ? options_text('tracking', options.tracking) : null;
    const usual = (0,monitor_environment/* fromEnvironment */.AU)(environment, tracking);
    const deployment = named('deployment', options.deployment ?? usual.deployment);
    const keep = (0,mapping/* mapping */.p)('keep', options.keep, keepNames);
    const limits = (0,mapping/* mapping */.p)('limits', options.limits, limitNames);
    const pace = (0,mapping/* mapping */.p)('pace', options.pace, paceNames);
    const host = named('writer', options.writer ?? usual.writer ?? (0,external_node_os_.hostname)().replace(/[^\w.-]/g, '-'));
    const name = options_text('experiment', options.experiment ?? usual.experiment.name);
    const folder = options_text('folder', options.folder ?? usual.folder ?? (0,monitor_environment/* stateFolder */.yp)(environment));
    return {
        engine: {
            deployment,
            folder: (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), deployment),
            host,
            writers: 1_000,
            experiment: { name, id: options.experiment === undefined ? usual.experiment.id : null },
            place: usual.place,
            grace: 1000 * (0,within/* within */.u)('grace', options.grace ?? 0, 0, 86_400),
            keep: {
                prompts: flag('keep.prompts', keep.prompts ?? false),
                answers: flag('keep.answers', keep.answers ?? false),
                share: (0,within/* within */.u)('keep.share', keep.share ?? 1, 0, 1),
                bytes: (0,within/* within */.u)('keep.bytes', keep.bytes ?? 64e6, 1e4, 1e12),
                names: patterns(keep.names ?? []),
            },
            judge: (0,judge_options/* judgeOf */.P)(options.judge, environment),
            disk: {
                segment: 8e6,
                unsent: (0,within/* within */.u)('limits.unsent', limits.unsent ?? 1e9, 0, 1e13),
                sent: (0,within/* within */.u)('limits.sent', limits.sent ?? 64e6, 0, 1e13),
            },
            remember: 100_000,
            pace: {
                first: (0,within/* within */.u)('pace.first', pace.first ?? usualPace.first, 1, 1e9),
                longest: (0,within/* within */.u)('pace.longest', pace.longest ?? usualPace.longest, 1, 1e9),
                probe: (0,within/* within */.u)('pace.probe', pace.probe ?? usualPace.probe, 1, 1e9),
            },
            gather: 500,
            instance: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        },
        limits: {
            entries: (0,within/* within */.u)('limits.entries', limits.entries ?? 10_000, 1, 1e7),
            characters: (0,within/* within */.u)('limits.characters', limits.characters ?? 64e6, 1000, 1e9),
            gather: 10,
        },
        exit: 1000 * (0,within/* within */.u)('exit', options.exit ?? 3, 0, 60),
        warn: warnOf(options.warn ?? null),
        thread: flag('thread', options.thread ?? true),
    };
}
const optionNames = {
    deployment: true,
    folder: true,
    experiment: true,
    tracking: true,
    writer: true,
    grace: true,
    keep: true,
    judge: true,
    limits: true,
    exit: true,
    warn: true,
    thread: true,
    pace: true,
};
const keepNames = { prompts: true, answers: true, share: true, bytes: true, names: true };
const limitNames = { entries: true, characters: true, unsent: true, sent: true };
const paceNames = { first: true, longest: true, probe: true };
function options_text(option, value) {
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    throw gateError('monitor-option', { option, value, wants: monitor/* monitorWants */.O4.text });
}
/** A text such as "false" would be a yes. */
function flag(option, value) {
    if (typeof value === 'boolean')
        return value;
    throw gateError('monitor-option', { option, value, wants: monitor/* monitorWants */.O4.flag });
}
function warnOf(value) {
    if (value === null || typeof value === 'function')
        return value;
    throw gateError('monitor-option', { option: 'warn', value, wants: monitor/* monitorWants */.O4.warn });
}
/** One that is none would find nothing, and what it was to cut out would be kept. */
function patterns(value) {
    if (Array.isArray(value) && value.every((each) => external_node_util_.types.isRegExp(each)))
        return value;
    throw gateError('monitor-option', {
        option: 'keep.names',
        value,
        wants: monitor/* monitorWants */.O4.patterns,
    });
}
function named(option, value) {
    if (typeof value === 'string' && (0,plain_name/* isPlainName */.s)(value))
        return value;
    throw gateError('monitor-option', {
        option,
        value,
        wants: monitor/* monitorWants */.O4.name,
    });
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/commands/monitor/dry-run.js

/** What would be recorded, measured and not kept. */
class DryRun {
    #teller;
    /** Requests with a name count once, as they would. */
    #names = new Set();
    #sums = new Map();
    /** `teller` of refusals: nobody is asked. */
    constructor(teller) {
        this.#teller = teller;
    }
    accept(entries) {
        for (const entry of entries) {
            if (entry.k !== 'request' || this.#isKnown(entry.id))
                continue;
            for (const [name, value] of Object.entries((0,measure/* measure */.x)(entry, this.#teller))) {
                if (name === 'session' || name === 'model' || (name === 'user_rating' && value === -1))
                    continue;
                const { count, sum } = this.#sums.get(name) ?? { count: 0, sum: 0 };
                this.#sums.set(name, { count: count + 1, sum: sum + value });
            }
        }
    }
    #isKnown(name) {
        if (name === null)
            return false;
        const isKnown = this.#names.has(name);
        this.#names.add(name);
        return isKnown;
    }
    get figures() {
        return Object.fromEntries([...this.#sums].map(([name, { count, sum }]) => [name, { count, mean: sum / count }]));
    }
}

// EXTERNAL MODULE: ./lib/commands/monitor/judge.js
var judge = __webpack_require__(9456);
;// CONCATENATED MODULE: ./lib/commands/monitor/log-file.js


/** Refuses what is no file, or no text by its first bytes. Throws GateError `monitor-file-missing`, `monitor-no-file`, `monitor-packed`. */
function refuseOther(file) {
    const kind = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (kind === undefined)
        throw (0,errors/* gateError */.em)('monitor-file-missing', { file });
    if (!kind.isFile())
        throw (0,errors/* gateError */.em)('monitor-no-file', { file, isFolder: kind.isDirectory() });
    const head = firstBytes(file);
    const begins = (...bytes) => bytes.every((byte, at) => head[at] === byte);
    if (begins(0x1f, 0x8b))
        throw (0,errors/* gateError */.em)('monitor-packed', { file, what: 'packed with gzip', unpack: 'zcat' });
    if (begins(0x28, 0xb5, 0x2f, 0xfd))
        throw (0,errors/* gateError */.em)('monitor-packed', { file, what: 'packed with zstd', unpack: 'zstdcat' });
    // As the collector writes Protobuf, behind the length of each message.
    if (head.includes(0))
        throw (0,errors/* gateError */.em)('monitor-packed', { file, what: 'binary', unpack: null });
}
function firstBytes(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const head = Buffer.alloc(64);
        return head.subarray(0, (0,external_node_fs_.readSync)(file, head, 0, head.length, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/monitor/read/intake.js + 11 modules
var read_intake = __webpack_require__(82123);
// EXTERNAL MODULE: ./lib/monitor/read/tail.js
var tail = __webpack_require__(74810);
// EXTERNAL MODULE: ./lib/monitor/read/lines.js + 1 modules
var lines = __webpack_require__(89292);
;// CONCATENATED MODULE: ./lib/commands/monitor/fields.js


/** Which name holds which field, as `--fields` has them: `response=answer.text,rating=stars`. Throws GateError `monitor-fields`. */
function fieldNames(given) {
    const names = {};
    for (const part of (given ?? '').split(',').map((each) => each.trim())) {
        if (part === '')
            continue;
        const [, field, name] = /^([a-z]+)\s*=\s*(\S+)$/.exec(part) ?? [];
        const known = lines/* fields */.O.find((each) => each === field);
        if (known === undefined || name === undefined)
            throw (0,errors/* gateError */.em)('monitor-fields', { part, known: lines/* fields */.O });
        names[known] = name;
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/commands/monitor/reading.js






/** Entries that are written together with how far the file was read: fewer than wait for a judge. */
const portion = 500;
const judgedPortion = 40;
/** Milliseconds between two looks at a file that is followed, and after which what is not whole is taken as it is, and a disk given up. */
const look = 500;
const idle = 5_000;
/** Reads a log to its end, or on and on where it is followed. */
class Reading {
    #file;
    #flags;
    #io;
    #sink;
    #engine;
    #names;
    #portion;
    #entries = [];
    constructor(file, flags, io, sink, engine) {
        this.#file = file;
        this.#flags = flags;
        this.#io = io;
        this.#sink = sink;
        this.#engine = engine;
        this.#names = fieldNames(flags.fields);
        this.#portion = flags.judge === undefined ? portion : judgedPortion;
    }
    async read() {
        const intake = this.#file === '-' ? await this.#stream() : await this.#tail();
        return { ...intake.counts, format: this.#flags.format ?? null };
    }
    async #stream() {
        const intake = new read_intake/* Intake */.Vy(this.#flags.format ?? null, this.#names, null, Date.now);
        /** null: it is too long. */
        let line = '';
        let number = 0;
        const take = () => {
            number += 1;
            this.#entries.push(...intake.line(line, number, number));
            line = '';
            if (this.#entries.length >= this.#portion)
                this.#pass();
        };
        const decoder = new TextDecoder();
        for await (const chunk of this.#io.input) {
            const pieces = decoder.decode(chunk, { stream: true }).split('\n');
            for (const [at, piece] of pieces.entries()) {
                if (at > 0)
                    take();
                line = line === null || line.length + piece.length > tail/* longestLine */.N9 ? null : line + piece;
            }
            this.#pass();
            if (this.#io.signal.aborted)
                break;
        }
        if (line !== '')
            take();
        this.#entries.push(...intake.end());
        this.#pass();
        return intake;
    }
    #pass() {
        this.#sink.accept(this.#entries.splice(0));
    }
    async #tail() {
        const path = (0,external_node_path_.resolve)(this.#file);
        const { progress, signal } = this.#io;
        let file = new tail/* TailedFile */.MX(path);
        const resumed = file.goOn(Object.values(this.#engine?.places ?? {}));
        if (resumed > 0)
            progress.note(monitor/* monitorTexts */.Pe.goesOn(path, resumed));
        let intake = new read_intake/* Intake */.Vy(this.#flags.format ?? null, this.#names, file.inode, Date.now);
        progress.start(monitor/* monitorTexts */.Pe.bytesRead, file.size);
        let last = Date.now();
        try {
            for (;;) {
                const isRotated = this.#flags.follow ? (0,tail/* inodeAt */.Nm)(path) !== file.inode : true;
                if (await this.#lines(file, intake, path, isRotated))
                    last = Date.now();
                if (signal.aborted || !this.#flags.follow)
                    break;
                if (file.isTruncated || (isRotated && (0,tail/* inodeAt */.Nm)(path) !== null)) {
                    this.#end(file, intake, path);
                    file.close();
                    file = new tail/* TailedFile */.MX(path);
                    intake = intake.renewed(file.inode);
                    continue;
                }
                if (Date.now() - last >= idle)
                    this.#end(file, intake, path);
                await (0,promises_.setTimeout)(look, undefined, { signal }).catch(() => { });
            }
            this.#end(file, intake, path);
            return intake;
        }
        finally {
            progress.stop();
            file.close();
        }
    }
    /** Reads to the end. Returns whether there was anything. */
    async #lines(file, intake, path, ends) {
        let found = false;
        for (let line = file.next(ends); line !== null; line = file.next(ends)) {
            found = true;
            this.#entries.push(...intake.line(line.text, line.number, line.offset));
            if (this.#entries.length < this.#portion)
                continue;
            this.#passWith(file, intake, path);
            if (!(await this.#room()))
                break;
        }
        if (found)
            this.#passWith(file, intake, path);
        return found;
    }
    /**
     * Lets the engine write and send, and waits where too much waits there: a file does not run away. One that grows is not kept up by a judge.
     * Returns whether reading goes on: a disk that refuses is not waited for without end where nobody may be looking.
     */
    async #room() {
        const { signal } = this.#io;
        const { follow } = this.#flags;
        const end = Date.now() + idle;
        const isFull = () => this.#engine?.isCrowded || (!follow && this.#engine?.isJudgeCrowded);
        const isRefused = () => !follow && (this.#engine?.unwritten ?? 0) > 0 && Date.now() > end;
        do
            await (0,promises_.setTimeout)(isFull() ? look / 5 : 0, undefined, { signal }).catch(() => { });
        while (isFull() && !signal.aborted && !isRefused());
        return !signal.aborted && !isRefused();
    }
    /** Entries, and behind them how far the file was read: they are written together, or a part of them that is known again. */
    #passWith(file, intake, path) {
        const { offset, lines } = intake.from ?? file;
        if (offset > 0)
            this.#entries.push({ k: 'place', file: path, place: file.placeAt(offset, lines) });
        this.#pass();
        this.#io.progress.advance(file.offset);
    }
    #end(file, intake, path) {
        if (intake.from === null)
            return;
        this.#entries.push(...intake.end());
        this.#passWith(file, intake, path);
    }
}

// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
;// CONCATENATED MODULE: ./lib/commands/monitor/text.js


/** What was read, and what became of it. `stats`: null where it was only tried. */
function monitorText(outcome, stats, figures) {
    const lines = [monitor/* monitorTexts */.Pe.read(outcome)];
    if (stats !== null) {
        lines.push(monitor/* monitorTexts */.Pe.recorded(stats.recorded, stats.known));
        if (stats.full > 0)
            lines.push(monitor/* monitorTexts */.Pe.full(stats.full));
        if (stats.unmeasured > 0)
            lines.push(monitor/* monitorTexts */.Pe.unmeasured(stats.unmeasured));
        if (stats.ratingsUnmatched > 0)
            lines.push(monitor/* monitorTexts */.Pe.unmatched(stats.ratingsUnmatched));
        if (stats.refused > 0)
            lines.push(monitor/* monitorTexts */.Pe.refused(stats.refused));
        if (stats.judge !== null)
            lines.push(monitor/* monitorTexts */.Pe.judged(stats.judge));
        if (stats.runs.length > 0)
            lines.push(monitor/* monitorTexts */.Pe.runs(stats.runs));
    }
    for (const [why, count] of Object.entries(outcome.skipped))
        lines.push(monitor/* monitorTexts */.Pe.skipped(why, count));
    if (outcome.bad > 0) {
        lines.push(monitor/* monitorTexts */.Pe.unreadable(outcome.bad), ...unreadable(outcome));
        if (outcome.requests === 0)
            lines.push(monitor/* monitorTexts */.Pe.otherNames());
    }
    for (const [name, { count, mean }] of Object.entries(figures ?? {}))
        lines.push(monitor/* monitorTexts */.Pe.mean(name, mean, count));
    return `${lines.join('\n')}\n`;
}
/** A reason once, with the lines that have it. */
function unreadable({ bad, named }) {
    const byReason = new Map();
    for (const { line, why } of named)
        byReason.set(why, [...(byReason.get(why) ?? []), String(line)]);
    return [
        ...[...byReason].map(([why, lines]) => monitor/* monitorTexts */.Pe.unreadableFor(lines, (0,shared_escape/* terminalText */.eR)(why))),
        ...(bad > named.length ? [monitor/* monitorTexts */.Pe.unreadableMore(bad - named.length)] : []),
    ];
}
/** The same as one JSON object; its keys are stable. */
function monitorJson(outcome, stats, figures) {
    return `${JSON.stringify({ read: outcome, ...(stats && { monitor: stats }), ...(figures && { figures }) }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/commands/monitor.js










/** Milliseconds that all that waits may take to be sent when the file is at its end. */
const sending = 600_000;
/**
 * Records what a log of another program tells of requests, as if they had been logged here.
 * @returns 0; 2 where lines could not be read. Throws GateError, `monitor-unwritten`, `monitor-unsent` and `monitor-lost` where MLflow does
 * not have all of it, `monitor-ungraded` where the judge did not grade all that it was to
 */
async function monitor_monitor(file, flags, io) {
    const options = {
        ...(flags.deployment !== undefined && { deployment: flags.deployment }),
        ...(flags.folder !== undefined && { folder: flags.folder }),
        ...(flags.judge !== undefined && { judge: (0,judge/* judgeOptions */.S)(flags.judge) }),
    };
    const { engine: settings } = decoded(options);
    if (file !== '-')
        refuseOther(file);
    if (flags.dryRun) {
        const sink = new DryRun(settings.judge?.refusals);
        const outcome = await new Reading(file, flags, io, sink, null).read();
        io.output.write(flags.json ? monitorJson(outcome, null, sink.figures) : monitorText(outcome, null, sink.figures));
        return outcome.bad > 0 ? errors/* exitCode */.I$.badInput : errors/* exitCode */.I$.passed;
    }
    if (settings.place === null)
        throw (0,errors/* gateError */.em)('monitor-nowhere', {});
    const told = warner((sentence) => io.progress.note(sentence));
    // One at a time, and a spool of its own: where a file was read to is remembered there.
    const engine = new Engine({ ...settings, host: `${settings.host}.log`, writers: 1 }, {
        done: () => { },
        // What no spool holds is read again, and said where this ends.
        trouble: (trouble) => void (trouble.kind !== 'gone' && told(trouble)),
    });
    try {
        if (engine.stats().writer === null)
            throw (0,errors/* gateError */.em)('monitor-held', { folder: settings.folder });
        const outcome = await new Reading(file, flags, io, engine, engine).read();
        const sent = await send(engine, io);
        const stats = engine.stats();
        io.output.write(flags.json ? monitorJson(outcome, stats, null) : monitorText(outcome, stats, null));
        const { folder } = settings;
        if (engine.unwritten > 0)
            throw (0,errors/* gateError */.em)('monitor-unwritten', { count: engine.unwritten, folder });
        if (!sent)
            throw (0,errors/* gateError */.em)('monitor-unsent', { bytes: stats.unsent, why: stats.trouble, folder });
        const dropped = stats.full + stats.unmeasured;
        if (stats.refused + dropped > 0)
            throw (0,errors/* gateError */.em)('monitor-lost', { refused: stats.refused, dropped, folder });
        if (stats.judge !== null && isUngraded(stats.judge))
            throw (0,errors/* gateError */.em)('monitor-ungraded', stats.judge);
        return outcome.bad > 0 ? errors/* exitCode */.I$.badInput : errors/* exitCode */.I$.passed;
    }
    finally {
        await engine.close();
    }
}
async function send(engine, io) {
    engine.settle();
    const before = engine.stats();
    const all = before.unsent;
    io.progress.start(monitor/* monitorTexts */.Pe.bytesSent, all);
    const end = Date.now() + (io.signal.aborted ? 1_000 : sending);
    try {
        while (Date.now() < end) {
            if (await engine.flush(1_000))
                return true;
            const stats = engine.stats();
            io.progress.advance(all - stats.unsent);
            const isOver = engine.unwritten > 0 || (isHopeless(stats, before) && !stats.judge?.waiting);
            if (io.signal.aborted || isOver)
                return stats.unsent === 0;
        }
        return engine.stats().unsent === 0;
    }
    finally {
        io.progress.stop();
    }
}
/** Of what was to be judged, something was not, though there were calls left for it. */
const isUngraded = ({ failed, waiting }) => failed + waiting > 0;
/** Nothing came through at all since it began. */
const isHopeless = (now, before) => now.trouble !== null && now.unsent >= before.unsent;


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

/***/ 47758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Mlflow)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
;// CONCATENATED MODULE: ./lib/mlflow/body.js
/**
 * MLflow stops reading a body at a field of the wrong type, keeps what came before, and answers 200. So a body is looked through before it
 * is sent, and the run's id stands last: whatever is wrong before it leaves the server without one, and it refuses.
 */
/** The body as text, or why it must not be sent. */
function written(body) {
    const why = mistake(body, '');
    if (why !== null)
        return { why };
    const { run_id, ...rest } = body;
    return { text: JSON.stringify(run_id === undefined ? rest : { ...rest, run_id }) };
}
const texts = new Set([
    'key',
    'run_id',
    'run_name',
    'name',
    'version',
    'alias',
    'source',
    'digest',
    'source_type',
    'status',
]);
const wholes = new Set(['timestamp', 'step', 'start_time', 'end_time', 'max_results']);
function mistake(value, place) {
    if (Array.isArray(value))
        return first(value.map((each, at) => () => mistake(each, `${place}[${at}]`)));
    if (typeof value === 'object' && value !== null) {
        const named = Object.entries(value);
        return first(named.map(([key, each]) => () => fieldMistake(key, each, `${place}${place ? '.' : ''}${key}`)));
    }
    if (value === null || value === undefined)
        return `${place} is nothing`;
    return typeof value === 'number' && !Number.isFinite(value) ? `${place} is ${value}` : null;
}
function fieldMistake(key, value, place) {
    if (texts.has(key) && typeof value !== 'string')
        return `${place} is no text`;
    if (wholes.has(key) && !Number.isSafeInteger(value))
        return `${place} is no whole number`;
    if (key === 'value') {
        const isMetric = place.startsWith('metrics[');
        if (isMetric && !Number.isFinite(value))
            return `${place} is no finite number`;
        if (!isMetric && typeof value !== 'string')
            return `${place} is no text`;
    }
    return mistake(value, place);
}
function first(looks) {
    for (const look of looks) {
        const found = look();
        if (found !== null)
            return found;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/mlflow/failure.js
var mlflow_failure = __webpack_require__(89607);
// EXTERNAL MODULE: ./lib/shared/connections.js
var connections = __webpack_require__(4256);
;// CONCATENATED MODULE: ./lib/mlflow/transport.js

/** No other answer of MLflow that is read here is longer, in bytes. */
const usualMost = 64_000_000;
/**
 * A way to MLflow that follows the network's proxies, except to this machine's own ports. No redirect is followed: a POST would arrive as
 * a GET, and be answered 200.
 */
function transport(place) {
    let ready = null;
    const headers = {
        accept: 'application/json',
        'user-agent': 'checkpoint-gate',
        ...(place.authorization !== null && { authorization: place.authorization }),
        ...(place.workspace !== null && { 'x-mlflow-workspace': place.workspace }),
    };
    return async ({ method, url, body, type = 'application/json', most = usualMost }, signal) => {
        ready ??= way(place);
        const { request, dispatcher } = await ready;
        const answer = await request(url, {
            method,
            headers: { ...headers, ...(body !== undefined && { 'content-type': type }) },
            ...(body !== undefined && { body }),
            dispatcher,
            signal,
        });
        const bytes = await (0,connections/* readBody */.x)(answer.body, most);
        if (bytes === null)
            throw new Error(`its answer is longer than ${most / 1e6} MB`);
        return { status: answer.statusCode, headers: answer.headers, bytes };
    };
}
async function way({ address, tls }) {
    // Loaded with the first request: a service that only spools has no need of it.
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const connect = {
        rejectUnauthorized: !tls.insecure,
        ...(tls.ca !== null && { ca: tls.ca }),
        ...(tls.client !== null && { cert: tls.client, key: tls.client }),
    };
    const patience = { headersTimeout: 0, bodyTimeout: 0, connections: 1, pipelining: 1, connect };
    return { request: undici.request, dispatcher: (0,connections/* connectionsTo */.L)(address, undici, patience) };
}

;// CONCATENATED MODULE: ./lib/mlflow/client.js





/**
 * MLflow's REST interface. At most one request is under way, the others wait: a server that is asked many things at once stops
 * answering. Never throws for what the server or the network does.
 */
class Mlflow {
    place;
    #patience;
    #send;
    #last = Promise.resolve();
    constructor(place, patience = {}, send = transport(place)) {
        this.place = place;
        this.#patience = { timeout: 30, tries: 4, ...patience };
        this.#send = send;
    }
    /**
     * @param path below `/api/2.0/mlflow/`, as in `runs/log-batch`
     * @param body of a GET its query; else JSON, looked through before it is sent, its `run_id` last
     */
    async request(method, path, body = {}, patience = {}) {
        const url = `${this.place.address}/api/2.0/mlflow/${path}`;
        if (method === 'GET')
            return this.#json({ method, url: `${url}${query(body)}` }, patience);
        const ready = written(body);
        if ('why' in ready)
            return { ok: false, failure: { kind: 'unsendable', status: null, said: ready.why } };
        return this.#json({ method, url, body: ready.text }, patience);
    }
    /** Any other route: `url` is whole. The answer as it came. */
    async raw(request, patience = {}) {
        const turn = this.#last.then(() => this.#patiently(request, { ...this.#patience, ...patience }));
        this.#last = turn;
        return turn;
    }
    async #json(request, patience) {
        const reply = await this.raw(request, patience);
        if (!reply.ok)
            return reply;
        const text = (0,mlflow_failure/* textOf */.b6)(reply.body);
        const body = objectIn(text);
        if (body !== null)
            return { ok: true, body: body };
        const said = this.redact(`no object in JSON, but ${JSON.stringify(text.slice(0, 80))}`);
        return { ok: false, failure: { kind: 'not-mlflow', status: reply.body.status, said } };
    }
    async #patiently(request, { timeout, tries, signal, cheap = false }) {
        const most = cheap ? { seconds: timeout / 2, tries: Math.max(1, tries - 1) } : { seconds: timeout, tries };
        for (let tried = 1;; tried++) {
            const reply = await this.#once(request, most.seconds, signal);
            if (reply.ok || !(0,mlflow_failure/* isPassing */.WG)(reply.failure) || tried >= most.tries || signal?.aborted)
                return reply;
            await (0,promises_.setTimeout)(1000 * wait(reply.failure, tried), undefined, signal && { signal }).catch(() => { });
        }
    }
    async #once(request, timeout, signal) {
        const patience = AbortSignal.timeout(timeout * 1000);
        const end = signal ? AbortSignal.any([signal, patience]) : patience;
        try {
            end.throwIfAborted();
            const answer = await this.#send(request, end);
            if (answer.status >= 200 && answer.status < 300)
                return { ok: true, body: answer };
            const failure = (0,mlflow_failure/* failureOf */.g5)(answer);
            return { ok: false, failure: { ...failure, said: this.redact(failure.said) } };
        }
        catch (error) {
            if (end.aborted) {
                const said = signal?.aborted ? 'the time for it was over' : `no answer within ${timeout} s`;
                return { ok: false, failure: { kind: 'timeout', status: null, said } };
            }
            return { ok: false, failure: { kind: 'unreachable', status: null, said: this.redact(reasonOf(error)) } };
        }
    }
    /** A text without anything that was meant for the server alone. */
    redact(text) {
        return (0,secrets/* withoutSecrets */.cT)(text, this.place.secrets);
    }
}
/** Seconds: full jitter over a doubling step, and never less than the server asks, up to a minute. */
function wait({ after = 0 }, tried) {
    return Math.min(60, Math.max(after, Math.random() * Math.min(15, 0.5 * 2 ** (tried - 1))));
}
/** Every answer of MLflow is an object. */
function objectIn(text) {
    try {
        const body = JSON.parse(text);
        return typeof body === 'object' && !Array.isArray(body) ? body : null;
    }
    catch {
        return null;
    }
}
function query(fields) {
    const given = Object.entries(fields).map(([key, value]) => [key, String(value)]);
    return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
function reasonOf(error) {
    const { message, cause, code } = error;
    const inner = cause instanceof Error ? cause : error.errors?.[0];
    return message || inner?.message || code || 'the connection was lost';
}


/***/ }),

/***/ 89607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* unused harmony export plain */
const passing = new Set(['unreachable', 'timeout', 'busy']);
/** Whether the same request may succeed later. */
const isPassing = ({ kind }) => passing.has(kind);
/** MLflow's own client repeats these. */
const repeated = new Set([408, 429, 500, 502, 503, 504]);
/** A crowded database pool, a locked SQLite file, or two writers of one point at once surface as a 400. */
const crowded = /QueuePool|database is locked|timed out|deadlock|IntegrityError|UNIQUE constraint|duplicate key/i;
/** What a refusing answer means. Source: MLflow 3.17.2, seen live. */
function failureOf(answer) {
    const { status } = answer;
    const text = textOf(answer);
    const error = errorIn(text);
    const said = error ? plain(error.message ?? error.error_code) : plain(text);
    const failure = (kind) => ({ kind, status, said: said || 'nothing' });
    if (status >= 300 && status < 400)
        return { ...failure('redirect'), said: plain(String(answer.headers.location ?? '')) };
    if (status === 401)
        return failure('credentials');
    if (status === 403)
        return failure(/host header|dns rebinding/i.test(text) ? 'host-check' : 'forbidden');
    if (error?.error_code === 'RESOURCE_ALREADY_EXISTS')
        return failure('exists');
    if (error?.error_code === 'RESOURCE_DOES_NOT_EXIST')
        return failure('missing');
    if (status === 400 && error?.error_code === 'BAD_REQUEST' && crowded.test(error.message ?? ''))
        return failure('busy');
    if (repeated.has(status))
        return { ...failure('busy'), ...waitOf(answer) };
    if (error === null && (status === 404 || status === 405))
        return failure('not-mlflow');
    return failure('refused');
}
const textOf = ({ bytes }) => Buffer.from(bytes).toString('utf8');
function errorIn(text) {
    try {
        const body = JSON.parse(text);
        if (typeof body?.error_code !== 'string')
            return null;
        return { error_code: body.error_code, ...(typeof body.message === 'string' && { message: body.message }) };
    }
    catch {
        return null;
    }
}
/** One line, without the SQL and its parameters that MLflow puts behind a message, and without a page's markup. */
function plain(text) {
    return text
        .replace(/<(style|script|title)\b.*?<\/\1>|<[^>]*>/gis, ' ')
        .replace(/\(?(raised as a result of.*|sqlite3\.|psycopg2?\.|pymysql\.|\[SQL:).*$/is, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
}
function waitOf({ headers }) {
    const seconds = Number(headers['retry-after']);
    return headers['retry-after'] !== undefined && seconds >= 0 ? { after: seconds } : {};
}


/***/ }),

/***/ 72569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ mlflowNames),
/* harmony export */   Fx: () => (/* binding */ mostOf),
/* harmony export */   Iq: () => (/* binding */ keptValue),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   tM: () => (/* binding */ cutFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Of a metric's, parameter's or tag's name; MLflow refuses longer ones. */
const longest = 250;
/**
 * Names that MLflow takes, also its older servers, which refuse colons: letters, digits, `_`, `-`, `.`, space and `/`. A colon becomes a
 * dot, an equals sign a dash, any other character `_`. Names that would then be the same, or that are too long, end in a dash and eight
 * digits of their sha256.
 * @returns of each name the one for MLflow
 */
function mlflowNames(names) {
    const plain = new Map(names.map((name) => [name, plainName(name)]));
    const times = new Map();
    for (const name of plain.values())
        times.set(name, (times.get(name) ?? 0) + 1);
    return new Map([...plain].map(([name, short]) => {
        const unique = times.get(short) === 1 && short.length <= longest;
        return [name, unique ? short : `${cutAt(short, longest - 9)}-${hashOf(name).slice(0, 8)}`];
    }));
}
function plainName(name) {
    return name
        .replaceAll(':', '.')
        .replaceAll('=', '-')
        .replace(/[^\p{L}\p{N}_\-. /]/gu, '_')
        .split('/')
        .map((part) => (/^\.{0,2}$/.test(part) ? `_${part}` : part))
        .join('/');
}
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/** Characters of a parameter's and of a tag's value; MLflow cuts longer ones without a word. */
const mostOf = { param: 6000, tag: 8000 };
/** Where values that were cut stand whole. */
const cutFile = 'cut-values.json';
/** A value as MLflow keeps it: no half characters, nothing that a database refuses, and cut by ourselves, visibly. */
function keptValue(value, most) {
    const clean = value.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
    if (clean.length <= most)
        return { kept: clean, isCut: false };
    const marker = ` … [cut; all ${clean.length} characters: ${cutFile}]`;
    return { kept: cutAt(clean, most - marker.length) + marker, isCut: true };
}
/** The beginning of a text, without half a character at its end: no database takes one. */
const cutAt = (text, most) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');


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

/***/ 9825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/** What may name a deployment and a writer, which stand in folders, tags and filters. */
const isPlainName = (name) => /^\w[\w.-]{0,99}$/.test(name);


/***/ })

};
