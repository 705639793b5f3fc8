export const id = 7325;
export const ids = [7325];
export const modules = {

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Z7: () => (/* binding */ explainUncaught),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95804);




/**
 * Says what went wrong and what to do. Returns the exit code that the process ends with.
 * @param say usual: on stderr; both texts are as files and servers have them
 */
function explain(error, say = tell) {
    const told = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asGateError */ .Ub)(error);
    if (told.code === 'defect') {
        // A defect of this program: the trace is what helps.
        process.stderr.write(`${traceOf(error)}\n`);
        return _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.notFinished;
    }
    say({ what: told.message, hint: told.hint });
    return told.exit;
}
/** On stderr: what went wrong, and what to do. */
function tell({ what, hint }) {
    process.stderr.write(`\n${picocolors__WEBPACK_IMPORTED_MODULE_2__.red('Error:')} ${lines(what)}\n${lines(hint)}\n`);
}
/** What is thrown where nobody waits for it would end the process with 1, the code of a broken rule. */
function explainUncaught(process) {
    process.on('uncaughtException', (error) => process.exit(explain(error)));
}
/** Where something unforeseen was thrown. */
function traceOf(error) {
    return lines(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
/** Messages quote files and servers, so every line goes through the escape. */
function lines(text) {
    return text
        .split('\n')
        .map((line) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(line), 1000))
        .join('\n');
}


/***/ }),

/***/ 12280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ue: () => (/* reexport */ gate_error/* GateError */.ue),
  Ub: () => (/* binding */ asGateError),
  I$: () => (/* reexport */ gate_error/* exitCode */.I$),
  em: () => (/* binding */ gateError)
});

// EXTERNAL MODULE: ./lib/shared/gate-error.js
var gate_error = __webpack_require__(6053);
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

// EXTERNAL MODULE: ./lib/shared/messages/gather.js
var gather = __webpack_require__(71235);
// EXTERNAL MODULE: ./lib/shared/messages/github.js
var github = __webpack_require__(42347);
// EXTERNAL MODULE: ./lib/shared/messages/history.js
var messages_history = __webpack_require__(45426);
// EXTERNAL MODULE: ./lib/shared/messages/init.js
var init = __webpack_require__(29266);
// EXTERNAL MODULE: ./lib/shared/messages/judge.js
var judge = __webpack_require__(20309);
// EXTERNAL MODULE: ./lib/shared/messages/mlflow.js
var mlflow = __webpack_require__(62173);
// EXTERNAL MODULE: ./lib/shared/messages/monitor.js
var monitor = __webpack_require__(23772);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/shared/messages/noise.js

