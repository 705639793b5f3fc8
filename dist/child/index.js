import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./lib/shared/secrets.js
/** What a job gives its own step: inputs, the tokens of its runner, the files by which a step speaks to the job. */
const ofTheStep = /^(INPUT|ACTIONS)_|^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i;
/** Names that people give to secrets, and to what leads to one. TOKENIZERS_PARALLELISM and MAX_TOKENS are none. */
const ofSecrets = /TOKEN(?!IZER|S(_|$))|SECRET|PASSW|PASSPHRASE|CREDENTIAL|API_?KEY|(^|_)(KEY|PAT|PASS|AUTH)(_|$)|^MLFLOW_TRACKING_(USERNAME|CLIENT_CERT_PATH)$/i;
/** An address in a text, from the end of its scheme to its own. Logs hold letters by the megabyte: only what follows a scheme is looked at. */
const inText = /:\/\/(?<=([a-z][a-z0-9+.-]{0,30}):\/\/)[^\s"'<>`\\]+/gi;
/** What stands before the host: a name and a password; a name alone is a token where it goes by HTTP, as in `git+https:`. */
const signIn = /^([a-z][a-z0-9+.-]*:\/\/)(?=[^/?#]*@)(?:[^/?#@]*:[^/?#]*@|(?<=https?:\/\/)[^/?#]*@)/i;
/** Names of a query that sign a request, besides those of secrets. */
const ofSignatures = /^(sig|pwd)$|signature$/i;
const pairs = /(?<=[?&;#])([\w.-]+)=([^&;#]+)/g;
/** The way to the network and to packages: without it a program would quietly go another one. */
const ofTheNetwork = /_proxy$|^(pip|uv|npm_config|poetry|conda)_/i;
/** Whether a variable of the environment holds a secret, or a way to speak for this step of a job. */
const isSecret = (name, value = '') => ofTheStep.test(name) || isKey(name, value);
const isKey = (name, value) => ofSecrets.test(name) || (withoutSecrets(value) !== value && !ofTheNetwork.test(name));
/** What stands in the place of a secret. */
const blot = '***';
/**
 * A text as it may be told: without what signs in inside its addresses (`https://name:password@host`, `?token=…`), and without secrets that
 * are known.
 */
function withoutSecrets(text, known = []) {
    const bare = text.replace(inText, (rest, scheme) => bareOf(scheme + rest).slice(scheme.length));
    return known.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, blot)), bare);
}
const bareOf = (address) => address
    .replace(signIn, `$1${blot}@`)
    .replace(pairs, (pair, name) => (isSigning(name) ? `${name}=${blot}` : pair));
/** `accessKey` and `access-key` are the same name. */
const isSigning = (name) => ofSignatures.test(name) || ofSecrets.test(name.replace(/(?<=[a-z])(?=[A-Z])|[.-]/g, '_'));
/** A text that was meant as one address, and may be none: a password holds characters that an address may not. */
const bareAddress = (written) => written.replace(/^([\w+.-]*:\/\/)?.*@/s, '$1').replace(/[?#].*$/s, '');
/** Shorter texts are found in much that is no secret. */
const leastBlotted = 6;
/**
 * The environment of a command that may run a script of a pull request: without secrets, unless the suite passes them on by name.
 * @param hidden names that the suite gives to keys, whether or not they sound like it
 * @param passed names that the suite passes on
 */
function seenByCommand(environment, hidden, passed) {
    const seen = { environment: {}, withheld: [], secrets: [] };
    for (const [name, value = ''] of Object.entries(environment)) {
        const isOne = hidden.includes(name) || isKey(name, value);
        if (passed.includes(name) || !(isOne || ofTheStep.test(name)))
            seen.environment[name] = value;
        else if (isOne && !ofTheStep.test(name))
            seen.withheld.push(name);
        if (passed.includes(name) && isOne && value.length >= leastBlotted)
            seen.secrets.push(value);
    }
    return seen;
}

;// CONCATENATED MODULE: ./lib/shared/gate-error.js

/** How the process ends. On GitHub every code but 0 blocks the merge. */
const exitCode = { passed: 0, blocked: 1, badInput: 2, notFinished: 3 };
/** An error that is meant to be read by a user: no address in it signs in. Everything else that is thrown is a defect of this program. */
class gate_error_GateError extends Error {
    code;
    hint;
    exit;
    constructor(code, message, options) {
        super(withoutSecrets(message.what), options);
        this.name = 'GateError';
        this.code = code;
        this.hint = withoutSecrets(message.hint);
        this.exit = exitCode[message.exit];
    }
}
/**
 * What builds the errors of a part of the catalogue: the library for services loads no message of the gate's. `cause` keeps the original error
 * for the log.
 */
function errorsOf(messages) {
    return (code, parameters, cause) => new gate_error_GateError(code, messages[code](parameters), cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./lib/shared/messages/checkpoint.js
const list = (names) => names.map((name) => `"${name}"`).join(', ');
const checkpointMessages = {
    'checkpoint-missing': (p) => ({
        exit: 'badInput',
        what: p.isFile
            ? `The checkpoint ${p.path} is a file, and neither a folder nor an ONNX model.`
            : `The checkpoint folder ${p.path} does not exist.`,
        hint: 'Give a folder relative to the suite file, or hf:owner/name@revision for a model of the Hugging Face hub.',
    }),
    'checkpoint-file-missing': (p) => ({
        exit: 'badInput',
        what: `${p.file} is missing in ${p.folder}: ${p.why}.`,
        hint: p.todo,
    }),
    'checkpoint-no-onnx': (p) => ({
        exit: 'badInput',
        what: `No ONNX model in ${p.folder}${p.found.length > 0 ? `; it holds ${list(p.found)}` : ''}.`,
        hint: 'Export it: optimum-cli export onnx --model <folder> --task text-generation-with-past <new folder> (package optimum-onnx), and give the new folder.',
    }),
    'checkpoint-ambiguous': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds several ${p.kind ?? 'ONNX'} models and none of them is the usual one: ${list(p.found)}.`,
        hint: `Choose one in the suite, for example: file: ${p.found[0] ?? 'model.onnx'}`,
    }),
    'checkpoint-file-unknown': (p) => ({
        exit: 'badInput',
        what: `There is no file "${p.file}" in ${p.folder}.`,
        hint: p.found.length > 0
            ? `The ONNX files there are ${list(p.found)}; give one of them as file:.`
            : 'There is no ONNX file at all; check the folder.',
    }),
    'checkpoint-no-weights': (p) => ({
        exit: 'badInput',
        what: `There are no weights in ${p.folder}${p.found.length > 0 ? `; it holds ${list(p.found)}` : ''}: a server has nothing to load.`,
        hint: 'Give the folder that the server loads as path:, and where only its tokenizer lies elsewhere, name that as tokenizer:.',
    }),
    'checkpoint-encoder-decoder': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds an encoder-decoder model (${p.sign}); only decoder-only language models can be evaluated.`,
        hint: 'Give a decoder-only model, such as one exported with --task text-generation-with-past.',
    }),
    'checkpoint-genai': (p) => ({
        exit: 'badInput',
        what: `${p.folder} is laid out for onnxruntime-genai (genai_config.json), which is not supported.`,
        hint: 'Export the same model again with optimum-cli export onnx --task text-generation-with-past (package optimum-onnx).',
    }),
    'checkpoint-multimodal': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds a multimodal model (${p.sign}), whose decoder takes embeddings instead of token ids.`,
        hint: 'Export the language model alone: optimum-cli export onnx --task text-generation-with-past.',
    }),
    'checkpoint-lfs-pointer': (p) => ({
        exit: 'badInput',
        what: `${p.file} is a Git LFS pointer, not the file itself.`,
        hint: 'Fetch the content: set lfs: true on actions/checkout, or run git lfs pull.',
    }),
    'checkpoint-json': (p) => ({
        exit: 'badInput',
        what: `${p.file} is not the JSON that is expected there: ${p.reason}.`,
        hint: 'Save the checkpoint again, or fetch the file anew.',
    }),
    'checkpoint-external-escapes': (p) => ({
        exit: 'badInput',
        what: `${p.file} names weights outside of its own folder: "${p.location}".`,
        hint: 'Save the model with its external data beside it (onnx.save_model with save_as_external_data).',
    }),
    'checkpoint-changed': (p) => ({
        exit: 'notFinished',
        what: `${p.file} changed while it was being read.`,
        hint: 'Let the job that writes the checkpoint end first, then run again.',
    }),
    'tokenizer-unsupported': (p) => ({
        exit: 'badInput',
        what: `The tokenizer ${p.file} uses ${p.construct}: ${p.why}. The figures would not be those of the reference library.`,
        hint: 'This checkpoint cannot be evaluated; use one whose tokenizer has another form.',
    }),
    'tokenizer-unreadable': (p) => ({
        exit: 'badInput',
        what: `The tokenizer ${p.file} cannot be loaded: ${p.reason}.`,
        hint: 'Save it again: AutoTokenizer.from_pretrained(<folder>).save_pretrained(<folder>) in Python.',
    }),
    'tokenizer-bos-missing': (p) => ({
        exit: 'badInput',
        what: `The tokenizer is to add its ${p.token} to every text, but ${p.file} has no such token in its vocabulary.`,
        hint: `Name the ${p.token} in tokenizer_config.json, or set add_${p.token} to false there.`,
    }),
    'template-invalid': (p) => ({
        exit: 'badInput',
        what: `The chat template in ${p.from} cannot be used: ${p.reason}.`,
        hint: 'Mend the template, or set chat: false on the task so that prompts go in as they are.',
    }),
    'template-unsupported': (p) => ({
        exit: 'badInput',
        what: `The chat template in ${p.from} uses something that cannot be rendered here: ${p.reason}.`,
        hint: 'Write that part of the template in another way, or write "chat: false" in the task and give whole prompts.',
    }),
    'template-refused': (p) => ({
        exit: 'badInput',
        what: `The chat template in ${p.from} refused the messages: ${p.reason}.`,
        hint: 'Change the messages (roles, their order, a system message) to what this template takes.',
    }),
    'template-no-default': (p) => ({
        exit: 'badInput',
        what: `The checkpoint has several chat templates (${list(p.found)}) and none is called "default".`,
        hint: 'Save the one to use as chat_template.jinja.',
    }),
    'hub-name': (p) => ({
        exit: 'badInput',
        what: `"${p.written}" does not name a model of the hub.`,
        hint: 'Write hf:owner/name or hf:owner/name@revision, for example hf:acme/assistant@v1.2.',
    }),
    'hub-not-found': (p) => ({
        exit: 'badInput',
        what: `The hub ${p.endpoint} has no model ${p.name}.`,
        hint: 'Check the name; for a private model set HF_TOKEN to a token that may read it.',
    }),
    'hub-revision-not-found': (p) => ({
        exit: 'badInput',
        what: `The model ${p.name} has no revision "${p.revision}".`,
        hint: 'Give a branch, a tag or a full commit hash of the model repository.',
    }),
    'hub-no-access': (p) => ({
        exit: 'badInput',
        what: `The hub refuses ${p.name} (HTTP ${p.status}): it is private or gated, or there is no such model.`,
        hint: p.token
            ? 'The token in HF_TOKEN may not read it: accept the terms on the page of the model, or use a token that may.'
            : 'Set HF_TOKEN to a token that may read it (on GitHub: env: HF_TOKEN: a secret of the repository), and accept the terms on the page of the model.',
    }),
    'hub-token': (_p) => ({
        exit: 'badInput',
        what: 'HF_TOKEN does not look like a token of the hub, which starts with "hf_".',
        hint: 'Set it to a token from the settings page of your account, or unset it.',
    }),
    'hub-unreachable': (p) => ({
        exit: 'notFinished',
        what: `${p.what} could not be had from ${p.endpoint}: ${p.reason}.`,
        hint: 'Run again, it goes on where it stopped. Without network: give a folder, or point HF_ENDPOINT to a mirror.',
    }),
    'hub-corrupt': (p) => ({
        exit: 'notFinished',
        what: `${p.file} came from the hub with another content than the hub announces (${p.got}, not ${p.expected}).`,
        hint: 'Run again. If it stays so, a proxy or mirror on the way changes files.',
    }),
    'chat-file': (p) => ({
        exit: 'badInput',
        what: `${p.file} is not a conversation: ${p.reason}.`,
        hint: 'It must hold a JSON list such as [{"role": "user", "content": "Hello"}].',
    }),
    'chat-no-template': (p) => ({
        exit: 'badInput',
        what: `The checkpoint ${p.folder} has no chat template.`,
        hint: 'Add chat_template.jinja to it, or give plain text instead of messages.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/evaluation.js
const withoutChat = {
    refused: { reason: 'the task says "chat: false"', mend: 'Leave "chat: false" out' },
    unasked: {
        reason: 'a task of this kind takes plain texts where it does not say "chat: true"',
        mend: 'Write "chat: true"',
    },
    'no-template': { reason: 'there is no chat template to render it', mend: 'Give the checkpoint a chat template' },
};
const evaluationMessages = {
    'chat-without-template': (p) => ({
        exit: 'badInput',
        what: `Task ${p.task} says "chat: true", but the checkpoint has no chat template.`,
        hint: 'Add chat_template.jinja (or the template in tokenizer_config.json) to the checkpoint, or write "chat: false".',
    }),
    'messages-without-chat': (p) => {
        const { reason, mend } = withoutChat[p.because];
        return {
            exit: 'badInput',
            what: `${p.file}:${p.line}: the sample of task ${p.task} is a conversation, but ${reason}.`,
            hint: `${mend}, or give the samples a "prompt" in place of "messages".`,
        };
    },
    'scores-not-recorded': (p) => ({
        exit: 'badInput',
        what: `Task ${p.task} compares numbers that were made elsewhere, and a checkpoint has none.`,
        hint: 'Give both sides as recorded evidence that holds a score for every sample, or take the task out of the suite.',
    }),
    'evidence-incomplete': (p) => ({
        exit: 'notFinished',
        what: `Task ${p.task}: the ${p.side} gave no result for ${p.missing.length} of ${p.total} samples (${p.missing.slice(0, 3).join(', ')}${p.missing.length > 3 ? ', …' : ''}).`,
        hint: 'Run the same command again: finished samples are kept, only the missing ones are evaluated.',
    }),
    'run-folder-unreadable': (p) => ({
        exit: 'badInput',
        what: `${p.folder} is not a run folder that this version can read: ${p.file}: ${p.why}.`,
        hint: 'Name the folder that "checkpoint-gate run" wrote (its --out), complete; or remove the folder and run the evaluation again.',
    }),
    'report-suite-invalid': (p) => ({
        exit: 'badInput',
        what: p.said,
        hint: `--suite takes a whole suite, of which only what decides is used. That of this run is ${p.folder}/suite.yml: copy it, and change the rules in the copy.`,
    }),
    'run-folder-not-writable': (p) => ({
        exit: 'badInput',
        what: `The run folder ${p.folder} cannot be written: ${p.why}.`,
        hint: 'Give a folder that this user may write with --out (in a workflow: the input out).',
    }),
    'run-folder-busy': (p) => ({
        exit: 'badInput',
        what: `Another evaluation (process ${p.pid}) is writing into ${p.folder}.`,
        hint: 'Wait for it to end, stop it, or give another folder with --out. If no evaluation runs, remove the file "lock" there.',
    }),
    'file-refused': (p) => ({
        exit: 'notFinished',
        what: `${p.path ?? 'A file'} cannot be used: ${p.why}.`,
        hint: 'Mend that, then run the same command again: what was evaluated is kept in the run folder.',
    }),
    defect: (p) => ({
        exit: 'notFinished',
        what: `Checkpoint Gate itself failed: ${p.said}`,
        hint: 'This is a defect of the program. Please report it with the trace, which stands in log.txt of the run folder or above.',
    }),
    killed: (_p) => ({
        exit: 'notFinished',
        what: 'The evaluation has not come to its end: it is still running, or its process was killed.',
        hint: 'Run the same command again: what was evaluated is kept in the run folder.',
    }),
    interrupted: (p) => ({
        exit: 'notFinished',
        what: `Stopped by ${p.signal} before the evaluation was finished.`,
        hint: 'Run the same command again: what was evaluated is kept in the run folder.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/numbers.js
/** How figures are written, everywhere: table, sentences, terminal. A real minus sign; never NaN, never "-0.0". */
const minus = '\u2212';
/** A metric's value: three decimals where it lies between 0 and 1 (`0.412`), two where it lies between 0 and 100 (`34.17`) or is a grade (`3.42`), else four significant digits (`21.65`). */
function formatValue(value, { unit, scale }) {
    if (value === null || !Number.isFinite(value))
        return notMeasured;
    if (unit !== 'ratio')
        return signed(value.toFixed(unit === 'points' && scale === 1 ? 3 : 2), '');
    const size = Math.abs(value);
    if (size >= 1e6 || (size > 0 && size < 1e-3))
        return exponential(value);
    const digits = size < 1 ? 4 : Math.max(0, 3 - Math.floor(Math.log10(size)));
    return signed(value.toFixed(digits), '');
}
/** `ratio`: `+16.5 %`; `points`: `−1.3 points`; the change is a fraction in both. `grades`: `+0.19`. */
function formatChange(change, unit) {
    if (change === null || !Number.isFinite(change * 100))
        return notMeasured;
    return `${digitsOf(change, decimals(change, unit), unit)}${unitWord(unit)}`;
}
/** The size of a change, without its direction: `16.5 %`, `1.3 points`, `0.19`. */
function formatSize(change, unit) {
    return formatChange(Math.abs(change), unit).replace(/^\+/, '');
}
/** `+14.1 to +18.9 %`, `−2.1 to −0.5 points`, `+0.02 to +0.36`. */
function formatRange({ low, high }, unit) {
    const places = Math.max(decimals(low, unit), decimals(high, unit));
    return `${digitsOf(low, places, unit)} to ${digitsOf(high, places, unit)}${unitWord(unit)}`;
}
/** `[+14.1 %, +18.9 %]`, `[−2.1, −0.5] points` and `[+0.02, +0.36]`; an end that nothing bounds is `∞`. */
function formatInterval(interval, unit) {
    if (interval === null)
        return notMeasured;
    const ends = [interval.low, interval.high];
    if (!ends.some(Number.isFinite) || ends.some((end) => Number.isNaN(end) || isTooLarge(end)))
        return notMeasured;
    const places = Math.max(...ends.filter(Number.isFinite).map((end) => decimals(end, unit)));
    const sign = unit === 'ratio' ? ' %' : '';
    const [from, to] = ends.map((end) => Number.isFinite(end) ? `${digitsOf(end, places, unit)}${sign}` : unbounded(end));
    return `[${from}, ${to}]${unit === 'points' ? ' points' : ''}`;
}
/** An end of an interval that nothing bounds. */
function unbounded(end) {
    return end < 0 ? `${minus}\u221e` : '\u221e';
}
const isTooLarge = (end) => Number.isFinite(end) && !Number.isFinite(end * 100);
/** `1,234`. */
function numbers_formatCount(count) {
    return count.toLocaleString('en-US');
}
/** `1 row`, `3 rows`. */
function numbers_counted(count, one, many = `${one}s`) {
    return `${numbers_formatCount(count)} ${count === 1 ? one : many}`;
}
/** `8 s`, `3 min 5 s`, `2 h 10 min`. */
function formatDuration(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** What stands in the place of a figure that is not there. */
const notMeasured = '\u2013';
function unitWord(unit) {
    return { ratio: ' %', points: ' points', grades: '' }[unit];
}
/** Changes below one per cent or point get a second decimal, grades two of them, and a third below a hundredth. */
function decimals(change, unit) {
    const size = Math.abs(change) * 100;
    if (unit === 'grades')
        return size === 0 || size >= 0.995 ? 2 : 3;
    if (size >= 99.95)
        return 0;
    return size === 0 || size >= 0.995 ? 1 : 2;
}
function digitsOf(change, places, unit) {
    const value = unit === 'grades' ? change : change * 100;
    return Math.abs(value) >= 1e6 ? exponential(value, '+') : signed(value.toFixed(places), '+');
}
function exponential(value, plus = '') {
    return signed(value.toExponential(2).replace('e+', 'e'), plus);
}
function signed(digits, plus) {
    const nothing = !/[1-9]/.test(digits.replace(/e.*$/, ''));
    if (digits.startsWith('-'))
        return nothing ? digits.slice(1) : `${minus}${digits.slice(1)}`;
    return nothing ? digits : `${plus}${digits}`;
}

;// CONCATENATED MODULE: ./lib/shared/shown.js

/**
 * A value that a user wrote, as an error message shows it: text in double quotes and cut to 60 characters, everything that a terminal
 * or an editor would act on (control characters, direction marks) as an escape, and without what signs in inside an address.
 */
function shown_shown(value) {
    if (typeof value === 'string')
        return quoted(withoutSecrets(value));
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return String(value);
}
const LENGTH = 60;
function quoted(text) {
    const characters = [...text.slice(0, 4 * LENGTH)];
    const cut = characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : text;
    return JSON.stringify(cut).replace(/[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped);
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** `a, b and c`; after `most` items `a, b and 7 more`. */
function shown_listed(items, most = 12) {
    const head = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    return head.length < 2 ? head.join('') : `${head.slice(0, -1).join(', ')} and ${head.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/shared/messages/gather.js


const togetherAgain = 'Run `checkpoint-gate run --shard` for every shard with the same suite, data, checkpoints, version and kind of machine, then gather again.';
const again = (shards, of) => `Run ${shown_listed(shards.map((shard) => `--shard ${shard}/${of}`), 8)} again with the same suite (on GitHub: re-run the failed jobs, which upload their run folders again), then gather.`;
const gatherMessages = {
    'shard-invalid': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.written)} names no shard.`,
        hint: 'Write which one of how many, counted from 1: 3/8 is the third of eight.',
    }),
    'shard-and-gather': (_p) => ({
        exit: 'badInput',
        what: 'The step is given both inputs, `shard` and `gather`: one evaluates a part, the other puts the parts together.',
        hint: 'Give each to a step of its own, as examples/workflows/sharded.yml does.',
    }),
    'report-of-shard': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds shard ${p.index} of ${p.of}: a part of the samples decides nothing.`,
        hint: `\`checkpoint-gate gather\` puts the ${p.of} run folders together and decides; then report works on the folder that it makes.`,
    }),
    'gather-nothing': (p) => ({
        exit: 'notFinished',
        what: `${shown_listed(p.folders.map(shown_shown), 5)} ${p.folders.length === 1 ? 'holds' : 'hold'} no shard${p.wholes.length === 0 ? '' : ` (${shown_listed(p.wholes.map(shown_shown), 3)} is a whole run)`}.`,
        hint: p.wholes.length === 0
            ? 'Name the run folders that `checkpoint-gate run --shard` wrote, or a folder that holds them. On GitHub: see whether the jobs of the shards uploaded theirs.'
            : 'A whole run has decided already: `checkpoint-gate report` shows it again. To gather, name the run folders that `checkpoint-gate run --shard` wrote.',
    }),
    'gather-into-shard': (p) => ({
        exit: 'badInput',
        what: `${p.folder} is the run folder of a shard: what is gathered would take its place.`,
        hint: 'Give another folder with --out (in a workflow: the input out).',
    }),
    'gather-other-version': (p) => ({
        exit: 'badInput',
        what: `This is Checkpoint Gate ${p.own}, and the shards were evaluated by ${shown_listed(p.versions)}.`,
        hint: 'Evaluate and gather with the same version: name the same release of the action in every job.',
    }),
    'gather-double': (p) => ({
        exit: 'badInput',
        what: p.doubles
            .map(({ shard, folders }) => `Shard ${shard} of ${p.of} is there ${folders.length === 2 ? 'twice' : `${folders.length} times`}: in ${shown_listed(folders.map(shown_shown), 4)}.`)
            .join(' '),
        hint: 'Nobody can tell which one counts. Leave one of each, and gather again.',
    }),
    'gather-unlike': (p) => ({
        exit: 'badInput',
        what: `The shards do not belong together. ${told(p.differences)}`,
        hint: togetherAgain,
    }),
    'gather-incomplete': (p) => ({
        exit: 'notFinished',
        what: [
            p.missing.length > 0 ? `${shardsOf(p.missing, p.of)} ${p.missing.length === 1 ? 'is' : 'are'} missing.` : '',
            ...p.unfinished.map(({ shard, what }) => `Shard ${shard} of ${p.of} was not finished: ${what}`),
        ]
            .filter(Boolean)
            .join(' '),
        hint: again([...p.missing, ...p.unfinished.map(({ shard }) => shard)].sort((a, b) => a - b), p.of),
    }),
    'gather-samples': (p) => ({
        exit: 'notFinished',
        what: `Shard ${p.shard} of ${p.of}, task ${p.task}: ${p.why}.`,
        hint: `Its run folder is not as it was written. ${again([p.shard], p.of)}`,
    }),
};
const mostTold = 8;
function told(differences) {
    const lines = differences.slice(0, mostTold).map(({ of, values }) => {
        const each = values.map(({ value, shards }) => `${value} in ${shardNumbers(shards)}`);
        return `${of}: ${shown_listed(each, 4)}.`;
    });
    const more = differences.length - lines.length;
    return [...lines, ...(more > 0 ? [`And ${numbers_counted(more, 'difference')} more.`] : [])].join(' ');
}
function shardsOf(shards, of) {
    return `${shards.length === 1 ? 'Shard' : 'Shards'} ${ranges(shards)} of ${of}`;
}
function shardNumbers(shards) {
    return `${shards.length === 1 ? 'shard' : 'shards'} ${ranges(shards)}`;
}
/** `1, 3 to 5 and 8` */
function ranges(numbers) {
    const runs = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const run = runs.at(-1);
        if (run !== undefined && number === run[1] + 1)
            run[1] = number;
        else
            runs.push([number, number]);
    }
    const words = runs.flatMap(([first, last]) => last - first > 1 ? [`${first} to ${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`]);
    return shown_listed(words);
}
/** What a shard says when it has done its part. */
function shardText(p) {
    return (`Shard ${p.index} of ${p.of}: ${formatCount(p.evaluated)} of ${counted(p.samples, 'sample')} on both sides. ` +
        '`checkpoint-gate gather` puts the shards together and decides.');
}

;// CONCATENATED MODULE: ./lib/shared/messages/github.js
const githubMessages = {
    'github-environment': (p) => ({
        exit: 'badInput',
        what: `The environment variable ${p.variable} is missing or not as GitHub Actions sets it.`,
        hint: 'The action runs inside a GitHub Actions job. Elsewhere, use the command line: checkpoint-gate run.',
    }),
    'github-event': (p) => ({
        exit: 'badInput',
        what: `The payload of the event ${p.event} is not as GitHub describes it: ${p.problem}.`,
        hint: 'The file is named by GITHUB_EVENT_PATH and is written by the runner; nothing in the job may change it.',
    }),
    'checkout-is-not-head': (p) => ({
        exit: 'badInput',
        what: `On pull_request_target the job looks at ${p.found === null ? 'files whose commit cannot be told' : `commit ${p.found.slice(0, 7)}`}, ` +
            `and not at ${p.head.slice(0, 7)} of the pull request: its verdict would be about another checkpoint.`,
        hint: 'Trigger the workflow by pull_request, or name what is to be judged by the input "candidate". docs/events.md tells what each event judges.',
    }),
};
const elsewhere = 'The verdict is the same; the whole report is in the job summary.';
const jobToken = 'Leave the input "token" out: the action then takes the token of the job.';
const githubWarnings = {
    permission: (p) => `The token may not write ${p.part} (GitHub said: ${p.said}). ${elsewhere}\n` +
        `Add the line "${p.permission}" to the job in the workflow:\n` +
        'permissions:\n  contents: read\n  pull-requests: write\n  statuses: write\n  checks: write',
    /** Said once, in place of everything that could not be written: nobody did anything wrong. */
    readOnlyToken: (p) => `Nothing is written on the pull request: ${p.because === 'fork' ? 'it comes from a fork' : 'Dependabot started the run'}, and GitHub gives such a job a token that can only read, whatever the workflow says (it said: ${p.said}). ${elsewhere} ` +
        'A second workflow writes it there: copy examples/workflows/fork-report.yml; docs/github.md tells how.',
    badToken: (p) => `GitHub does not accept the token (it said: ${p.said}), so ${p.part} was not written. ${elsewhere}\n${jobToken}`,
    noToken: () => `There is no token, so neither the comment nor the commit status was written. ${elsewhere}\n${jobToken}`,
    noCheck: (p) => `No check run: the token may not write one (GitHub said: ${p.said}). The commit status says the same. ` +
        'The line "checks: write" in the job\'s permissions adds it; the input "check: false" does without.',
    noNotice: (p) => `That the evaluation runs could not be told in ${p.part} (GitHub said: ${p.said}).`,
    refused: (p) => `GitHub refused ${p.part}: ${p.said}. ${elsewhere}`,
    unreachable: (p) => `GitHub could not be reached for ${p.part}, also after waiting (it said: ${p.said}). ${elsewhere}\n` +
        'Run the job again to publish; what is already evaluated is not evaluated again where the run folder is kept.',
    summary: (p) => `The job summary could not be written: ${p.said}. The report is in the run folder.`,
    output: (p) => `The output "${p.name}" could not be set: ${p.said}.`,
    pullRequestUnknown: () => 'This event belongs to no pull request: the report goes to the job summary and the commit status.',
    newerRun: () => 'The comment shows a newer run of this pull request and is left as it is.',
    newerRunOfCommit: () => 'A newer run judges the same commit: the commit status and the check run are left to it.',
};
/** What a pull request is told while an evaluation runs, and after one that did not come to its end. `commit` and `newest` are markdown. */
const notices = {
    evaluating: (p) => `Evaluating ${p.commit}…`,
    notEvaluated: (p) => `Merge blocked: ${p.commit} was not evaluated`,
    notYet: (p) => `Not evaluated yet: ${p.commit}`,
    older: (p) => `The report below is of ${p.commit}, before ${p.newest} was pushed.`,
    pushedSince: (p) => `${p.newest} was pushed since, and is not evaluated yet.`,
    reportOf: (p) => `Report of ${p.older ?? 'an older commit'}: it says nothing of ${p.commit}`,
    reportBefore: (p) => `What the run before said of ${p.commit}`,
    job: () => 'the job',
    running: () => 'The evaluation is under way',
    begun: () => 'The evaluation has begun; this is updated while it runs.',
    /** Description of the status: one line. */
    stopped: (p) => `Merge blocked: not evaluated. ${p.what}`,
    cancelled: (p) => `The job was cancelled, or reached the time that it may take (timeout-minutes), after ${p.after}.`,
    killed: (p) => `The step ended without a word after ${p.after}: its process was killed, most likely because the machine ran out of memory.`,
    failed: (p) => `The step ended without a report after ${p.after}; its log says why.`,
    unposted: () => 'The report could not be put here; the job summary has it.',
    lookThere: () => 'Look at the job summary, or run the job again.',
    again: () => 'Run the job again. Nothing was decided, so the merge stays blocked; what was evaluated is used again where the run folder is kept.',
};

;// CONCATENATED MODULE: ./lib/shared/messages/history.js


const how = 'See docs/history.md.';
/** Sentences of the history in reports. */
const historyTexts = {
    notChecked: (why) => `The ratchet could not be checked: ${why}`,
    rowsNotChecked: (rows, why) => `The ratchet could not be checked on ${shown_listed(rows, 4)}: ${why}`,
    nothingYet: 'no checkpoint is written down yet, and no release is blessed.',
    noRelease: 'no release is blessed (checkpoint-gate history bless RUN --name NAME).',
    unknownRelease: (name) => `The history has no release ${shown_shown(name)}, which the suite names.`,
    notAsked: 'The release was not asked this task.',
    dataChanged: (lost, of) => `The data changed since: ${numbers_formatCount(lost)} of ${numbers_counted(of, 'sample')} of the release are gone or ask something else.`,
    askedOtherwise: (settings) => `The task is asked otherwise since: ${shown_listed(settings.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)))}.`,
    leftOut: (samples) => `${numbers_counted(samples, 'sample')} came after the release and ${samples === 1 ? 'is' : 'are'} not compared with it.`,
    noEvidence: (name) => `release ${name} was blessed without its evidence. Bless its run folder, which holds it.`,
    evidenceNotFound: (name) => `the evidence of release ${name} is not where the history is.`,
    otherEvidence: (name) => `what is kept as the evidence of release ${name} is not what was blessed.`,
    evidenceUnreadable: (name, why) => `the evidence of release ${name} cannot be read (${why}).`,
    broken: (release, { task, title }, { reason }) => `Since ${release}, ${task}, ${title}: ${reason}`,
    limited: (release, { task, title }) => `Since ${release}, ${task}, ${title}`,
    toDo: (release) => `Since ${release} more was lost than all merges together may: fine-tune again from ${release}, or, if the loss is meant, bless a newer release (checkpoint-gate history bless RUN --name NAME).`,
    noFile: (path) => `${path} is no file`,
    branchNotHere: 'this clone does not have it: git fetch brings it, once anything was merged',
    mayNotRead: 'the token may not read the contents of the repository (permissions: contents: read)',
    unreadable: (where, why) => `The history in ${where} could not be read: ${why}.`,
    absent: (where) => `There is no history in ${where} yet: it begins with the first checkpoint that is merged.`,
    fromCheckout: (file) => `The history was read from ${file} in the checkout, which this pull request can change; with a token it is read from the base branch.`,
    added: (where, commit) => `The checkpoint of ${commit.slice(0, 7)} is written down in ${where}.`,
    known: (where, commit) => `The checkpoint of ${commit.slice(0, 7)} is in ${where} already.`,
    notAdded: (why) => `The checkpoint could not be written into the history: ${why}`,
    nothingToAdd: 'nothing was measured.',
    blessed: (name, commit, where) => `${name} is the release that candidates are held to from now on: ${commit.slice(0, 7)}, in ${where}.`,
    withoutEvidence: (name) => `Without its evidence the ratchet cannot compare anything with ${name}: bless the run folder instead.`,
    mergeUnion: (file) => `Write "${file} merge=union" into .gitattributes, so that two branches that each add a line merge by themselves.`,
};
const historyMessages = {
    'history-not-kept': (p) => ({
        exit: 'badInput',
        what: `${p.suite} keeps no history: it has no key history.`,
        hint: `Write where it is kept, such as "history: {file: checkpoint-history.jsonl}". ${how}`,
    }),
    'history-no-commit': (_p) => ({
        exit: 'badInput',
        what: 'Nothing tells which commit the checkpoint belongs to: this is no git repository, and no workflow.',
        hint: 'Name it with --commit.',
    }),
    'history-no-commit-known': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.commit)} is neither a run folder nor a commit of the history${p.known.length === 0 ? ', which is empty' : ''}.`,
        hint: p.known.length === 0
            ? 'Name the run folder of the release.'
            : `Name its run folder, or one of ${shown_listed(p.known.map((commit) => commit.slice(0, 7)), 8)}.`,
    }),
    'history-nothing-measured': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds nothing that could be written down: its evaluation was not finished.`,
        hint: 'Finish the run, then add it.',
    }),
    'history-release-taken': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.name)} is the release of ${p.commit.slice(0, 7)} already.`,
        hint: 'Choose another name: a release that was blessed stays what it is.',
    }),
    'history-release-name': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.name)} cannot name a release.`,
        hint: 'Allowed: up to 64 letters, digits and . _ + -, a letter or digit at either end, such as v3.',
    }),
    'history-other-suite': (p) => ({
        exit: 'badInput',
        what: `${p.folder} is a run of the suite ${shown_shown(p.its)}, and the history asked for is that of ${shown_shown(p.suite)}.`,
        hint: 'Name the suite of the run with --suite.',
    }),
    'history-branch-alone': (p) => ({
        exit: 'badInput',
        what: `The branch ${p.branch} is written by the API, and no token or repository is named.`,
        hint: 'In a workflow, give the step GITHUB_TOKEN (permission contents: write); elsewhere set GITHUB_TOKEN and GITHUB_REPOSITORY too.',
    }),
    'history-not-read': (p) => ({
        exit: 'notFinished',
        what: historyTexts.unreadable(p.where, p.said),
        hint: 'A branch is read from the clone, or by the API where GITHUB_TOKEN and GITHUB_REPOSITORY are set, on Gitea and Forgejo GITHUB_API_URL too.',
    }),
    'history-not-written': (p) => ({
        exit: 'notFinished',
        what: `The history in ${p.where} could not be written: ${p.said}.`,
        hint: 'The token needs permission to write contents (permissions: contents: write). Adding again is safe: what is there stays one line.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/init.js

const kinds = 'generate, classify, entities, choose, perplexity';
const initMessages = {
    'init-folder': (p) => ({
        exit: 'badInput',
        what: `${p.folder} is no folder.`,
        hint: 'Name the folder that the suite is to stand in; without a name it is the one that you are in.',
    }),
    'init-exists': (p) => ({
        exit: 'badInput',
        what: `${shown_listed(p.paths)} ${p.paths.length === 1 ? 'is' : 'are'} there already, and nothing was written.`,
        hint: 'Move it away, or give --force to write over suite and workflow. Data is never written over.',
    }),
    /** `taking`: whether --yes was given. */
    'init-flags': (p) => ({
        exit: 'badInput',
        what: [
            p.taking
                ? 'What is meant cannot be told, and --yes asks nothing. Nothing was written. What is missing:'
                : 'There is no terminal to ask on, and nothing was written. What is missing:',
            ...p.lacks.map(({ flag, question, choices, usual }) => [
                `  ${flag}: ${question}`,
                ...(choices.length > 0 ? [`there is ${shown_listed(choices.map(shown_shown), 8)}`] : []),
                ...(usual ? [`--yes takes ${shown_listed(usual.split(',').map(shown_shown), 8)}`] : []),
            ].join('; ')),
        ].join('\n'),
        hint: p.taking ? 'Give these flags.' : 'Give these flags, or --yes to take what stands to reason.',
    }),
    'init-cancelled': () => ({
        exit: 'badInput',
        what: 'Stopped; nothing was written.',
        hint: 'checkpoint-gate init --help lists the flags that answer the questions.',
    }),
    'init-same': (p) => ({
        exit: 'badInput',
        what: `Baseline and candidate are both ${p.path}: there would be nothing to compare.`,
        hint: 'Give another --baseline; base-branch is the candidate as it stands on the base branch.',
    }),
    'init-data': (p) => ({
        exit: 'badInput',
        what: `${p.path} cannot be the data of a task: ${p.why}`,
        hint: 'Mend the file, or name another with --data. Paths are relative to the folder of the suite.',
    }),
    'init-task': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.given)} says no task.`,
        hint: `Write --task FILE=WORDS, the words a kind (${kinds}), a role (general or domain) or both with a colon between: --task data/qa.jsonl=choose:general.`,
    }),
    'init-task-kind': (p) => ({
        exit: 'badInput',
        what: `${p.path} cannot be the data of a task of kind ${p.kind}: its columns do not fit.`,
        hint: `It fits ${shown_listed(p.possible)}. For another, write the suite by hand and name the columns in data.fields.`,
    }),
    'init-action': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.given)} names no action.`,
        hint: 'Write --action OWNER/NAME@VERSION, the address of a repository with @VERSION, or a folder such as ./gate.',
    }),
};
/** What init asks and tells, and what of it stands in reasons. */
const initTexts = {
    whichCandidate: 'Which checkpoint does a pull request bring?',
    whichBaseline: 'What is it compared with?',
    baseBranch: (path) => `${path} as it stands on the base branch`,
    baseBranchHint: 'pull requests change the folder in its place',
    adapterBase: 'the base of the adapter',
    otherCheckpoint: 'A folder, or hf:owner/name@revision:',
    another: 'another one',
    needed: 'Something has to stand here.',
    whichBase: (path) => `Which model does the adapter ${path} change? A folder, or hf:owner/name@revision:`,
    whichTokenizer: (path) => `Where does the tokenizer.json of ${path} lie? A folder, or hf:owner/name@revision:`,
    whichData: 'On which data are they compared?',
    whichGeneral: 'Which of these must the model not forget? The others are what the fine-tune is for.',
    whichWorkflow: (host) => `What runs the workflow${host === null ? '' : ` of ${host}`}?`,
    forms: {
        onnx: 'ONNX',
        safetensors: 'safetensors, served by vLLM',
        adapter: 'adapter, served by vLLM',
        gguf: 'GGUF, served by llama.cpp',
    },
    forges: {
        github: 'GitHub Actions',
        gitea: 'Gitea Actions',
        forgejo: 'Forgejo Actions',
        none: 'nothing: no workflow is written',
    },
    dataHint: (p) => `${p.samples}, kind ${p.kind}`,
    more: 'more than ',
    noKind: (p) => `no kind of task fits its columns ${shown_listed(p.columns, 8)}; name them in data.fields of a suite`,
    notThere: 'it is not there.',
    training: 'training data tells nothing of what was learnt',
    inDvc: 'it is kept by DVC and not here: dvc pull, then init again',
    noLikelihood: 'it needs likelihoods of given texts, which the server of llama.cpp does not tell',
    manyData: (most) => `more than ${most} data files; name it with --data`,
    manyFiles: 'more files than anyone keeps in a repository: the rest was not looked at',
    wrote: 'Wrote',
    left: 'Not used',
    todo: 'To do',
    next: 'Next',
    outcomes: { written: '', overwritten: '(written over) ', same: '(as it was) ', kept: '(left as it is) ' },
    aboutSuite: (p) => `${p.candidate} against ${p.baseline} on ${p.tasks}`,
    about: {
        workflow: 'runs on every pull request',
        stub: 'a stub without samples; the gate refuses it until you put yours in',
        ignore: 'keeps the base branch beside it out of commits',
    },
    moreLeftOut: (count) => `and ${count} more`,
    fillStubs: (paths) => `put samples in place of the stubs ${shown_listed(paths)}: until then the gate refuses, and nothing passes`,
    sayOwner: (path) => `put the owner of the action in place of OWNER in ${path}, or init --force --action OWNER/checkpoint-gate@VERSION`,
    otherWorkflows: (paths) => `${shown_listed(paths)} ${paths.length === 1 ? 'runs' : 'run'} the gate already: keep one of them`,
    requireStatus: (status) => `require the status ${status} on the base branch, once a first run has set it`,
    noRepository: 'git init, and push to where the workflow runs',
    noTask: {
        general: 'no task is general, so nothing can tell whether the model forgot: name one with --task FILE=general',
        domain: 'no task is what the fine-tune is for, so nothing asks for its gain: name one with --task FILE=domain',
    },
};

