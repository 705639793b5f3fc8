import { ServerRefusal } from '../client.ts'
import { DialectMismatch } from '../dialects/dialect.ts'
import type { Fault } from '../dialects/faults.ts'
import { compareTokens, differenceNote } from '../tokens.ts'
import { agrees, ceiling, differences, type Gap, gapOf, nats, quantile, shownGap, toleranceOf } from './agreement.ts'
import { isSharp, lists, spread } from './checks.ts'
import type { ProbeStep, State } from './state.ts'
import { filler, otherEnding, probeTexts, trickyTexts } from './texts.ts'

/** The likeliest tokens that are asked for where they are only looked at. */
export const few = 5
/** Beyond twice the pieces that servers read long prompts in. */
const longest = 6000
/** From where a bug of some servers begins, or ends. */
const short = 512
const longEnough = 600

const onlySums = 'the server tells only sums'

export const tokensStep: ProbeStep = {
  id: 'P1',
  title: 'tokens',
  async run(state) {
    const { voice } = state
    if (!state.hasFiles) {
      state.bos = voice.tokenizer.affixes.prefix.length > 0
      return { skipped: "the server's own tokens are sent" }
    }
    const asked = (text: string, special: boolean) => voice.tokenize(text, special)
    const compared = await compareTokens(asked, voice.tokenizer, [...probeTexts, ...trickyTexts])
    if (compared.bos !== null) {
      state.bos = compared.bos
      voice.addsBos = compared.bos
    }
    const { texts, unlike } = compared
    const note = differenceNote(compared)
    if (note !== null && voice.dialect.takes === 'ids') state.notes.push(note)
    if (texts === 0) return { skipped: 'the server does not tell how it splits a text' }
    return { held: unlike === 0 ? `${texts} texts split alike` : `${unlike} of ${texts} texts split otherwise` }
  },
}

export const echoStep: ProbeStep = {
  id: 'P2',
  title: 'values of a text',
  async run(state) {
    const { voice } = state
    for (const text of probeTexts) {
      state.ids = voice.encode(text)
      const read = await voice.read(state.ids, { likeliest: voice.dialect.likeliest > 0 ? few : 0 })
      state.values = read.logprobs
      if (voice.dialect.gives === 'sums') return sumFound(state)
      const bad = spread(read.logprobs)
      if (bad) throw new DialectMismatch(bad.fault, bad.says)
      state.doubt = lists(read)
      // No shift makes one row of all; other doubts, one may explain.
      if (state.doubt?.fault === 'broadcast') throw new DialectMismatch(state.doubt.fault, state.doubt.says)
      if (isSharp(read.logprobs)) {
        const lowest = Math.min(...read.logprobs.filter((value) => !Number.isNaN(value)))
        return { held: `${state.ids.length} tokens, from ${lowest.toFixed(2)} up` }
      }
    }
    if (state.doubt) throw new DialectMismatch(state.doubt.fault, state.doubt.says)
    throw new DialectMismatch(
      'no-surprise',
      'the model is surprised nowhere in the texts of the probe, so that they prove nothing',
    )
  },
}

function sumFound({ ids, values }: State): { held: string } {
  if (values[0] === 0) throw new DialectMismatch('stub', `the log-probability of ${ids.length} tokens is 0`)
  return { held: `${ids.length} tokens, ${values[0]!.toFixed(2)} together` }
}

export const againStep: ProbeStep = {
  id: 'P4',
  title: 'the same again',
  async run(state) {
    const isSum = state.voice.dialect.gives === 'sums'
    let worst = 0
    for (let i = 0; i < 2; i++) {
      const { logprobs } = await unchanged(state.voice.read(state.ids))
      if (isSum && logprobs[0]! > 0.75 * state.values[0]!) throw cached('less is summed up')
      worst = Math.max(worst, ...differences(logprobs, state.values))
    }
    // What differs by chance adds up as the root of how many there are.
    state.noise = isSum ? worst / Math.sqrt(state.ids.length) : worst
    state.tolerance = toleranceOf(state.noise)
    if (state.tolerance > ceiling) {
      throw new DialectMismatch('noise', `the same request gives values that differ by up to ${nats(worst)}`)
    }
    state.lone.push({ ids: state.ids, values: state.values })
    return { held: `differs by ${nats(worst)} at most` }
  },
}

/** What came whole once comes short once it is cached. */
async function unchanged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof DialectMismatch) || !lacking.includes(error.fault)) throw error
    throw cached(error.message)
  }
}

const lacking: readonly Fault[] = ['length', 'null', 'not-finite']

const cached = (seen: string): DialectMismatch =>
  new DialectMismatch(
    'cached-prefix',
    `the same request again lacks values, since what is cached is not read again (${seen})`,
  )

/** What equal values may differ by: a sum adds up what its tokens may, as far as rounding goes at all. */
export const allowed = ({ voice, tolerance, ids }: State): number =>
  voice.dialect.gives === 'sums' ? Math.min(ceiling, tolerance * Math.sqrt(ids.length)) : tolerance

