import { shown } from '../shared/shown.ts'
import type { KnownMetric } from './known.ts'
import type { Condition, Limit } from './rule.ts'

type Kind = Condition['kind']

/** Why a limit makes no sense for a metric: in a unit that it does not have, or so that the rule could only ever pass or fail. Null: it does. */
export function limitMistake(kind: Kind, limit: Limit, metric: KnownMetric): string | null {
  const why = kind === 'min' || kind === 'max' ? valueMistake(kind, limit, metric) : changeMistake(kind, limit, metric)
  return why === null ? null : `given ${asWritten(limit)}; ${why}`
}

export function asWritten({ unit, written }: Limit): string {
  return unit === 'own' ? written : shown(written)
}

function valueMistake(kind: 'min' | 'max', limit: Limit, metric: KnownMetric): string | null {
  const { name, unit, scale, range } = metric
  if (unit === 'ratio' && limit.unit === 'points') return `${name} is no score between 0 and 1: write the value itself`
  if (unit === 'grades' && limit.unit === 'points')
    return `${inGrades(metric)}: write a grade such as ${middle(metric)}`
  const meant = meantValue(limit, metric)
  if (meant !== null) return `${bounds(metric)}: write ${meant}`
  const value = limit.unit === 'points' ? limit.amount * scale : limit.amount
  const [lowest, highest] = range
  if (kind === 'min' ? value <= lowest : value >= highest) return `${bounds(metric)}, so the rule could never fail`
  if (kind === 'min' ? value > highest : value < lowest) return `${bounds(metric)}, so the rule could never pass`
  return null
}

/** A value that was written on the other one of the two scales, 0 to 1 and 0 to 100; null: it was not. */
function meantValue({ unit, amount }: Limit, { unit: change, scale, range }: KnownMetric): string | null {
  if (unit !== 'own' || change !== 'points' || amount === 0) return null
  if (scale === 100)
    return amount > 1 ? null : `${times100(amount)}, or ${shown(`${amount} points`)} where that is meant`
  return range[1] === 1 && amount > 1 && amount <= 100 ? `${Number(`${amount}e-2`)} or ${amount} points` : null
}

function changeMistake(kind: Kind, limit: Limit, metric: KnownMetric): string | null {
  const { name, unit, scale, range, better } = metric
  const { amount } = limit
  if (unit === 'ratio') {
    if (limit.unit === 'points') return `${name} changes by a ratio and has no points: write a percentage such as 2%`
    return kind === 'must_improve' && limit.unit === 'percent' && amount >= 1
      ? `${name} cannot fall by that much, so that the rule would decide nothing: write 2%`
      : null
  }
  if (unit === 'grades' && limit.unit === 'points')
    return `${inGrades(metric)}: write a difference of grades such as ${hint(metric)}, or a percentage such as 2%`
  if (unit === 'points' && limit.unit === 'own' && amount > 0) {
    if (scale === 100)
      return `${bounds(metric)}: write ${amount < 1 ? `${times100(amount)} points or ` : ''}${amount} points`
    if (range[1] === 1 && amount > 1 && amount < 100) return `${bounds(metric)}: write ${amount} points`
  }
  const falls = kind === 'max_drop' || (kind === 'must_improve' && better === 'lower')
  const span = (range[1] - range[0]) / scale
  const most = limit.unit === 'percent' ? (falls || Number.isFinite(span) ? 1 : Infinity) : span
  return amount >= most
    ? `${bounds(metric)} and cannot change by that much, so that the rule would decide nothing: write ${unit === 'grades' ? hint(metric) : '1 point'} or 2%`
    : null
}

function inGrades({ name, range: [lowest, highest] }: KnownMetric): string {
  return `${name} is a mean of grades from ${lowest} to ${highest} and has no points`
}

const middle = ({ range: [lowest, highest] }: KnownMetric) => (lowest + highest) / 2

/** A twentieth of the scale: 0.2 of grades from 1 to 5. */
const hint = ({ range: [lowest, highest] }: KnownMetric) => Number(((highest - lowest) / 20).toPrecision(2))

function bounds({ name, range: [lowest, highest] }: KnownMetric): string {
  return Number.isFinite(highest) ? `${name} lies between ${lowest} and ${highest}` : `${name} is ${lowest} or more`
}

/** In decimal, so that 0.29 is 29. */
const times100 = (amount: number) => Number((amount * 100).toPrecision(12))
