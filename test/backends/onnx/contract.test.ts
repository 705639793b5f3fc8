import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { backendContract } from '../../contracts/backend.ts'
import { open, root } from './open.ts'
import { type Tiny, writeTinyCheckpoint } from './tiny.ts'

const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-contract-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const batch = ({ rows, tokens }: { rows?: number; tokens?: number } = {}) => ({
  ...(rows ? { batchRows: rows } : {}),
  ...(tokens ? { batchTokens: tokens } : {}),
})

const example = join(root, 'examples/legal/baseline')
const passages = readFileSync(join(root, 'examples/legal/data/passages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 8)
  .map((line) => (JSON.parse(line) as { text: string }).text)

backendContract('the example checkpoint', {
  open: (size) => open(example, batch(size)),
  texts: [...passages.map((text, i) => text.slice(0, 200 + 90 * i)), passages.join(' ').slice(0, 6000)],
  prompts: passages.map((text, i) => text.slice(0, 20 + 17 * i)),
  message: 'What does the licence permit?',
})

const bytes = [
  'Permission is hereby granted',
  'No warranty, none.',
  'of it',
  'A fox',
  'The end of it all',
  'Whoever reads this must go on',
]
const forms: [string, Tiny][] = [
  ['a merged decoder', { attention: 'merged' }],
  ['a graph with GroupQueryAttention', { attention: 'grouped', positions: false }],
]
for (const [name, options] of forms) {
  const folder = join(scratch, name.replaceAll(' ', '-'))
  writeTinyCheckpoint(folder, options)
  backendContract(name, {
    open: (size) => open(folder, batch(size)),
    texts: [...bytes, bytes.join(' ').repeat(3)],
    prompts: bytes,
    message: 'Hello',
  })
}
