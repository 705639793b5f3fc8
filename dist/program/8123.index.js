export const id = 8123;
export const ids = [8123];
export const modules = {

/***/ 97132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48874);
/* harmony import */ var _schema_validator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83951);



function find(written) {
    try {
        return (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(written) ?? null;
    }
    catch (error) {
        if (error instanceof _family_js__WEBPACK_IMPORTED_MODULE_0__/* .MetricMistake */ .tV)
            return error.message;
        throw error;
    }
}
/** What suites can name. */
const catalogue = {
    metrics: _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd,
    find,
    schemaMistake: _schema_validator_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaMistake */ .Q,
};


/***/ }),

/***/ 9825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/** What may name a deployment and a writer, which stand in folders, tags and filters. */
const isPlainName = (name) => /^\w[\w.-]{0,99}$/.test(name);


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

/***/ 82331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fn: () => (/* binding */ checkpoint),
  Fw: () => (/* binding */ checkpointDefaults),
  V7: () => (/* binding */ servedSchema),
  t7: () => (/* binding */ servingKeys)
});

// UNUSED EXPORTS: SIDES

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/suite/command.js
var suite_command = __webpack_require__(6497);
// EXTERNAL MODULE: ./lib/suite/mlflow-schema.js
var mlflow_schema = __webpack_require__(8703);
;// CONCATENATED MODULE: ./lib/suite/source.js
/** Ways in which servers give log-probabilities of given texts; `auto`: found out; `none`: not asked for. */
const dialects = ['auto', 'none', 'vllm', 'prompt-logprobs', 'sglang', 'tgi', 'lmdeploy', 'llama-cpp'];

// EXTERNAL MODULE: ./lib/suite/texts.js
var texts = __webpack_require__(99296);
// EXTERNAL MODULE: ./lib/suite/written.js
var written = __webpack_require__(67163);
;// CONCATENATED MODULE: ./lib/suite/checkpoint-schema.js







const device = schemas/* enum */.k5n(['auto', 'cpu', 'cuda', 'webgpu'])
    .describe('What computes. auto: cuda where a GPU with its libraries is found, else cpu; the report says which it was.');
const threads = schemas/* int */.Whr()
    .min(1)
    .max(1024)
    .describe('Threads that compute one operator on the CPU. Absent: as many as this process may use cores.');
const batchTokens = schemas/* int */.Whr()
    .min(1)
    .describe("Most tokens of one batch, padding included: less needs less memory. Absent: the backend's own choice.");
const HUB = /^hf:[\w.-]+\/[\w.-]+(@[\w./-]+)?$/;
const RECORDED = /^recorded:./;
const REGISTERED = /^mlflow:([^@]+)@[\w-]{1,255}$/;
/** What a side can be. */
const SIDES = 'a folder relative to the suite, hf:owner/name@revision, or recorded:FOLDER';
const isAddress = (written) => /^https?:\/\//i.test(written);
const hasScheme = (path) => /^[a-z][a-z0-9+.-]+:/i.test(path);
function pathMistake(path) {
    if (hasScheme(path) ? HUB.test(path) || RECORDED.test(path) : path !== '')
        return null;
    const [, model] = REGISTERED.exec(path) ?? [];
    if (model !== undefined && (0,mlflow_schema/* mayNameModel */.Uy)(model))
        return null;
    if (path.startsWith('mlflow:'))
        return `given ${(0,shown/* shown */.S)(path)}; allowed: mlflow:MODEL@ALIAS, a registered model and its alias, such as mlflow:legal@champion`;
    if (isAddress(path))
        return 'is the address of a server: write it as server:';
    if (path.startsWith('recorded:'))
        return `given ${(0,shown/* shown */.S)(path)}; allowed: recorded:FOLDER, the folder relative to the suite, such as recorded:outputs/candidate`;
    return path.startsWith('hf:')
        ? `given ${(0,shown/* shown */.S)(path)}; allowed: hf:owner/name@revision, such as hf:HuggingFaceTB/SmolLM2-135M@main`
        : `given ${(0,shown/* shown */.S)(path)}; allowed: ${SIDES}`;
}
const checkpointPath = (0,texts/* told */.Ev)(pathMistake);
const serveCommand = (0,texts/* told */.Ev)((command) => {
    const used = (0,suite_command/* placeholdersIn */.Qf)(command);
    const unknown = used.find((name) => !suite_command/* placeholders */.Ft.includes(name));
    if (unknown !== undefined)
        return `has {${unknown}}; what is filled in is {checkpoint}, {port} and {model}`;
    if (command.trim() === '')
        return 'is empty; write the command that starts the server';
    return used.includes('port') ? null : 'names no {port}: write --port {port}, so that a free port is taken';
});
const prepareCommand = (0,texts/* told */.Ev)((command) => {
    const [used] = (0,suite_command/* placeholdersIn */.Qf)(command).filter((name) => suite_command/* placeholders */.Ft.includes(name));
    if (used !== undefined)
        return `has {${used}}; nothing is filled in here, so write what is meant`;
    return command.trim() === '' ? 'is empty; write the command that brings the checkpoint' : null;
});
const tokenizerFolder = (0,texts/* told */.Ev)((path) => (hasScheme(path) ? HUB.test(path) : path !== '')
    ? null
    : `given ${(0,shown/* shown */.S)(path)}; allowed: a folder relative to the suite, or hf:owner/name@revision`);
const seconds = schemas/* number */.aig().gt(0).max(86_400);
/** How a checkpoint behind a server is reached; the keys of a side, or defaults of both at the top of the suite. */
const serving = {
    server: texts/* addressText */.GI.describe('Address of an OpenAI-compatible server that runs already, such as http://gpu-1:8000/v1. The files of its model are named by path, where they are at hand.'),
    serve: serveCommand.describe('Shell command that starts a server on this machine, in the folder of the suite; {checkpoint}, {port} and {model} are filled in: vllm serve {checkpoint} --port {port} --served-model-name {model}. It is stopped with all its processes. Two sides with the same filled command share one server, else one runs after the other.'),
    model: schemas/* string */.YjP()
        .min(1)
        .describe("The model's name on the server. Absent: the only one that it lists, or with serve the name of the side."),
    tokenizer: tokenizerFolder.describe('Folder, or hf:owner/name@revision, that holds tokenizer.json and the chat template of a served model, where they do not lie in its path (an adapter: the folder of its base).'),
    api_key_env: texts/* keyVariable */.OE.describe('Name of the environment variable that holds the API key of the server, such as OPENAI_API_KEY.'),
    concurrency: schemas/* int */.Whr()
        .min(1)
        .max(1024)
        .describe("Most requests to the server at once. Absent: what suits the server's kind."),
    timeout: seconds.describe('Seconds that one request to the server may take. Absent: 120.'),
    start_timeout: seconds.describe('Seconds from the start of serve until the server answers. Absent: 600.'),
    chat_template: schemas/* enum */.k5n(['gate', 'server'])
        .describe('Who renders the chat template of a served model. gate: as for a checkpoint in process. server: through its chat route. Absent: gate, where the files of the model are known.'),
    dialect: schemas/* enum */.k5n(dialects)
        .describe('How the server is asked for the log-probabilities of given texts. auto: found out and proven; none: not asked.'),
    prepare: prepareCommand.describe('Shell command that brings or converts the checkpoint, in the folder of the suite, before it is looked for. Each run runs it again; a run that was interrupted goes on with what it made.'),
    pass_env: schemas/* array */.YOg(texts/* keyVariable */.OE)
        .min(1)
        .describe('Names of environment variables with secrets that serve and prepare may see, such as [HF_TOKEN]. Without it they see none: no variable whose name or value is that of a token, key or password, and no input of the action. The variable of api_key_env is seen by serve.'),
};
/** The keys that say how a side is served, as a side and the top of a suite can have them. */
const servedSchema = schemas/* object */.Ikc(serving).partial();
const defaults = asDefaults({ device, threads, batch_tokens: batchTokens, ...serving });
/** The keys at the top of the suite that hold for both checkpoints. */
const checkpointDefaults = { ...schemas/* object */.Ikc(defaults).partial().shape, device: defaults.device.prefault('auto') };
function asDefaults(shape) {
    const described = Object.entries(shape).map(([key, schema]) => [
        key,
        schema.describe(`Default of both checkpoints. ${schema.description}`),
    ]);
    return Object.fromEntries(described);
}
const servingKeys = Object.keys(serving);
const sideSchema = schemas/* strictObject */.rej({
    path: checkpointPath
        .optional()
        .describe('A folder relative to the suite, hf:owner/name@revision, or recorded:FOLDER. It can be absent where server names one that runs.'),
    file: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Which ONNX (or served GGUF) file of the folder, such as onnx/model_q4.onnx. Absent: the usual names are tried.'),
    device: device.optional(),
    threads: threads.optional(),
    batch_tokens: batchTokens.optional(),
    ...servedSchema.shape,
});
/** A side as it is written; a text is its path, or the address of a server. */
function checkpoint(what) {
    const absent = `the ${what} checkpoint, ${SIDES}`;
    return schemas/* union */.KCZ([(0,texts/* told */.Ev)((text) => (isAddress(text) ? (0,texts/* addressMistake */.Jc)(text) : pathMistake(text))), sideSchema], {
        error: (issue) => (0,written/* missing */.L)(absent)(issue) ??
            ((0,written/* isMapping */.p)(issue.input) || typeof issue.input === 'string'
                ? undefined
                : `given ${(0,shown/* shown */.S)(issue.input)}; allowed: a folder, hf:owner/name@revision, recorded:FOLDER, the address of a server, or a mapping such as {path: …, device: …} or {path: …, serve: …}`),
    })
        .superRefine((written, context) => {
        const path = typeof written === 'string' ? written : written.path;
        if (what === 'candidate' && path?.startsWith('mlflow:'))
            context.addIssue({ code: 'custom', message: 'is an alias of a registry, which only the baseline can be' });
    })
        .transform((written) => typeof written !== 'string' ? written : isAddress(written) ? { server: written } : { path: written });
}


/***/ }),

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   SH: () => (/* binding */ filledCommand),
/* harmony export */   p6: () => (/* binding */ commandName)
/* harmony export */ });
/** What can be filled into the command that starts a server. */
const placeholders = ['checkpoint', 'port', 'model'];
/** `{word}`; what the shell reads itself, `${WORD}`, is none. */
const pattern = /(?<!\$)\{([A-Za-z_]\w*)\}/g;
/** The names of what looks like a placeholder, in their order. */
function placeholdersIn(command) {
    return [...command.matchAll(pattern)].map((match) => match[1]);
}
/** The command with its placeholders filled in, each quoted for the shell as the place needs that it stands in. */
function filledCommand(command, values) {
    return command.replace(pattern, (whole, name, at) => {
        const value = values[name];
        return value === undefined ? whole : quoted(value, quotesAt(command, at));
    });
}
function quoted(value, within) {
    if (within === '"')
        return value.replace(/["\\$`]/g, '\\$&');
    const inside = value.replaceAll("'", "'\\''");
    if (within === "'")
        return inside;
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${inside}'`;
}
/** Which quotes of the shell are open at a place of a command. */
function quotesAt(command, place) {
    let open = null;
    for (let i = 0; i < place; i++) {
        const character = command[i];
        if (character === '\\' && open !== "'")
            i += 1;
        else if (open === null && (character === '"' || character === "'"))
            open = character;
        else if (character === open)
            open = null;
    }
    return open;
}
/** What a command starts, in a word for people: `vllm` of `cd /opt && CUDA_VISIBLE_DEVICES=0 bin/vllm serve … --port {port}`. */
function commandName(command) {
    const plain = command
        .replaceAll(/\\\n/g, ' ')
        .replaceAll(/"[^"]*"|'[^']*'/g, (text) => text.replaceAll(/[&|;\n]/g, ' '));
    const parts = plain.split(/&&|\|\||[;\n]|(?<!>)&(?!>)/).map((part) => ({ part, name: programIn(part) }));
    const named = parts.filter(({ name }) => name !== null);
    const serving = named.findLast(({ part }) => placeholdersIn(part).includes('port')) ?? named.at(-1);
    return (serving?.name ?? command).slice(0, 40);
}
const wrappers = ['exec', 'env', 'nohup', 'uv', 'run', 'export'];
/** The program of a simple command; null: it only sets variables. */
function programIn(part) {
    const words = part.replaceAll(/["']/g, '').trim().split(/\s+/);
    const first = words.findIndex((word) => word !== '' && !/^\w+=/.test(word) && !wrappers.includes(word));
    const program = words[first];
    if (program === undefined)
        return null;
    const module = /^(.*\/)?python[\d.]*$/.test(program) && words[first + 1] === '-m' ? words[first + 2] : undefined;
    return module ?? program.slice(program.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 17012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ textWithoutPrompts),
/* harmony export */   p: () => (/* binding */ data)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31359);
/* harmony import */ var _usual_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64352);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67163);





const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const about = {
    id: (usual) => `Column that holds each sample's id, a text or a whole number, unique in the file. ${usual}, in this order; without one of them, or with "#", the number of the line (of the row in Parquet) is the id.`,
    text: (usual) => `Column that holds the text to be scored, or the text in which the offsets of entities count. ${usual}.`,
    prompt: (usual) => `Column that holds what the model is asked. ${usual}.`,
    messages: (usual) => `Column that holds a conversation instead of a prompt: a list of {role, content}. Where right answers are needed, the conversation ends with the assistant's answer and the sample has no reference, that answer is the reference. ${usual}.`,
    reference: (usual) => `Column that holds the right answer, or a list of right answers. A number counts as its text. ${usual}.`,
    references: (usual) => `Column that holds a list of right answers (in CSV a JSON list). ${usual}.`,
    label: (usual) => `Column that holds the right class. A number counts as its text, true and false as well. ${usual}.`,
    entities: (usual) => `Column that holds the right entities: a list of {type, text}, {type, start, end} or both ("label" is as good as "type"), or of [start, end, type]; start and end count characters, end excluded. In CSV a JSON list. ${usual}.`,
    tokens: (usual) => `Column that holds the list of a text's tokens, one for each tag. Without a prompt and a text the tokens, joined by spaces, are what the model is asked. ${usual}.`,
    tags: (usual) => `Column that holds a list of tags, such as B-PER and O, instead of entities: one a token, as texts. ${usual}.`,
    answer: (usual) => `Column that holds the right choice: its index from 0, its letter (A, B, …) or label, or its text. ${usual}.`,
    topics: (usual) => `Column that says what a sample is about, a text or a list of texts: forgotten samples are counted by it. ${usual}, in this order.`,
    group: (usual) => `Column that says which samples belong together (one document, one author). Samples of one group are resampled together, so that ten questions on one document do not count as ten independent ones. ${usual}.`,
};
const choicesColumn = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    column,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(column)
        .min(2, { error: 'allowed: the name of one column with a list, or at least two columns with one choice each' }),
], {
    error: (issue) => `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(issue.input)}; allowed: the name of a column, or a list of the columns that hold one choice each`,
})
    .optional();
