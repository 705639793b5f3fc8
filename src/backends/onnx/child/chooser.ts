import type { CachePort, Signature } from '../graph/signature.ts'
import { type CacheNumbers, cacheNumbers, type Feeds } from './feeds.ts'
import type { ChoicePiece, ChooseMessage } from './protocol.ts'
import { checkFinite } from './scorer.ts'
import type { Sessions } from './sessions.ts'
import { columnsBefore, evenWidth, padded } from './steady.ts'

/** Positions of the cache that one run may hold for all its rows together, as for answers. */
const cachedPositions = 8192

/** Tokens at which products are as fast as they get: beyond, rather a run more than a quarter of padding. */
const enoughTokens = 384

/** How a choice goes on behind what it shares. */
interface Rest {
  piece: number
  choice: number
  /** Tokens before it. */
  before: number
  ids: Int32Array
  from: number
}

/** Log-probabilities that are asked of a run, and where they go. */
class Asked {
  readonly rows: number[] = []
  readonly targets: number[] = []
  readonly #places: { into: Float32Array; at: number }[][] = []

  /** What a row says of a token; several texts may want the same. */
  ask(row: number, target: number, places: { into: Float32Array; at: number }[]): void {
    this.rows.push(row)
    this.targets.push(target)
    this.#places.push(places)
  }

