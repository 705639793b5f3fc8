import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/checkpoint/fingerprint.ts'
import { hubAccess } from '../../src/checkpoint/hub/access.ts'
import { locate } from '../../src/checkpoint/locate.ts'
import { generationSettings } from '../../src/checkpoint/settings.ts'
import { chatTemplate } from '../../src/checkpoint/template.ts'
import { loadTokenizer } from '../../src/checkpoint/tokenizer/tokenizer.ts'
import type { ChatMessage } from '../../src/samples/sample.ts'

/** What Python's transformers 4.57 says of a checkpoint's strings and conversations. */
interface Reference {
  tokens: { text: string; ids: number[] }[]
  chats: { messages: ChatMessage[]; prompt: string; whole: string; prompt_ids?: number[]; promptIds?: number[] }[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const models =
  process.env.CHECKPOINT_GATE_MODELS ||
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'checkpoint-gate/models')

// One for all, so that half a gigabyte of weights is read once.
const cache = mkdtempSync(join(tmpdir(), 'checkpoint-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

const sets = [
  {
    title: 'SmolLM2-135M',
    folder: models,
    reference: join(root, '../shared/models/reference.json'),
    sides: ['baseline', 'candidate', 'careful'],
    context: 8192,
  },
  {
    title: 'the legal example',
    folder: join(root, 'examples/legal'),
    reference: join(root, 'examples/legal/reference.json'),
    sides: ['baseline', 'careless', 'careful'],
    context: 512,
  },
]

for (const set of sets) {
  const absent = [set.reference, ...set.sides.map((side) => join(set.folder, side, 'tokenizer.json'))].find(
    (p) => !existsSync(p),
  )
  const title = absent === undefined ? set.title : `${set.title} (skipped: ${absent} is absent)`

  describe.skipIf(absent !== undefined).each(set.sides)(`${title}, %s`, (side) => {
    const open = async () => {
      const files = await locate({ path: side, file: null }, { folder: set.folder, cache, hub: hubAccess({}) })
      const tokenizer = await loadTokenizer(files)
      return { files, tokenizer, template: await chatTemplate(files, tokenizer) }
    }
    const reference = (): Reference => JSON.parse(readFileSync(set.reference, 'utf8'))

    it('gives the ids of the reference for every string, and the string back', async () => {
      const { tokenizer } = await open()
      for (const { text, ids } of reference().tokens) {
        expect(tokenizer.encode(text, { addSpecialTokens: true }), JSON.stringify(text)).toEqual(ids)
        expect(tokenizer.decode(ids, { skipSpecial: false })).toBe(text)
        expect(tokenizer.bytesOf(ids)).toBe(Buffer.byteLength(text))
      }
    })

    it('renders every conversation as the reference, with its ids', async () => {
      const { tokenizer, template } = await open()
      for (const { messages, prompt, whole, prompt_ids, promptIds = prompt_ids } of reference().chats) {
        expect(template?.render(messages, { addGenerationPrompt: true })).toBe(prompt)
        expect(template?.render(messages, { addGenerationPrompt: false })).toBe(whole)
        expect(tokenizer.encode(prompt, { addSpecialTokens: false })).toEqual(promptIds)
      }
    })

    it('knows where an answer ends and how long a text may be', async () => {
      const { files, tokenizer } = await open()
      const settings = await generationSettings(files, tokenizer)
      expect(settings.eosIds).toContain(2)
      expect(settings.contextLength?.value).toBe(set.context)
    })
  })

  it.skipIf(absent !== undefined)(`${title}: the tokenizers are one, the checkpoints are not`, async () => {
    const seen = await Promise.all(
      set.sides.map(async (side) => {
        const files = await locate({ path: side, file: null }, { folder: set.folder, cache, hub: hubAccess({}) })
        return { tokenizer: (await loadTokenizer(files)).fingerprint, whole: await fingerprint(files, cache) }
      }),
    )
    expect(new Set(seen.map((side) => side.tokenizer)).size).toBe(1)
    expect(new Set(seen.map((side) => side.whole)).size).toBe(set.sides.length)
  })
}
