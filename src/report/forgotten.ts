import { type MeasuredSample, type MeasuredTask, measureSamples } from './measured.ts'
import type { ForgottenSamples } from './report.ts'
import { shownSample } from './worst.ts'

const mostIds = 1000
const mostGroups = 50

/**
 * The samples that the baseline got right and the candidate gets wrong, one entry for each task that is measured by a right-or-wrong metric,
 * most lost first. Tasks of which nothing was lost are left out.
 * @param most examples of one task
 */
export function forgottenSamples(tasks: Iterable<MeasuredTask>, most = 6): ForgottenSamples[] {
  return [...tasks]
    .filter(({ metric }) => metric.rightOrWrong)
    .map((measured) => forgottenOf(measured, most))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost / b.right - a.lost / a.right)
}

function forgottenOf(measured: MeasuredTask, most: number): ForgottenSamples {
  const { task, role, metric } = measured
  const isRight = (value: number) => value === (metric.better === 'lower' ? 0 : 1)
  const samples = measureSamples(measured).toSorted((a, b) => (a.sample.id < b.sample.id ? -1 : 1))
  const right = samples.filter(({ before }) => isRight(before))
  const lost = right.filter(({ after }) => !isRight(after))
  const gained = samples.filter(({ before, after }) => !isRight(before) && isRight(after))
  const byGroup = grouped(lost)
  const known = grouped(right)
  const groups = [...byGroup]
    .map(([name, own]) => ({ name, lost: own.length, right: known.get(name)!.length }))
    .sort((a, b) => b.lost - a.lost || (a.name < b.name ? -1 : 1))
  return {
    task,
    role,
    metric: metric.name,
    title: metric.title,
    n: samples.length,
    right: right.length,
    lost: lost.length,
    gained: gained.length,
    groupedBy: lost.some(({ sample }) => sample.topics !== undefined) ? 'topic' : 'group',
    groups: groups.slice(0, mostGroups),
    ids: lost.slice(0, mostIds).map(({ sample }) => sample.id),
    examples: inTurns(
      groups.map(({ name }) => byGroup.get(name)!),
      lost,
    )
      .slice(0, most)
      .map((each) => shownSample(measured, each)),
  }
}

/** By the samples' topics where they have some, else by their group; samples with neither belong to none. */
function grouped(samples: readonly MeasuredSample[]): Map<string, MeasuredSample[]> {
  const groups = new Map<string, MeasuredSample[]>()
  for (const each of samples) {
    const { topics, group } = each.sample
    for (const name of topics ?? (group === undefined ? [] : [group])) {
      const own = groups.get(name) ?? []
      own.push(each)
      groups.set(name, own)
    }
  }
  return groups
}

/** One of every group, the largest first, then the next of every group, then those without a group; each sample once. */
function inTurns(groups: readonly MeasuredSample[][], all: readonly MeasuredSample[]): MeasuredSample[] {
  const longest = Math.max(0, ...groups.map((group) => group.length))
  const turns = Array.from({ length: longest }, (_, i) => groups.flatMap((group) => group[i] ?? []))
  return [...new Set([...turns.flat(), ...all])]
}