/** The columns that samples of these shapes can have. */
function fields(shapes) {
    const usual = Object.assign({}, ...shapes.map(_usual_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .usualColumns */ .o));
    const usually = (field) => {
        const names = usual[field];
        return names.length === 1 ? `The usual name is ${names[0]}` : `The usual names are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(names, 20)}`;
    };
    const shape = {};
    for (const field of Object.keys(usual))
        shape[field] =
            field === 'choices'
                ? choicesColumn.describe(`Column that holds the list of choices (texts, or {text, label}; in CSV a JSON list), or a list of columns that hold one choice each, such as [A, B, C, D]. ${usually(field)}; else the columns A, B, and so on.`)
                : column.optional().describe(about[field](usually(field)));
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape);
}
/** What the samples of a kind of task can hold. */
const shapesOf = {
    generate: ['answers'],
    classify: ['labels'],
    entities: ['entities'],
    choose: ['choices'],
    perplexity: ['texts', 'answers'],
    scores: ['ids'],
};
const textWithoutPrompts = (kind) => kind === 'perplexity'
    ? 'plain text has no prompts and answers: write scored: text, or give jsonl, csv or parquet'
    : `plain text has no ${lacking[kind]}: ${(0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .aTask */ .xU)(kind)} reads jsonl, csv or parquet`;
