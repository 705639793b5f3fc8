import { posix } from 'node:path'
import { gateError } from '../shared/errors.ts'
import { templateFolders } from './files.ts'

const weightsSign = /\.(safetensors|gguf|bin|pt|pth|ckpt|h5|msgpack|onnx|onnx_data|onnx\.data)$/
/** Older forms of the same weights, which no server takes where there are safetensors. */
const olderSign = /\.(bin|pt|pth|ckpt|h5|msgpack)$/
/** What defines a model beside its weights; a tokenizer can be in any of them, and code in Python. */
const sideSign = /\.(json|jinja|model|tiktoken|txt|py)$/
/** What training leaves behind, and no server reads. */
const leftover =
  /^(optimizer|scheduler|scaler|rng_state|random_states|training_args|trainer_state|trainer_log|zero_)|_results\.json$|^(readme|license|notice|requirements)/i

/** What of a folder a server's answers depend on, by names alone. */
export interface ServedNames {
  weights: string[]
  /** Configurations, tokenizer, templates, code. */
  sides: string[]
  /** The file that a server is started with; null: the folder. */
  model: string | null
}

/**
 * @param names files of the checkpoint, relative, with forward slashes
 * @param wanted the user's own choice of the weights
 * @throws GateError `checkpoint-file-unknown`, `checkpoint-ambiguous`
 */
export function chooseServed(names: readonly string[], wanted: string | null, folder: string): ServedNames {
  const useful = names.filter((name) => !leftover.test(posix.basename(name)))
  const found = useful.filter((name) => weightsSign.test(name))
  const top = found.filter((name) => !name.includes('/'))
  const weights = withoutOlder(top.length > 0 ? top : found)
  const sides = useful.filter(
    (name) =>
      !weightsSign.test(name) &&
      (name.includes('/')
        ? name.endsWith('.jinja') && templateFolders.includes(posix.dirname(name))
        : sideSign.test(name)),
  )
  if (wanted !== null) {
    const name = wanted.replaceAll('\\', '/').replace(/^\.\//, '')
    if (!found.includes(name)) throw gateError('checkpoint-file-unknown', { folder, file: wanted, found })
    return { weights: found.filter((each) => whole(each) === whole(name)), sides, model: name }
  }
  if (weights.length === 0 || !weights.every((name) => name.endsWith('.gguf'))) return { weights, sides, model: null }
  const models = weights.filter((name, i) => weights.findIndex((each) => whole(each) === whole(name)) === i)
  if (models.length > 1) throw gateError('checkpoint-ambiguous', { folder, found: models, kind: 'GGUF' })
  return { weights, sides, model: models[0]! }
}

function withoutOlder(weights: string[]): string[] {
  return weights.some((name) => name.endsWith('.safetensors'))
    ? weights.filter((name) => !olderSign.test(name))
    : weights
}

/** The name of a model that lies in several files: `m-00002-of-00003.gguf` belongs to `m.gguf`. */
function whole(name: string): string {
  return name.replace(/-\d{5}-of-\d{5}(?=\.\w+$)/, '')
}

/** Whether these are weights that change those of another model. */
export function isAdapter({ sides }: ServedNames): boolean {
  return sides.includes('adapter_config.json')
}
