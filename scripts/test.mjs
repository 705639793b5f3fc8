import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { breaches, sourceFiles } from './check-layers.mjs'
import { pages } from './page.mjs'
import { root, setUp } from './setup.mjs'

// npm test [-- path ...]: with paths, only the tests below them run and dist/ is not rebuilt.
const only = process.argv.slice(2)
const started = performance.now()

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs a command; its output is shown while it runs where `live`, else only when it fails. */
function command(program, args, { live = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(output || `ended with ${signal ?? code}`)),
    )
  })
}

let failedSteps = 0

async function step(name, work) {
  const since = performance.now()
  try {
    await work()
    console.log(`ok    ${name} (${seconds(since)})`)
  } catch (error) {
    failedSteps++
    console.log(`FAIL  ${name} (${seconds(since)})\n${error.message.trimEnd()}\n`)
  }
}

function reportOf(file) {
  const result = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: result.numPassedTests,
    // A file that cannot even be loaded has no test that could fail.
    failed:
      result.numFailedTests +
      result.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0).length,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

let node24
try {
  node24 = setUp()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
await step('layering', () => {
  const found = breaches(sourceFiles())
  if (found.length > 0) throw new Error(found.join('\n'))
})
await step('formatting and lint (biome)', () =>
  command(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
)
await step('types of src (tsc)', () =>
  command(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit']),
)
await step('types of test (tsc)', () => command(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test']))
await step('types of bench (tsc)', () =>
  command(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench', '--noEmit']),
)
for (const page of pages) {
  await step(`types of ${page} (tsc)`, () =>
    command(process.execPath, ['node_modules/typescript/bin/tsc', '-p', `src/${page}/script`]),
  )
}
if (only.length === 0) {
  await step('dist is what src builds to', () => command(process.execPath, ['scripts/check-dist.mjs']))
}

const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-test-'))
const json = join(scratch, 'result.json')
let tests = { passed: 0, failed: 0, skipped: 0 }
try {
  await step('tests (vitest on Node 24)', () =>
    command(
      node24,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${json}`,
        ...only,
      ],
      { live: true },
    ),
  )
  tests = reportOf(json)
} catch (error) {
  failedSteps = Math.max(failedSteps, 1)
  console.log(`The test runner left no result: ${error.message}`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

console.log(`\n${failedSteps === 0 ? 'All steps passed' : `${failedSteps} steps failed`} in ${seconds(started)}`)
// A failed check counts as a failed test, so that the last line never looks green on a red run.
const failed = tests.failed + (failedSteps > 0 && tests.failed === 0 ? failedSteps : 0)
console.log(`${tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`)
if (failedSteps > 0 || tests.passed === 0) process.exitCode = 1
