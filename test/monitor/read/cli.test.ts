import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, copyFileSync, readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { folderWith, gate } from '../../e2e/program.ts'
import { byContent, JudgeServer } from '../judge/server.ts'
import { Store } from '../server.ts'

const servers: Store[] = []
const started = async () => {
  const store = new Store()
  servers.push(store)
  return { store, env: { MLFLOW_TRACKING_URI: await store.start() } }
}
afterAll(() => Promise.all(servers.map((each) => each.stop())))

const line = (number: number, more = {}) =>
  `${JSON.stringify({ prompt: `Why ${number}?`, response: 'so '.repeat(number).trim(), ...more })}\n`
const lengths = (store: Store) => store.points('response_length').map(({ value }) => value)

it('a log that is read twice is sent once, with ids and without, and what was added since is sent', async () => {
  const { store, env } = await started()
  const folder = folderWith({ 'log.jsonl': [1, 2, 3].map((each) => line(each)).join('') })
  const args = ['monitor', 'log.jsonl', '--folder', 'spool']
  const first = await gate(folder, args, '', env)
  // How far it is, where that took long.
  expect({ ...first, stderr: first.stderr.replaceAll(/^bytes .*\n/gm, '') }).toMatchObject({ exit: 0, stderr: '' })
  expect(first.stdout).toContain('3 lines: 3 requests, 0 late ratings.\n3 recorded, 0 known already.')
  await gate(folder, args, '', env)
  expect(lengths(store)).toEqual([1, 2, 3])
  appendFileSync(join(folder, 'log.jsonl'), line(4))
  await gate(folder, args, '', env)
  renameSync(join(folder, 'log.jsonl'), join(folder, 'log.jsonl.1'))
  await gate(folder, ['monitor', 'log.jsonl.1', '--folder', 'spool'], '', env)
  expect(lengths(store)).toEqual([1, 2, 3, 4])
})

it('bad lines are counted and named with their number, and the others are recorded', async () => {
  const { store, env } = await started()
  const folder = folderWith({ 'log.jsonl': `${line(1)}{"torn":\n[1]\n{"prompt":"no answer"}\n${line(2)}` })
  const { exit, stdout } = await gate(folder, ['monitor', 'log.jsonl', '--folder', 'spool'], '', env)
  expect(exit).toBe(2)
  expect(stdout).toContain(
    '3 lines could not be read:\n  line 2: it is no JSON\n  line 3: it is no JSON object\n  line 4: it has no field response',
  )
  expect(lengths(store)).toEqual([1, 2])
})

it('a reason that many lines have is told once, and with it what to do where nothing was read', async () => {
  const folder = folderWith({ 'log.jsonl': Array.from({ length: 30 }, () => '{"answer":{"text":"Yes."}}\n').join('') })
  const { exit, stdout } = await gate(folder, ['monitor', 'log.jsonl', '--dry-run', '--folder', 'spool'])
  expect([exit, stdout.split('\n').slice(1, 5)]).toEqual([
    2,
    [
      '30 lines could not be read:',
      '  lines 1, 2, 3, 4, 5 and 15 more: its response is no text',
      '  and 10 more',
      'Nothing was read: --fields says which name holds what, as response=answer.text, and --format which form the log has.',
    ],
  ])
})

it.each([
  ['log.jsonl.gz', gzipSync(line(1)), 'packed with gzip', 'zcat log.jsonl.gz | checkpoint-gate monitor -'],
  [
    'log.zst',
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1]),
    'packed with zstd',
    'zstdcat log.zst | checkpoint-gate monitor -',
  ],
  ['traces.pb', Buffer.from([0, 0, 1, 4, 10, 9]), 'binary', 'format: json'],
])('%s is no JSON lines, and how it becomes some is said', async (name, bytes, what, hint) => {
  const folder = folderWith({})
  writeFileSync(join(folder, name), bytes)
  const { exit, stderr } = await gate(folder, ['monitor', name, '--dry-run', '--folder', 'spool'])
  expect(exit).toBe(2)
  expect(stderr).toContain(`${name} is ${what}`)
  expect(stderr).toContain(hint)
})

