import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { backendContract } from '../../contracts/backend.ts'
import { root } from '../onnx/open.ts'
import { example } from './asking.ts'
import { type Fake, startFake } from './fake/fake.ts'
import { openServed } from './open.ts'

const passages = readFileSync(join(root, 'examples/legal/data/passages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 6)
  .map((line) => (JSON.parse(line) as { text: string }).text)

let fake: Promise<Fake> | null = null
afterAll(async () => (await fake)?.close())

backendContract('the example checkpoint behind a server', {
  async open({ rows } = {}) {
    fake ??= startFake({ dialect: 'vllm', checkpoint: example, traits: { mostLogprobs: 64 } })
    const { address } = await fake
    return openServed(address, { source: { concurrency: rows ?? 8, dialect: 'vllm' } })
  },
  texts: [...passages.map((text, i) => text.slice(0, 100 + 50 * i)), passages.join(' ').slice(0, 2600)],
  prompts: passages.map((text, i) => text.slice(0, 20 + 17 * i)),
  message: 'What does the licence permit?',
})
