import type { DifferenceKind, Meaning } from '../gate/likeness/difference.ts'
import { minuteOf } from '../shared/minute.ts'
import { formatCount } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import type { ComparedCheckpoint, Report } from './report.ts'

/** One line of the table of both sides. */
export interface ComparedLine {
  name: string
  /** null: the side was not opened; an empty list: it does not tell. */
  baseline: readonly string[] | null
  candidate: readonly string[] | null
  /** How they are unlike; null where they are not, or cannot be the same. */
  unlike: 'differs' | 'not comparable' | null
  /** Whether the values are hashes, of which a rendering may show the beginning. */
  isHash: boolean
}

interface Shown {
  kind: DifferenceKind | null
  name: string
  of(side: ComparedCheckpoint): readonly string[]
  isHash?: true
}

const isRecorded = ({ opened }: ComparedCheckpoint) => opened.backend === 'recorded'
const told = (value: string) => (value === '' ? [] : [value])

/** What is shown of every pair; of evidence that was recorded elsewhere, nobody knows how the checkpoint was asked. */
const shownAlways: readonly Shown[] = [
  { kind: null, name: 'Checkpoint', of: ({ path }) => told(path) },
  { kind: null, name: 'Fingerprint', of: ({ opened }) => told(opened.fingerprint), isHash: true },
  { kind: 'tokenizer', name: 'Tokenizer', of: ({ opened }) => told(opened.tokenizer), isHash: true },
  {
    kind: 'template',
    name: 'Chat template',
    of: (side) => (side.opened.template === null ? (isRecorded(side) ? [] : ['none']) : [side.opened.template]),
    isHash: true,
  },
  { kind: 'precision', name: 'Precision', of: ({ opened }) => told(opened.precision) },
  { kind: 'backend', name: 'Backend', of: ({ opened }) => told(opened.backend) },
  { kind: 'device', name: 'Device', of: ({ opened }) => told(opened.device) },
  {
    kind: 'context',
    name: 'Context',
    of: (side) => (isRecorded(side) ? [] : [`${formatCount(side.opened.contextLength)} tokens`]),
  },
  {
    kind: 'versions',
    name: 'Versions',
    of: ({ opened }) => Object.entries(opened.versions).map(([name, version]) => `${name} ${version}`),
  },
]

/** What is shown only where it differs. */
const names: Partial<Record<DifferenceKind, string>> = {
  data: 'Data',
  prompts: 'Prompts',
  decoding: 'Decoding',
  window: 'Window',
  templating: 'Prompts framed by',
  program: 'Checkpoint Gate',
  server: 'Server',
  dialect: 'Log-probabilities by',
  threads: 'Threads',
  batch: 'Batch',
  prepared: 'Prepared by',
}

/** Both sides beside each other, what differs last. */
export function comparedLines({ compared }: Report): ComparedLine[] {
  const { baseline, candidate, differences = [] } = compared
  if (baseline === null && candidate === null) return []
  const always = shownAlways.flatMap(({ kind, name, of, isHash = false }) => {
    const [before, after] = [baseline, candidate].map((side) => side && of(side))
    if (!before?.length && !after?.length) return []
    const differs = kind !== null && before && after && before.join('\n') !== after.join('\n')
    const unlike = differs ? unlikeBy(differences.find((one) => one.kind === kind)?.meaning) : null
    return { name, baseline: before ?? null, candidate: after ?? null, unlike, isHash }
  })
  const others = differences.flatMap(({ kind, tasks, ...values }) => {
    const name = names[kind]
    if (name === undefined) return []
    const [before, after] = [values.baseline, values.candidate].map((value) => (value === null ? [] : [value]))
    const on = tasks.length > 0 ? ` on ${listed(tasks, 3)}` : ''
    return {
      name: `${name}${on}`,
      baseline: before!,
      candidate: after!,
      unlike: unlikeBy(values.meaning),
      isHash: false,
    }
  })
  return [...always, ...others]
}

const unlikeBy = (meaning?: Meaning): ComparedLine['unlike'] => (meaning === 'not comparable' ? meaning : 'differs')

/** What may have changed figures although it is not the checkpoint; what made rows missing says so in their place. */
export function toldDifferences({ compared: { differences = [] } }: Report): string[] {
  return differences.flatMap(({ kind, meaning, tasks, said }) => {
    if (said === null || (meaning !== 'told' && kind !== 'tokenizer')) return []
    const on = tasks.length > 0 && !said.includes(tasks[0]!) ? `${listed(tasks, 3)}: ` : ''
    return `${on}${said}`
  })
}

/** What the backends had to say, and what was not measured now. */
export function comparedNotes({ compared: { baseline, candidate, reused } }: Report): string[] {
  return [
    ...reusedNotes(reused ?? []),
    ...(baseline?.opened.notes ?? []).map((note) => `Baseline: ${note}`),
    ...(candidate?.opened.notes ?? []).map((note) => `Candidate: ${note}`),
  ]
}

/** Which side's evidence was not measured by this run, and when it was. */
export function reusedNotes(reused: NonNullable<Report['compared']['reused']>): string[] {
  const found = new Map<string, string[]>()
  for (const { side, task, made } of reused) {
    const of = `${side === 'baseline' ? 'Baseline' : 'Candidate'}: measured ${minuteOf(made)} UTC and taken from the cache`
    found.set(of, [...(found.get(of) ?? []), task])
  }
  return [...found].map(([of, tasks]) => `${of}, since nothing that it depends on has changed: ${listed(tasks, 4)}`)
}

/** How it was decided, as names with their values. A suite that could not be read has no settings to tell. */
export function comparedSettings({ suite, compared }: Report): { name: string; value: string; isCode: boolean }[] {
  const { seed, resamples, errorBudget, versions } = compared
  const plain = (name: string, value: string) => ({ name, value, isCode: false })
  const read = [
    { name: 'Its sha256', value: suite.sha256, isCode: true },
    plain('Seed', String(seed)),
    plain('Bootstrap resamples', formatCount(resamples)),
    plain('Chance of a false block', `at most ${Number((errorBudget * 100).toPrecision(3))} %`),
  ]
  return [
    { name: 'Suite', value: suite.file, isCode: true },
    ...(suite.sha256 === '' ? [] : read),
    ...Object.entries(versions).map(([name, version]) => plain(name, version)),
  ]
}
