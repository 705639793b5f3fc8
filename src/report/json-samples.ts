import { z } from 'zod'
import { role } from './json-row.ts'
import type { ForgottenSamples, WorstSample } from './report.ts'

const opinion = z.object({
  by: z.string(),
  kind: z.enum(['judge', 'people']),
  about: z.enum(['baseline', 'candidate', 'both']),
  grades: z.array(z.object({ title: z.string(), grade: z.string() })),
  said: z.string(),
})

/** A sample with both answers. */
export const sample = z.object({
  task: z.string(),
  role,
  id: z.string(),
  metric: z.string(),
  baseline: z.number(),
  candidate: z.number(),
  prompt: z.string().nullable().describe('null: not known'),
  reference: z.string().nullable(),
  baselineAnswer: z.string().nullable(),
  candidateAnswer: z.string().nullable(),
  opinions: z.array(opinion).exactOptional().describe('why judges graded the answers as they did'),
}) satisfies z.ZodType<WorstSample, WorstSample>

/** What was lost of one task. */
export const forgotten = z.object({
  task: z.string(),
  role,
  metric: z.string(),
  title: z.string(),
  n: z.number().int(),
  right: z.number().int().describe('samples that the baseline got right'),
  lost: z.number().int().describe('of those, the ones that the candidate gets wrong'),
  gained: z.number().int().describe('samples that only the candidate gets right'),
  groupedBy: z.enum(['topic', 'group']).describe('what groups are'),
  groups: z.array(z.object({ name: z.string(), lost: z.number().int(), right: z.number().int() })),
  ids: z.array(z.string()).describe('lost samples, the first thousand by id'),
  examples: z.array(sample),
}) satisfies z.ZodType<ForgottenSamples, ForgottenSamples>
