export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _commands_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17325);
/* harmony import */ var _commands_line_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91102);
/* harmony import */ var _commands_line_evaluating_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31061);
/* harmony import */ var _commands_line_lists_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91332);
/* harmony import */ var _commands_outlets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99976);
/* harmony import */ var _commands_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43014);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12280);
/* harmony import */ var _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65929);









const devices = ['cpu', 'cuda', 'webgpu', 'auto'];
// Commands are loaded when they are called: `--help` should not wait for everything that `run` needs.
const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('checkpoint-gate')
    .description('Decides whether a fine-tuned checkpoint may replace the one in production.')
    .version(_commands_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r)
    .showHelpAfterError('See "checkpoint-gate --help".')
    .exitOverride()
    .addHelpText('after', `
Exit codes:
  0  passed
  1  blocked: a rule is broken
  2  the suite, the data or a checkpoint is wrong
  3  not shown: the evaluation was not finished, or a row could not be measured`);
(0,_commands_line_evaluating_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluatingIn */ ._)(program);
(0,_commands_line_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answersIn */ .V)(program);
const history = program
    .command('history')
    .description('show the merged checkpoints of a suite, and what changed since the blessed release')
    .option('--suite <file>', 'the suite', _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_7__/* .usualSuite */ .B)
    .option('--json', 'as one JSON object')
    .action(async (options) => (await __webpack_require__.e(/* import() */ 3447).then(__webpack_require__.bind(__webpack_require__, 93447))).historyCommand(options));
history
    .command('add')
    .description('write down the checkpoint of a run, after its merge; again does no harm')
    .argument('<dir>', 'the run folder')
    .option('--suite <file>', 'the suite', _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_7__/* .usualSuite */ .B)
    .option('--commit <sha>', "the commit that brought it (default: the workflow's, else HEAD)")
    .option('--json', 'as one JSON object')
    .action(async (dir, _, command) => (await __webpack_require__.e(/* import() */ 3447).then(__webpack_require__.bind(__webpack_require__, 93447))).historyAddCommand(dir, command.optsWithGlobals()));
history
    .command('bless')
    .description('name the release that candidates are held to from now on')
    .argument('<what>', 'its run folder, or a commit of the history')
    .requiredOption('--name <name>', 'such as v3')
    .option('--suite <file>', 'the suite', _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_7__/* .usualSuite */ .B)
    .option('--commit <sha>', "the commit that brought it (default: the workflow's, else HEAD)")
    .option('--json', 'as one JSON object')
    .action(async (what, _, command) => (await __webpack_require__.e(/* import() */ 3447).then(__webpack_require__.bind(__webpack_require__, 93447))).historyBlessCommand(what, command.optsWithGlobals()));
program
    .command('log')
    .description('send a run to MLflow, as MLFLOW_TRACKING_URI names it; again does no harm')
    .argument('<dir>', 'the run folder')
    .option('--experiment <name>', "in which experiment (default: the environment's, else the suite's)")
    .option('--json', 'as one JSON object')
    .addHelpText('after', `
Exit codes:
  0  MLflow holds all of it as it was sent
  2  no server is named, or the folder holds no run
  3  MLflow does not have all of it, and why: run the same again`)
    .action(async (dir, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).logCommand(dir, options));
program
    .command('promote')
    .description("move an alias of MLflow's registry to the merged checkpoint, if its report passed; or back")
    .argument('[run]', 'its run folder, from which the verdict is computed anew')
    .option('--report <file>', 'its report.json, where the run folder is not at hand')
    .option('--suite <file>', 'the suite; its candidate is what is merged', _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_7__/* .usualSuite */ .B)
    .option('--checkpoint <checkpoint>', "what is merged, in place of the suite's candidate")
    .option('--model <name>', "the registered model (default: the suite's)")
    .option('--alias <name>', 'what is moved', 'champion')
    .option('--source <address>', 'where the weights are (default: the hub, or the artifacts of the run)')
    .option('--rollback', 'move the alias back to what stood there before')
    .option('--dry-run', 'say what would be done')
    .option('--json', 'as one JSON object')
    .addHelpText('after', `
Exit codes:
  0  the alias is where it should be
  1  not moved: the report did not pass or is about another checkpoint; there is no sure way back
  2  the suite, the checkpoint or an option is wrong
  3  MLflow did not do what it was asked`)
    .action(async (run, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).promoteCommand(run, options));
