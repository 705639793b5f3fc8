/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askedOf } from '../../src/people/asked.ts'
import { checkRatings } from '../../src/people/ratings/check.ts'
import { filledFile } from '../../src/people/ratings/file.ts'
import { htmlSheet } from '../../src/people/sheet/html.ts'
import { labelStudioConfig } from '../../src/people/sheet/label-studio.ts'
import { inBrowser, launch, noBrowser, openFile } from '../shared/chromium.ts'
import { answersTo, samplesFor, sheetsOf } from './run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gate-page-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
beforeAll(async () => {
  if (!noBrowser) browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  rmSync(scratch, { recursive: true, force: true })
})

type Made = ReturnType<typeof sheetsOf>
const rubric = {
  role: 'You know the subject.',
  criteria: [
    { name: 'truth', title: 'Truth', asks: 'Is it true?', low: 1, high: 5 },
    { name: 'tone', title: 'Tone', asks: 'Is it kind?', low: 0, high: 12 },
  ],
}
const pairs = sheetsOf({ raters: ['anna'], samples: 6, repeats: 0 }, answersTo(samplesFor(6)))
const scores = sheetsOf(
  { raters: ['anna'], samples: 2, repeats: 0, compare: 'scores', rubric },
  answersTo(samplesFor(2)),
)

let files = 0
async function open(made: Made, options: BrowserContextOptions = {}) {
  const file = join(scratch, `${++files}.html`)
  writeFileSync(file, htmlSheet(made.sheets[0]!))
  return openFile(browser, file, { reducedMotion: 'reduce', ...options })
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const heading = (page: Page) => page.locator('h2').first().textContent()
const done = (page: Page) => page.locator('.count').textContent()
const chosen = (page: Page) => page.locator('.options button[aria-pressed=true]').allTextContents()

/** What the page saves on its last screen. */
async function savedBy(page: Page, button = '#save'): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
  const path = join(scratch, download.suggestedFilename())
  await download.saveAs(path)
  return readFileSync(path)
}

const readBack = ({ key }: Made, bytes: Uint8Array) =>
  checkRatings(key, [filledFile('saved', bytes, askedOf(key.compare, key.rubric))])
const gradesIn = (made: Made, bytes: Uint8Array) => {
  const { ratings, problems } = readBack(made, bytes)
  expect(problems).toEqual([])
  const byItem = new Map(ratings.map((rating) => [JSON.stringify([rating.sample, rating.rated]), rating]))
  return made.key.raters[0]!.items.map(({ sample, rated }) => byItem.get(JSON.stringify([sample, rated])))
}

