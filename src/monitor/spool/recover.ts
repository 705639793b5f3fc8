import { linesOfSegment, mend, type Segment, segmentsIn } from './files.ts'
import { type Known, KnownRequests, namesOf } from './known.ts'
import type { SegmentLine, SpoolLine } from './line.ts'
import { Summary } from './summary.ts'

/** What a spool holds already. */
export interface Recovered {
  summary: Summary
  known: KnownRequests
  /** Number of the next line. */
  next: number
  /** The segment that goes on; null: another has to be begun. */
  goesOn: Segment | null
  /** Bytes torn off the end, lines that do not match their checksum. */
  torn: number
  broken: number
}

/**
 * Reads what was written to a spool before, and mends its end. Throws what the file system throws.
 * @param rules a segment of others does not go on
 * @param remember names by which requests are known again
 */
export function recovered(folder: string, rules: SegmentLine['rules'], remember: number): Recovered {
  const newest = segmentsIn(folder).at(-1)
  const torn = newest === undefined ? 0 : mend(folder, newest)
  const found: Recovered = {
    summary: new Summary(),
    known: new KnownRequests(remember),
    next: 1,
    goesOn: null,
    torn,
    broken: 0,
  }
  const requests: [names: string[], Known][][] = []
  let count = 0
  for (const [at, segment] of segmentsIn(folder).reverse().entries()) {
    const { lines, broken } = linesOfSegment(folder, segment.first)
    found.broken += broken
    if (at === 0) {
      for (const line of lines) found.summary.add(line)
      found.next = Math.max(segment.first, lines.at(-1)?.n ?? 0) + 1
      if (isBegunBy(rules, lines[0])) found.goesOn = segment
    }
    const own = lines.flatMap((line): [string[], Known][] =>
      line.k === 'request' ? [[namesOf(line.id, line.alias), { step: line.s, time: line.t, stamp: line.a ?? 0 }]] : [],
    )
    requests.unshift(own)
    count += own.reduce((sum, [names]) => sum + names.length, 0)
    if (count >= remember) break
  }
  for (const [names, known] of requests.flat()) found.known.add(names, known)
  return found
}

const isBegunBy = (rules: SegmentLine['rules'], head: SpoolLine | undefined): boolean =>
  head?.k === 'segment' && JSON.stringify(head.rules) === JSON.stringify(rules)
