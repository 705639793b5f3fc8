import { randomOf } from './random.ts'
import type { Place } from './reading.ts'
import type { Rows } from './rows.ts'
import type { Served } from './served.ts'

export interface AnswerWanted {
  most: number
  temperature: number
  topP: number
  /** 0: no limit. */
  topK: number
  seed: number | null
  stop: readonly string[]
  ignoreEos: boolean
  likeliest: number
  /** What the log-probabilities of generated tokens are of. */
  stage: 'raw' | 'tempered' | 'processed'
}

export interface Answer {
  /** With the token that ended it. */
  ids: number[]
  places: Place[]
  text: string
  finish: 'stop' | 'length'
  /** The id or the string that ended it. */
  ended: number | string | null
}

/** Minus infinity, as servers write it. */
const floor = -9999

export async function answer(served: Served, prompt: readonly number[], wanted: AnswerWanted): Promise<Answer> {
  const random = randomOf(wanted.seed ?? Math.floor(Math.random() * 2 ** 32))
  const [ids, places]: [number[], Place[]] = [[], []]
  const done = (text: string, finish: Answer['finish'], ended: Answer['ended'] = null): Answer => ({
    ids,
    places,
    text,
    finish,
    ended,
  })
  let text = ''
  if (wanted.most === 0) return done(text, 'length')
  let reading = await served.model.read(prompt)
  for (;;) {
    const { rows } = reading
    const id = wanted.temperature > 0 ? drawn(rows, wanted, random) : rows.top(rows.count - 1, 1)[0]!
    ids.push(id)
    places.push(place(rows, id, wanted))
    if (!wanted.ignoreEos && served.eosIds.includes(id)) return done(text, 'stop', id)
    text = served.tokenizer.decode(ids, { skipSpecial: true })
    const stops = wanted.stop.map((each) => ({ each, at: text.indexOf(each) })).filter(({ at }) => at >= 0)
    const first = stops.sort((a, b) => a.at - b.at)[0]
    if (first) return done(text.slice(0, first.at), 'stop', first.each)
    if (ids.length >= wanted.most || prompt.length + ids.length >= served.contextLength) return done(text, 'length')
    reading = await served.model.step(reading, id)
  }
}

function place(rows: Rows, id: number, { likeliest, temperature, stage }: AnswerWanted): Place {
  const row = rows.count - 1
  const value = (each: number): number => {
    if (stage === 'raw' || (stage === 'tempered' && temperature === 0)) return rows.logprob(row, each)
    if (temperature === 0) return each === id ? 0 : floor
    return rows.logprob(row, each, temperature)
  }
  const top = rows.top(row, likeliest).map((each) => ({ id: each, logprob: value(each) }))
  return { id, logprob: value(id), top }
}

function drawn(rows: Rows, { temperature, topP, topK }: AnswerWanted, random: () => number): number {
  const row = rows.count - 1
  const order = rows.top(row, topK > 0 ? topK : rows.all(row).length)
  const weights = order.map((id) => Math.exp(rows.logprob(row, id, temperature)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [mass, end] = [0, 0]
  while (end < order.length && mass < topP * all) mass += weights[end++]!
  let rest = random() * mass
  for (const [i, id] of order.entries()) {
    rest -= weights[i]!
    if (rest < 0) return id
  }
  return order[0]!
}