const lacking = {
    generate: 'prompts and references',
    classify: 'classes',
    entities: 'entities',
    choose: 'choices',
    scores: 'ids',
};
/** The key `data` of a kind of task. */
function data(kind) {
    const formats = kind === 'perplexity' ? ['jsonl', 'csv', 'parquet', 'text'] : ['jsonl', 'csv', 'parquet'];
    const path = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .L)('the path of the data file, relative to the suite') }).min(1);
    const mapping = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: path.describe('Path of the data file, relative to the suite.'),
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(formats, {
            error: ({ input }) => (input === 'text' ? `given "text"; ${textWithoutPrompts(kind)}` : undefined),
        })
            .optional()
            .describe('Absent: by the extension (.jsonl, .ndjson; .csv, .tsv; .parquet; .txt). jsonl: one JSON object a line. csv: the first line names the columns; separated by comma, semicolon or tab. parquet: any compression. text: one text a line, blank lines left out, as Hugging Face datasets reads plain text (texts with line breaks in them need one of the other formats).'),
        fields: fields(shapesOf[kind])
            .optional()
            .describe('Which column of the file holds which field of a sample. A field that is not named here is looked for under its usual names.'),
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().describe('Only the first so many samples of the file. Absent: all of them.'),
    });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([path, mapping], {
        error: (issue) => issue.input === undefined
            ? 'is missing: the path of the data file, relative to the suite'
            : (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .p)(issue.input)
                ? undefined
                : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(issue.input)}; allowed: the path of a file, or a mapping with path, format, fields and limit`,
    })
        .transform((written) => (typeof written === 'string' ? { path: written } : written))
        .describe('The samples: the path of a JSONL, CSV, Parquet or plain text file, relative to the suite, or a mapping that also says how to read it. A line that cannot be read stops the run; nothing is left out silently.');
}


/***/ }),

/***/ 23340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ decodeSuite),
  Z: () => (/* binding */ defaultName)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/address.js
var address = __webpack_require__(45524);
// EXTERNAL MODULE: ./lib/suite/checkpoint-schema.js + 1 modules
var checkpoint_schema = __webpack_require__(82331);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/suite/command.js
var command = __webpack_require__(6497);
// EXTERNAL MODULE: ./lib/suite/written.js
var suite_written = __webpack_require__(67163);
;// CONCATENATED MODULE: ./lib/suite/checkpoint-mistakes.js





const sideNames = ['baseline', 'candidate'];
/** Keys that say nothing without a server. */
const ofServers = checkpoint_schema/* servingKeys */.t7.filter((key) => !['server', 'serve', 'prepare', 'pass_env'].includes(key));
/** What only the program that computes can be told. */
const inProcess = ['device', 'threads', 'batch_tokens'];
/** What a suite says of both sides, and the sides that are right by themselves; null: nothing can be told. */
function writtenSides({ value }) {
    if (!(0,suite_written/* isMapping */.p)(value))
        return null;
    const defaults = checkpoint_schema/* servedSchema */.V7.safeParse(Object.fromEntries(checkpoint_schema/* servingKeys */.t7.map((key) => [key, value[key]]))).data;
    if (defaults === undefined)
        return null;
    const written = sideNames.flatMap((side) => {
        const own = (0,checkpoint_schema/* checkpoint */.Fn)(side).safeParse(value[side]).data;
        return own === undefined ? [] : [{ side, own, serving: (0,checkpoints/* servingOf */.K3)(own, defaults) }];
    });
    return { defaults, written };
}
/** Mistakes between the keys of a side, those of both and those of the other side. Parts that are wrong by themselves are passed over. */
function checkpointMistakes(document) {
    const sides = writtenSides(document);
    if (sides === null)
        return [];
    const { defaults, written } = sides;
    const at = (path, text, point = 'key') => ({
        place: document.place(path, point),
        path,
        text,
    });
    const found = written.flatMap(({ side, own, serving }) => sideMistakes(side, own, serving, at));
    if (defaults.server !== undefined && defaults.serve !== undefined)
        found.push(at(['serve'], besideServer));
    const isServed = written.some(({ serving }) => serving.server !== undefined || serving.serve !== undefined);
    if (!isServed && written.length === sideNames.length)
        found.push(...ofServers.filter((key) => defaults[key] !== undefined).map((key) => at([key], unserved)));
    return found.length > 0 ? found : sameModel(written, at);
}
const besideServer = 'stands beside server: name the server that runs, or the command that starts one';
const unserved = 'is only read with server or serve';
function sideMistakes(side, own, serving, at) {
    const { server, serve } = serving;
    const found = [];
    const named = (keys, text) => keys.filter((key) => own[key] !== undefined).map((key) => at([side, key], text));
    if ((0,checkpoints/* isRecordedPath */.Sv)(own.path))
        return named(['server', 'serve', ...ofServers], 'is not read: what was recorded needs no server');
    if (server === undefined && serve === undefined) {
        if (own.path === undefined)
            found.push(at([side, 'path'], 'is missing: a folder, hf:owner/name@revision or recorded:FOLDER, or server with an address'));
        return [...found, ...named(ofServers, unserved)];
    }
    if (own.server !== undefined && own.serve !== undefined)
        found.push(at([side, 'serve'], besideServer));
    if (serve !== undefined && own.path === undefined)
        found.push(at([side, 'path'], 'is missing: with serve, the folder or hf:owner/name@revision that the command loads'));
    if (serving.chat_template === 'gate' && own.path === undefined && serving.tokenizer === undefined)
        found.push(at(own.chat_template === undefined ? ['chat_template'] : [side, 'chat_template'], 'given "gate", which needs the files of the model: name them with path or tokenizer', 'value'));
    found.push(...named(inProcess, 'is not read: the server computes, so say it to the server'));
    return found;
}
/** Two checkpoints under one name on one server would be the same model twice, and equal to the last digit. */
function sameModel(written, at) {
    const [baseline, candidate] = written;
    if (!baseline || !candidate)
        return [];
    const path = candidate.own.path;
    if ((path !== undefined && path === baseline.own.path) || askedFor(baseline) !== askedFor(candidate))
        return [];
    const text = candidate.serving.model === undefined
        ? 'names no model, and the baseline asks the same server: give each side its model'
        : 'is what the baseline asks the same server for, so both sides would be one model: give each its own';
    const point = candidate.own.model === undefined ? ['candidate'] : ['candidate', 'model'];
    return [at(point, text, 'value')];
}
/** The same for two sides only where one server answers both with one model; a side that is not served is like none. */
function askedFor({ side, own, serving }) {
    const { server, serve } = serving;
    if (server !== undefined) {
        const read = (0,address/* serverAddress */.a)(server);
        return JSON.stringify(['address' in read && read.address, serving.model]);
    }
    // Two files of different checkpoints make two commands of one.
    if (serve === undefined || (0,command/* placeholdersIn */.Qf)(serve).includes('checkpoint'))
        return JSON.stringify([side, own.path]);
    return JSON.stringify([serve, serving.model ?? side]);
}

// EXTERNAL MODULE: ./lib/suite/data-format.js
var data_format = __webpack_require__(31740);
// EXTERNAL MODULE: ./lib/suite/grading.js
var grading = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/suite/known.js
var suite_known = __webpack_require__(31359);
;// CONCATENATED MODULE: ./lib/suite/tasks.js




/** A task as decoded, defaults filled in. */
function buildTask(name, written, context) {
    const common = {
        name,
        role: written.role ?? null,
        data: buildData(name, written, context),
        metrics: written.metrics,
        place: context.document.place(['tasks', name], 'key'),
    };
    const { kind } = written;
    if (kind === 'scores')
        return { ...common, kind };
    const asking = { prompt: written.prompt ?? null, system: written.system ?? null, chat: written.chat ?? null };
    if (kind === 'choose')
        return { ...common, kind, ...asking, delimiter: written.delimiter };
    if (kind === 'perplexity')
        return {
            ...common,
            kind,
            scored: written.scored,
            ...asking,
            delimiter: written.delimiter ?? ' ',
            maxTokens: written.max_tokens ?? null,
            window: written.window ?? null,
            stride: written.stride ?? null,
            addBos: written.add_bos,
            divergence: written.divergence,
        };
    const answering = {
        ...asking,
        maxNewTokens: written.max_new_tokens,
        temperature: written.temperature,
        topP: written.top_p,
        topK: written.top_k,
        stop: written.stop,
        constrained: written.constrained,
    };
    if (kind === 'generate')
        return {
            ...common,
            kind,
            ...answering,
            schema: answerSchema(written.schema, context).schema,
            judge: (0,grading/* buildJudge */.O3)(name, written.judge, context),
            people: (0,grading/* buildPeople */._g)(name, written.people, context),
        };
    return { ...common, kind, ...answering, field: written.field };
}
/** The schema that a generate task names or holds; `why`: what is wrong with it, as a sentence. */
function answerSchema(written, { folder, catalogue, readJson }) {
    if (written === undefined)
        return { schema: null, why: null };
    const read = typeof written === 'string' ? readJson((0,external_node_path_.resolve)(folder, written)) : { value: written };
    if ('why' in read)
        return { schema: null, why: read.why };
    const why = catalogue.schemaMistake(read.value);
    return why === null ? { schema: read.value, why } : { schema: null, why: `the schema ${why}` };
}
function buildData(name, task, { folder, document, catalogue }) {
    const { path, format, fields = {}, limit } = task.data;
    const { choices, ...columns } = fields;
    return {
        shape: shapeOf(task, catalogue),
        path: (0,external_node_path_.resolve)(folder, path),
        written: path,
        format: format ?? (0,data_format/* dataFormat */.O)(path),
        fields: typeof choices === 'string' ? { ...columns, choices } : columns,
        ...(Array.isArray(choices) ? { choiceColumns: choices } : {}),
        limit: limit ?? null,
        place: document.place(['tasks', name, 'data'], 'value'),
        ...(task.kind === 'perplexity' && task.scored === 'answer' ? { answersByChoice: true } : {}),
        ...('prompt' in task && task.prompt !== undefined ? { template: task.prompt } : {}),
    };
}
function shapeOf(task, catalogue) {
    switch (task.kind) {
        case 'generate':
            return task.metrics.every((name) => (0,suite_known/* metricCalled */.Ki)(name, catalogue)?.withoutReferences) ? 'prompts' : 'answers';
        case 'classify':
            return 'labels';
        case 'entities':
            return 'entities';
        case 'choose':
            return 'choices';
        case 'perplexity':
            return task.scored === 'answer' ? 'answers' : 'texts';
        case 'scores':
            return 'ids';
    }
}

;// CONCATENATED MODULE: ./lib/suite/constraint-mistakes.js



/** Mistakes of tasks that want answers to be held to a form: which form, and whether somebody could. */
function constraintMistakes(tasks, context) {
    const side = constraint_mistakes_inProcess(context.document);
    return tasks.flatMap(({ name, task }) => {
        if (!('constrained' in task) || !task.constrained)
            return [];
        const text = side === null ? formless(task, context) : needsServers(side);
        if (text === null)
            return [];
        const path = ['tasks', name, 'constrained'];
        return [{ place: context.document.place(path, 'key'), path, text }];
    });
}
const needsServers = (side) => `needs both sides behind servers that hold answers to a form (server or serve), and the ${side} is computed in process, where nothing does`;
function formless(task, context) {
    if (task.kind !== 'generate')
        return null;
    if (task.schema === undefined)
        return 'needs the key schema: the JSON schema that answers are held to';
    return typeof answerSchema(task.schema, context).schema === 'boolean'
        ? 'needs a schema that says something: true allows all answers, false none'
        : null;
}
/** The first side that is computed in process; null: none is known to be. What was recorded may have been made so elsewhere. */
function constraint_mistakes_inProcess(document) {
    const found = writtenSides(document)?.written.find(({ own: { path }, serving: { server, serve } }) => path !== undefined && !(0,checkpoints/* isRecordedPath */.Sv)(path) && server === undefined && serve === undefined);
    return found?.side ?? null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/suite/document.js

function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
        stringKeys: true,
        logLevel: 'error',
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const mistakes = [...syntaxMistakes(document, at), ...protoKeys(document, at)];
    let whole = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
    let value = null;
    try {
        value = document.toJS();
    }
    catch (error) {
        whole = false;
        mistakes.push(aliasMistake(document, at, error));
    }
    return { value, mistakes, whole, place: (path, kind) => placeOf(document, path, kind, at) };
}
function syntaxMistakes(document, at) {
    // The parser gives up where its stack ends and then complains about every bracket that is still open.
    const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return [{ place: at(exhausted.pos[0]), path: [], text: 'is nested too deeply to be read' }];
    return [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
        const place = at(pos[0]);
        if (code === 'DUPLICATE_KEY')
            return { place, ...duplicate(document, pos[0], at) };
        if (code === 'TAB_AS_INDENT')
            return { place, path: [], text: 'not valid YAML: a tab used as indentation; use spaces' };
        if (code === 'MULTIPLE_DOCS')
            return {
                place,
                path: [],
                text: 'a second YAML document begins here; a suite is one document, without "---" in it',
            };
        if (code === 'BLOCK_AS_IMPLICIT_KEY')
            return {
                place,
                path: [],
                text: 'not valid YAML: a second ": " on the line; write it without the space (bleu:tokenize=zh) or in quotes',
            };
        return { place, path: [], text: `not valid YAML: ${message}` };
    });
}
/** The second of two equal keys stands at `offset`. */
function duplicate(document, offset, at) {
    let found = { path: [], text: 'is written twice' };
    (0,dist/* visit */.YR)(document, {
        Map(_, map, ancestors) {
            const second = map.items.find((pair) => pair.key?.range?.[0] === offset);
            if (!second)
                return undefined;
            const key = keyOf(second);
            const first = map.items.find((pair) => keyOf(pair) === key);
            const line = at(first?.key?.range?.[0] ?? offset).line;
            found = { path: [...pathOf([...ancestors, map]), key], text: `is written twice; the first time on line ${line}` };
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** Keys of the pairs, and indexes in the lists, that lead to a node. */
function pathOf(ancestors) {
    return ancestors.flatMap((node, i) => {
        const next = ancestors[i + 1];
        if ((0,dist/* isMap */.jh)(node) && next !== undefined)
            return [keyOf(next)];
        return (0,dist/* isSeq */.oP)(node) && next !== undefined ? [node.items.indexOf(next)] : [];
    });
}
/** An object cannot hold this key safely, so that later steps would not see it. */
function protoKeys(document, at) {
    const mistakes = [];
    (0,dist/* visit */.YR)(document, {
        Pair(_, pair, ancestors) {
            if (keyOf(pair) === '__proto__')
                mistakes.push({
                    place: at(pair.key.range?.[0] ?? 0),
                    path: pathOf([...ancestors, pair]),
                    text: 'is a name that cannot be used',
                });
        },
    });
    return mistakes;
}
function aliasMistake(document, at, error) {
    let place = at(0);
    let text = `not valid YAML: ${error instanceof Error ? error.message : String(error)}`;
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document) !== undefined)
                return undefined;
            place = at(alias.range?.[0] ?? 0);
            text = `*${alias.source} names an anchor that is not set before it; write &${alias.source} where it is meant to point`;
            return dist/* visit */.YR.BREAK;
        },
    });
    return { place, path: [], text };
}
function placeOf(document, path, kind, at) {
    let found = { key: null, value: document.contents };
    for (const step of path) {
        const next = child(document, found.value, step);
        if (!next)
            return at(startOf(found.key) ?? startOf(found.value) ?? 0);
        found = next;
    }
    const [first, second] = kind === 'key' ? [found.key, found.value] : [found.value, found.key];
    return at(startOf(first) ?? startOf(second) ?? 0);
}
/** A value that was left out has an empty range, which would point behind the key. */
function startOf(node) {
    if (!node?.range)
        return null;
    return (0,dist/* isScalar */.jn)(node) && node.value === null && node.range[0] === node.range[1] ? null : node.range[0];
}
function child(document, parent, step) {
    const node = (0,dist/* isAlias */.Vj)(parent) ? parent.resolve(document) : parent;
    if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number') {
        const value = node.items[step];
        return value === undefined ? null : { key: null, value };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const pair = node.items.findLast((item) => keyOf(item) === String(step));
    if (pair)
        return { key: pair.key, value: pair.value };
    for (const item of node.items) {
        if (keyOf(item) !== '<<')
            continue;
        for (const source of (0,dist/* isSeq */.oP)(item.value) ? item.value.items : [item.value]) {
            const merged = child(document, source, step);
            if (merged)
                return merged;
        }
    }
    return null;
}
function keyOf(pair) {
    const key = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.value : pair.key;
    return typeof key === 'symbol' ? (key.description ?? '') : String(key);
}

// EXTERNAL MODULE: ./lib/shared/nearest.js
var nearest = __webpack_require__(19519);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/suite/explain.js


const typeWords = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
/** The sentence of an issue whose schema has none of its own. Of unknown keys it lists the known ones, for `explain` to work with. */
function issueText(issue) {
    const given = `given ${(0,shown/* shown */.S)(issue.input)}`;
    switch (issue.code) {
        case 'invalid_type':
            if (issue.input === undefined)
                return 'is missing';
            return `${given}; allowed: ${typeWords[issue.expected] ?? issue.expected}${quoteHint(issue.expected, issue.input)}`;
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (issue.input === undefined)
                return `is missing; allowed: ${allowed.join(', ')}`;
            return `${given}; allowed: ${allowed.join(', ')}${(0,nearest/* didYouMean */.a)(issue.input, allowed)}`;
        }
        case 'too_small':
            return `${given}; allowed: ${issue.origin === 'array' ? 'at least one of them' : issue.origin === 'string' ? 'a text that is not empty' : bound('or more', 'more than', issue.minimum, issue.inclusive)}`;
        case 'too_big':
            return `${given}; allowed: ${issue.origin === 'array' ? `at most ${issue.maximum} of them` : bound('or less', 'less than', issue.maximum, issue.inclusive)}`;
        case 'invalid_key':
            return issue.issues[0]?.message;
        case 'invalid_union':
            return discriminatorText(issue);
        case 'unrecognized_keys':
            return Object.keys(issue.inst._zod.def.shape).join(' ');
        default:
            return undefined;
    }
}
function quoteHint(expected, input) {
    if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
        return ` (write "${input}")`;
    if (expected === 'array' && typeof input === 'string')
        return ` (write [${(0,shown/* shown */.S)(input)}])`;
    if (expected === 'boolean' && (input === 'yes' || input === 'no'))
        return ` (write ${input === 'yes'})`;
    return '';
}
function bound(inclusive, exclusive, limit, isInclusive) {
    return isInclusive === false ? `${exclusive} ${limit}` : `${limit} ${inclusive}`;
}
const undecidedUnion = 'is none of the allowed forms';
function discriminatorText(issue) {
    const { discriminator, options } = issue;
    if (discriminator === undefined)
        return undecidedUnion;
    const value = issue.input[discriminator];
    const allowed = (options ?? []).map(String);
    return value === undefined
        ? `is missing; allowed: ${allowed.join(', ')}`
        : `given ${(0,shown/* shown */.S)(value)}; allowed: ${allowed.join(', ')}${(0,nearest/* didYouMean */.a)(value, allowed)}`;
}
/** What the schema found wrong, each at its place. A missing key whose name was only mistyped is said once, at the mistyped one. */
function explain(issues, document) {
    const leaves = issues.flatMap((issue) => flatten(issue, []));
    const meant = new Set();
    const unknown = leaves.flatMap(({ issue, path }) => issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, issue.message.split(' '), path, document, meant) : []);
    const others = leaves.flatMap(({ issue, path }) => {
        if (issue.code === 'unrecognized_keys')
            return [];
        if (issue.message.startsWith('is missing') && meant.has(pathKey(path)))
            return [];
        const at = issue.code === 'invalid_key' ? 'key' : 'value';
        return [{ place: document.place(path, at), path, text: issue.message }];
    });
    return [...unknown, ...others];
}
function unknownKeys(keys, known, parent, document, meant) {
    // The document itself has already refused a key that objects cannot hold.
    const keysHere = keys.filter((key) => key !== '__proto__');
    return keysHere.map((key) => {
        const path = [...parent, key];
        const near = (0,nearest/* nearest */.p)(key, known);
        if (near !== null)
            meant.add(pathKey([...parent, near]));
        const text = near === null ? `unknown key; known here: ${(0,shown/* listed */.K)(known, 20)}` : `unknown key; did you mean "${near}"?`;
        return { place: document.place(path, 'key'), path, text };
    });
}
function pathKey(path) {
    return JSON.stringify(path.map(String));
}
/** Of alternatives, the issues of the one that the user began to write: the only one whose type fits. */
function flatten(issue, parent) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'invalid_union' && issue.message === undecidedUnion) {
        const begun = issue.errors.filter((branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'));
        if (begun.length === 1 && begun[0])
            return begun[0].flatMap((inner) => flatten(inner, path));
    }
    return [{ issue, path }];
}

// EXTERNAL MODULE: ./lib/shared/words.js
var words = __webpack_require__(97984);
;// CONCATENATED MODULE: ./lib/suite/rule-limits.js

/** Why a limit makes no sense for a metric: in a unit that it does not have, or so that the rule could only ever pass or fail. Null: it does. */
function limitMistake(kind, limit, metric) {
    const why = kind === 'min' || kind === 'max' ? valueMistake(kind, limit, metric) : changeMistake(kind, limit, metric);
    return why === null ? null : `given ${asWritten(limit)}; ${why}`;
}
function asWritten({ unit, written }) {
    return unit === 'own' ? written : (0,shown/* shown */.S)(written);
}
function valueMistake(kind, limit, metric) {
    const { name, unit, scale, range } = metric;
    if (unit === 'ratio' && limit.unit === 'points')
        return `${name} is no score between 0 and 1: write the value itself`;
    if (unit === 'grades' && limit.unit === 'points')
        return `${inGrades(metric)}: write a grade such as ${middle(metric)}`;
    const meant = meantValue(limit, metric);
    if (meant !== null)
        return `${bounds(metric)}: write ${meant}`;
    const value = limit.unit === 'points' ? limit.amount * scale : limit.amount;
    const [lowest, highest] = range;
    if (kind === 'min' ? value <= lowest : value >= highest)
        return `${bounds(metric)}, so the rule could never fail`;
    if (kind === 'min' ? value > highest : value < lowest)
        return `${bounds(metric)}, so the rule could never pass`;
    return null;
}
/** A value that was written on the other one of the two scales, 0 to 1 and 0 to 100; null: it was not. */
function meantValue({ unit, amount }, { unit: change, scale, range }) {
    if (unit !== 'own' || change !== 'points' || amount === 0)
        return null;
    if (scale === 100)
        return amount > 1 ? null : `${times100(amount)}, or ${(0,shown/* shown */.S)(`${amount} points`)} where that is meant`;
    return range[1] === 1 && amount > 1 && amount <= 100 ? `${Number(`${amount}e-2`)} or ${amount} points` : null;
}
function changeMistake(kind, limit, metric) {
    const { name, unit, scale, range, better } = metric;
    const { amount } = limit;
    if (unit === 'ratio') {
        if (limit.unit === 'points')
            return `${name} changes by a ratio and has no points: write a percentage such as 2%`;
        return kind === 'must_improve' && limit.unit === 'percent' && amount >= 1
            ? `${name} cannot fall by that much, so that the rule would decide nothing: write 2%`
            : null;
    }
    if (unit === 'grades' && limit.unit === 'points')
        return `${inGrades(metric)}: write a difference of grades such as ${hint(metric)}, or a percentage such as 2%`;
    if (unit === 'points' && limit.unit === 'own' && amount > 0) {
        if (scale === 100)
            return `${bounds(metric)}: write ${amount < 1 ? `${times100(amount)} points or ` : ''}${amount} points`;
        if (range[1] === 1 && amount > 1 && amount < 100)
            return `${bounds(metric)}: write ${amount} points`;
    }
    const falls = kind === 'max_drop' || (kind === 'must_improve' && better === 'lower');
    const span = (range[1] - range[0]) / scale;
    const most = limit.unit === 'percent' ? (falls || Number.isFinite(span) ? 1 : Infinity) : span;
    return amount >= most
        ? `${bounds(metric)} and cannot change by that much, so that the rule would decide nothing: write ${unit === 'grades' ? hint(metric) : '1 point'} or 2%`
        : null;
}
function inGrades({ name, range: [lowest, highest] }) {
    return `${name} is a mean of grades from ${lowest} to ${highest} and has no points`;
}
const middle = ({ range: [lowest, highest] }) => (lowest + highest) / 2;
/** A twentieth of the scale: 0.2 of grades from 1 to 5. */
const hint = ({ range: [lowest, highest] }) => Number(((highest - lowest) / 20).toPrecision(2));
function bounds({ name, range: [lowest, highest] }) {
    return Number.isFinite(highest) ? `${name} lies between ${lowest} and ${highest}` : `${name} is ${lowest} or more`;
}
/** In decimal, so that 0.29 is 29. */
const times100 = (amount) => Number((amount * 100).toPrecision(12));

// EXTERNAL MODULE: ./lib/suite/rule-schema.js
var rule_schema = __webpack_require__(86514);
;// CONCATENATED MODULE: ./lib/suite/rules.js







/** The rows of tasks, `graded` those that a judge or people add to them. */
function rowsOf(tasks, catalogue) {
    return tasks.flatMap(({ name, role, metrics, graded }) => {
        const known = [...metrics.map((metric) => ({ name: metric })), ...graded];
        return known.flatMap(({ name: metric, ...own }) => {
            const found = (0,suite_known/* metricCalled */.Ki)(metric, catalogue);
            return found ? [{ task: name, role, metric: { ...found, ...own } }] : [];
        });
    });
}
/** The metrics of these rows, each once; grades on several scales are several metrics. */
function metricsIn(rows) {
    const key = ({ name, range }) => [name, ...range].join(' ');
    return [...new Map(rows.map(({ metric }) => [key(metric), metric])).values()];
}
/** Rows over all tasks of a role that may come of these; whether they do depends on which metrics pool. */
function pooledRows(rows) {
    return ['domain', 'general'].flatMap((role) => {
        const members = rows.filter((row) => row.role === role);
        if (new Set(members.map((row) => row.task)).size < 2)
            return [];
        return metricsIn(members).map((metric) => ({ task: (0,words/* pooledName */.J)(role), role, metric }));
    });
}
/** One rule for every condition of a written one. */
function buildRules(written, path, document) {
    return conditionsOf(written).map((condition) => ({
        task: written.task ?? null,
        metric: written.metric ?? null,
        role: written.role ?? null,
        condition,
        level: written.level,
        decide: written.decide,
        place: document.place([...path, condition.kind], 'key'),
    }));
}
function conditionsOf(written) {
    return rule_schema/* conditionKinds */.N.flatMap((kind) => {
        const limit = written[kind];
        return limit === undefined ? [] : [{ kind, limit }];
    });
}
/**
 * What a suite without rules asks for: no general row worse by more than the mild severity, or no row at all where no general row can be
 * worse. One rule a metric, because each has its own direction and unit. Empty where nothing can be worse.
 */
function defaultRules(rows, severities) {
    const directed = rows.filter((row) => row.metric.better !== 'neither');
    const general = directed.filter((row) => row.role === 'general');
    const ruled = general.length > 0 ? general : directed;
    const named = new Map(ruled.map(({ metric }) => [metric.name, metric]));
    return [...named.values()].map(({ name, better, unit }) => ({
        task: null,
        metric: name,
        role: general.length > 0 ? 'general' : null,
        condition: {
            kind: better === 'higher' ? 'max_drop' : 'max_rise',
            limit: unit === 'grades' ? mildGrades(name, ruled, severities.points) : mild(unit, severities),
        },
        level: 'block',
        decide: 'bound',
        place: null,
    }));
}
/** A share of the scale's width; of several scales under one name, of the narrowest. */
function mildGrades(name, rows, points) {
    const widths = rows.filter(({ metric }) => metric.name === name).map(({ metric: { range } }) => range[1] - range[0]);
    const amount = Number((Math.min(...widths) * points.mild).toPrecision(12));
    return { amount, unit: 'own', written: String(amount) };
}
function mild(unit, { ratio, points }) {
    const amount = (unit === 'ratio' ? ratio : points).mild;
    const hundredths = Number((amount * 100).toPrecision(12));
    return unit === 'ratio'
        ? { amount, unit: 'percent', written: `${hundredths}%` }
        : { amount, unit: 'points', written: `${hundredths} ${hundredths === 1 ? 'point' : 'points'}` };
}
/** A suite without rules whose metrics only describe: the usual rules speak of none of them, so that nothing would be decided. */
function unruled(rows, document) {
    const metrics = metricsIn(rows);
    if (metrics.length === 0 || metrics.some(({ better }) => better !== 'neither'))
        return [];
    const names = metrics.map(({ name }) => name);
    const text = `nothing would be decided: ${(0,shown/* listed */.K)(names)} ${names.length === 1 ? 'is' : 'are'} better in neither direction, so that no usual rule speaks of ${names.length === 1 ? 'it' : 'them'}; write rules, such as {metric: ${names[0]}, min: 0.8, max: 1.2}`;
    return [{ place: document.place(['tasks'], 'key'), path: ['tasks'], text }];
}
/** Mistakes that one rule's schema cannot see: selectors that select nothing, limits in a unit that the row does not have. */
function ruleMistakes(value, rule, context) {
    const at = (key, text) => {
        const path = key === null ? [...rule] : [...rule, key];
        return { place: context.document.place(path, 'value'), path, text };
    };
    const task = (0,suite_written/* isMapping */.p)(value) ? value.task : undefined;
    const tasks = context.taskNames;
    if (typeof task === 'string' && !tasks.includes(task))
        return [at('task', `given ${(0,shown/* shown */.S)(task)}; the tasks are ${(0,shown/* listed */.K)(tasks)}${(0,nearest/* didYouMean */.a)(task, tasks)}`)];
    const written = (0,rule_schema/* ruleSchema */.A)(context.catalogue).safeParse(value).data;
    if (!written)
        return [];
    return conditionsOf(written).flatMap((condition) => {
        const text = conditionMistake(written, condition, context);
        if (text !== null)
            return [at(condition.kind, text)];
        const empty = emptySelection(written, condition, context);
        return empty === null ? [] : [at(null, empty)];
    });
}
/** Rules of which a row could never keep both: its least value is above its greatest. */
function contradictions(values, context) {
    const written = values.map((value) => (0,rule_schema/* ruleSchema */.A)(context.catalogue).safeParse(value).data);
    return context.rows.flatMap((row) => {
        const bound = { min: null, max: null };
        for (const [index, rule] of written.entries()) {
            for (const kind of ['min', 'max']) {
                const limit = rule?.[kind];
                if (!limit || rule.metric !== row.metric.name || !selected(rule, kind, [row]).length)
                    continue;
                const value = limit.unit === 'points' ? limit.amount * row.metric.scale : limit.amount;
                const held = bound[kind];
                if (held === null || (kind === 'min' ? value > held.value : value < held.value))
                    bound[kind] = { value, index, limit };
            }
        }
        const { min, max } = bound;
        if (min === null || max === null || min.value <= max.value)
            return [];
        const path = ['rules', max.index, 'max'];
        const where = min.index === max.index ? '' : ` of rules[${min.index}]`;
        const text = `given ${asWritten(max.limit)}, which is below min: ${min.limit.written}${where}: no value of ${row.metric.name} keeps both`;
        return [{ place: context.document.place(path, 'value'), path, text }];
    });
}
function conditionMistake(rule, { kind, limit }, { rows, catalogue }) {
    if (kind === 'min' || kind === 'max') {
        if (rule.metric === undefined)
            return `needs a metric beside it: a ${kind === 'min' ? 'least' : 'greatest'} value is in one metric's own unit`;
        if (limit.unit === 'percent')
            return `given ${asWritten(limit)}; allowed: a value in the metric's own unit, such as 0.2, or points`;
    }
    const metric = rule.metric === undefined ? null : (0,suite_known/* metricCalled */.Ki)(rule.metric, catalogue);
    if (metric && kind === 'max_drop' && metric.better === 'lower')
        return `${metric.name} is better when lower: write max_rise`;
    if (metric && kind === 'max_rise' && metric.better === 'higher')
        return `${metric.name} is better when higher: write max_drop`;
    if (metric?.better === 'neither' && kind === 'must_improve')
        return `${metric.name} is better in neither direction: write max_drop, max_rise, min or max`;
    const found = metricsIn(selected(rule, kind, rows));
    const concerned = metric && found.length === 0 ? [metric] : found;
    const scales = concerned.filter((one) => one.unit !== 'ratio');
    const [graded, others] = [scales.filter(isGraded), scales.filter((one) => !isGraded(one))];
    if (rule.metric === undefined && limit.unit === 'own' && limit.amount > 0 && graded[0] && others[0])
        return `given ${asWritten(limit)}, which means one thing for ${graded[0].name} and another for ${others[0].name}: write a rule for each metric, or a percentage such as 2%`;
    for (const one of concerned) {
        const text = limitMistake(kind, limit, one);
        if (text !== null)
            return text;
    }
    return null;
}
const isGraded = ({ unit }) => unit === 'grades';
function selected(rule, kind, rows) {
    return rows.filter(({ task, role, metric }) => (rule.task ?? task) === task &&
        (rule.role ?? role) === role &&
        (rule.metric === undefined ? isMeant(kind, metric) : rule.metric === metric.name));
}
/** Whether a condition that names no metric speaks of this one. */
function isMeant(kind, { better }) {
    if (kind === 'max_drop')
        return better === 'higher';
    if (kind === 'max_rise')
        return better === 'lower';
    return kind !== 'must_improve' || better !== 'neither';
}
function emptySelection(rule, { kind }, { rows, broken }) {
    if (selected(rule, kind, rows).length > 0)
        return null;
    // A task that could not be decoded may hold the row that is meant.
    if (broken.some((name) => (rule.task ?? name) === name))
        return null;
    const there = rows.map(({ task, role, metric }) => `${task} ${metric.name}${role === null ? '' : ` (${role})`}`);
    const direction = kind === 'max_drop' ? ' that is better when higher' : kind === 'max_rise' ? ' that is better when lower' : '';
    return `selects no row${rule.metric === undefined ? direction : ''}; there is ${(0,shown/* listed */.K)(there, 8) || 'none'}`;
}

