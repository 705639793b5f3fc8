import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/report/html/render.ts'
import { pageSamples } from '../../../src/report/html/samples.ts'
import type { Opinion } from '../../../src/report/opinion.ts'
import type { ComparedCheckpoint, Report } from '../../../src/report/report.ts'
import { codeOf, laidOpen, unseen } from '../../../src/shared/unseen.ts'
import { inBrowser, launch, noBrowser, openFile } from '../../shared/chromium.ts'
import { hostile } from '../../shared/hostile.ts'
import { blocked, forgotten } from '../reports.ts'
import { answered, sampledTask } from './pages.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gate-hostile-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const megabyte = `${'x'.repeat(1 << 20)}</script><img src=https://evil.example/p>`
const texts = [...hostile, megabyte]

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
    versions: { [t]: t },
    notes: [t],
  },
})

/** A report that says the text wherever a report says anything that it was told. */
function saying(t: string): Report {
  const rule = { ...forgotten.rules[0]!, reason: t }
  const written = { ...rule, condition: { ...rule.condition, limit: { ...rule.condition.limit, written: t } } }
  const row = {
    ...forgotten,
    task: t,
    metric: t,
    title: t,
    equals: t,
    note: t,
    signature: t,
    rules: [written],
    pooled: [t],
  }
  const f1 = { precision: 1, recall: 1, predicted: 1 }
  const cell = { expected: t, predicted: t, baseline: 1, candidate: 2 }
  const lost = {
    task: 'task',
    role: null,
    metric: t,
    title: t,
    n: 2,
    right: 2,
    lost: 1,
    gained: 0,
    ids: [],
    examples: [],
  }
  const task = { task: 'task', role: null }
  const names = [{ name: t, support: 1, baseline: { ...f1, f1: 1 }, candidate: { ...f1, f1: 0 } }]
  return {
    ...blocked,
    suite: { name: t, file: t, sha256: t || 'ab' },
    verdict: { name: 'blocked', exit: 1, reasons: [t, t] },
    forgetting: { ...blocked.forgetting, sentence: t },
    rows: [row, { ...row, decision: 'missing', missing: t, rules: [{ ...written, decision: 'missing' }] }],
    forgotten: [{ ...lost, groupedBy: 'topic', groups: [{ name: t, lost: 1, right: 2 }] }],
    breakdowns: [{ ...task, of: 'class', names, more: 0, confusion: [cell] }],
    moved: [{ ...task, task: t, meanKl: 1, p99Kl: 1, sameTop: 1, positions: 1 }],
    compared: {
      ...blocked.compared,
      baseline: side(blocked.compared.baseline!, t),
      candidate: side(blocked.compared.candidate!, t),
      data: [{ task: t, file: t, sha256: t, samples: 1 }],
      versions: { 'checkpoint-gate': t, [t]: t },
    },
    error: { code: 'any', what: t, hint: t },
    started: t,
  }
}

const few = pageSamples([sampledTask('task', ['exact_match'], [answered({ id: 'x', references: ['x'] }, 'x', 'x')])])

/** Every tag of a page with its attributes' names, but for what tells of an empty text or ends a line. */
const skeleton = (page: string) =>
  [...page.replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '<$1>').matchAll(/<(\/?[a-z0-9]+)([^>]*)>/gi)]
    .map(([, tag, rest]) => `${tag}${rest!.replace(/"[^"]*"/g, '')}`)
    .filter((tag) => !/^\/?(em|br)\b/.test(tag))

describe(`one of ${texts.length} hostile texts in a page`, () => {
  it('leaves its markup as it is, whatever is told in it', () => {
    const plain = skeleton(renderHtml(saying('x'), few))
    const broken = texts.filter((t) => {
      const visible = t.replace(/\s/g, '') !== ''
      // A text without anything in it has no line that could be said.
      return visible && skeleton(renderHtml(saying(t), few)).join() !== plain.join()
    })
    expect(broken.map((t) => t.slice(0, 60))).toEqual([])
  })

  it('has nothing in it that turns, hides or ends anything', () => {
    const page = renderHtml(saying(texts.filter((t) => t.length < 1000).join('')), few)
    const markup = page.slice(page.indexOf('<body>'), page.indexOf('<script'))
    expect(markup.match(unseen)).toBeNull()
  })
})