describe.skipIf(noBrowser)(`the rating page, ${inBrowser}`, () => {
  it('is filled in by keyboard, reloaded in the middle with nothing lost, saved, and read back', async () => {
    const { page, requests, problems } = await open(pairs)
    expect(await heading(page)).toBe('Two answers to one question: which is better?')
    await press(page, 'Enter')
    expect(await heading(page)).toBe('Pair 1 of 6')
    await press(page, '2', 'ArrowRight', '5', 'n', '0', 'Enter', 'm')
    await page.keyboard.type('123 none, np')
    await press(page, 'Escape', '3')
    expect(await done(page)).toBe('4 of 6 done')
    await page.reload()
    expect(await done(page)).toBe('4 of 6 done')
    expect(await heading(page)).toBe('Pair 5 of 6')
    await press(page, 'p', 'p')
    expect(await page.locator('.cannot').getAttribute('aria-pressed')).toBe('true')
    await press(page, 'n')
    expect(await page.locator('#note').inputValue()).toBe('123 none, np')
    await press(page, 'n', '1', 'n', '4', 'n')
    expect(await heading(page)).toBe('All done')
    expect(await page.locator('.file').textContent()).toBe(`ratings-anna-${pairs.key.sheet}.json`)
    const found = gradesIn(pairs, await savedBy(page))
    expect(found.map((rating) => rating!.grades?.preference ?? null)).toEqual([2, 5, null, 3, 1, 4])
    expect(found[3]!.note).toBe('123 none, np')
    for (const { seconds } of found as { seconds: number }[]) expect(seconds).toBeGreaterThan(0)
    expect(await page.locator('.sent').textContent()).toMatch(/Send it to whoever gave you this sheet/)
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(problems).toEqual([])
  })

  it('takes a grade for every criterion, goes on to the next one, and takes the last one back', async () => {
    const { page } = await open(scores)
    await press(page, 'Enter', '4')
    expect(await page.locator('.question.aimed h3').textContent()).toBe('Tone')
    // A scale too long for keys of its own goes up and down.
    await press(page, '+', '+', '-', '+')
    expect(await chosen(page)).toEqual(['4good', '7'])
    await press(page, 'k', '2')
    expect(await chosen(page)).toEqual(['2poor', '7'])
    await press(page, 'u')
    expect(await chosen(page)).toEqual(['4good', '7'])
    await press(page, 'n', '1', 'u', 'u')
    expect(await heading(page)).toBe('Answer 1 of 4')
    expect(await chosen(page)).toEqual(['4good', '6'])
    await press(page, 'n', 'x', 'n')
    expect(await done(page)).toBe('2 of 4 done')
    await page.click('.question >> nth=1 >> button >> nth=0')
    await press(page, '5', 'f')
    expect(await heading(page)).toBe('1 of 4 still open')
    const found = gradesIn(scores, await savedBy(page))
    expect(found.map((rating) => rating?.grades)).toEqual([
      { truth: 4, tone: 6 },
      null,
      { truth: 5, tone: 0 },
      undefined,
    ])
  })

  it('does what the printed keys say on other layouts, and nothing with Ctrl or Alt', async () => {
    const { page } = await open(pairs)
    const send = (key: string, code: string, more: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })), {
        key,
        code,
        ...more,
      })
    await send('Enter', 'Enter')
    await send('é', 'Digit2')
    expect(await chosen(page)).toEqual([expect.stringContaining('Answer 1 slightly better')])
    await send('т', 'KeyN')
    expect(await heading(page)).toBe('Pair 2 of 6')
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) await send('2', 'Digit2', more)
    expect(await chosen(page)).toEqual([])
  })

  it('where the browser keeps nothing says so, and goes on from a saved file', async () => {
    const forgetful = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused')
        },
      })
    const { page } = await open(pairs)
    await page.addInitScript(forgetful)
    await page.reload()
    await press(page, 'Enter', '1', 'n', '2')
    expect(await page.locator('.saved').textContent()).toBe(
      'This browser keeps nothing: save to a file before you close it.',
    )
    const asked = await unloading(page)
    expect(asked).toBe(true)
    const saved = await savedBy(page, 'text=Save to a file')
    expect(await unloading(page)).toBe(false)
    const path = join(scratch, 'progress.json')
    writeFileSync(path, saved)
    await page.reload()
    expect(await done(page)).toBe('0 of 6 done')
    await page.setInputFiles('input[type=file]', path)
    await expect.poll(() => done(page)).toBe('2 of 6 done')
    expect(await page.locator('.live').textContent()).toBe('Loaded: 2 items.')
  })

  it('refuses what is no file of its own', async () => {
    const { page } = await open(pairs)
    await press(page, 'Enter', '1')
    const other = { format: 'checkpoint-gate ratings', version: 1, sheet: 'sother', rater: 'anna', items: [] }
    for (const [text, said] of [
      ['{', 'other.json is no file of saved ratings.'],
      ['{}', 'other.json is no file of saved ratings.'],
      [JSON.stringify(other), 'other.json belongs to another sheet.'],
    ] as const) {
      await page.setInputFiles('input[type=file]', {
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
      await expect.poll(() => page.locator('.live').textContent()).toBe(said)
    }
    expect(await done(page)).toBe('1 of 6 done')
  })

  it('asks before a finished sheet is closed that was never saved as a file', async () => {
    const { page } = await open(pairs)
    await press(page, 'Enter', '1')
    expect(await unloading(page)).toBe(false)
    for (let i = 0; i < 5; i++) await press(page, 'n', '3')
    expect(await unloading(page)).toBe(true)
    await press(page, 'f')
    await savedBy(page)
    expect(await unloading(page)).toBe(false)
  })

  it('in two windows at once loses nothing in either', async () => {
    const context = await browser.newContext()
    const [page, second] = [await context.newPage(), await context.newPage()]
    writeFileSync(join(scratch, 'shared.html'), htmlSheet(pairs.sheets[0]!))
    for (const one of [page, second]) await one.goto(`file://${join(scratch, 'shared.html')}`)
    /** What a window shows that somebody turns to. */
    const turnedTo = async (one: Page) => {
      await one.evaluate(() => dispatchEvent(new Event('focus')))
      return done(one)
    }
    await press(page, 'Enter', '1')
    await expect.poll(() => turnedTo(second)).toBe('1 of 6 done')
    await press(second, 'Enter', '5')
    await expect.poll(() => turnedTo(page)).toBe('2 of 6 done')
    await press(page, 'n', 'n', '3')
    expect(await done(page)).toBe('3 of 6 done')
    await second.reload()
    await expect.poll(() => done(second)).toBe('3 of 6 done')
    await context.close()
  })

  it('can be saved as a spreadsheet, which is read back too', async () => {
    const { page } = await open(scores)
    await press(page, 'Enter', '4', '+', 'n', 'x', 'm')
    await page.keyboard.type('=1+1 "quoted"; a note')
    await press(page, 'Escape', 'f')
    const found = gradesIn(scores, await savedBy(page, 'text=As a spreadsheet'))
    expect(found.map((rating) => rating?.grades)).toEqual([{ truth: 4, tone: 6 }, null, undefined, undefined])
    expect(found[1]!.note).toContain('=1+1 "quoted"; a note')
  })

  it('shows what models write as text and runs none of it', async () => {
    const hostile = [
      '</script><script>window.hit = 1</script>',
      '<img src=x onerror="window.hit = 1">',
      '<!-- <script>',
      '\u202Eturned',
      'שלום',
      '',
      '\u2028{{data}}$&',
    ]
    const made = sheetsOf(
      { raters: ['anna'], samples: hostile.length, repeats: 0 },
      answersTo(samplesFor(hostile.length), { baseline: (i) => hostile[i]!, candidate: (i) => `of ${i}` }),
    )
    const { page, requests, problems } = await open(made)
    await press(page, 'Enter')
    const shown: string[] = []
    for (const _ of hostile) {
      shown.push(...(await page.locator('.answer .text').allTextContents()))
      await press(page, 'n')
    }
    expect(shown.sort()).toEqual([...hostile.map((text, i) => [text || '(empty)', `of ${i}`])].flat().sort())
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined()
    expect({ requests, problems }).toEqual({ requests: [], problems: [] })
  })

  it('opens 500 pairs of 4 kB at once, and moves among them at once', async () => {
    const long = (i: number, word: string) => `${word} ${i} `.repeat(250)
    const made = sheetsOf(
      { raters: ['anna'], samples: 500, overlap: 500 },
      answersTo(samplesFor(500), { baseline: (i) => long(i, 'one'), candidate: (i) => long(i, 'other') }),
    )
    const begun = performance.now()
    const { page } = await open(made)
    await press(page, 'Enter')
    expect(performance.now() - begun).toBeLessThan(5000)
    const moved = await page.evaluate(() => {
      const start = performance.now()
      for (let i = 0; i < 100; i++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: i % 2 ? 'n' : '3' }))
      return performance.now() - start
    })
    expect(moved).toBeLessThan(5000)
    expect(await done(page)).toBe('50 of 525 done')
    expect(await page.locator('.answer').count()).toBe(2)
  }, 60_000)

  it('is fit for everybody, light and dark: names, roles, contrasts', async () => {
    for (const [made, colorScheme] of [
      [pairs, 'light'],
      [scores, 'dark'],
    ] as const) {
      const { page } = await open(made, { colorScheme })
      for (const key of ['', 'Enter', '1', 'l', 'f', '?']) {
        if (key !== '') await press(page, key)
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const found = await (
            window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
            }
          ).axe.run()
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
        })
        expect(violations, key).toEqual([])
      }
      await page.close()
    }
  })

  it.each([320, 640])('needs no scrolling to the side %i pixels wide, as at 200 % and 400 % zoom', async (width) => {
    for (const made of [pairs, scores]) {
      const { page } = await open(made, { viewport: { width, height: 480 } })
      for (const key of ['', 'Enter', 'l', 'f']) {
        if (key !== '') await press(page, key)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), key).toBe(true)
      }
      await page.close()
    }
  })

  it('reads the configuration for Label Studio as whole XML', async () => {
    const page = await browser.newPage()
    const odd = {
      role: '',
      criteria: [{ name: 'a', title: '<A> & "B"\u0007', asks: "it's\n'quoted' --> ]]>", low: 1, high: 5 }],
    }
    for (const sheet of [pairs.sheets[0]!, { ...scores.sheets[0]!, rubric: odd }]) {
      const names = await page.evaluate((xml) => {
        const root = new DOMParser().parseFromString(xml, 'application/xml')
        return [root.querySelector('parsererror')?.textContent, root.documentElement.tagName]
      }, labelStudioConfig(sheet))
      expect(names).toEqual([undefined, 'View'])
    }
    await page.close()
  })
})

/** Whether the browser would ask before it leaves the page. */
function unloading(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
}
