import { readFileSync } from 'node:fs'
import type { Environment } from '../github/event.ts'
import { gateError } from '../shared/errors.ts'

/** The payload of the event that started the job. @throws GateError */
export function readPayload({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' }: Environment): unknown {
  if (!path) throw gateError('github-environment', { variable: 'GITHUB_EVENT_PATH' })
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw gateError('github-event', { event, problem: (error as Error).message }, error)
  }
}
