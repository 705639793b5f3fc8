import { isObject, type Json } from '../files.ts'
import { type AddedToken, type Part, parts, type TokenizerJson, Unsupported } from './json.ts'

/** Names of the special tokens as transformers and chat templates know them. */
export const specialNames = [
  'bos_token',
  'eos_token',
  'unk_token',
  'sep_token',
  'pad_token',
  'cls_token',
  'mask_token',
] as const
export type SpecialName = (typeof specialNames)[number]

export interface SpecialTokens {
  named: Partial<Record<SpecialName, string>>
  additional: string[]
  /** The tokens that came with flags of their own. */
  flagged: Omit<AddedToken, 'id'>[]
}

interface TokenizerClass {
  named: Partial<Record<SpecialName, string>>
  /** Whether it adds BOS and EOS of its own accord, whatever tokenizer.json says; null: it leaves that to tokenizer.json. */
  adds: { bos: boolean; eos: boolean } | null
}

const llama: TokenizerClass = {
  named: { bos_token: '<s>', eos_token: '</s>', unk_token: '<unk>' },
  adds: { bos: true, eos: false },
}
const endOfText = '<|endoftext|>'

/** Classes of transformers 4.57 whose defaults show in the token ids. */
const classes: Record<string, TokenizerClass> = {
  LlamaTokenizer: llama,
  CodeLlamaTokenizer: llama,
  GemmaTokenizer: {
    named: { bos_token: '<bos>', eos_token: '<eos>', unk_token: '<unk>', pad_token: '<pad>' },
    adds: llama.adds,
  },
  CohereTokenizer: {
    named: { bos_token: '<BOS_TOKEN>', eos_token: '<|END_OF_TURN_TOKEN|>', unk_token: '<UNK>' },
    adds: llama.adds,
  },
  GPTNeoXTokenizer: {
    named: { bos_token: endOfText, eos_token: endOfText, unk_token: endOfText },
    adds: { bos: false, eos: false },
  },
  GPT2Tokenizer: { named: { bos_token: endOfText, eos_token: endOfText, unk_token: endOfText }, adds: null },
  Qwen2Tokenizer: { named: { eos_token: endOfText, unk_token: endOfText, pad_token: endOfText }, adds: null },
}

const classOfModel: Record<string, string> = {
  llama: 'LlamaTokenizer',
  mistral: 'LlamaTokenizer',
  mixtral: 'LlamaTokenizer',
  phi3: 'LlamaTokenizer',
  gemma: 'GemmaTokenizer',
  gemma2: 'GemmaTokenizer',
  gemma3_text: 'GemmaTokenizer',
  cohere: 'CohereTokenizer',
  gpt_neox: 'GPTNeoXTokenizer',
  olmo: 'GPTNeoXTokenizer',
  stablelm: 'GPTNeoXTokenizer',
  gpt2: 'GPT2Tokenizer',
  qwen2: 'Qwen2Tokenizer',
  qwen3: 'Qwen2Tokenizer',
}

export function tokenizerClass(tokenizerConfig: Json, config: Json): TokenizerClass {
  const written = tokenizerConfig.tokenizer_class ?? config.tokenizer_class ?? classOfModel[String(config.model_type)]
  return classes[String(written).replace(/Fast$/, '')] ?? { named: {}, adds: null }
}

const contentOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : isObject(value) && typeof value.content === 'string' ? value.content : null

/**
 * The special tokens as transformers 4.57 gathers them: tokenizer_config.json, before it the older special_tokens_map.json where the
 * former does not list its added tokens, and the defaults of the tokenizer's class.
 */