const noiseMessages = {
    'noise-recorded': (p) => ({
        exit: 'badInput',
        what: `The baseline ${(0,shown/* shown */.S)(p.path)} is recorded evidence: it cannot be measured a second time.`,
        hint: 'Name a checkpoint or a server as the baseline of the suite, or with --baseline.',
    }),
    'noise-runs': (p) => ({
        exit: 'badInput',
        what: `--runs ${(0,shown/* shown */.S)(p.given)}: a checkpoint is measured from 2 to 20 times.`,
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

// EXTERNAL MODULE: ./lib/shared/messages/override.js
var override = __webpack_require__(86212);
// EXTERNAL MODULE: ./lib/shared/messages/people.js
var people = __webpack_require__(34987);
// EXTERNAL MODULE: ./lib/shared/messages/policy.js
var policy = __webpack_require__(90186);
// EXTERNAL MODULE: ./lib/shared/messages/promise.js
var promise = __webpack_require__(47971);
// EXTERNAL MODULE: ./lib/shared/messages/publishing.js
var publishing = __webpack_require__(17661);
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
        what: `${p.path} has no file for the task ${p.task}. It holds ${p.there.length === 0 ? 'only folders' : (0,shown/* listed */.K)(p.there.map(shown/* shown */.S), 8)}${meant(p)}`,
        hint: `Name the file ${p.task}.jsonl (or .json, .csv, .parquet); ${p.task}/results.jsonl of NeMo Evaluator, samples_${p.task}_TIME.jsonl of lm-evaluation-harness and ${p.task}.json of promptfoo are read too.`,
    }),
    'recorded-file-packed': (p) => ({
        exit: 'badInput',
        what: `${p.path}: ${(0,shown/* shown */.S)(p.file)} is packed (${p.packing}), which is not read.`,
        hint: 'Unpack it, and leave one of the two.',
    }),
    'recorded-file-unclear': (p) => ({
        exit: 'badInput',
        what: `${p.path} has more than one file for the task ${p.task}: ${(0,shown/* listed */.K)(p.files.map(shown/* shown */.S))}.`,
        hint: 'Leave the one that counts in the folder.',
    }),
    'recorded-column-missing': (p) => ({
        exit: 'badInput',
        what: `${p.path}: no field ${p.named === null ? `for the ${p.field}` : (0,shown/* shown */.S)(p.named)}. The fields are ${there(p.columns)}.`,
        hint: `Call it ${(0,shown/* listed */.K)(p.usual, 20).replace(/ and (?=[^ ]*$)/, ' or ')}.`,
    }),
    'recorded-column-unclear': (p) => ({
        exit: 'badInput',
        what: `${p.path}: more than one field could be the ${p.field}: ${there(p.columns)}.`,
        hint: `Call the one that counts ${p.field}; the others may stay.`,
    }),
    'recorded-filters': (p) => ({
        exit: 'badInput',
        what: `${p.path} holds the answers of ${p.filters.length} filters of lm-evaluation-harness: ${(0,shown/* listed */.K)(p.filters.map(shown/* shown */.S), 6)}.`,
        hint: `Keep the lines of the one that counts, on both sides: jq -c 'select(.filter == "${p.filters[0]}")'.`,
    }),
    'recorded-variants': (p) => ({
        exit: 'badInput',
        what: `${p.path} holds the results of ${p.variants.length} providers or prompts: ${(0,shown/* listed */.K)(p.variants, 4)}.`,
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
            ? `${p.path}:${p.line}: ${p.count} of ${p.total} lines are of samples that the data of the task ${p.task} do not hold: ${(0,shown/* listed */.K)(p.ids.map(shown/* shown */.S), 5)}.`
            : `${p.path}:${p.line}: ${p.count} of ${p.total} lines (${(0,shown/* listed */.K)(p.ids.map(shown/* shown */.S), 5)}) have in ${(0,shown/* listed */.K)(p.shared.map(shown/* shown */.S), 5)} what no sample of ${p.data} has (task ${p.task}).`,
        hint: p.shared.length === 0
            ? 'Record both sides on the very data that the suite names; the ids have to be the same.'
            : 'Record both sides on the very data that the suite names. Where they are the same but written otherwise, give the data a field "id" and the recorded lines the same ids.',
    }),
    'recorded-identity-unproven': (p) => ({
        exit: 'badInput',
        what: [
            `${p.path}: nothing proves which sample of ${p.data} a line is of.`,
            p.by === 'places'
                ? `Its ${(0,shown/* shown */.S)(p.field)} counts from 0 in what was read then, and ${p.ids === null || p.ids === '#' ? `${p.data} has no ids` : `the ids of ${p.data} are those in ${(0,shown/* shown */.S)(p.ids)}`}.`
                : `${p.data} has no ids, so its samples are known by their lines, counted from 1; the ${(0,shown/* shown */.S)(p.field)} of the recorded lines may count otherwise.`,
            p.shared.length === 0
                ? 'The lines and the data have no other field in common.'
                : `What else they have in common, ${(0,shown/* listed */.K)(p.shared.map(shown/* shown */.S), 5)}, does not tell the samples apart.`,
        ].join(' '),
        hint: p.by === 'places'
            ? `Give the data a field ${(0,shown/* shown */.S)(p.field)} with these numbers, and name it: fields: {id: ${p.field}}.`
            : `Give the data a field "id" and the recorded lines the same ids. Where these are the numbers of the data's lines, say so: fields: {id: "#"}.`,
    }),
    'recorded-constrained': (p) => ({
        exit: 'badInput',
        what: `${p.path}: nothing tells that the answers to ${p.task} were held to a form, as \`constrained\` asks.`,
        hint: 'Only the evidence of a run of this program tells it (RUN/evidence/baseline). Leave `constrained` out, or evaluate that side behind a server.',
    }),
    'recorded-id-twice': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.second}: the id ${(0,shown/* shown */.S)(p.id)}${p.repeat === null ? '' : ` with repeat ${(0,shown/* shown */.S)(p.repeat)}`} was already given at ${p.path}:${p.first}.`,
        hint: 'Leave one line a sample. Several scores of a sample are averaged where each line says which one it is (repeat).',
    }),
    'recorded-repeats-refused': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.line}: the sample ${(0,shown/* shown */.S)(p.id)} has several repetitions; only scores can be averaged.`,
        hint: 'Leave one repetition of each sample, or record scores and compare them in a task of kind scores.',
    }),
    'recorded-repeats-uneven': (p) => ({
        exit: 'badInput',
        what: `${p.path}: the samples do not have the same repetitions: ${told(p.one)}, ${told(p.other)}.`,
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
function told({ id, repeats }) {
    return `${(0,shown/* shown */.S)(id)} has ${(0,shown/* listed */.K)(repeats.map(shown/* shown */.S), 6)}`;
}
function there(columns) {
    return columns.length === 0
        ? 'none'
        : (0,shown/* listed */.K)(columns.map((column) => (0,shown/* shown */.S)(column)), 20);
}

;// CONCATENATED MODULE: ./lib/shared/messages/report.js

const reportMessages = {
    'report-unreadable': (p) => ({
        exit: 'badInput',
        what: `${(0,shown/* shown */.S)(p.file)} is no report of Checkpoint Gate: ${p.why}.`,
        hint: 'Name a report.json that this program wrote, unchanged, or remake it from its run folder.',
    }),
    'report-schema-unknown': (p) => ({
        exit: 'badInput',
        what: `${(0,shown/* shown */.S)(p.file)} has schema ${(0,shown/* shown */.S)(p.version)}; this version reads schema 1.`,
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
        what: `Choice ${choice} of the sample ${id} (${(0,shown/* shown */.S)(text)}) has no token of its own behind the prompt for ${checkpoint}, so that it cannot be scored.`,
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
        hint: `Known extensions are ${(0,shown/* listed */.K)(p.extensions)}. Else say the format, in a suite data: {path: ${p.path}, format: jsonl}, on the command line --format jsonl.`,
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
            : `${p.path}:${p.line}: no field ${(0,shown/* shown */.S)(p.wanted)}, which the suite names for the ${p.field}. The fields are ${samples_there(p.columns)}.`,
        hint: `Name the right one in the suite: data: {path: ${p.path}, fields: {${p.field}: ${p.near ?? 'NAME'}}}.`,
    }),
    'data-field-ambiguous': (p) => ({
        exit: 'badInput',
        what: `${p.path}: more than one field could be the ${p.field}: ${samples_there(p.columns)}.`,
        hint: `Say in the suite which one it is: data: {path: ${p.path}, fields: {${p.field}: ${p.columns[0]}}}.`,
    }),
    'data-prompt-ambiguous': (p) => ({
        exit: 'badInput',
        what: `${p.path}: samples have both a prompt (${(0,shown/* shown */.S)(p.prompt)}) and a conversation (${(0,shown/* shown */.S)(p.messages)}).`,
        hint: `Say in the suite which one is asked: fields: {prompt: ${p.prompt}} or fields: {messages: ${p.messages}}.`,
    }),
    'data-template-column': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.line}: the task's prompt names {${p.name}}, but no field is called that. The fields are ${samples_there(p.columns)}.`,
        hint: p.near === null ? 'Name one of these in the template.' : `Write {${p.near}} in the template, if that is meant.`,
    }),
    'data-id-twice': (p) => ({
        exit: 'badInput',
        what: `${p.path}:${p.second}: the id ${(0,shown/* shown */.S)(p.id)} was already given at ${p.path}:${p.first}${p.more > 0 ? `; ${p.more} more ids come twice` : ''}.`,
        hint: 'Samples of the two checkpoints are paired by their ids: give each its own, name another column with fields: {id: …}, or number the lines with fields: {id: "#"}.',
    }),
};
function samples_there(columns) {
    return columns.length === 0
        ? 'none'
        : (0,shown/* listed */.K)(columns.map((column) => (0,shown/* shown */.S)(column)), 20);
}
function either(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/shared/messages/score.js

const scoreMessages = {
    'metric-unknown': (p) => ({
        exit: 'badInput',
        what: `No metric is called ${(0,shown/* shown */.S)(p.name)}.`,
        hint: p.near === null
            ? '"checkpoint-gate metrics" lists what there is.'
            : `Did you mean ${p.near}? "checkpoint-gate metrics" lists what there is.`,
    }),
    'metric-miswritten': (p) => ({
        exit: 'badInput',
        what: `The metric ${(0,shown/* shown */.S)(p.name)} is not written right: ${p.why}${/[.?]$/.test(p.why) ? '' : '.'}`,
        hint: `Options follow the name: bleu:tokenize=zh:lowercase. "checkpoint-gate metrics NAME" lists them.`,
    }),
    'metrics-none': (_p) => ({
        exit: 'badInput',
        what: 'No metric is named.',
        hint: 'Name them with --metrics, separated by commas: --metrics rougeL,bleu.',
    }),
    'metric-twice': (p) => ({
        exit: 'badInput',
        what: `The metric ${(0,shown/* shown */.S)(p.name)} is named twice.`,
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
        what: `${p.metrics.length === 0 ? '' : `${(0,shown/* listed */.K)(p.metrics, 4)} cannot be computed: `}${p.path} has no field ${p.named === null ? (0,shown/* listed */.K)(p.usual.map(shown/* shown */.S)).replace(/ and (?=[^ ]*$)/, ' or ') : (0,shown/* shown */.S)(p.named)}. The fields are ${score_there(p.columns)}.`,
        hint: `Say which field it is: ${p.option} ${p.field}=${p.near ?? 'NAME'}.`,
    }),
    'score-field-unclear': (p) => ({
        exit: 'badInput',
        what: `${p.path}: more than one field could be the ${p.field}: ${score_there(p.columns)}.`,
        hint: `Say which one it is: ${p.option} ${p.field}=${p.columns[0]}.`,
    }),
    'score-option': (p) => ({
        exit: 'badInput',
        what: `${p.option} is given ${(0,shown/* shown */.S)(p.given)}; allowed: ${p.allowed}.`,
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
        what: `${(0,shown/* listed */.K)(p.metrics, 4)} cannot be computed: ${p.path} has lines of lm-evaluation-harness, whose answers are lists within lists.`,
        hint: [
            ...(p.figures.length === 0
                ? []
                : [
                    `Read what the harness scored: --metrics score --fields score=${(0,shown/* listed */.K)([...p.figures], 6)}`.replace(/ and /, ' or '),
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
            ...p.only.map(({ path, ids, total }) => `  ${ids.length} of ${total} are only in ${path}: ${(0,shown/* listed */.K)(ids.map(shown/* shown */.S), 5)}`),
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
        what: `The two sides have another ${p.field} for ${p.ids.length} of ${p.total} samples: ${(0,shown/* listed */.K)(p.ids.map(shown/* shown */.S), 5)}.`,
        hint: 'Both sides must be scored against the same data. Leave the field out of the baseline file, or mend it.',
    }),
};
function score_there(columns) {
    return columns.length === 0
        ? 'none'
        : (0,shown/* listed */.K)(columns.map((column) => (0,shown/* shown */.S)(column)), 20);
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
        what: `Both sides are served by one command, but ${p.name} has no model ${p.model}${p.listed.length === 0 ? '' : `; it lists ${(0,shown/* listed */.K)(p.listed, 8)}`}.`,
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
    return withheld.length === 0 ? '' : ` It did not see ${(0,shown/* listed */.K)(withheld, 8)}: name in pass_env what it needs.`;
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

// EXTERNAL MODULE: ./lib/shared/messages/watch.js
var watch = __webpack_require__(54441);
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
    ...judge/* judgeMessages */.I,
    ...evaluationMessages,
    ...recordedMessages,
    ...scoreMessages,
    ...serveMessages,
    ...gather/* gatherMessages */.Y,
    ...noiseMessages,
    ...people/* peopleMessages */.gu,
    ...policy/* policyMessages */.d,
    ...reportMessages,
    ...github/* githubMessages */.Sn,
    ...override/* overrideMessages */.vZ,
    ...publishing/* publishingMessages */.W,
    ...init/* initMessages */.b,
    ...mlflow/* mlflowMessages */.Y,
    ...monitor/* monitorMessages */.l,
    ...messages_history/* historyMessages */.d,
    ...promise/* promiseMessages */.w,
    ...watch/* watchMessages */.k,
};

;// CONCATENATED MODULE: ./lib/shared/errors.js



/** Builds the error of a code in the message catalogue. */
const gateError = (0,gate_error/* errorsOf */.Bp)(messages);
/** What the file system refuses whatever a program does, in words. */
const refusals = {
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
    if (error instanceof gate_error/* GateError */.ue)
        return error;
    const { code, path } = (error ?? {});
    const why = refusals[code ?? ''];
    if (why !== undefined)
        return gateError('file-refused', { path: path ?? null, why }, error);
    return gateError('defect', { said: error instanceof Error ? error.message : String(error) }, error);
}


/***/ }),

/***/ 79002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
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


/***/ }),

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95804);