;// CONCATENATED MODULE: ./lib/suite/history.js


/** Limits that select nothing, or that their row does not have. Grades are of one run alone: no release keeps them. */
function ratchetMistakes(decoded, written, { document, catalogue }) {
    const { history } = document.value;
    if (!(0,suite_written/* isMapping */.p)(history) || !Array.isArray(history.ratchet))
        return [];
    const single = rowsOf(decoded.map(({ name, task }) => ({ name, role: task.role ?? null, metrics: task.metrics, graded: [] })), catalogue);
    const pooled = pooledRows(single);
    const among = {
        rows: [...single, ...pooled],
        taskNames: [...written.map(({ name }) => name), ...new Set(pooled.map((row) => row.task))],
        broken: written.flatMap(({ name, task }) => (task ? [] : [name])),
        catalogue,
        document,
    };
    return history.ratchet.flatMap((rule, i) => ruleMistakes(rule, ['history', 'ratchet', i], among));
}
function buildHistory(written, { document }) {
    const { file, branch, artifact, blessed, ratchet } = written;
    const place = file !== undefined
        ? { kept: 'file', name: file }
        : branch !== undefined
            ? { kept: 'branch', name: branch }
            : { kept: 'artifact', name: artifact };
    return {
        ...place,
        blessed: blessed ?? null,
        ratchet: ratchet.flatMap((rule, i) => buildRules({ ...rule, decide: 'bound' }, ['history', 'ratchet', i], document)),
    };
}

