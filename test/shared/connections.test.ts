import { expect, it } from 'vitest'
import { readBody } from '../../src/shared/connections.ts'

it('of an answer without an end no more is read than is allowed', async () => {
  let read = 0
  async function* endless(parts = Number.POSITIVE_INFINITY) {
    for (; read < parts; read += 1) yield Buffer.from('ab')
  }
  expect((await readBody(endless(5), 10))?.toString()).toBe('ababababab')
  read = 0
  expect(await readBody(endless(), 10)).toBeNull()
  expect(read).toBe(5)
})
