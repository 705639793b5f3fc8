import type { AskedOtherwise, MadeEarlier } from '../../evidence/provenance.ts'
import { formatCount } from '../../shared/numbers.ts'
import { listed, shown } from '../../shared/shown.ts'
import type { PerplexityTask, Task } from '../../suite/task.ts'
import type { EvaluatedTask } from '../evaluation.ts'
import type { Allowed, Difference, DifferenceKind } from './difference.ts'
import { type AskedSide, isUnknown } from './sides.ts'

/** In what the two sides were unlike on one task. */
export function differencesOfTask(
  evaluated: EvaluatedTask,
  baseline: AskedSide,
  candidate: AskedSide,
  allowed: Allowed,
): Difference[] {
  // Nobody knows the conditions of what was recorded elsewhere.
  if (isUnknown(baseline) || isUnknown(candidate)) return []
  const { task } = evaluated
  if (task.kind === 'perplexity' && task.scored === 'text')
    return listOf(unlikeWindows(evaluated, task, baseline, candidate, allowed))
  // A task of choices asks in plain text unless it is told otherwise.
  if (task.kind === 'choose')
    return listOf(
      unlikeBeginnings(evaluated, baseline, candidate),
      task.chat && otherTemplates(task, baseline, candidate),
    )
  if (task.kind === 'scores') return []
  return listOf(unlikeTemplates(task, baseline, candidate, allowed))
}

const listOf = (...found: (Difference | null | false)[]): Difference[] =>
  found.filter((one) => one !== null && one !== false)

/**
 * A template on one side only asks another question there, so the change would be that of the prompt. Two templates are two checkpoints'
 * own ways to read one conversation.
 */
function unlikeTemplates(
  task: Exclude<Task, { kind: 'scores' }>,
  baseline: AskedSide,
  candidate: AskedSide,
  allowed: Allowed,
): Difference | null {
  if (task.chat === false) return null
  const [before, after] = [baseline.opened.template, candidate.opened.template]
  if (task.chat !== null || (before === null) === (after === null)) return otherTemplates(task, baseline, candidate)
  const owner = after === null ? 'baseline' : 'candidate'
  const how = `Only the ${owner} has a chat template, so on ${task.name} the prompts went through it there and as they are on the other side.`
  const isAllowed = allowed.includes('template')
  return {
    kind: 'template',
    baseline: before === null ? 'none' : short(before),
    candidate: after === null ? 'none' : short(after),
    meaning: isAllowed ? 'told' : 'not comparable',
    tasks: [task.name],
    said: isAllowed
      ? `${how} The suite allows it.`
      : `${how} Add the template to the other checkpoint, write chat: false on the task, or allow_differences: [template] in the suite where both are to be asked as they are used.`,
  }
}

function otherTemplates(
  { name }: Task,
  { opened: before }: AskedSide,
  { opened: after }: AskedSide,
): Difference | null {
  const [baseline, candidate] = [before.template, after.template]
  // A template that only the server has is not known here.
  if (baseline === null || candidate === null || baseline === candidate) return null
  if ([baseline, candidate].includes('server')) return null
  return {
    kind: 'template',
    baseline: short(baseline),
    candidate: short(candidate),
    meaning: 'told',
    tasks: [name],
    said: 'The chat templates differ: each side was asked through its own.',
  }
}

const short = (hash: string) => hash.slice(0, 12)

/** Most tokens that a side reads at once: a server has to generate one besides. */
const mostOf = ({ opened: { contextLength, backend } }: AskedSide): number =>
  backend === 'server' ? contextLength - 1 : contextLength

