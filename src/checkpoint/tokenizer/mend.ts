import { type Part, parts, type TokenizerJson, Unsupported } from './json.ts'
import { cjk, gpt2, punctuation, quote, wordsAndSigns } from './patterns.ts'

/**
 * Rewrites a tokenizer.json so that @huggingface/tokenizers 0.2.0 splits as the reference (PyPI tokenizers 0.22) does: what the two
 * understand differently is put in terms of what they understand alike. What cannot be put so is refused.
 *
 * @throws Unsupported names the construct.
 */
export function mend(json: TokenizerJson): TokenizerJson {
  const single = json.added_tokens.find((token) => token.single_word)
  if (single)
    throw new Unsupported(`the added token "${single.content}" with single_word`, 'it would match inside words')
  refuseModel(json.model)
  return {
    ...json,
    normalizer: sequence('normalizers', normalizers(json.normalizer)),
    pre_tokenizer: sequence('pretokenizers', preTokenizers(json.pre_tokenizer)),
    // Special tokens are put around a text by ids; the library looks them up by name.
    post_processor: null,
    decoder: json.decoder,
  }
}

function refuseModel(model: TokenizerJson['model']): void {
  if (model.dropout) throw new Unsupported('BPE with dropout', 'one text would be split differently each time')
  if (model.type === 'BPE' && model.continuing_subword_prefix) {
    throw new Unsupported('BPE with continuing_subword_prefix', 'it is not implemented here')
  }
  if (model.type === 'Unigram' && model.byte_fallback) {
    throw new Unsupported('Unigram with byte_fallback', 'it is not implemented here')
  }
  if (!['BPE', 'Unigram', 'WordPiece', 'WordLevel'].includes(model.type)) {
    throw new Unsupported(`the model ${model.type}`, 'it is not implemented here')
  }
}

const sequence = (key: string, list: Part[]): Part | null =>
  list.length < 2 ? (list[0] ?? null) : { type: 'Sequence', [key]: list }

const replace = (pattern: object, content: string): Part => ({ type: 'Replace', pattern, content })

function normalizers(part: Part | null): Part[] {
  if (part === null) return []
  switch (part.type) {
    case 'Sequence':
      return parts(part.normalizers).flatMap(normalizers)
    case 'Replace':
      // The content goes to a JavaScript replacement, where a dollar sign has a meaning.
      return [replace(part.pattern as object, String(part.content ?? '').replaceAll('$', '$$$$'))]
    case 'Strip':
      return [
        ...(part.strip_left === false ? [] : [replace({ Regex: '\\A\\s+' }, '')]),
        ...(part.strip_right === false ? [] : [replace({ Regex: '\\s+\\z' }, '')]),
      ]
    case 'Lowercase':
      return lowercase
    case 'BertNormalizer':
      return bert(part)
    case 'Precompiled':
      if (!part.precompiled_charsmap) return []
      throw new Unsupported(
        'the normalizer Precompiled (a SentencePiece character map)',
        'it is only approximated here',
      )
    case 'NFC':
    case 'NFD':
    case 'NFKC':
    case 'NFKD':
    case 'StripAccents':
    case 'Prepend':
      return [part]
    default:
      throw new Unsupported(`the normalizer ${part.type}`, 'it is not implemented here')
  }
}

/** Components that ask the Unicode tables of the two languages, which are not of one age, about marks and letters. */
export function inexact(json: TokenizerJson): string[] {
  const used = normalizersOf(json.normalizer).filter((type) => ['BertNormalizer', 'StripAccents'].includes(type))
  return used.map((type) => `${type} may treat characters newer than Unicode 8 otherwise than the reference library`)
}

const normalizersOf = (part: Part | null): string[] =>
  part === null ? [] : part.type === 'Sequence' ? parts(part.normalizers).flatMap(normalizersOf) : [part.type]

/** Letter by letter, as in Rust: JavaScript alone knows the sigma at the end of a word. */
const lowercase: Part[] = [replace({ String: 'Σ' }, 'σ'), { type: 'Lowercase' }]

