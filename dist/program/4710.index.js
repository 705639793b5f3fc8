export const id = 4710;
export const ids = [4710];
export const modules = {

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
const readable = 300;
/** One try at a server of this machine that may not be there yet: no retries, no error. An aborted signal is thrown. */
async function ask(url, { key, body, seconds, signal }) {
    try {
        const response = await fetch(url, {
            method: body === undefined ? 'GET' : 'POST',
            headers: {
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                ...(key === null ? {} : { authorization: `Bearer ${key}` }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
        });
        const text = await response.text();
        const said = key === null ? text : text.replaceAll(key, '***');
        return { status: response.status, body: parsed(text), said: said.trim().slice(0, readable) };
    }
    catch (error) {
        const { message, cause } = error;
        return { status: null, body: null, said: cause instanceof Error && cause.message !== '' ? cause.message : message };
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 17832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ died),
/* harmony export */   Mw: () => (/* binding */ untilReady),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6878);



/** Milliseconds between two tries. */
const apart = 400;
/** Milliseconds over which a refused request is asked again: some routes come a moment after the health. */
const stubborn = 3000;
/**
 * Waits until a server that was started answers for real: its health, then one token. A health route alone says too early that all is
 * well, or goes on saying so when the engine hangs.
 * @returns the model's name
 * @throws GateError `serve-died`, `serve-not-ready`, `serve-refused`
 */
async function untilReady(waiting) {
    const { name, command, limit, progress, signal } = waiting;
    progress.start(`Waiting for ${name}, seconds`, Math.ceil(limit));
    let last = 'nothing listened on the port';
    let refusedSince = null;
    const ended = new AbortController();
    void command.ended.then(() => ended.abort());
    const asking = { ...waiting, signal: AbortSignal.any([signal, ended.signal]) };
    try {
        for (;;) {
            signal.throwIfAborted();
            if (command.ending !== null)
                throw died(name, command);
            const { seconds } = command;
            if (seconds > limit)
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('serve-not-ready', { name, limit, last, log: command.log, tail: command.tail });
            progress.advance(Math.floor(seconds));
            const found = await attempt(asking);
            if ('ready' in found)
                return found.ready;
            last = found.said;
            refusedSince = found.refused ? (refusedSince ?? Date.now()) : null;
            if (refusedSince !== null && Date.now() - refusedSince >= stubborn)
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('serve-refused', { name, said: last, log: command.log });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(apart, undefined, { signal: asking.signal }).catch(() => { });
        }
    }
    finally {
        progress.stop();
    }
}
function died(name, command) {
    const { log, tail, withheld } = command;
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('serve-died', { name, ...command.ending, log, tail, withheld });
}
async function attempt(waiting) {
    const { root, key, command, limit, signal } = waiting;
    const left = Math.max(1, limit - command.seconds);
    const asked = (route, seconds, body) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(`${root}${route}`, {
        key,
        body,
        seconds: Math.min(seconds, left),
        signal,
    });
    const health = await asked('/health', 10);
    if (isLoading(health))
        return waitingFor(health);
    const listing = await asked('/v1/models', 10);
    if (isLoading(listing))
        return waitingFor(listing);
    const listed = namesIn(listing);
    const model = waiting.isNamed || listed.length === 0 || listed.includes(waiting.model) ? waiting.model : listed[0];
    if (listed.length > 1 && !waiting.isNamed && model !== waiting.model)
        return { said: `it lists ${listed.slice(0, 5).join(', ')}, and none is called ${waiting.model}`, refused: true };
    // The first request compiles and loads, which may take as long as the start itself.
    const completion = await asked('/v1/completions', left, { model, prompt: 'Hello', max_tokens: 1, temperature: 0 });
    if (isAnswer(completion))
        return { ready: model };
    if (isLoading(completion) || !isRefusal(completion))
        return waitingFor(completion);
    const messages = [{ role: 'user', content: 'Hello' }];
    const chat = await asked('/v1/chat/completions', left, { model, messages, max_tokens: 1 });
    if (isAnswer(chat))
        return { ready: model };
    if (!isRefusal(chat))
        return waitingFor(chat);
    const which = listed.length === 0 ? '' : ` (asked for the model ${model}; it lists ${listed.slice(0, 5).join(', ')})`;
    return { said: `${saidBy(completion)}${which}`, refused: true };
}
const waitingFor = (answer) => ({ said: saidBy(answer), refused: false });
/** The port is closed, or says that it needs time. */
function isLoading({ status }) {
    return status === null || status >= 500 || status === 429;
}
function isRefusal({ status }) {
    return status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
function isAnswer({ status, body }) {
    return status === 200 && Array.isArray(body?.choices);
}
function saidBy({ status, said }) {
    return status === null ? said : `HTTP ${status}${said === '' ? '' : `: ${said}`}`;
}
/** The names of the models in the answer of `/v1/models`. */
function namesIn({ status, body }) {
    const list = body?.data;
    if (status !== 200 || !Array.isArray(list))
        return [];
    return list.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : []));
}


/***/ }),

/***/ 67628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ RunningCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/backends/server/process/table.js


/** All processes of this machine. Synchronous, so that a process that is about to end can still use it. */
function processTable() {
    return process.platform === 'linux' ? fromProc() : fromPs();
}
function fromProc() {
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name))
            return [];
        try {
            return [statRow(Number(name), (0,external_node_fs_.readFileSync)(`/proc/${name}/stat`, 'latin1'))];
        }
        catch {
            // It ended meanwhile.
            return [];
        }
    });
}
/** A line of /proc/PID/stat: after the program's name, which may hold anything, state, parent, group, session … and the 22nd, the start. */
function statRow(pid, line) {
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    return {
        pid,
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        started: fields[19] ?? '',
        isZombie: state === 'Z' || state === 'X',
    };
}
function fromPs() {
    // The session is a pointer on macOS, and lstart five words long.
    const columns = ['pid=', 'ppid=', 'pgid=', 'stat=', 'lstart='].flatMap((column) => ['-o', column]);
    const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-A', ...columns], {
        encoding: 'utf8',
        env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
    });
    return (stdout ?? '').split('\n').flatMap(psRow);
}
/** A line of `ps -A -o pid=,ppid=,pgid=,stat=,lstart=`. */
function psRow(line) {
    const [, pid, parent, group, state, started] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.+?)\s*$/.exec(line) ?? [];
    if (pid === undefined || started === undefined)
        return [];
    return [
        {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: 0,
            started,
            isZombie: state?.startsWith('Z') ?? false,
        },
    ];
}
/** Whether a process was started with this variable in its environment; where the system does not tell: no. */
function hasMark(pid, mark) {
    try {
        return `\0${(0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1')}\0`.includes(`\0${mark}\0`);
    }
    catch {
        return false;
    }
}
/** Whether a process is a shell, which ends at a signal and leaves its children alone. */
function isShell(pid) {
    return /^(ba|da|k|z|a)?sh$|^busybox$/.test(programOf(pid));
}
function programOf(pid) {
    if (process.platform !== 'linux') {
        const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' });
        return (stdout ?? '').trim().split('/').at(-1)?.replace(/^-/, '') ?? '';
    }
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).split('/').at(-1) ?? '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/backends/server/process/family.js

/**
 * A command's process and everything that it started. Descendants leave: their parents end, they make groups and sessions of their own,
 * they change their names. So all that once belonged to the command is remembered, by pid and start; what is killed is never looked up
 * by name.
 */
class Family {
    #leader;
    /** `NAME=value` in the environment of every descendant that did not clear it. */
    #mark;
    #known = new Map();
    constructor(leader, mark) {
        this.#leader = leader;
        this.#mark = mark;
        this.living();
    }
    /** All of it that is there now. */
    living() {
        const rows = processTable().filter((row) => !row.isZombie);
        const members = new Map();
        for (const row of rows)
            if (this.#isKnown(row) || this.#isOf(row))
                members.set(row.pid, row);
        for (let grown = true; grown;) {
            grown = false;
            for (const row of rows)
                if (!members.has(row.pid) && members.has(row.parent)) {
                    members.set(row.pid, row);
                    grown = true;
                }
        }
        for (const { pid, started } of members.values())
            this.#known.set(pid, started);
        return [...members.values()];
    }
    /** Asks the command to end: its process, and where that is a shell, what the shell runs. The others end with it. */
    terminate() {
        const living = this.living();
        const ask = ({ pid }) => {
            const children = isShell(pid) ? living.filter(({ parent }) => parent === pid) : [];
            send(pid, 'SIGTERM');
            children.forEach(ask);
        };
        const leader = living.find(({ pid }) => pid === this.#leader);
        if (leader !== undefined)
            ask(leader);
        else
            for (const row of living)
                send(row.pid, 'SIGTERM');
    }
    /** Ends all of it at once. What it started meanwhile is found by looking again. */
    kill() {
        for (const { pid } of this.living())
            send(pid, 'SIGKILL');
    }
    #isKnown({ pid, started }) {
        return this.#known.get(pid) === started;
    }
    #isOf({ pid, group, session }) {
        // A pid is not given anew while a group or session has it, and ours is the leader of both.
        return group === this.#leader || session === this.#leader || hasMark(pid, this.#mark);
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It ended meanwhile.
    }
}

// EXTERNAL MODULE: ./lib/shared/secrets.js
var shared_secrets = __webpack_require__(95804);
;// CONCATENATED MODULE: ./lib/backends/server/process/log-file.js


const reach = 16_384;
/** In bytes. */
const largestBlock = 1 << 26;
const mostLines = 12;
/** The last lines that a command wrote, a line that was drawn over as it was last; without the secrets. */
function tailOf(file, secrets) {
    const lines = (0,shared_secrets/* withoutSecrets */.cT)(lastBytes(file), secrets)
        .split('\n')
        .map((line) => (line.replace(/\r+$/, '').split('\r').at(-1) ?? '').trimEnd())
        .filter((line) => line.trim() !== '');
    return lines.slice(-mostLines).join('\n');
}
function lastBytes(file) {
    const handle = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(handle);
        const bytes = Buffer.alloc(Math.min(size, reach));
        const read = (0,external_node_fs_.readSync)(handle, bytes, 0, bytes.length, size - bytes.length);
        return bytes.toString('utf8', 0, read);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** Servers print what they were started with; the log stays in the run folder, which is kept and shared. */
function redactFile(file, secrets) {
    const told = (bytes) => {
        const text = bytes.toString('utf8');
        const bare = (0,shared_secrets/* withoutSecrets */.cT)(text, secrets);
        return bare === text ? bytes : Buffer.from(bare);
    };
    if (!isAnyOther(file, told))
        return;
    const whole = `${file}.part`;
    (0,external_node_fs_.rmSync)(whole, { force: true });
    const output = (0,external_node_fs_.openSync)(whole, 'wx');
    for (const bytes of blocksOf(file))
        (0,external_node_fs_.writeFileSync)(output, told(bytes));
    (0,external_node_fs_.closeSync)(output);
    (0,external_node_fs_.renameSync)(whole, file);
}
function isAnyOther(file, told) {
    for (const bytes of blocksOf(file))
        if (told(bytes) !== bytes)
            return true;
    return false;
}
/** Whole lines, as far as they fit: a log may be longer than a text can be. A block is valid until the next one is asked for. */
function* blocksOf(file) {
    const input = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = Buffer.alloc(Math.min(largestBlock, (0,external_node_fs_.fstatSync)(input).size + 1));
        for (let held = 0, isEnd = false; !isEnd;) {
            const filled = held + (0,external_node_fs_.readSync)(input, buffer, held, buffer.length - held, null);
            isEnd = filled < buffer.length;
            const lines = buffer.subarray(0, filled).lastIndexOf('\n') + 1;
            const end = isEnd || lines === 0 ? filled : lines;
            yield buffer.subarray(0, end);
            buffer.copyWithin(0, end, filled);
            held = filled - end;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(input);
    }
}

;// CONCATENATED MODULE: ./lib/backends/server/process/watchdog.js

/**
 * Ends a command whose starter was killed so that it could not: a shell that waits for the end of its input, which comes when the
 * starter is gone. Best effort: by process group, and by the mark in the environment where the system shows it.
 */
const script = `
trap '' INT TERM HUP
pid=
while read -r line; do
  case $line in done) exit 0;; *) pid=$line;; esac
done
if [ -n "$pid" ]; then
  kill -TERM "-$pid"
  tries=0
  while kill -0 "-$pid" && [ $tries -lt 30 ]; do sleep 0.2; tries=$((tries + 1)); done
  kill -KILL "-$pid"
fi
for folder in /proc/[0-9]*; do
  if tr '\\0' '\\n' < "$folder/environ" | grep -qxF "$1"; then kill -KILL "\${folder#/proc/}"; fi
done
`;
/** `environment`: without the mark, which it looks for in others. */
function startWatchdog(mark, environment) {
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, 'checkpoint-gate-watchdog', mark], {
        detached: true,
        env: environment,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Without it everything works, unless this process is killed.
    const gone = new Promise((resolve) => {
        child.on('error', () => resolve());
        child.on('exit', () => resolve());
    });
    child.stdin.on('error', () => { });
    child.unref();
    child.stdin.unref();
    return {
        watch: (group) => child.stdin.write(`${group}\n`),
        release() {
            child.ref();
            child.stdin.end('done\n');
            return gone;
        },
    };
}

;// CONCATENATED MODULE: ./lib/backends/server/process/running.js







/** Milliseconds between two looks at what a command has started: what leaves it must have been seen before. */
const looksApart = 1000;
/** Milliseconds that descendants have after the process that was asked to end has ended. */
const afterLeader = 3000;
/** The same, and for all together, where this program is asked to end itself. */
const hurried = 400;
/** A command of the user's, with all its processes: whatever happens to this program, none of them is left. */
class RunningCommand {
    log;
    /** Names of the secrets that it was not given. */
    withheld;
    ended;
    ending = null;
    #child;
    #family;
    #watchdog;
    #secrets;
    #looking;
    #begun = Date.now();
    #stopped = null;
    constructor({ command, folder, seen, log, secrets }) {
        const { environment } = seen;
        this.log = log;
        this.withheld = seen.withheld;
        this.#secrets = [...secrets, ...seen.secrets];
        const [name, value] = ['CHECKPOINT_GATE_COMMAND', (0,external_node_crypto_.randomBytes)(12).toString('hex')];
        this.#watchdog = startWatchdog(`${name}=${value}`, environment);
        const output = (0,external_node_fs_.openSync)(log, 'w');
        this.#child = (0,external_node_child_process_.spawn)(command, {
            shell: true,
            detached: true,
            cwd: folder,
            env: { ...environment, [name]: value },
            stdio: ['ignore', output, output],
        });
        (0,external_node_fs_.closeSync)(output);
        const { pid } = this.#child;
        if (pid !== undefined)
            this.#watchdog.watch(pid);
        this.#family = pid === undefined ? null : new Family(pid, `${name}=${value}`);
        this.#looking = setInterval(() => this.#family?.living(), looksApart).unref();
        process.on('exit', this.#killNow);
        this.ended = new Promise((resolve) => {
            const end = (code, signal) => {
                this.ending ??= { code, signal, after: this.seconds };
                resolve(this.ending);
            };
            this.#child.on('error', () => end(null, null));
            this.#child.on('exit', end);
        });
    }
    /** Since its start. */
    get seconds() {
        return (Date.now() - this.#begun) / 1000;
    }
    /** The last lines of its output. */
    get tail() {
        return tailOf(this.log, this.#secrets);
    }
    /**
     * Ends it and everything that it started: asks first, waits up to `patience` seconds, then kills. An aborted signal, also one that is
     * aborted meanwhile, leaves no time to wait.
     */
    stop(patience, signal) {
        this.#stopped ??= this.#stop(patience, signal);
        return this.#stopped;
    }
    async #stop(patience, signal) {
        const family = this.#family;
        if (family !== null && family.living().length > 0) {
            family.terminate();
            await this.#gone(family, patience * 1000, signal);
            for (let look = 0; family.living().length > 0 && look < 100; look++) {
                family.kill();
                await (0,promises_.setTimeout)(20);
            }
        }
        clearInterval(this.#looking);
        process.off('exit', this.#killNow);
        await this.#watchdog.release();
        redactFile(this.log, this.#secrets);
    }
    async #gone(family, patience, signal) {
        const begun = Date.now();
        let leaderGone = null;
        for (;;) {
            const living = family.living();
            if (living.length === 0)
                return;
            const now = Date.now();
            if (this.ending !== null)
                leaderGone ??= now;
            const after = signal.aborted ? hurried / 2 : afterLeader;
            if (now - begun > (signal.aborted ? hurried : patience) || now - (leaderGone ?? now) > after)
                return;
            await (0,promises_.setTimeout)(signal.aborted ? 20 : 100);
        }
    }
    /** The last thing that this process does. */
    #killNow = () => {
        for (let look = 0; look < 3; look++)
            this.#family?.kill();
    };
}


/***/ }),

