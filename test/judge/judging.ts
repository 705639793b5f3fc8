import { sides } from '../../src/evidence/evidence.ts'
import { plain } from '../../src/judge/degenerate.ts'
import type { JudgedTask } from '../../src/judge/draw.ts'
import type { Judgement, Message, Question, VerdictSchema } from '../../src/judge/judgement.ts'
import { questionsOf } from '../../src/judge/plan.ts'
import { outcomeOf } from '../../src/judge/verdict.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { JudgeModel, JudgeSettings } from '../../src/suite/graders.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'
import { answering, common, data } from '../tasks/recorder.ts'

const place = { line: 1, column: 1 }

export const model: JudgeModel = {
  model: 'gpt-4o',
  address: 'https://api.openai.com/v1',
  keyVariable: null,
  temperature: 0.1,
  maxTokens: null,
  reasoningEffort: null,
  concurrency: 4,
  timeout: 120,
  prices: null,
}

export function judgedTask(settings: Partial<JudgeSettings> = {}): JudgedTask {
  const judge: JudgeSettings = {
    models: [model],
    rubric: usualRubric,
    compare: 'scores',
    samples: null,
    repeats: 0,
    maxCost: null,
    maxMinutes: null,
    maxUnscored: 0.02,
    minAgreement: 0,
    batch: false,
    trainedOn: null,
    place,
    ...settings,
  }
  return {
    ...common,
    ...answering,
    kind: 'generate',
    data: { ...data, shape: 'answers' },
    schema: null,
    judge,
    people: null,
  }
}

export const secret = Buffer.from('a secret of this test alone')

export interface Case {
  id?: string
  prompt: string
  references?: string[]
  baseline: string
  candidate: string
}

export function samplesOf(cases: readonly Case[]): Sample[] {
  return cases.map(({ id, prompt, references }, at) => ({
    id: id ?? `s${at}`,
    prompt,
    ...(references && { references }),
    source: { file: 'data.jsonl', line: at + 1 },
  }))
}

export function answersOf(cases: readonly Case[]) {
  const side = (of: 'baseline' | 'candidate') =>
    new Map(
      cases.map((each, at) => {
        const id = each.id ?? `s${at}`
        return [id, { kind: 'answer' as const, id, text: each[of], finish: 'eos' as const }]
      }),
    )
  return { baseline: side('baseline'), candidate: side('candidate') }
}

export function asked(cases: readonly Case[], task = judgedTask(), seed = 1): Question[] {
  return questionsOf({ task, samples: samplesOf(cases), answers: answersOf(cases), seed, secret })
}

/** What a judge reads who holds to the tags that carry the code. */
export interface Read {
  question: string
  references: string[]
  answers: string[]
}

/** Throws where what others wrote got out of its tags, or the code into it. */
export function readPrompt(messages: readonly Message[]): Read {
  const { content } = messages.find(({ role }) => role === 'user')!
  const code = /^The code of this message is ([0-9a-f]{32})\. /.exec(content)![1]!
  const fields = [
    ...content.matchAll(new RegExp(`<evaluated-([a-z0-9-]+)-${code}>\n([\\s\\S]*?)\n</evaluated-\\1-${code}>`, 'g')),
  ]
  if (content.split(code).length - 1 !== 1 + 2 * fields.length) throw new Error('the code stands outside of tags')
  let frame = content
  for (const [whole] of fields) frame = frame.replace(whole, () => '')
  if (!/^The code of [^\n]+\n\n(?:\n\n)+(?:There is no reference: [^\n]+\n\n)?(?:Grade|Compare) [^\n]+$/.test(frame))
    throw new Error(`not all is between tags: ${frame}`)
  const of = (wanted: RegExp) => fields.filter(([, name]) => wanted.test(name!)).map(([, , text]) => text!)
  return { question: of(/^question$/)[0]!, references: of(/^reference$/), answers: of(/^answer/) }
}

/** A model: from what it is sent to what it replies. */
export type Judge = (read: Read, schema: VerdictSchema) => string

export function judged(questions: readonly Question[], ...judges: readonly Judge[]): Judgement[] {
  return questions.map(({ id, judge, sample, about, again, messages, schema, flags, settled }) => ({
    id,
    key: id,
    judge,
    sample,
    about,
    again,
    flags,
    outcome: settled ?? outcomeOf({ schema }, judges[judge]!(readPrompt(messages), schema)),
    model: settled ? null : `judge-${judge}`,
    format: 'schema',
    dropped: [],
    usage: settled ? null : { input: 1000, cachedInput: 0, output: 100, calls: 1 },
    cost: settled ? null : 0.01,
    cached: false,
  }))
}

/** Judgements of real answers, by the side. */
export function bySide(judgements: readonly Judgement[]) {
  const [baseline, candidate] = sides.map(
    (side) => judgements.find(({ about }) => about.form === 'score' && about.side === side)!,
  )
  return { baseline: baseline!, candidate: candidate! }
}

const words = (text: string) =>
  plain(text)
    .split(' ')
    .filter((word) => word.length > 3)

/** The share of a right answer's longer words that an answer has. */
export function overlap(answer: string, right: string): number {
  const [own, wanted] = [new Set(words(answer)), words(right)]
  return wanted.filter((word) => own.has(word)).length / Math.max(1, wanted.length)
}

/**
 * Grades by overlap with the reference, and quotes the answer in its reasoning.
 * @param known the right answer to a question without a reference
 */
export function honest(known: (question: string) => string = () => ''): Judge {
  return ({ question, references, answers }, { properties }) => {
    const rights = references.length > 0 ? references : [known(question)]
    const [first, second] = answers.map((answer) => Math.max(...rights.map((right) => overlap(answer, right))))
    const reasoning = `The answer says: ${answers.join(' | ').slice(0, 300)}`
    return JSON.stringify({
      reasoning,
      ...(second === undefined ? grades(properties, first!) : prefer(first! - second)),
    })
  }
}

export function prefer(lead: number) {
  return { preference: lead > 0.1 ? 1 : lead < -0.1 ? 2 : 0 }
}

/** The grade at a share of each scale. */
export function grades(properties: VerdictSchema['properties'], share: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) =>
      property.type === 'integer' ? [[name, property.enum[Math.round(share * (property.enum.length - 1))]!]] : [],
    ),
  )
}
