import { gateError } from '../shared/errors.ts'
import type { Json, Layout } from './files.ts'
import { isObject } from './files.ts'

export interface Chosen {
  layout: Layout
  /** Relative to the checkpoint's folder, with forward slashes. */
  onnx: string
  withPast: string | null
  notes: string[]
}

const folderOf = (name: string): string => (name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '')
const baseOf = (name: string): string => name.slice(folderOf(name).length)

/** What must lie beside a decoder for it to be a part of something else. */
const encoderSign = /^encoder_model(_\w+)?\.onnx$/
const multimodalSign = /^(embed_tokens|vision_encoder|audio_encoder|image_encoder)(_\w+)?\.onnx$/

/**
 * Which ONNX file of a folder is the language model, by names alone; what the graph then holds is looked at when it is opened.
 * The usual names are those of optimum and transformers.js: the top folder and `onnx/`.
 *
 * @param names files of the checkpoint, relative, with forward slashes
 * @param wanted the user's own choice
 */
export function chooseModel(names: readonly string[], wanted: string | null, folder: string): Chosen {
  const models = names.filter((name) => name.endsWith('.onnx')).sort()
  const chosen = wanted === null ? usual(models, names, folder) : chooseNamed(models, wanted, folder)
  refuseForeign(chosen.onnx, names, folder)
  return chosen
}

function chooseNamed(models: string[], wanted: string, folder: string): Chosen {
  const name = wanted.replaceAll('\\', '/').replace(/^\.\//, '')
  if (!models.includes(name)) throw gateError('checkpoint-file-unknown', { folder, file: wanted, found: models })
  return asLayout(name, models)
}

function usual(models: string[], names: readonly string[], folder: string): Chosen {
  for (const base of ['model.onnx', 'decoder_model_merged.onnx', 'decoder_model.onnx']) {
    const found = [base, `onnx/${base}`].filter((name) => models.includes(name))
    if (found.length > 1) throw gateError('checkpoint-ambiguous', { folder, found })
    if (found[0] !== undefined) return asLayout(found[0], models)
  }
  const decoders = models.filter((name) => !encoderSign.test(baseOf(name)) && !multimodalSign.test(baseOf(name)))
  const [only, ...others] = decoders.length > 0 ? decoders : models
  if (only === undefined) {
    const weights = names.filter((name) => /\.(safetensors|bin|pt|pth|gguf|ckpt)$/.test(name)).slice(0, 5)
    throw gateError('checkpoint-no-onnx', { folder, found: weights })
  }
  if (others.length > 0) throw gateError('checkpoint-ambiguous', { folder, found: decoders })
  const chosen = asLayout(only, models)
  return { ...chosen, notes: [...chosen.notes, `${only} was taken, the only ONNX model there`] }
}

function asLayout(onnx: string, models: string[]): Chosen {
  const base = baseOf(onnx)
  if (/^decoder_model_merged/.test(base)) return { layout: 'merged', onnx, withPast: null, notes: [] }
  if (!/^decoder_model(?!_merged)/.test(base)) return { layout: 'decoder', onnx, withPast: null, notes: [] }
  const second = folderOf(onnx) + base.replace('decoder_model', 'decoder_with_past_model')
  if (models.includes(second)) return { layout: 'pair', onnx, withPast: second, notes: [] }
  return { layout: 'decoder', onnx, withPast: null, notes: [`${onnx} comes without its decoder_with_past_model.onnx`] }
}

function refuseForeign(onnx: string, names: readonly string[], folder: string): void {
  const beside = names.filter((name) => folderOf(name) === folderOf(onnx)).map(baseOf)
  if (beside.includes('genai_config.json')) throw gateError('checkpoint-genai', { folder })
  const encoder = beside.find((name) => encoderSign.test(name))
  if (encoder !== undefined) throw gateError('checkpoint-encoder-decoder', { folder, sign: encoder })
  const part = beside.find((name) => multimodalSign.test(name))
  if (part !== undefined) throw gateError('checkpoint-multimodal', { folder, sign: part })
}

/** What only config.json tells: an encoder-decoder model exported under the usual name. */
export function refuseConfig(config: Json, folder: string): void {
  if (config.is_encoder_decoder === true) {
    throw gateError('checkpoint-encoder-decoder', { folder, sign: 'is_encoder_decoder in config.json' })
  }
  if (isObject(config.encoder) && isObject(config.decoder)) {
    throw gateError('checkpoint-encoder-decoder', { folder, sign: 'encoder and decoder in config.json' })
  }
}
