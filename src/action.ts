import * as core from '@actions/core'
import { runAction } from './commands/action.ts'
import { explain, explainUncaught } from './commands/explain.ts'
import { readPayload } from './commands/payload.ts'

explainUncaught(process)
try {
  process.exitCode = await runAction({
    input: (name) => core.getInput(name),
    environment: process.env,
    payload: readPayload(process.env),
    sink: core,
  })
} catch (error) {
  process.exitCode = explain(error)
}
