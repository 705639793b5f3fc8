import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { judgeGpu, judgeLibraries } from '../../src/commands/doctor/cuda.ts'
import { asJson, asText, bad, ok, warn } from '../../src/commands/doctor/finding.ts'
import { judgeCores, judgeDisk, judgeMemory, judgeNode, judgeWeights } from '../../src/commands/doctor/machine.ts'
import { repeatedIn } from '../../src/commands/doctor/repeated.ts'
import { type DoctorOptions, doctor } from '../../src/commands/doctor.ts'
import { silent } from '../../src/shared/progress.ts'
import { startFake } from '../backends/server/fake/fake.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-doctor-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function ask(options: Partial<DoctorOptions>) {
  let text = ''
  const signal = new AbortController().signal
  const all = {
    suite: null,
    base: null,
    device: null,
    runtime: null,
    fetch: null,
    json: true,
    job: null,
    progress: silent,
    signal,
    ...options,
  }
  const exit = await doctor(all, { write: (chunk) => (text += chunk) })
  return { exit, text }
}

function parsed(text: string): {
  ready: boolean
  findings: { check: string; state: string; found: string; advice: string | null }[]
} {
  return JSON.parse(text)
}

describe('on this machine', () => {
  it('the installed runtime runs a session, and the exit code is 0', async () => {
    const { exit, text } = await ask({ runtime: root })
    const { ready, findings } = parsed(text)
    expect({ exit, ready }).toEqual({ exit: 0, ready: true })
    expect(findings.map(({ check }) => check)).toEqual([
      'Node.js',
      'platform',
      'cores',
      'memory',
      'disk of the cache',
      'disk of the runs',
      'runtime',
      'session on cpu',
    ])
    expect(findings.filter(({ state }) => state === 'bad')).toEqual([])
  })

  it('a runtime folder that cannot be used is a problem with its way out, and the exit code is 2', async () => {
    const folder = join(scratch, 'empty')
    mkdirSync(folder)
    const { exit, text } = await ask({ runtime: folder })
    const found = parsed(text).findings.find(({ check }) => check === 'runtime')
    expect(exit).toBe(2)
    expect(found).toMatchObject({ state: 'bad', advice: expect.stringContaining('doctor --fetch') })
    expect(found?.found).toContain(folder)
  })

  it('every finding that is not ok says what to do', async () => {
    const { text } = await ask({ device: 'cuda', runtime: root })
    const { ready, findings } = parsed(text)
    expect(ready).toBe(false)
    for (const { state, advice } of findings) expect(advice === null).toBe(state === 'ok')
  })
})

