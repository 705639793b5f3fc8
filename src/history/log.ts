import { counted } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import {
  type CheckpointLine,
  type HistoryLine,
  historyLine,
  identityOf,
  lineSchema,
  type ReleaseLine,
  written,
} from './line.ts'

/** The history of one suite. */
export interface History {
  /** Merged checkpoints, the oldest first, each once. */
  checkpoints: CheckpointLine[]
  /** Blessed releases, the oldest first. */
  releases: ReleaseLine[]
  /** Lines that could not be read, each with its number and why: sentences. */
  problems: string[]
}

/**
 * Reads the history of a suite. What two branches wrote may stand in any order and twice; a line that cannot be read is named and left
 * out, and never makes the others unread.
 */
export function readHistory(text: string, suite: string): History {
  const problems: [line: number, why: string][] = []
  const found = new Map<string, HistoryLine>()
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read === 'string') problems.push([i + 1, read])
    else if (read.suite.name === suite) keep(found, read)
  }
  const lines = [...found.values()]
  return {
    checkpoints: inOrder(lines.filter((line) => line.kind === 'checkpoint')),
    releases: lines.filter((line) => line.kind === 'release').sort(earlier),
    problems: told(problems),
  }
}

/** The text with a line more, where nothing in it says the same already. */
export function withLine(text: string, line: HistoryLine): string {
  const known = text.split(/\r?\n/).map(readLine)
  if (known.some((one) => typeof one !== 'string' && identityOf(one) === identityOf(line))) return text
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${written(line)}\n`
}

/** A line as it is meant, or why it cannot be read: a part of a sentence. */
function readLine(text: string): HistoryLine | string {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(text)) return 'a conflict that nobody resolved'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'torn, or no JSON'
  }
  const { schema } = (value ?? {}) as { schema?: unknown }
  if (typeof schema === 'number' && schema > lineSchema) return `written by a newer version (schema ${schema})`
  const parsed = historyLine.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `${issue!.path.join('.') || 'the line'}: ${issue!.message}`
}

/** Of two lines about the same, the one whose run began later; every order of lines gives the same. */
function keep(found: Map<string, HistoryLine>, line: HistoryLine): void {
  const before = found.get(identityOf(line))
  if (before === undefined || earlier(before, line) < 0) found.set(identityOf(line), line)
}

function earlier(a: HistoryLine, b: HistoryLine): number {
  return Date.parse(a.time) - Date.parse(b.time) || (written(a) < written(b) ? -1 : 1)
}

/** By time, but never before the checkpoint that stood last when the line was written: clocks of runners differ. */
function inOrder(lines: readonly CheckpointLine[]): CheckpointLine[] {
  const waiting = [...lines].sort(earlier)
  const placed: CheckpointLine[] = []
  const isWaitedFor = ({ commit, after }: CheckpointLine) =>
    after !== null && after !== commit && waiting.some((one) => one.commit === after)
  while (waiting.length > 0) {
    // A circle, which no run writes, goes by time.
    const next = Math.max(
      0,
      waiting.findIndex((line) => !isWaitedFor(line)),
    )
    placed.push(...waiting.splice(next, 1))
  }
  return placed
}

const mostNamed = 5

function told(problems: readonly [line: number, why: string][]): string[] {
  return [...byReason(problems)].map(([why, lines]) => {
    const numbers = listed(lines.map(String), mostNamed)
    return `${lines.length === 1 ? `Line ${numbers}` : `${counted(lines.length, 'line')} (${numbers})`} of the history left out: ${why}.`
  })
}

function byReason(problems: readonly [line: number, why: string][]): Map<string, number[]> {
  const kinds = new Map<string, number[]>()
  for (const [line, why] of problems) kinds.set(why, [...(kinds.get(why) ?? []), line])
  return kinds
}
