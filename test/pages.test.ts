import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types
import * as script from '../scripts/page.mjs'

const { packedPage, pages } = script as { packedPage(page: string): Promise<string>; pages: string[] }

describe.each(pages)('the page in %s', (page) => {
  it('is packed from its style and its scripts as they stand', async () => {
    const packed = readFileSync(new URL(`../src/${page}/packed.ts`, import.meta.url), 'utf8')
    expect(packed === (await packedPage(page)), 'run node_modules/node/bin/node scripts/page.mjs').toBe(true)
  })
})
