/** The smallest action: publishes ready texts and ends with a given code. Argument: a JSON file of both. */
import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { connect } from '../../src/github/client.ts'
import { whereFrom } from '../../src/github/event.ts'
import { publish } from '../../src/github/publish.ts'

const { parts, renderings, outputs, exit } = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))
const where = whereFrom(process.env, JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH!, 'utf8')))
const token = process.env.INPUT_TOKEN
const client = token ? connect(token, where, core.info, Number(process.env.TEST_SECOND ?? 1000)) : null
const ready = { ...renderings, comment: () => renderings.comment }
const { warnings, ...published } = await publish(ready, outputs, parts, where, client, core)
core.info(JSON.stringify({ ...published, warnings: warnings.length }))
process.exitCode = exit
