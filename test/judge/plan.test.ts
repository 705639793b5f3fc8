import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedSamples } from '../../src/judge/draw.ts'
import { identityOf } from '../../src/judge/judgement.ts'
import { questionsOf } from '../../src/judge/plan.ts'
import { shardOf } from '../../src/samples/shard.ts'
import { answersOf, asked, type Case, judgedTask, model, readPrompt, samplesOf, secret } from './judging.ts'

const cases = (n: number, more: Partial<Case> = {}): Case[] =>
  Array.from({ length: n }, (_, i) => ({
    prompt: `What is the name of number ${i}?`,
    references: [`The name of number ${i} is N${i}.`],
    baseline: `Number ${i} is called N${i}, as far as I know.`,
    candidate: `It is called M${i}, I believe.`,
    ...more,
  }))

const real = (questions: ReturnType<typeof asked>) => questions.filter(({ sample }) => sample !== null)

describe('the order of asking', () => {
  it.each(['scores', 'pairs'] as const)(
    'has canaries first, then both questions about a sample in a row: %s',
    (compare) => {
      const questions = asked(cases(30), judgedTask({ compare }))
      const first = questions.findIndex(({ sample }) => sample !== null)
      expect(first).toBeGreaterThan(0)
      expect(questions.slice(first).every(({ sample }) => sample !== null)).toBe(true)
      const rest = questions.slice(first)
      expect(rest).toHaveLength(60)
      for (let i = 0; i < rest.length; i += 2) expect(rest[i]!.sample).toBe(rest[i + 1]!.sample)
      const order = rest.filter((_, i) => i % 2 === 0).map(({ sample }) => sample)
      expect(order).not.toEqual(cases(30).map((_, i) => `s${i}`))
      expect(new Set(order).size).toBe(30)
    },
  )

  it('is told by ids and the seed alone', () => {
    const order = (given: Case[], seed: number) => real(asked(given, judgedTask(), seed)).map(({ id }) => id)
    const given = cases(20).map((each, i) => ({ ...each, id: `id ${i}` }))
    expect(order(given.toReversed(), 1)).toEqual(order(given, 1))
    expect(order(given, 2)).not.toEqual(order(given, 1))
    // What the answers say does not tell who comes first.
    expect(
      order(
        given.map((each) => ({ ...each, candidate: 'No.' })),
        1,
      ),
    ).toEqual(order(given, 1))
  })

  it('lets shards draw the very samples that the whole draws', () => {
    const task = judgedTask({ samples: 40 })
    const samples = samplesOf(cases(200))
    const whole = judgedSamples(task, samples, 7)
    expect(whole).toHaveLength(40)
    const parts = [1, 2, 3].flatMap((index) =>
      judgedSamples(task, samples.toReversed(), 7).filter(({ id }) => shardOf(id, 3) === index),
    )
    expect(new Set(parts)).toEqual(new Set(whole))
  })

  it('gives every question an id of its own, whatever samples are called', () => {
    const ids = ['a', '1/a', 'again/a', 'score/candidate/a', '0/1/score/candidate/a', '', ' ']
    const given = cases(ids.length).map((each, i) => ({ ...each, id: ids[i]! }))
    const task = judgedTask({ models: [model, model], repeats: 1 })
    const questions = asked(given, task)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })

  it('asks every judge of a panel everything, sample by sample', () => {
    const questions = asked(cases(5), judgedTask({ models: [model, model, model] }))
    const perJudge = [0, 1, 2].map((judge) => questions.filter((each) => each.judge === judge).length)
    expect(new Set(perJudge).size).toBe(1)
    const rest = real(questions)
    for (let i = 0; i < rest.length; i += 6)
      expect(new Set(rest.slice(i, i + 6).map(({ sample }) => sample)).size).toBe(1)
  })

  it('repeats a share of the samples on both sides, beside the first time', () => {
    const questions = real(asked(cases(400), judgedTask({ repeats: 0.1 })))
    const again = questions.filter((each) => each.again === 1)
    expect(again.length / 2).toBeGreaterThan(20)
    expect(again.length / 2).toBeLessThan(60)
    for (const { sample } of again) {
      const own = questions.filter((each) => each.sample === sample)
      expect(own.map((each) => each.again)).toEqual([0, 0, 1, 1])
    }
  })

  it('leaves out what a side has not answered', () => {
    const given = cases(3)
    const answers = answersOf(given)
    answers.candidate.delete('s1')
    const questions = questionsOf({ task: judgedTask(), samples: samplesOf(given), answers, seed: 1, secret })
    expect(new Set(real(questions).map(({ sample }) => sample))).toEqual(new Set(['s0', 's2']))
  })
})

