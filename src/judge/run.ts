import { wallClock } from '../shared/clock.ts'
import { gateError } from '../shared/errors.ts'
import { judgeTold } from '../shared/messages/judge.ts'
import { BatchFile, batchFileOf } from './batch-file.ts'
import { judgeInBatches } from './batching.ts'
import { canaryFindings, type PlantedFinding } from './canary-check.ts'
import { Ceiling } from './ceiling.ts'
import { Desk } from './desk.ts'
import { judgeDirectly } from './directly.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import type { Judgement, Question } from './judgement.ts'
import { Judging } from './judging.ts'
import { Ledger } from './ledger.ts'
import { Memory } from './memory.ts'
import { pricedModels, pricesFor, pricesOf } from './prices.ts'
import { Timing } from './timing.ts'
import type { JudgeOutcome, JudgeWork, Spending } from './work.ts'

/**
 * Asks the judges of a task what is to be judged, as far as it is not known yet, and comes back when all is said or a ceiling is reached.
 * What was asked is written down call by call, so that whatever ends the process, the next run into the same folder goes on. No call is made
 * twice: one that was under way when a run was killed is named, and asked again only by a run after one that has told of it.
 * @throws GateError `judge-prices`, `judge-model`, `server-key`: what the user has to mend first; else the signal's reason
 */
export async function judgeTask(work: JudgeWork): Promise<JudgeOutcome> {
  const { settings, questions, progress, signal, clock = wallClock } = work
  refuseUnknownPrices(work)
  const timing = new Timing(settings.maxMinutes, clock, signal)
  const desks = settings.models.map((model, judge) => {
    const key = work.keys[judge] ?? null
    return new Desk({ model, key, cache: work.cache, clock: timing.clock, note: (text) => progress.note(text) })
  })
  const ledger = new Ledger(work.ledger)
  const batches = new BatchFile(batchFileOf(work.ledger))
  resumeWays(desks, ledger, batches)
  const memory = new Memory(ledger, desks)
  const ceiling = new Ceiling(settings.maxCost, spentBefore(questions, memory))
  const judging = new Judging(desks, ceiling, ledger, signal, (done) => progress.advance(done))
  try {
    const pending = recall(questions, memory, judging)
    const estimate = estimateFor(work, desks, pending)
    progress.note(toldEstimate(work, desks, estimate))
    progress.start(`judging: ${work.task}`, questions.length)
    progress.advance(judging.done.size)
    if (settings.batch) await judgeInBatches(pending, judging, batches, timing, progress)
    else await judgeInTurn(work, pending, judging, timing)
    signal.throwIfAborted()
    judging.conclude()
    return outcomeOf(work, judging, ledger, memory, estimate)
  } finally {
    timing.end()
    await judging.settled()
    progress.stop()
    ledger.close()
    for (const { cache } of desks) cache.close()
  }
}

/** Planted answers first: of a judge that they unmask, nothing more is worth paying for. In a batch all go together. */
async function judgeInTurn(
  { settings: { rubric, compare, models } }: JudgeWork,
  pending: readonly Question[],
  judging: Judging,
  timing: Timing,
): Promise<void> {
  const wasLost = ({ unscored }: PlantedFinding) => unscored === 'failed'
  const isPlanted = ({ about }: Question) => about.form === 'canary'
  await judgeDirectly(pending.filter(isPlanted), judging, timing)
  if (judging.ending.reason !== null) return
  const found = canaryFindings(rubric, compare, models.length, [...judging.done.values()])
  const unmasked = found.find(({ why, planted }) => why !== null && planted.length > 0 && !planted.some(wasLost))
  if (unmasked)
    return judging.ending.stop(
      'unmasked',
      judgeTold.unmasked({ model: models[unmasked.judge]!.model, why: unmasked.why! }),
    )
  await judgeDirectly(
    pending.filter((question) => !isPlanted(question)),
    judging,
    timing,
  )
}

/** A ceiling that nobody can reckon with would never be reached. */
function refuseUnknownPrices({ settings: { models, maxCost } }: JudgeWork): void {
  if (maxCost === null) return
  const unknown = models.find((model) => pricesFor(model) === null)
  if (unknown === undefined) return
  const { model, address } = unknown
  throw gateError('judge-prices', { model, address, ceiling: maxCost, known: pricedModels })
}

