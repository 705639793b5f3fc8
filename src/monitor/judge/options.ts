import type { Environment } from '../../mlflow/place.ts'
import { errorsOf } from '../../shared/gate-error.ts'
import { monitorMessages, monitorWants } from '../../shared/messages/monitor.ts'
import { bareAddress } from '../../shared/secrets.ts'
import { mapping } from '../mapping.ts'
import type { MonitorOptions } from '../public.ts'
import { within } from '../within.ts'
import { type JudgeSettings, type RefusalTeller, refusalTellers } from './settings.ts'

const gateError = errorsOf(monitorMessages)

const names = {
  server: true,
  model: true,
  apiKeyEnv: true,
  share: true,
  maxCallsPerHour: true,
  timeout: true,
  refusals: true,
} as const

/** null: nothing is judged. Throws GateError `monitor-option`, which shows no key. */
export function judgeOf(options: MonitorOptions['judge'], environment: Environment): JudgeSettings | null {
  if (options === undefined || options === null) return null
  const { server, model, apiKeyEnv, share, maxCallsPerHour, timeout, refusals } = mapping('judge', options, names)
  return {
    url: urlOf(server),
    model: modelOf(model),
    key: apiKeyEnv === undefined ? null : keyIn(environment, apiKeyEnv),
    share: within('judge.share', share ?? 0.02, 0, 1),
    maxCallsPerHour: within('judge.maxCallsPerHour', maxCallsPerHour ?? 60, 0, 1e6),
    timeout: 1000 * within('judge.timeout', timeout ?? 30, 0.1, 600),
    refusals: tellerOf(refusals ?? 'rules'),
  }
}

function tellerOf(given: unknown): RefusalTeller {
  const teller = refusalTellers.find((each) => each === given)
  if (teller !== undefined) return teller
  throw gateError('monitor-option', {
    option: 'judge.refusals',
    value: given,
    wants: monitorWants.teller(refusalTellers),
  })
}

function urlOf(server: unknown): string {
  const url = typeof server === 'string' && URL.canParse(server) ? new URL(server) : null
  const isClean = url !== null && url.username === '' && url.password === ''
  if (!isClean || !['http:', 'https:'].includes(url.protocol))
    throw gateError('monitor-option', {
      option: 'judge.server',
      value: typeof server === 'string' ? bareAddress(server) : server,
      wants: monitorWants.judgeServer,
    })
  url.pathname = `${url.pathname.replace(/\/+$|\/chat\/completions\/?$/, '')}/chat/completions`
  url.hash = ''
  return url.href
}

/** It stands in tags, and in a filter between quotes. */
function modelOf(model: unknown): string {
  if (typeof model === 'string' && /^\w[\w.:/@+ -]{0,199}$/.test(model)) return model
  throw gateError('monitor-option', {
    option: 'judge.model',
    value: model,
    wants: monitorWants.judgeModel,
  })
}

/** Somebody may give the key in place of the variable's name: so nothing is shown that is not surely a name. */
function keyIn(environment: Environment, name: unknown): string {
  const isName = typeof name === 'string' && /^[A-Z_][A-Z0-9_]{0,99}$/.test(name)
  const key = isName ? environment[name]?.trim() : undefined
  if (key !== undefined && /^[\x21-\x7e]+$/.test(key)) return key
  throw gateError('monitor-option', {
    option: 'judge.apiKeyEnv',
    value: isName ? name : 'not shown',
    wants: monitorWants.judgeKey,
  })
}
