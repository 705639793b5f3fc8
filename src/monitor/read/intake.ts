import { createHash } from 'node:crypto'
import { unreadableLine } from '../../shared/messages/monitor.ts'
import { type Entry, waitingOf } from '../inference.ts'
import type { Inference } from '../public.ts'
import { isAnswerLeftOut, isLeftOut } from './answer.ts'
import type { Found, Skipped } from './found.ts'
import { Joiner } from './joiner.ts'
import { type FieldNames, readLine } from './lines.ts'
import { readOpenai } from './openai.ts'
import { readOtlp } from './otlp/read.ts'
import { longestLine } from './tail.ts'

export const formats = ['lines', 'openai', 'otlp'] as const
export type LogFormat = (typeof formats)[number]

export interface IntakeCounts {
  lines: number
  requests: number
  ratings: number
  skipped: Partial<Record<Skipped, number>>
  bad: number
  /** The first of them. */
  named: { line: number; why: string }[]
}

const mostNamed = 20

const noCounts = (): IntakeCounts => ({ lines: 0, requests: 0, ratings: 0, skipped: {}, bad: 0, named: [] })

/** Turns lines of a log into what a monitor takes, and counts what it does not take. */
export class Intake {
  /** null: no line has told it yet. */
  #format: LogFormat | null
  readonly #names: FieldNames
  readonly #joiner = new Joiner()
  /** Of the file: names requests that have no id, by where they stand. */
  readonly #source: string | null
  readonly #now: () => number
  readonly counts: IntakeCounts

  /** `format`: null where the first line that can be read tells it. */
  constructor(
    format: LogFormat | null,
    names: FieldNames,
    source: string | null,
    now: () => number,
    counts = noCounts(),
  ) {
    this.#format = format
    this.#names = names
    this.#source = source
    this.#now = now
    this.counts = counts
  }

  /** For the file that came after. */
  renewed(source: string): Intake {
    return new Intake(this.#format, this.#names, source, this.#now, this.counts)
  }

  /**
   * @param text null: it is too long
   * @param offset of the line in its file, in bytes
   */
  line(text: string | null, number: number, offset: number): Entry[] {
    if (text !== null && !hasData(text)) return []
    const json = text?.replace(/^data:\s*/, '').trim()
    this.counts.lines += 1
    try {
      if (json === undefined) throw new Error(unreadableLine.tooLong(longestLine))
      const found = this.#read(json).flatMap((each) =>
        each.k === 'part' ? this.#joiner.add(each.key, each.part, number, offset) : [each],
      )
      return this.#entries([...found, ...this.#joiner.old(number)], `${offset} ${text}`)
    } catch (error) {
      this.counts.bad += 1
      const why = error instanceof SyntaxError ? notJson(json!) : (error as Error).message
      if (this.counts.named.length < mostNamed) this.counts.named.push({ line: number, why })
      return []
    }
  }

  #read(json: string): Found[] {
    const line: unknown = JSON.parse(json)
    const format = this.#format ?? formatOf(json)
    const found =
      format === 'otlp' ? readOtlp(line) : format === 'openai' ? readOpenai(line) : [readLine(line, this.#names)]
    // A line that cannot be read tells nothing of those behind it.
    this.#format = format
    return found
  }

  /** What is not whole and will not be. */
  end(): Entry[] {
    return this.#entries(this.#joiner.rest(), 'end')
  }

  /** Where the oldest begins that further lines may add to; null: everything is given away. */
  get from(): { lines: number; offset: number } | null {
    return this.#joiner.from
  }

  #entries(found: readonly Found[], place: string): Entry[] {
    return found.map(withoutPlaceholders).flatMap((each, at): Entry[] => {
      if (each.k === 'inference') {
        this.counts.requests += 1
        const { inference, alias } = each
        // A line may have many.
        const id = inference.id ?? this.#idAt(at === 0 ? place : `${at} ${place}`)
        return [{ ...waitingOf({ ...inference, id } satisfies Inference, this.#now()), ...(alias && { alias }) }]
      }
      if (each.k === 'rating') {
        this.counts.ratings += 1
        return [{ k: 'rating', id: each.id, rating: each.rating, time: each.time ?? this.#now() }]
      }
      if (each.k === 'skipped') this.counts.skipped[each.why] = (this.counts.skipped[each.why] ?? 0) + 1
      return []
    })
  }

  #idAt(place: string): string | null {
    if (this.#source === null) return null
    return createHash('sha256').update(`${this.#source} ${place}`).digest('hex').slice(0, 24)
  }
}

/** A value over several lines is a whole file at once. */
const notJson = (text: string): string => (/^[[{]$/.test(text) ? unreadableLine.manyLines : unreadableLine.notJson)

/** Texts that a program was told to leave out are none. */
function withoutPlaceholders(found: Found): Found {
  if (found.k !== 'inference') return found
  const { inference } = found
  if (isAnswerLeftOut(inference.prompt, inference.response)) return { k: 'skipped', why: 'no content' }
  return isLeftOut(inference.prompt) ? { ...found, inference: { ...inference, prompt: null } } : found
}

/** No line that is empty, or of those that an event stream has beside its data. */
const hasData = (line: string): boolean => !/^\s*(data:\s*(\[DONE\])?\s*|(event|id|retry):.*|:.*)?$/.test(line)

/** Signs of what an API answers, of a batch's lines and of Bedrock's log. */
const bodies =
  /"choices"\s*:\s*\[|"object"\s*:\s*"(chat\.completion|response|text_completion)|"custom_id"|"type"\s*:\s*"message"|"ModelInvocationLog"/

/** The format of a log, by a line of it. */
export function formatOf(json: string): LogFormat {
  if (/"resource_?(Spans|Logs|spans|logs)"/.test(json)) return 'otlp'
  return bodies.test(json) ? 'openai' : 'lines'
}
