import { describe, it } from 'vitest'
import { folderWith, gate } from './program.ts'

const words = ['the', 'court', 'held', 'that', 'a', 'party', 'shall', 'pay', 'costs', 'of', 'this', 'suit', 'under']
const sentence = (i: number, length = 10) =>
  Array.from({ length }, (_, k) => words[(i * 5 + k * (i % 11) + k) % 13]).join(' ')
const kinds = ['claim', 'award', 'notice']

const lines = Array.from({ length: 120 }, (_, i) => ({ id: `q${i}`, reference: sentence(i), expected: kinds[i % 3] }))
const before = lines.map(({ id }, i) => ({
  id,
  hypothesis: sentence(i, 10 - (i % 4)),
  predicted: kinds[(i % 9 === 0 ? i + 1 : i) % 3],
}))
const after = lines.map((line, i) => ({
  ...line,
  hypothesis: sentence(i, 10 - (i % 6)),
  predicted: kinds[(i % 5 === 0 ? i + 1 : i) % 3],
}))
const folder = folderWith({ 'before.jsonl': before, 'after.jsonl': after })
const score = (...args: string[]) => gate(folder, ['score', ...args])

describe('what a person sees', () => {
  it.concurrent('of one side', async ({ expect }) => {
    const { exit, stdout, stderr } = await score('--metrics', 'rougeL,exact_match,accuracy', '--data', 'after.jsonl')
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "after.jsonl: 120 samples

      Metric       Value  95 % interval   On its scale
      rougeL       0.846  [0.825, 0.867]  ──────────●──
      exact_match  0.183  [0.124, 0.262]  ─━●━─────────
      accuracy     0.800  [0.720, 0.862]  ─────────━●──

      Class   Precision  Recall     F1  Support
      award       0.800   0.800  0.800       40
      claim       0.800   0.800  0.800       40
      notice      0.800   0.800  0.800       40

      Predicted (columns) where the class of the row was expected
      Expected  award  claim  notice
      award        32      ·       8
      claim         8     32       ·
      notice        ·      8      32
      "
    `)
  })

  it.concurrent('of two sides', async ({ expect }) => {
    const sides = ['--data', 'after.jsonl', '--baseline', 'before.jsonl']
    const { exit, stdout, stderr } = await score('--metrics', 'rougeL,accuracy,length_ratio', ...sides)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "before.jsonl → after.jsonl: 120 samples

        Metric        Baseline  Candidate       Change  95 % interval       p    Holm  Result
      ✗ rougeL           0.915      0.846  −6.9 points  [−9.1, −4.7]   <0.001  <0.001  worse
        accuracy         0.883      0.800  −8.3 points  [−18.2, +1.2]   0.110   0.110  no clear change
        length_ratio    0.8500     0.7500      −11.8 %  [−15.7, −7.7]  <0.001  <0.001  lower

      - accuracy: 21 samples turned wrong, 11 turned right (one-sided p of the loss 0.055). Turned wrong:
        "q10", "q100", "q105", "q110", "q115" and 16 more.
      - p is two-sided: McNemar's exact test where every sample is right or wrong and approximate
        randomization elsewhere. Holm is p adjusted for several metrics.

      Class   Precision  Recall     F1  Baseline F1  Support
      award       0.800   0.800  0.800        0.851       40
      claim       0.800   0.800  0.800        0.788       40
      notice      0.800   0.800  0.800        1.000       40

      Candidate: what was predicted (columns) where the class of the row was expected
      Expected  award  claim  notice
      award        32      ·       8
      claim         8     32       ·
      notice        ·      8      32
      "
    `)
  })

  it.concurrent('of a metric that nobody has', async ({ expect }) => {
    const { exit, stdout, stderr } = await score('--metrics', 'rouge_l', '--data', 'after.jsonl')
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toMatchInlineSnapshot(`
      "
      Error: No metric is called "rouge_l".
      Did you mean rougeL? "checkpoint-gate metrics" lists what there is.
      "
    `)
  })

  it.concurrent('of a field that is not there', async ({ expect }) => {
    const { exit, stderr } = await score('--metrics', 'rougeL', '--data', 'after.jsonl', '--fields', 'reference=gold')
    expect(exit).toBe(2)
    expect(stderr).toMatchInlineSnapshot(`
      "
      Error: after.jsonl has no field "gold". The fields are "id", "reference", "expected", "hypothesis" and "predicted".
      Say which field it is: --fields reference=NAME.
      "
    `)
  })
})

