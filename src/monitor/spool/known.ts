/** A request that was written: its step, when it happened and when it was written, in milliseconds since 1970. */
export interface Known {
  step: number
  time: number
  stamp: number
}

/** The newest requests of a spool, by what names them: the same id again is the same request, and ratings find theirs. */
export class KnownRequests {
  readonly #most: number
  readonly #byName = new Map<string, Known>()

  /** `most`: names that are remembered. */
  constructor(most: number) {
    this.#most = most
  }

  has(id: string | null): boolean {
    return id !== null && this.#byName.has(id)
  }

  /** By its id, else by the other name that ratings may call it by. */
  find(id: string): Known | undefined {
    return this.#byName.get(id) ?? this.#byName.get(aliased(id))
  }

  add(names: readonly string[], known: Known): void {
    for (const name of names) this.#remember(name, known)
  }

  #remember(name: string, known: Known): void {
    this.#byName.set(name, known)
    if (this.#byName.size <= this.#most) return
    for (const oldest of this.#byName.keys()) {
      this.#byName.delete(oldest)
      return
    }
  }
}

/** An alias is no id: two requests may have the same. */
const aliased = (alias: string): string => `alias ${alias}`

export const namesOf = (id?: string | null, alias?: string | null): string[] => [
  ...(id != null ? [id] : []),
  ...(alias != null ? [aliased(alias)] : []),
]
