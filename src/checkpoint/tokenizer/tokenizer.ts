import { createHash } from 'node:crypto'
import { Tokenizer as Library } from '@huggingface/tokenizers'
import { GateError, gateError } from '../../shared/errors.ts'
import { type Json, readJson, type TextFiles } from '../files.ts'
import { type AddedToken, type TokenizerJson, Unsupported } from './json.ts'
import { inexact, mend } from './mend.ts'
import { knownPieces, type Pieces } from './pieces.ts'
import {
  type Affixes,
  affixes,
  completeAddedTokens,
  type SpecialName,
  type SpecialTokens,
  specialTokens,
  tokenizerClass,
} from './special.ts'

export interface Tokenizer {
  /** For people: "BPE, byte-level". */
  readonly kind: string
  /** Pieces with an id, added tokens included. */
  readonly size: number
  /** A model whose vocabulary is smaller than this plus one cannot belong to the tokenizer. */
  readonly highestId: number
  readonly special: Partial<Record<SpecialName, { content: string; id: number | null }>>
  readonly additionalSpecial: readonly string[]
  /** Ids that `encode` puts in front of and behind a text with `addSpecialTokens`. */
  readonly affixes: Affixes
  /** Whether `decode` removes spaces before punctuation, as some configurations ask. */
  readonly cleansUp: boolean
  /** sha256, hexadecimal, of the vocabulary and of everything that decides how a text becomes ids. */
  readonly fingerprint: string
  /** What may differ from the reference library in rare texts. */
  readonly notes: readonly string[]
  /** The ids that `tokenizer(text, add_special_tokens=...)` of transformers 4.57 gives. */
  encode(text: string, options: { addSpecialTokens: boolean }): number[]
  /** As `tokenizer.decode(ids, skip_special_tokens=...)`; `raw` leaves spaces before punctuation in any case. */
  decode(ids: readonly number[], options: { skipSpecial: boolean; raw?: boolean }): string
  /** The piece of the vocabulary. */
  token(id: number): string | undefined
  isSpecial(id: number): boolean
  /**
   * UTF-8 bytes of the text that a run of tokens stands for, exact also where a token ends inside a character. `atStart`: the run begins
   * its text, so a space that the tokenizer itself put there does not count.
   */
  bytesOf(ids: readonly number[], options?: { atStart?: boolean }): number
}

/** @throws GateError where the tokenizer cannot be read, or would split otherwise than the reference library. */
export async function loadTokenizer(
  files: Pick<TextFiles, 'tokenizer' | 'tokenizerConfig' | 'specialTokensMap' | 'config'>,
): Promise<Tokenizer> {
  const [json, tokenizerConfig, map, config] = await Promise.all([
    readJson(files.tokenizer),
    readJson(files.tokenizerConfig),
    readJson(files.specialTokensMap),
    readJson(files.config),
  ])
  try {
    return build(json, tokenizerConfig, map, config, files.tokenizer)
  } catch (error) {
    if (error instanceof GateError) throw error
    if (error instanceof Unsupported) {
      const { construct, message } = error
      throw gateError('tokenizer-unsupported', { file: files.tokenizer, construct, why: message }, error)
    }
    throw gateError('tokenizer-unreadable', { file: files.tokenizer, reason: (error as Error).message }, error)
  }
}

function build(written: Json, tokenizerConfig: Json, map: Json, config: Json, file: string): Tokenizer {
  const json = asReference(written, tokenizerConfig)
  const byClass = tokenizerClass(tokenizerConfig, config)
  const special = specialTokens(tokenizerConfig, map, byClass)
  const vocabulary = vocabularyOf(json)
  const { tokens, notes } = completeAddedTokens(json, tokenizerConfig, special, (piece) => vocabulary.get(piece))
  const complete: TokenizerJson = { ...json, added_tokens: tokens }
  const mended = mend(complete)
  const library = new Library(mended, { unk_token: json.model.unk_token ?? null, clean_up_tokenization_spaces: false })

  const pieceOf: string[] = []
  for (const [piece, id] of vocabulary) pieceOf[id] = piece
  const added = new Map<number, AddedToken>()
  for (const token of tokens) {
    added.set(token.id, token)
    pieceOf[token.id] = token.content
    vocabulary.set(token.content, token.id)
  }
  const around = byClass.adds
    ? ofClass(byClass.adds, tokenizerConfig, special, vocabulary, file)
    : affixes(json.post_processor)
  const pieces = knownPieces(json.decoder)
  const cleanUp = tokenizerConfig.clean_up_tokenization_spaces === true
  const known = (ids: readonly number[]) => ids.filter((id) => pieceOf[id] !== undefined)

  const decode: Tokenizer['decode'] = (ids, { skipSpecial, raw }) => {
    const kept = known(ids).filter((id) => !(skipSpecial && added.get(id)?.special))
    if (kept.length === 0) return ''
    const text = pieces ? pieces.text(kept.map((id) => pieceOf[id]!)) : library.decode(kept)
    return cleanUp && !raw ? cleaned(text) : text
  }
  const bytesOfOne = (id: number): Buffer | null => {
    const piece = pieceOf[id]
    if (piece === undefined) return Buffer.alloc(0)
    return added.has(id) ? Buffer.from(piece) : (pieces?.bytes(piece) ?? null)
  }
  return {
    kind: kindOf(json),
    size: vocabulary.size,
    highestId: pieceOf.length - 1,
    special: Object.fromEntries(
      Object.entries(special.named).map(([name, content]) => [name, { content, id: vocabulary.get(content) ?? null }]),
    ),
    additionalSpecial: special.additional,
    affixes: around,
    cleansUp: cleanUp,
    fingerprint: fingerprintOf(complete, around),
    notes: [...notes, ...inexact(json)],
    encode(text, { addSpecialTokens }) {
      const { ids } = library.encode(text, { add_special_tokens: false })
      if (ids.includes(undefined as never)) {
        throw gateError('tokenizer-unreadable', { file, reason: 'it has no token for what it does not know' })
      }
      return addSpecialTokens ? [...around.prefix, ...ids, ...around.suffix] : ids
    },
    decode,
    token: (id) => pieceOf[id],
    isSpecial: (id) => added.get(id)?.special === true,
    bytesOf(ids, options) {
      let total = 0
      for (const [i, id] of ids.entries()) {
        const bytes = bytesOfOne(id)
        // Pieces that lean on their neighbours (word pieces) only have a length together.
        if (bytes === null) return Buffer.byteLength(decode(ids, { skipSpecial: false }))
        const added = i === 0 && options?.atStart && leadingSpace(pieces, json) && bytes[0] === 0x20
        total += added ? bytes.length - 1 : bytes.length
      }
      return total
    },
  }
}

