import { homedir } from 'node:os'
import { afterEach, expect, it, vi } from 'vitest'
import { decoded } from '../../src/monitor/options.ts'
import type { MonitorOptions } from '../../src/monitor/public.ts'
import { scratch } from './scene.ts'

vi.mock('node:os', { spy: true })
afterEach(() => vi.mocked(homedir).mockReset())

it.each<[unknown, string]>([
  [{ deployement: 'shop' }, 'no option "deployement"'],
  [{ limits: { entry: 5 } }, 'no option "limits.entry"'],
  [{ judge: { server: 'http://127.0.0.1:9/v1', model: 'm', apiKey: 'sk-1' } }, 'no option "judge.apiKey"'],
  [{ keep: { answers: true, names: ['Miller'] } }, 'keep.names is a list'],
  [{ keep: 'all' }, 'keep is "all"'],
  [{ keep: { answers: 'false' } }, 'keep.answers is "false"'],
  [{ thread: 0 }, 'thread is 0'],
  [{ folder: 5 }, 'folder is 5'],
  [{ experiment: '' }, 'experiment is ""'],
  [{ tracking: new URL('http://127.0.0.1:9') }, 'tracking is a mapping'],
  [{ warn: 'loud' }, 'warn is "loud"'],
  [{ pace: { first: () => 1 } }, 'pace.first is'],
  ['shop', 'set-up is "shop"'],
])('a mistake in the set-up is said when it is made: %j', (options, said) => {
  const folder = scratch()
  const given = typeof options === 'string' ? options : { folder, ...(options as object) }
  expect(() => decoded(given as MonitorOptions, {})).toThrow(said)
  expect(() => decoded(given as MonitorOptions, {})).not.toThrow('sk-1')
})

it('a user without a home names a folder; who names one needs no home', () => {
  vi.mocked(homedir).mockImplementation(() => {
    throw new Error('uv_os_homedir returned ENOENT')
  })
  expect(decoded({ folder: '/data' }, {}).engine.folder).toMatch(/data.default$/)
  expect(decoded({}, { CHECKPOINT_GATE_MONITOR_FOLDER: '/data' }).engine.folder).toMatch(/data.default$/)
  expect(() => decoded({}, {})).toThrow(expect.objectContaining({ hint: expect.stringContaining('MONITOR_FOLDER') }))
})
