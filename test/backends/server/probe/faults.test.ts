import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../../src/backends/server/dialects/faults.ts'
import type { Proof, Unproven } from '../../../../src/backends/server/probe/proof.ts'
import { probed } from '../asking.ts'
import type { FakeOptions } from '../fake/fake.ts'
import type { Faults } from '../fake/faults.ts'

/** The fault's name for each dialect; a note where it leaves a prompt's values true, but is told; null: nothing is wrong with what is asked. */
type Expected = Fault | Fault[] | { note: RegExp } | null
interface Row {
  faults: Faults
  echo: Expected
  'prompt-logprobs'?: Expected
  sglang?: Expected
  tgi?: Expected
  lmdeploy?: Expected
}

const mixed = { note: /mixed up when several requests run at once/ }

/** LMDeploy draws the token that is looked at, and takes no seed. */
const drawn: Fault[] = ['sums', 'unlike-generation']

const rows: Row[] = [
  { faults: {}, echo: null },
  // NaN is no JSON, and comes as no value.
  { faults: { nan: true }, echo: 'null', lmdeploy: 'not-finite' },
  { faults: { nullInMiddle: true }, echo: 'null', lmdeploy: drawn },
  // Without lists of the likeliest, it cannot be seen which way the rows were moved.
  { faults: { rowShift: true }, echo: 'row-shift', tgi: 'unlike-generation', lmdeploy: drawn },
  { faults: { indexShift: true }, echo: 'index-shift', lmdeploy: drawn },
  { faults: { indexShift: 'back' }, echo: 'index-shift', lmdeploy: drawn },
  {
    faults: { ignoredEcho: true },
    echo: 'echo-ignored',
    'prompt-logprobs': 'no-values',
    tgi: 'no-values',
    lmdeploy: 'not-finite',
  },
  {
    faults: { ignoredEcho: 'empty' },
    echo: 'echo-ignored',
    'prompt-logprobs': 'no-values',
    tgi: 'no-values',
    lmdeploy: 'not-finite',
  },
  { faults: { short: true }, echo: 'length', lmdeploy: 'not-finite' },
  { faults: { bosOnIds: true }, echo: 'bos-added', tgi: null, lmdeploy: drawn },
  { faults: { zeros: true }, echo: 'stub' },
  { faults: { floor: true }, echo: 'floor' },
  { faults: { logits: true }, echo: 'logits' },
  { faults: { postTemperature: true }, echo: 'temperature', lmdeploy: null },
  // One row for all is the last one, so that values depend on what follows.
  { faults: { broadcast: true }, echo: 'broadcast', tgi: 'causality', lmdeploy: drawn },
  { faults: { truncated: 20 }, echo: 'truncated', tgi: 'length', lmdeploy: drawn },
  { faults: { truncated: 100 }, echo: 'truncated', tgi: 'long-prompts', lmdeploy: drawn },
  { faults: { cachedPrefix: 'short' }, echo: 'cached-prefix' },
  { faults: { cachedPrefix: 'nulls' }, echo: 'cached-prefix' },
  { faults: { orderDependent: true }, echo: 'order' },
  { faults: { mixedUp: true }, echo: mixed, tgi: null },
  { faults: { chunkLost: 300 }, echo: 'long-prompts' },
  { faults: { shortWrong: 100 }, echo: 'short-prompts', lmdeploy: drawn },
  { faults: { noise: 0.3 }, echo: 'noise' },
  { faults: { noise: 0.03 }, echo: null },
  { faults: { processed: true }, echo: { note: /generated tokens are those after temperature/ }, lmdeploy: null },
  { faults: { servesDefault: true }, echo: { note: /any model’s name/ } },
  { faults: { doubleBos: true }, echo: { note: /BOS comes twice/ }, tgi: 'split' },
  { faults: { splitsOtherwise: true }, echo: { note: /splits \d of 9 texts otherwise/ }, tgi: 'split' },
]

const raw = { logprobsMode: 'raw_logprobs' } as const
const dialects: { dialect: Exclude<keyof Row, 'faults' | 'echo'> | 'vllm'; fake: FakeOptions }[] = [
  { dialect: 'vllm', fake: { dialect: 'vllm' } },
  { dialect: 'prompt-logprobs', fake: { dialect: 'vllm' } },
  { dialect: 'sglang', fake: { dialect: 'sglang' } },
  { dialect: 'tgi', fake: { dialect: 'tgi' } },
  { dialect: 'lmdeploy', fake: { dialect: 'lmdeploy', traits: raw } },
]

/** Every fault for vLLM; of the others, those that look otherwise there, unless all are wanted. */
const all = process.env.CHECKPOINT_GATE_LONG === '1'
const rowsOf = (dialect: (typeof dialects)[number]['dialect']) =>
  rows
    .filter((row) => all || dialect === 'vllm' || row[dialect] !== undefined || Object.keys(row.faults).length === 0)
    .map((row) => ({ row, name: JSON.stringify(row.faults) }))

describe.each(dialects)('the probe of $dialect', ({ dialect, fake }) => {
  it.each(rowsOf(dialect))('calls $name by its name', async ({ row }) => {
    const found = await probed({ ...fake, faults: row.faults }, { dialect })
    const expected = dialect === 'vllm' ? row.echo : row[dialect] === undefined ? row.echo : row[dialect]
    judge(found, expected)
  })
})

function judge(found: Proof | Unproven, expected: Expected): void {
  const told = found.proven
    ? found.notes.join('\n')
    : found.tried.map(({ fault, reason }) => `${fault}: ${reason}`).join('\n')
  const isTold = expected !== null && typeof expected === 'object' && 'note' in expected
  const name = found.proven ? 'proven' : found.tried[0]!.fault
  expect(expected === null || isTold ? ['proven'] : [expected].flat(), told).toContain(name)
  if (isTold) expect(told).toMatch(expected.note)
}
