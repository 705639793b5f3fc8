import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { redactFile } from '../../../../src/backends/server/process/log-file.ts'
import { folderWith } from '../../../e2e/program.ts'

const largest = 1 << 26

it('a log that is longer than a text can be ends no run', () => {
  const log = join(folderWith({ log: 'loading\n' }), 'log')
  truncateSync(log, 600_000_000)
  redactFile(log, ['s3cret'])
  expect(statSync(log).size).toBe(600_000_000)
}, 60_000)

it('no secret stays in a log, wherever it stands, and all else stays as it is', () => {
  const log = join(folderWith({}), 'log')
  // Across the end of the first block.
  const [before, after] = ['a'.repeat(largest - 10), '\xff and an end']
  writeFileSync(log, Buffer.from(`${before}\nkey s3cret, https://t0ken@host\n${after}`, 'latin1'))
  redactFile(log, ['s3cret'])
  const [first, second, third, ...more] = readFileSync(log, 'latin1').split('\n')
  expect([first === before, second, more]).toEqual([true, 'key ***, https://***@host', []])
  expect(third).toContain(' and an end')
})
