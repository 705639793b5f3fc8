import { describe, it } from 'vitest'
import { folderWith, gate } from './program.ts'

/**
 * What other gates let pass, or call by another name: the same 500 samples, each with one thing wrong on the candidate's side. None of
 * it may end with 0.
 */
const n = 500
const ids = Array.from({ length: n }, (_, i) => `q${i}`)
const words = ['the', 'court', 'held', 'that', 'a', 'party', 'shall', 'pay', 'costs', 'of', 'this', 'suit', 'under']
const reference = (i: number) => Array.from({ length: 12 }, (_, k) => words[(i * 5 + k * (i % 11) + k) % 13]).join(' ')
/** Right on 338 of 500. */
const isRight = (i: number) => (i * 7) % 500 >= 162

const data = ids.map((id, i) => ({ id, reference: reference(i), text: reference(i) }))
const scores = (score: (i: number) => unknown) => ids.map((id, i) => ({ id, score: score(i) }))
const plain = scores((i) => Number(isRight(i)))
/** Log-losses of ten tokens a text; `doubled` adds ln 2 a token, and a little more on some texts. */
const losses = (doubled = false) =>
  ids.map((id, i) => {
    const nll = 10 * (2 + (i % 10) / 10)
    return { id, nll: doubled ? nll + 10 * Math.LN2 + (i % 3) / 10 : nll, tokens: 10, bytes: 60 }
  })

interface Case {
  /** `kind: ..., metrics: ...` of the task. */
  task?: string
  rule?: string
  baseline?: string | readonly unknown[]
  /** Null: the folder is empty. */
  candidate: string | readonly unknown[] | null
  /** The task's file in either folder. */
  file?: string
}

/** A suite with recorded sides, run as a process. */
/** A screen as one line: where it breaks depends on how long the path of a temporary folder is. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ')

async function run({
  task = 'kind: scores',
  rule = 'max_drop: 2 points',
  baseline = plain,
  candidate,
  file = 'exam.jsonl',
}: Case) {
  const suite = `name: exam
baseline: recorded:before
candidate: recorded:after
tasks:
  exam: {role: general, data: data.jsonl, ${task}}
rules:
  - {task: exam, ${rule}}
`
  const folder = folderWith({
    'suite.yml': suite,
    'data.jsonl': data,
    [`before/${file}`]: baseline,
    [candidate === null ? 'after/.nothing' : `after/${file}`]: candidate ?? '',
  })
  return gate(folder, ['run', 'suite.yml'])
}

const truncated = (lines: readonly unknown[]) =>
  lines.map((line, i) => (i % 2 === 1 ? JSON.stringify(line).slice(0, 12) : JSON.stringify(line))).join('\n')
/** As Python writes it. */
const withNaN = plain
  .map((line, i) => JSON.stringify(line).replace(/"score":./, i % 5 === 0 ? '"score":NaN' : '$&'))
  .join('\n')
const lost = plain.filter(({ score }) => score === 1)
const elsewhere = plain.map((line, i) => (i < 12 ? line : { ...line, id: `x${i}` }))

