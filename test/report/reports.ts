import type { Opened } from '../../src/backends/backend.ts'
import type { Comparison, RuleResult } from '../../src/gate/comparison.ts'
import type { Report, WorstSample } from '../../src/report/report.ts'

/** Reports as the gate makes them, one for each verdict. */

const opened = (fingerprint: string): Opened => ({
  fingerprint: fingerprint.repeat(32),
  backend: 'onnx',
  device: 'cpu',
  precision: 'fp32',
  tokenizer: '7f'.repeat(32),
  template: 'c3'.repeat(32),
  contextLength: 2048,
  versions: { 'onnxruntime-node': '1.30.0', '@huggingface/tokenizers': '0.2.0' },
  notes: [],
})

const rule = (over: Partial<RuleResult>): RuleResult => ({
  condition: { kind: 'max_rise', limit: { amount: 0.02, unit: 'percent', written: '2%' } },
  level: 'block',
  decide: 'bound',
  decision: 'pass',
  reason: 'max_rise: 2% holds: +0.20 % (−0.50 to +0.90 %).',
  line: 24,
  samplesMissing: null,
  ...over,
})

const row = (over: Partial<Comparison>): Comparison => ({
  task: 'pydoc',
  pooled: null,
  role: 'general',
  metric: 'perplexity',
  title: 'Perplexity',
  better: 'lower',
  unit: 'ratio',
  scale: 1,
  equals: 'exp(sum of nll / number of scored tokens), token level, over the corpus',
  n: 240,
  groups: 240,
  baseline: 18.5823,
  candidate: 18.6194,
  change: 0.002,
  interval: { low: -0.005, high: 0.009, lowLevel: 0.95, highLevel: 0.95 },
  smallestVisible: 0.011,
  decision: 'pass',
  level: 'block',
  rules: [rule({})],
  forgetting: null,
  missing: null,
  ...over,
})

export const forgotten = row({
  candidate: 21.6484,
  change: 0.165,
  interval: { low: 0.141, high: 0.189, lowLevel: 0.9875, highLevel: 0.95 },
  decision: 'fail',
  forgetting: 'moderate',
  rules: [rule({ decision: 'fail', reason: 'max_rise: 2% is broken: +16.5 % (+14.1 to +18.9 %).' })],
})

const glosses = row({
  task: 'glosses',
  baseline: 31.204,
  candidate: 32.015,
  change: 0.026,
  interval: { low: 0.008, high: 0.044, lowLevel: 0.9875, highLevel: 0.95 },
  decision: 'inconclusive',
  forgetting: 'slight',
  rules: [
    rule({
      decision: 'inconclusive',
      reason:
        'max_rise: 2% is not settled: +2.6 % (+0.80 to +4.4 %). About 350 more samples would settle it. This run could have shown a worsening of 4.1 %.',
      samplesMissing: 350,
    }),
  ],
  smallestVisible: 0.041,
})

export const improved = row({
  task: 'licences',
  role: 'domain',
  baseline: 12.407,
  candidate: 8.936,
  change: -0.28,
  interval: { low: -0.31, high: -0.249, lowLevel: 0.95, highLevel: 0.95 },
  decision: 'pass',
  rules: [
    rule({
      condition: { kind: 'must_improve', limit: { amount: 0, unit: 'own', written: 'true' } },
      reason: 'must_improve: true holds: −28.0 % (−31.0 to −24.9 %).',
      line: 31,
    }),
  ],
})

/** A general row of `n` samples that passes. */
export const settled = (task: string, n: number): Comparison => row({ task, n })

const answers = row({
  task: 'clauses',
  role: 'domain',
  metric: 'rougeL',
  title: 'ROUGE-L',
  better: 'higher',
  unit: 'points',
  equals: 'rouge_score 0.1.2 rougeL, use_stemmer=True, mean F-measure, best of several references',
  n: 120,
  groups: 120,
  baseline: 0.4121,
  candidate: 0.4378,
  change: 0.0257,
  interval: { low: 0.011, high: 0.0404, lowLevel: 0.95, highLevel: 0.95 },
  decision: 'pass',
  rules: [
    rule({
      condition: { kind: 'max_drop', limit: { amount: 0.01, unit: 'points', written: '1 point' } },
      reason: 'max_drop: 1 point holds: +2.6 points (+1.1 to +4.0 points).',
      line: 27,
    }),
  ],
})

const unruled = row({
  ...answers,
  metric: 'bleu_nltk',
  title: 'BLEU (nltk)',
  equals: 'nltk 3.10.4 corpus_bleu, SmoothingFunction().method1, words split at white space',
  baseline: 0.2214,
  candidate: 0.2302,
  change: 0.0088,
  interval: { low: -0.004, high: 0.0216, lowLevel: 0.95, highLevel: 0.95 },
  decision: null,
  level: null,
  rules: [],
})