;// CONCATENATED MODULE: ./lib/suite/mistake.js
/** `tasks.clauses.metrics[0]`, indexes from 0; keys that are not plain words are quoted. */
function dotted(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else
            text += (text === '' ? '' : '.') + word(String(step));
    }
    return text;
}
function word(key) {
    return /^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key);
}
/** In the order of the file; one text is said once per place and path. */
function sorted(mistakes) {
    const byKey = new Map(mistakes.map((m) => [`${m.place.line}:${m.place.column}:${dotted(m.path)}:${m.text}`, m]));
    return [...byKey.values()].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

// EXTERNAL MODULE: ./lib/suite/schema.js + 2 modules
var schema = __webpack_require__(29576);
// EXTERNAL MODULE: ./lib/suite/data-schema.js
var data_schema = __webpack_require__(17012);
// EXTERNAL MODULE: ./lib/suite/prompt-template.js
var prompt_template = __webpack_require__(55415);
;// CONCATENATED MODULE: ./lib/suite/task-mistakes.js








/** Mistakes that one task's schema cannot see. */
function taskMistakes(name, written, context) {
    const found = [
        ...dataMistakes(written),
        ...promptMistakes(written),
        ...schemaMistakes(written, context),
        ...scoredMistakes(written),
        ...gradingMistakes(written, context),
    ];
    return found.map(({ at, text, point }) => {
        const path = ['tasks', name, ...at];
        return {
            place: context.document.place(path, point ?? 'value'),
            path: at.at(-1) === 'path' ? path.slice(0, -1) : path,
            text,
        };
    });
}
function dataMistakes(written) {
    const { path, format, fields } = written.data;
    const at = ['data', 'path'];
    const found = [];
    const guessed = format ?? (0,data_format/* dataFormat */.O)(path);
    if (guessed === null)
        found.push({
            at,
            text: `given ${(0,shown/* shown */.S)(path)}, whose extension does not tell the format; known are ${(0,shown/* listed */.K)(data_format/* dataExtensions */.x)} (else write {path: …, format: …})`,
        });
    const readsText = written.kind === 'perplexity' && written.scored === 'text';
    // Where the task's kind can never read plain text, the schema has refused a format that is written.
    if (guessed === 'text' && !readsText && (format === undefined || written.kind === 'perplexity'))
        found.push({
            at: format === undefined ? at : ['data', 'format'],
            text: `given ${(0,shown/* shown */.S)(format ?? path)}; ${(0,data_schema/* textWithoutPrompts */.L)(written.kind)}`,
        });
    if (fields?.entities !== undefined && fields.tags !== undefined)
        found.push({ at: ['data', 'fields', 'tags'], text: 'stands beside entities: name only one of them' });
    return found;
}
function promptMistakes(written) {
    if (written.kind === 'scores' || written.prompt === undefined)
        return [];
    const text = promptMistake(written.prompt);
    return text === null ? [] : [{ at: ['prompt'], text }];
}
/** Braces of other template languages would stay in the prompt, and a prompt without a field asks every sample the same. */
function promptMistake(template) {
    const doubled = /\{\{\s*(\w+)\s*\}\}/.exec(template);
    if (doubled !== null)
        return `has ${(0,shown/* shown */.S)(doubled[0])}; a field is written {${doubled[1]}}`;
    if ((0,prompt_template/* templateFields */.O)(template).length > 0)
        return null;
    const spaced = /\{\s*(\w+)\s*\}/.exec(template);
    if (spaced !== null)
        return `has ${(0,shown/* shown */.S)(spaced[0])}; a field is written {${spaced[1]}}`;
    return 'names no field, so that every sample would ask the same; write {prompt} where the prompt of a sample belongs';
}
/** A schema that nothing is checked against is as much a mistake as a check without one. */
function schemaMistakes(written, context) {
    if (written.kind !== 'generate')
        return [];
    const needing = written.metrics.find((name) => (0,suite_known/* metricCalled */.Ki)(name, context.catalogue)?.needsSchema);
    if (written.schema === undefined)
        return needing === undefined
            ? []
            : [{ at: ['metrics'], text: `${needing} needs the key schema: the JSON schema that answers must satisfy` }];
    const { why } = answerSchema(written.schema, context);
    if (why !== null)
        return [
            { at: ['schema'], text: typeof written.schema === 'string' ? `given ${(0,shown/* shown */.S)(written.schema)}; ${why}` : why },
        ];
    if (needing !== undefined || written.constrained)
        return [];
    const users = context.catalogue.metrics.filter((metric) => metric.needsSchema).map((metric) => metric.name);
    return [
        {
            at: ['schema'],
            point: 'key',
            text: `is read by no metric of the task: add ${(0,shown/* listed */.K)(users) || 'one'} to metrics`,
        },
    ];
}
function gradingMistakes(written, context) {
    if (written.kind !== 'generate' || written.judge === undefined)
        return [];
    const read = (0,grading/* rubricOf */.PX)(written.judge, context);
    return 'why' in read ? [{ at: ['judge', 'rubric'], text: read.why }] : [];
}
/** Keys of a perplexity task that say something of the other of the two things that it can score. */
function scoredMistakes(written) {
    if (written.kind !== 'perplexity')
        return [];
    const { fields = {} } = written.data;
    const given = Object.keys(fields).map((field) => ({ at: ['data', 'fields', field], key: field }));
    if (written.scored === 'answer')
        return given
            .filter(({ key }) => key === 'text')
            .map(({ at }) => ({
            at,
            point: 'key',
            text: 'is not read with scored: answer; name prompt or messages, and reference',
        }));
    const asking = ['prompt', 'system', 'chat', 'delimiter'].filter((key) => written[key] !== undefined);
    return [
        ...asking.map((key) => ({ at: [key], key })),
        ...given.filter(({ key }) => ['prompt', 'messages', 'reference', 'references'].includes(key)),
    ].map(({ at }) => ({ at, point: 'key', text: 'is only read with scored: answer; the task scores texts' }));
}
/** Evidence lies in files named after tasks, and not every file system tells capitals apart. */
function nameClashes(names, document) {
    const seen = new Map();
    return names.flatMap((name) => {
        const plain = name.normalize('NFC').toLowerCase();
        const first = seen.get(plain);
        seen.set(plain, name);
        const path = ['tasks', name];
        if (plain === (0,words/* pooledName */.J)('general') || plain === (0,words/* pooledName */.J)('domain'))
            return [
                {
                    place: document.place(path, 'key'),
                    path,
                    text: 'is what the row over several tasks is called: choose another name',
                },
            ];
        if (first === undefined)
            return [];
        return [{ place: document.place(path, 'key'), path, text: `differs from ${(0,shown/* shown */.S)(first)} only in capitals` }];
    });
}

// EXTERNAL MODULE: ./lib/suite/task-schema.js + 1 modules
var task_schema = __webpack_require__(30016);
;// CONCATENATED MODULE: ./lib/suite/watch-mistakes.js




const answering = ['generate', 'classify', 'entities'];
/** Tasks of the promise that do not exist, or that have no answers to promise by. */
function watchMistakes(written, { document }) {
    const { watch } = document.value;
    if (!(0,suite_written/* isMapping */.p)(watch) || !Array.isArray(watch.tasks))
        return [];
    const names = written.map(({ name }) => name);
    return watch.tasks.flatMap((given, i) => {
        if (typeof given !== 'string')
            return [];
        const path = ['watch', 'tasks', i];
        const mistake = (text) => [{ place: document.place(path, 'value'), path, text }];
        const found = written.find(({ name }) => name === given);
        if (found === undefined)
            return mistake(`given ${(0,shown/* shown */.S)(given)}; the tasks are ${(0,shown/* listed */.K)(names)}${(0,nearest/* didYouMean */.a)(given, names)}`);
        const kind = found.task?.kind;
        if (kind === undefined || answering.some((each) => each === kind))
            return [];
        return mistake(`${(0,shown/* shown */.S)(given)} is ${(0,suite_known/* aTask */.xU)(kind)}, which has no answers; allowed: ${(0,shown/* listed */.K)(answering)} tasks`);
    });
}

;// CONCATENATED MODULE: ./lib/suite/decode.js


















/** More than anyone reads; a file that is no suite at all can have thousands. */
const MOST_SHOWN = 100;
/**
 * A suite from its text. `file` as the user gave it, for messages and as the folder that paths are relative to. Throws one GateError
 * 'suite-invalid' with every mistake there is.
 */
function decodeSuite(text, file, catalogue, readJson) {
    const document = readDocument(text.replace(/^\ufeff/, ''));
    if (!document.whole)
        throw invalid(file, document.mistakes);
    if (!(0,suite_written/* isMapping */.p)(document.value)) {
        const given = document.value === null ? 'is empty' : 'is not a mapping';
        const lacking = {
            place: { line: 1, column: 1 },
            path: [],
            text: `${given}; a suite has at least baseline, candidate and tasks`,
        };
        throw invalid(file, [...document.mistakes, lacking]);
    }
    const context = { folder: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file)), document, catalogue, readJson };
    const parsed = (0,schema/* suiteSchema */.Y)(catalogue).safeParse(document.value, { error: issueText, reportInput: true });
    const mistakes = [
        ...document.mistakes,
        ...(parsed.success ? [] : explain(parsed.error.issues, document)),
        ...checkpointMistakes(document),
        ...crossMistakes(context),
    ];
    if (mistakes.length > 0 || !parsed.success)
        throw invalid(file, mistakes);
    return build(parsed.data, text, file, context);
}
/** Mistakes between tasks, rules and metrics, found in all parts that are right by themselves. */
function crossMistakes(context) {
    const { document, catalogue } = context;
    const { tasks, rules } = document.value;
    if (!(0,suite_written/* isMapping */.p)(tasks))
        return [];
    const schema = (0,task_schema/* taskSchema */.v)(catalogue);
    const written = Object.entries(tasks).map(([name, value]) => ({ name, task: schema.safeParse(value).data }));
    const decoded = written.flatMap(({ name, task }) => (task ? [{ name, task }] : []));
    const taskNames = written.map(({ name }) => name);
    const found = decoded.flatMap(({ name, task }) => taskMistakes(name, task, context));
    found.push(...constraintMistakes(decoded, context), ...nameClashes(taskNames, document));
    const single = rowsOf(decoded.map(({ name, task }) => {
        const { judge, people } = (0,grading/* writtenGrading */.Q5)(task, context);
        return { name, role: task.role ?? null, metrics: task.metrics, graded: (0,grading/* gradedMetrics */.Bo)(judge, people) };
    }), catalogue);
    if (rules === undefined && decoded.length === written.length)
        found.push(...unruled(single, document));
    found.push(...ratchetMistakes(decoded, written, context), ...watchMistakes(written, context));
    if (!Array.isArray(rules))
        return found;
    const pooled = pooledRows(single);
    const among = {
        rows: [...single, ...pooled],
        taskNames: [...taskNames, ...new Set(pooled.map((row) => row.task))],
        broken: written.flatMap(({ name, task }) => (task ? [] : [name])),
        catalogue,
        document,
    };
    const mistakes = rules.flatMap((rule, i) => ruleMistakes(rule, ['rules', i], among));
    return [...found, ...mistakes, ...contradictions(rules, among)];
}
function build(written, text, file, context) {
    const { folder, document } = context;
    const tasks = Object.entries(written.tasks).map(([name, task]) => buildTask(name, task, context));
    const rows = rowsOf(tasks.map((task) => ({ ...task, graded: (0,grading/* gradedMetricsOf */.Ep)(task) })), context.catalogue);
    const { forgetting } = written;
    return {
        name: written.name ?? defaultName(folder, file),
        file,
        folder,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        baseline: (0,checkpoints/* buildCheckpoint */.tW)('baseline', written.baseline, written, document),
        candidate: (0,checkpoints/* buildCheckpoint */.tW)('candidate', written.candidate, written, document),
        seed: written.seed,
        resamples: written.resamples,
        errorBudget: written.error_budget,
        inconclusive: written.inconclusive,
        forgetting,
        ...(written.allow_differences && { allowDifferences: written.allow_differences }),
        tasks,
        rules: written.rules?.flatMap((rule, i) => buildRules(rule, ['rules', i], document)) ?? defaultRules(rows, forgetting),
        ...(written.mlflow && { mlflow: written.mlflow }),
        ...(written.history && { history: buildHistory(written.history, context) }),
        ...(written.watch && { watch: written.watch }),
    };
}
/** Folders may be called what a name may not; such characters become dashes. */
function defaultName(folder, file) {
    const stem = (0,external_node_path_.parse)(file).name;
    const parts = [(0,external_node_path_.basename)(folder), ...(stem === 'checkpoint-gate' ? [] : [stem])];
    const plain = parts.join('-').replace(/[^\p{L}\p{N} ._-]+/gu, '-');
    return (plain
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .slice(0, 100)
        .replace(/[^\p{L}\p{N}]+$/u, '') || 'suite');
}
function invalid(file, mistakes) {
    const all = sorted(mistakes);
    const lines = all.slice(0, MOST_SHOWN).map(({ place, path, text }) => ({ ...place, path: dotted(path), text }));
    const last = lines.at(-1);
    if (last && all.length > MOST_SHOWN)
        lines.push({ ...last, path: '', text: `and ${all.length - MOST_SHOWN} more mistakes after this one` });
    return (0,errors/* gateError */.em)('suite-invalid', { file, mistakes: lines, count: all.length });
}


