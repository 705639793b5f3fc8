import type { LikeliestRows, ScoredMessage, ScorePiece } from './protocol.ts'
import type { Sessions } from './sessions.ts'
import { padded } from './steady.ts'

/** The model gave what is no finite number. */
export class ValuesError extends Error {
  readonly piece: number

  constructor(piece: number, message: string) {
    super(message)
    this.piece = piece
  }
}

/** Log-probabilities of the pieces' tokens. */
export async function scoreTexts(
  sessions: Sessions,
  pieces: readonly ScorePiece[],
): Promise<Pick<ScoredMessage, 'logprobs' | 'likeliest'>> {
  // The last token is only predicted, never read.
  const read = pieces.map(({ ids }) => ids.subarray(0, -1))
  const { width, height, ids, mask, positions } = padded(read, sessions.enough)
  const rows: number[] = []
  const targets: number[] = []
  const wanted: number[] = []
  for (const [r, piece] of pieces.entries()) {
    for (const at of piece.likeliest?.at ?? []) wanted.push(rows.length + at)
    for (let i = piece.from - 1; i < piece.ids.length - 1; i++) {
      rows.push(r * width + i)
      targets.push(piece.ids[i + 1] ?? 0)
    }
  }
  const feeds = sessions.feeds('whole')
  const inputs = { ...feeds.inputs(height, ids, mask, positions, false), ...feeds.emptyCache(height) }
  const count = Math.max(0, ...pieces.map(({ likeliest }) => likeliest?.count ?? 0))
  const likeliest = wanted.length > 0 ? { of: wanted, count } : null
  const all = await sessions.score('whole', inputs, rows, targets, { likeliest })
  let at = 0
  const logprobs = pieces.map((piece, r) => {
    const own = all.logprobs.slice(at, at + piece.ids.length - piece.from)
    at += own.length
    checkFinite(own, r, piece.from)
    return own
  })
  return { logprobs, likeliest: likeliestOf(pieces, all.likeliest) }
}

/** Each piece's share of the rows, as many of their tokens as it asked for. */
function likeliestOf(pieces: readonly ScorePiece[], all: LikeliestRows | null): (LikeliestRows | null)[] {
  let row = 0
  return pieces.map(({ likeliest: asked }) => {
    if (!asked || !all) return null
    const first = row
    row += asked.at.length
    const count = Math.min(asked.count, all.count)
    const take = <T extends Int32Array | Float32Array>(from: T, into: T): T => {
      for (let r = first; r < row; r++)
        into.set(from.subarray(r * all.count, r * all.count + count), (r - first) * count)
      return into
    }
    const length = asked.at.length * count
    return { count, ids: take(all.ids, new Int32Array(length)), logprobs: take(all.logprobs, new Float32Array(length)) }
  })
}

/** @throws ValuesError that names the token by its place in the text, from 1 */
export function checkFinite(logprobs: Float32Array, piece: number, first: number): void {
  const bad = logprobs.findIndex((value) => !Number.isFinite(value))
  if (bad >= 0) throw new ValuesError(piece, `the log-probability of token ${first + bad + 1} is ${logprobs[bad]}`)
}
