import type { TokenGuess } from '../dialects/dialect.ts'
import { agrees, type Gap, gapOf, shownGap } from './agreement.ts'
import type { Diagnosis } from './checks.ts'

/** A token that generation finds likely at some place, and what the prompt's values say of it when it stands there. */
export interface Crossing {
  /** The token's place in the prompt, from 0. */
  at: number
  /** By generation: its log-probability, and the likeliest tokens in its place. */
  expected: number
  generated: readonly TokenGuess[]
  /** By the prompt: the values around it, and the likeliest tokens in their places. NaN and null where there are none. */
  values: { before: number; here: number; after: number }
  lists: { before: readonly TokenGuess[] | null; here: readonly TokenGuess[] | null }
}

/**
 * P3: whether the prompt's values are what generation, another way through the server, says. Where not, it tells which way they are moved:
 * either moves a value that is known and is not the likeliest.
 */
export function crossed(crossings: readonly Crossing[], tolerance: number): Diagnosis | Gap {
  const gapTo = (of: (crossing: Crossing) => number) =>
    gapOf(
      crossings.map((each) => Math.abs(of(each) - each.expected)).filter((each) => !Number.isNaN(each)),
      tolerance,
    )
  const here = gapTo(({ values }) => values.here)
  const listed = crossings.filter(({ lists }) => lists.here !== null)
  const foreign = listed.filter(({ generated, lists }) => !alike(generated, lists.here, tolerance))
  if (agrees(here, tolerance)) {
    if (foreign.length <= Math.floor(listed.length / 4)) return here
    const says = `the likeliest tokens of a prompt are not those of generation at ${foreign.length} of ${listed.length} places`
    return { fault: 'lists', says }
  }
  const before = gapTo(({ values }) => values.before)
  if (agrees(before, tolerance) && before.places === crossings.length) return indexShift('before', before)
  const after = gapTo(({ values }) => values.after)
  if (agrees(after, tolerance) && after.places >= crossings.length - 1) return indexShift('behind', after)
  const rows = crossings.filter(({ generated, lists }) => alike(generated, lists.before, tolerance))
  if (rows.length > 0.75 * crossings.length) {
    const says =
      'row shift: each token is scored under the row after it (as llama-cpp-python does without BOS), so that the right values are not in the answer'
    return { fault: 'row-shift', says }
  }
  return {
    fault: 'unlike-generation',
    says: `the values of a prompt's tokens are not those that the same tokens have when they are generated (${shownGap(here)})`,
  }
}

function indexShift(where: 'before' | 'behind', gap: Gap): Diagnosis {
  return {
    fault: 'index-shift',
    says: `index shift: each value stands one place ${where} its token (${shownGap(gap)})`,
  }
}

/** Whether two lists hold the same tokens with the same values, as far as one end of a list may lack what stands at the other's. */
function alike(a: readonly TokenGuess[], b: readonly TokenGuess[] | null, tolerance: number): boolean {
  if (b === null) return false
  const key = ({ id, text }: TokenGuess) => (b[0]?.id === null || a[0]?.id === null ? text : id)
  const others = new Map(b.map((guess) => [key(guess), guess.logprob]))
  const both = a.flatMap((guess) => {
    const other = others.get(key(guess))
    return other === undefined ? [] : [Math.abs(other - guess.logprob)]
  })
  return both.length >= Math.min(a.length, b.length) - 1 && agrees(gapOf(both, tolerance), tolerance)
}
