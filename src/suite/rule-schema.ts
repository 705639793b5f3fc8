import { z } from 'zod'
import { shown } from '../shared/shown.ts'
import type { Catalogue } from './known.ts'
import { limit } from './limit.ts'
import { metricName } from './metric-schema.ts'
import type { Condition } from './rule.ts'

/** In the order in which one written rule becomes several. */
export const conditionKinds = [
  'min',
  'max',
  'max_drop',
  'max_rise',
  'must_improve',
] as const satisfies Condition['kind'][]

const allowance =
  "an amount relative to the baseline (2%), in points (1 point: a hundredth of a score between 0 and 1) or in the metric's own unit (0.02; 0.2 of grades from 1 to 5)"

const mustImprove = z
  .union([z.literal(true), limit], {
    error: ({ input }) =>
      input === false
        ? 'given false; allowed: true or an amount (leave the key out where nothing must improve)'
        : typeof input === 'boolean' || typeof input === 'number' || typeof input === 'string'
          ? undefined
          : `given ${shown(input)}; allowed: true, or an amount such as 2% or 1 point`,
  })
  .transform((written) => (written === true ? { amount: 0, unit: 'own' as const, written: 'true' } : written))

export function ruleSchema(catalogue: Catalogue) {
  return z
    .strictObject({
      task: z.string().optional().describe('Only rows of this task. Absent: of any task.'),
      metric: metricName(catalogue)
        .optional()
        .describe(
          'Only rows of this metric. Absent: of any metric; max_drop then goes to those that are better when higher, max_rise to those better when lower.',
        ),
      role: z
        .enum(['domain', 'general'])
        .optional()
        .describe('Only rows of tasks with this role. Absent: of any task.'),
      min: limit
        .optional()
        .describe(
          "The candidate's value must be at least this, in the metric's own unit (0.2) or in points (20 points). Needs a metric.",
        ),
      max: limit
        .optional()
        .describe("The candidate's value must be at most this, in the metric's own unit or in points. Needs a metric."),
      max_drop: limit
        .optional()
        .describe(
          `How much lower than the baseline the candidate may be, for metrics that are better when higher: ${allowance}.`,
        ),
      max_rise: limit
        .optional()
        .describe(
          `How much higher than the baseline the candidate may be, for metrics that are better when lower: ${allowance}.`,
        ),
      must_improve: mustImprove
        .optional()
        .describe(`true: the candidate must be better than the baseline. Or by how much at least: ${allowance}.`),
      level: z
        .enum(['block', 'warn', 'info'])
        .prefault('block')
        .describe(
          'What a broken rule does: block the merge, warn, or only inform. A row that could not be measured blocks at every level.',
        ),
      decide: z
        .enum(['bound', 'point'])
        .prefault('bound')
        .describe(
          'bound: by the interval, so that noise is not taken for a change; a rule that the samples cannot settle is inconclusive. point: by the measured values alone.',
        ),
    })
    .superRefine((rule, context) => {
      if (conditionKinds.every((kind) => rule[kind] === undefined))
        context.addIssue({ code: 'custom', message: `has no condition: write ${conditionKinds.join(', ')}` })
    })
    .describe(
      'What the rows that it selects by task, metric and role must satisfy: one or more of min, max, max_drop, max_rise and must_improve.',
    )
}

export type WrittenRule = z.output<ReturnType<typeof ruleSchema>>