describe('the process', () => {
  it.concurrent('reads standard input and writes nothing but JSON to standard output', async ({ expect }) => {
    const input = after.map((line) => JSON.stringify(line)).join('\n')
    const { exit, stdout, stderr } = await gate(
      folder,
      ['score', '--metrics', 'accuracy', '--data', '-', '--json'],
      input,
    )
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    const { metrics, data } = JSON.parse(stdout)
    expect(data.file).toBe('standard input')
    expect(metrics.accuracy.value).toBe(0.8)
    expect(Object.keys(metrics.accuracy.samples)).toHaveLength(120)
  })

  it.concurrent('gives the same bytes every time, and other intervals for another seed', async ({ expect }) => {
    const args = ['--metrics', 'rougeL,accuracy', '--data', 'after.jsonl', '--baseline', 'before.jsonl', '--json']
    const [one, same, other] = await Promise.all([score(...args), score(...args), score(...args, '--seed', '2')])
    expect(same.stdout).toBe(one.stdout)
    const interval = ({ stdout }: { stdout: string }) => JSON.parse(stdout).metrics.rougeL.interval
    expect(interval(other)).not.toEqual(interval(one))
  })

  it.concurrent('ends with 3 where a metric has no value, and says why', async ({ expect }) => {
    const { exit, stdout } = await gate(
      folder,
      ['score', '--metrics', 'perplexity', '--data', '-'],
      '{"id":1,"nll":0,"tokens":0}\n',
    )
    expect(exit).toBe(3)
    expect(stdout).toContain('perplexity: Nothing could be scored: no sample has a token')
  })

  it.concurrent('ends with 2 where an option is missing or unknown', async ({ expect }) => {
    const said = await Promise.all([score('--data', 'after.jsonl'), score('--metrics', 'rougeL'), score('--nonsense')])
    expect(said.map(({ exit }) => exit)).toEqual([2, 2, 2])
    expect(said[0]!.stderr).toBe(
      'error: required option \'--metrics <names...>\' not specified\nSee "checkpoint-gate score --help".\n',
    )
  })

  it.concurrent('says what is wrong with an option or a command in a line, not in a page of help', async ({
    expect,
  }) => {
    const known = ['score', '--metrics', 'rougeL', '--data', 'after.jsonl']
    const said = await Promise.all(
      [[...known, '--nonsense'], ['nonsense'], ['run', '--nonsense']].map((args) => gate(folder, args)),
    )
    expect(said.map(({ exit, stderr }) => `${exit} ${stderr}`)).toEqual([
      '2 error: unknown option \'--nonsense\'\nSee "checkpoint-gate score --help".\n',
      '2 error: unknown command \'nonsense\'\nSee "checkpoint-gate --help".\n',
      '2 error: unknown option \'--nonsense\'\nSee "checkpoint-gate run --help".\n',
    ])
  })

  it.concurrent('takes lists with spaces after their commas, or spaces alone', async ({ expect }) => {
    const args = ['--data', 'after.jsonl', '--fields', 'reference=reference,', 'hypothesis=hypothesis', '--json']
    const all = await Promise.all(
      [['rougeL,', 'bleu'], ['rougeL', 'bleu'], ['rougeL bleu']].map((names) => score('--metrics', ...names, ...args)),
    )
    for (const { exit, stdout } of all) {
      expect(exit).toBe(0)
      expect(Object.keys(JSON.parse(stdout).metrics)).toEqual(['rougeL', 'bleu'])
    }
  })

  it.concurrent('shows hostile ids and file names through the escape', async ({ expect }) => {
    const id = '\u001b[31m::error::x'
    const hostile = folderWith({
      'a.jsonl': [{ id, expected: 'x', predicted: 'x' }],
      'b.jsonl': [{ id, expected: 'x', predicted: 'y' }],
    })
    const args = ['score', '--metrics', 'accuracy', '--data', 'b.jsonl', '--baseline', 'a.jsonl']
    const { stdout } = await gate(hostile, args)
    expect(stdout).toContain('turned wrong')
    expect(stdout).not.toMatch(/\u001b|::error::/)
  })

  it.concurrent('lists the metrics', async ({ expect }) => {
    const [list, one, json, unknown] = await Promise.all(
      [['metrics'], ['metrics', 'rougeL'], ['metrics', '--json'], ['metrics', 'bleo']].map((args) =>
        gate(folder, args),
      ),
    )
    expect(list!.stdout).toMatch(/rougeL +\u2191 +ROUGE-L: /)
    expect(one!.stdout).toContain('rouge_score 0.1.2')
    expect(JSON.parse(json!.stdout).metrics.length).toBeGreaterThan(10)
    expect(unknown).toMatchObject({ exit: 2, stdout: '' })
    expect(unknown!.stderr).toContain('No metric is called "bleo".\nDid you mean bleu?')
  })
})
