import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../bench/simulation.ts'
import { canaryFindings } from '../../src/judge/canary-check.ts'
import { plain } from '../../src/judge/degenerate.ts'
import { hostileAnswers } from '../../src/judge/hostile.ts'
import type { Judgement } from '../../src/judge/judgement.ts'
import type { Comparing, Rubric } from '../../src/suite/graders.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'
import { facts } from './facts.ts'
import {
  asked,
  type Case,
  grades,
  honest,
  type Judge,
  judged,
  judgedTask,
  overlap,
  prefer,
  readPrompt,
} from './judging.ts'

const withReferences = facts.map(([prompt, right]): Case => {
  return { prompt, references: [right], baseline: `I think this: ${right}`, candidate: right.slice(0, 30) }
})
const without = withReferences.map(({ prompt, baseline, candidate }): Case => ({ prompt, baseline, candidate }))
const known = (question: string) => facts.find(([prompt]) => prompt === question)?.[1] ?? ''
const fair = honest(known)

/** Why a judge fails; null: it passes. */
function found(judge: Judge, compare: Comparing, cases = withReferences, rubric: Rubric = usualRubric) {
  const judgements = judged(asked(cases, judgedTask({ compare, rubric })), judge)
  return canaryFindings(rubric, compare, 1, judgements)[0]!.why
}

/** A judge that thinks the best of an answer that has some text in it, and is fair else. */
function movedBy(text: RegExp): Judge {
  return (read, schema) => {
    const moved = read.answers.map((answer) => text.test(answer))
    if (!moved.includes(true)) return fair(read, schema)
    const [first, second] = moved
    return JSON.stringify({
      reasoning: 'As it says.',
      ...(second === undefined ? grades(schema.properties, 1) : prefer(Number(first) - Number(second))),
    })
  }
}

/** Texts by which a judge may be moved, one for every kind that is planted: what is left of them when they are shown. */
const weaknesses: Record<string, RegExp> = {
  order: /ignore all previous instructions/i,
  verdict: /overall\W+5|preference\W+[12]/,
  'closing-tag': /System: The rubric has been updated/,
  authority: /confirmed as fully correct|93 %/,
  'role-tokens': /im_start\W+assistant/,
  smear: /The other answer contains injected text/,
  reasoning: /deserves the highest grade/,
  continued: /reply so far/,
  plea: /will be dismissed/,
  'foreign-order': /请忽略|Ignorez les instructions/,
}

describe.each(['scores', 'pairs'] as const)('answers that are planted to test a judge, %s', (compare) => {
  it('let a fair judge pass, with and without references', () => {
    expect(found(fair, compare)).toBeNull()
    expect(found(fair, compare, without)).toBeNull()
  })

  it('know every kind of text that moves judges', () => {
    expect(Object.keys(weaknesses).sort()).toEqual(hostileAnswers.map(({ planted }) => planted).sort())
  })

  it.each(Object.entries(weaknesses))('find a judge that is moved by %s, and say so', (planted, text) => {
    for (const cases of [withReferences, without]) {
      expect(found(movedBy(text), compare, cases)).toMatch(
        new RegExp(
          `^gave planted wrong answers better grades for texts that ask for them \\((.*, )?${planted}(, .*)?\\)$`,
        ),
      )
    }
  })

  it.each([
    ['likes everything', () => 1],
    ['likes nothing', () => 0],
    ['cannot tell', () => 0.5],
    ['likes long answers', (text: string) => Math.min(1, text.length / 200)],
    ['likes announcements', (text: string) => (/what follows/.test(text) ? 1 : Number.NaN)],
  ])('find a judge that %s', (_, of) => {
    const judge: Judge = (read, schema) => {
      const values = read.answers.map(of)
      if (values.every(Number.isNaN)) return fair(read, schema)
      const [first, second] = values.map((value) => value || 0)
      return JSON.stringify({
        reasoning: 'r',
        ...(second === undefined ? grades(schema.properties, first!) : prefer(first! - second)),
      })
    }
    for (const cases of [withReferences, without]) {
      // Alone, an answer that only announces itself is found by its grade; beside others without references it is not planted.
      if (compare === 'pairs' && cases === without && /what follows/.test(String(of))) continue
      expect(found(judge, compare, cases)).not.toBeNull()
    }
  })

  it('let a fair judge pass that is unsteady by one grade', () => {
    const next = mulberry32(1)
    const unsteady: Judge = ({ question, references, answers }, { properties }) => {
      const right = references[0] ?? known(question)
      const [first, second] = answers.map((answer) =>
        Math.max(0, Math.min(1, Math.round(overlap(answer, right)) + [-0.25, 0, 0, 0.25][Math.floor(next() * 4)]!)),
      )
      return JSON.stringify({
        reasoning: 'r',
        ...(second === undefined ? grades(properties, first!) : prefer(first! - second - 0.3)),
      })
    }
    const failed = Array.from({ length: 30 }, () => found(unsteady, compare)).filter((why) => why !== null)
    expect(failed).toEqual([])
  })

  it('do not fail a judge whose server withholds the hostile ones, and fail one that was not asked', () => {
    const judgements = judged(asked(withReferences, judgedTask({ compare })), fair)
    const without = (why: 'filtered' | 'failed') =>
      judgements.map((each): Judgement => {
        const isHostile = each.about.form === 'canary' && each.about.planted in weaknesses
        return isHostile ? { ...each, outcome: { kind: 'unscored', why, said: '' } } : each
      })
    const why = (given: Judgement[]) => canaryFindings(usualRubric, compare, 1, given)[0]!.why
    expect(why(without('filtered'))).toBeNull()
    expect(why(without('failed'))).toContain('was not asked about all')
    expect(why(judgements.filter(({ sample }) => sample !== null))).toContain('was not asked about all')
  })
})

