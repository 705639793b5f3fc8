import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ScoreOptions, score } from '../../src/commands/score.ts'
import { silent } from '../../src/shared/progress.ts'

const folder = mkdtempSync(join(tmpdir(), 'score-'))
let files = 0

/** A file of JSON lines, or of a text as it is. */
export function written(content: readonly unknown[] | string, extension = 'jsonl'): string {
  const path = join(folder, `f${files++}.${extension}`)
  writeFileSync(path, typeof content === 'string' ? content : content.map((line) => JSON.stringify(line)).join('\n'))
  return path
}

export type Given = Omit<ScoreOptions, 'data' | 'baseline'> & {
  data: readonly unknown[] | string
  baseline?: readonly unknown[] | string
}

/** The screen and the exit code, the names of the files as DATA and BASELINE; `width` in columns. */
export async function screen(
  { data, baseline, ...options }: Given,
  width = 100,
): Promise<{ text: string; exit: number }> {
  const pathOf = (given: readonly unknown[] | string) => (typeof given === 'string' ? given : written(given))
  const paths = { data: pathOf(data), baseline: baseline === undefined ? undefined : pathOf(baseline) }
  let text = ''
  const given = { ...options, data: paths.data, ...(paths.baseline === undefined ? {} : { baseline: paths.baseline }) }
  const output = { write: (piece: string) => (text += piece) }
  const exit = await score(given, { output, input: process.stdin, width, color: false, progress: silent })
  return { text: text.replaceAll(paths.data, 'DATA').replaceAll(paths.baseline ?? '\0', 'BASELINE'), exit }
}

interface SideJson {
  value: number | null
  interval: [number, number] | null
  samples: Record<string, number | null>
}

export interface MetricJson extends SideJson {
  reason: string | null
  note: string | null
  signature: string | null
  equals: string
  baseline: SideJson
  candidate: SideJson
  change: number
  test: string
  p: number
  pWorse: number
  pHolm: number | null
  pBH: number | null
  flips: { lost: string[]; gained: string[] } | null
}

export interface ScoreJson {
  schema: number
  samples: number
  groups: number
  metrics: Record<string, MetricJson>
  reports: {
    classification?: {
      baseline: { classes: { label: string; f1: number }[] } | null
      candidate: {
        classes: { label: string; f1: number; support: number }[]
        matrix: { labels: string[]; rows: number[][] }
      }
    }
    entities?: { candidate: { types: { type: string; f1: number }[]; micro: { f1: number } } }
  }
}

/** The object of --json. */
export async function figures(given: Given): Promise<ScoreJson> {
  return JSON.parse((await screen({ ...given, json: true })).text)
}

/** What is said of options or data that are refused. */
export async function refused(given: Given): Promise<string> {
  try {
    await screen(given)
  } catch (error) {
    const { message, hint, exit } = error as { message: string; hint: string; exit: number }
    return `${exit}: ${message.replace(/\S*\/f\d+\.\w+/g, 'FILE')} ${hint}`
  }
  return 'it was scored'
}
