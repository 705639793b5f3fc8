import { z } from 'zod'
import { shown } from '../shared/shown.ts'
import { checkpoint, checkpointDefaults } from './checkpoint-schema.ts'
import { historySchema } from './history-schema.ts'
import type { Catalogue } from './known.ts'
import { percentage, pointsUpTo } from './limit.ts'
import { mlflowSchema } from './mlflow-schema.ts'
import { ruleSchema } from './rule-schema.ts'
import { allowedDifferences } from './suite.ts'
import { taskSchema } from './task-schema.ts'
import { watchSchema } from './watch-schema.ts'
import { missing } from './written.ts'

function severities<A extends z.ZodType<number>>(amount: A, usual: Record<'mild' | 'moderate' | 'severe', z.input<A>>) {
  return z
    .strictObject({
      mild: amount.prefault(usual.mild).describe('Mild from here on.'),
      moderate: amount.prefault(usual.moderate).describe('Moderate from here on.'),
      severe: amount.prefault(usual.severe).describe('Severe from here on.'),
    })
    .superRefine(({ mild, moderate, severe }, context) => {
      if (!(0 < mild && mild < moderate && moderate < severe))
        context.addIssue({
          code: 'custom',
          message: 'must rise from mild over moderate to severe, all of them above 0',
        })
    })
    .prefault({})
}

/** No step up (`..`): the name is part of the run folder's path too. */
export const suiteName = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]{0,98}[\p{L}\p{N}])?$/u
const taskName = /^[\p{L}\p{N}_](?:[\p{L}\p{N} ._-]{0,62}[\p{L}\p{N}_-])?$/u

const nameError = ({ input }: { input?: unknown }) =>
  typeof input === 'string'
    ? `given ${shown(input)}; allowed: up to 100 letters, digits, spaces and - _ . /, a letter or digit at either end, no ..`
    : undefined

const taskNameError = ({ input }: { input?: unknown }) =>
  `${shown(input)} cannot name a task; allowed: up to 64 letters, digits, spaces and - _ ., a letter or digit in front`

function budgetError({ input }: { input?: unknown }): string {
  const meant = typeof input === 'number' && input >= 1 && input <= 50 ? ` (write ${input}%)` : ''
  return `given ${shown(input)}; allowed: a share above 0 and at most 50%, such as 5% or 0.05${meant}`
}

/** The one source of what a suite may say: decoding, error messages and the JSON schema for editors all come from it. */
export function suiteSchema(catalogue: Catalogue) {
  return z.strictObject({
    name: z
      .string()
      .regex(suiteName, { error: nameError })
      .optional()
      .describe(
        'Names the comment and the commit status; unique among the suites of a repository. Absent: the name of the folder, followed by the name of the file where that is not checkpoint-gate.yml.',
      ),
    baseline: checkpoint('baseline').describe(
      'The checkpoint to compare with, such as the one in production: a folder relative to the suite (ONNX, as optimum-cli or transformers.js write it), hf:owner/name@revision, mlflow:MODEL@ALIAS (the version that an alias in the registry of MLflow names), recorded:FOLDER (outputs made elsewhere, one file TASK.jsonl for each task with one line a sample: id and hypothesis, predicted, nll, loglikelihoods or score), the address of a server, or a mapping that also says how to open or serve it.',
    ),
    candidate: checkpoint('candidate').describe(
      'The checkpoint that a pull request brings, written like the baseline.',
    ),
    ...checkpointDefaults,
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1)
      .prefault(1)
      .describe('Seed of the resampling and of drawn answers: the same seed gives the same figures on every machine.'),
    resamples: z.int().min(1000).max(1_000_000).prefault(2000).describe('Bootstrap resamples behind every interval.'),
    error_budget: z
      .union(
        [
          z.number({ error: budgetError }).gt(0, { error: budgetError }).max(0.5, { error: budgetError }),
          percentage.refine((share) => share > 0 && share <= 0.5, {
            error: (issue) => budgetError({ input: `${Number(issue.input) * 100}%` }),
          }),
        ],
        { error: budgetError },
      )
      .prefault('5%')
      .describe(
        'The chance that at least one blocking rule fails although nothing got worse, over all rules together.',
      ),
    inconclusive: z
      .enum(['info', 'warn', 'block'])
      .prefault('info')
      .describe(
        'What a blocking rule does that the samples can neither confirm nor refute. block: what cannot be shown is not merged.',
      ),
    forgetting: z
      .strictObject({
        ratio: severities(percentage, { mild: '2%', moderate: '10%', severe: '25%' }).describe(
          'For rows like perplexity: relative worsening from which forgetting is called mild, moderate, severe.',
        ),
        points: severities(pointsUpTo(100), { mild: 1, moderate: 3, severe: 10 }).describe(
          'For scores between 0 and 1: points lost (hundredths) from which forgetting is called mild, moderate, severe.',
        ),
      })
      .prefault({})
      .describe('From which size on a loss on a general task is called mild, moderate or severe.'),
    allow_differences: z
      .array(z.enum(allowedDifferences))
      .optional()
      .describe(
        'What may differ between the sides on purpose, where the rows would otherwise be missing. template: only one side has a chat template, and each is asked as it is used; window: one side reads longer stretches of long texts at once.',
      ),
    tasks: z
      .record(z.string().regex(taskName, { error: taskNameError }), taskSchema(catalogue), {
        error: missing('what to compare the checkpoints on; a mapping from a name to a task'),
      })
      .superRefine((tasks, context) => {
        if (Object.keys(tasks).length === 0)
          context.addIssue({ code: 'custom', message: 'has no task: there would be nothing to compare' })
      })
      .describe(
        'What to compare the checkpoints on: a mapping from a name to a task. Letters, digits, spaces and - _ . make a name.',
      ),
    rules: z
      .array(ruleSchema(catalogue))
      .superRefine((rules, context) => {
        if (rules.length === 0)
          context.addIssue({
            code: 'custom',
            message:
              'is empty, so that nothing would be decided: write a rule, or leave the key out for the usual ones',
          })
      })
      .optional()
      .describe(
        'What the rows of the table must satisfy. Absent: no row of a general task may be worse by more than the mild severity; without a general task, no row at all.',
      ),
    mlflow: mlflowSchema
      .optional()
      .describe(
        'Logs every run to an MLflow server: true, or a mapping. Its address comes from MLFLOW_TRACKING_URI, the credentials from the variables that MLflow itself reads.',
      ),
    history: historySchema(catalogue)
      .optional()
      .describe(
        'The merged checkpoints, one after the other, and how much may be lost over all of them since a blessed release.',
      ),
    watch: watchSchema
      .optional()
      .describe(
        'How `checkpoint-gate watch` looks at production, as far as it is the same at every look. It decides nothing about a pull request.',
      ),
  })
}

export type WrittenSuite = z.output<ReturnType<typeof suiteSchema>>
