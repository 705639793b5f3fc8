#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { explain, explainUncaught } from './commands/explain.ts'
import { outliveReaders } from './commands/outlets.ts'
import { version } from './commands/version.ts'
import { exitCode } from './shared/errors.ts'

const devices = ['cpu', 'cuda', 'webgpu', 'auto']
const formats = ['jsonl', 'csv', 'parquet']

/** A list may be written with spaces after its commas. */
const joined = (part: string, before?: string) => (before === undefined ? part : `${before},${part}`)

const appended = (one: string, before: string[] = []) => [...before, one]

// Commands are loaded when they are called: `--help` should not wait for everything that `run` needs.
const program = new Command('checkpoint-gate')
  .description('Decides whether a fine-tuned checkpoint may replace the one in production.')
  .version(version)
  .showHelpAfterError('See "checkpoint-gate --help".')
  .exitOverride()
  .addHelpText(
    'after',
    `
Exit codes:
  0  passed
  1  blocked: a rule is broken
  2  the suite, the data or a checkpoint is wrong
  3  not shown: the evaluation was not finished, or a row could not be measured`,
  )

program
  .command('init')
  .description('write a suite and a workflow for a repository, by looking at it and asking')
  .argument('[dir]', 'the folder of the suite, in the repository of the model', '.')
  .option('--yes', 'take what stands to reason, and ask nothing')
  .option(
    '--candidate <checkpoint>',
    'what a pull request brings: a folder, relative to DIR, or hf:owner/name@revision',
  )
  .option('--baseline <checkpoint>', 'what it is compared with; base-branch: the same folder on the base branch')
  .option(
    '--data <files...>',
    'data files, relative to DIR, separated by commas (default: those that are found)',
    joined,
  )
  .option('--task <file=words>', 'kind or role of the task of a data file: data/qa.jsonl=choose:general', appended)
  .addOption(
    new Option('--workflow <forge>', 'what runs the workflow (default: by the remote)').choices([
      'github',
      'gitea',
      'forgejo',
      'none',
    ]),
  )
  .option('--action <address>', 'where a workflow finds the action: owner/checkpoint-gate@version')
  .option('--runs-on <labels...>', 'labels of the runner, separated by commas', joined)
  .option('--tokenizer <checkpoint>', 'what holds the tokenizer of a GGUF, or the base of an adapter')
  .option('--force', 'write over a suite and a workflow that are there')
  .action(async (dir: string, options) => (await import('./commands/terminal.ts')).initCommand(dir, options))

program
  .command('run')
  .description('evaluate baseline and candidate, compare, decide')
  .argument('[suite]', 'the suite', 'checkpoint-gate.yml')
  .option('--out <dir>', 'the run folder; evidence that it already holds is used (default: runs/NAME-OF-SUITE)')
  .option(
    '--baseline <checkpoint>',
    "a directory, hf:owner/name@revision, recorded:DIRECTORY or the address of a server in place of the suite's baseline",
  )
  .option('--candidate <checkpoint>', "the same in place of the suite's candidate")
  .option('--runtime <dir>', 'folder of a ready ONNX runtime, for machines without a network')
  .option('--fresh', 'measure both sides anew: use no evidence of the run folder, nor of the cache')
  .addOption(
    new Option('--policy <whose>', 'whose suite and data hold: those of the checkout, or of --base').choices([
      'head',
      'base',
    ]),
  )
  .option(
    '--base <commit>',
    'what the change would be merged into, such as main: how its rules and data differ is told',
  )
  .option('--shard <number/of>', 'evaluate only this part of every task, 3/8 for the third of eight; gather decides')
  .action(async (suite: string, options) =>
    (await import('./commands/terminal/evaluating.ts')).runCommand(suite, options),
  )

program
  .command('gather')
  .description('put the shards of one evaluation together, compare, decide')
  .argument('<dirs...>', 'run folders of `run --shard`, or folders that hold them')
  .option('--out <dir>', 'the run folder of the whole (default: runs/NAME-OF-SUITE)')
  .action(async (dirs: string[], options) =>
    (await import('./commands/terminal/evaluating.ts')).gatherCommand(dirs, options),
  )

