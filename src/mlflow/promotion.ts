import { mlflowTexts } from '../shared/messages/mlflow.ts'
import {
  aliasTag,
  Declined,
  mark,
  move,
  nothing,
  notKept,
  previousAlias,
  previousTag,
  rolledBackTag,
  rolledBackTagOf,
} from './alias.ts'
import { hashOf, keptValue, mostOf } from './names.ts'
import { done } from './problem.ts'
import type { ModelVersion, Registry } from './registry.ts'
import { duplicateTag, type Pair } from './run.ts'

/** What a version is found by: one checkpoint is one version. */
export const versionKeyTag = 'gate.idempotency_key'
export const fingerprintTag = 'gate.fingerprint'
/** The checkpoint as a suite names it, relative to the suite's folder. */
export const checkpointTag = 'gate.checkpoint'
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
  await declineUnmeant(registry, name, alias, before, merged)
  const { version, isNew } = await versionOf(registry, name, merged)
  const moved: Moved = {
    version: version.version,
    isNew,
    already: from === version.version,
    before,
    source: version.source,
  }
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

/**
 * A report that compared with another one says nothing of what would be replaced now: another promotion came first. And every push that
 * leaves the checkpoint as it is promotes it again: that must not undo what somebody decided.
 */
async function declineUnmeant(
  registry: Registry,
  name: string,
  alias: string,
  standing: ModelVersion | null,
  merged: Merged,
): Promise<void> {
  const { replaces, fingerprint } = merged
  if (standing?.tags.get(fingerprintTag) === fingerprint) return
  if (replaces !== null && !replaces(standing))
    throw new Declined(mlflowTexts.otherStands({ name, alias, version: standing?.version ?? null }))
  const ofModel = rolledBackTagOf(fingerprint)
  const tags = await registry.tagsOfModel(name)
  const [known] = await versionsOf(registry, name, merged)
  const marks = [
    ...(known?.tags.has(rolledBackTag) ? [`${rolledBackTag} of version ${known.version}`] : []),
    ...(tags.has(ofModel) ? [`${ofModel} of the model`] : []),
  ]
  if (marks.length > 0) throw new Declined(mlflowTexts.takenBack({ name, alias, marks }))
}

/** What `promote` would do. Throws `Declined`, `Refused`. */
export async function wouldPromote(registry: Registry, name: string, alias: string, merged: Merged): Promise<Moved> {
  const isThere = (await registry.aliases(name)) !== null
  const { number, version: before } = await standing(registry, name, alias)
  await declineUnmeant(registry, name, alias, before, merged)
  const [known] = isThere ? await versionsOf(registry, name, merged) : []
  return {
    version: known?.version ?? null,
    isNew: known === undefined,
    already: known !== undefined && number === known.version,
    before,
    source: known?.source ?? merged.source,
  }
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