it('a file that is one JSON value over many lines is said to be, and where texts lack, how they are had', async () => {
  const folder = folderWith({ 'log.json': '[\n  {\n', 'off.jsonl': '{"prompt":"a","response":null}\n' })
  const { stdout } = await gate(folder, ['monitor', 'log.json', '--dry-run', '--folder', 'spool'])
  expect(stdout).toContain(
    'lines 1 and 2: a value begins here that goes over several lines: make a line of each (jq -c)',
  )
  const off = await gate(folder, ['monitor', 'off.jsonl', '--dry-run', '--folder', 'spool'])
  expect(off.stdout).toMatch(/Not counted: 1 without text.*\n {2}OpenTelemetry: /)
  expect(off.stdout).toContain('=SPAN_ONLY with the newest conventions')
})

it.each([
  ['a folder', 'logs', 'logs is a folder', 'Name a file of JSON lines in it'],
  ['a device', '/dev/null', '/dev/null is no file', 'checkpoint-gate monitor - < /dev/null'],
])('%s is no log, and what is one is said', async (_, name, what, hint) => {
  const folder = folderWith({ 'logs/a.jsonl': line(1) })
  const { exit, stderr } = await gate(folder, ['monitor', name, '--dry-run', '--folder', 'spool'])
  expect(exit).toBe(2)
  expect(stderr).toContain(what)
  expect(stderr).toContain(hint)
})

it.each(['log.jsonl', '-'])(
  'a line that is no line but all of memory is passed by and named, and the others count: %s',
  async (file) => {
    const log = `${line(1)}${'x'.repeat(33e6)}\n${line(2)}${'y'.repeat(33e6)}`
    const folder = folderWith({ 'log.jsonl': log })
    const args = ['monitor', file, '--dry-run', '--folder', 'spool']
    const { exit, stdout } = await gate(folder, args, file === '-' ? log : '')
    expect(exit).toBe(2)
    expect(stdout).toContain('4 lines: 2 requests')
    expect(stdout).toContain('lines 2 and 4: it is longer than 32 MB')
  },
)

it('the form of a file is told by the first line that can be read, whatever stands before', async () => {
  const { env, store } = await started()
  const answer = { id: 'c1', object: 'chat.completion', choices: [{ index: 0, message: { content: 'one two' } }] }
  const odd = ': hello\n\nevent: message\nno JSON\n{"level":"info"}\n'
  const folder = folderWith({ 'log.jsonl': `${odd}data: ${JSON.stringify(answer)}\n` })
  const { exit, stdout } = await gate(folder, ['monitor', 'log.jsonl', '--folder', 'spool'], '', env)
  expect([exit, stdout.split('\n')[0]]).toEqual([2, '3 lines: 1 request, 0 late ratings.'])
  expect(lengths(store)).toEqual([2])
})

it('what a full disk does not take is no success, and goes on where it was when there is room', async () => {
  const { store, env } = await started()
  const folder = folderWith({ 'log.jsonl': Array.from({ length: 1100 }, () => line(1)).join('') })
  const cli = [join(process.cwd(), 'src/cli.ts'), 'monitor', 'log.jsonl', '--folder', 'spool']
  const limited = ['-c', 'ulimit -f 30; exec "$@"', 'sh', process.execPath, ...cli]
  const child = spawn('bash', limited, { cwd: folder, env: { ...process.env, ...env } })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  expect((await once(child, 'close'))[0]).toBe(3)
  expect(said).toContain('502 entries of the log could not be written to the spool')
  expect(said).not.toContain('lost')
  expect((await gate(folder, cli.slice(1), '', env)).exit).toBe(0)
  expect(lengths(store)).toHaveLength(1100)
}, 60_000)

it('what MLflow refuses for good is no success, when it happens and not for ever after', async () => {
  const { store, env } = await started()
  store.refuses = 'repetition'
  const folder = folderWith({ 'log.jsonl': line(1) + line(2) })
  const args = ['monitor', 'log.jsonl', '--folder', 'spool']
  const { exit, stdout, stderr } = await gate(folder, args, '', env)
  expect([exit, stdout]).toEqual([3, expect.stringContaining('2 refused by MLflow for good')])
  expect(stderr).toContain('MLflow has all but what is lost for good: 2 lines were refused by it.')
  store.refuses = null
  appendFileSync(join(folder, 'log.jsonl'), line(3))
  const later = await gate(folder, args, '', env)
  expect([later.exit, later.stdout]).toEqual([0, expect.not.stringContaining('refused')])
})

it('an event stream on standard input is known behind its first lines, which have no data', async () => {
  const chunk = JSON.stringify({
    id: 's1',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content: 'A' } }],
  })
  const stream = `: hello\n\nevent: message\ndata: ${chunk}\n\ndata: [DONE]\n`
  const { exit, stdout } = await gate(folderWith({}), ['monitor', '-', '--dry-run', '--folder', 'spool'], stream)
  expect([exit, stdout.split('\n')[0]]).toEqual([0, '1 line: 1 request, 0 late ratings.'])
})

