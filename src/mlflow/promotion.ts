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
const previousTag = 'gate.previous_version'
const aliasTag = 'gate.alias'
const rolledBackTag = 'gate.rolled_back_to'
/** In the place of a version's number, where nothing stood there. */
const nothing = 'none'

export const previousAlias = (alias: string): string => `previous-${alias}`

export interface Merged {
  fingerprint: string
  /** Where the weights are, as MLflow takes it. */
  source: string
  runId: string | null
  tags: readonly Pair[]
  /** Whether a version is what the report compared with; null: the suite's baseline is not the alias. */
  replaces: ((standing: ModelVersion) => boolean) | null
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

/** Where an alias points. `isGone`: at a version that was deleted. */
async function standing(registry: Registry, name: string, alias: string) {
  const number = (await registry.aliases(name))?.get(alias) ?? null
  const version = number === null ? null : await registry.version(name, number)
  return { number, version }
}

/**
 * Registers the checkpoint where it is not there, and moves the alias to it: what stood there is written down first, so that whatever
 * breaks this off, the way back is known. MLflow moves an alias without a condition: so it is read right before and after.
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
  for (const { key, value } of merged.tags.map(shortened))
    if (version.tags.get(key) !== value) await registry.tag(name, version.version, { key, value })
  if (moved.already) return moved
  await registry.tag(name, version.version, { key: previousTag, value: before?.version ?? nothing })
  await registry.tag(name, version.version, { key: aliasTag, value: alias })
  if (before !== null) await registry.setAlias(name, previousAlias(alias), before.version)
  await move(registry, { name, alias, from, to: version.version })
  return moved
}

/** A report that compared with another one says nothing of what would be replaced now: another promotion came first. */
function declineOther(name: string, alias: string, standing: ModelVersion | null, merged: Merged): void {
  if (standing === null || merged.replaces === null || standing.tags.get(fingerprintTag) === merged.fingerprint) return
  if (!merged.replaces(standing))
    throw new Declined(mlflowTexts.otherStands({ name, alias, version: standing.version }))
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
  const [known] = await versionsOf(registry, name, merged)
  if (known !== undefined) return { version: known, isNew: false }
  const tags = [...merged.tags, { key: fingerprintTag, value: merged.fingerprint }, keyOf(name, merged)]
  const reply = await registry.makeVersion(name, merged.source, merged.runId, tags.map(shortened))
  const [version, ...others] = await versionsOf(registry, name, merged)
  if (version === undefined) {
    done(reply, registry.client, 'registering the version')
    throw new Refused({ kind: 'refused', status: null, said: '' }, mlflowTexts.versionLost({ name }))
  }
  for (const other of others) await registry.tag(name, other.version, { key: duplicateTag, value: version.version })
  return { version, isNew: true }
}

const shortened = ({ key, value }: Pair): Pair => ({ key, value: keptValue(value, mostOf.tag).kept })

async function move(
  registry: Registry,
  { name, alias, from, to }: { name: string; alias: string; from: string | null; to: string },
) {
  const points = async () => (await registry.aliases(name))?.get(alias) ?? null
  const refuse = (now: string | null, wanted: string | null) =>
    new Refused({ kind: 'refused', status: null, said: '' }, mlflowTexts.movedMeanwhile({ name, alias, now, wanted }))
  const before = await points()
  if (before !== from) throw refuse(before, from)
  await registry.setAlias(name, alias, to)
  const after = await points()
  if (after !== to) throw refuse(after, to)
}

/** What is not done since it may not be meant. */
export class Declined extends Error {
  override readonly name = 'Declined'
}

/** What `rollBack` does or would do. */
export interface RolledBack {
  from: string
  to: ModelVersion
}

/**
 * Moves the alias back to what stood there before the last promotion. Refuses where the alias is no longer where a promotion set it: then
 * somebody else has decided. Throws `Declined`, `Refused`.
 */
export async function rollBack(registry: Registry, name: string, alias: string, isDry: boolean): Promise<RolledBack> {
  const refuse = (why: string) => new Declined(why)
  const aliases = await registry.aliases(name)
  const from = aliases?.get(alias) ?? null
  if (aliases === null || from === null) throw refuse(mlflowTexts.noAlias({ name, alias }))
  const current = await registry.version(name, from)
  const back = current?.tags.get(previousTag)
  const setByUs = current?.tags.get(aliasTag) === alias && back !== undefined
  if (!setByUs) throw refuse(mlflowTexts.notSetByUs({ name, alias, version: from }))
  if (back === nothing) throw refuse(mlflowTexts.nothingBefore({ name, alias, version: from }))
  if (aliases.get(previousAlias(alias)) !== back)
    throw refuse(mlflowTexts.otherPrevious({ name, alias, back, now: aliases.get(previousAlias(alias)) ?? null }))
  const to = await registry.version(name, back)
  if (to === null) throw refuse(mlflowTexts.versionGone({ name, version: back }))
  if (isDry) return { from, to }
  // First: whatever breaks off after it, another try goes back no further.
  await registry.tag(name, from, { key: rolledBackTag, value: back })
  await move(registry, { name, alias, from, to: back })
  // What stood before that one, where a promotion set it too: another step back is then possible.
  const further = to.tags.get(aliasTag) === alias ? to.tags.get(previousTag) : undefined
  const isKnown = further !== undefined && further !== nothing && (await registry.version(name, further)) !== null
  if (isKnown) await registry.setAlias(name, previousAlias(alias), further)
  else await registry.deleteAlias(name, previousAlias(alias))
  return { from, to }
}
