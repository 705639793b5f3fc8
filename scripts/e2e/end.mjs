import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tell } from './compare.mjs'
import { endWithUs } from './started.mjs'

/**
 * Runs an end-to-end command in a scratch folder, prints its figures, and sets the exit code: 1 where a limit is broken, 2 where it could not
 * be run. The folder is kept where something went wrong, and goes with everything that was started where the command is ended from outside.
 * @param work takes the folder, gives figures
 */
export async function endToEnd(usage, { data, help }, work) {
  if (help || !data) {
    console.log(usage)
    process.exitCode = help ? 0 : 2
    return
  }
  const scratch = mkdtempSync(join(tmpdir(), 'gate-e2e-'))
  const clear = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  const end = endWithUs(clear)
  try {
    process.exitCode = tell(await work(scratch)) ? 0 : 1
  } catch (error) {
    console.error(error.message)
    process.exitCode = 2
  }
  await end()
  if (process.exitCode === 0) clear()
  else console.log(`What was written lies in ${scratch}`)
}
