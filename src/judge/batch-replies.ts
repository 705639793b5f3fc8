import { judgeTold } from '../shared/messages/judge.ts'
import type { Account } from './account.ts'
import { failed, outcomeOfReply, refusedOutcome } from './asking.ts'
import type { Batch, BatchReply } from './batch.ts'
import type { Question } from './judgement.ts'
import type { Judging } from './judging.ts'
import { halved } from './prices.ts'
import { readReply } from './reply.ts'
import type { Refusal } from './way.ts'

/**
 * Books and writes down what a batch has for one question; nothing, where the batch ended before the question was asked.
 * @param most US dollars that were set aside for it
 * @returns whether the question has to be asked once more, directly: its reply was cut off or cannot be read
 */
export function takeReply(
  question: Question,
  account: Account,
  most: number,
  reply: BatchReply | undefined,
  { status }: Batch,
  judging: Judging,
): boolean {
  const desk = judging.deskOf(question)
  if (reply === undefined || 'error' in reply) {
    const { code, message } = reply?.error ?? { code: '', message: 'it is not in its files' }
    const isLeft = reply === undefined ? status !== 'completed' : /^batch_(expired|cancelled)$/.test(code)
    if (!isLeft) judging.recordPaid(question, failed(judgeTold.batchLine({ said: message })), account, null)
    return false
  }
  if (reply.status >= 400) {
    judging.recordPaid(question, refusedOutcome(refusalOf(reply), desk), account, null)
    return false
  }
  const read = readReply(reply.body)
  account.answered(read.spent, most, desk.prices && halved(desk.prices))
  const outcome = outcomeOfReply(read, question)
  if (outcome.kind === 'scored' || (outcome.why !== 'cut' && outcome.why !== 'unparsable')) {
    judging.recordPaid(question, outcome, account, read.model)
    return false
  }
  const { usage, cost } = account
  judging.recordFree(question, failed(outcome.said), { usage, cost, model: read.model })
  return true
}

function refusalOf({ status, body }: { status: number; body: unknown }): Refusal {
  const { error } = (body ?? {}) as { error?: { message?: unknown; param?: unknown; code?: unknown } }
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { status, said: text(error?.message) || `HTTP ${status}`, param: text(error?.param), code: text(error?.code) }
}
