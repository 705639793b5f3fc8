#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { explain, explainUncaught } from './commands/explain.ts'
import { answersIn } from './commands/line/answers.ts'
import { evaluatingIn } from './commands/line/evaluating.ts'
import { joined } from './commands/line/lists.ts'
import { outliveReaders } from './commands/outlets.ts'
import { version } from './commands/version.ts'
import { exitCode } from './shared/errors.ts'
import { usualSuite } from './suite/usual-file.ts'

const devices = ['cpu', 'cuda', 'webgpu', 'auto']

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

evaluatingIn(program)
answersIn(program)

const history = program
  .command('history')
  .description('show the merged checkpoints of a suite, and what changed since the blessed release')
  .option('--suite <file>', 'the suite', usualSuite)
  .option('--json', 'as one JSON object')
  .action(async (options) => (await import('./commands/terminal/history.ts')).historyCommand(options))

history
  .command('add')
  .description('write down the checkpoint of a run, after its merge; again does no harm')
  .argument('<dir>', 'the run folder')
  .option('--suite <file>', 'the suite', usualSuite)
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
  .option('--suite <file>', 'the suite', usualSuite)
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
  .addHelpText(
    'after',
    `
Exit codes:
  0  MLflow holds all of it as it was sent
  2  no server is named, or the folder holds no run
  3  MLflow does not have all of it, and why: run the same again`,
  )
  .action(async (dir: string, options) => (await import('./commands/terminal.ts')).logCommand(dir, options))

program
  .command('promote')
  .description("move an alias of MLflow's registry to the merged checkpoint, if its report passed; or back")
  .argument('[run]', 'its run folder, from which the verdict is computed anew')
  .option('--report <file>', 'its report.json, where the run folder is not at hand')
  .option('--suite <file>', 'the suite; its candidate is what is merged', usualSuite)
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
    new Option('--format <format>', 'of the lines (default: by the first that can be read)').choices([
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
  3  something still waits to be sent (run the same again), is lost for good, or was left without a grade`,
  )
  .action(async (file: string, options) => (await import('./commands/terminal.ts')).monitorCommand(file, options))

program
  .command('promise')
  .description(
    "have the candidate's answers in a run graded by production's judge: what watch holds production's grades to",
  )
  .argument('<run>', 'the run folder')
  .requiredOption('--judge <list...>', "production's: server=http://…/v1,model=NAME, as monitor takes it", joined)
  .option(
    '--task <list...>',
    'which of its tasks are as production is (default: what watch: tasks names, else all with answers)',
    joined,
  )
  .option('--samples <number>', 'most answers that are graded: the same ones always (default: 300)')
  .option('--json', 'as one JSON object')
  .addHelpText(
    'after',
    `
Exit codes:
  0  the judge was asked about every answer that was drawn
  2  an option is wrong, or the folder holds no answers with questions
  3  calls failed: run the same again, what was graded is kept`,
  )
  .action(async (run: string, options) => (await import('./commands/terminal.ts')).promiseCommand(run, options))

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