/***/ 63766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Servers)
});

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
// EXTERNAL MODULE: ./lib/suite/command.js
var command = __webpack_require__(6497);
// EXTERNAL MODULE: ./lib/backends/server/process/ask.js
var ask = __webpack_require__(6878);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/backends/server/process/port.js


/** A port of this machine that nobody listens on. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.on('error', reject);
        server.listen(0, () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
/** Whether a port can be listened on again, within `patience` milliseconds. */
async function isFreed(port, patience) {
    for (const until = Date.now() + patience;; await (0,promises_.setTimeout)(50)) {
        if (await canListen(port))
            return true;
        if (Date.now() >= until)
            return false;
    }
}
function canListen(port) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)();
        server.on('error', () => resolve(false));
        server.listen(port, () => server.close(() => resolve(true)));
    });
}

// EXTERNAL MODULE: ./lib/backends/server/process/ready.js
var ready = __webpack_require__(17832);
// EXTERNAL MODULE: ./lib/backends/server/process/running.js + 4 modules
var process_running = __webpack_require__(67628);
;// CONCATENATED MODULE: ./lib/backends/server/process/servers.js







/** Seconds that a server may take to end in its own way. */
const usualPatience = 30;
/** It ends its shards first, which may take 90 seconds. */
const patienceOf = { 'text-generation-launcher': 100 };
/** Milliseconds until the port is free again. */
const untilFreed = 5000;
/** The server that is running, if any: one at a time, since two may not fit one GPU. Sides whose filled commands are equal share it. */
class Servers {
    #options;
    #started = null;
    constructor(options) {
        this.#options = options;
    }
    /**
     * The server of a side, started unless it runs already; another one is stopped before.
     * @throws GateError `serve-died`, `serve-not-ready`, `serve-refused`, `serve-model-missing`
     */
    async use(wanted, logName) {
        const { checkpoint, model, passed } = wanted;
        const asked = JSON.stringify([(0,command/* filledCommand */.SH)(wanted.command, { checkpoint, model }), passed.toSorted()]);
        if (this.#started?.asked === asked && this.#started.running.ending === null)
            return this.#shared(this.#started, wanted);
        await this.stop();
        const started = await this.#start(wanted, asked, logName);
        return { address: addressOf(started), model: started.model, died: started.died.signal };
    }
    /** Stops the server that runs, if any, with all its processes. */
    async stop() {
        const started = this.#started;
        if (started === null)
            return;
        const { progress, signal } = this.#options;
        await started.running.stop(patienceOf[started.name] ?? usualPatience, signal);
        this.#started = null;
        if (!signal.aborted && !(await isFreed(started.port, untilFreed)))
            progress.note(`${started.name} was stopped, but something still holds its port ${started.port}`);
    }
    async #start(wanted, asked, logName) {
        const { environment, hidden, folder, log, progress, signal } = this.#options;
        signal.throwIfAborted();
        const port = await freePort();
        const name = (0,command/* commandName */.p6)(wanted.command);
        const running = new process_running/* RunningCommand */.Z({
            command: (0,command/* filledCommand */.SH)(wanted.command, { ...wanted, port: String(port) }),
            folder,
            seen: (0,secrets/* seenByCommand */.Ab)(environment, hidden, wanted.passed),
            log: log(logName),
            secrets: wanted.key === null ? [] : [wanted.key],
        });
        const started = { asked, name, port, running, died: new AbortController(), model: wanted.model };
        this.#started = started;
        void running.ended.then(() => started.died.abort((0,ready/* died */.DO)(name, running)));
        const { model, key, startTimeout: limit } = wanted;
        const isNamed = wanted.isModelWritten || (0,command/* placeholdersIn */.Qf)(wanted.command).includes('model');
        const root = rootOf(started);
        started.model = await (0,ready/* untilReady */.Mw)({ name, root, model, isNamed, key, command: running, limit, progress, signal });
        progress.note(`${name} answers after ${Math.round(running.seconds)} s, as ${started.model}`);
        return started;
    }
    /** Another model of the server that runs. A server that knows one model may answer to any name. */
    async #shared(started, { model, key }) {
        const listing = await (0,ask/* ask */.k)(`${rootOf(started)}/v1/models`, { key, seconds: 30, signal: this.#options.signal });
        const listed = (0,ready/* namesIn */.wX)(listing);
        // Adapters that are not in the list are looked at where the model is opened.
        const mayHide = started.name === 'text-generation-launcher' || listed.some((base) => model.startsWith(`${base}:`));
        if (!listed.includes(model) && !mayHide)
            throw (0,errors/* gateError */.em)('serve-model-missing', { name: started.name, model, listed });
        return { address: addressOf(started), model, died: started.died.signal };
    }
}
const rootOf = ({ port }) => `http://127.0.0.1:${port}`;
const addressOf = (started) => `${rootOf(started)}/v1`;


/***/ }),

/***/ 85222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askedHash),
/* harmony export */   o: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _tasks_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54782);
/* harmony import */ var _tasks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53062);



/** Everything of a task that its evidence depends on besides the checkpoint: its settings, and what a checkpoint sees of all its samples. */
function asking(task, seed, samples) {
    return {
        settings: (0,_tasks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(task).settings(task, seed, samples),
        inputs: samples.map((sample) => [sample.id, (0,_tasks_input_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .w)(task, sample)]),
    };
}
/** The same as a sha256: equal where two runs asked the same. */
function askedHash(task, seed, samples) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(asking(task, seed, samples)))
        .digest('hex');
}


/***/ }),

/***/ 11091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ evaluateSide),
  f: () => (/* binding */ piece)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/backends/backend.js
var backends_backend = __webpack_require__(31561);
// EXTERNAL MODULE: ./lib/samples/shard.js
var samples_shard = __webpack_require__(96987);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/tasks/registry.js + 6 modules
var registry = __webpack_require__(53062);
// EXTERNAL MODULE: ./lib/commands/asked.js
var asked = __webpack_require__(85222);
// EXTERNAL MODULE: ./lib/shared/minute.js
var minute = __webpack_require__(47765);
;// CONCATENATED MODULE: ./lib/commands/reuse.js


/**
 * The name of a piece of evidence in the cache: everything that it depends on. What is the same has the same name, on either side, so that a
 * merged candidate is found as the next baseline.
 */
function cacheKey(identity, depends, shard) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify({ identity, depends, shard })).digest('hex');
}
/**
 * Fills the files of the baseline for which nothing has been measured yet. The candidate is never taken from the cache: it is what is judged, and
 * a checkpoint compared with itself has to be asked twice.
 * @returns what the checkpoint had turned out to be; null: nothing was taken
 */
async function takeKept(side, fillings, source, shard, { cache, takes, reused }, progress) {
    if (cache === null || !takes || side !== 'baseline')
        return null;
    const empty = fillings.filter(({ own, kept }) => own.length > 0 && kept === 0);
    if (empty.length === 0)
        return null;
    const surroundings = await source.surroundings();
    if ('unknown' in surroundings) {
        progress.note(`${side}: nothing is taken from the cache: ${surroundings.unknown}`);
        return null;
    }
    let opened = null;
    for (const { task, identity, file, own } of empty) {
        const found = cache.find(cacheKey(identity, surroundings.depends, shard));
        if (found.state === 'none')
            continue;
        if (found.state === 'damaged' || !isWhole(found.entry.evidence, own)) {
            const where = found.state === 'damaged' ? ` (${found.path})` : '';
            progress.note(`${side}, ${task}: what the cache holds of it is damaged${where}; measured anew`);
            continue;
        }
        for (const evidence of found.entry.evidence)
            file.append(evidence);
        opened = found.entry.opened;
        reused.push({ side, task, made: found.entry.made });
        progress.note(`${side}, ${task}: taken from the cache, measured ${(0,minute/* minuteOf */.i)(found.entry.made)} UTC`);
    }
    return opened;
}
/** Keeps what was measured just now, each task that is whole. */
async function keepMeasured(fillings, opened, source, shard, { cache }) {
    if (cache === null)
        return;
    const surroundings = await source.surroundings();
    if ('unknown' in surroundings)
        return;
    const made = new Date().toISOString();
    for (const { identity, file, own } of fillings) {
        const evidence = own.flatMap(({ id }) => file.evidence.get(id) ?? []);
        if (own.length === 0 || !isWhole(evidence, own))
            continue;
        cache.keep(cacheKey(identity, surroundings.depends, shard), { made, opened, evidence });
    }
}
function isWhole(evidence, own) {
    const ids = new Set(evidence.map(({ id }) => id));
    return ids.size === own.length && own.every(({ id }) => ids.has(id));
}

// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(43014);
;// CONCATENATED MODULE: ./lib/commands/evaluate.js









/**
 * Evaluates every task on one side. Evidence that the run folder already holds for this very checkpoint, data and settings is kept.
 * `previous` is what the side turned out to be when the folder was last written.
 */
async function evaluateSide(side, source, previous, evaluation) {
    if ('tasks' in source)
        return takeRecorded(side, source, evaluation);
    const { suite, sets, shard, progress, reuse } = evaluation;
    const fillings = suite.tasks.map((task) => openFile(side, task, source, evaluation));
    let backend = null;
    try {
        const taken = await takeKept(side, fillings, source, shard, reuse, progress);
        const asked = fillings.map(({ file, own }) => own.filter(({ id }) => !file.evidence.has(id)));
        progress.plan?.(suite.tasks.map(({ name }, i) => piece(side, name, asked[i].length)));
        const known = taken ?? (previous?.fingerprint === source.fingerprint ? previous : null);
        if (known !== null && asked.every((samples) => samples.length === 0))
            return known;
        backend = await source.open();
        const { precision, device, notes } = backend.opened;
        const how = suite[side].server === null ? `${precision} on ${device}` : 'behind a server';
        progress.note(`${side}: ${(0,checkpoints/* nameOf */.Vb)(suite[side])}, ${how}`);
        for (const note of notes)
            progress.note(`${side}: ${note}`);
        for (const [i, task] of suite.tasks.entries()) {
            const samples = { all: sets.get(task.name).samples, asked: asked[i] };
            await evaluateTask(side, task, fillings[i].file, samples, backend, evaluation);
        }
        // What lay in the folder may have been measured on another machine.
        const measured = fillings.filter(({ kept }, i) => kept === 0 && asked[i].length > 0);
        await keepMeasured(measured, backend.opened, source, shard, reuse);
        return backend.opened;
    }
    finally {
        progress.stop();
        for (const { file } of fillings)
            file.close();
        await backend?.close();
    }
}
/** A task's file, with what it already holds of this very evaluation. */
function openFile(side, task, { fingerprint, conditions }, { suite, sets, shard, folder, progress, reuse }) {
    const { samples } = sets.get(task.name);
    const file = folder.evidence(side, task.name);
    const depends = identity(fingerprint, suite, task, samples, conditions);
    const { discarded } = file.open(depends);
    const own = samples.filter((sample) => (0,samples_shard/* isInShard */.O1)(sample.id, shard));
    const kept = own.filter((sample) => file.evidence.has(sample.id)).length;
    if (discarded)
        progress.note(`${side}, ${task.name}: earlier evidence is of another checkpoint, data or setting, and not used`);
    else if (kept > 0)
        progress.note(`${side}, ${task.name}: ${kept} of ${own.length} samples are already there`);
    if (kept === own.length)
        reuse.reused.push(...reuse.before.filter((one) => one.side === side && one.task === task.name));
    return { task: task.name, identity: depends, file, own, kept };
}
/** What is evaluated of a task on one side, as progress calls it. */
function piece(side, task, total) {
    return { label: `${side}: ${task}`, total };
}
async function evaluateTask(side, task, file, samples, backend, { suite, untold, progress, signal }) {
    const { asked } = samples;
    if (asked.length === 0)
        return;
    progress.start(piece(side, task.name, asked.length).label, asked.length);
    let done = 0;
    try {
        for await (const evidence of (0,registry/* kindOf */.I)(task).evaluate(task, suite.seed, samples, backend, signal)) {
            file.append(evidence);
            done += 1;
            progress.advance(done);
        }
    }
    catch (error) {
        if (!(error instanceof backends_backend/* CannotTell */.d))
            throw error;
        progress.note(`${side}, ${task.name}: not measured: ${error.reason}`);
        untold.push({ side, task: task.name, reason: error.reason });
        return;
    }
    finally {
        progress.stop();
    }
    const missing = asked.filter((sample) => !file.evidence.has(sample.id)).map((sample) => sample.id);
    if (missing.length > 0)
        throw (0,errors/* gateError */.em)('evidence-incomplete', { task: task.name, side, missing, total: asked.length });
}
/** Evidence that was made elsewhere goes into the run folder as it is. What it lacks is not an error here: the gate finds the row missing. */
function takeRecorded(side, { opened, tasks }, { suite, sets, shard, folder, progress }) {
    for (const note of opened.notes)
        progress.note(`${side}: ${note}`);
    progress.plan?.(suite.tasks.map((task) => piece(side, task.name, 0)));
    for (const task of suite.tasks) {
        const file = folder.evidence(side, task.name);
        const { samples } = sets.get(task.name);
        const { evidence } = tasks.get(task.name);
        try {
            // How a file is read depends on the kind of the task and on what is right in the data, which no checkpoint sees.
            const content = sha256(JSON.stringify([task.kind, evidence]));
            file.open(identity(`${opened.fingerprint} ${content}`, suite, task, samples, opened.backend));
            for (const one of evidence)
                if ((0,samples_shard/* isInShard */.O1)(one.id, shard) && !file.evidence.has(one.id))
                    file.append(one);
        }
        finally {
            file.close();
        }
    }
    return opened;
}
/** What evidence depends on, the version of this program included. */
function identity(fingerprint, suite, task, samples, conditions) {
    const { settings, inputs } = (0,asked/* asking */.o)(task, suite.seed, samples);
    return sha256(JSON.stringify({ version: version/* version */.r, fingerprint, device: conditions, settings, inputs }));
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ lookedUp),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   bv: () => (/* binding */ isOther),
/* harmony export */   hC: () => (/* binding */ refuseOther)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91146);
/* harmony import */ var _mlflow_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72569);
/* harmony import */ var _mlflow_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52946);
/* harmony import */ var _mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43056);
/* harmony import */ var _mlflow_send_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78450);
/* harmony import */ var _mlflow_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54612);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12280);
/* harmony import */ var _suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54007);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12131);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7989);













