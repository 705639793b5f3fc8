import { createHash, randomBytes } from 'node:crypto'
import { gateError } from '../../shared/errors.ts'
import type { Comparing } from '../../suite/graders.ts'

/** Options as the command line has them. */
export interface SheetOptions {
  task?: string
  samples?: string
  compare?: string
  raters?: string
  overlap?: string
  repeats?: string
  form?: string
  seed?: string
  out?: string
}

export const forms = ['html', 'csv', 'label-studio'] as const
export type Form = (typeof forms)[number]

export interface SheetChoices {
  samples: number
  /** null: as the judge does, else pairs. */
  compare: Comparing | null
  raters: string[]
  overlap: number
  repeats: number
  forms: Form[]
  secret: string
}

const refuse = (option: string, given: string, allowed: string) => gateError('sheet-option', { option, given, allowed })

/** @param wanted samples that the suite asks for */
export function choicesOf(options: SheetOptions, wanted: number): SheetChoices {
  const samples = whole('--samples', options.samples ?? String(wanted), 2, 100_000)
  return {
    samples,
    compare: comparing(options.compare),
    raters: ratersIn(options.raters ?? 'rater'),
    overlap: overlapOf(options.overlap ?? '50', samples),
    repeats: share('--repeats', options.repeats ?? '5%', 0.5),
    forms: formsIn(options.form ?? 'html'),
    secret: secretOf(options.seed),
  }
}

function whole(option: string, given: string, min: number, max: number): number {
  const value = Number(given)
  if (/^\d+$/.test(given.trim()) && value >= min && value <= max) return value
  throw refuse(option, given, `a whole number from ${min} to ${max}`)
}

function share(option: string, given: string, max: number): number {
  const value = /^\d+(\.\d+)?%$/.test(given.trim()) ? Number(given.trim().slice(0, -1)) / 100 : Number(given)
  if (given.trim() !== '' && value >= 0 && value <= max) return value
  throw refuse(option, given, `a share from 0 to ${max * 100}%, such as 5%`)
}

/** A number of samples, or a share of them. */
function overlapOf(given: string, samples: number): number {
  if (given.trim().endsWith('%')) return Math.round(share('--overlap', given, 1) * samples)
  return whole('--overlap', given, 0, 100_000)
}

function comparing(given: string | undefined): Comparing | null {
  if (given === undefined || given === 'pairs' || given === 'scores') return given ?? null
  throw refuse('--compare', given, 'pairs, scores')
}

function formsIn(given: string): Form[] {
  const allowed = `${forms.join(', ')}, or several of them with commas between`
  const names = listed(given)
  if (names.length === 0) throw refuse('--form', given, allowed)
  return names.map((name) => {
    const form = forms.find((known) => known === name)
    if (form === undefined) throw refuse('--form', name, allowed)
    return form
  })
}

/** Names stand in file names too. */
function ratersIn(given: string): string[] {
  const names = listed(given)
  const allowed = 'names with commas between, each of up to 40 letters, digits, spaces, - and _, and each once'
  const safe = names.map((name) => fileSafe(name).toLowerCase())
  if (names.length === 0 || new Set(safe).size < safe.length) throw refuse('--raters', given, allowed)
  const odd = names.find((name) => !/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} _-]{0,39}$/u.test(name))
  if (odd !== undefined) throw refuse('--raters', odd, allowed)
  return names
}

export function fileSafe(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '_')
}

const listed = (given: string) =>
  [...new Set(given.split(',').map((part) => part.trim()))].filter((part) => part !== '')

/** Without a seed nobody can draw the same again, not even who knows the data: so that the order of the sides stays secret. */
function secretOf(seed: string | undefined): string {
  return seed === undefined
    ? randomBytes(16).toString('hex')
    : createHash('sha256').update(`sheet ${seed}`).digest('hex')
}