function bert(part: Part): Part[] {
  const lower = part.lowercase !== false
  const strip = part.strip_accents ?? lower
  return [
    ...(part.clean_text === false
      ? []
      : [replace({ Regex: '[\\x{FFFD}\\p{Cc}\\p{Cf}\\p{Co}&&[^\\t\\n\\r]]' }, ''), replace({ Regex: '\\s' }, ' ')]),
    ...(part.handle_chinese_chars === false ? [] : [replace({ Regex: cjk }, ' $& ')]),
    ...(strip ? [{ type: 'NFD' }, replace({ Regex: '\\p{Mn}' }, '')] : []),
    ...(lower ? lowercase : []),
  ]
}

const isolate = (regex: string): Part => ({
  type: 'Split',
  pattern: { Regex: regex },
  behavior: 'Isolated',
  invert: false,
})
const remove = (regex: string): Part => ({
  type: 'Split',
  pattern: { Regex: regex },
  behavior: 'Removed',
  invert: false,
})

function preTokenizers(part: Part | null): Part[] {
  if (part === null) return []
  switch (part.type) {
    case 'Sequence':
      return parts(part.pretokenizers).flatMap(preTokenizers)
    case 'ByteLevel':
      return [
        ...(part.add_prefix_space ? [replace({ Regex: '\\A[^ ]' }, ' $&')] : []),
        ...(part.use_regex === false ? [] : [isolate(gpt2)]),
        { type: 'ByteLevel', add_prefix_space: false, use_regex: false, trim_offsets: false },
      ]
    case 'Metaspace':
      return metaspace(part)
    case 'Digits':
      return [isolate(part.individual_digits ? '\\p{N}' : '\\p{N}+')]
    case 'Whitespace':
      return [{ type: 'Split', pattern: { Regex: wordsAndSigns }, behavior: 'Removed', invert: true }]
    case 'WhitespaceSplit':
      return [remove('\\s+')]
    case 'BertPreTokenizer':
      return [remove('\\s+'), isolate(punctuation)]
    case 'Punctuation':
      return [split(punctuation, String(part.behavior ?? 'Isolated'), false)]
    case 'CharDelimiterSplit':
      return [remove(quote(String(part.delimiter)))]
    case 'FixedLength':
      return [isolate(`[\\s\\S]{1,${Number(part.length)}}`)]
    case 'Split':
      return [split(source(part.pattern), String(part.behavior), part.invert === true)]
    default:
      throw new Unsupported(`the pre-tokenizer ${part.type}`, 'it is not implemented here')
  }
}

function metaspace(part: Part): Part[] {
  const mark = String(part.replacement ?? '▁')
  // Before 0.15 there was add_prefix_space instead of prepend_scheme.
  const scheme = part.prepend_scheme ?? (part.add_prefix_space === false ? 'never' : 'always')
  const whole: Part = { type: 'Metaspace', replacement: mark, prepend_scheme: scheme }
  return part.split === false ? [whole] : [whole, split(quote(mark), 'MergedWithNext', false)]
}

function source(pattern: unknown): string {
  const { String: text, Regex: regex } = pattern as { String?: string; Regex?: string }
  return regex ?? quote(text ?? '')
}

/** The library knows two behaviours, every match for itself and matches dropped; the others are the first with a longer pattern. */
function split(regex: string, behavior: string, invert: boolean): Part {
  const untilMatch = `(?:(?!${regex})[\\s\\S])*`
  const merged = behavior.startsWith('MergedWith')
  if (merged && invert) throw new Unsupported(`Split with ${behavior} and invert`, 'it is not implemented here')
  switch (behavior) {
    case 'Isolated':
      return isolate(regex)
    case 'Contiguous':
      return isolate(`(?:${regex})+`)
    case 'MergedWithPrevious':
      return isolate(`${untilMatch}(?:${regex})`)
    case 'MergedWithNext':
      return isolate(`(?:${regex})${untilMatch}`)
    case 'Removed':
      if (!invert && /(?<!\\)(?:\\\\)*\((?!\?)/.test(regex.replace(/\[[^\]]*\]/g, ''))) {
        throw new Unsupported('Split that removes a pattern with groups', 'the groups would stay in the text')
      }
      return { type: 'Split', pattern: { Regex: regex }, behavior: 'Removed', invert }
    default:
      throw new Unsupported(`Split with ${behavior}`, 'it is not implemented here')
  }
}
