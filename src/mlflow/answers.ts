import { z } from 'zod'
import type { Mlflow } from './client.ts'
import type { Reply } from './failure.ts'
import { done, unforeseen } from './problem.ts'

/**
 * Answers of MLflow as far as they are read. What stands between may answer 200 in its own words, and a field that is not there must
 * neither count as nothing nor end the program.
 */

/** Ids become parts of addresses. */
const id = z.string().regex(/^[\w-]{1,80}$/)
/** 64-bit numbers may come as texts. */
const whole = z.union([z.number(), z.string()])
const pairs = z.array(z.object({ key: z.string(), value: z.string().default('') }))

const info = z.object({
  run_id: id,
  run_name: z.string().exactOptional(),
  experiment_id: z.string(),
  status: z.string(),
  start_time: whole.exactOptional(),
  end_time: whole.exactOptional(),
  artifact_uri: z.string().exactOptional(),
})
const metric = z.object({ key: z.string(), value: whole, timestamp: whole, step: whole.exactOptional() })
const dataset = z.object({ name: z.string(), digest: z.string(), profile: z.string().exactOptional() })

const run = z.object({
  info,
  data: z
    .object({
      metrics: z.array(metric).exactOptional(),
      params: pairs.exactOptional(),
      tags: pairs.exactOptional(),
    })
    .default({}),
  inputs: z.object({ dataset_inputs: z.array(z.object({ dataset })).exactOptional() }).exactOptional(),
})
/** A run as `runs/get` tells it. */
export type StoredRun = z.output<typeof run>

const experiment = z.object({ experiment_id: id, name: z.string(), lifecycle_stage: z.string() })
export type Experiment = z.output<typeof experiment>

const number = z.coerce.string().regex(/^[1-9]\d{0,15}$/)
const version = z.object({
  version: number,
  source: z.string().default(''),
  run_id: z.union([id, z.literal('')]).nullish(),
  tags: pairs.default([]),
})
export type StoredVersion = z.output<typeof version>

const file = z.object({ path: z.string(), is_dir: z.boolean().default(false), file_size: whole.exactOptional() })

export const answers = {
  experiment: z.object({ experiment }),
  madeExperiment: z.object({ experiment_id: id }),
  run: z.object({ run }),
  runs: z.object({ runs: z.array(run).default([]) }),
  files: z.object({ files: z.array(file).default([]) }),
  model: z.object({
    registered_model: z.object({
      aliases: z.array(z.object({ alias: z.string(), version: number })).default([]),
      tags: pairs.default([]),
    }),
  }),
  version: z.object({ model_version: version }),
  versions: z.object({ model_versions: z.array(version).default([]) }),
}

/** What was asked for. Throws `Refused`, also where the answer is none of MLflow's. @param doing what was being done: `making the run` */
export function read<T>(shape: z.ZodType<T>, reply: Reply<unknown>, client: Mlflow, doing: string): T {
  const found = shape.safeParse(done(reply, client, doing))
  if (found.success) return found.data
  const place = found.error.issues[0]!.path.join('.')
  throw unforeseen(client, doing, `an answer whose ${place} is not as MLflow tells it`)
}

/** The same; null: it does not exist. */
export function readOrMissing<T>(shape: z.ZodType<T>, reply: Reply<unknown>, client: Mlflow, doing: string): T | null {
  return !reply.ok && reply.failure.kind === 'missing' ? null : read(shape, reply, client, doing)
}
