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
  // As an annotation it stands on the page of the run, too; line ends and commands in it are escaped there.
  process.exitCode = explain(error, ({ what, hint }) => core.error(`${what}\n${hint}`))
}
