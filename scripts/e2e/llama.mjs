import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { leftFigure } from './compare.mjs'
import { endToEnd } from './end.mjs'
import { cache, checkModels, gguf, llama } from './environment.mjs'
import { evidenceOf, runGate } from './program.mjs'
import { writeData, writeSuite } from './suite.mjs'

const usage = `npm run e2e:llama -- --data DIR [--models DIR] [options]

Serves a small GGUF by llama-cpp-python, whose log-probabilities of a prompt are one token off where the model puts no BOS in front: the probe has to
find that out by name, so that the perplexity is missing and never wrong, and the answers are there all the same.

  --data DIR          licences, pydoc, clauses, families, parties (.jsonl)
  --models DIR        baseline/ with tokenizer.json and model.onnx of the same model (default: ${join(cache, 'models')})
  --texts N --rows N  texts of a corpus (8), rows of the other task (12)
  --program FILE      src/cli.ts, or dist/cli/index.js`

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    models: { type: 'string', default: join(cache, 'models') },
    texts: { type: 'string', default: '8' },
    rows: { type: 'string', default: '12' },
    program: { type: 'string', default: 'src/cli.ts' },
    help: { type: 'boolean', default: false },
  },
})

async function main(scratch) {
  const models = resolve(values.models)
  checkModels(models, ['baseline'])
  writeData(resolve(values.data), scratch, { texts: Number(values.texts), rows: Number(values.rows) })
  const bin = await llama()
  const side = { path: await gguf(bin), tokenizer: join(models, 'baseline'), model: 'smollm2' }
  const serve = `${join(bin, 'python')} -m llama_cpp.server --model {checkpoint} --model_alias {model} --host 127.0.0.1 --port {port} --n_ctx 1024 --logits_all true`
  const served = { serve, baseline: side, candidate: side, timeout: 600, start_timeout: 300 }
  const run = await runGate(writeSuite(scratch, 'llama', served, ['pydoc', 'clauses']), join(scratch, 'run'), {
    program: values.program,
  })
  const row = (task) => run.report.rows.find((each) => each.task === task)
  return [
    perplexity(row('pydoc')),
    answers(row('clauses'), evidenceOf(run.out, 'baseline', 'clauses')),
    leftFigure('llama-cpp-python', run.left),
  ]
}

/** SmolLM2 has no BOS: the values are those of the row after. */
function perplexity({ missing, baseline, decision }) {
  return {
    what: 'perplexity',
    found: missing ?? `${baseline}`,
    limit: 'missing, because of a row shift',
    holds: decision === 'missing' && baseline === null && /row shift/.test(missing ?? ''),
  }
}

function answers(row, evidence) {
  return {
    what: 'answers',
    found: `${evidence.size} of ${values.rows}, ROUGE-L ${row?.baseline}`,
    limit: 'all, with a figure',
    holds: evidence.size === Number(values.rows) && typeof row?.baseline === 'number' && row.baseline > 0,
  }
}

await endToEnd(usage, values, main)
