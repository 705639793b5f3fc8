import type { Message } from '../message.ts'
import { listed, shown } from '../shown.ts'

export const samplesMessages = {
  'data-file-missing': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `The data file ${p.path} does not exist.`,
    hint: 'Give its path (in a suite relative to the suite file), or commit the file (with Git LFS: fetch it in the workflow).',
  }),
  'data-unreadable': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `The data file ${p.path} cannot be read: ${p.why}.`,
    hint: 'Give the path of a file that this user may read.',
  }),
  'data-lfs-pointer': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} is not the data but the pointer that Git LFS leaves in its place.`,
    hint: 'Fetch the data with "git lfs pull"; in a workflow, set "lfs: true" at actions/checkout.',
  }),
  'data-stub': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} is still the stub that checkpoint-gate init wrote: there are no samples in it.`,
    hint: 'Put your samples in its place, all of its lines removed. Until then nothing can be compared on it, and nothing passes.',
  }),
  'data-not-text': (p: { path: string; what: string; hint: string }): Message => ({
    exit: 'badInput',
    what: `The data file ${p.path} is ${p.what}, not text in UTF-8.`,
    hint: p.hint,
  }),
  'data-format-unknown': (p: { path: string; extensions: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `The name of the data file ${p.path} does not tell its format.`,
    hint: `Known extensions are ${listed(p.extensions)}. Else say the format, in a suite data: {path: ${p.path}, format: jsonl}, on the command line --format jsonl.`,
  }),
  'data-text-without-prompts': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `The data file ${p.path} is plain text, which has nothing but texts to be scored.`,
    hint: 'For all other tasks, give jsonl, csv or parquet.',
  }),
  'data-empty': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `The data file ${p.path} holds no samples.`,
    hint: 'Nothing can be compared on it. Put samples in it, or take the task out of the suite.',
  }),
  'data-header-broken': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.path}:1: ${p.why}.`,
    hint: 'The first line of a CSV file names its columns, each once.',
  }),
  'data-parquet-broken': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `The data file ${p.path} is no readable Parquet file: ${p.why}.`,
    hint: 'Write it again, or give data: {path: …, format: …} where it is in another format.',
  }),
  /** `count` of `total` lines are broken; `lines` are the first few of them. */
  'data-lines-broken': (p: {
    path: string
    count: number
    total: number
    lines: readonly { line: number; why: string }[]
  }): Message => ({
    exit: 'badInput',
    what: [
      `${p.count} of ${p.total} samples in ${p.path} cannot be read:`,
      ...p.lines.map(({ line, why }) => `  ${p.path}:${line}  ${why}`),
      ...(p.count > p.lines.length ? [`  and ${p.count - p.lines.length} more`] : []),
    ].join('\n'),
    hint: 'Correct or remove them; samples are never left out silently.',
  }),
  /** `usual`: the column names that are looked for; empty where the suite named the column. */
  'data-field-missing': (p: {
    path: string
    line: number
    field: string
    wanted: string | null
    usual: readonly string[]
    columns: readonly string[]
    near: string | null
  }): Message => ({
    exit: 'badInput',
    what:
      p.wanted === null
        ? `${p.path}:${p.line}: no field for the ${p.field}: none is called ${either(p.usual)}. The fields are ${there(p.columns)}.`
        : `${p.path}:${p.line}: no field ${shown(p.wanted)}, which the suite names for the ${p.field}. The fields are ${there(p.columns)}.`,
    hint: `Name the right one in the suite: data: {path: ${p.path}, fields: {${p.field}: ${p.near ?? 'NAME'}}}.`,
  }),
  'data-field-ambiguous': (p: { path: string; field: string; columns: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `${p.path}: more than one field could be the ${p.field}: ${there(p.columns)}.`,
    hint: `Say in the suite which one it is: data: {path: ${p.path}, fields: {${p.field}: ${p.columns[0]}}}.`,
  }),
  'data-prompt-ambiguous': (p: { path: string; prompt: string; messages: string }): Message => ({
    exit: 'badInput',
    what: `${p.path}: samples have both a prompt (${shown(p.prompt)}) and a conversation (${shown(p.messages)}).`,
    hint: `Say in the suite which one is asked: fields: {prompt: ${p.prompt}} or fields: {messages: ${p.messages}}.`,
  }),
  'data-template-column': (p: {
    path: string
    line: number
    name: string
    columns: readonly string[]
    near: string | null
  }): Message => ({
    exit: 'badInput',
    what: `${p.path}:${p.line}: the task's prompt names {${p.name}}, but no field is called that. The fields are ${there(p.columns)}.`,
    hint:
      p.near === null ? 'Name one of these in the template.' : `Write {${p.near}} in the template, if that is meant.`,
  }),
  'data-id-twice': (p: { path: string; id: string; first: number; second: number; more: number }): Message => ({
    exit: 'badInput',
    what: `${p.path}:${p.second}: the id ${shown(p.id)} was already given at ${p.path}:${p.first}${p.more > 0 ? `; ${p.more} more ids come twice` : ''}.`,
    hint: 'Samples of the two checkpoints are paired by their ids: give each its own, name another column with fields: {id: …}, or number the lines with fields: {id: "#"}.',
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

function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
