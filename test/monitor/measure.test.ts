import { expect, it } from 'vitest'
import type { Metric } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { waitingOf } from '../../src/monitor/inference.ts'
import { measure } from '../../src/monitor/measure.ts'
import type { Inference } from '../../src/monitor/public.ts'
import { redact } from '../../src/monitor/redact.ts'
import { weekOf } from '../../src/monitor/sender/points.ts'

const figures = (inference: Inference) => measure(waitingOf(inference, 1_790_000_000_000))

it.each<[string, Inference, Record<string, number | undefined>]>([
  ['words', { response: 'One, two - three!' }, { response_length: 3 }],
  ['a script without spaces, by its signs', { response: '\u4f60\u597d' }, { response_length: 2 }],
  ['an empty answer', { response: ' \n' }, { response_length: 0, empty_answer: 1, repetition: 0 }],
  [
    'no answer in words',
    { response: null },
    { response_length: undefined, empty_answer: undefined, refusal_detected: undefined, user_rating: -1 },
  ],
  ['withheld by the provider', { response: null, finish: 'content_filter' }, { refusal_detected: 1 }],
  ['no rating', { response: 'a' }, { user_rating: -1 }],
  ['a rating as it is', { response: 'a', feedback: 4.5 }, { user_rating: 4.5 }],
  ['a thumb', { response: 'a', feedback: 'down' }, { user_rating: 0 }],
  ['JSON where it is wanted', { response: '{"a":1}', json: true }, { json_valid: 1 }],
  ['JSON in prose where JSON is wanted', { response: 'Sure: {"a":1}', json: true }, { json_valid: 0 }],
  ['JSON where nobody wants it', { response: '{"a":1}' }, { json_valid: undefined }],
  ['tokens', { response: 'a', usage: { completion_tokens: 7 } }, { response_tokens: 7 }],
  [
    'tokens that are no number',
    { response: 'a', usage: { completion_tokens: Number.NaN } },
    { response_tokens: undefined },
  ],
  [
    'another language',
    {
      prompt: 'Wie komme ich von hier zum Bahnhof, und wie lange brauche ich zu Fuß?',
      response: 'You can walk to the station in about ten minutes, if you take the road that is behind the church.',
    },
    { language_changed: 1 },
  ],
  [
    'the same language',
    {
      prompt: 'How do I get to the station from here, and how long does it take?',
      response: 'You can walk to the station in about ten minutes, if you take the road that is behind the church.',
    },
    { language_changed: 0 },
  ],
  [
    'a question too short to tell',
    { prompt: 'Ok 12', response: 'You can walk to the station in about ten minutes.' },
    { language_changed: undefined },
  ],
])('%s', (_, inference, expected) => {
  const found = figures(inference)
  for (const [name, value] of Object.entries(expected)) expect([name, found[name]]).toEqual([name, value])
  expect(Object.values(found).every(Number.isFinite)).toBe(true)
})

it('repetition is the gate’s metric of that name', () => {
  const response = 'I can help you. I can help you. I can help you with that!'
  const scorer = (findMetric('repetition') as Metric<'text'>).scorer({} as Parameters<Metric<'text'>['scorer']>[0])
  expect(figures({ response }).repetition).toBe(
    scorer.statistics({ id: 'a', text: response, finish: 'stop' } as never, {} as never)[0],
  )
})

it('the same session has the same number, and another one another', () => {
  const session = (name: string) => figures({ response: 'a', session: name }).session
  expect(session('ann')).toBe(session('ann'))
  expect(session('ann')).not.toBe(session('bob'))
  expect(Number.isSafeInteger(session('ann'))).toBe(true)
})

it.each([
  ['write to ann.o-hara@mail.example.co.uk!', 'write to [email]!'],
  ['card 4111 1111 1111 1111 please', 'card [card] please'],
  ['order 4111 1111 1111 1112', 'order 4111 1111 1111 1112'],
  ['DE89 3704 0044 0532 0130 00', '[iban]'],
  ['call +1 (415) 555-0132 or 030 1234567', 'call [phone] or [phone]'],
  ['from 192.168.0.17 and 2001:db8:85a3::8a2e:370:7334', 'from [ip] and [ip]'],
  ['sk-abcdefghijklmnop1234 and ghp_0123456789abcdefghij', '[key] and [key]'],
  ['password: hunter2hunter', 'password: [key]'],
  ['Authorization: Bearer abc.def-ghi_jkl', 'Authorization: Bearer [key]'],
  [
    'In 2024 there were 12,345 of 99.5 % at 10:30, version 1.2.3',
    'In 2024 there were 12,345 of 99.5 % at 10:30, version 1.2.3',
  ],
])('redacts %s', (text, expected) => {
  expect(redact(text)).toBe(expected)
})

it('redacting takes time that grows with the text alone', () => {
  for (const part of ['a@', '1-', '0', 'a.', 'DE12', '1:', '::', '+49 ', '-----BEGIN PRIVATE KEY-----']) {
    const start = performance.now()
    redact(part.repeat(10_000))
    expect([part, performance.now() - start < 1_000]).toEqual([part, true])
  }
})

it('weeks are those of ISO 8601, in UTC', () => {
  const weeks = {
    '2026-11-30': '2026-W49',
    '2027-01-03': '2026-W53',
    '2027-01-04': '2027-W01',
    '2024-12-30': '2025-W01',
  }
  for (const [day, week] of Object.entries(weeks)) expect(weekOf(Date.parse(`${day}T23:59:59Z`))).toBe(week)
})