;// CONCATENATED MODULE: ./lib/shared/messages/judge.js


/** Judge models. */
const judgeMessages = {
    'judge-prices': (p) => ({
        exit: 'badInput',
        what: `Nobody told what the judge ${p.model} at ${p.address} costs, so that the ceiling of ${dollars(p.ceiling)} cannot be kept.`,
        hint: `Write its prices beside its name, in US dollars per million tokens: prices: {input: 2.5, output: 10}; a model of your own costs nothing: prices: {input: 0, output: 0}. At api.openai.com the prices of ${shown_listed(p.known)} are known.`,
    }),
    'judge-model': (p) => ({
        exit: 'badInput',
        what: `The judge ${p.model} is not to be had at ${p.address} (HTTP 404): ${p.said}.`,
        hint: 'See that model and server of judge: are right (the address usually ends in /v1), and that the API key may use this model.',
    }),
    'judge-batch': (p) => ({
        exit: 'badInput',
        what: `${p.address} does not take the questions to ${p.model} as a batch: ${p.said}.`,
        hint: 'Take batch: true out of judge:, so that they are asked one by one; few servers besides api.openai.com have a batch API.',
    }),
};
/** What is told of judging while it goes on, and in its outcome: sentences, or parts of one where the text says so. */
const judgeTold = {
    /** `known` of `planned` need no call. */
    estimate: (p) => {
        const head = `${p.task}: ${numbers_counted(p.planned, 'question')} to ${shown_listed(p.judges)}`;
        if (p.calls === 0)
            return `${head}, all of them answered already: nothing has to be asked.`;
        const known = p.known > 0 ? `, ${numbers_formatCount(p.known)} of them answered already` : '';
        const priced = p.pricesOf === null ? '' : `, prices of ${p.pricesOf}`;
        const money = p.cost === null ? 'at unknown prices' : `about ${dollars(p.cost)}${priced}`;
        const time = p.minutes === null ? 'within a day' : `about ${formatDuration(60 * p.minutes)}`;
        const ceilings = [
            ...(p.maxCost === null ? [] : [dollars(p.maxCost)]),
            ...(p.maxMinutes === null ? [] : [formatDuration(60 * p.maxMinutes)]),
        ];
        const ceiling = ceilings.length === 0 ? 'no ceiling' : `at most ${ceilings.join(' and ')}`;
        return `${head}${known}: ${numbers_counted(p.calls, 'call')}, about ${numbers_formatCount(rounded(p.input))} tokens sent and ${numbers_formatCount(rounded(p.output))} answered, ${money}, ${time}; ${ceiling}.`;
    },
    waiting: (p) => `${p.model} wants a pause of ${formatDuration(p.seconds)} (${p.because})`,
    narrowed: (p) => {
        const without = p.dropped.filter((name) => name !== 'max_tokens').map((name) => names[name] ?? name);
        const how = [
            ...(without.length > 0 ? [`without ${shown_listed(without)}`] : []),
            ...(p.dropped.includes('max_tokens') ? ['with max_completion_tokens in place of max_tokens'] : []),
            ...(p.format === 'json' ? ['for a JSON object of any shape'] : []),
            ...(p.format === 'text' ? ['for plain text'] : []),
        ];
        return `${p.model} does not take everything that it is asked with (${p.said}); it is asked ${shown_listed(how)}`;
    },
    /** Why a question has no verdict: parts of a sentence. */
    lost: () => 'it was being asked when an earlier run was killed, and may have been paid for: it was not asked again; the next run asks it',
    lateOn: () => 'it was being asked when the time was up',
    endedOn: (p) => `judging ended while it was being asked: ${p.said}`,
    tooDear: () => 'its reply was lost, and the ceiling leaves no money to ask again',
    tooDearAgain: (p) => `${p.said}; the ceiling leaves no money to ask again`,
    promptCut: (p) => `the server read ${numbers_formatCount(p.read)} tokens of a prompt of more than ${numbers_formatCount(p.sent)}: it cuts prompts; start it with a longer context (Ollama: num_ctx)`,
    cutOff: (p) => `the reply was cut off${p.output === null ? '' : ` after ${numbers_formatCount(p.output)} tokens`}`,
    refused: (p) => `the server refused the question: ${p.said}`,
    batchLine: (p) => `the batch has no reply to it: ${p.said}`,
    /** Why judging ended early. */
    stoppedCost: (p) => `Judging stopped at its ceiling of ${dollars(p.most)}: ${dollars(p.spent)} are spent, and what comes next may cost up to ${dollars(p.next)}. What was judged is kept: raise max_cost and run again to go on.`,
    stoppedTime: (p) => `Judging stopped after its ${formatDuration(60 * p.minutes)} (max_minutes). What was judged is kept: run again to go on.`,
    stoppedError: (p) => `Judging stopped: ${p.said}${/[.!?]$/.test(p.said) ? '' : '.'} ${p.hint}`,
    stoppedFailures: (p) => `Judging stopped after ${p.count} questions in a row that could not be asked, the last one because ${p.said}. What was judged is kept: mend that and run again.`,
    unmasked: (p) => `${p.model} ${p.why}, so that nothing more was asked. Take another model or a clearer rubric.`,
    stoppedBatch: (p) => `The batch ${p.id} is ${p.state.replaceAll('_', ' ')} after max_minutes. Run again to collect it: nothing is asked twice.`,
    batchFailed: (p) => `The batch ${p.id} came to nothing: ${p.said}. Mend that and run again.`,
    batchEnded: (p) => `The batch ${p.id} ${p.state === 'expired' ? 'expired after its day' : 'was cancelled'} before all was answered. What was answered is kept: run again to ask the rest.`,
    batchSent: (p) => `${numbers_counted(p.count, 'question')} went to ${p.model} as the batch ${p.id}`,
};
const names = { system: 'a system message', reasoning_effort: 'a reasoning effort' };
function dollars(amount) {
    return `$${amount.toFixed(amount >= 0.1 || amount === 0 ? 2 : 4)}`;
}
/** To two digits that count: it is no more than an estimate. */
function rounded(count) {
    return Number(count.toPrecision(2));
}

;// CONCATENATED MODULE: ./lib/shared/escape.js
/**
 * Text that somebody else wrote (model answers, samples, names, server errors) made safe for where it is shown.
 * Every function cuts first, so that a line of a megabyte costs no more than a short one.
 */
/**
 * One line of markdown: nothing in it formats, links, mentions, embeds or breaks a table. At most four bytes for each character of
 * `most`, whatever the text: a text that is all escapes is cut shorter, so that a limit in bytes can be kept.
 */
