import { mlflowTexts } from '../shared/messages/mlflow.ts'
import { hashOf, keptValue, mostOf } from './names.ts'
import { done, Refused } from './problem.ts'
import type { ModelVersion, Registry } from './registry.ts'
import { duplicateTag, type Pair } from './run.ts'

/** What a version is found by: one checkpoint is one version. */
export const versionKeyTag = 'gate.idempotency_key'
export const fingerprintTag = 'gate.fingerprint'
/** The checkpoint as a suite names it, relative to the suite's folder. */
export const checkpointTag = 'gate.checkpoint'
export const previousTag = 'gate.previous_version'
const aliasTag = 'gate.alias'
const rolledBackTag = 'gate.rolled_back_to'
/** In the place of a version's number, where nothing stood there. */
export const nothing = 'none'

export const previousAlias = (alias: string): string => `previous-${alias}`

export interface Merged {
  fingerprint: string
  /** Where the weights are, as MLflow takes it. */
  source: string
  runId: string | null
  tags: readonly Pair[]
  /** Whether what the alias names (null: nothing) is what the report compared with; null: the suite's baseline is not the alias. */
  replaces: ((standing: ModelVersion | null) => boolean) | null
}

export interface Moved {
  /** null: a version that a real run would make. */
  version: string | null
  /** Whether the version was made now. */
  isNew: boolean
  /** Whether the alias stood there already. */
  already: boolean
  /** What the alias named before; null: nothing. */
  before: ModelVersion | null
  source: string
}

/** Where an alias points. */
async function standing(registry: Registry, name: string, alias: string) {
  const number = (await registry.aliases(name))?.get(alias) ?? null
  const version = number === null ? null : await registry.version(name, number)
  return { number, version }
}

/**
 * Registers the checkpoint where it is not there, and moves the alias to it: what stood there is written down first and read back, so
 * that whatever breaks this off, the way back is known. MLflow moves an alias without a condition: so it is read right before and after.
 * Throws `Declined`, `Refused`.
 */
export async function promote(registry: Registry, name: string, alias: string, merged: Merged): Promise<Moved> {
  if ((await registry.aliases(name)) === null) await registry.makeModel(name)
  const { number: from, version: before } = await standing(registry, name, alias)
  declineOther(name, alias, before, merged)
  const { version, isNew } = await versionOf(registry, name, merged)
  const moved: Moved = {
    version: version.version,
    isNew,
    already: from === version.version,
    before,
    source: version.source,
  }
  declineTakenBack(name, alias, moved, version)
  const marks = [
    { key: previousTag, value: before?.version ?? nothing },
    { key: aliasTag, value: alias },
  ]
  await mark(registry, name, version, [...merged.tags.map(shortened), ...(moved.already ? [] : marks)])
  if (moved.already) return moved
  if (before !== null) await registry.setAlias(name, previousAlias(alias), before.version)
  await move(registry, name, { alias, from, to: version.version, previous: before?.version })
  return moved
}

/** Tags a version with what it does not say yet. Throws `Refused` where it does not say so then. */
async function mark(registry: Registry, name: string, { version, tags }: ModelVersion, wanted: readonly Pair[]) {
  const lacking = wanted.filter(({ key, value }) => tags.get(key) !== value)
  for (const tag of lacking) await registry.tag(name, version, tag)
  const now = lacking.length === 0 ? tags : (await registry.version(name, version))?.tags
  const lost = wanted.find(({ key, value }) => now?.get(key) !== value)
  if (lost !== undefined) throw notKept(mlflowTexts.tagLost({ name, version, tag: lost.key }))
}

const notKept = (sentence: string) => new Refused({ kind: 'refused', status: null, said: '' }, sentence)

