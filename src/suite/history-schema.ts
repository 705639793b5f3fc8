import { z } from 'zod'
import type { Catalogue } from './known.ts'
import { limit } from './limit.ts'
import { metricName } from './metric-schema.ts'

/** What names a release, and with it a file. */
export const releaseName = /^(?!.*\.\.)[\p{L}\p{N}](?:[\p{L}\p{N}._+-]{0,62}[\p{L}\p{N}])?$/u
/** Of the names that git allows, those that need no quotes anywhere. */
const branchName = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)))[\w][\w./-]{0,98}[\w]$/
/** Relative, and not out of the suite's folder. */
const inside = /^(?![/\\]|[A-Za-z]:|.*(?:^|[/\\])\.\.(?:[/\\]|$)).+/

const places = ['file', 'branch', 'artifact'] as const

function ratchetRule(catalogue: Catalogue) {
  return z
    .strictObject({
      task: z.string().optional().describe(`Only rows of this task, as in rules.`),
      metric: metricName(catalogue).optional().describe(`Only rows of this metric, as in rules.`),
      role: z.enum(['domain', 'general']).optional().describe(`Only rows of tasks with this role, as in rules.`),
      max_drop: limit
        .optional()
        .describe('How much lower than the release the candidate may be, over all merges since: 3 points, 5%.'),
      max_rise: limit
        .optional()
        .describe('How much higher than the release, for metrics that are better when lower: 5%.'),
      level: z
        .enum(['block', 'warn'])
        .prefault('block')
        .describe('What a broken limit does: block the merge, or warn.'),
    })
    .superRefine((rule, context) => {
      if (rule.max_drop === undefined && rule.max_rise === undefined)
        context.addIssue({ code: 'custom', message: 'has no limit: write max_drop or max_rise' })
    })
}

export function historySchema(catalogue: Catalogue) {
  return z
    .strictObject({
      file: z
        .string()
        .regex(inside, { error: 'allowed: a path below the folder of the suite, such as checkpoint-history.jsonl' })
        .optional()
        .describe('A file of the repository, relative to the suite. The workflow on the default branch commits it.'),
      branch: z
        .string()
        .regex(branchName, { error: 'allowed: the name of a branch, such as checkpoint-history' })
        .optional()
        .describe('A branch of its own, read and written by the API: the token needs `contents: write` to write.'),
      artifact: z
        .string()
        .regex(inside, { error: 'allowed: a folder below that of the suite, such as checkpoint-history' })
        .optional()
        .describe('A folder, relative to the suite, that the workflow brings before the run and takes away after it.'),
      blessed: z
        .string()
        .regex(releaseName, { error: 'allowed: a name that `checkpoint-gate history bless` gave, such as v3' })
        .optional()
        .describe('The release that candidates are held to. Absent: the one that was blessed last.'),
      ratchet: z
        .array(ratchetRule(catalogue))
        .prefault([])
        .describe(
          'How much may be lost since the blessed release, over all merges: the same limits as in rules, with an error budget of the same size for themselves. What cannot be checked never blocks.',
        ),
    })
    .superRefine((history, context) => {
      const given = places.filter((place) => history[place] !== undefined)
      if (given.length !== 1)
        context.addIssue({
          code: 'custom',
          message: `names ${given.length === 0 ? 'no place' : given.join(' and ')}; allowed: one of file, branch and artifact`,
        })
    })
}

export type WrittenHistory = z.output<ReturnType<typeof historySchema>>