/***/ }),

/***/ 72208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ gradedMetrics),
/* harmony export */   Ep: () => (/* binding */ gradedMetricsOf),
/* harmony export */   O3: () => (/* binding */ buildJudge),
/* harmony export */   PX: () => (/* binding */ rubricOf),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Q5: () => (/* binding */ writtenGrading),
/* harmony export */   _g: () => (/* binding */ buildPeople)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);
/* harmony import */ var _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81903);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99296);




const openai = 'https://api.openai.com/v1';
const usualCost = 10;
/** The rows that judges and people add to a task. */
function gradedMetrics(judge, people) {
    return [...metricsOf('judge', judge), ...metricsOf('people', people)];
}
/** The same of a task as decoded. */
function gradedMetricsOf(task) {
    if (task.kind !== 'generate')
        return [];
    const rubric = task.judge?.rubric ?? _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj;
    return gradedMetrics(task.judge, task.people && { compare: task.people.compare, rubric });
}
/** `judge` is the overall grade, `judge:criterion=style` that of a criterion; answers that were compared have a preference alone. */
function metricsOf(who, by) {
    if (by === null)
        return [];
    if (by.compare === 'pairs')
        return [{ name: `${who}_preference`, range: [0, 1] }];
    return by.rubric.criteria
        .map(({ name, low, high }) => {
        return { name: name === 'overall' ? who : `${who}:criterion=${name}`, range: [low, high] };
    })
        .sort((a, b) => Number(b.name === who) - Number(a.name === who));
}
/** What the written keys `judge` and `people` of a task will add, as far as they can be read. */
function writtenGrading(written, context) {
    if (written.kind !== 'generate')
        return { judge: null, people: null };
    const read = rubricOf(written.judge, context);
    const rubric = 'rubric' in read ? read.rubric : _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj;
    return {
        judge: written.judge === undefined ? null : { compare: written.judge.compare, rubric },
        people: written.people === undefined ? null : { compare: written.people.compare, rubric },
    };
}
/** The rubric that a task's judge names or holds; `why`: what is wrong with its file, as a part of a sentence. */
function rubricOf(written, { folder, readJson }) {
    if (written?.rubric === undefined)
        return { rubric: _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj };
    if (typeof written.rubric !== 'string')
        return { rubric: (0,_rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRubric */ .Y6)(written.rubric) };
    const read = readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, written.rubric));
    const found = 'why' in read ? read : (0,_rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readRubric */ .qc)(read.value);
    return 'why' in found ? { why: `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(written.rubric)}; ${found.why}` } : found;
}
function buildJudge(task, written, context) {
    if (written === undefined)
        return null;
    const read = rubricOf(written, context);
    const models = [written, ...(written.panel ?? [])].map(modelOf);
    const isPaid = models.some(({ address }) => address === openai);
    return {
        models,
        // A file that cannot be read was refused before.
        rubric: 'rubric' in read ? read.rubric : _rubric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .usualRubric */ .Qj,
        compare: written.compare,
        samples: written.samples ?? null,
        repeats: written.repeats,
        maxCost: written.max_cost ?? (isPaid ? usualCost : null),
        maxMinutes: written.max_minutes ?? null,
        maxUnscored: written.max_unscored,
        minAgreement: written.min_agreement,
        batch: written.batch,
        trainedOn: written.trained_on ?? null,
        place: context.document.place(['tasks', task, 'judge'], 'key'),
    };
}
function modelOf(written) {
    const address = (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(written.server);
    const { prices } = written;
    return {
        model: written.model,
        address,
        keyVariable: written.api_key_env ?? (address === openai ? 'OPENAI_API_KEY' : null),
        temperature: written.temperature,
        maxTokens: written.max_tokens ?? null,
        reasoningEffort: written.reasoning_effort ?? null,
        concurrency: written.concurrency,
        timeout: written.timeout,
        prices: prices === undefined
            ? null
            : { input: prices.input, cachedInput: prices.cached_input ?? prices.input, output: prices.output },
    };
}
function buildPeople(task, written, { folder, document }) {
    if (written === undefined)
        return null;
    return {
        ratings: written.ratings.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)),
        key: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, written.key),
        compare: written.compare,
        samples: written.samples,
        place: document.place(['tasks', task, 'people'], 'key'),
    };
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

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ mlflowSchema),
/* harmony export */   Uy: () => (/* binding */ mayNameModel)
/* harmony export */ });
/* unused harmony export modelName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99296);




/** A name or password in it would end up in a report, and its query in every request. */
const address = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)((written) => {
    const url = URL.canParse(written) ? new URL(written) : null;
    if (url?.username || url?.password)
        return 'holds a name or password; set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD instead';
    const plain = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
    return plain ? null : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .bareAddress */ .Dw)(written))}; allowed: an address such as https://mlflow.example.com`;
});
const modelName = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)((name) => mayNameModel(name) ? null : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}; allowed: up to 256 characters, no / : " ' and no backquote`);
/** What MLflow takes as the name of a registered model, without what would have to be quoted in its filters. */
const mayNameModel = (name) => /^(?! )[^/:"'`\\\p{Cc}]{1,256}(?<! )$/u.test(name);
const mapping = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    experiment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Name of the experiment; it is made where there is none. MLFLOW_EXPERIMENT_NAME and MLFLOW_EXPERIMENT_ID go before it. Absent: the name of the suite.'),
    address: address
        .optional()
        .describe('Address of the server. MLFLOW_TRACKING_URI goes before it, and only to the address that it names are a name, password or token sent.'),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .prefault(true)
        .describe('Whether report.html, report.json, comment.md, summary.md and suite.yml are uploaded.'),
    model: modelName
        .optional()
        .describe('Name of the registered model that `promote` moves an alias of. Absent: the name of the suite.'),
    timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .gt(0)
        .max(3600)
        .prefault(60)
        .describe('Seconds that logging may take before the report is published without it.'),
});
const mlflowSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), mapping], {
    error: ({ input }) => `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(input)}; allowed: true, or a mapping such as {experiment: legal}`,
})
    .transform((written) => {
    if (written === false)
        return null;
    const { experiment, address, model, artifacts, timeout } = mapping.parse(written === true ? {} : written);
    return { experiment: experiment ?? null, address: address ?? null, model: model ?? null, artifacts, timeout };
});


/***/ }),

/***/ 74425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ momentIn),
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   Wd: () => (/* binding */ spanWords),
/* harmony export */   ud: () => (/* binding */ momentWords)
/* harmony export */ });
const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?) ?(Z|UTC|[+-]\d\d:\d\d)?)?$/;
/**
 * A time as people write it, and as `watch` shows it: `2026-09-14`, `2026-09-14T10:00Z`, `2026-09-14 10:00`; without a zone it is UTC, on
 * whichever machine. In milliseconds since 1970; null: it is none.
 */
function momentIn(text) {
    const [, day, hour = '00:00', zone = 'Z'] = written.exec(text) ?? [];
    if (day === undefined)
        return null;
    const time = Date.parse(`${day}T${hour}${zone === 'UTC' ? 'Z' : zone}`);
    // There is no 31 February, and Date.parse goes on to March.
    const isDay = new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
    return Number.isFinite(time) && isDay ? time : null;
}
const week = 7 * 86_400_000;
/** Two times at least a week apart, `2026-09-01..2026-09-15`, in milliseconds since 1970; null: they are not. */
function spanIn(text) {
    const [from, to, more] = text.split('..').map(momentIn);
    if (from == null || to == null || more !== undefined)
        return null;
    return to - from >= week ? [from, to] : null;
}
/** What is allowed, after "allowed:" or "Give". */
const momentWords = 'a time as 2026-09-14 or 2026-09-14T10:00Z (UTC without a zone)';
const spanWords = 'two times at least a week apart, as 2026-09-01..2026-09-15';


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

/***/ 81903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ usualRubric),
/* harmony export */   Y6: () => (/* binding */ buildRubric),
/* harmony export */   dx: () => (/* binding */ rubricSchema),
/* harmony export */   qc: () => (/* binding */ readRubric)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67163);



/** Names that mean something of their own in a verdict. */
const reserved = ['preference', 'reasoning'];
const name = /^[a-z][a-z0-9_]{0,39}$/;
const nameError = ({ input }) => `${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(input)} cannot name a criterion; allowed: up to 40 small letters, digits and _, a letter in front, none of ${reserved.join(', ')}`;
const asks = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(2000).describe('What a grader asks of an answer.');
const grade = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(100);
const criterion = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    asks,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(60).optional().describe('As printed. Absent: the name.'),
        asks,
        scale: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([grade, grade])
            .refine(([low, high]) => low < high && high - low <= 20, {
            error: 'allowed: the lowest and the highest grade, at most 20 apart, such as [1, 5]',
        })
            .prefault([1, 5])
            .describe('Lowest and highest grade.'),
    }),
]);
/** A rubric of the user's own, as it stands in its file or in the suite. */
const rubricSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(4000)
        .optional()
        .describe('Who grades, in the second person, and what is wanted. Absent: a strict expert.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((key) => name.test(key) && !reserved.includes(key), { error: nameError }), criterion)
        .refine((criteria) => Object.keys(criteria).length > 0, { error: 'has no criterion' })
        .refine((criteria) => Object.keys(criteria).length <= 20, { error: 'has more than 20 criteria' })
        .describe('A mapping from the name of a criterion to what it asks, or to {title, asks, scale}.'),
    overall: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .prefault(true)
        .describe('Whether there is an overall grade besides, from 1 to 5. A criterion called overall takes its place.'),
})
    .describe('By which criteria answers are graded, and on which scales.');
/** The rubric of a suite that brings none. */
const usualRubric = {
    role: 'You are a strict expert in the field of the question. You grade answers as an examiner does whose grades decide whether a system may be used: no credit for effort, tone or length, and the best grade only where you would change nothing.',
    criteria: [
        criterionOf('factual_accuracy', 'Is every statement true, and does it agree with the reference where there is one?'),
        criterionOf('completeness', 'Is everything answered that the question asks, and nothing of weight left out?'),
        criterionOf('structure', 'Is the answer in an order that helps its reader, and no longer than it has to be?'),
        criterionOf('style', 'Is the language clear, correct and fit for whoever asks?'),
        overall(),
    ],
};
function criterionOf(key, text) {
    return { name: key, title: titled(key), asks: text, low: 1, high: 5 };
}
function overall() {
    return criterionOf('overall', 'All in all: how well would this answer serve whoever asked?');
}
function titled(key) {
    return key.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
}
/** The overall grade comes last, when the others have been weighed. */
function buildRubric({ role, criteria, overall: withOverall }) {
    const own = Object.entries(criteria).map(([key, written]) => {
        if (typeof written === 'string')
            return criterionOf(key, written);
        const [low, high] = written.scale;
        return { name: key, title: written.title ?? titled(key), asks: written.asks, low, high };
    });
    const [all, others] = [own.filter((each) => each.name === 'overall'), own.filter((each) => each.name !== 'overall')];
    const last = all.length > 0 ? all : withOverall ? [overall()] : [];
    return { role: role ?? usualRubric.role, criteria: [...others, ...last] };
}
/** A rubric from any value: the first mistake as a part of a sentence, or the rubric. */
function readRubric(value) {
    if (!(0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .p)(value))
        return { why: 'it is no mapping with the key criteria' };
    const parsed = rubricSchema.safeParse(value);
    if (parsed.success)
        return { rubric: buildRubric(parsed.data) };
    const { path, message } = parsed.error.issues[0];
    return { why: `${path.map(String).join('.') || 'it'}: ${message}` };
}


/***/ }),

/***/ 86514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ruleSchema),
/* harmony export */   N: () => (/* binding */ conditionKinds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9108);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92839);
/* harmony import */ var _metric_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89032);