export function specialTokens(tokenizerConfig: Json, map: Json, byClass: TokenizerClass): SpecialTokens {
  const listed = isObject(tokenizerConfig.added_tokens_decoder)
  const said = listed ? tokenizerConfig : { ...tokenizerConfig, ...map }
  const named: SpecialTokens['named'] = { ...byClass.named }
  const values: unknown[] = []
  for (const name of specialNames) {
    if (!(name in said)) continue
    const content = contentOf(said[name])
    if (content === null) delete named[name]
    else named[name] = content
    values.push(said[name])
  }
  const more = Array.isArray(said.additional_special_tokens) ? said.additional_special_tokens : []
  const additional = more.map(contentOf).filter((content) => content !== null)
  const flagged = [...values, ...more].filter(isObject).map((value) => flags({ ...value, special: true }))
  return { named, additional, flagged }
}

function flags(value: Json): Omit<AddedToken, 'id'> {
  const special = value.special === true
  return {
    content: String(value.content),
    single_word: value.single_word === true,
    lstrip: value.lstrip === true,
    rstrip: value.rstrip === true,
    normalized: typeof value.normalized === 'boolean' ? value.normalized : !special,
    special,
  }
}

/**
 * Added tokens as they are after transformers 4.57 has loaded the tokenizer: what tokenizer_config.json says of a token wins over
 * tokenizer.json, and every special token is an added token.
 */
export function completeAddedTokens(
  json: TokenizerJson,
  tokenizerConfig: Json,
  special: SpecialTokens,
  idOf: (content: string) => number | undefined,
): { tokens: AddedToken[]; notes: string[] } {
  const tokens = new Map(json.added_tokens.map((token) => [token.content, { ...token, ...flags({ ...token }) }]))
  const notes: string[] = []
  const names = new Set([...Object.values(special.named), ...special.additional])
  const put = (token: Omit<AddedToken, 'id'>, otherwise?: number): void => {
    const id = tokens.get(token.content)?.id ?? idOf(token.content) ?? otherwise
    if (id === undefined) notes.push(`the special token ${JSON.stringify(token.content)} is not in the vocabulary`)
    else tokens.set(token.content, { ...token, special: token.special || names.has(token.content), id })
  }
  if (isObject(tokenizerConfig.added_tokens_decoder)) {
    for (const [id, value] of Object.entries(tokenizerConfig.added_tokens_decoder)) {
      if (isObject(value) && typeof value.content === 'string') put(flags(value), Number(id))
    }
  }
  for (const token of special.flagged) put(token)
  for (const content of names) if (!tokens.has(content)) put(flags({ content, special: true }))
  return { tokens: [...tokens.values()].sort((a, b) => a.id - b.id), notes }
}

export interface Affixes {
  prefix: number[]
  suffix: number[]
}

/** The ids that a post-processor puts around a single text. */
export function affixes(part: Part | null): Affixes {
  if (part === null) return { prefix: [], suffix: [] }
  switch (part.type) {
    case 'ByteLevel':
      return { prefix: [], suffix: [] }
    case 'Sequence':
      return parts(part.processors)
        .map(affixes)
        .reduce(
          (inner, outer) => ({
            prefix: [...outer.prefix, ...inner.prefix],
            suffix: [...inner.suffix, ...outer.suffix],
          }),
          { prefix: [], suffix: [] },
        )
    case 'BertProcessing':
    case 'RobertaProcessing':
      return { prefix: [Number((part.cls as unknown[])[1])], suffix: [Number((part.sep as unknown[])[1])] }
    case 'TemplateProcessing':
      return template(part)
    default:
      throw new Unsupported(`the post-processor ${part.type}`, 'it is not implemented here')
  }
}

function template(part: Part): Affixes {
  const known = part.special_tokens as Record<string, { ids?: number[] }> | undefined
  const around: [number[], number[]] = [[], []]
  let side: 0 | 1 = 0
  for (const item of parts(part.single) as Json[]) {
    if (isObject(item.Sequence)) side = 1
    if (!isObject(item.SpecialToken)) continue
    const ids = known?.[String(item.SpecialToken.id)]?.ids
    if (!ids)
      throw new Unsupported(`the special token ${item.SpecialToken.id}`, 'the post-processor gives no id for it')
    around[side].push(...ids)
  }
  return { prefix: around[0], suffix: around[1] }
}
