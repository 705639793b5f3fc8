import { expect, it } from 'vitest'

/** Plain JavaScript, so that it runs before anything is installed. */
const checker: { breaches(files: Record<string, string>): string[] } = await import(
  new URL('../scripts/check-layers.mjs', import.meta.url).href
)

function allowed(file: string, text: string): boolean {
  return checker.breaches({ [file]: text }).length === 0
}

it('a room imports from rooms above it, from shared/ and from itself, in every form that an import has', () => {
  expect(allowed('gate/rules.ts', "import { a } from '../metrics/registry.ts'\nimport b from './verdict.ts'")).toBe(
    true,
  )
  for (const text of [
    "import { a } from '../gate/rules.ts'",
    "import {\n  a,\n  type B,\n} from '../gate/rules.ts'",
    "import * as gate from '../gate/rules.ts'",
    "import type { A } from '../gate/rules.ts'",
    "import '../gate/rules.ts'",
    "export { a } from '../gate/rules.ts'",
    "export * from '../gate/rules.ts'",
    "const a = await import('../gate/rules.ts')",
  ]) {
    expect(checker.breaches({ 'metrics/a.ts': text })).toEqual([
      'src/metrics/a.ts:1: metrics lies above gate and may not import gate/rules.ts',
    ])
  }
})

it('the small contracts are known everywhere as types, not as values', () => {
  expect(allowed('backends/a.ts', "import type { Evidence } from '../evidence/evidence.ts'")).toBe(true)
  expect(allowed('backends/a.ts', "import { type Evidence, type Side } from '../evidence/evidence.ts'")).toBe(true)
  expect(allowed('backends/a.ts', "import { sides } from '../evidence/evidence.ts'")).toBe(false)
  expect(allowed('backends/a.ts', "import type { RunFolder } from '../evidence/run-folder.ts'")).toBe(false)
})

it('nobody imports an entry, a folder that is no room, or one backend from another', () => {
  expect(allowed('commands/a.ts', "import '../cli.ts'")).toBe(false)
  expect(allowed('commands/a.ts', "import '../../scripts/setup.mjs'")).toBe(false)
  expect(allowed('commands/a.ts', "import '../utils/a.ts'")).toBe(false)
  expect(allowed('backends/server/a.ts', "import '../onnx/graph/wire.ts'")).toBe(false)
  expect(allowed('backends/onnx/graph/a.ts', "import '../runtime/runtime.ts'\nimport '../../backend.ts'")).toBe(true)
})

it('the environment and GitHub are known to the entries, github/ and commands/ alone', () => {
  expect(checker.breaches({ 'report/a.ts': '\nconst a = process.env.CI' })).toEqual([
    'src/report/a.ts:2: process.env belongs to the entries, github/ and commands/',
  ])
  expect(allowed('commands/a.ts', 'const a = process.argv[2]')).toBe(true)
  expect(allowed('commands/a.ts', "import * as core from '@actions/core'")).toBe(false)
  expect(allowed('github/a.ts', "import { Octokit } from '@octokit/rest'")).toBe(true)
})

it('the native runtime is imported as types only, since the bundler cannot take it in', () => {
  expect(allowed('backends/onnx/a.ts', "import type * as ORT from 'onnxruntime-node'")).toBe(true)
  expect(allowed('backends/onnx/a.ts', "import * as ORT from 'onnxruntime-node'")).toBe(false)
})
