import { z } from 'zod'
import { shown } from '../shared/shown.ts'
import type { Criterion, Rubric } from './graders.ts'
import { isMapping } from './written.ts'

/** Names that mean something of their own in a verdict. */
const reserved = ['preference', 'reasoning']
const name = /^[a-z][a-z0-9_]{0,39}$/

const nameError = ({ input }: { input?: unknown }) =>
  `${shown(input)} cannot name a criterion; allowed: up to 40 small letters, digits and _, a letter in front, none of ${reserved.join(', ')}`

const asks = z.string().trim().min(1).max(2000).describe('What a grader asks of an answer.')
const grade = z.int().min(0).max(100)

const criterion = z.union([
  asks,
  z.strictObject({
    title: z.string().min(1).max(60).optional().describe('As printed. Absent: the name.'),
    asks,
    scale: z
      .tuple([grade, grade])
      .refine(([low, high]) => low < high && high - low <= 20, {
        error: 'allowed: the lowest and the highest grade, at most 20 apart, such as [1, 5]',
      })
      .prefault([1, 5])
      .describe('Lowest and highest grade.'),
  }),
])

/** A rubric of the user's own, as it stands in its file or in the suite. */
export const rubricSchema = z
  .strictObject({
    role: z
      .string()
      .trim()
      .min(1)
      .max(4000)
      .optional()
      .describe('Who grades, in the second person, and what is wanted. Absent: a strict expert.'),
    criteria: z
      .record(
        z.string().refine((key) => name.test(key) && !reserved.includes(key), { error: nameError }),
        criterion,
      )
      .refine((criteria) => Object.keys(criteria).length > 0, { error: 'has no criterion' })
      .refine((criteria) => Object.keys(criteria).length <= 20, { error: 'has more than 20 criteria' })
      .describe('A mapping from the name of a criterion to what it asks, or to {title, asks, scale}.'),
    overall: z
      .boolean()
      .prefault(true)
      .describe('Whether there is an overall grade besides, from 1 to 5. A criterion called overall takes its place.'),
  })
  .describe('By which criteria answers are graded, and on which scales.')

type WrittenRubric = z.output<typeof rubricSchema>

/** The rubric of a suite that brings none. */
export const usualRubric: Rubric = {
  role: 'You are a strict expert in the field of the question. You grade answers as an examiner does whose grades decide whether a system may be used: no credit for effort, tone or length, and the best grade only where you would change nothing.',
  criteria: [
    criterionOf(
      'factual_accuracy',
      'Is every statement true, and does it agree with the reference where there is one?',
    ),
    criterionOf('completeness', 'Is everything answered that the question asks, and nothing of weight left out?'),
    criterionOf('structure', 'Is the answer in an order that helps its reader, and no longer than it has to be?'),
    criterionOf('style', 'Is the language clear, correct and fit for whoever asks?'),
    overall(),
  ],
}

function criterionOf(key: string, text: string): Criterion {
  return { name: key, title: titled(key), asks: text, low: 1, high: 5 }
}

function overall(): Criterion {
  return criterionOf('overall', 'All in all: how well would this answer serve whoever asked?')
}

function titled(key: string): string {
  return key.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase())
}

/** The overall grade comes last, when the others have been weighed. */
export function buildRubric({ role, criteria, overall: withOverall }: WrittenRubric): Rubric {
  const own = Object.entries(criteria).map(([key, written]): Criterion => {
    if (typeof written === 'string') return criterionOf(key, written)
    const [low, high] = written.scale
    return { name: key, title: written.title ?? titled(key), asks: written.asks, low, high }
  })
  const [all, others] = [own.filter((each) => each.name === 'overall'), own.filter((each) => each.name !== 'overall')]
  const last = all.length > 0 ? all : withOverall ? [overall()] : []
  return { role: role ?? usualRubric.role, criteria: [...others, ...last] }
}

/** A rubric from any value: the first mistake as a part of a sentence, or the rubric. */
export function readRubric(value: unknown): { rubric: Rubric } | { why: string } {
  if (!isMapping(value)) return { why: 'it is no mapping with the key criteria' }
  const parsed = rubricSchema.safeParse(value)
  if (parsed.success) return { rubric: buildRubric(parsed.data) }
  const { path, message } = parsed.error.issues[0]!
  return { why: `${path.map(String).join('.') || 'it'}: ${message}` }
}
