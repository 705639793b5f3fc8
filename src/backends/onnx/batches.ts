/** Requests that are looked at together, so that like lengths meet. */
export const ahead = 1024

/**
 * Groups pieces of like length: sorted from the longest down, so that padding is small and the first batch shows the highest need of
 * memory; then cut where rows times the longest row pass the budget. A piece longer than the budget is a batch of its own.
 */
export function batches<T extends { length: number }>(
  pieces: readonly T[],
  budget: number,
  mostRows = Number.POSITIVE_INFINITY,
): T[][] {
  const found: T[][] = []
  let batch: T[] = []
  for (const piece of [...pieces].sort((a, b) => b.length - a.length)) {
    const width = batch[0]?.length ?? piece.length
    if (batch.length > 0 && (batch.length >= mostRows || (batch.length + 1) * width > budget)) {
      found.push(batch)
      batch = []
    }
    batch.push(piece)
  }
  if (batch.length > 0) found.push(batch)
  return found
}

/**
 * Takes items of a stream in groups: as many as come without waiting, at most `most`. A source that gives the next item only after an
 * answer to the last one is served too.
 */
export async function* groups<T>(source: AsyncIterable<T>, most: number): AsyncGenerator<T[]> {
  const iterator = source[Symbol.asyncIterator]()
  let pending: Promise<IteratorResult<T>> | null = null
  try {
    for (;;) {
      const group: T[] = []
      let ended = false
      while (group.length < most) {
        pending ??= iterator.next()
        const result: IteratorResult<T> | null = group.length === 0 ? await pending : await soon(pending)
        if (result === null) break
        pending = null
        ended = result.done === true
        if (result.done) break
        group.push(result.value)
      }
      if (group.length > 0) yield group
      if (ended) return
    }
  } finally {
    // Whoever waits for an item that never comes must not hold up the end.
    void iterator.return?.().catch(() => {})
  }
}

function soon<T>(promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, 10, null)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