program
  .command('noise')
  .description('measure the baseline against itself, and say which rules ask for more than that shows')
  .argument('[suite]', 'the suite', 'checkpoint-gate.yml')
  .option('--runs <number>', 'how often it is measured', '2')
  .option('--out <dir>', 'for the evidence (default: runs/NAME-OF-SUITE-noise)')
  .option('--baseline <checkpoint>', "another checkpoint in place of the suite's baseline")
  .option('--run <dir>', 'the run folder of a comparison with a candidate (default: runs/NAME-OF-SUITE)')
  .option('--runtime <dir>', 'folder of a ready ONNX runtime, for machines without a network')
  .option('--json', 'as one JSON object')
  .action(async (suite: string, options) =>
    (await import('./commands/terminal/evaluating.ts')).noiseCommand(suite, options),
  )

program
  .command('report')
  .description('remake every rendering from a run folder, without a model')
  .argument('<dir>', 'the run folder')
  .option('--suite <file>', "decide by this suite's rules in place of those of the run")
  .action(async (dir: string, options) =>
    (await import('./commands/terminal/evaluating.ts')).reportCommand(dir, options),
  )

program
  .command('score')
  .description('score texts, classes, entities, likelihoods or numbers that were made elsewhere, without a model')
  .requiredOption('--metrics <names...>', 'what to compute, separated by commas: rougeL,bleu:tokenize=zh', joined)
  .requiredOption(
    '--data <file>',
    'JSON lines (- is standard input), CSV or Parquet: id, reference or references, hypothesis; or expected, predicted',
  )
  .option('--baseline <file>', 'what another model gave for the same ids: both sides are compared')
  .option('--fields <list...>', 'which column holds which field: hypothesis=prediction,reference=target', joined)
  .option('--baseline-fields <list...>', "the same of the baseline's file (default: as --fields)", joined)
  .addOption(new Option('--format <format>', 'of the files (default: by their names)').choices(formats))
  .option('--field <name>', 'JSON field of answers that holds the class (category) or the entities (entities)')
  .option('--schema <file>', 'JSON schema that answers must satisfy, for json_schema')
  .option('--seed <number>', 'of the resampling (default: 1)')
  .option('--resamples <number>', 'bootstrap resamples of an interval (default: 2000)')
  .option('--trials <number>', 'trials of approximate randomization behind a p-value (default: 10000)')
  .option('--confidence <share>', 'of an interval (default: 0.95)')
  .option('--json', 'as one JSON object, in full precision')
  .addHelpText(
    'after',
    `
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
  3  a metric has no value`,
  )
  .action(async (options) => (await import('./commands/terminal.ts')).scoreCommand(options))

program
  .command('sheet')
  .description('write blinded sheets on which people rate the answers of a run')
  .argument('<dir>', 'the run folder')
  .option('--task <name>', 'whose answers (default: the only task of kind generate)')
  .option('--samples <number>', "how many, drawn at random (default: the suite's, else 50)")
  .addOption(
    new Option(
      '--compare <what>',
      "the two answers side by side, or each by itself (default: the suite's, else pairs)",
    ).choices(['pairs', 'scores']),
  )
  .option('--raters <names>', 'who rates, separated by commas: a sheet for each (default: one)', joined)
  .option(
    '--overlap <number>',
    'samples, or a share of them, that everybody rates; the others have one rater (default: 50)',
  )
  .option('--repeats <share>', 'of the items that come a second time, to see how steady a rater is (default: 5%)')
  .option('--form <list>', 'html, csv, label-studio, or several separated by commas (default: html)', joined)
  .option('--seed <text>', 'draws the same sheets again (default: nobody can)')
  .option('--out <dir>', 'for the sheets; the key lies beside it (default: sheets/TASK in the run folder)')
  .action(async (dir: string, options) => (await import('./commands/terminal.ts')).sheetCommand(dir, options))

program
  .command('ratings')
  .description('read filled sheets: what people say, how far they agree, and what is wrong with a row')
  .argument('<dir>', 'the run folder')
  .argument('<files...>', 'filled sheets: what the page saved, CSV, exports of Label Studio')
  .option('--key <file>', 'the key of the sheets (default: the only one in the run folder)')
  .option('--json', 'as one JSON object')
  .addHelpText(
    'after',
    `
Exit codes:
  0  every row that is filled in counts
  2  a rating was left out: a row is lost, doubled, edited or not on the scale`,
  )
  .action(async (dir: string, files: string[], options) =>
    (await import('./commands/terminal.ts')).ratingsCommand(dir, files, options),
  )

