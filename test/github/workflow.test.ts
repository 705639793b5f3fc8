import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { githubWarnings } from '../../src/shared/messages/github.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const action = parse(read('action.yml'))
const job = parse(read('examples/workflows/pull-request.yml')).jobs.gate
const step = job.steps.find((one: { uses: string }) => one.uses.includes('/checkpoint-gate@'))
const permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write' }

test('the workflow to copy grants what the warnings and the documentation ask for', () => {
  const warning = githubWarnings.permission({ part: 'the comment', permission: 'pull-requests: write', said: '403' })
  expect(job.permissions).toEqual(permissions)
  expect(parse(warning.slice(warning.indexOf('permissions:\n')))).toEqual({ permissions })
  expect(parse(/```yaml\n(permissions:[\s\S]*?)```/.exec(read('docs/github.md'))![1]!)).toEqual({ permissions })
})

test('the workflow to copy gives inputs and reads outputs that the action has', () => {
  const text = read('examples/workflows/pull-request.yml')
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
  const outputs = [...text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map((match) => match[1])
  expect(step.id).toBe('gate')
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs))
})

test('the documentation names every output of the action', () => {
  for (const name of Object.keys(action.outputs)) expect(read('docs/github.md')).toContain(`\`${name}\``)
})
