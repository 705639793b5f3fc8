const failed = -1

/** What the grammar allows next, inside an open object or array. */
const next = { value: 0, valueOrEnd: 1, key: 2, keyOrEnd: 3, commaOrEnd: 4 } as const

const code = (character: string) => character.charCodeAt(0)
const [quote, backslash, comma, colon] = [code('"'), code('\\'), code(','), code(':')]
const [openObject, closeObject, openArray, closeArray] = [code('{'), code('}'), code('['), code(']')]

/**
 * Finds where JSON objects and arrays end in a text that holds other things as well. The grammar is JSON's, with the constants NaN,
 * Infinity and -Infinity that Python's json module reads and writes too.
 *
 * What an object holds does not depend on what stands around it, so the end of every object and array that was met on the way is kept:
 * a text is read once or twice however many of its braces are never closed.
 */
export function jsonSpans(text: string): (start: number) => number {
  const ends = new Map<number, number>()

  /** Index after the object or array that starts at `start`, or -1 where none does. */
  return (start) => {
    const known = ends.get(start)
    if (known !== undefined) return known
    const first = text.charCodeAt(start)
    if (first !== openObject && first !== openArray) return failed
    const open: number[] = []
    let expected: number = next.value
    let at = start
    while (at !== failed) {
      at = afterSpace(text, at)
      const character = text.charCodeAt(at)
      const innermost = open.length === 0 ? failed : text.charCodeAt(open.at(-1)!)
      const closes =
        (expected === next.valueOrEnd || expected === next.keyOrEnd || expected === next.commaOrEnd) &&
        character === (innermost === openObject ? closeObject : closeArray)
      if (closes) {
        at += 1
        ends.set(open.pop()!, at)
        if (open.length === 0) return at
        expected = next.commaOrEnd
      } else if (expected === next.commaOrEnd) {
        at = character === comma ? at + 1 : failed
        expected = innermost === openObject ? next.key : next.value
      } else if (expected === next.key || expected === next.keyOrEnd) {
        at = character === quote ? afterSpace(text, stringEnd(text, at)) : failed
        at = at !== failed && text.charCodeAt(at) === colon ? at + 1 : failed
        expected = next.value
      } else if (character === openObject || character === openArray) {
        const end = ends.get(at)
        if (end === undefined) {
          open.push(at)
          at += 1
          expected = character === openObject ? next.keyOrEnd : next.valueOrEnd
        } else {
          at = end
          expected = next.commaOrEnd
        }
      } else {
        at = character === quote ? stringEnd(text, at) : scalarEnd(text, at)
        expected = next.commaOrEnd
      }
    }
    for (const unfinished of open) ends.set(unfinished, failed)
    return failed
  }
}

/** Index of the first character from `at` on that is no JSON white space; -1 for -1. */
export function afterSpace(text: string, at: number): number {
  if (at === failed) return failed
  let end = at
  for (; ; end += 1) {
    const character = text.charCodeAt(end)
    if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09) return end
  }
}

/** Index after the string that starts at `start`, or -1 where it is not closed or holds what JSON does not allow. */
export function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (character === quote) return at + 1
    if (character < 0x20) return failed
    if (character === backslash) {
      at += 1
      const escaped = text.charAt(at)
      if (escaped === 'u') {
        for (let digit = 1; digit <= 4; digit += 1) if (!isHexadecimal(text.charCodeAt(at + digit))) return failed
        at += 4
      } else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return failed
    }
  }
  return failed
}

const constants = ['NaN', 'Infinity', '-Infinity']

/** Length of the constant of Python's json module that stands at `at`, or 0. */
export function constantLength(text: string, at: number): number {
  return constants.find((word) => text.startsWith(word, at))?.length ?? 0
}

const literal = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y

function scalarEnd(text: string, at: number): number {
  const constant = constantLength(text, at)
  if (constant > 0) return at + constant
  literal.lastIndex = at
  return literal.test(text) ? literal.lastIndex : failed
}

function isHexadecimal(character: number): boolean {
  return (
    (character >= 0x30 && character <= 0x39) ||
    (character >= 0x41 && character <= 0x46) ||
    (character >= 0x61 && character <= 0x66)
  )
}