const history = program
  .command('history')
  .description('show the merged checkpoints of a suite, and what changed since the blessed release')
  .option('--suite <file>', 'the suite', 'checkpoint-gate.yml')
  .option('--json', 'as one JSON object')
  .action(async (options) => (await import('./commands/terminal/history.ts')).historyCommand(options))

history
  .command('add')
  .description('write down the checkpoint of a run, after its merge; again does no harm')
  .argument('<dir>', 'the run folder')
  .option('--suite <file>', 'the suite', 'checkpoint-gate.yml')
  .option('--commit <sha>', "the commit that brought it (default: the workflow's, else HEAD)")
  .option('--json', 'as one JSON object')
  .action(async (dir: string, _, command: Command) =>
    (await import('./commands/terminal/history.ts')).historyAddCommand(dir, command.optsWithGlobals()),
  )

history
  .command('bless')
  .description('name the release that candidates are held to from now on')
  .argument('<what>', 'its run folder, or a commit of the history')
  .requiredOption('--name <name>', 'such as v3')
  .option('--suite <file>', 'the suite', 'checkpoint-gate.yml')
  .option('--commit <sha>', "the commit that brought it (default: the workflow's, else HEAD)")
  .option('--json', 'as one JSON object')
  .action(async (what: string, _, command: Command) =>
    (await import('./commands/terminal/history.ts')).historyBlessCommand(what, command.optsWithGlobals()),
  )

program
  .command('log')
  .description('send a run to MLflow, as MLFLOW_TRACKING_URI names it; again does no harm')
  .argument('<dir>', 'the run folder')
  .option('--experiment <name>', "in which experiment (default: the environment's, else the suite's)")
  .option('--json', 'as one JSON object')
  .action(async (dir: string, options) => (await import('./commands/terminal.ts')).logCommand(dir, options))

program
  .command('promote')
  .description("move an alias of MLflow's registry to the merged checkpoint, if its report passed; or back")
  .argument('[run]', 'its run folder, from which the verdict is computed anew')
  .option('--report <file>', 'its report.json, where the run folder is not at hand')
  .option('--suite <file>', 'the suite; its candidate is what is merged', 'checkpoint-gate.yml')
  .option('--checkpoint <checkpoint>', "what is merged, in place of the suite's candidate")
  .option('--model <name>', "the registered model (default: the suite's)")
  .option('--alias <name>', 'what is moved', 'champion')
  .option('--source <address>', 'where the weights are (default: the hub, or the artifacts of the run)')
  .option('--rollback', 'move the alias back to what stood there before')
  .option('--dry-run', 'say what would be done')
  .option('--json', 'as one JSON object')
  .addHelpText(
    'after',
    `
Exit codes:
  0  the alias is where it should be
  1  not moved: the report did not pass or is about another checkpoint; there is no sure way back
  2  the suite, the checkpoint or an option is wrong
  3  MLflow did not do what it was asked`,
  )
  .action(async (run: string | undefined, options) =>
    (await import('./commands/terminal.ts')).promoteCommand(run, options),
  )

program
  .command('metrics')
  .description('list the metrics: what each tells and equals, its options')
  .argument('[name]', 'tell all about one')
  .option('--json', 'as one JSON object')
  .action(async (name: string | undefined, options) =>
    (await import('./commands/terminal.ts')).metricsCommand(name, options),
  )

