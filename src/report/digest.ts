import { createHash } from 'node:crypto'
import type { Comparison } from '../gate/comparison.ts'
import { markdownCode, markdownText } from '../shared/escape.ts'
import { counted } from '../shared/numbers.ts'
import { nameOf } from './headline.ts'
import type { Report } from './report.ts'
import { stops } from './rows.ts'

/** What a report leaves for the next one on the same pull request: how every row was decided, and by how much it had changed. */
export interface Digest {
  /** The commit that it is of. */
  commit: string
  rows: Map<string, { state: State; change: number | null }>
}

/** `f` and `m`: failed or missing, and blocking; `w`: failed or missing, and not; `i`: inconclusive; `p`: passed. */
type State = 'f' | 'm' | 'w' | 'i' | 'p'

/** In characters: some 500 rows. */
const longest = 9000
const form = /^1 ([0-9a-f]{7,64}) ((?:[0-9a-f]{8}[fmwip](?:-?[\d.]+(?:e[-+]?\d+)?)?,)*)$/
const row = /([0-9a-f]{8})([fmwip])([^,]*),/g

/**
 * One line of letters, digits, spaces, commas, points and signs, the first sign of which is the version of this form. Rows that have no
 * rule are left out, and those behind the first 500, which changed least.
 * @param commit hexadecimal
 */
export function digestOf({ rows }: Report, commit: string): string | null {
  const decided = rows.filter(({ decision }) => decision !== null)
  if (decided.length === 0) return null
  const head = `1 ${commit} `
  let line = head
  for (const each of decided) {
    const { change } = each
    const figure = change === null || !Number.isFinite(change) ? '' : String(Number(change.toPrecision(3)))
    const next = `${keyOf(each)}${stateOf(each)}${figure},`
    if (line.length + next.length > longest) break
    line += next
  }
  return line
}

/** Null where the line is of another version or not as this program writes it: nothing is guessed from it. */
export function readDigest(line: string): Digest | null {
  const [, commit, rows] = form.exec(line.slice(0, longest + 1)) ?? []
  if (commit === undefined || rows === undefined) return null
  const read = [...rows.matchAll(row)].map(([, key, state, figure]) => {
    const change = figure === '' ? null : Number(figure)
    return [key!, { state: state as State, change: Number.isFinite(change) ? change : null }] as const
  })
  return { commit, rows: new Map(read) }
}

/** Rows by what has become of them since. */
export interface Turned {
  broken: Comparison[]
  fixed: Comparison[]
  /** Was broken, and cannot be told now. */
  open: Comparison[]
  still: Comparison[]
}

export function turned({ rows: before }: Digest, rows: readonly Comparison[]): Turned {
  const out: Turned = { broken: [], fixed: [], open: [], still: [] }
  for (const each of rows) {
    const was = before.get(keyOf(each))?.state
    const wasBroken = was === 'f' || was === 'm'
    if (stops(each)) out[wasBroken ? 'still' : 'broken'].push(each)
    else if (wasBroken) out[each.decision === 'pass' || each.decision === null ? 'fixed' : 'open'].push(each)
  }
  return out
}

/** Which rows turned since the last run, in one line of markdown; empty where there is nothing to say. */
export function sinceLine(before: Digest | null, report: Report, commit: string): string {
  if (before === null || report.rows.length === 0) return ''
  const { broken, fixed, open, still } = turned(before, report.rows)
  const parts = [
    named('newly broken', broken),
    named('fixed', fixed),
    named('no longer broken, but not settled', open),
    still.length === 0 ? '' : `${counted(still.length, 'row')} still broken`,
  ].filter(Boolean)
  if (parts.length === 0) return ''
  const since =
    before.commit === commit
      ? 'Since the run before on this commit'
      : `Since ${markdownCode(before.commit.slice(0, 7))}`
  return `${since}: ${parts.join('; ')}.`
}

const mostNamed = 3

function named(what: string, rows: readonly Comparison[]): string {
  if (rows.length === 0) return ''
  const names = rows.slice(0, mostNamed).map((each) => markdownText(nameOf(each), 120))
  const more = rows.length > mostNamed ? ` and ${counted(rows.length - mostNamed, 'more', 'more')}` : ''
  return `**${what}** ${names.join(', ')}${more}`
}

function keyOf({ task, pooled, metric }: Comparison): string {
  return createHash('sha256')
    .update(JSON.stringify([task, pooled !== null, metric]))
    .digest('hex')
    .slice(0, 8)
}

function stateOf(each: Comparison): State {
  const { decision } = each
  if (stops(each)) return decision === 'missing' ? 'm' : 'f'
  return decision === 'pass' ? 'p' : decision === 'inconclusive' ? 'i' : 'w'
}
