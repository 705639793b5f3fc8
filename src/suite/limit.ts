import { z } from 'zod'
import { shown } from '../shared/shown.ts'
import type { Limit } from './rule.ts'

const LIMIT = /^(\d+(?:\.\d+)?) ?(%|points?|pts?)$/
const PERCENT = /^(\d+(?:\.\d+)?) ?%$/
const POINTS = /^(\d+(?:\.\d+)?) ?(?:points?|pts?)$/

/** Divides by 100 in decimal, so that "0.7%" is 0.007 and not its neighbour. */
function hundredths(digits: string): number {
  return digits.includes('e') ? Number(digits) / 100 : Number(`${digits}e-2`)
}

function limitOf(written: string | number): Limit {
  const [, digits, unit] = typeof written === 'string' ? (LIMIT.exec(written) ?? []) : []
  if (digits === undefined) return { amount: Number(written), unit: 'own', written: String(written) }
  return { amount: hundredths(digits), unit: unit === '%' ? 'percent' : 'points', written: String(written) }
}

function limitError(issue: { input?: unknown }): string {
  const negative = /^\s*-\s*[\d.]/.test(String(issue.input))
  const allowed = negative
    ? '0 or more: the name of the condition already says the direction'
    : "a percentage (2%), points (1 point), or a number in the metric's own unit (0.02)"
  return `given ${shown(issue.input)}; allowed: ${allowed}`
}

/** What a condition allows, as a user writes it: `2%`, `1 point`, `0.02`. */
export const limit = z
  .union(
    [
      z.number({ error: limitError }).min(0, { error: limitError }),
      z.string({ error: limitError }).regex(LIMIT, { error: limitError }),
    ],
    {
      error: limitError,
    },
  )
  .transform(limitOf)

function percentError(issue: { input?: unknown }): string {
  const hint = typeof issue.input === 'number' && issue.input > 0 ? ` (write ${issue.input}%)` : ''
  return `given ${shown(issue.input)}; allowed: a percentage such as 2%${hint}`
}

/** `2%` as the fraction 0.02. */
export const percentage = z
  .string({ error: percentError })
  .regex(PERCENT, { error: percentError })
  .transform((written) => hundredths(PERCENT.exec(written)?.[1] ?? ''))

/** `1` or `1 point` as the fraction 0.01. @param most points that may be written */
export function pointsUpTo(most: number) {
  const error = ({ input }: { input?: unknown }) =>
    `given ${shown(input)}; allowed: points above 0, at most ${most}, such as 1 or "1 point"`
  const digitsOf = (written: string | number) =>
    typeof written === 'number' ? String(written) : (POINTS.exec(written)?.[1] ?? '')
  const isInside = (written: string | number) => Number(digitsOf(written)) > 0 && Number(digitsOf(written)) <= most
  return z
    .union([z.number({ error }).gt(0, { error }).max(most, { error }), z.string({ error }).regex(POINTS, { error })], {
      error,
    })
    .refine(isInside, { error })
    .transform((written) => hundredths(digitsOf(written)))
}
