import type { HistoryRead } from '../../evidence/history-read.ts'
import type { Suite } from '../../suite/suite.ts'

interface HistoryFlags {
  suite: string
  commit?: string
  json?: boolean
}

const historyOptions = ({ suite, commit, json }: HistoryFlags) => ({
  suite,
  commit: commit ?? null,
  json: json ?? false,
  environment: process.env,
  say: (text: string) => void process.stderr.write(`${text}\n`),
})

export async function historyCommand(flags: HistoryFlags): Promise<void> {
  const { showHistory } = await import('../history.ts')
  process.stdout.write(await showHistory(historyOptions(flags)))
}

export async function historyAddCommand(dir: string, flags: HistoryFlags): Promise<void> {
  const { addToHistory } = await import('../history.ts')
  process.stdout.write(await addToHistory(dir, historyOptions(flags)))
}

export async function historyBlessCommand(what: string, flags: HistoryFlags & { name: string }): Promise<void> {
  const { blessRelease } = await import('../history.ts')
  process.stdout.write(await blessRelease(what, flags.name, historyOptions(flags)))
}

/** The merged checkpoints, as far as this machine can read them. */
export async function readHere(suite: Suite, suiteFile: string): Promise<HistoryRead | null> {
  if (suite.history === undefined) return null
  const [{ readForRun }, { aroundCommand }] = await Promise.all([import('../history/read.ts'), import('../history.ts')])
  return readForRun(suite, aroundCommand(historyOptions({ suite: suiteFile })))
}
