import type { Model } from '../graph/model.ts'
import { encodeModel, type Weights } from '../graph/write.ts'
import { createSession, type Provider, type Runtime, type Session } from './runtime.ts'

export type Kind = 'score' | 'generate'

/** Sessions by name, made when they are first needed and given back on request. Names begin with what they are for. */
export class SessionPool {
  readonly runtime: Runtime
  readonly #weights: Weights
  readonly #settings: { provider: Provider; threads: number }
  readonly #made = new Map<string, Promise<Session>>()

  constructor(runtime: Runtime, weights: Weights, settings: { provider: Provider; threads: number }) {
    this.runtime = runtime
    this.#weights = weights
    this.#settings = settings
  }

  session(name: `${Kind} ${string}`, model: Model, prepack: boolean): Promise<Session> {
    let made = this.#made.get(name)
    if (!made) {
      const bytes = encodeModel(model, this.#weights)
      made = createSession(this.runtime, bytes, { ...this.#settings, weightsFolder: this.#weights.folder, prepack })
      this.#made.set(name, made)
    }
    return made
  }

  async release(kind: Kind): Promise<void> {
    for (const [name, session] of this.#made) {
      if (!name.startsWith(kind)) continue
      this.#made.delete(name)
      await (await session).release()
    }
  }

  /** Whether they could be made or not. */
  async releaseAll(): Promise<void> {
    for (const session of this.#made.values())
      await session.then(
        (made) => made.release(),
        () => {},
      )
    this.#made.clear()
  }
}
