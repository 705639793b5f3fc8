import { z } from 'zod'
import { isPlainName } from '../shared/plain-name.ts'
import { shown } from '../shared/shown.ts'
import { pointsUpTo } from './limit.ts'
import { momentIn, momentWords, spanIn, spanWords } from './moments.ts'
import { told } from './texts.ts'

/** What of production can be an alarm: each is a share of its answers, and its rise is what would be bad. */
const alarmNames = ['refusals', 'long_answers', 'short_answers', 'thumbs_down', 'low_grades'] as const
export type AlarmName = (typeof alarmNames)[number]

/** false: never an alarm; true: one of the usual size; else by how much the share has to rise, a fraction. */
export type Alarms = { [name in AlarmName]?: boolean | number | undefined }

/** How production is looked at, as far as it is the same at every look. null: by the environment, else as usual. */
export interface WatchRules {
  /** As its monitor names it. */
  deployment: string | null
  /** MLflow's experiment that the monitor writes to. */
  experiment: string | null
  /** Tasks whose questions are like production's; empty: all that have answers. */
  tasks: string[]
  alarms: Alarms
  /** By how much a share may rise without mattering where `alarms` gives no size, a fraction. */
  smallestChange: number
  /** Since when the deployment is there, and what stands for before, as written. */
  since: string | null
  before: string | null
  /** Hours that late records are waited for. */
  grace: number
  /** `owner/name` of the repository with the issue; null: that of the workflow. */
  issues: string | null
}

const onlyIf = (isAllowed: (text: string) => boolean, allowed: string) =>
  told((text) => (isAllowed(text) ? null : `given ${shown(text)}; allowed: ${allowed}`))

/** The largest that `--smallest-change` takes, too. */
const rise = pointsUpTo(50)

const alarm = z.union([z.boolean(), rise], {
  error: ({ input }) => `given ${shown(input)}; allowed: true, false, or points up to 50, such as 0.5 points`,
})

const alarms = z
  .strictObject({
    refusals: alarm.optional().describe('Answers that refuse.'),
    long_answers: alarm.optional().describe('Answers with more words than nine tenths of the answers had before.'),
    short_answers: alarm.optional().describe('Answers with fewer words than nine tenths of the answers had before.'),
    thumbs_down: alarm.optional().describe('Ratings of 0, or of 1 or 2 where ratings are stars.'),
    low_grades: alarm.optional().describe('Grades of a judge below the lowest tenth of before.'),
  })
  .superRefine((given, context) => {
    if (alarmNames.every((name) => given[name] === false))
      context.addIssue({ code: 'custom', message: 'turns all of them off, so that nothing would be watched' })
  })

export const watchSchema = z
  .strictObject({
    deployment: onlyIf(isPlainName, 'up to 100 letters, digits and _ . -, as its monitor names it')
      .optional()
      .describe(
        'What is watched, as its monitor names it. CHECKPOINT_GATE_DEPLOYMENT goes before it. Absent: default.',
      ),
    experiment: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe(
        'The experiment of MLflow that the monitor writes to. MLFLOW_EXPERIMENT_NAME and MLFLOW_EXPERIMENT_ID go before it. Absent: production-monitoring.',
      ),
    tasks: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        'The tasks whose questions are like those of production: what their answers were is what the deployed checkpoint promises. Absent: all that have answers.',
      ),
    alarms: alarms
      .prefault({})
      .describe(
        'Which rise is an alarm: false, never; true, any; a number of points, only one that is surely larger. What is not named is true.',
      ),
    smallest_change: rise
      .optional()
      .describe(
        'By how many points a share may rise without mattering, where alarms gives no size: 0.5 points. Absent: any rise matters.',
      ),
    since: onlyIf((text) => momentIn(text) !== null, momentWords)
      .optional()
      .describe(
        'When what is deployed was deployed: 2026-09-14T10:00Z. Absent: when another model began to answer, else the first record.',
      ),
    before: onlyIf((text) => spanIn(text) !== null, spanWords)
      .optional()
      .describe(
        'What stands for before: 2026-09-01..2026-09-15. Absent: up to four whole weeks before the deployment.',
      ),
    grace: z.number().min(0).max(168).prefault(1).describe('Hours that late records are waited for.'),
    issues: onlyIf(
      (text) => /^(?!.*\.\.)[\w-]{1,100}\/[\w.-]{1,100}$/.test(text),
      'a repository such as acme/operations, which the token may write issues of',
    )
      .optional()
      .describe('The repository that a drift opens its issue in: acme/operations. Absent: that of the workflow.'),
  })
  .transform(
    ({ deployment, experiment, tasks, alarms, smallest_change, since, before, grace, issues }): WatchRules => ({
      ...{ deployment: deployment ?? null, experiment: experiment ?? null, tasks: tasks ?? [] },
      ...{ alarms, smallestChange: smallest_change ?? 0, since: since ?? null, before: before ?? null },
      ...{ grace, issues: issues ?? null },
    }),
  )
