/** How figures are written, everywhere: table, sentences, terminal. A real minus sign; never NaN, never "-0.0". */

/**
 * How a change is measured. `points`: difference, of which a hundredth of the metric's scale is one point. `ratio`: candidate over baseline,
 * less one, in per cent. `grades`: difference on the scale of a rubric.
 */
export type Unit = 'points' | 'ratio' | 'grades'

const minus = '\u2212'

/** A metric's value: three decimals where it lies between 0 and 1 (`0.412`), two where it lies between 0 and 100 (`34.17`) or is a grade (`3.42`), else four significant digits (`21.65`). */
export function formatValue(value: number | null, { unit, scale }: { unit: Unit; scale: 1 | 100 }): string {
  if (value === null || !Number.isFinite(value)) return notMeasured
  if (unit !== 'ratio') return signed(value.toFixed(unit === 'points' && scale === 1 ? 3 : 2), '')
  const size = Math.abs(value)
  if (size >= 1e6 || (size > 0 && size < 1e-3)) return exponential(value)
  const digits = size < 1 ? 4 : Math.max(0, 3 - Math.floor(Math.log10(size)))
  return signed(value.toFixed(digits), '')
}

/** `ratio`: `+16.5 %`; `points`: `−1.3 points`; the change is a fraction in both. `grades`: `+0.19`. */
export function formatChange(change: number | null, unit: Unit): string {
  if (change === null || !Number.isFinite(change * 100)) return notMeasured
  return `${digitsOf(change, decimals(change, unit), unit)}${unitWord(unit)}`
}

/** The size of a change, without its direction: `16.5 %`, `1.3 points`, `0.19`. */
export function formatSize(change: number, unit: Unit): string {
  return formatChange(Math.abs(change), unit).replace(/^\+/, '')
}

/** `+14.1 to +18.9 %`, `−2.1 to −0.5 points`, `+0.02 to +0.36`. */
export function formatRange({ low, high }: { low: number; high: number }, unit: Unit): string {
  const places = Math.max(decimals(low, unit), decimals(high, unit))
  return `${digitsOf(low, places, unit)} to ${digitsOf(high, places, unit)}${unitWord(unit)}`
}

/** `[+14.1 %, +18.9 %]`, `[−2.1, −0.5] points` and `[+0.02, +0.36]`; an end that nothing bounds is `∞`. */
export function formatInterval(interval: { low: number; high: number } | null, unit: Unit): string {
  if (interval === null) return notMeasured
  const ends = [interval.low, interval.high]
  if (!ends.some(Number.isFinite) || ends.some((end) => Number.isNaN(end) || isTooLarge(end))) return notMeasured
  const places = Math.max(...ends.filter(Number.isFinite).map((end) => decimals(end, unit)))
  const sign = unit === 'ratio' ? ' %' : ''
  const [from, to] = ends.map((end) =>
    Number.isFinite(end) ? `${digitsOf(end, places, unit)}${sign}` : unbounded(end),
  )
  return `[${from}, ${to}]${unit === 'points' ? ' points' : ''}`
}

/** An end of an interval that nothing bounds. */
export function unbounded(end: number): string {
  return end < 0 ? `${minus}\u221e` : '\u221e'
}

const isTooLarge = (end: number) => Number.isFinite(end) && !Number.isFinite(end * 100)

/** `1,234`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1 row`, `3 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** `8 s`, `3 min 5 s`, `2 h 10 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

/** What stands in the place of a figure that is not there. */
export const notMeasured = '\u2013'

function unitWord(unit: Unit): string {
  return { ratio: ' %', points: ' points', grades: '' }[unit]
}

/** Changes below one per cent or point get a second decimal, grades two of them, and a third below a hundredth. */
function decimals(change: number, unit: Unit): number {
  const size = Math.abs(change) * 100
  if (unit === 'grades') return size === 0 || size >= 0.995 ? 2 : 3
  if (size >= 99.95) return 0
  return size === 0 || size >= 0.995 ? 1 : 2
}

function digitsOf(change: number, places: number, unit: Unit): string {
  const value = unit === 'grades' ? change : change * 100
  return Math.abs(value) >= 1e6 ? exponential(value, '+') : signed(value.toFixed(places), '+')
}

function exponential(value: number, plus = ''): string {
  return signed(value.toExponential(2).replace('e+', 'e'), plus)
}

function signed(digits: string, plus: string): string {
  const nothing = !/[1-9]/.test(digits.replace(/e.*$/, ''))
  if (digits.startsWith('-')) return nothing ? digits.slice(1) : `${minus}${digits.slice(1)}`
  return nothing ? digits : `${plus}${digits}`
}
