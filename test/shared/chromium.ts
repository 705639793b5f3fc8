/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const program = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

/** For the name of tests that are skipped without a browser. */
export const noBrowser = program === undefined
export const inBrowser = 'in Chromium (skipped where it is not installed; CHROMIUM names it)'

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: program!, args: ['--no-sandbox'] })
}

export interface OpenPage {
  page: Page
  /** Everything that the page asked the network for. */
  requests: string[]
  /** Errors and warnings of the console, the policy's among them. */
  problems: string[]
}

/** A page from a file, as whoever downloads it opens it. */
export async function openFile(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  const url = pathToFileURL(file).href
  const requests: string[] = []
  const problems: string[] = []
  page.on('request', (request) => request.url() !== url && requests.push(request.url()))
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.goto(url)
  return { page, requests, problems }
}
