import { type Command, Option } from 'commander'
import { joined } from './lists.ts'

const formats = ['jsonl', 'csv', 'parquet']

/** The commands about answers that are there already: scored here, and graded by people. */
export function answersIn(program: Command): void {
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
    .action(async (options) => (await import('../terminal.ts')).scoreCommand(options))

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
    .action(async (dir: string, options) => (await import('../terminal.ts')).sheetCommand(dir, options))

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
      (await import('../terminal.ts')).ratingsCommand(dir, files, options),
    )
}