/** Larger checkpoints time out in a server's proxy, in bytes. */
const mostBytes = 500_000_000;
const mostFiles = 100;
/**
 * A side with what its alias names now in the place of `mlflow:MODEL@ALIAS`; any other side as it is. What a registry says was written by
 * strangers: it leads to the hub, to a folder below the suite or to the artifacts of the same server, never to an address of its own.
 * Throws GateError `mlflow-no-alias`, `mlflow-source`, `mlflow-refused`.
 */
async function resolved(source, suite, looking) {
    const found = await lookedUp(source, suite, looking);
    if (found === null)
        return source;
    const { named, registry, version } = found;
    looking.progress.note(`${(0,_suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(named)}: ${version.source}`);
    try {
        return { ...named, path: await pathOf(registry, named.registered.model, version, suite.folder, looking) };
    }
    catch (error) {
        throw (0,_mlflow_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error);
    }
}
/**
 * What an alias names now, and nothing of it is fetched; null: the side names none.
 * Throws GateError `mlflow-no-alias`, `mlflow-refused`.
 */
async function lookedUp(source, suite, { environment, signal }) {
    const [, model, alias] = /^mlflow:([^@]+)@([\w-]+)$/.exec(source.path) ?? [];
    if (model === undefined || alias === undefined)
        return null;
    const registry = (0,_settings_js__WEBPACK_IMPORTED_MODULE_12__.registryFor)(environment, suite, { signal });
    try {
        const number = (await registry.aliases(model))?.get(alias) ?? null;
        const version = number === null ? null : await registry.version(model, number);
        if (version === null)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-no-alias', { model, alias, address: registry.client.place.address });
        const fingerprint = version.tags.get(_mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintTag */ .bN) ?? null;
        return {
            named: { ...source, registered: { model, alias, version: version.version, fingerprint } },
            registry,
            version,
        };
    }
    catch (error) {
        throw (0,_mlflow_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error);
    }
}
/** Whether a side that was looked up is another checkpoint than was registered. */
function isOther({ registered }, found) {
    return (registered?.fingerprint ?? found) !== found;
}
/** Throws GateError `mlflow-other-checkpoint` where a side is not what was registered. */
function refuseOther(source, found) {
    if (!isOther(source, found))
        return;
    const registered = source.registered.fingerprint;
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-other-checkpoint', { name: (0,_suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(source), found, registered });
}
async function pathOf(registry, model, version, folder, looking) {
    const refuse = (why) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-source', { name: model, version: version.version, source: version.source, why });
    const here = version.tags.has(_mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .versionKeyTag */ .ki) ? (version.tags.get(_mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .checkpointTag */ .jX) ?? null) : null;
    if (here !== null && isBelow(here) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, here)))
        return here;
    const source = (0,_mlflow_source_js__WEBPACK_IMPORTED_MODULE_8__/* .readSource */ .o$)(version.source);
    if (source.kind === 'hub')
        return `hf:${source.model}${source.revision === null ? '' : `@${source.revision}`}`;
    if (source.kind === 'version') {
        const copied = await registry.version(source.name, source.version);
        if (copied === null || (0,_mlflow_source_js__WEBPACK_IMPORTED_MODULE_8__/* .readSource */ .o$)(copied.source).kind === 'version')
            throw refuse('that version is not there');
        return pathOf(registry, source.name, copied, folder, looking);
    }
    if (source.kind === 'elsewhere')
        throw refuse('that is a place which this program does not fetch from');
    const files = await (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .listArtifacts */ .wn)(registry.client, source.runId, source.path, mostFiles);
    if (!files.some(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path) === 'config.json'))
        throw refuse(here === null ? 'no checkpoint is there' : `the weights were promoted from the folder ${here}, which is not here`);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (files.length > mostFiles || bytes > mostBytes)
        throw refuse(`${Math.ceil(bytes / 1e6)} MB in ${files.length} files are more than a server's proxy brings`);
    return download(registry.client, source, files, looking);
}
/** A folder below the suite's. */
function isBelow(path) {
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && !/^[a-z][\w+.-]*:/i.test(path) && (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParts */ .QU)(path) !== null;
}
async function download(client, { runId, path }, files, { progress, signal }) {
    const place = (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiedPath */ .rx)((await (0,_mlflow_send_js__WEBPACK_IMPORTED_MODULE_7__/* .getRun */ .Mh)(client, runId)).info.artifact_uri ?? '');
    if ('why' in place)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-refused', { said: place.why });
    const { cache } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .whereOf */ .de)('.', signal);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'mlflow', (0,_mlflow_names_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)(`${client.place.address} ${runId} ${path}`).slice(0, 32));
    const proxy = new _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .ArtifactProxy */ .z9(client);
    for (const file of files) {
        const below = path === '' ? file.path : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(path, file.path);
        const parts = (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParts */ .QU)(below);
        if (parts === null)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-refused', { said: `MLflow lists a file by the name ${below}.` });
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts);
        progress.note(`downloading ${file.path} from MLflow`);
        const bytes = await proxy.get(place.path, file.path, file.size);
        if (bytes.length !== file.size)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-refused', { said: `MLflow gave ${bytes.length} of the ${file.size} bytes of ${below}.` });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${to}.part`, bytes);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${to}.part`, to);
    }
    return folder;
}


/***/ }),

/***/ 10765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ policyOfEvent),
/* harmony export */   K: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);


const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit.optional() }) }).optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: commit.optional() }).optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
});
/** Nothing that git would take for an option, or for more than a name. */
const branchName = /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\s\p{Cc}~^:?*[\\]+$/u;
/**
 * Whose rules hold in a workflow, and where the base is.
 *
 * Of a pull request it is what the forge has merged the head into, where that merge is what lies there, else the base as the event tells it; of a merge
 * group, what the group stands on. The default branch is its own base; any other branch is held to the default branch, since its commits may be those of
 * a pull request, whose status they would set.
 * @param given the inputs policy and base; null: not given
 * @throws GateError `policy-not-a-name`
 */
function policyOfEvent(given, where, environment, payload) {
    const holds = holderOf(given.policy);
    const { owner, repo } = where;
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    const remote = { url: `${server.replace(/\/+$/, '')}/${owner}/${repo}`, token: given.token };
    const { pull_request: pullRequest, merge_group: group, repository } = payloadSchema.safeParse(payload).data ?? {};
    const isChange = pullRequest !== undefined || group !== undefined;
    const merged = pullRequest && environment.GITHUB_SHA ? { commit: environment.GITHUB_SHA, head: where.sha } : null;
    const named = (name, isBelow) => name === undefined ? null : { name, merged, ...(isBelow && { isBelow }) };
    if (given.base !== null) {
        if (!branchName.test(given.base))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('policy-not-a-name', { given: given.base, input: 'base' });
        return { holds, base: { name: given.base, merged: null }, remote, isChange };
    }
    if (pullRequest)
        return { holds, base: named(pullRequest.base.sha), remote, isChange };
    if (group)
        return { holds, base: named(group.base_sha, true), remote, isChange };
    const main = repository?.default_branch;
    const isMain = main === undefined || environment.GITHUB_REF === `refs/heads/${main}`;
    const base = holds === 'base' && !isMain && branchName.test(main) ? { name: main, merged: null } : null;
    // Nothing but the base itself is judged by its own rules then.
    return { holds: base === null ? 'head' : holds, base, remote, isChange };
}
function holderOf(policy) {
    if (policy === null || policy === 'head' || policy === 'base')
        return policy ?? 'head';
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('policy-not-a-name', { given: policy, input: 'policy' });
}


/***/ }),

/***/ 52081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62820);
/* harmony import */ var _checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90958);



/** Where the suite says. */
const inPlace = {
    data: (source) => source,
    baseline: (source, folder) => ({ source, folder }),
};
/** Where the base's files were brought, as far as it has them. */
function placesOf(files) {
    return {
        data: (source) => ({ ...source, path: files.at(source.path) }),
        baseline: (source, folder) => baselineOf(source, folder, files),
    };
}
/** A path below the suite stays as it is written, for what is said of it: the folder that it starts from is another one. */
function baselineOf(source, folder, files) {
    const { path, tokenizer } = source;
    const found = { path: placed(path, folder, files), tokenizer: tokenizer && placed(tokenizer, folder, files) };
    const starting = (from) => [
        [path, found.path],
        [tokenizer, found.tokenizer],
    ].every(([written, at]) => !written || isElsewhere(written) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, local(written)) === local(at));
    const from = [folder, files.folderOf(folder)].find((each) => each !== null && starting(each));
    return from == null ? { source: { ...source, ...found }, folder } : { source, folder: from };
}
const isElsewhere = (path) => path === '' || (0,_checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_2__/* .isHubName */ .Jd)(path) || path.startsWith('mlflow:');
const local = (path) => ((0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecorded */ .TN)(path) ? (0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedFolder */ .xm)(path) : path);
function placed(path, folder, files) {
    if (isElsewhere(path))
        return path;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, local(path));
    if ((0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecorded */ .TN)(path))
        return `recorded:${files.at(place)}`;
    if (!/\.(onnx|gguf)$/.test(place))
        return files.at(place);
    // A model is nothing without the files beside it.
    const around = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place)) === 'onnx' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.at(around), place.slice(around.length));
}
/** Where a baseline's files lie, for those that a repository may keep; null: elsewhere. */
function baselinePath({ path }, folder) {
    return isElsewhere(path) ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, local(path));
}


/***/ }),

/***/ 92335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
;// CONCATENATED MODULE: ./lib/policy/candidate.js
/**
 * The base's suite on the head's candidate: which checkpoint is judged is what a change brings, and no rule. Only its path, its file and its name on a
 * server are the head's; how it is prepared, served and opened stays the base's.
 * @returns null where the two candidates are of different kinds: recorded answers in place of a model would be another judgement
 */
function withCandidateOf(head, base) {
    const [own, brought] = [base.candidate, head.candidate];
    if (kindOf(own) !== kindOf(brought))
        return null;
    const server = own.server && { ...own.server, model: brought.server?.model ?? null };
    return { ...base, candidate: { ...own, path: brought.path, file: brought.file, server } };
}
function kindOf({ path, server }) {
    if (path.startsWith('recorded:'))
        return 'recorded';
    return server === null ? 'opened' : 'served';
}
/** Whether the checkout tells which candidate is meant, whatever the suite of the head says: its files lie there. */
function liesInCheckout({ path, server }) {
    return path !== '' && !path.startsWith('hf:') && server?.model == null;
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/suite/decode.js + 11 modules
var decode = __webpack_require__(23340);
// EXTERNAL MODULE: ./lib/suite/read.js
var read = __webpack_require__(53458);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/commands/policy/git.js
var git = __webpack_require__(64745);
;// CONCATENATED MODULE: ./lib/commands/policy/checkout.js



/** @returns `why`, a part of a sentence, where there is none that git can read */
function checkoutAround(place, environment) {
    let folder = place;
    while (!(0,external_node_fs_.existsSync)(folder) && folder !== (0,external_node_path_.dirname)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    const ask = (...args) => (0,git/* git */.$)(args, { folder }, environment);
    const asked = ask('rev-parse', '--path-format=absolute', '--show-prefix', '--git-common-dir', '--show-object-format');
    if (asked.absent)
        return { why: 'there is no git on this machine' };
    if (!asked.ok)
        return { why: `git finds no repository there (${asked.said})` };
    const [prefix = '', gitDir = '', format = 'sha1'] = asked.stdout.toString().split('\n');
    const commit = ask('cat-file', 'commit', 'HEAD');
    const head = ask('rev-parse', '--verify', 'HEAD');
    if (!commit.ok || !head.ok)
        return { why: `nothing is checked out there (${commit.said})` };
    const [header = ''] = commit.stdout.toString().split('\n\n');
    return {
        folder,
        prefix,
        objects: (0,external_node_path_.join)(gitDir, 'objects'),
        lfs: (0,external_node_path_.join)(gitDir, 'lfs', 'objects'),
        format,
        head: head.stdout.toString().trim(),
        parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent),
    };
}
/** A path from the root of the repository, with forward slashes; null: it lies outside. */
function pathIn({ folder, prefix }, path) {
    const inside = external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'))).replace(/\/$/, '');
    return inside === '..' || inside.startsWith('../') || external_node_path_.posix.isAbsolute(inside) ? null : inside;
}

// EXTERNAL MODULE: ./lib/commands/policy/lfs.js
var lfs = __webpack_require__(48058);
;// CONCATENATED MODULE: ./lib/commands/policy/repository.js


/** @param folder an empty one of this program's own */
function prepared(folder, { objects, format }, remote, environment) {
    const gitDir = (0,external_node_path_.join)(folder, 'repository');
    const ofFormat = format === 'sha1' ? [] : [`--object-format=${format}`];
    const made = (0,git/* git */.$)(['init', '--quiet', '--bare', '--template=', ...ofFormat, gitDir], {}, environment);
    if (!made.ok)
        return { why: made.absent ? 'there is no git on this machine' : made.said };
    const quoted = objects.includes(':') ? JSON.stringify(objects) : objects;
    const call = {
        gitDir,
        objects: quoted,
        machine: remote !== null,
        config: remote === null ? {} : access(remote),
    };
    return { folder, call, isRemote: remote !== null };
}
/** The token goes along as actions/checkout sends it. */
function access({ url, token }) {
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    return {
        'remote.origin.url': url,
        ...(token === null || !/^https?:/.test(url) ? {} : { [`http.${new URL(url).origin}/.extraheader`]: header }),
    };
}
/** The commit's id once its objects can be read. */
function brought(wanted, { call, isRemote }, environment) {
    const isCommit = /^[0-9a-f]{40,64}$/.test(wanted);
    if (isCommit && (0,git/* git */.$)(['cat-file', '-e', `${wanted}^{tree}`], call, environment).ok) {
        if (isRemote)
            fetchesWhatLacks(call, environment);
        return wanted;
    }
    if (!isRemote)
        return { why: `the commit ${wanted.slice(0, 12)} is not in this clone` };
    const what = isCommit ? wanted : `refs/heads/${wanted}`;
    const { objects: _, ...alone } = call;
    // Files are fetched when they are read: of a repository of models nobody wants all of them.
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        '--filter=blob:none',
        '--no-write-commit-graph',
        'origin',
        what,
    ];
    const fetched = (0,git/* git */.$)(args, alone, environment);
    if (!fetched.ok)
        return { why: `it could not be fetched (${fetched.said})` };
    const found = (0,git/* git */.$)(['rev-parse', '--verify', 'FETCH_HEAD^{commit}'], alone, environment);
    return found.ok ? found.stdout.toString().trim() : { why: found.said };
}
/** A checkout may itself be a partial clone: the files that it lacks are then fetched when they are read, as after a fetch of our own. */
function fetchesWhatLacks(call, environment) {
    const settings = [
        ['core.repositoryFormatVersion', '1'],
        ['extensions.partialClone', 'origin'],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialCloneFilter', 'blob:none'],
    ];
    for (const [name, value] of settings)
        (0,git/* git */.$)(['config', name, value], call, environment);
}