const worst: WorstSample[] = [
  {
    task: 'pydoc',
    role: 'general',
    id: 'itertools-14',
    metric: 'perplexity',
    baseline: 14.21,
    candidate: 61.7,
    prompt:
      'itertools.groupby(iterable, key=None)\n\nMake an iterator that returns consecutive keys and groups from the iterable. ' +
      'The key is a function computing a key value for each element.',
    reference: null,
    baselineAnswer: null,
    candidateAnswer: null,
  },
  {
    task: 'clauses',
    role: 'domain',
    id: 'clause-0087',
    metric: 'rougeL',
    baseline: 0.71,
    candidate: 0.182,
    prompt:
      'Summarise: The Licensee shall indemnify the Licensor against all claims that arise from use of the Software.',
    reference: 'The licensee must cover all claims that arise from using the software.',
    baselineAnswer: 'The licensee must cover claims that arise from use of the software.',
    candidateAnswer:
      'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND\n\n' +
      'Thanks to @octocat for #12, see https://evil.example and ![pixel](https://evil.example/p.png) | <b>bold</b>',
  },
]

const base: Report = {
  schema: 1,
  suite: { name: 'legal-summaries', file: 'checkpoint-gate.yml', sha256: 'ab'.repeat(32) },
  verdict: { name: 'passed', exit: 0, reasons: [] },
  forgetting: {
    found: false,
    measured: true,
    severity: null,
    rows: [],
    domainGain: true,
    sentence: 'No forgetting found: the general row is not surely worse, and licences got better.',
  },
  rows: [row({}), improved, answers, unruled],
  worst,
  forgotten: [],
  breakdowns: [],
  moved: [],
  compared: {
    baseline: { path: 'models/production', opened: opened('1a') },
    candidate: { path: 'models/candidate', opened: opened('2b') },
    data: [
      { task: 'pydoc', file: 'data/pydoc.jsonl', sha256: 'd1'.repeat(32), samples: 240 },
      { task: 'licences', file: 'data/licences.jsonl', sha256: 'd2'.repeat(32), samples: 240 },
      { task: 'clauses', file: 'data/clauses.csv', sha256: 'd3'.repeat(32), samples: 120 },
    ],
    seed: 1,
    resamples: 2000,
    errorBudget: 0.05,
    versions: { 'checkpoint-gate': '0.1.0', node: '24.19.0' },
  },
  error: null,
  started: '2025-03-04T09:15:27.000Z',
  seconds: 38.4,
}

export const passed: Report = base

export const unsettled: Report = {
  ...base,
  forgetting: {
    ...base.forgetting,
    found: true,
    measured: true,
    severity: 'slight',
    sentence:
      'Slight forgetting: on glosses, Perplexity is 2.6 % worse (surely 0.80 % or more), while licences got better.',
  },
  rows: [glosses, ...base.rows],
}

export const blocked: Report = {
  ...base,
  verdict: {
    name: 'blocked',
    exit: 1,
    reasons: ['pydoc, Perplexity: max_rise: 2% is broken: +16.5 % (+14.1 to +18.9 %).'],
  },
  forgetting: {
    found: true,
    measured: true,
    severity: 'moderate',
    rows: [{ task: 'pydoc', metric: 'perplexity', severity: 'moderate', change: 0.165, unit: 'ratio' }],
    domainGain: true,
    sentence:
      'Moderate forgetting: on pydoc, Perplexity is 16.5 % worse (surely 14.1 % or more), while licences got better. 1 more general task got worse as well.',
  },
  rows: [forgotten, glosses, improved, answers, unruled],
}

/** Blocked, and let through by a person. */
export const overridden: Report = {
  ...blocked,
  verdict: {
    ...blocked.verdict,
    name: 'overridden',
    exit: 0,
    blocking: [{ key: 'pydoc, Perplexity', rule: 'max_rise: 2%', value: '18.58 → 21.65, +16.5 %' }],
  },
  override: {
    by: 'ana',
    permission: 'maintain',
    reason: 'the licences matter more than the documentation of Python, which nobody asks this model about',
    until: '2026-12-15',
    commented: {
      id: 3141592653,
      url: 'https://github.com/owner/repository/pull/7#issuecomment-3141592653',
      time: '2026-12-01T10:00:00Z',
    },
    commit: 'f3a9c1d2e4b5a697',
    fingerprint: 'a1'.repeat(32),
    blockers: [{ key: 'pydoc, Perplexity', rule: 'max_rise: 2%', value: '18.58 → 21.65, +16.5 %' }],
  },
}

/** Let through before the last push. */
export const overriddenBefore: Report = {
  ...blocked,
  overrideVoid: {
    by: 'ana',
    url: 'https://github.com/owner/repository/pull/7#issuecomment-3141592653',
    why: 'it was for commit 1b2c3d4',
  },
}

