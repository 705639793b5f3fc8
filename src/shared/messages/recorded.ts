import type { Message } from '../message.ts'
import { listed, shown } from '../shown.ts'

export const recordedMessages = {
  'recorded-folder-missing': (p: { path: string; folder: string; isFile: boolean }): Message => ({
    exit: 'badInput',
    what: `${p.path} names ${p.folder}, which ${p.isFile ? 'is no folder' : 'does not exist'}.`,
    hint: 'Recorded evidence is a folder with one file a task, TASK.jsonl. Give its path, relative to the suite (on the command line to the working directory).',
  }),
  'recorded-folder-empty': (p: { path: string; folder: string }): Message => ({
    exit: 'badInput',
    what: `${p.path}: the folder ${p.folder} holds no file, so there is nothing to compare.`,
    hint: 'Put one file a task there, TASK.jsonl, with one line a sample.',
  }),
  'recorded-file-missing': (p: {
    path: string
    task: string
    there: readonly string[]
    /** Folders in it that have one. */
    near: readonly string[]
  }): Message => ({
    exit: 'badInput',
    what: `${p.path} has no file for the task ${p.task}. It holds ${p.there.length === 0 ? 'only folders' : listed(p.there.map(shown), 8)}${meant(p)}`,
    hint: `Name the file ${p.task}.jsonl (or .json, .csv, .parquet); ${p.task}/results.jsonl of NeMo Evaluator, samples_${p.task}_TIME.jsonl of lm-evaluation-harness and ${p.task}.json of promptfoo are read too.`,
  }),
  'recorded-file-packed': (p: { path: string; file: string; packing: string }): Message => ({
    exit: 'badInput',
    what: `${p.path}: ${shown(p.file)} is packed (${p.packing}), which is not read.`,
    hint: 'Unpack it, and leave one of the two.',
  }),
  'recorded-file-unclear': (p: { path: string; task: string; files: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${p.path} has more than one file for the task ${p.task}: ${listed(p.files.map(shown))}.`,
    hint: 'Leave the one that counts in the folder.',
  }),
  'recorded-column-missing': (p: {
    path: string
    field: string
    named: string | null
    usual: readonly string[]
    columns: readonly string[]
  }): Message => ({
    exit: 'badInput',
    what: `${p.path}: no field ${p.named === null ? `for the ${p.field}` : shown(p.named)}. The fields are ${there(p.columns)}.`,
    hint: `Call it ${listed(p.usual, 20).replace(/ and (?=[^ ]*$)/, ' or ')}.`,
  }),
  'recorded-column-unclear': (p: { path: string; field: string; columns: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${p.path}: more than one field could be the ${p.field}: ${there(p.columns)}.`,
    hint: `Call the one that counts ${p.field}; the others may stay.`,
  }),
  'recorded-filters': (p: { path: string; filters: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${p.path} holds the answers of ${p.filters.length} filters of lm-evaluation-harness: ${listed(p.filters.map(shown), 6)}.`,
    hint: `Keep the lines of the one that counts, on both sides: jq -c 'select(.filter == "${p.filters[0]}")'.`,
  }),
  'recorded-variants': (p: { path: string; variants: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${p.path} holds the results of ${p.variants.length} providers or prompts: ${listed(p.variants, 4)}.`,
    hint: 'Which of them is meant, nobody guesses: evaluate with one (promptfoo eval --filter-providers), a file for each side.',
  }),
  'recorded-json': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} cannot be read as recorded evidence: ${p.why}.`,
    hint: 'Write JSON lines, one object a sample, or a JSON list of such objects; what promptfoo eval --output FILE.json writes is read as it is.',
  }),
  'recorded-results-incomplete': (p: { path: string; lines: number; summary: string; told: number }): Message => ({
    exit: 'badInput',
    what: `${p.path} holds ${p.lines} results, but ${p.summary} beside it tells of ${p.told}.`,
    hint: 'Rows that were lost may be those that failed. Copy the folder of the benchmark whole, or evaluate it anew.',
  }),
  'recorded-unit-missing': (p: { path: string; field: 'tokens' | 'bytes' }): Message => ({
    exit: 'badInput',
    what: `${p.path}: no field for the ${p.field}, by which a metric of the task divides the negative log-likelihood.`,
    hint:
      p.field === 'tokens'
        ? 'Record the number of scored tokens of each sample (tokens), or ask for bits_per_byte alone.'
        : 'Record the UTF-8 bytes that the scored tokens stand for (bytes), or ask for perplexity alone.',
  }),
  'recorded-id-unknown': (p: {
    path: string
    task: string
    data: string
    /** Fields by which lines were told; none: the ids. */
    shared: readonly string[]
    ids: readonly string[]
    line: number
    count: number
    total: number
  }): Message => ({
    exit: 'badInput',
    what:
      p.shared.length === 0
        ? `${p.path}:${p.line}: ${p.count} of ${p.total} lines are of samples that the data of the task ${p.task} do not hold: ${listed(p.ids.map(shown), 5)}.`
        : `${p.path}:${p.line}: ${p.count} of ${p.total} lines (${listed(p.ids.map(shown), 5)}) have in ${listed(p.shared.map(shown), 5)} what no sample of ${p.data} has (task ${p.task}).`,
    hint:
      p.shared.length === 0
        ? 'Record both sides on the very data that the suite names; the ids have to be the same.'
        : 'Record both sides on the very data that the suite names. Where they are the same but written otherwise, give the data a field "id" and the recorded lines the same ids.',
  }),
  'recorded-identity-unproven': (p: {
    path: string
    data: string
    ids: string | null
    by: 'ids' | 'places'
    field: string
    shared: readonly string[]
  }): Message => ({
    exit: 'badInput',
    what: [
      `${p.path}: nothing proves which sample of ${p.data} a line is of.`,
      p.by === 'places'
        ? `Its ${shown(p.field)} counts from 0 in what was read then, and ${p.ids === null || p.ids === '#' ? `${p.data} has no ids` : `the ids of ${p.data} are those in ${shown(p.ids)}`}.`
        : `${p.data} has no ids, so its samples are known by their lines, counted from 1; the ${shown(p.field)} of the recorded lines may count otherwise.`,
      p.shared.length === 0
        ? 'The lines and the data have no other field in common.'
        : `What else they have in common, ${listed(p.shared.map(shown), 5)}, does not tell the samples apart.`,
    ].join(' '),
    hint:
      p.by === 'places'
        ? `Give the data a field ${shown(p.field)} with these numbers, and name it: fields: {id: ${p.field}}.`
        : `Give the data a field "id" and the recorded lines the same ids. Where these are the numbers of the data's lines, say so: fields: {id: "#"}.`,
  }),
  'recorded-constrained': (p: { path: string; task: string }): Message => ({
    exit: 'badInput',
    what: `${p.path}: nothing tells that the answers to ${p.task} were held to a form, as \`constrained\` asks.`,
    hint: 'Only the evidence of a run of this program tells it (RUN/evidence/baseline). Leave `constrained` out, or evaluate that side behind a server.',
  }),
  'recorded-id-twice': (p: {
    path: string
    id: string
    repeat: string | null
    first: number
    second: number
  }): Message => ({
    exit: 'badInput',
    what: `${p.path}:${p.second}: the id ${shown(p.id)}${p.repeat === null ? '' : ` with repeat ${shown(p.repeat)}`} was already given at ${p.path}:${p.first}.`,
    hint: 'Leave one line a sample. Several scores of a sample are averaged where each line says which one it is (repeat).',
  }),
  'recorded-repeats-refused': (p: { path: string; line: number; id: string }): Message => ({
    exit: 'badInput',
    what: `${p.path}:${p.line}: the sample ${shown(p.id)} has several repetitions; only scores can be averaged.`,
    hint: 'Leave one repetition of each sample, or record scores and compare them in a task of kind scores.',
  }),
  'recorded-repeats-uneven': (p: {
    path: string
    one: { id: string; repeats: readonly string[] }
    other: { id: string; repeats: readonly string[] }
  }): Message => ({
    exit: 'badInput',
    what: `${p.path}: the samples do not have the same repetitions: ${told(p.one)}, ${told(p.other)}.`,
    hint: 'A repetition that is not there may be one that failed. Record every repetition of every sample.',
  }),
  'recorded-repeats-unequal': (p: { task: string; baseline: number; candidate: number }): Message => ({
    exit: 'badInput',
    what: `Task ${p.task}: the baseline has ${p.baseline} repetitions of each sample, the candidate ${p.candidate}.`,
    hint: 'A repetition that is not there may be one that failed. Record as many on both sides.',
  }),
} satisfies Record<string, (p: never) => Message>

function meant({ path, near }: { path: string; near: readonly string[] }): string {
  const folders = near.slice(0, 4).map((one) => `${path.replace(/\/+$/, '')}/${one}`)
  return folders.length === 0 ? '.' : `; did you mean ${folders.join(' or ')}?`
}

function told({ id, repeats }: { id: string; repeats: readonly string[] }): string {
  return `${shown(id)} has ${listed(repeats.map(shown), 6)}`
}

function there(columns: readonly string[]): string {
  return columns.length === 0
    ? 'none'
    : listed(
        columns.map((column) => shown(column)),
        20,
      )
}
