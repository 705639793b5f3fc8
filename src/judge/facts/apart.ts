import { type Side, sides } from '../../evidence/evidence.ts'
import { mcnemar } from '../../statistics/mcnemar.ts'
import type { Judgement, Unscored } from '../judgement.ts'
import type { FlagFact, SideCounts, UnscoredFact } from './facts.ts'

/** Something that holds of some answers: how often on either side, and whether that is chance. */
function compared(pairs: readonly Record<Side, boolean>[]): SideCounts & { of: number; pValue: number } {
  const count = (side: Side) => pairs.filter((pair) => pair[side]).length
  const only = (side: Side, other: Side) => pairs.filter((pair) => pair[side] && !pair[other]).length
  const { twoSided } = mcnemar(only('candidate', 'baseline'), only('baseline', 'candidate'))
  return { baseline: count('baseline'), candidate: count('candidate'), of: pairs.length, pValue: twoSided }
}

/** Judgements of both sides of a sample, or of both orders, of one judge. */
export type Both = Record<Side, Judgement>

export function unscoredFact(both: readonly Both[], areScores: boolean): UnscoredFact {
  const why = ({ outcome }: Judgement) => (outcome.kind === 'unscored' ? outcome.why : null)
  const { pValue, ...counts } = compared(
    both.map(({ baseline, candidate }) => ({ baseline: why(baseline) !== null, candidate: why(candidate) !== null })),
  )
  const kinds = new Map<Unscored, SideCounts>()
  for (const each of both) {
    for (const side of sides) {
      const kind = why(each[side])
      if (kind === null) continue
      const known = kinds.get(kind) ?? { baseline: 0, candidate: 0 }
      kinds.set(kind, { ...known, [side]: known[side] + 1 })
    }
  }
  return {
    ...counts,
    kinds: [...kinds].map(([kind, found]) => ({ why: kind, ...found })),
    pValue: areScores ? pValue : null,
  }
}

/** @param both by sample, of any one judge: all of them are shown the same texts */
export function flagFacts(both: readonly Both[]): FlagFact[] {
  const flags = both.map(({ baseline, candidate }) => new Set([...baseline.flags, ...candidate.flags]))
  const names = new Set(flags.flatMap((found) => [...found].map(nameOf)))
  return [...names]
    .map((flag) => ({ flag, ...compared(flags.map((found) => bySide((side) => has(found, side, flag)))) }))
    .sort((a, b) => b.baseline + b.candidate - a.baseline - a.candidate || (a.flag < b.flag ? -1 : 1))
}

/** `candidate:cut` is found on one side; `question:cut` on both. */
const nameOf = (flag: string) => flag.replace(/^(?:baseline|candidate):/, '')
const has = (found: ReadonlySet<string>, side: Side, flag: string) => found.has(flag) || found.has(`${side}:${flag}`)
const bySide = <T>(of: (side: Side) => T): Record<Side, T> => ({ baseline: of('baseline'), candidate: of('candidate') })
