/** Characters that pass for one of ASCII: by what they pass for, those that look like it. Those that NFKD folds by itself are not listed. */
const lookAlikes: Record<string, string> = {
  a: '\u0430\u03b1\u0251',
  b: '\u044c\u0184\u0185',
  c: '\u0441\u03f2\u1d04',
  d: '\u0501\u217e',
  e: '\u0435\u03b5\u212e\u04bd',
  g: '\u0261\u0581',
  h: '\u04bb\u0570\u043d',
  i: '\u0456\u03b9\u0131\u0269\u04cf',
  j: '\u0458\u03f3',
  k: '\u043a\u03ba',
  l: '\u217c\u05c0',
  m: '\u043c\u217f',
  n: '\u0578\u03b7\u043f',
  o: '\u043e\u03bf\u0585\u03c3',
  p: '\u0440\u03c1',
  q: '\u051b\u0563',
  r: '\u0433\u1d26',
  s: '\u0455\ua731',
  t: '\u0442\u03c4',
  u: '\u03c5\u057d\u1d1c',
  v: '\u03bd\u0475\u1d20',
  w: '\u051d\u0461\u1d21',
  x: '\u0445\u03c7',
  y: '\u0443\u03b3\u04af',
  '<': '\u2039\u02c2\u1438\u2329\u3008\u27e8\u276e\u276c\u29fc\u25c1\u300a',
  '>': '\u203a\u02c3\u1433\u232a\u3009\u27e9\u276f\u276d\u29fd\u25b7\u300b',
  '|': '\u00a6\u01c0\u2223\u23d0\u2502\u2503\u2758\uffe8',
  '/': '\u2044\u2215\u29f8\u2571',
  '[': '\u2045\u3010\u3014\u2772',
  ']': '\u2046\u3011\u3015\u2773',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043',
  _: '\u2581\u02cd\u2017',
  '"': '\u201c\u201d\u201e\u201f\u2033\u02ba\u00ab\u00bb',
}

const passesFor = new Map(
  Object.entries(lookAlikes).flatMap(([ascii, others]) => [...others].map((other) => [other, ascii] as const)),
)

/**
 * A text as a hasty reader takes it: small letters without marks, look-alikes as what they look like, every space a plain one, what cannot
 * be seen left out.
 */
export interface Skeleton {
  text: string
  /** Where in the original the character begins that a character of `text` stands for, and where it ends. */
  from(at: number): number
  to(at: number): number
}

export function skeletonOf(original: string): Skeleton {
  if (/^[\0-\x7f]*$/.test(original)) return { text: original.toLowerCase(), from: (at) => at, to: (at) => at + 1 }
  const from: number[] = []
  const to: number[] = []
  let text = ''
  for (let at = 0; at < original.length; ) {
    const point = original.codePointAt(at)!
    const end = at + (point > 0xffff ? 2 : 1)
    const folded = point < 0x80 ? original[at]!.toLowerCase() : fold(original.slice(at, end))
    for (let i = 0; i < folded.length; i++) {
      from.push(at)
      to.push(end)
    }
    text += folded
    at = end
  }
  return { text, from: (at) => from[at]!, to: (at) => to[at]! }
}

const known = new Map<string, string>()

function fold(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/u.test(part)) continue
    folded += /\p{Zs}/u.test(part) ? ' ' : (passesFor.get(part) ?? part)
  }
  // As many as a text of one script has; more are not worth their memory.
  if (known.size < 20_000) known.set(character, folded)
  return folded
}
