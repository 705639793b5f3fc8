import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types
import { refreshed } from '../scripts/readme.mjs'
import { version } from '../src/commands/version.ts'
import { catalogue } from '../src/metrics/catalogue.ts'
import { decodeSuite } from '../src/suite/decode.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map((m) => m[1]!)

describe('README.md', () => {
  it('has the metrics and inputs of the code: else run node scripts/readme.mjs on Node 24', () => {
    expect(refreshed(readme)).toBe(readme)
  })

  it('opens with two commands of one line each, that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(blocks('sh').slice(0, 2)).toEqual(['npm run example\n', 'npm test\n'])
    expect(scripts).toMatchObject({ example: expect.any(String), test: expect.any(String) })
  })

  it('scores the example by the command that it shows', () => {
    const command = blocks('sh').find((block) => block.includes(' score '))!
    const [, ...args] = command.trim().split(' ')
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    for (const name of ['rougeL', 'bleu', 'chrf++'])
      expect(printed).toMatch(new RegExp(`^ *${name.replaceAll('+', '\\+')} `, 'm'))
    expect(printed).toContain('200 samples')
  })

  it('shows a suite that is read without a mistake', () => {
    const suite = blocks('yaml').find((block) => block.includes('baseline:'))!
    const text = suite.replace(/^ {3}/gm, '')
    expect(decodeSuite(text, 'checkpoint-gate.yml', catalogue, () => ({ why: 'no file is there' })).rules).toHaveLength(
      2,
    )
  })

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!)
    expect(links.filter((link) => !existsSync(resolve(link)))).toEqual([])
  })
})

it('the program says the version of package.json', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
