import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// npm run example: two candidates of examples/legal, judged by the built program. It needs Node.js 20 and npm, and no installed
// dependencies: the program looks for the ONNX runtime itself and fetches it once where there is none.
const root = fileURLToPath(new URL('..', import.meta.url))
const meanings = {
  0: 'passed',
  1: 'merge blocked by a rule',
  2: 'the suite, the data or a checkpoint is wrong',
  3: 'the evaluation was not finished, or a row could not be measured',
}

const candidates = [
  { title: 'A careless fine-tune on legal text', suite: 'checkpoint-gate.yml', expected: 1 },
  { title: 'The same fine-tune with replay of general text', suite: 'careful.yml', expected: 0 },
]

function judge({ title, suite, expected }) {
  const out = join('runs', `example-${suite.replace(/\.yml$/, '')}`)
  console.log(`\n== ${title}: checkpoint-gate run examples/legal/${suite}\n`)
  const args = [join('dist', 'cli', 'index.js'), 'run', join('examples', 'legal', suite), '--out', out]
  // The terminal is handed on, so that the progress bar shows.
  const { status, signal, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  console.log(`\nThe gate ended with exit code ${status ?? signal}: ${meanings[status] ?? 'it was stopped'}.`)
  return status === expected
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node.js 20 or newer is needed; this is ${process.versions.node}.`)
  process.exit(1)
}
if (!existsSync(join(root, 'dist', 'cli', 'index.js'))) {
  console.error('dist/ is missing: run npm run bundle.')
  process.exit(1)
}
// What the gate says is the example's result, not its failure; only another verdict than the one shown in the README is.
const asExpected = candidates.map(judge)
if (asExpected.includes(false)) {
  console.error('\nThis is not the verdict that the example should have.')
  process.exitCode = 1
}