;// CONCATENATED MODULE: ./lib/commands/policy/tree.js

/** The files of a commit, by their paths from the root of the repository. */
class Tree {
    #entries;
    /** @param listing what `git ls-tree -r -z` prints */
    constructor(listing) {
        const entries = listing.split('\0').flatMap((line) => {
            const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
            if (mode === undefined)
                return [];
            return [[path, { kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file', id: id }]];
        });
        this.#entries = new Map(entries);
    }
    entry(path) {
        return this.#entries.get(path);
    }
    /** Files below a folder; the empty path is the root. */
    below(folder) {
        const start = folder === '' || folder === '.' ? '' : `${folder}/`;
        return [...this.#entries].filter(([path]) => path.startsWith(start));
    }
    /** The nearest part of a path that is a file, a link or a submodule: the path itself, or what stands where a folder on the way would. */
    above(path) {
        for (let place = path; place !== '.' && place !== ''; place = external_node_path_.posix.dirname(place)) {
            const entry = this.#entries.get(place);
            if (entry !== undefined)
                return { path: place, entry };
        }
        return null;
    }
    /** Whether the commit has a say in what lies at a path. */
    has(path) {
        return this.above(path) !== null || this.below(path).length > 0;
    }
}

;// CONCATENATED MODULE: ./lib/commands/policy/untracked.js


/**
 * Files that git does not keep, in a folder of which it keeps others: an earlier step has brought them, weights for instance. They are the same for base
 * and head.
 * @param isTracked whether base or head have a say in a path below the folder
 */
function linkUntracked(from, to, isTracked) {
    if (!(0,external_node_fs_.existsSync)(from) || !(0,external_node_fs_.statSync)(from).isDirectory())
        return;
    for (const name of (0,external_node_fs_.readdirSync)(from, { recursive: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name)];
        if (isTracked(name.split(external_node_path_.sep).join('/')) || !(0,external_node_fs_.statSync)(source, { throwIfNoEntry: false })?.isFile())
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.symlinkSync)(source, target);
    }
}

;// CONCATENATED MODULE: ./lib/commands/policy/base-files.js










const mostLinks = 8;
/**
 * The files of a commit, read from git's objects alone into a folder of their own: nothing is checked out, so that no hook, filter, attribute or
 * setting of the repository runs. Only what is asked for is brought.
 */
class BaseFiles {
    commit;
    #checkout;
    #folder;
    #call;
    #environment;
    #base;
    #head;
    #large;
    #brought = new Map();
    constructor(commit, checkout, repository, trees, environment) {
        this.commit = commit;
        this.#checkout = checkout;
        this.#folder = repository.folder;
        this.#call = repository.call;
        this.#environment = environment;
        this.#base = trees.base;
        this.#head = trees.head;
        this.#large = { store: checkout.lfs, commit, fetch: repository.isRemote ? repository.call : null, environment };
    }
    /**
     * @param wanted the id of a commit, or a branch of the remote
     * @returns `why`, a part of a sentence, where it cannot be read
     */
    static open(wanted, checkout, remote, environment) {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'checkpoint-gate-base-'));
        try {
            const repository = prepared(folder, checkout, remote, environment);
            if ('why' in repository)
                return cleared(folder, repository);
            const commit = brought(wanted, repository, environment);
            if (typeof commit !== 'string')
                return cleared(folder, commit);
            const [base, head] = [commit, checkout.head].map((id) => (0,git/* git */.$)(['ls-tree', '-r', '-z', '--full-tree', id], repository.call, environment));
            const failed = [base, head].find(({ ok }) => !ok);
            if (failed)
                return cleared(folder, { why: `git cannot list its files (${failed.said})` });
            const trees = { base: new Tree(base.stdout.toString()), head: new Tree(head.stdout.toString()) };
            return new BaseFiles(commit, checkout, repository, trees, environment);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    /** Whether the commit has a file there. */
    has(path) {
        const inside = pathIn(this.#checkout, path);
        return inside !== null && this.#base.entry(inside) !== undefined;
    }
    /**
     * Where to read what the base's suite names by this path: the base's own files where git keeps some there, else the path itself, which an earlier
     * step of the job has brought or which lies outside of the repository.
     * @param path absolute, in the checkout
     * @throws GateError where only the head has it in git, where it lies in a submodule that has moved, or where its content cannot be had
     */
    at(path) {
        const inside = pathIn(this.#checkout, path);
        if (inside === null)
            return path;
        const known = this.#brought.get(inside);
        if (known !== undefined)
            return known;
        const found = this.#bring(inside, path, 0);
        this.#brought.set(inside, found);
        return found;
    }
    /** Where a folder of the checkout has its counterpart; null: it lies outside of the repository. */
    folderOf(folder) {
        const inside = pathIn(this.#checkout, folder);
        return inside === null ? null : this.#place(inside);
    }
    /** Files below a path that base and head have otherwise, from the root of the repository. */
    differences(path) {
        const inside = pathIn(this.#checkout, path);
        if (inside === null)
            return [];
        const of = (tree) => {
            const itself = tree.entry(inside);
            return new Map(itself === undefined ? tree.below(inside) : [[inside, itself]]);
        };
        const [base, head] = [of(this.#base), of(this.#head)];
        return [...new Set([...base.keys(), ...head.keys()])].filter((each) => base.get(each)?.id !== head.get(each)?.id);
    }
    close() {
        (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    }
    #bring(inside, path, links) {
        const above = this.#base.above(inside);
        if (above === null) {
            const files = this.#base.below(inside);
            if (files.length > 0)
                return this.#bringFolder(inside, files, path);
            if (this.#head.has(inside))
                throw (0,errors/* gateError */.em)('policy-only-in-head', { path: inside, base: this.commit });
            return path;
        }
        const { entry } = above;
        if (entry.kind === 'submodule') {
            if (this.#head.entry(above.path)?.id === entry.id)
                return path;
            throw (0,errors/* gateError */.em)('policy-submodule', { path: inside, submodule: above.path, base: this.commit });
        }
        if (entry.kind === 'file')
            return this.#write(above.path, entry, path);
        const target = this.#blob(entry).toString();
        const next = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(above.path), target, inside.slice(above.path.length)));
        if (links >= mostLinks)
            throw (0,errors/* gateError */.em)('policy-link', { path: inside, target });
        // What a link of the base leads to outside of the repository is no matter of the head.
        if (external_node_path_.posix.isAbsolute(target) || next.startsWith('../')) {
            const rest = inside.slice(above.path.length);
            return external_node_path_.posix.isAbsolute(target) ? (0,external_node_path_.join)(target, rest) : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), target, rest);
        }
        return this.#bring(next, path, links + 1);
    }
    #bringFolder(inside, files, path) {
        for (const [each, entry] of files) {
            const rest = each.slice(inside.length);
            if (entry.kind === 'file')
                this.#write(each, entry, (0,external_node_path_.join)(path, rest));
            else if (entry.kind === 'link')
                throw (0,errors/* gateError */.em)('policy-link', { path: each, target: this.#blob(entry).toString() });
        }
        const target = this.#place(inside);
        linkUntracked(path, target, (rest) => this.#head.has(external_node_path_.posix.join(inside, rest)) || this.#base.has(external_node_path_.posix.join(inside, rest)));
        return target;
    }
    #write(inside, entry, path) {
        const target = this.#place(inside);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        const output = (0,external_node_fs_.openSync)(target, 'w');
        const written = (0,git/* git */.$)(['cat-file', 'blob', entry.id], { ...this.#call, output }, this.#environment);
        (0,external_node_fs_.closeSync)(output);
        if (!written.ok)
            throw (0,errors/* gateError */.em)('policy-unreadable', { base: this.commit, why: `${inside}: ${written.said}` });
        (0,lfs/* restore */.P)(target, { written: inside, path }, this.#large);
        return target;
    }
    #blob(entry) {
        return (0,git/* git */.$)(['cat-file', 'blob', entry.id], this.#call, this.#environment).stdout;
    }
    #place(inside) {
        return (0,external_node_path_.join)(this.#folder, 'files', inside);
    }
    /** The text of a file of the base. */
    text(path) {
        return (0,external_node_fs_.readFileSync)(this.at(path));
    }
}
function cleared(folder, answer) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return answer;
}

;// CONCATENATED MODULE: ./lib/commands/policy/read.js











/**
 * Reads the suite that holds, and the other one as far as there is one. With `policy: base` everything that decides has to be readable at the base, or
 * nothing is decided; with `policy: head` a base that cannot be read is told and no more. Where the base has no suite yet, the head's holds, and that is told.
 * @param candidate the one that is judged whatever the suites name; null: the head's
 * @throws GateError where the suite that holds cannot be read, or where nothing tells which candidate the head brings
 */
async function readPolicy(file, source, candidate, environment) {
    const { holds, base: named } = source;
    if (named === null) {
        if (holds === 'base')
            throw (0,errors/* gateError */.em)('policy-no-base', {});
        const why = 'the event does not tell the base';
        const record = source.isChange ? unknown(why) : null;
        return { suite: await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s), file, base: null, record };
    }
    const opened = openBase((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file)), named, source, environment);
    if ('why' in opened) {
        if (holds === 'base')
            throw (0,errors/* gateError */.em)('policy-unreadable', { base: null, why: opened.why });
        return { suite: await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s), file, base: null, record: unknown(opened.why) };
    }
    const { files, behind } = opened;
    try {
        const told = { base: files.commit, behind };
        if (!files.has((0,external_node_path_.resolve)(file))) {
            const record = { ...told, holds: 'head', other: { state: 'none' } };
            return { suite: await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s), file, base: files, record };
        }
        if (holds === 'head') {
            const suite = await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s);
            const other = await otherSuite(async () => {
                const ofBase = suiteOfBase(file, files);
                return withCandidateOf(suite, ofBase) ?? ofBase;
            });
            return { suite, file, base: files, record: { ...told, holds, other } };
        }
        const ofBase = suiteOfBase(file, files);
        const other = await otherSuite(() => (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s));
        const suite = candidate === null ? onCandidate(ofBase, other) : ofBase;
        return { suite, file: files.at((0,external_node_path_.resolve)(file)), base: files, record: { ...told, holds, other } };
    }
    catch (error) {
        files.close();
        throw error;
    }
}
/** The base's suite on the candidate that the head brings. */
function onCandidate(base, other) {
    if (other.state !== 'read') {
        if (liesInCheckout(base.candidate))
            return base;
        throw (0,errors/* gateError */.em)('policy-candidate-unknown', { candidate: (0,checkpoints/* nameOf */.Vb)(base.candidate) });
    }
    const suite = withCandidateOf(other.suite, base);
    if (suite !== null)
        return suite;
    const [was, is] = [kindOf(base.candidate), kindOf(other.suite.candidate)];
    throw (0,errors/* gateError */.em)('policy-candidate-kind', { was, is });
}
const unknown = (why) => ({
    holds: 'head',
    base: null,
    behind: false,
    other: { state: 'unknown', why },
});
async function otherSuite(read) {
    try {
        return { state: 'read', suite: await read(), data: [], unread: [], baseline: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return error.code === 'suite-missing' ? { state: 'none' } : { state: 'broken', why: error.message };
    }
}
/** With the paths of the checkout, so that both suites speak of the same places. */
function suiteOfBase(file, files) {
    const { commit } = files;
    const bytes = files.text((0,external_node_path_.resolve)(file));
    const invalid = (said, cause) => (0,errors/* gateError */.em)('policy-suite-invalid', { said, base: commit }, cause);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw invalid('It is not text in UTF-8.');
    try {
        return (0,decode/* decodeSuite */.R)(bytes.toString('utf8'), file, catalogue/* catalogue */.s, (path) => {
            try {
                return (0,read/* readJson */.Vh)(files.at(path));
            }
            catch (error) {
                if (!(error instanceof errors/* GateError */.ue))
                    throw error;
                return { why: error.message.replace(/\.$/, '') };
            }
        });
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        throw invalid(error.message, error);
    }
}
function openBase(folder, named, { remote }, environment) {
    const checkout = checkoutAround(folder, environment);
    if ('why' in checkout)
        return checkout;
    const into = mergedInto(checkout, named);
    const wanted = into ?? (remote === null ? inClone(named.name, checkout, environment) : named.name);
    if (wanted === null)
        return { why: `this clone does not know ${named.name}` };
    const files = BaseFiles.open(wanted, checkout, remote, environment);
    if ('why' in files)
        return files;
    const stands = () => (0,git/* git */.$)(['merge-base', '--is-ancestor', files.commit, 'HEAD'], { folder: checkout.folder }, environment).ok;
    return { files, behind: into === null && named.isBelow !== true && !stands() };
}
/** The base that the forge merged the head into, if that merge lies there: a commit of the author's own never counts. */
function mergedInto({ head, parents }, { merged }) {
    if (merged === null || head !== merged.commit || head === merged.head || parents.length !== 2)
        return null;
    return parents[1] === merged.head ? parents[0] : null;
}
function inClone(name, { folder }, environment) {
    const found = (0,git/* git */.$)(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], { folder }, environment);
    return found.ok ? found.stdout.toString().trim() : null;
}


/***/ }),

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62820);
/* harmony import */ var _backends_server_process_running_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67628);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75700);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12280);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95804);








