import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { copyRuntime } from '../backends/onnx/runtime/folders.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-example-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** As after `npm run example`: what the run folder of a suite says. */
function report(folder: string) {
  return JSON.parse(readFileSync(join(scratch, 'runs', folder, 'report.json'), 'utf8'))
}

it('npm run example: without node_modules and network, with a ready runtime folder, it blocks the one candidate and passes the other', () => {
  for (const path of ['dist', 'examples/legal', 'scripts/example.mjs', 'package.json']) {
    cpSync(join(root, path), join(scratch, path), { recursive: true })
  }
  // As old as the machine's own Node, which npm runs on.
  const node = process.env.npm_node_execpath ?? process.execPath
  const { status, stdout, stderr } = spawnSync(node, [join('scripts', 'example.mjs')], {
    cwd: scratch,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: scratch,
      CHECKPOINT_GATE_RUNTIME: copyRuntime(join(scratch, 'runtime')),
      npm_config_registry: 'http://127.0.0.1:9/',
    },
  })
  expect({ status, stderr: status === 0 ? '' : stderr + stdout }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('The gate ended with exit code 1: merge blocked by a rule.')
  expect(stdout).toContain('The gate ended with exit code 0: passed.')
  expect(report('example-checkpoint-gate')).toMatchObject({
    verdict: { name: 'blocked', exit: 1 },
    forgetting: { found: true },
  })
  expect(report('example-careful')).toMatchObject({
    verdict: { name: 'passed', exit: 0 },
    forgetting: { found: false },
  })
  expect(readFileSync(join(scratch, 'runs', 'example-checkpoint-gate', 'comment.md'), 'utf8')).toContain('| Metric')
}, 120_000)
