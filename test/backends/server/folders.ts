import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { example } from './asking.ts'

/** A copy of the example whose tokenizer puts BOS in front of every text, as Llama's do. */
export function withBos(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'checkpoint-gate-bos-')), 'baseline')
  afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))
  cpSync(example, folder, { recursive: true })
  const file = join(folder, 'tokenizer.json')
  const tokenizer = JSON.parse(readFileSync(file, 'utf8'))
  const [bos, text] = [{ SpecialToken: { id: '<|endoftext|>', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }]
  tokenizer.post_processor = {
    type: 'TemplateProcessing',
    single: [bos, text],
    pair: [bos, text, { Sequence: { id: 'B', type_id: 1 } }],
    special_tokens: { '<|endoftext|>': { id: '<|endoftext|>', ids: [0], tokens: ['<|endoftext|>'] } },
  }
  writeFileSync(file, JSON.stringify(tokenizer))
  return folder
}