export const notShown: Report = {
  ...base,
  verdict: {
    name: 'not-shown',
    exit: 3,
    reasons: ['The process that runs the model was killed (SIGKILL) while it scored task pydoc on the candidate side.'],
  },
  forgetting: {
    found: false,
    measured: false,
    severity: null,
    rows: [],
    domainGain: false,
    sentence: 'Whether the candidate forgot something was not measured.',
  },
  rows: [
    row({
      task: 'pydoc',
      baseline: 18.5823,
      candidate: null,
      change: null,
      interval: null,
      decision: 'missing',
      rules: [rule({ decision: 'missing', reason: 'not measured.' })],
      missing: 'The candidate has no evidence for 101 of 240 samples: "itertools-9", "json-2" and 99 more.',
    }),
  ],
  worst: [],
  forgotten: [],
  breakdowns: [],
  moved: [],
  error: {
    code: 'model-process-killed',
    what: 'The process that runs the model was killed (SIGKILL) while it scored task pydoc on the candidate side.',
    hint: 'The machine ran out of memory, most likely: lower batch_tokens, or take a runner with more memory; then run again, which goes on where this run ended.',
  },
}

export const invalid: Report = {
  ...base,
  verdict: { name: 'invalid', exit: 2, reasons: ['The candidate models/candidate has no tokenizer.json.'] },
  forgetting: {
    found: false,
    measured: false,
    severity: null,
    rows: [],
    domainGain: false,
    sentence: 'Whether the candidate forgot something was not measured.',
  },
  rows: [],
  worst: [],
  forgotten: [],
  breakdowns: [],
  moved: [],
  compared: { ...base.compared, candidate: null },
  error: {
    code: 'tokenizer-missing',
    what: 'The candidate models/candidate has no tokenizer.json.',
    hint: 'Export it with the model: optimum-cli export onnx writes it beside model.onnx.',
  },
}

const withTheseRows = (rows: Comparison[]): Report => {
  const broken = rows.filter((each) => each.decision === 'fail')
  const reasons = broken.map(({ task, title, rules }) => `${task}, ${title}: ${rules[0]!.reason}`)
  const sentence = `Moderate forgetting: on ${broken[0]!.task}, Perplexity is 16.5 % worse (surely 14.1 % or more).`
  return { ...blocked, verdict: { ...blocked.verdict, reasons }, forgetting: { ...blocked.forgetting, sentence }, rows }
}

/** `count` rows, the first of which fail. */
export function withRows(count: number, failing = Math.min(count, 2)): Report {
  return withTheseRows(
    Array.from({ length: count }, (_, i) => {
      const role = i % 3 === 0 ? ('general' as const) : ('domain' as const)
      const task = `${role}-task-${String(i + 1).padStart(2, '0')}`
      if (i < failing) return { ...forgotten, task, role, forgetting: role === 'general' ? forgotten.forgetting : null }
      return i % 2 === 0 ? row({ task, role }) : { ...unruled, task, role }
    }),
  )
}

export const oneRow: Report = withRows(1)

export const longNames: Report = withTheseRows([
  {
    ...forgotten,
    task: 'a very long task name that somebody wrote to say everything about it, and then some more words',
  },
  { ...answers, task: 'unbroken_name_without_any_space_that_goes_on_for_more_than_sixty_characters_at_least' },
  { ...glosses, task: 'all general tasks', pooled: ['a', 'b'] },
])

export const rightToLeft: Report = {
  ...withTheseRows([
    { ...forgotten, task: 'الأخبار العامة' },
    { ...answers, task: 'עברית' },
  ]),
  suite: { ...base.suite, name: 'ملخصات' },
  worst: [
    {
      ...worst[1]!,
      task: 'عقود',
      id: 'عقد-7',
      prompt: 'لخص: يلتزم المرخص له بتعويض المرخص.',
      reference: 'على المرخص له أن يعوض.',
      baselineAnswer: 'على المرخص له التعويض.',
      candidateAnswer: '\u202Egnp.exe\u202C سطر\nسطر ثان',
    },
  ],
}

/** A suite that could not be read: nothing is known but the mistakes. */
export const unread: Report = {
  ...invalid,
  suite: { name: 'checkpoint-gate', file: 'checkpoint-gate.yml', sha256: '' },
  compared: { ...base.compared, baseline: null, candidate: null, data: [], seed: 0, resamples: 0, errorBudget: 0 },
  error: {
    code: 'suite-mistakes',
    what:
      'checkpoint-gate.yml has 2 mistakes.\n' +
      '  line 7, column 5: given "rogueL"; did you mean "rougeL"?\n' +
      '  line 12, column 3: given "max_fall"; allowed: min, max, max_drop, max_rise, must_improve',
    hint: 'Mend them in checkpoint-gate.yml and push.',
  },
}
unread.verdict = { name: 'invalid', exit: 2, reasons: [unread.error!.what] }
