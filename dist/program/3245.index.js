export const id = 3245;
export const ids = [3245];
export const modules = {

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   r: () => (/* binding */ sides)
/* harmony export */ });
const sides = ['baseline', 'candidate'];
/** What a metric judges, and the kinds of evidence that can tell. */
const evidenceOf = {
    text: ['answer'],
    label: ['answer', 'label'],
    entities: ['answer', 'tags', 'entities'],
    likelihood: ['likelihood'],
    choice: ['choice'],
    score: ['score'],
    judgement: ['judgement'],
    rating: ['rating'],
};


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

/***/ 45524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ serverAddress)
/* harmony export */ });
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95804);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


/**
 * Where a server listens, up to and with its version (`/v1`), from what people write: without a scheme, without `/v1`, or with the route
 * that they copied. Else why it cannot be one.
 */
function serverAddress(written) {
    const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
    const given = `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .bareAddress */ .Dw)(written))}`;
    if (/^hf:/.test(written) || /^[./~]/.test(written))
        return { why: `${given}, which names a checkpoint; that belongs into path, and here an address such as ${example}` };
    const url = parsed(hasScheme ? written : `${usualScheme(written)}://${written}`);
    if (url === null || url.hostname === '' || /\s/.test(written))
        return { why: `${given}; allowed: an address such as ${example}` };
    // What follows may be a secret: it is not repeated.
    if (url.username !== '' || url.password !== '')
        return { why: 'holds a name or password; name the environment variable with the API key in api_key_env instead' };
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return { why: `${given}; allowed: http:// or https://, such as ${example}` };
    if (url.search !== '' || url.hash !== '')
        return { why: 'has more behind its path: leave out what follows ? or #' };
    const path = url.pathname.replace(/\/+$/, '').replace(route, '');
    return { address: `${url.origin}${/\/v\d\w*(\/|$)/.test(path) ? path : `${path}/v1`}` };
}
const example = 'http://localhost:8000/v1';
const route = /\/(chat\/completions|completions|models)$/;
/** Machines of one's own have a port or a short name; what has neither is a service on the internet. */
function usualScheme(written) {
    const [host = ''] = written.split('/');
    return /:\d+$|^\[/.test(host) || !host.includes('.') || /^[\d.]+$/.test(host) ? 'http' : 'https';
}
function parsed(address) {
    try {
        return new URL(address);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 55415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateColumns),
/* harmony export */   O: () => (/* binding */ templateFields)
/* harmony export */ });
/** Fields of a sample that a prompt template may name whatever the columns of the data are called. */
const ownFields = new Set(['id', 'prompt', 'group']);
/** The names in braces of a prompt template, each once: `Translate {source} into {language}` names source and language. */
function templateFields(template) {
    return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))];
}
/** Those of them that are columns of the data and not fields that every sample has. */
function templateColumns(template) {
    return templateFields(template).filter((name) => !ownFields.has(name));
}


/***/ }),

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   Jc: () => (/* binding */ addressMistake),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45524);


/** A text that is refused with the sentence of `why`; null: it is accepted. */
function told(why) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().superRefine((text, context) => {
        const message = why(text);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    });
}
function addressMistake(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    return 'why' in read ? read.why : null;
}
const addressText = told(addressMistake);
/** A key in place of a variable's name is not repeated: the message ends up in logs. */
const keyVariable = told((name) => /^[A-Z_][A-Z0-9_]*$/.test(name)
    ? null
    : 'is not the name of an environment variable, such as OPENAI_API_KEY (capitals, digits and _). A key itself never stands in a suite: if this was one, revoke it');
/** Of an address that the schema has let through. */
function addressOf(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    if ('why' in read)
        throw new Error(read.why);
    return read.address;
}


