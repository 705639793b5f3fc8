import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noise } from '../../src/commands/noise.ts'
import { run } from '../../src/commands/run.ts'
import { renderNoise } from '../../src/report/noise.ts'
import { silent } from '../../src/shared/progress.ts'
import { startFake } from '../backends/server/fake/fake.ts'
import { folderWith, gate } from '../e2e/program.ts'

const example = resolve('examples/legal')
let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gate-noise-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const data = (name: string, limit: number) => `{path: ${join(example, `data/${name}.jsonl`)}, limit: ${limit}}`
const suite = (sides: string) => `name: small
${sides}
tasks:
  glosses: {kind: perplexity, role: general, data: ${data('glosses', 60)}}
  kinds: {kind: generate, role: general, data: ${data('kinds', 24)}, max_new_tokens: 8}
rules:
  - {task: glosses, metric: perplexity, max_rise: 1%}
  - {task: kinds, metric: rougeL, max_drop: 1 point}
`
const local = suite(`baseline: ${join(example, 'baseline')}\ncandidate: ${join(example, 'careful')}\ndevice: cpu`)
const usual = {
  runs: 2,
  baseline: null,
  pair: null,
  runtime: null,
  progress: silent,
  signal: new AbortController().signal,
}
const screen = (found: Awaited<ReturnType<typeof noise>>) => renderNoise(found.noise, { width: 100, color: false })

describe('the noise of a checkpoint', () => {
  it('in process on a CPU is nothing, whatever order and batches its samples come in', async () => {
    const folder = folderWith({ 'checkpoint-gate.yml': local })
    const { exit, stdout, stderr } = await gate(folder, ['noise'])
    expect(stdout.replaceAll(example, 'EXAMPLE')).toMatchInlineSnapshot(`
      "small: EXAMPLE/baseline, measured 2 times
      Each time after the first with samples in another order, smaller batches.

      Task     Metric         Samples  Baseline  Floor  Interval
      glosses  Bits per byte       60     1.682      0  [0.0 %, 0.0 %]
      glosses  Perplexity          60     30.70      0  [0.0 %, 0.0 %]
      kinds    BLEU (nltk)         24     0.010      0  [0.0, 0.0] points
      kinds    ROUGE-L             24     0.183      0  [0.0, 0.0] points

      - kinds · ROUGE-L, line 10: max_drop: 1 point needs 299 samples at the least, you have 24: from
        fewer it cannot be shown, even where no answer turns wrong.

      The floor is 0 on 4 of 4 rows; 1 rule with too few samples. How many samples the other rules need is
      told by what a candidate changes: after a run of the suite, noise reads its folder.
      "
    `)
    expect(exit).toBe(0)
    expect(stderr).toContain('measurement 2 of 2')
    const kept = JSON.parse(readFileSync(join(folder, 'runs/small-noise/noise.json'), 'utf8'))
    const json = await gate(folder, ['noise', '--json'])
    expect(JSON.parse(json.stdout)).toEqual(kept)
    // Measured again, not read from the folder of the first call.
    expect(json.stderr).toContain('baseline: glosses: 60/60')
  })

  it('says how many samples a rule needs, by the spread of the last comparison', async () => {
    const suiteFile = join(scratch, 'suite.yml')
    writeFileSync(suiteFile, local)
    const { folder } = await run({ suiteFile, out: join(scratch, 'run'), candidate: null, ...usual })
    const found = await noise({ suiteFile, out: join(scratch, 'noise'), ...usual, pair: folder })
    expect(screen(found)).toMatch(
      /glosses · Perplexity, line \d+: max_rise: 1% needs about [\d,]+ samples, you have 60, by\s+the\s+comparison\s+with\s.*\sof\s+20/,
    )
  })

  it('behind a server that gives other numbers from one time to the next is above nothing, and the rules below it are named', async () => {
    const fake = await startFake({
      dialect: 'vllm',
      checkpoints: { base: join(example, 'baseline'), tuned: join(example, 'careful') },
      faults: { noise: 0.004 },
    })
    const suiteFile = join(scratch, 'served.yml')
    const served = suite(
      `server: ${fake.address}\ntokenizer: ${join(example, 'baseline')}\nbaseline: {model: base}\ncandidate: {model: tuned}`,
    ).replace('max_rise: 1%', 'max_rise: 0.0001%')
    writeFileSync(suiteFile, served)
    const found = await noise({ suiteFile, out: join(scratch, 'served'), ...usual, runs: 3 })
    await fake.close()
    const row = found.noise.rows.find(({ metric }) => metric === 'perplexity')!
    expect(row.floor).toBeGreaterThan(0)
    expect(row.interval!.high).toBeGreaterThan(0)
    expect(row.rules[0]!.verdict).toBe('below-floor')
    const text = screen(found)
    expect(text).toContain('measured 3 times')
    expect(text).toMatch(/glosses · Perplexity, line \d+: max_rise: 0.0001% allows less than the floor of/)
    expect(text).toMatch(/1 rule below the floor/)
  })

  it('of recorded evidence cannot be measured, nor once or a hundred times', async () => {
    const folder = folderWith({ 'checkpoint-gate.yml': local.replace(/baseline: .*/, 'baseline: recorded:evidence') })
    const recorded = await gate(folder, ['noise'])
    expect(recorded).toMatchObject({ exit: 2, stderr: expect.stringContaining('cannot be measured a second time') })
    for (const runs of ['1', '21', 'many'])
      expect(await gate(folder, ['noise', '--runs', runs])).toMatchObject({
        exit: 2,
        stderr: expect.stringContaining('from 2 to 20 times'),
      })
  })
})
