import { describe, expect, it, vi } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { gradingSection } from '../../src/report/grading-section.ts'
import { overrideSection } from '../../src/report/override-section.ts'
import type { ComparedCheckpoint, Grading, Report } from '../../src/report/report.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { htmlText, markdownCode, markdownText } from '../../src/shared/escape.ts'
import { hostile } from '../shared/hostile.ts'
import { gradedWorse } from './graded.ts'
import { slowRow } from './history.ts'
import { type Element, elements, page, proseOf, tables, text } from './rendered.ts'
import { blocked, forgotten, withRows } from './reports.ts'

const url = 'https://github.com/owner/repository/actions/runs/1'

/** Everything that a comment of ours is made of. */
const ours = new Set([
  ...['<h2>', '<p>', '<blockquote>', '<ul>', '<li>', '<strong>', '<em>', '<code>', '<small>', '<br>', '<span>'],
  ...['<table>', '<thead>', '<tbody>', '<tr>', '<th>', '<th align="left">', '<th align="right">', '<td>'],
  ...['<td align="left">', '<td align="right">', '<td dir="auto">', '<th align="left" colspan="2">'],
  ...['<details>', '<details open>', '<summary>', `<a href="${url}">`],
])

/** Of what stands in a text, what GitHub makes a link, a notification, a picture or a formula of. */
const references = /@(?=[a-z0-9])|#(?=\d)|\bGH-(?=\d)|:\/\/|www\.|:[\w+-]+:|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/i
const control = /[\0-\x08\x0B-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2060-\u2067\uFEFF\p{Surrogate}]/u

/** What is wrong with a page, in words; nothing else may be in it than what our own template makes. */
function wrong(shown: Element): string[] {
  const foreign = [...elements(shown)].filter(({ tag }) => !ours.has(tag)).map(({ tag }) => `foreign: ${tag}`)
  const ragged = tables(shown)
    .filter((rows) => rows.length === 0 || new Set(rows).size > 1)
    .map((rows) => `ragged table: ${rows}`)
  const linked = [...proseOf(shown)].flatMap(({ text: said, parent }) => {
    const formula = said.includes('$') && !(parent.name === 'span' && said === '$')
    const found = references.exec(said)?.index
    return [
      ...(found === undefined ? [] : [`reference: ${JSON.stringify(said.slice(Math.max(found - 20, 0), found + 20))}`]),
      ...(formula ? [`formula: ${JSON.stringify(said.slice(0, 80))}`] : []),
    ]
  })
  return [...foreign, ...ragged, ...linked, ...(control.test(text(shown)) ? ['control characters'] : [])]
}

/** The elements of a page, without those by which a text keeps its own line breaks and dollar signs. */
const skeleton = (shown: Element) =>
  [...elements(shown)].map(({ tag }) => tag).filter((tag) => !['<br>', '<span>', '<em>'].includes(tag))

const side = ({ opened }: ComparedCheckpoint, t: string): ComparedCheckpoint => ({
  path: t,
  opened: {
    ...opened,
    fingerprint: t,
    backend: t,
    device: t,
    precision: t,
    tokenizer: t,
    template: t,
    versions: { [t]: t, other: t },
    notes: [t, t],
  },
})