const file = 'prepared.json';
/**
 * Runs the commands that bring the checkpoints, a command that both sides name once. What they read is not known here, so every run runs
 * them anew. Only a run that goes on where an interrupted one stopped takes what that one made, if nobody has touched it since: the two
 * are one evaluation, and must be of one checkpoint.
 * @throws GateError `prepare-failed`
 */
async function prepare(suite, folder, goesOn, options) {
    const { progress } = options;
    const earlier = goesOn ? readPrepared(folder) : {};
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, file), { force: true });
    const done = {};
    const ran = new Set();
    for (const side of _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .sides */ .r) {
        const { prepare: command, passEnv = [] } = suite[side];
        if (command === null)
            continue;
        const asked = JSON.stringify([command, passEnv]);
        const kept = earlier[side];
        if (kept?.command === (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .cT)(command) && kept.made === madeAt(suite[side], suite.folder)) {
            progress.note(`${side}: what its command had made before the interruption is there`);
        }
        else if (!ran.has(asked)) {
            await runCommand(side, command, suite, folder, options);
            ran.add(asked);
        }
        const made = madeAt(suite[side], suite.folder);
        if (made !== null)
            done[side] = { command: (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .cT)(command), made };
        folder.write(file, JSON.stringify(done));
    }
}
async function runCommand(side, command, suite, folder, { environment, hidden, keys, progress, signal }) {
    signal.throwIfAborted();
    progress.note(`${side}: running ${command}`);
    const log = folder.logFile(`prepare-${side}.log`);
    const secrets = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .sides */ .r.flatMap((each) => keys[each] ?? []);
    const seen = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .seenByCommand */ .Ab)(environment, hidden, suite[side].passEnv ?? []);
    const running = new _backends_server_process_running_js__WEBPACK_IMPORTED_MODULE_4__/* .RunningCommand */ .Z({ command, folder: suite.folder, seen, log, secrets });
    const abort = () => void running.stop(0, signal);
    signal.addEventListener('abort', abort);
    try {
        const ending = await running.ended;
        const { tail, withheld } = running;
        // What it left running in the background would live on, and nobody would end it.
        await running.stop(2, signal);
        signal.throwIfAborted();
        if (ending.code !== 0)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gateError */ .em)('prepare-failed', { side, command, ...ending, log, tail, withheld });
        progress.note(`${side}: prepared in ${Math.round(ending.after)} s`);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
function readPrepared(folder) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, file), 'utf8'));
    }
    catch {
        return {};
    }
}
/** The names, sizes and times of what lies at a side's path, as one hash; null where nothing on this machine can be looked at. */
function madeAt({ path }, base) {
    if (path === '' || path.startsWith('hf:'))
        return null;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path.startsWith('recorded:') ? (0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFolder */ .xm)(path) : path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(root))
        return null;
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root, { recursive: true }).sort() : [''];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const name of names) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
        const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(at);
        hash.update(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, at)}\0${size}\0${mtimeMs}\n`);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 22747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   Jb: () => (/* binding */ logged),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   z2: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var cli_progress__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98502);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);



/**
 * A bar on a terminal, plain lines elsewhere: a log should not be full of bars, and not silent for minutes either. Notes quote what
 * checkpoints and package managers say.
 */
function progressOn(output) {
    const drawn = output.isTTY ? new Bar(output) : new Lines(output);
    return {
        start: (label, total) => drawn.start((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(label), total),
        advance: (done) => drawn.advance(done),
        note: (text) => drawn.note((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(text), 1000)),
        stop: () => drawn.stop(),
    };
}
class Bar {
    #output;
    #bar = null;
    #label = '';
    constructor(output) {
        this.#output = output;
    }
    start(label, total) {
        this.stop();
        this.#label = label;
        this.#draw(total, 0);
    }
    advance(done) {
        this.#bar?.update(done);
    }
    note(text) {
        const bar = this.#bar;
        bar?.stop();
        this.#output.write(`${text}\n`);
        if (bar !== null)
            this.#draw(bar.getTotal(), bar.getProgress() * bar.getTotal());
    }
    stop() {
        this.#bar?.stop();
        this.#bar = null;
    }
    #draw(total, done) {
        const options = {
            stream: this.#output,
            format: '{label} {bar} {value}/{total}, {eta_formatted} left',
            barsize: 24,
            hideCursor: true,
            clearOnComplete: true,
            gracefulExit: false,
            etaBuffer: 50,
        };
        this.#bar = new cli_progress__WEBPACK_IMPORTED_MODULE_0__.SingleBar(options, cli_progress__WEBPACK_IMPORTED_MODULE_0__.Presets.shades_classic);
        this.#bar.start(total, done, { label: this.#label.padEnd(28) });
    }
}
/** Longest silence on a plain output, in milliseconds. */
const quiet = 10_000;
class Lines {
    #output;
    #work = null;
    constructor(output) {
        this.#output = output;
    }
    start(label, total) {
        this.stop();
        const now = Date.now();
        this.#work = { label, total, done: 0, begun: now, said: now };
    }
    advance(done) {
        const work = this.#work;
        if (work === null)
            return;
        work.done = done;
        const now = Date.now();
        if (now - work.said < quiet || done >= work.total)
            return;
        work.said = now;
        this.#output.write(`${work.label}: ${done}/${work.total}\n`);
    }
    note(text) {
        this.#output.write(`${text}\n`);
    }
    stop() {
        const work = this.#work;
        this.#work = null;
        if (work === null || work.done < work.total)
            return;
        const seconds = (Date.now() - work.begun) / 1000;
        this.#output.write(`${work.label}: ${work.total}/${work.total} in ${seconds.toFixed(1)} s\n`);
    }
}
/** Tells both. */
function both(one, other) {
    return {
        plan(pieces) {
            one.plan?.(pieces);
            other.plan?.(pieces);
        },
        start(label, total) {
            one.start(label, total);
            other.start(label, total);
        },
        advance(done) {
            one.advance(done);
            other.advance(done);
        },
        note(text) {
            one.note(text);
            other.note(text);
        },
        stop() {
            one.stop();
            other.stop();
        },
    };
}
/** The same progress, which says nothing until a piece of work takes longer than `patience` milliseconds. */
function patient(progress, patience = 1000) {
    let work = null;
    let said = false;
    const stop = () => {
        if (said)
            progress.stop();
        work = null;
    };
    return {
        start(label, total) {
            stop();
            work = { label, total, begun: Date.now() };
            if (said)
                progress.start(label, total);
        },
        advance(done) {
            if (work === null)
                return;
            if (!said && Date.now() - work.begun >= patience) {
                said = true;
                progress.start(work.label, work.total);
            }
            if (said)
                progress.advance(done);
        },
        note: (text) => progress.note(text),
        stop,
    };
}
/** The same progress, with its notes and the beginning of every piece of work in the run folder's log too. */
function logged(progress, folder) {
    return {
        plan: (pieces) => progress.plan?.(pieces),
        start(label, total) {
            folder.log(`${label}: ${total}`);
            progress.start(label, total);
        },
        advance: (done) => progress.advance(done),
        note(text) {
            folder.log(text);
            progress.note(text);
        },
        stop: () => progress.stop(),
    };
}


/***/ }),

/***/ 42728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ recorded),
  eF: () => (/* binding */ run),
  Ek: () => (/* binding */ runShard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/backends/server/process/servers.js + 1 modules
var process_servers = __webpack_require__(63766);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/evidence/cache.js



/** Bytes: thousands of tasks. */
const usualLimit = 2 ** 30;
/**
 * Whole evidence of earlier runs, by the hash of everything that it depends on, so that an entry never has to be doubted, only found or not.
 * A file holds the sha256 of what follows, a line of JSON that says what it is, and the evidence. Any number of processes share the folder:
 * files are written beside and renamed.
 */
class EvidenceCache {
    #folder;
    #limit;
    /** @param limit in bytes; what was not used for the longest time goes first */
    constructor(folder, limit = usualLimit) {
        this.#folder = folder;
        this.#limit = limit;
    }
    find(key) {
        const path = this.#path(key);
        let bytes;
        try {
            bytes = (0,external_node_fs_.readFileSync)(path);
        }
        catch {
            return { state: 'none' };
        }
        const entry = decoded(bytes, key);
        if (entry === null)
            return { state: 'damaged', path };
        this.#touch(path);
        return { state: 'found', entry };
    }
    /** A cache that cannot be written costs time, never the run. */
    keep(key, { evidence, ...head }) {
        const lines = [{ schema: 1, key, ...head }, ...evidence].map((line) => `${JSON.stringify(line)}\n`);
        const body = lines.join('');
        if (Buffer.byteLength(body) > this.#limit / 2)
            return;
        const fresh = `${this.#path(key)}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
            (0,external_node_fs_.writeFileSync)(fresh, `${sha256(body)}\n${body}`);
            (0,external_node_fs_.renameSync)(fresh, this.#path(key));
            this.#sweep();
        }
        catch {
            discard(fresh);
        }
    }
    #path(key) {
        return (0,external_node_path_.join)(this.#folder, `${key}.jsonl`);
    }
    #touch(path) {
        try {
            (0,external_node_fs_.utimesSync)(path, new Date(), new Date());
        }
        catch {
            // A cache that may only be read.
        }
    }
    /** What a process left half written is swept like everything else. */
    #sweep() {
        const files = (0,external_node_fs_.readdirSync)(this.#folder).flatMap((name) => {
            const path = (0,external_node_path_.join)(this.#folder, name);
            // Another process may have swept it.
            const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
            return stat === undefined ? [] : [{ path, size: stat.size, used: stat.mtimeMs }];
        });
        let total = files.reduce((sum, { size }) => sum + size, 0);
        for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
            if (total <= this.#limit)
                return;
            discard(path);
            total -= size;
        }
    }
}
function discard(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // Not ours to remove.
    }
}
/** null: not the bytes that were written, or not under this key. */
function decoded(bytes, key) {
    const end = bytes.indexOf(0x0a);
    const body = bytes.subarray(end + 1);
    if (end < 0 || sha256(body) !== bytes.toString('latin1', 0, end))
        return null;
    const [head, ...evidence] = body
        .toString('utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    if (head?.schema !== 1 || head.key !== key)
        return null;
    return { made: head.made, opened: head.opened, evidence };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/history-read.js
var history_read = __webpack_require__(37978);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/samples/read.js
var read = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/samples/shard.js
var samples_shard = __webpack_require__(96987);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/commands/asked.js
var asked = __webpack_require__(85222);
// EXTERNAL MODULE: ./lib/commands/environment.js
var commands_environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/commands/evaluate.js + 1 modules
var evaluate = __webpack_require__(11091);
// EXTERNAL MODULE: ./lib/commands/judge.js + 30 modules
var judge = __webpack_require__(28426);
// EXTERNAL MODULE: ./lib/commands/people.js
var people = __webpack_require__(24231);
// EXTERNAL MODULE: ./lib/policy/samples.js
var samples = __webpack_require__(70085);
// EXTERNAL MODULE: ./lib/commands/policy/places.js
var policy_places = __webpack_require__(52081);
;// CONCATENATED MODULE: ./lib/commands/policy/compare.js




/**
 * Holds the other side's data, and the baseline's files in the repository, against those of the run. Samples that are other ones go into the run folder, so
 * that its report can be remade. What cannot be read is told and never thrown: it decides nothing.
 * @param suite the one that holds, overrides included
 * @param sets its samples by task
 */
async function compared({ record, base }, suite, sets, folder) {
    const { other, holds } = record;
    if (other.state !== 'read')
        return record;
    const difference = (task, own, theirs) => holds === 'base' ? (0,samples/* sampleDifference */.u)(task, own, theirs) : (0,samples/* sampleDifference */.u)(task, theirs, own);
    const places = holds === 'base' ? policy_places/* inPlace */.zp : (0,policy_places/* placesOf */.ek)(base);
    const [data, unread] = [[], []];
    for (const task of other.suite.tasks) {
        try {
            const theirs = await (0,read/* readSamples */.a)(places.data(task.data));
            const found = difference(task, sets.get(task.name) ?? null, theirs);
            if (found === null)
                continue;
            data.push(found);
            folder.writeOtherSamples(task.name, theirs.samples);
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            unread.push({ task: task.name, why: error.message });
        }
    }
    for (const task of suite.tasks) {
        if (other.suite.tasks.some(({ name }) => name === task.name))
            continue;
        const found = difference(task, sets.get(task.name), null);
        if (found !== null)
            data.push(found);
    }
    const place = (0,policy_places/* baselinePath */.XB)(suite.baseline, suite.folder);
    const baseline = place === null ? [] : base.differences(place);
    return { ...record, other: { ...other, data, unread, baseline } };
}

// EXTERNAL MODULE: ./lib/shared/messages/policy.js
var policy = __webpack_require__(90186);
;// CONCATENATED MODULE: ./lib/commands/policy/notes.js

/** What the log says of whose rules hold, before anything is evaluated. */
function policyNotes(record) {
    if (record === null)
        return [];
    const { holds, base, other } = record;
    if (other.state === 'unknown')
        return [policy/* policyTexts */.f.unknown(other.why)];
    if (holds === 'base')
        return [policy/* policyTexts */.f.baseHolds(base)];
    return other.state === 'none' ? [policy/* policyTexts */.f.noSuite(base)] : [];
}

// EXTERNAL MODULE: ./lib/commands/policy/read.js + 6 modules
var policy_read = __webpack_require__(92335);
;// CONCATENATED MODULE: ./lib/commands/policy/source.js
/** The rules of the checkout hold, and nobody is to be told of others. */
const ownRules = { holds: 'head', base: null, remote: null, isChange: false };

// EXTERNAL MODULE: ./lib/commands/prepare.js
var prepare = __webpack_require__(4553);
// EXTERNAL MODULE: ./lib/commands/progress.js
var progress = __webpack_require__(22747);
// EXTERNAL MODULE: ./lib/commands/recorded.js + 5 modules
var commands_recorded = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/commands/report.js + 26 modules
var report = __webpack_require__(18967);
// EXTERNAL MODULE: ./lib/commands/run/given.js
var given = __webpack_require__(56061);
// EXTERNAL MODULE: ./lib/backends/open.js + 11 modules
var backends_open = __webpack_require__(69010);
// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var recorded_folder = __webpack_require__(62820);
// EXTERNAL MODULE: ./lib/backends/server/probe/names.js
var names = __webpack_require__(67404);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/checkpoint/libraries.js
var libraries = __webpack_require__(41);
// EXTERNAL MODULE: ./lib/checkpoint/scan.js
var scan = __webpack_require__(26325);
// EXTERNAL MODULE: ./lib/shared/limits.js
var limits = __webpack_require__(9381);
// EXTERNAL MODULE: ./lib/shared/progress.js
var shared_progress = __webpack_require__(56594);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/npm.js
var npm = __webpack_require__(16039);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/platform.js
var platform = __webpack_require__(96899);
// EXTERNAL MODULE: ./lib/backends/onnx/runtime/runtime.js
var runtime_runtime = __webpack_require__(22126);
;// CONCATENATED MODULE: ./lib/backends/surroundings.js












/** Looked at without loading the model. */
async function surroundingsOf(source, options) {
    const { server, device, threads, batchTokens } = source;
    if (server !== null)
        return {
            unknown: server.address === null
                ? 'which version of its program a command starts is not known before, nor on what it computes'
                : 'a server that the gate does not start may be another one by now, with other weights, settings or load',
        };
    const { runtime: given, signal, progress } = options;
    const wanted = { folder: given ?? undefined, device, signal };
    // Opening the checkpoint says what there is to say of it.
    const runtime = (await (0,runtime_runtime/* locateRuntime */.HR)({ ...wanted, progress: shared_progress/* silent */.K })) ?? (await (0,runtime_runtime/* findRuntime */.w4)({ ...wanted, progress }));
    const gpu = device === 'cpu' || (device === 'auto' && !runtime.cuda) ? '' : await gpuOf(device, options);
    if (gpu === null)
        return { unknown: unknownGpu[device] };
    const depends = {
        program: programHash(),
        platform: platform/* thisPlatform */.gA,
        node: process.version,
        glibc: (0,platform/* glibcVersion */.go)(),
        processor: processor(),
        threads: threads ?? (0,limits/* availableCores */.o5)(),
        batchTokens,
        runtime: runtime.version,
        native: await nativeHashes(runtime.folder, gpu !== '', options),
        gpu,
        libraries: libraries/* libraryVersions */.j,
    };
    return { depends: JSON.stringify(depends) };
}
const unknownGpu = {
    cuda: 'nvidia-smi does not tell which GPU computes',
    auto: 'whether a GPU computes is found out when the model is loaded; write device: cuda or device: cpu',
    webgpu: 'which GPU computes is found out when the model is loaded',
};
/** Of all of this program's code, since a version may stand for several of a branch. Both this file's sources and bundle lie one folder deep. */
function programHash() {
    if (programKnown !== null)
        return programKnown;
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));
    const files = (0,external_node_fs_.readdirSync)(root, { recursive: true }).filter((name) => /\.[jt]s$/.test(name)).sort();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const name of files)
        hash.update(`${name.split(external_node_path_.sep).join('/')}\0`).update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, name)));
    programKnown = hash.digest('hex');
    return programKnown;
}
/** What runs is what was loaded: files that change later change nothing. */
let programKnown = null;
/** Kernels are chosen by what the processor can do. */
function processor() {
    const info = '/proc/cpuinfo';
    const features = (0,external_node_fs_.existsSync)(info) ? (/^(?:flags|Features)\s*:.*$/m.exec((0,external_node_fs_.readFileSync)(info, 'utf8'))?.[0] ?? '') : '';
    return `${(0,external_node_os_.cpus)()[0]?.model ?? ''} ${(0,external_node_crypto_.createHash)('sha256').update(features).digest('hex')}`;
}
/** null: nobody can tell before the model is loaded. */
async function gpuOf(device, { environment, signal }) {
    if (device !== 'cuda')
        return null;
    const query = ['--query-gpu=uuid,name,driver_version', '--format=csv,noheader'];
    const { code, stdout } = await (0,npm/* runProgram */.mB)({ program: 'nvidia-smi', args: [] }, query, (0,external_node_os_.tmpdir)(), signal);
    if (code !== 0 || stdout.trim() === '')
        return null;
    const steering = Object.entries(environment).filter(([name]) => /^(CUDA|CUBLAS|CUDNN|NVIDIA|ORT)_|^LD_LIBRARY_PATH$/.test(name));
    return JSON.stringify([stdout.trim(), steering.sort()]);
}
async function nativeHashes(folder, cuda, { cache, progress, signal }) {
    const native = (0,external_node_path_.join)(folder, 'node_modules', 'onnxruntime-node', (0,platform/* nativeFolder */.G5)(platform/* thisPlatform */.gA));
    const files = [...(0,platform/* nativeFiles */.ZE)(platform/* thisPlatform */.gA), ...(cuda ? platform/* cudaProviderFiles */.mB : [])].map((file) => (0,external_node_path_.join)(native, file));
    return Promise.all(files
        .filter((file) => (0,external_node_fs_.existsSync)(file))
        .map(async (file) => (await (0,scan/* scanFile */.W)(file, cache, progress, signal)).sha256));
}

