import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { endToEnd } from './end.mjs'
import { cache, vllm } from './environment.mjs'
import { runGate } from './program.mjs'
import { serveVllm } from './vllm-server.mjs'

const usage = `npm run e2e:judge -- --data FILE [options]

Has a real model behind vLLM on the processor judge answers with a JSON schema, over a real connection, and people rate the same samples.
The model is small and its grades are poor: what is shown is that every sample is judged or named, that a second run asks nothing, and that
the canaries or the comparison with people call such a judge untrustworthy.

  --data FILE         JSON lines with id, prompt and reference
  --judge DIR         the model that judges (default: ${join(cache, 'models', 'baseline')})
  --samples N         (50)
  --program FILE      src/cli.ts, or dist/cli/index.js`

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    judge: { type: 'string', default: join(cache, 'models', 'baseline') },
    samples: { type: 'string', default: '50' },
    program: { type: 'string', default: 'src/cli.ts' },
    help: { type: 'boolean', default: false },
  },
})

/** Answers of known quality: the reference, and on the other side every third one cut to its first words. */
function writeAnswers(scratch) {
  const lines = readFileSync(resolve(values.data), 'utf8').trimEnd().split('\n').slice(0, Number(values.samples))
  const rows = lines.map((line) => JSON.parse(line))
  const json = (list) => list.map((row) => `${JSON.stringify(row)}\n`).join('')
  writeFileSync(join(scratch, 'data.jsonl'), json(rows))
  const answers = {
    baseline: ({ reference }) => reference,
    candidate: ({ reference }, i) => (i % 3 ? reference : reference.split(' ').slice(0, 3).join(' ')),
  }
  for (const [side, answer] of Object.entries(answers)) {
    const folder = join(scratch, side)
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'answers.jsonl'),
      json(rows.map((row, i) => ({ id: row.id, hypothesis: answer(row, i) }))),
    )
  }
  return rows.length
}

function writeSuite(scratch, address) {
  const file = join(scratch, 'judged.yml')
  const task = {
    kind: 'generate',
    data: 'data.jsonl',
    metrics: ['rougeL'],
    judge: { model: 'judge', server: address, max_minutes: 60, concurrency: 4, timeout: 900, max_tokens: 400 },
  }
  const suite = {
    name: 'judged',
    baseline: 'recorded:baseline',
    candidate: 'recorded:candidate',
    tasks: { answers: task },
    rules: [{ metric: 'judge', max_drop: 0.2 }],
  }
  writeFileSync(file, JSON.stringify(suite, null, 2))
  return file
}

async function main(scratch) {
  const total = writeAnswers(scratch)
  const model = resolve(values.judge)
  const limits = ['--dtype', 'float32', '--max-model-len', '4096', '--enforce-eager', '--generation-config', 'vllm']
  const server = await serveVllm(await vllm(), model, 'judge', limits)
  try {
    const suite = writeSuite(scratch, server.address)
    const out = join(scratch, 'run')
    // A cache of its own: verdicts of an earlier day would leave nothing to ask.
    const program = { program: values.program, env: { XDG_CACHE_HOME: join(scratch, 'cache') } }
    const first = await runGate(suite, out, program)
    const answered = await requestsTo(server.address)
    // In a folder of its own, so that only the cache of verdicts can know.
    const second = await runGate(suite, join(scratch, 'again'), program)
    const again = (await requestsTo(server.address)) - answered
    return figures({ total, answered, again, first, second })
  } finally {
    await server.stop()
  }
}

/** Completions that the server has counted. */
async function requestsTo(address) {
  const text = await (await fetch(address.replace(/v1$/, 'metrics'))).text()
  const counts = text.matchAll(/^vllm:request_success_total\{[^}]*\} ([\d.e+]+)$/gm)
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
}

function figures({ total, answered, again, first, second }) {
  const lines = readFileSync(join(first.out, 'judgements', 'answers.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const judgements = lines.map((line) => JSON.parse(line)).filter(({ outcome }) => outcome)
  // Of a judge that planted answers unmask, nothing more is asked.
  const isUnmasked = first.report.grading[0].judge.stopped === 'unmasked'
  const [form, all] = isUnmasked
    ? ['canary', first.report.grading[0].judge.canaries[0].planted.length]
    : ['score', 2 * total]
  const settled = judgements.filter(({ about, again }) => about.form === form && again === 0).length
  const outcomes = Object.groupBy(judgements, ({ outcome }) => (outcome.kind === 'scored' ? 'scored' : outcome.why))
  const lost = judgements.filter(({ outcome }) => ['cut', 'filtered', 'failed'].includes(outcome.why)).length
  const counts = Object.entries(outcomes).map(([kind, list]) => `${list.length} ${kind}`)
  const formats = [...new Set(judgements.map(({ format }) => format))].join(', ')
  const row = first.report.rows.find(({ metric }) => metric === 'judge')
  const said = row.missing ?? row.graded?.advisory ?? ''
  return [
    {
      what: `${isUnmasked ? 'planted answers' : 'answers'} judged or named`,
      found: `${settled} of ${all} (${counts.join(', ')}; ${answered} completions, format: ${formats})`,
      limit: 'all',
      holds: settled === all,
    },
    {
      what: 'completions of a second run',
      found: String(again),
      // What was cut off or lost is no verdict, and asked again.
      limit: `${lost}, for what was no verdict`,
      holds: again <= lost && answered > 0,
    },
    {
      what: 'the same verdict again',
      found: `exit ${first.status} and ${second.status}`,
      limit: 'equal',
      holds: first.status === second.status,
    },
    { what: 'trust in such a judge', found: said || 'it may block', limit: 'none', holds: said !== '' },
  ]
}

await endToEnd(usage, values, main)
