import { type Evidence, type Side, sides } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { plantedAnswers } from './canaries.ts'
import { type NoAnswer, plain, whyNoAnswer } from './degenerate.ts'
import { drawn, inDrawnOrder, type JudgedTask } from './draw.ts'
import { fieldOf } from './fields.ts'
import { type Item, itemOf } from './item.ts'
import type { Question } from './judgement.ts'
import { type Asked, asker, keysOf, type ShownAnswer } from './question.ts'
import { sameAnswers, settledPair, settledScore } from './settled.ts'

export interface Planning {
  task: JudgedTask
  /** Those of `judgedSamples` that this run evaluates, in any order. */
  samples: readonly Sample[]
  answers: Record<Side, ReadonlyMap<string, Evidence>>
  seed: number
  /** Random bytes, new for every run and never written anywhere, from which the tags are named. */
  secret: Uint8Array
}

/** A sample that both sides have answered. */
interface Planned {
  id: string
  item: Item
  texts: Record<Side, string>
}

/**
 * All questions in the order of asking: canaries first, which a judge that they unmask need not be asked beyond; then sample by sample, in
 * an order drawn by their ids, all that belongs to one sample in a row, so that wherever asking stops, what was asked is a random part of
 * the samples with both their sides. A sample that a side has not answered is left out.
 */
export function questionsOf(planning: Planning): Question[] {
  const { task, samples, answers, seed } = planning
  const planned = inDrawnOrder(samples, seed, task.name).flatMap((sample): Planned[] => {
    const [baseline, candidate] = sides.map((side) => answers[side].get(sample.id))
    if (baseline?.kind !== 'answer' || candidate?.kind !== 'answer') return []
    return [
      { id: sample.id, item: itemOf(task, sample), texts: { baseline: baseline.text, candidate: candidate.text } },
    ]
  })
  const real = planned.flatMap((each) => questionsAbout(each, planning))
  // Where nobody is asked anything, nobody is tested.
  return real.every(({ settled }) => settled) ? real : [...canaries(planned, planning), ...real]
}

function canaries(planned: readonly Planned[], { task, secret }: Planning): Question[] {
  const { models, rubric, compare } = task.judge
  const soil = planned.map(({ id, item, texts }) => ({ id, references: item.references, own: texts.baseline }))
  const planted = plantedAnswers(rubric, compare, soil).map(({ about, answers }) => {
    const { item } = planned.find(({ id }) => id === about.set)!
    const ask = asker(rubric, secret, about.set, item)
    const shown = answers.map((text) => ({ of: 'answer', ...fieldOf('answer', text, keysOf(rubric)) }))
    return { ask, about, answers: shown as unknown as Asked['answers'] }
  })
  return models.flatMap((_, judge) =>
    planted.map(({ ask, ...about }) => ask({ judge, again: 0, settled: null, ...about })),
  )
}

function questionsAbout({ id, item, texts }: Planned, { task, seed, secret }: Planning): Question[] {
  const { models, rubric, compare, repeats } = task.judge
  const ask = asker(rubric, secret, id, item)
  const asked = [item.question, item.lastTurn].map(plain)
  const why = bySide((side) => whyNoAnswer(texts[side], asked, item.references))
  const shown = bySide((side) => shownAnswer(side, texts[side], why[side], keysOf(rubric)))
  const orders = sides.map((side): Omit<Asked, 'judge' | 'again'> => {
    if (compare === 'scores')
      return { about: { form: 'score', side }, answers: [shown[side]], settled: settledScore(rubric, why[side]) }
    const other = side === 'baseline' ? 'candidate' : 'baseline'
    const equal = shown.baseline.text.trim() === shown.candidate.text.trim()
    const settled = settledPair(equal, why[side], why[other])
    const flags = equal ? [sameAnswers] : []
    return { about: { form: 'pair', first: side }, answers: [shown[side], shown[other]], settled, flags }
  })
  // A repeat tells something where both sides were asked about.
  const isRepeated = drawn(seed, `${task.name}\nagain`, id) < repeats && orders.every(({ settled }) => settled === null)
  return models.flatMap((_, judge) =>
    (isRepeated ? [0, 1] : [0]).flatMap((again) => orders.map((order) => ask({ judge, again, ...order }))),
  )
}

function shownAnswer(side: Side, text: string, why: NoAnswer | null, keys: readonly string[]): ShownAnswer {
  const field = fieldOf('answer', text, keys)
  return { of: side, text: field.text, flags: why === null ? field.flags : [why, ...field.flags] }
}

const bySide = <T>(of: (side: Side) => T): Record<Side, T> => ({ baseline: of('baseline'), candidate: of('candidate') })
