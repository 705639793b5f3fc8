import { closeSync, fstatSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { withoutSecrets } from '../../../shared/secrets.ts'

const reach = 16_384
const mostLines = 12

/** The last lines that a command wrote, a line that was drawn over as it was last; without the secrets. */
export function tailOf(file: string, secrets: readonly string[]): string {
  const lines = withoutSecrets(lastBytes(file), secrets)
    .split('\n')
    .map((line) => (line.replace(/\r+$/, '').split('\r').at(-1) ?? '').trimEnd())
    .filter((line) => line.trim() !== '')
  return lines.slice(-mostLines).join('\n')
}

function lastBytes(file: string): string {
  const handle = openSync(file, 'r')
  try {
    const { size } = fstatSync(handle)
    const bytes = Buffer.alloc(Math.min(size, reach))
    const read = readSync(handle, bytes, 0, bytes.length, size - bytes.length)
    return bytes.toString('utf8', 0, read)
  } finally {
    closeSync(handle)
  }
}

/** Servers print what they were started with; the log stays in the run folder, which is kept and shared. */
export function redactFile(file: string, secrets: readonly string[]): void {
  const text = readFileSync(file, 'utf8')
  const redacted = withoutSecrets(text, secrets)
  if (redacted !== text) writeFileSync(file, redacted)
}