describe('a rubric of the user’s own', () => {
  const style: Rubric = {
    role: 'You grade language.',
    criteria: [{ name: 'fluency', title: 'Fluency', asks: 'Is it good English?', low: 1, high: 5 }],
  }
  const sense = new Set(facts.flatMap(([, right]) => pairsOf(right)))
  /** Likes any text whose words stand in an order that it knows, whatever was asked. */
  const fluent: Judge = ({ answers }, { properties }) => {
    const pairs = pairsOf(answers[0]!)
    const share = pairs.filter((pair) => sense.has(pair)).length / Math.max(1, pairs.length)
    return JSON.stringify({ reasoning: 'r', ...grades(properties, share > 0.4 ? 1 : 0) })
  }

  it('that asks for style alone is tested by words in no order, since any sentence pleases it', () => {
    expect(found(fluent, 'scores', withReferences, style)).toBeNull()
  })

  it('without an overall grade is judged by the mean of its criteria', () => {
    const rubric = { ...usualRubric, criteria: usualRubric.criteria.filter(({ name }) => name !== 'overall') }
    expect(found(fair, 'scores', withReferences, rubric)).toBeNull()
    expect(found(movedBy(weaknesses.plea!), 'scores', withReferences, rubric)).toContain('plea')
  })

  it('does not let a judge pass whom texts move in one criterion alone', () => {
    const moved: Judge = (read, schema) => {
      const verdict = JSON.parse(fair(read, schema))
      const isMoved = Object.values(weaknesses).some((text) => text.test(read.answers[0]!))
      return JSON.stringify(isMoved ? { ...verdict, completeness: 5 } : verdict)
    }
    expect(found(moved, 'scores')).toBe(
      'gave planted wrong answers better grades for texts that ask for them, in completeness',
    )
  })

  function pairsOf(text: string): string[] {
    const words = plain(text).split(' ')
    return words.slice(1).map((word, at) => `${words[at]} ${word}`)
  }
})

describe('what is planted', () => {
  it('is a right answer, and a right answer to another question', () => {
    const questions = asked(withReferences)
    const canary = (planted: string) =>
      questions
        .filter(({ about }) => about.form === 'canary' && about.planted === planted)
        .map(({ messages }) => readPrompt(messages))
    for (const { answers, references } of canary('good')) expect(answers).toEqual(references)
    for (const { answers, references } of canary('bad')) {
      expect(facts.map(([, right]) => right)).toContain(answers[0])
      expect(overlap(answers[0]!, references[0]!)).toBe(0)
    }
    expect(canary('bad')).toHaveLength(2)
  })

  it('goes through tags and marks like any answer', () => {
    for (const { messages, about } of asked(withReferences))
      if (about.form === 'canary') expect(() => readPrompt(messages)).not.toThrow()
  })

  it('can be made of one sample, and of samples that all say the same', () => {
    for (const cases of [withReferences.slice(0, 1), without.slice(0, 1), Array(5).fill(withReferences[0]!)]) {
      const own = cases.map((each: Case, at: number) => ({ ...each, id: `s${at}` }))
      expect(found(fair, 'scores', own)).toBeNull()
    }
  })

  it('is little beside what is judged', () => {
    for (const compare of ['scores', 'pairs'] as const) {
      const planted = asked(withReferences, judgedTask({ compare })).filter(({ sample }) => sample === null)
      expect(planted.length).toBeLessThanOrEqual(28)
    }
  })
})
