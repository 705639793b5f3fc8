export type FlatObject = ReadonlyMap<string, string | number>

const space = /[ \t\n\r]*/y
const string = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Reads a text that is one JSON object of strings and numbers, from its first character to its last. `JSON.parse` would let the second of
 * two equal keys win, silently.
 * @returns what is wrong, as a part of a sentence, where it is anything else
 */
export function readFlatObject(text: string): FlatObject | { why: string } {
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) return null
    at += found.length
    return found
  }
  const takeSign = (sign: string) => {
    take(space)
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  const entries = new Map<string, string | number>()
  if (!takeSign('{')) return { why: 'it does not begin with an object' }
  if (!takeSign('}')) {
    do {
      take(space)
      const key = take(string)
      if (key === null || !takeSign(':')) return { why: at >= text.length ? 'its object does not end' : broken }
      take(space)
      const value = take(string) ?? take(number)
      if (value === null) return { why: at >= text.length ? 'its object does not end' : broken }
      const name = JSON.parse(key) as string
      if (entries.has(name)) return { why: `its object has the key ${JSON.stringify(name)} twice` }
      entries.set(name, JSON.parse(value) as string | number)
    } while (takeSign(','))
    if (!takeSign('}')) return { why: at >= text.length ? 'its object does not end' : broken }
  }
  take(space)
  if (at === text.length) return entries
  return { why: text[at] === '{' ? 'it holds more than one object' : 'something follows its object' }
}

const broken = 'its object is broken, or holds something else than texts and numbers'