/** How the process ends. On GitHub every code but 0 blocks the merge. */
const exitCode = { passed: 0, blocked: 1, badInput: 2, notFinished: 3 };
/** An error that is meant to be read by a user: no address in it signs in. Everything else that is thrown is a defect of this program. */
class GateError extends Error {
    code;
    hint;
    exit;
    constructor(code, message, options) {
        super((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(message.what), options);
        this.name = 'GateError';
        this.code = code;
        this.hint = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(message.hint);
        this.exit = exitCode[message.exit];
    }
}
/**
 * What builds the errors of a part of the catalogue: the library for services loads no message of the gate's. `cause` keeps the original error
 * for the log.
 */
function errorsOf(messages) {
    return (code, parameters, cause) => new GateError(code, messages[code](parameters), cause === undefined ? undefined : { cause });
}


/***/ }),

/***/ 71235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gatherMessages),
/* harmony export */   e: () => (/* binding */ shardText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


const togetherAgain = 'Run `checkpoint-gate run --shard` for every shard with the same suite, data, checkpoints, version and kind of machine, then gather again.';
const again = (shards, of) => `Run ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(shards.map((shard) => `--shard ${shard}/${of}`), 8)} again with the same suite (on GitHub: re-run the failed jobs, which upload their run folders again), then gather.`;
const gatherMessages = {
    'shard-invalid': (p) => ({
        exit: 'badInput',
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.written)} names no shard.`,
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
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.folders.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 5)} ${p.folders.length === 1 ? 'holds' : 'hold'} no shard${p.wholes.length === 0 ? '' : ` (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.wholes.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 3)} is a whole run)`}.`,
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
        what: `This is Checkpoint Gate ${p.own}, and the shards were evaluated by ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.versions)}.`,
        hint: 'Evaluate and gather with the same version: name the same release of the action in every job.',
    }),
    'gather-double': (p) => ({
        exit: 'badInput',
        what: p.doubles
            .map(({ shard, folders }) => `Shard ${shard} of ${p.of} is there ${folders.length === 2 ? 'twice' : `${folders.length} times`}: in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(folders.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 4)}.`)
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
        return `${of}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(each, 4)}.`;
    });
    const more = differences.length - lines.length;
    return [...lines, ...(more > 0 ? [`And ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more, 'difference')} more.`] : [])].join(' ');
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
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(words);
}
/** What a shard says when it has done its part. */
function shardText(p) {
    return (`Shard ${p.index} of ${p.of}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.evaluated)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.samples, 'sample')} on both sides. ` +
        '`checkpoint-gate gather` puts the shards together and decides.');
}


/***/ }),

/***/ 42347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ githubWarnings),
/* harmony export */   Sn: () => (/* binding */ githubMessages),
/* harmony export */   oE: () => (/* binding */ notices)
/* harmony export */ });
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


/***/ }),

/***/ 45426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ historyTexts),
/* harmony export */   d: () => (/* binding */ historyMessages)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