/***/ }),

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ usualColumns)
/* harmony export */ });
const id = ['id', '_id', 'sample_id', 'example_id', 'uid', 'uuid', 'doc_id', 'key', 'name', 'index', 'idx'];
const prompt = ['prompt', 'question', 'instruction', 'input', 'query'];
const texts = ['text', 'sentence', 'content', 'document'];
const messages = ['messages'];
const answers = {
    prompt,
    messages,
    reference: ['reference', 'answer', 'output', 'completion', 'target', 'response', 'expected', 'answers', 'targets'],
    references: ['references'],
};
const byShape = {
    texts: { text: ['text', 'content'] },
    answers,
    prompts: answers,
    labels: {
        prompt: [...prompt, ...texts],
        messages,
        label: [
            'label',
            'category',
            'class',
            'expected',
            'answer',
            'target',
            'intent',
            'reference',
            'label_text',
            'output',
        ],
    },
    entities: {
        prompt,
        messages,
        text: texts,
        entities: ['entities', 'spans', 'ents', 'expected', 'answer', 'target', 'reference', 'output'],
        tokens: ['tokens', 'words'],
        tags: ['tags', 'ner_tags', 'labels', 'ner'],
    },
    choices: {
        prompt: ['prompt', 'question', 'query', 'ctx', 'context', 'goal', 'instruction', 'input', 'sentence'],
        messages,
        choices: ['choices', 'options', 'endings', 'candidates'],
        answer: ['answer', 'label', 'gold', 'answerKey', 'answer_index', 'answer_idx', 'correct', 'target', 'expected'],
    },
    ids: {},
};
/** Names under which the fields of a sample are looked for in a data file, in small letters or not. A field's own name comes first and wins. */
function usualColumns(shape) {
    const topics = ['topics', 'tags', 'topic', 'subject'].filter((name) => shape !== 'entities' || name !== 'tags');
    return { id, ...byShape[shape], topics, group: ['group'] };
}


/***/ }),

/***/ 50327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ usesChat),
/* harmony export */   Wl: () => (/* binding */ conversation),
/* harmony export */   bb: () => (/* binding */ plainPrompt)
/* harmony export */ });
/* unused harmony export userTurn */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);

/** Whether prompts go through the checkpoint's chat template; `usual` is what a task that does not say gets where there is one. */
function usesChat({ name, chat }, backend, usual = true) {
    const hasTemplate = backend.opened.template !== null;
    if (chat === true && !hasTemplate)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('chat-without-template', { task: name });
    return chat ?? (usual && hasTemplate);
}
/** The sample's conversation, with the task's system message in front where the sample has none of its own. */
function conversation(task, sample) {
    const turns = task.prompt === null && sample.messages ? sample.messages : [{ role: 'user', content: userTurn(task, sample) }];
    if (task.system === null || turns[0]?.role === 'system')
        return turns;
    return [{ role: 'system', content: task.system }, ...turns];
}
/** The same as one text, for a checkpoint that is no assistant. `usual` as above: it tells why a conversation cannot be one. */
function plainPrompt(task, sample, usual = true) {
    if (task.prompt === null && sample.messages) {
        const because = task.chat === false ? 'refused' : usual ? 'no-template' : 'unasked';
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('messages-without-chat', { task: task.name, because, ...sample.source });
    }
    const prompt = userTurn(task, sample);
    return task.system === null ? prompt : `${task.system}\n\n${prompt}`;
}
/** The task's prompt template filled with the sample's fields, or the sample's prompt as it is. */
function userTurn(task, sample) {
    if (task.prompt === null)
        return sample.prompt ?? '';
    const { id, prompt, group } = sample;
    const fields = { ...sample.columns, id, prompt, group };
    return task.prompt.replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
}


/***/ }),

/***/ 54782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputOf)
/* harmony export */ });
/** All of a sample that a checkpoint may get to see. What is right is not part of it: that only matters to the metrics. */
function inputOf(task, sample) {
    const { text, prompt, messages, columns, group, choices, references } = sample;
    const scored = task.kind === 'perplexity' && task.scored === 'answer' ? references?.[0] : undefined;
    return [text, prompt, messages, columns, group, choices, scored];
}


/***/ }),

/***/ 53062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./lib/tasks/asking.js
var asking = __webpack_require__(50327);
;// CONCATENATED MODULE: ./lib/tasks/form.js
/**
 * The JSON schema of the form in which a task reads answers, for a backend that holds them to it; null: the task leaves the model free.
 * Classes, types and tags are those of the data, all of it, so that every part of it is asked alike.
 * @throws Error for a generate task without a schema: the suite has refused it
 */
