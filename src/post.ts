import * as core from '@actions/core'
import { runAfter } from './commands/after.ts'
import { explain } from './commands/explain.ts'

// The verdict is the step's own: whatever fails here is said, and fails nothing.
try {
  await runAfter({
    input: (name) => core.getInput(name),
    state: (name) => core.getState(name),
    environment: process.env,
    sink: core,
  })
} catch (error) {
  explain(error)
}