it('an answer that a log tells of twice is one in a dry run, too', async () => {
  const folder = folderWith({ 'log.jsonl': line(3, { id: 'a' }) + line(3, { id: 'a' }) + line(1) + line(1) })
  const { stdout } = await gate(folder, ['monitor', 'log.jsonl', '--dry-run', '--folder', 'spool'])
  expect(stdout).toMatch(/response_length +mean 1\.66667 of 3\n/)
})

it('a judge that is away leaves answers without a grade, which is no success: their figures are sent, and all is told once', async () => {
  const { store, env } = await started()
  const folder = folderWith({ 'log.jsonl': [1, 2, 3].map((each) => line(each)).join('') })
  const judge = ['--judge', 'server=http://127.0.0.1:1/v1,model=grader-7b,share=1']
  const { exit, stdout, stderr } = await gate(folder, ['monitor', 'log.jsonl', '--folder', 'spool', ...judge], '', env)
  expect([exit, `${stdout}${stderr.replaceAll(/^bytes .*\n/gm, '')}`.split('\n')]).toEqual([
    3,
    [
      '3 lines: 3 requests, 0 late ratings.',
      '3 recorded, 0 known already.',
      '0 graded by the judge, 3 calls failed.',
      'Runs in MLflow: run1',
      'The judge did not grade an answer: ECONNREFUSED. Does it answer at judge.server, and has it judge.model? What it does not grade is counted, and stays without a grade.',
      '',
      'Error: The judge left 3 answers without a grade, and graded 0: 3 calls failed.',
      'Grades that there are, and all other figures, are sent. Reading the same again grades no more, since texts are not kept: mend the judge or --judge, and what is logged from then on is graded.',
      '',
    ],
  ])
  expect(lengths(store)).toEqual([1, 2, 3])
})

it('one answer without a grade is told as many are, and the grades of the others are sent', async () => {
  const { store, env } = await started()
  const judge = new JudgeServer((user) => (user.includes('so so') ? 503 : byContent(user)))
  const folder = folderWith({ 'log.jsonl': line(1) + line(2) })
  const of = ['--judge', `server=${await judge.start()},model=grader-7b,share=1`]
  const { exit, stderr } = await gate(folder, ['monitor', 'log.jsonl', '--folder', 'spool', ...of], '', env)
  await judge.stop()
  expect([exit, stderr]).toEqual([3, expect.stringContaining('left 1 answer without a grade, and graded 1: 1 call')])
  expect(store.points('judge_grade')).toHaveLength(1)
})

it('what waits for a slow judge is graded while MLflow is away, and sent when it is back', async () => {
  const { store, env } = await started()
  await store.stop()
  const judge = new JudgeServer()
  judge.slow = 700
  const folder = folderWith({ 'log.jsonl': line(1) + line(2) + line(3) })
  const args = ['monitor', 'log.jsonl', '--folder', 'spool']
  const of = ['--judge', `server=${await judge.start()},model=grader-7b,share=1`]
  const away = await gate(folder, [...args, ...of], '', env)
  await judge.stop()
  expect([away.exit, away.stdout]).toEqual([3, expect.stringContaining('\n3 graded by the judge.\n')])
  await store.start()
  expect((await gate(folder, [...args, ...of], '', env)).exit).toBe(0)
  expect(store.points('judge_grade')).toHaveLength(3)
})

it('without MLflow nothing is lost: the next time sends what waits', async () => {
  const { store, env } = await started()
  await store.stop()
  const folder = folderWith({ 'log.jsonl': line(1) + line(2) })
  const args = ['monitor', 'log.jsonl', '--folder', 'spool']
  const away = await gate(folder, args, '', env)
  expect(away.exit).toBe(3)
  expect(away.stderr).toContain('MLflow does not have all of it yet')
  await store.start()
  expect((await gate(folder, args, '', env)).exit).toBe(0)
  expect(lengths(store)).toEqual([1, 2])
})