program
    .command('metrics')
    .description('list the metrics: what each tells and equals, its options')
    .argument('[name]', 'tell all about one')
    .option('--json', 'as one JSON object')
    .action(async (name, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).metricsCommand(name, options));
program
    .command('monitor')
    .description('record the quality of requests that a log of another program tells of, in MLflow')
    .argument('<file>', 'JSON lines (- is standard input); where it was read to is remembered')
    .option('--follow', 'wait for more, also when the file is rotated or cut')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'of the lines (default: by the first that can be read)').choices([
    'lines',
    'openai',
    'otlp',
]))
    .option('--fields <list...>', 'which name holds which field, of lines: response=answer.text,rating=stars', _commands_line_lists_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .o)
    .option('--deployment <name>', 'what is watched (default: CHECKPOINT_GATE_DEPLOYMENT, else "default")')
    .option('--folder <dir>', "of the spool (default: CHECKPOINT_GATE_MONITOR_FOLDER, else in the user's state folder)")
    .option('--judge <list...>', 'a model that grades a share: server=http://…/v1,model=NAME,share=0.1,refusals=judge', _commands_line_lists_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .o)
    .option('--dry-run', 'read and measure, and record nothing')
    .option('--json', 'as one JSON object')
    .addHelpText('after', `
Fields of lines: prompt, response, rating, time, id, finish, refusal, tokens, session, model, json.

Exit codes:
  0  MLflow has all of it
  2  lines could not be read, or the options are wrong
  3  something still waits to be sent (run the same again), is lost for good, or was left without a grade`)
    .action(async (file, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).monitorCommand(file, options));
program
    .command('promise')
    .description("have the candidate's answers in a run graded by production's judge: what watch holds production's grades to")
    .argument('<run>', 'the run folder')
    .requiredOption('--judge <list...>', "production's: server=http://…/v1,model=NAME, as monitor takes it", _commands_line_lists_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .o)
    .option('--task <list...>', 'which of its tasks are as production is (default: what watch: tasks names, else all with answers)', _commands_line_lists_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .o)
    .option('--samples <number>', 'most answers that are graded: the same ones always (default: 300)')
    .option('--json', 'as one JSON object')
    .addHelpText('after', `
Exit codes:
  0  the judge was asked about every answer that was drawn
  2  an option is wrong, or the folder holds no answers with questions
  3  calls failed: run the same again, what was graded is kept`)
    .action(async (run, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).promiseCommand(run, options));
program
    .command('watch')
    .description('hold production to what was before the deployment, and to what the gate promised: once, for a schedule')
    .option('--suite <file>', 'whose key watch says how to look (default: checkpoint-gate.yml, where there is one)')
    .option('--deployment <name>', 'what is watched (default: CHECKPOINT_GATE_DEPLOYMENT, else the suite\'s, else "default")')
    .option('--from <path>', 'the folder of a spool or a file of JSON lines (default: MLflow, as MLFLOW_TRACKING_URI names it)')
    .option('--run <dir>', 'the run folder of the checkpoint that is deployed: what it promises')
    .option('--task <list...>', "which of its tasks are as production is (default: the suite's, else all with answers)", _commands_line_lists_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .o)
    .option('--since <time>', 'of the deployment (default: when another model began to answer, else the first record)')
    .option('--before <time..time>', 'what stands for before (default: up to four whole weeks before the deployment)')
    .option('--smallest-change <points>', "by how much a share may rise without mattering (default: the suite's, else 0)")
    .option('--grace <hours>', "how long late records are waited for (default: the suite's, else 1)")
    .option('--issue', 'open, update or close one issue in the repository of the workflow, or in the one that the suite names')
    .option('--json', 'as one JSON object')
    .addHelpText('after', `
Exit codes:
  0  steady, or learning
  1  it drifts
  2  an option is wrong, or what it names
  3  it could not be told: no records, none for a day, MLflow or the forge did not answer`)
    .action(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).watchCommand(options));