describe('what a verdict is cached by', () => {
  const identities = (given: Case[], more: { secret?: Uint8Array; repeats?: number } = {}) =>
    real(
      questionsOf({
        task: judgedTask({ repeats: more.repeats ?? 0 }),
        samples: samplesOf(given),
        answers: answersOf(given),
        seed: 1,
        secret: more.secret ?? secret,
      }),
    )

  it('does not depend on the nonce of the run', () => {
    const [one, other] = ['a', 'b'].map((text) => identities(cases(5), { secret: Buffer.from(text) }))
    expect(one!.map(({ nonce }) => nonce)).not.toEqual(other!.map(({ nonce }) => nonce))
    expect(one!.map(identityOf)).toEqual(other!.map(identityOf))
  })

  it('is the same where both sides say the same, and another for a repeat', () => {
    const same = identities(cases(1, { baseline: 'It is N0, surely.', candidate: 'It is N0, surely.' }), { repeats: 1 })
    const found = same.map(identityOf)
    expect(found[0]).toBe(found[1])
    expect(found[2]).toBe(found[3])
    expect(found[0]).not.toBe(found[2])
  })

  it('depends on the question, the reference, the answer and the rubric', () => {
    const base = cases(1)[0]!
    const other = [
      base,
      { ...base, prompt: 'What else?' },
      { ...base, references: ['Nothing.'] },
      { ...base, references: [] },
      { ...base, baseline: 'Nothing at all.' },
    ].map((each) => identityOf(identities([each])[0]!))
    expect(new Set(other).size).toBe(other.length)
  })
})

describe('what a judge is shown', () => {
  it('is the whole conversation, the references and the answer, byte for byte where nothing is reserved', () => {
    const texts = fc
      .string({ unit: 'grapheme-ascii', minLength: 30, maxLength: 60 })
      .filter((text) => !/[<>[\]"|&]/.test(text))
    fc.assert(
      fc.property(texts, texts, texts, (prompt, reference, answer) => {
        const [question] = real(asked([{ prompt, references: [reference], baseline: answer, candidate: answer }]))
        const read = readPrompt(question!.messages)
        expect(read.question).toBe(prompt)
        expect(read.references).toEqual(reference.trim() === '' ? [] : [reference])
        expect(read.answers).toEqual([answer])
      }),
      { numRuns: 300 },
    )
  })

  it('tells who said what where there are several turns', () => {
    const sample = {
      id: 'a',
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello' },
        { role: 'user', content: 'And now?' },
      ],
      source: { file: 'x', line: 1 },
    }
    const task = { ...judgedTask(), system: 'Be brief.', prompt: null }
    const answers = answersOf([{ id: 'a', prompt: '', baseline: 'Now what?', candidate: 'Then go.' }])
    const [question] = real(questionsOf({ task, samples: [sample], answers, seed: 1, secret }))
    expect(readPrompt(question!.messages).question).toBe(
      '[system]\nBe brief.\n\n[user]\nHi\n\n[assistant]\nHello\n\n[user]\nAnd now?',
    )
  })

  it('names every criterion of the rubric with its scale, and asks for the reasoning first', () => {
    const rubric = {
      role: 'You are a chemist.',
      criteria: [{ name: 'safety', title: 'Safety', asks: 'Is it safe?', low: 0, high: 3 }],
    }
    const [question] = real(asked(cases(1), judgedTask({ rubric })))
    const [system] = question!.messages
    expect(system!.content).toContain('You are a chemist.')
    expect(system!.content).toContain('- safety (0 to 3), Safety: Is it safe?')
    expect(system!.content).toMatch(/JSON.*\{"reasoning": a string, "safety": a whole number from 0 to 3\}/)
    // Every question of the task begins with the same message, which a server can keep.
    const systems = asked(cases(4)).map(({ messages }) => messages[0]!.content)
    expect(new Set(systems).size).toBe(1)
  })
})

describe('an answer that is none', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \u200b\u2060\n\ufeff\u2800'],
    ['no-words', '...'],
    ['no-words', ':'],
    ['no-words', '、。'],
    ['heading-only', 'Thought process:'],
    ['heading-only', '**Solution:**'],
    ['heading-only', '# 解'],
    ['question-repeated', '"What is the name of number 0?"'],
  ])('gets the lowest grades without a call, and a flag: %s', (flag, answer) => {
    for (const side of ['baseline', 'candidate'] as const) {
      const settled = real(asked(cases(1, { [side]: answer }))).find(
        ({ about }) => about.form === 'score' && about.side === side,
      )!
      expect(settled.flags).toContain(`${side}:${flag}`)
      expect(settled.settled).toMatchObject({
        kind: 'scored',
        grades: { factual_accuracy: 1, completeness: 1, structure: 1, style: 1, overall: 1 },
      })
    }
  })

  it.each([
    ['a number', '42', []],
    ['a symbol', '∞', []],
    ['an emoji', '👍', []],
    ['what the reference says, a colon though it is', ':', [':']],
    ['the word that was asked for', 'Antwort', ['Antwort']],
    ['the question, where that is right', 'What is the name of number 0?', ['What is the name of number 0?']],
  ])('is not %s', (_, candidate, references) => {
    const questions = real(asked(cases(1, { candidate, references })))
    expect(questions.every(({ settled }) => settled === undefined)).toBe(true)
  })

  it('is not a greeting that is returned', () => {
    const [question] = real(asked([{ prompt: 'Good morning!', baseline: 'Good morning!', candidate: 'Hi.' }]))
    expect(question!.settled).toBeUndefined()
  })

  it('is not looked at a second time, nor is the other side’s, which alone would count for nothing', () => {
    const questions = real(asked(cases(1, { candidate: '' }), judgedTask({ repeats: 1 })))
    expect(questions.map(({ id }) => id)).toEqual(['0/0/score/baseline/s0', '0/0/score/candidate/s0'])
  })

  it('costs nothing: where nobody is to be asked, no judge is tested either', () => {
    expect(asked(cases(3, { baseline: '', candidate: ' ' })).every(({ settled }) => settled)).toBe(true)
  })
})