// EXTERNAL MODULE: ./lib/commands/mlflow/registered.js
var registered = __webpack_require__(5044);
;// CONCATENATED MODULE: ./lib/commands/run/sides.js








/**
 * Looks for a side's checkpoint, without a model being loaded: what it is, and how its answers are had.
 * @throws GateError where it is not there, not whole or not what the suite says
 */
async function sourceOf(side, key, { record, places, sets, servers, runtime, progress, signal }) {
    const named = await (0,registered/* resolved */.L$)(record.suite[side], record.suite, { environment: process.env, progress, signal });
    standFor(side, named, record);
    // What was downloaded lies in the cache, a folder of the repository where the base has it.
    const isDownloaded = named.registered !== undefined && (0,external_node_path_.isAbsolute)(named.path);
    const { source, folder } = side === 'baseline' && !isDownloaded
        ? places.baseline(named, record.suite.folder)
        : { source: named, folder: record.suite.folder };
    const suite = { ...record.suite, folder, [side]: source };
    if ((0,recorded_folder/* isRecorded */.TN)(source.path)) {
        const { recorded, earlier } = await (0,commands_recorded.readSide)(side, suite, sets);
        if (earlier !== null)
            record.earlier = { ...record.earlier, [side]: earlier };
        for (const { task } of earlier?.otherwise ?? [])
            progress.note(`${side}, ${task}: not comparable: an earlier run asked it otherwise, which the report will tell`);
        return recorded;
    }
    const identified = (at, from) => (0,backends_open/* identify */.l)({ side, source: at, key }, (0,commands_environment/* whereOf */.de)(from, signal), progress);
    let checkpoint = await identified(source, folder);
    if ((0,registered/* isOther */.bv)(named, checkpoint.fingerprint)) {
        // A change may bring back what is in production, and what was merged may be promoted already: its fingerprint proves it.
        const brought = await identified(named, record.suite.folder).catch(() => checkpoint);
        signal.throwIfAborted();
        if (!(0,registered/* isOther */.bv)(named, brought.fingerprint))
            checkpoint = brought;
    }
    (0,registered/* refuseOther */.hC)(named, checkpoint.fingerprint);
    const { fingerprint, conditions } = checkpoint;
    const { cache } = (0,commands_environment/* whereOf */.de)(suite.folder);
    const looked = { runtime, environment: process.env, cache, progress, signal };
    let surroundings = null;
    return {
        fingerprint,
        conditions,
        surroundings: () => (surroundings ??= surroundingsOf(checkpoint.source, looked)),
        open: () => (0,backends_open/* openCheckpoint */.D)(checkpoint, { runtime, servers, progress, signal }),
    };
}
/** What an alias names now stands for it in both suites: two that name one alias compare with one checkpoint. */
function standFor(side, named, record) {
    const { path } = record.suite[side];
    record.suite = { ...record.suite, [side]: named };
    const other = record.policy?.other;
    if (named.registered === undefined || other?.state !== 'read' || other.suite[side].path !== path)
        return;
    const { registered } = named;
    const source = { ...other.suite[side], path: named.path, registered };
    record.policy = { ...record.policy, other: { ...other, suite: { ...other.suite, [side]: source } } };
}
/** A server that answers for one model under both names would show no difference, whatever was trained. */
function doubtNames({ opened: { baseline, candidate } }, progress) {
    const doubt = baseline && candidate && (0,names/* sameModel */.A)(baseline, candidate);
    if (!doubt || candidate.notes.includes(doubt))
        return;
    candidate.notes.push(doubt);
    progress.note(`candidate: ${doubt}`);
}

// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(43014);
;// CONCATENATED MODULE: ./lib/commands/run.js


























/**
 * Evaluates both sides and decides. What goes wrong after the suite was read ends in a report as well: a verdict
 * that could not be shown has to reach the reviewer like every other. A suite that cannot be read throws.
 */
async function run(options) {
    return intoFolder(options, null, (folder, record) => ({ report: (0,report/* publishFolder */.y6)(folder, record), folder: folder.path }));
}
/**
 * Evaluates one part of every task's samples, and decides nothing: `gather` puts the parts together. A suite that cannot be read throws;
 * what goes wrong later stands in the record.
 */
async function runShard(options, shard) {
    return intoFolder(options, shard, (folder, record) => ({ record, folder: folder.path }));
}
async function intoFolder(options, shard, end) {
    const held = await (0,policy_read/* readPolicy */.T)(options.suiteFile, options.policy ?? ownRules, options.candidate, process.env);
    try {
        return await heldInto(held, options, shard, end);
    }
    finally {
        held.base?.close();
    }
}
async function heldInto(held, options, shard, end) {
    const part = shard && `${held.suite.name}-shards/${shard.index}-of-${shard.of}`;
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(options.out ?? `runs/${part ?? held.suite.name}`));
    folder.claim(held.file, options.fresh);
    if (shard !== null)
        folder.withdraw();
    try {
        const logging = { ...options, progress: (0,progress/* logged */.Jb)(options.progress, folder) };
        return end(folder, await run_evaluate((0,given/* withGiven */.a)(held, options), shard, folder, logging));
    }
    finally {
        folder.release();
    }
}
async function run_evaluate(held, shard, folder, options) {
    const begun = Date.now();
    const { suite, base } = held;
    const places = base !== null && held.record?.holds === 'base' ? (0,policy_places/* placesOf */.ek)(base) : policy_places/* inPlace */.zp;
    const previous = folder.previousRecord();
    // Only a run that did not come to its end goes on; a finished one is followed by another.
    const unfinished = previous?.error ? previous : null;
    const record = {
        schema: 1,
        suite,
        opened: { baseline: null, candidate: null },
        data: [],
        versions: version/* versions */.e,
        ...(shard && { shard }),
        ...(held.record && { policy: held.record }),
        untold: [],
        error: null,
        started: unfinished?.started ?? new Date(begun).toISOString(),
        seconds: unfinished?.seconds ?? 0,
    };
    // Until the end has come: whoever kills this process must not leave the record of an earlier run beside other evidence.
    folder.writeRecord({ ...record, error: recorded((0,errors/* gateError */.em)('killed', {})) });
    const { progress, signal, mask } = options;
    const environment = base === null ? process.env : { ...process.env, CHECKPOINT_GATE_BASE: base.commit };
    const log = (name) => folder.logFile(name);
    const hidden = (0,commands_environment/* keyVariables */.jr)(suite);
    const servers = new process_servers/* Servers */.N({ environment, hidden, folder: suite.folder, log, progress, signal });
    try {
        (0,commands_recorded.refuseUnrecordedScores)(suite);
        for (const note of policyNotes(held.record))
            progress.note(note);
        const sets = await readAll(suite, places, shard, folder, record);
        if (base !== null && held.record !== null)
            record.policy = await compared({ ...held, base, record: held.record }, suite, sets, folder);
        const keys = { baseline: (0,commands_environment/* keyOf */.TN)('baseline', suite, mask), candidate: (0,commands_environment/* keyOf */.TN)('candidate', suite, mask) };
        const keysOfJudges = (0,judge/* judgeKeys */.a)(suite, mask);
        await (0,prepare/* prepare */.i)(suite, folder, unfinished !== null, { environment, hidden, keys, progress, signal });
        // Both are looked for before either is evaluated: a wrong path should not cost an hour first.
        const found = { record, places, sets, servers, runtime: options.runtime, progress, signal };
        const sources = {
            baseline: await sourceOf('baseline', keys.baseline, found),
            candidate: await sourceOf('candidate', keys.candidate, found),
        };
        (0,commands_recorded.refuseUnequalRepeats)(sources);
        progress.plan?.(evidence/* sides */.r.flatMap((side) => record.data.map((data) => (0,evaluate/* piece */.f)(side, data.task, data.evaluated ?? data.samples))));
        const reuse = {
            cache: options.cache ? new EvidenceCache(options.cache) : null,
            takes: !options.measuresBoth,
            reused: [],
            before: previous?.reused ?? [],
        };
        const evaluation = { suite, sets, shard, folder, untold: record.untold, reuse, progress, signal };
        for (const side of evidence/* sides */.r)
            record.opened[side] = await (0,evaluate/* evaluateSide */.b)(side, sources[side], previous?.opened[side] ?? null, evaluation);
        if (reuse.reused.length > 0)
            record.reused = reuse.reused;
        doubtNames(record, progress);
        record.judged = await (0,judge/* judgeAnswers */.nO)({ suite, sets, shard, folder, keys: keysOfJudges, progress, signal });
        if (shard === null)
            (0,people/* readPeople */.ky)(suite, folder, progress);
        if (shard === null)
            (0,history_read/* keepHistory */.Y)(folder, (await options.history?.(suite)) ?? null);
    }
    catch (error) {
        record.error = recorded((0,errors/* asGateError */.Ub)(error));
        folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    finally {
        await servers.stop();
        record.seconds += (Date.now() - begun) / 1000;
        folder.writeRecord(record);
    }
    return record;
}
/** As it stands in a record. */
function recorded({ code, message, hint, exit }) {
    return { code, what: message, hint, exit };
}
/** Reads all samples, and puts those of the part into the folder. */
async function readAll(suite, places, shard, folder, record) {
    const sets = new Map();
    for (const task of suite.tasks) {
        const set = await (0,read/* readSamples */.a)(places.data(task.data));
        const own = set.samples.filter(({ id }) => (0,samples_shard/* isInShard */.O1)(id, shard));
        folder.writeSamples(task.name, own);
        record.data.push({
            task: task.name,
            file: task.data.written,
            sha256: set.sha256,
            samples: set.samples.length,
            asked: (0,asked/* askedHash */.j)(task, suite.seed, set.samples),
            ...(shard && { evaluated: own.length }),
        });
        sets.set(task.name, set);
    }
    return sets;
}


/***/ }),

