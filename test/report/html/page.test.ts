import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/report/html/render.ts'
import { pageSamples } from '../../../src/report/html/samples.ts'
import { inBrowser, launch, noBrowser, openFile } from '../../shared/chromium.ts'
import * as reports from '../reports.ts'
import { largePage } from './pages.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gate-page-'))
const file = join(scratch, 'report.html')
const small = join(scratch, 'small.html')
const count = 20_000
const large = largePage(count)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  writeFileSync(file, renderHtml(large.report, large.samples))
  const few = largePage(400)
  writeFileSync(small, renderHtml(few.report, few.samples))
  if (!noBrowser) browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  rmSync(scratch, { recursive: true, force: true })
})

async function open(path = small, options: BrowserContextOptions = {}) {
  const opened = await openFile(browser, path, { reducedMotion: 'reduce', ...options })
  await opened.page.waitForFunction(() => performance.getEntriesByName('searchable').length > 0)
  return opened
}

const marked = (page: Page, name: string) =>
  page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, name)
const found = (page: Page) => page.locator('.status').textContent()
const chosen = (page: Page) => page.locator('#sample-title').textContent()
const outcome = (page: Page, name: string) => page.locator('.filters .radios label', { hasText: name })

/** Milliseconds from a change of the search to the list that answers it. */
const searched = (page: Page, text: string) =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('.filters input[type=search]')!
    input.value = text
    const begun = performance.now()
    input.dispatchEvent(new Event('input'))
    return performance.now() - begun
  }, text)

/** The same for each outcome, the first of them last. */
const filtered = (page: Page) =>
  page.evaluate(() => {
    const [all, ...others] = document.querySelectorAll<HTMLInputElement>('.filters .radios input')
    return [...others, all!].map((input) => {
      const begun = performance.now()
      input.click()
      return performance.now() - begun
    })
  })

describe.skipIf(noBrowser)(`a report of 20,000 samples, ${inBrowser}`, () => {
  it('opens at once, filters as one types, and asks the network for nothing', async () => {
    const { page, requests, problems } = await open(file)
    const [listed, searchable] = [await marked(page, 'listed'), await marked(page, 'searchable')]
    expect(await found(page)).toBe('20,000 of 20,000 samples')
    const texts = ['a', 'an', 'arising from use', 'arising from use of', 'qa-99', 'nowhere', '', 'QUESTION 77']
    const rounds: number[][] = []
    for (let round = 0; round < 3; round++) {
      const typed: number[] = []
      for (const text of texts) typed.push(await searched(page, text))
      rounds.push([...typed, ...(await filtered(page))])
    }
    expect(await found(page)).toMatch(/^\d+ of 20,000 samples$/)
    // Of each the median: a machine that is busy with something else stops now and then.
    const slowest = Math.max(...rounds[0]!.map((_, i) => rounds.map((times) => times[i]!).sort((x, y) => x - y)[1]!))
    const [ms, megabytes] = [Math.round, (statSync(file).size / 1e6).toFixed(1)]
    console.log(
      `${megabytes} MB: samples listed after ${ms(listed)} ms (aim 2000), all texts searchable after ${ms(searchable)} ms, slowest filter ${ms(slowest)} ms (aim 100)`,
    )
    // The aims hold on a machine that has time for it; these bounds do on one that is busy with other tests.
    expect(listed).toBeLessThan(15_000)
    expect(slowest).toBeLessThan(1500)
    expect(requests).toEqual([])
    expect(problems).toEqual([])
  })
})

