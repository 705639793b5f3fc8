import type { Rubric } from '../suite/graders.ts'
import { type Field, fieldOf, nonceFor } from './fields.ts'
import type { Item } from './item.ts'
import type { About, Outcome, Question } from './judgement.ts'
import { messagesOf, type Shown } from './prompt.ts'
import { verdictSchema } from './schema.ts'

/** An answer as it is shown, and whose it is. */
export interface ShownAnswer extends Field {
  of: string
}

export interface Asked {
  judge: number
  again: number
  about: About
  answers: readonly [ShownAnswer] | readonly [ShownAnswer, ShownAnswer]
  settled: Outcome | null
  /** What was found in both answers together. */
  flags?: readonly string[]
}

/** Makes questions about the answers to one sample, whose texts are made harmless once for all of them. */
export function asker(rubric: Rubric, secret: Uint8Array, sample: string, item: Item): (asked: Asked) => Question {
  const keys = keysOf(rubric)
  const question = fieldOf('question', item.question, keys)
  const references = item.references.map((reference) => fieldOf('reference', reference, keys))
  const flags = [...flagged('question', question), ...references.flatMap((each) => flagged('reference', each))]
  return ({ judge, again, about, answers, settled, flags: found = [] }) => {
    const id = [judge, again, nameOf(about), sample].join('/')
    const texts = answers.map(({ text }) => text) as unknown as Shown['answers']
    const shown: Shown = { question: question.text, references: references.map(({ text }) => text), answers: texts }
    const nonce = nonceFor(secret, id, [shown.question, ...shown.references, ...texts])
    return {
      id,
      judge,
      sample: about.form === 'canary' ? null : sample,
      about,
      again,
      messages: messagesOf(rubric, shown, nonce),
      nonce,
      schema: verdictSchema(rubric, answers.length === 2 ? 'pairs' : 'scores'),
      flags: [...new Set([...flags, ...found, ...answers.flatMap((answer) => flagged(answer.of, answer))])],
      ...(settled && { settled }),
    }
  }
}

/** Every key that a verdict may have, whichever is asked for: what others wrote is shown alike in both. */
export function keysOf(rubric: Rubric): string[] {
  return [...verdictSchema(rubric, 'scores').required, ...verdictSchema(rubric, 'pairs').required]
}

const flagged = (field: string, { flags }: Field) => flags.map((flag) => `${field}:${flag}`)

function nameOf(about: About): string {
  if (about.form === 'score') return `score/${about.side}`
  if (about.form === 'pair') return `pair/${about.first}-first`
  const { planted, beside } = about
  return `canary/${planted}${beside ? `-${beside.plantedFirst ? 'before' : 'after'}-${beside.other}` : ''}`
}
