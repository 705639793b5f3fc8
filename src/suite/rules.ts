import { didYouMean } from '../shared/nearest.ts'
import { listed, shown } from '../shared/shown.ts'
import { pooledName, type Role } from '../shared/words.ts'
import type { SuiteDocument } from './document.ts'
import type { GradedMetric } from './grading.ts'
import { type Catalogue, type KnownMetric, metricCalled } from './known.ts'
import type { Mistake } from './mistake.ts'
import type { Condition, Limit, Rule, Severities } from './rule.ts'
import { asWritten, limitMistake } from './rule-limits.ts'
import { conditionKinds, ruleSchema, type WrittenRule } from './rule-schema.ts'
import type { Task } from './task.ts'
import { isMapping } from './written.ts'

/** One row that the gate will compare. */
export interface Row {
  task: string
  role: Role | null
  metric: KnownMetric
}

/** The rows of tasks, `graded` those that a judge or people add to them. */
export function rowsOf(
  tasks: readonly (Pick<Task, 'name' | 'role' | 'metrics'> & { graded: readonly GradedMetric[] })[],
  catalogue: Catalogue,
): Row[] {
  return tasks.flatMap(({ name, role, metrics, graded }) => {
    const known = [...metrics.map((metric) => ({ name: metric })), ...graded]
    return known.flatMap(({ name: metric, ...own }) => {
      const found = metricCalled(metric, catalogue)
      return found ? [{ task: name, role, metric: { ...found, ...own } }] : []
    })
  })
}

/** The metrics of these rows, each once; grades on several scales are several metrics. */
function metricsIn(rows: readonly Row[]): KnownMetric[] {
  const key = ({ name, range }: KnownMetric) => [name, ...range].join(' ')
  return [...new Map(rows.map(({ metric }) => [key(metric), metric])).values()]
}

/** Rows over all tasks of a role that may come of these; whether they do depends on which metrics pool. */
export function pooledRows(rows: readonly Row[]): Row[] {
  return (['domain', 'general'] as const).flatMap((role) => {
    const members = rows.filter((row) => row.role === role)
    if (new Set(members.map((row) => row.task)).size < 2) return []
    return metricsIn(members).map((metric) => ({ task: pooledName(role), role, metric }))
  })
}

/** Where a rule stands in the suite: `['rules', 3]`. */
export type RulePath = readonly (string | number)[]

/** One rule for every condition of a written one. */
export function buildRules(written: WrittenRule, path: RulePath, document: SuiteDocument): Rule[] {
  return conditionsOf(written).map((condition) => ({
    task: written.task ?? null,
    metric: written.metric ?? null,
    role: written.role ?? null,
    condition,
    level: written.level,
    decide: written.decide,
    place: document.place([...path, condition.kind], 'key'),
  }))
}

function conditionsOf(written: WrittenRule): Condition[] {
  return conditionKinds.flatMap((kind) => {
    const limit = written[kind]
    return limit === undefined ? [] : [{ kind, limit }]
  })
}

/**
 * What a suite without rules asks for: no general row worse by more than the mild severity, or no row at all where no general row can be
 * worse. One rule a metric, because each has its own direction and unit. Empty where nothing can be worse.
 */
export function defaultRules(rows: readonly Row[], severities: { ratio: Severities; points: Severities }): Rule[] {
  const directed = rows.filter((row) => row.metric.better !== 'neither')
  const general = directed.filter((row) => row.role === 'general')
  const ruled = general.length > 0 ? general : directed
  const named = new Map(ruled.map(({ metric }) => [metric.name, metric]))
  return [...named.values()].map(({ name, better, unit }) => ({
    task: null,
    metric: name,
    role: general.length > 0 ? 'general' : null,
    condition: {
      kind: better === 'higher' ? 'max_drop' : 'max_rise',
      limit: unit === 'grades' ? mildGrades(name, ruled, severities.points) : mild(unit, severities),
    },
    level: 'block',
    decide: 'bound',
    place: null,
  }))
}

/** A share of the scale's width; of several scales under one name, of the narrowest. */
function mildGrades(name: string, rows: readonly Row[], points: Severities): Limit {
  const widths = rows.filter(({ metric }) => metric.name === name).map(({ metric: { range } }) => range[1] - range[0])
  const amount = Number((Math.min(...widths) * points.mild).toPrecision(12))
  return { amount, unit: 'own', written: String(amount) }
}

function mild(unit: 'ratio' | 'points', { ratio, points }: { ratio: Severities; points: Severities }): Limit {
  const amount = (unit === 'ratio' ? ratio : points).mild
  const hundredths = Number((amount * 100).toPrecision(12))
  return unit === 'ratio'
    ? { amount, unit: 'percent', written: `${hundredths}%` }
    : { amount, unit: 'points', written: `${hundredths} ${hundredths === 1 ? 'point' : 'points'}` }
}

/** A suite without rules whose metrics only describe: the usual rules speak of none of them, so that nothing would be decided. */
export function unruled(rows: readonly Row[], document: SuiteDocument): Mistake[] {
  const metrics = metricsIn(rows)
  if (metrics.length === 0 || metrics.some(({ better }) => better !== 'neither')) return []
  const names = metrics.map(({ name }) => name)
  const text = `nothing would be decided: ${listed(names)} ${names.length === 1 ? 'is' : 'are'} better in neither direction, so that no usual rule speaks of ${names.length === 1 ? 'it' : 'them'}; write rules, such as {metric: ${names[0]}, min: 0.8, max: 1.2}`
  return [{ place: document.place(['tasks'], 'key'), path: ['tasks'], text }]
}