const how = 'See docs/history.md.';
/** Sentences of the history in reports. */
const historyTexts = {
    notChecked: (why) => `The ratchet could not be checked: ${why}`,
    rowsNotChecked: (rows, why) => `The ratchet could not be checked on ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(rows, 4)}: ${why}`,
    nothingYet: 'no checkpoint is written down yet, and no release is blessed.',
    noRelease: 'no release is blessed (checkpoint-gate history bless RUN --name NAME).',
    unknownRelease: (name) => `The history has no release ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}, which the suite names.`,
    notAsked: 'The release was not asked this task.',
    dataChanged: (lost, of) => `The data changed since: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(lost)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'sample')} of the release are gone or ask something else.`,
    askedOtherwise: (settings) => `The task is asked otherwise since: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(settings.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)))}.`,
    leftOut: (samples) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(samples, 'sample')} came after the release and ${samples === 1 ? 'is' : 'are'} not compared with it.`,
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
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.commit)} is neither a run folder nor a commit of the history${p.known.length === 0 ? ', which is empty' : ''}.`,
        hint: p.known.length === 0
            ? 'Name the run folder of the release.'
            : `Name its run folder, or one of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.known.map((commit) => commit.slice(0, 7)), 8)}.`,
    }),
    'history-nothing-measured': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds nothing that could be written down: its evaluation was not finished.`,
        hint: 'Finish the run, then add it.',
    }),
    'history-release-taken': (p) => ({
        exit: 'badInput',
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.name)} is the release of ${p.commit.slice(0, 7)} already.`,
        hint: 'Choose another name: a release that was blessed stays what it is.',
    }),
    'history-release-name': (p) => ({
        exit: 'badInput',
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.name)} cannot name a release.`,
        hint: 'Allowed: up to 64 letters, digits and . _ + -, a letter or digit at either end, such as v3.',
    }),
    'history-other-suite': (p) => ({
        exit: 'badInput',
        what: `${p.folder} is a run of the suite ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.its)}, and the history asked for is that of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.suite)}.`,
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


/***/ }),

/***/ 29266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ initTexts),
/* harmony export */   b: () => (/* binding */ initMessages)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);

const kinds = 'generate, classify, entities, choose, perplexity';
const initMessages = {
    'init-folder': (p) => ({
        exit: 'badInput',
        what: `${p.folder} is no folder.`,
        hint: 'Name the folder that the suite is to stand in; without a name it is the one that you are in.',
    }),
    'init-exists': (p) => ({
        exit: 'badInput',
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.paths)} ${p.paths.length === 1 ? 'is' : 'are'} there already, and nothing was written.`,
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
                ...(choices.length > 0 ? [`there is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(choices.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 8)}`] : []),
                ...(usual ? [`--yes takes ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(usual.split(',').map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 8)}`] : []),
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
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.given)} says no task.`,
        hint: `Write --task FILE=WORDS, the words a kind (${kinds}), a role (general or domain) or both with a colon between: --task data/qa.jsonl=choose:general.`,
    }),
    'init-task-kind': (p) => ({
        exit: 'badInput',
        what: `${p.path} cannot be the data of a task of kind ${p.kind}: its columns do not fit.`,
        hint: `It fits ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.possible)}. For another, write the suite by hand and name the columns in data.fields.`,
    }),
    'init-action': (p) => ({
        exit: 'badInput',
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.given)} names no action.`,
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
    noKind: (p) => `no kind of task fits its columns ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.columns, 8)}; name them in data.fields of a suite`,
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
    fillStubs: (paths) => `put samples in place of the stubs ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)}: until then the gate refuses, and nothing passes`,
    sayOwner: (path) => `put the owner of the action in place of OWNER in ${path}, or init --force --action OWNER/checkpoint-gate@VERSION`,
    otherWorkflows: (paths) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(paths)} ${paths.length === 1 ? 'runs' : 'run'} the gate already: keep one of them`,
    requireStatus: (status) => `require the status ${status} on the base branch, once a first run has set it`,
    noRepository: 'git init, and push to where the workflow runs',
    noTask: {
        general: 'no task is general, so nothing can tell whether the model forgot: name one with --task FILE=general',
        domain: 'no task is what the fine-tune is for, so nothing asks for its gain: name one with --task FILE=domain',
    },
};


/***/ }),

/***/ 20309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ judgeMessages),
/* harmony export */   v: () => (/* binding */ judgeTold)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


/** Judge models. */
const judgeMessages = {
    'judge-prices': (p) => ({
        exit: 'badInput',
        what: `Nobody told what the judge ${p.model} at ${p.address} costs, so that the ceiling of ${dollars(p.ceiling)} cannot be kept.`,
        hint: `Write its prices beside its name, in US dollars per million tokens: prices: {input: 2.5, output: 10}; a model of your own costs nothing: prices: {input: 0, output: 0}. At api.openai.com the prices of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.known)} are known.`,
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
        const head = `${p.task}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.planned, 'question')} to ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.judges)}`;
        if (p.calls === 0)
            return `${head}, all of them answered already: nothing has to be asked.`;
        const known = p.known > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.known)} of them answered already` : '';
        const priced = p.pricesOf === null ? '' : `, prices of ${p.pricesOf}`;
        const money = p.cost === null ? 'at unknown prices' : `about ${dollars(p.cost)}${priced}`;
        const time = p.minutes === null ? 'within a day' : `about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(60 * p.minutes)}`;
        const ceilings = [
            ...(p.maxCost === null ? [] : [dollars(p.maxCost)]),
            ...(p.maxMinutes === null ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(60 * p.maxMinutes)]),
        ];
        const ceiling = ceilings.length === 0 ? 'no ceiling' : `at most ${ceilings.join(' and ')}`;
        return `${head}${known}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.calls, 'call')}, about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rounded(p.input))} tokens sent and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rounded(p.output))} answered, ${money}, ${time}; ${ceiling}.`;
    },
    waiting: (p) => `${p.model} wants a pause of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(p.seconds)} (${p.because})`,
    narrowed: (p) => {
        const without = p.dropped.filter((name) => name !== 'max_tokens').map((name) => names[name] ?? name);
        const how = [
            ...(without.length > 0 ? [`without ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(without)}`] : []),
            ...(p.dropped.includes('max_tokens') ? ['with max_completion_tokens in place of max_tokens'] : []),
            ...(p.format === 'json' ? ['for a JSON object of any shape'] : []),
            ...(p.format === 'text' ? ['for plain text'] : []),
        ];
        return `${p.model} does not take everything that it is asked with (${p.said}); it is asked ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(how)}`;
    },
    /** Why a question has no verdict: parts of a sentence. */
    lost: () => 'it was being asked when an earlier run was killed, and may have been paid for: it was not asked again; the next run asks it',
    lateOn: () => 'it was being asked when the time was up',
    endedOn: (p) => `judging ended while it was being asked: ${p.said}`,
    tooDear: () => 'its reply was lost, and the ceiling leaves no money to ask again',
    tooDearAgain: (p) => `${p.said}; the ceiling leaves no money to ask again`,
    promptCut: (p) => `the server read ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.read)} tokens of a prompt of more than ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.sent)}: it cuts prompts; start it with a longer context (Ollama: num_ctx)`,
    cutOff: (p) => `the reply was cut off${p.output === null ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.output)} tokens`}`,
    refused: (p) => `the server refused the question: ${p.said}`,
    batchLine: (p) => `the batch has no reply to it: ${p.said}`,
    /** Why judging ended early. */
    stoppedCost: (p) => `Judging stopped at its ceiling of ${dollars(p.most)}: ${dollars(p.spent)} are spent, and what comes next may cost up to ${dollars(p.next)}. What was judged is kept: raise max_cost and run again to go on.`,
    stoppedTime: (p) => `Judging stopped after its ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(60 * p.minutes)} (max_minutes). What was judged is kept: run again to go on.`,
    stoppedError: (p) => `Judging stopped: ${p.said}${/[.!?]$/.test(p.said) ? '' : '.'} ${p.hint}`,
    stoppedFailures: (p) => `Judging stopped after ${p.count} questions in a row that could not be asked, the last one because ${p.said}. What was judged is kept: mend that and run again.`,
    unmasked: (p) => `${p.model} ${p.why}, so that nothing more was asked. Take another model or a clearer rubric.`,
    stoppedBatch: (p) => `The batch ${p.id} is ${p.state.replaceAll('_', ' ')} after max_minutes. Run again to collect it: nothing is asked twice.`,
    batchFailed: (p) => `The batch ${p.id} came to nothing: ${p.said}. Mend that and run again.`,
    batchEnded: (p) => `The batch ${p.id} ${p.state === 'expired' ? 'expired after its day' : 'was cancelled'} before all was answered. What was answered is kept: run again to ask the rest.`,
    batchSent: (p) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.count, 'question')} went to ${p.model} as the batch ${p.id}`,
};
const names = { system: 'a system message', reasoning_effort: 'a reasoning effort' };
function dollars(amount) {
    return `$${amount.toFixed(amount >= 0.1 || amount === 0 ? 2 : 4)}`;
}
/** To two digits that count: it is no more than an estimate. */
function rounded(count) {
    return Number(count.toPrecision(2));
}


