import type { Where } from './event.ts'

/** Which run wrote a comment last, and the commit that it judges. */
export interface Claim {
  runId: number
  attempt: number
  /** Null in comments of older versions. */
  sha: string | null
}

/** What a comment says: that an evaluation is under way, its report, or why there is none. */
export type Stage = 'running' | 'ended' | 'stopped'

/** A comment of ours, taken apart. */
export interface Written {
  claim: Claim
  stage: Stage
  /** What the last report left for the next one, on one line; null: nothing. */
  data: string | null
  /** What people see. */
  text: string
}

/** A report that stands in a comment, and the commit that it is of. */
export interface Earlier {
  sha: string | null
  text: string
}

/** Of a comment, in characters; bytes are counted, to be safe. */
export const longestBody = 65_536

/** Longest line of data: a sixth of what a comment may have. */
export const longestData = 10_000

/** More than a notice has around the report before it. */
const roomOfNotice = 3000

const lines =
  /^<!-- checkpoint-gate suite=\S+ run=(\d+)(?: attempt=(\d+) sha=([0-9a-f]{7,64}) stage=(running|ended|stopped))? -->\n/
const dataLine = /^<!-- checkpoint-gate data=([^<>\n]+) -->\n/
const reportEnd = '<!-- /checkpoint-gate report -->'
const quotedReport = new RegExp(
  `^<!-- checkpoint-gate report=([0-9a-f]{7,64}|unknown) -->\\n([\\s\\S]*?)^${reportEnd}$`,
  'm',
)

/**
 * The whole body of a comment. Its hidden first lines cannot be ended or taken for another's: the suite's name is encoded, and data
 * that could end its line, or is too long, is left out whole.
 */
export function bodyOf(
  suite: string,
  { runId, attempt, sha }: Claim,
  stage: Stage,
  data: string | null,
  text: string,
): string {
  const first = `${markerStart(suite)}run=${runId} attempt=${attempt} sha=${sha} stage=${stage} -->`
  return [first, ...(data !== null && isData(data) ? [`<!-- checkpoint-gate data=${data} -->`] : []), text].join('\n')
}

/** Null where the body is not one of the suite's. Comments that were edited in a browser come with \r\n. */
export function readBody(suite: string, body: string): Written | null {
  const plain = body.replaceAll('\r\n', '\n')
  const first = lines.exec(plain)
  if (first === null || !plain.startsWith(markerStart(suite))) return null
  const [head, run, attempt, sha, stage] = first
  const rest = plain.slice(head.length)
  const data = dataLine.exec(rest)
  return {
    claim: { runId: Number(run), attempt: Number(attempt ?? 1), sha: sha ?? null },
    stage: (stage as Stage | undefined) ?? 'ended',
    data: data !== null && isData(data[1]!) ? data[1]! : null,
    text: rest.slice(data?.[0].length ?? 0),
  }
}

/** The suite whose comment it is; null: of none. */
export function suiteIn(body: string): string | null {
  const name = /^<!-- checkpoint-gate suite=(\S+) run=/.exec(body)?.[1]
  try {
    return name === undefined ? null : decodeURIComponent(name)
  } catch {
    return null
  }
}

const answered = /^<!-- checkpoint-gate answer -->\n.*\n<!-- \/checkpoint-gate answer -->\n\n?/

/** The text with an answer to somebody's command above it, in the place of the one before. `line`: markdown of one line. */
export function withAnswer(text: string, line: string): string {
  return `<!-- checkpoint-gate answer -->\n${line}\n<!-- /checkpoint-gate answer -->\n\n${withoutAnswer(text)}`
}

export function withoutAnswer(text: string): string {
  return text.replace(answered, '')
}

/** The last report in a comment: all of its text, or the part of a notice that holds it; null: there was none yet. */
export function reportIn({ claim, stage, text }: Written): Earlier | null {
  const [whole, sha, inner] = quotedReport.exec(text) ?? []
  if (whole !== undefined) return { sha: sha === 'unknown' ? null : sha!, text: inner! }
  return stage === 'ended' ? { sha: claim.sha, text: withoutAnswer(text) } : null
}

/** A report as a notice holds it, to be found again by `reportIn`. No text of a model or a user can hold these lines: `<` is escaped there. */
export function quoteReport({ sha, text }: Earlier): string {
  return `<!-- checkpoint-gate report=${sha ?? 'unknown'} -->\n\n${text.trim()}\n\n${reportEnd}`
}

/** How many bytes a report may have in a comment: the next run's notice stands above it. */
export function commentRoom(
  suite: string,
  where: Pick<Where, 'runId' | 'attempt' | 'sha'>,
  data: string | null,
): number {
  return longestBody - Buffer.byteLength(bodyOf(suite, where, 'running', data, '')) - roomOfNotice
}

/** How every comment of ours begins. */
export const everyMarkerStart = '<!-- checkpoint-gate suite='

/** How every comment of a suite begins, whichever version wrote it. */
export function markerStart(suite: string): string {
  return `${everyMarkerStart}${encodeURIComponent(suite)} `
}

function isData(data: string): boolean {
  return data.length <= longestData && /^[^<>\n]+$/.test(data) && !data.includes('--')
}