program
    .command('inspect')
    .description('show what the gate sees in a checkpoint')
    .argument('<checkpoint>', 'a directory, hf:owner/name@revision, recorded:DIRECTORY or the address of a server')
    .option('--file <name>', 'which ONNX or GGUF file of the directory')
    .option('--text <text>', 'show the token ids of a text and their pieces')
    .option('--chat <file>', 'render the chat template on a JSON list of messages')
    .option('--model <name>', "the model's name on the server (default: the only one that it lists)")
    .option('--tokenizer <checkpoint>', 'what holds the tokenizer of a served model: a directory or hf:owner/name@revision')
    .option('--api-key-env <variable>', 'the environment variable that holds the API key of the server')
    .option('--json', 'as one JSON object')
    .action(async (checkpoint, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).inspectCommand(checkpoint, options));
program
    .command('doctor')
    .description('check the machine, the runtime and the suite before anything is evaluated')
    .argument('[suite]', 'a suite to check too (default: checkpoint-gate.yml, where there is one)')
    .option('--base <commit>', 'also look whether suite and data can be read there, as with --policy base')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--device <device>', "what should compute (default: the suite's)").choices(devices))
    .option('--runtime <dir>', 'folder of a ready ONNX runtime')
    .option('--fetch [dir]', 'make a ready runtime folder there (default: in the cache), for machines without a network')
    .option('--json', 'as one JSON object')
    .action(async (suite, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).doctorCommand(suite, options));
for (const command of program.commands)
    command.showHelpAfterError(`See "checkpoint-gate ${command.name()} --help".`);
(0,_commands_outlets_js__WEBPACK_IMPORTED_MODULE_4__/* .outliveReaders */ .B)(process);
(0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainUncaught */ .Z7)(process);
try {
    await program.parseAsync();
}
catch (error) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        process.exitCode = error.exitCode === 0 ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCode */ .I$.passed : _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCode */ .I$.badInput;
    else
        process.exitCode = (0,_commands_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 91102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ answersIn)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91332);


const formats = ['jsonl', 'csv', 'parquet'];
/** The commands about answers that are there already: scored here, and graded by people. */
function answersIn(program) {
    program
        .command('score')
        .description('score texts, classes, entities, likelihoods or numbers that were made elsewhere, without a model')
        .requiredOption('--metrics <names...>', 'what to compute, separated by commas: rougeL,bleu:tokenize=zh', _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)
        .requiredOption('--data <file>', 'JSON lines (- is standard input), CSV or Parquet: id, reference or references, hypothesis; or expected, predicted')
        .option('--baseline <file>', 'what another model gave for the same ids: both sides are compared')
        .option('--fields <list...>', 'which column holds which field: hypothesis=prediction,reference=target', _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)
        .option('--baseline-fields <list...>', "the same of the baseline's file (default: as --fields)", _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'of the files (default: by their names)').choices(formats))
        .option('--field <name>', 'JSON field of answers that holds the class (category) or the entities (entities)')
        .option('--schema <file>', 'JSON schema that answers must satisfy, for json_schema')
        .option('--seed <number>', 'of the resampling (default: 1)')
        .option('--resamples <number>', 'bootstrap resamples of an interval (default: 2000)')
        .option('--trials <number>', 'trials of approximate randomization behind a p-value (default: 10000)')
        .option('--confidence <share>', 'of an interval (default: 0.95)')
        .option('--json', 'as one JSON object, in full precision')
        .addHelpText('after', `
Fields of a line, by what is scored:
  texts              id, reference or references, hypothesis
  classes            id, expected, predicted (or hypothesis: an answer that holds the class as JSON)
  tags, entities     id, expected, predicted: lists of tags, or of {type, start, end} or {type, text} (type or label)
  likelihood         id, nll (sum, in nats), tokens, bytes; text for word_perplexity
  choices            id, choices, answer, loglikelihoods
  numbers            id, score
Samples that belong together have the same group. The baseline's file needs the id and what came out.

Exit codes:
  0  every metric has a value
  2  the options or the data are wrong
  3  a metric has no value`)
        .action(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).scoreCommand(options));
    program
        .command('sheet')
        .description('write blinded sheets on which people rate the answers of a run')
        .argument('<dir>', 'the run folder')
        .option('--task <name>', 'whose answers (default: the only task of kind generate)')
        .option('--samples <number>', "how many, drawn at random (default: the suite's, else 50)")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--compare <what>', "the two answers side by side, or each by itself (default: the suite's, else pairs)").choices(['pairs', 'scores']))
        .option('--raters <names>', 'who rates, separated by commas: a sheet for each (default: one)', _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)
        .option('--overlap <number>', 'samples, or a share of them, that everybody rates; the others have one rater (default: 50)')
        .option('--repeats <share>', 'of the items that come a second time, to see how steady a rater is (default: 5%)')
        .option('--form <list>', 'html, csv, label-studio, or several separated by commas (default: html)', _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)
        .option('--seed <text>', 'draws the same sheets again (default: nobody can)')
        .option('--out <dir>', 'for the sheets; the key lies beside it (default: sheets/TASK in the run folder)')
        .action(async (dir, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).sheetCommand(dir, options));
    program
        .command('ratings')
        .description('read filled sheets: what people say, how far they agree, and what is wrong with a row')
        .argument('<dir>', 'the run folder')
        .argument('<files...>', 'filled sheets: what the page saved, CSV, exports of Label Studio')
        .option('--key <file>', 'the key of the sheets (default: the only one in the run folder)')
        .option('--json', 'as one JSON object')
        .addHelpText('after', `
Exit codes:
  0  every row that is filled in counts
  2  a rating was left out: a row is lost, doubled, edited or not on the scale`)
        .action(async (dir, files, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).ratingsCommand(dir, files, options));
}


