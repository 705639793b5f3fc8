import { expect, it } from 'vitest'
import { Monitor } from '../../src/monitor/monitor.ts'
import { decoded } from '../../src/monitor/options.ts'
import type { Inference } from '../../src/monitor/public.ts'
import type { Trouble } from '../../src/monitor/trouble.ts'
import { scratch } from './scene.ts'

it.each<[unknown, string | null]>([
  [{ prompt: 'a', response: 'b', id: 7, feedback: 'up', time: new Date(), usage: { outputTokens: 3 } }, null],
  [{ prompt: null, response: null, feedback: null, id: undefined }, null],
  [{ response: Promise.resolve('b') }, 'response (a promise)'],
  [{ response: { text: 'b' } }, 'response (an object)'],
  [{ response: Buffer.from('secret') }, 'response (bytes)'],
  [{ prompt: [{ role: 'user', content: 'secret' }], response: 'b' }, 'prompt (a list)'],
  [{ response: 'b', feedback: 'secret' }, 'feedback (a text)'],
  [{ response: 'b', time: 'secret' }, 'time (a text)'],
  [{ response: 'b', id: 12n }, 'id (a bigint)'],
  ['secret', 'the request (a text)'],
  [undefined, 'the request (nothing)'],
  [Promise.resolve({ response: 'secret' }), 'the request (a promise)'],
  [[{ response: 'secret' }], 'the request (a list)'],
])('what of a request cannot be read is said, without its words, and breaks nothing: %o', async (given, said) => {
  const { engine, limits } = decoded({ folder: scratch() }, {})
  const told: string[] = []
  const hooks = { trouble: (trouble: Trouble) => told.push(`${trouble.kind} ${trouble.said}`) }
  const monitor = new Monitor(engine, limits, hooks, false)
  monitor.log(given as Inference)
  await monitor.close(100)
  expect(told).toEqual(said === null ? [] : [`unread ${said}`])
  const [accepted, dropped] = said?.startsWith('the request') ? [0, 1] : [1, 0]
  expect(monitor.stats()).toMatchObject({ accepted, recorded: accepted, dropped })
})
