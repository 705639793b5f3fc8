import { isServed, type Plan, type PlannedSide } from './plan.ts'
import { scalar } from './yaml.ts'

/** The words of a suite that say what the two sides are and how they are served. */
export interface Sides {
  baseline: string[]
  candidate: string[]
  /** At the top of the suite, for both. */
  common: string[]
}

const vllm = '--generation-config vllm --max-model-len 4096 --no-enable-prefix-caching'

/** How the sides are opened, by what they are. */
export function sidesIn({ baseline, candidate, fromBase }: Plan): Sides {
  const says = {
    baseline: fromBase
      ? 'the same folder as it stands on the base branch'
      : 'what the candidate is compared with: what runs today',
    candidate: 'what a pull request brings',
  }
  const side = (which: 'baseline' | 'candidate', planned: PlannedSide, extra: readonly string[]): string[] => {
    const { path, file, tokenizer } = planned
    const lines = [
      ...(file === null ? [] : [`file: ${scalar(file)} # the folder has several`]),
      ...(tokenizer === null
        ? []
        : [`tokenizer: ${scalar(tokenizer)} # where tokenizer.json and the chat template lie`]),
      ...extra,
    ]
    if (lines.length === 0) return [`${which}: ${scalar(path)} # ${says[which]}`]
    return [`${which}: # ${says[which]}`, `  path: ${scalar(path)}`, ...lines.map((line) => `  ${line}`)]
  }
  const adapters = adaptersIn(baseline, candidate)
  if (adapters !== null)
    return {
      baseline: side('baseline', baseline, ['model: baseline']),
      candidate: side('candidate', candidate, ['model: candidate']),
      common: [
        '# One server for both: a base and what changes it. --max-lora-rank: at least the rank of the adapters.',
        `serve: ${scalar(adapters)}`,
        ...patience,
      ],
    }
  const [first, second] = [serving(baseline), serving(candidate)]
  if (!isServed(baseline) && !isServed(candidate))
    return { baseline: side('baseline', baseline, []), candidate: side('candidate', candidate, []), common: [] }
  if (first.join('\n') === second.join('\n'))
    return {
      baseline: side('baseline', baseline, []),
      candidate: side('candidate', candidate, []),
      common: [
        '# The gate starts the server for one side after the other, and stops it with all its processes.',
        ...first,
      ],
    }
  return { baseline: side('baseline', baseline, first), candidate: side('candidate', candidate, second), common: [] }
}

const patience = ['concurrency: 32', 'start_timeout: 1200 # seconds: weights, compilation and graphs']

/** The keys of one side, or of both where they are the same. */
function serving(side: PlannedSide): string[] {
  if (side.form === 'safetensors')
    return [`serve: vllm serve {checkpoint} --port {port} --served-model-name {model} ${vllm}`, ...patience]
  if (side.form === 'adapter')
    return [
      `serve: ${scalar(adapterCommand(side.base ?? '', [['candidate', side.path]]))}`,
      'model: candidate',
      ...patience,
    ]
  if (side.form === 'gguf')
    return [
      'serve: llama-server -m {checkpoint} --host 127.0.0.1 --port {port} --alias {model} -c 4096 -ngl 99',
      'dialect: none # this server tells no likelihoods of given texts: no tasks of kind perplexity or choose',
      'concurrency: 1 # answers of requests that share a batch may differ in the last digits',
    ]
  return []
}

/** The one command that serves both sides, where an adapter is compared with its base or with another adapter of it. */
function adaptersIn(baseline: PlannedSide, candidate: PlannedSide): string | null {
  if (candidate.form !== 'adapter' || candidate.base === null) return null
  const modules: [string, string][] = [['candidate', candidate.path]]
  if (baseline.form === 'adapter' && baseline.base === candidate.base)
    return adapterCommand(candidate.base, [['baseline', baseline.path], ...modules], 'base')
  return baseline.path === candidate.base ? adapterCommand(candidate.base, modules, 'baseline') : null
}

function adapterCommand(base: string, modules: readonly (readonly [string, string])[], name = 'base'): string {
  const named = modules.map(([each, path]) => quoted(`${each}=${path}`)).join(' ')
  // A server of the hub's models is told a model without the scheme.
  const model = quoted(base.replace(/^hf:/, '').replace(/@[^@]*$/, ''))
  return `vllm serve ${model} --port {port} --served-model-name ${name} --enable-lora --max-lora-rank 64 --lora-modules ${named} ${vllm}`
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
