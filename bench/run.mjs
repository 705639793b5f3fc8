import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, setUp } from '../scripts/setup.mjs'

const parts = {
  metrics: ['metrics.mjs', 'metrics and resampling against the Python packages that people cite'],
  onnx: ['onnx.mjs', 'the ONNX backend against transformers.js and PyTorch, on a real checkpoint'],
  decisions: [
    'error-rates.ts',
    'how often the gate blocks without a cause and sees what is there, on simulated suites',
  ],
  drift: [
    'drift.ts',
    'how often the watch of production raises an alarm without a cause, and how soon it finds a rise',
  ],
  monitor: ['monitor.ts', 'how long the monitor of production takes to measure an answer'],
}

const usage = `npm run bench -- [PART] [options of the part]

${Object.entries(parts)
  .map(([name, [, what]]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}

Without a part: all of them. PART --help tells its options. --write puts the tables where the documentation has them.`

const [first = '', ...rest] = process.argv.slice(2)
if (first === '--help') console.log(usage)
else {
  const named = Object.hasOwn(parts, first)
  if (!named && first !== '' && !first.startsWith('-')) {
    console.error(`There is no part ${JSON.stringify(first)}.\n\n${usage}`)
    process.exitCode = 2
  } else {
    const options = named ? rest : process.argv.slice(2)
    const node24 = setUp()
    for (const name of named ? [first] : Object.keys(parts)) {
      if (!named) console.log(`\n## ${name}\n`)
      const { status } = spawnSync(node24, [join(root, 'bench', parts[name][0]), ...options], { stdio: 'inherit' })
      if (status !== 0) process.exitCode = 1
    }
  }
}
