import { Outlet } from '../outlet.ts'

/**
 * Works on so many items of a stream at once, and yields what comes out in the order in which it is done. The first error ends it, and
 * so does leaving it early: what is under way is then aborted.
 */
export async function* concurrently<A, B>(
  items: AsyncIterable<A>,
  most: number,
  work: (item: A, signal: AbortSignal) => Promise<B>,
  signal: AbortSignal,
): AsyncGenerator<B> {
  signal.throwIfAborted()
  const left = new AbortController()
  const either = AbortSignal.any([signal, left.signal])
  const outlet = new Outlet<B>()
  const abort = () => outlet.fail(signal.reason)
  signal.addEventListener('abort', abort)
  let running = 0
  async function take(): Promise<void> {
    for await (const item of items) {
      await outlet.until(() => running < most)
      running += 1
      work(item, either)
        .then(
          (result) => outlet.push(result),
          (error) => outlet.fail(error),
        )
        .finally(() => {
          running -= 1
          outlet.check()
        })
    }
    await outlet.until(() => running === 0)
  }
  take().then(
    () => outlet.end(),
    (error) => outlet.fail(error),
  )
  try {
    yield* outlet
  } finally {
    signal.removeEventListener('abort', abort)
    left.abort(new Error('nobody wants the rest'))
  }
}
