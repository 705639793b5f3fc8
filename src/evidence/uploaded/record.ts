import { z } from 'zod'
import type { Opened } from '../../backends/backend.ts'
import { exitCode } from '../../shared/errors.ts'
import type { RunRecord } from '../run-record.ts'
import { bounds, refuseUpload, type UploadedFolder } from './folder.ts'

const word = (most: number) => z.string().max(most)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'no sha256')
/** Names that no object has by itself: `__proto__` and `constructor` are none. */
const name = z.string().regex(/^(?!__|constructor$|prototype$)[\w@/.+ -]{1,100}$/, 'no name that is expected here')
const few = (schema: z.ZodRecord<typeof name, z.ZodString>) =>
  schema.refine((value) => Object.keys(value).length <= 100, 'more than 100 entries')
const versions = few(z.record(name, word(200)))
const side = z.enum(['baseline', 'candidate'])

const opened = z.object({
  fingerprint: sha256,
  backend: z.enum(['onnx', 'server', 'recorded']),
  device: word(100),
  precision: word(100),
  tokenizer: sha256.or(z.literal('')),
  template: sha256.nullable(),
  contextLength: z.number().int().nonnegative(),
  versions,
  notes: z.array(word(2000)).max(50),
  readings: sha256.exactOptional(),
})

const data = z.object({
  task: word(500),
  file: word(2000),
  sha256,
  samples: z.number().int().nonnegative(),
  asked: sha256.exactOptional(),
})

/** What is read of run.json. Nothing else in it, its suite and its judgements included, leaves this file. */
const schema = z.object({
  schema: z.literal(1),
  suite: z.object({ sha256 }),
  opened: z.object({ baseline: opened.nullable(), candidate: opened.nullable() }),
  data: z.array(data).max(1000),
  versions,
  shard: z
    .unknown()
    .refine((value) => value === undefined, 'it is of a shard, and a part decides nothing')
    .optional(),
  untold: z
    .array(z.object({ side, task: word(500), reason: word(500) }))
    .max(2000)
    .optional(),
  /** Of a side that is an earlier run's evidence, the tasks that it was asked otherwise. */
  earlier: z.partialRecord(side, z.object({ otherwise: z.array(z.object({ task: word(500) })).max(1000) })).optional(),
  error: z
    .object({ code: word(100), what: word(20_000), hint: word(20_000), exit: z.literal(Object.values(exitCode)) })
    .nullable(),
  started: z.iso.datetime(),
  seconds: z
    .number()
    .nonnegative()
    .max(10 ** 8),
})

export type UploadedRecord = z.infer<typeof schema>

/** A part of `Opened` that is not read here would be as good as equal on both sides. */
type Unread = Exclude<keyof Opened, keyof z.infer<typeof opened>>
const everythingIsRead: Unread extends never ? true : Unread = true
void everythingIsRead

/** @throws GateError where run.json is missing or not as this program writes it */
export function uploadedRecord(folder: UploadedFolder): UploadedRecord & Pick<RunRecord, 'opened'> {
  const file = 'run.json'
  const bytes = folder.read(`${folder.path}/${file}`, bounds.record)
  if (bytes === null) throw refuseUpload(file, 'it is not there')
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw refuseUpload(file, 'it is no JSON', error)
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw refuseUpload(file, `${issue!.path.map(String).join('.').slice(0, 100)}: ${issue!.message.slice(0, 200)}`)
}
