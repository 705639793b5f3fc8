import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { graderOf } from '../../monitor/rules.ts'
import { linesOfSegment, segmentsIn } from '../../monitor/spool/files.ts'
import type { RequestLine } from '../../monitor/spool/line.ts'
import type { Values } from '../../monitor/values.ts'
import { unknown, type WatchRecord } from '../record.ts'

/** What the spools of a deployment on this disk still hold: what was sent stays for a while. Throws what the file system throws. */
export function recordsInSpool(folder: string): WatchRecord[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => recordsOf(join(folder, name), name))
}

/**
 * Until when records are missing, milliseconds since 1970: what was sent is deleted in the end, the oldest segment first.
 * @returns null: all are there
 */
export function deletedUntil(folder: string): number | null {
  const times = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => {
      const spool = join(folder, name)
      const oldest = segmentsIn(spool)[0]?.first ?? 1
      if (oldest === 1) return []
      const { lines } = linesOfSegment(spool, oldest)
      const request = lines.find((line) => line.k === 'request')
      return request?.t ?? lines.find((line) => line.k === 'segment')?.stamp ?? []
    })
  return times.length === 0 ? null : Math.max(...times)
}

function recordsOf(spool: string, writer: string): WatchRecord[] {
  const byStep = new Map<number, WatchRecord>()
  const late: WatchRecord[] = []
  let rules: string | null = null
  let grader = ''
  for (const { first } of segmentsIn(spool)) {
    for (const line of linesOfSegment(spool, first).lines) {
      if (line.k === 'segment') {
        rules = line.rules.refusal ?? null
        grader = graderOf(line.rules.judge, line.rules.judge_model)
      } else if (line.k === 'request') byStep.set(line.s, recordOf(line, writer, rules))
      else if (line.k === 'rating') rate(byStep.get(line.of), line.v)
      else if (line.k === 'grade') grade(byStep.get(line.s), line.v, { rules, grader })
      else if (line.k === 'late' && line.v.user_rating_late !== undefined) {
        const rating = line.v.user_rating_late
        const key = `${writer}/${line.s}/late/${line.t}/${rating}`
        late.push({ ...unknown, key, time: line.t, rating })
      }
    }
  }
  return [...byStep.values(), ...late]
}

function rate(record: WatchRecord | undefined, rating: number): void {
  if (record !== undefined) record.rating = rating
}

function grade(record: WatchRecord | undefined, said: Values, by: { rules: string | null; grader: string }): void {
  if (record === undefined) return
  if (said.refusal_detected !== undefined) {
    record.refused = said.refusal_detected === 1
    record.rules = by.rules
  }
  if (said.judge_grade === undefined) return
  record.grade = said.judge_grade
  record.grader = by.grader
}

function recordOf({ s, t, v, model }: RequestLine, writer: string, rules: string | null): WatchRecord {
  return {
    key: `${writer}/${s}`,
    time: t,
    words: v.response_length ?? null,
    refused: v.refusal_detected === undefined ? null : v.refusal_detected === 1,
    rating: v.user_rating === undefined || v.user_rating === -1 ? null : v.user_rating,
    grade: v.judge_grade ?? null,
    model: model ?? (v.model === undefined ? null : String(v.model)),
    rules,
    repeat: null,
  }
}