/** As the page shows a text. */
const shown = (t: string) => t.replaceAll('\r\n', '\n').replace(unseen, codeOf)

describe.skipIf(noBrowser)(`hostile texts as samples, ${inBrowser}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const opinion = (t: string): Opinion => ({
    by: t,
    kind: 'judge',
    about: 'both',
    grades: [{ title: t, grade: t }],
    said: t,
  })

  it('are texts: as ids, questions, references, answers, groups and opinions; nothing runs, nothing is asked for', async () => {
    const pairs = texts.map((t, i) =>
      answered({ id: `${i} ${t}`, prompt: t, references: [t], group: t }, t, `${t} and more`),
    )
    const opinions = new Map(pairs.map(({ sample }, i) => [sample.id, [opinion(texts[i]!)]]))
    const samples = pageSamples([sampledTask('hostile', ['exact_match'], pairs, opinions)])
    const file = join(scratch, 'hostile.html')
    writeFileSync(file, renderHtml(blocked, samples))
    const { page, requests, problems } = await openFile(browser, file, { viewport: { width: 800, height: 400 } })
    const dialogs: string[] = []
    page.on('dialog', (dialog) => dialogs.push(dialog.message()))
    await page.waitForFunction(() => performance.getEntriesByName('searchable').length > 0)
    const seen = await walked(page, texts.length)
    const names = ['id', 'group', 'grade']
    const wrong = texts.flatMap((t, i) => {
      if (t.trim() === '') return []
      const read = seen.get(`${i} `) ?? { id: 'not shown' }
      return Object.entries(read)
        .filter(([where, text]) => !text.startsWith(shown(t.slice(0, names.includes(where) ? 150 : 5000))))
        .map(([where, text]) => [where, t.slice(0, 40), text.slice(0, 80)])
    })
    expect(wrong).toEqual([])
    expect(
      await page.evaluate(
        () =>
          document.querySelectorAll(
            'main :is(img, iframe, object, embed, script, style, link, video, base, form[action], a:not([href^="#"]))',
          ).length,
      ),
    ).toBe(0)
    expect([requests, problems, dialogs]).toEqual([[], [], []])
  }, 300_000)

  /** What the page shows of each sample, by the number that its id begins with. */
  async function walked(page: Page, count: number): Promise<Map<string, Record<string, string>>> {
    const seen = await page.evaluate(async (count) => {
      const list = document.querySelector('.list')!
      const of = (selector: string) => document.querySelector(`.detail ${selector}`)?.textContent ?? ''
      const all: [string, Record<string, string>][] = []
      let last = ''
      for (let i = 0; i < count; i++) {
        for (let wait = 0; wait < 200 && (of('#sample-title') === last || of('#sample-title') === ''); wait++)
          await new Promise((resolve) => setTimeout(resolve, 5))
        last = of('#sample-title')
        all.push([
          /^\d+ /.exec(last)![0],
          {
            id: last.replace(/^\d+ /, ''),
            asked: of('.asked .text'),
            reference: of('.reference .text'),
            baseline: of('.answer .text'),
            candidate: of('.answer:last-child .text'),
            group: of('.tag'),
            said: of('.said'),
            grade: of('dd'),
          },
        ])
        list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
      }
      return all
    }, count)
    return new Map(seen)
  }

  it('of which only the name of a task is one are texts too', async () => {
    const names = texts.filter((t) => t.length < 200)
    const rows = names.map((t) => ({ ...forgotten, task: t, title: t }))
    const file = join(scratch, 'names.html')
    writeFileSync(file, renderHtml({ ...blocked, rows }, few))
    const { page, requests, problems } = await openFile(browser, file)
    const read = await page.locator('.rows .name').allTextContents()
    expect(read).toEqual(
      names.map((t) => (t.trim() === '' ? 'empty' : laidOpen(t).replaceAll('\r\n', '\n').replaceAll('\r', '\n'))),
    )
    expect([requests, problems]).toEqual([[], []])
  })
})
