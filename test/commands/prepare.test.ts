import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyVariables } from '../../src/commands/environment.ts'
import { prepare } from '../../src/commands/prepare.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import type { Progress } from '../../src/shared/progress.ts'
import { decode } from '../suite/known.ts'

let folder: string
let notes: string[]
const progress: Progress = { start() {}, advance() {}, note: (text) => notes.push(text), stop() {} }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-prepare-'))
  notes = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function prepared(
  sides: string,
  { goesOn = false, signal = new AbortController().signal, more = {} as NodeJS.ProcessEnv } = {},
) {
  const suite = decode(`${sides}\ntasks: {a: {kind: generate, data: a.csv}}`, join(folder, 'suite.yml'))
  const { PATH } = process.env
  const keys = { baseline: 's3cret', candidate: null }
  return prepare(suite, new RunFolder(folder), goesOn, {
    ...{ environment: { PATH, ...more }, hidden: keyVariables(suite), keys, progress, signal },
  })
}

const times = () => readFileSync(join(folder, 'times'), 'utf8').length
const bring = (name: string, more = '') =>
  `{path: ${name}, prepare: "printf x >> times; rm -rf ${name}; mkdir ${name}; echo one > ${name}/model${more}"}`
const sides = () => `baseline: b\ncandidate: ${bring('c')}`

describe('the command that brings a checkpoint', () => {
  it('runs in the folder of the suite, and its output stays in the run folder', async () => {
    await prepared(`baseline: b\ncandidate: ${bring('c', '; echo key s3cret')}`)
    expect(readFileSync(join(folder, 'c', 'model'), 'utf8')).toBe('one\n')
    expect(readFileSync(join(folder, 'logs', 'prepare-candidate.log'), 'utf8')).toBe('key ***\n')
  })

  it('sees the secrets that its side passes on, and no others: it may run a script of whom it judges', async () => {
    const more = {
      HF_TOKEN: 'for-the-hub',
      MLFLOW_TRACKING_USERNAME: 'ann',
      JUDGING: 'for-the-judge',
      GITHUB_ENV: '/env',
    }
    const sees = (name: string) =>
      `prepare: "mkdir ${name}; printf %s $HF_TOKEN.$MLFLOW_TRACKING_USERNAME.$JUDGING.$GITHUB_ENV > ${name}/seen"`
    await prepared(
      `baseline: {path: b, ${sees('b')}, pass_env: [HF_TOKEN]}\ncandidate: {path: c, ${sees('c')}, server: gpu-1:8000, api_key_env: JUDGING}`,
      { more },
    )
    expect(readFileSync(join(folder, 'b', 'seen'), 'utf8')).toBe('for-the-hub...')
    expect(readFileSync(join(folder, 'c', 'seen'), 'utf8')).toBe('...')
  })

  it('runs anew in every run: nobody knows what it was made from', async () => {
    await prepared(sides())
    await prepared(sides())
    expect(times()).toBe(2)
  })

  it('does not run again in a run that goes on where it was interrupted', async () => {
    await prepared(sides())
    await prepared(sides(), { goesOn: true })
    await prepared(sides(), { goesOn: true })
    expect(times()).toBe(1)
    expect(notes.at(-1)).toContain('before the interruption')
  })

  it.each<[string, () => string | undefined]>([
    ['what it made was changed', () => void writeFileSync(join(folder, 'c', 'model'), 'another')],
    ['what it made is gone', () => void rmSync(join(folder, 'c'), { recursive: true })],
    ['it is another command', () => `baseline: b\ncandidate: ${bring('c', ' # again')}`],
    ['it was an earlier run that made it', () => void rmSync(join(folder, 'prepared.json'))],
  ])('but does so where %s', async (_, change) => {
    await prepared(sides())
    const other = change()
    await prepared(other ?? sides(), { goesOn: true })
    expect(times()).toBe(2)
  })

  it('runs once where both sides name it', async () => {
    const command = 'printf x >> times; mkdir b c'
    await prepared(`baseline: b\ncandidate: c\nprepare: ${command}`)
    expect(times()).toBe(1)
  })

  it('that fails is an error with the last lines of its output, and nothing of it goes on', async () => {
    const command = 'sleep 100 & echo no space left; exit 5'
    await expect(prepared(`baseline: b\ncandidate: {path: c, prepare: "${command}"}`)).rejects.toMatchObject({
      code: 'prepare-failed',
      exit: 2,
      message: expect.stringMatching(
        /^The command that prepares the candidate \(sleep 100 & echo no space left; exit 5\) ended after .* s with code 5\. Its last lines:\n {2}no space left$/,
      ),
    })
    expect(existsSync(join(folder, 'prepared.json'))).toBe(false)
  })

  it('that fails names the secrets that it did not see, since it may say only that something is not there', async () => {
    const sides = 'baseline: b\ncandidate: {path: c, prepare: "exit 1"}'
    const failing = prepared(sides, { more: { HF_TOKEN: 'for-the-hub', INPUT_TOKEN: 'x' } })
    await expect(failing).rejects.toMatchObject({
      hint: expect.stringMatching(/ It did not see “?HF_TOKEN”?: name in pass_env what it needs\.$/),
    })
  })

  it('ends with the program, and leaves nothing to go on with', async () => {
    const ending = new AbortController()
    setTimeout(() => ending.abort(new Error('enough')), 300)
    const begun = Date.now()
    const work = prepared('baseline: b\ncandidate: {path: c, prepare: "mkdir c; sleep 100"}', { signal: ending.signal })
    await expect(work).rejects.toThrow('enough')
    expect(Date.now() - begun).toBeLessThan(5000)
    expect(existsSync(join(folder, 'prepared.json'))).toBe(false)
  })
})
