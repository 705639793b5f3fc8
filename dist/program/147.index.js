export const id = 147;
export const ids = [147];
export const modules = {

/***/ 39147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/backends/onnx/graph/graph.js + 12 modules
var graph_graph = __webpack_require__(85574);
// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var recorded_folder = __webpack_require__(62820);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(57653);
// EXTERNAL MODULE: ./lib/checkpoint/fingerprint.js
var fingerprint = __webpack_require__(71222);
// EXTERNAL MODULE: ./lib/checkpoint/locate.js
var locate = __webpack_require__(38230);
// EXTERNAL MODULE: ./lib/checkpoint/served.js + 1 modules
var checkpoint_served = __webpack_require__(25795);
// EXTERNAL MODULE: ./lib/checkpoint/settings.js
var checkpoint_settings = __webpack_require__(297);
// EXTERNAL MODULE: ./lib/checkpoint/template.js + 2 modules
var checkpoint_template = __webpack_require__(92004);
// EXTERNAL MODULE: ./lib/checkpoint/tokenizer/tokenizer.js + 5 modules
var tokenizer_tokenizer = __webpack_require__(23228);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/commands/environment.js
var environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/backends/recorded/json.js
var json = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/commands/inspect-recorded.js







/** Looks into the files as far as that needs no suite: which samples belong there, only a suite tells. */
async function inspectRecorded(checkpoint) {
    const folder = (0,external_node_path_.resolve)((0,recorded_folder/* recordedFolder */.xm)(checkpoint));
    const files = [];
    for (const file of await (0,recorded_folder/* listRecorded */.jN)(folder, checkpoint))
        files.push(await fileIn(folder, file));
    return { checkpoint, folder, files };
}
async function fileIn(folder, file) {
    try {
        const { total, columns, sha256, broken } = await (0,json/* readRecordedFile */.J)((0,external_node_path_.join)(folder, file), file, false);
        const problem = broken.count > 0 ? `${(0,numbers/* counted */.hS)(broken.count, 'line')} cannot be read` : null;
        return { file, lines: total, fields: columns, sha256, problem };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { file, lines: 0, fields: [], sha256: null, problem: error.message };
    }
}
function recordedText({ checkpoint, folder, files }) {
    const lines = files.map(({ file, lines: count, fields, problem }) => {
        const found = [(0,numbers/* counted */.hS)(count, 'line'), `fields ${(0,shown/* listed */.K)(fields.map(shown/* shown */.S), 20)}`];
        const said = problem === null ? found : [...(count > 0 ? found : []), problem];
        return `  ${(0,shared_escape/* terminalText */.eR)(file, 100).padEnd(28)} ${(0,shared_escape/* terminalText */.eR)(said.join(', '), 500)}`;
    });
    return [`Recorded evidence ${(0,shared_escape/* terminalText */.eR)(checkpoint)}`, `  folder ${(0,shared_escape/* terminalText */.eR)(folder)}`, ...lines, ''].join('\n');
}

// EXTERNAL MODULE: ./lib/backends/backend.js
var backends_backend = __webpack_require__(31561);
// EXTERNAL MODULE: ./lib/backends/server/backend.js + 26 modules
var server_backend = __webpack_require__(80894);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
;// CONCATENATED MODULE: ./lib/commands/inspect-server.js







/**
 * Looks at a model behind a server as an evaluation would, up to the proof of its log-probabilities.
 * @throws GateError for everything that an evaluation would refuse
 */
async function inspectServer(options) {
    const { address, model, tokenizer, keyVariable, progress } = options;
    const { signal } = new AbortController();
    const source = (0,checkpoints/* withCheckpoint */.Hm)(nothing, address);
    const { server } = source;
    if (server?.address == null)
        throw (0,errors/* gateError */.em)('server-address', { why: 'given a path' });
    const where = (0,environment/* whereOf */.de)(process.cwd(), signal);
    const files = tokenizer === null ? null : await (0,checkpoint_served/* locateServed */.A)({ ...source, tokenizer }, false, where, progress);
    const key = (0,environment/* readKey */.YZ)('server', keyVariable);
    const known = { source: server, key, files, fingerprint: '', progress, signal };
    const backend = await (0,server_backend/* openServer */.C)({ ...known, address: server.address, model });
    try {
        const logprobs = await canTell(backend, signal);
        const { fingerprint: _, ...opened } = backend.opened;
        return { checkpoint: server.address, opened, logprobs };
    }
    finally {
        await backend.close();
    }
}
const nothing = {
    path: '',
    file: null,
    device: 'auto',
    threads: null,
    batchTokens: null,
    server: null,
    tokenizer: null,
    prepare: null,
    place: { line: 1, column: 1 },
};
async function canTell(backend, signal) {
    async function* text() {
        yield { id: 'one', text: 'The quick brown fox jumps over the lazy dog.' };
    }
    try {
        for await (const _ of backend.score(text(), signal))
            ;
        return true;
    }
    catch (error) {
        if (error instanceof backends_backend/* CannotTell */.d)
            return error.reason;
        throw error;
    }
}
function serverText({ checkpoint, opened, logprobs }) {
    const { contextLength, template, versions, notes } = opened;
    const rows = [
        ['context length', String(contextLength)],
        ['chat template', template ?? 'none'],
        ['log-probabilities', logprobs === true ? 'proven' : `cannot be told: ${logprobs}`],
        ...Object.entries(versions),
    ];
    return [
        `Server ${(0,shared_escape/* terminalText */.eR)(checkpoint)}`,
        ...rows.map(([label, value]) => `  ${(0,shared_escape/* terminalText */.eR)(label).padEnd(28)} ${(0,shared_escape/* terminalText */.eR)(value, 500)}`),
        ...(notes.length === 0 ? [] : ['Notes', ...notes.map((note) => `  - ${(0,shared_escape/* terminalText */.eR)(note, 500)}`)]),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/inspection.js

const layouts = {
    decoder: 'one decoder',
    merged: 'one decoder with use_cache_branch (decoder_model_merged.onnx)',
    pair: 'two decoders, without and with a cache',
    served: 'weights for a server',
};
/** The inspection for a terminal; every line is safe to show whatever the checkpoint holds. */
function inspectionText(i) {
    const { tokenizer, settings, graph } = i;
    return [
        `Checkpoint ${(0,shared_escape/* terminalText */.eR)(i.checkpoint)}`,
        ...rows([
            ['folder', (0,shared_escape/* terminalText */.eR)(i.folder)],
            ['commit', i.revision],
            ['fingerprint', i.fingerprint],
            ['layout', layouts[i.layout] ?? i.layout],
            ...i.files.map((file) => [file.part, `${(0,shared_escape/* terminalText */.eR)(file.path)}, ${bytes(file.size)}`]),
        ]),
        ...(graph === null ? [] : graphLines(graph)),
        'Tokenizer',
        ...rows([
            ['kind', tokenizer.kind],
            ['vocabulary', `${tokenizer.size} pieces, highest id ${tokenizer.highestId}`],
            ...Object.entries(tokenizer.special).map(([name, token]) => [name, `${visible(token.content)} ${token.id === null ? '(no id)' : token.id}`]),
            ['added in front', ids(tokenizer.affixes.prefix)],
            ['added behind', ids(tokenizer.affixes.suffix)],
            ['fingerprint', tokenizer.fingerprint],
        ]),
        'Generation',
        ...rows([
            ['ends at', `${ids(settings.eosIds)}${settings.eosFrom.length > 0 ? ` (${settings.eosFrom.join(', ')})` : ''}`],
            [
                'context length',
                settings.contextLength
                    ? `${settings.contextLength.value} (${settings.contextLength.from})`
                    : 'not told by any file',
            ],
            ['sliding window', settings.slidingWindow === null ? null : String(settings.slidingWindow)],
            ['chat template', i.template ? `${(0,shared_escape/* terminalText */.eR)(i.template.from)}, sha256 ${i.template.sha256}` : 'none'],
        ]),
        ...(i.text === null ? [] : [`Text, ${i.text.ids.length} tokens`, ...tokenLines(i.text.tokens)]),
        ...(i.chat === null ? [] : chatLines(i.chat)),
        ...(i.notes.length === 0 ? [] : ['Notes', ...i.notes.map((note) => `  - ${(0,shared_escape/* terminalText */.eR)(note, 500)}`)]),
        '',
    ].join('\n');
}
function rows(list) {
    return list
        .filter(([, value]) => value !== null)
        .map(([label, value]) => `  ${(0,shared_escape/* terminalText */.eR)(label).padEnd(20)} ${value}`);
}
function graphLines(graph) {
    const port = ({ name, type, dims }) => `${(0,shared_escape/* terminalText */.eR)(name)} ${type}[${dims === null ? '?' : dims.map((d) => (0,shared_escape/* terminalText */.eR)(String(d ?? '?'))).join(', ')}]`;
    return [
        'Graph',
        ...rows([
            ['precision', graph.precision],
            ['made by', `${(0,shared_escape/* terminalText */.eR)(graph.producer) || 'unknown'}, opset ${graph.opset}`],
            ['takes', folded(graph.inputs).map(port).join('\n'.padEnd(24))],
            ['gives', folded(graph.outputs).map(port).join('\n'.padEnd(24))],
        ]),
    ];
}
/** The cache of thirty layers is one line: ports that differ in their number only are shown once, with the range. */
function folded(ports) {
    const groups = new Map();
    for (const port of ports) {
        const number = /\.(\d+)\./.exec(port.name)?.[1];
        const key = number === undefined ? port.name : port.name.replace(`.${number}.`, '.N.');
        const group = groups.get(key) ?? { first: port, numbers: [] };
        if (number !== undefined)
            group.numbers.push(Number(number));
        groups.set(key, group);
    }
    return [...groups].map(([key, { first, numbers }]) => numbers.length < 2
        ? first
        : { ...first, name: key.replace('.N.', `.${Math.min(...numbers)}-${Math.max(...numbers)}.`) });
}
function chatLines(chat) {
    const lines = chat.rendered.split(/(?<=\n)/);
    return [
        'Chat, as the template renders it',
        ...lines.map((line) => `  ${visible(line)}`),
        `Chat, ${chat.ids.length} tokens`,
        ...tokenLines(chat.tokens),
    ];
}
const tokenLines = (tokens) => tokens.map(({ id, piece, text }) => {
    const meaning = text === piece ? '' : `  ${visible(text)}`;
    return `  ${String(id).padStart(8)}  ${visible(piece).padEnd(meaning ? 18 : 0)}${meaning}`;
});
const ids = (list) => (list.length === 0 ? 'nothing' : list.join(', '));
/** Text in quotes in which nothing hides and nothing acts: what cannot be seen stands as an escape. */
function visible(text) {
    return JSON.stringify(text)
        .replace(/[^\P{C}\u200d]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escaped)
        .replace(/^"::|##\[/g, (command) => command.replace(/[:#]/, escaped));
}
const escaped = (character) => [...Array(character.length).keys()].map((k) => `\\u${character.charCodeAt(k).toString(16).padStart(4, '0')}`).join('');
function bytes(size) {
    if (size >= 1e6)
        return `${(size / 1e6).toFixed(1)} MB`;
    return size >= 1e3 ? `${(size / 1e3).toFixed(1)} kB` : `${size} bytes`;
}

;// CONCATENATED MODULE: ./lib/commands/inspect.js
















/**
 * Shows what an evaluation would see in a checkpoint, without a runtime.
 *
 * @throws GateError for everything that an evaluation would refuse
 */
async function inspect(options, output) {
    if ((0,recorded_folder/* isRecorded */.TN)(options.checkpoint)) {
        const found = await inspectRecorded(options.checkpoint);
        output.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : recordedText(found));
        return;
    }
    if (/^https?:\/\//i.test(options.checkpoint)) {
        const found = await inspectServer({ ...options, address: options.checkpoint });
        output.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : serverText(found));
        return;
    }
    const inspection = await lookInto(options);
    output.write(options.json ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection));
}
async function lookInto(options) {
    const { progress } = options;
    const where = (0,environment/* whereOf */.de)(process.cwd());
    const messages = options.chat === null ? null : await readMessages(options.chat);
    const files = await located(options, where);
    const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(files);
    const template = await (0,checkpoint_template/* chatTemplate */.V)(files, tokenizer);
    const settings = await (0,checkpoint_settings/* generationSettings */.c)(files, tokenizer);
    const graph = 'onnx' in files ? (0,graph_graph/* readGraph */.t)(files.onnx) : null;
    const { kind, size, highestId, special, affixes } = tokenizer;
    const rows = graph && (graph.signature.vocabulary ?? graph.signature.embeddingRows);
    return {
        checkpoint: options.checkpoint,
        folder: files.folder,
        revision: files.revision,
        fingerprint: await (0,fingerprint/* fingerprint */.R)(files, where.cache, progress),
        layout: 'onnx' in files ? files.layout : 'served',
        files: await filesOf(files),
        graph: graph && graphOf(graph),
        tokenizer: { kind, size, highestId, special, affixes, fingerprint: tokenizer.fingerprint },
        settings,
        template: template && { sha256: template.sha256, from: (0,external_node_path_.relative)(files.folder, template.from) },
        text: options.text === null ? null : { text: options.text, ...encoded(tokenizer, options.text, true) },
        chat: messages && chatOf(messages, template, tokenizer, files.folder),
        notes: [
            ...files.notes,
            ...(graph?.notes ?? []),
            ...tokenizer.notes,
            ...(template?.notes ?? []),
            ...(rows !== null && highestId >= rows
                ? [`The tokenizer has ids up to ${highestId}, the model only ${rows} rows: they do not belong together.`]
                : []),
        ],
    };
}
/** A folder without an ONNX model may be one for a server. */
async function located(options, where) {
    const source = { path: options.checkpoint, file: options.file, tokenizer: options.tokenizer };
    const served = () => (0,checkpoint_served/* locateServed */.A)(source, false, where, options.progress);
    if (options.tokenizer !== null || options.checkpoint.endsWith('.gguf'))
        return served();
    try {
        return await (0,locate/* locate */.x5)(source, where, options.progress);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || error.code !== 'checkpoint-no-onnx')
            throw error;
        const files = await served().catch(() => null);
        if (files?.hasWeights)
            return files;
        throw error;
    }
}
async function filesOf(files) {
    const parts = 'onnx' in files ? (0,checkpoint_files/* definingFiles */.eY)(files).map(([part, path]) => ({ part, path })) : files.defining;
    return Promise.all(parts.map(async ({ part, path }) => ({
        part,
        path: path === null ? 'on the hub' : (0,external_node_path_.relative)(files.folder, path),
        size: path === null ? 0 : (await (0,promises_.stat)(path)).size,
    })));
}
function graphOf({ precision, producer, opset, inputs, outputs, notes }) {
    return { precision, producer, opset, inputs, outputs, notes };
}
function chatOf(messages, template, tokenizer, folder) {
    if (template === null)
        throw (0,errors/* gateError */.em)('chat-no-template', { folder });
    const rendered = template.render(messages, { addGenerationPrompt: true });
    return { messages, rendered, ...encoded(tokenizer, rendered, false) };
}
function encoded(tokenizer, text, addSpecialTokens) {
    const ids = tokenizer.encode(text, { addSpecialTokens });
    const alone = (id) => tokenizer.decode([id], { skipSpecial: false, raw: true });
    return { ids, tokens: ids.map((id) => ({ id, piece: tokenizer.token(id) ?? '', text: alone(id) })) };
}
async function readMessages(file) {
    const refuse = (reason, cause) => (0,errors/* gateError */.em)('chat-file', { file, reason }, cause);
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.resolve)(file), 'utf8'));
    }
    catch (error) {
        throw refuse(error.message, error);
    }
    if (!Array.isArray(value) || value.length === 0)
        throw refuse('it is not a list of messages');
    return value.map((message, i) => {
        const { role, content } = (message ?? {});
        if (typeof role !== 'string' || typeof content !== 'string') {
            throw refuse(`message ${i + 1} has no role and content that are text`);
        }
        return { role, content };
    });
}


/***/ })

};