function formOf(task, data) {
    if (!task.constrained)
        return null;
    if (task.kind === 'classify')
        return holding(task.field, oneOf(data.flatMap(({ label }) => label ?? [])));
    if (task.kind === 'entities')
        return holding(task.field, { type: 'array', items: itemOf(data) });
    if (typeof task.schema === 'object' && task.schema !== null)
        return task.schema;
    throw new Error(`task ${task.name} has no schema to hold answers to`);
}
/** One tag a token where the data are tagged, else an entity. */
function itemOf(data) {
    const tags = data.flatMap((sample) => sample.tags ?? []);
    if (tags.length > 0)
        return oneOf(tags);
    const types = data.flatMap(({ entities = [] }) => entities.map(({ type }) => type));
    return exactly({ text: { type: 'string' }, type: oneOf(types) });
}
const holding = (field, schema) => exactly({ [field]: schema });
/** No key but these, each of them required: what servers with strict schemas ask for. */
function exactly(properties) {
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
function oneOf(names) {
    const known = [...new Set(names)].sort();
    return { type: 'string', ...(known.length > 0 && { enum: known }) };
}

;// CONCATENATED MODULE: ./lib/tasks/task.js
/** A list as the stream that backends take. */
async function* stream(items) {
    yield* items;
}

;// CONCATENATED MODULE: ./lib/tasks/answers.js



/**
 * The model answers each sample's prompt. What is read from the answers (a text, a class, entities) is the metrics' matter: only that
 * tells the kinds of such tasks apart.
 */
function answered() {
    return {
        evidence: 'answer',
        // Not which of them it is, nor where in an answer a class is looked for: the answers are the same.
        settings: (task, seed, data) => ({
            kind: 'generate',
            prompt: task.prompt,
            system: task.system,
            chat: task.chat,
            maxNewTokens: task.maxNewTokens,
            temperature: task.temperature,
            topP: task.topP,
            topK: task.topK,
            stop: task.stop,
            seed: task.temperature > 0 ? seed : 0,
            ...(task.constrained && { constrained: formOf(task, data) }),
        }),
        async *evaluate(task, seed, { all, asked }, backend, signal) {
            const chat = (0,asking/* usesChat */.VB)(task, backend);
            const form = formOf(task, all);
            const requests = asked.map((sample) => {
                const plain = request(task, sample, chat, seed);
                return form === null ? plain : { ...plain, json: form };
            });
            for await (const g of backend.generate(stream(requests), signal)) {
                yield {
                    kind: 'answer',
                    id: g.id,
                    text: g.text,
                    finish: g.finish,
                    promptTokens: g.promptTokens,
                    newTokens: g.newTokens,
                };
            }
        },
    };
}
function request(task, sample, chat, seed) {
    const { temperature, topP, topK, maxNewTokens, stop } = task;
    return {
        id: sample.id,
        prompt: chat ? { messages: (0,asking/* conversation */.Wl)(task, sample) } : { text: (0,asking/* plainPrompt */.bb)(task, sample) },
        maxNewTokens,
        sampling: { temperature, topP, topK, seed },
        stop,
    };
}

;// CONCATENATED MODULE: ./lib/tasks/choose.js


/** How likely the model finds each of a sample's choices, given the question: it is never asked to write anything. */
const choose = {
    evidence: 'choice',
    settings: (task) => ({
        kind: task.kind,
        prompt: task.prompt,
        system: task.system,
        chat: task.chat,
        delimiter: task.delimiter,
    }),
    async *evaluate(task, _seed, { asked }, backend, signal) {
        // Benchmarks of this kind are plain texts, also for models that were taught to chat.
        const chat = (0,asking/* usesChat */.VB)(task, backend, false);
        const requests = asked.map((sample) => {
            const { id, choices = [] } = sample;
            // A chat template itself says how an answer begins; behind a plain prompt the delimiter does.
            return chat
                ? { id, context: { messages: (0,asking/* conversation */.Wl)(task, sample) }, choices }
                : { id, context: (0,asking/* plainPrompt */.bb)(task, sample, false), choices: choices.map((choice) => task.delimiter + choice) };
        });
        for await (const chosen of backend.choose(stream(requests), signal))
            yield evidenceOf(chosen);
    },
};
function evidenceOf({ id, choices, cut }) {
    return {
        kind: 'choice',
        id,
        logprobs: choices.map(({ logprobs }) => sum(logprobs)),
        tokens: choices.map(({ tokenIds }) => tokenIds.length),
        ...(cut && { cut }),
    };
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./lib/tasks/perplexity.js


/** How much of a text's next-token distributions is kept: 30 kB a text. The 64 likeliest tokens hold nearly all of the probability. */
const likeliest = { positions: 32, tokens: 64 };
/** How likely the model finds each sample's text, or its first reference given its prompt. */
const perplexity = {
    evidence: 'likelihood',
    settings: (task) => ({
        kind: task.kind,
        maxTokens: task.maxTokens,
        stride: task.stride,
        ...(task.window !== null && { window: task.window }),
        addBos: task.addBos,
        ...(task.divergence && { likeliest }),
        ...(task.scored === 'answer' && {
            scored: task.scored,
            prompt: task.prompt,
            system: task.system,
            chat: task.chat,
            delimiter: task.delimiter,
        }),
    }),
    async *evaluate(task, _seed, { asked }, backend, signal) {
        const scored = task.scored === 'text' ? whole : answerOf(task, backend);
        const requests = asked.map((sample) => ({
            id: sample.id,
            ...scored(sample),
            addBos: task.addBos,
            ...(task.divergence && { likeliest }),
            ...(task.maxTokens === null ? {} : { maxTokens: task.maxTokens }),
            ...(task.window === null ? {} : { window: task.window }),
            ...(task.stride === null ? {} : { stride: task.stride }),
        }));
        for await (const one of backend.score(stream(requests), signal))
            yield perplexity_evidenceOf(one);
    },
};
const whole = (sample) => ({ text: sample.text ?? '' });
/** A chat template itself says how an answer begins; behind a plain prompt the delimiter does. */
function answerOf(task, backend) {
    const chat = (0,asking/* usesChat */.VB)(task, backend);
    return (sample) => {
        const answer = sample.references?.[0] ?? '';
        return chat
            ? { context: { messages: (0,asking/* conversation */.Wl)(task, sample) }, text: answer }
            : { context: (0,asking/* plainPrompt */.bb)(task, sample), text: `${task.delimiter}${answer}` };
    };
}
function perplexity_evidenceOf(scored) {
    const nll = -perplexity_sum(scored.logprobs);
    // -0 would be written as "0" and read back as another number.
    return {
        kind: 'likelihood',
        id: scored.id,
        nll: nll === 0 ? 0 : nll,
        tokens: scored.tokenIds.length,
        bytes: scored.bytes,
        cut: scored.cut,
        ...(scored.likeliest && { likeliest: rounded(scored.likeliest) }),
    };
}
/** To five decimals: what is beyond is the noise of the arithmetic. */
function rounded({ at, ids, logprobs }) {
    return { at, ids, logprobs: logprobs.map((row) => row.map((value) => Math.round(value * 1e5) / 1e5)) };
}
function perplexity_sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/tasks/scores.js

/** Numbers that were made elsewhere: no checkpoint can be asked for them. */
const scores = {
    evidence: 'score',
    settings: (task) => ({ kind: task.kind }),
    // biome-ignore lint/correctness/useYield: it ends before anything could come.
    async *evaluate(task) {
        throw (0,errors/* gateError */.em)('scores-not-recorded', { task: task.name });
    },
};

;// CONCATENATED MODULE: ./lib/tasks/registry.js




const kinds = {
    generate: answered(),
    classify: answered(),
    entities: answered(),
    choose: choose,
    perplexity: perplexity,
    scores: scores,
};
/** The kind of a task; a new kind is one file and one line above. */
function kindOf(task) {
    return kinds[task.kind];
}


/***/ })

};