/** A report that says the text wherever a report says anything that it was told. */
function saying(t: string): Report {
  const { compared, worst } = blocked
  const graded = { by: t, kind: 'judge' as const, grades: [{ title: t, grade: t }], said: t }
  const opinions = (['baseline', 'both'] as const).map((about) => ({ ...graded, about }))
  const rule = { ...forgotten.rules[0]!, reason: t }
  const written = { ...rule, condition: { ...rule.condition, limit: { ...rule.condition.limit, written: t } } }
  const row = { ...forgotten, task: t, metric: t, title: t, equals: t, note: t, signature: t, rules: [written] }
  const f1 = { precision: 1, recall: 1, predicted: 1 }
  const names = [{ name: t, support: 1, baseline: { ...f1, f1: 1 }, candidate: { ...f1, f1: 0 } }]
  return {
    ...blocked,
    suite: { name: t, file: t, sha256: t || 'ab' },
    verdict: { name: 'blocked', exit: 1, reasons: [t, t] },
    forgetting: { ...blocked.forgetting, sentence: t },
    rows: [row, { ...row, decision: 'missing', missing: t, rules: [{ ...written, decision: 'missing' }] }],
    worst: [
      {
        ...{ ...worst[1]!, task: t, id: t, metric: t, prompt: t, reference: t },
        ...{ baselineAnswer: t, candidateAnswer: t, opinions },
      },
      { ...worst[0]!, task: `${t}2`, id: t, prompt: t, reference: t },
    ],
    compared: {
      ...compared,
      baseline: side(compared.baseline!, t),
      candidate: side(compared.candidate!, t),
      data: [{ task: t, file: t, sha256: t, samples: 1 }],
      versions: { 'checkpoint-gate': t, [t]: t },
    },
    history: {
      where: t,
      release: { name: t, commit: t || 'ab', time: t },
      merges: 1,
      rows: [{ ...slowRow, task: t, metric: t, title: t, since: row }],
      problems: [t],
    },
    breakdowns: [{ task: t, role: null, of: 'class', names, more: 0, confusion: [] }],
    error: { code: 'any', what: t, hint: t },
    started: t,
  }
}

/** The same of how a task was graded: names of models, people and criteria, files and what is wrong with them. */
function gradedAs(t: string): Grading {
  const [{ judge, people, calibration, ...grading }] = gradedWorse.grading as [Grading]
  const failed = { ...judge!.canaries[0]!, why: t }
  return {
    ...grading,
    task: t,
    judge: { ...judge!, judges: judge!.judges.map((each) => ({ ...each, model: t })), canaries: [failed] },
    people: {
      ...people!,
      waiting: [t],
      raters: people!.raters.map((each) => ({ ...each, rater: t })),
      problems: people!.problems.map((each) => ({ ...each, said: t, place: { file: t, at: t } })),
    },
    calibration: calibration.map((each) => ({ ...each, title: t })),
  }
}

/** The same of who let what through, and of who did not. */
const letThroughAs = (t: string): Pick<Report, 'override' | 'overrideVoid'>[] => [
  {
    override: {
      by: t,
      permission: t,
      reason: t,
      until: t,
      commented: { id: 1, url: t, time: t },
      commit: t,
      fingerprint: t,
      blockers: Array.from({ length: 9 }, () => ({ key: t, rule: t, value: t })),
    },
  },
  { overrideVoid: { by: t, url: t, why: t } },
]

const named = (t: string) => (t.length > 60 ? `${t.slice(0, 60)}… (${t.length})` : t)

/** The hostile texts that make something wrong, each with what it is. */
const found = (texts: readonly string[], check: (t: string) => string[]) =>
  texts.flatMap((t) => {
    try {
      const problems = check(t)
      return problems.length > 0 ? [[named(t), ...problems.slice(0, 3)]] : []
    } catch (error) {
      return [[named(t), String(error).slice(0, 600)]]
    }
  })

/** What a reader sees of a text: neither space nor what is not to be seen. */
const visible = (t: string) =>
  t.replace(
    /[\s\p{Cc}\p{Surrogate}\xAD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFD\u{E0000}-\u{E007F}]/gu,
    '',
  )

// Hundreds of whole comments, each read as GitHub renders it.
vi.setConfig({ testTimeout: 240_000 })

