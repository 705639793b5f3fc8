import type { Subject } from '../evidence/evidence.ts'
import { didYouMean } from '../shared/nearest.ts'
import { listed, shown } from '../shared/shown.ts'
import type { Metric } from './metric.ts'

/** What an option may be. The usual value is the one that a bare name has. */
export type Option = { about: string } & (
  | { kind: 'choice'; choices: readonly string[]; usual: string }
  | { kind: 'flag'; usual: boolean }
  | { kind: 'number'; usual: number | null; min: number; max: number; whole?: true }
  /** Any name of letters, digits and `_`. */
  | { kind: 'name'; usual: string }
)

type ValueOf<O extends Option> = O extends { kind: 'choice'; choices: readonly (infer C)[] }
  ? C
  : O extends { kind: 'flag' }
    ? boolean
    : O extends { kind: 'name' }
      ? string
      : O extends { usual: number }
        ? number
        : number | null

export type Chosen<Os extends Record<string, Option>> = { [K in keyof Os]: ValueOf<Os[K]> }

/**
 * A metric with options, written the same way in a suite and on the command line: `bleu`, `bleu:tokenize=zh:lowercase`.
 * The canonical name holds the options that are not the usual ones, in the family's order.
 */
export interface MetricFamily {
  name: string
  options: Readonly<Record<string, Option>>
  make(name: string, chosen: Record<string, unknown>): Metric
}

export function family<const Os extends Record<string, Option>, S extends Subject>(
  name: string,
  options: Os,
  make: (name: string, chosen: Chosen<Os>) => Metric<S>,
): MetricFamily {
  return { name, options, make: (canonical, chosen) => make(canonical, chosen as Chosen<Os>) as unknown as Metric }
}

/** A family of one. */
export function single<S extends Subject>(metric: Metric<S>): MetricFamily {
  return { name: metric.name, options: {}, make: () => metric as unknown as Metric }
}

/** What was wrong with a name as written: a part of a sentence, after "given ...". */
export class MetricMistake extends Error {}

/** The metric that a family makes of `name:key=value:flag`. Throws a MetricMistake. */
export function makeMetric(family: MetricFamily, written: string): Metric {
  const chosen: Record<string, unknown> = {}
  for (const [key, option] of Object.entries(family.options)) chosen[key] = option.usual
  const seen = new Set<string>()
  for (const part of written.split(':').slice(1)) {
    const [key = '', ...rest] = part.split('=')
    const option = family.options[key]
    if (option === undefined || !Object.hasOwn(family.options, key)) throw unknownOption(family, key)
    if (seen.has(key)) throw new MetricMistake(`names ${shown(key)} a second time`)
    seen.add(key)
    chosen[key] = chosenValue(key, option, rest.length === 0 ? null : rest.join('='))
  }
  const named = Object.entries(family.options)
    .filter(([key, { usual }]) => chosen[key] !== usual)
    .map(([key]) => (chosen[key] === true ? key : `${key}=${chosen[key]}`))
  return family.make([family.name, ...named].join(':'), chosen)
}

function unknownOption({ name, options }: MetricFamily, key: string): MetricMistake {
  const known = Object.keys(options)
  if (known.length === 0) return new MetricMistake(`${name} has no options`)
  return new MetricMistake(
    `${name} has no option ${shown(key)}; its options are ${listed(known)}${didYouMean(key, known)}`,
  )
}

function chosenValue(key: string, option: Option, given: string | null): unknown {
  if (option.kind === 'flag') {
    if (given === null || given === 'true') return true
    if (given === 'false') return false
    throw new MetricMistake(`${key} is given ${shown(given)}; allowed: true or false`)
  }
  if (given === null || given === '') throw new MetricMistake(`${key} needs a value: ${key}=${option.usual ?? '...'}`)
  if (option.kind === 'choice') {
    if (option.choices.includes(given)) return given
    throw new MetricMistake(`${key} is given ${shown(given)}; allowed: ${listed([...option.choices], 20)}`)
  }
  if (option.kind === 'name') {
    if (/^\w+$/.test(given)) return given
    throw new MetricMistake(`${key} is given ${shown(given)}; allowed: letters, digits and _`)
  }
  const number = Number(given)
  const { min, max, whole } = option
  if (Number.isFinite(number) && number >= min && number <= max && (!whole || Number.isInteger(number))) return number
  throw new MetricMistake(
    `${key} is given ${shown(given)}; allowed: ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`,
  )
}
