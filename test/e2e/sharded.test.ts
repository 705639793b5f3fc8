import { cpSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordedSuite, timeless } from '../commands/sharding.ts'
import { type FakeGitHub, fakeGitHub } from '../github/fake.ts'
import { pullRequestPayload, runJob } from '../github/job.ts'
import { folderWith, gate } from './program.ts'

const example = resolve('examples/legal')
const time = 600_000

/** The example, small. */
function smallExample(): string {
  const suite = readFileSync(join(example, 'checkpoint-gate.yml'), 'utf8')
    .replace(/^(baseline|candidate): (\w+)/gm, `$1: ${example}/$2`)
    .replace(/data: data\/(\w+)\.jsonl/g, `data: {path: ${example}/data/$1.jsonl, limit: 20}`)
    .replace(/^device:.*$/m, 'device: cpu')
    .replaceAll('max_new_tokens: 32', 'max_new_tokens: 6')
  return folderWith({ 'checkpoint-gate.yml': suite })
}

describe('eight shards of the example with its checkpoints', () => {
  test('gathered are one run of it, byte for byte, and a run goes on with them without a model', {
    timeout: time,
  }, async () => {
    const folder = smallExample()
    const whole = await gate(folder, ['run', '--out', 'whole'])
    expect(whole.exit).toBe(1)
    for (let index = 1; index <= 8; index++) {
      const { exit, stdout, stderr } = await gate(folder, ['run', '--shard', `${index}/8`])
      expect(stderr).not.toContain('Error')
      expect(stdout).toMatch(
        new RegExp(`^Shard ${index} of 8: \\d+ of 100 samples on both sides\\. .*gather.*decides\\.\n`),
      )
      expect(stdout).not.toMatch(/passed|blocked/i)
      expect(exit).toBe(0)
    }
    const gathered = await gate(folder, ['gather', 'runs/legal-shards'])
    expect(gathered.exit).toBe(1)
    expect(gathered.stdout.replace('runs/legal ', 'whole ')).toBe(whole.stdout)
    expect(timeless(join(folder, 'runs/legal'))).toEqual(timeless(join(folder, 'whole')))

    const again = await gate(folder, ['run'])
    expect(again.stderr.match(/20 of 20 samples are already there/g)).toHaveLength(10)
    expect(again.stderr).not.toContain('on cpu')
    expect(timeless(join(folder, 'runs/legal'))).toEqual(timeless(join(folder, 'whole')))

    const resumed = await gate(folder, ['run', '--shard', '3/8'])
    expect(resumed.exit).toBe(0)
    expect(resumed.stderr).not.toContain('on cpu')
  })
})

describe('the program', () => {
  test('tells which shard is missing and how to get it, and that a shard is no run to report on', async () => {
    const folder = recordedSuite()
    for (const shard of ['1/3', '3/3']) expect((await gate(folder, ['run', '--shard', shard])).exit).toBe(0)
    const gathered = await gate(folder, ['gather', 'runs/sharded-shards'])
    expect(gathered).toMatchObject({ exit: 3 })
    expect(gathered.stdout).toMatch(/Shard 2 of 3 is missing\.[\s\S]*--shard 2\/3/)
    expect(await gate(folder, ['report', 'runs/sharded'])).toMatchObject({ exit: 3 })
    const report = await gate(folder, ['report', 'runs/sharded-shards/1-of-3'])
    expect(report).toMatchObject({ exit: 2, stdout: '' })
    expect(report.stderr).toMatch(/holds shard 1 of 3[\s\S]*gather/)
    const wrong = await gate(folder, ['run', '--shard', '4/3'])
    expect(wrong).toMatchObject({ exit: 2, stdout: '' })
    expect(wrong.stderr).toContain('"4/3" names no shard')
  })

  test('ends a shard that cannot be evaluated as a run would, without a verdict', async () => {
    const folder = recordedSuite()
    const { exit, stdout, stderr } = await gate(folder, ['run', '--shard', '1/2', '--candidate', 'recorded:nowhere'])
    expect(exit).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Error:.*nowhere/)
  })
})

describe('the action', () => {
  const step = (github: FakeGitHub, workspace: string, inputs: Record<string, string>) =>
    runJob(github, [process.execPath, resolve('src/action.ts')], {
      event: 'pull_request',
      payload: pullRequestPayload(github),
      workspace,
      environment: Object.fromEntries(
        Object.entries({ token: github.world.token, ...inputs }).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
    })

  test('with shard evaluates and says nothing on GitHub; with gather it comments, sets the status and fails as one run', {
    timeout: 120_000,
  }, async () => {
    const github = await fakeGitHub()
    const workspace = recordedSuite()
    const whole = await step(github, workspace, {})
    const [comments, statuses] = structuredClone([github.world.comments, github.world.statuses] as const)
    for (const shard of ['1/2', '2/2']) {
      const { exit, outputs, summary } = await step(github, workspace, { shard })
      expect({ exit, outputs: Object.keys(outputs), summary }).toEqual({
        exit: 0,
        outputs: ['run-folder'],
        summary: '',
      })
      cpSync(outputs['run-folder']!, join(workspace, 'downloaded', `artifact-${shard[0]}`), { recursive: true })
    }
    expect(github.world).toMatchObject({ comments, statuses })

    const gathered = await step(github, workspace, { gather: 'downloaded' })
    expect(gathered.exit).toBe(whole.exit)
    expect(gathered.outputs).toEqual(whole.outputs)
    expect(github.world.comments).toHaveLength(1)
    // It knows of the one before.
    const again = github.world.comments[0]!.body.replace(
      'Since the run before on this commit: 2 rows still broken.\n\n',
      '',
    )
    expect(timedOut(again)).toBe(timedOut(comments[0]!.body))
    expect(timedOut(gathered.summary)).toBe(timedOut(whole.summary))
    const ended = github.world.statuses.filter(({ state }) => state !== 'pending')
    expect(ended.map(({ context, state }) => [context, state])).toEqual([
      ['checkpoint-gate/sharded', 'failure'],
      ['checkpoint-gate/sharded', 'failure'],
    ])
    await github.close()
  })

  test('blocks with the number where a shard is missing, and where none came at all', {
    timeout: 120_000,
  }, async () => {
    const github = await fakeGitHub()
    const workspace = recordedSuite()
    const { outputs } = await step(github, workspace, { shard: '2/2' })
    // One artifact alone is unpacked without a folder of its own.
    const one = await step(github, workspace, { gather: outputs['run-folder']! })
    expect(one).toMatchObject({ exit: 3, outputs: { verdict: 'not-shown', forgetting: 'not-measured' } })
    expect(github.world.comments[0]!.body).toContain('Shard 1 of 2 is missing')
    const none = await step(github, workspace, { gather: 'downloaded' })
    expect(none).toMatchObject({ exit: 3, outputs: { verdict: 'not-shown' } })
    expect(github.world.comments).toHaveLength(1)
    expect(github.world.comments[0]!.body).toContain('holds no shard')
    expect(github.world.statuses.map(({ state }) => state)).toEqual(['pending', 'error', 'error'])
    const both = await step(github, workspace, { gather: 'downloaded', shard: '1/2' })
    expect(both).toMatchObject({ exit: 2, outputs: {} })
    await github.close()
  })
})

/** A text without when it was made and how long that took. */
function timedOut(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC · [^·]* ·/g, 'TIME ·')
}
