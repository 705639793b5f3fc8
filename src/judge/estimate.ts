import type { JudgeModel, Prices } from '../suite/graders.ts'
import type { Question } from './judgement.ts'
import { costOf } from './prices.ts'
import { reasons, tokensAbout } from './tokens.ts'

/** What judging will take, reckoned before the first call. */
export interface Estimate {
  /** Questions of the task. */
  planned: number
  /** Of them, those that need no call: known from an earlier run or from the cache, or settled without a judge. */
  known: number
  calls: number
  /** Tokens. */
  input: number
  output: number
  /** US dollars; null: no prices are known. */
  cost: number | null
  /** null: through the batch API, which takes up to a day. */
  minutes: number | null
}

/** Tokens of a usual verdict, and what a model that reasons thinks before it. */
const verdictTokens = 150
const reasoningTokens = 500
/** Seconds of a usual call. */
const seconds = { plain: 3, reasoning: 10 }

/** One judge and the questions that it has to be asked. */
export interface Load {
  model: JudgeModel
  prices: Prices | null
  questions: readonly Pick<Question, 'messages'>[]
}

export function estimateOf(planned: number, loads: readonly Load[], isBatch: boolean): Estimate {
  const each = loads.map((load) => estimateOfLoad(load))
  const total = (of: (part: (typeof each)[number]) => number) => each.reduce((sum, part) => sum + of(part), 0)
  const calls = total((part) => part.calls)
  const cost = total((part) => part.cost ?? 0)
  return {
    planned,
    known: planned - calls,
    calls,
    input: total((part) => part.input),
    output: total((part) => part.output),
    cost: each.some((part) => part.cost === null && part.calls > 0) ? null : isBatch ? cost / 2 : cost,
    // Judges of a panel are asked at the same time.
    minutes: isBatch ? null : Math.max(0, ...each.map((part) => part.minutes)),
  }
}

function estimateOfLoad({ model, prices, questions }: Load) {
  const calls = questions.length
  const input = questions.reduce((sum, { messages }) => sum + tokensAbout(messages), 0)
  const isReasoning = reasons(model)
  const output = calls * (verdictTokens + (isReasoning ? reasoningTokens : 0))
  const spent = { input, cachedInput: 0, output }
  const perCall = isReasoning ? seconds.reasoning : seconds.plain
  return {
    calls,
    input,
    output,
    cost: prices && costOf(spent, prices),
    minutes: (calls * perCall) / Math.min(model.concurrency, Math.max(calls, 1)) / 60,
  }
}
