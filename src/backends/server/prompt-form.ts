import { ServerRefusal } from './client.ts'
import { bosOf, type Prompting, promptOf } from './prompting.ts'

/** A server that read less than this part of a prompt's tokens has shortened it, however it splits texts. */
const mostlyRead = 0.9

/**
 * How a prompt of tokens goes to a server: as ids, or, where it has refused the very first ones and takes the same prompt as text, as text
 * that stands for them. It stays with the first form that was taken.
 */
export class PromptForm {
  #taken: 'ids' | 'text' | null = null
  /** Whether BOS is left to the server, which puts it in front of a text. */
  #addsBos = false
  readonly #notes: string[]

  /** What it finds is added to `notes`. */
  constructor(notes: string[]) {
    this.#notes = notes
  }

  /**
   * @param send sends a prompt, and tells how many tokens the server read; throws what the server refused
   * @returns what `send` gave, and what is wrong with how the server read the prompt; null: nothing
   */
  async send<T extends { promptTokens: number | undefined }>(
    tokenizer: Prompting,
    ids: readonly number[],
    send: (prompt: readonly number[] | string) => Promise<T>,
  ): Promise<{ reply: T; wrong: string | null }> {
    if (this.#taken !== 'text') {
      try {
        const reply = await send(ids)
        this.#taken = 'ids'
        return { reply, wrong: misread(reply.promptTokens, ids.length, 1) }
      } catch (error) {
        if (!(error instanceof ServerRefusal) || this.#taken === 'ids') throw error
        return this.#asText(tokenizer, ids, send).catch((second) => {
          throw second instanceof ServerRefusal ? error : second
        })
      }
    }
    return this.#asText(tokenizer, ids, send)
  }

  async #asText<T extends { promptTokens: number | undefined }>(
    tokenizer: Prompting,
    ids: readonly number[],
    send: (prompt: string) => Promise<T>,
  ): Promise<{ reply: T; wrong: string | null }> {
    let reply = await send(promptOf(tokenizer, ids, this.#addsBos).text)
    if (!this.#addsBos && ids[0] === bosOf(tokenizer) && reply.promptTokens === ids.length + 1) {
      this.#addsBos = true
      reply = await send(promptOf(tokenizer, ids, true).text)
    }
    this.#taken = 'text'
    this.#tell('the server takes texts, not tokens, and splits prompts itself')
    const { promptTokens } = reply
    if (promptTokens !== undefined && promptTokens !== ids.length)
      this.#tell('it splits some prompts into another number of tokens than tokenizer.json does')
    return { reply, wrong: misread(promptTokens, ids.length, mostlyRead) }
  }

  #tell(note: string): void {
    if (!this.#notes.includes(note)) this.#notes.push(note)
  }
}

/** A server that shortens a prompt, or frames it, answers another question. */
function misread(read: number | undefined, sent: number, least: number): string | null {
  if (read === undefined || (read >= sent * least && read <= sent / least)) return null
  return `it counts ${read} tokens in a prompt of ${sent}`
}