describe(`one of ${hostile.length} hostile texts`, () => {
  it('is one of enough', () => expect(hostile.length).toBeGreaterThanOrEqual(500))

  it('reads as it was written: as text, as code and in a table of HTML', () => {
    const shown: Record<string, (t: string) => string> = {
      text: (t) => `- **x** ${markdownText(t, 10_000)}`,
      code: (t) => `- **x** ${markdownCode(t, 10_000)}`,
      html: (t) => `<table>\n<tr><td>x</td><td>${htmlText(t, 10_000)}</td></tr>\n</table>`,
    }
    for (const [how, write] of Object.entries(shown)) {
      const broken = found(hostile, (t) => {
        const part = t.slice(0, 1000)
        const read = visible(text(page(write(part))))
        return [`x${visible(part)}`, 'x(empty)'].includes(read) ? [] : [how, read]
      })
      expect(broken).toEqual([])
    }
  })

  it('wherever a comment says it leaves our elements as they are, tables whole, and nothing to link', () => {
    const options = { room: Number.POSITIVE_INFINITY, head: 'x', url }
    const plain = skeleton(page(renderComment(saying('x'), options)))
    const broken = found(hostile, (t) => {
      const shown = page(renderComment(saying(t), { ...options, head: t }))
      if (visible(t) !== '') expect(skeleton(shown)).toEqual(plain)
      return wrong(shown)
    })
    expect(broken).toEqual([])
  })

  it('wherever it is said how answers were graded does so too', () => {
    const plain = skeleton(page(gradingSection([gradedAs('x')])))
    const broken = found(hostile, (t) => {
      const shown = page(gradingSection([gradedAs(t)]))
      if (visible(t) !== '') expect(skeleton(shown)).toEqual(plain)
      return wrong(shown)
    })
    expect(broken).toEqual([])
  })

  it('as a reason, a name or an address of who let it through does so too, and is short', () => {
    for (const i of [0, 1]) {
      const section = (t: string) => overrideSection(letThroughAs(t)[i]!)
      const plain = skeleton(page(section('x')))
      const broken = found(hostile, (t) => {
        const said = section(t)
        if (visible(t) !== '' && !/^https?:/.test(t)) expect(skeleton(page(said))).toEqual(plain)
        return [...wrong(page(said)), ...(Buffer.byteLength(said) > 12_000 ? ['too long'] : [])]
      })
      expect(broken).toEqual([])
    }
  })

  it('in a log is no command to the runner, and turns nothing', () => {
    const broken = found(hostile, (t) => {
      const told = { ...saying(t), grading: [gradedAs(t)] }
      const log = [told, ...letThroughAs(t).map((each) => ({ ...told, ...each }))]
        .map((report) => renderTerminal(report, { width: 120, color: false }))
        .join('\n')
      const commands = log.split(/[\r\n\x85\u2028\u2029]/).filter((line) => /^\s*::|##\[/.test(line))
      return [...commands, ...(control.test(log.replaceAll('\n', '')) ? ['control characters'] : [])]
    })
    expect(broken).toEqual([])
  })
})

describe('a comment that has to be cut', () => {
  const pieces = ['契', '@', '$', '|', '\\', 'x', '#1', '<b>', '&', '`', '*_', '\n- ', 'ا', '\u202E', ' ']
  const long = (length: number) => (piece: string) => piece.repeat(length / piece.length)

  it.each([
    [1, pieces.map(long(100_000))],
    [40, pieces.slice(0, 8).map(long(20_000))],
    [400, pieces.slice(0, 3).map(long(2000))],
  ])('of %i rows is whole below 65,536 bytes, with its verdict and the head of its table', (count, chosen) => {
    const broken = found(chosen, (t) => {
      const told = saying(t)
      const rows = withRows(count, Math.ceil(count / 2)).rows.map((row, i) => ({
        ...row,
        ...told.rows[i % 2]!,
        task: `${i} ${t}`,
      }))
      const reasons = rows.slice(0, 20).map(({ title }) => `${title} ${t}`)
      const worst = Array.from({ length: 100 }, (_, i) => ({ ...told.worst[0]!, task: String(i % 9) }))
      const error = { code: 'any', what: `${t.slice(0, 500)}\n`.repeat(60), hint: t }
      const report = { ...told, rows, worst, error, verdict: { ...told.verdict, reasons } }
      const markdown = renderComment(report, { head: t, url })
      const shown = page(markdown)
      const [first, ...rest] = [...elements(shown)]
      const problems = wrong(shown)
      if (Buffer.byteLength(markdown) > 65_536) problems.push(`${Buffer.byteLength(markdown)} bytes`)
      if (first?.tag !== '<h2>' || !/^⛔ \u2068?Merge blocked: /.test(text(first))) problems.push('no headline')
      if (!rest.some((each) => each.name === 'tr' && /^\s*Metric\s+Baseline\s/.test(text(each))))
        problems.push('no table')
      return problems
    })
    expect(broken).toEqual([])
  })
})
