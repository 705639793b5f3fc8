import type { Subject } from '../evidence/evidence.ts'
import { type MetricFamily, MetricMistake, makeMetric, type Option } from '../metrics/family.ts'
import type { Metric } from '../metrics/metric.ts'
import { families, findMetric, metricNames } from '../metrics/registry.ts'
import { wrap } from '../report/wrap.ts'
import { gateError } from '../shared/errors.ts'
import { nearest } from '../shared/nearest.ts'
import { keyOf, kindFor } from '../suite/known.ts'

/** Lists every metric, or tells all about one. `width` in columns. */
export function metricsText(name: string | null, width: number): string {
  if (name !== null) return describe(familyCalled(name), namedMetric(name), width)
  const all = families.map((family) => makeMetric(family, family.name))
  const head = [
    'Metrics, as suites and "checkpoint-gate score --metrics" name them; "checkpoint-gate metrics NAME" tells more.',
    '\u2191 better when higher, \u2193 when lower. Changes count in points (hundredths); where it says %, relative to the baseline.',
  ]
  const sections = subjects.map((subject) => section(subject, all, width)).filter(Boolean)
  return `${[head.map((line) => wrap(line, width)).join('\n'), ...sections].join('\n\n')}\n`
}

/** The same as one JSON object; its keys are stable. Ends of a range that have no limit are null. */
export function metricsJson(name: string | null): string {
  const listed = name === null ? families : [familyCalled(name)]
  const metrics = listed.map((family) => {
    const metric = name === null ? makeMetric(family, family.name) : namedMetric(name)
    const { title, tells, better, unit, scale, range, equals, of } = metric
    return {
      name: metric.name,
      title,
      tells,
      better,
      unit,
      scale,
      range: range.map((end) => (Number.isFinite(end) ? end : null)),
      equals,
      judges: of,
      task: kindFor(of),
      rightOrWrong: metric.rightOrWrong ?? false,
      withoutReferences: metric.withoutReferences ?? false,
      needsSchema: metric.needsSchema ?? false,
      options: family.options,
    }
  })
  return `${JSON.stringify({ metrics }, null, 2)}\n`
}

/** The metric that a user wrote. Throws a GateError that names the nearest. */
export function namedMetric(written: string): Metric {
  familyCalled(written)
  try {
    return findMetric(written)!
  } catch (error) {
    if (!(error instanceof MetricMistake)) throw error
    throw gateError('metric-miswritten', { name: written, why: error.message })
  }
}

function familyCalled(written: string): MetricFamily {
  const bare = written.split(':')[0]!
  const found = families.find(({ name }) => name === bare)
  if (found === undefined) throw gateError('metric-unknown', { name: bare, near: nearest(bare, metricNames) })
  return found
}

const subjects: readonly Subject[] = [
  'text',
  'label',
  'entities',
  'choice',
  'likelihood',
  'score',
  'judgement',
  'rating',
]

const headings: Record<Subject, string> = {
  text: 'Answers as texts',
  label: 'Classes',
  entities: 'Entities and tags',
  choice: 'Choices, by log-likelihood',
  likelihood: 'Likelihood of texts',
  score: 'Numbers that were given elsewhere',
  judgement: 'Grades by a judge model',
  rating: 'Grades by people',
}

const arrows = { higher: '\u2191', lower: '\u2193', neither: '\u00b7' } as const

function section(subject: Subject, all: readonly Metric[], width: number): string {
  const own = all.filter(({ of }) => of === subject)
  if (own.length === 0) return ''
  const column = Math.max(...own.map(({ name }) => name.length)) + 2
  const indent = `\n${' '.repeat(column + 6)}`
  const lines = own.map(({ name, title, better, unit, tells, equals }) => {
    const sign = `${arrows[better]}${unit === 'ratio' ? '%' : ' '}`
    const [first, second] = [`${title}: ${tells}`, `= ${equals}`].map((text) =>
      wrap(text, Math.max(30, width - column - 6))
        .split('\n')
        .join(indent),
    )
    return `  ${name.padEnd(column)}${sign}  ${first}${indent}${second}`
  })
  const key = keyOf[subject]
  const where = key === undefined ? `tasks of kind ${kindFor(subject)}` : `of generate tasks with the key ${key}`
  return [`${headings[subject]} (${where})`, ...lines].join('\n')
}

const changes = {
  points: 'in points, hundredths of',
  ratio: 'as a ratio, in per cent of the baseline',
  grades: 'as a difference of grades',
} as const

function describe({ options }: MetricFamily, metric: Metric, width: number): string {
  const { name, title, tells, better, unit, scale, range, equals, of } = metric
  const rows: [string, string][] = [
    ['tells', tells],
    ['better', better],
    ['values', `from ${end(range[0])} to ${end(range[1])}`],
    ['change', unit === 'points' ? `${changes.points} ${scale}` : changes[unit]],
    ['equals', equals],
    ['task kind', kindFor(of) + (keyOf[of] === undefined ? '' : `, with the key ${keyOf[of]}`)],
    ...(metric.rightOrWrong
      ? [['samples', 'each is right (1) or wrong (0), so that they can flip'] as [string, string]]
      : []),
    ...(metric.needsSchema ? [['needs', 'a JSON schema'] as [string, string]] : []),
    ...(metric.withoutReferences ? [['references', 'not needed'] as [string, string]] : []),
  ]
  return `${[
    `${title} (${name})`,
    ...rows.map(([label, text]) => item(label, text, width, 12)),
    ...(Object.keys(options).length === 0 ? [] : ['', 'Options', ...optionLines(options, width)]),
    ...(Object.keys(options).length === 0 ? [] : ['', `Written as in ${example(metric, options)}`]),
  ].join('\n')}\n`
}

function optionLines(options: MetricFamily['options'], width: number): string[] {
  const column = Math.max(...Object.keys(options).map((key) => key.length)) + 2
  return Object.entries(options).map(([key, option]) =>
    item(key, `${option.about}; ${allowed(option)}; usually ${option.usual ?? 'not set'}`, width, column),
  )
}

function allowed(option: Option): string {
  if (option.kind === 'flag') return 'true or false'
  if (option.kind === 'choice') return option.choices.join(', ')
  if (option.kind === 'name') return 'letters, digits and _'
  return `${option.whole ? 'a whole number' : 'a number'} from ${option.min} to ${option.max}`
}

/** A name with one option that is not the usual one. */
function example({ name }: Metric, options: MetricFamily['options']): string {
  const [key, option] = Object.entries(options)[0]!
  const bare = name.split(':')[0]!
  if (option.kind === 'flag') return `${bare}:${option.usual ? `${key}=false` : key}`
  if (option.kind === 'number') return `${bare}:${key}=${option.usual === option.min ? option.max : option.min}`
  if (option.kind === 'name') return `${bare}:${key}=style`
  return `${bare}:${key}=${option.choices.find((choice) => choice !== option.usual) ?? option.usual}`
}

function item(label: string, text: string, width: number, column: number): string {
  const indent = ' '.repeat(column + 2)
  return `  ${label.padEnd(column)}${wrap(text, Math.max(30, width - column - 2))
    .split('\n')
    .join(`\n${indent}`)}`
}

function end(value: number): string {
  if (Number.isFinite(value)) return String(value)
  return value < 0 ? 'below any limit' : 'any size'
}
