import type { z } from 'zod'
import { DialectMismatch, type TokenGuess } from './dialect.ts'
import type { Fault } from './faults.ts'

/** As servers write minus infinity. */
const floor = -9999

/** A body that has the dialect's shape. Throws DialectMismatch `shape` with the first place that has not. */
export function shaped<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new DialectMismatch('shape', `the answer has another shape at ${path.join('.') || 'its root'}: ${message}`)
}

/** The values of all tokens of a prompt: none only for the first, all others finite and not above 0. */
export function checked(values: readonly (number | null)[]): Float64Array {
  const count = values.length
  const wrong = (fault: Fault, i: number, what: string) =>
    new DialectMismatch(fault, `token ${i + 1} of ${count} ${what}`)
  return Float64Array.from(values, (value, i) => {
    if (value === null) {
      if (i > 0) throw wrong('null', i, 'has no value')
      return Number.NaN
    }
    if (!Number.isFinite(value)) throw wrong('not-finite', i, `has the value ${value}`)
    if (value > 1e-6)
      throw wrong('logits', i, `has ${value}, but a log-probability is never above 0: these may be logits`)
    if (value <= floor) throw wrong('floor', i, `has ${value}, which stands for minus infinity`)
    return value
  })
}

/** What the server counted against what was sent. */
export function counted(read: number, sent: number): void {
  if (read === sent) return
  const both = `the server read ${read} tokens where ${sent} were sent`
  if (read < sent) throw new DialectMismatch('truncated', `${both}: it shortens prompts`)
  if (read <= sent + 2) throw new DialectMismatch('bos-added', `${both}: it puts special tokens in front`)
  throw new DialectMismatch('template', `${both}: it may put prompts through the chat template, as Ollama does`)
}

/** The ids that came back must be those that were sent. */
export function sameIds(found: readonly (number | null)[], sent: readonly number[], fault: 'ids' | 'split'): void {
  if (fault === 'split' && found.length !== sent.length) throw new DialectMismatch(fault, splitDifference(found, sent))
  const at = sent.findIndex((id, i) => found[i] !== null && found[i] !== id)
  if (at < 0) return
  if (fault === 'split') throw new DialectMismatch(fault, splitDifference(found, sent))
  throw new DialectMismatch(fault, `token ${at + 1} came back as ${found[at]} where ${sent[at]} was sent`)
}

function splitDifference(found: readonly (number | null)[], sent: readonly number[]): string {
  const at = sent.findIndex((id, i) => found[i] !== id)
  const here = at < 0 ? sent.length : at
  const show = (ids: readonly (number | null)[]) =>
    `[${ids.slice(here, here + 4).join(', ')}${ids.length > here + 4 ? ', …' : ''}]`
  return `the server splits the text otherwise than tokenizer.json: at token ${here + 1} it has ${show(found)} (${found.length} in all) where tokenizer.json has ${show(sent)} (${sent.length})`
}

/** From the likeliest down, so many. */
export function ranked(guesses: readonly TokenGuess[], count: number): TokenGuess[] {
  return [...guesses].sort((a, b) => b.logprob - a.logprob).slice(0, count)
}
