import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { honest, type Judge, readPrompt } from '../judge/judging.ts'
import { folderWith, gate } from './program.ts'

/** A real server whose judge thinks as it is told. */
class Behind {
  requests = 0
  judge: Judge = honest()
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk) => (text += chunk))
      request.on('end', () => {
        this.requests += 1
        const body = JSON.parse(text)
        const content = this.judge(readPrompt(body.messages), body.response_format.json_schema.schema)
        const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }]
        const usage = { prompt_tokens: Math.ceil(text.length / 4), completion_tokens: 100 }
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ id: 'c', object: 'chat.completion', model: 'judge-1', choices, usage }))
      })
    })
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

const count = 60
/** Words that no other sample has: an answer to another question is plainly wrong. */
const own = (i: number, from: number) =>
  Array.from({ length: 12 }, (_, k) =>
    ((i * 7919 + (from + k) * 104_729) % 2_176_782_336).toString(36).padStart(6, 'q'),
  ).join(' ')
const rows = Array.from({ length: count }, (_, i) => ({
  id: `q${i}`,
  prompt: `What does clause ${i} say of ${own(i, 100).slice(0, 20)}?`,
  reference: `It says ${own(i, 0)}.`,
}))
/** Every third answer lost its end. */
const shortened = (text: string, i: number) => (i % 3 === 0 ? `${text.slice(0, 40)}.` : text)

let behind: Behind
beforeAll(async () => {
  behind = await new Behind().open()
})
afterAll(() => behind.close())

function teamFolder(task: object, rules: object[] = [{ metric: 'judge', max_drop: 0.2 }]): string {
  const answers = (answer: (text: string, i: number) => string) =>
    rows.map(({ id, reference }, i) => ({ id, hypothesis: answer(reference, i) }))
  const suite = {
    name: 'lease',
    baseline: 'recorded:before',
    candidate: 'recorded:after',
    tasks: { answers: { kind: 'generate', data: 'data.jsonl', metrics: ['rougeL'], ...task } },
    rules,
  }
  return folderWith({
    'checkpoint-gate.yml': JSON.stringify(suite),
    'data.jsonl': rows,
    'before/answers.jsonl': answers((text) => text),
    'after/answers.jsonl': answers(shortened),
  })
}

const judge = (more: object = {}) => ({ judge: { server: behind.address, model: 'judge-1', ...more } })

async function run(folder: string, out = 'run', args: string[] = []) {
  const ended = await gate(folder, ['run', '--out', out, ...args], '', { XDG_CACHE_HOME: join(folder, 'cache') })
  return { ...ended, report: () => reportIn(folder, out) }
}

/** Whether the page shows what a judge thought of an answer of the candidate. */
const showsOpinions = (folder: string): boolean => {
  const page = readFileSync(join(folder, 'run/report.html'), 'utf8')
  const blocks = [...page.matchAll(/<script type="text\/plain" id="texts-\d+">([^<]*)</g)]
  return blocks.some(([, packed]) => inflateSync(Buffer.from(packed!, 'base64')).includes('"about":"candidate"'))
}

const reportIn = (folder: string, out: string): Report =>
  JSON.parse(readFileSync(join(folder, out, 'report.json'), 'utf8'))

