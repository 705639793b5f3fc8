import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import { breakdowns } from '../../src/report/breakdown.ts'
import { renderComment } from '../../src/report/comment.ts'
import { blocked } from './reports.ts'

/** A classify task from lines of "expected baseline candidate". */
function classified(name: string, lines: string[]): EvaluatedTask {
  const rows = lines.map((line) => line.split(' ') as [string, string, string])
  const side = (column: 1 | 2) =>
    new Map<string, Evidence>(rows.map((row, i) => [`${i}`, { kind: 'label', id: `${i}`, label: row[column] }]))
  return {
    task: { kind: 'classify', name, role: 'domain', field: 'category' } as EvaluatedTask['task'],
    samples: rows.map(([label], i) => ({ id: `${i}`, label, source: { file: 'f', line: i + 1 } })),
    baseline: side(1),
    candidate: side(2),
  }
}

const mails = classified('mails', ['tax tax lease', 'tax tax tax', 'lease lease lease', 'lease tax parse_error'])

describe('the breakdown of a classification', () => {
  const [found] = breakdowns([mails])

  it('has every class of either side, those that lost most first, and both confusion matrices in one', () => {
    expect(found!.names.map(({ name, support }) => [name, support])).toEqual([
      ['lease', 2],
      ['tax', 2],
      ['parse_error', 0],
    ])
    expect(found!.names[1]!.baseline).toMatchObject({ precision: 2 / 3, recall: 1, predicted: 3 })
    expect(found!.names[1]!.candidate).toMatchObject({ precision: 1, recall: 0.5, predicted: 1 })
    expect(found!.names[2]!.baseline).toBeNull()
    expect(found!.confusion).toContainEqual({ expected: 'tax', predicted: 'lease', baseline: 0, candidate: 1 })
    expect(found!.confusion.reduce((sum, cell) => sum + cell.baseline, 0)).toBe(4)
  })

  it('stands in the comment, folded away', () => {
    const comment = renderComment({ ...blocked, breakdowns: [found!] })
    const start = comment.indexOf('<details><summary>Classes of mails')
    expect(comment.slice(start, comment.indexOf('</details>', start))).toMatchInlineSnapshot(`
      "<details><summary>Classes of mails: 2 classes, most lost on lease: F1 0.667 → 0.500 (support 2)</summary>

      | Class        | Support |            F1 |     Precision |        Recall |
      | :----------- | ------: | ------------: | ------------: | ------------: |
      | lease        |       2 | 0.667 → 0.500 | 1.000 → 0.500 |         0.500 |
      | tax          |       2 | 0.800 → 0.667 | 0.667 → 1.000 | 1.000 → 0.500 |
      | parse\\_error |       0 |     – → 0.000 |     – → 0.000 |     – → 0.000 |

      *parse\\_error: answers in which no class could be read. Each counts as wrong.*

      | expected ↓ answered → | lease | parse\\_error |       tax |
      | :-------------------- | ----: | -----------: | --------: |
      | **lease**             | **1** |        0 → 1 |     1 → 0 |
      | **tax**               | 0 → 1 |            · | **2 → 1** |

      "
    `)
  })

  it('puts the class that lost most first, in the table and in the line that is always seen', () => {
    const kept = Array.from({ length: 8 }, () => 'tax tax tax')
    const [lossy] = breakdowns([classified('mails', [...kept, 'lease lease tax', 'lease lease lease', 'new tax new'])])
    expect(lossy!.names.map(({ name }) => name)).toEqual(['lease', 'tax', 'new'])
    expect(renderComment({ ...blocked, breakdowns: [lossy!] })).toContain(
      '<summary>Classes of mails: 3 classes, most lost on lease: F1 1.000\u00A0→\u00A00.667 (support 2)</summary>',
    )
    const [same] = breakdowns([classified('a_b', kept)])
    expect(renderComment({ ...blocked, breakdowns: [same!] })).toContain(
      '<summary>Classes of a_b: 1 class, none got worse</summary>',
    )
  })

  it('says what parse_error stands for, of entities too', () => {
    const entities = [{ type: 'PER', text: 'Ann' }]
    const answered = (text: string) =>
      new Map<string, Evidence>([['a', { kind: 'answer', id: 'a', text, finish: 'eos' }]])
    const people = {
      task: { kind: 'entities', name: 'people', role: 'domain', field: 'entities' },
      samples: [{ id: 'a', entities, source: { file: 'f', line: 1 } }],
      baseline: answered('[{"type": "PER", "text": "Ann"}]'),
      candidate: answered('Nobody.'),
    } as unknown as EvaluatedTask
    const comment = renderComment({ ...blocked, breakdowns: breakdowns([people, mails]) })
    expect(comment).toContain('*parse\\_error: answers, or items in them, in which no entity could be read.')
    expect(comment).toContain('*parse\\_error: answers in which no class could be read. Each counts as wrong.*')
  })

  it('of more classes than a matrix can show lists what is mixed up more or less often than before', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `c${i} c${i} ${i === 3 ? 'c4' : `c${i}`}`)
    const comment = renderComment({ ...blocked, breakdowns: breakdowns([classified('many', lines)]) })
    expect(comment).toContain('What is taken for what, where it changed most:\n\n- c3 taken for c4: 0\u00A0→\u00A01\n')
    expect(comment).not.toContain('expected ↓ answered →')
  })

  it('counts the names that models invent beyond a hundred', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `a a invented${i}`)
    const [many] = breakdowns([classified('wild', lines)])
    expect(many!.names).toHaveLength(100)
    expect(many!.more).toBe(201)
    expect(renderComment({ ...blocked, breakdowns: [many!] })).toContain('*and 281 more classes*')
  })
})
