import { type BatchRequest, emptySize, grown, isTooLarge, lineOf } from './batch.ts'
import type { Desk } from './desk.ts'
import { groupsOf } from './directly.ts'
import type { Question } from './judgement.ts'
import type { Judging } from './judging.ts'
import { bodyOf, maxTokensOf } from './way.ts'

/** A question that goes into a batch, under its key, and the US dollars that it can cost there at most. */
export interface Sending {
  key: string
  question: Question
  most: number
}

/**
 * As many samples, in their order, as one batch takes and the ceiling allows; none: judging stops there.
 * @param sent keys of what is under way already
 */
export function waveOf(pending: readonly Question[], sent: ReadonlyMap<string, unknown>, judging: Judging): Sending[] {
  const wave: Sending[] = []
  let [size, cost] = [emptySize, 0]
  for (const group of groupsOf(pending)) {
    const fresh = [...distinct(group, judging)].filter(([key]) => !sent.has(key))
    const sendings = fresh.map(([key, question]) => ({
      key,
      question,
      most: judging.deskOf(question).most(question) / 2,
    }))
    for (const { key, question } of sendings)
      size = grown(size, lineOf(requestOf(key, question, judging.deskOf(question))))
    cost += sendings.reduce((sum, { most }) => sum + most, 0)
    const fits = judging.ceiling.fits(cost)
    if (!fits && wave.length === 0) judging.ending.atCeiling(cost)
    if (!fits || (wave.length > 0 && isTooLarge(size))) return wave
    wave.push(...sendings)
  }
  return wave
}

export function requestOf(key: string, question: Question, { model, way }: Desk): BatchRequest {
  return { custom_id: key, body: bodyOf(question, question.messages, model, way, maxTokensOf(model)) }
}

/** Each question that is not the very same as another, by key. */
export function distinct(questions: readonly Question[], judging: Judging): Map<string, Question> {
  const first = new Map<string, Question>()
  for (const question of questions) {
    const key = judging.deskOf(question).keyOf(question)
    if (!first.has(key)) first.set(key, question)
  }
  return first
}
