import { type Dialect, DialectMismatch } from './dialect.ts'
import { llamaCpp } from './llama-cpp.ts'
import { lmdeploy } from './lmdeploy.ts'
import { promptLogprobs } from './prompt-logprobs.ts'
import { sglang } from './sglang.ts'
import { tgi } from './tgi.ts'
import { vllm } from './vllm.ts'

/** How a server lists the model that is asked for. */
export interface Listed {
  model: string
  /** Names of all that it lists; empty: it lists none. */
  names: readonly string[]
  /** The model that it is an adapter of, where the list says so. */
  parent: string | null
}

/**
 * The dialects in the order in which they are tried: first those that tell most and are recognised beyond doubt. Each says what becomes
 * of the model's name there, and throws DialectMismatch `model` where such a model cannot be asked.
 */
const registry: Readonly<Record<string, (listed: Listed) => Dialect>> = {
  sglang: (listed) => sglang(sglangAdapter(listed)),
  vllm: (listed) => named(vllm, listed),
  'prompt-logprobs': (listed) => named(promptLogprobs, listed),
  tgi: ({ model, names }) => tgi(names.includes(model) || model === 'tgi' ? null : model),
  lmdeploy: (listed) => {
    if (listed.names.indexOf(listed.model) > 0) {
      throw new DialectMismatch('model', `/get_ppl asks ${listed.names[0]} alone, and ${listed.model} is an adapter`)
    }
    return named(lmdeploy, listed)
  },
  'llama-cpp': (listed) => named(llamaCpp, listed),
}

export const dialectNames: readonly string[] = Object.keys(registry)

/** Throws DialectMismatch `model`. */
export const dialectOf = (name: string, listed: Listed): Dialect => registry[name]!(listed)

/** A server that falls back on its default for a name that it does not know would answer for another model. */
function named(dialect: Dialect, { model, names }: Listed): Dialect {
  if (names.length > 0 && !names.includes(model)) {
    throw new DialectMismatch('model', `the server does not list ${model}, but ${names.join(', ')}`)
  }
  return dialect
}

/** An adapter is listed with its parent, or asked for as `base:adapter`. */
function sglangAdapter(listed: Listed): string | null {
  const { model, names, parent } = listed
  if (parent !== null) return model
  const at = model.lastIndexOf(':')
  if (!names.includes(model) && at > 0 && names.includes(model.slice(0, at))) return model.slice(at + 1)
  named(vllm, listed)
  return null
}
