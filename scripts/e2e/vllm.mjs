import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { answersFigure, decisionFigure, leftFigure, perplexityFigure, unlikeAnswers } from './compare.mjs'
import { endToEnd } from './end.mjs'
import { cache, checkModels, vllm } from './environment.mjs'
import { lmEval } from './lm-eval.mjs'
import { evidenceOf, runGate } from './program.mjs'
import { answeringTasks, perplexityTasks, writeData, writeSuite } from './suite.mjs'
import { gapsOf } from './ties.mjs'
import { serveVllm, vllmEnvironment } from './vllm-server.mjs'

const usage = `npm run e2e:vllm -- --data DIR [--models DIR] [--adapter DIR] [--lm-eval PATH] [options]

Runs one suite with a real pair of checkpoints twice, in process and behind vLLM on the processor, and compares what came out.

  --data DIR          licences, pydoc, clauses, families, parties (.jsonl)
  --models DIR        baseline/ and candidate/, each with model.onnx and model.safetensors (default: ${join(cache, 'models')})
  --adapter DIR       the candidate as a LoRA adapter of the baseline, served beside it: a few texts
  --lm-eval PATH      lm_eval of lm-evaluation-harness 0.4.13 with its API models, timed on the same texts against the same server
  --texts N --rows N  texts of each corpus (60), rows of each other task (50)
  --lora-texts N      texts that the adapter reads (4)
  --reference DIR     keeps the run in process there, and uses what is there already
  --program FILE      src/cli.ts, or dist/cli/index.js`

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    models: { type: 'string', default: join(cache, 'models') },
    adapter: { type: 'string' },
    'lm-eval': { type: 'string' },
    texts: { type: 'string', default: '60' },
    rows: { type: 'string', default: '50' },
    'lora-texts': { type: 'string', default: '4' },
    reference: { type: 'string' },
    program: { type: 'string', default: 'src/cli.ts' },
    help: { type: 'boolean', default: false },
  },
})

/** Relative difference of a perplexity, of merged weights and of an adapter. */
const near = 1e-4
/** Nats between the two likeliest tokens within which two machines may choose otherwise. */
const tie = 0.005

const serving = ['--dtype', 'float32', '--max-model-len', '2048', '--enforce-eager', '--generation-config', 'vllm']
const sides = ['baseline', 'candidate']

async function main(scratch) {
  const models = resolve(values.models)
  checkModels(models, sides)
  writeData(resolve(values.data), scratch, { texts: Number(values.texts), rows: Number(values.rows) })
  const bin = await vllm()
  const program = { program: values.program, env: vllmEnvironment }
  const names = [...perplexityTasks, ...answeringTasks]
  const pair = { baseline: join(models, 'baseline'), candidate: join(models, 'candidate') }
  const figures = []

  console.log('\n== in process\n')
  const inProcess = await runGate(
    writeSuite(scratch, 'in-process', { ...pair, device: 'cpu' }, names),
    values.reference ? resolve(values.reference) : join(scratch, 'in-process'),
    program,
  )

  console.log('\n== vLLM, started by the suite\n')
  const serve = `${join(bin, 'vllm')} serve {checkpoint} --host 127.0.0.1 --port {port} --served-model-name {model} ${serving.join(' ')}`
  const served = await runGate(
    writeSuite(scratch, 'served', { ...pair, serve, timeout: 600, start_timeout: 900 }, names),
    join(scratch, 'served'),
    program,
  )
  for (const side of sides)
    for (const task of perplexityTasks)
      figures.push(
        perplexityFigure(
          `${side}, ${task}`,
          evidenceOf(served.out, side, task),
          evidenceOf(inProcess.out, side, task),
          near,
        ),
      )
  figures.push(decisionFigure(served, inProcess), leftFigure('vLLM', served.left))

  const unlike = (side) =>
    answeringTasks.map((task) => ({
      task,
      total: evidenceOf(served.out, side, task).size,
      answers: unlikeAnswers(evidenceOf(served.out, side, task), evidenceOf(inProcess.out, side, task)),
    }))
  for (const side of sides) {
    const tasks = unlike(side)
    const isAsked = tasks.some(({ answers }) => answers.length > 0)
    const isTimed = side === 'baseline' && values['lm-eval']
    const server = isAsked || isTimed ? await serveVllm(bin, pair[side], side, serving) : null
    try {
      for (const { task, total, answers } of tasks) {
        const ties = server ? await gapsOf(server.address, side, pair[side], withPrompts(scratch, task, answers)) : []
        for (const { id, at, gap } of ties)
          console.log(`unlike answer: ${side}, ${task}, ${id}: token ${at}, the two likeliest are ${gap} nats apart`)
        figures.push(answersFigure(`${side}, ${task}`, total, answers, ties, tie))
      }
      if (isTimed) figures.push(await speed(scratch, server, pair.baseline, served.out, program))
    } finally {
      await server?.stop()
    }
  }

  if (values.adapter)
    figures.push(...(await lora(scratch, bin, pair.baseline, resolve(values.adapter), inProcess.out, program)))
  return figures
}