describe('of a suite', () => {
  const write = (name: string, text: string) => writeFileSync(join(scratch, name), text)
  const suite = `name: s
baseline: ${join(root, 'examples/legal/baseline')}
candidate: gone
tasks:
  texts:
    kind: perplexity
    role: general
    data: texts.jsonl
    metrics: [perplexity]
`

  it('the tasks whose data can be read, and the checkpoint that is missing with its line', async () => {
    write('suite.yml', suite)
    write('texts.jsonl', '{"id": "1", "text": "one"}\n{"id": "2", "text": "two"}\n')
    const { exit, text } = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    const state = Object.fromEntries(parsed(text).findings.map((finding) => [finding.check, finding]))
    expect(exit).toBe(2)
    expect(state.baseline).toMatchObject({ state: 'ok' })
    expect(state.candidate).toMatchObject({ state: 'bad', advice: expect.stringContaining('line 3') })
    expect(state['data of texts']).toMatchObject({
      state: 'warn',
      found: 'texts.jsonl: 2 samples, of 2 independent samples',
    })
  })

  it('the size of a checkpoint beside the memory', async () => {
    write('suite.yml', suite)
    const { text } = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    expect(parsed(text).findings.find(({ check }) => check === 'baseline')?.found).toMatch(/fp32, \d\.\d MB$/)
    expect(judgeWeights('baseline', 'm, fp32', 9e9, 10e9)).toMatchObject({
      state: 'warn',
      found: expect.stringMatching(/9\.0 GB, of a memory of 10\.0 GB/),
    })
    expect(judgeWeights('baseline', 'm, fp32', 2e9, 10e9)).toMatchObject({ state: 'ok', found: 'm, fp32, 2.0 GB' })
  })

  it('data that says the same thing twice, which would count as two independent answers', async () => {
    write('suite.yml', suite)
    const lines = Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, text: `text ${i % 10}` }))
    write('texts.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { text } = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    const found = parsed(text).findings.find(({ check }) => check === 'data of texts')
    expect(found).toMatchObject({
      state: 'warn',
      found: 'texts.jsonl: 12 samples, 2 samples of them the same as another',
    })
  })

  it('judges: the variable of a key by its name alone, and whether a server answers; people: their sheets', async () => {
    const fake = await startFake({ dialect: 'vllm', checkpoint: join(root, 'examples/legal/baseline') })
    process.env.GATE_TEST_KEY = 'sk-secret'
    const task = (judge: string) =>
      `${suite}  answers:\n    kind: generate\n    data: answers.jsonl\n    metrics: [rougeL]\n    judge: ${judge}\n    people: {ratings: "sheets/*.csv", key: sheets/key.json}\n`
    write('answers.jsonl', '{"id": "1", "prompt": "a", "reference": "b"}\n')
    write('suite.yml', task(`{model: baseline, server: "${fake.address}", api_key_env: GATE_TEST_KEY}`))
    const here = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    const of = Object.fromEntries(
      parsed(here.text).findings.map(({ check, state, found }) => [check, `${state} ${found}`]),
    )
    expect(of['API key of baseline']).toBe('ok in GATE_TEST_KEY')
    expect(of['judge baseline']).toMatch(/^ok .* has baseline/)
    expect(of['people of answers']).toMatch(/^warn the key of the sheets is not at /)
    expect(here.text).not.toContain('sk-secret')
    await fake.close()
    delete process.env.GATE_TEST_KEY
    write('suite.yml', task(`{model: m, server: "${fake.address}", api_key_env: GATE_TEST_KEY}`))
    const gone = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    expect(gone.exit).toBe(2)
    expect(gone.text).toMatch(/GATE_TEST_KEY/)
    write('suite.yml', task(`{model: m, server: "${fake.address}"}`))
    const { text } = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    expect(parsed(text).findings.find(({ check }) => check === 'judge m')).toMatchObject({ state: 'bad' })
  })

  it.each([
    ['model.onnx', /is not a complete ONNX model/],
    ['tokenizer.json', /tokenizer\.json/],
    ['config.json', /config\.json/],
    ['chat_template.jinja', /chat template/],
  ])('a checkpoint whose %s is cut off', async (name, found) => {
    const checkpoint = join(scratch, `cut ${name}`)
    cpSync(join(root, 'examples/legal/careful'), checkpoint, { recursive: true })
    const bytes = readFileSync(join(checkpoint, name))
    writeFileSync(join(checkpoint, name), bytes.subarray(0, bytes.length / 2))
    write('suite.yml', suite.replace('candidate: gone', `candidate: ${JSON.stringify(checkpoint)}`))
    const { exit, text } = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    expect(exit).toBe(2)
    const finding = parsed(text).findings.find(({ check }) => check === 'candidate')
    expect(finding).toMatchObject({ state: 'bad', found: expect.stringMatching(found) })
  })

  it('a broken line of data, and a suite that cannot be read, in the words of the rooms that read them', async () => {
    write('suite.yml', suite)
    write('texts.jsonl', '{"id": "1", "text": "one"}\nnonsense\n')
    const broken = await ask({ suite: join(scratch, 'suite.yml'), runtime: root })
    expect(parsed(broken.text).findings.at(-1)).toMatchObject({ check: 'data of texts', state: 'bad' })
    const missing = await ask({ suite: join(scratch, 'none.yml'), runtime: root })
    expect(parsed(missing.text).findings.at(-1)).toMatchObject({ check: 'suite', state: 'bad' })
  })
})

describe('of a suite whose sides are served', () => {
  const tasks = 'tasks: {texts: {kind: perplexity, role: general, data: texts.jsonl}}'
  const legal = join(root, 'examples/legal')
  async function found(top: string) {
    writeFileSync(join(scratch, 'texts.jsonl'), '{"id": "1", "text": "one"}\n')
    writeFileSync(join(scratch, 'served.yml'), `${top}\n${tasks}\n`)
    const { exit, text } = await ask({ suite: join(scratch, 'served.yml') })
    const all = parsed(text).findings.map(({ check, state, found, advice }) => [check, `${state} ${found} ${advice}`])
    return { exit, of: Object.fromEntries(all) as Record<string, string> }
  }

  it('the program of a command is looked for, the files are read, and no runtime is asked for', async () => {
    const { exit, of } = await found(
      `baseline: {path: ${legal}/baseline, serve: "no-such-server {checkpoint} --port {port}"}
candidate: {path: made, prepare: "make it", serve: "sh {checkpoint} --port {port}"}`,
    )
    expect(exit).toBe(2)
    expect(of['serve of the baseline']).toMatch(/^bad no-such-server is not there/)
    expect(of['serve of the candidate']).toMatch(/^ok /)
    expect(of['files of the baseline']).toMatch(/^ok .*baseline, BPE, byte-level tokenizer/)
    expect(of['files of the candidate']).toMatch(/^ok made, to be made by its command/)
    expect(of).not.toHaveProperty('runtime')
  })

  it('a server that runs is asked for its models, with its key', async () => {
    const fake = await startFake({ dialect: 'vllm', checkpoint: join(legal, 'baseline') })
    const { of } = await found(
      `baseline: {server: "${fake.address}", model: baseline}
candidate: {server: "${fake.address}", model: other, api_key_env: GATE_TEST_NO_KEY}`,
    )
    expect(of['server of the baseline']).toMatch(/^ok .* has baseline/)
    expect(of['server of the candidate']).toMatch(/^bad .* has baseline .*other is none of them/)
    expect(of['API key of the candidate']).toMatch(/^bad The environment variable GATE_TEST_NO_KEY/)
    await fake.close()
    const tgi = await startFake({ dialect: 'tgi', checkpoint: join(legal, 'baseline') })
    const hidden = await found(
      `baseline: {server: "${tgi.address}", model: tgi}\ncandidate: {server: "${tgi.address}", model: tuned}`,
    )
    expect(hidden.of['server of the baseline']).toMatch(/^ok /)
    expect(hidden.of['server of the candidate']).toMatch(/^ok .* whether tuned is one of its adapters/)
    await tgi.close()
    const gone = await found(`baseline: {server: "${fake.address}", model: baseline}\ncandidate: recorded:none`)
    expect(gone.of['server of the baseline']).toMatch(/^bad .* does not answer: .*ECONNREFUSED/)
  })
})

