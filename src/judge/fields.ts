import { createHmac } from 'node:crypto'
import { formatCount } from '../shared/numbers.ts'
import { skeletonOf } from './look-alikes.ts'
import { mark, neutralise, tagName } from './reserved.ts'
import { signsOfInfluence } from './signs.ts'

/** A text that somebody else wrote, as it may be shown to a judge. */
export interface Field {
  text: string
  /** What was found in it: kinds, each once. */
  flags: string[]
}

export type FieldName = 'question' | 'reference' | 'answer' | 'answer-1' | 'answer-2'

/** UTF-16 units of a field that a judge gets to see; of a longer one, the beginning and the end. The same for both sides. */
const most = { question: 100_000, reference: 32_000, answer: 32_000 }

/**
 * Makes a text harmless: nothing in it is a tag of the prompt, a token of a chat template, a think tag or a verdict, nothing is invisible,
 * and it is no longer than a judge can read. What was changed shows as a mark; the rest is as it was written.
 * @param keys of the verdict that the judge is to write
 */
export function fieldOf(kind: keyof typeof most, written: string, keys: readonly string[]): Field {
  const flags = new Set<string>()
  const clean = (part: string) => {
    const seen = visible(part)
    const skeleton = skeletonOf(seen.text)
    const harmless = neutralise(seen.text, keys, skeleton)
    for (const flag of [...seen.flags, ...harmless.flags, ...signsOfInfluence(skeleton.text)]) flags.add(flag)
    return harmless.text
  }
  if (written.length <= most[kind]) return { text: clean(written), flags: [...flags] }
  // Never half of a character.
  const head = written.slice(0, Math.round((most[kind] * 2) / 3)).replace(/[\ud800-\udbff]$/, '')
  const tail = written.slice(written.length - Math.round(most[kind] / 3)).replace(/^[\udc00-\udfff]/, '')
  const left = formatCount(written.length - head.length - tail.length)
  const text = `${clean(head)}\n${mark.open}${left} characters are left out here${mark.close}\n${clean(tail)}`
  return { text, flags: ['cut', ...flags] }
}

/** Without characters that nobody can see and that hold or hide a text; scripts and emoji keep the joiners and marks that they need. */
function visible(written: string): Field {
  const flags = new Set<string>()
  const flagged = (flag: string, instead: (found: string) => string) => (found: string) => {
    flags.add(flag)
    return instead(found)
  }
  const text = written
    .replace(/\r\n?/g, '\n')
    .replaceAll(mark.open, '[[')
    .replaceAll(mark.close, ']]')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/^\ufeff/, '')
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g,
      flagged('control-character', (c) => (c === '\x7f' ? '\u2421' : String.fromCharCode(0x2400 + c.charCodeAt(0)))),
    )
    // Flags of regions are spelt with tag characters; anywhere else these spell a text that is not printed.
    .replace(/(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu, (found, emoji?: string) =>
      emoji === undefined
        ? flagged('hidden-text', () => note(`${[...found].length} invisible characters`))(found)
        : found,
    )
    .replace(
      /[\u202d\u202e]/g,
      flagged('hidden-text', () => note('turned direction')),
    )
  return { text, flags: [...flags] }
}

const note = (text: string) => `${mark.open}${text}${mark.close}`

/**
 * 128 bits that nobody can foresee who does not know the secret of the run, and that occur in none of the texts.
 * @param secret random bytes, new for every run and never written anywhere
 */
export function nonceFor(secret: Uint8Array, id: string, texts: readonly string[]): string {
  const written = texts.map((text) => text.toLowerCase())
  for (let attempt = 0; ; attempt++) {
    const nonce = createHmac('sha256', secret)
      .update(JSON.stringify([id, attempt]))
      .digest('hex')
      .slice(0, 32)
    if (!written.some((text) => text.includes(nonce))) return nonce
  }
}

/** A text between tags that it cannot close. */
export function tagged(name: FieldName, nonce: string, text: string): string {
  const tag = `${tagName}-${name}-${nonce}`
  return `<${tag}>\n${text === '' ? note('empty') : text}\n</${tag}>`
}
