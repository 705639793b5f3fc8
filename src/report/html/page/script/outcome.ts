/** What became of a sample, as one bit each: a sample has several. */
export const outcomeBits = { all: 0, lost: 1, gained: 2, worse: 4, better: 8, differs: 16, same: 32 } as const
export type Outcome = keyof typeof outcomeBits
export const outcomes = Object.keys(outcomeBits) as Outcome[]
export const allBits = 64

/** @param loss above 0: worse; NaN where that cannot be said */
export function outcomeOf(loss: number, rightOrWrong: boolean, same: boolean | null): number {
  const side = loss > 0 ? outcomeBits.worse : loss < 0 ? outcomeBits.better : 0
  const turned = rightOrWrong ? (loss > 0 ? outcomeBits.lost : loss < 0 ? outcomeBits.gained : 0) : 0
  const said = same === null ? 0 : same ? outcomeBits.same : outcomeBits.differs
  return side | turned | said
}

export function hasOutcome(bits: number, outcome: Outcome): boolean {
  return (bits & outcomeBits[outcome]) === outcomeBits[outcome]
}

/** @param tally how many samples there are of each combination of bits */
export function countsOf(tally: Uint32Array): Record<Outcome, number> {
  const count = (outcome: Outcome) =>
    tally.reduce((sum, times, bits) => sum + (hasOutcome(bits, outcome) ? times : 0), 0)
  return Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>
}