describe('what is found', () => {
  it('of the CUDA libraries names each that is missing, and tells those of the driver from the others', () => {
    const output =
      '\tlibcublasLt.so.13 => not found\n\tlibcuda.so.1 => not found\n\tlibm.so.6 => /lib/libm.so.6 (0x00)\n'
    const finding = judgeLibraries(output)
    expect(finding.found).toBe('not found: libcublasLt.so.13, libcuda.so.1')
    expect(finding.advice).toMatch(/driver.*--fetch/)
    expect(judgeLibraries('\tlibcuda.so.1 => not found\n').advice).not.toContain('--fetch')
    expect(judgeLibraries('\tlibm.so.6 => /lib/libm.so.6 (0x00)\n').state).toBe('ok')
  })

  it('of the GPU is its name, its memory and whether its driver is new enough', () => {
    const smi = (stdout: string, code: number | null = 0) => judgeGpu({ code, stdout, stderr: '' })
    expect(smi('NVIDIA H100 80GB HBM3, 81559 MiB, 580.95.05\n')).toEqual(
      ok('GPU', 'NVIDIA H100 80GB HBM3, 81559 MiB, 580.95.05'),
    )
    expect(smi('Tesla T4, 15360 MiB, 550.54.15\n')).toMatchObject({ state: 'warn' })
    expect(smi('No devices were found\n', 6)).toMatchObject({ state: 'bad', found: 'No devices were found' })
    expect(smi('', null)).toMatchObject({ state: 'bad', found: 'nvidia-smi is not on the PATH' })
  })

  it('of samples counts what is said twice, whatever the ids; what is one group is one piece of evidence already', () => {
    const sample = (id: string, prompt: string, group?: string) => ({
      id,
      prompt,
      source: { file: 'f', line: 1 },
      ...(group && { group }),
    })
    expect(repeatedIn([sample('1', 'a'), sample('2', 'a'), sample('3', 'b')])).toBe(1)
    expect(repeatedIn([sample('1', 'a', 'g'), sample('2', 'a', 'g')])).toBe(0)
    expect(repeatedIn([sample('1', 'a', 'g'), sample('2', 'a', 'h')])).toBe(1)
  })

  it('of the machine is judged by what an evaluation needs', () => {
    expect([judgeNode('18.20.1').state, judgeNode('20.0.0').state]).toEqual(['bad', 'ok'])
    expect([judgeCores(1).state, judgeCores(2).state]).toEqual(['warn', 'ok'])
    expect([judgeMemory(1e9, 8e9).state, judgeMemory(8e9, 1e9).state, judgeMemory(8e9, 4e9).state]).toEqual([
      'warn',
      'warn',
      'ok',
    ])
    expect(judgeDisk('disk', '/x', 1e6, 5e8)).toMatchObject({ state: 'warn', advice: 'Free at least 0.5 GB.' })
    expect(judgeDisk('disk', '/x', 9e9, 5e8, false)).toMatchObject({
      state: 'bad',
      found: expect.stringMatching(/may not write/),
    })
  })
})

describe('as text', () => {
  it('a line for each finding, its advice below it, the count at the end', () => {
    const text = asText([ok('Node.js', '20.1.0'), warn('memory', 'little', 'More.'), bad('GPU', 'none', 'Install it.')])
    expect(text).toMatchInlineSnapshot(`
      "ok    Node.js  20.1.0
      warn  memory   little
                     More.
      bad   GPU      none
                     Install it.

      1 problem, 1 warning.
      "
    `)
    expect(asText([ok('a', 'b')])).toContain('Everything is ready.')
  })

  it('what others said cannot steer the terminal', () => {
    const text = asText([bad('x', 'a\u001b[2Jb\nok    all\u202eis well', 'do\rit')])
    expect(text).not.toMatch(/[\u001b\r\u202e]/)
    expect(text).not.toMatch(/^ok/m)
  })

  it('as JSON it is ready when nothing is bad', () => {
    expect(JSON.parse(asJson([warn('a', 'b', 'c')]))).toMatchObject({ ready: true })
    expect(JSON.parse(asJson([bad('a', 'b', 'c')]))).toMatchObject({ ready: false })
  })
})
