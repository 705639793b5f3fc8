import { namedStream } from './random.ts'
import type { PairedTable } from './table.ts'

/** What is drawn as one: the samples of a group, or of many groups where there are very many. */
export interface Units {
  /** For each sample its unit, those of one stratum beside each other. */
  unit: Int32Array
  count: number
  /** For each unit its stratum. */
  stratum: Int32Array
  /** Number of units of each stratum. */
  sizes: Int32Array
}

/**
 * Units that are enough in a stratum: they tell a standard error to within half a per cent of itself (1 / sqrt(2 m) for m units), which
 * is less than what the resampling adds.
 */
export const enoughUnits = 20_000

/**
 * The units of a table. Of more than `enoughUnits` groups in a stratum, equally many at random make a unit, so that a resample costs no
 * more than 20,000 draws. It is valid because a random part of the groups has no ties among its members: the variance of a unit's sum is
 * the sum of its groups' variances, so that units drawn with replacement vary as much as groups do (the grouped jackknife and the random
 * groups of survey sampling: Wolter, "Introduction to Variance Estimation", 2007, sections 2 and 4).
 */
export function unitsOf(table: PairedTable, options: { seed: number; stream: string }, enough = enoughUnits): Units {
  const groupsOf = Array.from({ length: table.strata }, () => [] as number[])
  for (let group = 0; group < table.groups; group++) groupsOf[table.stratum[group]!]!.push(group)
  const next = namedStream(options.seed, `${options.stream} units`)
  const unitOfGroup = new Int32Array(table.groups)
  const sizes = new Int32Array(table.strata)
  let count = 0
  groupsOf.forEach((groups, stratum) => {
    const together = Math.ceil(groups.length / enough)
    const ordered = together > 1 ? shuffled(groups, next) : groups
    for (let i = 0; i < ordered.length; i++) unitOfGroup[ordered[i]!] = count + Math.floor(i / together)
    sizes[stratum] = together > 0 ? Math.ceil(groups.length / together) : 0
    count += sizes[stratum]!
  })
  const stratum = new Int32Array(count)
  for (let group = 0; group < table.groups; group++) stratum[unitOfGroup[group]!] = table.stratum[group]!
  return { unit: table.group.map((group) => unitOfGroup[group]!), count, stratum, sizes }
}

/** Fisher and Yates. */
function shuffled(groups: number[], next: () => number): number[] {
  for (let i = groups.length - 1; i > 0; i--) {
    const j = Math.floor(next() * ((i + 1) / 2 ** 32))
    const other = groups[j]!
    groups[j] = groups[i]!
    groups[i] = other
  }
  return groups
}
