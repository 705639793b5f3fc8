import type { ScorePiece } from './protocol.ts'
import type { Sessions } from './sessions.ts'

/** The model gave what is no finite number. */
export class ValuesError extends Error {
  readonly piece: number

  constructor(piece: number, message: string) {
    super(message)
    this.piece = piece
  }
}

/**
 * Log-probabilities of the pieces' tokens. Shorter pieces are padded on the right, where a causal model does not look: no real token's
 * value depends on a padding, with or without positions, whatever the attention's form.
 */
export async function scoreTexts(sessions: Sessions, pieces: readonly ScorePiece[]): Promise<Float32Array[]> {
  // The last token is only predicted, never read.
  const lengths = pieces.map(({ ids }) => ids.length - 1)
  const width = Math.max(...lengths)
  const ids = new Int32Array(pieces.length * width)
  const mask = new Int32Array(ids.length)
  const positions = new Int32Array(ids.length)
  const rows: number[] = []
  const targets: number[] = []
  for (const [r, piece] of pieces.entries()) {
    const start = r * width
    const length = lengths[r] ?? 0
    ids.set(piece.ids.subarray(0, length), start)
    mask.fill(1, start, start + length)
    for (let i = 0; i < width; i++) positions[start + i] = Math.min(i, length - 1)
    for (let i = piece.from - 1; i < length; i++) {
      rows.push(start + i)
      targets.push(piece.ids[i + 1] ?? 0)
    }
  }
  const feeds = sessions.feeds('whole')
  const inputs = { ...feeds.inputs(pieces.length, ids, mask, positions, false), ...feeds.emptyCache(pieces.length) }
  const { logprobs: all } = await sessions.score('whole', inputs, rows, targets)
  let at = 0
  return pieces.map((piece, r) => {
    const logprobs = all.slice(at, at + (lengths[r] ?? 0) - piece.from + 1)
    at += logprobs.length
    checkFinite(logprobs, r, piece.from)
    return logprobs
  })
}

/** @throws ValuesError that names the token by its place in the text, from 1 */
export function checkFinite(logprobs: Float32Array, piece: number, first: number): void {
  const bad = logprobs.findIndex((value) => !Number.isFinite(value))
  if (bad >= 0) throw new ValuesError(piece, `the log-probability of token ${first + bad + 1} is ${logprobs[bad]}`)
}
