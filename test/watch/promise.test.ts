import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { promisedAs, promisedOf } from '../../src/watch/promise.ts'
import { folderWith, gate } from '../e2e/program.ts'
import { JudgeServer } from '../monitor/judge/server.ts'

const judge = new JudgeServer()
let server: string
beforeAll(async () => {
  server = await judge.start()
})
afterAll(() => judge.stop())

it('a promise is known as far as it was made as production’s figures were', () => {
  const graded = new Map([['judge-1 a', { grade: 2, refused: true }]])
  const promised = promisedOf({ candidate: 'c', run: 'r', tasks: ['t'] }, [
    { text: 'It says so.', prompt: 'What?', grade: 4.5, graded },
    { text: 'So it says.', prompt: 'What?', grade: null, graded: new Map() },
  ])
  const as = (rules: string | null, grader: string | null) =>
    promisedAs(promised, { rules, grader }).map(({ refused, grade }) => [refused, grade])
  expect(as(promised.rules, null)).toEqual([
    [false, 4.5],
    [false, null],
  ])
  expect(as(promised.rules, 'judge-1 a')).toEqual([
    [false, 2],
    [false, null],
  ])
  expect(as('judge-1 a', 'judge-1 b')).toEqual([
    [true, null],
    [null, null],
  ])
  expect(as(null, null)[0]).toEqual([null, 4.5])
})

const suite = `name: legal
baseline: recorded:before
candidate: recorded:after
tasks:
  qa: {kind: generate, data: qa.jsonl, metrics: [rougeL]}
  tricks: {kind: generate, data: qa.jsonl, metrics: [rougeL]}
watch: {tasks: [qa]}
`
const answers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    answer: at % 10 ? `It says ${1 + (at % 5)}.` : 'It cannot, 1.',
  }))

/** A folder with a run whose candidate gave these answers. */
async function ran(count: number): Promise<string> {
  const folder = folderWith({
    'suite.yml': suite,
    'qa.jsonl': answers(count).map(({ id, answer }) => ({ id, prompt: `What says clause ${id}?`, reference: answer })),
    ...Object.fromEntries(
      ['before', 'after'].flatMap((side) => ['qa', 'tricks'].map((task) => [`${side}/${task}.jsonl`, answers(count)])),
    ),
  })
  expect((await gate(folder, ['run', 'suite.yml', '--out', 'run'])).exit).toBeLessThan(2)
  return folder
}

const by = () => ['--judge', `server=${server},model=grader-7b`]
const kept = (folder: string) =>
  readFileSync(join(folder, 'run', 'production-grades.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')

it('each answer is graded once by a judge: what is there is not asked again, whatever was cut off or is another answer’s is', async () => {
  const folder = await ran(60)
  const first = await gate(folder, ['promise', 'run', ...by(), '--samples', '20'])
  expect(first).toMatchObject({ exit: 0 })
  expect(first.stdout).toMatch(
    /^20 answers of the candidate graded by judge-1 grader-7b, 0 known already, of 20 that were drawn from 60\.\n/,
  )
  expect(judge.calls).toHaveLength(20)
  const told = await gate(folder, ['promise', 'run', ...by(), '--json'])
  expect(JSON.parse(told.stdout)).toMatchObject({ graded: 40, known: 20, wanted: 60, unread: 0, failed: 0 })
  const lines = kept(folder).map((line) => JSON.parse(line))
  expect(new Set(lines.map(({ id }) => id)).size).toBe(60)
  for (const { id, grade, refused } of lines)
    expect([id, grade, refused]).toEqual([id, Number(id) % 10 ? 1 + (Number(id) % 5) : 1, Number(id) % 10 === 0])

  const file = join(folder, 'run', 'production-grades.jsonl')
  const text = readFileSync(file, 'utf8').replace(/"hash":"\w/, '"hash":"x')
  writeFileSync(file, text.slice(0, -20))
  judge.calls.length = 0
  expect(JSON.parse((await gate(folder, ['promise', 'run', ...by(), '--json'])).stdout)).toMatchObject({
    graded: 2,
    known: 58,
  })
  expect(judge.calls).toHaveLength(2)
  expect(
    JSON.parse((await gate(folder, ['promise', 'run', '--judge', `server=${server},model=other`, '--json'])).stdout),
  ).toMatchObject({
    graded: 60,
    known: 0,
  })
}, 120_000)

it('a judge that fails is given up soon, nothing is lost, and it is said what to do', async () => {
  const folder = await ran(60)
  expect(await gate(folder, ['promise', 'run', ...by(), '--task', 'qa,typo'])).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('has no task "typo"; its tasks are qa and tricks.'),
  })
  judge.says = () => 503
  judge.calls.length = 0
  const away = await gate(folder, ['promise', 'run', ...by()])
  expect(away).toMatchObject({
    exit: 3,
    stderr: expect.stringContaining("60 answers have no grade; the judge's server: HTTP 503."),
  })
  expect(away.stderr).toContain('run the same again')
  expect(judge.calls.length).toBeLessThan(20)
  judge.says = (user) => (user.includes('clause 7?') ? 'five' : '{"grade": 3, "refused": false}')
  const again = await gate(folder, ['promise', 'run', ...by()])
  expect(again).toMatchObject({ exit: 0, stdout: expect.stringContaining('59 answers of the candidate graded') })
  expect(again.stdout).toContain('1 reply was no grade.')
}, 120_000)
