import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, linkSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scanFile } from '../../src/checkpoint/scan.ts'
import { type Progress, silent } from '../../src/shared/progress.ts'

const bytes = randomBytes(80e6)
let scratch: string
let path: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gate-scan-'))
  path = join(scratch, 'weights')
  writeFileSync(path, bytes)
})
afterEach(() => rmSync(scratch, { recursive: true }))

/** Does something each time that a reading begins, as a job beside this one might. */
function meanwhile(work: (reading: number) => void): Progress {
  let readings = 0
  return { ...silent, start: () => work(++readings) }
}

describe('a file that another process has its hands on while it is read', () => {
  it('is read again where it was only linked to', async () => {
    const linked = meanwhile((reading) => reading === 1 && linkSync(path, join(scratch, 'link')))
    const { sha256 } = await scanFile(path, join(scratch, 'cache'), linked)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('is refused where it does not come to rest', async () => {
    const written = meanwhile(() => appendFileSync(path, 'x'))
    await expect(scanFile(path, join(scratch, 'cache'), written)).rejects.toMatchObject({ code: 'checkpoint-changed' })
  })
})

it('what the cache holds of a file is read anew where a crash cut it short', async () => {
  const cache = join(scratch, 'cache')
  const whole = await scanFile(path, cache)
  const scans = join(cache, 'scans')
  for (const name of readdirSync(scans)) truncateSync(join(scans, name), 10)
  expect(await scanFile(path, cache)).toEqual(whole)
})