/***/ }),

/***/ 62173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mlflowMessages),
/* harmony export */   i: () => (/* binding */ mlflowTexts)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);



const versionOrNothing = (version) => version === null ? 'nothing' : `version ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(version, 20)}`;
/** Sentences about a run in MLflow, for reports and terminals. */
const mlflowTexts = {
    failed: ({ kind, status, said, doing, address }) => {
        const at = `MLflow at ${address}`;
        const when = `while ${doing}`;
        const quoted = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(said, 200).replace(/\.+$/, '');
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
    deletedExperiment: (p) => `The experiment ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.name)} was deleted in MLflow and keeps its name: restore it (mlflow experiments restore -x ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(p.id, 40)}) or name another one.`,
    notProxied: ({ scheme }) => `Files were not uploaded: the server keeps artifacts at ${scheme === null ? 'a path of its own' : `${scheme}:`} and does not take them itself (mlflow server --serve-artifacts does).`,
    unlike: (unlikes) => {
        const each = unlikes.slice(0, 3).map(({ what, key, sent, found }) => {
            const instead = found === null ? 'is not there' : `is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(found)} and was sent as ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(sent)}`;
            return `the ${what} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)} ${instead}`;
        });
        const more = unlikes.length > 3 ? `, and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unlikes.length - 3, 'more value')}` : '';
        return `MLflow does not hold everything as it was sent: ${each.join('; ')}${more}.`;
    },
    noAddress: () => 'The run is not in MLflow: MLFLOW_TRACKING_URI names no server.',
    unsentCredentials: () => 'The name, password or token of the environment is not sent to an address that the suite names: set MLFLOW_TRACKING_URI to it.',
    isThere: ({ url }) => `In MLflow, everything as it was sent: ${url}`,
    versionLost: ({ name }) => `MLflow says that it registered a version of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}, and then does not know it.`,
    tagLost: ({ name, version, tag }) => `MLflow does not keep the tag ${tag} of ${version === null ? '' : `version ${version} of `}${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}: the alias was not moved.`,
    movedMeanwhile: (p) => `Somebody else moves the alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.alias)} of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.name)}: it is at ${versionOrNothing(p.now)} and should be at ${versionOrNothing(p.wanted)}. Let one workflow at a time promote (concurrency), and run this again.`,
    otherStands: ({ name, alias, version }) => `Not promoted: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(alias)} of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)} is at ${versionOrNothing(version)} by now, which is not what the report compared with. Evaluate the merged checkpoint against that one, and promote by that run.`,
    takenBack: ({ name, alias, marks }) => `Not promoted: somebody went back from this checkpoint in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}. If it is to get the alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(alias)} all the same, take ${marks.length === 1 ? 'the tag' : 'the tags'} ${marks.join(' and ')} away in MLflow, and run this again.`,
    noAlias: ({ name, alias }) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)} has no alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(alias)}: there is nothing to go back from.`,
    notSetByUs: ({ name, alias, version }) => `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(alias)} of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)} is at version ${version}, where no promotion of this program set it: somebody else has decided. Move it by hand if it is to go back.`,
    nothingBefore: ({ name, alias, version }) => `Before version ${version} of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)} nothing had the alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(alias)}: there is no way back. Take the alias away in MLflow if that is meant.`,
    otherPrevious: (p) => `What stood before is no longer sure: the promotion wrote down version ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(p.back, 20)}, and the alias previous-${p.alias} of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.name)} is at ${versionOrNothing(p.now)}. Move ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.alias)} by hand.`,
    versionGone: ({ name, version }) => `Version ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(version, 20)} of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}, which stood there before, was deleted: there is no way back.`,
    later: (folder) => `Send it later: checkpoint-gate log ${folder}`,
};
/** Of MLflow: where it is, what it refuses, and its registry. */
const mlflowMessages = {
    'mlflow-address': (p) => ({
        exit: 'badInput',
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.given)} is no address of an MLflow server.`,
        hint: 'Name an address such as http://localhost:5000 in MLFLOW_TRACKING_URI. Files and databases are served by "mlflow server".',
    }),
    'mlflow-refused': (p) => ({
        exit: 'notFinished',
        what: p.said,
        hint: 'Mend that and run the command again: what was done already is not done twice.',
    }),
    'mlflow-no-alias': (p) => ({
        exit: 'badInput',
        what: `The registry of MLflow at ${p.address} has no model ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.model)} with the alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.alias)}.`,
        hint: 'Promote a checkpoint first (checkpoint-gate promote), or name the baseline itself in the suite.',
    }),
    'mlflow-source': (p) => ({
        exit: 'badInput',
        what: `Version ${p.version} of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.name)} names ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.source)} as its source: ${p.why}.`,
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
        what: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.given)} cannot name a registered model or an alias.`,
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
            ? `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.source)} is a place on this machine, which nobody else finds and MLflow refuses.`
            : `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.source)} has a step up (..) in it, which MLflow refuses.`,
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
        what: `The certificate ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(p.file)} that ${p.variable} names cannot be read.`,
        hint: 'Name a file in PEM format that this user may read.',
    }),
};


/***/ }),

/***/ 23772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ monitorWants),
/* harmony export */   Pe: () => (/* binding */ monitorTexts),
/* harmony export */   l: () => (/* binding */ monitorMessages),
/* harmony export */   r4: () => (/* binding */ monitorWarning),
/* harmony export */   ui: () => (/* binding */ unreadableLine)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


const monitorMessages = {
    'monitor-option': (p) => ({
        exit: 'badInput',
        what: `The monitor's ${p.option} is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.value)}, which it cannot be.`,
        hint: `Give ${p.wants}.`,
    }),
    'monitor-option-unknown': (p) => ({
        exit: 'badInput',
        what: `The monitor has no option ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.option)}.`,
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
        what: `--fields: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.part)} names no field.`,
        hint: `Write FIELD=NAME, separated by commas, as response=answer.text. Fields are ${p.known.join(', ')}.`,
    }),
    /** What was given is not shown: it may be a key. */
    'monitor-judge': (p) => ({
        exit: 'badInput',
        what: p.name === null
            ? '--judge: a part of it names nothing.'
            : `--judge: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.name)} is nothing that a judge has.`,
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
            ...(p.refused > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.refused, 'line was', 'lines were')} refused by it`] : []),
            ...(p.dropped > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.dropped, 'request was', 'requests were')} dropped`] : []),
        ].join(', ')}.`,
        hint: `What MLflow refused lies, with its reason, in refused.jsonl of a spool in ${p.folder}. Requests are dropped where as much waits to be sent as may: read the log again when MLflow answers; those that have an id count once.`,
    }),
    'monitor-unwritten': (p) => ({
        exit: 'notFinished',
        what: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.count, 'entry', 'entries')} of the log could not be written to the spool in ${p.folder}.`,
        hint: 'Make room on that disk, or let this user write there, and run the same again: a file goes on where it was written to.',
    }),
    'monitor-ungraded': (p) => ({
        exit: 'notFinished',
        what: `The judge left ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.failed + p.waiting, 'answer')} without a grade, and graded ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.graded)}: ${ungraded(p).join(', ')}.`,
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
    ...(failed > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failed, 'call')} failed`] : []),
    ...(waiting > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(waiting)} waited still`] : []),
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
    read: (p) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.lines, 'line')}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.requests, 'request')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.ratings, 'late rating')}.`,
    recorded: (recorded, known) => `${recorded} recorded, ${known} known already.`,
    full: (count) => `${count} dropped, since too much waits to be sent.`,
    unmeasured: (count) => `${count} dropped, since their texts break what measures them.`,
    unmatched: (count) => `${count} ratings belong to no request that is known.`,
    refused: (count) => `${count} refused by MLflow for good: see refused.jsonl in the spool.`,
    judged: (p) => {
        const others = [
            ...(p.unread > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.unread, 'reply was', 'replies were')} no grade`] : []),
            ...ungraded(p),
            ...(p.passedOver > 0 ? [`${p.passedOver} passed over (see maxCallsPerHour)`] : []),
        ];
        return `${[`${p.graded} graded by the judge`, ...others].join(', ')}.`;
    },
    runs: (ids) => `Runs in MLflow: ${ids.join(', ')}`,
    unreadable: (count) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'line')} could not be read:`,
    unreadableFor: (lines, why) => `  ${lines.length === 1 ? 'line' : 'lines'} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(lines, 5)}: ${why}`,
    unreadableMore: (count) => `  and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} more`,
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


/***/ }),

/***/ 86212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ overrideLog),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   mF: () => (/* binding */ overrideWords),
/* harmony export */   vZ: () => (/* binding */ overrideMessages)
/* harmony export */ });
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


/***/ }),

/***/ 34987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ peopleSaid),
/* harmony export */   gu: () => (/* binding */ peopleMessages),
/* harmony export */   lV: () => (/* binding */ ratingProblem),
/* harmony export */   mI: () => (/* binding */ ratingsSaid),
/* harmony export */   xX: () => (/* binding */ sheetText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


const peopleMessages = {
    'sheet-task-unknown': (p) => ({
        exit: 'badInput',
        what: `No task ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.task)} of this run has answers that people could rate. Those that have: ${namesOf(p.tasks)}.`,
        hint: p.near === null ? 'Name one with --task.' : `Did you mean ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.near)}?`,
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
        what: `${p.folder} holds no sample of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.task)} that both sides have answered.`,
        hint: 'Let `checkpoint-gate run` come to its end first.',
    }),
    'sheet-of-shard': (p) => ({
        exit: 'badInput',
        what: `${p.folder} holds shard ${p.index} of ${p.of}: samples would be drawn from a part of them.`,
        hint: '`checkpoint-gate gather` puts the shards together; then make the sheets from its run folder.',
    }),
    'sheet-option': (p) => ({
        exit: 'badInput',
        what: `${p.option} is given ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.given)}; allowed: ${p.allowed}.`,
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
            : `${p.folder} holds the keys of several sheets: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.keys.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 5)}.`,
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
        what: `The key is of the task ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.task)}, which ${p.folder} does not have.`,
        hint: 'Give the run folder that the sheets were made from, or a later one of the same suite.',
    }),
};
const namesOf = (tasks) => (tasks.length === 0 ? 'none' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(tasks.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 10));
/** What is wrong with a rating: sentences, each behind its file and row. */
const ratingProblem = {
    unreadable: (why) => `It cannot be read: ${why}. None of its ratings count.`,
    lossy: 'It was saved in an old encoding (Windows-1252), which loses letters: notes may be garbled, and the answers in it are not compared. Save as "CSV UTF-8".',
    garbled: 'It was opened as Windows-1252, but is UTF-8: its letters are garbled, and the answers in it are not compared. Open it as UTF-8 (Unicode).',
    foreignSheet: (sheet, own) => `Its rows are of the sheet ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(sheet)}, and the key is of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(own)}: none of them count.`,
    foreignFile: (rows) => `None of its ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows)} rows is on a sheet of this key: it belongs to other sheets.`,
    foreign: (item) => `${item === '' ? 'A row without an item' : `The item ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(item)}`} is on no sheet of this key.`,
    unsealed: (item) => `The item ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(item)} has no seal: nothing proves that the row is whole. Fill in the sheet as it was sent.`,
    edited: (item) => `The answers beside the item ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(item)} are not those of the sheet: they were edited, or a column was sorted by itself.`,
    wrong: (title, given, why) => `${title} is given ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(given)}; ${why}.`,
    incomplete: (open) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(open, 6)} ${open.length === 1 ? 'is' : 'are'} open: the row does not count.`,
    doubled: (rater, others) => `${rater} rated the same item differently in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(others, 4)}: neither counts. Take one of them out.`,
    repeated: (rater, others) => `${rater} rated the same item alike in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(others, 4)}: it counts once.`,
    newer: (rater, others) => `${rater} rated the same item otherwise before, in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(others, 4)}: the later rating counts.`,
    lost: (rater, items) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(items.length, 'row')} of the sheet of ${rater} ${items.length === 1 ? 'is' : 'are'} in no file: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(items, 6)}.`,
    skipped: (count) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'item')} ${count === 1 ? 'was' : 'were'} passed over without an answer, and ${count === 1 ? 'counts' : 'count'} as not rated.`,
    stale: (samples) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(samples.length, 'sample')} of the sheets had another question or other answers than now, and ${samples.length === 1 ? 'does' : 'do'} not count: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(samples.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 5)}.`,
    onePerson: (raters) => `One person filled in the sheets of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(raters, 5)}: that ${raters.length === 2 ? 'both' : 'all'} agree proves nothing.`,
};
/** Why rows of people are missing, and what a reader must know of them: sentences. */
const peopleSaid = {
    /** `stale`: samples of the sheets whose answers are others by now. */
    pending: (p) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.rated)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.needed, 'sample')} rated: pending${p.stale > 0
        ? `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.stale)} of the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.drawn)} on the sheets have other answers by now, so make new ones`
        : p.drawn < p.needed
            ? `; the sheets hold only ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.drawn)}, so make larger ones or ask for fewer`
            : ''}.`,
    noKey: (p) => `0 of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.needed, 'sample')} rated: pending; there is no key ${p.key} yet, which \`checkpoint-gate sheet\` writes with the sheets.`,
    otherTask: (p) => `The key ${p.key} is of the task ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.of)}, not of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.task)}.`,
    otherCompare: (p) => `The sheets ask for ${p.asked}, and the suite for ${p.wanted}: make new sheets, or say compare: ${p.asked}.`,
    otherRubric: (p) => `The sheets were made with other criteria or scales than the suite has now (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.criteria, 8)}): make new ones.`,
    unreadable: (p) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.files, 3)} cannot be read, so nobody knows which ratings are missing; \`checkpoint-gate ratings\` says why.`,
    rated: (p) => [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.raters, 'person', 'people')} rated ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.rated, 'sample')}, drawn at random from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.population)}.`,
        p.same > 0 &&
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.same, 'sample')} of them ${p.same === 1 ? 'has' : 'have'} the same answer on both sides and ${p.same === 1 ? 'counts as a tie' : 'count as ties'} unasked.`,
        p.stale > 0 &&
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.stale, 'sample')} rated with other answers than now ${p.stale === 1 ? 'is' : 'are'} left out.`,
        p.left > 0 &&
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.left, 'rating')} ${p.left === 1 ? 'is' : 'are'} left out: \`checkpoint-gate ratings\` names them.`,
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
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.same, 'sample')} with the same answer on both sides: ${p.compare === 'pairs' ? 'a tie, and not asked about' : 'rated once for both'}.`,
        p.unanswered > 0 && `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.unanswered, 'sample')} without an answer on both sides could not be drawn.`,
        p.naming.length > 0 &&
            `An answer to ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.naming.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 5)} names a checkpoint: who reads it is not blind.`,
    ].filter(Boolean);
    return `${[
        `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.task)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.drawn)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.population, 'sample')}, drawn at random, as ${p.compare === 'pairs' ? 'pairs side by side' : 'single answers'}`,
        p.raters
            .map(({ rater, items, files }) => `  ${rater.padEnd(width)}  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(items, item)}  ${files.join(', ')}`)
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
    title: (p) => `Ratings of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.task)} by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.raters, 'person', 'people')}, sheet ${p.sheet}`,
    state: (p) => {
        const { population, drawn, same, stale, rated } = p.samples;
        return [
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rated)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(drawn, 'sample')} rated on both sides; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(drawn)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(population)} were drawn at random.`,
            p.needed !== null && rated < p.needed ? `The suite asks for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.needed)}: its rows are pending.` : '',
            same > 0 && p.compare === 'pairs'
                ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(same, 'sample')} of the sheets ${same === 1 ? 'has' : 'have'} the same answer on both sides and ${same === 1 ? 'is a tie' : 'are ties'} unasked.`
                : '',
            stale > 0
                ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(stale, 'sample')} of the sheets ${stale === 1 ? 'has' : 'have'} another question or other answers by now.`
                : '',
            p.waiting.length > 0 ? `Nothing has come back of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.waiting, 8)}.` : '',
        ];
    },
    preferences: ([worst, worse, tie, better, best]) => `Of the pairs judged, the candidate is much better in ${best}, slightly better in ${better}, equal in ${tie}, slightly worse in ${worse}, much worse in ${worst}. A tie counts half.`,
    legend: "Alpha is Krippendorff's, ordinal; kappa Cohen's, with quadratic weights; AC1 Gwet's; same the share of exactly the same grades.",
    alone: 'No item was rated by two people: how far people agree is not defined.',
    pairs: (title, kappas) => `Kappa on ${title}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(kappas, 10)}.`,
    leans: (rater, share, decided) => `${rater} takes the answer shown first in ${share} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(decided, 'decided pair')}: more or less than chance would.`,
    more: (count) => `  ... and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} more: --json has them all.`,
};


/***/ }),

/***/ 90186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ policyMessages),
/* harmony export */   f: () => (/* binding */ policyTexts)
/* harmony export */ });
const kinds = {
    recorded: 'answers that were recorded elsewhere',
    served: 'a model behind a server',
    opened: 'a model that is opened in process',
};
const short = (commit) => commit.slice(0, 8);
const policyMessages = {
    'policy-unreadable': (p) => ({
        exit: 'notFinished',
        what: `The rules are those of the base (policy: base), and the base${p.base === null ? '' : ` ${short(p.base)}`} could not be read: ${p.why}.`,
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
        what: `The suite as it stands on the base (${short(p.base)}) cannot be used. ${p.said}`,
        hint: 'With policy: base a suite is mended on the base branch first. What this pull request changes in it counts from the next one on.',
    }),
    'policy-candidate-unknown': (p) => ({
        exit: 'badInput',
        what: `Which candidate this pull request brings cannot be told: its suite cannot be read, and the base's names ${p.candidate}, which does not lie in the checkout.`,
        hint: 'Mend or restore the suite in this pull request: with policy: base it still tells which checkpoint is judged.',
    }),
    'policy-candidate-kind': (p) => ({
        exit: 'badInput',
        what: `The base's candidate is ${kinds[p.was]}, and this pull request makes it ${kinds[p.is]}.`,
        hint: 'With policy: base the base says how a candidate is evaluated. Change that on the base branch first, in a change of its own.',
    }),
    'policy-only-in-head': (p) => ({
        exit: 'badInput',
        what: `The base's suite names ${p.path}, which the base (${short(p.base)}) does not have: only this pull request brings it.`,
        hint: 'With policy: base nobody is judged by data or a baseline of their own. Bring the file to the base branch first, or let an earlier step of the job fetch it and keep it out of git.',
    }),
    'policy-submodule': (p) => ({
        exit: 'badInput',
        what: `The base's suite names ${p.path}, which lies in the submodule ${p.submodule}, and the base (${short(p.base)}) has another commit of that.`,
        hint: 'Move the submodule on the base branch first, in a change of its own.',
    }),
    'policy-link': (p) => ({
        exit: 'badInput',
        what: `On the base, ${p.path} is a symbolic link to ${p.target} that policy: base does not follow.`,
        hint: 'Name the file itself in the suite, or put a copy in place of the link.',
    }),
    'policy-large-file': (p) => ({
        exit: 'notFinished',
        what: `On the base (${short(p.base)}), ${p.path} is kept by Git LFS, and its content is not here: ${p.why}.`,
        hint: `Install git-lfs on the runner, or fetch it in an earlier step: git fetch --depth=1 origin ${p.base} && git lfs fetch origin ${p.base} --include="${p.path}".`,
    }),
};
/** What is said of whose rules hold. Sentences, not escaped. */
const policyTexts = {
    baseHolds: (base) => `Suite, rules and data are those of the base ${short(base)}.`,
    noSuite: (base) => `The base ${short(base)} has no suite yet: rules and data are those that this pull request brings.`,
    unknown: (why) => `Whether this pull request changes the rules or the data that it is judged by could not be told: ${why}.`,
    untoldTitle: 'Whether this pull request changes the rules it is judged by could not be told',
    because: (why) => `${why[0].toUpperCase()}${why.slice(1)}${/[.!?]$/.test(why) ? '' : '.'}`,
    newTitle: 'This pull request brings the rules that it is judged by',
    ownRules: 'The base has no suite yet.',
    removedTitle: 'This pull request removes the suite',
    baseRules: (base) => `The rules and data of the base ${short(base)} hold.`,
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


/***/ }),