program
  .command('monitor')
  .description('record the quality of requests that a log of another program tells of, in MLflow')
  .argument('<file>', 'JSON lines (- is standard input); where it was read to is remembered')
  .option('--follow', 'wait for more, also when the file is rotated or cut')
  .addOption(
    new Option('--format <format>', 'of the lines (default: by the first of them)').choices([
      'lines',
      'openai',
      'otlp',
    ]),
  )
  .option('--fields <list...>', 'which name holds which field, of lines: response=answer.text,rating=stars', joined)
  .option('--deployment <name>', 'what is watched (default: CHECKPOINT_GATE_DEPLOYMENT, else "default")')
  .option('--folder <dir>', "of the spool (default: CHECKPOINT_GATE_MONITOR_FOLDER, else in the user's state folder)")
  .option(
    '--judge <list...>',
    'a model that grades a share: server=http://…/v1,model=NAME,share=0.1,refusals=judge',
    joined,
  )
  .option('--dry-run', 'read and measure, and record nothing')
  .option('--json', 'as one JSON object')
  .addHelpText(
    'after',
    `
Fields of lines: prompt, response, rating, time, id, finish, refusal, tokens, session, model, json.

Exit codes:
  0  MLflow has all of it
  2  lines could not be read, or the options are wrong
  3  something still waits to be sent: run the same again`,
  )
  .action(async (file: string, options) => (await import('./commands/terminal.ts')).monitorCommand(file, options))

program
  .command('watch')
  .description('hold production to what was before the deployment, and to what the gate promised: once, for a schedule')
  .option('--suite <file>', 'whose key watch says how to look (default: checkpoint-gate.yml, where there is one)')
  .option(
    '--deployment <name>',
    'what is watched (default: CHECKPOINT_GATE_DEPLOYMENT, else the suite\'s, else "default")',
  )
  .option(
    '--from <path>',
    'the folder of a spool or a file of JSON lines (default: MLflow, as MLFLOW_TRACKING_URI names it)',
  )
  .option('--run <dir>', 'the run folder of the checkpoint that is deployed: what it promises')
  .option(
    '--task <list...>',
    "which of its tasks are as production is (default: the suite's, else all with answers)",
    joined,
  )
  .option('--since <time>', 'of the deployment (default: when another model began to answer, else the first record)')
  .option('--before <time..time>', 'what stands for before (default: up to four whole weeks before the deployment)')
  .option('--smallest-change <points>', "by how much a share may rise without mattering (default: the suite's, else 0)")
  .option('--grace <hours>', "how long late records are waited for (default: the suite's, else 1)")
  .option(
    '--issue',
    'open, update or close one issue in the repository of the workflow, or in the one that the suite names',
  )
  .option('--json', 'as one JSON object')
  .addHelpText(
    'after',
    `
Exit codes:
  0  steady, or learning
  1  it drifts
  2  an option is wrong, or what it names
  3  it could not be told: no records, none for a day, MLflow or the forge did not answer`,
  )
  .action(async (options) => (await import('./commands/terminal.ts')).watchCommand(options))

program
  .command('inspect')
  .description('show what the gate sees in a checkpoint')
  .argument('<checkpoint>', 'a directory, hf:owner/name@revision, recorded:DIRECTORY or the address of a server')
  .option('--file <name>', 'which ONNX or GGUF file of the directory')
  .option('--text <text>', 'show the token ids of a text and their pieces')
  .option('--chat <file>', 'render the chat template on a JSON list of messages')
  .option('--model <name>', "the model's name on the server (default: the only one that it lists)")
  .option(
    '--tokenizer <checkpoint>',
    'what holds the tokenizer of a served model: a directory or hf:owner/name@revision',
  )
  .option('--api-key-env <variable>', 'the environment variable that holds the API key of the server')
  .option('--json', 'as one JSON object')
  .action(async (checkpoint: string, options) =>
    (await import('./commands/terminal.ts')).inspectCommand(checkpoint, options),
  )

program
  .command('doctor')
  .description('check the machine, the runtime and the suite before anything is evaluated')
  .argument('[suite]', 'a suite to check too (default: checkpoint-gate.yml, where there is one)')
  .option('--base <commit>', 'also look whether suite and data can be read there, as with --policy base')
  .addOption(new Option('--device <device>', "what should compute (default: the suite's)").choices(devices))
  .option('--runtime <dir>', 'folder of a ready ONNX runtime')
  .option('--fetch [dir]', 'make a ready runtime folder there (default: in the cache), for machines without a network')
  .option('--json', 'as one JSON object')
  .action(async (suite: string | undefined, options) =>
    (await import('./commands/terminal.ts')).doctorCommand(suite, options),
  )

for (const command of program.commands) command.showHelpAfterError(`See "checkpoint-gate ${command.name()} --help".`)

outliveReaders(process)
explainUncaught(process)
try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCode.passed : exitCode.badInput
  else process.exitCode = explain(error)
}
