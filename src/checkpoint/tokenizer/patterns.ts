/**
 * Character classes of the reference implementation (the Rust crate tokenizers 0.22), as regular expressions in the Oniguruma syntax of
 * tokenizer.json. The JavaScript library reads `\s` there as White_Space, as Oniguruma does; its own pre-tokenizers use the classes of
 * JavaScript, which differ (U+0085, U+FEFF, digits beyond ASCII), and so they are written anew as a Split.
 */
export const punctuation = '[\\p{P}\\x{21}-\\x{2F}\\x{3A}-\\x{40}\\x{5B}-\\x{60}\\x{7B}-\\x{7E}]'

const word = '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}'
export const wordsAndSigns = `[${word}]+|[^${word}\\s]+`

/** The pattern of GPT-2, which the ByteLevel pre-tokenizer splits by. */
export const gpt2 = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+"

export const cjk =
  '[\\x{4E00}-\\x{9FFF}\\x{3400}-\\x{4DBF}\\x{20000}-\\x{2A6DF}\\x{2A700}-\\x{2B73F}\\x{2B740}-\\x{2B81F}' +
  '\\x{2B920}-\\x{2CEAF}\\x{F900}-\\x{FAFF}\\x{2F800}-\\x{2FA1F}]'

export const quote = (text: string): string => text.replace(/[$^\\.*+?()[\]{}|/]/g, '\\$&')