/***/ 47971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ promiseTexts),
/* harmony export */   w: () => (/* binding */ promiseMessages)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);

const promiseMessages = {
    'promise-no-prompts': (p) => ({
        exit: 'badInput',
        what: `The answers in the run folder ${p.run} have no questions with them, so that nobody can grade them.`,
        hint: 'Give the samples of the task a prompt; or leave the promise of grades out, and hold production to what it was before.',
    }),
    'promise-unfinished': (p) => ({
        exit: 'notFinished',
        what: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(p.missing, 'answer')} ${p.missing === 1 ? 'has' : 'have'} no grade${p.said === null ? '' : `; the judge's server: ${p.said}`}.`,
        hint: 'Does the server answer, and has it the model? What was graded is kept: run the same again for the rest.',
    }),
};
/** Sentences of `promise`. */
const promiseTexts = {
    done: (p) => [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(p.graded, 'answer')} of the candidate graded by ${p.grader}, ${p.known} known already, of ${p.wanted} that were drawn from ${p.answers}.`,
        ...(p.unread > 0
            ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(p.unread, 'reply', 'replies')} ${p.unread === 1 ? 'was' : 'were'} no grade.`]
            : []),
        `Kept in ${p.file}: checkpoint-gate watch --run holds production to them.`,
        '',
    ].join('\n'),
};


/***/ }),

/***/ 17661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishing),
/* harmony export */   W: () => (/* binding */ publishingMessages)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);

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
        what: `The step is given "publish" together with ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.others.map((name) => `"${name}"`))}: it evaluates nothing.`,
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
        what: `The pull request goes into ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.base)}, and the suite that is to decide was checked out from ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.checkout)}.`,
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
        what: `The evidence was made by Checkpoint Gate ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.other)}, and this is ${p.own}: the same evidence may mean something else.`,
        hint: 'Name the same release of the action in both workflows, then evaluate again.',
    }),
    'upload-refused': (p) => ({
        exit: 'notFinished',
        what: `What the job of the pull request uploaded is no run folder that can be believed: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.file)}: ${p.why}.`,
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
    more: (p) => `Pull requests ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.numbers.map((number) => `#${number}`))} have the same commit at their heads: the report goes to #${p.chosen}, the status to the commit.`,
    published: (p) => `Published on pull request #${p.number}: ${p.verdict}. This job decides nothing; the commit status does.`,
    word: (p) => `The evidence was made by a job of ${p.repository}, so it is the word of the pull request's author; every figure is computed anew from it, by the suite and the data of ${p.base}.`,
    otherSuite: (p) => `The pull request changes the suite: what decided is the suite of ${p.base}.`,
    otherData: (p) => `The pull request changes the data of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.tasks.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S), 4)}: what decided is the data of ${p.base}.`,
    askedOtherwise: (p) => `the pull request's job asked something else than the suite and the data of ${p.base} do`,
    heldBack: () => "every rule passes, but by evidence of the fork's own job",
    measureAgain: () => 'A maintainer lets a job of this repository measure the commit again (docs/github.md, "Forks": by a label and an approval); evidence of a fork alone never passes, unless the workflow says "accept-evidence: true".',
};