/** In the order in which one written rule becomes several. */
const conditionKinds = [
    'min',
    'max',
    'max_drop',
    'max_rise',
    'must_improve',
];
const allowance = "an amount relative to the baseline (2%), in points (1 point: a hundredth of a score between 0 and 1) or in the metric's own unit (0.02; 0.2 of grades from 1 to 5)";
const mustImprove = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true), _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB], {
    error: ({ input }) => input === false
        ? 'given false; allowed: true or an amount (leave the key out where nothing must improve)'
        : typeof input === 'boolean' || typeof input === 'number' || typeof input === 'string'
            ? undefined
            : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(input)}; allowed: true, or an amount such as 2% or 1 point`,
})
    .transform((written) => (written === true ? { amount: 0, unit: 'own', written: 'true' } : written));
function ruleSchema(catalogue) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        task: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Only rows of this task. Absent: of any task.'),
        metric: (0,_metric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .metricName */ .K)(catalogue)
            .optional()
            .describe('Only rows of this metric. Absent: of any metric; max_drop then goes to those that are better when higher, max_rise to those better when lower.'),
        role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['domain', 'general'])
            .optional()
            .describe('Only rows of tasks with this role. Absent: of any task.'),
        min: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe("The candidate's value must be at least this, in the metric's own unit (0.2) or in points (20 points). Needs a metric."),
        max: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe("The candidate's value must be at most this, in the metric's own unit or in points. Needs a metric."),
        max_drop: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe(`How much lower than the baseline the candidate may be, for metrics that are better when higher: ${allowance}.`),
        max_rise: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe(`How much higher than the baseline the candidate may be, for metrics that are better when lower: ${allowance}.`),
        must_improve: mustImprove
            .optional()
            .describe(`true: the candidate must be better than the baseline. Or by how much at least: ${allowance}.`),
        level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['block', 'warn', 'info'])
            .prefault('block')
            .describe('What a broken rule does: block the merge, warn, or only inform. A row that could not be measured blocks at every level.'),
        decide: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['bound', 'point'])
            .prefault('bound')
            .describe('bound: by the interval, so that noise is not taken for a change; a rule that the samples cannot settle is inconclusive. point: by the measured values alone.'),
    })
        .superRefine((rule, context) => {
        if (conditionKinds.every((kind) => rule[kind] === undefined))
            context.addIssue({ code: 'custom', message: `has no condition: write ${conditionKinds.join(', ')}` });
    })
        .describe('What the rows that it selects by task, metric and role must satisfy: one or more of min, max, max_drop, max_rise and must_improve.');
}


/***/ }),

/***/ 29576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ suiteName),
  Y: () => (/* binding */ suiteSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/suite/checkpoint-schema.js + 1 modules
var checkpoint_schema = __webpack_require__(82331);
// EXTERNAL MODULE: ./lib/suite/history-schema.js
var history_schema = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/suite/limit.js
var limit = __webpack_require__(92839);
// EXTERNAL MODULE: ./lib/suite/mlflow-schema.js
var mlflow_schema = __webpack_require__(8703);
// EXTERNAL MODULE: ./lib/suite/rule-schema.js
var rule_schema = __webpack_require__(86514);
;// CONCATENATED MODULE: ./lib/suite/suite.js
/** `template`: a chat template on one side only; `window`: windows of unlike length over long texts. */
const allowedDifferences = ['template', 'window'];

// EXTERNAL MODULE: ./lib/suite/task-schema.js + 1 modules
var task_schema = __webpack_require__(30016);
// EXTERNAL MODULE: ./lib/shared/plain-name.js
var plain_name = __webpack_require__(9825);
// EXTERNAL MODULE: ./lib/suite/moments.js
var moments = __webpack_require__(74425);
// EXTERNAL MODULE: ./lib/suite/texts.js
var texts = __webpack_require__(99296);
;// CONCATENATED MODULE: ./lib/suite/watch-schema.js






/** What of production can be an alarm: each is a share of its answers, and its rise is what would be bad. */
const alarmNames = ['refusals', 'long_answers', 'short_answers', 'thumbs_down', 'low_grades'];
const onlyIf = (isAllowed, allowed) => (0,texts/* told */.Ev)((text) => (isAllowed(text) ? null : `given ${(0,shown/* shown */.S)(text)}; allowed: ${allowed}`));
/** The largest that `--smallest-change` takes, too. */
const rise = (0,limit/* pointsUpTo */.y3)(50);
const alarm = schemas/* union */.KCZ([schemas/* boolean */.zMY(), rise], {
    error: ({ input }) => `given ${(0,shown/* shown */.S)(input)}; allowed: true, false, or points up to 50, such as 0.5 points`,
});
const alarms = schemas/* strictObject */.rej({
    refusals: alarm.optional().describe('Answers that refuse.'),
    long_answers: alarm.optional().describe('Answers with more words than nine tenths of the answers had before.'),
    short_answers: alarm.optional().describe('Answers with fewer words than nine tenths of the answers had before.'),
    thumbs_down: alarm.optional().describe('Ratings of 0, or of 1 or 2 where ratings are stars.'),
    low_grades: alarm.optional().describe('Grades of a judge below the lowest tenth of before.'),
})
    .superRefine((given, context) => {
    if (alarmNames.every((name) => given[name] === false))
        context.addIssue({ code: 'custom', message: 'turns all of them off, so that nothing would be watched' });
});
const watchSchema = schemas/* strictObject */.rej({
    deployment: onlyIf(plain_name/* isPlainName */.s, 'up to 100 letters, digits and _ . -, as its monitor names it')
        .optional()
        .describe('What is watched, as its monitor names it. CHECKPOINT_GATE_DEPLOYMENT goes before it. Absent: default.'),
    experiment: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('The experiment of MLflow that the monitor writes to. MLFLOW_EXPERIMENT_NAME and MLFLOW_EXPERIMENT_ID go before it. Absent: production-monitoring.'),
    tasks: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .optional()
        .describe('The tasks whose questions are like those of production: what their answers were is what the deployed checkpoint promises. Absent: all that have answers.'),
    alarms: alarms
        .prefault({})
        .describe('Which rise is an alarm: false, never; true, any; a number of points, only one that is surely larger. What is not named is true.'),
    smallest_change: rise
        .optional()
        .describe('By how many points a share may rise without mattering, where alarms gives no size: 0.5 points. Absent: any rise matters.'),
    since: onlyIf((text) => (0,moments/* momentIn */.Ii)(text) !== null, moments/* momentWords */.ud)
        .optional()
        .describe('When what is deployed was deployed: 2026-09-14T10:00Z. Absent: when another model began to answer, else the first record.'),
    before: onlyIf((text) => (0,moments/* spanIn */.Qs)(text) !== null, moments/* spanWords */.Wd)
        .optional()
        .describe('What stands for before: 2026-09-01..2026-09-15. Absent: up to four whole weeks before the deployment.'),
    grace: schemas/* number */.aig().min(0).max(168).prefault(1).describe('Hours that late records are waited for.'),
    issues: onlyIf((text) => /^(?!.*\.\.)[\w-]{1,100}\/[\w.-]{1,100}$/.test(text), 'a repository such as acme/operations, which the token may write issues of')
        .optional()
        .describe('The repository that a drift opens its issue in: acme/operations. Absent: that of the workflow.'),
})
    .transform(({ deployment, experiment, tasks, alarms, smallest_change, since, before, grace, issues }) => ({
    ...{ deployment: deployment ?? null, experiment: experiment ?? null, tasks: tasks ?? [] },
    ...{ alarms, smallestChange: smallest_change ?? 0, since: since ?? null, before: before ?? null },
    ...{ grace, issues: issues ?? null },
}));

// EXTERNAL MODULE: ./lib/suite/written.js
var written = __webpack_require__(67163);
;// CONCATENATED MODULE: ./lib/suite/schema.js











function severities(amount, usual) {
    return schemas/* strictObject */.rej({
        mild: amount.prefault(usual.mild).describe('Mild from here on.'),
        moderate: amount.prefault(usual.moderate).describe('Moderate from here on.'),
        severe: amount.prefault(usual.severe).describe('Severe from here on.'),
    })
        .superRefine(({ mild, moderate, severe }, context) => {
        if (!(0 < mild && mild < moderate && moderate < severe))
            context.addIssue({
                code: 'custom',
                message: 'must rise from mild over moderate to severe, all of them above 0',
            });
    })
        .prefault({});
}
/** No step up (`..`): the name is part of the run folder's path too. */
const suiteName = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,98}[\p{L}\p{N}])?$/u;
const taskName = /^[\p{L}\p{N}_](?:[\p{L}\p{N} ._-]{0,62}[\p{L}\p{N}_-])?$/u;
const nameError = ({ input }) => typeof input === 'string'
    ? `given ${(0,shown/* shown */.S)(input)}; allowed: up to 100 letters, digits, spaces and - _ . /, a letter or digit at either end, no ..`
    : undefined;
const taskNameError = ({ input }) => `${(0,shown/* shown */.S)(input)} cannot name a task; allowed: up to 64 letters, digits, spaces and - _ ., a letter or digit in front`;
function budgetError({ input }) {
    const meant = typeof input === 'number' && input >= 1 && input <= 50 ? ` (write ${input}%)` : '';
    return `given ${(0,shown/* shown */.S)(input)}; allowed: a share above 0 and at most 50%, such as 5% or 0.05${meant}`;
}
/** The one source of what a suite may say: decoding, error messages and the JSON schema for editors all come from it. */
function suiteSchema(catalogue) {
    return schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .regex(suiteName, { error: nameError })
            .optional()
            .describe('Names the comment and the commit status; unique among the suites of a repository. Absent: the name of the folder, followed by the name of the file where that is not checkpoint-gate.yml.'),
        baseline: (0,checkpoint_schema/* checkpoint */.Fn)('baseline').describe('The checkpoint to compare with, such as the one in production: a folder relative to the suite (ONNX, as optimum-cli or transformers.js write it), hf:owner/name@revision, mlflow:MODEL@ALIAS (the version that an alias in the registry of MLflow names), recorded:FOLDER (outputs made elsewhere, one file TASK.jsonl for each task with one line a sample: id and hypothesis, predicted, nll, loglikelihoods or score), the address of a server, or a mapping that also says how to open or serve it.'),
        candidate: (0,checkpoint_schema/* checkpoint */.Fn)('candidate').describe('The checkpoint that a pull request brings, written like the baseline.'),
        ...checkpoint_schema/* checkpointDefaults */.Fw,
        seed: schemas/* int */.Whr()
            .min(0)
            .max(2 ** 32 - 1)
            .prefault(1)
            .describe('Seed of the resampling and of drawn answers: the same seed gives the same figures on every machine.'),
        resamples: schemas/* int */.Whr().min(1000).max(1_000_000).prefault(2000).describe('Bootstrap resamples behind every interval.'),
        error_budget: schemas/* union */.KCZ([
            schemas/* number */.aig({ error: budgetError }).gt(0, { error: budgetError }).max(0.5, { error: budgetError }),
            limit/* percentage */.X1.refine((share) => share > 0 && share <= 0.5, {
                error: (issue) => budgetError({ input: `${Number(issue.input) * 100}%` }),
            }),
        ], { error: budgetError })
            .prefault('5%')
            .describe('The chance that at least one blocking rule fails although nothing got worse, over all rules together.'),
        inconclusive: schemas/* enum */.k5n(['info', 'warn', 'block'])
            .prefault('info')
            .describe('What a blocking rule does that the samples can neither confirm nor refute. block: what cannot be shown is not merged.'),
        forgetting: schemas/* strictObject */.rej({
            ratio: severities(limit/* percentage */.X1, { mild: '2%', moderate: '10%', severe: '25%' }).describe('For rows like perplexity: relative worsening from which forgetting is called mild, moderate, severe.'),
            points: severities((0,limit/* pointsUpTo */.y3)(100), { mild: 1, moderate: 3, severe: 10 }).describe('For scores between 0 and 1: points lost (hundredths) from which forgetting is called mild, moderate, severe.'),
        })
            .prefault({})
            .describe('From which size on a loss on a general task is called mild, moderate or severe.'),
        allow_differences: schemas/* array */.YOg(schemas/* enum */.k5n(allowedDifferences))
            .optional()
            .describe('What may differ between the sides on purpose, where the rows would otherwise be missing. template: only one side has a chat template, and each is asked as it is used; window: one side reads longer stretches of long texts at once.'),
        tasks: schemas/* record */.g1P(schemas/* string */.YjP().regex(taskName, { error: taskNameError }), (0,task_schema/* taskSchema */.v)(catalogue), {
            error: (0,written/* missing */.L)('what to compare the checkpoints on; a mapping from a name to a task'),
        })
            .superRefine((tasks, context) => {
            if (Object.keys(tasks).length === 0)
                context.addIssue({ code: 'custom', message: 'has no task: there would be nothing to compare' });
        })
            .describe('What to compare the checkpoints on: a mapping from a name to a task. Letters, digits, spaces and - _ . make a name.'),
        rules: schemas/* array */.YOg((0,rule_schema/* ruleSchema */.A)(catalogue))
            .superRefine((rules, context) => {
            if (rules.length === 0)
                context.addIssue({
                    code: 'custom',
                    message: 'is empty, so that nothing would be decided: write a rule, or leave the key out for the usual ones',
                });
        })
            .optional()
            .describe('What the rows of the table must satisfy. Absent: no row of a general task may be worse by more than the mild severity; without a general task, no row at all.'),
        mlflow: mlflow_schema/* mlflowSchema */.JV
            .optional()
            .describe('Logs every run to an MLflow server: true, or a mapping. Its address comes from MLFLOW_TRACKING_URI, the credentials from the variables that MLflow itself reads.'),
        history: (0,history_schema/* historySchema */.U)(catalogue)
            .optional()
            .describe('The merged checkpoints, one after the other, and how much may be lost over all of them since a blessed release.'),
        watch: watchSchema
            .optional()
            .describe('How `checkpoint-gate watch` looks at production, as far as it is the same at every look. It decides nothing about a pull request.'),
    });
}


/***/ }),

/***/ 30016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ taskSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/suite/data-schema.js
var data_schema = __webpack_require__(17012);
// EXTERNAL MODULE: ./lib/suite/limit.js
var limit = __webpack_require__(92839);
// EXTERNAL MODULE: ./lib/suite/rubric-schema.js
var rubric_schema = __webpack_require__(81903);
// EXTERNAL MODULE: ./lib/suite/texts.js
var texts = __webpack_require__(99296);
// EXTERNAL MODULE: ./lib/suite/written.js
var written = __webpack_require__(67163);
;// CONCATENATED MODULE: ./lib/suite/judge-schema.js






const dollars = schemas/* number */.aig().min(0).max(10_000);
const prices = schemas/* strictObject */.rej({
    input: dollars.describe('Of what is sent.'),
    cached_input: dollars.optional().describe('Of what the server had cached. Absent: as input.'),
    output: dollars.describe('Of what is answered, hidden reasoning included.'),
})
    .describe("What a model costs, in US dollars per million tokens. Absent: by the program's own table of well-known models.");
/** How one judge model is reached and asked. */
const judgeModel = {
    model: schemas/* string */.YjP().min(1).prefault('gpt-4o').describe('Name of the model that judges.'),
    server: texts/* addressText */.GI
        .prefault('https://api.openai.com/v1')
        .describe('Address of an OpenAI-compatible server that the model is behind.'),
    api_key_env: texts/* keyVariable */.OE
        .optional()
        .describe('Name of the environment variable that holds the API key. Absent: OPENAI_API_KEY for api.openai.com, none for other servers.'),
    temperature: schemas/* number */.aig()
        .min(0)
        .max(2)
        .prefault(0.1)
        .describe('A model that refuses it is asked without it, and the report says so.'),
    max_tokens: schemas/* int */.Whr()
        .min(64)
        .max(200_000)
        .optional()
        .describe('Most tokens of a verdict, hidden reasoning included. Absent: 2,000, or 8,000 for a model that reasons.'),
    reasoning_effort: schemas/* string */.YjP()
        .regex(/^[a-z]{1,20}$/)
        .optional()
        .describe('Sent as it is (none, minimal, low, medium, high) to models that reason. Absent: not sent.'),
    concurrency: schemas/* int */.Whr().min(1).max(256).prefault(4).describe('Most requests at once.'),
    timeout: schemas/* number */.aig().gt(0).max(3600).prefault(120).describe('Seconds that one request may take.'),
    prices: prices.optional(),
};
const comparing = schemas/* enum */.k5n(['scores', 'pairs']);
const judgeSchema = schemas/* strictObject */.rej({
    ...judgeModel,
    panel: schemas/* array */.YOg(schemas/* strictObject */.rej(judgeModel))
        .min(1)
        .max(8)
        .optional()
        .describe('Further judges, each written like the first: the median of all of them counts.'),
    rubric: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), rubric_schema/* rubricSchema */.dx], {
        error: ({ input }) => (0,written/* isMapping */.p)(input)
            ? undefined
            : `given ${(0,shown/* shown */.S)(input)}; allowed: the path of a rubric file (YAML or JSON), or the rubric itself`,
    })
        .optional()
        .describe('Path of a rubric file relative to the suite, or the rubric itself. Absent: factual accuracy, completeness, structure and style, and an overall grade, from 1 to 5.'),
    compare: comparing
        .prefault('scores')
        .describe('scores: every answer is graded by itself. pairs: the two answers are compared, in both orders; where the orders disagree it is a tie.'),
    samples: schemas/* int */.Whr().min(1).optional().describe('Only so many samples, drawn at random. Absent: all.'),
    repeats: limit/* percentage */.X1
        .prefault('5%')
        .describe('Share of the samples that is judged twice, to see how steady the judge is.'),
    max_cost: schemas/* number */.aig()
        .gt(0)
        .max(100_000)
        .optional()
        .describe('Most US dollars that judging this task may cost. Absent: 10 on api.openai.com, else no ceiling.'),
    max_minutes: schemas/* number */.aig().gt(0).max(10_000).optional().describe('Most minutes that judging this task may take.'),
    max_unscored: limit/* percentage */.X1
        .prefault('2%')
        .describe('Largest share of samples without a grade (refused, cut off, unreadable); above it the rows are missing.'),
    min_agreement: schemas/* number */.aig()
        .min(0)
        .max(1)
        .prefault(0.6)
        .describe('Agreement with people (weighted kappa, on at least 200 samples) from which the judge may block; until then its rules only warn. 0: it may block without people.'),
    batch: schemas/* boolean */.zMY()
        .prefault(false)
        .describe('Whether the calls go through the batch API: half the price, up to a day. A later run collects them.'),
    trained_on: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Which model wrote the answers that the candidate was trained on: a judge of the same family prefers its own style, and the report warns.'),
})
    .describe('A model that grades the answers of both sides.');
const peopleSchema = schemas/* strictObject */.rej({
    ratings: schemas/* union */.KCZ([
        schemas/* string */.YjP()
            .min(1)
            .transform((one) => [one]),
        schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
    ], {
        error: 'allowed: the path of a filled sheet, or a list of them; * in the name of the file',
    })
        .describe('Filled sheets (JSON, CSV, Label Studio): paths relative to the suite, * allowed in the name of the file.'),
    key: schemas/* string */.YjP()
        .min(1)
        .describe('Path of the key that was written with the sheets: which answer was whose. Keep it from those who rate.'),
    compare: comparing.prefault('pairs').describe('What the sheets ask, as they were made.'),
    samples: schemas/* int */.Whr()
        .min(2)
        .prefault(50)
        .describe('Samples that have to be rated before the rows count; until then they are missing, as pending.'),
})
    .describe('People who grade the answers on sheets, as the command sheet makes them.');

// EXTERNAL MODULE: ./lib/suite/metric-schema.js
var metric_schema = __webpack_require__(89032);
;// CONCATENATED MODULE: ./lib/suite/task-schema.js






const role = schemas/* enum */.k5n(['domain', 'general'])
    .optional()
    .describe('domain: what the fine-tune is for. general: what the model could do before and must not forget. Forgetting is looked for on general tasks only; rules can select by role. Absent: neither.');
const task_schema_prompt = schemas/* string */.YjP()
    .min(1)
    .optional()
    .describe("Template of the user's turn. {prompt} stands for the sample's prompt, {id} and {group} for those, any other name in braces for the column of that name. Absent: the sample's prompt or messages as they are.");
const system = schemas/* string */.YjP()
    .min(1)
    .optional()
    .describe('System message put in front of every conversation that has none of its own.');
const chat = schemas/* boolean */.zMY()
    .optional()
    .describe("Whether prompts go through the checkpoint's chat template. Absent: where the checkpoint has one.");
const delimiter = (what) => schemas/* string */.YjP()
    .describe(`What stands between a plain prompt and ${what}. Absent: a space. Behind a chat template nothing: it says itself how an answer begins.`);
/** What a task can say that has the model answer. */
const answering = {
    prompt: task_schema_prompt,
    system,
    chat,
    max_new_tokens: schemas/* int */.Whr().min(1).prefault(256).describe('Most tokens of an answer.'),
    temperature: schemas/* number */.aig()
        .min(0)
        .max(10)
        .prefault(0)
        .describe('0: the likeliest token every time. Above 0: drawn at random, seeded.'),
    top_p: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .prefault(1)
        .describe('Tokens are drawn from the likeliest that together have this probability. 1: from all.'),
    top_k: schemas/* int */.Whr().min(0).prefault(0).describe('Tokens are drawn from so many of the likeliest. 0: from all.'),
    stop: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .max(64)
        .prefault([])
        .describe("Texts that end an answer and are not part of it, besides the checkpoint's own end tokens."),
    constrained: schemas/* boolean */.zMY()
        .prefault(false)
        .describe('Whether the servers of both sides hold every answer to the form that is read, by a JSON schema. classify: an object with field, which is one of the classes of the data. entities: an object with field, a list of entities or tags. generate: the schema of the task. A checkpoint that forgot the form is then not seen, so leave it out where that matters.'),
};
const answerField = (usual, what) => schemas/* string */.YjP().min(1).prefault(usual).describe(`Name of the field that holds ${what} in the JSON object of an answer.`);
/** In place of a file the schema itself; that it is one is checked where it is used. */
const jsonSchema = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* boolean */.zMY(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())], {
    error: ({ input }) => (0,written/* isMapping */.p)(input) ? undefined : `given ${(0,shown/* shown */.S)(input)}; allowed: the path of a JSON schema, or the schema itself`,
})
    .optional()
    .describe('JSON schema that answers must satisfy, for the metric json_schema: the path of a file relative to the suite, or the schema itself.');
function taskSchema(catalogue) {
    const generate = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('generate')
            .describe('generate: the model answers each prompt, and the answers are compared with references.'),
        role,
        data: (0,data_schema/* data */.p)('generate'),
        metrics: (0,metric_schema/* metricNames */.Z)('generate', catalogue, ['rougeL', 'bleu_nltk']).describe('What to compute from answers and references; each is one row of the table. Options follow a name after colons: bleu:tokenize=zh.'),
        schema: jsonSchema,
        judge: judgeSchema.optional(),
        people: peopleSchema.optional(),
        ...answering,
    })
        .describe('A task that has the model answer prompts.');
    const classify = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('classify')
            .describe('classify: the model answers each prompt with JSON, of which a field is the class that it assigns, or with the name of a class of the data alone.'),
        role,
        data: (0,data_schema/* data */.p)('classify'),
        metrics: (0,metric_schema/* metricNames */.Z)('classify', catalogue, ['accuracy', 'f1_macro']).describe('What to compute from the classes; each is one row of the table.'),
        field: answerField('category', 'the class'),
        ...answering,
    })
        .describe('A task that has the model assign a class to each sample.');
    const entities = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('entities')
            .describe('entities: the model answers each prompt with a JSON list of the entities that it finds, or, where the data hold tags, with a JSON list of one tag a token.'),
        role,
        data: (0,data_schema/* data */.p)('entities'),
        metrics: (0,metric_schema/* metricNames */.Z)('entities', catalogue, ['entity_f1']).describe('What to compute from the entities; each is one row of the table.'),
        field: answerField('entities', 'the list (which may also be the whole answer)'),
        ...answering,
    })
        .describe('A task that has the model find named things in a text.');
    const choose = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('choose')
            .describe('choose: which of the choices the model finds likeliest, given the question (MMLU, ARC, HellaSwag).'),
        role,
        data: (0,data_schema/* data */.p)('choose'),
        metrics: (0,metric_schema/* metricNames */.Z)('choose', catalogue, ['acc', 'acc_norm']).describe("What to compute from the choices' likelihood; each is one row of the table."),
        prompt: task_schema_prompt,
        system,
        chat: chat.describe("Whether questions go through the checkpoint's chat template. Absent: they are plain text, as in lm-evaluation-harness."),
        delimiter: delimiter('a choice').prefault(' '),
    })
        .describe('A task of multiple choice by likelihood.');
    const perplexity = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('perplexity').describe('perplexity: how likely the model finds given texts.'),
        role,
        data: (0,data_schema/* data */.p)('perplexity'),
        metrics: (0,metric_schema/* metricNames */.Z)('perplexity', catalogue, ['perplexity', 'bits_per_byte']).describe("What to compute from the texts' likelihood; each is one row of the table."),
        scored: schemas/* enum */.k5n(['text', 'answer'])
            .prefault('text')
            .describe("text: every sample's text. answer: every sample's first reference, given its prompt or messages; where a record has choices and its answer is the index, the letter or the label of one, that choice's text."),
        prompt: task_schema_prompt,
        system,
        chat,
        delimiter: delimiter('the answer').optional(),
        max_tokens: schemas/* int */.Whr()
            .min(2)
            .optional()
            .describe('Cuts every text to its first so many tokens. Absent: a text longer than the context slides a window, so that every token is scored once.'),
        window: schemas/* int */.Whr()
            .min(2)
            .optional()
            .describe('Most tokens that are read at once: over longer texts, a window of so many slides. Absent: the context of the checkpoint, and behind a server one token less. Both sides read the same where it fits into both.'),
        stride: schemas/* int */.Whr()
            .min(1)
            .optional()
            .describe('New tokens that the window moves on by; smaller gives every token more context and takes longer. Absent: half of the window.'),
        add_bos: schemas/* boolean */.zMY()
            .prefault(false)
            .describe('Puts the begin-of-text token (the end-of-text token where there is none, as lm-evaluation-harness does) in front of every text where the tokenizer itself would not.'),
        divergence: schemas/* boolean */.zMY()
            .prefault(false)
            .describe("Whether the candidate's distribution over the next token is compared with the baseline's, at up to 32 places of each text: an early sign of forgetting, before anything got worse. Costs little time, and 30 kB of evidence a text."),
    })
        .describe('A task that scores given texts.');
    const scores = schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('scores')
            .describe('scores: numbers between 0 and 1 that were made elsewhere, one a sample; both sides are recorded evidence.'),
        role,
        data: (0,data_schema/* data */.p)('scores'),
        metrics: (0,metric_schema/* metricNames */.Z)('scores', catalogue, ['score']).describe('What to compute from the numbers; each is one row of the table.'),
    })
        .describe('A task that compares numbers made elsewhere.');
    return schemas/* discriminatedUnion */.gMt('kind', [generate, classify, entities, choose, perplexity, scores]);
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
