import { type Command, Option } from 'commander'
import { usualSuite } from '../../suite/usual-file.ts'
import { appended, joined } from './lists.ts'

/** The commands from a repository without a suite to a verdict, with their options. */
export function evaluatingIn(program: Command): void {
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
    .action(async (dir: string, options) => (await import('../terminal.ts')).initCommand(dir, options))

  program
    .command('run')
    .description('evaluate baseline and candidate, compare, decide')
    .argument('[suite]', 'the suite', usualSuite)
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
    .action(async (suite: string, options) => (await import('../terminal/evaluating.ts')).runCommand(suite, options))

  program
    .command('gather')
    .description('put the shards of one evaluation together, compare, decide')
    .argument('<dirs...>', 'run folders of `run --shard`, or folders that hold them')
    .option('--out <dir>', 'the run folder of the whole (default: runs/NAME-OF-SUITE)')
    .action(async (dirs: string[], options) => (await import('../terminal/evaluating.ts')).gatherCommand(dirs, options))

  program
    .command('noise')
    .description('measure the baseline against itself, and say which rules ask for more than that shows')
    .argument('[suite]', 'the suite', usualSuite)
    .option('--runs <number>', 'how often it is measured', '2')
    .option('--out <dir>', 'for the evidence (default: runs/NAME-OF-SUITE-noise)')
    .option('--baseline <checkpoint>', "another checkpoint in place of the suite's baseline")
    .option('--run <dir>', 'the run folder of a comparison with a candidate (default: runs/NAME-OF-SUITE)')
    .option('--runtime <dir>', 'folder of a ready ONNX runtime, for machines without a network')
    .option('--json', 'as one JSON object')
    .action(async (suite: string, options) => (await import('../terminal/evaluating.ts')).noiseCommand(suite, options))

  program
    .command('report')
    .description('remake every rendering from a run folder, without a model')
    .argument('<dir>', 'the run folder')
    .option('--suite <file>', "decide by this suite's rules in place of those of the run")
    .action(async (dir: string, options) => (await import('../terminal/evaluating.ts')).reportCommand(dir, options))
}
