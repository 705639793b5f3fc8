import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunRecord } from '../../src/evidence/run-record.ts'
import { type Fake, startFake } from '../backends/server/fake/fake.ts'
import { timeless } from '../commands/sharding.ts'
import { folderWith, gate } from './program.ts'

const example = resolve('examples/legal')
const tasks = ['glosses', 'passages', 'categories', 'kinds', 'topics']

let fake: Fake
beforeAll(async () => {
  const checkpoints = { base: join(example, 'baseline'), adapter: join(example, 'careless') }
  fake = await startFake({ dialect: 'vllm', checkpoints, traits: { mostLogprobs: 64 } })
})
afterAll(() => fake.close())

/** Every kind of task that a server can be asked, by one server for both sides. */
function suite(): string {
  const data = (name: string, more = '') => `data: {path: ${example}/data/${name}.jsonl, limit: 12${more}}`
  return `name: failing
server: ${fake.address}
tokenizer: ${example}/baseline
baseline: {model: base}
candidate: {model: adapter}
resamples: 1000
tasks:
  glosses: {kind: perplexity, role: general, ${data('glosses')}, divergence: true}
  passages: {kind: perplexity, role: domain, ${data('passages')}}
  categories: {kind: choose, role: general, ${data('choices')}, chat: true, delimiter: ""}
  kinds: {kind: generate, role: general, ${data('kinds')}, max_new_tokens: 6, temperature: 0.7}
  topics: {kind: classify, role: general, ${data('choices', ', fields: {prompt: question, label: topic}')}, constrained: true}
`
}

const sentAgain = /\d+ of \d+ requests were sent again \(\d+ s of waiting\)/g

/** Everything that a run leaves behind, without when it was made and how often it had to ask. */
async function runOf() {
  const folder = folderWith({ 'checkpoint-gate.yml': suite() })
  const before = fake.counts.all
  const { exit, stdout } = await gate(folder, ['run', '--out', 'run'])
  const run = join(folder, 'run')
  const record: RunRecord = JSON.parse(readFileSync(join(run, 'run.json'), 'utf8'))
  const files = (side: string) =>
    tasks.map((task) => readFileSync(join(run, 'evidence', side, `${task}.jsonl`), 'utf8'))
  const notes = [record.opened.baseline, record.opened.candidate].flatMap((opened) => opened?.notes ?? [])
  return {
    again: notes.filter((note) => note.match(sentAgain)).length,
    requests: fake.counts.all - before,
    left: {
      exit,
      error: record.error,
      said: stdout,
      // Answers come in any order.
      evidence: ['baseline', 'candidate'].map((side) => files(side).map((text) => text.split('\n').sort())),
      opened: [record.opened.baseline, record.opened.candidate].map((opened) => ({
        ...opened,
        notes: opened!.notes.filter((note) => !note.match(sentAgain)),
      })),
      ...Object.fromEntries(Object.entries(timeless(run)).map(([file, text]) => [file, withoutAgain(text, folder)])),
    },
  }
}

/** Each stands on a line of its own, in the report's JSON behind a comma, in its page as an item of a list. */
const withoutAgain = (text: string, folder: string) =>
  text
    .replaceAll(folder, 'FOLDER')
    .replaceAll(new RegExp(`<li>[^<]*${sentAgain.source}</li>`, 'g'), '')
    .replaceAll(new RegExp(`,?\\n[^\\n]*${sentAgain.source}"?`, 'g'), '')

describe('a run against a server that fails one request in five', () => {
  it('ends with the evidence, the numbers and the report of a run against one that fails none, to the last byte', {
    timeout: 300_000,
  }, async () => {
    const steady = await runOf()
    expect(steady).toMatchObject({ again: 0, left: { error: null } })
    fake.set({
      error500: { share: 0.04, seed: 1 },
      error503: { share: 0.04, seed: 2 },
      cut: { share: 0.04, seed: 3 },
      reset: { share: 0.04, seed: 4 },
      wrongJson: { share: 0.02, seed: 5 },
      rateLimit: { when: 'ms', wait: 0.02, which: { share: 0.02, seed: 6 } },
    })
    const failing = await runOf()
    expect(failing.again).toBe(2)
    expect(failing.requests / steady.requests).toBeGreaterThan(1.15)
    expect(failing.left).toEqual(steady.left)
  })
})
