import { z } from 'zod'
import type { Comparison } from '../gate/comparison.ts'

export const role = z.enum(['domain', 'general']).nullable()
const level = z.enum(['block', 'warn', 'info'])
const decision = z.enum(['pass', 'fail', 'inconclusive', 'missing'])
export const severity = z.enum(['slight', 'mild', 'moderate', 'severe'])
export const unit = z
  .enum(['points', 'ratio', 'grades'])
  .describe(
    'points: (candidate - baseline) / scale; ratio: candidate / baseline - 1; grades: candidate - baseline, on the scale of a rubric',
  )

const rule = z.object({
  condition: z.object({
    kind: z.enum(['min', 'max', 'max_drop', 'max_rise', 'must_improve']),
    limit: z.object({
      amount: z.number().describe('a fraction: "2%" is 0.02'),
      unit: z.enum(['own', 'points', 'percent']),
      written: z.string(),
    }),
  }),
  level,
  decide: z.enum(['bound', 'point']),
  decision,
  reason: z.string(),
  line: z.number().int().nullable().describe('line of the suite'),
  samplesMissing: z.number().nullable().describe('samples that would settle an inconclusive rule'),
})

const interval = z.object({
  low: z.number(),
  high: z.number(),
  lowLevel: z.number().describe('one-sided confidence of the lower end'),
  highLevel: z.number().describe('one-sided confidence of the upper end'),
})

/** One row of the table, with what its rules decided. */
export const row = z.object({
  task: z.string(),
  metric: z.string(),
  title: z.string(),
  role,
  pooled: z.array(z.string()).nullable().describe('the tasks behind a pooled row'),
  baseline: z.number().nullable(),
  candidate: z.number().nullable(),
  change: z.number().nullable(),
  unit,
  scale: z.literal([1, 100]).describe('the value that is called 1 or 100 %'),
  better: z.enum(['higher', 'lower', 'neither']),
  interval: interval.nullable(),
  n: z.number().int(),
  groups: z.number().int(),
  decision: decision.nullable().describe('null: no rule speaks of the row'),
  level: level.nullable(),
  forgetting: severity.nullable(),
  missing: z.string().nullable().describe('why the row could not be measured'),
  smallestVisible: z.number().nullable(),
  rules: z.array(rule),
  equals: z.string().describe('what the metric is equal to'),
  flips: z
    .object({
      lost: z.number().int().describe('samples that turned from right to wrong'),
      gained: z.number().int().describe('samples that turned from wrong to right'),
      p: z
        .object({ worse: z.number(), twoSided: z.number() })
        .nullable()
        .describe("McNemar's exact test; null where samples belong together"),
    })
    .exactOptional(),
  note: z.string().exactOptional(),
  graded: z
    .object({
      by: z.enum(['judge', 'people']),
      scale: z.tuple([z.number(), z.number()]).describe('lowest and highest grade'),
      advisory: z.string().nullable().describe('why rules that block only warn; null: they block'),
    })
    .exactOptional()
    .describe('of rows of grades'),
  signature: z.string().exactOptional().describe("how the figure is cited, e.g. sacreBLEU's signature"),
}) satisfies z.ZodType<Comparison, Comparison>
