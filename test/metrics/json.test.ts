import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJson, wholeJson } from '../../src/metrics/text/json.ts'
import { jsonSpans } from '../../src/metrics/text/json-spans.ts'

const any = () => true
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
const container = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()))
const prose = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '"', '\\', '`', ':', '}', ']', 'é', '😀') })

describe('JSON that is the whole answer', () => {
  it('is what JSON.parse reads, objects and arrays', () => {
    fc.assert(
      fc.property(container, fc.constantFrom('', ' ', '\n\t\r '), (value, space) => {
        const json = space + JSON.stringify(value) + space
        expect(wholeJson(json)).toEqual(JSON.parse(json))
        expect(findJson(json, any)).toEqual({ place: 'plain', value: JSON.parse(json) })
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ -01.eEnultrfas') }), (text) => {
        let value: unknown
        try {
          value = JSON.parse(`[${text}]`)
        } catch {}
        expect(wholeJson(`[${text}]`)).toEqual(value)
      }),
    )
  })

  it("may hold the constants that Python's json module reads, as null, and not in its texts", () => {
    expect(wholeJson('{"a": NaN, "b": [-Infinity, Infinity], "NaN": "NaN"}')).toEqual({
      a: null,
      b: [null, null],
      NaN: 'NaN',
    })
    expect(wholeJson('{"a": nan}')).toBeUndefined()
  })

  it('is not searched for another value where it is not the wanted one', () => {
    expect(findJson('[{"a": 1}]', isObject)).toBeNull()
  })
})

describe('JSON in an answer', () => {
  it('is found in a fence before prose, the first that is wanted', () => {
    const answer = 'First {"x": 0}, then\n```json\n[1]\n```\nand ```{"a": 1}``` and ```\n{"b": 2}\n```'
    expect(findJson(answer, isObject)).toEqual({ place: 'fenced', value: { a: 1 } })
    expect(findJson(answer, any)).toEqual({ place: 'fenced', value: [1] })
    expect(findJson('```json\n{"a": "``', isObject)).toBeNull()
    expect(findJson('```json\n{"a": 1}', isObject)).toEqual({ place: 'fenced', value: { a: 1 } })
  })

  it('is found in prose, outermost first, past braces that are none', () => {
    expect(findJson('So {this} is [it]: {"a": {"b": 1}}.', any)).toEqual({ place: 'prose', value: { a: { b: 1 } } })
    expect(findJson('{"open": {"b": 1}', isObject)).toEqual({ place: 'prose', value: { b: 1 } })
    expect(findJson('no {json} here', any)).toBeNull()
    expect(findJson('', any)).toBeNull()
    fc.assert(
      fc.property(prose, fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), prose, (before, value, after) => {
        fc.pre(!before.includes('`') && !after.includes('`'))
        const found = findJson(`x${before}${JSON.stringify(value)}${after}`, isObject)
        expect(found).toEqual({ place: 'prose', value: JSON.parse(JSON.stringify(value)) })
      }),
    )
  })

  it('is not what the model said while it reasoned', () => {
    expect(findJson('<think>{"a": 1}</think> {"a": 2}', isObject)).toEqual({ place: 'prose', value: { a: 2 } })
    expect(findJson('<think>{"a": 1}</think> none', isObject)).toBeNull()
  })

  it.each([
    ['<think>Maybe {"a": 1}, but', null],
    ['<think>\n```json\n{"a": 1}\n```\nno,', null],
    ['<think>one</think> <think>{"a": 1}', null],
    ['{"a": 2} <think>or {"a": 1}', { a: 2 }],
    ['{"a": "<think>"}', { a: '<think>' }],
  ])('nor what stands in reasoning that was cut off: %j', (answer, value) => {
    expect(findJson(answer, isObject)?.value ?? null).toEqual(value)
  })
})

describe('the end of an object or array', () => {
  it('is where JSON.parse would have it end, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())),
        prose,
        (value, after) => {
          const json = JSON.stringify(value, null, 1)
          expect(jsonSpans(json + after)(0)).toBe(json.length)
          expect(jsonSpans(json.slice(0, -1))(0)).toBe(-1)
        },
      ),
    )
    for (const text of [
      '{"a":1,}',
      '[1,]',
      '{"a" 1}',
      '{a:1}',
      '["\n"]',
      '["\\x"]',
      '["\\u12g4"]',
      '[01]',
      '[1.]',
      '{]',
      '[}',
      'x',
    ]) {
      expect(jsonSpans(text)(0), text).toBe(-1)
    }
  })

  it('is found in a moment in texts of braces that are never closed', () => {
    const started = performance.now()
    for (const part of ['{', '[', '{"a":', '[[1],', '{"a":{"b":"', '```{'])
      expect(findJson(part.repeat(30_000), isObject)).toBeNull()
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
