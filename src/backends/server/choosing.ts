import type { ChooseRequest, Chosen } from '../backend.ts'
import { planChoices } from '../plans/choices.ts'
import type { Scorer } from './scorer.ts'

/** The choices of one question, each as a prompt of its own. Throws what `planChoices` and the scorer throw. */
export async function chooseAmong(request: ChooseRequest, scorer: Scorer, signal: AbortSignal): Promise<Chosen> {
  // In process the last token is only predicted and takes no room; here it is sent.
  const { contextLength } = scorer.model
  const model = { ...scorer.model, contextLength: contextLength - 1 }
  const plan = await scorer.planned(request, signal, () => planChoices(request, model))
  const choices = plan.sequences.map(async ({ ids, from }) => {
    const { logprobs } = await scorer.read(ids, from, 0, request.id, signal)
    return { logprobs, tokenIds: Array.from(ids.subarray(from)) }
  })
  return { id: plan.id, choices: await Promise.all(choices), cut: plan.cut }
}
