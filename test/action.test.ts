import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { runAction } from '../src/commands/action.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const action: {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

it('action.yml offers the inputs that the action reads, and the outputs that it sets, no more and no less', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-action-'))
  const asked = new Set<string>()
  const set = new Set<string>()
  const summary = { addRaw: () => ({ write: async () => {} }) }
  await runAction({
    input: (name) => {
      asked.add(name)
      return name === 'suite' ? join(scratch, 'none.yml') : ''
    },
    environment: {
      GITHUB_REPOSITORY: 'owner/repo',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: '0123456789012345678901234567890123456789',
    },
    payload: {},
    sink: { info() {}, warning() {}, setSecret() {}, setOutput: (name) => set.add(name), summary },
  })
  rmSync(scratch, { recursive: true })
  expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort())
  expect([...set].sort()).toEqual(Object.keys(action.outputs).sort())
})

it('every input and output is described, and every input has a default', () => {
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/^[A-Za-z].*\.$/)
  }
  for (const input of Object.values(action.inputs)) expect(input.default).toBeTypeOf('string')
})

it('runs the committed bundle on Node 24, as the tests do', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
  expect(process.versions.node.split('.')[0]).toBe('24')
})
