import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { withoutSecrets } from '../../../shared/secrets.ts'

const reach = 16_384
/** In bytes. */
const largestBlock = 1 << 26
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
  const told = (bytes: Buffer): Buffer => {
    const text = bytes.toString('utf8')
    const bare = withoutSecrets(text, secrets)
    return bare === text ? bytes : Buffer.from(bare)
  }
  if (!isAnyOther(file, told)) return
  const whole = `${file}.part`
  rmSync(whole, { force: true })
  const output = openSync(whole, 'wx')
  for (const bytes of blocksOf(file)) writeFileSync(output, told(bytes))
  closeSync(output)
  renameSync(whole, file)
}

function isAnyOther(file: string, told: (bytes: Buffer) => Buffer): boolean {
  for (const bytes of blocksOf(file)) if (told(bytes) !== bytes) return true
  return false
}

/** Whole lines, as far as they fit: a log may be longer than a text can be. A block is valid until the next one is asked for. */
function* blocksOf(file: string): Generator<Buffer> {
  const input = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(Math.min(largestBlock, fstatSync(input).size + 1))
    for (let held = 0, isEnd = false; !isEnd; ) {
      const filled = held + readSync(input, buffer, held, buffer.length - held, null)
      isEnd = filled < buffer.length
      const lines = buffer.subarray(0, filled).lastIndexOf('\n') + 1
      const end = isEnd || lines === 0 ? filled : lines
      yield buffer.subarray(0, end)
      buffer.copyWithin(0, end, filled)
      held = filled - end
    }
  } finally {
    closeSync(input)
  }
}
