import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, htmlText, markdownCode, markdownText, terminalText } from '../../src/shared/escape.ts'

const pieces = [
  ...[
    '@',
    '#',
    '12',
    'GH-',
    'https',
    '://',
    'www.',
    'a',
    'b.c',
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
  ],
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    '&#64;',
    '|',
    '\\',
    '\n',
    '\t',
    ' ',
    '    ',
    '-',
    '+',
    '=',
    '$',
    '^',
    ':',
    'tada',
    '"',
    "'",
  ],
  ...[
    '\u202E',
    '\u200B',
    '\uD800',
    '😀',
    'ا',
    '- ',
    '1. ',
    '# ',
    '<b>',
    '</blockquote>',
    '<!--',
    '-->',
    '\x1B[31m',
    '\0',
  ],
  ...['::set-output name=a::b', '##[error]', '\r', '\u2028', 'deadbeef1', '\u{E0041}'],
]
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(''))
const anyText = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 }))

const invisible =
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2060-\u2067\u206A-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]|\p{Surrogate}/u
const named: Record<string, string> = { quot: '"', lt: '<', gt: '>', nbsp: ' ', amp: '&' }
const decoded = (text: string, gap = '') =>
  text
    .replaceAll('&#8203;', gap)
    .replaceAll('<br>', '\n')
    .replace(/<\/?(span|code|blockquote|em)( dir="auto")?>/g, '')
    .replace(/&(?:#(\d+)|(quot|lt|gt|nbsp|amp));/g, (_, code, name) =>
      code ? String.fromCharCode(code) : named[name]!,
    )
const visible = (text: string) =>
  text
    .replace(new RegExp(invisible, 'gu'), '')
    .replace(/[\xAD\u061C\u180E\u200B\u200E\u200F\u2068\u2069\u206F\uFFF9-\uFFFD\s]/g, '')

/** What GitHub would make a link, a picture or a notification of, outside code. */
const references = /@(?=[A-Za-z0-9])|#(?=\d)|GH-(?=\d)|:\/\/|www\.|:[\w+-]+:/i

describe('text in markdown', () => {
  it('has nothing left that formats, links, mentions or breaks out, on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = markdownText(text).replaceAll('<span>&#36;</span>', '¤')
        expect(safe).not.toMatch(/[\n\r<>|]/)
        expect(safe).not.toMatch(invisible)
        expect(safe.replace(/\\./g, '').replace(/&#?\w+;/g, ' ')).not.toMatch(/[`*_~[\]!$^\\]/)
        expect(decoded(safe.replace(/\\(\W|_)/g, '$1'), '\u200B')).not.toMatch(references)
        expect(safe).not.toMatch(/^([-+=#>]|\d+[.)](\s|$)|\s)/)
      }),
      { numRuns: 500 },
    )
  })

  it('reads as it was written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = decoded(markdownText(text).replace(/\\(\W|_)/g, '$1'))
        expect(visible(shown)).toBe(visible(text))
        expect(visible(decoded(markdownCode(text)).replace('(empty)', ''))).toBe(visible(text))
      }),
    )
  })

  it('as code holds no markup at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, inner] = /^<code>(.*)<\/code>$/.exec(markdownCode(text)) ?? []
        expect(inner).toBeDefined()
        expect(inner).not.toMatch(/[\n<>|`*_~[\]!$\\]/)
        expect(inner).not.toMatch(invisible)
      }),
    )
  })

  it('inside an HTML block is one line with no tag but line breaks, and no reference', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = htmlText(text, 100)
        expect(html).not.toContain('\n')
        expect(html).not.toMatch(invisible)
        expect(html.replace(/<br>|<\/?span>|<em>\(empty\)<\/em>/g, '')).not.toMatch(/[<>"$]/)
        expect(decoded(html, '\u200B')).not.toMatch(references)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what people write: accents, other scripts, emoji of several characters', () => {
    for (const text of ['Straße 7, naïve', 'Договор вступает в силу', '契約は有効', '👩‍👩‍👧 and 🇩🇪', 'می‌خواهم']) {
      expect(decoded(markdownCode(text))).toBe(text)
    }
  })

  it('keeps the reading direction of right-to-left text to itself', () => {
    expect(markdownText('عقد')).toBe('\u2068عقد\u2069')
  })
})

describe('text in a terminal or a log', () => {
  it('has no control sequence, no second line and nothing that a runner obeys', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = terminalText(text)
        expect(safe).not.toMatch(invisible)
        expect(safe).not.toMatch(/[\n\r]|::|##\[/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('cutting', () => {
  it('never takes half a character and never gives more than was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(20), (text, most) => {
        const short = cut(text, most + 1)
        expect(short.length).toBeLessThanOrEqual(Math.max(most + 1, 1))
        expect(short).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['mentions', '@'],
    ['hexadecimal', 'f0'],
    ['invisible characters', '\u202E'],
    ['colons', ':a'],
  ])('comes first: a megabyte of %s costs no more than a screen', (_, piece) => {
    const megabyte = piece.repeat(1_000_000 / piece.length)
    for (const safe of [markdownText, markdownCode, (t: string) => htmlText(t, 300), terminalText]) {
      const begun = process.cpuUsage()
      for (let i = 0; i < 20; i += 1) expect(safe(megabyte).length).toBeLessThan(20_000)
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(400)
    }
  })
})
