import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { runAction } from './commands/action.ts'
import { explain } from './commands/explain.ts'

try {
  process.exitCode = await runAction({
    input: (name) => core.getInput(name),
    environment: process.env,
    payload: JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')),
    sink: core,
  })
} catch (error) {
  process.exitCode = explain(error)
}
