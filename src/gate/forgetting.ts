import { counted, formatSize } from '../shared/numbers.ts'
import type { Severity } from '../shared/words.ts'
import type { Severities } from '../suite/rule.ts'
import type { Suite } from '../suite/suite.ts'
import type { Comparison } from './comparison.ts'
import type { Forgetting } from './outcome.ts'

const severities: readonly Severity[] = ['slight', 'mild', 'moderate', 'severe']

/** The end of the interval on the good side as a loss: what the row surely lost at least. Negative where it may have gained. */
function sureLoss({ interval, better }: Comparison): number | null {
  if (interval === null || better === 'neither') return null
  return better === 'higher' ? -interval.high : interval.low
}

/** Of grades a point is a hundredth of the width of their scale. */
function thresholds({ unit, graded }: Comparison, { ratio, points }: Suite['forgetting']): Severities {
  if (unit !== 'grades') return unit === 'ratio' ? ratio : points
  const width = graded!.scale[1] - graded!.scale[0]
  return { mild: width * points.mild, moderate: width * points.moderate, severe: width * points.severe }
}

/** A change in units of the mild severity, so that points, ratios and grades stand on one scale. */
export function inMildLosses(row: Comparison, change: number, forgetting: Suite['forgetting']): number {
  const size = row.unit === 'ratio' ? Math.abs(Math.log1p(change)) : Math.abs(change)
  return size / thresholds(row, forgetting).mild
}

/** Forgetting is a general row that got worse with its whole interval; it is called as severe as the whole interval is. */
export function severityOf(row: Comparison, forgetting: Suite['forgetting']): Severity | null {
  const loss = sureLoss(row)
  if (row.role !== 'general' || loss === null || !(loss > 0)) return null
  const limits = thresholds(row, forgetting)
  const reached = (['severe', 'moderate', 'mild'] as const).find((severity) => loss >= limits[severity])
  return reached ?? 'slight'
}

/** Whether a loss of ability blocks by a rule on that loss: what breaks a `min` or a `max` is named by that rule. */
export function isBlockedLoss({ forgetting, decision, level, rules }: Comparison): boolean {
  return (
    forgetting !== null &&
    decision === 'fail' &&
    level === 'block' &&
    rules.some(
      (rule) => rule.decision === 'fail' && (rule.condition.kind === 'max_drop' || rule.condition.kind === 'max_rise'),
    )
  )
}

/** What is named first: the worst of what blocks, where anything does, and there a task rather than several pooled. */
function firstNamed(worstFirst: readonly Comparison[]): Comparison | undefined {
  const blocked = worstFirst.filter(isBlockedLoss)
  return blocked.find(({ pooled }) => pooled === null) ?? blocked[0] ?? worstFirst[0]
}

/**
 * @param rows with their `forgetting` set
 * @param standIns rows whose question another row answers; they are not counted as unmeasured
 */
export function forgettingOf(rows: readonly Comparison[], standIns: ReadonlySet<Comparison>, suite: Suite): Forgetting {
  const weight = (row: Comparison) => sureLoss(row)! / thresholds(row, suite.forgetting).mild
  const forgot = rows
    .filter((row) => row.forgetting !== null)
    .sort(
      (a, b) =>
        severities.indexOf(b.forgetting!) - severities.indexOf(a.forgetting!) ||
        Number(a.pooled !== null) - Number(b.pooled !== null) ||
        weight(b) - weight(a),
    )
  const gained = rows.filter((row) => row.role === 'domain' && (sureLoss(mirrored(row)) ?? 0) > 0)
  const first = firstNamed(forgot)
  const general = rows.filter(
    (row) => row.role === 'general' && row.better !== 'neither' && !standIns.has(row) && !isUnasked(row),
  )
  return {
    found: first !== undefined,
    measured: general.length > 0 && general.every((row) => row.interval !== null),
    severity: forgot[0]?.forgetting ?? null,
    rows: forgot.map(({ task, metric, forgetting, change, unit }) => ({
      task,
      metric,
      severity: forgetting!,
      change: change!,
      unit,
    })),
    domainGain: gained.length > 0,
    sentence: first === undefined ? notFound(general, gained) : found(first, forgot, gained, rows),
  }
}

/** Grades that nobody gave and that no rule asks for. */
function isUnasked({ graded, missing, decision }: Comparison): boolean {
  return graded !== undefined && missing !== null && decision === null
}

/** The row as it would read were worse better: a sure gain becomes a sure loss. */
function mirrored(row: Comparison): Comparison {
  const turned = { higher: 'lower', lower: 'higher', neither: 'neither' } as const
  return { ...row, better: turned[row.better] }
}

function found(
  first: Comparison,
  forgot: readonly Comparison[],
  gained: readonly Comparison[],
  rows: readonly Comparison[],
): string {
  const where = first.pooled === null ? `on ${first.task}` : `over ${first.task} together`
  const sure = formatSize(sureLoss(first)!, first.unit)
  const severity = `${first.forgetting![0]!.toUpperCase()}${first.forgetting!.slice(1)}`
  const loss = `${severity} forgetting: ${where}, ${first.title} is ${formatSize(first.change!, first.unit)} worse (surely ${sure} or more)`
  const domain =
    gained.length > 0
      ? `, while ${gainedTask(gained)} got better`
      : rows.some((row) => row.role === 'domain')
        ? ', and no domain task surely got better'
        : ''
  // Perplexity and bits per byte of one task are one finding.
  const others = forgot.filter((row) => row.pooled === null && row.task !== first.task)
  const count = new Set(others.map((row) => row.task)).size
  const isWorse = count > 0 && severities.indexOf(others[0]!.forgetting!) > severities.indexOf(first.forgetting!)
  const gravest = isWorse ? `, ${others[0]!.task} the most (${others[0]!.forgetting})` : ''
  const who = first.pooled === null ? counted(count, 'more general task') : counted(count, 'single task')
  return `${loss}${domain}.${count === 0 ? '' : ` ${who} got worse as well${gravest}.`}`
}

function notFound(general: readonly Comparison[], gained: readonly Comparison[]): string {
  if (general.length === 0) return 'Forgetting was not looked for: no task has the role general.'
  const untold = general.filter((row) => row.interval === null)
  if (untold.length > 0) {
    return `Forgetting could not be ruled out: ${untold.length} of ${counted(general.length, 'general row')} could not be measured.`
  }
  const none =
    general.length === 1
      ? 'the general row is not surely worse'
      : `none of the ${general.length} general rows is surely worse`
  return `No forgetting found: ${none}${gained.length > 0 ? `, and ${gainedTask(gained)} got better` : ''}.`
}

function gainedTask(gained: readonly Comparison[]): string {
  return (gained.find((row) => row.pooled === null) ?? gained[0])!.task
}
