import type { Splitter } from './words.ts'

const units = [0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]
for (let unit = 0x09; unit <= 0x0d; unit += 1) units.push(unit)
for (let unit = 0x1c; unit <= 0x20; unit += 1) units.push(unit)
for (let unit = 0x2000; unit <= 0x200a; unit += 1) units.push(unit)

/** For each UTF-16 unit 1 where Python's `str.split()` and `str.strip()` take it for white space, else 0. */
export const spaces = new Uint8Array(0x10000)
for (const unit of units) spaces[unit] = 1

/** Words between white space, as Python's `str.split()` without arguments gives them. */
export const splitSpaces: Splitter = (text, from, to, words) => {
  let start = from
  for (let i = from; i < to; i += 1) {
    if (spaces[text[i]!] === 0) continue
    if (i > start) words.add(start, i)
    start = i + 1
  }
  if (to > start) words.add(start, to)
}

/** Python's `str.rstrip()`. */
export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && spaces[text.charCodeAt(end - 1)] === 1) end -= 1
  return end === text.length ? text : text.slice(0, end)
}

/** Python's `str.lstrip()`. */
export function trimStart(text: string): string {
  let start = 0
  while (start < text.length && spaces[text.charCodeAt(start)] === 1) start += 1
  return start === 0 ? text : text.slice(start)
}
