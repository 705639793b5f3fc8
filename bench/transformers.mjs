import { readFileSync } from 'node:fs'
import { AutoModelForCausalLM, AutoTokenizer, env } from '@huggingface/transformers'

// node transformers.mjs WORK.json likelihood|answers ROWS
const work = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const what = process.argv[3]
const rows = Number(process.argv[4])
env.allowRemoteModels = false
env.localModelPath = ''

const seconds = () => performance.now() / 1000
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const started = seconds()
const tokenizer = await AutoTokenizer.from_pretrained(work.folderForTransformers)
const model = await AutoModelForCausalLM.from_pretrained(work.folderForTransformers, {
  dtype: 'fp32',
  device: 'cpu',
  session_options: { intraOpNumThreads: work.threads },
})
const load = seconds() - started
const before = cpu()
const begun = seconds()

/** Natural logarithm of the sum of exponentials, in float64. */
function logSumExp(row) {
  let highest = -Infinity
  for (let i = 0; i < row.length; i++) if (row[i] > highest) highest = row[i]
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += Math.exp(row[i] - highest)
  return highest + Math.log(sum)
}

const result = {}
const batches = (items) =>
  Array.from({ length: Math.ceil(items.length / rows) }, (_, i) => items.slice(i * rows, (i + 1) * rows))
if (what === 'likelihood') {
  tokenizer.padding_side = 'right'
  result.nll = []
  for (const batch of batches(work.passages)) {
    const inputs = tokenizer(
      batch.map(({ text }) => text),
      { padding: true, truncation: true, max_length: work.maxTokens },
    )
    const { logits } = await model(inputs)
    const [, length, vocabulary] = logits.dims
    for (const [r, { ids }] of batch.entries()) {
      let nll = 0
      for (let i = 0; i + 1 < ids.length; i++) {
        const from = (r * length + i) * vocabulary
        const row = logits.data.subarray(from, from + vocabulary)
        nll += logSumExp(row) - row[ids[i + 1]]
      }
      result.nll.push(nll)
    }
  }
} else {
  tokenizer.padding_side = 'left'
  result.answers = []
  for (const batch of batches(work.prompts)) {
    const inputs = tokenizer(
      batch.map(({ prompt }) => prompt),
      { padding: true, add_special_tokens: false },
    )
    const output = await model.generate({ ...inputs, do_sample: false, max_new_tokens: work.maxNewTokens })
    const width = inputs.input_ids.dims[1]
    for (const ids of output.tolist()) {
      const answer = ids.slice(width).map(Number)
      const end = answer.indexOf(work.eos)
      result.answers.push(end < 0 ? answer : answer.slice(0, end))
    }
  }
}
const wall = seconds() - begun
const cpuAll = cpu()
const peak = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ load, wall, cpu: cpuAll - before, cpuAll, peak, ...result }))
