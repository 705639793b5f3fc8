import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, setUp } from '../scripts/setup.mjs'

const usage = `npm run bench -- metrics [--pairs 2000,20000] [--only WORD] [--rounds N] [--large N] [--scripts DIR] [--python PROGRAM] [--write]

Measures every metric against the Python package that people cite, one thread each, one after the other in every round, on the same pairs of
texts; a time counts only where both values are equal. DIR holds make_pairs.py (N OUT.jsonl) and references.py (PAIRS.jsonl METRIC), which need
sacrebleu, nltk, rouge-score and WordNet 3.0; PROGRAM is a Python that has them (usual: bench/.venv-metrics, made once). --large N scores N
pairs with all of them in one run of the program and tells its peak memory. --write puts the tables into bench/metrics-results.md.`

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '2000,20000' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
    large: { type: 'string', default: '200000' },
    scripts: { type: 'string', default: join(root, '../shared/bench') },
    python: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** What the other side calls it, what we call it, and by how much we mean to be faster. */
const contests = [
  { other: 'bleu', ours: 'bleu', title: 'BLEU (sacreBLEU)', aim: 10 },
  { other: 'chrf++', ours: 'chrf++', title: 'chrF++ (sacreBLEU)', aim: 15 },
  { other: 'ter', ours: 'ter', title: 'TER (sacreBLEU)', aim: 10 },
  { other: 'rouge', ours: 'rouge1,rouge2,rougeL', title: 'ROUGE-1, -2, -L, stemmed (rouge_score)', aim: 30 },
  { other: 'bleu_nltk', ours: 'bleu_nltk', title: 'BLEU (nltk)', aim: 10 },
  { other: 'meteor', ours: 'meteor', title: 'METEOR (nltk)', aim: 8 },
  { other: 'paired_bootstrap_bleu_1000', ours: 'paired_bootstrap', title: '1,000 paired resamples of BLEU', aim: 5 },
]

const node24 = setUp()
const here = join(root, 'bench')

function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: here,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr.slice(-1500)}`)
  return stdout.trim().split('\n').at(-1)
}

function compile() {
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', here])
}

/** A Python with the packages, or null. */
function pythonWith() {
  if (values.python) return resolve(values.python)
  const python = join(here, '.venv-metrics/bin/python')
  const has = () => spawnSync(python, ['-c', 'import sacrebleu, nltk, rouge_score']).status === 0
  if (has()) return python
  console.error('installing sacrebleu, nltk and rouge-score into bench/.venv-metrics')
  const made =
    spawnSync('python3', ['-m', 'venv', join(here, '.venv-metrics')], { stdio: 'inherit' }).status === 0 &&
    spawnSync(python, ['-m', 'pip', 'install', '-q', '-r', join(here, 'metrics-requirements.txt')], {
      stdio: 'inherit',
    }).status === 0
  return made && has() ? python : null
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

function isEqual(ours, other) {
  if (typeof other === 'number') return Math.abs(ours - other) <= 1e-9 * Math.abs(other)
  return Object.keys(other).every((key) => isEqual(ours[key], other[key]))
}

/** sacreBLEU tells the candidate's mean over its own resamples; ours are others, so only the point is compared. */
function verdict({ ours }, own, other) {
  if (ours === 'paired_bootstrap') {
    const near = Math.abs(own.candidate - other.mean) <= 2 * other.ci
    return near ? 'within its interval' : `differs: ${own.candidate}, ${other.mean}`
  }
  const mine = ours.includes(',') ? own : own[ours]
  return isEqual(mine, other) ? 'equal' : `differs: ${JSON.stringify(mine)}, ${JSON.stringify(other)}`
}

function contest(pairs, count, python) {
  const chosen = contests.filter(({ other, title }) => `${other} ${title}`.includes(values.only))
  return chosen.map((each) => {
    const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => {
      const other = JSON.parse(run(python, [join(values.scripts, 'references.py'), pairs, each.other]))
      const own = JSON.parse(run(node24, ['lib/bench/metrics-ours.js', pairs, each.ours]))
      const said = verdict(each, own.value, other.value)
      console.error(
        `${count} pairs, ${each.title}, round ${round + 1}: ${other.seconds} s, ours ${Math.min(...own.seconds).toFixed(4)} s (first ${own.seconds[0].toFixed(4)} s), ${said}`,
      )
      return {
        other: other.seconds,
        best: Math.min(...own.seconds),
        first: own.seconds[0],
        said,
        package: other.package,
      }
    })
    const of = (key) => median(rounds.map((each) => each[key]))
    const ratio = (key) => (of('other') / of(key)).toFixed(1)
    const said = [...new Set(rounds.map((round) => round.said))].join('; ')
    return [
      count.toLocaleString('en-US'),
      each.title,
      rounds[0].package,
      of('other').toFixed(3),
      of('best').toFixed(4),
      `${ratio('best')} (first run ${ratio('first')})`,
      `${each.aim}`,
      said,
    ]
  })
}

/** Everything at once on many pairs, through the program as it is shipped. */
function large(pairs, count) {
  const metrics = ['bleu', 'chrf++', 'ter', 'rouge1', 'rouge2', 'rougeL', 'bleu_nltk', 'meteor']
  const script = `
    process.argv = ['node', 'checkpoint-gate', 'score', '--metrics', '${metrics.join(',')}', '--data', ${JSON.stringify(pairs)}, '--fields', 'hypothesis=candidate', '--json']
    process.on('exit', () => console.error('peak ' + Math.round(process.resourceUsage().maxRSS / 1024)))
    await import(${JSON.stringify(join(root, 'dist/cli/index.js'))})`
  const begun = performance.now()
  // From a file: a command line parser reads the arguments of `node -e` otherwise.
  const file = join(dirname(pairs), 'large.mjs')
  writeFileSync(file, script)
  const { status, stderr } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(stderr.slice(-1500))
  const peak = /peak (\d+)/.exec(stderr)?.[1]
  return `${count.toLocaleString('en-US')} pairs, ${metrics.join(', ')} with their intervals in one run of \`checkpoint-gate score\`: ${((performance.now() - begun) / 1000).toFixed(0)} s, peak memory ${peak} MB.`
}

function main(scratch) {
  if (!existsSync(join(values.scripts, 'references.py')))
    return console.log(`skipped: ${values.scripts} has no make_pairs.py and references.py`)
  const python = pythonWith()
  if (python === null) return console.log('skipped: a Python with sacrebleu, nltk and rouge-score could not be had')
  compile()
  const make = (count) => {
    const file = join(scratch, `${count}.jsonl`)
    run(python, [join(values.scripts, 'make_pairs.py'), String(count), file])
    return file
  }
  const rows = values.pairs.split(',').flatMap((count) => contest(make(count), Number(count), python))
  const head = ['pairs', 'what', 'against', 'its seconds', 'our seconds', 'times as fast', 'aim', 'values']
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const about = `Best of three in one process, median of ${values.rounds} processes each, interleaved; one thread. ${cpus()[0]?.model ?? ''}, Node ${process.version}.`
  const many = Number(values.large)
  const memory = many > 0 ? large(make(many), many) : ''
  const text = [table, about, memory].filter(Boolean).join('\n\n')
  console.log(`\n${text}`)
  if (values.write)
    writeFileSync(join(here, 'metrics-results.md'), `# Measured by npm run bench -- metrics\n\n${text}\n`)
}

if (values.help) console.log(usage)
else {
  const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-bench-'))
  try {
    main(scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
