/** What one side pushes and the other takes in a `for await`, in order; the pushing side can wait until enough has gone. */
export class Outlet<T> implements AsyncIterable<T> {
  #items: T[] = []
  #ended = false
  #error: { reason: unknown } | null = null
  #wake: () => void = () => {}
  #waiters: { when: () => boolean; resolve: () => void; reject: (reason: unknown) => void }[] = []

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
    for (const { reject } of this.#waiters.splice(0)) reject(reason)
  }

  /** Resolves once `when` holds; it is asked at every `check`. Rejects when the outlet fails. */
  until(when: () => boolean): Promise<void> {
    if (this.#error) return Promise.reject(this.#error.reason)
    if (when()) return Promise.resolve()
    return new Promise((resolve, reject) => this.#waiters.push({ when, resolve, reject }))
  }

  check(): void {
    const ready = this.#waiters.filter(({ when }) => when())
    this.#waiters = this.#waiters.filter((waiter) => !ready.includes(waiter))
    for (const { resolve } of ready) resolve()
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
