import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from './scene.ts'

it('what NODE_OPTIONS has a service load before itself is not loaded in the monitor’s thread, where a tracer’s port is taken', () => {
  const folder = scratch()
  const tracer = join(folder, 'tracer.mjs')
  writeFileSync(
    tracer,
    "import { isMainThread } from 'node:worker_threads'\nif (!isMainThread) throw new Error('EADDRINUSE')\n",
  )
  const program = `const { createMonitor } = await import(${JSON.stringify(resolve('src/monitor/index.ts'))})
    const monitor = createMonitor({ folder: ${JSON.stringify(folder)}, tracking: 'http://127.0.0.1:9', warn: console.log })
    monitor.log({ response: 'one' })
    await monitor.durable()
    console.log(monitor.stats().thread, monitor.stats().recorded)
    process.exit()`
  const env = { PATH: process.env.PATH, NODE_OPTIONS: `--import ${tracer}` }
  const args = ['--input-type=module', '-e', program]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 60_000 })
  expect(stdout).toBe('worker 1\n')
}, 70_000)
