import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { JudgeModel } from '../suite/graders.ts'
import type { Judgement, Outcome, ReplyFormat } from './judgement.ts'
import { Appender, readLines } from './lines.ts'
import type { Way } from './way.ts'

/** A verdict that an earlier run paid for. */
export type Verdict = Pick<Judgement, 'outcome' | 'model' | 'usage'>

/** Version of the lines: those of another are passed over. */
const version = 1

interface VerdictLine extends Verdict {
  v: typeof version
  key: string
}

/** How the model had to be asked, found out at a time: milliseconds since 1970. */
interface WayLine {
  v: typeof version
  way: { format: ReplyFormat; dropped: string[] }
  at: number
}

/** A server that is made anew may take what it refused: after so many days it is asked again. */
const wayHolds = 30 * 24 * 3600 * 1000

/**
 * What one judge model said, in any run: a file in a folder that outlives run folders, one line a verdict. Several runs may write at once; each
 * knows what was there when it began. It holds no API key and no address. A cache that cannot be written costs money, never the run.
 */
export class VerdictCache {
  readonly #path: string | null
  readonly #verdicts = new Map<string, Verdict>()
  #way: Way | null = null
  #file: Appender | null = null

  /** @param folder null: nothing is kept */
  constructor(folder: string | null, model: JudgeModel, now: number) {
    this.#path = folder === null ? null : join(folder, `${fileName(model)}.jsonl`)
    if (this.#path === null) return
    for (const line of linesOf(this.#path)) {
      if ('key' in line) this.#verdicts.set(line.key, line)
      else if (now - line.at < wayHolds) this.#way = line.way
    }
  }

  /** How the model had to be asked lately. */
  get way(): Way | null {
    return this.#way
  }

  verdict(key: string): Verdict | undefined {
    return this.#verdicts.get(key)
  }

  keep(key: string, { outcome, model, usage }: Verdict): void {
    if (!isComplete(outcome)) return
    this.#verdicts.set(key, { outcome, model, usage })
    this.#append({ v: version, key, outcome, model, usage })
  }

  keepWay({ format, dropped }: Way, now: number): void {
    this.#append({ v: version, way: { format, dropped: [...dropped] }, at: now })
  }

  close(): void {
    this.#file?.close()
    this.#file = null
  }

  #append(line: VerdictLine | WayLine): void {
    if (this.#path === null) return
    try {
      this.#file ??= new Appender(this.#path)
      this.#file.append(line)
    } catch {}
  }
}

/** What the model itself said, to its end. What was cut off, held back or lost may come out otherwise another time. */
function isComplete(outcome: Outcome): boolean {
  return outcome.kind === 'scored' || outcome.why === 'refused' || outcome.why === 'unparsable'
}

function linesOf(path: string): (VerdictLine | WayLine)[] {
  try {
    return readLines(path).filter(isLine)
  } catch {
    return []
  }
}

function isLine(value: unknown): value is VerdictLine | WayLine {
  const line = value as Partial<VerdictLine & WayLine> | null
  if (typeof line !== 'object' || line?.v !== version) return false
  if (typeof line.key === 'string') return isOutcome(line.outcome)
  return typeof line.way?.format === 'string' && Array.isArray(line.way.dropped) && typeof line.at === 'number'
}

function isOutcome(value: unknown): value is Outcome {
  const outcome = value as { kind?: unknown; grades?: unknown; why?: unknown } | undefined
  if (outcome?.kind === 'scored') return typeof outcome.grades === 'object' && outcome.grades !== null
  return outcome?.kind === 'unscored' && typeof outcome.why === 'string'
}

/** The model's name, as far as file systems take it, and what tells it from the same name elsewhere. */
function fileName({ model, address }: JudgeModel): string {
  const mark = createHash('sha256')
    .update(JSON.stringify([address, model]))
    .digest('hex')
    .slice(0, 12)
  return `${model.replace(/[^\w.-]+/g, '-').slice(0, 60)}-${mark}`
}
