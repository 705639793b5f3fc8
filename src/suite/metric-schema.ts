import { z } from 'zod'
import { didYouMean } from '../shared/nearest.ts'
import { listed, shown } from '../shared/shown.ts'
import { aTask, type Catalogue, type KnownMetric, keyOf, kindFor, metricsOf, subjectOf } from './known.ts'
import type { Task } from './task.ts'
import { isMapping } from './written.ts'

/** One metric as written, for editors: the bare names to choose from, and names with options. */
function written(metrics: readonly KnownMetric[]) {
  const names = metrics.map(({ name }) => name)
  const text = z.string({ error: ({ input }) => spelledOut(input) })
  if (names.length === 0) return text
  const plain = names.map((name) => name.replace(/[^\w]/g, '\\$&')).join('|')
  return text.meta({ anyOf: [{ enum: names }, { pattern: `^(?:${plain})(?::[A-Za-z_]\\w*(?:=[^:]+)?)+$` }] })
}

/** `bleu: tokenize=zh` is a mapping in YAML, and so is `{bleu: {tokenize: zh}}`: what was meant, as a part of a sentence. */
function spelledOut(input: unknown): string | undefined {
  if (!isMapping(input)) return undefined
  const meant = Object.entries(input).map(([name, options]) => [name, ...optionsIn(options)].join(':'))
  return `given a mapping; options follow the name without a space: write ${meant.join(', ')}`
}

function optionsIn(options: unknown): string[] {
  if (!isMapping(options)) return options === null ? [] : [String(options).replace(/\s+/g, '')]
  return Object.entries(options).map(([key, value]) => (value === true ? key : `${key}=${value}`))
}

/** Several metrics in one text, as a command line has them, meant as a list. */
function listMeant(input: unknown): string | undefined {
  if (isMapping(input)) return spelledOut(input)
  if (typeof input !== 'string') return undefined
  return `given ${shown(input)}; allowed: a list (write [${severalIn(input)
    .map((name) => shown(name))
    .join(', ')}])`
}

const severalIn = (text: string): string[] => text.split(/[\s,;]+/).filter((name) => name !== '')

/** Why a name is no metric that this kind of task computes (of none: that anything computes); else the metric. */
function resolved(name: string, catalogue: Catalogue, kind: Task['kind'] | null): KnownMetric | string {
  const found = catalogue.find(name)
  const own = kind === null ? catalogue.metrics : metricsOf(kind, catalogue)
  const ownNames = own.map((metric) => metric.name)
  if (typeof found === 'string' || found === null) {
    const together = name.replace(/\s+/g, '')
    const alone = together === name ? null : catalogue.find(together)
    if (alone !== null && typeof alone !== 'string') return `given ${shown(name)}; write ${together}, without a space`
    const several = severalIn(name)
    if (several.length > 1 && several.every((one) => catalogue.find(one) !== null))
      return kind === null
        ? `given ${shown(name)}; a rule names one metric: write a rule for each of ${listed(several)}`
        : `given ${shown(name)}; each metric is an item of the list: write [${several.join(', ')}]`
  }
  if (typeof found === 'string') return `given ${shown(name)}; ${found}`
  if (found === null) {
    const bare = name.split(':')[0]!
    const all = catalogue.metrics.map((metric) => metric.name)
    const near = didYouMean(bare, ownNames) || begunBy(bare, ownNames) || didYouMean(bare, all)
    if (near !== '') return `given ${shown(name)}, which is no metric${near}`
    return `given ${shown(name)}, which is no metric; ${kind === null ? 'there are' : `${aTask(kind)} computes`} ${listed(ownNames, 40)}`
  }
  const key = keyOf[found.of]
  if (kind !== null && key !== undefined)
    return `given ${shown(name)}, which comes with the key ${key} of a generate task: leave it out here${kind === 'generate' ? `, and write ${key}: beside metrics` : ''}`
  if (kind !== null && found.of !== subjectOf[kind])
    return `given ${shown(name)}, which ${kindFor(found.of)} tasks compute; ${aTask(kind)} computes ${listed(ownNames, 40)}`
  return found
}

/** `f1` is too short to be near to anything, and yet nobody means anything but `f1_macro`. */
function begunBy(bare: string, names: readonly string[]): string {
  const found = names.find((name) => bare !== '' && name.toLowerCase().startsWith(`${bare.toLowerCase()}_`))
  return found === undefined ? '' : `; did you mean "${found}"?`
}

/** The metric that a rule selects, by its canonical name. */
export function metricName(catalogue: Catalogue) {
  return written(catalogue.metrics).transform((name, context) => {
    const metric = resolved(name, catalogue, null)
    if (typeof metric !== 'string') return metric.name
    context.addIssue({ code: 'custom', message: metric })
    return z.NEVER
  })
}

/** The metrics of a task, by their canonical names. */
export function metricNames(kind: Task['kind'], catalogue: Catalogue, usual: string[]) {
  return z
    .array(written(metricsOf(kind, catalogue)), { error: ({ input }) => listMeant(input) })
    .min(1)
    .transform((names, context) => {
      const canonical: string[] = []
      for (const [i, name] of names.entries()) {
        const metric = resolved(name, catalogue, kind)
        const mistake = typeof metric === 'string' ? metric : repeated(name, metric.name, canonical)
        if (mistake !== null) context.addIssue({ code: 'custom', path: [i], message: mistake })
        else if (typeof metric !== 'string') canonical.push(metric.name)
      }
      return canonical
    })
    .prefault(usual)
}

function repeated(name: string, canonical: string, before: readonly string[]): string | null {
  if (!before.includes(canonical)) return null
  return name === canonical
    ? `names ${canonical} a second time`
    : `given ${shown(name)}, which is another way to write ${canonical}, named before`
}
