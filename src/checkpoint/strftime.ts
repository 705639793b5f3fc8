const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const two = (value: number, fill = '0'): string => String(value).padStart(2, fill)

const fields: Record<string, (date: Date) => string> = {
  Y: (d) => String(d.getUTCFullYear()),
  y: (d) => two(d.getUTCFullYear() % 100),
  m: (d) => two(d.getUTCMonth() + 1),
  d: (d) => two(d.getUTCDate()),
  e: (d) => two(d.getUTCDate(), ' '),
  j: (d) =>
    String(
      (Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()) - Date.UTC(d.getUTCFullYear(), 0, 0)) / 86_400_000,
    ).padStart(3, '0'),
  A: (d) => days[d.getUTCDay()]!,
  a: (d) => days[d.getUTCDay()]!.slice(0, 3),
  B: (d) => months[d.getUTCMonth()]!,
  b: (d) => months[d.getUTCMonth()]!.slice(0, 3),
  H: (d) => two(d.getUTCHours()),
  I: (d) => two(d.getUTCHours() % 12 || 12),
  M: (d) => two(d.getUTCMinutes()),
  S: (d) => two(d.getUTCSeconds()),
  p: (d) => (d.getUTCHours() < 12 ? 'AM' : 'PM'),
  F: (d) => `${fields.Y!(d)}-${fields.m!(d)}-${fields.d!(d)}`,
  T: (d) => `${fields.H!(d)}:${fields.M!(d)}:${fields.S!(d)}`,
  '%': () => '%',
}

/**
 * Python's `strftime` in the C locale, in UTC. A hyphen (`%-d`) drops leading zeros.
 *
 * @throws Error for a field that is not known, which would otherwise stay in a prompt unseen
 */
export function strftime(date: Date, format: string): string {
  return format.replace(/%(-?)(.)/g, (written, hyphen: string, name: string) => {
    const field = fields[name]
    if (field === undefined) throw new Error(`strftime_now does not know ${written}`)
    return hyphen ? field(date).replace(/^[0 ]+(?=.)/, '') : field(date)
  })
}
