import type { StoredRun } from './answers.ts'
import type { ListedFile } from './artifacts.ts'
import type { Artifact, MlflowRun } from './run.ts'

/** One thing that is not in MLflow as it was sent. */
export interface Unlike {
  what: 'metric' | 'param' | 'tag' | 'dataset' | 'artifact' | 'status' | 'name' | 'time'
  key: string
  sent: string
  /** null: it is not there. */
  found: string | null
}

/** Compares all that was sent with what is there. Whatever else the run holds is none of ours. */
export function unlikeIn(run: MlflowRun, stored: StoredRun): Unlike[] {
  const { info, data, inputs } = stored
  const unlike = (what: Unlike['what'], sent: Map<string, string>, found: Map<string, string>): Unlike[] =>
    [...sent].flatMap(([key, value]) =>
      found.get(key) === value ? [] : [{ what, key, sent: value, found: found.get(key) ?? null }],
    )
  const point = (value: number | string, timestamp: number | string, step: number | string) =>
    `${Number(value)} at ${Number(timestamp)}, step ${Number(step)}`
  const datasets = inputs?.dataset_inputs ?? []
  return [
    ...unlike(
      'metric',
      new Map(run.metrics.map(({ key, value, timestamp, step }) => [key, point(value, timestamp, step)])),
      new Map((data.metrics ?? []).map((each) => [each.key, point(each.value, each.timestamp, each.step ?? 0)])),
    ),
    ...unlike('param', valuesOf(run.params), valuesOf(data.params)),
    ...unlike('tag', valuesOf(run.tags), valuesOf(data.tags)),
    ...unlike(
      'dataset',
      new Map(run.datasets.map(({ name, digest, profile }) => [`${name} ${digest}`, profile])),
      new Map(datasets.map(({ dataset: { name, digest, profile = '' } }) => [`${name} ${digest}`, profile])),
    ),
    ...unlike('status', new Map([['status', run.status]]), new Map([['status', info.status]])),
    ...unlike('name', new Map([['name', run.name]]), new Map([['name', info.run_name ?? '']])),
    ...unlike(
      'time',
      new Map([
        ['start', `${run.startTime}`],
        ['end', `${run.endTime}`],
      ]),
      new Map([
        ['start', `${info.start_time}`],
        ['end', `${info.end_time}`],
      ]),
    ),
  ]
}

const valuesOf = (pairs: readonly { key: string; value: string }[] = []): Map<string, string> =>
  new Map(pairs.map(({ key, value }) => [key, value]))

export function unlikeArtifacts(sent: readonly Artifact[], listed: readonly ListedFile[]): Unlike[] {
  const sizes = new Map(listed.map(({ path, size }) => [path, size]))
  return sent.flatMap(({ name, bytes }) => {
    const found = sizes.get(name)
    if (found === bytes.length) return []
    return [
      {
        what: 'artifact' as const,
        key: name,
        sent: `${bytes.length} bytes`,
        found: found === undefined ? null : `${found} bytes`,
      },
    ]
  })
}
