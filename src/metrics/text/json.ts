import { afterSpace, constantLength, jsonSpans, stringEnd } from './json-spans.ts'

/** `plain`: the whole answer; `fenced`: in a code fence; `prose`: somewhere in the text. */
export type JsonPlace = 'plain' | 'fenced' | 'prose'

export interface FoundJson {
  place: JsonPlace
  value: unknown
}

/**
 * The JSON value in a model's answer: the whole answer, as Python's json.loads reads it (NaN and Infinity become null); else the first
 * object or array that is wanted in a code fence; else the first that is wanted and stands in the text, not inside another one.
 * Reasoning is not searched, neither what ends with `</think>` nor what was cut off before. Linear in the length of the answer, whatever it holds.
 * @param wanted whether a value is what the answer was to hold
 */
export function findJson(answer: string, wanted: (value: unknown) => boolean): FoundJson | null {
  const whole = wholeJson(answer)
  if (whole !== undefined) return wanted(whole) ? { place: 'plain', value: whole } : null
  const text = afterReasoning(answer)
  if (!/[{[]/.test(text)) return null
  const endOf = jsonSpans(text)
  for (const value of fencedJson(text, endOf)) if (wanted(value)) return { place: 'fenced', value }
  for (const value of proseJson(text, endOf)) if (wanted(value)) return { place: 'prose', value }
  return null
}

/** The object or array that a whole text is; undefined where it is none. */
export function wholeJson(text: string): unknown {
  const start = afterSpace(text, 0)
  // An exception costs more than all the rest, and most answers that are no JSON begin with a letter.
  if (text[start] !== '{' && text[start] !== '[') return undefined
  try {
    return JSON.parse(text)
  } catch {
    if (!/NaN|Infinity/.test(text)) return undefined
    const end = jsonSpans(text)(start)
    return end >= 0 && afterSpace(text, end) === text.length ? parsed(text.slice(start, end)) : undefined
  }
}

/** What stands outside of reasoning: after the last `</think>`, and before a `<think>` that nothing ends. */
export function afterReasoning(answer: string): string {
  const rest = answer.slice(endOfReasoning(answer))
  const open = rest.indexOf('<think>')
  return open < 0 ? rest : rest.slice(0, open)
}

/** Whether an answer breaks off while it reasons, as one does that came to its limit of tokens. */
export function isUnfinished(answer: string): boolean {
  return answer.indexOf('<think>', endOfReasoning(answer)) >= 0 && wholeJson(answer) === undefined
}

function endOfReasoning(answer: string): number {
  const mark = '</think>'
  const at = answer.lastIndexOf(mark)
  return at < 0 ? 0 : at + mark.length
}

const fence = '```'

function* fencedJson(text: string, endOf: (start: number) => number): Generator<unknown> {
  for (let open = text.indexOf(fence); open >= 0; ) {
    let close = text.indexOf(fence, open + fence.length)
    if (close < 0) close = text.length
    const start = afterInfo(text, open + fence.length, close)
    const end = endOf(start)
    if (end > start && end <= close && text.slice(end, close).trim() === '') yield parsed(text.slice(start, end))
    open = close === text.length ? -1 : text.indexOf(fence, close + fence.length)
  }
}

/** After the name of a language that may follow the fence. */
function afterInfo(text: string, from: number, to: number): number {
  const info = /[ \t]*[\w.+-]*\s*/y
  info.lastIndex = from
  info.test(text)
  return Math.min(info.lastIndex, to)
}

function* proseJson(text: string, endOf: (start: number) => number): Generator<unknown> {
  const bracket = /[{[]/g
  for (let found = bracket.exec(text); found !== null; found = bracket.exec(text)) {
    const end = endOf(found.index)
    if (end < 0) continue
    yield parsed(text.slice(found.index, end))
    bracket.lastIndex = end
  }
}

/** @param json keeps the grammar of `jsonSpans` */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return JSON.parse(constantsAsNull(json))
  }
}

function constantsAsNull(json: string): string {
  let made = ''
  let from = 0
  for (let at = 0; at < json.length; ) {
    const length = constantLength(json, at)
    if (json[at] === '"') at = stringEnd(json, at)
    else if (length === 0) at += 1
    else {
      made += `${json.slice(from, at)}null`
      at += length
      from = at
    }
  }
  return made + json.slice(from)
}
