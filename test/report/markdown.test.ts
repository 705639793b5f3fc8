import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison, Interval } from '../../src/gate/comparison.ts'
import { renderComment } from '../../src/report/comment.ts'
import { advice, headline } from '../../src/report/headline.ts'
import { loggedSection } from '../../src/report/logged.ts'
import { intervalPicture } from '../../src/report/picture.ts'
import { foldRows } from '../../src/report/rows.ts'
import { page, text } from './rendered.ts'
import { blocked, forgotten, improved, passed, settled, unsettled, withRows } from './reports.ts'

const noteLines = (rows: Comparison[]) =>
  renderComment({ ...passed, rows })
    .split('\n')
    .filter((line) => line.startsWith('- ℹ️'))

describe('the headline', () => {
  it('names what was forgotten, and how much of it', () => {
    expect(headline(blocked)).toBe('Merge blocked: the candidate forgot a part of “pydoc”')
    const severe = { ...forgotten, forgetting: 'severe' as const }
    expect(headline({ ...blocked, rows: [severe, { ...severe, task: 'glosses' }] })).toBe(
      'Merge blocked: the candidate forgot much of “pydoc” and “glosses”',
    )
  })

  it('names the loss over all tasks where no single one is settled', () => {
    expect(headline({ ...blocked, rows: [{ ...forgotten, task: 'all general tasks', pooled: ['a', 'b'] }] })).toBe(
      'Merge blocked: the candidate got worse over all general tasks together',
    )
  })

  it('names the first broken rule where nothing was forgotten', () => {
    const failed = { ...improved, decision: 'fail' as const }
    const rows = [
      { ...failed, rules: [{ ...failed.rules[0]!, decision: 'fail' as const }] },
      { ...forgotten, forgetting: null },
    ]
    expect(headline({ ...blocked, rows })).toBe(
      'Merge blocked: Perplexity on “licences” did not improve as it must, and 1 more row',
    )
  })

  it.each([
    ['max', 'Perplexity on “pydoc” is above its maximum'],
    ['min', 'Perplexity on “pydoc” is below its minimum'],
    ['must_improve', 'Perplexity on “pydoc” did not improve as it must'],
  ] as const)('calls a broken %s by what the rule says, though the row got worse as well', (kind, said) => {
    const limit = { amount: 20, unit: 'own', written: '20' } as const
    const rows = [{ ...forgotten, rules: [{ ...forgotten.rules[0]!, condition: { kind, limit } }] }]
    expect(headline({ ...blocked, rows })).toBe(`Merge blocked: ${said}`)
    expect(advice({ ...blocked, rows })).toContain(
      'Or, if that is meant, change the rule in checkpoint-gate.yml (line 24).',
    )
  })

  it('asks for the samples of a pooled row where samples can be added: in its tasks, by their sizes', () => {
    const [open] = unsettled.rows
    const pooled = { ...open!, task: 'all general tasks', pooled: ['glosses', 'pydoc'], n: 400 }
    const rows = [pooled, settled('glosses', 100), settled('pydoc', 300)]
    expect(advice({ ...unsettled, rows })).toEqual([
      'To settle what is open, add about 88 more samples to “glosses” and about 263 more samples to “pydoc”.',
    ])
  })

  it('does not hide behind a pass what could not be settled', () => {
    expect(headline(unsettled)).toBe('Merge allowed, but 1 row could not be settled')
    expect(advice(unsettled)).toEqual(['To settle what is open, add about 350 more samples to “glosses”.'])
  })

  it('does not call a severe loss some forgetting where the rules allow it', () => {
    const allowing = (severity: 'mild' | 'severe') => ({
      ...passed,
      forgetting: { ...passed.forgetting, found: true, severity },
    })
    expect(headline(allowing('severe'))).toBe('Merge allowed, but with severe forgetting')
    expect(headline(allowing('mild'))).toBe('Merge allowed: within the rules, with some forgetting')
  })

  it('claims that nothing was forgotten only where something general was measured', () => {
    expect(headline(passed)).toMatch(/no forgetting seen/)
    const forgetting = { ...passed.forgetting, measured: false }
    expect(headline({ ...passed, forgetting })).toBe('Merge allowed: better on the domain')
  })
})