/***/ }),

/***/ 54441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ watchTexts),
/* harmony export */   k: () => (/* binding */ watchMessages)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


const watchMessages = {
    'watch-option': (p) => ({
        exit: 'badInput',
        what: `${p.option} is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.value)}, which it cannot be.`,
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
        what: `There is no answer of the deployment ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.deployment)} in a closed hour in ${p.from}.`,
        hint: 'Is the deployment named as its monitor names it (--deployment), and does the monitor record? An hour is closed an hour after its end. Records of a file need a time.',
    }),
    'watch-task-of-what': (_) => ({
        exit: 'badInput',
        what: '--task names tasks of a run, and no run is named.',
        hint: 'Name the run folder of the checkpoint that is deployed with --run.',
    }),
    'watch-task': (p) => ({
        exit: 'badInput',
        what: `The run in ${p.run} has no task ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.task)}; its tasks are ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.tasks)}.`,
        hint: p.near === null ? 'Name with --task, or watch: tasks, only tasks of this run.' : `Did you mean ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(p.near)}?`,
    }),
    'watch-promise': (p) => ({
        exit: 'badInput',
        what: `The run folder ${p.run} holds no answers of the candidate${p.named.length === 0 ? '' : ` to ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(p.named)}`}.`,
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
        return `since ${p.since} UTC${told}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.answers, 'answer')} in ${long}`;
    },
    learns: {
        none: () => 'nothing known',
        unseen: () => 'too little seen',
        slides: () => 'before is deleted',
        both: (p) => `${Math.min(p.days, p.ofDays)} of ${p.ofDays} days, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.answers)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(p.ofAnswers)} answers`,
    },
    unread: (p) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.lines, 'line')} of ${p.file} could not be read, the first is line ${p.line}: ${p.why}.`,
    silent: ({ hours }) => `No answer was recorded for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hours, 'hour')}: what production does now cannot be told.`,
    learning: () => 'Learning is not healthy: there is too little before to tell a drift from noise.',
    slides: () => 'Steady or not cannot be told: the spool has deleted its oldest records, so that what was before begins later at every look, and a drift would come to lie in it. Look at MLflow, which keeps all, or name a time before that the spool still holds whole (--since, --before).',
    ownWeek: () => 'There is too little before the deployment, so its own first weeks stand for before: a drift that came with it is not seen there.',
    setAside: ({ what, why }) => `The promise of ${what} is set aside, and production is held to what was before alone: ${why}.`,
    unheld: {
        rules: ({ theirs, ours, byJudge }) => `refusals of the run are told by ${theirs}, those of production by ${ours ?? 'rules that nobody names'}, and that is not the same figure${byJudge ? ' (checkpoint-gate promise has that judge tell those of the run)' : ''}`,
        judge: ({ n, ours }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, 'answer')} of the run ${n === 1 ? 'was' : 'were'} graded by the gate’s judge and by its rubric, those of production by ${judge(ours)} (checkpoint-gate promise has it grade those of the run)`,
        few: ({ n, wanted }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, 'answer')} of the run ${n === 1 ? 'tells' : 'tell'} of it, and it takes ${wanted}`,
        most: ({ share }) => `in the run it is ${share} of the answers already, so that it can hardly rise`,
    },
    /** Figures of production that count for nothing any more. */
    unlike: {
        rules: ({ n, theirs, ours, until }) => `Of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, 'answer')} until ${until} UTC ${theirs ?? 'rules that nobody names'} told whether they refuse, and now ${ours ?? 'rules that nobody names'} do: they are set aside, and what was before begins anew there.`,
        judge: ({ n, theirs, ours, until }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, 'grade')} until ${until} UTC ${n === 1 ? 'is' : 'are'} set aside: another judge gave them, ${judge(theirs)}, and now it is ${judge(ours)}.`,
        prompt: ({ n, theirs, ours, until }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, 'grade')} until ${until} UTC ${n === 1 ? 'is' : 'are'} set aside: the same judge was asked another question, ${judge(theirs)}, and now ${judge(ours)}.`,
    },
    otherwiseBefore: (p) => `Of ${p.what} the promise allows ${p.limit}, and before the deployment it was ${p.was} already: the promise is of other questions (name tasks like production's with --task, or watch: tasks), or what it promised to mend is not mended.`,
    unwatched: ({ what }) => `Not watched, as the suite says: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(what)}.`,
    rated: ({ before, now }) => `Rated are ${now} of the answers of the last day${before === null ? '' : `, ${before} before`}: told, not tested.`,
    anew: ({ what, when }) => `The drift of ${what} was gone at ${when} UTC; the guarantee began anew there.`,
    guarantee: () => 'However often one looks, the chance of any false alarm in 200 weeks is at most 5 %.',
    drift: (p) => {
        const was = p.against === 'before' ? 'before the deployment' : 'in the gate’s evidence of this checkpoint';
        return `**${p.what}: ${p.now}** in the last ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.hours, 'closed hour')}; ${was} ${p.was} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(p.n, 'answer')}, and up to ${p.limit} would be no drift. Likely since ${p.since} UTC, certain at ${p.at} UTC.`;
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


/***/ }),

/***/ 2447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   dT: () => (/* binding */ unbounded),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   q7: () => (/* binding */ notMeasured),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
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
function formatCount(count) {
    return count.toLocaleString('en-US');
}
/** `1 row`, `3 rows`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
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


/***/ }),

/***/ 95804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   Ab: () => (/* binding */ seenByCommand),
/* harmony export */   Dw: () => (/* binding */ bareAddress),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
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


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95804);

/**
 * A value that a user wrote, as an error message shows it: text in double quotes and cut to 60 characters, everything that a terminal
 * or an editor would act on (control characters, direction marks) as an escape, and without what signs in inside an address.
 */
function shown(value) {
    if (typeof value === 'string')
        return quoted((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(value));
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
function listed(items, most = 12) {
    const head = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    return head.length < 2 ? head.join('') : `${head.slice(0, -1).join(', ')} and ${head.at(-1)}`;
}


/***/ })

};
