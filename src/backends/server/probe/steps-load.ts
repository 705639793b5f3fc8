import { ServerRefusal } from '../client.ts'
import { DialectMismatch } from '../dialects/dialect.ts'
import { agrees, ceiling, differences, gapOf, nats, shownGap } from './agreement.ts'
import type { ProbeStep, State } from './state.ts'
import { allowed } from './steps-reading.ts'
import { probeTexts } from './texts.ts'

/** As many as the divergence of next tokens wants, then fewer. */
const counts = [64, 20, 5]
const atOnce = 8

export const temperatureStep: ProbeStep = {
  id: 'P8',
  title: 'another temperature',
  async run(state) {
    const { voice, ids, tolerance } = state
    if (voice.dialect.gives === 'sums') return { skipped: 'its route takes no temperature' }
    const { logprobs } = await voice.read(ids, { likeliest: 0, hot: true })
    const gap = gapOf(differences(logprobs, state.values), tolerance)
    if (agrees(gap, tolerance)) return { held: shownGap(gap) }
    const says = `values of a prompt change with the temperature of the request (${shownGap(gap)}), so that they are not the model's own`
    throw new DialectMismatch('temperature', says)
  },
}

export const bosStep: ProbeStep = {
  id: 'P9',
  title: 'what is put before a text',
  async run(state) {
    const { counted, voice } = state
    if (counted === null) return { skipped: 'the server does not count the tokens of a text' }
    const own = voice.encode(probeTexts[0]!).length - voice.tokenizer.affixes.prefix.length
    const more = counted - own
    if (state.bos === null && (more === 0 || more === 1)) state.bos = more === 1
    if (more < 0 || more > 1) {
      const what = more === 2 ? 'BOS comes twice' : 'it splits texts otherwise, or puts them through the chat template'
      state.notes.push(
        `the server counts ${counted} tokens for a text of ${own}: ${what}; where it takes tokens, that changes nothing`,
      )
    }
    return { held: `${more > 0 ? `${more} more than its own` : 'nothing'} (${counted} tokens)` }
  },
}

export const loadStep: ProbeStep = {
  id: 'P10',
  title: 'several requests at once',
  async run(state) {
    const { voice, lone } = state
    if (voice.dialect.concurrency === 1) return { skipped: 'it is asked one request at a time' }
    const asked = Array.from({ length: atOnce }, (_, i) => lone[i % Math.min(3, lone.length)]!)
    const read = await Promise.all(asked.map(({ ids }) => voice.read(ids)))
    const found = read.flatMap(({ logprobs }, i) => differences(logprobs, asked[i]!.values))
    const may = allowed(state)
    const gap = gapOf(found, may)
    state.batchIndependent = agrees(gap, may)
    if (!state.batchIndependent) judge(state, gap.largest, shownGap(gap))
    return { held: `${atOnce} at once: ${shownGap(gap)}` }
  },
}

function judge(state: State, largest: number, shown: string): void {
  if (largest > 2 * ceiling) {
    state.concurrency = 1
    state.notes.push(
      `values of texts are mixed up when several requests run at once (${shown}): it was asked one at a time, and must not be asked by others meanwhile`,
    )
    return
  }
  state.notes.push(
    `values of texts depend on what else is computed at the time, by up to ${nats(largest)} a token; on vLLM, VLLM_BATCH_INVARIANT=1 avoids it`,
  )
}

export const noTokensStep: ProbeStep = {
  id: 'P11',
  title: 'no new token, or several prompts',
  run: async () => ({ skipped: 'every request has one prompt, and at least one token generated' }),
}

export const nameStep: ProbeStep = {
  id: 'P12',
  title: "a made-up model's name",
  async run({ client, signal, notes, voice }) {
    const prompt = voice.decode(voice.encode('The'))
    const body = { model: 'no-such-model-a3f9', prompt, max_tokens: 1, temperature: 0 }
    try {
      await client.post('completions', body, signal)
    } catch (error) {
      if (error instanceof ServerRefusal) return { held: `refused (HTTP ${error.status})` }
      throw error
    }
    notes.push('the server answers to any model’s name, so that it cannot be seen from its answers which model it is')
    return { held: 'answered: the server does not heed names' }
  },
}

/** How many of the likeliest tokens are to be had. */
export const likeliestStep: ProbeStep = {
  id: 'P2k',
  title: 'likeliest tokens at a place',
  async run(state) {
    const { voice, ids } = state
    const most = counts.filter((count) => count <= voice.dialect.likeliest)
    if (most.length === 0) return { skipped: 'none are given' }
    for (const count of most) {
      try {
        const { likeliest } = await voice.read(ids.slice(0, 8), { likeliest: count })
        const place = likeliest?.[7] ?? []
        if (place.length < count || place.some(({ id }) => id === null)) continue
        state.likeliest = count
        return { held: `${count}` }
      } catch (error) {
        if (!(error instanceof ServerRefusal)) throw error
      }
    }
    return { held: 'none with their ids' }
  },
}