function markdownText(text, most = 300) {
    let line = oneLine(text, most);
    for (;;) {
        const escaped = markdownLine(line);
        const excess = Buffer.byteLength(escaped) / (4 * most);
        if (excess <= 1)
            return escaped;
        line = cut(line, Math.floor(line.length / excess));
    }
}
function markdownLine(line) {
    const escaped = breakReferences(line)
        .replace(/[\\`*_~[\]!^]/g, '\\$&')
        .replace(/[&<>|$]/g, (c) => entities[c])
        .replaceAll(gap, '&#8203;')
        .replace(/^(?=[-+=#])/, '\\')
        .replace(/^\d+(?=[.)](\s|$))/, '$&\\');
    return isolate(escaped);
}
/** One line in code type, for names, paths and ids. */
function markdownCode(text, most = 200) {
    const line = oneLine(text, most);
    if (line === '')
        return '<code>(empty)</code>';
    const escaped = line
        .replace(/@|www(?=\.)/gi, `$&${gap}`)
        .replace(/[^\p{L}\p{N}\p{M}\u200B-\u200D ,.;/()%'-]/gu, (c) => (c < '\x7f' ? `&#${c.charCodeAt(0)};` : c));
    return `<code>${escaped.replaceAll(gap, '&#8203;')}</code>`;
}
/**
 * A text with its line breaks, for inside an element of an HTML block: there markdown is not read, so that the block must hold no blank
 * line, and the text gives it none. Unlike a code block it wraps.
 */
function htmlText(text, most) {
    const lines = cleaned(cut(text, most)).trimEnd();
    if (lines.trim() === '')
        return '<em>(empty)</em>';
    return breakReferences(lines)
        .replace(/[&<>"|$]/g, (c) => entities[c])
        .replaceAll(gap, '&#8203;')
        .replace(/\n/g, '<br>')
        .replace(/(^|<br>| ) /g, '$1&nbsp;');
}
/** One line for a terminal or a job's log: no control sequences, and nothing that a runner takes for a command. */
function terminalText(text, most = 300) {
    return oneLine(text, most)
        .replace(/:(?=:)/g, `:${gap}`)
        .replace(/##(?=\[)/g, `##${gap}`);
}
/** The lines of a message that has something in them, at most 40: each is then escaped for itself. */
function linesOf(text) {
    return text
        .slice(0, 20_000)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(0, 40);
}
/** At most `most` UTF-16 units, never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, Math.max(most - 1, 0)).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}
const gap = '\u200B';
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&#124;',
    // GitHub takes an escaped dollar sign for the start of a formula too; one in an element of its own it does not.
    $: '<span>&#36;</span>',
};
function oneLine(text, most) {
    return cut(cleaned(text.slice(0, 4 * most + 100))
        .replace(/\s+/g, ' ')
        .trim(), most);
}
/**
 * Without control characters, characters that turn the reading direction, and characters that nobody can see. Line feeds stay.
 * Zero-width joiners stay: scripts and emoji need them.
 */
function cleaned(text) {
    return text
        .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\xAD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g, '')
        .replace(/[\u{E0000}-\u{E007F}]/gu, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD');
}
/**
 * GitHub turns mentions, issue numbers, commit ids, addresses and emoji codes into links and pictures after markdown is done, wherever
 * they stand in a text; a zero-width space keeps them text. What follows the text may begin with the colon that ends an emoji code.
 */
function breakReferences(text) {
    return text
        .replace(/[@#](?=\S)|:(?=[\w+-]+(:|$)|\/\/)/g, `$&${gap}`)
        .replace(/www(?=\.)/gi, `$&${gap}`)
        .replace(/GH-(?=\d)/gi, `$&${gap}`)
        .replace(/\b[0-9a-f]{7,64}\b/gi, (id) => (/\d/.test(id) ? id.replace(/.{6}(?=.)/g, `$&${gap}`) : id));
}
/** Right-to-left text must not reorder what stands beside it. */
function isolate(text) {
    return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text) ? `\u2068${text}\u2069` : text;
}

;// CONCATENATED MODULE: ./lib/shared/messages/mlflow.js



const versionOrNothing = (version) => version === null ? 'nothing' : `version ${cut(version, 20)}`;
/** Sentences about a run in MLflow, for reports and terminals. */
const mlflowTexts = {
    failed: ({ kind, status, said, doing, address }) => {
        const at = `MLflow at ${address}`;
        const when = `while ${doing}`;
        const quoted = cut(said, 200).replace(/\.+$/, '');
        if (kind === 'unreachable')
            return `${at} could not be reached ${when}: ${quoted}.`;
        if (kind === 'timeout')
            return `${at} did not answer in time ${when}: ${quoted}.`;
        if (kind === 'busy')
            return `${at} was too busy ${when} (${status}): ${quoted}.`;
        if (kind === 'credentials')
            return `${at} does not know who asks (${status}): set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN where a gateway stands in front of it.`;
        if (kind === 'forbidden')
            return `${at} does not allow this user what was asked ${when} (${status}): ${quoted}.`;
        if (kind === 'host-check') {
            const { host, hostname } = new URL(address);
            return `${at} refuses every request that names it ${host}: start it with --allowed-hosts "${hostname},${hostname}:*".`;
        }
        if (kind === 'redirect')
            return `${at} sends elsewhere (${status}), to ${quoted || 'nowhere'}: name that address in MLFLOW_TRACKING_URI.`;
        if (kind === 'not-mlflow')
            return `What answers at ${address} is no MLflow server (${status ?? 'no status'}): ${quoted}. Is it behind a path (mlflow server --static-prefix, a proxy)? Then the address ends in it.`;
        if (kind === 'unsendable')
            return `A value cannot be sent to MLflow ${when}: ${quoted}.`;
        return `${at} refused ${when} (${status}): ${quoted}.`;
    },
    deletedExperiment: (p) => `The experiment ${shown_shown(p.name)} was deleted in MLflow and keeps its name: restore it (mlflow experiments restore -x ${cut(p.id, 40)}) or name another one.`,
    notProxied: ({ scheme }) => `Files were not uploaded: the server keeps artifacts at ${scheme === null ? 'a path of its own' : `${scheme}:`} and does not take them itself (mlflow server --serve-artifacts does).`,
    unlike: (unlikes) => {
        const each = unlikes.slice(0, 3).map(({ what, key, sent, found }) => {
            const instead = found === null ? 'is not there' : `is ${shown_shown(found)} and was sent as ${shown_shown(sent)}`;
            return `the ${what} ${shown_shown(key)} ${instead}`;
        });
        const more = unlikes.length > 3 ? `, and ${numbers_counted(unlikes.length - 3, 'more value')}` : '';
        return `MLflow does not hold everything as it was sent: ${each.join('; ')}${more}.`;
    },
    noAddress: () => 'The run is not in MLflow: MLFLOW_TRACKING_URI names no server.',
    unsentCredentials: () => 'The name, password or token of the environment is not sent to an address that the suite names: set MLFLOW_TRACKING_URI to it.',
    isThere: ({ url }) => `In MLflow, everything as it was sent: ${url}`,
    versionLost: ({ name }) => `MLflow says that it registered a version of ${shown_shown(name)}, and then does not know it.`,
    tagLost: ({ name, version, tag }) => `MLflow does not keep the tag ${tag} of ${version === null ? '' : `version ${version} of `}${shown_shown(name)}: the alias was not moved.`,
    movedMeanwhile: (p) => `Somebody else moves the alias ${shown_shown(p.alias)} of ${shown_shown(p.name)}: it is at ${versionOrNothing(p.now)} and should be at ${versionOrNothing(p.wanted)}. Let one workflow at a time promote (concurrency), and run this again.`,
    otherStands: ({ name, alias, version }) => `Not promoted: ${shown_shown(alias)} of ${shown_shown(name)} is at ${versionOrNothing(version)} by now, which is not what the report compared with. Evaluate the merged checkpoint against that one, and promote by that run.`,
    takenBack: ({ name, alias, marks }) => `Not promoted: somebody went back from this checkpoint in ${shown_shown(name)}. If it is to get the alias ${shown_shown(alias)} all the same, take ${marks.length === 1 ? 'the tag' : 'the tags'} ${marks.join(' and ')} away in MLflow, and run this again.`,
    noAlias: ({ name, alias }) => `${shown_shown(name)} has no alias ${shown_shown(alias)}: there is nothing to go back from.`,
    notSetByUs: ({ name, alias, version }) => `The alias ${shown_shown(alias)} of ${shown_shown(name)} is at version ${version}, where no promotion of this program set it: somebody else has decided. Move it by hand if it is to go back.`,
    nothingBefore: ({ name, alias, version }) => `Before version ${version} of ${shown_shown(name)} nothing had the alias ${shown_shown(alias)}: there is no way back. Take the alias away in MLflow if that is meant.`,
    otherPrevious: (p) => `What stood before is no longer sure: the promotion wrote down version ${cut(p.back, 20)}, and the alias previous-${p.alias} of ${shown_shown(p.name)} is at ${versionOrNothing(p.now)}. Move ${shown_shown(p.alias)} by hand.`,
    versionGone: ({ name, version }) => `Version ${cut(version, 20)} of ${shown_shown(name)}, which stood there before, was deleted: there is no way back.`,
    later: (folder) => `Send it later: checkpoint-gate log ${folder}`,
};
/** Of MLflow: where it is, what it refuses, and its registry. */
const mlflowMessages = {
    'mlflow-address': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.given)} is no address of an MLflow server.`,
        hint: 'Name an address such as http://localhost:5000 in MLFLOW_TRACKING_URI. Files and databases are served by "mlflow server".',
    }),
    'mlflow-refused': (p) => ({
        exit: 'notFinished',
        what: p.said,
        hint: 'Mend that and run the command again: what was done already is not done twice.',
    }),
    'mlflow-no-alias': (p) => ({
        exit: 'badInput',
        what: `The registry of MLflow at ${p.address} has no model ${shown_shown(p.model)} with the alias ${shown_shown(p.alias)}.`,
        hint: 'Promote a checkpoint first (checkpoint-gate promote), or name the baseline itself in the suite.',
    }),
    'mlflow-source': (p) => ({
        exit: 'badInput',
        what: `Version ${p.version} of ${shown_shown(p.name)} names ${shown_shown(p.source)} as its source: ${p.why}.`,
        hint: 'Bring it to a folder (prepare:) and name that folder as the baseline, or register the version with a source such as hf://owner/name@COMMIT.',
    }),
    'mlflow-other-checkpoint': (p) => ({
        exit: 'badInput',
        what: `What was found for ${p.name} is another checkpoint (fingerprint ${p.found.slice(0, 12)}) than the one that was registered (${p.registered.slice(0, 12)}).`,
        hint: 'A folder of the checkout is what a pull request brings: with policy: base the base branch has the word, and its folder is taken. If this is the base branch’s, what is merged was not promoted: promote it, or take the merge back.',
    }),
    'promote-not-given': (_p) => ({
        exit: 'badInput',
        what: 'There is nothing to promote by: no run folder and no report, or both.',
        hint: 'Name the run folder of the merged checkpoint (checkpoint-gate promote runs/legal), or its report (--report report.json); --rollback goes back instead.',
    }),
    'promote-model-name': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.given)} cannot name a registered model or an alias.`,
        hint: 'A model has up to 256 characters and none of / : " \' and backquote; an alias letters, digits, _ and -, and is neither latest nor v and a number.',
    }),
    'promote-other-suite': (p) => ({
        exit: 'badInput',
        what: `The report was made by another version of the suite (${p.report.slice(0, 12) || 'unknown'}) than ${p.file} is now (${p.its.slice(0, 12)}).`,
        hint: 'Evaluate the merged checkpoint with the suite as it is now, and promote by that run.',
    }),
    'promote-source': (p) => ({
        exit: 'badInput',
        what: p.why === 'local'
            ? `${shown_shown(p.source)} is a place on this machine, which nobody else finds and MLflow refuses.`
            : `${shown_shown(p.source)} has a step up (..) in it, which MLflow refuses.`,
        hint: 'Name a source such as hf://owner/name@COMMIT or s3://bucket/path, or leave --source out.',
    }),
    'promote-databricks': (_p) => ({
        exit: 'badInput',
        what: 'The registry of Databricks has other names and other requests: this program logs runs there, and promotes nothing.',
        hint: 'Register the version with the tools of Databricks, or name another registry in MLFLOW_REGISTRY_URI.',
    }),
    'mlflow-no-address': (_p) => ({
        exit: 'badInput',
        what: 'No MLflow server is named.',
        hint: 'Set MLFLOW_TRACKING_URI to its address, such as http://localhost:5000, or write it in the suite as mlflow: {address: …}.',
    }),
    'mlflow-databricks': (_p) => ({
        exit: 'badInput',
        what: 'MLflow on Databricks is asked by host and token, and these are not both there.',
        hint: 'Set MLFLOW_TRACKING_URI to databricks, without a profile, and DATABRICKS_HOST and DATABRICKS_TOKEN.',
    }),
    'mlflow-sign-in': (p) => ({
        exit: 'badInput',
        what: `${p.variable} asks for a way to sign in that only MLflow's Python client knows.`,
        hint: 'Use a name and a password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD) or a token (MLFLOW_TRACKING_TOKEN).',
    }),
    'mlflow-certificate': (p) => ({
        exit: 'badInput',
        what: `The certificate ${shown_shown(p.file)} that ${p.variable} names cannot be read.`,
        hint: 'Name a file in PEM format that this user may read.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/monitor.js


const monitorMessages = {
    'monitor-option': (p) => ({
        exit: 'badInput',
        what: `The monitor's ${p.option} is ${shown_shown(p.value)}, which it cannot be.`,
        hint: `Give ${p.wants}.`,
    }),
    'monitor-option-unknown': (p) => ({
        exit: 'badInput',
        what: `The monitor has no option ${shown_shown(p.option)}.`,
        hint: `Write one of ${p.known.join(', ')}.`,
    }),
    'monitor-homeless': (_) => ({
        exit: 'badInput',
        what: 'This user has no home folder, so the spool has no usual place.',
        hint: 'Name a folder that outlives the process, by the option folder or in CHECKPOINT_GATE_MONITOR_FOLDER.',
    }),
    'monitor-file-missing': (p) => ({
        exit: 'badInput',
        what: `There is no file ${p.file}.`,
        hint: 'Name a file of JSON lines, or - for standard input.',
    }),
    'monitor-no-file': (p) => ({
        exit: 'badInput',
        what: p.isFolder ? `${p.file} is a folder.` : `${p.file} is no file that is read again from where it was left.`,
        hint: p.isFolder
            ? 'Name a file of JSON lines in it.'
            : `Read it as standard input: checkpoint-gate monitor - < ${p.file}`,
    }),
    'monitor-packed': (p) => ({
        exit: 'badInput',
        what: `${p.file} is ${p.what}, and no JSON lines.`,
        hint: p.unpack === null
            ? 'Have it written as JSON: the collector’s file exporter does so with format: json and without compression.'
            : `Unpack it on the way: ${p.unpack} ${p.file} | checkpoint-gate monitor -`,
    }),
    'monitor-fields': (p) => ({
        exit: 'badInput',
        what: `--fields: ${shown_shown(p.part)} names no field.`,
        hint: `Write FIELD=NAME, separated by commas, as response=answer.text. Fields are ${p.known.join(', ')}.`,
    }),
    /** What was given is not shown: it may be a key. */
    'monitor-judge': (p) => ({
        exit: 'badInput',
        what: p.name === null
            ? '--judge: a part of it names nothing.'
            : `--judge: ${shown_shown(p.name)} is nothing that a judge has.`,
        hint: `Write NAME=VALUE, separated by commas, as server=http://127.0.0.1:8000/v1,model=grader-7b. Names are ${p.known.join(', ')}.`,
    }),
    'monitor-nowhere': (_) => ({
        exit: 'badInput',
        what: 'No MLflow server is named, so nothing could be sent.',
        hint: 'Set MLFLOW_TRACKING_URI to its address; or try with --dry-run what would be recorded.',
    }),
    'monitor-unsent': (p) => ({
        exit: 'notFinished',
        what: `MLflow does not have all of it yet: ${Math.ceil(p.bytes / 1000)} kB wait${p.why === null ? '' : `, since it said: ${p.why}`}.`,
        hint: `Nothing is lost: what waits lies in ${p.folder}. Run the same again when MLflow answers.`,
    }),
    'monitor-lost': (p) => ({
        exit: 'notFinished',
        what: `MLflow has all but what is lost for good: ${[
            ...(p.refused > 0 ? [`${numbers_counted(p.refused, 'line was', 'lines were')} refused by it`] : []),
            ...(p.dropped > 0 ? [`${numbers_counted(p.dropped, 'request was', 'requests were')} dropped`] : []),
        ].join(', ')}.`,
        hint: `What MLflow refused lies, with its reason, in refused.jsonl of a spool in ${p.folder}. Requests are dropped where as much waits to be sent as may: read the log again when MLflow answers; those that have an id count once.`,
    }),
    'monitor-unwritten': (p) => ({
        exit: 'notFinished',
        what: `${numbers_counted(p.count, 'entry', 'entries')} of the log could not be written to the spool in ${p.folder}.`,
        hint: 'Make room on that disk, or let this user write there, and run the same again: a file goes on where it was written to.',
    }),
    'monitor-ungraded': (p) => ({
        exit: 'notFinished',
        what: `The judge left ${numbers_counted(p.failed + p.waiting, 'answer')} without a grade, and graded ${numbers_formatCount(p.graded)}: ${ungraded(p).join(', ')}.`,
        hint: 'Grades that there are, and all other figures, are sent. Reading the same again grades no more, since texts are not kept: mend the judge or --judge, and what is logged from then on is graded.',
    }),
    'monitor-held': (p) => ({
        exit: 'notFinished',
        what: `The spool in ${p.folder} is held by another process, or cannot be written.`,
        hint: 'One process reads logs of a deployment at a time: end the other one, or name this one by CHECKPOINT_GATE_MONITOR_WRITER. Else let this user write there, or name another folder with --folder.',
    }),
};
/** What options may be. */
const monitorWants = {
    number: (least, most) => `a number from ${least} to ${most}`,
    mapping: (known) => `a mapping of ${known.join(', ')}`,
    teller: (known) => `who tells whether an answer refuses: ${known.join(', ')}`,
    flag: 'true or false',
    text: 'a text that is not empty',
    name: 'letters, digits, dots, dashes and underscores, at most 100',
    warn: 'a function that takes a sentence',
    patterns: 'a list of regular expressions, as /ACME-\\d+/',
    judgeServer: 'the address of an OpenAI-compatible server up to and with /v1, and its key by judge.apiKeyEnv',
    judgeModel: 'the name by which the server knows the model, of at most 200 letters, digits, spaces and signs of .:/@+-_',
    judgeKey: 'the name, in capitals, of an environment variable that is set here and holds the key',
};
const ungraded = ({ failed, waiting }) => [
    ...(failed > 0 ? [`${numbers_counted(failed, 'call')} failed`] : []),
    ...(waiting > 0 ? [`${numbers_formatCount(waiting)} waited still`] : []),
];
const skipped = {
    'no content': `without text: the program that wrote the log leaves it out, or has it elsewhere.
  OpenTelemetry: OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT=true; =SPAN_ONLY with the newest conventions. Texts in log
  records: read these with the spans (cat logs.jsonl traces.jsonl | checkpoint-gate monitor - --format otlp).
  Traceloop: TRACELOOP_TRACE_CONTENT=true. OpenInference: no OPENINFERENCE_HIDE_…. Vercel: recordOutputs. LiteLLM: no turn_off_message_logging`,
    embeddings: 'embeddings',
    tool: 'calls of tools, without words to anybody',
    agent: 'spans of agents and workflows: the spans of the model within them count',
    'no response': 'without a response',
    failed: 'failed requests',
    'not a model': 'of something else than a model’s answer',
};
/** Why a line of a log cannot be read. */
const unreadableLine = {
    notJson: 'it is no JSON',
    manyLines: 'a value begins here that goes over several lines: make a line of each (jq -c)',
    tooLong: (bytes) => `it is longer than ${bytes / 1e6} MB: a line has one request, or a batch of spans`,
    noObject: 'it is no JSON object',
    noField: (names) => `it has no field ${names.join(' or ')} for the response`,
    noText: 'its response is no text',
    noRating: 'its rating is no number',
    noResponse: 'it is no response in OpenAI’s form, and none in Anthropic’s',
    noPieceId: 'it is a piece of a stream without an id',
    noOtlp: 'it has neither resourceSpans nor resourceLogs',
    bedrock: 'its outputBodyJson is no answer in a form that is known',
};
/** Sentences of `monitor`. */
const monitorTexts = {
    goesOn: (path, line) => `${path}: goes on behind line ${line}, which was recorded before.`,
    /** What progress counts. */
    bytesRead: 'bytes read',
    bytesSent: 'bytes to MLflow',
    read: (p) => `${numbers_counted(p.lines, 'line')}: ${numbers_counted(p.requests, 'request')}, ${numbers_counted(p.ratings, 'late rating')}.`,
    recorded: (recorded, known) => `${recorded} recorded, ${known} known already.`,
    full: (count) => `${count} dropped, since too much waits to be sent.`,
    unmeasured: (count) => `${count} dropped, since their texts break what measures them.`,
    unmatched: (count) => `${count} ratings belong to no request that is known.`,
    refused: (count) => `${count} refused by MLflow for good: see refused.jsonl in the spool.`,
    judged: (p) => {
        const others = [
            ...(p.unread > 0 ? [`${numbers_counted(p.unread, 'reply was', 'replies were')} no grade`] : []),
            ...ungraded(p),
            ...(p.passedOver > 0 ? [`${p.passedOver} passed over (see maxCallsPerHour)`] : []),
        ];
        return `${[`${p.graded} graded by the judge`, ...others].join(', ')}.`;
    },
    runs: (ids) => `Runs in MLflow: ${ids.join(', ')}`,
    unreadable: (count) => `${numbers_counted(count, 'line')} could not be read:`,
    unreadableFor: (lines, why) => `  ${lines.length === 1 ? 'line' : 'lines'} ${shown_listed(lines, 5)}: ${why}`,
    unreadableMore: (count) => `  and ${numbers_formatCount(count)} more`,
    mean: (name, mean, count) => `  ${name.padEnd(20)} mean ${Number(mean.toPrecision(6))} of ${count}`,
    skipped: (why, count) => `Not counted: ${count} ${skipped[why]}.`,
    deletedExperiment: (name) => `the experiment ${name} is deleted: restore it, or name another`,
    notStored: () => 'answered 200 and did not store it',
    silent: (seconds) => `no answer within ${seconds} s`,
    allHeld: () => 'every spool of this deployment is held by another process',
    otherNames: () => 'Nothing was read: --fields says which name holds what, as response=answer.text, and --format which form the log has.',
};
/** What went wrong in a monitor, for the log of the service that it is in. */
function monitorWarning(kind, said) {
    return warnings[kind](said);
}
const warnings = {
    nowhere: (said) => `No MLflow server is named (MLFLOW_TRACKING_URI): what is recorded waits in ${said} and is sent nowhere.`,
    disk: (said) => `Requests wait in memory, since the spool cannot be written: ${said}. When memory is full they are dropped, and counted. Its folder is named by the option folder, or CHECKPOINT_GATE_MONITOR_FOLDER.`,
    unsent: (said) => `${said} requests were dropped, and counted: as much waits to be sent as may. Is MLflow there? See limits.unsent.`,
    memory: (said) => `Requests are dropped, and counted: ${said} wait in memory for the disk already. See limits.entries and limits.characters.`,
    unread: (said) => `What was given to the monitor has a part that cannot be read, and that is not recorded: ${said}. Texts and ids are strings; feedback is up, down, true, false or a number; time is milliseconds or a Date.`,
    gone: (said) => `${said} requests and ratings are lost: the monitor was closed while the spool could not be written.`,
    send: (said) => `MLflow does not take the figures of production: ${said}. They wait on the disk.`,
    behind: (said) => `What another process left behind cannot be sent: ${said}. It waits there: let this user read and write it, or move it away.`,
    refused: (said) => `MLflow refused figures for good: ${said}. They are set aside in refused.jsonl.`,
    lost: (said) => `MLflow ${said}, twice: these figures are set aside in refused.jsonl.`,
    miscounted: (said) => `A finished run holds ${said} requests.`,
    unmeasured: (said) => `A request was dropped, and counted, since its texts break what measures them: ${said}. That is a defect of checkpoint-gate: please report it.`,
    broken: (said) => `A part of the spool could not be read, and was passed by: ${said}.`,
    locked: (said) => `Nothing is recorded: ${said}`,
    judge: (said) => `The judge did not grade an answer: ${said}. Does it answer at judge.server, and has it judge.model? What it does not grade is counted, and stays without a grade.`,
    left: (said) => `The process ended before MLflow had all of it. What waits lies in ${said}: the next process with this folder sends it.`,
    bundled: (_) => 'A bundler took the monitor and left the file of its thread, so it measures in the thread of the service. Leave the package checkpoint-gate out of the bundle: it is external (docs/monitor.md).',
    thread: (said) => `The monitor's thread was lost and is begun again: ${said}`,
};

;// CONCATENATED MODULE: ./lib/shared/messages/noise.js

const noiseMessages = {
    'noise-recorded': (p) => ({
        exit: 'badInput',
        what: `The baseline ${shown_shown(p.path)} is recorded evidence: it cannot be measured a second time.`,
        hint: 'Name a checkpoint or a server as the baseline of the suite, or with --baseline.',
    }),
    'noise-runs': (p) => ({
        exit: 'badInput',
        what: `--runs ${shown_shown(p.given)}: a checkpoint is measured from 2 to 20 times.`,
        hint: 'Two tell whether there is noise, five how much.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/onnx.js
const onnx_list = (names, most = 8) => names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
const optimum = 'optimum-cli export onnx --model <checkpoint> --task text-generation-with-past <folder>';
const onnxMessages = {
    'onnx-unreadable': ({ file, reason }) => ({
        exit: 'badInput',
        what: `${file} is not a complete ONNX model: ${reason}.`,
        hint: 'Copy or export the file again. A Git LFS pointer in its place is had with: git lfs pull',
    }),
    'onnx-data-missing': ({ file, data, tensor }) => ({
        exit: 'badInput',
        what: `${file} keeps weights (${tensor}) in ${data}, which is not beside it.`,
        hint: 'Put the data file into the same folder, under the name that the model has for it.',
    }),
    'onnx-data-short': ({ file, data, tensor, end, size, }) => ({
        exit: 'badInput',
        what: `${data}, which holds weights of ${file}, ends at byte ${size}; ${tensor} goes to byte ${end}.`,
        hint: 'The data file is cut off or belongs to another model. Copy it again.',
    }),
    'onnx-data-outside': ({ file, data }) => ({
        exit: 'badInput',
        what: `${file} asks for weights outside its own folder: ${data}`,
        hint: 'Weights are read only from the folder of the model. Export it again, or move the data file beside it.',
    }),
    'onnx-data-scattered': ({ file, folders }) => ({
        exit: 'badInput',
        what: `The data files of ${file} lie in ${folders.length} folders: ${onnx_list(folders)}`,
        hint: 'Put them into one folder; links that lead to different folders cannot be read by the runtime.',
    }),
    'onnx-not-a-language-model': ({ file, inputs }) => ({
        exit: 'badInput',
        what: `${file} takes no input_ids, so it is not the graph of a language model. It takes: ${onnx_list(inputs)}`,
        hint: `Name the decoder's file (file: in the suite), or export the model: ${optimum}`,
    }),
    'onnx-input-unsupported': ({ file, input, why }) => ({
        exit: 'badInput',
        what: `${file} asks for the input ${input}, which cannot be given: ${why}.`,
        hint: `Decoder-only models with the usual cache are supported; optimum writes them: ${optimum}`,
    }),
    'onnx-output-unsupported': ({ file, outputs, why }) => ({
        exit: 'badInput',
        what: `${file} gives ${onnx_list(outputs)}, but ${why}.`,
        hint: `The graph must give logits [batch, sequence, vocabulary] as float32 or float16: ${optimum}`,
    }),
    'onnx-opset-old': ({ file, opset }) => ({
        exit: 'badInput',
        what: `${file} is written for version ${opset} of the ONNX operators; 11 is the oldest that is supported.`,
        hint: `Export it again: ${optimum}`,
    }),
    'onnx-refused': ({ file, reason }) => ({
        exit: 'badInput',
        what: `The ONNX runtime cannot load ${file}: ${reason}`,
        hint: 'The graph uses something that this version of the runtime does not have, or is damaged. Export it again.',
    }),
    'onnx-runtime': ({ reason }) => ({
        exit: 'notFinished',
        what: `The ONNX runtime could not be started: ${reason}`,
        hint: 'See what is missing with: checkpoint-gate doctor',
    }),
    'onnx-device': ({ file, reason }) => ({
        exit: 'badInput',
        what: `${file} cannot run on the device that the suite asks for: ${reason}`,
        hint: 'Take device: cpu or device: auto, or see which library is missing with: checkpoint-gate doctor',
    }),
    'onnx-run-failed': ({ file, reason }) => ({
        exit: 'notFinished',
        what: `The ONNX runtime failed while it computed ${file}: ${reason}`,
        hint: 'Where memory is short, set batch_tokens to a smaller number. Else the graph and its config.json may not belong together.',
    }),
    'onnx-child-died': ({ file, signal, code, last, }) => ({
        exit: 'notFinished',
        what: `The process that computed ${file} ended early (${signal ?? `exit code ${code}`})${last ? `: ${last}` : '.'}`,
        hint: signal === 'SIGKILL'
            ? 'A SIGKILL from outside mostly means that the machine had no memory left: set batch_tokens to a smaller number, or take a machine with more.'
            : 'This is a crash of the native runtime. Run again; if it stays, try another export of the model.',
    }),
    'onnx-child-silent': ({ file, seconds }) => ({
        exit: 'notFinished',
        what: `The process that computed ${file} gave no sign of life for ${seconds} seconds and was ended.`,
        hint: 'The machine may be too slow for one batch: set batch_tokens to a smaller number.',
    }),
    'onnx-child-failed': ({ file, reason }) => ({
        exit: 'notFinished',
        what: `The process for ${file} cannot be used: ${reason}`,
        hint: 'Run again.',
    }),
    'onnx-values': ({ checkpoint, file, id, reason, }) => ({
        exit: 'notFinished',
        what: `${checkpoint} gives values that are no numbers on the sample ${id}: ${reason} (${file})`,
        hint: 'The weights hold NaN or infinite values, or fp16 overflows: check the training run, or export as fp32.',
    }),
    'onnx-vocabulary': ({ file, tokenizer, id, token, rows, }) => ({
        exit: 'badInput',
        what: `${tokenizer} gives the token ${token} on the sample ${id}, but the embedding of ${file} has only the tokens 0 to ${rows - 1}.`,
        hint: 'The tokenizer and the model do not belong together: export both from one checkpoint.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/override.js
const overrideMessages = {
    'override-no-token': (_) => ({
        exit: 'notFinished',
        what: 'There is no token, so a comment cannot be read from the pull request.',
        hint: 'Leave the input "token" out: the action then takes the token of the job.',
    }),
    'override-not-asked': (p) => ({
        exit: 'notFinished',
        what: `The command could not be carried out to its end: the answer of the forge was: ${p.said}.`,
        hint: 'The job needs the permissions pull-requests: write, statuses: write and checks: write; on Gitea a token of somebody who administers the ' +
            'repository. Then run it again.',
    }),
};
const refusals = {
    form: () => 'the line has to read "/checkpoint-gate override CODE until YYYY-MM-DD because REASON", with nothing before it',
    date: () => 'after "until" comes a day, YYYY-MM-DD',
    reason: () => 'after "because" comes a reason, in words',
    unknownCode: (p) => p.code === null
        ? 'nothing here can be let through now'
        : `its code is of another commit, candidate, rule or figure. The code of this report is ${p.code}`,
    bot: () => 'only people can let a checkpoint through, and a bot wrote the comment',
    app: (p) => `only people can let a checkpoint through, and the app ${p.app} wrote the comment in their name`,
    edited: () => 'the comment was edited. Write a new one',
    gone: () => 'its comment was deleted',
    closed: () => 'the pull request is closed',
    own: () => 'the author of a pull request cannot let their own checkpoint through; somebody else has to',
    permission: (p) => `it takes write permission in the repository, and the author of the comment has "${p.permission}"`,
    permissionUnknown: (p) => `what the author of the comment may do in the repository could not be asked (the answer was: ${p.said})`,
    tooLong: (p) => `an override holds for at most ${p.days} days, so until ${p.last} at the latest`,
    expired: (p) => `it expired on ${p.until}`,
    otherCommit: (p) => `it was for commit ${p.commit}`,
    otherCandidate: () => 'it was for another candidate: the checkpoint has another fingerprint now',
    otherValue: (p) => `it was for other figures: ${p.key} (${p.rule}) was ${p.before}, and is ${p.value} now`,
    alsoBlocks: (p) => `it was for other rules: ${p.key} (${p.rule}) blocks now, too`,
    otherBlockers: () => 'it was for other rules',
    notMeasured: () => 'what was not measured cannot be let through',
    edits: (p) => `the report was edited by @${p.by}, so nobody can tell what was measured. Run the evaluation again`,
    pushed: () => 'another commit was pushed since the report',
};
/** What is said of an override. `by` is the name of an account. */
const overrideWords = {
    letThrough: (p) => `Blocked, let through by @${p.by} until ${p.until}`,
    isVoid: (p) => `The override by @${p.by} does not hold: ${p.why}.`,
    refused: (p) => `The command of @${p.by} was not taken: ${p.why}.`,
    offer: () => 'Let it through all the same',
    how: () => 'Somebody with write permission who is not the author of this pull request comments this line, with a reason. It holds for exactly this ' +
        'commit, candidate and figures.',
    letThroughList: () => 'What was let through',
};
/** Lines of the log. */
const overrideLog = {
    otherComment: () => 'This comment is no command of Checkpoint Gate: nothing to do.',
    notOnPullRequest: () => 'This comment is not on a pull request: nothing to do.',
    notCreated: (p) => `A comment was ${p.action}: nothing to do. Only a new comment can let a checkpoint through.`,
    gone: () => 'The comment is not there any more: nothing to do.',
    running: () => 'The evaluation is still under way. It looks for this comment itself before it says how it ended.',
    done: (p) => `${p.suite}: let through by @${p.by} until ${p.until}.`,
    noReport: () => 'There is no report on this pull request that could be let through.',
    notLooked: (p) => `Whether somebody has let this checkpoint through could not be looked up (the answer was: ${p.said}). It stays blocked.`,
};

;// CONCATENATED MODULE: ./lib/shared/messages/people.js


const peopleMessages = {
    'sheet-task-unknown': (p) => ({
        exit: 'badInput',
        what: `No task ${shown_shown(p.task)} of this run has answers that people could rate. Those that have: ${namesOf(p.tasks)}.`,
        hint: p.near === null ? 'Name one with --task.' : `Did you mean ${shown_shown(p.near)}?`,
    }),
    'sheet-task-needed': (p) => ({
        exit: 'badInput',
        what: `More than one task of this run has answers that people could rate: ${namesOf(p.tasks)}.`,
        hint: 'Say which one: --task NAME.',
    }),
    'sheet-task-none': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds no task of kind generate: there are no answers that people could rate.`,
        hint: 'Give the run folder of a suite with a task whose answers are texts.',
    }),
    'sheet-answers-none': (p) => ({
        exit: 'notFinished',
        what: `${p.folder} holds no sample of ${shown_shown(p.task)} that both sides have answered.`,
        hint: 'Let `checkpoint-gate run` come to its end first.',
    }),
    'sheet-of-shard': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds shard ${p.index} of ${p.of}: samples would be drawn from a part of them.`,
        hint: '`checkpoint-gate gather` puts the shards together; then make the sheets from its run folder.',
    }),
    'sheet-option': (p) => ({
        exit: 'badInput',
        what: `${p.option} is given ${shown_shown(p.given)}; allowed: ${p.allowed}.`,
        hint: 'See "checkpoint-gate sheet --help".',
    }),
    'sheet-exists': (p) => ({
        exit: 'badInput',
        what: `${p.key} is there already: the key of earlier sheets, which may be with those who rate. Without it their ratings are lost.`,
        hint: 'Give another folder with --out, or delete the key and its sheets if nobody has them.',
    }),
    'sheet-not-writable': (p) => ({
        exit: 'badInput',
        what: `${p.path} cannot be written: ${p.why}.`,
        hint: 'Give another folder with --out.',
    }),
    'key-missing': (p) => ({
        exit: 'badInput',
        what: `There is no key ${p.path}.`,
        hint: '`checkpoint-gate sheet` writes it with the sheets: name it with --key. Without it nobody knows which answer was whose.',
    }),
    'key-needed': (p) => ({
        exit: 'badInput',
        what: p.keys.length === 0
            ? `${p.folder} holds no key of sheets.`
            : `${p.folder} holds the keys of several sheets: ${shown_listed(p.keys.map(shown_shown), 5)}.`,
        hint: 'Say which one: --key FILE, as `checkpoint-gate sheet` wrote it.',
    }),
    'key-unreadable': (p) => ({
        exit: 'badInput',
        what: `${p.path} is no key of sheets: ${p.why}.`,
        hint: 'Give the key as `checkpoint-gate sheet` wrote it. A key that was changed tells wrong sides.',
    }),
    'ratings-file-missing': (p) => ({
        exit: 'badInput',
        what: p.why === null ? `There is no file ${p.path}.` : `${p.path} cannot be read: ${p.why}.`,
        hint: 'Name the filled sheets: what the rating page saved, the CSV, or an export of Label Studio.',
    }),
    'ratings-task-unknown': (p) => ({
        exit: 'badInput',
        what: `The key is of the task ${shown_shown(p.task)}, which ${p.folder} does not have.`,
        hint: 'Give the run folder that the sheets were made from, or a later one of the same suite.',
    }),
};
const namesOf = (tasks) => (tasks.length === 0 ? 'none' : shown_listed(tasks.map(shown_shown), 10));
/** What is wrong with a rating: sentences, each behind its file and row. */
const ratingProblem = {
    unreadable: (why) => `It cannot be read: ${why}. None of its ratings count.`,
    lossy: 'It was saved in an old encoding (Windows-1252), which loses letters: notes may be garbled, and the answers in it are not compared. Save as "CSV UTF-8".',
    garbled: 'It was opened as Windows-1252, but is UTF-8: its letters are garbled, and the answers in it are not compared. Open it as UTF-8 (Unicode).',
    foreignSheet: (sheet, own) => `Its rows are of the sheet ${shown_shown(sheet)}, and the key is of ${shown_shown(own)}: none of them count.`,
    foreignFile: (rows) => `None of its ${numbers_formatCount(rows)} rows is on a sheet of this key: it belongs to other sheets.`,
    foreign: (item) => `${item === '' ? 'A row without an item' : `The item ${shown_shown(item)}`} is on no sheet of this key.`,
    unsealed: (item) => `The item ${shown_shown(item)} has no seal: nothing proves that the row is whole. Fill in the sheet as it was sent.`,
    edited: (item) => `The answers beside the item ${shown_shown(item)} are not those of the sheet: they were edited, or a column was sorted by itself.`,
    wrong: (title, given, why) => `${title} is given ${shown_shown(given)}; ${why}.`,
    incomplete: (open) => `${shown_listed(open, 6)} ${open.length === 1 ? 'is' : 'are'} open: the row does not count.`,
    doubled: (rater, others) => `${rater} rated the same item differently in ${shown_listed(others, 4)}: neither counts. Take one of them out.`,
    repeated: (rater, others) => `${rater} rated the same item alike in ${shown_listed(others, 4)}: it counts once.`,
    newer: (rater, others) => `${rater} rated the same item otherwise before, in ${shown_listed(others, 4)}: the later rating counts.`,
    lost: (rater, items) => `${numbers_counted(items.length, 'row')} of the sheet of ${rater} ${items.length === 1 ? 'is' : 'are'} in no file: ${shown_listed(items, 6)}.`,
    skipped: (count) => `${numbers_counted(count, 'item')} ${count === 1 ? 'was' : 'were'} passed over without an answer, and ${count === 1 ? 'counts' : 'count'} as not rated.`,
    stale: (samples) => `${numbers_counted(samples.length, 'sample')} of the sheets had another question or other answers than now, and ${samples.length === 1 ? 'does' : 'do'} not count: ${shown_listed(samples.map(shown_shown), 5)}.`,
    onePerson: (raters) => `One person filled in the sheets of ${shown_listed(raters, 5)}: that ${raters.length === 2 ? 'both' : 'all'} agree proves nothing.`,
};
/** Why rows of people are missing, and what a reader must know of them: sentences. */
const peopleSaid = {
    /** `stale`: samples of the sheets whose answers are others by now. */
    pending: (p) => `${numbers_formatCount(p.rated)} of ${numbers_counted(p.needed, 'sample')} rated: pending${p.stale > 0
        ? `; ${numbers_formatCount(p.stale)} of the ${numbers_formatCount(p.drawn)} on the sheets have other answers by now, so make new ones`
        : p.drawn < p.needed
            ? `; the sheets hold only ${numbers_formatCount(p.drawn)}, so make larger ones or ask for fewer`
            : ''}.`,
    noKey: (p) => `0 of ${numbers_counted(p.needed, 'sample')} rated: pending; there is no key ${p.key} yet, which \`checkpoint-gate sheet\` writes with the sheets.`,
    otherTask: (p) => `The key ${p.key} is of the task ${shown_shown(p.of)}, not of ${shown_shown(p.task)}.`,
    otherCompare: (p) => `The sheets ask for ${p.asked}, and the suite for ${p.wanted}: make new sheets, or say compare: ${p.asked}.`,
    otherRubric: (p) => `The sheets were made with other criteria or scales than the suite has now (${shown_listed(p.criteria, 8)}): make new ones.`,
    unreadable: (p) => `${shown_listed(p.files, 3)} cannot be read, so nobody knows which ratings are missing; \`checkpoint-gate ratings\` says why.`,
    rated: (p) => [
        `${numbers_counted(p.raters, 'person', 'people')} rated ${numbers_counted(p.rated, 'sample')}, drawn at random from ${numbers_formatCount(p.population)}.`,
        p.same > 0 &&
            `${numbers_counted(p.same, 'sample')} of them ${p.same === 1 ? 'has' : 'have'} the same answer on both sides and ${p.same === 1 ? 'counts as a tie' : 'count as ties'} unasked.`,
        p.stale > 0 &&
            `${numbers_counted(p.stale, 'sample')} rated with other answers than now ${p.stale === 1 ? 'is' : 'are'} left out.`,
        p.left > 0 &&
            `${numbers_counted(p.left, 'rating')} ${p.left === 1 ? 'is' : 'are'} left out: \`checkpoint-gate ratings\` names them.`,
    ]
        .filter(Boolean)
        .join(' '),
};
/** What `checkpoint-gate sheet` says when the sheets are written. */
function sheetText(p) {
    const item = p.compare === 'pairs' ? 'pair' : 'answer';
    const width = Math.max(...p.raters.map(({ rater }) => rater.length));
    const notes = [
        p.same > 0 &&
            `${counted(p.same, 'sample')} with the same answer on both sides: ${p.compare === 'pairs' ? 'a tie, and not asked about' : 'rated once for both'}.`,
        p.unanswered > 0 && `${counted(p.unanswered, 'sample')} without an answer on both sides could not be drawn.`,
        p.naming.length > 0 &&
            `An answer to ${listed(p.naming.map(shown), 5)} names a checkpoint: who reads it is not blind.`,
    ].filter(Boolean);
    return `${[
        `${shown(p.task)}: ${formatCount(p.drawn)} of ${counted(p.population, 'sample')}, drawn at random, as ${p.compare === 'pairs' ? 'pairs side by side' : 'single answers'}`,
        p.raters
            .map(({ rater, items, files }) => `  ${rater.padEnd(width)}  ${counted(items, item)}  ${files.join(', ')}`)
            .join('\n'),
        ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
        `The sheets are in ${p.out}: send everyone the file with their name.\nThe key is ${p.key}: keep it, and keep it from those who rate.`,
        `When sheets have come back:\n  checkpoint-gate ratings ${quotedPath(p.run)} FILES... --key ${quotedPath(p.key)}`,
        `For the gate, in the task of the suite (paths from its folder):\n  people:\n    ratings: ratings/*\n    key: ${p.key.split(/[\\/]/).at(-1)}\n    compare: ${p.compare}\n    samples: ${p.drawn}`,
    ].join('\n\n')}\n`;
}
const quotedPath = (path) => (/^[\w./\\-]+$/.test(path) ? path : `'${path}'`);
/** What `checkpoint-gate ratings` says around its tables. */
const ratingsSaid = {
    undefined: 'not defined',
    title: (p) => `Ratings of ${shown_shown(p.task)} by ${numbers_counted(p.raters, 'person', 'people')}, sheet ${p.sheet}`,
    state: (p) => {
        const { population, drawn, same, stale, rated } = p.samples;
        return [
            `${numbers_formatCount(rated)} of ${numbers_counted(drawn, 'sample')} rated on both sides; ${numbers_formatCount(drawn)} of ${numbers_formatCount(population)} were drawn at random.`,
            p.needed !== null && rated < p.needed ? `The suite asks for ${numbers_formatCount(p.needed)}: its rows are pending.` : '',
            same > 0 && p.compare === 'pairs'
                ? `${numbers_counted(same, 'sample')} of the sheets ${same === 1 ? 'has' : 'have'} the same answer on both sides and ${same === 1 ? 'is a tie' : 'are ties'} unasked.`
                : '',
            stale > 0
                ? `${numbers_counted(stale, 'sample')} of the sheets ${stale === 1 ? 'has' : 'have'} another question or other answers by now.`
                : '',
            p.waiting.length > 0 ? `Nothing has come back of ${shown_listed(p.waiting, 8)}.` : '',
        ];
    },
    preferences: ([worst, worse, tie, better, best]) => `Of the pairs judged, the candidate is much better in ${best}, slightly better in ${better}, equal in ${tie}, slightly worse in ${worse}, much worse in ${worst}. A tie counts half.`,
    legend: "Alpha is Krippendorff's, ordinal; kappa Cohen's, with quadratic weights; AC1 Gwet's; same the share of exactly the same grades.",
    alone: 'No item was rated by two people: how far people agree is not defined.',
    pairs: (title, kappas) => `Kappa on ${title}: ${shown_listed(kappas, 10)}.`,
    leans: (rater, share, decided) => `${rater} takes the answer shown first in ${share} of ${numbers_counted(decided, 'decided pair')}: more or less than chance would.`,
    more: (count) => `  ... and ${numbers_formatCount(count)} more: --json has them all.`,
};

;// CONCATENATED MODULE: ./lib/shared/messages/policy.js
const policy_kinds = {
    recorded: 'answers that were recorded elsewhere',
    served: 'a model behind a server',
    opened: 'a model that is opened in process',
};
const policy_short = (commit) => commit.slice(0, 8);
const policyMessages = {
    'policy-unreadable': (p) => ({
        exit: 'notFinished',
        what: `The rules are those of the base (policy: base), and the base${p.base === null ? '' : ` ${policy_short(p.base)}`} could not be read: ${p.why}.`,
        hint: 'In a workflow check the repository out with git (actions/checkout) and give the step a token with contents: read. Elsewhere fetch the base first and name it with --base, such as --base origin/main.',
    }),
    'policy-no-base': (_p) => ({
        exit: 'badInput',
        what: 'The rules are to be those of the base (policy: base), and nothing tells which commit that is.',
        hint: 'Name it with --base, such as --base origin/main; in a workflow by the input base.',
    }),
    'policy-not-a-name': (p) => ({
        exit: 'badInput',
        what: `${p.input}: ${p.given} is neither ${p.input === 'policy' ? 'base nor head' : 'the name of a branch nor the id of a commit'}.`,
        hint: p.input === 'policy'
            ? 'Write base, so that suite and data are those of the base, or head, so that they are those of the checkout.'
            : 'Write a branch such as main, or leave it out: the event tells the base.',
    }),
    /** `said`: what is wrong with it, by its lines. */
    'policy-suite-invalid': (p) => ({
        exit: 'badInput',
        what: `The suite as it stands on the base (${policy_short(p.base)}) cannot be used. ${p.said}`,
        hint: 'With policy: base a suite is mended on the base branch first. What this pull request changes in it counts from the next one on.',
    }),
    'policy-candidate-unknown': (p) => ({
        exit: 'badInput',
        what: `Which candidate this pull request brings cannot be told: its suite cannot be read, and the base's names ${p.candidate}, which does not lie in the checkout.`,
        hint: 'Mend or restore the suite in this pull request: with policy: base it still tells which checkpoint is judged.',
    }),
    'policy-candidate-kind': (p) => ({
        exit: 'badInput',
        what: `The base's candidate is ${policy_kinds[p.was]}, and this pull request makes it ${policy_kinds[p.is]}.`,
        hint: 'With policy: base the base says how a candidate is evaluated. Change that on the base branch first, in a change of its own.',
    }),
    'policy-only-in-head': (p) => ({
        exit: 'badInput',
        what: `The base's suite names ${p.path}, which the base (${policy_short(p.base)}) does not have: only this pull request brings it.`,
        hint: 'With policy: base nobody is judged by data or a baseline of their own. Bring the file to the base branch first, or let an earlier step of the job fetch it and keep it out of git.',
    }),
    'policy-submodule': (p) => ({
        exit: 'badInput',
        what: `The base's suite names ${p.path}, which lies in the submodule ${p.submodule}, and the base (${policy_short(p.base)}) has another commit of that.`,
        hint: 'Move the submodule on the base branch first, in a change of its own.',
    }),
    'policy-link': (p) => ({
        exit: 'badInput',
        what: `On the base, ${p.path} is a symbolic link to ${p.target} that policy: base does not follow.`,
        hint: 'Name the file itself in the suite, or put a copy in place of the link.',
    }),
    'policy-large-file': (p) => ({
        exit: 'notFinished',
        what: `On the base (${policy_short(p.base)}), ${p.path} is kept by Git LFS, and its content is not here: ${p.why}.`,
        hint: `Install git-lfs on the runner, or fetch it in an earlier step: git fetch --depth=1 origin ${p.base} && git lfs fetch origin ${p.base} --include="${p.path}".`,
    }),
};
/** What is said of whose rules hold. Sentences, not escaped. */
const policyTexts = {
    baseHolds: (base) => `Suite, rules and data are those of the base ${policy_short(base)}.`,
    noSuite: (base) => `The base ${policy_short(base)} has no suite yet: rules and data are those that this pull request brings.`,
    unknown: (why) => `Whether this pull request changes the rules or the data that it is judged by could not be told: ${why}.`,
    untoldTitle: 'Whether this pull request changes the rules it is judged by could not be told',
    because: (why) => `${why[0].toUpperCase()}${why.slice(1)}${/[.!?]$/.test(why) ? '' : '.'}`,
    newTitle: 'This pull request brings the rules that it is judged by',
    ownRules: 'The base has no suite yet.',
    removedTitle: 'This pull request removes the suite',
    baseRules: (base) => `The rules and data of the base ${policy_short(base)} hold.`,
    brokenTitle: (holds) => holds === 'base'
        ? 'The suite that this pull request brings is wrong: every pull request after it would be blocked'
        : 'Whether this pull request changes the rules could not be told: the suite of the base is wrong',
    /** `parts`: `the rules and the evaluation data`. */
    changedTitle: (parts, holds) => `This pull request changes ${parts}${holds === 'head' ? ' that it is judged by' : ''}`,
    otherTitle: (parts) => `${parts[0].toUpperCase()}${parts.slice(1)} here differ from the base: this pull request changes them, or is older than the base`,
    /** Ends a headline. `other`: the verdict by what the base has; null: it cannot be told. */
    ownPass: (other) => `only by rules and data of its own: ${other === 'blocked'
        ? 'by those of the base it would be blocked'
        : other === null
            ? 'what those of the base say cannot be told'
            : 'by those of the base it could not be shown'}`,
};

;// CONCATENATED MODULE: ./lib/shared/messages/promise.js

const promiseMessages = {
    'promise-no-prompts': (p) => ({
        exit: 'badInput',
        what: `The answers in the run folder ${p.run} have no questions with them, so that nobody can grade them.`,
        hint: 'Give the samples of the task a prompt; or leave the promise of grades out, and hold production to what it was before.',
    }),
    'promise-unfinished': (p) => ({
        exit: 'notFinished',
        what: `${numbers_counted(p.missing, 'answer')} ${p.missing === 1 ? 'has' : 'have'} no grade${p.said === null ? '' : `; the judge's server: ${p.said}`}.`,
        hint: 'Does the server answer, and has it the model? What was graded is kept: run the same again for the rest.',
    }),
};
/** Sentences of `promise`. */
const promiseTexts = {
    done: (p) => [
        `${numbers_counted(p.graded, 'answer')} of the candidate graded by ${p.grader}, ${p.known} known already, of ${p.wanted} that were drawn from ${p.answers}.`,
        ...(p.unread > 0
            ? [`${numbers_counted(p.unread, 'reply', 'replies')} ${p.unread === 1 ? 'was' : 'were'} no grade.`]
            : []),
        `Kept in ${p.file}: checkpoint-gate watch --run holds production to them.`,
        '',
    ].join('\n'),
};

;// CONCATENATED MODULE: ./lib/shared/messages/publishing.js

const readMore = 'docs/github.md tells how the two stages for forks work.';
/** Of the second stage, which publishes what the job of a fork has evaluated. */
const publishingMessages = {
    'publish-event': (p) => ({
        exit: 'badInput',
        what: `The input "publish" is for the event workflow_run, and this is ${p.event}: what was uploaded would be bound to no commit.`,
        hint: `Leave "publish" out to evaluate here, or copy examples/workflows/fork-report.yml. ${readMore}`,
    }),
    'publish-alone': (p) => ({
        exit: 'badInput',
        what: `The step is given "publish" together with ${shown_listed(p.others.map((name) => `"${name}"`))}: it evaluates nothing.`,
        hint: 'Leave the others out: suite, rules and data are those of the checkout.',
    }),
    'publish-without-token': (_p) => ({
        exit: 'badInput',
        what: 'There is no token: the second stage has nothing to do but to write on the pull request.',
        hint: 'Leave the input "token" out: the action then takes the token of the job.',
    }),
    'publish-lookup': (p) => ({
        exit: 'notFinished',
        what: `Which pull request the evaluation belongs to could not be asked (GitHub said: ${p.said}).`,
        hint: 'The job needs the permission "pull-requests: write". Run it again when the API answers.',
    }),
    'publish-not-written': (_p) => ({
        exit: 'notFinished',
        what: 'Not everything could be written on the pull request; the warnings above say what, and why.',
        hint: 'Mend that and run this job again: nothing has to be evaluated again.',
    }),
    'publish-head-checkout': (p) => ({
        exit: 'notFinished',
        what: `The job has checked out ${p.head.slice(0, 7)}, the commit that is to be judged: its own suite would decide about it.`,
        hint: `Check out the default branch, as actions/checkout does without "ref". ${readMore}`,
    }),
    'publish-other-base': (p) => ({
        exit: 'notFinished',
        what: `The pull request goes into ${shown_shown(p.base)}, and the suite that is to decide was checked out from ${shown_shown(p.checkout)}.`,
        hint: 'Only pull requests into the branch that is checked out are reported. A maintainer evaluates others by hand.',
    }),
    'publish-nothing': (p) => ({
        exit: 'notFinished',
        what: nothingBecause[p.conclusion] ?? 'The job that evaluates ended, and left no run folder.',
        hint: p.conclusion === 'action_required'
            ? 'Look at what the pull request changes, then approve the run of its workflow.'
            : 'Look at the run of that job, and run it again. It has to upload the run folder under the name that the second stage downloads.',
    }),
    'publish-ended-early': (p) => ({
        exit: 'notFinished',
        what: `The job of the pull request did not finish its evaluation. It says: ${p.said}`,
        hint: 'Look at the run of that job, and run it again.',
    }),
    'publish-other-version': (p) => ({
        exit: 'notFinished',
        what: `The evidence was made by Checkpoint Gate ${shown_shown(p.other)}, and this is ${p.own}: the same evidence may mean something else.`,
        hint: 'Name the same release of the action in both workflows, then evaluate again.',
    }),
    'upload-refused': (p) => ({
        exit: 'notFinished',
        what: `What the job of the pull request uploaded is no run folder that can be believed: ${shown_shown(p.file)}: ${p.why}.`,
        hint: 'Run the evaluation again with the workflow of the default branch as it is. If this stays, a maintainer should look at what the pull request changes.',
    }),
};
const nothingBecause = {
    cancelled: 'The job that evaluates was cancelled, and left no run folder.',
    skipped: 'The job that evaluates was skipped: nothing was evaluated.',
    neutral: 'The job that evaluates ended as neutral, and left no run folder.',
    timed_out: 'The job that evaluates ran out of time, and left no run folder.',
    failure: 'The job that evaluates failed, and left no run folder.',
    startup_failure: 'The workflow that evaluates could not be started.',
    action_required: 'The evaluation waits until a maintainer lets it run.',
    stale: 'The job that evaluates never came to its end.',
};
/** What the second stage says in its log, and in the report. `repository`, `base`: as the forge says them. */
const publishing = {
    notOfPullRequest: () => 'The run that ended was not for a pull request: there is nothing to publish.',
    nobody: (p) => `No open pull request has ${p.commit.slice(0, 7)} at its head (it was closed, or a newer commit was pushed, whose own run is reported): nothing is published.`,
    more: (p) => `Pull requests ${shown_listed(p.numbers.map((number) => `#${number}`))} have the same commit at their heads: the report goes to #${p.chosen}, the status to the commit.`,
    published: (p) => `Published on pull request #${p.number}: ${p.verdict}. This job decides nothing; the commit status does.`,
    word: (p) => `The evidence was made by a job of ${p.repository}, so it is the word of the pull request's author; every figure is computed anew from it, by the suite and the data of ${p.base}.`,
    otherSuite: (p) => `The pull request changes the suite: what decided is the suite of ${p.base}.`,
    otherData: (p) => `The pull request changes the data of ${shown_listed(p.tasks.map(shown_shown), 4)}: what decided is the data of ${p.base}.`,
    askedOtherwise: (p) => `the pull request's job asked something else than the suite and the data of ${p.base} do`,
    heldBack: () => "every rule passes, but by evidence of the fork's own job",
    measureAgain: () => 'A maintainer lets a job of this repository measure the commit again (docs/github.md, "Forks": by a label and an approval); evidence of a fork alone never passes, unless the workflow says "accept-evidence: true".',
};

;// CONCATENATED MODULE: ./lib/shared/messages/recorded.js

const recordedMessages = {
    'recorded-folder-missing': (p) => ({
        exit: 'badInput',
        what: `${p.path} names ${p.folder}, which ${p.isFile ? 'is no folder' : 'does not exist'}.`,
        hint: 'Recorded evidence is a folder with one file a task, TASK.jsonl. Give its path, relative to the suite (on the command line to the working directory).',
    }),
    'recorded-folder-empty': (p) => ({
        exit: 'badInput',
        what: `${p.path}: the folder ${p.folder} holds no file, so there is nothing to compare.`,
        hint: 'Put one file a task there, TASK.jsonl, with one line a sample.',
    }),
    'recorded-file-missing': (p) => ({
        exit: 'badInput',
        what: `${p.path} has no file for the task ${p.task}. It holds ${p.there.length === 0 ? 'only folders' : shown_listed(p.there.map(shown_shown), 8)}${meant(p)}`,
        hint: `Name the file ${p.task}.jsonl (or .json, .csv, .parquet); ${p.task}/results.jsonl of NeMo Evaluator, samples_${p.task}_TIME.jsonl of lm-evaluation-harness and ${p.task}.json of promptfoo are read too.`,
    }),
    'recorded-file-packed': (p) => ({
        exit: 'badInput',
        what: `${p.path}: ${shown_shown(p.file)} is packed (${p.packing}), which is not read.`,
        hint: 'Unpack it, and leave one of the two.',
    }),
    'recorded-file-unclear': (p) => ({
        exit: 'badInput',
        what: `${p.path} has more than one file for the task ${p.task}: ${shown_listed(p.files.map(shown_shown))}.`,
        hint: 'Leave the one that counts in the folder.',
    }),
    'recorded-column-missing': (p) => ({
        exit: 'badInput',
        what: `${p.path}: no field ${p.named === null ? `for the ${p.field}` : shown_shown(p.named)}. The fields are ${there(p.columns)}.`,
        hint: `Call it ${shown_listed(p.usual, 20).replace(/ and (?=[^ ]*$)/, ' or ')}.`,
    }),
    'recorded-column-unclear': (p) => ({
        exit: 'badInput',
        what: `${p.path}: more than one field could be the ${p.field}: ${there(p.columns)}.`,
        hint: `Call the one that counts ${p.field}; the others may stay.`,
    }),
    'recorded-filters': (p) => ({
        exit: 'badInput',
        what: `${p.path} holds the answers of ${p.filters.length} filters of lm-evaluation-harness: ${shown_listed(p.filters.map(shown_shown), 6)}.`,
        hint: `Keep the lines of the one that counts, on both sides: jq -c 'select(.filter == "${p.filters[0]}")'.`,
    }),
    'recorded-variants': (p) => ({
        exit: 'badInput',
        what: `${p.path} holds the results of ${p.variants.length} providers or prompts: ${shown_listed(p.variants, 4)}.`,
        hint: 'Which of them is meant, nobody guesses: evaluate with one (promptfoo eval --filter-providers), a file for each side.',
    }),
    'recorded-json': (p) => ({
        exit: 'badInput',
        what: `${p.path} cannot be read as recorded evidence: ${p.why}.`,
        hint: 'Write JSON lines, one object a sample, or a JSON list of such objects; what promptfoo eval --output FILE.json writes is read as it is.',
    }),
    'recorded-results-incomplete': (p) => ({
        exit: 'badInput',
        what: `${p.path} holds ${p.lines} results, but ${p.summary} beside it tells of ${p.told}.`,
        hint: 'Rows that were lost may be those that failed. Copy the folder of the benchmark whole, or evaluate it anew.',
    }),
    'recorded-unit-missing': (p) => ({
        exit: 'badInput',
        what: `${p.path}: no field for the ${p.field}, by which a metric of the task divides the negative log-likelihood.`,
        hint: p.field === 'tokens'
            ? 'Record the number of scored tokens of each sample (tokens), or ask for bits_per_byte alone.'
            : 'Record the UTF-8 bytes that the scored tokens stand for (bytes), or ask for perplexity alone.',
    }),
    'recorded-id-unknown': (p) => ({
        exit: 'badInput',
        what: p.shared.length === 0
            ? `${p.path}:${p.line}: ${p.count} of ${p.total} lines are of samples that the data of the task ${p.task} do not hold: ${shown_listed(p.ids.map(shown_shown), 5)}.`
            : `${p.path}:${p.line}: ${p.count} of ${p.total} lines (${shown_listed(p.ids.map(shown_shown), 5)}) have in ${shown_listed(p.shared.map(shown_shown), 5)} what no sample of ${p.data} has (task ${p.task}).`,
        hint: p.shared.length === 0
            ? 'Record both sides on the very data that the suite names; the ids have to be the same.'
            : 'Record both sides on the very data that the suite names. Where they are the same but written otherwise, give the data a field "id" and the recorded lines the same ids.',
    }),
    'recorded-identity-unproven': (p) => ({
        exit: 'badInput',
        what: [
            `${p.path}: nothing proves which sample of ${p.data} a line is of.`,
            p.by === 'places'
                ? `Its ${shown_shown(p.field)} counts from 0 in what was read then, and ${p.ids === null || p.ids === '#' ? `${p.data} has no ids` : `the ids of ${p.data} are those in ${shown_shown(p.ids)}`}.`
                : `${p.data} has no ids, so its samples are known by their lines, counted from 1; the ${shown_shown(p.field)} of the recorded lines may count otherwise.`,
            p.shared.length === 0
                ? 'The lines and the data have no other field in common.'
                : `What else they have in common, ${shown_listed(p.shared.map(shown_shown), 5)}, does not tell the samples apart.`,
        ].join(' '),
        hint: p.by === 'places'
            ? `Give the data a field ${shown_shown(p.field)} with these numbers, and name it: fields: {id: ${p.field}}.`
            : `Give the data a field "id" and the recorded lines the same ids. Where these are the numbers of the data's lines, say so: fields: {id: "#"}.`,
    }),
    'recorded-constrained': (p) => ({
        exit: 'badInput',
        what: `${p.path}: nothing tells that the answers to ${p.task} were held to a form, as \`constrained\` asks.`,
        hint: 'Only the evidence of a run of this program tells it (RUN/evidence/baseline). Leave `constrained` out, or evaluate that side behind a server.',
    }),
    'recorded-id-twice': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.second}: the id ${shown_shown(p.id)}${p.repeat === null ? '' : ` with repeat ${shown_shown(p.repeat)}`} was already given at ${p.path}:${p.first}.`,
        hint: 'Leave one line a sample. Several scores of a sample are averaged where each line says which one it is (repeat).',
    }),
    'recorded-repeats-refused': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.line}: the sample ${shown_shown(p.id)} has several repetitions; only scores can be averaged.`,
        hint: 'Leave one repetition of each sample, or record scores and compare them in a task of kind scores.',
    }),
    'recorded-repeats-uneven': (p) => ({
        exit: 'badInput',
        what: `${p.path}: the samples do not have the same repetitions: ${recorded_told(p.one)}, ${recorded_told(p.other)}.`,
        hint: 'A repetition that is not there may be one that failed. Record every repetition of every sample.',
    }),
    'recorded-repeats-unequal': (p) => ({
        exit: 'badInput',
        what: `Task ${p.task}: the baseline has ${p.baseline} repetitions of each sample, the candidate ${p.candidate}.`,
        hint: 'A repetition that is not there may be one that failed. Record as many on both sides.',
    }),
};
function meant({ path, near }) {
    const folders = near.slice(0, 4).map((one) => `${path.replace(/\/+$/, '')}/${one}`);
    return folders.length === 0 ? '.' : `; did you mean ${folders.join(' or ')}?`;
}
function recorded_told({ id, repeats }) {
    return `${shown_shown(id)} has ${shown_listed(repeats.map(shown_shown), 6)}`;
}
function there(columns) {
    return columns.length === 0
        ? 'none'
        : shown_listed(columns.map((column) => shown_shown(column)), 20);
}

;// CONCATENATED MODULE: ./lib/shared/messages/report.js

const reportMessages = {
    'report-unreadable': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.file)} is no report of Checkpoint Gate: ${p.why}.`,
        hint: 'Name a report.json that this program wrote, unchanged, or remake it from its run folder.',
    }),
    'report-schema-unknown': (p) => ({
        exit: 'badInput',
        what: `${shown_shown(p.file)} has schema ${shown_shown(p.version)}; this version reads schema 1.`,
        hint: 'Use the version of Checkpoint Gate that wrote it, or remake it from its run folder.',
    }),
    'output-not-writable': (p) => ({
        exit: 'notFinished',
        what: `The output could not be written: ${p.why}.`,
        hint: 'Nobody could read the verdict there, so it does not count as a pass. Free some space or write elsewhere, and run the same command again.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/requests.js

/** Samples that cannot become a request to a checkpoint. */
const requestMessages = {
    'no-template': ({ checkpoint, id }) => ({
        exit: 'badInput',
        what: `${checkpoint} has no chat template, and the sample ${id} is a conversation.`,
        hint: 'Put chat_template.jinja into the checkpoint, or give prompts as plain text (chat: false).',
    }),
    'prompt-empty': ({ checkpoint, id }) => ({
        exit: 'badInput',
        what: `The prompt of the sample ${id} has no token, so ${checkpoint} has nothing to go on from.`,
        hint: 'Give the sample a prompt.',
    }),
    'choice-empty': ({ checkpoint, id, choice, text, }) => ({
        exit: 'badInput',
        what: `Choice ${choice} of the sample ${id} (${shown_shown(text)}) has no token of its own behind the prompt for ${checkpoint}, so that it cannot be scored.`,
        hint: 'Give the choice a text; where it melts into the last word of the prompt, write a delimiter between the two.',
    }),
    'choice-long': ({ checkpoint, id, choice, tokens, contextLength, }) => ({
        exit: 'badInput',
        what: `Choice ${choice} of the sample ${id} has ${tokens} tokens; ${checkpoint} takes ${contextLength}.`,
        hint: 'Shorten the choice or take the sample out: a part of it would not be the choice.',
    }),
    'prompt-long': ({ checkpoint, id, tokens, contextLength, maxNewTokens, }) => ({
        exit: 'badInput',
        what: `The prompt of the sample ${id} has ${tokens} tokens; ${checkpoint} takes ${contextLength}, the answer (up to ${maxNewTokens}) included.`,
        hint: 'Shorten the prompt or leave the sample out.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/runtime.js
const ready = '`checkpoint-gate doctor --fetch FOLDER` on a machine with network makes a folder to copy; name it in the input `runtime` or in CHECKPOINT_GATE_RUNTIME.';
const runtimeMessages = {
    'runtime-folder-unusable': (p) => ({
        exit: 'badInput',
        what: `The runtime folder ${p.folder} cannot be used: ${p.missing} is missing.`,
        hint: `A runtime folder holds node_modules/onnxruntime-node and node_modules/onnxruntime-common for this platform. ${ready}`,
    }),
    'runtime-no-cuda': (p) => ({
        exit: 'badInput',
        what: p.folder === null
            ? 'device: cuda was asked for, and no runtime with its CUDA provider was found.'
            : `device: cuda was asked for, and the runtime in ${p.folder} has no CUDA provider (libonnxruntime_providers_cuda.so).`,
        hint: `\`checkpoint-gate doctor --device cuda --fetch\` puts onnxruntime ${p.version} with its CUDA provider into this machine's cache (1.6 GB; needs pip); or choose device: cpu.`,
    }),
    'runtime-no-build': (p) => ({
        exit: 'notFinished',
        what: `ONNX Runtime cannot run on this machine: ${p.reason}.`,
        hint: 'Use a runner with a supported platform, or evaluate the checkpoint on another machine.',
    }),
    'runtime-no-npm': (p) => ({
        exit: 'notFinished',
        what: `onnxruntime-node ${p.version} has to be fetched once, and npm is not on this machine's PATH.`,
        hint: `Add actions/setup-node to the job before this step, or give a ready runtime folder. ${ready}`,
    }),
    'runtime-npm-failed': (p) => ({
        exit: 'notFinished',
        what: `npm could not fetch onnxruntime-node ${p.version}: ${p.detail}`,
        hint: `Check the registry and proxy settings of npm on this machine (npm config get registry), or give a ready runtime folder. ${ready}`,
    }),
    'runtime-integrity': (p) => ({
        exit: 'notFinished',
        what: `What npm fetched as ${p.package} is not what was published: its hash is ${p.found}, expected ${p.expected}.`,
        hint: 'Nothing of it was kept or run. Find out what stands between this machine and the registry: a mirror that repacks, a damaged npm cache (npm cache verify), or an attack.',
    }),
    'runtime-not-written': (p) => ({
        exit: 'notFinished',
        what: `The runtime could not be written to ${p.folder}: ${p.detail}`,
        hint: 'It needs about 300 MB while it is fetched. Free space, or set RUNNER_TOOL_CACHE to a folder that can be written.',
    }),
    'runtime-folder-occupied': (p) => ({
        exit: 'badInput',
        what: `The runtime is not put at ${p.folder}: there are other files in that folder.`,
        hint: 'Name a folder that does not exist yet, or an empty one.',
    }),
    'runtime-no-pip': (p) => ({
        exit: 'notFinished',
        what: `The CUDA provider is taken from a Python package, and pip could not be started: ${p.detail}`,
        hint: 'Install python3 with pip on this machine, or run the same command on another Linux machine and copy the folder.',
    }),
    'runtime-pip-failed': (p) => ({
        exit: 'notFinished',
        what: `pip could not fetch the CUDA provider: ${p.detail}`,
        hint: 'Check the index and proxy settings of pip on this machine (pip config list), or run the same command on another Linux machine and copy the folder.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/samples.js

const samplesMessages = {
    'data-file-missing': (p) => ({
        exit: 'badInput',
        what: `The data file ${p.path} does not exist.`,
        hint: 'Give its path (in a suite relative to the suite file), or commit the file (with Git LFS: fetch it in the workflow).',
    }),
    'data-unreadable': (p) => ({
        exit: 'badInput',
        what: `The data file ${p.path} cannot be read: ${p.why}.`,
        hint: 'Give the path of a file that this user may read.',
    }),
    'data-lfs-pointer': (p) => ({
        exit: 'badInput',
        what: `${p.path} is not the data but the pointer that Git LFS leaves in its place.`,
        hint: 'Fetch the data with "git lfs pull"; in a workflow, set "lfs: true" at actions/checkout.',
    }),
    'data-stub': (p) => ({
        exit: 'badInput',
        what: `${p.path} is still the stub that checkpoint-gate init wrote: there are no samples in it.`,
        hint: 'Put your samples in its place, all of its lines removed. Until then nothing can be compared on it, and nothing passes.',
    }),
    'data-not-text': (p) => ({
        exit: 'badInput',
        what: `The data file ${p.path} is ${p.what}, not text in UTF-8.`,
        hint: p.hint,
    }),
    'data-format-unknown': (p) => ({
        exit: 'badInput',
        what: `The name of the data file ${p.path} does not tell its format.`,
        hint: `Known extensions are ${shown_listed(p.extensions)}. Else say the format, in a suite data: {path: ${p.path}, format: jsonl}, on the command line --format jsonl.`,
    }),
    'data-text-without-prompts': (p) => ({
        exit: 'badInput',
        what: `The data file ${p.path} is plain text, which has nothing but texts to be scored.`,
        hint: 'For all other tasks, give jsonl, csv or parquet.',
    }),
    'data-empty': (p) => ({
        exit: 'badInput',
        what: `The data file ${p.path} holds no samples.`,
        hint: 'Nothing can be compared on it. Put samples in it, or take the task out of the suite.',
    }),
    'data-header-broken': (p) => ({
        exit: 'badInput',
        what: `${p.path}:1: ${p.why}.`,
        hint: 'The first line of a CSV file names its columns, each once.',
    }),
    'data-parquet-broken': (p) => ({
        exit: 'badInput',
        what: `The data file ${p.path} is no readable Parquet file: ${p.why}.`,
        hint: 'Write it again, or give data: {path: …, format: …} where it is in another format.',
    }),
    /** `count` of `total` lines are broken; `lines` are the first few of them. */
    'data-lines-broken': (p) => ({
        exit: 'badInput',
        what: [
            `${p.count} of ${p.total} samples in ${p.path} cannot be read:`,
            ...p.lines.map(({ line, why }) => `  ${p.path}:${line}  ${why}`),
            ...(p.count > p.lines.length ? [`  and ${p.count - p.lines.length} more`] : []),
        ].join('\n'),
        hint: 'Correct or remove them; samples are never left out silently.',
    }),
    /** `usual`: the column names that are looked for; empty where the suite named the column. */
    'data-field-missing': (p) => ({
        exit: 'badInput',
        what: p.wanted === null
            ? `${p.path}:${p.line}: no field for the ${p.field}: none is called ${either(p.usual)}. The fields are ${samples_there(p.columns)}.`
            : `${p.path}:${p.line}: no field ${shown_shown(p.wanted)}, which the suite names for the ${p.field}. The fields are ${samples_there(p.columns)}.`,
        hint: `Name the right one in the suite: data: {path: ${p.path}, fields: {${p.field}: ${p.near ?? 'NAME'}}}.`,
    }),
    'data-field-ambiguous': (p) => ({
        exit: 'badInput',
        what: `${p.path}: more than one field could be the ${p.field}: ${samples_there(p.columns)}.`,
        hint: `Say in the suite which one it is: data: {path: ${p.path}, fields: {${p.field}: ${p.columns[0]}}}.`,
    }),
    'data-prompt-ambiguous': (p) => ({
        exit: 'badInput',
        what: `${p.path}: samples have both a prompt (${shown_shown(p.prompt)}) and a conversation (${shown_shown(p.messages)}).`,
        hint: `Say in the suite which one is asked: fields: {prompt: ${p.prompt}} or fields: {messages: ${p.messages}}.`,
    }),
    'data-template-column': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.line}: the task's prompt names {${p.name}}, but no field is called that. The fields are ${samples_there(p.columns)}.`,
        hint: p.near === null ? 'Name one of these in the template.' : `Write {${p.near}} in the template, if that is meant.`,
    }),
    'data-id-twice': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.second}: the id ${shown_shown(p.id)} was already given at ${p.path}:${p.first}${p.more > 0 ? `; ${p.more} more ids come twice` : ''}.`,
        hint: 'Samples of the two checkpoints are paired by their ids: give each its own, name another column with fields: {id: …}, or number the lines with fields: {id: "#"}.',
    }),
};
function samples_there(columns) {
    return columns.length === 0
        ? 'none'
        : shown_listed(columns.map((column) => shown_shown(column)), 20);
}
function either(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/shared/messages/score.js

const scoreMessages = {
    'metric-unknown': (p) => ({
        exit: 'badInput',
        what: `No metric is called ${shown_shown(p.name)}.`,
        hint: p.near === null
            ? '"checkpoint-gate metrics" lists what there is.'
            : `Did you mean ${p.near}? "checkpoint-gate metrics" lists what there is.`,
    }),
    'metric-miswritten': (p) => ({
        exit: 'badInput',
        what: `The metric ${shown_shown(p.name)} is not written right: ${p.why}${/[.?]$/.test(p.why) ? '' : '.'}`,
        hint: `Options follow the name: bleu:tokenize=zh:lowercase. "checkpoint-gate metrics NAME" lists them.`,
    }),
    'metrics-none': (_p) => ({
        exit: 'badInput',
        what: 'No metric is named.',
        hint: 'Name them with --metrics, separated by commas: --metrics rougeL,bleu.',
    }),
    'metric-twice': (p) => ({
        exit: 'badInput',
        what: `The metric ${shown_shown(p.name)} is named twice.`,
        hint: 'Name each metric once; options that are the usual ones make no other metric.',
    }),
    'metric-graded': (p) => ({
        exit: 'badInput',
        what: `${p.name} is no figure of texts: it is the mean of what ${p.key === 'judge' ? 'a judge model thinks' : 'people think'} of answers.`,
        hint: `Give a generate task of a suite the key ${p.key} and evaluate it: checkpoint-gate run.`,
    }),
    /** `metrics`: which of those asked for need the field; `named`: the column that --fields names for it. */
    'score-field-missing': (p) => ({
        exit: 'badInput',
        what: `${p.metrics.length === 0 ? '' : `${shown_listed(p.metrics, 4)} cannot be computed: `}${p.path} has no field ${p.named === null ? shown_listed(p.usual.map(shown_shown)).replace(/ and (?=[^ ]*$)/, ' or ') : shown_shown(p.named)}. The fields are ${score_there(p.columns)}.`,
        hint: `Say which field it is: ${p.option} ${p.field}=${p.near ?? 'NAME'}.`,
    }),
    'score-field-unclear': (p) => ({
        exit: 'badInput',
        what: `${p.path}: more than one field could be the ${p.field}: ${score_there(p.columns)}.`,
        hint: `Say which one it is: ${p.option} ${p.field}=${p.columns[0]}.`,
    }),
    'score-option': (p) => ({
        exit: 'badInput',
        what: `${p.option} is given ${shown_shown(p.given)}; allowed: ${p.allowed}.`,
        hint: p.near === null ? 'See "checkpoint-gate score --help".' : `Did you mean ${p.near}?`,
    }),
    'score-two-streams': (_p) => ({
        exit: 'badInput',
        what: 'Both --data and --baseline are "-", but standard input can be read only once.',
        hint: 'Write one of them to a file.',
    }),
    'score-file-missing': (p) => ({
        exit: 'badInput',
        what: `There is no file ${p.path}.`,
        hint: 'Give its path from the folder in which you are, or "-" to read JSON lines from standard input.',
    }),
    'score-file-empty': (p) => ({
        exit: 'badInput',
        what: `${p.path} holds no samples.`,
        hint: 'Give a file with one sample a line (JSON lines), or one a row (CSV, Parquet).',
    }),
    /** `use`: what the option is for. */
    'score-option-unused': (p) => ({
        exit: 'badInput',
        what: `${p.option} is given, but would change nothing: ${p.use}.`,
        hint: `Leave ${p.option} out, or ask for what needs it.`,
    }),
    /** `figures`: columns in which the harness scored its answers; `texts`: whether answers as texts are asked for. */
    'score-harness': (p) => ({
        exit: 'badInput',
        what: `${shown_listed(p.metrics, 4)} cannot be computed: ${p.path} has lines of lm-evaluation-harness, whose answers are lists within lists.`,
        hint: [
            ...(p.figures.length === 0
                ? []
                : [
                    `Read what the harness scored: --metrics score --fields score=${shown_listed([...p.figures], 6)}`.replace(/ and /, ' or '),
                ]),
            ...(p.texts
                ? [
                    "Score its answers anew: jq -c '{id: .doc_id, reference: .target, hypothesis: .filtered_resps[0]}' writes them out",
                ]
                : []),
            'A suite reads such files as they are (recorded:FOLDER)',
        ]
            .map((sentence) => `${sentence}.`)
            .join(' '),
    }),
    'score-schema-missing': (p) => ({
        exit: 'badInput',
        what: `${p.metric} checks answers against a JSON schema, and none is given.`,
        hint: 'Name it: --schema schema.json.',
    }),
    'score-schema-broken': (p) => ({
        exit: 'badInput',
        what: `${p.path} is no JSON schema that answers can be checked against: ${p.why}.`,
        hint: 'Give the path of a file with one JSON schema (draft 2020-12 or older).',
    }),
    /** `only`: which side alone has the ids. */
    'score-ids-differ': (p) => ({
        exit: 'badInput',
        what: [
            'The two sides do not hold the same samples:',
            ...p.only.map(({ path, ids, total }) => `  ${ids.length} of ${total} are only in ${path}: ${shown_listed(ids.map(shown_shown), 5)}`),
        ].join('\n'),
        hint: 'A sample that one side lost may be one that it got wrong. Score both sides on the same samples.',
    }),
    'score-ids-needed': (p) => ({
        exit: 'badInput',
        what: `${p.path} has no field "id", by which the two sides are joined. The fields are ${score_there(p.columns)}.`,
        hint: 'Give every sample an id, or say which field it is: --fields id=NAME (of the baseline: --baseline-fields id=NAME).',
    }),
    'score-references-differ': (p) => ({
        exit: 'badInput',
        what: `The two sides have another ${p.field} for ${p.ids.length} of ${p.total} samples: ${shown_listed(p.ids.map(shown_shown), 5)}.`,
        hint: 'Both sides must be scored against the same data. Leave the field out of the baseline file, or mend it.',
    }),
};
function score_there(columns) {
    return columns.length === 0
        ? 'none'
        : shown_listed(columns.map((column) => shown_shown(column)), 20);
}

;// CONCATENATED MODULE: ./lib/shared/messages/serve.js

/** Commands of the suite: servers that are started, and what brings a checkpoint. */
const serveMessages = {
    'serve-died': ({ name, log, tail, withheld, ...ended }) => ({
        exit: 'notFinished',
        what: `The server ${name} ${ending(ended)}.${lastLines(tail)}`,
        hint: `Run the command of serve by hand to see why; all that it wrote is in ${log}.${notSeen(withheld)}`,
    }),
    'serve-not-ready': ({ name, limit, last, log, tail, }) => ({
        exit: 'notFinished',
        what: `The server ${name} did not answer within ${seconds(limit)}; the last try: ${last}.${lastLines(tail)}`,
        hint: `Raise start_timeout if it needs longer; all that it wrote is in ${log}.`,
    }),
    'serve-refused': (p) => ({
        exit: 'badInput',
        what: `The server ${p.name} runs, but refuses to complete a text: ${p.said}.`,
        hint: `Say the name that the server gives its model in model:, or give it ours with {model} in serve. All that it wrote is in ${p.log}.`,
    }),
    'serve-model-missing': (p) => ({
        exit: 'badInput',
        what: `Both sides are served by one command, but ${p.name} has no model ${p.model}${p.listed.length === 0 ? '' : `; it lists ${shown_listed(p.listed, 8)}`}.`,
        hint: 'Write {checkpoint} or {model} into serve so that each side has a server of its own, or give the command both models under the names that the sides ask for.',
    }),
    'prepare-failed': ({ side, command, log, tail, withheld, ...ended }) => ({
        exit: 'badInput',
        what: `The command that prepares the ${side} (${command}) ${ending(ended)}.${lastLines(tail)}`,
        hint: `Run it by hand in the folder of the suite; all that it wrote is in ${log}.${notSeen(withheld)}`,
    }),
    'server-address': (p) => ({
        exit: 'badInput',
        what: `The address of a server that was given in place of a checkpoint cannot be used: it ${p.why.replace(/^given/, 'is')}.`,
        hint: 'Give an address such as http://localhost:8000/v1.',
    }),
    'server-key-missing': (p) => ({
        exit: 'badInput',
        what: `The environment variable ${p.variable}, which is to hold the API key of the ${p.side}, is not set.`,
        hint: `Set it; in a workflow: env: {${p.variable}: a secret of the repository}.`,
    }),
};
function ending({ code, signal, after }) {
    if (signal !== null)
        return `was ended by ${signal} after ${seconds(after)}`;
    return code === null ? 'could not be started' : `ended after ${seconds(after)} with code ${code}`;
}
/** A command that lacks a secret often says only that something is not there. */
function notSeen(withheld) {
    return withheld.length === 0 ? '' : ` It did not see ${shown_listed(withheld, 8)}: name in pass_env what it needs.`;
}
function seconds(count) {
    return `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} s`;
}
function lastLines(tail) {
    return tail === '' ? ' It wrote nothing.' : ` Its last lines:\n${tail.replace(/^/gm, '  ')}`;
}

;// CONCATENATED MODULE: ./lib/shared/messages/server.js
/** Models behind a server. */
const serverMessages = {
    'server-unreachable': ({ address, said, tries }) => ({
        exit: 'notFinished',
        what: `The server at ${address} could not be reached in ${tries} tries: ${said}.`,
        hint: 'See that it runs, that the address is right, and that this machine may reach it. What was evaluated so far is kept: run again to go on.',
    }),
    'server-failed': ({ address, said, tries }) => ({
        exit: 'notFinished',
        what: `The server at ${address} failed the same request ${tries} times, the last time with: ${said}.`,
        hint: "Look into the server's log; a longer `timeout` or a lower `concurrency` helps a server that is too slow. What was evaluated so far is kept: run again to go on.",
    }),
    'server-refused': ({ address, said, id }) => ({
        exit: 'badInput',
        what: `The server at ${address} refused the sample ${id}: ${said}.`,
        hint: 'Mend the sample or what the server was started with, such as its longest context.',
    }),
    'server-reply': ({ address, said, id }) => ({
        exit: 'notFinished',
        what: `The server at ${address} answered the sample ${id} with something else than was asked for: ${said}.`,
        hint: 'Another version of the server may be needed. Nothing was taken from this answer.',
    }),
    'server-split': ({ address, said, id }) => ({
        exit: 'notFinished',
        what: `The server at ${address} takes texts, not tokens, and reads the sample ${id} otherwise than the checkpoint does: ${said}.`,
        hint: 'Use a server that takes tokens, such as vLLM or SGLang. A text that is longer than the context cannot be asked in pieces here: cut texts with `max_tokens`.',
    }),
    'server-key': ({ address, said, status }) => ({
        exit: 'badInput',
        what: `The server at ${address} does not let us in (HTTP ${status}): ${said}.`,
        hint: 'Name the environment variable that holds the API key in `api_key_env`, and see that the key may use this model.',
    }),
    'server-quota': ({ address, said }) => ({
        exit: 'notFinished',
        what: `The quota at ${address} is used up: ${said}.`,
        hint: 'Waiting does not help: add money or quota, then run again. What was evaluated so far is kept.',
    }),
    'server-wait': ({ address, said }) => ({
        exit: 'notFinished',
        what: `The server at ${address} asks to wait for longer than a quarter of an hour: ${said}.`,
        hint: 'Run again later; what was evaluated so far is kept.',
    }),
    'server-models': ({ address, listed }) => ({
        exit: 'badInput',
        what: listed.length === 0
            ? `The server at ${address} lists no model, so that the suite has to name it.`
            : `The server at ${address} serves ${listed.length} models (${listed.slice(0, 8).join(', ')}${listed.length > 8 ? ', …' : ''}), so that the suite has to name one.`,
        hint: 'Write its name as `model` beside `server`.',
    }),
    'server-model-unlisted': ({ address, wanted, listed, }) => ({
        exit: 'badInput',
        what: `The server at ${address} does not serve ${wanted}; it lists ${listed.slice(0, 8).join(', ')}${listed.length > 8 ? ', …' : ''}.`,
        hint: 'Write one of these names as `model`. A server that is asked for a model it does not know may answer with another, silently.',
    }),
    'server-adapter-unheeded': ({ address, wanted }) => ({
        exit: 'badInput',
        what: `Text Generation Inference at ${address} answers for the adapter ${wanted} as it does for its base: it has none of that name, or one that changes nothing.`,
        hint: 'Name the adapter in LORA_ADAPTERS (or --lora-adapters) when the server is started, and write that name as `model`.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/suite.js
const suiteMessages = {
    'suite-missing': (p) => ({
        exit: 'badInput',
        what: `The suite ${p.file} does not exist.`,
        hint: p.near.length > 0
            ? `Beside it there is ${p.near.join(', ')}. Give that path instead.`
            : 'A suite is a file checkpoint-gate.yml that names two checkpoints and the tasks to compare them on. Give its path.',
    }),
    'suite-unreadable': (p) => ({
        exit: 'badInput',
        what: `The suite ${p.file} cannot be read: ${p.why}.`,
        hint: 'Give the path of a text file in UTF-8 that this user may read.',
    }),
    /** `mistakes`: all of them, in the order of the file; `path` is dotted, empty where a mistake belongs to the file as a whole. */
    'suite-invalid': (p) => ({
        exit: 'badInput',
        what: [
            `The suite ${p.file} has ${p.count === 1 ? 'a mistake' : `${p.count} mistakes`}:`,
            ...p.mistakes.map(({ line, column, path, text }) => `  ${p.file}:${line}:${column}  ${path === '' ? '' : `${path}: `}${text}`),
        ].join('\n'),
        hint: 'Every key is described in schema/checkpoint-gate.schema.json; editors check a suite against it while it is written.',
    }),
};

;// CONCATENATED MODULE: ./lib/shared/messages/watch.js


const watchMessages = {
    'watch-option': (p) => ({
        exit: 'badInput',
        what: `${p.option} is ${shown_shown(p.value)}, which it cannot be.`,
        hint: `Give ${p.wants}.`,
    }),
    'watch-nowhere': (_) => ({
        exit: 'badInput',
        what: 'Nothing says where the records of production are.',
        hint: 'Set MLFLOW_TRACKING_URI to the address of MLflow, or name the folder of a spool or a file of JSON lines with --from.',
    }),
    'watch-from': (p) => ({
        exit: 'badInput',
        what: `${p.from} cannot be read: ${p.why}.`,
        hint: 'Name with --from the folder that holds the spool (as CHECKPOINT_GATE_MONITOR_FOLDER), or a file of JSON lines.',
    }),
    'watch-nothing': (p) => ({
        exit: 'notFinished',
        what: `There is no answer of the deployment ${shown_shown(p.deployment)} in a closed hour in ${p.from}.`,
        hint: 'Is the deployment named as its monitor names it (--deployment), and does the monitor record? An hour is closed an hour after its end. Records of a file need a time.',
    }),
    'watch-task-of-what': (_) => ({
        exit: 'badInput',
        what: '--task names tasks of a run, and no run is named.',
        hint: 'Name the run folder of the checkpoint that is deployed with --run.',
    }),
    'watch-task': (p) => ({
        exit: 'badInput',
        what: `The run in ${p.run} has no task ${shown_shown(p.task)}; its tasks are ${shown_listed(p.tasks)}.`,
        hint: p.near === null ? 'Name with --task, or watch: tasks, only tasks of this run.' : `Did you mean ${shown_shown(p.near)}?`,
    }),
    'watch-promise': (p) => ({
        exit: 'badInput',
        what: `The run folder ${p.run} holds no answers of the candidate${p.named.length === 0 ? '' : ` to ${shown_listed(p.named)}`}.`,
        hint: 'Name the folder of a run that has a task with answers (generate), and with --task only such tasks.',
    }),
    'watch-no-repository': (_) => ({
        exit: 'badInput',
        what: 'There is no repository or no token to write an issue with.',
        hint: 'In a workflow give the step the variable GITHUB_TOKEN and the permission issues: write. Elsewhere set GITHUB_REPOSITORY to owner/name, too.',
    }),
    'watch-issue': (p) => ({
        exit: 'notFinished',
        what: `The issue could not be written: ${p.said}.`,
        hint: 'Does the forge answer, and has the token the permission issues: write? What was seen is told above.',
    }),
};
/** Version of its question, and its model. */
const judge = (name) => name?.trim() || 'one that nobody names';
/** Sentences of `watch`, and the words of its tables. */
const watchTexts = {
    titles: {
        refusals: () => 'refusals',
        long: (cut) => `long answers${cut === null ? '' : `, over ${cut} words`}`,
        short: (cut) => `short answers${cut === null ? '' : `, under ${cut} words`}`,
        down: (cut) => (cut === 2.5 ? 'ratings of 1 or 2' : 'thumbs down'),
        grades: (cut) => `low grades${cut === null ? '' : `, under ${cut}`}`,
    },
    states: { learning: 'learning', steady: 'steady', drifting: 'DRIFTING' },
    columns: {
        what: 'share of',
        promise: 'promised',
        before: 'before',
        limit: 'no drift up to',
        now: 'last day',
        days: 'by day',
        evidence: 'evidence',
    },
    since: (when) => `since ${when}`,
    seen: (p) => {
        const told = {
            given: '',
            model: p.model === null ? '' : ` (the model ${p.model})`,
            first: ' (the first record: no change of the model is seen)',
        }[p.how];
        const long = p.hours < 48 ? `${p.hours} h` : `${Math.floor(p.hours / 24)} days`;
        return `since ${p.since} UTC${told}: ${numbers_counted(p.answers, 'answer')} in ${long}`;
    },
    learns: {
        none: () => 'nothing known',
        unseen: () => 'too little seen',
        slides: () => 'before is deleted',
        both: (p) => `${Math.min(p.days, p.ofDays)} of ${p.ofDays} days, ${numbers_formatCount(p.answers)} of ${numbers_formatCount(p.ofAnswers)} answers`,
    },
    unread: (p) => `${numbers_counted(p.lines, 'line')} of ${p.file} could not be read, the first is line ${p.line}: ${p.why}.`,
    silent: ({ hours }) => `No answer was recorded for ${numbers_counted(hours, 'hour')}: what production does now cannot be told.`,
    learning: () => 'Learning is not healthy: there is too little before to tell a drift from noise.',
    slides: () => 'Steady or not cannot be told: the spool has deleted its oldest records, so that what was before begins later at every look, and a drift would come to lie in it. Look at MLflow, which keeps all, or name a time before that the spool still holds whole (--since, --before).',
    ownWeek: () => 'There is too little before the deployment, so its own first weeks stand for before: a drift that came with it is not seen there.',
    setAside: ({ what, why }) => `The promise of ${what} is set aside, and production is held to what was before alone: ${why}.`,
    unheld: {
        rules: ({ theirs, ours, byJudge }) => `refusals of the run are told by ${theirs}, those of production by ${ours ?? 'rules that nobody names'}, and that is not the same figure${byJudge ? ' (checkpoint-gate promise has that judge tell those of the run)' : ''}`,
        judge: ({ n, ours }) => `${numbers_counted(n, 'answer')} of the run ${n === 1 ? 'was' : 'were'} graded by the gate’s judge and by its rubric, those of production by ${judge(ours)} (checkpoint-gate promise has it grade those of the run)`,
        few: ({ n, wanted }) => `${numbers_counted(n, 'answer')} of the run ${n === 1 ? 'tells' : 'tell'} of it, and it takes ${wanted}`,
        most: ({ share }) => `in the run it is ${share} of the answers already, so that it can hardly rise`,
    },
    /** Figures of production that count for nothing any more. */
    unlike: {
        rules: ({ n, theirs, ours, until }) => `Of ${numbers_counted(n, 'answer')} until ${until} UTC ${theirs ?? 'rules that nobody names'} told whether they refuse, and now ${ours ?? 'rules that nobody names'} do: they are set aside, and what was before begins anew there.`,
        judge: ({ n, theirs, ours, until }) => `${numbers_counted(n, 'grade')} until ${until} UTC ${n === 1 ? 'is' : 'are'} set aside: another judge gave them, ${judge(theirs)}, and now it is ${judge(ours)}.`,
        prompt: ({ n, theirs, ours, until }) => `${numbers_counted(n, 'grade')} until ${until} UTC ${n === 1 ? 'is' : 'are'} set aside: the same judge was asked another question, ${judge(theirs)}, and now ${judge(ours)}.`,
    },
    otherwiseBefore: (p) => `Of ${p.what} the promise allows ${p.limit}, and before the deployment it was ${p.was} already: the promise is of other questions (name tasks like production's with --task, or watch: tasks), or what it promised to mend is not mended.`,
    unwatched: ({ what }) => `Not watched, as the suite says: ${shown_listed(what)}.`,
    rated: ({ before, now }) => `Rated are ${now} of the answers of the last day${before === null ? '' : `, ${before} before`}: told, not tested.`,
    anew: ({ what, when }) => `The drift of ${what} was gone at ${when} UTC; the guarantee began anew there.`,
    guarantee: () => 'However often one looks, the chance of any false alarm in 200 weeks is at most 5 %.',
    drift: (p) => {
        const was = p.against === 'before' ? 'before the deployment' : 'in the gate’s evidence of this checkpoint';
        return `**${p.what}: ${p.now}** in the last ${numbers_counted(p.hours, 'closed hour')}; ${was} ${p.was} of ${numbers_counted(p.n, 'answer')}, and up to ${p.limit} would be no drift. Likely since ${p.since} UTC, certain at ${p.at} UTC.`;
    },
    plot: {
        title: ({ what, limit }) => `${what} by day (up to ${limit} is no drift)`,
        days: ({ from, to }) => `${from} to ${to} (UTC)`,
        share: (stream) => `% of ${{ down: 'rated ', grades: 'judged ', refusals: '', long: '', short: '' }[stream]}answers`,
        drifting: () => 'drifting',
        before: () => 'before it',
    },
    back: () => 'The last checkpoint comes back with `checkpoint-gate promote --rollback`. This issue closes itself when the drift is gone; closed by hand it stays closed until another drift begins.',
    issue: {
        done: ({ how, url }) => `Issue ${how}: ${url}`,
        look: () => 'the look',
        watched: (since) => `Watched ${since}.`,
        hours: ({ what }) => `Hours that show the ${what} most:`,
        hour: (p) => `${p.at} UTC: ${p.ones} of ${p.n}, as ${p.keys.join(', ')}`,
        title: ({ name, what }) => `${name} drifts: ${what}`,
        again: () => 'The drift is back.',
        more: () => 'Another drift was found.',
        gone: ({ since }) => `The drift is gone since ${since} UTC.`,
        twin: ({ stays }) => `Two looks at once opened two issues of the same: #${stays} stays.`,
        otherDeployment: ({ since }) => `This drift was of the deployment before: ${since} another one began, which is watched anew.`,
    },
};

;// CONCATENATED MODULE: ./lib/shared/messages/index.js


























/** Every error message of the program, by code. A code is stable: report.json and the log carry it. */
const messages = {
    ...suiteMessages,
    ...samplesMessages,
    ...checkpointMessages,
    ...requestMessages,
    ...onnxMessages,
    ...runtimeMessages,
    ...serverMessages,
    ...judgeMessages,
    ...evaluationMessages,
    ...recordedMessages,
    ...scoreMessages,
    ...serveMessages,
    ...gatherMessages,
    ...noiseMessages,
    ...peopleMessages,
    ...policyMessages,
    ...reportMessages,
    ...githubMessages,
    ...overrideMessages,
    ...publishingMessages,
    ...initMessages,
    ...mlflowMessages,
    ...monitorMessages,
    ...historyMessages,
    ...promiseMessages,
    ...watchMessages,
};

;// CONCATENATED MODULE: ./lib/shared/errors.js



/** Builds the error of a code in the message catalogue. */
const gateError = errorsOf(messages);
/** What the file system refuses whatever a program does, in words. */
const errors_refusals = {
    EACCES: 'this user may not open it',
    EPERM: 'this user may not change it',
    EROFS: 'its file system can only be read',
    ENOSPC: 'there is no space left on the disk',
    EDQUOT: 'the quota of this user is used up',
    EIO: 'the disk failed',
    ELOOP: 'it is a link that leads nowhere',
    EMFILE: 'too many files are open',
};
/**
 * What was thrown, as an error that a user can read: a file that the system refuses is named, and anything else that is unforeseen is a
 * defect of this program, and said to be one.
 */
function asGateError(error) {
    if (error instanceof GateError)
        return error;
    const { code, path } = (error ?? {});
    const why = errors_refusals[code ?? ''];
    if (why !== undefined)
        return gateError('file-refused', { path: path ?? null, why }, error);
    return gateError('defect', { said: error instanceof Error ? error.message : String(error) }, error);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/model.js
/** An ONNX model without its weights (onnx.proto3, IR 3 to 13). Numbers of the fields are those of the schema. */
const elementType = {
    float32: 1,
    uint8: 2,
    int8: 3,
    int32: 6,
    int64: 7,
    bool: 9,
    float16: 10,
    float64: 11,
    bfloat16: 16,
};
function producers(model) {
    const map = new Map();
    for (const node of model.nodes)
        for (const output of node.outputs)
            if (output)
                map.set(output, node);
    return map;
}
/** Elements of a tensor of these dimensions. */
const model_elements = (dims) => dims.reduce((product, dim) => product * dim, 1);

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/wire.js
/**
 * The protobuf wire format (https://protobuf.dev/programming-guides/encoding), as far as ONNX needs it. Lengths and offsets are doubles:
 * models grow beyond 2 GB, and 2^53 is enough.
 */
/** Wire types. Groups (3, 4) are not used by ONNX. */
const wire = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
class WireError extends Error {
}
function* fields(message) {
    let at = 0;
    while (at < message.length) {
        const start = at;
        const [tag, afterTag] = varint(message, at);
        at = afterTag;
        const number = Math.floor(tag / 8);
        const type = tag % 8;
        let from = at;
        let value = 0;
        if (type === wire.varint)
            [value, at] = varint(message, at);
        else if (type === wire.fixed64)
            at += 8;
        else if (type === wire.fixed32)
            at += 4;
        else if (type === wire.bytes) {
            const [length, afterLength] = varint(message, at);
            from = afterLength;
            at = from + length;
        }
        else
            throw new WireError(`wire type ${type}`);
        if (number === 0 || at > message.length)
            throw new WireError('a field ends outside its message');
        yield { number, type, value, bytes: message.subarray(from, at), raw: message.subarray(start, at) };
    }
}
/** Value and the offset after it. */
function varint(bytes, at) {
    let value = 0;
    let factor = 1;
    for (let i = 0; i < 10; i++) {
        const byte = bytes[at + i];
        if (byte === undefined)
            throw new WireError('a number ends outside its message');
        // The tenth byte holds the sign bit of a 64-bit two's complement number.
        if (i === 9)
            return [wire_signed(bytes, at), at + 10];
        value += (byte & 0x7f) * factor;
        if (byte < 0x80)
            return [value, at + i + 1];
        factor *= 128;
    }
    throw new WireError('a number is too long');
}
function wire_signed(bytes, at) {
    let value = 0n;
    for (let i = 0; i < 10; i++)
        value |= BigInt((bytes[at + i] ?? 0) & 0x7f) << BigInt(7 * i);
    return Number(BigInt.asIntN(64, value));
}
const utf8 = new TextDecoder();
const wire_text = (bytes) => utf8.decode(bytes);
/** Repeated integers, packed into one field or one a field. */
function integers(field) {
    if (field.type === wire.varint)
        return [field.value];
    const values = [];
    for (let at = 0; at < field.bytes.length;) {
        const [value, next] = varint(field.bytes, at);
        values.push(value);
        at = next;
    }
    return values;
}
function encodeVarint(value) {
    if (value < 0)
        return encodeNegative(value);
    const bytes = [];
    let rest = value;
    while (rest >= 128) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
    return Uint8Array.from(bytes);
}
function encodeNegative(value) {
    let rest = BigInt.asUintN(64, BigInt(value));
    return Uint8Array.from({ length: 10 }, (_, i) => {
        const low = Number(rest & 0x7fn);
        rest >>= 7n;
        return i < 9 ? low | 0x80 : low;
    });
}
const numberField = (number, value) => concat([encodeVarint(number * 8 + wire.varint), encodeVarint(value)]);
function bytesField(number, content) {
    return concat([encodeVarint(number * 8 + wire.bytes), encodeVarint(content.length), content]);
}
const textField = (number, content) => bytesField(number, Buffer.from(content));
function floatField(number, value) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return concat([encodeVarint(number * 8 + wire.fixed32), bytes]);
}
function concat(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/head.js


/** Operators that give the same row whatever other rows are there. `DynamicQuantizeLinear` is not among them: its scale is of all rows. */
const rowwise = new Set(['MatMul', 'Gemm', 'MatMulNBits', 'Add', 'Mul', 'Div', 'Sub', 'Cast', 'Tanh', 'Identity']);
const products = new Set(['MatMul', 'Gemm', 'MatMulNBits']);
const constantOperators = new Set([
    'Transpose',
    'Cast',
    'DequantizeLinear',
    'Reshape',
    'Constant',
    'Identity',
    'Squeeze',
    'Unsqueeze',
]);
/**
 * Walks back from the logits through operators that work row by row, until the product with the vocabulary's matrix has been passed.
 * null: the model ends otherwise, and whatever is asked of it must be computed after its logits.
 */
function findHead(model, logits) {
    const from = producers(model);
    const isConstant = (name) => {
        if (model.initializers.has(name))
            return true;
        const node = from.get(name);
        return (node !== undefined &&
            node.captured.length === 0 &&
            constantOperators.has(node.op) &&
            node.inputs.every((i) => !i || isConstant(i)));
    };
    const nodes = [];
    for (let name = logits;;) {
        const node = from.get(name);
        if (!node || !rowwise.has(node.op) || node.outputs.length !== 1)
            return null;
        const data = node.inputs.filter((input) => input && !isConstant(input));
        const [next] = data;
        if (data.length !== 1 || next === undefined)
            return null;
        nodes.unshift(node);
        if (products.has(node.op)) {
            // A transposed or right-hand data operand would make rows into columns.
            if (node.inputs[0] !== next || attributeInt(node, 'transA') === 1)
                return null;
            const { width, vocabulary } = sizes(model, from, node);
            return { hidden: next, nodes, constants: constantsOf(nodes, from), width, vocabulary };
        }
        name = next;
    }
}
function constantsOf(nodes, from) {
    const found = new Set();
    const visit = (name) => {
        const node = from.get(name);
        if (!node || found.has(node) || nodes.includes(node))
            return;
        if (!constantOperators.has(node.op))
            return;
        node.inputs.forEach(visit);
        found.add(node);
    };
    for (const node of nodes)
        for (const input of node.inputs)
            if (input !== nodes[0]?.inputs[0])
                visit(input);
    return [...found];
}
function sizes(model, from, product) {
    if (product.op === 'MatMulNBits')
        return { width: attributeInt(product, 'K') ?? null, vocabulary: attributeInt(product, 'N') ?? null };
    const dims = dimsOf(model, from, product.inputs[1] ?? '');
    if (dims?.length !== 2)
        return { width: null, vocabulary: null };
    const [width = null, vocabulary = null] = attributeInt(product, 'transB') === 1 ? dims.toReversed() : dims;
    return { width, vocabulary };
}
/** Dimensions of a constant; null where an operator on the way hides them. */
function dimsOf(model, from, name) {
    const tensor = model.initializers.get(name);
    if (tensor)
        return tensor.dims;
    const node = from.get(name);
    if (!node)
        return null;
    if (node.op === 'Transpose') {
        const dims = dimsOf(model, from, node.inputs[0] ?? '');
        const order = attributeInts(node, 'perm') ?? dims?.map((_, i) => i).reverse();
        return dims && order ? order.map((i) => dims[i] ?? 0) : null;
    }
    return ['Cast', 'DequantizeLinear', 'Identity'].includes(node.op) ? dimsOf(model, from, node.inputs[0] ?? '') : null;
}
function attributeInt(node, name) {
    const bytes = node.attributes.get(name);
    if (!bytes)
        return undefined;
    for (const field of fields(bytes))
        if (field.number === 3)
            return field.value;
    return 0;
}
function attributeInts(node, name) {
    const bytes = node.attributes.get(name);
    if (!bytes)
        return undefined;
    return [...fields(bytes)].filter((field) => field.number === 8).flatMap(integers);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/write.js


/** A new node. Attributes: a number or a list of numbers is an integer, a float is written `{float}`. */
function node(op, inputs, outputs, attributes = {}, domain = '') {
    const encoded = new Map(Object.entries(attributes).map(([name, value]) => [name, attribute(name, value)]));
    const raw = concat([
        ...inputs.map((input) => textField(1, input)),
        ...outputs.map((output) => textField(2, output)),
        textField(3, `gate/${op}/${outputs[0] ?? ''}`),
        textField(4, op),
        ...[...encoded.values()].map((bytes) => bytesField(5, bytes)),
        ...(domain ? [textField(7, domain)] : []),
    ]);
    return { op, domain, name: '', inputs, outputs, attributes: encoded, captured: [], raw };
}
/** AttributeProto: name 1, f 2, i 3, s 4, ints 8, type 20 (FLOAT 1, INT 2, STRING 3, INTS 7). */
function attribute(name, value) {
    const head = textField(1, name);
    if (typeof value === 'number')
        return concat([head, numberField(3, value), numberField(20, 2)]);
    if (typeof value === 'string')
        return concat([head, textField(4, value), numberField(20, 3)]);
    if (Array.isArray(value))
        return concat([head, ...value.map((each) => numberField(8, each)), numberField(20, 7)]);
    return concat([head, floatField(2, value.float), numberField(20, 1)]);
}
/** The node with other names for its inputs; everything else stays as it is. */
function renamed(original, names) {
    const inputs = original.inputs.map((input) => names.get(input) ?? input);
    const raw = concat([
        ...inputs.map((input) => textField(1, input)),
        ...original.outputs.map((output) => textField(2, output)),
        textField(3, original.name),
        textField(4, original.op),
        ...[...original.attributes.values()].map((bytes) => bytesField(5, bytes)),
        ...(original.domain ? [textField(7, original.domain)] : []),
    ]);
    return { ...original, inputs, raw };
}
/** An initialiser of a few int64 numbers: shapes and axes. */
function integersTensor(name, values, dims = [values.length]) {
    const numbers = Buffer.alloc(8 * values.length);
    values.forEach((value, i) => {
        numbers.writeBigInt64LE(BigInt(value), 8 * i);
    });
    const raw = concat([
        ...dims.map((dim) => numberField(1, dim)),
        numberField(2, 7),
        textField(8, name),
        bytesField(9, numbers),
    ]);
    return { name, dims, type: 7, place: { kind: 'inline' }, raw };
}
/** ValueInfoProto of a tensor. */
function value(name, type, dims) {
    const shape = concat(dims.map((dim) => bytesField(1, typeof dim === 'number' ? numberField(1, dim) : textField(2, dim))));
    const tensorType = concat([numberField(1, type), bytesField(2, shape)]);
    return { name, type, dims, raw: concat([textField(1, name), bytesField(2, bytesField(1, tensorType))]) };
}
/** The model as bytes for the runtime. Numbers of the weights are not in it, but where they lie. */
function encodeModel(model, weights) {
    const graph = concat([
        ...model.nodes.map((each) => bytesField(1, each.raw)),
        textField(2, 'gate'),
        ...[...model.initializers.values()].map((each) => bytesField(5, encodeTensor(each, weights))),
        ...model.inputs.map((each) => bytesField(11, each.raw)),
        ...model.outputs.map((each) => bytesField(12, each.raw)),
        ...[...model.valueInfo.values()].map((each) => bytesField(13, each.raw)),
        ...model.rest.graph,
    ]);
    const operatorSets = [...model.opsets].map(([domain, version]) => bytesField(8, concat([...(domain ? [textField(1, domain)] : []), numberField(2, version)])));
    return concat([...model.rest.model, ...operatorSets, bytesField(7, graph)]);
}
function encodeTensor(tensor, weights) {
    const { place } = tensor;
    if (place.kind === 'inline' || model_elements(tensor.dims) === 0)
        return tensor.raw;
    if (place.kind === 'file' && weights.own === null)
        return concat([tensor.raw, bytesField(9, weights.read(tensor))]);
    const location = place.kind === 'file' ? weights.own : weights.external.get(place.location);
    const entries = {
        location: location ?? '',
        offset: String(place.offset),
        ...(place.length === null ? {} : { length: String(place.length) }),
    };
    return concat([
        ...tensor.dims.map((dim) => numberField(1, dim)),
        numberField(2, tensor.type),
        textField(8, tensor.name),
        ...Object.entries(entries).map(([key, text]) => bytesField(13, concat([textField(1, key), textField(2, text)]))),
        concat([encodeVarint(14 * 8), encodeVarint(1)]),
    ]);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/nodes.js

/** Nodes that are being added to a graph, in the form that its version of the standard operators wants. */
class Nodes {
    made = [];
    initializers = [];
    #opset;
    #prefix;
    #count = 0;
    /** @param prefix of the names that are made up: two additions to one graph need different ones */
    constructor(opset, prefix = 'gate') {
        this.#opset = opset;
        this.#prefix = prefix;
    }
    /** Adds a node with one output and gives its name. */
    add(op, inputs, attributes = {}, output = this.#name(), domain = '') {
        this.made.push(node(op, inputs, [output], attributes, domain));
        return output;
    }
    /** Adds a node with several outputs and gives their names. */
    addWith(op, inputs, outputs, attributes, domain) {
        const names = Array.from({ length: outputs }, () => this.#name());
        this.made.push(node(op, inputs, names, attributes, domain));
        return names;
    }
    integers(values, dims) {
        const name = this.#name();
        this.initializers.push(integersTensor(name, values, dims));
        return name;
    }
    float32(input) {
        return this.add('Cast', [input], { to: 1 });
    }
    /** A reduction without the reduced axis. Axes became an input with operator set 13 (ReduceSum) and 18 (the others). */
    reduce(op, input, axis, output) {
        const asInput = this.#opset >= (op === 'ReduceSum' ? 13 : 18);
        if (asInput)
            return this.add(op, [input, this.integers([axis])], { keepdims: 0 }, output);
        return this.add(op, [input], { axes: [axis], keepdims: 0 }, output);
    }
    /** [-1, last dimension], where only the run tells how long it is. */
    rowShape(input) {
        const last = this.add('Gather', [this.add('Shape', [input]), this.integers([-1])], { axis: 0 });
        return this.add('Concat', [this.integers([-1]), last], { axis: 0 });
    }
    /** Log-probability of one target a row. */
    logProbabilities(logits, targets, output, vocabulary) {
        const column = this.add('Reshape', [targets, this.integers([-1, 1])]);
        const flat = this.integers([-1]);
        const sum = this.#logSum(logits, vocabulary);
        if (sum === null) {
            const all = this.add('LogSoftmax', [logits], { axis: 1 });
            this.add('Reshape', [this.add('GatherElements', [all, column], { axis: 1 }), flat], {}, output);
            return;
        }
        const target = this.add('Reshape', [this.add('GatherElements', [logits, column], { axis: 1 }), flat]);
        this.add('Sub', [target, sum], {}, output);
    }
    /** The likeliest tokens of each row, as many as `count` says, and their log-probabilities. */
    likeliest(logits, count, outputs, vocabulary) {
        const sum = this.#logSum(logits, vocabulary);
        const from = sum === null ? this.add('LogSoftmax', [logits], { axis: 1 }) : logits;
        const values = sum === null ? outputs.logprobs : this.#name();
        this.made.push(node('TopK', [from, count], [values, outputs.ids], { axis: 1 }));
        if (sum === null)
            return;
        this.add('Sub', [values, this.add('Reshape', [sum, this.integers([-1, 1])])], {}, outputs.logprobs);
    }
    /**
     * The logarithm of the sum of a row's exponentials, [n]; null where the vocabulary has no handy divisor. The runtime adds up in float32,
     * and a plain sum over a vocabulary of fifty thousand loses two digits; groups and then the groups' sums lose none that count. A group's
     * sum is its largest logit less its largest log-probability, since LogSoftmax is computed by vector instructions and ReduceLogSumExp
     * number by number (a third of the head's time).
     */
    #logSum(logits, vocabulary) {
        const width = vocabulary === null ? null : groupWidth(vocabulary);
        if (vocabulary === null || width === null)
            return null;
        // [n * groups, width]: before operator set 13 LogSoftmax took everything from its axis on as one.
        const groups = this.add('Reshape', [logits, this.integers([-1, width])]);
        const relative = this.add('LogSoftmax', [groups], { axis: 1 });
        const sums = this.add('Sub', [this.reduce('ReduceMax', groups, 1), this.reduce('ReduceMax', relative, 1)]);
        const rows = this.add('Reshape', [sums, this.integers([-1, vocabulary / width])]);
        return this.reduce('ReduceLogSumExp', rows, 1);
    }
    #name() {
        this.#count++;
        return `${this.#prefix}_${this.#count}`;
    }
}
/** The divisor nearest to 256 among those that keep both levels short; null: there is none. */
function groupWidth(vocabulary) {
    let best = null;
    for (let width = 2; width <= Math.min(4096, vocabulary); width++) {
        if (vocabulary % width !== 0 || vocabulary / width > 4096)
            continue;
        if (best === null || Math.abs(Math.log(width / 256)) < Math.abs(Math.log(best / 256)))
            best = width;
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/tied.js



/**
 * The head's nodes, constants first. A tied head multiplies by the transposed embedding; the runtime would store it a second time, so the
 * product takes it as it lies (Gemm with transB), which is the same arithmetic.
 */
function withoutTranspose(model, head) {
    const [product, ...after] = head.nodes;
    const plain = [...head.constants, ...head.nodes];
    const transpose = head.constants.find((each) => each.outputs[0] === product?.inputs[1]);
    if (product?.op !== 'MatMul' || transpose?.op !== 'Transpose')
        return plain;
    const matrix = model.initializers.get(transpose.inputs[0] ?? '');
    const order = attributeInts(transpose, 'perm') ?? [1, 0];
    if (matrix?.dims.length !== 2 || order[0] !== 1)
        return plain;
    const gemm = node('Gemm', [head.hidden, matrix.name], [product.outputs[0] ?? ''], { transB: 1 });
    return [...head.constants.filter((each) => each !== transpose), gemm, ...after];
}
/** Element type of the hidden rows: a matrix product has it in common with its matrix. */
function hiddenType(model, head) {
    const [product] = head.nodes;
    const known = model.valueInfo.get(head.hidden)?.type;
    if (known)
        return known;
    const from = producers(model);
    const typeOf = (name) => {
        const tensor = model.initializers.get(name);
        if (tensor)
            return tensor.type;
        const constant = from.get(name);
        if (!constant)
            return elementType.float32;
        if (constant.op === 'Cast')
            return attributeInt(constant, 'to') ?? elementType.float32;
        return typeOf(constant.inputs[constant.op === 'DequantizeLinear' ? 1 : 0] ?? '');
    };
    return typeOf(product?.inputs[product.op === 'MatMulNBits' ? 2 : 1] ?? '');
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/build.js






/** Names of what is added to a graph. */
const added = {
    /** int64 [n]: which rows of the batch, flattened to [batch * positions], something is asked of. */
    rows: 'gate_rows',
    /** int64 [n]: the token whose log-probability is asked. */
    targets: 'gate_targets',
    /** [n, D], goes from the body to a head as it is. */
    hidden: 'gate_hidden',
    /** float32 [n] */
    logprobs: 'gate_logprobs',
    /** int64 [n] */
    tokens: 'gate_tokens',
    /** float32 [n]: the sum of a row of logits, not finite where one of them is NaN or infinite. */
    check: 'gate_check',
    /** float32 [n, V] */
    logits: 'gate_logits',
    /** int64 [1]: how many of the likeliest tokens are asked. */
    count: 'gate_count',
    /** int64 [n, count] and float32 [n, count], from the likeliest down. */
    likeliest: 'gate_likeliest',
    likeliestLogprobs: 'gate_likeliest_logprobs',
};
/**
 * Splits a model before its vocabulary's matrix: the body gives hidden rows only where something is asked, small heads make them into
 * log-probabilities or the greedy token. A model whose end is not recognised gets the same nodes behind its logits.
 * @throws GateError `onnx-opset-old`
 */
function split(model, signature) {
    if (model.opset < 11)
        throw gateError('onnx-opset-old', { file: model.file, opset: model.opset });
    const head = findSplit(model, signature);
    const vocabulary = head?.vocabulary ?? signature.vocabulary;
    const fresh = signature.rows === 'mask' && signature.cache.every((port) => port.fresh !== null);
    const cache = signature.cache.map(({ fresh: name, present, type, heads, size }) => {
        const output = fresh && name !== null ? name : present;
        return value(output, type === 'float16' ? 10 : 1, ['batch', heads, 'positions', size]);
    });
    if (head) {
        const type = hiddenType(model, head);
        return {
            score: {
                body: body(model, head, type, []),
                shared: body(model, head, type, cache),
                head: headModel(model, head, type, scoring),
                likeliest: headModel(model, head, type, likeliest),
            },
            next: {
                body: body(model, head, type, cache),
                greedy: headModel(model, head, type, greedy),
                sample: headModel(model, head, type, sampling),
            },
            fresh,
            vocabulary,
            split: true,
        };
    }
    const whole = (purposes, outputs) => appended(model, signature, vocabulary, purposes, outputs);
    return {
        score: { body: whole([scoring], []), shared: whole([scoring], cache), head: null, likeliest: null },
        next: { body: whole([greedy, sampling], cache), greedy: null, sample: null },
        fresh,
        vocabulary,
        split: false,
    };
}
/** The head, where it is recognised and its sizes are known. */
function findSplit(model, signature) {
    const head = findHead(model, signature.logits.name);
    return head?.width && head.vocabulary ? head : null;
}
const scoring = (nodes, logits, vocabulary) => {
    nodes.logProbabilities(logits, added.targets, added.logprobs, vocabulary);
    return { inputs: [value(added.targets, 7, ['n'])], outputs: [value(added.logprobs, 1, ['n'])] };
};
const likeliest = (nodes, logits, vocabulary) => {
    nodes.likeliest(logits, added.count, { ids: added.likeliest, logprobs: added.likeliestLogprobs }, vocabulary);
    const outputs = [value(added.likeliest, 7, ['n', 'count']), value(added.likeliestLogprobs, 1, ['n', 'count'])];
    return { inputs: [value(added.count, 7, [1])], outputs };
};
const greedy = (nodes, logits) => {
    nodes.add('ArgMax', [logits], { axis: 1, keepdims: 0 }, added.tokens);
    nodes.reduce('ReduceSum', logits, 1, added.check);
    return { inputs: [], outputs: [value(added.tokens, 7, ['n']), value(added.check, 1, ['n'])] };
};
const sampling = (nodes, logits, vocabulary) => {
    nodes.add('Identity', [logits], {}, added.logits);
    return { inputs: [], outputs: [value(added.logits, 1, ['n', vocabulary ?? 'V'])] };
};
function body(model, head, type, cache) {
    const nodes = new Nodes(model.opset);
    const flat = nodes.add('Reshape', [head.hidden, nodes.integers([-1, head.width ?? 0])]);
    nodes.add('Gather', [flat, added.rows], { axis: 0 }, added.hidden);
    return assemble(model, nodes, {
        inputs: [...model.inputs, value(added.rows, 7, ['n'])],
        outputs: [value(added.hidden, type, ['n', head.width ?? 'D']), ...cache],
    });
}
function headModel(model, head, type, purpose) {
    const nodes = new Nodes(model.opset);
    const { vocabulary } = head;
    const last = head.nodes.at(-1)?.outputs[0] ?? '';
    const logits = nodes.add('Reshape', [nodes.float32(last), nodes.integers([-1, vocabulary ?? 0])]);
    const { inputs, outputs } = purpose(nodes, logits, vocabulary);
    const original = withoutTranspose(model, head);
    const from = {
        ...model,
        nodes: original,
        inputs: [],
        valueInfo: new Map(),
        rest: { model: model.rest.model, graph: [] },
    };
    return assemble(from, nodes, { inputs: [value(head.hidden, type, ['n', head.width ?? 'D']), ...inputs], outputs });
}
function appended(model, signature, vocabulary, purposes, cache) {
    const nodes = new Nodes(model.opset);
    const whole = signature.logits.name;
    const shape = vocabulary === null ? nodes.rowShape(whole) : nodes.integers([-1, vocabulary]);
    const rows = nodes.add('Gather', [nodes.add('Reshape', [whole, shape]), added.rows], { axis: 0 });
    const logits = nodes.float32(rows);
    const made = purposes.map((purpose) => purpose(nodes, logits, vocabulary));
    return assemble(model, nodes, {
        inputs: [...model.inputs, value(added.rows, 7, ['n']), ...made.flatMap(({ inputs }) => inputs)],
        outputs: [...made.flatMap(({ outputs }) => outputs), ...cache],
    });
}
function assemble(model, nodes, ports) {
    const initializers = new Map([
        ...model.initializers,
        ...nodes.initializers.map((tensor) => [tensor.name, tensor]),
    ]);
    return prune({ ...model, ...ports, nodes: [...model.nodes, ...nodes.made], initializers });
}
/** What the outputs depend on, and nothing else: the runtime would compute the rest all the same. */
function prune(model) {
    const from = producers(model);
    const needed = new Set();
    const kept = new Set();
    const waiting = model.outputs.map(({ name }) => name);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        if (needed.has(name))
            continue;
        needed.add(name);
        const node = from.get(name);
        if (!node || kept.has(node))
            continue;
        kept.add(node);
        waiting.push(...node.inputs, ...node.captured);
    }
    const outputs = new Set([...kept].flatMap((node) => node.outputs));
    const isOutput = new Set(model.outputs.map(({ name }) => name));
    return {
        ...model,
        nodes: model.nodes.filter((node) => kept.has(node)),
        initializers: filtered(model.initializers, (tensor) => needed.has(tensor.name)),
        inputs: model.inputs.filter(({ name }) => needed.has(name)),
        valueInfo: filtered(model.valueInfo, ({ name }) => outputs.has(name) && !isOutput.has(name)),
    };
}
const filtered = (map, keep) => new Map([...map].filter(([, each]) => keep(each)));

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/precision.js


const floats = {
    [elementType.float32]: 'fp32',
    [elementType.float16]: 'fp16',
    [elementType.bfloat16]: 'bf16',
    [elementType.float64]: 'fp64',
    [elementType.int8]: 'int8',
    [elementType.uint8]: 'int8',
};
/**
 * `fp32`, `fp16`, `int8`, `int4`, or a mixture such as `int4+fp32`: what holds at least a hundredth of the weights, the most first.
 * @param nodes of the graph and of its subgraphs
 */
function readPrecision(model, nodes) {
    const counts = new Map();
    const add = (kind, count) => counts.set(kind, (counts.get(kind) ?? 0) + count);
    const packed = new Set();
    for (const node of nodes) {
        const bits = node.op === 'MatMulNBits' || node.op === 'GatherBlockQuantized' ? (attributeInt(node, 'bits') ?? 4) : null;
        if (bits === null)
            continue;
        const quantized = node.inputs[node.op === 'MatMulNBits' ? 1 : 0] ?? '';
        // Scales and zero points go with the numbers that they scale.
        for (const input of node.inputs)
            if (model.initializers.has(input))
                packed.add(input);
        const tensor = model.initializers.get(quantized);
        // Two 4-bit numbers share a byte, unless the type itself is of 4 bits.
        const perElement = tensor?.type === elementType.uint8 ? 8 / bits : 1;
        if (tensor)
            add(`int${bits}`, model_elements(tensor.dims) * perElement);
    }
    for (const tensor of model.initializers.values()) {
        const kind = floats[tensor.type];
        if (kind && !packed.has(tensor.name))
            add(kind, model_elements(tensor.dims));
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const kinds = [...counts].filter(([, count]) => count >= total / 100).sort((a, b) => b[1] - a[1]);
    return kinds.map(([kind]) => kind).join('+') || 'fp32';
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/backends/onnx/graph/file.js


/** Reads small pieces of a large file through one block in memory. */
class FileWindow {
    size;
    #descriptor;
    #block = Buffer.alloc(0);
    #blockStart = 0;
    constructor(file) {
        this.#descriptor = (0,external_node_fs_namespaceObject.openSync)(file, 'r');
        this.size = (0,external_node_fs_namespaceObject.fstatSync)(this.#descriptor).size;
    }
    close() {
        (0,external_node_fs_namespaceObject.closeSync)(this.#descriptor);
    }
    /** A copy of the bytes, so that nothing keeps the block alive. */
    read(from, to) {
        return Uint8Array.prototype.slice.call(this.#view(from, to));
    }
    *fields(from, to) {
        for (let at = from; at < to;) {
            // A tag and a length take at most 20 bytes.
            const head = this.#view(at, Math.min(at + 20, to));
            const [key, afterKey] = varint(head, 0);
            const number = Math.floor(key / 8);
            const type = key % 8;
            let start = at + afterKey;
            let end = start;
            if (type === wire.bytes) {
                const [length, afterLength] = varint(head, afterKey);
                start = at + afterLength;
                end = start + length;
            }
            else if (type === wire.varint)
                end = at + varint(head, afterKey)[1];
            else if (type === wire.fixed64)
                end = start + 8;
            else if (type === wire.fixed32)
                end = start + 4;
            else
                throw new WireError(`it is not a protobuf message (wire type ${type} at byte ${at})`);
            if (number === 0 || end > to)
                throw new WireError(`it ends at byte ${this.size}, in the middle of a part that goes to byte ${end}`);
            yield { number, type, tag: at, start, end };
            at = end;
        }
    }
    #view(from, to) {
        const { length } = this.#block;
        if (from < this.#blockStart || to > this.#blockStart + length) {
            const size = Math.min(Math.max(to - from, 8192), this.size - from);
            if (this.#block.buffer.byteLength < size || length !== size)
                this.#block = Buffer.allocUnsafeSlow(size);
            for (let done = 0; done < size;) {
                const count = (0,external_node_fs_namespaceObject.readSync)(this.#descriptor, this.#block, done, size - done, from + done);
                if (count === 0)
                    throw new WireError(`it ends at byte ${from + done}`);
                done += count;
            }
            this.#blockStart = from;
        }
        return this.#block.subarray(from - this.#blockStart, to - this.#blockStart);
    }
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/read.js




/**
 * Reads a model but for its weights: the numbers of a tensor in the file are passed over by their length, so that half a gigabyte of model
 * costs a megabyte of reading.
 * @throws GateError `onnx-unreadable` where the file is not an ONNX model or ends too early
 */
function readModel(path) {
    const file = (0,external_node_fs_namespaceObject.realpathSync)(path);
    const window = new FileWindow(file);
    try {
        return modelFrom(window, file);
    }
    catch (error) {
        if (error instanceof WireError)
            throw gateError('onnx-unreadable', { file: path, reason: error.message });
        throw error;
    }
    finally {
        window.close();
    }
}
function modelFrom(window, file) {
    const model = {
        file,
        producer: '',
        opset: 0,
        opsets: new Map(),
        nodes: [],
        initializers: new Map(),
        inputs: [],
        outputs: [],
        valueInfo: new Map(),
        rest: { model: [], graph: [] },
    };
    let graphs = 0;
    for (const field of window.fields(0, window.size)) {
        if (field.number === 7) {
            graphs++;
            readGraphFields(window, field.start, field.end, model);
            continue;
        }
        const raw = window.read(field.tag, field.end);
        const content = window.read(field.start, field.end);
        if (field.number === 8) {
            const { domain, version } = operatorSet(content);
            model.opsets.set(domain, version);
            if (domain === '')
                model.opset = version;
            continue;
        }
        if (field.number === 2 && field.type === wire.bytes)
            model.producer = wire_text(content);
        if (field.number === 3 && field.type === wire.bytes)
            model.producer += ` ${wire_text(content)}`;
        model.rest.model.push(raw);
    }
    if (graphs !== 1 || model.nodes.length === 0 || model.outputs.length === 0)
        throw new WireError('there is no graph in it');
    model.inputs = model.inputs.filter((input) => !model.initializers.has(input.name));
    return model;
}
function operatorSet(bytes) {
    let domain = '';
    let version = 0;
    for (const field of fields(bytes)) {
        if (field.number === 1)
            domain = wire_text(field.bytes);
        if (field.number === 2)
            version = field.value;
    }
    return { domain: domain === 'ai.onnx' ? '' : domain, version };
}
function readGraphFields(window, from, to, model) {
    for (const field of window.fields(from, to)) {
        const content = () => window.read(field.start, field.end);
        if (field.number === 1)
            model.nodes.push(readNode(content()));
        else if (field.number === 5) {
            const tensor = readTensor(window, field.start, field.end);
            model.initializers.set(tensor.name, tensor);
        }
        else if (field.number === 11)
            model.inputs.push(readValue(content()));
        else if (field.number === 12)
            model.outputs.push(readValue(content()));
        else if (field.number === 13) {
            const value = readValue(content());
            model.valueInfo.set(value.name, value);
        }
        else
            model.rest.graph.push(window.read(field.tag, field.end));
    }
}
function readTensor(window, from, to) {
    const tensor = { name: '', dims: [], type: 0, place: { kind: 'inline' }, raw: new Uint8Array() };
    const kept = [];
    const external = new Map();
    let isExternal = false;
    for (const field of window.fields(from, to)) {
        if (field.number === 9 && field.end - field.start >= smallest) {
            tensor.place = { kind: 'file', offset: field.start, length: field.end - field.start };
            continue;
        }
        const raw = window.read(field.tag, field.end);
        kept.push(raw);
        for (const each of fields(raw)) {
            if (each.number === 1)
                tensor.dims.push(...integers(each));
            else if (each.number === 2)
                tensor.type = each.value;
            else if (each.number === 8)
                tensor.name = wire_text(each.bytes);
            else if (each.number === 14)
                isExternal = each.value === 1;
            else if (each.number === 13) {
                const [key = '', value = ''] = entry(each.bytes);
                external.set(key, value);
            }
        }
    }
    if (isExternal)
        tensor.place = externalPlace(external);
    tensor.raw = Buffer.concat(kept);
    return tensor;
}
/** Tensors below so many bytes are copied with the graph: shapes and scales, which the runtime wants to see while it optimises. */
const smallest = 1024;
function entry(bytes) {
    const pair = [];
    for (const field of fields(bytes))
        pair[field.number - 1] = wire_text(field.bytes);
    return pair;
}
function externalPlace(entries) {
    const length = entries.get('length');
    return {
        kind: 'external',
        location: entries.get('location') ?? '',
        offset: Number(entries.get('offset') ?? 0),
        length: length === undefined ? null : Number(length),
    };
}
function readNode(raw) {
    const node = { op: '', domain: '', name: '', inputs: [], outputs: [], attributes: new Map(), captured: [], raw };
    for (const field of fields(raw)) {
        if (field.number === 1)
            node.inputs.push(wire_text(field.bytes));
        else if (field.number === 2)
            node.outputs.push(wire_text(field.bytes));
        else if (field.number === 3)
            node.name = wire_text(field.bytes);
        else if (field.number === 4)
            node.op = wire_text(field.bytes);
        else if (field.number === 7)
            node.domain = wire_text(field.bytes) === 'ai.onnx' ? '' : wire_text(field.bytes);
        else if (field.number === 5) {
            let name = '';
            for (const each of fields(field.bytes)) {
                if (each.number === 1)
                    name = wire_text(each.bytes);
                if (each.number === 6 || each.number === 11)
                    node.captured.push(...namesTaken(each.bytes));
            }
            node.attributes.set(name, field.bytes);
        }
    }
    return node;
}
/** What the nodes and outputs of a subgraph refer to; names of its own make no harm, as nothing outside has them. */
function namesTaken(graph) {
    const names = [];
    for (const field of fields(graph)) {
        if (field.number === 1) {
            const node = readNode(field.bytes);
            names.push(...node.inputs, ...node.captured);
        }
        if (field.number === 12)
            names.push(readValue(field.bytes).name);
    }
    return names;
}
/** Nodes of the subgraphs of a node, at any depth. */
function nodesWithin(node) {
    const found = [];
    if (node.captured.length === 0)
        return found;
    for (const attribute of node.attributes.values()) {
        for (const graph of fields(attribute)) {
            if (graph.number !== 6 && graph.number !== 11)
                continue;
            for (const field of fields(graph.bytes)) {
                if (field.number !== 1)
                    continue;
                const inner = readNode(field.bytes);
                found.push(inner, ...nodesWithin(inner));
            }
        }
    }
    return found;
}
function readValue(raw) {
    const value = { name: '', type: 0, dims: null, raw };
    for (const field of fields(raw)) {
        if (field.number === 1)
            value.name = wire_text(field.bytes);
        if (field.number !== 2)
            continue;
        for (const kind of fields(field.bytes)) {
            if (kind.number !== 1)
                continue;
            for (const part of fields(kind.bytes)) {
                if (part.number === 1)
                    value.type = part.value;
                if (part.number === 2)
                    value.dims = [...fields(part.bytes)].filter((f) => f.number === 1).map((f) => dimension(f.bytes));
            }
        }
    }
    return value;
}
function dimension(bytes) {
    for (const field of fields(bytes)) {
        if (field.number === 1)
            return field.value;
        if (field.number === 2)
            return wire_text(field.bytes);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/signature.js




const numberTypes = {
    [elementType.int64]: 'int64',
    [elementType.int32]: 'int32',
    [elementType.float32]: 'float32',
    [elementType.float16]: 'float16',
    [elementType.bool]: 'bool',
};
/** Operators whose scale is taken over all rows. */
const mixing = new Set(['DynamicQuantizeLinear', 'DynamicQuantizeMatMul', 'MatMulDynamicQuantize']);
/** @throws GateError `onnx-input-unsupported`, `onnx-output-unsupported`, `onnx-not-a-language-model` */
function readSignature(model, file) {
    const inputs = new Map(model.inputs.map((input) => [input.name, input]));
    const take = (names) => {
        for (const name of names) {
            const input = inputs.get(name);
            if (input && inputs.delete(name))
                return input;
        }
        return null;
    };
    const ids = take(['input_ids']);
    if (!ids)
        throw gateError('onnx-not-a-language-model', { file, inputs: model.inputs.map((input) => input.name) });
    const mask = take(['attention_mask']);
    const positions = take(['position_ids']);
    const branch = take(['use_cache_branch']);
    const keep = take(['num_logits_to_keep', 'logits_to_keep']);
    const past = [...inputs.values()].filter(isCache);
    for (const input of past)
        inputs.delete(input.name);
    const [unknown] = inputs.values();
    if (unknown)
        throw gateError('onnx-input-unsupported', { file, input: unknown.name, why: whyNot(unknown) });
    const nodes = allNodes(model);
    const logits = readLogits(model, file);
    const grouped = nodes.some((node) => node.op === 'GroupQueryAttention');
    const masks = [mask, positions].every((input) => input !== null && isRead(nodes, input.name));
    return {
        inputIds: port(ids, 2, file, ['int64', 'int32']),
        attentionMask: mask && port(mask, 2, file, ['int64', 'int32']),
        positionIds: positions && port(positions, 2, file, ['int64', 'int32']),
        useCacheBranch: branch && port(branch, 1, file, ['bool']).name,
        logitsToKeep: keep && port(keep, null, file, ['int64', 'int32']),
        logits,
        cache: readCache(model, past, file),
        vocabulary: vocabularyOf(model),
        embeddingRows: embeddingRows(nodes, model, ids.name),
        rows: grouped ? 'first' : masks ? 'mask' : 'equal',
        alone: nodes.some((node) => mixing.has(node.op)),
    };
}
/** Whether a value's numbers matter, and not its shape alone: a mask of which only the length is taken masks nothing. */
function isRead(nodes, name) {
    const users = nodes.filter(({ inputs }) => inputs.includes(name));
    return users.some(({ op, outputs }) => op === 'Cast' || op === 'Identity' ? isRead(nodes, outputs[0] ?? '') : op !== 'Shape');
}
function allNodes(model) {
    return model.nodes.flatMap((node) => (node.captured.length > 0 ? [node, ...nodesWithin(node)] : [node]));
}
function port(value, rank, file, types) {
    const type = numberTypes[value.type];
    if (type === undefined || !types.includes(type)) {
        throw gateError('onnx-input-unsupported', {
            file,
            input: value.name,
            why: `its element type is ${typeName(value.type)}`,
        });
    }
    if (rank !== null && value.dims !== null && value.dims.length !== rank) {
        const why = `it has ${value.dims.length} dimensions where ${rank} are expected`;
        throw gateError('onnx-input-unsupported', { file, input: value.name, why });
    }
    return { name: value.name, type };
}
const typeName = (type) => Object.entries(elementType).find(([, number]) => number === type)?.[0] ?? `${type}`;
/** Cached keys and values are the only numbers that are not counts; recurrent states are told from them by their rank. */
function isCache({ type, name }) {
    const isFloat = type === elementType.float32 || type === elementType.float16 || type === elementType.bfloat16;
    return isFloat && /^(past|cache)|[._](key|value)s?$/.test(name) && !/(conv|recurrent|ssm|encoder)/.test(name);
}
function readCache(model, past, file) {
    const outputs = new Map(model.outputs.map((output) => [output.name, output]));
    const presents = model.outputs.filter((output) => /present|cache|(^|[._])(key|value)s?$/.test(output.name));
    const from = producers(model);
    return past.map((input, i) => {
        const { dims, name } = input;
        if (dims?.length !== 4 || typeof dims[1] !== 'number' || typeof dims[3] !== 'number') {
            throw gateError('onnx-input-unsupported', {
                file,
                input: name,
                why: 'a cache has the dimensions [batch, heads, positions, size]',
            });
        }
        const { type } = port(input, 4, file, ['float32', 'float16']);
        const byName = outputs.get(name.replace(/^past_key_values|^past/, 'present'));
        const present = byName ?? (presents.length === past.length ? presents[i] : undefined);
        if (!present)
            throw gateError('onnx-input-unsupported', { file, input: name, why: 'no output gives its next value' });
        return {
            past: name,
            present: present.name,
            type: type,
            heads: dims[1],
            size: dims[3],
            fresh: freshPart(from.get(present.name), name),
        };
    });
}
/** The new positions, where the next cache is just the old one with them behind it. */
function freshPart(node, past) {
    if (node?.op !== 'Concat' || node.inputs.length !== 2 || node.inputs[0] !== past)
        return null;
    const axis = attributeInt(node, 'axis');
    return axis === 2 || axis === -2 ? (node.inputs[1] ?? null) : null;
}
function readLogits(model, file) {
    const output = model.outputs.find(({ name }) => name === 'logits');
    const names = model.outputs.map(({ name }) => name);
    if (!output)
        throw gateError('onnx-output-unsupported', { file, outputs: names, why: 'none of them is called logits' });
    const type = numberTypes[output.type];
    if (type !== 'float32' && type !== 'float16') {
        throw gateError('onnx-output-unsupported', { file, outputs: names, why: `the logits are ${typeName(output.type)}` });
    }
    if (output.dims !== null && output.dims.length !== 3) {
        throw gateError('onnx-output-unsupported', {
            file,
            outputs: names,
            why: `the logits have ${output.dims.length} dimensions, not 3`,
        });
    }
    return { name: output.name, type };
}
function vocabularyOf(model) {
    const last = model.outputs.find(({ name }) => name === 'logits')?.dims?.at(-1);
    return typeof last === 'number' && last > 0 ? last : null;
}
function embeddingRows(nodes, model, ids) {
    for (const node of nodes) {
        if (!/^Gather(BlockQuantized)?$/.test(node.op) || node.inputs[1] !== ids)
            continue;
        const rows = model.initializers.get(node.inputs[0] ?? '')?.dims[0];
        if (rows !== undefined)
            return rows;
    }
    return null;
}
function whyNot({ name }) {
    if (/encoder/.test(name))
        return 'the graph is the decoder of an encoder-decoder model';
    if (/inputs_embeds|pixel|image|audio|input_features/.test(name))
        return 'the graph takes embeddings of other media, not token ids alone';
    if (/block_table|slot_mapping|cumulative|context_lens/.test(name))
        return 'the graph takes a paged cache';
    if (/conv|recurrent|ssm|state/.test(name))
        return 'the graph carries a recurrent state';
    return 'it is not known what to feed it';
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/backends/onnx/graph/weights.js



/**
 * Where the runtime finds the weights of an edited model. It takes external data only from one folder and refuses symlinks that lead out
 * of it (as a hub cache has them), so every file is named by its real place.
 * @param path the model file as the user named it: external files lie beside it, before symlinks are resolved
 * @throws GateError `onnx-data-missing`, `onnx-data-short`, `onnx-data-outside`, `onnx-data-scattered`
 */
function locateWeights(model, path) {
    const files = externalFiles(model, path);
    const folders = [...new Set([...files.values()].map((file) => (0,external_node_path_namespaceObject.dirname)(file)))];
    if (folders.length > 1)
        throw gateError('onnx-data-scattered', { file: path, folders });
    const folder = folders[0] ?? (0,external_node_path_namespaceObject.dirname)(model.file);
    return {
        folder,
        own: folder === (0,external_node_path_namespaceObject.dirname)(model.file) ? (0,external_node_path_namespaceObject.basename)(model.file) : null,
        external: new Map([...files].map(([location, file]) => [location, (0,external_node_path_namespaceObject.basename)(file)])),
        read: (tensor) => readNumbers(model.file, tensor),
    };
}
/** Real path of every external file, by the name that the model has for it. */
function externalFiles(model, path) {
    const files = new Map();
    const sizes = new Map();
    for (const { name, place } of model.initializers.values()) {
        if (place.kind !== 'external')
            continue;
        const data = place.location;
        if (!files.has(data)) {
            const file = (0,external_node_path_namespaceObject.resolve)((0,external_node_path_namespaceObject.dirname)(path), data);
            // A model is untrusted: its data lies in its own folder, or it is not read.
            if (data === '' || /^([/\\]|\.\.|[A-Za-z]:)/.test((0,external_node_path_namespaceObject.relative)((0,external_node_path_namespaceObject.dirname)(path), file))) {
                throw gateError('onnx-data-outside', { file: path, data });
            }
            if (!(0,external_node_fs_namespaceObject.existsSync)(file))
                throw gateError('onnx-data-missing', { file: path, data, tensor: name });
            files.set(data, (0,external_node_fs_namespaceObject.realpathSync)(file));
            sizes.set(data, (0,external_node_fs_namespaceObject.statSync)(file).size);
        }
        const end = place.offset + (place.length ?? 0);
        const size = sizes.get(data) ?? 0;
        if (end > size)
            throw gateError('onnx-data-short', { file: path, data, tensor: name, end, size });
    }
    return files;
}
function readNumbers(file, { place }) {
    if (place.kind !== 'file')
        return new Uint8Array();
    const bytes = new Uint8Array(place.length);
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, 'r');
    try {
        for (let done = 0; done < bytes.length;) {
            const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, done, bytes.length - done, place.offset + done);
            if (count === 0)
                throw gateError('onnx-unreadable', { file, reason: 'it ends within its weights' });
            done += count;
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/graph.js





/**
 * Reads what a model file is, in milliseconds, without its weights.
 * @throws GateError `onnx-unreadable`, `onnx-input-unsupported`, `onnx-output-unsupported`, `onnx-not-a-language-model`, `onnx-data-*`
 */
function readGraph(file) {
    const model = readModel(file);
    const dataFiles = [...externalFiles(model, file).values()];
    const signature = readSignature(model, file);
    return {
        file,
        model,
        signature,
        inputs: model.inputs.map(graph_shown),
        outputs: model.outputs.map(graph_shown),
        precision: readPrecision(model, allNodes(model)),
        producer: model.producer.trim(),
        opset: model.opset,
        isSplit: findSplit(model, signature) !== null,
        dataFiles,
        notes: notes(signature),
    };
}
const typeNames = {
    1: 'float32',
    2: 'uint8',
    3: 'int8',
    6: 'int32',
    7: 'int64',
    9: 'bool',
    10: 'float16',
    11: 'float64',
    16: 'bfloat16',
};
const graph_shown = ({ name, type, dims }) => ({
    name,
    type: typeNames[type] ?? `type ${type}`,
    dims,
});
function notes(signature) {
    const found = [];
    if (signature.alone) {
        found.push('The graph takes quantisation scales over a whole batch, so texts are computed one at a time.');
    }
    if (signature.rows === 'equal')
        found.push('The graph has no position_ids or mask to go by, so only texts of equal length share a batch when answers are generated.');
    if (signature.cache.length === 0)
        found.push('The graph has no cache (past_key_values), so every new token reads the whole text again.');
    return found;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/feeds.js
/** Makes the inputs that a graph wants out of ids, lengths and positions; what it does not take is left out. */
class FeedMaker {
    #runtime;
    #signature;
    /** Names that the split body still has: an input that nothing depends on is cut off with the rest. */
    #inputs;
    constructor(runtime, signature, inputs) {
        this.#runtime = runtime;
        this.#signature = signature;
        this.#inputs = inputs;
    }
    /**
     * @param ids [rows, width]
     * @param mask [rows, columns], 1 for what may be looked at
     * @param positions [rows, width]
     */
    inputs(rows, ids, mask, positions, hasPast) {
        const { inputIds, attentionMask, positionIds, useCacheBranch, logitsToKeep } = this.#signature;
        const feeds = {};
        const put = (port, values, dims) => {
            if (port && this.#inputs.has(port.name))
                feeds[port.name] = feeds_integers(this.#runtime, port.type, values, dims);
        };
        put(inputIds, ids, [rows, ids.length / rows]);
        put(attentionMask, mask, [rows, mask.length / rows]);
        put(positionIds, positions, [rows, positions.length / rows]);
        if (logitsToKeep)
            put(logitsToKeep, [0], []);
        if (useCacheBranch && this.#inputs.has(useCacheBranch)) {
            feeds[useCacheBranch] = new this.#runtime.Tensor('bool', [hasPast], [1]);
        }
        return feeds;
    }
    cache(port, numbers, rows, positions) {
        if (!this.#inputs.has(port.past))
            return {};
        return {
            [port.past]: new this.#runtime.Tensor(port.type, numbers, [rows, port.heads, positions, port.size]),
        };
    }
    emptyCache(rows) {
        const feeds = {};
        for (const port of this.#signature.cache)
            Object.assign(feeds, this.cache(port, emptyNumbers(port), rows, 0));
        return feeds;
    }
}
const emptyNumbers = (port) => port.type === 'float16' ? new Uint16Array(0) : new Float32Array(0);
function feeds_integers(runtime, type, values, dims) {
    if (type === 'int32')
        return new runtime.Tensor('int32', Int32Array.from(values), dims);
    return new runtime.Tensor('int64', wide(values), dims);
}
/** Non-negative numbers below 2^31 as int64. Through a 32-bit view: a BigInt for each number takes twelve times as long. */
function wide(values) {
    const result = new BigInt64Array(values.length);
    const low = new Int32Array(result.buffer);
    for (let i = 0; i < values.length; i++)
        low[2 * i] = values[i] ?? 0;
    return result;
}
const cacheNumbers = (tensor) => tensor.data;

;// CONCATENATED MODULE: ./lib/backends/onnx/child/steady.js
/**
 * What makes a text's numbers its own, to the last bit, whatever else is in its batch. The runtime's products on the processor (MLAS) sum up
 * in another order in two cases, and neither is let happen:
 * - a single row is multiplied by code of its own: no batch is an odd number of positions wide, and no single row is asked for;
 * - a product with fewer rows than columns is shared out among threads by columns, and a share of at most 64 sums up in longer stretches: so
 *   such narrow products get as many rows as columns.
 * Masked columns before a text count too: they are as many as its own length says.
 */
const narrowShare = 64;
/** Threads get columns by the 16. */
const columnsAtOnce = 16;
/** @param widths of the model's matrices */
function enoughPositions(widths, threads) {
    if (threads < 2)
        return 0;
    return Math.max(0, ...widths.filter((width) => width <= (narrowShare + columnsAtOnce) * threads));
}
const evenWidth = (positions) => positions + (positions % 2);
const step = 16;
const columnsBefore = (positions) => Math.ceil(positions / step) * step;
/**
 * Shorter texts are padded on the right, where a causal model does not look: no real token's value depends on a padding, with or without
 * positions, whatever the attention's form.
 */
function padded(texts, enough) {
    const longest = Math.max(...texts.map(({ length }) => length));
    const width = enough === null ? longest : evenWidth(longest);
    const height = Math.max(texts.length, Math.ceil((enough ?? 0) / width));
    const [ids, mask, positions] = [0, 1, 2].map(() => new Int32Array(height * width));
    for (let r = 0; r < height; r++) {
        const text = texts[r];
        const length = text?.length ?? 1;
        if (text)
            ids.set(text, r * width);
        mask.fill(1, r * width, r * width + length);
        for (let i = 0; i < width; i++)
            positions[r * width + i] = Math.min(i, length - 1);
    }
    return { width, height, ids, mask, positions };
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/scorer.js

/** The model gave what is no finite number. */
class ValuesError extends Error {
    piece;
    constructor(piece, message) {
        super(message);
        this.piece = piece;
    }
}
/** Log-probabilities of the pieces' tokens. */
async function scoreTexts(sessions, pieces) {
    // The last token is only predicted, never read.
    const read = pieces.map(({ ids }) => ids.subarray(0, -1));
    const { width, height, ids, mask, positions } = padded(read, sessions.enough);
    const rows = [];
    const targets = [];
    const wanted = [];
    for (const [r, piece] of pieces.entries()) {
        for (const at of piece.likeliest?.at ?? [])
            wanted.push(rows.length + at);
        for (let i = piece.from - 1; i < piece.ids.length - 1; i++) {
            rows.push(r * width + i);
            targets.push(piece.ids[i + 1] ?? 0);
        }
    }
    const feeds = sessions.feeds('whole');
    const inputs = { ...feeds.inputs(height, ids, mask, positions, false), ...feeds.emptyCache(height) };
    const count = Math.max(0, ...pieces.map(({ likeliest }) => likeliest?.count ?? 0));
    const likeliest = wanted.length > 0 ? { of: wanted, count } : null;
    const all = await sessions.score('whole', inputs, rows, targets, { likeliest });
    let at = 0;
    const logprobs = pieces.map((piece, r) => {
        const own = all.logprobs.slice(at, at + piece.ids.length - piece.from);
        at += own.length;
        checkFinite(own, r, piece.from);
        return own;
    });
    return { logprobs, likeliest: likeliestOf(pieces, all.likeliest) };
}
/** Each piece's share of the rows, as many of their tokens as it asked for. */
function likeliestOf(pieces, all) {
    let row = 0;
    return pieces.map(({ likeliest: asked }) => {
        if (!asked || !all)
            return null;
        const first = row;
        row += asked.at.length;
        const count = Math.min(asked.count, all.count);
        const take = (from, into) => {
            for (let r = first; r < row; r++)
                into.set(from.subarray(r * all.count, r * all.count + count), (r - first) * count);
            return into;
        };
        const length = asked.at.length * count;
        return { count, ids: take(all.ids, new Int32Array(length)), logprobs: take(all.logprobs, new Float32Array(length)) };
    });
}
/** @throws ValuesError that names the token by its place in the text, from 1 */
function checkFinite(logprobs, piece, first) {
    const bad = logprobs.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0)
        throw new ValuesError(piece, `the log-probability of token ${first + bad + 1} is ${logprobs[bad]}`);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/chooser.js



/** Positions of the cache that one run may hold for all its rows together, as for answers. */
const cachedPositions = 8192;
/** Tokens at which products are as fast as they get: beyond, rather a run more than a quarter of padding. */
const enoughTokens = 384;
/** Log-probabilities that are asked of a run, and where they go. */
class Asked {
    rows = [];
    targets = [];
    #places = [];
    /** What a row says of a token; several texts may want the same. */
    ask(row, target, places) {
        this.rows.push(row);
        this.targets.push(target);
        this.#places.push(places);
    }
    put(logprobs) {
        for (const [i, places] of this.#places.entries())
            for (const { into, at } of places)
                into[at] = logprobs[i];
    }
}
/**
 * Log-probabilities of several texts that begin alike: what they share is read once, and each goes on from its keys and values. The first
 * tokens behind it are told by that reading already.
 */
async function choose(sessions, { pieces, tokens, rows }) {
    const results = pieces.map(({ shared, choices }) => choices.map(({ rest, from }) => new Float32Array(shared.length + rest.length - from)));
    const shared = await readShared(sessions, pieces, results);
    const rests = pieces.flatMap(({ shared, choices }, piece) => choices.flatMap(({ rest, from }, choice) => rest.length > 1 ? [{ piece, choice, before: shared.length, ids: rest, from }] : []));
    for (const batch of batchesOf(rests, sessions.rowsOfRest, tokens, rows))
        await readRests(sessions, batch, shared, results);
    for (const [p, { choices }] of pieces.entries())
        for (const [c, { from }] of choices.entries())
            checkFinite(results[p][c], p, from);
    return results;
}
async function readShared(sessions, pieces, results) {
    const texts = pieces.map(({ shared }) => shared);
    const { width, height, ids, mask, positions } = padded(texts, sessions.enough);
    const asked = new Asked();
    for (const [p, { shared, choices }] of pieces.entries()) {
        const start = p * width;
        for (let t = Math.min(...choices.map(({ from }) => from)); t < shared.length; t++) {
            const places = choices.flatMap(({ from }, c) => (from <= t ? [{ into: results[p][c], at: t - from }] : []));
            asked.ask(start + t - 1, shared[t], places);
        }
        for (const [c, { rest, from }] of choices.entries()) {
            const at = shared.length - from;
            if (at >= 0)
                asked.ask(start + shared.length - 1, rest[0], [{ into: results[p][c], at }]);
        }
    }
    // Nothing may be wanted here, but a run of no rows is an odd one.
    if (asked.rows.length === 0)
        asked.ask(0, ids[0], []);
    const feeds = sessions.feeds('shared');
    const inputs = { ...feeds.inputs(height, ids, mask, positions, false), ...feeds.emptyCache(height) };
    const { logprobs, cache } = await sessions.score('shared', inputs, asked.rows, asked.targets, {
        cache: sessions.cacheOutputs,
    });
    asked.put(logprobs);
    return { cache: cache.map(cacheNumbers), width };
}
async function readRests(sessions, batch, { cache, width: stride }, results) {
    const { columns, width, height } = shapeOf(batch, sessions);
    const ids = new Int32Array(height * width);
    const positions = new Int32Array(ids.length);
    const mask = new Int32Array(height * (columns + width));
    for (let r = batch.length; r < height; r++)
        mask[r * (columns + width) + columns] = 1;
    const asked = new Asked();
    for (const [r, rest] of batch.entries()) {
        // The last token is only predicted, never read.
        const length = rest.ids.length - 1;
        ids.set(rest.ids.subarray(0, length), r * width);
        for (let i = 0; i < width; i++)
            positions[r * width + i] = rest.before + Math.min(i, length - 1);
        mask.fill(1, r * (columns + width), r * (columns + width) + rest.before);
        mask.fill(1, r * (columns + width) + columns, r * (columns + width) + columns + length);
        const into = results[rest.piece][rest.choice];
        for (let i = Math.max(0, rest.from - rest.before - 1); i < length; i++)
            asked.ask(r * width + i, rest.ids[i + 1], [{ into, at: rest.before + 1 + i - rest.from }]);
    }
    const feeds = sessions.feeds('rest');
    const inputs = feeds.inputs(height, ids, mask, positions, true);
    for (const [p, port] of sessions.graph.signature.cache.entries())
        Object.assign(inputs, feeds.cache(port, spread(port, cache[p], stride, batch, { columns, height }), height, columns));
    asked.put((await sessions.score('rest', inputs, asked.rows, asked.targets)).logprobs);
}
/** Columns before the new positions, these, and rows. Behind one row alone nothing may be added (GroupQueryAttention counts). */
function shapeOf(batch, { rowsOfRest, enough }) {
    const columns = placeOf(Math.max(...batch.map(({ before }) => before)), rowsOfRest);
    const longest = Math.max(...batch.map(({ ids }) => ids.length - 1));
    if (rowsOfRest === 'first')
        return { columns, width: longest, height: batch.length };
    const heightAt = (width) => Math.max(batch.length, Math.ceil((enough ?? 0) / width));
    let width = evenWidth(longest);
    // Rather wider than more rows, each of which holds all the columns.
    while (heightAt(width) > batch.length && heightAt(width) * (columns + width) > cachedPositions)
        width += 2;
    return { columns, width, height: heightAt(width) };
}
/** Where a row goes on: where it may share a batch with rows that go on elsewhere, masked columns stand between. */
const placeOf = (before, rows) => (rows === 'mask' ? columnsBefore(before) : before);
/** Each row's keys or values, out of those of all pieces: [rows, heads, columns, size]. */
function spread({ heads, size }, from, stride, batch, { columns, height }) {
    const length = height * heads * columns * size;
    const block = from instanceof Uint16Array ? new Uint16Array(length) : new Float32Array(length);
    for (const [r, { piece, before }] of batch.entries()) {
        for (let h = 0; h < heads; h++) {
            const start = (piece * heads + h) * stride * size;
            block.set(from.subarray(start, start + before * size), (r * heads + h) * columns * size);
        }
    }
    return block;
}
/**
 * Rows that can go on together, from the same place, those of like length first of all: a padding is computed like a token, a masked
 * column only looked at.
 */
function batchesOf(rests, kind, tokens, mostRows) {
    const found = [];
    let [batch, columns, width] = [[], 0, 0];
    const place = ({ before }) => placeOf(before, kind);
    for (const rest of [...rests].sort((a, b) => place(b) - place(a) || b.ids.length - a.ids.length)) {
        const [first] = batch;
        columns = Math.max(columns, place(rest));
        width = Math.max(width, rest.ids.length - 1);
        const rows = batch.length + 1;
        const isWaste = batch.length * width >= enoughTokens && (rest.ids.length - 1) * 4 < width * 3;
        const fits = !isWaste &&
            rows <= (kind === 'first' ? 1 : mostRows) &&
            rows * width <= tokens &&
            rows * (columns + width) <= cachedPositions &&
            !(first && place(first) !== place(rest));
        if (first && !fits) {
            found.push(batch);
            batch = [];
            columns = place(rest);
            width = rest.ids.length - 1;
        }
        batch.push(rest);
    }
    if (batch.length > 0)
        found.push(batch);
    return found;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/cache.js
/** Columns are added by so many at a time; moving everything for every token would cost more than looking at a few masked ones. */
const growth = 32;
const numbers = (port, length) => port.type === 'float16' ? new Uint16Array(length) : new Float32Array(length);
/**
 * For graphs that give the new positions alone: each row keeps its keys and values at the front of a block of its own, which is fed as it
 * lies, with the rest masked. A step copies one position, not the cache, and rows of any length come and go.
 */
class SlotCache {
    lengths = [];
    outputs;
    #ports;
    #blocks = [];
    #columns = 0;
    /** Rows that the blocks have room for. */
    #room = 0;
    constructor(ports) {
        this.#ports = ports;
        this.outputs = ports.map((port) => port.fresh ?? port.present);
    }
    mask() {
        const width = this.#columns + 1;
        const mask = new Int32Array(this.lengths.length * width);
        for (const [r, length] of this.lengths.entries()) {
            mask.fill(1, r * width, r * width + length);
            mask[(r + 1) * width - 1] = 1;
        }
        return mask;
    }
    feeds(maker) {
        const rows = this.lengths.length;
        const feeds = {};
        for (const [p, port] of this.#ports.entries()) {
            const used = this.#blocks[p].subarray(0, rows * port.heads * this.#columns * port.size);
            Object.assign(feeds, maker.cache(port, used, rows, this.#columns));
        }
        return feeds;
    }
    absorb(outputs) {
        this.#reserve(this.lengths.length, Math.max(...this.lengths) + 1);
        for (const [p, { heads, size }] of this.#ports.entries()) {
            const block = this.#blocks[p];
            const fresh = outputs[p];
            for (const [r, length] of this.lengths.entries()) {
                for (let h = 0; h < heads; h++) {
                    const from = (r * heads + h) * size;
                    const to = ((r * heads + h) * this.#columns + length) * size;
                    for (let i = 0; i < size; i++)
                        block[to + i] = fresh[from + i];
                }
            }
        }
        this.lengths = this.lengths.map((length) => length + 1);
    }
    admit(outputs, width, rows) {
        const first = this.lengths.length;
        this.#reserve(first + rows.length, Math.max(0, ...this.lengths, ...rows.map(({ length }) => length)));
        for (const [p, { heads, size }] of this.#ports.entries()) {
            for (const [i, { row, length }] of rows.entries()) {
                for (let h = 0; h < heads; h++) {
                    const from = (row * heads + h) * width * size;
                    const to = ((first + i) * heads + h) * this.#columns * size;
                    this.#blocks[p].set(outputs[p].subarray(from, from + length * size), to);
                }
            }
        }
        this.lengths = [...this.lengths, ...rows.map(({ length }) => length)];
    }
    keep(rows) {
        for (const [p, { heads, size }] of this.#ports.entries()) {
            const span = heads * this.#columns * size;
            for (const [to, from] of rows.entries()) {
                if (to !== from)
                    this.#blocks[p].copyWithin(to * span, from * span, (from + 1) * span);
            }
        }
        this.lengths = rows.map((row) => this.lengths[row] ?? 0);
        const longest = Math.max(0, ...this.lengths);
        if (this.#columns > longest + 2 * growth)
            this.#resize(this.#room, roundUp(longest + 1));
    }
    #reserve(rows, columns) {
        if (rows <= this.#room && columns <= this.#columns)
            return;
        this.#resize(Math.max(rows, this.#room), Math.max(roundUp(columns), this.#columns));
    }
    #resize(room, columns) {
        this.#blocks = this.#ports.map((port, p) => {
            const { heads, size } = port;
            const block = numbers(port, room * heads * columns * size);
            const old = this.#blocks[p];
            if (!old)
                return block;
            for (const [r, length] of this.lengths.entries()) {
                for (let h = 0; h < heads; h++) {
                    const from = (r * heads + h) * this.#columns * size;
                    block.set(old.subarray(from, from + length * size), (r * heads + h) * columns * size);
                }
            }
            return block;
        });
        this.#room = room;
        this.#columns = columns;
    }
}
const roundUp = (columns) => Math.ceil(columns / growth) * growth;
/**
 * For graphs that give past and new positions together: what comes out goes in again. `first`: the graph puts a row's new position behind
 * its own valid ones; else it comes last of all, and the columns between are masked.
 */
class WholeCache {
    lengths = [];
    outputs;
    #ports;
    #first;
    #blocks = [];
    #columns = 0;
    /** Of each row, the columns that hold a token. */
    #valid = [];
    constructor(ports, first) {
        this.#ports = ports;
        this.#first = first;
        this.outputs = ports.map((port) => port.present);
    }
    mask() {
        const width = this.#columns + 1;
        const mask = new Int32Array(this.lengths.length * width);
        for (const [r, valid] of this.#valid.entries()) {
            mask.set(valid, r * width);
            mask[r * width + (this.#first ? (this.lengths[r] ?? 0) : this.#columns)] = 1;
        }
        return mask;
    }
    feeds(maker) {
        const feeds = {};
        for (const [p, port] of this.#ports.entries()) {
            Object.assign(feeds, maker.cache(port, this.#blocks[p], this.lengths.length, this.#columns));
        }
        return feeds;
    }
    absorb(outputs) {
        this.#blocks = outputs;
        this.#valid = this.#valid.map((valid, r) => {
            const next = new Uint8Array(this.#columns + 1);
            next.set(valid);
            next[this.#first ? (this.lengths[r] ?? 0) : this.#columns] = 1;
            return next;
        });
        this.#columns += 1;
        this.lengths = this.lengths.map((length) => length + 1);
    }
    admit(outputs, width, rows) {
        const old = this.lengths.map((_, row) => ({
            row,
            blocks: this.#blocks,
            columns: this.#columns,
            valid: this.#valid[row],
        }));
        const fresh = rows.map(({ row, length }) => ({
            row,
            blocks: outputs,
            columns: width,
            valid: new Uint8Array(width).fill(1, 0, length),
        }));
        this.#arrange([...old, ...fresh]);
    }
    keep(rows) {
        this.#arrange(rows.map((row) => ({ row, blocks: this.#blocks, columns: this.#columns, valid: this.#valid[row] })));
    }
    /** Lays the rows' valid columns at the front of new blocks. */
    #arrange(rows) {
        const lengths = rows.map(({ valid }) => valid.reduce((sum, is) => sum + is, 0));
        const columns = Math.max(0, ...lengths);
        this.#blocks = this.#ports.map((port, p) => {
            const { heads, size } = port;
            const block = numbers(port, rows.length * heads * columns * size);
            for (const [r, source] of rows.entries()) {
                const runs = runsOf(source.valid);
                for (let h = 0; h < heads; h++) {
                    let to = (r * heads + h) * columns * size;
                    const base = (source.row * heads + h) * source.columns;
                    for (const [from, end] of runs) {
                        block.set(source.blocks[p].subarray((base + from) * size, (base + end) * size), to);
                        to += (end - from) * size;
                    }
                }
            }
            return block;
        });
        this.#columns = columns;
        this.lengths = lengths;
        this.#valid = lengths.map((length) => new Uint8Array(columns).fill(1, 0, length));
    }
}
function runsOf(valid) {
    const runs = [];
    for (let i = 0; i < valid.length; i++) {
        if (!valid[i])
            continue;
        const last = runs.at(-1);
        if (last && last[1] === i)
            last[1] = i + 1;
        else
            runs.push([i, i + 1]);
    }
    return runs;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/sampler.js
/**
 * Random numbers in [0, 1) with 32 bits: xoshiro128** 1.1 (Blackman and Vigna, https://prng.di.unimi.it). The state is changed in place,
 * and belongs to one row alone, so its answer does not depend on the rows beside it.
 */
function random(state) {
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const c1 = c ^ a;
    const d1 = d ^ b;
    state[0] = a ^ d1;
    state[1] = b ^ c1;
    state[2] = c1 ^ (b << 9);
    state[3] = rotate(d1, 11);
    return result / 2 ** 32;
}
const rotate = (x, by) => (x << by) | (x >>> (32 - by));
/**
 * Draws a token as transformers does: logits over the temperature, then the top k, then the smallest set whose probability reaches top p
 * (with at least one token), then one of them by its share. Equal logits rank by id.
 * @param logits of one row
 */
function draw(logits, { temperature, topP, topK, state }) {
    let highest = Number.NEGATIVE_INFINITY;
    for (const logit of logits)
        if (logit > highest)
            highest = logit;
    let total = 0;
    for (const logit of logits)
        total += Math.exp((logit - highest) / temperature);
    const kept = candidates(logits, highest, temperature, topP, topK, total);
    let mass = 0;
    for (const { weight } of kept)
        mass += weight;
    let rest = random(state) * mass;
    for (const { id, weight } of kept) {
        rest -= weight;
        if (rest < 0)
            return id;
    }
    return kept.at(-1)?.id ?? 0;
}
/** Sorting a whole vocabulary takes longer than a step of the model; the few that can be chosen lie close below the highest. */
function candidates(logits, highest, temperature, topP, topK, total) {
    const limit = topK > 0 && topK < logits.length ? topK : null;
    if (topP >= 1 && limit === null)
        return above(logits, highest, temperature, Number.POSITIVE_INFINITY);
    for (let depth = 8;; depth = depth > 1e4 ? Number.POSITIVE_INFINITY : depth * 2) {
        const found = above(logits, highest, temperature, depth);
        const enough = limit === null ? massOf(found) >= topP * total : found.length >= limit;
        if (!enough && found.length < logits.length)
            continue;
        found.sort((a, b) => b.weight - a.weight || a.id - b.id);
        if (limit !== null)
            found.length = limit;
        // The filters follow one another: shares count among what the first has left.
        return topP >= 1 ? found : sampler_smallest(found, topP, limit === null ? total : massOf(found));
    }
}
function above(logits, highest, temperature, depth) {
    const found = [];
    for (let id = 0; id < logits.length; id++) {
        const below = (highest - (logits[id] ?? 0)) / temperature;
        if (below <= depth)
            found.push({ id, weight: Math.exp(-below) });
    }
    return found;
}
const massOf = (found) => found.reduce((sum, { weight }) => sum + weight, 0);
function sampler_smallest(sorted, topP, total) {
    let mass = 0;
    const end = sorted.findIndex(({ weight }) => {
        mass += weight;
        return mass >= topP * total;
    });
    return end < 0 ? sorted : sorted.slice(0, end + 1);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/generator.js



/** Most prompt tokens, paddings included, that are read at once; fewer, where each of them makes logits. */
const readingTokens = { split: 2048, whole: 512 };
/** Answers prompts in a batch that rows leave when they end, while waiting prompts take their places. */
class Generator {
    #sessions;
    #signature;
    #waiting = [];
    #active = [];
    #cache;
    #rows = 16;
    #tokens = 8192;
    constructor(sessions) {
        this.#sessions = sessions;
        this.#signature = sessions.graph.signature;
        this.#cache = this.#newCache();
    }
    #newCache() {
        const { cache, rows } = this.#signature;
        if (cache.length === 0)
            return null;
        return this.#sessions.parts.fresh ? new SlotCache(cache) : new WholeCache(cache, rows === 'first');
    }
    limit(rows, tokens) {
        this.#rows = this.#signature.alone ? 1 : rows;
        this.#tokens = tokens;
    }
    get busy() {
        return this.#waiting.length + this.#active.length > 0;
    }
    add(prompts) {
        for (const { key, ids, most, ends, drawing } of prompts) {
            this.#waiting.push({ key, ids: Array.from(ids), left: most, ends: new Set(ends), drawing });
        }
    }
    drop(keys) {
        const stays = (row) => !keys.includes(row.key);
        this.#waiting = this.#waiting.filter(stays);
        this.#retain(this.#active.map(stays));
    }
    /** Reads waiting prompts where there is room for them, else takes every row one token further. */
    async step() {
        const admitted = this.#admit();
        if (admitted.length > 0)
            return this.#read(admitted);
        return this.#advance();
    }
    #admit() {
        const free = this.#rows - this.#active.length;
        const [next] = this.#waiting;
        if (!next || free <= 0)
            return [];
        const equal = this.#signature.rows === 'equal' && this.#cache !== null;
        // Where joining means laying out the whole cache anew, several join at once.
        const several = this.#sessions.parts.fresh ? 1 : Math.ceil(this.#rows / 4);
        if (this.#active.length > 0 && (equal || Math.min(free, this.#waiting.length) < several))
            return [];
        const longest = Math.max(next.ids.length, ...this.#active.map(({ ids }) => ids.length));
        const chosen = [];
        for (const row of this.#waiting) {
            const width = Math.max(longest, row.ids.length);
            const fits = (this.#active.length + chosen.length + 1) * (width + 1) <= this.#tokens;
            const readable = (chosen.length + 1) * width <= readingTokens[this.#sessions.parts.split ? 'split' : 'whole'];
            const isFirst = chosen.length === 0 && this.#active.length === 0;
            if (!isFirst && (chosen.length >= free || !fits || !(readable || chosen.length === 0)))
                break;
            if (equal && row.ids.length !== next.ids.length)
                continue;
            chosen.push(row);
        }
        const taken = new Set(chosen);
        this.#waiting = this.#waiting.filter((row) => !taken.has(row));
        return chosen;
    }
    /** The first reading of prompts, padded on the right. */
    async #read(rows) {
        const { next, width } = await this.#run(rows, null);
        const message = this.#choose(rows, next);
        const survivors = rows.flatMap((row, i) => (message.finished[i] === null ? [{ row, i }] : []));
        if (survivors.length > 0) {
            const lengths = survivors.map(({ row, i }) => ({ row: i, length: row.ids.length - 1 }));
            this.#cache?.admit(next.cache.map(cacheNumbers), width, lengths);
            this.#active.push(...survivors.map(({ row }) => row));
        }
        return message;
    }
    async #advance() {
        const { next } = await this.#run(this.#active, this.#cache);
        const message = this.#choose(this.#active, next);
        this.#cache?.absorb(next.cache.map(cacheNumbers));
        this.#retain(message.finished.map((reason) => reason === null));
        return message;
    }
    /** One run of the model: over all tokens of the rows, or over the last of each where the cache holds the others. */
    async #run(rows, cache) {
        const width = cache ? 1 : Math.max(...rows.map(({ ids }) => ids.length));
        const size = rows.length * width;
        const [ids, positions] = [new Int32Array(size), new Int32Array(size)];
        const mask = cache ? cache.mask() : new Int32Array(size);
        const asked = rows.map((row, r) => {
            const first = cache ? row.ids.length - 1 : 0;
            const length = row.ids.length - first;
            for (let i = 0; i < width; i++) {
                ids[r * width + i] = i < length ? (row.ids[first + i] ?? 0) : 0;
                positions[r * width + i] = first + Math.min(i, length - 1);
            }
            if (!cache)
                mask.fill(1, r * width, r * width + length);
            return r * width + length - 1;
        });
        const maker = this.#sessions.feeds('next');
        const past = cache ? cache.feeds(maker) : maker.emptyCache(rows.length);
        const inputs = { ...maker.inputs(rows.length, ids, mask, positions, cache !== null), ...past };
        const wantsLogits = rows.some(({ drawing }) => drawing !== null);
        return { next: await this.#sessions.next(inputs, asked, this.#cache?.outputs ?? [], wantsLogits), width };
    }
    #choose(rows, next) {
        const message = { type: 'tokens', keys: [], tokens: [], finished: [] };
        for (const [r, row] of rows.entries()) {
            const check = next.check[r] ?? Number.NaN;
            message.keys.push(row.key);
            if (Number.isNaN(check) || check === Number.POSITIVE_INFINITY) {
                message.tokens.push(-1);
                message.finished.push('values');
                continue;
            }
            const token = row.drawing && next.logits ? draw(rowOf(next.logits, r, rows.length), row.drawing) : (next.tokens[r] ?? 0);
            const ended = row.ends.has(token);
            row.left -= 1;
            if (!ended)
                row.ids.push(token);
            message.tokens.push(ended ? -1 : token);
            message.finished.push(ended ? 'eos' : row.left <= 0 ? 'length' : null);
        }
        return message;
    }
    #retain(stays) {
        if (stays.every(Boolean))
            return;
        const rows = stays.flatMap((is, i) => (is ? [i] : []));
        this.#active = rows.map((row) => this.#active[row]);
        if (rows.length > 0)
            this.#cache?.keep(rows);
        else
            this.#cache = this.#newCache();
    }
}
function rowOf(logits, row, rows) {
    const width = logits.length / rows;
    return logits.subarray(row * width, (row + 1) * width);
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./lib/backends/onnx/child/runtime.js




function loadRuntime(folder) {
    // Newer versions of Node.js have a Float16Array, which the runtime's JavaScript would use and its native part cannot read.
    Reflect.deleteProperty(globalThis, 'Float16Array');
    return (0,external_node_module_namespaceObject.createRequire)((0,external_node_path_namespaceObject.join)(folder, 'package.json'))('onnxruntime-node');
}
/** The runtime does not take a model: an operator that it does not know, a damaged graph. */
class SessionError extends Error {
}
async function createSession(runtime, model, settings) {
    try {
        return await createUnnamed(runtime, model, settings);
    }
    catch (error) {
        throw new SessionError(firstLine(error), { cause: error });
    }
}
function createUnnamed(runtime, model, settings) {
    return runtime.InferenceSession.create(model, {
        executionProviders: settings.provider === 'cpu' ? ['cpu'] : [settings.provider, 'cpu'],
        // Pinned: another level gives other last digits.
        graphOptimizationLevel: 'all',
        intraOpNumThreads: settings.threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        // Batches of unlike shape: a plan of one shape's memory is kept beside what the next one takes (160 MB of 1,050 measured), and saves no time.
        enableMemPattern: false,
        logSeverityLevel: 3,
        extra: {
            session: {
                // Threads that spin while they wait take the cores from whatever else runs there.
                intra_op: { allow_spinning: '0' },
                model_external_initializers_file_folder_path: settings.weightsFolder,
                ...(settings.prepack ? {} : { disable_prepacking: '1' }),
            },
        },
    });
}
/** The provider that serves a wanted device; `auto` falls back to the processor and says why. */
async function chooseProvider(runtime, device) {
    if (device === 'cpu')
        return { provider: 'cpu', note: null };
    const provider = device === 'webgpu' ? 'webgpu' : 'cuda';
    const reason = await runtime_whyNot(runtime, provider);
    if (reason === null)
        return { provider, note: device === 'auto' ? 'device auto: CUDA is there and was taken' : null };
    if (device !== 'auto')
        return { failed: reason };
    return {
        provider: 'cpu',
        note: 'device auto: the processor was taken, since CUDA cannot be used here (checkpoint-gate doctor --device cuda says why)',
    };
}
/** Tries the provider on a model of one node: creation fails where its libraries or its device are missing. */
async function runtime_whyNot(runtime, provider) {
    const nodes = new Nodes(13);
    nodes.add('Identity', ['in'], {}, 'out');
    const model = encodeModel({
        file: '',
        producer: '',
        opset: 13,
        opsets: new Map([['', 13]]),
        nodes: nodes.made,
        initializers: new Map(),
        inputs: [value('in', 1, [1])],
        outputs: [value('out', 1, [1])],
        valueInfo: new Map(),
        // ir_version 8
        rest: { model: [Uint8Array.of(8, 8)], graph: [] },
    }, { folder: '', own: null, external: new Map(), read: () => new Uint8Array() });
    try {
        const session = await createSession(runtime, model, { provider, threads: 1, weightsFolder: '', prepack: false });
        await session.run({ in: new runtime.Tensor('float32', new Float32Array(1), [1]) });
        await session.release();
        return null;
    }
    catch (error) {
        return firstLine(error);
    }
}
function firstLine(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.split('\n')[0] ?? '').trim();
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/constants.js


/** The numbers of a small constant, from a Constant node or an initialiser that lies in the graph; null: it is none. */
function constantNumbers(model, from, name) {
    const tensor = model.initializers.get(name);
    if (tensor)
        return tensor.place.kind === 'inline' ? tensorNumbers(tensor.raw) : null;
    const node = from.get(name);
    if (node?.op !== 'Constant')
        return null;
    const value = node.attributes.get('value');
    if (!value)
        return null;
    for (const field of fields(value))
        if (field.number === 5)
            return tensorNumbers(field.bytes);
    return null;
}
/** TensorProto: type 2, float_data 4, int32_data 5, int64_data 7, raw_data 9. */
function tensorNumbers(tensor) {
    let type = 0;
    const stored = [];
    for (const field of fields(tensor)) {
        if (field.number === 2)
            type = field.value;
        else if ([4, 5, 7, 9].includes(field.number))
            stored.push(field);
    }
    const raw = stored.find(({ number }) => number === 9);
    if (raw)
        return rawNumbers(type, raw.bytes);
    if (stored.some(({ number }) => number === 4))
        return stored.flatMap(({ bytes }) => rawNumbers(elementType.float32, bytes) ?? []);
    return type === elementType.float16 ? null : stored.flatMap(integers);
}
function rawNumbers(type, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const each = (size, read) => Array.from({ length: bytes.length / size }, (_, i) => read(i * size));
    switch (type) {
        case elementType.float32:
            return each(4, (at) => view.getFloat32(at, true));
        case elementType.float64:
            return each(8, (at) => view.getFloat64(at, true));
        case elementType.int64:
            return each(8, (at) => Number(view.getBigInt64(at, true)));
        case elementType.int32:
            return each(4, (at) => view.getInt32(at, true));
        case elementType.float16:
            return each(2, (at) => half(view.getUint16(at, true)));
        default:
            return null;
    }
}
function half(bits) {
    const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/links.js



/** Finds what a node's input comes from, and the uses of a value. */
class Links {
    model;
    #from;
    #to = new Map();
    constructor(model) {
        this.model = model;
        this.#from = producers(model);
        for (const node of model.nodes) {
            for (const name of new Set([...node.inputs, ...node.captured]))
                this.#to.set(name, [...(this.#to.get(name) ?? []), node]);
        }
    }
    /** The node that makes a value, if it is of this kind. */
    made(name, op) {
        const node = this.#from.get(name ?? '');
        return node?.op === op && node.domain === '' ? node : null;
    }
    uses(name) {
        return this.#to.get(name ?? '') ?? [];
    }
    /** A constant of one element; null: it is none. */
    scalar(name) {
        const numbers = constantNumbers(this.model, this.#from, name ?? '');
        return numbers?.length === 1 ? numbers[0] : null;
    }
    /** The value below multiplications by constants and, where `turns` is given, transpositions of the last two axes. */
    unscaled(name, turns = { count: 0 }) {
        const product = this.made(name, 'Mul') ?? this.made(name, 'Div');
        if (product) {
            const factors = product.inputs.map((input) => this.scalar(input));
            const at = factors.findIndex((factor) => factor !== null);
            if (at === 1 || (at === 0 && product.op === 'Mul')) {
                const below = this.unscaled(product.inputs[1 - at], turns);
                const factor = factors[at];
                return { name: below.name, scale: below.scale * (product.op === 'Mul' ? factor : 1 / factor) };
            }
        }
        const transposed = this.made(name, 'Transpose');
        if (transposed && String(attributeInts(transposed, 'perm')) === '0,1,3,2') {
            turns.count++;
            return this.unscaled(transposed.inputs[0], turns);
        }
        return { name, scale: 1 };
    }
}

;// CONCATENATED MODULE: ./lib/backends/onnx/graph/fuse.js





/**
 * The model with its written-out attention replaced by com.microsoft's GroupQueryAttention, which computes the same without repeating the
 * cache for every head and without passing over the scores six times. The bias, with whatever mask the graph makes, goes in as it is. A
 * graph that is not recognised stays as it is.
 *
 * The operator is causal by itself; so is every graph that answers token by token with a cache. Rows that may look at nothing at all, which
 * some graphs guard against, do not occur: batches are padded on the right.
 */
function fuseAttention(model, signature) {
    const mask = signature.attentionMask;
    if (!mask || signature.rows !== 'mask' || signature.cache.length === 0)
        return model;
    const links = new Links(model);
    const found = model.nodes
        .filter(({ op }) => op === 'Softmax')
        .map((node) => attentionAt(node, links, signature.cache));
    const all = found.flatMap((each) => (each === null ? [] : [each]));
    // All or nothing: a graph of two kinds of layers is better left to its exporter.
    if (all.length === 0 || all.length !== found.length || all.length * 2 !== signature.cache.length)
        return model;
    const nodes = new Nodes(model.opset, 'fused');
    const total = nodes.add('Gather', [nodes.add('Shape', [mask.name]), nodes.integers([1])], { axis: 0 });
    const batch = nodes.add('Gather', [nodes.add('Shape', [mask.name]), nodes.integers([0])], { axis: 0 });
    const last = nodes.add('Sub', [total, nodes.integers([1])]);
    const shared = {
        lengths: nodes.add('Cast', [nodes.add('Expand', [last, batch])], { to: 6 }),
        total: nodes.add('Cast', [nodes.add('Reshape', [total, nodes.integers([], [0])])], { to: 6 }),
    };
    const ends = new Set();
    for (const attention of all) {
        ends.add(attention.end);
        addFused(nodes, attention, shared);
    }
    const scalarTotal = nodes.add('Reshape', [total, nodes.integers([], [0])]);
    const lengthsOfKeys = all.flatMap(({ keys }) => repeatedLengths(links, keys.present));
    const replaced = new Map(lengthsOfKeys.map((name) => [name, scalarTotal]));
    const kept = model.nodes
        .filter((node) => !ends.has(node))
        .map((node) => (node.inputs.some((i) => replaced.has(i)) ? renamed(node, replaced) : node));
    return {
        ...model,
        opsets: new Map([...model.opsets, ['com.microsoft', 1]]),
        nodes: ordered([...kept, ...nodes.made]),
        initializers: new Map([
            ...model.initializers,
            ...nodes.initializers.map((tensor) => [tensor.name, tensor]),
        ]),
    };
}
function addFused(nodes, { query, scale, bias, keys, values, heads, end }, shared) {
    const { size } = keys;
    const flat = (name) => nodes.add('Reshape', [nodes.add('Transpose', [name], { perm: [0, 2, 1, 3] }), nodes.integers([0, 0, -1])]);
    const inputs = [
        flat(query),
        flat(keys.fresh),
        flat(values.fresh),
        keys.past,
        values.past,
        shared.lengths,
        shared.total,
        '',
        '',
        '',
        bias,
    ];
    const attributes = { num_heads: heads, kv_num_heads: keys.heads, scale: { float: scale } };
    // The next cache is asked for even where nobody reads it: without it the operator reads no past one, and holds all scores at once.
    const [output = ''] = nodes.addWith('GroupQueryAttention', inputs, 3, attributes, 'com.microsoft');
    nodes.add('Reshape', [output, nodes.integers([0, 0, heads, size])], {}, end.outputs[0]);
}
function attentionAt(softmax, links, cache) {
    const sum = links.made(softmax.inputs[0], 'Add');
    if (!sum)
        return null;
    const side = sum.inputs.findIndex((input) => links.made(links.unscaled(input).name, 'MatMul'));
    const scores = side < 0 ? null : links.unscaled(sum.inputs[side]);
    const product = links.made(scores?.name, 'MatMul');
    const bias = sum.inputs[1 - side];
    if (!scores || !product || !bias)
        return null;
    const query = links.unscaled(product.inputs[0]);
    const turns = { count: 0 };
    const transposed = links.unscaled(product.inputs[1], turns);
    const keys = cachePort(links, transposed.name, cache);
    if (turns.count !== 1 || !keys?.fresh)
        return null;
    const mixed = links.uses(guarded(links, softmax.outputs[0])).find(({ op }) => op === 'MatMul');
    const values = cachePort(links, mixed?.inputs[1], cache);
    if (!mixed || !values?.fresh || mixed.inputs[0] !== guarded(links, softmax.outputs[0]))
        return null;
    const [end, ...others] = links.uses(mixed.outputs[0]);
    if (end?.op !== 'Transpose' || others.length > 0 || String(attributeInts(end, 'perm')) !== '0,2,1,3')
        return null;
    const heads = headsOf(links, end, keys.size);
    if (heads === null ||
        heads % keys.heads !== 0 ||
        keys.size % 8 !== 0 ||
        values.heads !== keys.heads ||
        values.size !== keys.size)
        return null;
    return { query: query.name, scale: scores.scale * query.scale * transposed.scale, bias, keys, values, heads, end };
}
/** Behind softmax some exporters put 0 where it is NaN, for rows that may look at nothing. */
function guarded(links, shares) {
    const guard = links
        .uses(shares)
        .find(({ op, inputs }) => op === 'Where' && inputs[2] === shares && links.made(inputs[0], 'IsNaN')?.inputs[0] === shares);
    return guard?.outputs[0] ?? shares;
}
/** The cache that a value is, as it lies or repeated for every head of its group. */
function cachePort(links, name, cache) {
    const repeated = links.made(links.made(links.made(name, 'Reshape')?.inputs[0], 'Expand')?.inputs[0], 'Unsqueeze');
    if (repeated && links.scalar(repeated.inputs[1]) !== 2)
        return null;
    const present = repeated?.inputs[0] ?? name;
    return cache.find((port) => port.present === present) ?? null;
}
/** Names of scalars that are the number of columns, taken from the repeated keys: the repeating would live on for them alone. */
function repeatedLengths(links, present) {
    const wide = links.uses(present).filter(({ op }) => op === 'Unsqueeze');
    const whole = wide.flatMap((node) => links.uses(node.outputs[0]).filter(({ op }) => op === 'Expand'));
    const repeated = whole.flatMap((node) => links.uses(node.outputs[0]).filter(({ op }) => op === 'Reshape'));
    const shapes = repeated.flatMap((node) => links.uses(node.outputs[0]).filter(({ op }) => op === 'Shape'));
    return shapes
        .flatMap((node) => links.uses(node.outputs[0]))
        .filter(({ op, inputs }) => op === 'Gather' && [2, -2].includes(links.scalar(inputs[1]) ?? 0))
        .flatMap(({ outputs }) => outputs);
}
/** From the product that follows, whose matrix has a row for every head's every number. */
function headsOf(links, end, size) {
    const [flat] = links.uses(end.outputs[0]);
    const [product] = flat?.op === 'Reshape' ? links.uses(flat.outputs[0]) : [];
    if (!product)
        return null;
    const rows = product.op === 'MatMul' ? links.model.initializers.get(product.inputs[1] ?? '')?.dims[0] : undefined;
    return rows !== undefined && rows % size === 0 ? rows / size : null;
}
/** Nodes after those that they depend on. */
function ordered(nodes) {
    const from = producers({ nodes });
    const done = new Set();
    const result = [];
    // By hand and not by recursion: a graph is thousands of nodes deep.
    for (const first of nodes) {
        const stack = [[first, 0]];
        while (stack.length > 0) {
            const top = stack.at(-1);
            const [node, at] = top;
            if (done.has(node)) {
                stack.pop();
                continue;
            }
            const needed = [...node.inputs, ...node.captured];
            const next = needed.slice(at).findIndex((name) => from.has(name) && !done.has(from.get(name)));
            if (next < 0) {
                done.add(node);
                result.push(node);
                stack.pop();
            }
            else {
                top[1] = at + next + 1;
                stack.push([from.get(needed[at + next]), 0]);
            }
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/rows.js
/** Pieces of nearly equal size, none above the most: a last piece of few rows would be a slow product. */
function evenPieces(total, most) {
    const count = Math.ceil(total / most);
    const at = (i) => Math.floor((i * total) / count);
    return Array.from({ length: count }, (_, i) => [at(i), at(i + 1)]);
}
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** Some rows of [n, width]; neighbours without a copy. */
function takeRows(runtime, matrix, rows) {
    const width = matrix.dims[1] ?? 0;
    const data = matrix.data;
    const [first = 0] = rows;
    const areNeighbours = rows.every((row, i) => row === first + i);
    const taken = areNeighbours
        ? data.subarray(first * width, (first + rows.length) * width)
        : data.slice(0, rows.length * width);
    if (!areNeighbours)
        for (const [i, row] of rows.entries())
            taken.set(data.subarray(row * width, (row + 1) * width), i * width);
    return new runtime.Tensor(matrix.type, taken, [rows.length, width]);
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/heads.js



/** Logits that a head holds at once, in bytes: few enough to stay cheap, and enough rows for the matrix product to run at full speed. */
const headBytes = 24 * 2 ** 20;
/**
 * Log-probabilities of the targets, one a hidden row.
 * @param vocabulary tokens; null: not known
 */
async function scoreHidden(pool, hidden, targets, head, vocabulary) {
    const session = await pool.session('score head', head, true);
    const logprobs = new Float32Array(targets.length);
    for (const [from, to] of evenPieces(targets.length, rowsAtOnce(vocabulary))) {
        const piece = {
            [hiddenOf(head)]: takeRows(pool.runtime, hidden, range(from, to)),
            [added.targets]: feeds_integers(pool.runtime, 'int64', targets.subarray(from, to), [to - from]),
        };
        logprobs.set(float32((await session.run(piece, [added.logprobs]))[added.logprobs]), from);
    }
    return logprobs;
}
/** The likeliest tokens of some of the hidden rows. */
async function heads_likeliestOf(pool, hidden, { of, count: most }, head) {
    const count = Math.min(most, head.vocabulary ?? most);
    const found = { count, ids: new Int32Array(of.length * count), logprobs: new Float32Array(of.length * count) };
    const session = await pool.session('score likeliest', head.model, head.prepack);
    for (const [from, to] of evenPieces(of.length, rowsAtOnce(head.vocabulary))) {
        const piece = {
            [hiddenOf(head.model)]: takeRows(pool.runtime, hidden, of.slice(from, to)),
            [added.count]: feeds_integers(pool.runtime, 'int64', [count], [1]),
        };
        const outputs = await session.run(piece, [added.likeliest, added.likeliestLogprobs]);
        found.ids.set(Array.from(outputs[added.likeliest].data, Number), from * count);
        found.logprobs.set(float32(outputs[added.likeliestLogprobs]), from * count);
    }
    return found;
}
/** What a head that answers makes of all hidden rows. */
async function answerHidden(pool, name, head, hidden, outputs) {
    const session = await pool.session(name, head, true);
    return { ...(await session.run({ [hiddenOf(head)]: hidden }, outputs)) };
}
function rowsAtOnce(vocabulary) {
    return Math.min(1024, Math.max(32, Math.floor(headBytes / 4 / (vocabulary ?? 65536))));
}
const hiddenOf = (head) => head.inputs.find(({ name }) => name !== added.targets)?.name ?? '';
const float32 = (tensor) => tensor.data;

;// CONCATENATED MODULE: ./lib/backends/onnx/child/pool.js


/** Sessions by name, made when they are first needed and given back on request. Names begin with what they are for. */
class SessionPool {
    runtime;
    #weights;
    #settings;
    #made = new Map();
    constructor(runtime, weights, settings) {
        this.runtime = runtime;
        this.#weights = weights;
        this.#settings = settings;
    }
    session(name, model, prepack) {
        let made = this.#made.get(name);
        if (!made) {
            const bytes = encodeModel(model, this.#weights);
            made = createSession(this.runtime, bytes, { ...this.#settings, weightsFolder: this.#weights.folder, prepack });
            this.#made.set(name, made);
        }
        return made;
    }
    async release(kind) {
        for (const [name, session] of this.#made) {
            if (!name.startsWith(kind))
                continue;
            this.#made.delete(name);
            await (await session).release();
        }
    }
    /** Whether they could be made or not. */
    async releaseAll() {
        for (const session of this.#made.values())
            await session.then((made) => made.release(), () => { });
        this.#made.clear();
    }
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/sessions.js








/** A body and its heads, made when they are first needed and given back on request. */
class Sessions {
    runtime;
    graph;
    #pool;
    /** Weights of few bits, which are multiplied with numbers of few bits. */
    #packed;
    /** Positions at which a batch's texts do not depend on one another. */
    enough;
    #parts;
    /** Of the graph as its exporter wrote it. */
    #unfused = null;
    #isFused;
    constructor(runtime, graph, settings) {
        this.runtime = runtime;
        this.graph = graph;
        this.#pool = new SessionPool(runtime, locateWeights(graph.model, graph.file), settings);
        this.#packed = allNodes(graph.model).some(({ op }) => op === 'MatMulNBits');
        this.enough = enoughFor(graph, settings);
        // On other devices the fused operator takes other types, or is not there.
        const model = settings.provider === 'cpu' ? fuseAttention(graph.model, graph.signature) : graph.model;
        this.#isFused = model !== graph.model;
        this.#parts = split(model, graph.signature);
    }
    get parts() {
        return this.#parts;
    }
    /** Makes inputs for a body. */
    feeds(over) {
        const { inputs } = this.#body(over).model;
        return new FeedMaker(this.runtime, this.graph.signature, new Set(inputs.map(({ name }) => name)));
    }
    /** Names of the outputs that hold the keys and values of new positions, one a tensor of the cache. */
    get cacheOutputs() {
        const { fresh } = this.#parts;
        return this.graph.signature.cache.map((port) => (fresh ? port.fresh : port.present));
    }
    release(kind) {
        return this.#pool.release(kind);
    }
    /**
     * How rows may share a batch behind what they begin with. Masked columns in the middle change the order of sums, which only shows in the
     * last bits of floats; numbers that are rounded to few bits on the way carry it on to the first digits.
     */
    get rowsOfRest() {
        const { rows } = this.graph.signature;
        return rows === 'mask' && this.#packed ? 'equal' : rows;
    }
    /** Log-probabilities of the targets at the asked rows of a batch, and what else is asked of it. */
    async score(over, inputs, rows, targets, { cache = [], likeliest = null } = {}) {
        if (rows.length === 1) {
            const [row = 0, target = 0] = [rows[0], targets[0]];
            const both = await this.score(over, inputs, [row, row], [target, target], { cache, likeliest });
            return { ...both, logprobs: both.logprobs.subarray(0, 1) };
        }
        const { score } = this.#parts;
        const asked = { ...inputs, [added.rows]: this.#integers(rows) };
        const own = score.head === null ? added.logprobs : added.hidden;
        const withTargets = score.head === null ? { ...asked, [added.targets]: this.#integers(targets) } : asked;
        const outputs = await this.#run(over, withTargets, [own, ...cache]);
        const result = outputs[own];
        const more = { cache: cache.map((name) => outputs[name]), likeliest: null };
        if (score.head === null)
            return { ...more, logprobs: float32(result) };
        const { vocabulary } = this.#parts;
        const logprobs = await scoreHidden(this.#pool, result, Int32Array.from(targets), score.head, vocabulary);
        if (likeliest === null || score.likeliest === null)
            return { ...more, logprobs };
        const head = { model: score.likeliest, prepack: this.#packed, vocabulary };
        return { ...more, logprobs, likeliest: await heads_likeliestOf(this.#pool, result, likeliest, head) };
    }
    /** The body's outputs for a step of answering, and what the asked rows say next. */
    async next(inputs, rows, cache, wantsLogits) {
        const { greedy, sample } = this.#parts.next;
        const asked = { ...inputs, [added.rows]: this.#integers(rows) };
        const isWhole = greedy === null || sample === null;
        const own = isWhole ? [added.tokens, added.check, ...(wantsLogits ? [added.logits] : [])] : [added.hidden];
        const outputs = await this.#run('next', asked, [...own, ...cache]);
        if (!isWhole) {
            const hidden = outputs[added.hidden];
            Object.assign(outputs, await answerHidden(this.#pool, 'generate head', greedy, hidden, [added.tokens, added.check]));
            if (wantsLogits)
                Object.assign(outputs, await answerHidden(this.#pool, 'generate logits', sample, hidden, [added.logits]));
        }
        return {
            tokens: Array.from(outputs[added.tokens].data, Number),
            check: float32(outputs[added.check]),
            logits: wantsLogits ? float32(outputs[added.logits]) : null,
            cache: cache.map((name) => outputs[name]),
        };
    }
    /** Runs a body. Should the runtime not take what was fused, the graph is run as its exporter wrote it. */
    async #run(over, feeds, outputs) {
        try {
            const { name, model, prepack } = this.#body(over);
            const session = await this.#pool.session(name, model, prepack);
            return { ...(await session.run(feeds, outputs)) };
        }
        catch (error) {
            if (!this.#isFused || over === 'rest')
                throw error;
            this.#isFused = false;
            await this.#pool.releaseAll();
            this.#parts = this.#asExported();
            return this.#run(over, feeds, outputs);
        }
    }
    #body(over) {
        const { score, next } = this.#parts;
        // Few, large products: rearranging float weights first saves no time and costs their size in memory. Packed weights, though, are only
        // multiplied as such after it; else they are made into floats, which is other arithmetic.
        const prepack = this.#packed;
        if (over === 'next')
            return { name: 'generate body', model: next.body, prepack: true };
        if (over === 'shared')
            return { name: 'score shared', model: score.shared, prepack };
        // The fused operator takes several new positions behind a cache of one row alone.
        if (over === 'rest' && this.#isFused)
            return { name: 'score rest', model: this.#asExported().score.body, prepack };
        return { name: 'score body', model: score.body, prepack };
    }
    #asExported() {
        this.#unfused ??= split(this.graph.model, this.graph.signature);
        return this.#unfused;
    }
    #integers(values) {
        return feeds_integers(this.runtime, 'int64', values, [values.length]);
    }
}
function enoughFor({ model, signature }, { provider, threads }) {
    if (signature.alone)
        return null;
    const matrices = [...model.initializers.values()].filter(({ dims }) => dims.length === 2);
    return provider === 'cpu'
        ? enoughPositions(matrices.flatMap(({ dims }) => dims), threads)
        : 0;
}

;// CONCATENATED MODULE: ./lib/backends/onnx/child/main.js







/**
 * The process that holds the runtime and the model. A run blocks its thread and cannot be cancelled, so between two runs it looks for
 * messages, and the program ends it by a signal where that takes too long.
 */
const inbox = [];
let toScore = [];
let sessions = null;
let generator = null;
let running = false;
const send = (message) => {
    process.send?.(message);
};
process.on('message', (message) => {
    inbox.push(message);
    if (!running)
        void work();
});
// The program is gone, and nobody would ever end this one.
process.on('disconnect', () => process.exit(0));
// A signal for the whole group (Ctrl-C) is the program's to handle.
process.on('SIGINT', () => { });
process.on('SIGTERM', () => { });
async function work() {
    running = true;
    for (;;) {
        // Only here, between two runs: in the middle of one, rows must not change.
        for (const message of inbox.splice(0))
            await receive(message);
        const next = toScore.shift();
        if (sessions && next)
            await score(sessions, next);
        else if (generator?.busy)
            await main_step(generator);
        else if (inbox.length === 0)
            break;
        // Messages are only read between two turns of the event loop.
        await new Promise((resolve) => setImmediate(resolve));
    }
    running = false;
}
async function receive(message) {
    if (message.type === 'open')
        await main_guarded('session', () => main_open(message));
    else if (message.type === 'score' || message.type === 'choose' || message.type === 'release')
        toScore.push(message);
    else if (message.type === 'generate')
        generator?.add(message.prompts);
    else if (message.type === 'limits')
        generator?.limit(message.rows, message.tokens);
    else {
        generator?.drop(message.keys);
        toScore = toScore.filter((each) => each.type === 'release' || !message.keys.includes(each.key));
    }
}
async function main_open({ runtime: folder, file, device, threads }) {
    const graph = readGraph(file);
    let runtime;
    try {
        runtime = loadRuntime(folder);
    }
    catch (error) {
        return send({ type: 'failed', kind: 'runtime', message: firstLine(error) });
    }
    const chosen = await chooseProvider(runtime, device);
    if ('failed' in chosen)
        return send({ type: 'failed', kind: 'device', message: chosen.failed });
    sessions = new Sessions(runtime, graph, { provider: chosen.provider, threads });
    generator = new Generator(sessions);
    const { node: runtimeVersion = '' } = runtime.env.versions;
    send({ type: 'opened', device: chosen.provider, runtimeVersion, notes: chosen.note === null ? [] : [chosen.note] });
}
async function score(model, message) {
    if (message.type === 'release')
        return main_guarded('run', () => model.release(message.work));
    const { key } = message;
    const work = async () => {
        if (message.type === 'score')
            send({ type: 'scored', key, ...(await scoreTexts(model, message.pieces)) });
        else
            send({ type: 'chosen', key, logprobs: await choose(model, message) });
    };
    await main_guarded('run', work, key);
}
async function main_step(rows) {
    await main_guarded('run', async () => send(await rows.step()));
}
/** Whatever goes wrong is told to the program, which knows the checkpoint and the sample by name. */
async function main_guarded(kind, action, key) {
    try {
        await action();
    }
    catch (error) {
        send(failure(kind, error, key));
    }
}
function failure(kind, error, key) {
    if (error instanceof gate_error_GateError) {
        const { code, message, hint, exit } = error;
        return { type: 'failed', kind: 'user', message, code, hint, exit };
    }
    if (error instanceof ValuesError && key !== undefined) {
        return { type: 'failed', kind: 'values', message: error.message, key, piece: error.piece };
    }
    return { type: 'failed', kind: error instanceof SessionError ? 'session' : kind, message: firstLine(error) };
}

