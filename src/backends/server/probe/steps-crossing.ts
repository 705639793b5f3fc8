import { DialectMismatch, type TokenGuess } from '../dialects/dialect.ts'
import { shownGap } from './agreement.ts'
import { type Crossing, crossed } from './shifts.ts'
import type { ProbeStep, State } from './state.ts'
import { allowed, few } from './steps-reading.ts'
import type { Voice } from './voice.ts'

/** Where in the probe's text prefixes end, as shares of its length. */
const shares = [0.3, 0.55, 0.8, 1]
/**
 * Short beginnings, in tokens: in the sum of a long text it does not show how many tokens the server took it to have, or that short ones are
 * wrong. Some twice: where a server draws the next token, it draws another.
 */
const beginnings = [1, 2, 3, 4, 8, 1, 2, 3]
/** As servers write minus infinity. */
const floor = -1000
/** Half precision rounds logits of 16 and more to an eighth, and generation computes them in another shape than a prompt. */
const eighth = 0.13

/**
 * The strongest step. A token that is not the likeliest has a value that generation knows; put behind the prefix, the prompt's values must
 * say the same. Shifted rows and shifted places both break it.
 */
export const crossingStep: ProbeStep = {
  id: 'P3',
  title: 'second-best tokens as generation has them',
  async run(state) {
    const crossings: Crossing[] = []
    for (const prefix of prefixesOf(state)) {
      const generated = await likeliestNext(state, prefix)
      const seconds = generated.length > 1 ? generated.slice(1) : generated
      // Once with the likeliest itself.
      const wanted = prefix.length === state.ids.length ? [seconds, generated.slice(0, 1)] : [seconds]
      for (const guesses of wanted) {
        const found = sendable(state.voice, prefix, guesses)
        if (found) crossings.push(await crossing(state, prefix, generated, found))
      }
    }
    if (crossings.length < 3) {
      const says = `of the likeliest next tokens, only ${crossings.length} can be sent as text`
      throw new DialectMismatch('unlike-generation', says)
    }
    const found = crossed(crossings, Math.max(eighth, allowed(state)))
    if ('fault' in found) {
      // What is wrong with the lists says more than that the values are wrong, but less than which way they were moved.
      const better = found.fault.endsWith('shift') ? null : state.doubt
      throw new DialectMismatch(better?.fault ?? found.fault, better?.says ?? found.says)
    }
    if (state.doubt) throw new DialectMismatch(state.doubt.fault, state.doubt.says)
    return { held: `${crossings.length} tokens: ${shownGap(found)}` }
  },
}

function prefixesOf({ voice, ids }: State): (readonly number[])[] {
  const found = shares.map((share) => sendablePrefix(voice, ids, share))
  return voice.dialect.gives === 'sums' ? [...beginnings.map((length) => ids.slice(0, length)), ...found] : found
}

/** The longest beginning up to about a share of the text that the server can be given. */
function sendablePrefix(voice: Voice, ids: readonly number[], share: number): readonly number[] {
  let length = Math.round(ids.length * share)
  while (length > 4 && !voice.canSend(ids.slice(0, length))) length--
  return ids.slice(0, length)
}

async function likeliestNext(state: State, prefix: readonly number[]): Promise<TokenGuess[]> {
  const generated = await state.voice.next(prefix, few, 0)
  const [first, second] = generated
  if (!first || first.logprob < -1e-4 || (second && second.logprob > floor)) return generated
  const note = "values of generated tokens are those after temperature; the prompt's are not concerned"
  if (!state.notes.includes(note)) state.notes.push(note)
  return state.voice.next(prefix, few, 1)
}

interface Sendable {
  guess: TokenGuess
  id: number
}

/** The first of the guesses that can be put behind the prefix, so that the server reads just that token. */
function sendable(voice: Voice, prefix: readonly number[], guesses: readonly TokenGuess[]): Sendable | null {
  for (const guess of guesses) {
    const id = guess.id ?? idByText(voice, prefix, guess.text)
    // Special tokens are treated in ways of their own, and some texts of them cannot be told from words.
    if (id === null || guess.logprob <= floor || voice.tokenizer.isSpecial(id)) continue
    if (voice.canSend([...prefix, id])) return { guess, id }
  }
  return null
}

function idByText(voice: Voice, prefix: readonly number[], text: string): number | null {
  const ids = voice.encode(voice.decode(prefix) + text)
  const fits = ids.length === prefix.length + 1 && prefix.every((id, i) => ids[i] === id)
  return fits ? ids.at(-1)! : null
}

async function crossing(
  state: State,
  prefix: readonly number[],
  generated: readonly TokenGuess[],
  { guess, id }: Sendable,
): Promise<Crossing> {
  const { voice, ids } = state
  const at = prefix.length
  const expected = guess.logprob
  const none = { before: null, here: null }
  if (voice.dialect.gives === 'sums') {
    const here = await voice.at([...prefix, id], at)
    return { at, expected, generated, values: { before: Number.NaN, here, after: Number.NaN }, lists: none }
  }
  // A few tokens behind it, so that a value that has moved to the back is seen.
  const behind = [...prefix, id, ...(at < ids.length ? ids.slice(at, at + 2) : ids.slice(2, 4))]
  const sent = voice.canSend(behind) ? behind : [...prefix, id]
  const { logprobs, likeliest } = await voice.read(sent, { likeliest: voice.dialect.likeliest > 0 ? few : 0 })
  state.lone.push({ ids: sent, values: logprobs })
  return {
    at,
    expected,
    generated,
    values: {
      before: logprobs[at - 1] ?? Number.NaN,
      here: logprobs[at] ?? Number.NaN,
      after: logprobs[at + 1] ?? Number.NaN,
    },
    lists: likeliest ? { before: likeliest[at - 1] ?? null, here: likeliest[at] ?? null } : none,
  }
}