export const orderStep: ProbeStep = {
  id: 'P5',
  title: 'other requests between',
  async run(state) {
    const { voice, ids } = state
    const beginning = voice.decode(ids.slice(0, Math.ceil(ids.length * 0.6)))
    const other = voice.encode(beginning.trimEnd() + otherEnding)
    const may = allowed(state)
    let worst = ''
    for (let i = 0; i < 2; i++) {
      const between = await unchanged(voice.read(other))
      if (i === 0) state.lone.push({ ids: other, values: between.logprobs })
      const again = await unchanged(voice.read(ids))
      const gap = gapOf(differences(again.logprobs, state.values), may)
      worst = shownGap(gap)
      if (agrees(gap, may)) continue
      const says = `values change when another request comes between (${worst}): start the server without prefix caching`
      throw new DialectMismatch('order', says)
    }
    return { held: worst }
  },
}

export const causalityStep: ProbeStep = {
  id: 'P6',
  title: 'the beginning of a text alone',
  async run(state) {
    if (state.voice.dialect.gives === 'sums') return { skipped: onlySums }
    const other = state.lone[1]!
    const shared = sharedLength(other.ids, state.ids)
    const found = differences(other.values, state.values, shared - 1)
    const gap = gapOfShapes(state, found)
    if (agrees(gap, state.tolerance)) return { held: shownGap(gap) }
    throw new DialectMismatch('causality', `tokens have other values when other tokens follow (${shownGap(gap)})`)
  },
}

/**
 * The gap between readings of the same tokens in prompts of unlike length. Another shape of the same work is rounded otherwise than the same
 * again, which is noise too: it raises the tolerance, as far as rounding goes.
 */
function gapOfShapes(state: State, found: readonly number[]): Gap {
  state.tolerance = Math.min(ceiling, Math.max(state.tolerance, toleranceOf(quantile(found, 0.9))))
  return gapOf(found, state.tolerance)
}

export const longStep: ProbeStep = {
  id: 'P7',
  title: 'a long text',
  async run(state) {
    let refused: ServerRefusal | null = null
    for (;;) {
      const long = longPrompt(state)
      if (long === null && refused !== null) throw refused
      if (long === null) return { skipped: `there is no room for one in a context of ${state.contextLength} tokens` }
      try {
        return { held: await readLong(state, long) }
      } catch (error) {
        if (!(error instanceof ServerRefusal)) throw error
        refused ??= error
        state.contextLength = roomIn(error, long.length)
      }
    }
  },
}

/** What a server has that does not list its context: it tells it when it refuses, else half of what it refused is tried. */
function roomIn({ said }: ServerRefusal, refused: number): number {
  const told = Number(/context (?:length|window)\D{0,20}(\d+)/i.exec(said)?.[1])
  return told > 0 && told <= refused ? told : refused >> 1
}

async function readLong(state: State, long: number[]): Promise<string> {
  const { voice, ids } = state
  if (voice.dialect.gives === 'sums') return longSum(state, long)
  const { logprobs } = await whole(voice.read(long))
  const gap = gapOfShapes(state, differences(logprobs, state.values, sharedLength(long, ids) - 1))
  if (agrees(gap, state.tolerance)) return `${long.length} tokens; the first as before: ${shownGap(gap)}`
  const where = ids.length <= short && long.length > short ? ` of at most ${short} tokens and of more` : ''
  const says = `a short prompt has other values than the same tokens in a prompt of ${long.length} (${shownGap(gap)}): short and long prompts${where} are read in unlike ways, as has happened with speculative decoding: start the server without it`
  throw new DialectMismatch('short-prompts', says)
}

/** The token behind a long text, which generation knows: its value is the difference of two long sums. */
async function longSum(state: State, long: number[]): Promise<string> {
  const [next] = await state.voice.next(long, few, 0)
  const value = await state.voice.at([...long, next!.id!], long.length)
  const gap = gapOf(differences([value], [next!.logprob]), allowed(state))
  if (agrees(gap, allowed(state))) return `${long.length} tokens and one more: ${shownGap(gap)}`
  const says = `behind ${long.length} tokens, one has not the value that it has when it is generated (${shownGap(gap)})`
  throw new DialectMismatch('long-prompts', says)
}

async function whole<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof DialectMismatch) || (error.fault !== 'length' && error.fault !== 'null')) throw error
    const says = `a long prompt loses values that a short one has, as where it is read in pieces (${error.message})`
    throw new DialectMismatch('long-prompts', says)
  }
}

/** Begins and ends as the probe's text; null: there is no room. */
function longPrompt({ voice, ids, contextLength }: State): number[] | null {
  const most = Math.min(voice.dialect.slow ? longEnough : longest, contextLength - 8)
  const text = voice.decode(ids)
  const each = voice.encode(filler).length
  for (let times = Math.floor((most - 2 * ids.length) / each); times > 0; times--) {
    const long = voice.encode(`${text}${filler.repeat(times)} ${text}`)
    if (long.length <= most) return sharedLength(long, ids) >= ids.length - 1 && voice.canSend(long) ? long : null
  }
  return null
}

export function sharedLength(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}
