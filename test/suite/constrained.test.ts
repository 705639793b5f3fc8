import { describe, expect, it } from 'vitest'
import { decode, mistakesOf } from './known.ts'

const served = 'baseline: http://gpu-1:8000\ncandidate: http://gpu-2:8000'
const suite = (task: string, sides = served) => `${sides}\ntasks:\n  a: {data: a.csv, ${task}}\n`

describe('answers that are held to their form', () => {
  it('are asked for by tasks that read one, and by none that does not say so', () => {
    const constrained = (task: string) => {
      const [found] = decode(suite(task)).tasks
      return found && 'constrained' in found && found.constrained
    }
    for (const kind of ['classify', 'entities']) {
      expect(constrained(`kind: ${kind}`)).toBe(false)
      expect(constrained(`kind: ${kind}, constrained: true`)).toBe(true)
    }
    expect(constrained('kind: generate, constrained: true, schema: {type: object}')).toBe(true)
  })

  const inProcess = (side: string) =>
    `needs both sides behind servers that hold answers to a form (server or serve), and the ${side} is computed in process, where nothing does`

  it.each<[string, string, string, string[]]>([
    ['a candidate in process', 'kind: classify', 'baseline: http://x\ncandidate: c', [inProcess('candidate')]],
    ['both in process', 'kind: entities', 'baseline: b\ncandidate: c', [inProcess('baseline')]],
    ['a recorded side, whose run may tell', 'kind: classify', 'baseline: recorded:b\ncandidate: http://x', []],
    ['no schema', 'kind: generate', served, ['needs the key schema: the JSON schema that answers are held to']],
    [
      'a schema that allows everything',
      'kind: generate, schema: true',
      served,
      ['needs a schema that says something: true allows all answers, false none'],
    ],
    ['a schema that no metric reads', 'kind: generate, schema: {type: object}', served, []],
  ])('need somebody who can, and a form: %s', (_, task, sides, expected) =>
    expect(mistakesOf(suite(`${task}, constrained: true`, sides)).map((line) => line.replace(/^\S+ +/, ''))).toEqual(
      expected.map((text) => `tasks.a.constrained: ${text}`),
    ),
  )

  it.each(['perplexity', 'choose', 'scores'])('are no matter of a task of kind %s', (kind) =>
    expect(mistakesOf(suite(`kind: ${kind}, constrained: true`))).toEqual([
      expect.stringContaining('tasks.a.constrained'),
    ]),
  )
})
