import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { runAction } from './commands/action.ts'
import { explain, explainUncaught } from './commands/explain.ts'
import { gateError } from './shared/errors.ts'

explainUncaught(process)
try {
  process.exitCode = await runAction({
    input: (name) => core.getInput(name),
    environment: process.env,
    payload: readPayload(),
    sink: core,
  })
} catch (error) {
  process.exitCode = explain(error)
}

function readPayload(): unknown {
  const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' } = process.env
  if (!path) throw gateError('github-environment', { variable: 'GITHUB_EVENT_PATH' })
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw gateError('github-event', { event, problem: (error as Error).message }, error)
  }
}
