/** What is cut out of kept texts, and what stands there instead. Best effort: a name or an address in plain words is seen by none of these. */
interface Redaction {
  name: string
  pattern: RegExp
  holds?: (found: string) => boolean
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The check digit of card numbers (ISO/IEC 7812-1). */
function luhn(text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length < 13 || digits.length > 19) return false
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const weighed = at % 2 === 1 ? 2 * digit : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** The check digits of an IBAN (ISO 13616): mod 97 is 1. */
function iban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase()
  if (plain.length < 15 || plain.length > 34) return false
  let rest = 0
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const ipv4 = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}`

/** Every pattern is linear in the text. The narrow ones come first: what they took is not there for the wide ones. */
const redactions: readonly Redaction[] = [
  { name: 'key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g },
  {
    name: 'key',
    pattern:
      /\b(?:sk-|pk-|rk-|sk_live_|sk_test_|gh[opsur]_|github_pat_|glpat-|hf_|xox[abpr]-|AKIA|ASIA|AIza|npm_|pypi-)[\w-]{12,}/g,
  },
  { name: 'key', pattern: /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*/g },
  {
    name: 'key',
    pattern: /(?<=\b(?:password|passwd|secret|token|api[_-]?key)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;]{4,200}/gi,
  },
  { name: 'key', pattern: /(?<=\b(?:Bearer|Basic) )[\w.~+/=-]{8,}/g },
  { name: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu },
  { name: 'iban', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gi, holds: iban },
  { name: 'card', pattern: /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d])/g, holds: luhn },
  { name: 'ip', pattern: new RegExp(String.raw`(?<![\d.])${ipv4}(?![\d.]*\d)`, 'g') },
  { name: 'ip', pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?![\w:])/gi },
  {
    name: 'phone',
    pattern: /(?<![\w.])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]?\(?\d{2,5}\)?){2,5}(?![\w])/g,
    // A year with a month is no number that one can call.
    holds: (found) => digitsOf(found).length >= 9 && digitsOf(found).length <= 15 && /^\+|^00|[ ./-]|^0/.test(found),
  },
]

/** Characters of a text that are kept. */
const most = 20_000

/** @param names patterns of one's own; what they find is replaced by `[name]` */
export function redact(text: string, names: readonly RegExp[] = []): string {
  const own = names.map(({ source, flags }) => ({
    name: 'name',
    pattern: new RegExp(source, flags.includes('g') ? flags : `${flags}g`),
  }))
  return [...redactions, ...own].reduce(
    (rest, { pattern, name, holds }: Redaction) =>
      rest.replace(pattern, (found) => (holds === undefined || holds(found) ? `[${name}]` : found)),
    text.slice(0, most),
  )
}
