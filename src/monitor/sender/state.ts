import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Position, replaceFile } from '../spool/files.ts'
import type { SegmentLine } from '../spool/line.ts'

/** A run that this writer has written to. */
export interface RunState {
  id: string
  part: number
  points: number
  requests: number
  /** Its points were counted after the last one, and it was ended. */
  closed: boolean
}

/** What is sent. Written after every answer, whole or not at all. */
export interface SenderState {
  position: Position
  /** Of the segment at the position. */
  rules: SegmentLine['rules'] | null
  /** By window and rules. */
  runs: Record<string, RunState>
  requests: number
  points: number
  refused: number
}

const file = 'sent.json'

export function readState(folder: string): SenderState {
  const path = join(folder, file)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as SenderState
  return { position: { segment: 0, offset: 0 }, rules: null, runs: {}, requests: 0, points: 0, refused: 0 }
}

export const writeState = (folder: string, state: SenderState): void =>
  replaceFile(join(folder, file), `${JSON.stringify(state)}\n`)
