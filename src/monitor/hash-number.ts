import { createHash } from 'node:crypto'

/** Text as a whole number that MLflow and JavaScript keep to the last digit: 48 bits of its SHA-256. */
export const hashNumber = (text: string): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 12), 16)
