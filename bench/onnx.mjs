import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, setUp } from '../scripts/setup.mjs'

const usage = `npm run bench -- onnx [--texts N] [--prompts N] [--rounds N] [--rows N] [--threads N] [--only WORD] [--no-torch] [--write]

Measures the ONNX backend against @huggingface/transformers and PyTorch on a real checkpoint, one after the other in every round, and prints the
medians. --write puts the table into bench/onnx-results.md. PyTorch takes 6.5 GB in bench/.venv, once.`

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '60' },
    prompts: { type: 'string', default: '18' },
    rounds: { type: 'string', default: '3' },
    rows: { type: 'string', default: '8' },
    threads: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    'no-torch': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit()
}

const node24 = setUp()
const here = join(root, 'bench')
const python = join(here, '.venv/bin/python')

/** The program as it is shipped is JavaScript; reading TypeScript would cost the contestant memory that users never pay. */
function compile() {
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (tsc.status !== 0) throw new Error(tsc.stdout + tsc.stderr)
}

function installOthers() {
  const run = (program, args) =>
    spawnSync(program, args, { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  if (!existsSync(join(here, 'node_modules/@huggingface/transformers'))) {
    console.log('installing @huggingface/transformers into bench/node_modules')
    if (!run('npm', ['install', '--ignore-scripts', '--no-package-lock']))
      throw new Error('npm install failed in bench/')
  }
  if (values['no-torch']) return 'not asked for'
  const hasTorch = () => spawnSync(python, ['-c', 'import torch, onnx, numpy'], { stdio: 'ignore' }).status === 0
  if (hasTorch()) return null
  console.log('installing PyTorch into bench/.venv')
  const made =
    run('python3', ['-m', 'venv', '.venv']) && run(python, ['-m', 'pip', 'install', '-q', '-r', 'requirements.txt'])
  return made && hasTorch() ? null : 'python3 or torch could not be had'
}

/** Runs a contestant and gives what it printed last. */
function measure(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: here, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (text) => (out += text))
    child.stderr.on('data', (text) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${args.join(' ')} ended with ${code}: ${err.slice(-1000)}`))
      resolve(JSON.parse(out.trim().split('\n').at(-1)))
    })
  })
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Wrong results would make every time meaningless. */
function check(name, work, { nll, answers }) {
  if (nll) {
    const [sum, expected] = [nll, work.passages.map((passage) => passage.nll)].map((list) =>
      list.reduce((a, b) => a + b, 0),
    )
    if (!(Math.abs(sum / expected - 1) < 1e-4))
      throw new Error(`${name}: the sum of log-likelihoods is ${sum}, not ${expected}`)
  }
  if (!answers) return 'equal'
  const differ = work.prompts.filter(
    ({ expected }, i) => JSON.stringify(expected) !== JSON.stringify(answers[i]),
  ).length
  return differ === 0 ? 'equal' : `${differ} of ${answers.length} answers differ`
}

const contestants = (torch) => ({
  ours: (...args) => measure(node24, ['lib/bench/ours.js', ...args]),
  'transformers.js': (...args) => measure(node24, ['transformers.mjs', ...args]),
  ...(torch === null ? { PyTorch: (...args) => measure(python, ['pytorch.py', ...args]) } : {}),
  'products alone': (...args) => measure(node24, ['lib/bench/limit.js', ...args]),
})

async function main() {
  compile()
  const made = await measure(node24, ['lib/bench/prepare.js', JSON.stringify({ ...values, scratch })])
  if (made.missing) return console.log(made.missing)
  const torch = installOthers()
  const { workFile, work } = made
  const parts = [
    ['log-likelihood', 'likelihood', values.rows],
    ['answers, batch 1', 'answers', '1'],
    [`answers, batch ${values.rows}`, 'answers', values.rows],
  ].filter(([title]) => title.includes(values.only))
  const lines = []
  for (const [title, what, rows] of parts) {
    const all = contestants(what === 'likelihood' ? torch : 'not made for it')
    const results = Object.fromEntries(Object.keys(all).map((name) => [name, []]))
    const said = {}
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const [name, run] of Object.entries(all)) {
        const result = await run(workFile, what, rows)
        result.wallAll = result.load + result.wall
        said[name] = check(name, work, result)
        results[name].push(result)
        console.error(
          `${title}, round ${round + 1}, ${name}: ${result.wall.toFixed(1)} s, ${result.cpu.toFixed(1)} CPU s, ${Math.round(result.peak)} MB`,
        )
      }
    }
    const middle = (name, key) => median(results[name].map((result) => result[key]))
    const ratio = (name, key) => (name === 'ours' ? '' : ` (${(middle(name, key) / middle('ours', key)).toFixed(2)})`)
    for (const name of Object.keys(results)) {
      const cell = (key, digits) => `${middle(name, key).toFixed(digits)}${ratio(name, key)}`
      lines.push([
        title,
        name,
        cell('wall', 2),
        cell('wallAll', 2),
        cell('cpu', 2),
        cell('cpuAll', 2),
        cell('peak', 0),
        name === 'products alone' ? '' : said[name],
      ])
    }
    if (what === 'likelihood' && torch !== null) lines.push([title, 'PyTorch', `skipped: ${torch}`, '', '', '', '', ''])
  }
  const head = ['work', 'by', 'wall s', 'with the start', 'CPU s', 'with the start', 'peak MB', 'results']
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const tokens = work.passages.reduce((sum, { ids }) => sum + ids.length, 0)
  const about = `${work.passages.length} passages of at most ${work.maxTokens} tokens (${tokens} in all), ${work.prompts.length} prompts, at most ${work.maxNewTokens} new tokens, ${work.threads} threads, ${values.rounds} rounds, medians. ${cpus()[0]?.model ?? ''}. In brackets: how many times ours.`
  console.log(`\n${table}\n\n${about}`)
  if (values.write)
    writeFileSync(join(here, 'onnx-results.md'), `# Measured by npm run bench -- onnx\n\n${about}\n\n${table}\n`)
}

const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-bench-'))
try {
  await main()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
