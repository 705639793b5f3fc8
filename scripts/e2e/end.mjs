import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tell } from './compare.mjs'

/**
 * Runs an end-to-end command in a scratch folder, prints its figures, and sets the exit code: 1 where a limit is broken, 2 where it could not
 * be run. The folder is kept where something went wrong.
 * @param work takes the folder, gives figures
 */
export async function endToEnd(usage, { data, help }, work) {
  if (help || !data) {
    console.log(usage)
    process.exitCode = help ? 0 : 2
    return
  }
  const scratch = mkdtempSync(join(tmpdir(), 'gate-e2e-'))
  try {
    process.exitCode = tell(await work(scratch)) ? 0 : 1
  } catch (error) {
    console.error(error.message)
    process.exitCode = 2
  }
  if (process.exitCode === 0) rmSync(scratch, { recursive: true, force: true })
  else console.log(`What was written lies in ${scratch}`)
}