/** A report that compared with another one says nothing of what would be replaced now: another promotion came first. */
function declineOther(name: string, alias: string, standing: ModelVersion | null, merged: Merged): void {
  if (merged.replaces === null || standing?.tags.get(fingerprintTag) === merged.fingerprint) return
  if (!merged.replaces(standing))
    throw new Declined(mlflowTexts.otherStands({ name, alias, version: standing?.version ?? null }))
}

/** Every push that leaves the checkpoint as it is promotes it again: that must not undo what somebody decided. */
function declineTakenBack(name: string, alias: string, { already }: Moved, { version, tags }: ModelVersion): void {
  if (!already && tags.has(rolledBackTag))
    throw new Declined(mlflowTexts.takenBack({ name, alias, version, tag: rolledBackTag }))
}

/** What `promote` would do. Throws `Declined`, `Refused`. */
export async function wouldPromote(registry: Registry, name: string, alias: string, merged: Merged): Promise<Moved> {
  const isThere = (await registry.aliases(name)) !== null
  const { number, version: before } = await standing(registry, name, alias)
  declineOther(name, alias, before, merged)
  const [known] = isThere ? await versionsOf(registry, name, merged) : []
  const already = known !== undefined && number === known.version
  const moved: Moved = {
    version: known?.version ?? null,
    isNew: known === undefined,
    already,
    before,
    source: known?.source ?? merged.source,
  }
  if (known !== undefined) declineTakenBack(name, alias, moved, known)
  return moved
}

const keyOf = (name: string, { fingerprint }: Merged): Pair => ({
  key: versionKeyTag,
  value: hashOf(JSON.stringify([name, fingerprint])),
})

/** Those of this checkpoint that no other goes before. */
async function versionsOf(registry: Registry, name: string, merged: Merged): Promise<ModelVersion[]> {
  const found = await registry.versionsWith(name, keyOf(name, merged))
  return found.filter(({ tags }) => !tags.has(duplicateTag))
}

async function versionOf(
  registry: Registry,
  name: string,
  merged: Merged,
): Promise<{ version: ModelVersion; isNew: boolean }> {
  const known = await versionsOf(registry, name, merged)
  if (known.length > 0) return { version: await firstOf(registry, name, known), isNew: false }
  const tags = [...merged.tags, { key: fingerprintTag, value: merged.fingerprint }, keyOf(name, merged)]
  const reply = await registry.makeVersion(name, merged.source, merged.runId, tags.map(shortened))
  const made = await versionsOf(registry, name, merged)
  if (made.length > 0) return { version: await firstOf(registry, name, made), isNew: true }
  done(reply, registry.client, 'registering the version')
  throw notKept(mlflowTexts.versionLost({ name }))
}

/** The first one; the others are marked, also those that came too late for whoever made them. */
async function firstOf(
  registry: Registry,
  name: string,
  [first, ...others]: readonly ModelVersion[],
): Promise<ModelVersion> {
  for (const other of others) await registry.tag(name, other.version, { key: duplicateTag, value: first!.version })
  return first!
}

const shortened = ({ key, value }: Pair): Pair => ({ key, value: keptValue(value, mostOf.tag).kept })

interface Move {
  alias: string
  from: string | null
  to: string
  /** Where the way back is to point at before it is moved: nowhere, or wherever it does. */
  previous: string | null | undefined
}

async function move(registry: Registry, name: string, { alias, from, to, previous }: Move): Promise<void> {
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

const otherWayBack = (name: string, alias: string, { wanted, now }: { wanted: string | null; now: string | null }) =>
  notKept(mlflowTexts.movedMeanwhile({ name, alias: previousAlias(alias), now, wanted }))

/** What is not done since it may not be meant. */
export class Declined extends Error {
  override readonly name = 'Declined'
}

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
  await mark(registry, name, current, [{ key: rolledBackTag, value: back }])
  await registry.deleteAlias(name, previousAlias(alias))
  await move(registry, name, { alias, from, to: back, previous: null })
  return { from, to, problem: await pointBack(registry, name, alias, beforeIt(to, alias)) }
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