/** US dollars that earlier runs into the folder spent on these questions, calls without a known end included. */
function spentBefore(questions: readonly Question[], memory: Memory): number {
  return questions.reduce((sum, question) => {
    const attempts = memory.attempts(question).reduce((cost, attempt) => cost + (attempt.cost ?? 0), 0)
    const lost = memory.lost(question)
    return sum + attempts + (lost?.call === question.id ? (lost.most ?? 0) : 0)
  }, 0)
}

/** Takes what is known, and returns what has to be asked. */
function recall(questions: readonly Question[], memory: Memory, judging: Judging): Question[] {
  return questions.filter((question) => {
    const own = memory.judgement(question)
    if (own !== undefined) {
      judging.take(own)
      return false
    }
    if (question.settled) {
      judging.recordFree(question, question.settled)
      return false
    }
    const { cache } = judging.deskOf(question)
    const said = memory.verdict(question) ?? cache.verdict(judging.deskOf(question).keyOf(question))
    if (said !== undefined) {
      judging.recordKnown(question, said)
      return false
    }
    const lost = memory.lost(question)
    if (lost === undefined) return true
    // Another question may be the very same: what its call has cost is told there.
    const isOwn = lost.call === question.id
    const usage = { input: 0, cachedInput: 0, output: 0, calls: 1 }
    judging.nameLost(question, isOwn ? { cost: lost.most, usage } : {})
    return false
  })
}

/** Each model goes on as it had to be asked last, so that its refusals are not met again. */
function resumeWays(desks: readonly Desk[], ledger: Ledger, batches: BatchFile): void {
  for (const [judge, desk] of desks.entries()) {
    const asked = ledger.judgements.findLast((each) => each.judge === judge && each.usage !== null && !each.cached)
    const way = batches.open.find((each) => each.judge === judge)?.way ?? asked
    if (way) desk.resume({ format: way.format, dropped: way.dropped })
  }
}

function estimateFor(
  { questions, settings }: JudgeWork,
  desks: readonly Desk[],
  pending: readonly Question[],
): Estimate {
  const loads = desks.map(({ model, prices }, at) => {
    const own = pending.filter(({ judge }) => judge === at)
    return { model, prices, questions: [...new Map(own.map((each) => [desks[at]!.keyOf(each), each])).values()] }
  })
  return estimateOf(questions.length, loads, settings.batch)
}

function toldEstimate({ task, settings }: JudgeWork, desks: readonly Desk[], estimate: Estimate): string {
  const { models, maxCost, maxMinutes } = settings
  const isByTable = desks.some(({ model, prices }) => model.prices === null && prices !== null)
  const judges = models.map(({ model }) => model)
  return judgeTold.estimate({ task, judges, ...estimate, pricesOf: isByTable ? pricesOf : null, maxCost, maxMinutes })
}

function outcomeOf(
  { questions }: JudgeWork,
  judging: Judging,
  ledger: Ledger,
  memory: Memory,
  estimate: Estimate,
): JudgeOutcome {
  const { reason } = judging.ending
  const judgements = questions.flatMap(({ id }) => judging.done.get(id) ?? [])
  return {
    judgements,
    planned: questions.length,
    stopped: reason?.why ?? null,
    ...(reason && { said: reason.said }),
    estimate,
    spent: spending(
      judgements,
      [...new Set([...questions.flatMap((each) => memory.attempts(each)), ...ledger.written])],
      judging,
    ),
  }
}

function spending(judgements: readonly Judgement[], attempts: readonly Judgement[], judging: Judging): Spending {
  const paid = attempts.filter(({ cached }) => !cached)
  const total = (of: 'input' | 'cachedInput' | 'output' | 'calls') =>
    paid.reduce((sum, { usage }) => sum + (usage?.[of] ?? 0), 0)
  return {
    cost: judging.desks.some(({ prices }) => prices === null) ? null : judging.ceiling.booked,
    usage: { input: total('input'), cachedInput: total('cachedInput'), output: total('output'), calls: total('calls') },
    cached: judgements.filter(({ cached }) => cached).length,
  }
}
