import { mlflowTexts } from '../shared/messages/mlflow.ts'
import {
  aliasTag,
  Declined,
  mark,
  move,
  nothing,
  notKept,
  otherWayBack,
  previousAlias,
  previousTag,
  rolledBackTag,
  rolledBackTagOf,
} from './alias.ts'
import { Refused } from './problem.ts'
import { fingerprintTag } from './promotion.ts'
import type { ModelVersion, Registry } from './registry.ts'

/** What `rollBack` does or would do. */
export interface RolledBack {
  /** null: an earlier going back that broke off had moved the alias already, or somebody took the way back away. */
  from: string | null
  to: ModelVersion
  /** A sentence: why nobody knows whether one can go back further. */
  problem: string | null
}

/**
 * Moves the alias back to what stood there before the last promotion. While it does, the alias for the way back is away: so where it broke
 * off, another try ends what was begun and goes back no further. Refuses where the alias is no longer where a promotion set it: then
 * somebody else has decided. Throws `Declined`, `Refused`.
 */
export async function rollBack(registry: Registry, name: string, alias: string, isDry: boolean): Promise<RolledBack> {
  const refuse = (why: string) => new Declined(why)
  const aliases = await registry.aliases(name)
  const from = aliases?.get(alias) ?? null
  if (aliases === null || from === null) throw refuse(mlflowTexts.noAlias({ name, alias }))
  const current = await registry.version(name, from)
  const back = current === null ? null : beforeIt(current, alias)
  if (current === null || back === null) throw refuse(mlflowTexts.notSetByUs({ name, alias, version: from }))
  if (back === nothing) throw refuse(mlflowTexts.nothingBefore({ name, alias, version: from }))
  const previous = aliases.get(previousAlias(alias)) ?? null
  if (previous !== null && previous !== back)
    throw refuse(mlflowTexts.otherPrevious({ name, alias, back, now: previous }))
  const to = await registry.version(name, back)
  if (to === null) throw refuse(mlflowTexts.versionGone({ name, version: back }))
  const isMoved = previous === null && current.tags.get(rolledBackTag) !== back
  if (isMoved) return { from: null, to: current, problem: isDry ? null : await pointBack(registry, name, alias, back) }
  if (isDry) return { from, to, problem: null }
  await markTakenBack(registry, name, current, back)
  await registry.deleteAlias(name, previousAlias(alias))
  await move(registry, name, { alias, from, to: back, previous: null })
  return { from, to, problem: await pointBack(registry, name, alias, beforeIt(to, alias)) }
}

async function markTakenBack(registry: Registry, name: string, version: ModelVersion, back: string): Promise<void> {
  await mark(registry, name, version, [{ key: rolledBackTag, value: back }])
  const tag = { key: rolledBackTagOf(version.tags.get(fingerprintTag) ?? ''), value: back }
  await registry.tagModel(name, tag)
  if ((await registry.tagsOfModel(name)).get(tag.key) !== back)
    throw notKept(mlflowTexts.tagLost({ name, version: null, tag: tag.key }))
}

/** What stood at the alias before a promotion moved it to the version; null: none did. */
const beforeIt = ({ tags }: ModelVersion, alias: string): string | null =>
  tags.get(aliasTag) === alias ? (tags.get(previousTag) ?? null) : null

/**
 * Lets another step back be taken, to what stood before that one where a promotion set it too. The alias has been moved by then: who was
 * told that this failed would try again, and go back twice.
 * @returns why nobody knows whether that was done; null: it was
 */
async function pointBack(registry: Registry, name: string, alias: string, version: string | null) {
  if (version === null || version === nothing) return null
  try {
    if ((await registry.version(name, version)) === null) return null
    await registry.setAlias(name, previousAlias(alias), version)
    const now = (await registry.aliases(name))?.get(previousAlias(alias)) ?? null
    return now === version ? null : otherWayBack(name, alias, { wanted: version, now }).message
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}
