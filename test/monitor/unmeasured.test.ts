import { expect, it, vi } from 'vitest'
import { Monitor } from '../../src/monitor/monitor.ts'
import { decoded } from '../../src/monitor/options.ts'
import type { Trouble } from '../../src/monitor/trouble.ts'
import { scratch } from './scene.ts'

vi.mock('../../src/monitor/refusal/index.ts', async (original) => ({
  ...(await original<typeof import('../../src/monitor/refusal/index.ts')>()),
  detectRefusal: ({ response }: { response: string }) => {
    if (response === 'odd') throw new Error('a defect')
    return { refused: false }
  },
}))

it('a request whose texts break what measures them is dropped, counted and said; the others count', async () => {
  const { engine, limits } = decoded({ folder: scratch() }, {})
  const told: Trouble[] = []
  const monitor = new Monitor(engine, limits, { trouble: (trouble) => told.push(trouble) }, false)
  for (const response of ['one', 'odd', 'two']) monitor.log({ response })
  await monitor.durable()
  await monitor.close(10)
  expect(monitor.stats()).toMatchObject({ recorded: 2, unmeasured: 1, dropped: 1 })
  expect(told).toEqual([{ kind: 'unmeasured', said: 'a defect' }])
})
