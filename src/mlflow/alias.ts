import { mlflowTexts } from '../shared/messages/mlflow.ts'
import { Refused } from './problem.ts'
import type { ModelVersion, Registry } from './registry.ts'
import type { Pair } from './run.ts'

/** How an alias is moved, there and back: what is written on versions for it, read back before anything moves. */

export const previousTag = 'gate.previous_version'
export const aliasTag = 'gate.alias'
export const rolledBackTag = 'gate.rolled_back_to'
/** The same on the model: a version that somebody went back from is a version that somebody deletes. */
export const rolledBackTagOf = (fingerprint: string): string => `gate.rolled_back.${fingerprint.slice(0, 16)}`
/** In the place of a version's number, where nothing stood there. */
export const nothing = 'none'

export const previousAlias = (alias: string): string => `previous-${alias}`

/** What is not done since it may not be meant. */
export class Declined extends Error {
  override readonly name = 'Declined'
}

/** Tags a version with what it does not say yet. Throws `Refused` where it does not say so then. */
export async function mark(registry: Registry, name: string, { version, tags }: ModelVersion, wanted: readonly Pair[]) {
  const lacking = wanted.filter(({ key, value }) => tags.get(key) !== value)
  for (const tag of lacking) await registry.tag(name, version, tag)
  const now = lacking.length === 0 ? tags : (await registry.version(name, version))?.tags
  const lost = wanted.find(({ key, value }) => now?.get(key) !== value)
  if (lost !== undefined) throw notKept(mlflowTexts.tagLost({ name, version, tag: lost.key }))
}

export const notKept = (sentence: string) => new Refused({ kind: 'refused', status: null, said: '' }, sentence)

interface Move {
  alias: string
  from: string | null
  to: string
  /** Where the way back is to point at before it is moved: nowhere, or wherever it does. */
  previous: string | null | undefined
}

export async function move(registry: Registry, name: string, { alias, from, to, previous }: Move): Promise<void> {
  const points = async (wanted: string | null) => {
    const aliases = await registry.aliases(name)
    const now = aliases?.get(alias) ?? null
    if (now !== wanted) throw notKept(mlflowTexts.movedMeanwhile({ name, alias, now, wanted }))
    return aliases
  }
  const back = (await points(from))?.get(previousAlias(alias)) ?? null
  if (previous !== undefined && back !== previous) throw otherWayBack(name, alias, { wanted: previous, now: back })
  await registry.setAlias(name, alias, to)
  await points(to)
}

export const otherWayBack = (
  name: string,
  alias: string,
  { wanted, now }: { wanted: string | null; now: string | null },
) => notKept(mlflowTexts.movedMeanwhile({ name, alias: previousAlias(alias), now, wanted }))
