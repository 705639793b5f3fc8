import { z } from 'zod'
import { differenceKinds } from '../gate/likeness/difference.ts'
import { overrideSchema, voidSchema } from '../override/record.ts'
import { gateError } from '../shared/errors.ts'
import { grading } from './json-grading.ts'
import { policy } from './json-policy.ts'
import { role, row, severity, unit } from './json-row.ts'
import { forgotten, sample } from './json-samples.ts'
import { loggedSchema } from './logged.ts'
import type { Report } from './report.ts'

const sha256 = z.string().describe('sha256, hexadecimal')
const versions = z.record(z.string(), z.string())

const opened = z.object({
  fingerprint: sha256,
  backend: z.string(),
  device: z.string(),
  precision: z.string(),
  tokenizer: sha256,
  template: sha256.nullable(),
  contextLength: z.number(),
  versions,
  notes: z.array(z.string()),
})
const difference = z.object({
  kind: z.enum(differenceKinds),
  baseline: z.string().nullable().describe('null: not known'),
  candidate: z.string().nullable(),
  meaning: z
    .enum(['fine', 'told', 'not comparable'])
    .describe('told: may change figures a little; not comparable: the rows that it concerns are missing'),
  tasks: z.array(z.string()).describe('the tasks that it concerns; empty: all'),
  said: z.string().nullable(),
})
const reused = z.object({ side: z.enum(['baseline', 'candidate']), task: z.string(), made: z.iso.datetime() })
const checkpoint = z.object({ path: z.string(), opened }).nullable()

const figures = z
  .object({ precision: z.number(), recall: z.number(), f1: z.number(), predicted: z.number().int() })
  .nullable()

const breakdown = z.object({
  task: z.string(),
  role,
  of: z.enum(['class', 'type']),
  names: z.array(z.object({ name: z.string(), support: z.number().int(), baseline: figures, candidate: figures })),
  more: z.number().int().describe('names that are left out'),
  confusion: z.array(
    z.object({
      expected: z.string(),
      predicted: z.string(),
      baseline: z.number().int(),
      candidate: z.number().int(),
    }),
  ),
})

const moved = z.object({
  task: z.string(),
  role,
  meanKl: z.number().describe("at least so many nats from the baseline's next tokens, on average"),
  p99Kl: z.number().describe('the same in the worst 1 % of places'),
  sameTop: z.number().describe('share of places where both find the same token likeliest'),
  positions: z.number().int(),
})

const history = z.object({
  where: z.string(),
  release: z.object({ name: z.string(), commit: z.string(), time: z.iso.datetime() }).nullable(),
  merges: z.number().int().describe('merged checkpoints since the release; all of them without one'),
  rows: z.array(
    z.object({
      task: z.string(),
      metric: z.string(),
      title: z.string(),
      unit,
      scale: z.literal([1, 100]),
      better: z.enum(['higher', 'lower', 'neither']),
      merged: z
        .array(z.number().nullable())
        .describe('the last merged values, the oldest first; null: none, or of other data'),
      released: z.number().nullable(),
      candidate: z.number().nullable(),
      since: row.nullable().describe('the candidate beside the release, in the place of the baseline'),
    }),
  ),
  problems: z.array(z.string()).describe('what could not be read or checked'),
})

const origin = z.object({
  repository: z.string(),
  base: z.string().describe('the branch whose suite, rules and data decided'),
  accepted: z.boolean().describe('whether the workflow takes evidence of a fork for proof'),
  otherSuite: z.boolean(),
  otherData: z.array(z.string()),
  heldBack: z.boolean().describe('every rule passes, and the report does not: its evidence is the word of the author'),
})

/** report.json. Keys are written in this order. */
export const reportSchema = z.object({
  schema: z.literal(1),
  suite: z.object({ name: z.string(), file: z.string(), sha256 }),
  verdict: z.object({
    name: z
      .enum(['passed', 'overridden', 'blocked', 'not-shown', 'invalid'])
      .describe('overridden: measured as blocked, and let through by a person'),
    exit: z.literal([0, 1, 2, 3]),
    reasons: z.array(z.string()),
    blocking: z
      .array(z.object({ key: z.string(), rule: z.string(), value: z.string() }))
      .exactOptional()
      .describe('every rule that blocks, with what was measured'),
    unshown: z.literal(true).exactOptional().describe('beside them something could not be shown'),
  }),
  override: overrideSchema.exactOptional().describe('who let a blocked checkpoint through'),
  overrideVoid: voidSchema.exactOptional().describe('an override that does not hold for this report, and why'),
  origin: origin.exactOptional().describe('whose job made the evidence, where it was one of a fork'),
  policy: policy.exactOptional().describe('whose rules held, and what others would have decided'),
  forgetting: z.object({
    found: z.boolean(),
    measured: z.boolean(),
    severity: severity.nullable(),
    rows: z.array(z.object({ task: z.string(), metric: z.string(), severity, change: z.number(), unit })),
    domainGain: z.boolean(),
    sentence: z.string(),
  }),
  rows: z.array(row),
  error: z.object({ code: z.string(), what: z.string(), hint: z.string() }).nullable(),
  compared: z.object({
    baseline: checkpoint,
    candidate: checkpoint,
    data: z.array(z.object({ task: z.string(), file: z.string(), sha256, samples: z.number().int() })),
    seed: z.number(),
    resamples: z.number().int(),
    errorBudget: z.number(),
    versions,
    differences: z.array(difference).exactOptional().describe('in what the two sides were unlike'),
    reused: z.array(reused).exactOptional().describe('evidence that was taken from the cache'),
  }),
  worst: z.array(sample),
  forgotten: z.array(forgotten),
  breakdowns: z.array(breakdown),
  grading: z.array(grading).exactOptional().describe('of tasks that a judge or people grade'),
  moved: z.array(moved),
  history: history.exactOptional().describe('merged checkpoints, and what was lost since the blessed release'),
  mlflow: loggedSchema.exactOptional().describe('the run in MLflow'),
  started: z.iso.datetime(),
  seconds: z.number(),
}) satisfies z.ZodType<Report, Report>

/** The same for tools that read report.json, in any language. */
export function reportJsonSchema() {
  return { title: 'report.json of Checkpoint Gate', ...z.toJSONSchema(reportSchema) }
}

/** The text of report.json. Throws on a figure that is not finite: JSON has no NaN, and null would say something else. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`
}

/** Reads report.json back; `file` is named in the error. */
export function parseReport(text: string, file: string): Report {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw gateError('report-unreadable', { file, why: (error as Error).message }, error)
  }
  const version = (value as { schema?: unknown } | null)?.schema
  if (version !== 1) throw gateError('report-schema-unknown', { file, version })
  const parsed = reportSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw gateError('report-unreadable', { file, why: `${issue!.path.join('.')}: ${issue!.message}` }, parsed.error)
}