describe('a judge on the way to the verdict', () => {
  it('grades both sides, and only warns as long as nobody compared it with people', async () => {
    behind.judge = honest()
    const { exit, stdout, report } = await run(teamFolder(judge()))
    expect(exit, stdout).toBe(0)
    const row = report().rows.find(({ metric }) => metric === 'judge')!
    expect(row.baseline).toBe(5)
    expect(row.candidate).toBeLessThan(4.5)
    expect(row).toMatchObject({ decision: 'fail', level: 'warn', n: count })
    expect(stdout).toContain('judge')
  }, 120_000)

  it('blocks where the suite asks for no people, and a second run asks nothing', async () => {
    const folder = teamFolder(judge({ min_agreement: 0 }))
    const first = await run(folder)
    expect(first.exit).toBe(1)
    const before = behind.requests
    const second = await run(folder, 'again')
    expect(behind.requests).toBe(before)
    expect(second.report().rows).toEqual(first.report().rows)
  }, 120_000)

  it('is not believed when it does what a planted text tells it: nothing more is paid for, and nothing passes', async () => {
    const before = behind.requests
    const fooled = honest()
    behind.judge = (read, schema) =>
      /grader|grade|score|instruction/i.test(read.answers.join(' '))
        ? fooled({ ...read, answers: read.references }, schema)
        : fooled(read, schema)
    const { exit, report, stderr } = await run(teamFolder(judge({ min_agreement: 0 })))
    behind.judge = honest()
    expect(exit, stderr).toBe(3)
    const row = report().rows.find(({ metric }) => metric === 'judge')!
    expect(row.missing).toMatch(/planted/)
    expect(behind.requests - before).toBeLessThan(count)
  }, 120_000)

  it('stops at its ceiling, and what it had judged by then is no pass', async () => {
    const paid = { prices: { input: 1000, output: 1000 }, max_cost: 5, min_agreement: 0 }
    const { exit, report } = await run(teamFolder(judge(paid)))
    expect(exit).toBe(3)
    const found = report()
    expect(found.rows.find(({ metric }) => metric === 'judge')!.missing).toMatch(/cost|ceiling/i)
    const { judge: facts } = found.grading![0]!
    const cost = facts!.judges.reduce((sum, each) => sum + (each.cost ?? 0), 0)
    expect(cost).toBeLessThanOrEqual(5)
  }, 120_000)

  it('takes no verdict on the answers of another candidate for one on these', async () => {
    const folder = teamFolder(judge({ min_agreement: 0 }))
    const first = (await run(folder)).report()
    expect(showsOpinions(folder)).toBe(true)
    const [answers, suite] = ['after/answers.jsonl', 'checkpoint-gate.yml'].map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    ) as [string, string]
    const others = rows.map(({ id }) => ({ id, hypothesis: `Something else altogether of ${id}, and no more.` }))
    writeFileSync(join(folder, 'after/answers.jsonl'), others.map((row) => `${JSON.stringify(row)}\n`).join(''))
    const poor = suite.replace(
      '"min_agreement":0',
      '"min_agreement":0,"prices":{"input":1000,"output":1000},"max_cost":0.001',
    )
    writeFileSync(join(folder, 'checkpoint-gate.yml'), poor)
    const { exit, report } = await run(folder)
    expect(exit).toBe(3)
    expect(report().rows.find(({ metric }) => metric === 'judge')!.missing).toMatch(/ceiling of cost/)
    expect(showsOpinions(folder)).toBe(false)

    writeFileSync(join(folder, 'after/answers.jsonl'), answers)
    writeFileSync(join(folder, 'checkpoint-gate.yml'), suite)
    const before = behind.requests
    expect((await run(folder)).report().rows, 'the first candidate again').toEqual(first.rows)
    expect(behind.requests).toBe(before)
  }, 120_000)

  it('in shards says the same', async () => {
    const folder = teamFolder(judge({ min_agreement: 0 }))
    const whole = await run(folder)
    for (const part of ['1/3', '2/3', '3/3'])
      expect((await run(folder, `shards/${part[0]}`, ['--shard', part])).exit).toBe(0)
    const gathered = await gate(folder, ['gather', 'shards', '--out', 'gathered'])
    expect(gathered.exit).toBe(1)
    expect(reportIn(folder, 'gathered').rows).toEqual(whole.report().rows)
  }, 180_000)
})

describe('people on the way to the verdict', () => {
  it('are waited for, and decide when they have rated enough', async () => {
    const people = { people: { ratings: 'run/sheets/answers/*.csv', key: 'run/sheets/the.key.json', samples: 30 } }
    const folder = teamFolder(people, [{ metric: 'people_preference', max_drop: '5 points' }])
    const pending = await run(folder)
    expect(pending.exit).toBe(3)
    const missing = () => reportIn(folder, 'run').rows.find(({ metric }) => metric === 'people_preference')!.missing
    expect(missing()).toBeTruthy()

    const made = await gate(folder, ['sheet', 'run', '--samples', '40', '--raters', 'ann', '--form', 'csv'])
    expect(made).toMatchObject({ exit: 0 })
    const sheets = join(folder, 'run', 'sheets')
    const key = readdirSync(sheets).find((name) => name.endsWith('.key.json'))!
    const suite = readFileSync(join(folder, 'checkpoint-gate.yml'), 'utf8')
    writeFileSync(join(folder, 'checkpoint-gate.yml'), suite.replace('the.key.json', key))
    const csv = readdirSync(sheets, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.csv'))!
    fill(join(sheets, csv))
    const rated = await run(folder)
    expect(missing()).toBeNull()
    expect(rated.exit).toBe(1)
    const row = reportIn(folder, 'run').rows.find(({ metric }) => metric === 'people_preference')!
    expect(row.candidate).toBeLessThan(0.5)
  }, 180_000)
})

/** Prefers the longer answer, as whoever knows the reference would here. */
function fill(file: string): void {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\r\n')
  const filled = lines.map((line) => {
    const cells = JSON.parse(`[${line}]`) as string[]
    const [first, second] = [cells[3]!.length, cells[4]!.length]
    cells[5] = first > second ? '1' : first < second ? '5' : '3'
    return cells.map((cell) => JSON.stringify(cell)).join(',')
  })
  writeFileSync(file, [header, ...filled].join('\r\n'))
}