describe.skipIf(noBrowser)(`the page, ${inBrowser}`, () => {
  it.each(['light', 'dark'] as const)('has nothing that keeps anybody out, in %s colours', async (colorScheme) => {
    const { page } = await open(small, { colorScheme })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.waitForSelector('.plot .axis')
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run(),
    )
    const bad = violations.map(({ id, impact, nodes }) => [impact, id, nodes.length, nodes[0]!.html.slice(0, 200)])
    expect(bad).toEqual([])
  })

  it('is walked by keyboard alone: to the samples, along them, into one, to what a bar holds', async () => {
    const { page } = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Skip to the rows')
    await page.locator('.filters input').first().focus()
    await page.keyboard.type('qa-1')
    expect(await found(page)).toMatch(/^\d+ of 400 samples$/)
    await page.locator('.list').focus()
    const first = await chosen(page)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => chosen(page)).not.toBe(first)
    const active = await page.locator('.list').getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('End')
    expect(await page.locator('.option[aria-selected=true]').getAttribute('aria-posinset')).toBe(
      await page.locator('.option').last().getAttribute('aria-setsize'),
    )
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('sample-title')
    await page.locator('.plot [tabindex="0"]').nth(1).focus()
    await page.keyboard.press('ArrowRight')
    const bar = await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))
    await page.keyboard.press('Enter')
    const [, held] = /: ([\d,]+) samples$/.exec(bar!)!
    expect(await found(page)).toBe(`${held} of 400 samples`)
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('list')
  })

  it('shows the samples that a number of the report counts', async () => {
    const { page } = await open(file)
    const [qa] = large.report.forgotten.filter(({ task }) => task === 'qa')
    await page.locator('button.show', { hasText: 'Show them' }).first().click()
    const lost = Number((await found(page))!.split(' ')[0]!.replace(',', ''))
    expect(large.report.forgotten.map((task) => task.lost)).toContain(lost)
    await page.locator(`[data-task="0"] button.show[data-group="arithmetic"]`).click()
    const { lost: arithmetic } = qa!.groups.find(({ name }) => name === 'arithmetic')!
    expect(await found(page)).toBe(`${arithmetic.toLocaleString('en-US')} of 20,000 samples`)
    await page.locator('#reset').click()
    expect(await found(page)).toBe('20,000 of 20,000 samples')
  })

  it('marks what differs between two answers, and from the reference', async () => {
    const { page } = await open()
    await outcome(page, 'Turned wrong').click()
    const answers = page.locator('.detail .answers .text')
    await expect.poll(() => answers.count()).toBe(2)
    expect(await answers.first().locator('del').count()).toBeGreaterThan(0)
    expect(await answers.first().locator('ins').count()).toBe(0)
    expect(await answers.last().locator('ins').count()).toBeGreaterThan(0)
    await page.locator('.tools label', { hasText: 'from the reference' }).click()
    // The baseline was right: nothing in its answer is not in the reference.
    await expect.poll(() => answers.first().locator('ins, del').count()).toBe(0)
    expect(await answers.last().locator('ins').count()).toBeGreaterThan(0)
    expect(await answers.last().locator('del').count()).toBe(0)
  })

  it('gives no part of a sample away where all of it is more than the screen', async () => {
    const { page } = await open(small, { viewport: { width: 1280, height: 400 } })
    await page.waitForSelector('.measures')
    const heights = await page.locator('.detail > *').evaluateAll((parts) => parts.map((part) => part.clientHeight))
    expect(Math.min(...heights)).toBeGreaterThan(15)
  })

  it('draws a task when it is opened, and not before', async () => {
    const { page } = await open()
    const closed = page.locator('details.part:not([open])')
    await page.waitForSelector('details.part[open] .plot')
    expect(await closed.count()).toBe(1)
    expect(await closed.locator('.plot').count()).toBe(0)
    await closed.locator('summary').click()
    await page.waitForFunction(() => document.querySelectorAll('details.part .plots:empty').length === 0)
  })

  it('sorts its tables, and brings back the order of the report', async () => {
    const { page } = await open()
    const names = () => page.locator('.rows tbody th .name').allTextContents()
    const changes = () =>
      page
        .locator('.rows td.change')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value)))
    const own = await names()
    const head = page.locator('.rows th.change')
    await head.locator('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await changes()).toEqual((await changes()).toSorted((a, b) => b - a))
    await head.locator('button').click()
    expect(await changes()).toEqual((await changes()).toSorted((a, b) => a - b))
    await head.locator('button').click()
    expect(await names()).toEqual(own)
  })

  it.each([390, 320])('fits a screen of %i pixels, without moving sideways', async (width) => {
    const { page, problems } = await open(small, { viewport: { width, height: 844 } })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.waitForSelector('.plot .axis')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(problems).toEqual([])
  })

  it('takes the colours that the reader chooses', async () => {
    const { page } = await open(small, { colorScheme: 'light' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.locator('#theme select').selectOption('dark')
    expect(await ground()).not.toBe(light)
    await page.reload()
    expect(await page.locator('#theme select').inputValue()).toBe('dark')
  })

  it.each(['invalid', 'notShown', 'unread'] as const)('is whole where nothing could be compared: %s', async (name) => {
    const file = join(scratch, `${name}.html`)
    writeFileSync(file, renderHtml(reports[name], pageSamples([])))
    const { page, problems } = await openFile(browser, file)
    expect(await page.locator('h1').textContent()).toContain('Merge blocked: ')
    expect(await page.locator('#theme select').count()).toBe(1)
    expect(problems).toEqual([])
  })

  it('says what decides where no script runs', async () => {
    const { page, problems } = await openFile(browser, small, { javaScriptEnabled: false })
    expect(await page.locator('h1').textContent()).toContain('Merge blocked: ')
    expect(await page.locator('.rows tbody tr').count()).toBe(large.report.rows.length)
    expect(await page.locator('#browser').textContent()).toContain('need JavaScript')
    expect(problems).toEqual([])
  })
})
