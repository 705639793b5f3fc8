import { isObject, type Json, readJson, type TextFiles } from './files.ts'
import type { Tokenizer } from './tokenizer/tokenizer.ts'

/** A value and the file and key that it was read from. */
export interface Found<T> {
  value: T
  from: string
}

export interface GenerationSettings {
  /** An answer ends at any of these; empty where no file names one. */
  eosIds: number[]
  eosFrom: string[]
  bosId: Found<number> | null
  padId: Found<number> | null
  /** Most tokens that the model takes, prompt and answer together. */
  contextLength: Found<number> | null
  /** Tokens that one attention layer looks back, where it is limited. */
  slidingWindow: number | null
}

/** Names under which models keep their context length, in the order of trust. */
const lengthKeys = [
  'max_position_embeddings',
  'n_positions',
  'n_ctx',
  'seq_length',
  'max_seq_len',
  'max_sequence_length',
]

/**
 * EOS ids are those of generation_config.json, or else of config.json, and the tokenizer's own on top: a fine-tuned chat model often ends
 * its turns with a token that only its tokenizer names.
 */
export async function generationSettings(
  files: Pick<TextFiles, 'config' | 'generationConfig' | 'tokenizerConfig'>,
  tokenizer: Pick<Tokenizer, 'special'>,
): Promise<GenerationSettings> {
  const [config, generation, tokenizerConfig] = await Promise.all([
    readJson(files.config),
    readJson(files.generationConfig),
    readJson(files.tokenizerConfig),
  ])
  const eosIds = new Set<number>()
  const eosFrom: string[] = []
  const take = (ids: number[], from: string): void => {
    if (ids.some((id) => !eosIds.has(id))) eosFrom.push(from)
    for (const id of ids) eosIds.add(id)
  }
  const named = idsOf(generation.eos_token_id)
  if (named.length > 0) take(named, 'generation_config.json eos_token_id')
  else take(idsOf(config.eos_token_id), 'config.json eos_token_id')
  const own = tokenizer.special.eos_token?.id
  if (typeof own === 'number') take([own], 'the tokenizer’s eos_token')

  const one = (key: 'bos_token_id' | 'pad_token_id', special: 'bos_token' | 'pad_token'): Found<number> | null => {
    const places: [unknown, string][] = [
      [generation[key], `generation_config.json ${key}`],
      [config[key], `config.json ${key}`],
      [tokenizer.special[special]?.id, `the tokenizer’s ${special}`],
    ]
    for (const [value, from] of places) {
      const id = idsOf(value)[0]
      if (id !== undefined) return { value: id, from }
    }
    return null
  }
  return {
    eosIds: [...eosIds],
    eosFrom,
    bosId: one('bos_token_id', 'bos_token'),
    padId: one('pad_token_id', 'pad_token'),
    contextLength: contextLength(config, tokenizerConfig),
    slidingWindow: config.use_sliding_window === false ? null : (positive(config.sliding_window) ?? null),
  }
}

function contextLength(config: Json, tokenizerConfig: Json): Found<number> | null {
  const text = isObject(config.text_config) ? config.text_config : {}
  for (const [where, from] of [
    [config, 'config.json'],
    [text, 'config.json text_config'],
  ] as const) {
    for (const key of lengthKeys) {
      const value = positive(where[key])
      if (value !== undefined) return { value, from: `${from} ${key}` }
    }
  }
  // "No limit" is written as a number of thirty digits.
  const length = positive(tokenizerConfig.model_max_length)
  return length !== undefined && length < 1e9 ? { value: length, from: 'tokenizer_config.json model_max_length' } : null
}

const positive = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined

const idsOf = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is number => Number.isInteger(id) && id >= 0)
