import type { Message } from '../message.ts'
import { listed, shown } from '../shown.ts'

export const scoreMessages = {
  'metric-unknown': (p: { name: string; near: string | null }): Message => ({
    exit: 'badInput',
    what: `No metric is called ${shown(p.name)}.`,
    hint:
      p.near === null
        ? '"checkpoint-gate metrics" lists what there is.'
        : `Did you mean ${p.near}? "checkpoint-gate metrics" lists what there is.`,
  }),
  'metric-miswritten': (p: { name: string; why: string }): Message => ({
    exit: 'badInput',
    what: `The metric ${shown(p.name)} is not written right: ${p.why}${/[.?]$/.test(p.why) ? '' : '.'}`,
    hint: `Options follow the name: bleu:tokenize=zh:lowercase. "checkpoint-gate metrics NAME" lists them.`,
  }),
  'metrics-none': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'No metric is named.',
    hint: 'Name them with --metrics, separated by commas: --metrics rougeL,bleu.',
  }),
  'metric-twice': (p: { name: string }): Message => ({
    exit: 'badInput',
    what: `The metric ${shown(p.name)} is named twice.`,
    hint: 'Name each metric once; options that are the usual ones make no other metric.',
  }),
  'metric-graded': (p: { name: string; key: 'judge' | 'people' }): Message => ({
    exit: 'badInput',
    what: `${p.name} is no figure of texts: it is the mean of what ${p.key === 'judge' ? 'a judge model thinks' : 'people think'} of answers.`,
    hint: `Give a generate task of a suite the key ${p.key} and evaluate it: checkpoint-gate run.`,
  }),
  /** `metrics`: which of those asked for need the field; `named`: the column that --fields names for it. */
  'score-field-missing': (p: {
    path: string
    metrics: readonly string[]
    field: string
    named: string | null
    usual: readonly string[]
    columns: readonly string[]
    near: string | null
    option: string
  }): Message => ({
    exit: 'badInput',
    what: `${p.metrics.length === 0 ? '' : `${listed(p.metrics, 4)} cannot be computed: `}${p.path} has no field ${
      p.named === null ? listed(p.usual.map(shown)).replace(/ and (?=[^ ]*$)/, ' or ') : shown(p.named)
    }. The fields are ${there(p.columns)}.`,
    hint: `Say which field it is: ${p.option} ${p.field}=${p.near ?? 'NAME'}.`,
  }),
  'score-field-unclear': (p: { path: string; field: string; columns: readonly string[]; option: string }): Message => ({
    exit: 'badInput',
    what: `${p.path}: more than one field could be the ${p.field}: ${there(p.columns)}.`,
    hint: `Say which one it is: ${p.option} ${p.field}=${p.columns[0]}.`,
  }),
  'score-option': (p: { option: string; given: string; allowed: string; near: string | null }): Message => ({
    exit: 'badInput',
    what: `${p.option} is given ${shown(p.given)}; allowed: ${p.allowed}.`,
    hint: p.near === null ? 'See "checkpoint-gate score --help".' : `Did you mean ${p.near}?`,
  }),
  'score-two-streams': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'Both --data and --baseline are "-", but standard input can be read only once.',
    hint: 'Write one of them to a file.',
  }),
  'score-file-missing': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `There is no file ${p.path}.`,
    hint: 'Give its path from the folder in which you are, or "-" to read JSON lines from standard input.',
  }),
  'score-file-empty': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} holds no samples.`,
    hint: 'Give a file with one sample a line (JSON lines), or one a row (CSV, Parquet).',
  }),
  /** `use`: what the option is for. */
  'score-option-unused': (p: { option: string; use: string }): Message => ({
    exit: 'badInput',
    what: `${p.option} is given, but would change nothing: ${p.use}.`,
    hint: `Leave ${p.option} out, or ask for what needs it.`,
  }),
  /** `figures`: columns in which the harness scored its answers; `texts`: whether answers as texts are asked for. */
  'score-harness': (p: {
    path: string
    metrics: readonly string[]
    figures: readonly string[]
    texts: boolean
  }): Message => ({
    exit: 'badInput',
    what: `${listed(p.metrics, 4)} cannot be computed: ${p.path} has lines of lm-evaluation-harness, whose answers are lists within lists.`,
    hint: [
      ...(p.figures.length === 0
        ? []
        : [
            `Read what the harness scored: --metrics score --fields score=${listed([...p.figures], 6)}`.replace(
              / and /,
              ' or ',
            ),
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
  'score-schema-missing': (p: { metric: string }): Message => ({
    exit: 'badInput',
    what: `${p.metric} checks answers against a JSON schema, and none is given.`,
    hint: 'Name it: --schema schema.json.',
  }),
  'score-schema-broken': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} is no JSON schema that answers can be checked against: ${p.why}.`,
    hint: 'Give the path of a file with one JSON schema (draft 2020-12 or older).',
  }),
  /** `only`: which side alone has the ids. */
  'score-ids-differ': (p: { only: { path: string; ids: readonly string[]; total: number }[] }): Message => ({
    exit: 'badInput',
    what: [
      'The two sides do not hold the same samples:',
      ...p.only.map(
        ({ path, ids, total }) => `  ${ids.length} of ${total} are only in ${path}: ${listed(ids.map(shown), 5)}`,
      ),
    ].join('\n'),
    hint: 'A sample that one side lost may be one that it got wrong. Score both sides on the same samples.',
  }),
  'score-ids-needed': (p: { path: string; columns: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${p.path} has no field "id", by which the two sides are joined. The fields are ${there(p.columns)}.`,
    hint: 'Give every sample an id, or say which field it is: --fields id=NAME (of the baseline: --baseline-fields id=NAME).',
  }),
  'score-references-differ': (p: { field: string; ids: readonly string[]; total: number }): Message => ({
    exit: 'badInput',
    what: `The two sides have another ${p.field} for ${p.ids.length} of ${p.total} samples: ${listed(p.ids.map(shown), 5)}.`,
    hint: 'Both sides must be scored against the same data. Leave the field out of the baseline file, or mend it.',
  }),
} satisfies Record<string, (p: never) => Message>

function there(columns: readonly string[]): string {
  return columns.length === 0
    ? 'none'
    : listed(
        columns.map((column) => shown(column)),
        20,
      )
}