  put(logprobs: Float32Array): void {
    for (const [i, places] of this.#places.entries()) for (const { into, at } of places) into[at] = logprobs[i]!
  }
}

/**
 * Log-probabilities of several texts that begin alike: what they share is read once, and each goes on from its keys and values. The first
 * tokens behind it are told by that reading already.
 */
export async function choose(
  sessions: Sessions,
  { pieces, tokens, rows }: Pick<ChooseMessage, 'pieces' | 'tokens' | 'rows'>,
): Promise<Float32Array[][]> {
  const results = pieces.map(({ shared, choices }) =>
    choices.map(({ rest, from }) => new Float32Array(shared.length + rest.length - from)),
  )
  const shared = await readShared(sessions, pieces, results)
  const rests = pieces.flatMap(({ shared, choices }, piece) =>
    choices.flatMap(({ rest, from }, choice): Rest[] =>
      rest.length > 1 ? [{ piece, choice, before: shared.length, ids: rest, from }] : [],
    ),
  )
  for (const batch of batchesOf(rests, sessions.rowsOfRest, tokens, rows))
    await readRests(sessions, batch, shared, results)
  for (const [p, { choices }] of pieces.entries())
    for (const [c, { from }] of choices.entries()) checkFinite(results[p]![c]!, p, from)
  return results
}

/** Keys and values of what is shared: of each piece, `width` positions. */
interface Shared {
  cache: CacheNumbers[]
  width: number
}

async function readShared(
  sessions: Sessions,
  pieces: readonly ChoicePiece[],
  results: Float32Array[][],
): Promise<Shared> {
  const texts = pieces.map(({ shared }) => shared)
  const { width, height, ids, mask, positions } = padded(texts, sessions.enough)
  const asked = new Asked()
  for (const [p, { shared, choices }] of pieces.entries()) {
    const start = p * width
    for (let t = Math.min(...choices.map(({ from }) => from)); t < shared.length; t++) {
      const places = choices.flatMap(({ from }, c) => (from <= t ? [{ into: results[p]![c]!, at: t - from }] : []))
      asked.ask(start + t - 1, shared[t]!, places)
    }
    for (const [c, { rest, from }] of choices.entries()) {
      const at = shared.length - from
      if (at >= 0) asked.ask(start + shared.length - 1, rest[0]!, [{ into: results[p]![c]!, at }])
    }
  }
  // Nothing may be wanted here, but a run of no rows is an odd one.
  if (asked.rows.length === 0) asked.ask(0, ids[0]!, [])
  const feeds = sessions.feeds('shared')
  const inputs = { ...feeds.inputs(height, ids, mask, positions, false), ...feeds.emptyCache(height) }
  const { logprobs, cache } = await sessions.score('shared', inputs, asked.rows, asked.targets, {
    cache: sessions.cacheOutputs,
  })
  asked.put(logprobs)
  return { cache: cache.map(cacheNumbers), width }
}

async function readRests(
  sessions: Sessions,
  batch: readonly Rest[],
  { cache, width: stride }: Shared,
  results: Float32Array[][],
): Promise<void> {
  const { columns, width, height } = shapeOf(batch, sessions)
  const ids = new Int32Array(height * width)
  const positions = new Int32Array(ids.length)
  const mask = new Int32Array(height * (columns + width))
  for (let r = batch.length; r < height; r++) mask[r * (columns + width) + columns] = 1
  const asked = new Asked()
  for (const [r, rest] of batch.entries()) {
    // The last token is only predicted, never read.
    const length = rest.ids.length - 1
    ids.set(rest.ids.subarray(0, length), r * width)
    for (let i = 0; i < width; i++) positions[r * width + i] = rest.before + Math.min(i, length - 1)
    mask.fill(1, r * (columns + width), r * (columns + width) + rest.before)
    mask.fill(1, r * (columns + width) + columns, r * (columns + width) + columns + length)
    const into = results[rest.piece]![rest.choice]!
    for (let i = Math.max(0, rest.from - rest.before - 1); i < length; i++)
      asked.ask(r * width + i, rest.ids[i + 1]!, [{ into, at: rest.before + 1 + i - rest.from }])
  }
  const feeds = sessions.feeds('rest')
  const inputs: Feeds = feeds.inputs(height, ids, mask, positions, true)
  for (const [p, port] of sessions.graph.signature.cache.entries())
    Object.assign(
      inputs,
      feeds.cache(port, spread(port, cache[p]!, stride, batch, { columns, height }), height, columns),
    )
  asked.put((await sessions.score('rest', inputs, asked.rows, asked.targets)).logprobs)
}

/** Columns before the new positions, these, and rows. Behind one row alone nothing may be added (GroupQueryAttention counts). */
function shapeOf(batch: readonly Rest[], { rowsOfRest, enough }: Sessions) {
  const columns = placeOf(Math.max(...batch.map(({ before }) => before)), rowsOfRest)
  const longest = Math.max(...batch.map(({ ids }) => ids.length - 1))
  if (rowsOfRest === 'first') return { columns, width: longest, height: batch.length }
  const heightAt = (width: number) => Math.max(batch.length, Math.ceil((enough ?? 0) / width))
  let width = evenWidth(longest)
  // Rather wider than more rows, each of which holds all the columns.
  while (heightAt(width) > batch.length && heightAt(width) * (columns + width) > cachedPositions) width += 2
  return { columns, width, height: heightAt(width) }
}

/** Where a row goes on: where it may share a batch with rows that go on elsewhere, masked columns stand between. */
const placeOf = (before: number, rows: Signature['rows']): number => (rows === 'mask' ? columnsBefore(before) : before)

/** Each row's keys or values, out of those of all pieces: [rows, heads, columns, size]. */
function spread(
  { heads, size }: CachePort,
  from: CacheNumbers,
  stride: number,
  batch: readonly Rest[],
  { columns, height }: { columns: number; height: number },
): CacheNumbers {
  const length = height * heads * columns * size
  const block = from instanceof Uint16Array ? new Uint16Array(length) : new Float32Array(length)
  for (const [r, { piece, before }] of batch.entries()) {
    for (let h = 0; h < heads; h++) {
      const start = (piece * heads + h) * stride * size
      block.set(from.subarray(start, start + before * size), (r * heads + h) * columns * size)
    }
  }
  return block
}

/**
 * Rows that can go on together, from the same place, those of like length first of all: a padding is computed like a token, a masked
 * column only looked at.
 */
export function batchesOf(rests: readonly Rest[], kind: Signature['rows'], tokens: number, mostRows: number): Rest[][] {
  const found: Rest[][] = []
  let [batch, columns, width]: [Rest[], number, number] = [[], 0, 0]
  const place = ({ before }: Rest) => placeOf(before, kind)
  for (const rest of [...rests].sort((a, b) => place(b) - place(a) || b.ids.length - a.ids.length)) {
    const [first] = batch
    columns = Math.max(columns, place(rest))
    width = Math.max(width, rest.ids.length - 1)
    const rows = batch.length + 1
    const isWaste = batch.length * width >= enoughTokens && (rest.ids.length - 1) * 4 < width * 3
    const fits =
      !isWaste &&
      rows <= (kind === 'first' ? 1 : mostRows) &&
      rows * width <= tokens &&
      rows * (columns + width) <= cachedPositions &&
      !(first && place(first) !== place(rest))
    if (first && !fits) {
      found.push(batch)
      batch = []
      columns = place(rest)
      width = rest.ids.length - 1
    }
    batch.push(rest)
  }
  if (batch.length > 0) found.push(batch)
  return found
}