/** Fills in what older files leave out, and what transformers 4.57 changes while it loads. */
function asReference(written: Json, tokenizerConfig: Json): TokenizerJson {
  const json = {
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: null,
    post_processor: null,
    decoder: null,
    ...written,
  } as unknown as TokenizerJson
  if (!json.model) throw new Error('it has no model')
  // Files from before there was a type: only BPE has merges, only Unigram has a list.
  const type =
    json.model.type ?? (json.model.merges ? 'BPE' : Array.isArray(json.model.vocab) ? 'Unigram' : 'WordPiece')
  const model = { ...json.model, type }
  const pre = json.pre_tokenizer
  // transformers sets the prefix space of a lone ByteLevel from its own configuration, where false is the default.
  const pre_tokenizer =
    pre?.type === 'ByteLevel' ? { ...pre, add_prefix_space: tokenizerConfig.add_prefix_space === true } : pre
  return { ...json, added_tokens: json.added_tokens ?? [], model, pre_tokenizer }
}

function vocabularyOf(json: TokenizerJson): Map<string, number> {
  const { vocab } = json.model
  if (Array.isArray(vocab)) return new Map((vocab as [string, number][]).map(([piece], id) => [piece, id]))
  return new Map(Object.entries(vocab as Record<string, number>))
}

function ofClass(
  adds: { bos: boolean; eos: boolean },
  config: Json,
  special: SpecialTokens,
  vocabulary: Map<string, number>,
  file: string,
): Affixes {
  const id = (wanted: boolean, token: 'bos_token' | 'eos_token'): number[] => {
    if (!wanted) return []
    const found = vocabulary.get(special.named[token] ?? '')
    if (found === undefined) throw gateError('tokenizer-bos-missing', { file, token })
    return [found]
  }
  const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise)
  return {
    prefix: id(flag(config.add_bos_token, adds.bos), 'bos_token'),
    suffix: id(flag(config.add_eos_token, adds.eos), 'eos_token'),
  }
}

const leadingSpace = (pieces: Pieces | null, json: TokenizerJson): boolean =>
  pieces?.leadingSpace === true ||
  (json.pre_tokenizer?.type === 'ByteLevel' && json.pre_tokenizer.add_prefix_space === true)

function kindOf(json: TokenizerJson): string {
  const parts = JSON.stringify([json.pre_tokenizer, json.decoder])
  const detail = parts.includes('"ByteLevel"')
    ? ', byte-level'
    : json.model.byte_fallback
      ? ', SentencePiece-like with byte fallback'
      : parts.includes('"Metaspace"')
        ? ', SentencePiece-like'
        : ''
  return json.model.type + detail
}

/** As `PreTrainedTokenizerBase.clean_up_tokenization` of transformers 4.57. */
function cleaned(text: string): string {
  const endings = [' .', ' ?', ' !', ' ,', " ' ", " n't", " 'm", " 's", " 've", " 're"]
  return endings.reduce((current, ending) => current.replaceAll(ending, ending.trim()), text)
}

function fingerprintOf(json: TokenizerJson, around: Affixes): string {
  const { vocab, merges, ...settings } = json.model
  const hash = createHash('sha256')
  const put = (value: unknown): void => {
    hash.update(`${stable(value)}\n`)
  }
  put([json.normalizer, json.pre_tokenizer, settings, around])
  put(json.added_tokens)
  put(Array.isArray(vocab) ? vocab : Object.entries(vocab as object).sort(([, a], [, b]) => a - b))
  // One merge list is written as strings by older versions and as pairs by newer ones.
  put(Array.isArray(merges) ? merges.map((merge) => (Array.isArray(merge) ? merge.join(' ') : merge)) : null)
  return hash.digest('hex')
}

/** JSON that does not depend on the order of keys. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
