import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commentRoom, marker } from '../../src/github/comment.ts'
import { quoted } from '../../src/github/problem.ts'
import { longestDescription, shorten } from '../../src/github/status.ts'

const isWhole = (text: string) => Buffer.from(text).toString() === text
const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 60 })
  .map((all) => all.join(' '))

describe('the description of a commit status', () => {
  test('is never longer than GitHub takes, on one line, and whole characters', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, words), (text) => {
        const short = shorten(text, longestDescription)
        expect(short.length).toBeLessThanOrEqual(longestDescription)
        expect(short).not.toMatch(/[\n\r]/)
        expect(isWhole(short) || !isWhole(text)).toBe(true)
      }),
    )
  })

  test('is cut after a word', () => {
    expect(shorten('Merge blocked: general perplexity rose', 28)).toBe('Merge blocked: general…')
    expect(shorten('Merge blocked: general perplexity rose', 23)).toBe('Merge blocked: general…')
    expect(shorten('Merge blocked', 13)).toBe('Merge blocked')
  })

  test('is cut inside a word that is longer than half of it, never inside a character', () => {
    expect(shorten('x'.repeat(30), 10)).toBe('xxxxxxxxx…')
    expect(shorten('👍'.repeat(30), 10)).toBe('👍👍👍👍…')
  })
})

describe('the hidden first line of the comment', () => {
  const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter(isWhole)

  test('ends where it ends, whatever the suite is called', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(marker(name, 1)).toMatch(/^<!-- checkpoint-gate suite=[^\s>]+ run=1 -->$/)
      }),
    )
  })

  test('belongs to one suite', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(marker(a, 1) === marker(b, 1)).toBe(a === b)
      }),
    )
  })

  test('leaves the rest of what GitHub takes to the text', () => {
    fc.assert(
      fc.property(names, fc.nat(), (name, run) => {
        expect(`${marker(name, run)}\n${'x'.repeat(commentRoom(name, run))}`).toHaveLength(65_536)
      }),
    )
  })
})

describe('what GitHub said, inside a warning', () => {
  test('is one short line without a full stop', () => {
    expect(quoted('Resource not\n accessible.')).toBe('Resource not accessible')
    expect(quoted('x'.repeat(500))).toHaveLength(200)
  })

  test('is never a command to the runner', () => {
    expect(quoted('::stop-commands::x')).not.toContain('::')
    expect(quoted('see ##[error]')).not.toContain('##[')
  })
})
