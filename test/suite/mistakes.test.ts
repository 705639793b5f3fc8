import { describe, expect, it } from 'vitest'
import type { GateError } from '../../src/shared/errors.ts'
import { decode, mistakesOf, suiteWith } from './known.ts'

it('says every mistake at once, in the order of the file', () => {
  const text = `name: 2024
basline: models/baseline
candidate: {path: models/candidate, fil: model.onnx, threads: 0}
error_budget: 5
inconclusive: blok
forgetting: {points: {mild: 3, moderate: 1}}
tasks:
  glosses: {kind: perplexity, role: genral, data: data/g.json, metrics: [rougeL, perplexty]}
  clauses:
    kind: generate
    data: {path: data/c.jsonl, limit: 1.5, fields: {question: q}}
    metrics: rougeL
    max_new_token: 3
  good: {kind: perplexity, role: general, data: d.txt}
  good: {kind: perplexity, role: general, data: e.dat}
  x: {kind: generat, data: d.csv}
  y: {data: 5, kind: generate}
  z:
rules:
  - {role: general, metric: perplexity, max_drop: 2%}
  - {task: god, max_rise: -2%}
  - {task: good, metric: perplexity, max_rise: 1 point}
  - {min: 0.1, role: general}
  - {level: block}
  - {metric: rougeL, max_drop: 20, min: 20%}
`
  let error: GateError | undefined
  try {
    decode(text)
  } catch (thrown) {
    error = thrown as GateError
  }
  expect(`${error?.code}, exit code ${error?.exit}\n\n${error?.message}\n\n${error?.hint}`).toMatchSnapshot()
})

