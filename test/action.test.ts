import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { runAction } from '../src/commands/action.ts'
import { runAfter } from '../src/commands/after.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const action: {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

it('action.yml offers the inputs that the action reads, and the outputs that it sets, no more and no less', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-action-'))
  const asked = new Set<string>()
  const set = new Set<string>()
  const states = new Map<string, string>()
  const sink = {
    info() {},
    warning() {},
    setSecret() {},
    setOutput: (name: string) => set.add(name),
    saveState: (name: string, value: string) => states.set(name, value),
    summary: { addRaw: () => ({ write: async () => {} }) },
  }
  const input = (name: string) => {
    asked.add(name)
    return name === 'suite' ? join(scratch, 'none.yml') : ''
  }
  writeFileSync(join(scratch, 'event.json'), '{}')
  const environment = {
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: '0123456789012345678901234567890123456789',
  }
  const listening = process.listenerCount('SIGTERM')
  await runAction({ input, environment, payload: {}, sink, signal: new AbortController().signal })
  expect(process.listenerCount('SIGTERM'), 'the step leaves nothing behind in its process').toBe(listening)
  const left = { suite: 'x', comment: false, status: true, check: false, since: 0, ended: null, outcome: null }
  await runAfter({ input, state: () => JSON.stringify(left), environment, sink })
  rmSync(scratch, { recursive: true })
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining([...asked]))
  expect(namedInSources()).toEqual(Object.keys(action.inputs).sort())
  expect([...set].sort()).toEqual(Object.keys(action.outputs).sort())
})

/** Some are asked only where a step comments, publishes or writes down, so the sources tell which there are. */
function namedInSources(): string[] {
  const folder = join(root, 'src/commands')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const names = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return [...text.matchAll(/\b(?:given|input)\('([a-z-]+)'\)/g)].map(([, name]) => name!)
  })
  return [...new Set(names)].sort()
}

it('every input and output is described, and every input has a default', () => {
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/^[A-Za-z].*\.$/)
  }
  for (const input of Object.values(action.inputs)) expect(input.default).toBeTypeOf('string')
})

it('runs the committed bundle on Node 24, as the tests do, and says after the job what became of it', () => {
  expect(action.runs).toEqual({
    using: 'node24',
    main: 'dist/action/index.js',
    post: 'dist/post/index.js',
    'post-if': 'always()',
  })
  expect(process.versions.node.split('.')[0]).toBe('24')
})
