import { createHash } from 'node:crypto'
import type { Opened } from '../backends/backend.ts'
import type { Surroundings } from '../backends/surroundings.ts'
import type { EvidenceCache } from '../evidence/cache.ts'
import type { Side } from '../evidence/evidence.ts'
import type { EvidenceFile } from '../evidence/file.ts'
import type { Reused } from '../evidence/provenance.ts'
import type { Sample } from '../samples/sample.ts'
import type { Shard } from '../samples/shard.ts'
import { minuteOf } from '../shared/minute.ts'
import type { Progress } from '../shared/progress.ts'

/** What of earlier runs may stand for measuring, and what is kept for later ones. */
export interface Reuse {
  /** null: nothing is kept or taken. */
  cache: EvidenceCache | null
  /** Whether the baseline is taken from it. */
  takes: boolean
  /** What was taken, told by the report. */
  reused: Reused[]
  /** What the evidence that the run folder holds was taken from. */
  before: readonly Reused[]
}

/** Where a checkpoint is asked; looked at only where that is needed. */
export interface Machine {
  surroundings(): Promise<Surroundings>
}

/** A task's file with the samples that belong into it. */
export interface Filling {
  task: string
  /** What its evidence depends on besides the machine. */
  identity: string
  file: EvidenceFile
  own: readonly Sample[]
  /** Of how many of them the file held evidence when it was opened. */
  kept: number
}

/**
 * The name of a piece of evidence in the cache: everything that it depends on. What is the same has the same name, on either side, so that a
 * merged candidate is found as the next baseline.
 */
export function cacheKey(identity: string, depends: string, shard: Shard | null): string {
  return createHash('sha256').update(JSON.stringify({ identity, depends, shard })).digest('hex')
}

/**
 * Fills the files of the baseline for which nothing has been measured yet. The candidate is never taken from the cache: it is what is judged, and
 * a checkpoint compared with itself has to be asked twice.
 * @returns what the checkpoint had turned out to be; null: nothing was taken
 */
export async function takeKept(
  side: Side,
  fillings: readonly Filling[],
  source: Machine,
  shard: Shard | null,
  { cache, takes, reused }: Reuse,
  progress: Progress,
): Promise<Opened | null> {
  if (cache === null || !takes || side !== 'baseline') return null
  const empty = fillings.filter(({ own, kept }) => own.length > 0 && kept === 0)
  if (empty.length === 0) return null
  const surroundings = await source.surroundings()
  if ('unknown' in surroundings) {
    progress.note(`${side}: nothing is taken from the cache: ${surroundings.unknown}`)
    return null
  }
  let opened: Opened | null = null
  for (const { task, identity, file, own } of empty) {
    const found = cache.find(cacheKey(identity, surroundings.depends, shard))
    if (found.state === 'none') continue
    if (found.state === 'damaged' || !isWhole(found.entry.evidence, own)) {
      const where = found.state === 'damaged' ? ` (${found.path})` : ''
      progress.note(`${side}, ${task}: what the cache holds of it is damaged${where}; measured anew`)
      continue
    }
    for (const evidence of found.entry.evidence) file.append(evidence)
    opened = found.entry.opened
    reused.push({ side, task, made: found.entry.made })
    progress.note(`${side}, ${task}: taken from the cache, measured ${minuteOf(found.entry.made)} UTC`)
  }
  return opened
}

/** Keeps what was measured just now, each task that is whole. */
export async function keepMeasured(
  fillings: readonly Filling[],
  opened: Opened,
  source: Machine,
  shard: Shard | null,
  { cache }: Reuse,
): Promise<void> {
  if (cache === null) return
  const surroundings = await source.surroundings()
  if ('unknown' in surroundings) return
  const made = new Date().toISOString()
  for (const { identity, file, own } of fillings) {
    const evidence = own.flatMap(({ id }) => file.evidence.get(id) ?? [])
    if (own.length === 0 || !isWhole(evidence, own)) continue
    cache.keep(cacheKey(identity, surroundings.depends, shard), { made, opened, evidence })
  }
}

function isWhole(evidence: readonly { id: string }[], own: readonly Sample[]): boolean {
  const ids = new Set(evidence.map(({ id }) => id))
  return ids.size === own.length && own.every(({ id }) => ids.has(id))
}