describe('the comment', () => {
  it('says what belongs to no row too', () => {
    const reason = 'No blocking rule holds for any row, so nothing could be blocked.'
    expect(renderComment({ ...passed, verdict: { ...passed.verdict, reasons: [reason] } })).toContain(reason)
  })

  it('shows the note of metrics once, with the tasks it is said of, and with the metric where that alone says it', () => {
    const note = 'Candidate: JSON was found in a code fence in 3 of 8 answers.'
    const rows = passed.rows.map((row) => ({ ...row, note }))
    expect(noteLines(rows)).toEqual([`- ℹ️ **pydoc, licences and clauses** · ${note}`])
    const [, , rougeL, bleu] = passed.rows
    expect(noteLines([{ ...rougeL!, note }, bleu!])).toEqual([`- ℹ️ **clauses · ROUGE-L** · ${note}`])
    expect(noteLines([{ ...rougeL!, note }])).toEqual([`- ℹ️ **clauses** · ${note}`])
  })

  it('counts the notes that are too many to show', () => {
    const rows = withRows(9).rows.map((row, i) => ({ ...row, note: `Note ${i}.` }))
    expect(noteLines(rows)).toHaveLength(6)
    expect(renderComment({ ...passed, rows })).toContain('- and 3 more notes in report.json')
  })

  it('keeps the signatures of figures in the fold, each with its metric', () => {
    const signature = 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0'
    const bleu = { ...passed.rows[3]!, title: 'BLEU', equals: 'sacrebleu', signature }
    const comment = (...rows: Comparison[]) => text(page(renderComment({ ...passed, rows })))
    expect(comment(bleu).split('What was compared')[1]).toContain(`BLEU: sacrebleu; signature ${signature}`)
    expect(comment(bleu).split('What was compared')[0]).not.toContain('nrefs')
    const other = { ...bleu, task: 'mails', signature: signature.replace('1', '2') }
    expect(comment(bleu, other)).toContain(
      `BLEU: sacrebleu; signature ${signature} on clauses, ${other.signature} on mails`,
    )
  })

  it('tells of recorded evidence only what is known of it', () => {
    const side = blocked.compared.baseline!
    const unknown = { tokenizer: '', template: null, precision: '', versions: {}, device: '' }
    const recorded = { path: 'recorded:a', opened: { ...side.opened, ...unknown, backend: 'recorded' } }
    const table = (candidate: typeof side) =>
      renderComment({ ...passed, compared: { ...passed.compared, baseline: recorded, candidate } })
    for (const line of ['Tokenizer', 'Chat template', 'Precision', 'Context', 'Versions']) {
      expect(table(recorded)).not.toContain(`| ${line}`)
      expect(table(side)).toContain(`| ${line}`)
    }
    expect(table(recorded)).toContain('| Fingerprint')
  })

  it('gives nobody a way out of the place where their text is shown', () => {
    const pieces = [
      '@octocat',
      '#12',
      '</details>',
      '</blockquote>',
      '|',
      '\n\n',
      '```',
      '<!--',
      '![x](https://e.x/p)',
      '> [!NOTE]',
      '- ',
    ]
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((list) => list.join(''))
    const shape = (markdown: string) => ({
      lines: markdown.split('\n').length,
      details: markdown.split('</details>').length,
      tables: markdown.split('</td>').length,
      comments: markdown.split('<!--').length,
      cells: markdown.split('\n').map((line) => line.split('|').length),
    })
    const reportWith = (t: string) => ({
      ...blocked,
      suite: { ...blocked.suite, name: t, file: t },
      rows: [{ ...forgotten, task: t, title: t, rules: [{ ...forgotten.rules[0]!, reason: t }] }],
      worst: [{ ...blocked.worst[1]!, task: t, id: t, prompt: t, reference: t, baselineAnswer: t, candidateAnswer: t }],
      compared: { ...blocked.compared, data: [{ task: t, file: t, sha256: 'ab', samples: 1 }] },
      forgetting: { ...blocked.forgetting, sentence: t },
    })
    const plain = shape(renderComment(reportWith('x')))
    fc.assert(
      fc.property(text, (t) => {
        expect(shape(renderComment(reportWith(t)))).toEqual(plain)
      }),
    )
  })
})

describe('the line on MLflow', () => {
  it('warns once, of what is not there, and says in the same breath what to do', () => {
    const problems = ['MLflow could not be reached.', 'Send it later: checkpoint-gate log runs/legal']
    expect(loggedSection({ mlflow: { run: null, problems } })).toBe(`MLflow: ⚠️ ${problems.join(' ')}`)
    const run = { id: '1', experiment: 'legal', name: 'legal 1', url: 'https://mlflow.example/1' }
    expect(loggedSection({ mlflow: { run, problems: [] } })).toBe(
      'MLflow: <a href="https://mlflow.example/1">legal 1</a>',
    )
  })
})

describe('many rows', () => {
  it('are folded away but for those that matter', () => {
    const { shown, folded } = foldRows(withRows(40, 12).rows)
    expect(shown).toHaveLength(12)
    expect(shown.every((row) => row.decision === 'fail')).toBe(true)
    expect(folded).toHaveLength(28)
    expect(foldRows(withRows(15).rows).folded).toHaveLength(0)
  })
})

describe('the picture of an interval', () => {
  it('lies left of the bar where the rule passes and right of it where it fails', () => {
    expect(intervalPicture(forgotten)).toMatch(/^┃─+━+●━+$/)
    expect(intervalPicture(improved)).toMatch(/^━+●━+─+┃$/)
    expect(intervalPicture({ ...forgotten, rules: [] })).toBe('')
    expect(intervalPicture({ ...forgotten, interval: null })).toBe('')
  })

  const limited = (kind: 'max_drop' | 'max_rise', amount: number, unit: 'points' | 'percent') => [
    { ...forgotten.rules[0]!, condition: { kind, limit: { amount, unit, written: 'x' } } },
  ]

  it('knows how large a part of a BLEU is, which lies between 0 and 100', () => {
    const interval = { low: -0.12, high: -0.05, lowLevel: 0.95, highLevel: 0.95 }
    const bleu = { ...answersOf(interval, -0.086), baseline: 67.2, candidate: 58.64, scale: 100 as const }
    // 8 % of 67.2 are 5.4 points: nearly all of the interval is beyond them.
    expect(intervalPicture({ ...bleu, rules: limited('max_drop', 0.08, 'percent') })).toMatch(/^━┃━+●━+$/)
  })

  it('has what is not allowed to the right even where the metric is better in neither direction', () => {
    const interval = { low: -0.3, high: -0.2, lowLevel: 0.95, highLevel: 0.95 }
    const length = { ...answersOf(interval, -0.25), better: 'neither' as const }
    expect(intervalPicture({ ...length, rules: limited('max_drop', 0.1, 'points') })).toMatch(/^┃─+━+●━+$/)
    expect(intervalPicture({ ...length, rules: limited('max_rise', 0.1, 'points') })).toMatch(/^━+●━+─+┃$/)
  })
})

/** A row of answers with another change. */
function answersOf(interval: Interval, change: number): Comparison {
  const facts = { better: 'higher', unit: 'points', baseline: 0.5, candidate: 0.5 + change } as const
  return { ...forgotten, ...facts, interval, change }
}