describe('a candidate that got worse is blocked', () => {
  it.concurrent('every ROUGE halved', async ({ expect }) => {
    const answers = (of: (text: string) => string) => ids.map((id, i) => ({ id, hypothesis: of(reference(i)) }))
    const { exit, stdout } = await run({
      task: 'kind: generate, metrics: [rougeL]',
      baseline: answers((text) => text),
      candidate: answers((text) => text.split(' ').slice(0, 4).join(' ')),
    })
    expect(exit).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "exam: recorded:before → recorded:after

        Task  Role     Metric   Baseline  Candidate        Change  Interval               Decision
      ✗ exam  general  ROUGE-L     1.000      0.500  −50.0 points  [−50.3, −49.1] points  fail

      - exam · ROUGE-L, line 7: max_drop: 2 points is broken: −50.0 points (−50.3 to −49.1 points).

      Severe forgetting: on exam, ROUGE-L is 50.0 points worse (surely 49.1 points or more).

      What to do
      - Mix general text into the training data, or train fewer steps or with a lower learning rate; then
        push the new checkpoint.
      - Or, if the loss is meant, change the rule in suite.yml (line 7).

      Merge blocked: the candidate forgot much of “exam” (exit code 1: a rule is broken)

      Run folder: runs/exam (report.html, comment.md, report.json, evidence)
      "
    `)
  })

  it.concurrent('perplexity doubled', async ({ expect }) => {
    const { exit, stdout } = await run({
      task: 'kind: perplexity',
      rule: 'metric: perplexity, max_rise: 2%',
      baseline: losses(),
      candidate: losses(true),
    })
    expect(exit).toBe(1)
    expect(stdout).toMatch(/✗ exam +general +Perplexity .*\+10\d % .*fail/)
  })

  it.concurrent('two repetitions: of 2/2 right, 1/2 on all', async ({ expect }) => {
    const results = (right: (repeat: number) => number) =>
      ids.flatMap((problem_idx) => [0, 1].map((repeat) => ({ problem_idx, repeat, reward: right(repeat) })))
    const { exit, stdout, stderr } = await run({
      file: 'exam/results.jsonl',
      baseline: results(() => 1),
      candidate: results((repeat) => repeat),
    })
    expect(exit).toBe(1)
    expect(stdout).toMatch(/✗ exam +general +Score +1\.000 +0\.500 +−50\.0 points .*fail/)
    expect(stderr).toContain('candidate: exam: the score of a sample is the mean of its 2 repetitions')
  })

  it.concurrent('and of 2/2 right, the wrong one is lost: refused, where the rest would have looked equal', async ({
    expect,
  }) => {
    const results = (repeats: number[]) =>
      ids.flatMap((problem_idx) => repeats.map((repeat) => ({ problem_idx, repeat, reward: 1 })))
    const { exit, stdout } = await run({
      file: 'exam/results.jsonl',
      baseline: results([0, 1]),
      candidate: results([0]),
    })
    expect(exit).toBe(2)
    expect(stdout).toContain('the baseline has 2 repetitions of each sample, the candidate 1')
  })
})

describe('a candidate that lost samples is not shown', () => {
  it.concurrent('the 162 rows that it got wrong are absent', async ({ expect }) => {
    expect(plain.length - lost.length).toBe(162)
    const { exit, stdout } = await run({ candidate: lost })
    expect(exit).toBe(3)
    expect(stdout).toMatchInlineSnapshot(`
      "exam: recorded:before → recorded:after

        Task  Role     Metric  Baseline  Candidate  Change  Interval  Decision
      ✗ exam  general  Score          –          –       –  –         missing, max_drop 2 points

      - exam · Score: The candidate has no evidence for 162 of 500 samples: "q0", "q1", "q10", "q11",
        "q12" and 157 more.

      Forgetting could not be ruled out: 1 of 1 general row could not be measured.

      What to do
      - Find out why rows are missing, mend it and run again: what was not measured does not pass.

      Merge blocked: Score on “exam” could not be measured (exit code 3: the evaluation was not finished,
      or a row could not be measured)

      Run folder: runs/exam (report.html, comment.md, report.json, evidence)
      "
    `)
  })

  it.concurrent('12 of 500 ids are there', async ({ expect }) => {
    const { exit, stdout } = await run({ candidate: plain.slice(0, 12) })
    expect(exit).toBe(3)
    expect(stdout).toContain('The candidate has no evidence for 488 of 500 samples')
  })

  it.concurrent('the baseline lost them', async ({ expect }) => {
    const { exit, stdout } = await run({ baseline: lost, candidate: plain })
    expect(exit).toBe(3)
    expect(stdout).toContain('The baseline has no evidence for 162 of 500 samples')
  })
})

describe('input that cannot be read is refused', () => {
  it.concurrent('12 of 500 ids are shared, the others are of other samples', async ({ expect }) => {
    const { exit, stdout } = await run({ candidate: elsewhere })
    expect(exit).toBe(2)
    expect(stdout).toContain('488 of 500 lines are of samples that the data of the task exam do not hold')
  })

  it.concurrent('every second line is truncated', async ({ expect }) => {
    const { exit, stdout } = await run({ candidate: truncated(plain) })
    expect(exit).toBe(2)
    expect(stdout).toContain('250 of 500 samples in after/exam.jsonl cannot be read:')
  })

  it.concurrent('20 % of the scores are NaN', async ({ expect }) => {
    const { exit, stdout } = await run({ candidate: withNaN })
    expect(exit).toBe(2)
    expect(stdout).toMatchInlineSnapshot(`
      "exam

      100 of 500 samples in after/exam.jsonl cannot be read:
      after/exam.jsonl:1 is not valid JSON: NaN is no JSON number
      after/exam.jsonl:6 is not valid JSON: NaN is no JSON number
      after/exam.jsonl:11 is not valid JSON: NaN is no JSON number
      after/exam.jsonl:16 is not valid JSON: NaN is no JSON number
      after/exam.jsonl:21 is not valid JSON: NaN is no JSON number
      and 95 more

      What to do
      - Correct or remove them; samples are never left out silently.

      Merge blocked (exit code 2: the suite, the data or a checkpoint is wrong)

      Run folder: runs/exam (report.html, comment.md, report.json, evidence)
      "
    `)
  })

  it.concurrent.for<[string, Case['candidate'], string]>([
    ['null scores', scores(() => null), 'has nothing in "score"'],
    ['scores as texts', scores(() => '1'), 'has the text "1" in "score", where a number belongs'],
    ['no scores', ids.map((id) => ({ id })), 'no field for the score'],
    ['ids that come twice', [...plain, ...plain.slice(0, 1)], 'the id "q0" was already given at after/exam.jsonl:1'],
    ['an empty file', '', 'holds no samples'],
    ['an empty folder', null, 'holds no file, so there is nothing to compare'],
  ])('%s', async ([, candidate, why], { expect }) => {
    const { exit, stdout } = await run({ candidate })
    expect(exit).toBe(2)
    expect(unwrapped(stdout)).toContain(why)
  })

  it.concurrent('a negative log-loss', async ({ expect }) => {
    const candidate = losses().map((line, i) => (i === 7 ? { ...line, nll: -1 } : line))
    const { exit, stdout } = await run({
      task: 'kind: perplexity',
      rule: 'max_rise: 2%',
      baseline: losses(),
      candidate,
    })
    expect(exit).toBe(2)
    expect(stdout).toContain('after/exam.jsonl:8')
    expect(stdout).toContain('has -1 in "nll"')
  })

  it.concurrent('nothing at all: no folder, no task, no file for the task', async ({ expect }) => {
    const suite = (tasks: string) =>
      `name: exam\nbaseline: recorded:before\ncandidate: recorded:after\ntasks: ${tasks}\n`
    const exam = '{exam: {kind: scores, data: data.jsonl}}'
    const said = async (files: Record<string, string | readonly unknown[]>) =>
      gate(folderWith(files), ['run', 'suite.yml'])
    const noFolder = await said({ 'suite.yml': suite(exam), 'data.jsonl': data })
    expect(noFolder.exit).toBe(2)
    expect(unwrapped(noFolder.stdout)).toMatch(/recorded:before names \S*before, which does not exist/)
    const noTask = await said({ 'suite.yml': suite('{}'), 'before/x.jsonl': plain, 'after/x.jsonl': plain })
    expect(noTask.exit).toBe(2)
    expect(noTask.stderr).toContain('has no task: there would be nothing to compare')
    const files = {
      'suite.yml': suite(exam),
      'data.jsonl': data,
      'before/other.jsonl': plain,
      'after/other.jsonl': plain,
    }
    const noFile = await said(files)
    expect(noFile.exit).toBe(2)
    expect(unwrapped(noFile.stdout)).toContain('recorded:before has no file for the task exam. It holds "other.jsonl".')
  })
})

describe('score --baseline', () => {
  async function compare(candidate: string | readonly unknown[], more: readonly string[] = []) {
    const folder = folderWith({ 'before.jsonl': plain, 'after.jsonl': candidate })
    return gate(folder, ['score', '--metrics', 'score', '--data', 'after.jsonl', '--baseline', 'before.jsonl', ...more])
  }

  it.concurrent.for<[string, string | readonly unknown[], string]>([
    ['the 162 rows that the candidate got wrong are absent', lost, '162 of 500 are only in before.jsonl: "q'],
    ['12 of 500 ids are shared', elsewhere, '488 of 500 are only in after.jsonl'],
    ['every second line is truncated', truncated(plain), '250 of 500 samples in after.jsonl cannot be read'],
    ['20 % of the scores are NaN', withNaN, 'NaN is no JSON number'],
    ['null scores', scores(() => null), 'has nothing in "score"'],
    ['nothing at all', '', 'holds no samples'],
  ])('refuses: %s', async ([, candidate, why], { expect }) => {
    const { exit, stdout, stderr } = await compare(candidate)
    expect(exit).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(why)
  })

  it.concurrent('names the samples that one side lost', async ({ expect }) => {
    expect((await compare(lost)).stderr).toMatchInlineSnapshot(`
      "
      Error: The two sides do not hold the same samples:
      162 of 500 are only in before.jsonl: "q0", "q1", "q2", "q3", "q4" and 157 more
      A sample that one side lost may be one that it got wrong. Score both sides on the same samples.
      "
    `)
  })

  it.concurrent('says that what is half as good is worse', async ({ expect }) => {
    const { exit, stdout } = await compare(scores((i) => Number(isRight(i)) / 2))
    expect(exit).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "before.jsonl → after.jsonl: 500 samples

        Metric  Baseline  Candidate        Change  95 % interval          better ┃ worse       p  Result
      ✗ score      0.676      0.338  −33.8 points  [−35.9, −31.6] points  ┃──────────●━   <0.001  worse

      - p is two-sided: approximate randomization.
      "
    `)
  })
})
