import type { Sample } from '../../samples/sample.ts'
import type { Chance } from './chance.ts'

/**
 * Draws `count` of the samples so that each has the very same chance, and every topic and group its share of them to within one:
 * systematic sampling (Madow and Madow, "On the theory of systematic sampling", 1944) along the samples, put in random order within
 * their topics and groups.
 * @returns those drawn, in that order: neighbours are alike
 */
export function drawn(samples: readonly Sample[], count: number, chance: Chance): Sample[] {
  const byTopic = (sample: Sample) => sample.topics?.[0] ?? ''
  const byGroup = (sample: Sample) => sample.group ?? ''
  const line = together(samples, byTopic, chance).flatMap((topic) => together(topic, byGroup, chance).flat())
  const start = chance.share()
  return Array.from(
    { length: Math.min(count, line.length) },
    (_, i) => line[Math.floor(((start + i) * line.length) / Math.min(count, line.length))]!,
  )
}

/** The samples of each key, keys and samples in random order. */
function together(samples: readonly Sample[], keyOf: (sample: Sample) => string, chance: Chance): Sample[][] {
  const found = new Map<string, Sample[]>()
  for (const sample of chance.shuffled(samples)) {
    const key = keyOf(sample)
    const others = found.get(key)
    if (others === undefined) found.set(key, [sample])
    else others.push(sample)
  }
  return [...found.values()]
}
