import { relative } from 'node:path'
import { parseShard } from '../samples/shard.ts'
import { type ExitCode, exitCode } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { shardText } from '../shared/messages/gather.ts'
import { tell } from './explain.ts'
import { type RunOptions, runShard } from './run.ts'

/**
 * Evaluates one part, which decides nothing: it says how much of the whole it is, or why it is not there.
 * @param written `3/8`
 */
export async function shard(
  written: string,
  options: RunOptions,
  say: (text: string) => void,
): Promise<{ exit: ExitCode; folder: string }> {
  const part = parseShard(written)
  const { record, folder } = await runShard(options, part)
  if (record.error !== null) {
    tell(record.error)
    return { exit: record.error.exit, folder }
  }
  const evaluated = record.data.reduce((sum, data) => sum + (data.evaluated ?? 0), 0)
  const samples = record.data.reduce((sum, data) => sum + data.samples, 0)
  say(`${shardText({ ...part, evaluated, samples })}\nRun folder: ${terminalText(relative('', folder) || '.', 500)}`)
  return { exit: exitCode.passed, folder }
}