/** What a rule is checked against: `broken` names tasks that are there but could not be decoded. */
export interface RuleContext {
  rows: readonly Row[]
  taskNames: readonly string[]
  broken: readonly string[]
  catalogue: Catalogue
  document: SuiteDocument
}

/** Mistakes that one rule's schema cannot see: selectors that select nothing, limits in a unit that the row does not have. */
export function ruleMistakes(value: unknown, rule: RulePath, context: RuleContext): Mistake[] {
  const at = (key: string | null, text: string): Mistake => {
    const path = key === null ? [...rule] : [...rule, key]
    return { place: context.document.place(path, 'value'), path, text }
  }
  const task = isMapping(value) ? value.task : undefined
  const tasks = context.taskNames
  if (typeof task === 'string' && !tasks.includes(task))
    return [at('task', `given ${shown(task)}; the tasks are ${listed(tasks)}${didYouMean(task, tasks)}`)]
  const written = ruleSchema(context.catalogue).safeParse(value).data
  if (!written) return []
  return conditionsOf(written).flatMap((condition) => {
    const text = conditionMistake(written, condition, context)
    if (text !== null) return [at(condition.kind, text)]
    const empty = emptySelection(written, condition, context)
    return empty === null ? [] : [at(null, empty)]
  })
}

/** Rules of which a row could never keep both: its least value is above its greatest. */
export function contradictions(values: readonly unknown[], context: RuleContext): Mistake[] {
  const written = values.map((value) => ruleSchema(context.catalogue).safeParse(value).data)
  return context.rows.flatMap((row) => {
    const bound = { min: null as Bound | null, max: null as Bound | null }
    for (const [index, rule] of written.entries()) {
      for (const kind of ['min', 'max'] as const) {
        const limit = rule?.[kind]
        if (!limit || rule.metric !== row.metric.name || !selected(rule, kind, [row]).length) continue
        const value = limit.unit === 'points' ? limit.amount * row.metric.scale : limit.amount
        const held = bound[kind]
        if (held === null || (kind === 'min' ? value > held.value : value < held.value))
          bound[kind] = { value, index, limit }
      }
    }
    const { min, max } = bound
    if (min === null || max === null || min.value <= max.value) return []
    const path = ['rules', max.index, 'max']
    const where = min.index === max.index ? '' : ` of rules[${min.index}]`
    const text = `given ${asWritten(max.limit)}, which is below min: ${min.limit.written}${where}: no value of ${row.metric.name} keeps both`
    return [{ place: context.document.place(path, 'value'), path, text }]
  })
}

interface Bound {
  value: number
  index: number
  limit: Limit
}

function conditionMistake(
  rule: WrittenRule,
  { kind, limit }: Condition,
  { rows, catalogue }: RuleContext,
): string | null {
  if (kind === 'min' || kind === 'max') {
    if (rule.metric === undefined)
      return `needs a metric beside it: a ${kind === 'min' ? 'least' : 'greatest'} value is in one metric's own unit`
    if (limit.unit === 'percent')
      return `given ${asWritten(limit)}; allowed: a value in the metric's own unit, such as 0.2, or points`
  }
  const metric = rule.metric === undefined ? null : metricCalled(rule.metric, catalogue)
  if (metric && kind === 'max_drop' && metric.better === 'lower')
    return `${metric.name} is better when lower: write max_rise`
  if (metric && kind === 'max_rise' && metric.better === 'higher')
    return `${metric.name} is better when higher: write max_drop`
  if (metric?.better === 'neither' && kind === 'must_improve')
    return `${metric.name} is better in neither direction: write max_drop, max_rise, min or max`
  const found = metricsIn(selected(rule, kind, rows))
  const concerned = metric && found.length === 0 ? [metric] : found
  const scales = concerned.filter((one) => one.unit !== 'ratio')
  const [graded, others] = [scales.filter(isGraded), scales.filter((one) => !isGraded(one))]
  if (rule.metric === undefined && limit.unit === 'own' && limit.amount > 0 && graded[0] && others[0])
    return `given ${asWritten(limit)}, which means one thing for ${graded[0].name} and another for ${others[0].name}: write a rule for each metric, or a percentage such as 2%`
  for (const one of concerned) {
    const text = limitMistake(kind, limit, one)
    if (text !== null) return text
  }
  return null
}

const isGraded = ({ unit }: KnownMetric) => unit === 'grades'

function selected(rule: WrittenRule, kind: Condition['kind'], rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ task, role, metric }) =>
      (rule.task ?? task) === task &&
      (rule.role ?? role) === role &&
      (rule.metric === undefined ? isMeant(kind, metric) : rule.metric === metric.name),
  )
}

/** Whether a condition that names no metric speaks of this one. */
function isMeant(kind: Condition['kind'], { better }: KnownMetric): boolean {
  if (kind === 'max_drop') return better === 'higher'
  if (kind === 'max_rise') return better === 'lower'
  return kind !== 'must_improve' || better !== 'neither'
}

function emptySelection(rule: WrittenRule, { kind }: Condition, { rows, broken }: RuleContext): string | null {
  if (selected(rule, kind, rows).length > 0) return null
  // A task that could not be decoded may hold the row that is meant.
  if (broken.some((name) => (rule.task ?? name) === name)) return null
  const there = rows.map(({ task, role, metric }) => `${task} ${metric.name}${role === null ? '' : ` (${role})`}`)
  const direction =
    kind === 'max_drop' ? ' that is better when higher' : kind === 'max_rise' ? ' that is better when lower' : ''
  return `selects no row${rule.metric === undefined ? direction : ''}; there is ${listed(there, 8) || 'none'}`
}
