import { gateError } from '../../shared/errors.ts'

/** One thing that can be chosen. */
export interface Choice {
  value: string
  label: string
  hint: string
}

/** Who settles what neither a flag nor the repository does. */
export interface Asker {
  /** `usual`: what stands to reason; null: nothing does. `other`: the question for a text in place of the choices; null: there is none. */
  one(
    flag: string,
    question: string,
    choices: readonly Choice[],
    usual: string | null,
    other: string | null,
  ): Promise<string>
  /** Any number of the choices. */
  several(flag: string, question: string, choices: readonly Choice[], usual: readonly string[]): Promise<string[]>
  text(flag: string, question: string): Promise<string>
}

/** A flag without which nothing can be decided, and what could be given. */
interface Lack {
  flag: string
  question: string
  choices: string[]
  /** What --yes would take; null: nothing stands to reason. */
  usual: string | null
}

/**
 * Asks nobody. `taking`: takes what stands to reason, as --yes wants it.
 * `check` throws GateError `init-flags` where a flag was lacking, all of them at once.
 */
export function silentAsker(taking: boolean): Asker & { check(): void } {
  const lacks: Lack[] = []
  const settle = (lack: Lack): string => {
    if (!taking || lack.usual === null) lacks.push(lack)
    return lack.usual ?? ''
  }
  return {
    one: async (flag, question, choices, usual) =>
      settle({ flag, question, choices: choices.map(({ value }) => value), usual }),
    several: async (flag, question, choices, usual) => {
      settle({ flag, question, choices: choices.map(({ value }) => value), usual: usual.join(',') })
      return [...usual]
    },
    text: async (flag, question) => settle({ flag, question, choices: [], usual: null }),
    check() {
      if (lacks.length > 0) throw gateError('init-flags', { lacks, taking })
    },
  }
}