it('a dry run tells the means and writes nothing, without MLflow', async () => {
  const folder = folderWith({ 'log.jsonl': line(1, { rating: 4 }) + line(3) })
  const { exit, stdout } = await gate(folder, ['monitor', 'log.jsonl', '--dry-run', '--json', '--folder', 'spool'])
  expect(exit).toBe(0)
  expect(JSON.parse(stdout).figures).toMatchObject({
    response_length: { count: 2, mean: 2 },
    user_rating: { count: 1, mean: 4 },
  })
  expect(readdirSync(folder)).toEqual(['log.jsonl'])
})

it('a file that is followed is read on when it grows, is rotated, and is cut and begun anew', async () => {
  const { store, env } = await started()
  const folder = folderWith({ 'log.jsonl': line(1) })
  const log = join(folder, 'log.jsonl')
  const child = spawn(
    process.execPath,
    [join(process.cwd(), 'src/cli.ts'), 'monitor', 'log.jsonl', '--follow', '--folder', 'spool'],
    {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    },
  )
  const ended = new Promise((resolve) => child.on('close', resolve))
  const until = async (count: number) => {
    for (let tries = 0; lengths(store).length < count && tries < 300; tries += 1) await pause(100)
    expect(lengths(store).length).toBe(count)
  }
  await until(1)
  appendFileSync(log, line(2))
  await until(2)
  renameSync(log, `${log}.1`)
  appendFileSync(`${log}.1`, line(3))
  writeFileSync(log, line(4))
  await until(4)
  copyFileSync(log, `${log}.2`)
  truncateSync(log, 0)
  await pause(1_200)
  appendFileSync(log, line(5))
  await until(5)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(lengths(store)).toEqual([1, 2, 3, 4, 5])
}, 90_000)

it('a file whose reading is killed at any moment is there once', async () => {
  const { store, env } = await started()
  const folder = folderWith({ 'log.jsonl': Array.from({ length: 4_000 }, (_, at) => line(1 + (at % 50))).join('') })
  for (const milliseconds of [900, 1_100, 1_300, 1_500]) {
    const child = spawn(
      process.execPath,
      [join(process.cwd(), 'src/cli.ts'), 'monitor', 'log.jsonl', '--folder', 'spool'],
      {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: 'ignore',
      },
    )
    const ended = new Promise((resolve) => child.on('close', resolve))
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    await ended
    clearTimeout(timer)
  }
  expect((await gate(folder, ['monitor', 'log.jsonl', '--folder', 'spool'], '', env)).exit).toBe(0)
  expect(lengths(store)).toEqual(Array.from({ length: 4_000 }, (_, at) => 1 + (at % 50)))
}, 90_000)

it('a file is judged by whoever --judge names, as fast as the judge can and no request passed over', async () => {
  const { store, env } = await started()
  const judge = new JudgeServer()
  const server = await judge.start()
  const folder = folderWith({
    'log.jsonl': Array.from({ length: 250 }, (_, at) =>
      line(1 + (at % 5), { id: `r${at}`, response: at % 9 ? 'Yes 4.' : 'It cannot, 1.' }),
    ).join(''),
  })
  const of = `server=${server},model=grader-7b,share=1,maxCallsPerHour=1000,refusals=judge`
  const { exit, stdout } = await gate(folder, ['monitor', 'log.jsonl', '--folder', 'spool', '--judge', of], '', env)
  await judge.stop()
  expect([exit, stdout]).toEqual([0, expect.stringContaining('\n250 graded by the judge.\n')])
  expect(store.points('refusal_detected').reduce((sum, { value }) => sum + value, 0)).toBe(28)
  expect(store.points('judge_grade')).toHaveLength(250)
}, 60_000)

it.each([
  ['a key in place of a name', 'sk-secret-key', '--judge: a part of it names nothing.'],
  ['a name that is none', 'server=http://127.0.0.1:1/v1,modell=x', '--judge: "modell" is nothing that a judge has.'],
  ['no model', 'server=http://127.0.0.1:1/v1', "The monitor's judge.model is nothing, which it cannot be."],
  [
    'a share in words',
    'server=http://127.0.0.1:1/v1,model=m,share=half',
    "The monitor's judge.share is NaN, which it cannot be.",
  ],
])('a judge that is written wrongly is told, and nothing read: %s', async (_, judge, said) => {
  const folder = folderWith({ 'log.jsonl': line(1) })
  const { exit, stderr } = await gate(folder, ['monitor', 'log.jsonl', '--folder', 'spool', '--judge', judge])
  expect(exit).toBe(2)
  expect(stderr).toContain(said)
  expect(stderr).not.toContain('secret')
  expect(readdirSync(folder)).toEqual(['log.jsonl'])
})
