import type { PromptScores, TokenGuess } from '../dialects/dialect.ts'
import type { Fault } from '../dialects/faults.ts'

/** What is wrong, by its name and in words. */
export interface Diagnosis {
  fault: Fault
  says: string
}

/** At least so many places must stick out, or a shift could not be seen. */
const sharpPlaces = 8
/** By so many nats from both neighbours. */
const sharp = 0.5

/** Whether a shift of these values by one place would be seen. */
export function isSharp(values: ArrayLike<number>): boolean {
  let found = 0
  for (let i = 1; i + 1 < values.length; i++) {
    if (Math.abs(values[i]! - values[i - 1]!) > sharp && Math.abs(values[i]! - values[i + 1]!) > sharp) found++
  }
  return found >= sharpPlaces
}

/** P2g: a model does not find many tokens of a text equally likely. */
export function spread(values: ArrayLike<number>): Diagnosis | null {
  const told = Array.from(values).filter((value) => !Number.isNaN(value))
  const distinct = new Set(told).size
  if (distinct >= told.length / 4) return null
  const says =
    distinct === 1
      ? `all ${told.length} tokens have the value ${told[0]}: a stand-in for log-probabilities`
      : `${told.length} tokens have only ${distinct} different values`
  return { fault: 'stub', says }
}

const name = ({ id, text }: TokenGuess): string | number => id ?? text

/** P2h: what the lists of the likeliest tokens must be, if each is of one distribution, and of the one that the value beside it comes from. */
export function lists({ logprobs, likeliest }: PromptScores): Diagnosis | null {
  if (likeliest === null) return null
  const firsts = new Map<string | number, number>()
  let places = 0
  for (const [i, list] of likeliest.entries()) {
    if (list === null || list.length === 0) continue
    const bad = (says: string): Diagnosis => ({ fault: 'lists', says: `of token ${i + 1}, ${says}` })
    const sum = list.reduce((total, { logprob }) => total + Math.exp(logprob), 0)
    if (sum > 1.001)
      return bad(`the likeliest tokens have the probability ${sum.toPrecision(4)} together: logits, or one twice`)
    if (new Set(list.map(name)).size < list.length) return bad('a token stands twice among the likeliest')
    const own = logprobs[i]!
    if (list[0]!.logprob < own - 1e-3) return bad('the likeliest token is less likely than its own')
    firsts.set(name(list[0]!), (firsts.get(name(list[0]!)) ?? 0) + 1)
    places++
  }
  if (places >= sharpPlaces && Math.max(...firsts.values()) > 0.9 * places) {
    return {
      fault: 'broadcast',
      says: 'the same token is the likeliest at all places: one row of logits is used for all',
    }
  }
  return null
}
