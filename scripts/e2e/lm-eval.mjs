import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { output } from './started.mjs'

/** Seconds that lm_eval takes for the rolling log-likelihoods of the same texts against a running server. */
export async function lmEval(program, { scratch, address, checkpoint, model, tasks }) {
  const folder = join(scratch, 'lm-eval')
  mkdirSync(folder)
  for (const task of tasks)
    writeFileSync(
      join(folder, `${task}.yaml`),
      `task: texts_${task}
dataset_path: json
dataset_kwargs: {data_files: {test: ${join(scratch, `${task}.jsonl`)}}}
test_split: test
output_type: loglikelihood_rolling
doc_to_text: ""
doc_to_target: "{{text}}"
metric_list: [{metric: bits_per_byte}]
`,
    )
  const api = {
    model,
    base_url: `${address}/completions`,
    tokenizer_backend: 'huggingface',
    tokenizer: tokenizerFor(checkpoint, join(folder, 'tokenizer')),
    num_concurrent: 8,
    max_length: 2048,
  }
  const args = ['run', '--model', 'local-completions']
  args.push(
    '--model_args',
    Object.entries(api)
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
  )
  args.push(
    '--tasks',
    tasks.map((task) => `texts_${task}`).join(','),
    '--include_path',
    folder,
    '--output_path',
    join(folder, 'out'),
  )
  const begun = performance.now()
  await output(program, args, { env: { ...process.env, HF_HUB_OFFLINE: '1', HF_DATASETS_OFFLINE: '1' } })
  return (performance.now() - begun) / 1000
}

/** Newer transformers do not read every class of tokenizer by its old name; the file itself they do. */
function tokenizerFor(checkpoint, folder) {
  mkdirSync(folder)
  for (const name of readdirSync(checkpoint).filter((each) => /\.(json|jinja)$/.test(each)))
    cpSync(join(checkpoint, name), join(folder, name))
  const file = join(folder, 'tokenizer_config.json')
  const config = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...config, tokenizer_class: 'PreTrainedTokenizerFast' }))
  return folder
}
