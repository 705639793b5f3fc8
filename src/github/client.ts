import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { terminalText } from '../shared/escape.ts'
import type { Where } from './event.ts'

export interface Client {
  rest: Octokit['rest']
  graphql: Octokit['graphql']
  /** For what other forges have besides. */
  request: Octokit['request']
  paginate: Octokit['paginate']
  /** Waits as long as the retries of the client would, in seconds. */
  wait(seconds: number): Promise<void>
}

/** Longer waits cost more runner time than a comment is worth: the report is in the summary already. */
const longestWait = 300
/** A server that accepts the connection and then says nothing would hold the job until it times out. */
const answerWithin = 60_000

let clients = 0

const PatientOctokit = Octokit.plugin(retry, throttling)

/**
 * One client for REST and GraphQL, through the proxy that the runner's environment names.
 *
 * 5xx answers and broken connections are tried again after 1, 4 and 9 seconds. Rate limits (403 or 429) wait as long as
 * `retry-after` or `x-ratelimit-reset` say, up to five minutes. A missing permission is never tried again.
 *
 * `second`: milliseconds in one second of waiting, for tests.
 */
export function connect(
  token: string,
  where: Pick<Where, 'apiUrl' | 'graphqlUrl'>,
  say: (text: string) => void,
  second = 1000,
): Client {
  const note = (text: string) => say(terminalText(text))
  const once = (limit: string) => (seconds: number, options: object, _octokit: unknown, retries: number) => {
    const again = retries < 2 && seconds <= longestWait
    const { method, url } = options as { method: string; url: string }
    note(`GitHub's ${limit} rate limit on ${method} ${url}: ${again ? `trying again in ${seconds} s` : 'giving up'}.`)
    return again
  }
  const octokit = new PatientOctokit({
    auth: token,
    baseUrl: where.apiUrl,
    userAgent: 'checkpoint-gate',
    request: { fetch: withTimeout(defaults.request?.fetch ?? fetch) },
    // Whether something is there yet is asked all the time: who asked says it where it should have been.
    log: { debug() {}, info() {}, warn: note, error: (text) => void (isAbsence(text) || note(text)) },
    // 429 is a rate limit and belongs to the throttling plugin, which reads the headers.
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: second },
    // The pause between two writes belongs to this client alone.
    throttle: {
      id: String(clients++),
      onRateLimit: once('primary'),
      onSecondaryRateLimit: once('secondary'),
      retryAfterBaseValue: second,
    },
  })
  return {
    rest: octokit.rest,
    request: octokit.request,
    // octokit.graphql adds /graphql to its base itself.
    graphql: octokit.graphql.defaults({ baseUrl: where.graphqlUrl.replace(/\/graphql$/, '') }),
    paginate: octokit.paginate,
    wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)),
  }
}

/** As the client's log writes it: `GET /repos/… - 404 with id … in 61ms`. */
const isAbsence = (text: string) => /^GET \S+ - 404 /.test(text)

function withTimeout(send: typeof fetch): typeof fetch {
  return (url, options) => send(url, { ...options, signal: AbortSignal.timeout(answerWithin) })
}
