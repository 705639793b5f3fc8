import { connect } from '../github/client.ts'
import { type Environment, whereFrom } from '../github/event.ts'
import { sayFarewell } from '../github/farewell.ts'
import { readLeft } from '../github/left.ts'
import type { Sink } from '../github/publish.ts'
import { readPayload } from './payload.ts'

export interface AfterIo {
  input(name: string): string
  /** What the step itself saved; empty: nothing of that name. */
  state(name: string): string
  environment: Environment
  sink: Sink
}

/** The step after the job: it runs whatever became of the job, and says so where the step itself could not. */
export async function runAfter({ input, state, environment, sink }: AfterIo): Promise<void> {
  const left = readLeft(state)
  if (left === null) return
  const where = { ...whereFrom(environment, readPayload(environment)), ...left.at }
  const token = input('token')
  await sayFarewell(left, input('job-status'), where, token === '' ? null : connect(token, where, sink.info), sink)
}
