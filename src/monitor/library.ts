export { createMonitor, logInferenceQuality } from './index.ts'

/** What the library's thread runs: in the same bundle as the library, which needs all of it where there can be no thread. */
export async function startThread(): Promise<void> {
  await import('./thread/monitor-thread.ts')
}
