import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/shared/errors.ts'
import type { SampleShape } from '../../src/suite/data.ts'
import { samplesOf } from './reading.ts'

const scrap = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1, -1, 2.5, '', 'A', 'x', '0', '["x", "y"]', '[', '{}', [], {}, '__proto__'),
  fc.array(
    fc.oneof(fc.constantFrom<unknown>('x', 'y', 'B-PER', 'O', 1, null), fc.array(fc.constantFrom(0, 1, 'PER'))),
    {
      maxLength: 4,
    },
  ),
  fc.record(
    { type: fc.constantFrom('PER', ''), text: fc.constantFrom<unknown>('x', 5), start: fc.nat(4), end: fc.nat(4) },
    { requiredKeys: [] },
  ),
  fc.record({ text: fc.array(fc.constantFrom('x', 'y')), label: fc.array(fc.constantFrom('A', 'B', 1)) }),
)
const columns = {
  ...{ text: scrap, prompt: scrap, messages: scrap, label: scrap, reference: scrap, group: scrap },
  ...{ entities: scrap, tokens: scrap, tags: scrap, choices: scrap, answer: scrap, A: scrap, B: scrap },
}

describe('whatever a line holds, it is a sample with all that its kind needs, or refused in words', () => {
  const complete: Record<SampleShape, readonly string[]> = {
    texts: ['text'],
    answers: ['references'],
    prompts: [],
    labels: ['label'],
    entities: [],
    choices: ['choices', 'answer'],
    ids: [],
  }

  it.each(Object.keys(complete) as SampleShape[])('%s', async (shape) => {
    await fc.assert(
      fc.asyncProperty(fc.record(columns, { requiredKeys: [] }), async (record) => {
        try {
          const [sample] = await samplesOf('jsonl', JSON.stringify(record), shape)
          for (const field of complete[shape]) expect(sample).toHaveProperty(field)
          if (shape === 'entities') expect(sample?.entities ?? sample?.tags).toBeDefined()
          if (shape === 'choices') expect(sample!.choices![sample!.answer!]).toBeDefined()
          if (!['texts', 'ids'].includes(shape)) expect(sample?.prompt ?? sample?.messages).toBeTruthy()
        } catch (error) {
          expect(error).toBeInstanceOf(GateError)
        }
      }),
    )
  })
})
