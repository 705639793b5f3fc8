import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { hashNumber } from '../../monitor/hash-number.ts'
import { type Entry, nameOf, ratingOf, timeOf, type Waiting } from '../../monitor/inference.ts'
import { measure } from '../../monitor/measure.ts'
import { isObject, momentOf } from '../../monitor/read/found.ts'
import { Intake, type IntakeCounts } from '../../monitor/read/intake.ts'
import { refusalRules } from '../../monitor/refusal/index.ts'
import { unknown, type WatchRecord } from '../record.ts'

/**
 * Records of a file of JSON lines: figures as the monitor records them (`response_length`, `refusal_detected`, `user_rating`, `judge_grade`,
 * with `time` and `rules`), or answers in any form that `checkpoint-gate monitor` reads, which are measured here.
 */
export async function recordsInLines(file: string): Promise<{ records: WatchRecord[]; counts: IntakeCounts }> {
  const records: WatchRecord[] = []
  const intake = new Intake(null, {}, null, Date.now)
  let number = 0
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1
    const line = objectIn(text)
    const figures = line === null ? null : figuresIn(line, number)
    if (figures !== null) {
      records.push(figures)
      continue
    }
    records.push(...recordsOf(intake.line(text, number, number), number, line))
  }
  records.push(...recordsOf(intake.end(), number + 1, null))
  return { records, counts: intake.counts }
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const line: unknown = JSON.parse(text)
    return isObject(line) ? line : null
  } catch {
    return null
  }
}

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : typeof value === 'boolean' ? Number(value) : null

const gradeIn = (line: Record<string, unknown>): number | null => numberOf(line.judge_grade ?? line.grade)

/** Null: it is no line of figures. */
function figuresIn(line: Record<string, unknown>, number: number): WatchRecord | null {
  const [words, refused] = [numberOf(line.response_length), numberOf(line.refusal_detected)]
  const time = momentOf(line.time ?? line.timestamp)
  if ((words === null && refused === null) || time === null) return null
  const rating = ratingOf(line.user_rating)
  return {
    key: nameOf(line.id) ?? `line ${number}`,
    time: timeOf(time, 0),
    words,
    refused: refused === null ? null : refused === 1,
    rating: rating === -1 ? null : rating,
    grade: gradeIn(line),
    model: nameOf(line.model),
    rules: nameOf(line.rules),
    repeat: null,
  }
}

function recordsOf(entries: readonly Entry[], number: number, line: Record<string, unknown> | null): WatchRecord[] {
  return entries.flatMap((entry, at): WatchRecord[] => {
    const place = `line ${number} ${at}`
    if (entry.k === 'request') return [measured(entry, entry.id ?? place, line && gradeIn(line))]
    if (entry.k === 'place') return []
    const { id, time, rating } = entry
    return [{ ...unknown, key: `${id}/late/${time}/${rating}`, time, rating }]
  })
}

function measured(one: Waiting, key: string, grade: number | null): WatchRecord {
  const values = measure(one)
  const { session, prompt, model, time } = one
  return {
    key,
    time,
    words: values.response_length ?? null,
    refused: values.refusal_detected === undefined ? null : values.refusal_detected === 1,
    rating: values.user_rating === undefined || values.user_rating === -1 ? null : values.user_rating,
    grade,
    model,
    rules: refusalRules,
    repeat: session === null || prompt === null ? null : `${session} ${hashNumber(prompt)}`,
  }
}