/***/ 98015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   W: () => (/* binding */ stoppedBySignals)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/** What may be left open after a signal: less than the seven seconds that a workflow runner waits, and than a user's patience. */
const grace = 1_500;
/**
 * Aborts when the process is asked to stop. Whoever works then ends with the signal's reason, so that evidence is closed
 * and the report says why it is incomplete; whatever still hangs after `grace` milliseconds is cut off.
 */
function abortOnSignals(exit) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                return;
            controller.abort((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('interrupted', { signal: name }));
            setTimeout(() => process.exit(exit), grace).unref();
        });
    }
    return controller.signal;
}
/** Aborts when the process is asked to stop, which is how work without an end is ended; a second signal ends the process at once. */
function stoppedBySignals() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(name, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ fittingForm),
/* harmony export */   XM: () => (/* binding */ totalWidth),
/* harmony export */   iH: () => (/* binding */ headerLine),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   xQ: () => (/* binding */ rowLine),
/* harmony export */   zj: () => (/* binding */ widthsOf)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15820);


const gap = '  ';
function widthsOf(columns, rows) {
    return columns.map(({ title, of }) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(title), ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(of(row)))));
}
/** A first column without a title holds a sign and stands close to the second. */
function totalWidth(columns, widths) {
    const sum = widths.reduce((total, width) => total + width, 0) + gap.length * (widths.length - 1);
    return columns[0]?.title === '' ? sum - 1 : sum;
}
function headerLine(columns, widths, paint) {
    return paint.dim(joined(columns, columns.map(({ title, align }, i) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(title, widths[i], align))));
}
function rowLine(columns, widths, row) {
    return joined(columns, columns.map(({ of, align, color }, i) => {
        const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(of(row), widths[i]), widths[i], align);
        return color === undefined ? text : color(row)(text);
    }));
}
/** The whole table. */
function tableLines(columns, rows, paint) {
    const widths = widthsOf(columns, rows);
    return [headerLine(columns, widths, paint), ...rows.map((row) => rowLine(columns, widths, row))];
}
/** The first of several forms of a table that is not wider than `width`; the last one where none fits. */
function fittingForm(forms, rows, width) {
    return forms.find((form) => totalWidth(form, widthsOf(form, rows)) <= width) ?? forms.at(-1);
}
function joined(columns, cells) {
    const [first, ...others] = cells;
    return (columns[0]?.title === '' ? `${first} ${others.join(gap)}` : cells.join(gap)).trimEnd();
}


/***/ }),

/***/ 81357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/report/compared-facts.js
var compared_facts = __webpack_require__(12119);
// EXTERNAL MODULE: ./lib/report/grading-lines.js
var grading_lines = __webpack_require__(35944);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/history-view.js
var history_view = __webpack_require__(96926);
;// CONCATENATED MODULE: ./lib/report/history-lines.js


const mostRows = 6;
/** The merged checkpoints for a terminal: a line for each row, the gravest first. Texts are not escaped. */
function historyLines(history) {
    if (history === undefined || history.rows.length === 0)
        return [];
    const lines = (0,history_view/* byBudget */.Nq)(history.rows)
        .slice(0, mostRows)
        .map(history_view/* historyView */.Ic)
        .map((view) => {
        const { task, title, line, worse, released, now, change, budget, sign } = view;
        const figures = [released === numbers/* notMeasured */.q7 ? now : `${released} → ${now}`, change, budget]
            .filter(Boolean)
            .join(', ');
        return `${sign} ${task}, ${title}: ${line}${worse === '' ? '' : ` (${worse})`} ${figures}`;
    });
    return [(0,history_view/* historyTitle */.Zl)(history), ...lines];
}

// EXTERNAL MODULE: ./lib/report/logged.js
var logged = __webpack_require__(10562);
// EXTERNAL MODULE: ./lib/report/moved.js + 1 modules
var moved = __webpack_require__(60003);
// EXTERNAL MODULE: ./lib/report/notes.js
var report_notes = __webpack_require__(43731);
// EXTERNAL MODULE: ./lib/report/override-section.js
var override_section = __webpack_require__(45746);
// EXTERNAL MODULE: ./lib/report/policy-lines.js
var policy_lines = __webpack_require__(67516);
// EXTERNAL MODULE: ./lib/report/rows.js
var report_rows = __webpack_require__(69965);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(15820);
;// CONCATENATED MODULE: ./lib/report/terminal-table.js




const longestName = 40;
const sign = { title: '', align: 'left', of: (row) => (0,report_rows/* decisionView */.oE)(row).sign };
const task = { title: 'Task', align: 'left', of: (row) => (0,shared_escape/* terminalText */.eR)(row.task, longestName) };
const role = { title: 'Role', align: 'left', of: (row) => row.role ?? '' };
const metric = { title: 'Metric', align: 'left', of: (row) => (0,shared_escape/* terminalText */.eR)(row.title, longestName) };
const change = [
    { title: 'Baseline', align: 'right', of: (row) => (0,report_rows/* figures */.u5)(row).baseline },
    { title: 'Candidate', align: 'right', of: (row) => (0,report_rows/* figures */.u5)(row).candidate },
    { title: 'Change', align: 'right', of: (row) => (0,report_rows/* figures */.u5)(row).change },
];
const interval = { title: 'Interval', align: 'left', of: (row) => (0,report_rows/* figures */.u5)(row).interval };
const bareInterval = { ...interval, of: (row) => (0,report_rows/* figures */.u5)(row).ends };
const decision = { title: 'Decision', align: 'left', of: (row) => (0,report_rows/* decisionView */.oE)(row).word };
const decisionWithLimit = {
    ...decision,
    of: (row) => [(0,report_rows/* decisionView */.oE)(row).word, (0,shared_escape/* terminalText */.eR)((0,report_rows/* decisionView */.oE)(row).allowed, longestName)].filter(Boolean).join(', '),
};
/** The comparison table, as wide as there is room: with limits and units, without, or under a heading for each task. */
function terminalTable(rows, width, paint) {
    const forms = [
        [sign, task, role, metric, ...change, interval, decisionWithLimit],
        [sign, task, role, metric, ...change, interval, decision],
        [sign, task, role, metric, ...change, bareInterval, decision],
    ].map((form) => painted(form, paint));
    const form = (0,columns/* fittingForm */.WR)(forms, rows, width);
    const widths = (0,columns/* widthsOf */.zj)(form, rows);
    if ((0,columns/* totalWidth */.XM)(form, widths) > width)
        return grouped(rows, width, paint);
    return [(0,columns/* headerLine */.iH)(form, widths, paint), ...rows.map((row) => (0,columns/* rowLine */.xQ)(form, widths, row))].join('\n');
}
/** What goes first is what stands elsewhere too: the decision in its sign, the interval in the sentences below, both values in their change. */
function grouped(rows, width, paint) {
    const forms = [
        [sign, metric, ...change, bareInterval, decision],
        [sign, metric, ...change, bareInterval],
        [sign, metric, ...change],
        [sign, metric, change.at(-1)],
    ].map((columns) => painted(columns, paint));
    const form = (0,columns/* fittingForm */.WR)(forms, rows, width);
    const widths = (0,columns/* widthsOf */.zj)(form, rows);
    widths[1] = Math.max(6, widths[1] - Math.max(0, (0,columns/* totalWidth */.XM)(form, widths) - width));
    const lines = [(0,columns/* headerLine */.iH)(form, widths, paint)];
    rows.forEach((row, i) => {
        const before = rows[i - 1];
        if (before?.task !== row.task || before.role !== row.role) {
            lines.push(paint.bold((0,wrap/* clip */.$Q)([task.of(row), row.role === null ? '' : `(${row.role})`].filter(Boolean).join(' '), width)));
        }
        lines.push((0,columns/* rowLine */.xQ)(form, widths, row));
    });
    return lines.join('\n');
}
/** The sign and the decision have the color of the decision. */
function painted(form, paint) {
    const color = (row) => colorOf(row, paint);
    return form.map((column) => (column === sign || column.title === decision.title ? { ...column, color } : column));
}
function colorOf({ decision, level, missing }, paint) {
    if (decision === null)
        return missing === null ? paint.dim : paint.yellow;
    if (decision === 'pass')
        return paint.green;
    return decision === 'missing' || (decision === 'fail' && level === 'block') ? paint.red : paint.yellow;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js















const mostRemarks = 10;
/** The report for a terminal or a job's log. Its last line is the verdict, with the meaning of the exit code. */
function renderTerminal(report, { width, color }) {
    const paint = picocolors.createColors(color);
    const room = Math.max(width, 60);
    const { verdict, rows, forgetting, error } = report;
    const isDoubtful = report.override !== undefined || (0,policy_lines/* ownPass */.m$)(report) !== null;
    const verdictPaint = isDoubtful ? paint.yellow : verdict.exit === 0 ? paint.green : paint.red;
    const todo = (0,headline/* advice */.v9)(report);
    return [
        `${title(report)}\n`,
        rows.length > 0 ? `${terminalTable(rows, room, paint)}\n` : '',
        ...remarks(report, room),
        error
            ? `${(0,shared_escape/* linesOf */.Dx)(error.what)
                .map((line) => (0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(line, 1000), room))
                .join('\n')}\n`
            : '',
        ...graded(report, room),
        ...(0,moved/* movedLines */.r)(report.moved).map((text) => `${(0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(text, 600), room)}\n`),
        ...unlike(report, room),
        rows.length > 0 ? `${(0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(forgetting.sentence, 600), room)}\n` : '',
        ...terminal_history(report, room),
        ...(0,headline/* freeReasons */.yg)(report).map((reason) => `${(0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(reason, 600), room)}\n`),
        ...policy(report, room),
        ...(0,override_section/* overrideLines */.Ow)(report).map((text) => `${(0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(text, 1000), room)}\n`),
        ...(0,logged/* loggedLines */.su)(report).map((text) => `${(0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(text, 600), room)}\n`),
        todo.length > 0 ? `${paint.bold('What to do')}\n${todo.map((each) => bullet(each, room)).join('\n')}\n` : '',
        paint.bold(verdictPaint((0,wrap/* wrap */.LV)(lastLine(report), room))),
    ]
        .filter(Boolean)
        .join('\n')
        .concat('\n');
}
const meanings = {
    0: 'passed',
    1: 'a rule is broken',
    2: 'the suite, the data or a checkpoint is wrong',
    3: 'the evaluation was not finished, or a row could not be measured',
};
/** With an error the headline says no more than the meaning of the exit code. */
function lastLine(report) {
    const { exit } = report.verdict;
    const head = report.error ? 'Merge blocked' : (0,shared_escape/* terminalText */.eR)((0,headline/* headline */.Pl)(report), 400);
    const meaning = report.override === undefined ? meanings[exit] : 'let through by a person';
    return `${head} (exit code ${exit}: ${meaning})`;
}
function title({ suite, compared: { baseline, candidate } }) {
    const name = (0,shared_escape/* terminalText */.eR)(suite.name, 100);
    if (baseline === null && candidate === null)
        return name;
    const sides = [baseline, candidate].map((side) => (side === null ? 'not opened' : (0,shared_escape/* terminalText */.eR)(side.path, 100)));
    return `${name}: ${sides.join(' → ')}`;
}
function remarks({ rows }, width) {
    const concerning = rows.filter((row) => (0,report_rows/* matters */.vL)(row) && (row.decision !== 'pass' || row.missing !== null));
    const lines = (0,report_rows/* oncePerGrader */.kx)(concerning).flatMap(({ row, more }) => {
        const name = `${row.task} · ${row.title}${more}`;
        if (row.missing !== null)
            return [`${name}: ${row.missing}`];
        return (0,report_rows/* decisive */.l9)(row).map(({ reason, line }) => `${name}${line === null ? '' : `, line ${line}`}: ${reason}`);
    });
    const notes = (0,report_notes/* namedNotes */.N)(rows).map(({ name, note }) => `${name} · ${note}`);
    const more = lines.length - mostRemarks;
    const shown = [
        ...lines.slice(0, mostRemarks),
        ...(more > 0 ? [`and ${(0,numbers/* counted */.hS)(more, 'more', 'more')}`] : []),
        ...notes,
    ];
    return shown.length > 0 ? [`${shown.map((line) => bullet(line, width)).join('\n')}\n`] : [];
}
const mostGraded = 4;
/** How each task was graded, in a few sentences. */
function graded({ grading = [] }, width) {
    return grading.slice(0, mostGraded).map((each) => {
        const { judge, people, standing } = (0,grading_lines/* gradingLines */.Q6)(each);
        const said = [judge[0], people[0], ...standing].filter((line) => line !== undefined);
        return `${(0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(`${each.task}: ${said.join(' ')}`, 1000), width)}\n`;
    });
}
/** What may have changed figures besides, and what was not measured now. */
function unlike(report, width) {
    const said = [...(0,compared_facts/* toldDifferences */.gP)(report), ...(0,compared_facts/* reusedNotes */.SB)(report.compared.reused ?? [])];
    return said.length > 0 ? [`${said.map((line) => bullet(line, width)).join('\n')}\n`] : [];
}
/** What the change does to its own rules, and how they differ from the base's. */
function policy(report, width) {
    const warning = (0,policy_lines/* policyWarning */.DL)(report);
    if (warning === null)
        return [];
    const said = (0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(`${warning.title}. ${warning.said.join(' ')}`.trimEnd(), 1000), width);
    let [room, hidden] = [mostRemarks, 0];
    const parts = (0,policy_lines/* policyParts */.zW)(report.policy).flatMap(({ title, lines }) => {
        const shown = lines.slice(0, room);
        room -= shown.length;
        hidden += lines.length - shown.length;
        return shown.length === 0 ? [] : [`${title}:`, ...shown.map((line) => bullet(line, width))];
    });
    return [`${[said, ...parts, ...(hidden > 0 ? [bullet(`and ${hidden} more`, width)] : [])].join('\n')}\n`];
}
/** The merged checkpoints, where a run read of them. */
function terminal_history({ history }, width) {
    const [title, ...lines] = historyLines(history);
    if (title === undefined)
        return [];
    return [`${[(0,shared_escape/* terminalText */.eR)(title), ...lines.map((line) => bullet(line, width))].join('\n')}\n`];
}
function bullet(text, width) {
    return (0,wrap/* wrap */.LV)((0,shared_escape/* terminalText */.eR)(text, 600), width - 2)
        .split('\n')
        .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
        .join('\n');
}


/***/ }),

