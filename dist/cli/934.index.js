export const id = 934;
export const ids = [934];
export const modules = {

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/backends/onnx/graph/graph.js + 12 modules
var graph = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var recorded_folder = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(7653);
// EXTERNAL MODULE: ./lib/checkpoint/fingerprint.js
var fingerprint = __webpack_require__(1222);
// EXTERNAL MODULE: ./lib/checkpoint/locate.js + 3 modules
var locate = __webpack_require__(313);
// EXTERNAL MODULE: ./lib/checkpoint/settings.js
var checkpoint_settings = __webpack_require__(297);
// EXTERNAL MODULE: ./lib/checkpoint/template.js + 2 modules
var checkpoint_template = __webpack_require__(2004);
// EXTERNAL MODULE: ./lib/checkpoint/tokenizer/tokenizer.js + 5 modules
var tokenizer_tokenizer = __webpack_require__(3228);
// EXTERNAL MODULE: ./lib/shared/errors.js + 11 modules
var errors = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/commands/environment.js
var environment = __webpack_require__(2131);
// EXTERNAL MODULE: ./lib/samples/raw-file.js + 7 modules
var raw_file = __webpack_require__(7446);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(9002);
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
        const source = { path: (0,external_node_path_.join)(folder, file), written: file, format: null, limit: null };
        const { total, columns, sha256, broken } = await (0,raw_file/* readRaw */.hc)(source, () => false);
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

;// CONCATENATED MODULE: ./lib/commands/inspection.js

const layouts = {
    decoder: 'one decoder',
    merged: 'one decoder with use_cache_branch (decoder_model_merged.onnx)',
    pair: 'two decoders, without and with a cache',
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
    const inspection = await lookInto(options);
    output.write(options.json ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection));
}
async function lookInto(options) {
    const { progress } = options;
    const where = (0,environment/* whereOf */.d)(process.cwd());
    const messages = options.chat === null ? null : await readMessages(options.chat);
    const files = await (0,locate/* locate */.x)({ path: options.checkpoint, file: options.file }, where, progress);
    const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(files);
    const template = await (0,checkpoint_template/* chatTemplate */.V)(files, tokenizer);
    const settings = await (0,checkpoint_settings/* generationSettings */.c)(files, tokenizer);
    const { precision, producer, opset, inputs, outputs, notes, signature } = (0,graph/* readGraph */.t)(files.onnx);
    const { kind, size, highestId, special, affixes } = tokenizer;
    const rows = signature.vocabulary ?? signature.embeddingRows;
    return {
        checkpoint: options.checkpoint,
        folder: files.folder,
        revision: files.revision,
        fingerprint: await (0,fingerprint/* fingerprint */.R)(files, where.cache, progress),
        layout: files.layout,
        files: await Promise.all((0,checkpoint_files/* definingFiles */.eY)(files).map(async ([part, path]) => ({
            part,
            path: (0,external_node_path_.relative)(files.folder, path),
            size: (await (0,promises_.stat)(path)).size,
        }))),
        graph: { precision, producer, opset, inputs, outputs, notes },
        tokenizer: { kind, size, highestId, special, affixes, fingerprint: tokenizer.fingerprint },
        settings,
        template: template && { sha256: template.sha256, from: (0,external_node_path_.relative)(files.folder, template.from) },
        text: options.text === null ? null : { text: options.text, ...encoded(tokenizer, options.text, true) },
        chat: messages && chatOf(messages, template, tokenizer, files.folder),
        notes: [
            ...files.notes,
            ...notes,
            ...tokenizer.notes,
            ...(template?.notes ?? []),
            ...(rows !== null && highestId >= rows
                ? [`The tokenizer has ids up to ${highestId}, the model only ${rows} rows: they do not belong together.`]
                : []),
        ],
    };
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
