import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { askedAs, isTgi, type ModelEntry } from '../../backends/server/adapters.ts'
import { namesIn } from '../../backends/server/process/ready.ts'
import { Failed, transport } from '../../backends/server/transport.ts'
import { locateServed } from '../../checkpoint/served.ts'
import { generationSettings } from '../../checkpoint/settings.ts'
import { chatTemplate } from '../../checkpoint/template.ts'
import { loadTokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import type { Side } from '../../evidence/evidence.ts'
import { listed } from '../../shared/shown.ts'
import type { ServerSource } from '../../suite/source.ts'
import type { Suite } from '../../suite/suite.ts'
import { keyOf, whereOf } from '../environment.ts'
import { attempt, bad, type Finding, ok, warn } from './finding.ts'

/** Whether a side behind a server could be evaluated; no server is started, and nothing is fetched from the hub. */
export async function examineServed(side: Side, suite: Suite, server: ServerSource): Promise<Finding[]> {
  const source = suite[side]
  let key: string | null = null
  const access = await attempt(`API key of the ${side}`, async () => {
    key = keyOf(side, suite)
    return `in ${server.keyVariable}`
  })
  const findings = server.keyVariable === null ? [] : [access]
  if (server.address !== null) {
    const asked = { address: server.address, model: server.model, key }
    findings.push(await examineServer(`server of the ${side}`, asked, startAdvice))
  }
  if (server.command !== null) findings.push(examineCommand(side, server.command, suite.folder))
  const places = [source.path, source.tokenizer ?? ''].filter((place) => place !== '')
  if (places.length === 0) return findings
  const files = `files of the ${side}`
  if (places.some((place) => place.startsWith('hf:')))
    return [...findings, ok(files, `${listed(places)}, to be fetched from the hub`)]
  if (source.prepare !== null && !existsSync(resolve(suite.folder, source.path)))
    return [...findings, ok(files, `${source.path}, to be made by its command`)]
  return [
    ...findings,
    await attempt(files, async () => {
      const found = await locateServed(source, server.command !== null, whereOf(suite.folder))
      const tokenizer = await loadTokenizer(found)
      await chatTemplate(found, tokenizer)
      await generationSettings(found, tokenizer)
      return `${found.model}, ${tokenizer.kind} tokenizer`
    }),
  ]
}

const startAdvice = 'Start it before the gate runs, or name a command in serve.'

/** Whether a server answers and has the model; null: it lists but one. `advice`: where it does not answer. */
export async function examineServer(
  check: string,
  { address, model, key }: { address: string; model: string | null; key: string | null },
  advice: string,
): Promise<Finding> {
  const listing = await answerOf(address, 'models', key)
  if ('why' in listing) return bad(check, `${address} ${listing.why}`, advice)
  const names = namesIn(listing)
  if (names.length === 0)
    return warn(
      check,
      `${address} answers HTTP ${listing.status} and lists no model`,
      'See that the address and the key are right.',
    )
  const found = `${address} has ${listed(names, 5)}`
  const { data } = listing.body as { data: ModelEntry[] }
  if (model === null ? names.length === 1 : askedAs(model, data) !== null) return ok(check, found)
  const info = await answerOf(address, '/info', key)
  if (model !== null && 'body' in info && isTgi(info.body))
    return ok(check, `${found}; whether ${model} is one of its adapters, an evaluation finds out`)
  return bad(
    check,
    found,
    model === null
      ? 'Say in model which of them is meant.'
      : `Write one of these names as model; ${model} is none of them.`,
  )
}

/** Only the program's name is looked up: what a shell makes of the rest, only running it tells. */
function examineCommand(side: Side, command: string, cwd: string): Finding {
  const check = `serve of the ${side}`
  const [program = ''] = command.trim().split(/\s+/)
  const isPlain = /^[\w./+-]+$/.test(program)
  const { status } = spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', program], { cwd, stdio: 'ignore' })
  if (!isPlain || status === 0) return ok(check, command)
  return bad(check, `${program} is not there: ${command}`, 'Install it, or write the path of the program.')
}

/** One try, on the way that an evaluation takes. */
async function answerOf(
  address: string,
  path: string,
  key: string | null,
): Promise<{ status: number; body: unknown } | { why: string }> {
  try {
    const send = transport({ address, key, timeout: 10 })
    return await send({ method: 'get', path }, new AbortController().signal)
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    const { failure } = error
    if (failure.kind !== 'status') return { why: `does not answer: ${failure.said}` }
    return failure.status === 404
      ? { status: 404, body: null }
      : { why: `answers HTTP ${failure.status}: ${failure.body}` }
  }
}
