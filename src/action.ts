import * as core from '@actions/core'
import { runAction } from './commands/action.ts'
import { explain, explainUncaught } from './commands/explain.ts'
import { readPayload } from './commands/payload.ts'
import { abortOnSignals } from './commands/signals.ts'
import { exitCode } from './shared/errors.ts'

explainUncaught(process)
try {
  process.exitCode = await runAction({
    input: (name) => core.getInput(name),
    environment: process.env,
    payload: readPayload(process.env),
    sink: core,
    signal: abortOnSignals(exitCode.notFinished),
  })
} catch (error) {
  process.exitCode = explain(error)
}
