import { type Around, type Reply, ServerRefusal } from '../backends/server/client.ts'
import type { Failure } from '../backends/server/retrying.ts'
import { Failed } from '../backends/server/transport.ts'
import { GateError, gateError } from '../shared/errors.ts'
import { judgeTold } from '../shared/messages/judge.ts'
import type { Account } from './account.ts'
import type { Desk } from './desk.ts'
import type { Message, Outcome, Question } from './judgement.ts'
import { readReply } from './reply.ts'
import { fewestTokens, tokensAbout } from './tokens.ts'
import { outcomeOf } from './verdict.ts'
import { bodyOf, isFilter, isMissing, maxTokensOf, type Refusal, type Way } from './way.ts'

/** What the model said, or how it had to be asked otherwise: then the question is another to the cache. */
export type Asked = { outcome: Outcome; model: string | null } | 'otherwise'

/** What has to be known of every call, whatever becomes of the process. */
export interface Watch {
  /** Before it is sent; the question has then cost so much at most. */
  calling(most: number): void
  /** It ended, and nobody asks for money. */
  unpaid(): void
  /** It was not sent: there is not so much money left. */
  tooDear(most: number): void
}

/** When to end: `stopping` allows no further try, `cutting` ends the one that is under way too. */
export interface Ends {
  stopping: AbortSignal
  cutting: AbortSignal
}

/** There is no money for another call. */
export class TooDear extends Error {
  override readonly name = 'TooDear'
}

/** The model refuses how it is asked. */
class Otherwise extends Error {
  override readonly name = 'Otherwise'
}

/**
 * Asks one question, until there is a verdict or a reason why there is none: a reply that was cut off is asked for once more with twice the
 * room, one that cannot be read once more with a word about it; the first one that can be read counts.
 * @throws TooDear; GateError `judge-model`, `server-key`, `server-quota`, `server-wait`, `server-unreachable`; the signal's reason
 */
export async function ask(question: Question, desk: Desk, account: Account, watch: Watch, ends: Ends): Promise<Asked> {
  const { way } = desk
  let { messages } = question
  let maxTokens = maxTokensOf(desk.model)
  let isLonger = false
  let isAgain = false
  let first: Asked | null = null
  for (;;) {
    let reply: Reply
    try {
      const body = bodyOf(question, messages, desk.model, way, maxTokens)
      const around = aroundCalls({ ...question, messages }, maxTokens, way, desk, account, watch, ends)
      reply = await desk.client.post('chat/completions', body, ends.cutting, around)
    } catch (error) {
      if (error instanceof Otherwise) return 'otherwise'
      if (!(error instanceof ServerRefusal)) return failedOr(error, first)
      if (first !== null) return first
      return { outcome: refusedOutcome(error, desk), model: null }
    }
    const read = readReply(reply.body)
    const said = { outcome: outcomeOfReply(read, question, messages), model: read.model }
    const why = said.outcome.kind === 'unscored' ? said.outcome.why : null
    if (why === 'cut' && !isLonger) {
      isLonger = true
      maxTokens *= 2
    } else if (why === 'unparsable' && !isAgain) {
      isAgain = true
      messages = reminded(question.messages)
    } else return said
    first = said
  }
}

/** What no later call could mend ends the run; a server that fails on one question fails that one. */
function failedOr(error: unknown, first: Asked | null): Asked {
  if (error instanceof TooDear && first !== null && first !== 'otherwise')
    return { ...first, outcome: failed(judgeTold.tooDearAgain({ said: saidIn(first.outcome) })) }
  if (!(error instanceof GateError && error.code === 'server-failed')) throw error
  return { outcome: failed(error.message), model: null }
}

/** Money is set aside before every try, and what it cost is booked before anything of the reply is looked at. */
function aroundCalls(
  { messages, schema }: Question,
  maxTokens: number,
  way: Way,
  desk: Desk,
  account: Account,
  watch: Watch,
  { stopping }: Ends,
): Around {
  const most = desk.most({ messages, schema }, maxTokens)
  return async (attempt) => {
    if (!(await account.hold.cover(most))) {
      stopping.throwIfAborted()
      watch.tooDear(most)
      throw new TooDear()
    }
    const turn = await desk.pacer.enter(tokensAbout(messages) + maxTokens, stopping)
    let isSent = false
    try {
      // Another question may have found that out while this one waited for its turn.
      if (desk.way !== way) throw new Otherwise()
      const reply = await attempt(() => {
        stopping.throwIfAborted()
        isSent = true
        watch.calling((account.cost ?? 0) + most)
      })
      turn.answered(reply.headers)
      desk.learn(most, account.answered(readReply(reply.body).spent, most))
      return reply
    } catch (error) {
      const failure = error instanceof Failed ? error.failure : null
      const isNarrower = failure?.kind === 'status' && desk.narrow(way, refusalOf(failure))
      if (failure?.kind === 'status' && failure.status === 429) turn.limited(failure.headers)
      else turn.failed()
      if (isSent && (failure === null || mayBePaid(failure))) account.lost(most)
      else if (isSent) watch.unpaid()
      throw isNarrower ? new Otherwise() : error
    }
  }
}

function refusalOf({ status, body, param = '', code = '' }: Failure & { kind: 'status' }): Refusal {
  return { status, said: body, param, code }
}

/** Ways in which a connection fails before anything was sent. */
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
/** With which a gateway says that the server behind it did not answer in time. */
const late = new Set([408, 504, 522, 524])

/** Whether the model may have answered all the same, so that its owner asks for the money. */
function mayBePaid(failure: Failure): boolean {
  return failure.kind === 'status' ? late.has(failure.status) : !unsent.has(failure.code ?? '')
}

/** @param messages as they were sent */
export function outcomeOfReply(
  { reading, spent }: ReturnType<typeof readReply>,
  question: Question,
  messages: readonly Message[] = question.messages,
): Outcome {
  const fewest = fewestTokens(messages)
  if (spent !== null && fewest >= 200 && spent.input < 0.95 * fewest)
    return failed(judgeTold.promptCut({ read: spent.input, sent: fewest }))
  if (reading.kind === 'refused' || reading.kind === 'filtered')
    return { kind: 'unscored', why: reading.kind, said: reading.said }
  if (reading.kind === 'empty') return { kind: 'unscored', why: 'unparsable', said: reading.said }
  const outcome = outcomeOf(question, reading.text)
  if (!reading.cut || outcome.kind === 'scored') return outcome
  return { kind: 'unscored', why: 'cut', said: judgeTold.cutOff({ output: spent?.output ?? null }) }
}

/** What a refusal that is about the question itself comes to. */
export function refusedOutcome(refusal: Refusal, { model: { model, address } }: Desk): Outcome {
  const { said } = refusal
  if (isMissing(refusal)) throw gateError('judge-model', { address, model, said }, refusal)
  return isFilter(refusal) ? { kind: 'unscored', why: 'filtered', said } : failed(judgeTold.refused({ said }))
}

export const failed = (said: string): Outcome => ({ kind: 'unscored', why: 'failed', said })

const saidIn = (outcome: Outcome): string => (outcome.kind === 'unscored' ? outcome.said : '')

/** The question with a word about the reply behind it; the reply itself is not shown, since it may quote what was judged. */
function reminded(messages: readonly Message[]): Message[] {
  const last = messages.at(-1)!
  const word =
    'An earlier reply to this message could not be read. Reply with the one JSON object, and nothing before or after it.'
  return [...messages.slice(0, -1), { ...last, content: `${last.content}\n\n${word}` }]
}
