/** What one side pushes and the other takes in a `for await`, in order. */
export class Outlet<T> implements AsyncIterable<T> {
  #items: T[] = []
  #ended = false
  #error: { reason: unknown } | null = null
  #wake: () => void = () => {}

  push(item: T): void {
    this.#items.push(item)
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** Ends at once, with what is still there left behind. */
  fail(reason: unknown): void {
    this.#error ??= { reason }
    this.#wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      if (this.#error) throw this.#error.reason
      const item = this.#items.shift()
      if (item !== undefined) yield item
      else if (this.#ended) return
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }
}