/** The adapter and its base on one server, by two names. */
async function lora(scratch, bin, base, adapter, reference, program) {
  console.log('\n== the candidate as a LoRA adapter\n')
  const few = join(scratch, 'lora')
  mkdirSync(few)
  const lines = readFileSync(join(scratch, 'licences.jsonl'), 'utf8').trimEnd().split('\n')
  writeFileSync(join(few, 'licences.jsonl'), lines.slice(0, Number(values['lora-texts'])).join('\n'))
  const { r } = JSON.parse(readFileSync(join(adapter, 'adapter_config.json'), 'utf8'))
  const serve =
    `${join(bin, 'vllm')} serve ${base} --host 127.0.0.1 --port {port} --served-model-name base ${serving.join(' ')} ` +
    // With adapters, vLLM for the processor fails where it reads several prompts at once.
    `--max-num-seqs 1 --enable-lora --max-lora-rank ${Math.max(8, r)} --lora-modules tuned=${adapter}`
  const pair = {
    baseline: { path: base, model: 'base' },
    candidate: { path: adapter, tokenizer: base, model: 'tuned' },
  }
  const run = await runGate(
    writeSuite(few, 'lora', { ...pair, serve, concurrency: 1, timeout: 1800, start_timeout: 900 }, ['licences']),
    join(few, 'run'),
    program,
  )
  return [
    ...sides.map((side) =>
      perplexityFigure(
        `${side}, LoRA server, licences`,
        evidenceOf(run.out, side, 'licences'),
        evidenceOf(reference, side, 'licences'),
        near,
      ),
    ),
    leftFigure('LoRA', run.left),
  ]
}

/** The same texts and server by the program and by lm_eval, as a user waits for them: from the command's start to its end. */
async function speed(scratch, { address }, checkpoint, evidence, program) {
  console.log('\n== the same texts by lm_eval\n')
  // The other side is recorded, so that one side is asked.
  const recorded = {
    baseline: { path: checkpoint, server: address },
    candidate: `recorded:${join(evidence, 'evidence', 'candidate')}`,
  }
  const run = await runGate(
    writeSuite(scratch, 'timed', { ...recorded, concurrency: 8 }, perplexityTasks),
    join(scratch, 'timed'),
    program,
  )
  const seconds = await lmEval(resolve(values['lm-eval']), {
    scratch,
    address,
    checkpoint,
    model: 'baseline',
    tasks: perplexityTasks,
  })
  const complete = perplexityTasks.every((task) => evidenceOf(run.out, 'baseline', task).size > 0)
  return {
    what: 'wall time of the perplexities of one side',
    found: `${run.seconds.toFixed(1)} s, the probe included; lm_eval ${seconds.toFixed(1)} s`,
    limit: 'not slower',
    holds: complete && run.seconds <= seconds,
  }
}

function withPrompts(scratch, task, answers) {
  const rows = readFileSync(join(scratch, `${task}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return answers.map((answer) => ({ ...answer, prompt: rows.find(({ id }) => id === answer.id).prompt }))
}

await endToEnd(usage, values, main)
