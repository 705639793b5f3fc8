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
export async function score(sessions: Sessions, pieces: readonly ScorePiece[]): Promise<Float32Array[]> {
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
  const feeds = sessions.feeds('score')
  const inputs = { ...feeds.inputs(pieces.length, ids, mask, positions, false), ...feeds.emptyCache(pieces.length) }
  const all = await sessions.score(inputs, rows, Int32Array.from(targets))
  let at = 0
  return pieces.map((piece, r) => {
    const logprobs = all.slice(at, at + (lengths[r] ?? 0) - piece.from + 1)
    at += logprobs.length
    const bad = logprobs.findIndex((value) => !Number.isFinite(value))
    if (bad >= 0) throw new ValuesError(r, `the log-probability of token ${piece.from + bad + 1} is ${logprobs[bad]}`)
    return logprobs
  })
}
