import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import type { Sample } from '../../samples/sample.ts'
import type { Task } from '../../suite/task.ts'
import type { Evidence, EvidenceKind, Side } from '../evidence.ts'
import { RunFolder } from '../run-folder.ts'
import { bounds, nameIn, refuseUpload, type UploadedFolder } from './folder.ts'

const count = z.number().int().nonnegative()
const numbers = z.array(z.number())
const own = { id: z.string() }
const entity = z.strictObject({
  type: z.string(),
  text: z.string().exactOptional(),
  start: count.exactOptional(),
  end: count.exactOptional(),
})

/** Every kind that a line can be, and nothing besides. Numbers are finite. */
const kinds = {
  answer: z.strictObject({
    ...own,
    kind: z.literal('answer'),
    text: z.string(),
    finish: z.enum(['eos', 'stop', 'length', 'unknown']),
    promptTokens: count.exactOptional(),
    newTokens: count.exactOptional(),
  }),
  likelihood: z.strictObject({
    ...own,
    kind: z.literal('likelihood'),
    nll: z.number(),
    tokens: count,
    bytes: count,
    cut: z.boolean(),
    likeliest: z
      .strictObject({ at: z.array(count), ids: z.array(z.array(count)), logprobs: z.array(numbers) })
      .refine(isEven, 'places, ids and log-probabilities do not belong together')
      .exactOptional(),
  }),
  choice: z.strictObject({
    ...own,
    kind: z.literal('choice'),
    logprobs: numbers,
    tokens: z.array(count),
    cut: z.literal(true).exactOptional(),
  }),
  label: z.strictObject({ ...own, kind: z.literal('label'), label: z.string() }),
  tags: z.strictObject({ ...own, kind: z.literal('tags'), tags: z.array(z.string()) }),
  entities: z.strictObject({ ...own, kind: z.literal('entities'), entities: z.array(entity) }),
  score: z.strictObject({
    ...own,
    kind: z.literal('score'),
    score: z.number(),
    answer: z.string().exactOptional(),
  }),
} satisfies Partial<{ [K in EvidenceKind]: z.ZodType<Extract<Evidence, { kind: K }>> }>

/** Grades are made of judgements and ratings, and never stand in a file of evidence. */
const ofTask: Record<Task['kind'], readonly (keyof typeof kinds)[]> = {
  generate: ['answer'],
  classify: ['answer', 'label'],
  entities: ['answer', 'tags', 'entities'],
  choose: ['choice'],
  perplexity: ['likelihood'],
  scores: ['score'],
}

const identity = z.strictObject({ identity: z.string().max(200) })

/**
 * The evidence of one task on one side, line by line: each of the kind that the task has, of a sample of ours, and of no sample twice. What
 * is lacking is no mistake here: the gate finds the row missing.
 * @throws GateError with the file and the line that is not so
 */
export function uploadedEvidence(
  folder: UploadedFolder,
  side: Side,
  task: Task,
  samples: readonly Sample[],
): Map<string, Evidence> {
  const { path } = new RunFolder(folder.path).evidence(side, task.name)
  const file = nameIn(folder.path, path)
  const bytes = folder.read(path, bounds.evidence)
  const found = new Map<string, Evidence>()
  if (bytes === null) return found
  const byId = new Map(samples.map((sample) => [sample.id, sample]))
  const schemas = ofTask[task.kind].map((kind) => kinds[kind])
  let number = 0
  for (const line of linesOf(bytes, file)) {
    number += 1
    const refuse = (why: string, cause?: unknown) => refuseUpload(file, `line ${number}: ${why}`, cause)
    if (number > samples.length + 1) throw refuse(`there are ${samples.length} samples, and more lines`)
    const value = parsed(line, refuse)
    if (number === 1) {
      if (!identity.safeParse(value).success) throw refuse('it does not say what the evidence depends on')
      continue
    }
    const evidence = evidenceIn(value, schemas, refuse)
    const sample = byId.get(evidence.id)
    if (sample === undefined) throw refuse('it is of a sample that the data do not hold')
    if (found.has(evidence.id)) throw refuse('it is of a sample that had its line already')
    if (evidence.kind === 'choice') refuseOtherChoices(evidence, sample, refuse)
    found.set(evidence.id, evidence)
  }
  return found
}

type Refusing = (why: string, cause?: unknown) => Error

function* linesOf(bytes: Buffer, file: string): Generator<string> {
  let start = 0
  let number = 0
  while (start < bytes.length) {
    number += 1
    const found = bytes.indexOf(0x0a, start)
    if (found === -1) throw refuseUpload(file, `line ${number}: it does not end`)
    const line = bytes.subarray(start, found)
    if (line.length > bounds.line) throw refuseUpload(file, `line ${number}: it has more than ${bounds.line} bytes`)
    if (!isUtf8(line)) throw refuseUpload(file, `line ${number}: it is no text in UTF-8`)
    yield line.toString('utf8')
    start = found + 1
  }
}

function parsed(line: string, refuse: Refusing): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw refuse('it is no JSON', error)
  }
}

function evidenceIn(value: unknown, schemas: readonly z.ZodType<Evidence>[], refuse: Refusing): Evidence {
  for (const schema of schemas) {
    const read = schema.safeParse(value)
    if (read.success) return read.data
  }
  throw refuse('it is no evidence of such a task')
}

function refuseOtherChoices(
  { logprobs, tokens }: Extract<Evidence, { kind: 'choice' }>,
  { choices }: Sample,
  refuse: Refusing,
): void {
  const isOther = (list: readonly unknown[]) => choices !== undefined && list.length !== choices.length
  if (isOther(logprobs) || (tokens.length > 0 && isOther(tokens))) throw refuse('the sample has other choices')
}

function isEven({ at, ids, logprobs }: { at: number[]; ids: number[][]; logprobs: number[][] }): boolean {
  return (
    ids.length === at.length &&
    logprobs.length === at.length &&
    ids.every((each, i) => each.length === logprobs[i]!.length) &&
    at.every((place, i) => i === 0 || place > at[i - 1]!)
  )
}
