import { type Evidence, type Side, sides } from '../../evidence/evidence.ts'
import type { RunFolder } from '../../evidence/run-folder.ts'
import { Ledger, lastOfEach, readJudgements } from '../../judge/ledger.ts'
import { gateError } from '../../shared/errors.ts'
import type { FoundShard } from './find.ts'
import { evidenceOf, type Part, refusal, samplesOf } from './parts.ts'

/** Writes a task's samples and evidence out of all shards into the folder of the whole. */
export function mergeTask(task: string, shards: readonly FoundShard[], folder: RunFolder): void {
  const parts = shards.map((shard) => ({ ...shard, samples: shard.folder.readSamples(task) }))
  const samples = samplesOf(task, parts)
  folder.writeSamples(task, samples)
  const ids = new Set(samples.map(({ id }) => id))
  for (const side of sides) mergeEvidence(side, task, ids, parts, folder)
  mergeJudgements(task, shards, folder)
}

/** Every shard has read all data of the suite that does not hold. */
export function copyOtherSamples([first]: readonly FoundShard[], folder: RunFolder): void {
  const other = first?.record.policy?.other
  if (other?.state !== 'read') return
  const tasks = other.data
    .map(({ task }) => task)
    .filter((name) => other.suite.tasks.some((task) => task.name === name))
  for (const task of tasks) folder.writeOtherSamples(task, first!.folder.readOtherSamples(task))
}

/** Each shard has asked the judges about its own samples, and planted answers of its own. */
function mergeJudgements(task: string, shards: readonly FoundShard[], folder: RunFolder): void {
  const judgements = shards.flatMap((shard) => readJudgements(shard.folder.judgements(task)))
  if (judgements.length === 0) return
  const ledger = new Ledger(folder.judgements(task))
  for (const judgement of lastOfEach(judgements)) ledger.judged(judgement)
  ledger.close()
}

type PlacedPart = Part & FoundShard

function mergeEvidence(
  side: Side,
  task: string,
  ids: ReadonlySet<string>,
  parts: readonly PlacedPart[],
  folder: RunFolder,
): void {
  const read = parts.map((part) => ({ part, ...part.folder.evidence(side, task).read() }))
  // Whatever a finished run may lack, it has this file.
  const without = read.find(({ identity }) => identity === '')
  if (without) throw refusal(without.part.record, task)(`the ${side} has no evidence, not even a file of it`)
  refuseOtherIdentities(
    `${side}: what its evidence of ${task} depends on`,
    read.map(({ part, identity }) => ({ shard: part.record.shard.index, identity })),
  )
  const found = new Map<string, Evidence>()
  for (const { part, lines } of read) {
    const wanted = { side, task, ids, mayLack: mayLack(part, side, task) }
    for (const [id, evidence] of evidenceOf(part, wanted, lines)) found.set(id, evidence)
  }
  const file = folder.evidence(side, task)
  // Every shard has the identity of the whole, so that a later run goes on with what was gathered.
  file.open(read[0]!.identity)
  for (const id of ids) if (found.has(id)) file.append(found.get(id)!)
  file.close()
}

function mayLack({ record: { opened, untold } }: PlacedPart, side: Side, task: string): boolean {
  return opened[side]?.backend === 'recorded' || (untold ?? []).some((one) => one.side === side && one.task === task)
}

function refuseOtherIdentities(of: string, told: readonly { shard: number; identity: string }[]): void {
  const shards = new Map<string, number[]>()
  for (const { shard, identity } of told) shards.set(identity, [...(shards.get(identity) ?? []), shard])
  if (shards.size < 2) return
  const values = [...shards].map(([identity, numbers]) => ({
    value: identity.slice(0, 12),
    shards: numbers,
  }))
  throw gateError('gather-unlike', { differences: [{ of, values }] })
}