/***/ }),

/***/ 31061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluatingIn)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65929);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91332);



/** The commands from a repository without a suite to a verdict, with their options. */
function evaluatingIn(program) {
    program
        .command('init')
        .description('write a suite and a workflow for a repository, by looking at it and asking')
        .argument('[dir]', 'the folder of the suite, in the repository of the model', '.')
        .option('--yes', 'take what stands to reason, and ask nothing')
        .option('--candidate <checkpoint>', 'what a pull request brings: a folder, relative to DIR, or hf:owner/name@revision')
        .option('--baseline <checkpoint>', 'what it is compared with; base-branch: the same folder on the base branch')
        .option('--data <files...>', 'data files, relative to DIR, separated by commas (default: those that are found)', _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)
        .option('--task <file=words>', 'kind or role of the task of a data file: data/qa.jsonl=choose:general', _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .appended */ .Y)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--workflow <forge>', 'what runs the workflow (default: by the remote)').choices([
        'github',
        'gitea',
        'forgejo',
        'none',
    ]))
        .option('--action <address>', 'where a workflow finds the action: owner/checkpoint-gate@version')
        .option('--runs-on <labels...>', 'labels of the runner, separated by commas', _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)
        .option('--tokenizer <checkpoint>', 'what holds the tokenizer of a GGUF, or the base of an adapter')
        .option('--force', 'write over a suite and a workflow that are there')
        .action(async (dir, options) => (await Promise.all(/* import() */[__webpack_require__.e(8502), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 26420))).initCommand(dir, options));
    program
        .command('run')
        .description('evaluate baseline and candidate, compare, decide')
        .argument('[suite]', 'the suite', _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_2__/* .usualSuite */ .B)
        .option('--out <dir>', 'the run folder; evidence that it already holds is used (default: runs/NAME-OF-SUITE)')
        .option('--baseline <checkpoint>', "a directory, hf:owner/name@revision, recorded:DIRECTORY or the address of a server in place of the suite's baseline")
        .option('--candidate <checkpoint>', "the same in place of the suite's candidate")
        .option('--runtime <dir>', 'folder of a ready ONNX runtime, for machines without a network')
        .option('--fresh', 'measure both sides anew: use no evidence of the run folder, nor of the cache')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--policy <whose>', 'whose suite and data hold: those of the checkout, or of --base').choices([
        'head',
        'base',
    ]))
        .option('--base <commit>', 'what the change would be merged into, such as main: how its rules and data differ is told')
        .option('--shard <number/of>', 'evaluate only this part of every task, 3/8 for the third of eight; gather decides')
        .action(async (suite, options) => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(7856), __webpack_require__.e(1472), __webpack_require__.e(8502), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(1215), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(2839), __webpack_require__.e(6318), __webpack_require__.e(8187), __webpack_require__.e(1437), __webpack_require__.e(6460), __webpack_require__.e(565), __webpack_require__.e(8882), __webpack_require__.e(4710), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 83771))).runCommand(suite, options));
    program
        .command('gather')
        .description('put the shards of one evaluation together, compare, decide')
        .argument('<dirs...>', 'run folders of `run --shard`, or folders that hold them')
        .option('--out <dir>', 'the run folder of the whole (default: runs/NAME-OF-SUITE)')
        .action(async (dirs, options) => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(7856), __webpack_require__.e(1472), __webpack_require__.e(8502), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(1215), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(2839), __webpack_require__.e(6318), __webpack_require__.e(8187), __webpack_require__.e(1437), __webpack_require__.e(6460), __webpack_require__.e(565), __webpack_require__.e(8882), __webpack_require__.e(4710), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 83771))).gatherCommand(dirs, options));
    program
        .command('noise')
        .description('measure the baseline against itself, and say which rules ask for more than that shows')
        .argument('[suite]', 'the suite', _suite_usual_file_js__WEBPACK_IMPORTED_MODULE_2__/* .usualSuite */ .B)
        .option('--runs <number>', 'how often it is measured', '2')
        .option('--out <dir>', 'for the evidence (default: runs/NAME-OF-SUITE-noise)')
        .option('--baseline <checkpoint>', "another checkpoint in place of the suite's baseline")
        .option('--run <dir>', 'the run folder of a comparison with a candidate (default: runs/NAME-OF-SUITE)')
        .option('--runtime <dir>', 'folder of a ready ONNX runtime, for machines without a network')
        .option('--json', 'as one JSON object')
        .action(async (suite, options) => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(7856), __webpack_require__.e(1472), __webpack_require__.e(8502), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(1215), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(2839), __webpack_require__.e(6318), __webpack_require__.e(8187), __webpack_require__.e(1437), __webpack_require__.e(6460), __webpack_require__.e(565), __webpack_require__.e(8882), __webpack_require__.e(4710), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 83771))).noiseCommand(suite, options));
    program
        .command('report')
        .description('remake every rendering from a run folder, without a model')
        .argument('<dir>', 'the run folder')
        .option('--suite <file>', "decide by this suite's rules in place of those of the run")
        .action(async (dir, options) => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5175), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(1315), __webpack_require__.e(8815), __webpack_require__.e(5009), __webpack_require__.e(341), __webpack_require__.e(7856), __webpack_require__.e(1472), __webpack_require__.e(8502), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(783), __webpack_require__.e(8123), __webpack_require__.e(6739), __webpack_require__.e(8680), __webpack_require__.e(1215), __webpack_require__.e(3491), __webpack_require__.e(6299), __webpack_require__.e(2839), __webpack_require__.e(6318), __webpack_require__.e(8187), __webpack_require__.e(1437), __webpack_require__.e(6460), __webpack_require__.e(565), __webpack_require__.e(8882), __webpack_require__.e(4710), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 83771))).reportCommand(dir, options));
}


