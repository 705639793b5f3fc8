import type { LogFormat } from '../../monitor/read/intake.ts'
import type { Progress } from '../../shared/progress.ts'

/** Options as the command line has them. */
export interface MonitorFlags {
  follow?: boolean
  format?: LogFormat
  fields?: string
  judge?: string
  deployment?: string
  folder?: string
  dryRun?: boolean
  json?: boolean
}

export interface MonitorIo {
  output: { write(text: string): unknown }
  input: AsyncIterable<Buffer>
  progress: Progress
  signal: AbortSignal
}
