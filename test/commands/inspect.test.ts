import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/commands/inspect.ts'
import { type Inspection, inspectionText, visible } from '../../src/commands/inspection.ts'
import { silent } from '../../src/shared/progress.ts'
import { startFake } from '../backends/server/fake/fake.ts'
import { folder, refusal } from '../checkpoint/helpers.ts'

const checkpoint = fileURLToPath(new URL('../../examples/legal/baseline', import.meta.url))
const hello = [{ role: 'user', content: 'What may\nI do?' }]

async function inspected(options: {
  text?: string
  chat?: unknown
  json?: boolean
  checkpoint?: string
  tokenizer?: string
}): Promise<string> {
  const chat = 'chat' in options ? join(folder({ 'chat.json': JSON.stringify(options.chat) }), 'chat.json') : null
  let written = ''
  await inspect(
    {
      checkpoint: options.checkpoint ?? checkpoint,
      file: null,
      model: null,
      tokenizer: options.tokenizer ?? null,
      keyVariable: null,
      text: options.text ?? null,
      chat,
      json: options.json ?? false,
      progress: silent,
    },
    { write: (text) => (written += text) },
  )
  return written
}

describe('inspect', () => {
  it('shows what an evaluation would see', async () => {
    const text = await inspected({ text: 'The licensee', chat: hello })
    for (const part of [
      'onnx',
      'fp32',
      'past_key_values.0-3.key',
      'BPE, byte-level',
      'context length',
      '"What may\\n"',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('gives the ids and the rendered conversation as JSON', async () => {
    const { text, chat, tokenizer } = JSON.parse(
      await inspected({ text: 'The licensee', chat: hello, json: true }),
    ) as Inspection
    const vocabulary = JSON.parse(readFileSync(join(checkpoint, 'tokenizer.json'), 'utf8')).model.vocab
    expect(text?.ids).toEqual(text?.tokens.map(({ piece }) => vocabulary[piece]))
    expect(text?.tokens.map((token) => token.text).join('')).toBe('The licensee')
    expect(chat?.rendered).toContain('What may\nI do?')
    expect(chat?.ids.every((id) => id <= tokenizer.highestId)).toBe(true)
    expect(chat?.tokens.map((token) => token.text).join('')).toBe(chat?.rendered)
  })

  it.each([
    ['no list', { role: 'user' }],
    ['nothing', []],
    ['a message without text', [{ role: 'user', content: [{ type: 'text' }] }]],
  ])('refuses a conversation that is %s, by its file', async (_title, chat) => {
    const error = await refusal(inspected({ chat }))
    expect(error.code).toBe('chat-file')
    expect(error.message).toContain('chat.json')
  })
})

it('a screen shows no control characters and no commands to a runner, whatever the checkpoint holds', async () => {
  const evil = '\u001b[2J\u202e::error::x\n##[group]\r\u0000'
  const inspection = JSON.parse(await inspected({ text: 'a', json: true })) as Inspection
  const screen = inspectionText({
    ...inspection,
    checkpoint: evil,
    folder: evil,
    files: [{ part: evil, path: evil, size: 1 }],
    notes: [evil],
    tokenizer: { ...inspection.tokenizer, special: { bos_token: { content: evil, id: 1 } } },
    template: { from: evil, sha256: 'x' },
    text: { text: evil, ids: [1], tokens: [{ id: 1, piece: evil, text: evil }] },
    chat: { messages: [], rendered: evil, ids: [], tokens: [] },
  })
  expect(screen.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  expect(screen).not.toMatch(/^\s*::|##\[/m)
})

it('a visible text is the text itself, escaped', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => JSON.parse(visible(text)) === text))
})

describe('inspect of what a server opens', () => {
  it('shows the files of a folder without an ONNX model, and their tokenizer', async () => {
    const path = folder({ 'model.safetensors': 'weights' })
    for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'chat_template.jinja'])
      cpSync(join(checkpoint, name), join(path, name))
    const text = await inspected({ checkpoint: path, text: 'The licensee' })
    for (const part of ['weights for a server', 'model.safetensors', 'BPE, byte-level', 'chat_template.jinja'])
      expect(text).toContain(part)
    const empty = folder({ 'README.md': 'x' })
    expect((await refusal(inspected({ checkpoint: empty }))).code).toBe('checkpoint-no-onnx')
  })

  it('proves the log-probabilities of a server, or says why it cannot', async () => {
    const fake = await startFake({ dialect: 'vllm', checkpoint })
    const alone = JSON.parse(await inspected({ checkpoint: fake.address, json: true }))
    expect(alone).toMatchObject({ checkpoint: fake.address, logprobs: true })
    expect(alone.opened.notes.join()).toContain('no tokenizer.json is at hand')
    const known = JSON.parse(await inspected({ checkpoint: fake.address, tokenizer: checkpoint, json: true }))
    expect(known).toMatchObject({ logprobs: true, opened: { backend: 'server', contextLength: 512 } })
    expect(await inspected({ checkpoint: fake.address, tokenizer: checkpoint })).toMatch(/log-probabilities +proven/)
    await fake.close()
    const without = await startFake({ dialect: 'llama-cpp', checkpoint })
    const found = JSON.parse(await inspected({ checkpoint: without.address, tokenizer: checkpoint, json: true }))
    expect(found.logprobs).toContain('Only no echo is supported')
    await without.close()
  })
})