/***/ }),

/***/ 91332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ appended),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** A list may be written with spaces after its commas. */
const joined = (part, before) => (before === undefined ? part : `${before},${part}`);
/** An option that may be given several times. */
const appended = (one, before = []) => [...before, one];


/***/ }),

/***/ 99976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ outliveReaders)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17325);


/**
 * A reader that has gone (`| head -1`) is no reason to end an evaluation, nor to change its verdict. Any other failure to
 * write means that nobody can read the verdict, so that it must not be taken for a pass: it is said on stderr, once.
 */
function outliveReaders(process) {
    let isTold = false;
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', ({ code, message }) => {
            if (code === 'EPIPE' || stream !== process.stdout || isTold)
                return;
            isTold = true;
            (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('output-not-writable', { why: message }));
            // A command may set its own exit code after this.
            process.once('exit', () => {
                process.exitCode ||= _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.notFinished;
            });
        });
    }
}


/***/ }),

/***/ 43014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ versions),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json by a test. */
const version = '0.1.0';
/** What computed, for the report. */
const versions = { 'checkpoint-gate': version, node: process.versions.node };


/***/ }),

/***/ 65929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usualSuite)
/* harmony export */ });
/** The suite where none is named. */
const usualSuite = 'checkpoint-gate.yml';


/***/ })

};
