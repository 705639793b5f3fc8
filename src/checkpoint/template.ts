import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ChatMessage } from '../samples/sample.ts'
import { gateError } from '../shared/errors.ts'
import { isObject, type Json, readJson, type TextFiles } from './files.ts'
import { compile, TemplateRefusal, templateDate } from './jinja.ts'
import type { Tokenizer } from './tokenizer/tokenizer.ts'

export interface ChatTemplate {
  /** Of the template's text, hexadecimal. */
  sha256: string
  /** The file that it stands in. */
  from: string
  /** What a reader of the report should know. */
  notes: string[]
  /**
   * As `apply_chat_template(messages, tokenize=False, add_generation_prompt=...)` of transformers 4.57. Its ids are had by encoding it
   * without adding special tokens: the template has put them in already.
   */
  render(messages: readonly ChatMessage[], options: { addGenerationPrompt: boolean }): string
}

/** The template that transformers would use; null where the checkpoint has none. */
export async function chatTemplate(
  files: Pick<TextFiles, 'chatTemplate' | 'namedTemplates' | 'tokenizerConfig'>,
  tokenizer: Pick<Tokenizer, 'special' | 'additionalSpecial'>,
): Promise<ChatTemplate | null> {
  const found = await findTemplate(files)
  if (found === null) return null
  const { from } = found
  const text = found.text.replace(/\r\n?/g, '\n')
  let rendered: ReturnType<typeof compile>
  try {
    rendered = compile(text)
  } catch (error) {
    throw gateError('template-invalid', { from, reason: (error as Error).message }, error)
  }
  const variables = {
    ...Object.fromEntries(Object.entries(tokenizer.special).map(([name, token]) => [name, token.content])),
    ...(tokenizer.additionalSpecial.length > 0 ? { additional_special_tokens: [...tokenizer.additionalSpecial] } : {}),
    tools: null,
    documents: null,
  }
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    from,
    notes: text.includes('strftime_now')
      ? [`the chat template prints today's date, which is taken to be ${templateDate.toISOString().slice(0, 10)}`]
      : [],
    render(messages, { addGenerationPrompt }) {
      try {
        // A plain copy: a template sees only what a message is.
        const plain = messages.map(({ role, content }) => ({ role, content }))
        return rendered({ ...variables, messages: plain, add_generation_prompt: addGenerationPrompt })
      } catch (error) {
        const code = error instanceof TemplateRefusal ? 'template-refused' : 'template-unsupported'
        throw gateError(code, { from, reason: (error as Error).message }, error)
      }
    },
  }
}

/** Files of their own win over tokenizer_config.json, as in transformers. */
async function findTemplate(
  files: Pick<TextFiles, 'chatTemplate' | 'namedTemplates' | 'tokenizerConfig'>,
): Promise<{ text: string; from: string } | null> {
  const own = files.chatTemplate ?? files.namedTemplates.default
  if (own !== undefined) return { text: await readFile(own, 'utf8'), from: own }
  const names = Object.keys(files.namedTemplates)
  if (names.length > 0) throw gateError('template-no-default', { found: names })
  const { chat_template: written } = await readJson(files.tokenizerConfig)
  const from = files.tokenizerConfig ?? ''
  if (typeof written === 'string') return { text: written, from }
  if (!Array.isArray(written)) return null
  const named = written.filter((entry): entry is Json => isObject(entry) && typeof entry.template === 'string')
  const chosen = named.find((entry) => entry.name === 'default')
  if (chosen === undefined) throw gateError('template-no-default', { found: named.map((entry) => String(entry.name)) })
  return { text: String(chosen.template), from }
}
