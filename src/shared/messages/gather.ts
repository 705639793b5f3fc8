import type { Message } from '../message.ts'
import { counted, formatCount } from '../numbers.ts'
import { listed, shown } from '../shown.ts'

/** A value that is not the same in all shards, and which shards have which. */
export interface Difference {
  /** `candidate: fingerprint` */
  of: string
  values: { value: string; shards: readonly number[] }[]
}

/** A shard that ended early, and why. */
export interface Unfinished {
  shard: number
  what: string
}

const togetherAgain =
  'Run `checkpoint-gate run --shard` for every shard with the same suite, data, checkpoints, version and kind of machine, then gather again.'

const again = (shards: readonly number[], of: number) =>
  `Run ${listed(
    shards.map((shard) => `--shard ${shard}/${of}`),
    8,
  )} again with the same suite (on GitHub: re-run the failed jobs, which upload their run folders again), then gather.`

export const gatherMessages = {
  'shard-invalid': (p: { written: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.written)} names no shard.`,
    hint: 'Write which one of how many, counted from 1: 3/8 is the third of eight.',
  }),
  'shard-and-gather': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'The step is given both inputs, `shard` and `gather`: one evaluates a part, the other puts the parts together.',
    hint: 'Give each to a step of its own, as examples/workflows/sharded.yml does.',
  }),
  'report-of-shard': (p: { folder: string; index: number; of: number }): Message => ({
    exit: 'badInput',
    what: `${p.folder} holds shard ${p.index} of ${p.of}: a part of the samples decides nothing.`,
    hint: `\`checkpoint-gate gather\` puts the ${p.of} run folders together and decides; then report works on the folder that it makes.`,
  }),
  'gather-nothing': (p: { folders: readonly string[]; wholes: readonly string[] }): Message => ({
    exit: 'notFinished',
    what: `${listed(p.folders.map(shown), 5)} ${p.folders.length === 1 ? 'holds' : 'hold'} no shard${
      p.wholes.length === 0 ? '' : ` (${listed(p.wholes.map(shown), 3)} is a whole run)`
    }.`,
    hint:
      p.wholes.length === 0
        ? 'Name the run folders that `checkpoint-gate run --shard` wrote, or a folder that holds them. On GitHub: see whether the jobs of the shards uploaded theirs.'
        : 'A whole run has decided already: `checkpoint-gate report` shows it again. To gather, name the run folders that `checkpoint-gate run --shard` wrote.',
  }),
  'gather-into-shard': (p: { folder: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} is the run folder of a shard: what is gathered would take its place.`,
    hint: 'Give another folder with --out (in a workflow: the input out).',
  }),
  'gather-other-version': (p: { own: string; versions: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `This is Checkpoint Gate ${p.own}, and the shards were evaluated by ${listed(p.versions)}.`,
    hint: 'Evaluate and gather with the same version: name the same release of the action in every job.',
  }),
  'gather-double': (p: { of: number; doubles: readonly { shard: number; folders: readonly string[] }[] }): Message => ({
    exit: 'badInput',
    what: p.doubles
      .map(
        ({ shard, folders }) =>
          `Shard ${shard} of ${p.of} is there ${folders.length === 2 ? 'twice' : `${folders.length} times`}: in ${listed(folders.map(shown), 4)}.`,
      )
      .join(' '),
    hint: 'Nobody can tell which one counts. Leave one of each, and gather again.',
  }),
  'gather-unlike': (p: { differences: readonly Difference[] }): Message => ({
    exit: 'badInput',
    what: `The shards do not belong together. ${told(p.differences)}`,
    hint: togetherAgain,
  }),
  'gather-incomplete': (p: { of: number; missing: readonly number[]; unfinished: readonly Unfinished[] }): Message => ({
    exit: 'notFinished',
    what: [
      p.missing.length > 0 ? `${shardsOf(p.missing, p.of)} ${p.missing.length === 1 ? 'is' : 'are'} missing.` : '',
      ...p.unfinished.map(({ shard, what }) => `Shard ${shard} of ${p.of} was not finished: ${what}`),
    ]
      .filter(Boolean)
      .join(' '),
    hint: again(
      [...p.missing, ...p.unfinished.map(({ shard }) => shard)].sort((a, b) => a - b),
      p.of,
    ),
  }),
  'gather-samples': (p: { shard: number; of: number; task: string; why: string }): Message => ({
    exit: 'notFinished',
    what: `Shard ${p.shard} of ${p.of}, task ${p.task}: ${p.why}.`,
    hint: `Its run folder is not as it was written. ${again([p.shard], p.of)}`,
  }),
} satisfies Record<string, (p: never) => Message>

const mostTold = 8

function told(differences: readonly Difference[]): string {
  const lines = differences.slice(0, mostTold).map(({ of, values }) => {
    const each = values.map(({ value, shards }) => `${value} in ${shardNumbers(shards)}`)
    return `${of}: ${listed(each, 4)}.`
  })
  const more = differences.length - lines.length
  return [...lines, ...(more > 0 ? [`And ${counted(more, 'difference')} more.`] : [])].join(' ')
}

function shardsOf(shards: readonly number[], of: number): string {
  return `${shards.length === 1 ? 'Shard' : 'Shards'} ${ranges(shards)} of ${of}`
}

function shardNumbers(shards: readonly number[]): string {
  return `${shards.length === 1 ? 'shard' : 'shards'} ${ranges(shards)}`
}

/** `1, 3 to 5 and 8` */
function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  const words = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} to ${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  )
  return listed(words)
}

/** What a shard says when it has done its part. */
export function shardText(p: { index: number; of: number; evaluated: number; samples: number }): string {
  return (
    `Shard ${p.index} of ${p.of}: ${formatCount(p.evaluated)} of ${counted(p.samples, 'sample')} on both sides. ` +
    '`checkpoint-gate gather` puts the shards together and decides.'
  )
}
