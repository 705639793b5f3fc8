import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One temporary folder for everything that tests and the programs that they start leave behind; it goes with them. */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-gate-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
