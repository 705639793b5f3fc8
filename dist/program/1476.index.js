export const id = 1476;
export const ids = [1476,1359];
export const modules = {

/***/ 57653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ refuseLfsPointer),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jr: () => (/* binding */ readCached),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   eY: () => (/* binding */ definingFiles),
/* harmony export */   hI: () => (/* binding */ sideFiles),
/* harmony export */   wr: () => (/* binding */ templateFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);


/** The files that define a checkpoint, by the part they play in it, in a fixed order. */
function definingFiles(files) {
    const parts = [
        ['onnx', files.onnx],
        ['with-past', files.withPast],
        ...files.external.map(({ location, path }) => [`external ${location}`, path]),
        ['config', files.config],
        ['generation-config', files.generationConfig],
        ['tokenizer', files.tokenizer],
        ['tokenizer-config', files.tokenizerConfig],
        ['special-tokens-map', files.specialTokensMap],
        ['chat-template', files.chatTemplate],
        ...Object.entries(files.namedTemplates).map(([name, path]) => [`template ${name}`, path]),
    ];
    return parts.filter((part) => part[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Where a checkpoint's side files lie, and in which order they are preferred. */
const sideFiles = {
    config: ['config.json'],
    generationConfig: ['generation_config.json'],
    tokenizer: ['tokenizer.json'],
    tokenizerConfig: ['tokenizer_config.json'],
    specialTokensMap: ['special_tokens_map.json'],
    chatTemplate: ['chat_template.jinja'],
};
const templateFolders = ['additional_chat_templates', 'chat_templates'];
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The object that a JSON file holds; an absent file is an empty one. */
async function readJson(path) {
    if (path === null)
        return {};
    const text = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')).replace(/^\uFEFF/, '');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('checkpoint-json', { file: path, reason: error.message }, error);
    }
    if (!isObject(value))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('checkpoint-json', { file: path, reason: 'it is not an object' });
    return value;
}
/** What a file of the cache holds; null where it is not there, or was cut short by a machine that went down. */
async function readCached(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
const lfsHead = 'version https://git-lfs.github.com/spec/';
/** A pointer that Git LFS left in place of a file would be read as a broken model; it is told as what it is. */
async function refuseLfsPointer(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(lfsHead.length), 0, lfsHead.length, 0);
        if (buffer.toString('latin1', 0, bytesRead) === lfsHead)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('checkpoint-lfs-pointer', { file: path });
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 56042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseModel),
/* harmony export */   T: () => (/* binding */ refuseConfig)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57653);


const folderOf = (name) => (name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '');
const baseOf = (name) => name.slice(folderOf(name).length);
/** What must lie beside a decoder for it to be a part of something else. */
const encoderSign = /^encoder_model(_\w+)?\.onnx$/;
const multimodalSign = /^(embed_tokens|vision_encoder|audio_encoder|image_encoder)(_\w+)?\.onnx$/;
/**
 * Which ONNX file of a folder is the language model, by names alone; what the graph then holds is looked at when it is opened.
 * The usual names are those of optimum and transformers.js: the top folder and `onnx/`.
 *
 * @param names files of the checkpoint, relative, with forward slashes
 * @param wanted the user's own choice
 */
function chooseModel(names, wanted, folder) {
    const models = names.filter((name) => name.endsWith('.onnx')).sort();
    const chosen = wanted === null ? usual(models, names, folder) : chooseNamed(models, wanted, folder);
    refuseForeign(chosen.onnx, names, folder);
    return chosen;
}
function chooseNamed(models, wanted, folder) {
    const name = wanted.replaceAll('\\', '/').replace(/^\.\//, '');
    if (!models.includes(name))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-file-unknown', { folder, file: wanted, found: models });
    return asLayout(name, models);
}
function usual(models, names, folder) {
    for (const base of ['model.onnx', 'decoder_model_merged.onnx', 'decoder_model.onnx']) {
        const found = [base, `onnx/${base}`].filter((name) => models.includes(name));
        if (found.length > 1)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-ambiguous', { folder, found });
        if (found[0] !== undefined)
            return asLayout(found[0], models);
    }
    const decoders = models.filter((name) => !encoderSign.test(baseOf(name)) && !multimodalSign.test(baseOf(name)));
    const [only, ...others] = decoders.length > 0 ? decoders : models;
    if (only === undefined) {
        const weights = names.filter((name) => /\.(safetensors|bin|pt|pth|gguf|ckpt)$/.test(name)).slice(0, 5);
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-no-onnx', { folder, found: weights });
    }
    if (others.length > 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-ambiguous', { folder, found: decoders });
    const chosen = asLayout(only, models);
    return { ...chosen, notes: [...chosen.notes, `${only} was taken, the only ONNX model there`] };
}
function asLayout(onnx, models) {
    const base = baseOf(onnx);
    if (/^decoder_model_merged/.test(base))
        return { layout: 'merged', onnx, withPast: null, notes: [] };
    if (!/^decoder_model(?!_merged)/.test(base))
        return { layout: 'decoder', onnx, withPast: null, notes: [] };
    const second = folderOf(onnx) + base.replace('decoder_model', 'decoder_with_past_model');
    if (models.includes(second))
        return { layout: 'pair', onnx, withPast: second, notes: [] };
    return { layout: 'decoder', onnx, withPast: null, notes: [`${onnx} comes without its decoder_with_past_model.onnx`] };
}
function refuseForeign(onnx, names, folder) {
    const beside = names.filter((name) => folderOf(name) === folderOf(onnx)).map(baseOf);
    if (beside.includes('genai_config.json'))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-genai', { folder });
    const encoder = beside.find((name) => encoderSign.test(name));
    if (encoder !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-encoder-decoder', { folder, sign: encoder });
    const part = beside.find((name) => multimodalSign.test(name));
    if (part !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-multimodal', { folder, sign: part });
}
/** What only config.json tells: an encoder-decoder model exported under the usual name. */
function refuseConfig(config, folder) {
    if (config.is_encoder_decoder === true) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-encoder-decoder', { folder, sign: 'is_encoder_decoder in config.json' });
    }
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(config.encoder) && (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(config.decoder)) {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('checkpoint-encoder-decoder', { folder, sign: 'encoder and decoder in config.json' });
    }
}


/***/ }),

/***/ 42429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init_init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/init.js
var init = __webpack_require__(29266);
// EXTERNAL MODULE: ./lib/suite/decode.js + 11 modules
var decode = __webpack_require__(23340);
// EXTERNAL MODULE: ./lib/suite/usual-file.js
var usual_file = __webpack_require__(65929);
;// CONCATENATED MODULE: ./lib/commands/init/asker.js

/**
 * Asks nobody. `taking`: takes what stands to reason, as --yes wants it.
 * `check` throws GateError `init-flags` where a flag was lacking, all of them at once.
 */
function silentAsker(taking) {
    const lacks = [];
    const settle = (lack) => {
        if (!taking || lack.usual === null)
            lacks.push(lack);
        return lack.usual ?? '';
    };
    return {
        one: async (flag, question, choices, usual) => settle({ flag, question, choices: choices.map(({ value }) => value), usual }),
        several: async (flag, question, choices, usual) => {
            settle({ flag, question, choices: choices.map(({ value }) => value), usual: usual.join(',') });
            return [...usual];
        },
        text: async (flag, question) => settle({ flag, question, choices: [], usual: null }),
        check() {
            if (lacks.length > 0)
                throw (0,errors/* gateError */.em)('init-flags', { lacks, taking });
        },
    };
}

// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/checkpoint/layout.js
var layout = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/commands/init/checkpoints.js



/** Weights that are split over several files are one model. */
const part = /-(\d{5})-of-\d{5}(?=\.gguf$)/;
const adapterSign = 'adapter_config.json';
/**
 * The checkpoints among files, told by their names alone.
 * @param names relative, with forward slashes
 * @param baseOf the model that the adapter in a folder changes
 */
function checkpointsAmong(names, baseOf = () => null) {
    const folders = grouped(names);
    const checkpoints = [];
    const leftOut = [];
    for (const [folder, own] of folders) {
        // The folder onnx/ belongs to the checkpoint around it, where its configuration lies.
        const inner = folders.get(external_node_path_.posix.join(folder, 'onnx')) ?? [];
        const files = [...own, ...inner.map((name) => `onnx/${name}`)];
        const hasTokenizer = own.includes('tokenizer.json');
        const common = { file: null, base: null, hasTokenizer };
        if (own.includes(adapterSign)) {
            checkpoints.push({ ...common, path: folder, form: 'adapter', base: baseOf(folder) });
        }
        else if (files.some((name) => name.endsWith('.onnx'))) {
            if (external_node_path_.posix.basename(folder) === 'onnx' && hasConfig(folders.get(external_node_path_.posix.dirname(folder))))
                continue;
            const read = onnxOf(files, folder);
            if ('why' in read)
                leftOut.push({ path: folder, why: read.why });
            else
                checkpoints.push({ ...common, path: folder, form: 'onnx', file: read.file });
        }
        else if (hasConfig(own) && own.some((name) => /\.(safetensors|bin|pt|pth)$/.test(name))) {
            checkpoints.push({ ...common, path: folder, form: 'safetensors' });
        }
        for (const name of own.filter((each) => each.endsWith('.gguf') && (part.exec(each)?.[1] ?? '00001') === '00001'))
            checkpoints.push({ ...common, path: external_node_path_.posix.join(folder, name), form: 'gguf' });
    }
    return { checkpoints, leftOut };
}
const hasConfig = (names = []) => names.includes('config.json');
/** Where several files could be meant, the first of them is. */
function onnxOf(names, folder) {
    try {
        (0,layout/* chooseModel */.R)(names, null, folder);
        return { file: null };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        const [first] = names.filter((name) => name.endsWith('.onnx')).sort();
        return error.code === 'checkpoint-ambiguous' ? { file: first } : { why: error.message };
    }
}
/** Names by their folder; `.` is the folder itself. */
function grouped(names) {
    const folders = new Map();
    for (const name of [...names].sort()) {
        const folder = external_node_path_.posix.dirname(name);
        folders.set(folder, [...(folders.get(folder) ?? []), external_node_path_.posix.basename(name)]);
    }
    return folders;
}
const before = /(?:^|[^a-z])(?:baseline|base|production|prod|current|released?|stable|main|reference|old|before|original)(?:$|[^a-z])/i;
const after = /(?:^|[^a-z])(?:candidate|new|next|(?:fine-?)?tuned?|ft|sft|dpo|rlhf|lora|after|latest|staging)(?:$|[^a-z])/i;
/** Which of several checkpoints is which side, as far as their names tell. */
function sidesOf(checkpoints) {
    const [baselines, candidates] = [before, after].map((words) => checkpoints.filter(({ path }) => words.test(external_node_path_.posix.basename(path)) || words.test(external_node_path_.posix.dirname(path))));
    const only = (found, other) => {
        const own = found.filter((each) => !other.includes(each));
        return own.length === 1 ? own[0] : null;
    };
    const baseline = only(baselines, candidates);
    const candidate = only(candidates, baselines);
    if (checkpoints.length !== 2)
        return { baseline, candidate };
    const rest = (known) => (known && checkpoints.find((each) => each !== known)) ?? null;
    return { baseline: baseline ?? rest(candidate), candidate: candidate ?? rest(baseline) };
}

;// CONCATENATED MODULE: ./lib/commands/init/plan.js
/** Below the root of the repository; ignored by git. */
const baseFolder = '.checkpoint-gate/base';
/** What stands in place of the owner of the action until somebody says it. */
const unknownOwner = 'OWNER';
const usualAction = `${unknownOwner}/checkpoint-gate@v0`;
const isServed = ({ form }) => form !== null && form !== 'onnx';

// EXTERNAL MODULE: ./lib/shared/words.js
var words = __webpack_require__(97984);
;// CONCATENATED MODULE: ./lib/commands/init/tasks.js


const general = /general|retain|retention|replay|regress|forget|mmlu|hellaswag|(^|[^a-z])arc([^a-z]|$)|gsm8?k|wiki|lambada|winogrande|piqa|boolq|truthful|openbook|sciq|pile|(^|[^a-z])c4([^a-z]|$)/i;
const domain = /domain|target|in-?house|fine-?tun|(^|[^a-z])(sft|dpo)([^a-z]|$)/i;
/** What is not known to be the purpose of the fine-tune must not be lost. */
const roleOf = (path) => (domain.test(path) && !general.test(path) ? 'domain' : 'general');
/** More than a processor reads while somebody waits. */
const usualLimits = {
    perplexity: 1000,
    choose: 1000,
    generate: 500,
    classify: 1000,
    entities: 500,
};
/** The tasks of data files, each with a name of its own. */
function tasksOf(data, roles, useIn) {
    const taken = new Set([(0,words/* pooledName */.J)('general'), (0,words/* pooledName */.J)('domain')].map(folded));
    return data.map((found) => {
        const use = useIn(found);
        const most = usualLimits[use.kind];
        const { path, samples, more } = found;
        const limit = more || samples > most ? most : null;
        return {
            name: named(path, taken),
            role: roles.get(path) ?? roleOf(path),
            data: path,
            use,
            samples,
            more,
            limit,
            isStub: false,
        };
    });
}
const folded = (name) => name.normalize('NFC').toLowerCase();
/** The name of the file as a task may be called; evidence lies in files of that name, so capitals make no difference. */
function named(path, taken) {
    const stem = external_node_path_.posix.basename(path).replace(/\.[^.]+$/, '');
    const plain = [
        ...stem
            .normalize('NFC')
            .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
            .replace(/^[^\p{L}\p{N}]+/u, ''),
    ]
        .slice(0, 40)
        .join('')
        .replace(/[^\p{L}\p{N}]+$/u, '') || 'task';
    for (let n = 1;; n++) {
        const name = n === 1 ? plain : `${plain}-${n}`;
        if (taken.has(folded(name)))
            continue;
        taken.add(folded(name));
        return name;
    }
}
/** Where there is no data yet: what to measure once there is. `withoutLikelihood`: whether the server tells none, so that answers have to do. */
function stubTasks(withoutLikelihood) {
    const stub = (name, role, use) => ({
        name,
        role,
        data: `data/${name}.jsonl`,
        use,
        samples: 0,
        more: false,
        limit: null,
        isStub: true,
    });
    const answers = { kind: 'generate', metrics: ['rougeL'], fields: {}, prompt: null, maxNewTokens: 128 };
    const texts = { kind: 'perplexity', metrics: ['perplexity'], fields: {}, prompt: null, maxNewTokens: null };
    return [stub('general', 'general', withoutLikelihood ? answers : texts), stub('domain', 'domain', answers)];
}

;// CONCATENATED MODULE: ./lib/commands/init/decide.js







/** The word for the candidate's own folder as it stands on the base branch. */
const ofBase = 'base-branch';
/** A repository and what a user wants of it, to what is written. Nothing is read or written here; `asker` settles what is open. */
async function decide(facts, given, asker) {
    const { candidate, baseline, fromBase } = alike(await decideSides(facts, given, asker));
    if (candidate.path !== '' && candidate.path === baseline.path)
        throw (0,errors/* gateError */.em)('init-same', { path: candidate.path });
    const withoutLikelihood = [baseline, candidate].some(({ form }) => form === 'gguf');
    const leftOut = [...facts.leftOut];
    const data = await decideData(facts, given, asker, withoutLikelihood, leftOut);
    const useIn = (found) => useOf(found, given.tasks.get(found.path) ?? null, withoutLikelihood);
    const roles = await decideRoles(data, useIn, given, asker);
    const tasks = data.length > 0 ? tasksOf(data, roles, useIn) : stubTasks(withoutLikelihood);
    const workflow = given.workflow ?? (await decideWorkflow(facts, asker));
    const served = [baseline, candidate].some(isServed);
    const usualRunner = served ? (facts.gpuLabels ?? ['self-hosted', 'linux', 'gpu']) : ['ubuntu-latest'];
    const { below, name, mainBranch, isEnterprise, hasLfs, dvc } = facts;
    return {
        plan: {
            ...{ below, name, mainBranch, isEnterprise, hasLfs, dvc },
            ...{ baseline, candidate, fromBase, tasks, workflow },
            action: given.action ?? usualAction,
            runsOn: [...(given.runsOn ?? usualRunner)],
        },
        leftOut,
    };
}
async function decideSides(facts, given, asker) {
    const { checkpoints } = facts;
    const known = sidesOf(checkpoints);
    const usualCandidate = checkpoints.length === 1 ? checkpoints[0] : known.candidate;
    const choices = checkpoints.map(asChoice);
    const path = given.candidate ??
        (await asker.one('--candidate', init/* initTexts */.B.whichCandidate, choices, usualCandidate?.path ?? null, init/* initTexts */.B.otherCheckpoint));
    const found = foundAt(path, checkpoints);
    const rest = checkpoints.filter((each) => each !== found);
    const base = found?.form === 'adapter' && found.base !== null ? baseOf(found.base, rest) : null;
    const before = { value: ofBase, label: init/* initTexts */.B.baseBranch(path), hint: init/* initTexts */.B.baseBranchHint };
    const isOwn = facts.isRepository && found !== null && found.form !== 'adapter';
    const usual = base ??
        (known.baseline && known.baseline !== found ? known.baseline.path : rest.length === 0 && isOwn ? ofBase : null);
    const written = given.baseline ??
        (await asker.one('--baseline', init/* initTexts */.B.whichBaseline, [
            ...(base === null || rest.some((each) => each.path === base)
                ? []
                : [{ value: base, label: base, hint: init/* initTexts */.B.adapterBase }]),
            ...rest.map(asChoice),
            ...(isOwn ? [before] : []),
        ], usual, init/* initTexts */.B.otherCheckpoint));
    const candidate = await side(path, found, facts, given, asker);
    const fromBase = written === ofBase && foundAt(written, checkpoints) === null;
    if (!fromBase)
        return { candidate, baseline: await side(written, foundAt(written, checkpoints), facts, given, asker), fromBase };
    const up = facts.below === '' ? '' : `${facts.below.replace(/[^/]+/g, '..')}/`;
    return {
        candidate,
        baseline: { ...candidate, path: `${up}${external_node_path_.posix.join(baseFolder, facts.below, candidate.path)}` },
        fromBase,
    };
}
/** A model of the hub is taken to have the form of the other side: nothing is fetched to look. */
function alike(sides) {
    const formed = (one, other) => one.form === null && one.path.startsWith('hf:') && other.form === 'safetensors' ? { ...one, form: other.form } : one;
    const { candidate, baseline } = sides;
    return { ...sides, candidate: formed(candidate, baseline), baseline: formed(baseline, candidate) };
}
async function side(path, found, facts, given, asker) {
    const { form = null, file = null } = found ?? {};
    const plain = { path: found?.path ?? path, form, file, tokenizer: null, base: null };
    if (form === 'adapter') {
        const base = found.base === null ? null : baseOf(found.base, facts.checkpoints);
        const named = given.tokenizer ?? base ?? (await asker.text('--tokenizer', init/* initTexts */.B.whichBase(plain.path)));
        return { ...plain, base: named, tokenizer: named };
    }
    if (form === 'gguf' && !found.hasTokenizer)
        return {
            ...plain,
            tokenizer: given.tokenizer ?? (await asker.text('--tokenizer', init/* initTexts */.B.whichTokenizer(plain.path))),
        };
    return plain;
}
/** The base of an adapter: a folder of the repository, or the model of the hub that has this name. */
function baseOf(name, checkpoints) {
    const last = external_node_path_.posix.basename(name);
    const here = checkpoints.find(({ path, form }) => form === 'safetensors' && external_node_path_.posix.basename(path) === last);
    if (here)
        return here.path;
    return /^[\w.-]+\/[\w.-]+$/.test(name) && !name.startsWith('.') ? `hf:${name}@main` : null;
}
const foundAt = (path, checkpoints) => checkpoints.find((each) => each.path === (external_node_path_.posix.normalize(path).replace(/\/$/, '') || '.')) ?? null;
const asChoice = ({ path, form }) => ({
    value: path,
    label: path,
    hint: init/* initTexts */.B.forms[form],
});
async function decideData(facts, given, asker, withoutLikelihood, leftOut) {
    const named = [...new Set([...given.data, ...given.tasks.keys()])];
    for (const path of named) {
        if (facts.data.some((found) => found.path === path))
            continue;
        const why = facts.leftOut.find((each) => each.path === path)?.why ?? init/* initTexts */.B.notThere;
        throw (0,errors/* gateError */.em)('init-data', { path, why });
    }
    const fitting = facts.data.filter((found) => !withoutLikelihood || found.uses.some(answers));
    for (const { path } of facts.data.filter((found) => !fitting.includes(found))) {
        if (named.includes(path))
            throw (0,errors/* gateError */.em)('init-data', { path, why: init/* initTexts */.B.noLikelihood });
        leftOut.push({ path, why: init/* initTexts */.B.noLikelihood });
    }
    if (named.length > 0)
        return named.map((path) => fitting.find((found) => found.path === path));
    if (fitting.length === 0)
        return [];
    const choices = fitting.map((found) => ({ value: found.path, label: found.path, hint: described(found) }));
    const all = choices.map(({ value }) => value);
    const chosen = await asker.several('--data', init/* initTexts */.B.whichData, choices, all);
    return fitting.filter(({ path }) => chosen.includes(path));
}
const answers = ({ kind }) => kind !== 'perplexity' && kind !== 'choose';
/** `80 samples, for a task of kind generate`. */
const described = ({ samples, more, uses }) => init/* initTexts */.B.dataHint({ samples: `${more ? init/* initTexts */.B.more : ''}${(0,numbers/* counted */.hS)(samples, 'sample')}`, kind: uses[0].kind });
function useOf({ path, uses }, wish, withoutLikelihood) {
    const possible = withoutLikelihood ? uses.filter(answers) : uses;
    const kind = wish?.kind ?? null;
    if (kind === null)
        return possible[0];
    const found = possible.find((use) => use.kind === kind);
    if (!found)
        throw (0,errors/* gateError */.em)('init-task-kind', { path, kind, possible: [...new Set(possible.map((use) => use.kind))] });
    return found;
}
async function decideRoles(data, useIn, { tasks }, asker) {
    const roles = new Map([...tasks].flatMap(([path, { role }]) => (role === null ? [] : [[path, role]])));
    const open = data.filter(({ path }) => !roles.has(path));
    if (open.length === 0)
        return roles;
    const choices = open.map((found) => ({ value: found.path, label: found.path, hint: useIn(found).kind }));
    const usual = open.map(({ path }) => path).filter((path) => roleOf(path) === 'general');
    const general = await asker.several('--task', init/* initTexts */.B.whichGeneral, choices, usual);
    for (const { path } of open)
        roles.set(path, general.includes(path) ? 'general' : 'domain');
    return roles;
}
async function decideWorkflow({ forge, host }, asker) {
    const choices = ['github', 'gitea', 'forgejo', 'none'].map((value) => ({
        value,
        label: init/* initTexts */.B.forges[value],
        hint: value === forge && host !== null ? host : '',
    }));
    const answer = await asker.one('--workflow', init/* initTexts */.B.whichWorkflow(host), choices, forge, null);
    return choices.find(({ value }) => value === answer)?.value ?? 'none';
}

// EXTERNAL MODULE: ./lib/suite/known.js
var known = __webpack_require__(31359);
// EXTERNAL MODULE: ./lib/samples/stub.js
var stub = __webpack_require__(14903);
;// CONCATENATED MODULE: ./lib/commands/init/stub.js

const lines = {
    perplexity: '{"id": "1", "text": "A text as people write it."}',
    generate: '{"id": "1", "prompt": "What the model is asked.", "reference": "What a right answer says."}',
};
/** Stands where the samples of a task belong. Nothing in it is a sample, and its first line is refused by name: nothing passes by it. */
function stubText({ role, use }) {
    const what = role === 'general' ? 'what the model could do before and must not forget' : 'what the fine-tune is for';
    return [
        stub/* stubMark */.w,
        '# Put your samples in place of all of this, one JSON object a line, some hundreds of them that no training has seen:',
        `# ${what}. The gate refuses the file until then, so that nothing passes by it.`,
        `# ${lines[use.kind]}`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
;// CONCATENATED MODULE: ./lib/commands/init/yaml.js


/** A text as a scalar of YAML on one line, in quotes where it would be read as something else. */
function scalar(text) {
    // Quotes of the other kind would put a line end in the text on a line of its own.
    const oneLine = {
        lineWidth: 0,
        blockQuote: false,
        singleQuote: false,
        doubleQuotedMinMultiLineLength: Infinity,
    };
    return (0,dist/* stringify */.As)(text, oneLine).trimEnd();
}
/** A list on one line. */
const list = (items) => `[${items.map(inList).join(', ')}]`;
/** In a list on one line a comma ends an item. */
const inList = (text) => (/^[\w./:=@-]+$/.test(text) ? scalar(text) : JSON.stringify(text));
/** What somebody else named, as it may stand in a comment. */
const comment = (text) => terminalText(text, 120);
const indented = (lines, by) => lines.map((line) => (line === '' ? line : `${' '.repeat(by)}${line}`));

;// CONCATENATED MODULE: ./lib/commands/init/rules.js

/** Points that so many samples can tell from chance, where one answer in ten turns: half the width of a one-sided 95 % bound, rounded up. */
function tellable(samples) {
    const points = 100 * 1.645 * Math.sqrt(0.1 / Math.max(1, samples));
    return [1, 2, 3, 5, 10].find((each) => points <= each) ?? 10;
}
/** The rules of a suite, as lines of YAML: nothing general is lost, and what the fine-tune is for gets better. */
function rulesIn(tasks, mayStay, known) {
    const general = tasks.filter(({ role }) => role === 'general');
    const metrics = [...new Set(general.flatMap(({ use }) => use.metrics))];
    const held = metrics.flatMap((metric) => {
        const members = general.filter(({ use }) => use.metrics.includes(metric));
        const { key, limit, why } = allowance(members, known(metric));
        return [`- role: general # ${why}`, `  metric: ${scalar(metric)}`, `  ${key}: ${limit}`];
    });
    const paid = tasks
        .filter(({ role }) => role === 'domain')
        .flatMap((task) => {
        const [metric] = task.use.metrics;
        const selected = [`- task: ${scalar(task.name)}`, `  metric: ${scalar(metric)}`];
        if (!mayStay)
            return [...selected, '  must_improve: true # the fine-tune has to pay; or by how much: 1 point, 5%'];
        // A pull request that changes no checkpoint compares it with itself, which is no gain.
        const { key, limit } = allowance([task], known(metric));
        return [...selected, `  ${key}: ${limit} # must_improve: true asks for a gain of every pull request`];
    });
    return [...held, ...paid];
}
function allowance(tasks, { better, unit }) {
    const key = better === 'lower' ? 'max_rise' : 'max_drop';
    if (unit === 'ratio')
        return { key, limit: '2%', why: 'from 2 % on forgetting is called mild' };
    const known = tasks.filter(({ isStub }) => !isStub);
    const least = Math.min(...known.map(({ samples, limit }) => Math.min(samples, limit ?? samples)));
    const points = known.length === 0 ? 5 : tellable(least);
    const why = known.length === 0 ? 'what some 200 samples can tell from chance' : `what ${least} samples can tell from chance`;
    return { key, limit: points === 1 ? '1 point' : `${points} points`, why };
}

;// CONCATENATED MODULE: ./lib/commands/init/serving.js


const vllm = '--generation-config vllm --max-model-len 4096 --no-enable-prefix-caching';
/** How the sides are opened, by what they are. */
function sidesIn({ baseline, candidate, fromBase }) {
    const says = {
        baseline: fromBase
            ? 'the same folder as it stands on the base branch'
            : 'what the candidate is compared with: what runs today',
        candidate: 'what a pull request brings',
    };
    const side = (which, planned, extra) => {
        const { path, file, tokenizer } = planned;
        const lines = [
            ...(file === null ? [] : [`file: ${scalar(file)} # the folder has several`]),
            ...(tokenizer === null
                ? []
                : [`tokenizer: ${scalar(tokenizer)} # where tokenizer.json and the chat template lie`]),
            ...extra,
        ];
        if (lines.length === 0)
            return [`${which}: ${scalar(path)} # ${says[which]}`];
        return [`${which}: # ${says[which]}`, `  path: ${scalar(path)}`, ...lines.map((line) => `  ${line}`)];
    };
    const adapters = adaptersIn(baseline, candidate);
    if (adapters !== null)
        return {
            baseline: side('baseline', baseline, ['model: baseline']),
            candidate: side('candidate', candidate, ['model: candidate']),
            common: [
                '# One server for both: a base and what changes it. --max-lora-rank: at least the rank of the adapters.',
                `serve: ${scalar(adapters)}`,
                ...patience,
            ],
        };
    const [first, second] = [serving(baseline), serving(candidate)];
    if (!isServed(baseline) && !isServed(candidate))
        return { baseline: side('baseline', baseline, []), candidate: side('candidate', candidate, []), common: [] };
    if (first.join('\n') === second.join('\n'))
        return {
            baseline: side('baseline', baseline, []),
            candidate: side('candidate', candidate, []),
            common: [
                '# The gate starts the server for one side after the other, and stops it with all its processes.',
                ...first,
            ],
        };
    return { baseline: side('baseline', baseline, first), candidate: side('candidate', candidate, second), common: [] };
}
const patience = ['concurrency: 32', 'start_timeout: 1200 # seconds: weights, compilation and graphs'];
/** The keys of one side, or of both where they are the same. */
function serving(side) {
    if (side.form === 'safetensors')
        return [`serve: vllm serve {checkpoint} --port {port} --served-model-name {model} ${vllm}`, ...patience];
    if (side.form === 'adapter')
        return [
            `serve: ${scalar(adapterCommand(side.base ?? '', [['candidate', side.path]]))}`,
            'model: candidate',
            ...patience,
        ];
    if (side.form === 'gguf')
        return [
            'serve: llama-server -m {checkpoint} --host 127.0.0.1 --port {port} --alias {model} -c 4096 -ngl 99',
            'dialect: none # this server tells no likelihoods of given texts: no tasks of kind perplexity or choose',
            'concurrency: 1 # answers of requests that share a batch may differ in the last digits',
        ];
    return [];
}
/** The one command that serves both sides, where an adapter is compared with its base or with another adapter of it. */
function adaptersIn(baseline, candidate) {
    if (candidate.form !== 'adapter' || candidate.base === null)
        return null;
    const modules = [['candidate', candidate.path]];
    if (baseline.form === 'adapter' && baseline.base === candidate.base)
        return adapterCommand(candidate.base, [['baseline', baseline.path], ...modules], 'base');
    return baseline.path === candidate.base ? adapterCommand(candidate.base, modules, 'baseline') : null;
}
function adapterCommand(base, modules, name = 'base') {
    const named = modules.map(([each, path]) => quoted(`${each}=${path}`)).join(' ');
    // A server of the hub's models is told a model without the scheme.
    const model = quoted(base.replace(/^hf:/, '').replace(/@[^@]*$/, ''));
    return `vllm serve ${model} --port {port} --served-model-name ${name} --enable-lora --max-lora-rank 64 --lora-modules ${named} ${vllm}`;
}
/** For a shell. */
function quoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/commands/init/suite-text.js




const kinds = {
    generate: 'the model answers; the answer is compared with the reference',
    classify: 'the model answers with a class',
    entities: 'the model answers with a list of entities',
    choose: 'which choice does the model find likeliest?',
    perplexity: 'how surprised the model is by the text: lower is better',
};
/**
 * The suite as a file, with comments for people who read it for the first time.
 * @param known what the metrics are, by name
 */
function suiteText(plan, known) {
    const { baseline, candidate, common } = sidesIn(plan);
    const { tasks, fromBase } = plan;
    const hasGeneral = tasks.some(({ role }) => role === 'general');
    return [
        `# yaml-language-server: $schema=${schemaAddress(plan.action)}`,
        '# Decides whether the candidate may replace the baseline. An editor that reads the line above completes and explains every key.',
        `name: ${scalar(plan.name)} # of the comment, and of the status that branch protection requires`,
        '',
        ...baseline,
        ...candidate,
        ...common,
        '',
        '# role: general is what the model could do before and must not forget, domain is what the fine-tune is for.',
        ...(hasGeneral ? [] : ['# No task is general here, so nothing can tell whether the model forgot: add one.']),
        'tasks:',
        ...indented(tasks.flatMap(taskLines), 2),
        '',
        '# Every rule looks at the interval of a change, not at the measured change alone: noise blocks nobody.',
        'rules:',
        ...indented(rulesIn(tasks, fromBase, known), 2),
        '',
    ].join('\n');
}
function taskLines(task) {
    const { name, role, use } = task;
    return [
        `${scalar(name)}:${task.isStub ? ' # no data yet: the gate refuses the stub, and so the merge' : ''}`,
        ...indented([
            `kind: ${use.kind} # ${kinds[use.kind]}`,
            `role: ${role}`,
            ...dataLines(task),
            `metrics: ${list(use.metrics)}`,
            ...(use.prompt === null ? [] : [`prompt: ${scalar(use.prompt)}`]),
            ...(use.maxNewTokens === null ? [] : [`max_new_tokens: ${use.maxNewTokens}`]),
        ], 2),
    ];
}
function dataLines({ data, use, samples, more, limit, isStub }) {
    const fields = Object.entries(use.fields);
    const count = isStub ? '' : ` # ${more ? 'more than ' : ''}${samples} samples`;
    if (fields.length === 0 && limit === null)
        return [`data: ${scalar(data)}${count}`];
    return [
        'data:',
        `  path: ${scalar(data)}${count}`,
        ...(fields.length === 0
            ? []
            : ['  fields:', ...fields.map(([field, column]) => `    ${field}: ${scalar(column)}`)]),
        ...(limit === null ? [] : [`  limit: ${limit} # the first so many; without this line all of them`]),
    ];
}
/** Where editors find what a suite may say: at the version of the action that reads it. */
function schemaAddress(action) {
    const [, repository = `${unknownOwner}/checkpoint-gate`, revision = 'main'] = /^(?:https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+)@([\w./-]+)$/.exec(action) ?? [];
    return `https://raw.githubusercontent.com/${repository}/${revision}/schema/checkpoint-gate.schema.json`;
}

;// CONCATENATED MODULE: ./lib/commands/init/workflow-text.js




const workflowPath = (forge) => `.${forge}/workflows/checkpoint-gate.yml`;
const opening = '\u0024{{';
const expression = (text) => `${opening} ${text} }}`;
/** The newer actions for artifacts refuse every host but GitHub's own. */
const actionsOf = {
    github: { checkout: 'actions/checkout@v6', upload: 'actions/upload-artifact@v6' },
    enterprise: { checkout: 'actions/checkout@v6', upload: 'actions/upload-artifact@v3' },
    gitea: { checkout: 'actions/checkout@v4', upload: 'actions/upload-artifact@v3' },
    forgejo: {
        checkout: 'https://data.forgejo.org/actions/checkout@v4',
        upload: 'https://data.forgejo.org/forgejo/upload-artifact@v4',
    },
};
/** The workflow as a file. `forge`: whose. */
function workflowText(plan, forge) {
    const { checkout, upload } = actionsOf[forge === 'github' && plan.isEnterprise ? 'enterprise' : forge];
    const isHosted = plan.runsOn.length === 1 && /^(ubuntu|windows|macos)-/.test(plan.runsOn[0]);
    // A machine of one's own keeps the evidence by itself.
    const caches = isHosted && forge === 'github' && !plan.isEnterprise;
    const steps = [
        ...(isHosted ? [] : [noForks]),
        checkoutStep(checkout, plan),
        ...(plan.fromBase ? [baseStep(checkout, plan)] : []),
        ...(plan.dvc === null ? [] : [dvcStep(plan, plan.dvc.remote)]),
        ...serverSteps(plan),
        ...(caches ? [restoreStep] : []),
        gateStep(plan, forge),
        uploadStep(upload),
        ...(caches ? [saveStep] : []),
    ];
    return [
        ...head(forge, caches ? plan.mainBranch : null),
        'jobs:',
        '  gate:',
        `    runs-on: ${plan.runsOn.length === 1 ? scalar(plan.runsOn[0]) : list(plan.runsOn)}`,
        ...(isHosted && forge === 'github'
            ? [
                '    # On your own machine with a GPU, with `device: cuda` in the suite:',
                '    # runs-on: [self-hosted, linux, gpu]',
            ]
            : []),
        `    timeout-minutes: ${isHosted ? 60 : 180}`,
        '',
        ...(forge === 'github' ? permissions : []),
        '    steps:',
        ...steps.flatMap((step, i) => [...(i === 0 ? [] : ['']), ...indented(step, 6)]),
        '',
    ].join('\n');
}
/** @param merged the branch whose pushes are measured as well; null: none is */
function head(forge, merged) {
    const queue = [
        '  # A merge queue waits for the required status on its own commits; without this line it waits for ever.',
        '  merge_group:',
    ];
    const push = [
        '  # Measures what was merged, which is the next baseline: its evidence goes into the cache (see below).',
        '  push:',
        `    branches: ${list([merged ?? ''])}`,
    ];
    return [
        'name: Checkpoint Gate',
        '',
        'on:',
        '  pull_request:',
        ...(forge === 'github' ? queue : []),
        ...(merged === null ? [] : push),
        '  # No `paths:` filter here when the status is required: a workflow that does not start never sets it.',
        '',
        '# A newer push makes the evaluation of the older one worthless.',
        'concurrency:',
        `  group: checkpoint-gate-${expression('github.event.pull_request.number || github.ref')}`,
        '  cancel-in-progress: true',
        '',
    ];
}
const permissions = [
    '    # What is not named here is taken away from the token, so `contents: read` has to stand here too.',
    '    permissions:',
    '      contents: read # check out the repository',
    '      pull-requests: write # the comment',
    '      statuses: write # the commit status',
    '      checks: write # the check run',
    '',
];
const noForks = [
    "# A suite has commands in it, and a pull request can change the suite: no stranger's runs on your machine. The step fails and the job is",
    '# not skipped, since GitHub counts a skipped job as passed.',
    '- name: No pull request of a fork',
    "  if: github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository",
    '  run: exit 1',
];
function checkoutStep(action, { hasLfs }) {
    const lfs = ['  with:', '    lfs: true # checkpoints are usually kept in Git LFS'];
    return [`- uses: ${action}`, ...(hasLfs ? lfs : [])];
}
function baseStep(action, { hasLfs }) {
    return [
        '# The checkpoint that the pull request would replace, as it stands on the base branch.',
        `- uses: ${action}`,
        '  with:',
        `    ref: ${expression('github.event.pull_request.base.sha || github.event.merge_group.base_sha || github.event.before')}`,
        `    path: ${baseFolder}`,
        ...(hasLfs ? ['    lfs: true'] : []),
    ];
}
function dvcStep({ fromBase }, remote) {
    const extra = { s3: 's3', gs: 'gs', azure: 'azure', ssh: 'ssh', gdrive: 'gdrive', oss: 'oss', hdfs: 'hdfs' }[remote ?? ''];
    return [
        '# Checkpoints and data that DVC keeps. What opens its storage stands in the secrets of the repository.',
        '- name: DVC',
        '  run: |',
        `    pip install --quiet "dvc${extra === undefined ? '' : `[${extra}]`}"`,
        '    dvc pull',
        ...(fromBase ? [`    (cd ${baseFolder} && dvc pull)`] : []),
    ];
}
function serverSteps({ baseline, candidate }) {
    const forms = [baseline.form, candidate.form];
    if (forms.includes('safetensors') || forms.includes('adapter'))
        return [
            [
                "# Kept between runs on the machine's disk: vLLM in an environment of its own, its compiled kernels in ~/.cache/vllm.",
                '- name: vLLM',
                '  run: |',
                '    python3 -m venv "$HOME/vllm"',
                '    "$HOME/vllm/bin/pip" install --quiet "vllm==0.32.0"',
                '    echo "$HOME/vllm/bin" >> "$GITHUB_PATH"',
            ],
        ];
    if (!forms.includes('gguf'))
        return [];
    return [
        [
            '# The server of llama.cpp, built or installed on the machine.',
            '- name: llama.cpp',
            '  run: llama-server --version',
        ],
    ];
}
const cacheFolder = `${expression('runner.tool_cache')}/checkpoint-gate/evidence`;
const cacheKey = 'checkpoint-gate-evidence-';
const restoreStep = [
    '# The baseline is measured once, not for every pull request: evidence by the hash of all that it depends on. A pull request reads what',
    '# the main branch wrote, and writes nothing.',
    '- uses: actions/cache/restore@v5',
    '  with:',
    `    path: ${cacheFolder}`,
    `    key: ${cacheKey}${expression('github.sha')}`,
    `    restore-keys: ${cacheKey}`,
];
const saveStep = [
    '- uses: actions/cache/save@v5',
    "  if: always() && github.event_name == 'push'",
    '  with:',
    `    path: ${cacheFolder}`,
    `    key: ${cacheKey}${expression('github.sha')}`,
];
function gateStep({ action, below, baseline, candidate }, forge) {
    const fetches = [baseline.path, candidate.path, baseline.base, candidate.base].some((path) => path?.startsWith('hf:'));
    return [
        `- uses: ${addressed(action, forge)}${action.startsWith('.') ? '' : ' # better: the full commit id of a release'}`,
        '  id: gate',
        '  with:',
        `    suite: ${scalar(unevaluated(external_node_path_.posix.join(below, usual_file/* usualSuite */.B)))}`,
        '    policy: base # the rules and data of the base hold, whatever the pull request makes of them',
        '    artifact: checkpoint-gate # as the step below calls it',
        ...(fetches
            ? [
                '  env:',
                `    HF_TOKEN: ${expression('secrets.HF_TOKEN')} # only for checkpoints of the hub that are not public`,
            ]
            : []),
    ];
}
/** Where a forge's own actions come first, one of GitHub is named by its whole address. */
function addressed(action, forge) {
    const isName = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@/.test(action);
    return scalar(forge !== 'github' && isName ? `https://github.com/${action}` : action);
}
/** A folder may be called as an expression is written. */
const unevaluated = (text) => text.replaceAll(opening, expression(`'${opening}'`));
function uploadStep(action) {
    return [
        '# The evidence behind the comment: every answer, report.json, and report.html, which the comment links to.',
        `- uses: ${action}`,
        "  if: always() && steps.gate.outputs.run-folder != ''",
        '  with:',
        '    name: checkpoint-gate',
        `    path: ${expression('steps.gate.outputs.run-folder')}`,
    ];
}

;// CONCATENATED MODULE: ./lib/commands/init/files.js








/** What a plan comes to. */
function filesOf(plan) {
    const { below, workflow, tasks, fromBase } = plan;
    const beside = (name) => external_node_path_.posix.join(below, name);
    return [
        { what: 'suite', path: beside(usual_file/* usualSuite */.B), text: suiteText(plan, (name) => (0,known/* metricCalled */.Ki)(name, catalogue/* catalogue */.s)) },
        ...(workflow === 'none'
            ? []
            : [{ what: 'workflow', path: workflowPath(workflow), text: workflowText(plan, workflow) }]),
        ...tasks
            .filter(({ isStub }) => isStub)
            .map((task) => ({ what: 'stub', path: beside(task.data), text: stubText(task) })),
        ...(fromBase ? [{ what: 'ignore', path: `${external_node_path_.posix.dirname(baseFolder)}/.gitignore`, text: '*\n' }] : []),
    ];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var files = __webpack_require__(57653);
// EXTERNAL MODULE: ./lib/suite/written.js
var suite_written = __webpack_require__(67163);
// EXTERNAL MODULE: ./lib/commands/workflows.js
var commands_workflows = __webpack_require__(24760);
;// CONCATENATED MODULE: ./lib/commands/init/forge.js
/** Host of a remote, as `git config` tells it: an address, or user@host:path. */
function hostOf(remote) {
    const plain = remote.trim();
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(plain))
        return URL.canParse(plain) ? new URL(plain).hostname.toLowerCase() || null : null;
    return (/^(?:[^@/\s]+@)?([^:/\s]+):(?!\\)/
        .exec(plain)?.[1]
        ?.toLowerCase()
        .replace(/^[a-z]$/, '') || null);
}
/**
 * What runs workflows at a host.
 * @param folders those of `.github`, `.gitea`, `.forgejo` that are in the repository
 */
function forgeOf(host, folders) {
    const is = (forge, isEnterprise = false) => ({ forge, isEnterprise });
    if (folders.includes('.forgejo'))
        return is('forgejo');
    if (folders.includes('.gitea'))
        return is('gitea');
    if (host === null || host === 'github.com' || host.endsWith('.ghe.com'))
        return is('github');
    if (host === 'codeberg.org' || host.includes('forgejo'))
        return is('forgejo');
    if (host.includes('gitea'))
        return is('gitea');
    if (/gitlab|bitbucket|dev\.azure|huggingface/.test(host))
        return is('none');
    return host.split('.').includes('github') || folders.includes('.github') ? is('github', true) : is(null);
}

// EXTERNAL MODULE: ./lib/samples/raw-file.js + 6 modules
var raw_file = __webpack_require__(12365);
// EXTERNAL MODULE: ./lib/samples/read.js
var read = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/suite/usual-columns.js
var usual_columns = __webpack_require__(64352);
;// CONCATENATED MODULE: ./lib/commands/init/kinds.js

/** Columns that hold a class and nothing else. */
const classes = ['label_text', 'label', 'category', 'class', 'intent'];
/** What stands beside an instruction and belongs to the question. */
const companions = ['input', 'context'];
/** What a file with these columns might be for, the likeliest first. */
function guesses(columns) {
    const called = (name) => columns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? null;
    const among = (names) => names.flatMap((name) => called(name) ?? []);
    const has = (shape, field) => among((0,usual_columns/* usualColumns */.o)(shape)[field] ?? []).length > 0;
    const asks = (shape) => has(shape, 'prompt') || has(shape, 'messages');
    const guess = (kind, shape) => {
        const template = shape === 'answers' || shape === 'prompts' ? instructionWith(among) : null;
        const fields = settled(shape, columns, template === null ? [] : ['prompt']);
        return { kind, shape, fields, prompt: template };
    };
    const found = [];
    const hasChoices = has('choices', 'choices') || (called('a') !== null && called('b') !== null);
    if (hasChoices && asks('choices') && has('choices', 'answer'))
        found.push(guess('choose', 'choices'));
    if (among(['entities', 'spans', 'ents', 'ner_tags', 'ner']).length > 0 || (called('tokens') && called('tags')))
        found.push(guess('entities', 'entities'));
    const [label] = among(classes);
    if (label !== undefined && asks('labels')) {
        const { fields, ...rest } = guess('classify', 'labels');
        found.push({ ...rest, fields: { ...fields, ...(label.toLowerCase() === 'label_text' && { label }) } });
    }
    if (asks('answers') && (has('answers', 'reference') || has('answers', 'references') || has('answers', 'messages')))
        found.push(guess('generate', 'answers'));
    if (has('texts', 'text'))
        found.push(guess('perplexity', 'texts'));
    if (asks('prompts'))
        found.push(guess('generate', 'prompts'));
    return found;
}
/** An instruction and what it is about, as Alpaca and Dolly have them. */
function instructionWith(among) {
    const [instruction] = among(['instruction', 'question']);
    const [companion] = among(companions);
    if (instruction === undefined || companion === undefined)
        return null;
    if (![instruction, companion].every((name) => /^\w+$/.test(name)))
        return null;
    return companion.toLowerCase() === 'context'
        ? `{${companion}}\n\n{${instruction}}`
        : `{${instruction}}\n\n{${companion}}`;
}
/** Which column is meant, where several have a usual name and none of them the field's own. */
function settled(shape, columns, apart) {
    const fields = {};
    for (const [field, names] of Object.entries((0,usual_columns/* usualColumns */.o)(shape))) {
        if (['id', 'topics', ...apart].includes(field))
            continue;
        const found = names.flatMap((name) => columns.find((each) => each.toLowerCase() === name.toLowerCase()) ?? []);
        if (found.length > 1 && found[0].toLowerCase() !== field)
            fields[field] = found[0];
    }
    const lower = columns.map((column) => column.toLowerCase());
    // Beside a conversation a column called prompt would leave open which of them is asked.
    if ((0,usual_columns/* usualColumns */.o)(shape).messages && lower.includes('messages') && lower.includes('prompt'))
        fields.messages = columns[lower.indexOf('messages')];
    return fields;
}

// EXTERNAL MODULE: ./lib/metrics/text/readers.js + 1 modules
var readers = __webpack_require__(41101);
;// CONCATENATED MODULE: ./lib/commands/init/uses.js

/** Most tokens of an answer that holds nothing but a class or a list. */
const formedTokens = { classify: 32, entities: 256 };
const mostClasses = 20;
/** What to measure, and how to ask, as the samples of a file suggest. */
function uses_useOf({ kind, shape, fields, prompt }, samples) {
    const use = { kind, fields, prompt, maxNewTokens: null };
    switch (kind) {
        case 'choose':
            return { ...use, metrics: ['acc'] };
        case 'perplexity':
            return { ...use, metrics: ['perplexity'] };
        case 'classify':
            return {
                ...use,
                metrics: ['accuracy', 'f1_macro'],
                prompt: askedForClass(samples),
                maxNewTokens: formedTokens.classify,
            };
        case 'entities':
            return {
                ...use,
                metrics: ['entity_f1'],
                prompt: askedForEntities(samples),
                maxNewTokens: formedTokens.entities,
            };
        case 'generate': {
            if (shape === 'prompts')
                return { ...use, metrics: ['looping', 'repetition'], maxNewTokens: 256 };
            const references = samples.map(({ references = [] }) => references[0] ?? '');
            return { ...use, metrics: textMetrics(references), maxNewTokens: roomFor(references) };
        }
    }
}
/** Short answers are right or wrong; ROUGE as it is cited sees the letters a to z alone. */
function textMetrics(references) {
    const counts = references.map((text) => wordsIn(text)).sort((a, b) => a - b);
    if ((counts[counts.length >> 1] ?? 0) <= 3)
        return ['exact_match', 'token_f1'];
    const letters = references.join('').match(/\p{L}/gu) ?? [];
    const plain = letters.filter((letter) => /[a-z]/i.test(letter)).length;
    return plain >= letters.length / 2 ? ['rougeL'] : ['chrf', 'rougeL_unicode'];
}
/** In any script. */
const wordsIn = (text) => readers/* readers */.X.script.read(text).answer.length;
/** Tokens that the longest reference takes, with room to spare, as a power of two. */
function roomFor(references) {
    const longest = references.reduce((most, text) => Math.max(most, wordsIn(text)), 0);
    return Math.min(1024, 2 ** Math.ceil(Math.log2(Math.max(16, 2 * longest))));
}
/** A bare text says nothing of what is wanted. */
function askedForClass(samples) {
    const names = [...new Set(samples.flatMap(({ label }) => label ?? []))].sort();
    if (names.length > mostClasses || names.some((name) => !/^[^{}\n]{1,60}$/.test(name)))
        return null;
    if (samples.some(({ messages }) => messages !== undefined))
        return null;
    return `{prompt}\n\nAnswer with one of these and nothing else: ${names.join(', ')}`;
}
function askedForEntities(samples) {
    if (samples.some(({ messages, tags }) => messages !== undefined || tags !== undefined))
        return null;
    const types = [...new Set(samples.flatMap(({ entities = [] }) => entities.map(({ type }) => type)))].sort();
    if (types.length === 0 || types.length > mostClasses || types.some((type) => !/^[^{}\n"]{1,60}$/.test(type)))
        return null;
    return `{prompt}\n\nList the entities in it as JSON, such as [{"type": "${types[0]}", "text": "..."}]. Types: ${types.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/commands/init/sniff.js








/** Samples that tell what a file is for. */
const enough = 200;
/** Above so many bytes only the first samples are counted. */
const large = 100e6;
const mostCounted = 2000;
/** What a data file can be used for: every guess by its columns is proven by reading the file as the gate would. */
async function sniff(folder, path) {
    const absolute = (0,external_node_path_.join)(folder, path);
    try {
        const raw = await (0,raw_file/* readRaw */.hc)({ path: absolute, written: path, format: null, limit: enough }, () => true);
        const uses = [];
        let refused = null;
        for (const guess of guesses(raw.columns)) {
            try {
                const { samples } = await (0,read/* readSamples */.a)(sourceOf(guess, absolute, path, enough));
                uses.push({ guess, use: uses_useOf(guess, samples) });
            }
            catch (error) {
                if (!(error instanceof errors/* GateError */.ue))
                    throw error;
                refused ??= error;
            }
        }
        const [first] = uses;
        if (first === undefined)
            return { path, why: refused?.message ?? init/* initTexts */.B.noKind({ columns: raw.columns }) };
        const more = (await (0,promises_.stat)(absolute)).size > large;
        const { samples } = await (0,read/* readSamples */.a)(sourceOf(first.guess, absolute, path, more ? mostCounted : null));
        return { path, samples: samples.length, more, uses: uses.map(({ use }) => use) };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { path, why: error.message };
    }
}
function sourceOf(guess, path, written, limit) {
    const { shape, fields, prompt } = guess;
    const place = { line: 1, column: 1 };
    return { shape, path, written, format: null, fields, limit, place, ...(prompt !== null && { template: prompt }) };
}
const isData = (found) => 'uses' in found;

;// CONCATENATED MODULE: ./lib/commands/init/walk.js


/** Folders of programs, environments and runs: none holds what a team would have judged. */
const skipped = /^(\.|node_modules$|runs$|wandb$|mlruns$|venv$|site-packages$|__pycache__$|dist$|build$|target$)/;
const deepest = 6;
const mostFiles = 50_000;
/**
 * Files below a folder, relative, with forward slashes, in the order of their names. Links to folders are not followed.
 * `isWhole`: false where there are more than anyone keeps in a repository, so that the rest was not seen.
 */
async function walk(folder) {
    const files = [];
    let isWhole = true;
    const visit = async (below, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!skipped.test(entry.name) && depth < deepest)
                    await visit(path, depth + 1);
            }
            else if (files.length >= mostFiles) {
                isWhole = false;
                return;
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(path);
        }
    };
    await visit('', 0);
    return { files, isWhole };
}
/** Whether a file may hold samples, by its name and place; why not, as a part of a sentence. `null`: it is something else altogether. */
function mayBeData(path, checkpointFolders) {
    const parts = path.split('/');
    const name = parts.at(-1);
    const extension = /\.(jsonl|ndjson|csv|tsv|parquet|txt)$/i.exec(name)?.[1]?.toLowerCase();
    if (extension === undefined)
        return null;
    if (checkpointFolders.some((folder) => folder !== '.' && path.startsWith(`${folder}/`)))
        return null;
    if (/^(licen[cs]e|notice|readme|requirements|constraints|cmakelists|robots|vocab|merges|metadata)/i.test(name))
        return null;
    if (/(^|[^a-z])(metrics?|loss|logs?|trainer|results?|history|ratings?|summary)([^a-z]|$)/i.test(name))
        return null;
    const inDataFolder = parts.slice(0, -1).some((part) => /data|eval|test|bench|sample|corpus|held/i.test(part));
    if (extension === 'txt' && !inDataFolder)
        return null;
    return parts.some((part) => /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(part)) ? 'training' : 'data';
}

;// CONCATENATED MODULE: ./lib/commands/init/look.js














/** More are not read unasked. */
const mostData = 20;
/**
 * What a repository tells: nothing is written, no network is used.
 * @param folder absolute, of the suite
 */
async function look(folder, { data: named, checkpoints: given }) {
    const root = (0,commands_workflows/* rootOf */.I5)(folder);
    const { files, isWhole } = await walk(folder);
    const bases = new Map();
    for (const file of files.filter((each) => external_node_path_.posix.basename(each) === 'adapter_config.json'))
        bases.set(external_node_path_.posix.dirname(file), await look_baseOf((0,external_node_path_.join)(folder, file)));
    const { checkpoints, leftOut } = checkpointsAmong(files, (place) => bases.get(place) ?? null);
    for (const path of given)
        checkpoints.push(...(await elsewhere(folder, path, checkpoints)));
    const folders = checkpoints.filter(({ form }) => form !== 'gguf').map(({ path }) => path);
    const candidates = files.filter((file) => mayBeData(file, folders) === 'data');
    const read = [...new Set([...named, ...(named.length > 0 ? [] : candidates.slice(0, mostData))])];
    const sniffed = await Promise.all(read.map((path) => sniff(folder, path)));
    const workflows = workflowsOf(root);
    const dvc = await dvcOf(root, folder, files);
    const origin = git(root, 'config', '--get', 'remote.origin.url') ?? '';
    const host = hostOf(origin);
    const repository = /([^/:\\]+?)(?:\.git)?\/*$/.exec(origin.trim())?.[1] ?? null;
    const own = ['.github', '.gitea', '.forgejo'].filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name, 'workflows')));
    return {
        below: (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/'),
        name: (0,decode/* defaultName */.Z)(folder === root && repository !== null ? repository : folder, usual_file/* usualSuite */.B),
        isRepository: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')),
        mainBranch: mainBranchOf(root),
        checkpoints,
        data: sniffed.filter(isData),
        leftOut: [
            ...leftOut,
            ...sniffed.filter((each) => !isData(each)),
            ...files
                .filter((file) => mayBeData(file, folders) === 'training')
                .map((path) => ({ path, why: init/* initTexts */.B.training })),
            ...(named.length > 0
                ? []
                : candidates.slice(mostData).map((path) => ({ path, why: init/* initTexts */.B.manyData(mostData) }))),
            ...dvc.missing.map((path) => ({ path, why: init/* initTexts */.B.inDvc })),
            ...(isWhole ? [] : [{ path: '.', why: init/* initTexts */.B.manyFiles }]),
        ],
        host,
        ...forgeOf(host, own),
        hasLfs: await tracksLfs(root, folder),
        dvc: dvc.found,
        ...workflows,
    };
}
/** A checkpoint that was named and lies where nothing is looked for: outside, or deep below. */
async function elsewhere(folder, path, known) {
    if (path === null || /^[a-z][a-z0-9+.-]+:/i.test(path))
        return [];
    const plain = external_node_path_.posix.normalize(path).replace(/(.)\/$/, '$1');
    if (known.some((each) => each.path === plain))
        return [];
    const place = (0,external_node_path_.resolve)(folder, plain);
    const found = await (0,promises_.stat)(place).catch(() => null);
    if (found?.isFile() && plain.endsWith('.gguf'))
        return checkpointsAmong([external_node_path_.posix.basename(plain)]).checkpoints.map((each) => ({ ...each, path: plain }));
    if (!found?.isDirectory())
        return [];
    const base = await look_baseOf((0,external_node_path_.join)(place, 'adapter_config.json'));
    const { checkpoints } = checkpointsAmong((await walk(place)).files, () => base);
    return checkpoints.filter((each) => each.path === '.').map((each) => ({ ...each, path: plain }));
}
function mainBranchOf(root) {
    const known = git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^[^/]+\//, '');
    return known ?? ['main', 'master'].find((name) => git(root, 'rev-parse', '--verify', '--quiet', name)) ?? 'main';
}
/** null: git is not there, or has no answer. */
function git(root, ...args) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', ['-C', root, ...args], { encoding: 'utf8', timeout: 10_000 });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
}
async function look_baseOf(file) {
    const value = await (0,promises_.readFile)(file, 'utf8')
        .then(JSON.parse, () => null)
        .catch(() => null);
    const base = (0,files/* isObject */.Gv)(value) ? value.base_model_name_or_path : null;
    return typeof base === 'string' && base !== '' ? base : null;
}
async function tracksLfs(...folders) {
    const texts = await Promise.all([...new Set(folders)].map((each) => textOf((0,external_node_path_.join)(each, '.gitattributes'))));
    return texts.some((text) => /\bfilter=lfs\b/.test(text));
}
const textOf = (file) => (0,promises_.readFile)(file, 'utf8').catch(() => '');
/** `missing`: what DVC keeps and has not brought here. */
async function dvcOf(root, folder, files) {
    const found = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.dvc'));
    const missing = [];
    for (const file of found ? files.filter((each) => each.endsWith('.dvc')) : []) {
        const written = (0,commands_workflows/* readYaml */.gM)(await textOf((0,external_node_path_.join)(folder, file)));
        const outs = (0,suite_written/* isMapping */.p)(written) && Array.isArray(written.outs) ? written.outs : [];
        for (const out of outs) {
            const path = (0,suite_written/* isMapping */.p)(out) && typeof out.path === 'string' ? external_node_path_.posix.join(external_node_path_.posix.dirname(file), out.path) : null;
            if (path !== null && !(await (0,promises_.stat)((0,external_node_path_.join)(folder, path)).catch(() => null)))
                missing.push(path);
        }
    }
    const [, scheme] = /^\s*url\s*=\s*([a-z0-9+]+):\/\//im.exec(await textOf((0,external_node_path_.join)(root, '.dvc', 'config'))) ?? [];
    return { found: found ? { remote: scheme?.toLowerCase() ?? null } : null, missing };
}
function workflowsOf(root) {
    const workflows = (0,commands_workflows/* workflowsIn */.co)(root);
    const labels = workflows.flatMap(({ text }) => {
        const written = (0,commands_workflows/* readYaml */.gM)(text);
        return (0,suite_written/* isMapping */.p)(written) && (0,suite_written/* isMapping */.p)(written.jobs) ? Object.values(written.jobs).map(labelsOf) : [];
    });
    return {
        gpuLabels: labels.find((each) => each?.some((label) => /gpu|cuda|a100|h100/i.test(label))) ?? null,
        gateWorkflows: workflows.filter(commands_workflows/* runsGate */.g1).map(({ path }) => path),
    };
}
/** null: a runner that only an expression names. */
function labelsOf(job) {
    const labels = (0,suite_written/* isMapping */.p)(job) ? [job['runs-on']].flat() : [];
    const isPlain = (label) => typeof label === 'string' && /^[\w.-]+$/.test(label);
    return labels.every(isPlain) ? labels : null;
}

// EXTERNAL MODULE: ./lib/github/status.js
var github_status = __webpack_require__(50573);
;// CONCATENATED MODULE: ./lib/commands/init/screen.js








const mostLeftOut = 8;
/** What was written, what was not used, what is to be done, and the next commands. */
function screen({ plan, leftOut, outcomes, shown, isRepository, gateWorkflows }) {
    const width = Math.max(...outcomes.map(([{ path }]) => shown(path).length));
    const written = outcomes.map(([file, outcome]) => `  ${screen_name(shown(file.path)).padEnd(width)}  ${init/* initTexts */.B.outcomes[outcome]}${about(file, plan)}`);
    const left = [
        ...leftOut.slice(0, mostLeftOut).map(({ path, why }) => `  ${screen_name(path)}: ${screen_name(why)}`),
        ...(leftOut.length > mostLeftOut ? [`  ${init/* initTexts */.B.moreLeftOut(leftOut.length - mostLeftOut)}`] : []),
    ];
    const todo = todoOf(plan, shown, gateWorkflows).map((text) => `  - ${text}`);
    const suite = screen_quoted(shown(external_node_path_.posix.join(plan.below, usual_file/* usualSuite */.B)));
    const commands = [
        ...(plan.fromBase ? [`git worktree add --detach ${screen_quoted(shown(baseFolder))} ${screen_quoted(plan.mainBranch)}`] : []),
        `checkpoint-gate doctor ${suite}`,
        `checkpoint-gate run ${suite}`,
    ].map((text) => `  ${text}`);
    const notes = [
        ...(isRepository || plan.workflow === 'none' ? [] : [init/* initTexts */.B.noRepository]),
        ...['general', 'domain']
            .filter((role) => plan.tasks.every((task) => task.role !== role))
            .map((role) => init/* initTexts */.B.noTask[role]),
    ];
    return [
        init/* initTexts */.B.wrote,
        ...written,
        ...section(init/* initTexts */.B.left, left),
        ...section(init/* initTexts */.B.todo, [...todo, ...notes.map((text) => `  - ${text}`)]),
        ...section(init/* initTexts */.B.next, commands),
        '',
    ].join('\n');
}
const screen_name = (text) => (0,shared_escape/* terminalText */.eR)(text, 300);
const section = (title, lines) => (lines.length === 0 ? [] : ['', title, ...lines]);
function about({ what }, { tasks, baseline, candidate }) {
    if (what === 'suite')
        return `${init/* initTexts */.B.aboutSuite({ baseline: screen_name(baseline.path), candidate: screen_name(candidate.path), tasks: (0,numbers/* counted */.hS)(tasks.length, 'task') })}`;
    return init/* initTexts */.B.about[what];
}
function todoOf({ name: suite, workflow, action, tasks }, shown, gateWorkflows) {
    const stubs = tasks.filter(({ isStub }) => isStub);
    if (workflow === 'none')
        return stubs.length > 0 ? [init/* initTexts */.B.fillStubs(stubs.map(({ data }) => data))] : [];
    const path = workflowPath(workflow);
    const others = gateWorkflows.filter((each) => each !== path);
    return [
        ...(stubs.length > 0 ? [init/* initTexts */.B.fillStubs(stubs.map(({ data }) => data))] : []),
        ...(action.startsWith(`${unknownOwner}/`) ? [init/* initTexts */.B.sayOwner(screen_name(shown(path)))] : []),
        ...(others.length > 0 ? [init/* initTexts */.B.otherWorkflows(others.map(screen_name))] : []),
        init/* initTexts */.B.requireStatus(screen_name((0,github_status/* statusContext */.s)(suite))),
    ];
}
/** As a shell reads it. */
function screen_quoted(text) {
    const plain = (0,shared_escape/* terminalText */.eR)(text, 500);
    return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/commands/init/write.js



/**
 * Writes all files, or none where one would be lost.
 * @param root absolute
 * @throws GateError `init-exists` where a file with another text is there and `force` is not given
 */
async function writeAll(root, files, force) {
    const before = await Promise.all(files.map(({ path }) => write_textOf((0,external_node_path_.join)(root, path))));
    const planned = files.map((file, i) => {
        const there = before[i] ?? null;
        if (there === null)
            return [file, 'written'];
        if (there === file.text)
            return [file, 'same'];
        return [file, file.what === 'stub' || file.what === 'ignore' ? 'kept' : 'overwritten'];
    });
    const lost = planned.filter(([, outcome]) => outcome === 'overwritten').map(([{ path }]) => path);
    if (lost.length > 0 && !force)
        throw (0,errors/* gateError */.em)('init-exists', { paths: lost });
    for (const [{ path, text }, outcome] of planned) {
        if (outcome !== 'written' && outcome !== 'overwritten')
            continue;
        const file = (0,external_node_path_.join)(root, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        // What came into being since then is not written over either.
        await (0,promises_.writeFile)(file, text, { flag: outcome === 'written' ? 'wx' : 'w' });
    }
    return planned;
}
async function write_textOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/commands/init.js













/**
 * Looks at a repository, settles what is open, and writes a suite, a workflow and, where there is no data, a stub that the gate refuses.
 * @returns what was written and what comes next, for a terminal
 * @throws GateError of the codes `init-*`; nothing is written then
 */
async function init_init({ folder, given, yes, force, asker }) {
    const place = (0,external_node_path_.resolve)(folder);
    if (!(0,external_node_fs_.existsSync)(place) || !(0,external_node_fs_.statSync)(place).isDirectory())
        throw (0,errors/* gateError */.em)('init-folder', { folder });
    // Nobody should answer questions for nothing.
    if (!force && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, usual_file/* usualSuite */.B)))
        throw (0,errors/* gateError */.em)('init-exists', { paths: [external_node_path_.posix.join(folder, usual_file/* usualSuite */.B)] });
    const facts = await look(place, {
        data: [...given.data, ...given.tasks.keys()],
        checkpoints: [given.baseline, given.candidate],
    });
    const silent = silentAsker(yes);
    const { plan, leftOut } = await decide(facts, given, yes || asker === null ? silent : asker);
    silent.check();
    const root = facts.below === '' ? place : (0,external_node_path_.resolve)(place, facts.below.replace(/[^/]+/g, '..'));
    const files = filesOf(plan);
    // Whatever a folder or a column is called: what is written can be read.
    (0,decode/* decodeSuite */.R)(files[0].text, (0,external_node_path_.join)(place, usual_file/* usualSuite */.B), catalogue/* catalogue */.s, () => ({ why: init/* initTexts */.B.notThere }));
    const outcomes = await writeAll(root, files, force);
    const shown = (path) => external_node_path_.posix.normalize(((0,external_node_path_.relative)('', (0,external_node_path_.join)(root, path)) || '.').split(external_node_path_.sep).join('/'));
    return screen({
        plan,
        leftOut,
        outcomes,
        shown,
        isRepository: facts.isRepository,
        gateWorkflows: facts.gateWorkflows,
    });
}


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

/***/ 76855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ LINE_NUMBER),
  Dr: () => (/* binding */ isNumbered),
  S1: () => (/* binding */ resolveColumns),
  tY: () => (/* binding */ wantedColumns)
});

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/nearest.js
var nearest = __webpack_require__(19519);
// EXTERNAL MODULE: ./lib/suite/prompt-template.js
var prompt_template = __webpack_require__(55415);
// EXTERNAL MODULE: ./lib/suite/usual-columns.js
var usual_columns = __webpack_require__(64352);
;// CONCATENATED MODULE: ./lib/samples/finder.js



/** `line`: where the first record stands, for messages. */
function finder(source, present, line) {
    const { fields, written: path } = source;
    const usual = (0,usual_columns/* usualColumns */.o)(source.shape);
    const fail = (field) => {
        const wanted = fields[field] ?? null;
        const near = (0,nearest/* nearest */.p)(wanted ?? field, present);
        throw (0,errors/* gateError */.em)('data-field-missing', {
            path,
            line,
            field,
            wanted,
            usual: usual[field] ?? [],
            columns: present,
            near,
        });
    };
    const find = (field) => {
        const named = fields[field];
        if (named !== undefined)
            return present.includes(named) ? named : fail(field);
        const found = (usual[field] ?? []).flatMap((name) => inAnyCase(present, name) ?? []);
        const [first] = found;
        if (first === undefined)
            return null;
        if (field === 'id' || field === 'topics' || found.length === 1 || first.toLowerCase() === field)
            return first;
        throw (0,errors/* gateError */.em)('data-field-ambiguous', { path, field, columns: found });
    };
    return { find, need: (field) => find(field) ?? fail(field), called: (name) => inAnyCase(present, name) };
}
function inAnyCase(present, name) {
    if (present.includes(name))
        return name;
    return present.find((column) => column.toLowerCase() === name.toLowerCase()) ?? null;
}

;// CONCATENATED MODULE: ./lib/samples/columns.js





/** In `fields: {id: "#"}`: number the lines although there is a column with a usual name. */
const LINE_NUMBER = '#';
function isNumbered({ fields }) {
    return fields.id === LINE_NUMBER;
}
/** A beginning and its continuation, as HellaSwag has them. */
const PARTS = ['ctx_a', 'ctx_b'];
const LETTERS = [...'ABCDEFGHIJ'];
const choiceNames = (0,usual_columns/* usualColumns */.o)('choices').choices;
/** Tells which columns of a file can be of use at all, before all of them are known. */
function wantedColumns(source) {
    const { fields, choiceColumns = [], template = '', shape } = source;
    const named = new Set([...Object.values(fields), ...choiceColumns, ...(0,prompt_template/* templateColumns */.E)(template)]);
    const usual = Object.values((0,usual_columns/* usualColumns */.o)(shape)).flat();
    const names = new Set([
        ...usual,
        ...(shape === 'choices' ? [...PARTS, ...LETTERS] : []),
        ...(source.answersByChoice ? [...choiceNames, ...LETTERS] : []),
    ].map((name) => name.toLowerCase()));
    return (column) => named.has(column) || names.has(column.toLowerCase());
}
/** `line`: where the first record stands, for messages. Throws a GateError where a needed field is missing or not clear. */
function resolveColumns(source, present, line) {
    const { shape } = source;
    const look = finder(source, present, line);
    const columns = {
        shape,
        id: isNumbered(source) ? null : look.find('id'),
        group: look.find('group'),
        topics: look.find('topics'),
        text: null,
        prompt: null,
        messages: null,
        reference: null,
        references: null,
        label: null,
        entities: null,
        tokens: null,
        tags: null,
        choices: null,
        answer: null,
        promptParts: [],
        asksText: false,
        offsetsAlone: source.recorded ?? false,
        needsReference: shape === 'answers',
        template: [],
    };
    if (shape === 'ids')
        return columns;
    if (shape === 'texts')
        return { ...columns, text: (source.recorded ? look.find : look.need)('text') };
    if (shape === 'entities')
        Object.assign(columns, tagged(source, look));
    Object.assign(columns, source.template === undefined ? turns(source, columns, look) : filled(source, present, line, look));
    if (shape === 'labels')
        return { ...columns, label: look.need('label') };
    if (shape === 'choices')
        return { ...columns, choices: choices(source, present, line, look), answer: look.need('answer') };
    if (shape === 'entities')
        return columns;
    Object.assign(columns, rightAnswers(source, look));
    if (source.answersByChoice)
        columns.choices = choicesBeside(present, look);
    const hasAnswers = columns.reference !== null || columns.references !== null || columns.messages !== null;
    return hasAnswers || shape === 'prompts' ? columns : { ...columns, reference: look.need('reference') };
}
/** What a prompt template names. */
function filled(source, present, line, { need }) {
    const { template = '', written: path } = source;
    const names = (0,prompt_template/* templateFields */.O)(template);
    const columns = (0,prompt_template/* templateColumns */.E)(template);
    for (const name of columns)
        if (!present.includes(name))
            throw (0,errors/* gateError */.em)('data-template-column', { path, line, name, columns: present, near: (0,nearest/* nearest */.p)(name, present) });
    return {
        template: columns,
        ...(names.includes('prompt') ? { prompt: need('prompt') } : {}),
        ...(names.includes('group') ? { group: need('group') } : {}),
    };
}
/** What is asked: a prompt or a conversation. Beside a conversation, only a column called exactly that is taken for a prompt. */
function turns({ fields, written, shape, recorded }, columns, { find, need, called }) {
    const ask = recorded ? find : need;
    const messages = fields.prompt !== undefined && fields.messages === undefined ? null : find('messages');
    if (messages !== null) {
        if (fields.messages !== undefined && fields.prompt === undefined)
            return { messages };
        const prompt = fields.prompt === undefined ? called('prompt') : find('prompt');
        if (prompt !== null)
            throw (0,errors/* gateError */.em)('data-prompt-ambiguous', { path: written, prompt, messages });
        return { messages };
    }
    if (shape === 'entities') {
        const prompt = find('prompt');
        if (prompt !== null)
            return { prompt };
        if (columns.tokens !== null)
            return { asksText: true };
        const text = ask('text');
        return { text, asksText: text !== null };
    }
    const parts = shape === 'choices' && fields.prompt === undefined ? PARTS.map(called) : [];
    if (parts.length > 0 && called('prompt') === null && called('ctx') === null && parts.every((part) => part !== null))
        return { promptParts: parts };
    return { prompt: ask('prompt') };
}
function rightAnswers({ fields, shape }, { find, called }) {
    if (fields.reference !== undefined || fields.references !== undefined)
        return {
            reference: fields.reference === undefined ? null : find('reference'),
            references: fields.references === undefined ? null : find('references'),
        };
    if (shape === 'prompts')
        return {};
    const references = find('references');
    // Beside "references", other usual names are more likely something else.
    const reference = references === null ? find('reference') : called('reference');
    return { reference, references };
}
/** Entities, else tags, with the text that they belong to. Columns with the names of other fields are taken last. */
function tagged({ fields }, { find, need, called }) {
    const text = find('text');
    const byTags = fields.tags !== undefined || (fields.entities === undefined && called('entities') === null && find('tags') !== null);
    if (!byTags)
        return { text, entities: need('entities') };
    return { text, tags: need('tags'), tokens: find('tokens') };
}
/** The columns A, B and so on, where no column holds a list. */
function choices(source, present, line, { find, need }) {
    const { choiceColumns, written: path } = source;
    const lacking = choiceColumns?.find((name) => !present.includes(name));
    if (lacking !== undefined)
        throw (0,errors/* gateError */.em)('data-field-missing', {
            path,
            line,
            field: 'choices',
            wanted: lacking,
            usual: [],
            columns: present,
            near: (0,nearest/* nearest */.p)(lacking, present),
        });
    if (choiceColumns)
        return choiceColumns;
    return find('choices') ?? lettered(present) ?? need('choices');
}
/** Those that an answer may point at, where a record has any. */
function choicesBeside(present, { called }) {
    const list = choiceNames.flatMap((name) => called(name) ?? [])[0];
    return list ?? lettered(present);
}
function lettered(present) {
    const end = LETTERS.findIndex((letter) => !present.includes(letter));
    return end >= 2 ? LETTERS.slice(0, end) : null;
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

/***/ 89556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   xD: () => (/* binding */ addEntities)
/* harmony export */ });
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90901);


const SUCH = '[{"type": "PER", "text": "Ada"}]';
const typeKeys = ['type', 'label', 'entity_group', 'entity_type'];
const textKeys = ['text', 'word', 'span', 'mention', 'surface'];
const startKeys = ['start', 'start_char', 'start_offset', 'begin'];
const endKeys = ['end', 'end_char', 'end_offset'];
/** The right entities or tags of a sample, whose text is already there. Throws Unfit. */
function addEntities(sample, values, columns) {
    const { entities } = columns;
    if (entities !== null)
        sample.entities = entitiesOf(values[entities], entities, sample.text, columns.offsetsAlone);
    if (columns.tags === null)
        return;
    const { tags: column } = columns;
    const tags = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .structured */ .uv)(values[column], column, '["B-PER", "O"]');
    if (!Array.isArray(tags))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tags)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}, where a list of tags belongs`);
    sample.tags = tags.map((tag, i) => tagOf(tag, `${column}[${i}]`));
    if (sample.tokens && sample.tokens.length !== tags.length)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${sample.tokens.length} tokens in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(columns.tokens)} and ${tags.length} tags in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}`);
}
/** The text that is tagged, token by token. */
function tokensOf(value, column) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfTexts */ .CU)(value, column, '["Ada", "wrote"]');
}
function tagOf(tag, at) {
    if (typeof tag === 'number' || typeof tag === 'bigint')
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has the number ${tag} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where a tag such as B-PER belongs: write the tags' names`);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(tag, at), at);
}
function entitiesOf(written, column, text, offsetsAlone) {
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .structured */ .uv)(written, column, SUCH);
    // spaCy keeps them one level deeper, and so do answers that are objects.
    const list = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && Array.isArray(value.entities) ? value.entities : value;
    if (!Array.isArray(list))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(value)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}, where a list belongs, such as ${SUCH}`);
    const characters = text === undefined ? null : [...text];
    return list.map((one, i) => entityOf(one, `${column}[${i}]`, characters, offsetsAlone));
}
function entityOf(written, at, characters, offsetsAlone) {
    const fields = fieldsOf(written, at);
    const type = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(fields.type, `${at}.type`), `${at}.type`);
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.text) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(fields.text, `${at}.text`), `${at}.text`) : null;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.start) && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.end)) {
        if (text === null)
            throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has neither a text nor start and end in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}`);
        return { type, text };
    }
    const start = offset(fields.start, `${at}.start`);
    const end = offset(fields.end, `${at}.end`);
    if (start >= end)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`begins at ${start} and ends at ${end} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}; the end is excluded`);
    if (characters === null) {
        if (text !== null)
            return { type, text, start, end };
        if (offsetsAlone)
            return { type, start, end };
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has no text in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, and no column holds the text in which ${start} and ${end} count`);
    }
    if (end > characters.length)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`ends at ${end} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, but the text has ${characters.length} characters`);
    const found = characters.slice(start, end).join('');
    if (text !== null && text !== found)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, but characters ${start} to ${end} of the text are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(found)}`);
    return { type, text: found, start, end };
}
/** What an entity is made of, under any of the usual names. Throws Unfit. */
function fieldsOf(written, at) {
    if (Array.isArray(written)) {
        const [start, end, type] = written;
        if (written.length === 3 && typeof type === 'string')
            return { start, end, type };
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has a list in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)} that is not [start, end, type]`);
    }
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(written))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(written) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(written) : 'nothing'} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where {type, text} belongs`);
    const first = (keys) => written[keys.find((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(written[key])) ?? ''];
    const type = first(typeKeys);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(type))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has no type in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}: it is looked for as ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(typeKeys)}`);
    return { type, text: first(textKeys), start: first(startKeys), end: first(endKeys) };
}
function offset(value, at) {
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0)
        return number;
    throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(value) ? (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value) : 'nothing'} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where a whole number from 0 belongs`);
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

/***/ 31359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ metricCalled),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   QK: () => (/* binding */ kindFor),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   xU: () => (/* binding */ aTask)
/* harmony export */ });
/** What the metrics of a kind of task judge. */
const subjectOf = {
    generate: 'text',
    classify: 'label',
    entities: 'entities',
    choose: 'choice',
    perplexity: 'likelihood',
    scores: 'score',
};
/** Of metrics that no task names: the key of a generate task that they come with. */
const keyOf = { judgement: 'judge', rating: 'people' };
/** In the middle of a sentence. */
const aTask = (kind) => `${kind === 'entities' ? 'an' : 'a'} ${kind} task`;
/** The kind of task whose metrics judge this. */
function kindFor(subject) {
    if (keyOf[subject] !== undefined)
        return 'generate';
    return Object.keys(subjectOf).find((kind) => subjectOf[kind] === subject);
}
function metricsOf(kind, { metrics }) {
    return metrics.filter((metric) => metric.of === subjectOf[kind]);
}
/** The metric of a name that is known to be right. */
function metricCalled(name, catalogue) {
    const found = catalogue.find(name);
    return typeof found === 'string' ? null : found;
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


/***/ })

};