/***/ 15820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Breaks a line between words so that none is wider than `width` columns; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].join('\n');
}
/** Fills up with spaces to `width` columns. */
function pad(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
    return side === 'left' ? text + space : space + text;
}
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** At most `width` columns, cut between characters as a reader sees them. */
function clip(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text) <= width)
        return text;
    let out = '';
    for (const { segment } of characters.segment(text)) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(out + segment) > width - 1)
            break;
        out += segment;
    }
    return `${out}…`;
}


/***/ }),

/***/ 75547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ toSample)
});

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/samples/values.js
var samples_values = __webpack_require__(90901);
;// CONCATENATED MODULE: ./lib/samples/choices.js


const SUCH = '["yes", "no"]';
/** The choices of a record and the index of the right one. Throws Unfit. */
function choicesOf(values, columns) {
    const choices = choicesIn(values, columns);
    const { texts } = choices;
    if (texts.length < 2)
        throw new samples_values/* Unfit */.LX(`has ${texts.length === 1 ? 'one choice' : 'no choices'}, where there must be two at least`);
    const twice = texts.find((one, i) => texts.indexOf(one) < i);
    if (twice !== undefined)
        throw new samples_values/* Unfit */.LX(`has the choice ${(0,shown/* shown */.S)(twice)} twice`);
    const column = columns.answer;
    return { choices: texts, answer: rightOne(values[column], column, choices) };
}
/** The text of the choice that an answer points at by its index, letter or label, as in MMLU; null: there are no choices, or it is a text of its own. */
function chosenText(values, columns) {
    const { choices: at, reference } = columns;
    if (at === null || reference === null || !(0,samples_values/* isThere */.$B)(values[typeof at === 'string' ? at : at[0]]))
        return null;
    const written = values[reference];
    if (Array.isArray(written) || !(0,samples_values/* isThere */.$B)(written))
        return null;
    const answer = (0,samples_values/* plain */.pj)(written, reference).trim();
    if (!/^\d+$/.test(answer) && letter(answer) < 0)
        return null;
    const choices = choicesIn(values, columns);
    return choices.texts[rightOne(written, reference, choices)];
}
function choicesIn(values, { choices }) {
    return typeof choices === 'string' ? fromList(values[choices], choices) : fromColumns(values, choices ?? []);
}
/** Columns at the end may be empty: not every question has as many choices. */
function fromColumns(values, columns) {
    const last = columns.findLastIndex((column) => (0,samples_values/* isThere */.$B)(values[column]));
    const labels = columns.slice(0, last + 1);
    return { texts: labels.map((column) => (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(values[column], column), column)), labels };
}
/** A list of texts, a list of {text, label}, or what datasets make of the latter: {text: [...], label: [...]}; or {A: "...", B: "..."}. */
function fromList(written, column) {
    const value = (0,samples_values/* structured */.uv)(written, column, SUCH);
    const text = (one, at) => (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(one, at), at);
    if (Array.isArray(value)) {
        const texts = value.map((one, i) => (0,samples_values/* isMapping */.pi)(one) ? text(one.text, `${column}[${i}].text`) : text(one, `${column}[${i}]`));
        const labels = value.map((one) => ((0,samples_values/* isMapping */.pi)(one) && (0,samples_values/* isThere */.$B)(one.label) ? String(one.label) : null));
        return { texts, labels: labels.every((label) => label !== null) ? labels : null };
    }
    if (!(0,samples_values/* isMapping */.pi)(value))
        throw new samples_values/* Unfit */.LX(`has ${(0,samples_values/* kindOf */.I)(value)} in ${(0,shown/* shown */.S)(column)}, where a list belongs, such as ${SUCH}`);
    if (!Array.isArray(value.text)) {
        const labels = Object.keys(value);
        return { texts: labels.map((label) => text(value[label], `${column}.${label}`)), labels };
    }
    const texts = value.text.map((one, i) => text(one, `${column}.text[${i}]`));
    const labels = value.label;
    if (!(0,samples_values/* isThere */.$B)(labels))
        return { texts, labels: null };
    if (!Array.isArray(labels) || labels.length !== texts.length)
        throw new samples_values/* Unfit */.LX(`has ${texts.length} texts in ${(0,shown/* shown */.S)(column)} and not as many labels`);
    return { texts, labels: labels.map(String) };
}
/** The index that is meant by an index from 0, a label, a letter or the text of a choice; a meaning that is not clear is refused. */
function rightOne(written, column, { texts, labels }) {
    if (!(0,samples_values/* isThere */.$B)(written))
        throw new samples_values/* Unfit */.LX((0,samples_values/* absence */.An)({ [column]: written }, column));
    const isNumber = typeof written === 'number' || typeof written === 'bigint';
    const answer = (0,samples_values/* plain */.pj)(written, column).trim();
    const labelled = labels?.indexOf(answer) ?? -1;
    if (labelled >= 0)
        return labelled;
    const counted = /^\d+$/.test(answer) ? Number(answer) : -1;
    if (isNumber || (counted >= texts.length && !texts.includes(answer))) {
        if (counted >= 0 && counted < texts.length)
            return counted;
        throw new samples_values/* Unfit */.LX(`has ${answer} in ${(0,shown/* shown */.S)(column)}, but there are ${texts.length} choices, counted from 0`);
    }
    const meant = [texts.indexOf(answer), letter(answer), counted].filter((index) => index >= 0 && index < texts.length);
    const [first] = meant;
    if (first === undefined)
        throw new samples_values/* Unfit */.LX(`has ${(0,shown/* shown */.S)(answer)} in ${(0,shown/* shown */.S)(column)}, which is none of the choices: ${(0,shown/* listed */.K)(texts.map(shown/* shown */.S), 6)}`);
    if (meant.some((index) => index !== first))
        throw new samples_values/* Unfit */.LX(`has ${(0,shown/* shown */.S)(answer)} in ${(0,shown/* shown */.S)(column)}, which could be the choice ${meant.map((index) => (0,shown/* shown */.S)(texts[index])).join(' or ')}: write a number, or {text, label} as choices`);
    return first;
}
/** `B`, `b`, `(B)`, `B.` as 1. */
function letter(answer) {
    const [, found] = /^\(?([A-Za-z])[).]?$/.exec(answer) ?? [];
    return found === undefined ? -1 : found.toUpperCase().charCodeAt(0) - 65;
}

;// CONCATENATED MODULE: ./lib/samples/conversation.js


/** A list of {role, content}, also as JSON in a cell. Throws Unfit. */
function conversationOf(written, column) {
    const value = typeof written === 'string' ? ((0,samples_values/* parsedList */.Wq)(written) ?? written) : written;
    if (!Array.isArray(value))
        throw new samples_values/* Unfit */.LX((0,samples_values/* isThere */.$B)(value) ? `${(0,shown/* shown */.S)(column)} is no list of {role, content}` : (0,samples_values/* absence */.An)({ [column]: value }, column));
    if (value.length === 0)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return value.map((message, i) => {
        const at = `${column}[${i}]`;
        if (typeof message !== 'object' || message === null)
            throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(at)} is no mapping with role and content`);
        const other = Object.keys(message).find((key) => key !== 'role' && key !== 'content' && (0,samples_values/* isThere */.$B)(message[key]));
        if (other !== undefined)
            throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(at)} has ${(0,shown/* shown */.S)(other)}, which is not read; a message is {role, content}`);
        return {
            role: (0,samples_values/* text */.Qq)({ [`${at}.role`]: message.role }, `${at}.role`),
            content: (0,samples_values/* wellFormed */.ES)(message.content, `${at}.content`),
        };
    });
}

// EXTERNAL MODULE: ./lib/samples/entities.js
var entities = __webpack_require__(89556);
;// CONCATENATED MODULE: ./lib/samples/references.js



/** The right answers: of their own columns, or the assistant's last turn, which is then no part of what is asked. Throws Unfit. */
function addReferences(sample, values, columns, format) {
    const { reference, references } = columns;
    const given = [reference, references].flatMap((column) => {
        if (column === null || !(0,samples_values/* isThere */.$B)(values[column]))
            return [];
        const chosen = column === reference ? chosenText(values, columns) : null;
        if (chosen !== null)
            return [chosen];
        const isList = format === 'csv' && column === references;
        return answers(isList ? listCell(values[column], column) : values[column], column);
    });
    if (given.length > 0)
        sample.references = [...new Set(given)];
    const last = sample.messages?.at(-1);
    if (last?.role === 'assistant') {
        if (sample.references)
            throw new samples_values/* Unfit */.LX('has a reference, but its conversation ends with an answer of the assistant');
        sample.references = [last.content];
        sample.messages = sample.messages?.slice(0, -1) ?? [];
        if (sample.messages.length === 0)
            throw new samples_values/* Unfit */.LX('has a conversation that is nothing but an answer');
    }
    if (!sample.references && columns.needsReference)
        throw new samples_values/* Unfit */.LX((reference ?? references)
            ? `${(0,samples_values/* absence */.An)(values, (reference ?? references))}`
            : 'has no reference: its conversation does not end with an answer of the assistant');
}
/** A list, or one answer. */
function answers(written, column) {
    if (!Array.isArray(written))
        return [(0,samples_values/* plain */.pj)(written, column)];
    if (written.length === 0)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return written.map((one, i) => (0,samples_values/* plain */.pj)(one, `${column}[${i}]`));
}
/** In CSV a column for lists holds a JSON list or one answer; a list as Python prints it would silently count as one answer. */
function listCell(cell, column) {
    if (typeof cell !== 'string' || !cell.startsWith('['))
        return cell;
    const list = (0,samples_values/* parsedList */.Wq)(cell);
    if (list === null)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} begins like a list but is no JSON list, such as ["a", "b"]`);
    return list;
}

;// CONCATENATED MODULE: ./lib/samples/convert.js





/** One record as a sample. Throws Unfit where it is none. */
function toSample({ line, values }, columns, format, file) {
    const { shape, id, group, topics } = columns;
    const sample = {
        id: id === null ? String(line) : (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(values[id], id), id),
        source: { file, line },
    };
    addTexts(sample, values, columns);
    if (group !== null && (0,samples_values/* isThere */.$B)(values[group]))
        sample.group = (0,samples_values/* plain */.pj)(values[group], group);
    if (topics !== null && (0,samples_values/* isThere */.$B)(values[topics]))
        sample.topics = topicsOf(values[topics], topics);
    if (columns.template.length > 0)
        sample.columns = Object.fromEntries(columns.template.map((name) => [name, (0,samples_values/* plain */.pj)(values[name], name)]));
    if (columns.messages !== null)
        sample.messages = conversationOf(values[columns.messages], columns.messages);
    if (shape === 'answers' || shape === 'prompts')
        addReferences(sample, values, columns, format);
    else if (sample.messages?.at(-1)?.role === 'assistant')
        throw new samples_values/* Unfit */.LX('has a conversation that ends with an answer of the assistant, where the model is to answer');
    if (columns.label !== null)
        sample.label = labelOf(values[columns.label], columns.label);
    if (shape === 'entities')
        (0,entities/* addEntities */.xD)(sample, values, columns);
    if (shape === 'choices')
        Object.assign(sample, choicesOf(values, columns));
    return sample;
}
function addTexts(sample, values, columns) {
    if (columns.tokens !== null)
        sample.tokens = (0,entities/* tokensOf */.k8)(values[columns.tokens], columns.tokens);
    if (columns.text !== null)
        sample.text = (0,samples_values/* text */.Qq)(values, columns.text);
    else if (sample.tokens)
        sample.text = sample.tokens.join(' ');
    if (columns.promptParts.length > 0)
        sample.prompt = columns.promptParts.map((part) => (0,samples_values/* text */.Qq)(values, part)).join(' ');
    else if (columns.prompt !== null)
        sample.prompt = (0,samples_values/* text */.Qq)(values, columns.prompt);
    else if (columns.asksText)
        sample.prompt = (0,samples_values/* nonEmpty */.hq)(sample.text ?? '', columns.tokens ?? 'text');
}
/** A list, one text, or in CSV a JSON list. */
function topicsOf(value, column) {
    const list = typeof value === 'string' ? ((0,samples_values/* parsedList */.Wq)(value) ?? [value]) : value;
    const named = Array.isArray(list) ? list.map((one, i) => (0,samples_values/* plain */.pj)(one, `${column}[${i}]`)) : [(0,samples_values/* plain */.pj)(list, column)];
    return [...new Set(named)].filter((name) => name !== '');
}
/** A number and a truth value count as their text: that is how an answer's JSON is read, too. */
function labelOf(value, column) {
    return typeof value === 'boolean' ? String(value) : (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(value, column), column);
}


/***/ }),

/***/ 39567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSamples)
/* harmony export */ });
/* unused harmony export refuseTwins */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76855);
/* harmony import */ var _convert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75547);
/* harmony import */ var _raw_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12365);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90901);





/**
 * Every sample of a data file, in its order, each with an id of its own. Nothing is left out: a line that is no sample ends in a
 * GateError that names the first few of them and counts them all. With a limit, lines after it are not looked at (but hashed).
 */
async function readSamples(source) {
    const path = source.written;
    if ((0,_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(source) === 'text' && source.shape !== 'texts')
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('data-text-without-prompts', { path });
    const raw = await (0,_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRaw */ .hc)(source, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedColumns */ .tY)(source));
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveColumns */ .S1)(source, raw.columns, raw.records[0]?.line ?? 1);
    const samples = [];
    for (const record of raw.records) {
        try {
            samples.push((0,_convert_js__WEBPACK_IMPORTED_MODULE_3__/* .toSample */ .q)(record, columns, raw.format, path));
        }
        catch (error) {
            if (!(error instanceof _values_js__WEBPACK_IMPORTED_MODULE_4__/* .Unfit */ .LX))
                throw error;
            raw.broken.add(record.line, error.message);
        }
    }
    (0,_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseBroken */ .ID)(raw, path);
    refuseTwins(samples, path);
    return { samples, ids: columns.id ?? ((0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumbered */ .Dr)(source) ? _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_NUMBER */ .Lj : null), file: path, sha256: raw.sha256 };
}
/** Every sample needs an id of its own. */
function refuseTwins(samples, path) {
    const lineOf = new Map();
    let twin = null;
    let more = 0;
    for (const { id, source } of samples) {
        const first = lineOf.get(id);
        if (first === undefined)
            lineOf.set(id, source.line);
        else if (twin)
            more++;
        else
            twin = { id, first, second: source.line };
    }
    if (twin)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('data-id-twice', { path, ...twin, more });
}


/***/ })

};
