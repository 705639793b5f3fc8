import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figures, refused, screen, written } from './scoring.ts'

/** Numbers from 0 on, told apart by an id. */
const numbered = <T extends object>(n: number, of: (i: number) => T) =>
  Array.from({ length: n }, (_, i) => ({ id: `s${i}`, ...of(i) }))

const words = ['the', 'court', 'held', 'that', 'a', 'party', 'shall', 'pay', 'costs', 'of', 'this', 'suit']
const sentence = (i: number, length = 8) =>
  Array.from({ length }, (_, k) => words[(i * 5 + k * (i + 3)) % 12]).join(' ')
const texts = numbered(40, (i) => ({ reference: sentence(i), hypothesis: i % 3 === 0 ? sentence(i + 1) : sentence(i) }))

describe('one side', () => {
  it('has a value, its interval and the value of every sample, in full precision', async () => {
    const { metrics, samples, groups } = await figures({ metrics: 'rougeL,bleu', data: texts })
    expect({ samples, groups }).toEqual({ samples: 40, groups: 40 })
    const { value, interval, samples: each } = metrics.rougeL!
    expect(Object.keys(each)).toHaveLength(40)
    const mean = Object.values(each).reduce<number>((sum, x) => sum + x!, 0) / 40
    expect(value).toBeCloseTo(mean, 12)
    expect(each.s1).toBe(1)
    expect(interval![0]).toBeLessThan(value!)
    expect(interval![1]).toBeGreaterThan(value!)
    expect(metrics.bleu!.signature).toContain('nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp')
    expect(metrics.rougeL!.signature).toBeNull()
  })

  it('of right or wrong samples has the interval of Wilson, and of groups the bootstrap over groups', async () => {
    const data = numbered(100, (i) => ({ expected: 'x', predicted: i < 78 ? 'x' : 'y' }))
    // statsmodels 0.15.0: proportion_confint(78, 100, method='wilson')
    expect((await figures({ metrics: 'accuracy', data })).metrics.accuracy!.interval).toEqual([
      expect.closeTo(0.6892964648501422, 12),
      expect.closeTo(0.849987176153946, 12),
    ])
    const grouped = data.map((line, i) => ({ ...line, group: i % 10 }))
    const { metrics, groups } = await figures({ metrics: 'accuracy', data: grouped })
    expect(groups).toBe(10)
    expect(metrics.accuracy!.interval![0]).not.toBeCloseTo(0.6892964648501422, 6)
  })

  it('reads classes, tags, entities, choices, likelihoods and numbers, the kind following the metric', async () => {
    const value = async (metric: string, data: object[]) =>
      (await figures({ metrics: metric, data })).metrics[metric]!.value
    expect(
      await value('accuracy', [
        { id: 1, expected: 3, predicted: 3 },
        { id: 2, expected: true, predicted: 'x' },
      ]),
    ).toBe(0.5)
    expect(await value('entity_f1', [{ id: 1, expected: ['B-PER', 'O'], predicted: ['B-PER', 'O'] }])).toBe(1)
    const spans = {
      expected: [{ type: 'PER', start: 0, end: 3 }],
      predicted: [
        { type: 'PER', start: 0, end: 3 },
        { type: 'LOC', start: 5, end: 9 },
      ],
    }
    expect(await value('entity_f1', [{ id: 1, ...spans }])).toBeCloseTo(2 / 3, 12)
    expect(await value('acc', [{ id: 1, choices: ['a', 'b'], answer: 1, loglikelihoods: [-2, -1] }])).toBe(1)
    expect(
      await value('perplexity', [
        { id: 1, nll: 4, tokens: 2 },
        { id: 2, nll: 2, tokens: 2 },
      ]),
    ).toBeCloseTo(Math.exp(1.5), 12)
    expect(await value('bits_per_byte', [{ id: 1, nll: 8 * Math.LN2, bytes: 4 }])).toBeCloseTo(2, 12)
    expect(
      await value('score', [
        { id: 1, score: 0.25 },
        { id: 2, score: 1 },
      ]),
    ).toBe(0.625)
  })

  it('reads several references, and metrics of several kinds at once', async () => {
    const data = [{ id: 1, references: ['no', 'a b'], hypothesis: 'a b', expected: 'x', predicted: 'x' }]
    const { metrics } = await figures({ metrics: 'accuracy,rougeL', data })
    expect(Object.keys(metrics)).toEqual(['accuracy', 'rougeL'])
    expect([metrics.rougeL!.value, metrics.accuracy!.value]).toEqual([1, 1])
  })

  it('averages the repetitions of a score', async () => {
    const data = [0, 1].map((repeat) => ({ problem_idx: 7, repeat, reward: repeat }))
    expect((await figures({ metrics: 'score', data })).metrics.score!.samples).toEqual({ 7: 0.5 })
  })

  it('reads CSV, other names of fields, and numbers lines that have no id', async () => {
    const csv = written('target;output\na b;a b\nc d;x\n', 'csv')
    const { metrics } = await figures({ metrics: 'rougeL', data: csv, fields: 'hypothesis=output,reference=target' })
    expect(metrics.rougeL!.samples).toEqual({ 2: 1, 3: 0 })
  })

  it('keeps ids as they are, whatever they are called', async () => {
    const ids = ['__proto__', '10', '9', 'a"b\n', 'constructor']
    const { text } = await screen({
      metrics: 'score',
      data: ids.map((id) => ({ id, score: 1 })),
      json: true,
    })
    for (const id of ids) expect(text).toContain(`${JSON.stringify(id)}:1`)
  })

  it('without a value is null with the reason, never NaN, and the exit code is 3', async () => {
    const data = [{ id: 1, nll: 0, tokens: 0 }]
    const { text, exit } = await screen({ metrics: 'perplexity', data, json: true })
    expect(exit).toBe(3)
    expect(text).not.toContain('NaN')
    expect(JSON.parse(text).metrics.perplexity).toMatchObject({
      value: null,
      interval: null,
      samples: null,
      reason: expect.stringContaining('Nothing could be scored'),
    })
  })

  it('has no interval where there is one sample, and says why', async () => {
    const one = (hypothesis: string) => [{ id: 1, reference: 'a b c d e', hypothesis }]
    const { text } = await screen({ metrics: 'rougeL,ter', data: one('a b c d') })
    expect(text).toMatch(/rougeL +0\.889 +–/)
    expect(text).toContain('- rougeL, ter: no interval, since one sample tells nothing of how sure a figure is.')
    const paired = await screen({ metrics: 'rougeL', data: one('a b c d'), baseline: one('a b c d e') })
    expect(paired.text).toContain('- rougeL: no interval, since one sample tells')
    const grouped = texts.map((line) => ({ ...line, group: 1 }))
    expect((await screen({ metrics: 'rougeL', data: grouped })).text).toContain('samples that all belong to one group')
    expect((await screen({ metrics: 'rougeL', data: texts })).text).not.toContain('no interval')
  })

  it('says once what is to be known of several metrics, and how each is cited', async () => {
    const data = [{ id: 1, reference: '本合同自双方签字之日起生效。', hypothesis: '合同自签字之日起生效。' }]
    const { text } = await screen({ metrics: 'bleu,ter,meteor,rouge1,rougeL', data }, 1000)
    expect(text).toMatch(/^- bleu, ter, meteor: Words are found by the white space .* ter:normalized:asian/m)
    expect(text).toMatch(/^- rouge1, rougeL: ROUGE's word splitter/m)
    expect(text).toMatch(/^- ter: nrefs:1\|case:lc\|tok:tercom\|.*\|version:2\.6\.0$/m)
  })

  it('tells of a BLEU of 0 why it is, and what tells more', async () => {
    const { text } = await screen({ metrics: 'bleu', data: [{ id: 1, reference: 'a b', hypothesis: 'a b' }] }, 1000)
    expect(text).toContain(
      '- bleu: No answer has 4 words in a row, so BLEU is 0 whatever they say: take bleu:effective_order',
    )
  })

  it('is the same whatever the order of the lines', async () => {
    const one = await figures({ metrics: 'rougeL,bleu', data: texts })
    const other = await figures({ metrics: 'rougeL,bleu', data: [...texts].reverse() })
    expect(other.metrics).toEqual(one.metrics)
  })

  it('reports each class and what it was taken for', async () => {
    const data = numbered(6, (i) => ({ expected: 'ab'[i % 2]!, predicted: i === 0 ? 'b' : 'ab'[i % 2]! }))
    const { classification } = (await figures({ metrics: 'f1_macro', data })).reports
    expect(classification!.candidate.matrix).toEqual({
      labels: ['a', 'b'],
      rows: [
        [2, 1],
        [0, 3],
      ],
    })
    expect(classification!.candidate.classes[0]).toMatchObject({ label: 'a', f1: 0.8, support: 3 })
  })

  it('finds classes in answers, in the field that is named', async () => {
    const data = [{ id: 1, expected: 'x', hypothesis: 'So: {"kind": "x"}' }]
    expect((await figures({ metrics: 'accuracy', data, field: 'kind' })).metrics.accuracy!.value).toBe(1)
    const { accuracy } = (await figures({ metrics: 'accuracy', data })).metrics
    expect(accuracy!.value).toBeNull()
    expect(accuracy!.reason).toMatch(
      /^No class .* in any of the 1 answer \(the first is .*JSON with the field "category"/,
    )
  })

  it('checks answers against a schema', async () => {
    const schema = written(JSON.stringify({ type: 'object', required: ['a'] }), 'json')
    const data = [
      { id: 1, hypothesis: '{"a": 1}' },
      { id: 2, hypothesis: '{}' },
    ]
    expect((await figures({ metrics: 'json_schema', data, schema })).metrics.json_schema!.value).toBe(0.5)
    expect(await refused({ metrics: 'json_schema', data })).toContain(
      'checks answers against a JSON schema, and none is',
    )
    expect(await refused({ metrics: 'json_schema', data, schema: written('{"type": 7}', 'json') })).toContain(
      'is no JSON schema that answers can be checked against',
    )
  })
})

describe('two sides', () => {
  const before = texts.map(({ id, reference }) => ({ id, hypothesis: reference }))

  it('have both values, the change with its interval, and p-values adjusted for several metrics', async () => {
    const { metrics } = await figures({ metrics: 'rougeL,bleu,length_ratio', data: texts, baseline: before })
    const { baseline, candidate, change, interval, p, pWorse, pHolm, pBH, flips, test } = metrics.rougeL!
    expect(baseline.value).toBe(1)
    expect(change).toBeCloseTo(candidate.value! - 1, 12)
    expect(interval![1]).toBeLessThan(0)
    expect(test).toBe('approximate-randomization')
    expect(p).toBeLessThan(0.01)
    expect(pWorse).toBeLessThan(0.01)
    expect(pHolm).toBeGreaterThanOrEqual(p)
    expect(pBH).toBeGreaterThanOrEqual(p)
    expect(flips).toBeNull()
    expect(metrics.length_ratio!.pWorse).toBeNull()
    expect(metrics.bleu!.change).toBeCloseTo((metrics.bleu!.candidate.value! - 100) / 100, 12)
  })

  it('shows the end of an interval that is known where nothing bounds the other, as of a TER beyond 100', async () => {
    const side = (hypothesis: string) => numbered(30, () => ({ reference: 'a b', hypothesis }))
    const sides = { metrics: 'ter', data: side('x y z w v u'), baseline: side('a b') }
    const { interval, candidate } = (await figures(sides)).metrics.ter!
    expect(candidate.value).toBe(300)
    expect(interval![0]).toBeGreaterThan(2)
    expect(interval![1]).toBeNull()
    expect((await screen(sides)).text).toMatch(/ter .* \[\+2\d\d, ∞\] .* worse/)
  })

  it('that are equal have no change, p 1 and no flips', async () => {
    const side = numbered(400, (i) => ({ score: (i % 7) / 7 }))
    const { metrics } = await figures({ metrics: 'score', data: side, baseline: side })
    expect(metrics.score).toMatchObject({ change: 0, interval: [0, 0], p: 1, pHolm: null, pBH: null })
  })

  it.skipIf(!existsSync('../shared/golden/paired.json'))(
    'of right and wrong samples have the exact p-values of McNemar (read from ../shared)',
    async () => {
      const { cases } = JSON.parse(readFileSync('../shared/golden/paired.json', 'utf8'))
      const exact = cases.filter((one: { mcnemar?: object }) => one.mcnemar !== undefined)
      expect(exact).toHaveLength(2)
      for (const { baseline, candidate, mcnemar } of exact) {
        const side = (right: number[]) => right.map((one, i) => ({ id: i, expected: 'x', predicted: one ? 'x' : 'y' }))
        const { metrics } = await figures({ metrics: 'accuracy', data: side(candidate), baseline: side(baseline) })
        expect(metrics.accuracy!.test).toBe('mcnemar-exact')
        expect(metrics.accuracy!.p).toBeCloseTo(mcnemar.exact_p, 12)
      }
    },
  )

  it('say which samples turned wrong and right', async () => {
    const side = (wrong: string[]) =>
      ['a', 'b', 'c', 'd'].map((id) => ({ id, expected: 'x', predicted: wrong.includes(id) ? 'y' : 'x' }))
    const { metrics } = await figures({ metrics: 'accuracy', data: side(['b', 'c']), baseline: side(['a']) })
    expect(metrics.accuracy).toMatchObject({ flips: { lost: ['b', 'c'], gained: ['a'] }, p: 1, pWorse: 0.5 })
  })

  it('say once what several metrics have to say, of which side, and in plain words what the change shows', async () => {
    const baseline = numbered(20, (i) => ({ expected: 'x', hypothesis: `{"category": "${i < 16 ? 'x' : 'y'}"}` }))
    const data = baseline.map(({ hypothesis, ...line }, i) => ({
      ...line,
      hypothesis: i < 3 ? `\`\`\`json\n${hypothesis}\n\`\`\`` : hypothesis,
    }))
    const { text } = await screen({ metrics: 'accuracy,f1_macro', data, baseline })
    expect(text.match(/JSON was found/g)).toHaveLength(1)
    expect(text).toContain('- accuracy, f1_macro: Candidate: JSON was found in a code fence in 3 of 20 answers.')
    expect(text).toMatch(/^ {2}accuracy .* no clear change$/m)
  })

  it('may be two columns of one file', async () => {
    const data = written(texts.map(({ hypothesis, ...line }) => ({ ...line, new: hypothesis, old: line.reference })))
    const sides = { data, baseline: data, fields: 'hypothesis=new', baselineFields: 'hypothesis=old' }
    const { text, exit } = await screen({ metrics: 'rougeL', ...sides })
    expect(exit).toBe(0)
    expect(text).toContain('DATA (hypothesis=old) \u2192 DATA (hypothesis=new): 40 samples')
    expect((await figures({ metrics: 'rougeL', ...sides })).metrics.rougeL!.baseline.value).toBe(1)
  })

  it.each([
    ['a sample that the candidate lost', texts.slice(1), before, 'FILE: "s0"'],
    ['a sample that the baseline lost', texts, before.slice(2), '2 of 40 are only in FILE: "s0" and "s1"'],
    ['other samples', texts.map((line) => ({ ...line, id: `t${line.id}` })), before, '40 of 40 are only in FILE'],
    [
      'another reference',
      texts,
      texts.map((line) => ({ ...line, reference: 'x' })),
      'another references for 40 of 40 samples',
    ],
    [
      'no ids',
      texts.map(({ id: _, ...line }) => line),
      before,
      'FILE has no field "id", by which the two sides are joined',
    ],
  ])('are refused with %s', async (_, data, baseline, why) => {
    expect(await refused({ metrics: 'rougeL', data, baseline })).toContain(why)
  })
})

describe('what is wrong is named, with the way out', () => {
  const data = [{ id: 1, reference: 'a', prediktion: 'a' }]
  it.each([
    ['rougel', '2: No metric is called "rougel". Did you mean rougeL?'],
    ['nonsense', '2: No metric is called "nonsense". "checkpoint-gate metrics" lists what there is.'],
    ['bleu:tokenise=zh', 'did you mean "tokenize"? Options follow the name'],
    ['bleu:tokenize=xx', 'tokenize is given "xx"; allowed: 13a'],
    ['rougeL,rougeL', '2: The metric "rougeL" is named twice.'],
    [',', '2: No metric is named.'],
    ['rougeL', '2: rougeL cannot be computed: FILE has no field "hypothesis", "prediction"'],
    ['rougeL', 'Say which field it is: --fields hypothesis='],
    ['accuracy', '2: accuracy cannot be computed: FILE has no field "expected"'],
    ['perplexity', '2: perplexity cannot be computed: FILE has no field "nll"'],
    ['acc', '2: acc cannot be computed: FILE has no field "choices"'],
    ['entity_f1', '2: entity_f1 cannot be computed: FILE has no field "expected"'],
  ])('--metrics %s', async (metrics, why) => {
    expect(await refused({ metrics, data })).toContain(why)
  })

  it('a unit that one of several metrics divides by', async () => {
    const losses = [{ id: 1, nll: 3, tokens: 2 }]
    expect(await refused({ metrics: 'perplexity,bits_per_byte', data: losses })).toContain(
      '2: bits_per_byte cannot be computed: FILE has no field "bytes".',
    )
    expect(await refused({ metrics: 'word_perplexity', data: losses })).toContain('has no field "text"')
  })

  it('two fields that could be the answer', async () => {
    const both = [{ id: 1, reference: 'a', output: 'a', prediction: 'b' }]
    expect(await refused({ metrics: 'rougeL', data: both })).toContain(
      'more than one field could be the hypothesis: "prediction" and "output". Say which one it is: --fields hypothesis=prediction.',
    )
    expect(await refused({ metrics: 'rougeL', data: both, fields: 'hypothesis=output' })).toBe('it was scored')
  })

  it.each([
    [{ fields: 'hypotesis=x' }, '--fields is given "hypotesis=x"; allowed: FIELD=NAME'],
    [{ fields: 'hypothesis=nowhere' }, 'has no field "nowhere"'],
    [{ seed: '-1' }, '--seed is given "-1"; allowed: a whole number from 0 to 4294967295'],
    [{ resamples: '1.5' }, '--resamples is given "1.5"'],
    [{ confidence: '95' }, '--confidence is given "95"; allowed: a number from 0.5 to 0.9999'],
    [
      { metrics: 'json_schema', schema: '/nowhere.json' },
      '/nowhere.json is no JSON schema that answers can be checked against: it does not exist',
    ],
    [{ schema: '/nowhere.json' }, '2: --schema is given, but would change nothing: it is the schema of json_schema'],
    [{ field: 'kind' }, '2: --field is given, but would change nothing'],
    [{ baselineFields: 'id=key' }, '2: --baseline-fields is given, but would change nothing: there is no --baseline.'],
  ])('%o', async (option, why) => {
    expect(await refused({ metrics: 'rougeL', data: texts, ...option })).toContain(why)
  })

  it.each([
    ['exact_match', 'Score its answers anew: jq'],
    ['acc', 'A suite reads such files as they are'],
    ['score', '2: score cannot be computed: FILE has lines of lm-evaluation-harness'],
  ])('a file of lm-evaluation-harness asked for %s', async (metrics, why) => {
    const line = { doc: {}, target: '4', arguments: {}, filter: 'none', metrics: ['em'] }
    const harness = [0, 1].map((doc_id) => ({ doc_id, ...line, resps: [['4']], filtered_resps: ['4'], em: doc_id }))
    const said = await refused({ metrics, data: harness })
    expect(said).toContain(why)
    expect(said).toContain('Read what the harness scored: --metrics score --fields score=em.')
    expect((await figures({ metrics: 'score', data: harness, fields: 'score=em' })).metrics.score!.value).toBe(0.5)
  })

  it('says nothing of suites, since there is none', async () => {
    for (const data of ['/nowhere.jsonl', written('')])
      expect(await refused({ metrics: 'rougeL', data })).not.toContain('suite')
  })

  it('a confidence may be written in per cent', async () => {
    expect(await refused({ metrics: 'rougeL', data: texts, confidence: '90%' })).toBe('it was scored')
  })

  it.each([
    ['an empty file', '', 'holds no samples'],
    ['a file that is not there', null, '2: There is no file /nowhere.jsonl. Give its path from the folder'],
    ['an id twice', '{"id":1,"score":1}\n{"id":1,"score":0}', 'the id "1" was already given'],
    ['half a line', '{"id":1,"score":1}\n{"id":2,"sco', 'it breaks off'],
    ['NaN', '{"id":1,"score":NaN}', 'NaN is no JSON number'],
    ['null', '{"id":1,"score":null}', 'has nothing in "score"'],
    ['a text for a number', '{"id":1,"score":"1"}', 'has the text "1" in "score", where a number belongs'],
  ])('%s', async (_, content, why) => {
    expect(await refused({ metrics: 'score', data: content === null ? '/nowhere.jsonl' : written(content) })).toContain(
      why,
    )
  })

  it('an empty reference and an empty answer are scored: nothing is shared with nothing', async () => {
    const { metrics } = await figures({
      metrics: 'rougeL,exact_match',
      data: [
        { id: 1, reference: 'b', hypothesis: '' },
        { id: 2, reference: '', hypothesis: '' },
        { id: 3, reference: 'b', hypothesis: 'b' },
      ],
    })
    expect(metrics.rougeL!.samples).toEqual({ 1: 0, 2: 0, 3: 1 })
    expect(metrics.exact_match!.samples).toEqual({ 1: 0, 2: 1, 3: 1 })
  })
})
