import { z } from 'zod'
import type { PolicyReport } from '../policy/policy.ts'

const turn = z.enum(['removed', 'loosened', 'changed', 'tightened', 'added'])
const level = z.enum(['block', 'warn', 'info'])
const untold = z.array(z.object({ task: z.string(), why: z.string() }))

const ruleSide = z
  .object({
    limit: z.string(),
    level,
    decide: z.enum(['bound', 'point']),
    line: z.number().int().nullable().describe("line of that side's suite"),
  })
  .nullable()

const setting = z.object({ turn, what: z.string(), base: z.string().nullable(), head: z.string().nullable() })

const dataSide = z.object({ sha256: z.string(), samples: z.number().int() }).nullable()
const ids = z.array(z.string())

const told = z
  .object({ decision: z.enum(['pass', 'fail', 'inconclusive', 'missing', 'none']), level: level.nullable() })
  .nullable()
  .describe('null: the side has no such row')

/** Whose rules held. */
export const policy = z.object({
  holds: z.enum(['base', 'head']).describe('whose suite and data the run was judged by'),
  base: z.string().nullable().describe('the commit; null: not known'),
  behind: z.boolean().describe('whether the difference may come from a branch that is older than its base'),
  state: z.enum(['same', 'changed', 'new', 'removed', 'broken', 'unknown']),
  why: z.string().nullable(),
  rules: z.array(
    z.object({
      turn,
      kind: z.enum(['min', 'max', 'max_drop', 'max_rise', 'must_improve']),
      about: z.string(),
      base: ruleSide,
      head: ruleSide,
    }),
  ),
  settings: z.array(setting),
  tasks: z.array(
    z.object({ task: z.string(), turn: z.enum(['removed', 'changed', 'added']), settings: z.array(setting) }),
  ),
  data: z.array(
    z.object({
      task: z.string(),
      file: z.string(),
      base: dataSide,
      head: dataSide,
      added: z.number().int(),
      removed: z.number().int(),
      asked: z.number().int().describe('samples that are asked otherwise'),
      expected: z.number().int().describe('samples with other right answers'),
      ids: z.object({ added: ids, removed: ids, asked: ids, expected: ids }).describe('a few of each'),
    }),
  ),
  unread: untold.describe('tasks whose data on the other side could not be read'),
  baseline: z.array(z.string()).describe('files of the baseline that base and head have otherwise'),
  would: z
    .object({
      verdict: z
        .enum(['passed', 'blocked', 'not-shown', 'invalid', 'overridden'])
        .nullable()
        .describe('what the suite that does not hold would have decided; null: it cannot be told on this evidence'),
      reasons: z.array(z.string()),
      untold,
      rows: z.array(z.object({ task: z.string(), metric: z.string(), title: z.string(), base: told, head: told })),
    })
    .nullable(),
}) satisfies z.ZodType<PolicyReport, PolicyReport>