describe('a mistake names its place, what was given and what is allowed', () => {
  const generate = (more: string) => suiteWith({ tasks: `a: {kind: generate, data: a.csv, ${more}}` })
  const rule = (text: string) => suiteWith({ rules: `- ${text}` })
  const two = (text: string) =>
    suiteWith({
      tasks: 'g: {kind: perplexity, role: general, data: g.txt}\nd: {kind: generate, role: domain, data: d.csv}',
      rules: `- ${text}`,
    })

  it.each<[string, string, string[]]>([
    ['an empty file', '', ['1:1  is empty; a suite has at least baseline, candidate and tasks']],
    ['a list', '- a', ['1:1  is not a mapping; a suite has at least baseline, candidate and tasks']],
    [
      'nothing that is needed',
      'seed: 1',
      [
        '1:1  baseline: is missing: the baseline checkpoint, a folder relative to the suite, hf:owner/name@revision, or recorded:FOLDER',
        '1:1  candidate: is missing: the candidate checkpoint, a folder relative to the suite, hf:owner/name@revision, or recorded:FOLDER',
        '1:1  tasks: is missing: what to compare the checkpoints on; a mapping from a name to a task',
      ],
    ],
    ['no task', 'baseline: b\ncandidate: c\ntasks: {}', ['3:8  tasks: has no task: there would be nothing to compare']],
    ['tasks left empty', 'baseline: b\ncandidate: c\ntasks:', ['3:1  tasks: given nothing; allowed: a mapping']],
    [
      'an empty list of rules',
      `${suiteWith()}\nrules: []`,
      ['6:8  rules: is empty, so that nothing would be decided: write a rule, or leave the key out for the usual ones'],
    ],
    [
      'a key written twice',
      suiteWith({ top: 'seed: 1\nseed: 2' }),
      ['4:1  seed: is written twice; the first time on line 3'],
    ],
    [
      'a key written twice in a rule',
      suiteWith({ rules: '- metric: perplexity\n  max_rise: 1%\n  max_rise: 2%' }),
      ['9:5  rules[0].max_rise: is written twice; the first time on line 8'],
    ],
    [
      'a tab as indentation',
      'baseline: b\ncandidate: c\ntasks:\n\ta: 1\n',
      ['4:1  not valid YAML: a tab used as indentation; use spaces'],
    ],
    [
      'an anchor that is not there',
      suiteWith({ top: 'seed: *s' }),
      ['3:7  *s names an anchor that is not set before it; write &s where it is meant to point'],
    ],
    [
      'a second document',
      `${suiteWith()}\n---\na: 1`,
      ['6:1  a second YAML document begins here; a suite is one document, without "---" in it'],
    ],
    [
      'a tag',
      suiteWith({ top: 'seed: !env SEED' }),
      expect.arrayContaining(['3:7  not valid YAML: Unresolved tag: !env']),
    ],
    [
      'a name that objects cannot hold',
      suiteWith({ top: '__proto__: 1' }),
      ['3:1  __proto__: is a name that cannot be used'],
    ],
    [
      'a hub name without owner',
      suiteWith({ top: 'name: x' }).replace('baseline: b', 'baseline: hf:legal'),
      ['1:11  baseline: given "hf:legal"; allowed: hf:owner/name@revision, such as hf:HuggingFaceTB/SmolLM2-135M@main'],
    ],
    [
      'an unknown scheme',
      suiteWith().replace('baseline: b', 'baseline: {path: "s3://b"}'),
      [
        '1:18  baseline.path: given "s3://b"; allowed: a folder relative to the suite, hf:owner/name@revision, or recorded:FOLDER',
      ],
    ],
    [
      'a name that would end a comment',
      suiteWith({ top: 'name: "a-->"' }),
      [
        '3:7  name: given "a-->"; allowed: up to 100 letters, digits, spaces and - _ . /, a letter or digit at either end, no ..',
      ],
    ],
    ...['a/../b', 'a/../../b', 'a/..', 'a/./b'].map((name): [string, string, string[]] => [
      `a name that would lead the run folder away: ${name}`,
      suiteWith({ top: `name: ${name}` }),
      [
        `3:7  name: given "${name}"; allowed: up to 100 letters, digits, spaces and - _ . /, a letter or digit at either end, no ..`,
      ],
    ]),
    ...[
      [
        'Say something.',
        'names no field, so that every sample would ask the same; write {prompt} where the prompt of a sample belongs',
      ],
      ['Q: {{ question }} {prompt}', 'has "{{ question }}"; a field is written {question}'],
      ['Q: { question }', 'has "{ question }"; a field is written {question}'],
    ].map(([prompt, text]): [string, string, string[]] => [
      `a prompt that fills in nothing: ${prompt}`,
      generate(`prompt: "${prompt}"`),
      [`5:44  tasks.a.prompt: ${text}`],
    ]),
    [
      'a task named like a path',
      suiteWith({ tasks: '../a: {kind: perplexity, data: g.txt}' }),
      [
        '5:3  tasks."../a": "../a" cannot name a task; allowed: up to 64 letters, digits, spaces and - _ ., a letter or digit in front',
      ],
    ],
    [
      'tasks that differ only in capitals',
      suiteWith({ tasks: 'a: {kind: perplexity, data: g.txt}\nA: {kind: perplexity, data: g.txt}' }),
      ['6:3  tasks.A: differs from "a" only in capitals'],
    ],
    [
      'a task without data',
      suiteWith({ tasks: 'a: {kind: perplexity}' }),
      ['5:3  tasks.a.data: is missing: the path of the data file, relative to the suite'],
    ],
    [
      'a task without kind',
      suiteWith({ tasks: 'a: {data: g.txt}' }),
      ['5:3  tasks.a.kind: is missing; allowed: generate, classify, entities, choose, perplexity, scores'],
    ],
    [
      'an unknown extension',
      suiteWith({ tasks: 'a: {kind: perplexity, data: g.json}' }),
      [
        '5:25  tasks.a.data: given "g.json", whose extension does not tell the format; known are .jsonl, .ndjson, .csv, .tsv, .parquet, .txt and .text (else write {path: …, format: …})',
      ],
    ],
    [
      'plain text to be answered',
      suiteWith({ tasks: 'a: {kind: generate, data: g.txt}\nb: {kind: generate, data: {path: g, format: text}}' }),
      [
        '5:23  tasks.a.data: given "g.txt"; plain text has no prompts and references: a generate task reads jsonl, csv or parquet',
        '6:47  tasks.b.data.format: given "text"; plain text has no prompts and references: a generate task reads jsonl, csv or parquet',
      ],
    ],
    [
      'a field that the kind of task has not',
      suiteWith({ tasks: 'a: {kind: scores, data: {path: g.csv, fields: {prompt: q}}}' }),
      ['5:50  tasks.a.data.fields.prompt: unknown key; known here: id, topics and group'],
    ],
    ...(
      [
        [
          'an unknown one, mistyped',
          'metrics: [rougel, rougL]',
          [
            '5:46  tasks.a.metrics[0]: given "rougel", which is no metric; did you mean "rougeL"?',
            '5:54  tasks.a.metrics[1]: given "rougL", which is no metric; did you mean "rougeL"?',
          ],
        ],
        [
          'an unknown one, mistyped, with an option',
          'metrics: ["blu:tokenize=zh"]',
          ['5:46  tasks.a.metrics[0]: given "blu:tokenize=zh", which is no metric; did you mean "bleu"?'],
        ],
        [
          'an unknown one, like none',
          'metrics: [gleam]',
          [
            '5:46  tasks.a.metrics[0]: given "gleam", which is no metric; a generate task computes rougeL, bleu_nltk, bleu, ter, json_valid, json_schema and length_ratio',
          ],
        ],
        [
          'a wrong option',
          'metrics: ["bleu:tokenise=zh"]',
          ['5:46  tasks.a.metrics[0]: given "bleu:tokenise=zh"; bleu has no option "tokenise=zh"'],
        ],
        [
          'one under two spellings',
          'metrics: [bleu, "bleu:tokenize=13a"]',
          ['5:52  tasks.a.metrics[1]: given "bleu:tokenize=13a", which is another way to write bleu, named before'],
        ],
        [
          'one of another kind of task',
          'metrics: [f1_macro]',
          [
            '5:46  tasks.a.metrics[0]: given "f1_macro", which classify tasks compute; a generate task computes rougeL, bleu_nltk, bleu, ter, json_valid, json_schema and length_ratio',
          ],
        ],
        ['no text', 'metrics: [5]', ['5:46  tasks.a.metrics[0]: given 5; allowed: a text (write "5")']],
        [
          'json_schema without a schema',
          'metrics: [json_schema]',
          ['5:45  tasks.a.metrics: json_schema needs the key schema: the JSON schema that answers must satisfy'],
        ],
      ] as [string, string, string[]][]
    ).map(([what, more, expected]): [string, string, string[]] => [`a metric: ${what}`, generate(more), expected]),
    ...(
      [
        [
          'that is not there',
          'metrics: [json_schema], schema: nowhere.json',
          ['5:68  tasks.a.schema: given "nowhere.json"; that file does not exist'],
        ],
        [
          'that is none',
          'metrics: [json_schema], schema: list.json',
          ['5:68  tasks.a.schema: given "list.json"; the schema is neither a mapping nor true or false'],
        ],
        [
          'that is a list',
          'metrics: [json_schema], schema: [a]',
          ['5:68  tasks.a.schema: given a list; allowed: the path of a JSON schema, or the schema itself'],
        ],
        [
          'that nothing reads',
          'schema: answer.json',
          ['5:36  tasks.a.schema: is read by no metric of the task: add json_schema to metrics'],
        ],
      ] as [string, string, string[]][]
    ).map(([what, more, expected]): [string, string, string[]] => [`a schema ${what}`, generate(more), expected]),
    [
      'a metric: the beginning of one',
      suiteWith({ tasks: 'a: {kind: classify, data: a.csv, metrics: [f1]}' }),
      ['5:46  tasks.a.metrics[0]: given "f1", which is no metric; did you mean "f1_macro"?'],
    ],
    [
      'plain text for classes, entities, choices and scores',
      suiteWith({
        tasks: ['classify', 'entities', 'choose', 'scores']
          .map((kind) => `${kind}: {kind: ${kind}, data: g.txt}`)
          .join('\n'),
      }),
      [
        '5:30  tasks.classify.data: given "g.txt"; plain text has no classes: a classify task reads jsonl, csv or parquet',
        '6:30  tasks.entities.data: given "g.txt"; plain text has no entities: an entities task reads jsonl, csv or parquet',
        '7:26  tasks.choose.data: given "g.txt"; plain text has no choices: a choose task reads jsonl, csv or parquet',
        '8:26  tasks.scores.data: given "g.txt"; plain text has no ids: a scores task reads jsonl, csv or parquet',
      ],
    ],
    [
      'plain text for answers to be scored',
      suiteWith({
        tasks:
          'a: {kind: perplexity, scored: answer, data: g.txt}\nb: {kind: perplexity, scored: answer, data: {path: g, format: text}}',
      }),
      [
        '5:41  tasks.a.data: given "g.txt"; plain text has no prompts and answers: write scored: text, or give jsonl, csv or parquet',
        '6:65  tasks.b.data.format: given "text"; plain text has no prompts and answers: write scored: text, or give jsonl, csv or parquet',
      ],
    ],
    [
      'a prompt for texts to be scored',
      suiteWith({
        tasks:
          'a: {kind: perplexity, data: {path: g.csv, fields: {reference: r, text: t}}, prompt: "{prompt}", chat: true}',
      }),
      [
        '5:54  tasks.a.data.fields.reference: is only read with scored: answer; the task scores texts',
        '5:79  tasks.a.prompt: is only read with scored: answer; the task scores texts',
        '5:99  tasks.a.chat: is only read with scored: answer; the task scores texts',
      ],
    ],
    [
      'a text where answers are scored',
      suiteWith({ tasks: 'a: {kind: perplexity, scored: answer, data: {path: g.csv, fields: {text: t}}}' }),
      ['5:70  tasks.a.data.fields.text: is not read with scored: answer; name prompt or messages, and reference'],
    ],
    [
      'a key of another kind of task',
      suiteWith({
        tasks:
          'a: {kind: choose, data: g.csv, max_new_tokens: 3}\nb: {kind: scores, data: g.csv, prompt: "{prompt}"}\nc: {kind: generate, data: g.csv, field: x}',
      }),
      [
        '5:34  tasks.a.max_new_tokens: unknown key; known here: kind, role, data, metrics, prompt, system, chat and delimiter',
        '6:34  tasks.b.prompt: unknown key; known here: kind, role, data and metrics',
        '7:36  tasks.c.field: unknown key; known here: kind, role, data, metrics, schema, judge, people, prompt, system, chat, max_new_tokens, temperature, top_p, top_k, stop and constrained',
      ],
    ],
    [
      'entities and tags at once',
      suiteWith({ tasks: 'a: {kind: entities, data: {path: g.csv, fields: {entities: e, tags: t}}}' }),
      ['5:71  tasks.a.data.fields.tags: stands beside entities: name only one of them'],
    ],
    [
      'one column for the choices, in a list',
      suiteWith({ tasks: 'a: {kind: choose, data: {path: g.csv, fields: {choices: [A]}}}' }),
      [
        '5:59  tasks.a.data.fields.choices: allowed: the name of one column with a list, or at least two columns with one choice each',
      ],
    ],
    [
      'a rule for a metric with a wrong option',
      two('{metric: "bleu:x", max_drop: 2%}'),
      ['8:14  rules[0].metric: given "bleu:x"; bleu has no option "x"'],
    ],
    [
      'a rule for a metric with options that no task computes',
      two('{metric: "bleu:tokenize=zh", max_drop: 2%}'),
      [
        '8:5  rules[0]: selects no row; there is g perplexity (general), g bits_per_byte (general), d rougeL (domain) and d bleu_nltk (domain)',
      ],
    ],
    ['a metric twice', generate('metrics: [rougeL, rougeL]'), ['5:54  tasks.a.metrics[1]: names rougeL a second time']],
    [
      'no metric',
      generate('metrics: []'),
      ['5:45  tasks.a.metrics: given an empty list; allowed: at least one of them'],
    ],
    ['text for a number', generate('top_p: high'), ['5:43  tasks.a.top_p: given "high"; allowed: a number']],
    [
      'text for a truth value',
      generate('chat: yes'),
      ['5:42  tasks.a.chat: given "yes"; allowed: true or false (write true)'],
    ],
    ['a number that is too great', generate('top_p: 1.5'), ['5:43  tasks.a.top_p: given 1.5; allowed: 1 or less']],
    ['not a number', generate('temperature: .nan'), ['5:49  tasks.a.temperature: given NaN; allowed: a number']],
    ['infinity', generate('temperature: .inf'), ['5:49  tasks.a.temperature: given Infinity; allowed: a number']],
    ['one stop text', generate('stop: END'), ['5:42  tasks.a.stop: given "END"; allowed: a list (write ["END"])']],
    ['few resamples', suiteWith({ top: 'resamples: 10' }), ['3:12  resamples: given 10; allowed: 1000 or more']],
    [
      'a severity without per cent',
      suiteWith({ top: 'forgetting: {ratio: {mild: 2}}' }),
      ['3:28  forgetting.ratio.mild: given 2; allowed: a percentage such as 2% (write 2%)'],
    ],
    [
      'a budget of everything',
      suiteWith({ top: 'error_budget: 80%' }),
      ['3:15  error_budget: given "80%"; allowed: a share above 0 and at most 50%, such as 5% or 0.05'],
    ],
    [
      'a rule without condition',
      rule('{task: glosses}'),
      ['7:5  rules[0]: has no condition: write min, max, max_drop, max_rise, must_improve'],
    ],
    ['rules as a mapping', suiteWith({ rules: 'max_rise: 2%' }), ['7:3  rules: given a mapping; allowed: a list']],
    [
      'an unknown task',
      two('{task: G1, max_rise: 2%}'),
      ['8:12  rules[0].task: given "G1"; the tasks are g and d; did you mean "g"?'],
    ],
    [
      'an unknown metric',
      two('{metric: blue_nltk, max_drop: 2%}'),
      ['8:14  rules[0].metric: given "blue_nltk", which is no metric; did you mean "bleu_nltk"?'],
    ],
    [
      'an unknown role',
      two('{role: domian, max_drop: 2%}'),
      ['8:12  rules[0].role: given "domian"; allowed: domain, general; did you mean "domain"?'],
    ],
    [
      'a metric that the task does not compute',
      two('{task: g, metric: rougeL, max_drop: 2%}'),
      [
        '8:5  rules[0]: selects no row; there is g perplexity (general), g bits_per_byte (general), d rougeL (domain) and d bleu_nltk (domain)',
      ],
    ],
    [
      'a drop where every row is better when lower',
      two('{role: general, max_drop: 2%}'),
      [
        '8:5  rules[0]: selects no row that is better when higher; there is g perplexity (general), g bits_per_byte (general), d rougeL (domain) and d bleu_nltk (domain)',
      ],
    ],
    [
      'a drop of perplexity',
      two('{metric: perplexity, max_drop: 2%}'),
      ['8:36  rules[0].max_drop: perplexity is better when lower: write max_rise'],
    ],
    [
      'a rise of ROUGE',
      two('{metric: rougeL, max_rise: 2%}'),
      ['8:32  rules[0].max_rise: rougeL is better when higher: write max_drop'],
    ],
    [
      'points of perplexity',
      two('{role: general, max_rise: 1 point}'),
      [
        '8:31  rules[0].max_rise: given "1 point"; perplexity changes by a ratio and has no points: write a percentage such as 2%',
      ],
    ],
    [
      'an improvement in points of every row',
      two('{must_improve: 1 point}'),
      [
        '8:20  rules[0].must_improve: given "1 point"; perplexity changes by a ratio and has no points: write a percentage such as 2%',
      ],
    ],
    [
      'no improvement',
      two('{must_improve: false}'),
      [
        '8:20  rules[0].must_improve: given false; allowed: true or an amount (leave the key out where nothing must improve)',
      ],
    ],
    [
      'a drop that no score can make',
      two('{metric: rougeL, max_drop: 1}'),
      [
        '8:32  rules[0].max_drop: given 1; rougeL lies between 0 and 1 and cannot change by that much, so that the rule would decide nothing: write 1 point or 2%',
      ],
    ],
    [
      'a score in hundredths',
      two('{metric: rougeL, min: 20}'),
      ['8:27  rules[0].min: given 20; rougeL lies between 0 and 1: write 0.2 or 20 points'],
    ],
    [
      'a least value in per cent',
      two('{metric: rougeL, min: 20%}'),
      ['8:27  rules[0].min: given "20%"; allowed: a value in the metric\'s own unit, such as 0.2, or points'],
    ],
    [
      'a least value of nothing',
      two('{min: 0.2}'),
      ["8:11  rules[0].min: needs a metric beside it: a least value is in one metric's own unit"],
    ],
    [
      'a negative amount',
      two('{metric: rougeL, max_drop: -0.1}'),
      ['8:32  rules[0].max_drop: given -0.1; allowed: 0 or more: the name of the condition already says the direction'],
    ],
    [
      'an amount with a word',
      two('{metric: rougeL, max_drop: 2 percent}'),
      [
        '8:32  rules[0].max_drop: given "2 percent"; allowed: a percentage (2%), points (1 point), or a number in the metric\'s own unit (0.02)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(mistakesOf(text)).toEqual(expected)
  })

  describe('a limit that decides nothing, or that nothing could keep, is refused with the number that is meant', () => {
    const tasks =
      'd: {kind: generate, role: domain, data: d.csv, metrics: [rougeL, bleu, ter, length_ratio]}\ng: {kind: perplexity, data: g.txt}'
    it.each([
      ['rougeL', 'min: 80', 'given 80; rougeL lies between 0 and 1: write 0.8 or 80 points'],
      ['rougeL', 'max: 29', 'given 29; rougeL lies between 0 and 1: write 0.29 or 29 points'],
      ['rougeL', 'min: 0', 'given 0; rougeL lies between 0 and 1, so the rule could never fail'],
      ['rougeL', 'max: 1', 'given 1; rougeL lies between 0 and 1, so the rule could never fail'],
      ['rougeL', 'min: 120 points', 'given "120 points"; rougeL lies between 0 and 1, so the rule could never pass'],
      ['bleu', 'min: 0.29', 'given 0.29; bleu lies between 0 and 100: write 29, or "0.29 points" where that is meant'],
      ['bleu', 'min: 150', 'given 150; bleu lies between 0 and 100, so the rule could never pass'],
      ['bleu', 'max_drop: 0.02', 'given 0.02; bleu lies between 0 and 100: write 2 points or 0.02 points'],
      ['bleu', 'max_drop: 2', 'given 2; bleu lies between 0 and 100: write 2 points'],
      ['ter', 'max: 0.5', 'given 0.5; ter is 0 or more: write 50, or "0.5 points" where that is meant'],
      ['length_ratio', 'min: 0', 'given 0; length_ratio is 0 or more, so the rule could never fail'],
      ['perplexity', 'max: 0.5', 'given 0.5; perplexity is 1 or more, so the rule could never pass'],
      ['perplexity', 'min: 1', 'given 1; perplexity is 1 or more, so the rule could never fail'],
      ['rougeL', 'max_drop: 5', 'given 5; rougeL lies between 0 and 1: write 5 points'],
      ['bleu', 'min: 40, max: 30', 'given 30, which is below min: 40: no value of bleu keeps both'],
      ['rougeL', 'min: 50 points, max: 0.4', 'given 0.4, which is below min: 50 points: no value of rougeL keeps both'],
    ])('%s, %s', (metric, limits, text) => {
      const found = mistakesOf(suiteWith({ tasks, rules: `- {metric: ${metric}, ${limits}}` }))
      expect(found).toHaveLength(1)
      expect(found[0]!.replace(/^[\d:]+ {2}rules\[0\]\.\w+: /, '')).toBe(text)
    })

    it.each([
      'metric: rougeL, min: 0.8',
      'metric: rougeL, min: 0.2, max: 0.4',
      'metric: bleu, min: 30',
      'metric: bleu, min: 0.3 points',
      'metric: bleu, must_improve: true',
      'metric: bleu, max_drop: 0',
      'metric: length_ratio, min: 0.8, max: 1.5',
      'metric: length_ratio, max_rise: 150%',
      'metric: ter, max: 120',
      'metric: ter, max_rise: 2 points',
    ])('as %s is not', (rule) => expect(mistakesOf(suiteWith({ tasks, rules: `- {${rule}}` }))).toEqual([]))

    it('also where two rules contradict each other', () => {
      const rules = '- {metric: bleu, min: 40}\n- {task: d, metric: bleu, max: 30}'
      expect(mistakesOf(suiteWith({ tasks, rules }))).toEqual([
        '9:34  rules[1].max: given 30, which is below min: 40 of rules[0]: no value of bleu keeps both',
      ])
      const apart = '- {metric: bleu, role: general, min: 40}\n- {role: domain, metric: bleu, max: 30}'
      const two = `${tasks}\ne: {kind: generate, role: general, data: d.csv, metrics: [bleu]}`
      expect(mistakesOf(suiteWith({ tasks: two, rules: apart }))).toEqual([])
    })
  })

  it.each([
    [
      'metrics: [bleu: tokenize=zh]',
      '[0]: given a mapping; options follow the name without a space: write bleu:tokenize=zh',
    ],
    [
      'metrics: [{bleu: {tokenize: zh, lowercase: true}}]',
      '[0]: given a mapping; options follow the name without a space: write bleu:tokenize=zh:lowercase',
    ],
    [
      'metrics: {bleu: tokenize=zh}',
      ': given a mapping; options follow the name without a space: write bleu:tokenize=zh',
    ],
    ['metrics: ["bleu: tokenize=zh"]', '[0]: given "bleu: tokenize=zh"; write bleu:tokenize=zh, without a space'],
    ['metrics: "rougeL, bleu"', ': given "rougeL, bleu"; allowed: a list (write ["rougeL", "bleu"])'],
    [
      'metrics: ["rougeL, bleu"]',
      '[0]: given "rougeL, bleu"; each metric is an item of the list: write [rougeL, bleu]',
    ],
  ])('metrics in another form are spelled as they are meant: %s', (more, text) => {
    const found = mistakesOf(generate(more))
    expect(found).toHaveLength(1)
    expect(found[0]!.replace(/^[\d:]+ {2}tasks\.a\.metrics/, '')).toBe(text)
  })

  it('so are those of a rule', () => {
    expect(mistakesOf(two('{metric: "rougeL, bleu_nltk", max_drop: 2%}'))).toEqual([
      '8:14  rules[0].metric: given "rougeL, bleu_nltk"; a rule names one metric: write a rule for each of rougeL and bleu_nltk',
    ])
    expect(mistakesOf(suiteWith({ rules: '- metric: bleu: tokenize=zh' }))[0]).toMatch(
      /write it without the space \(bleu:tokenize=zh\)/,
    )
  })

  it('a suite without rules whose metrics only describe would decide nothing', () => {
    const tasks = 'd: {kind: generate, role: general, data: d.csv, metrics: [length_ratio]}'
    expect(mistakesOf(suiteWith({ tasks }))).toEqual([
      '4:1  tasks: nothing would be decided: length_ratio is better in neither direction, so that no usual rule speaks of it; write rules, such as {metric: length_ratio, min: 0.8, max: 1.2}',
    ])
    expect(mistakesOf(suiteWith({ tasks, rules: '- {metric: length_ratio, min: 0.8}' }))).toEqual([])
  })

  it('says nothing of rows that a broken task may have', () => {
    const text = suiteWith({
      tasks: 'g: {kind: perplexity, data: g.txt}\nd: {kind: generate, data: 5}',
      rules: '- {metric: rougeL, max_drop: 2%}',
    })
    expect(mistakesOf(text)).toHaveLength(1)
  })

  it('places a mistake behind an alias where the text stands', () => {
    const text = suiteWith({ tasks: 'a: &a {kind: perplexity, data: a.txt, stride: 0}\nb: {<<: *a, data: b.txt}' })
    expect(mistakesOf(text)).toEqual([
      '5:49  tasks.a.stride: given 0; allowed: 1 or more',
      '5:49  tasks.b.stride: given 0; allowed: 1 or more',
    ])
  })

  it('shows what was given on one line, without what a terminal would act on', () => {
    const given = String.raw`"\e[31m\nred\u202e${'x'.repeat(100)}"`
    expect(mistakesOf(suiteWith({ top: `inconclusive: ${given}` }))).toEqual([
      String.raw`3:15  inconclusive: given "\u001b[31m\nred\u202e${'x'.repeat(50)}…"; allowed: info, warn, block`,
    ])
  })

  it('cuts the list of a file that is no suite', () => {
    const text = Array.from({ length: 500 }, (_, i) => `k${i}x: 1`).join('\n')
    const lines = mistakesOf(text)
    expect(lines).toHaveLength(101)
    expect(lines.at(-1)).toMatch(/and 403 more mistakes after this one$/)
  })
})
