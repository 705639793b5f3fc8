import type { Opened } from '../../backends/backend.ts'
import type { MadeEarlier } from '../../evidence/provenance.ts'
import { withoutSecrets } from '../../shared/secrets.ts'
import type { CheckpointSource } from '../../suite/source.ts'
import type { Difference, DifferenceKind, Meaning } from './difference.ts'

/** A side as it was asked, by this run or by the one that recorded it. */
export interface AskedSide {
  source: CheckpointSource
  opened: Opened
  /** Version of this program that asked; null: nobody knows. */
  program: string | null
}

/** Of evidence that another program recorded, all that follows is unknown. */
export const isUnknown = ({ opened }: AskedSide): boolean => opened.backend === 'recorded'

export function askedSide(
  source: CheckpointSource,
  opened: Opened,
  earlier: MadeEarlier | undefined,
  program: string | null,
): AskedSide {
  if (opened.backend !== 'recorded') return { source, opened, program }
  if (!earlier?.opened) return { source, opened, program: null }
  return { source: earlier.source, opened: earlier.opened, program: earlier.program }
}

interface Fact {
  kind: DifferenceKind
  /** null: the side does not tell. */
  of(side: AskedSide): string | null
  meaning: Meaning
  /** Begins a sentence that the two values end; null where nothing has to be said. */
  name: string | null
  /** What it does to figures: a sentence. */
  so?: string
}

/**
 * What is the same for all tasks. None of it blocks: an int4 candidate against an fp16 baseline, or another runtime, is what teams compare.
 */
const facts: readonly Fact[] = [
  {
    kind: 'backend',
    of: ({ opened }) => opened.backend,
    meaning: 'told',
    name: 'The backend',
    so: 'Each splits batches and rounds in its own way, which changes figures a little.',
  },
  {
    kind: 'templating',
    of: ({ source }) => source.server?.templating ?? 'gate',
    meaning: 'told',
    name: 'Who frames prompts by the chat template',
    so: 'A server may frame them otherwise than the template in the files.',
  },
  {
    kind: 'precision',
    of: ({ opened }) => opened.precision || null,
    meaning: 'told',
    name: 'Precision',
    so: 'What it costs is part of every change in the table.',
  },
  {
    kind: 'device',
    of: ({ opened }) => opened.device || null,
    meaning: 'told',
    name: 'The device',
    so: 'Sums are rounded otherwise there, which can turn single answers.',
  },
  {
    kind: 'program',
    of: ({ program }) => program,
    meaning: 'told',
    name: 'The version of this program',
    so: 'It may have asked otherwise then; evaluated anew, both sides are asked by one.',
  },
  {
    kind: 'context',
    of: ({ opened }) => (opened.contextLength > 0 ? String(opened.contextLength) : null),
    meaning: 'fine',
    name: null,
  },
  {
    kind: 'server',
    of: ({ source }) => source.server && withoutSecrets(source.server.address ?? source.server.command ?? ''),
    meaning: 'fine',
    name: null,
  },
  { kind: 'dialect', of: ({ source }) => source.server?.dialect ?? null, meaning: 'fine', name: null },
  { kind: 'threads', of: ({ source }) => threadsOf(source), meaning: 'fine', name: null },
  { kind: 'batch', of: ({ source }) => batchOf(source), meaning: 'fine', name: null },
  { kind: 'prepared', of: ({ source }) => withoutSecrets(source.prepare ?? 'no command'), meaning: 'fine', name: null },
]

const threadsOf = ({ threads, server }: CheckpointSource) => (server ? null : String(threads ?? 'all cores'))

function batchOf({ batchTokens, server }: CheckpointSource): string | null {
  if (server)
    return server.concurrency === null ? 'the usual requests at once' : `${server.concurrency} requests at once`
  return batchTokens === null ? 'the usual size' : `${batchTokens} tokens`
}

/** In what the two sides as a whole are unlike; of a side that nobody knows anything about, only that. */
export function differencesOfSides(baseline: AskedSide, candidate: AskedSide): Difference[] {
  const sides = [baseline, candidate]
  if (sides.every(isUnknown)) return []
  if (sides.some(isUnknown)) return [unknownSide(baseline, candidate)]
  const found = facts.flatMap(({ kind, of, meaning, name, so = '' }): Difference[] => {
    const [before, after] = [of(baseline), of(candidate)]
    // What one side has no value for is told by its backend.
    if (before === null || after === null || before === after) return []
    const said = name === null ? null : `${name} differs: ${before} and ${after}. ${so}`
    return [{ kind, baseline: before, candidate: after, meaning, tasks: [], said }]
  })
  return [...found, ...differingVersions(baseline, candidate)]
}

function unknownSide(baseline: AskedSide, candidate: AskedSide): Difference {
  const which = isUnknown(baseline) ? 'baseline' : 'candidate'
  return {
    kind: 'backend',
    baseline: baseline.opened.backend,
    candidate: candidate.opened.backend,
    meaning: 'told',
    tasks: [],
    said: `The ${which} was recorded elsewhere: with which prompts, settings and numbers it was asked is not known.`,
  }
}

/** Of what both sides used. */
function differingVersions({ opened: before }: AskedSide, { opened: after }: AskedSide): Difference[] {
  const names = Object.keys(before.versions).filter(
    (name) => after.versions[name] !== undefined && after.versions[name] !== before.versions[name],
  )
  if (names.length === 0) return []
  const listed = (versions: Record<string, string>) => names.map((name) => `${name} ${versions[name]}`).join(', ')
  const [baseline, candidate] = [listed(before.versions), listed(after.versions)]
  const said = `Versions differ: ${baseline} and ${candidate}. Another version may round or split texts otherwise.`
  return [{ kind: 'versions', baseline, candidate, meaning: 'told', tasks: [], said }]
}
