import type { Message } from '../message.ts'
import { counted, formatCount, formatDuration } from '../numbers.ts'
import { listed } from '../shown.ts'

interface Judge {
  model: string
  address: string
}

/** Judge models. */
export const judgeMessages = {
  'judge-prices': (p: Judge & { ceiling: number; known: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `Nobody told what the judge ${p.model} at ${p.address} costs, so that the ceiling of ${dollars(p.ceiling)} cannot be kept.`,
    hint: `Write its prices beside its name, in US dollars per million tokens: prices: {input: 2.5, output: 10}; a model of your own costs nothing: prices: {input: 0, output: 0}. At api.openai.com the prices of ${listed(p.known)} are known.`,
  }),
  'judge-model': (p: Judge & { said: string }): Message => ({
    exit: 'badInput',
    what: `The judge ${p.model} is not to be had at ${p.address} (HTTP 404): ${p.said}.`,
    hint: 'See that model and server of judge: are right (the address usually ends in /v1), and that the API key may use this model.',
  }),
  'judge-batch': (p: Judge & { said: string }): Message => ({
    exit: 'badInput',
    what: `${p.address} does not take the questions to ${p.model} as a batch: ${p.said}.`,
    hint: 'Take batch: true out of judge:, so that they are asked one by one; few servers besides api.openai.com have a batch API.',
  }),
} satisfies Record<string, (p: never) => Message>

/** What is told of judging while it goes on, and in its outcome: sentences, or parts of one where the text says so. */
export const judgeTold = {
  /** `known` of `planned` need no call. */
  estimate: (p: {
    task: string
    judges: readonly string[]
    planned: number
    known: number
    calls: number
    input: number
    output: number
    cost: number | null
    minutes: number | null
    pricesOf: string | null
    maxCost: number | null
    maxMinutes: number | null
  }): string => {
    const head = `${p.task}: ${counted(p.planned, 'question')} to ${listed(p.judges)}`
    if (p.calls === 0) return `${head}, all of them answered already: nothing has to be asked.`
    const known = p.known > 0 ? `, ${formatCount(p.known)} of them answered already` : ''
    const priced = p.pricesOf === null ? '' : `, prices of ${p.pricesOf}`
    const money = p.cost === null ? 'at unknown prices' : `about ${dollars(p.cost)}${priced}`
    const time = p.minutes === null ? 'within a day' : `about ${formatDuration(60 * p.minutes)}`
    const ceilings = [
      ...(p.maxCost === null ? [] : [dollars(p.maxCost)]),
      ...(p.maxMinutes === null ? [] : [formatDuration(60 * p.maxMinutes)]),
    ]
    const ceiling = ceilings.length === 0 ? 'no ceiling' : `at most ${ceilings.join(' and ')}`
    return `${head}${known}: ${counted(p.calls, 'call')}, about ${formatCount(rounded(p.input))} tokens sent and ${formatCount(rounded(p.output))} answered, ${money}, ${time}; ${ceiling}.`
  },
  waiting: (p: { model: string; seconds: number; because: string }): string =>
    `${p.model} wants a pause of ${formatDuration(p.seconds)} (${p.because})`,
  narrowed: (p: { model: string; format: string; dropped: readonly string[]; said: string }): string => {
    const without = p.dropped.filter((name) => name !== 'max_tokens').map((name) => names[name] ?? name)
    const how = [
      ...(without.length > 0 ? [`without ${listed(without)}`] : []),
      ...(p.dropped.includes('max_tokens') ? ['with max_completion_tokens in place of max_tokens'] : []),
      ...(p.format === 'json' ? ['for a JSON object of any shape'] : []),
      ...(p.format === 'text' ? ['for plain text'] : []),
    ]
    return `${p.model} does not take everything that it is asked with (${p.said}); it is asked ${listed(how)}`
  },
  /** Why a question has no verdict: parts of a sentence. */
  lost: (): string =>
    'it was being asked when an earlier run was killed, and may have been paid for: it was not asked again; the next run asks it',
  lateOn: (): string => 'it was being asked when the time was up',
  endedOn: (p: { said: string }): string => `judging ended while it was being asked: ${p.said}`,
  tooDear: (): string => 'its reply was lost, and the ceiling leaves no money to ask again',
  tooDearAgain: (p: { said: string }): string => `${p.said}; the ceiling leaves no money to ask again`,
  promptCut: (p: { read: number; sent: number }): string =>
    `the server read ${formatCount(p.read)} tokens of a prompt of more than ${formatCount(p.sent)}: it cuts prompts; start it with a longer context (Ollama: num_ctx)`,
  cutOff: (p: { output: number | null }): string =>
    `the reply was cut off${p.output === null ? '' : ` after ${formatCount(p.output)} tokens`}`,
  refused: (p: { said: string }): string => `the server refused the question: ${p.said}`,
  batchLine: (p: { said: string }): string => `the batch has no reply to it: ${p.said}`,
  /** Why judging ended early. */
  stoppedCost: (p: { most: number; spent: number; next: number }): string =>
    `Judging stopped at its ceiling of ${dollars(p.most)}: ${dollars(p.spent)} are spent, and what comes next may cost up to ${dollars(p.next)}. What was judged is kept: raise max_cost and run again to go on.`,
  stoppedTime: (p: { minutes: number }): string =>
    `Judging stopped after its ${formatDuration(60 * p.minutes)} (max_minutes). What was judged is kept: run again to go on.`,
  stoppedError: (p: { said: string; hint: string }): string =>
    `Judging stopped: ${p.said}${/[.!?]$/.test(p.said) ? '' : '.'} ${p.hint}`,
  stoppedFailures: (p: { count: number; said: string }): string =>
    `Judging stopped after ${p.count} questions in a row that could not be asked, the last one because ${p.said}. What was judged is kept: mend that and run again.`,
  unmasked: (p: { model: string; why: string }): string =>
    `${p.model} ${p.why}, so that nothing more was asked. Take another model or a clearer rubric.`,
  stoppedBatch: (p: { id: string; state: string }): string =>
    `The batch ${p.id} is ${p.state.replaceAll('_', ' ')} after max_minutes. Run again to collect it: nothing is asked twice.`,
  batchFailed: (p: { id: string; said: string }): string =>
    `The batch ${p.id} came to nothing: ${p.said}. Mend that and run again.`,
  batchEnded: (p: { id: string; state: string }): string =>
    `The batch ${p.id} ${p.state === 'expired' ? 'expired after its day' : 'was cancelled'} before all was answered. What was answered is kept: run again to ask the rest.`,
  batchSent: (p: { id: string; count: number; model: string }): string =>
    `${counted(p.count, 'question')} went to ${p.model} as the batch ${p.id}`,
} as const

const names: Record<string, string> = { system: 'a system message', reasoning_effort: 'a reasoning effort' }

function dollars(amount: number): string {
  return `$${amount.toFixed(amount >= 0.1 || amount === 0 ? 2 : 4)}`
}

/** To two digits that count: it is no more than an estimate. */
function rounded(count: number): number {
  return Number(count.toPrecision(2))
}