/** A longer window alone lowers a perplexity by per cents: enough to hide what was forgotten. */
function unlikeWindows(
  evaluated: EvaluatedTask,
  { name, window, maxTokens }: PerplexityTask,
  baseline: AskedSide,
  candidate: AskedSide,
  allowed: Allowed,
): Difference | null {
  // Records of earlier versions have no window.
  const wanted = window ?? Number.POSITIVE_INFINITY
  const [before, after] = [Math.min(mostOf(baseline), wanted), Math.min(mostOf(candidate), wanted)]
  const shorter = Math.min(before, after)
  if (before === after || (maxTokens !== null && maxTokens <= shorter)) return null
  // One tokenizer may need more tokens for a text than the other.
  const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()]
  const isLong = evidence.some((e) => e.kind === 'likelihood' && e.tokens >= shorter)
  if (!isLong) return null
  const isAllowed = allowed.includes('window')
  const how = `The baseline reads ${formatCount(before)} tokens at once, the candidate ${formatCount(after)}, so on ${name} the window over long texts differs.`
  return {
    kind: 'window',
    baseline: `${before} tokens`,
    candidate: `${after} tokens`,
    meaning: isAllowed ? 'told' : 'not comparable',
    tasks: [name],
    said: isAllowed
      ? `${how} The suite allows it.`
      : `${how} With window: ${shorter} on the task both sides read the same.`,
  }
}

/** Only the few questions that are longer than the shorter context are concerned, and a longer one is the checkpoint's own gain there. */
function unlikeBeginnings(
  { task, ...evaluated }: EvaluatedTask,
  baseline: AskedSide,
  candidate: AskedSide,
): Difference | null {
  const [before, after] = [mostOf(baseline), mostOf(candidate)]
  const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()]
  if (before === after || !evidence.some((e) => e.kind === 'choice' && e.cut)) return null
  return {
    kind: 'window',
    baseline: `${before} tokens`,
    candidate: `${after} tokens`,
    meaning: 'told',
    tasks: [task.name],
    said:
      `The baseline reads ${formatCount(before)} tokens at once, the candidate ${formatCount(after)}, so on ${task.name} questions that are ` +
      'longer lost more of their beginning on one side.',
  }
}

/** What a setting decides, by its name in a suite; all others say how tokens are chosen. */
const kindOfSetting: Readonly<Record<string, DifferenceKind>> = {
  kind: 'prompts',
  prompt: 'prompts',
  system: 'prompts',
  chat: 'prompts',
  scored: 'prompts',
  delimiter: 'prompts',
  max_tokens: 'window',
  window: 'window',
  stride: 'window',
  add_bos: 'window',
}

/** In what an earlier run, whose evidence a side is, asked otherwise than this suite would: nothing of it can be allowed. */
export function differencesOfEarlier(
  side: 'baseline' | 'candidate',
  { otherwise, started }: Pick<MadeEarlier, 'otherwise' | 'started'>,
): Difference[] {
  return otherwise.flatMap(({ task, settings, samples }) => {
    const then = `The ${side} of ${task} is evidence of a run of ${started.slice(0, 10)}`
    const both = (was: string, is: string) =>
      side === 'baseline' ? { baseline: was, candidate: is } : { baseline: is, candidate: was }
    const common: Pick<Difference, 'meaning' | 'tasks'> = { meaning: 'not comparable', tasks: [task] }
    const bySetting = settings.map(
      ({ name, was, is }): Difference => ({
        kind: kindOfSetting[name] ?? 'decoding',
        ...both(`${name}: ${was}`, `${name}: ${is}`),
        ...common,
        said: `${then}, which asked with ${name}: ${cut(was)}, where the suite says ${name}: ${cut(is)}. Evaluate that checkpoint anew under this suite, or give the suite the setting of then.`,
      }),
    )
    return samples === null ? bySetting : [...bySetting, ofSamples(samples, then, both, common)]
  })
}

function ofSamples(
  { count, of, ids }: NonNullable<AskedOtherwise['samples']>,
  then: string,
  both: (was: string, is: string) => Pick<Difference, 'baseline' | 'candidate'>,
  common: Pick<Difference, 'meaning' | 'tasks'>,
): Difference {
  return {
    kind: 'data',
    ...both(`${count} of ${of} samples with another content`, 'the data as they are'),
    ...common,
    said: `${then}, which was asked something else for ${count} of ${of} samples: ${listed(ids.map(shown), 5)}. Evaluate that checkpoint anew on these data, or give the samples that changed ids of their own.`,
  }
}

const cut = (json: string) => (json.length > 60 ? `${json.slice(0, 60)}…` : json)
