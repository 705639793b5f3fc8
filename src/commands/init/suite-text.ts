import type { KnownMetric } from '../../suite/known.ts'
import type { Kind } from './facts.ts'
import { type Plan, type PlannedTask, unknownOwner } from './plan.ts'
import { rulesIn } from './rules.ts'
import { sidesIn } from './serving.ts'
import { indented, list, scalar } from './yaml.ts'

const kinds: Record<Kind, string> = {
  generate: 'the model answers; the answer is compared with the reference',
  classify: 'the model answers with a class',
  entities: 'the model answers with a list of entities',
  choose: 'which choice does the model find likeliest?',
  perplexity: 'how surprised the model is by the text: lower is better',
}

/**
 * The suite as a file, with comments for people who read it for the first time.
 * @param known what the metrics are, by name
 */
export function suiteText(plan: Plan, known: (metric: string) => KnownMetric): string {
  const { baseline, candidate, common } = sidesIn(plan)
  const { tasks, fromBase } = plan
  const hasGeneral = tasks.some(({ role }) => role === 'general')
  return [
    `# yaml-language-server: $schema=${schemaAddress(plan.action)}`,
    '# Decides whether the candidate may replace the baseline. An editor that reads the line above completes and explains every key.',
    `name: ${scalar(plan.name)} # of the comment, and of the status that branch protection requires`,
    '',
    ...baseline,
    ...candidate,
    ...common,
    '',
    '# role: general is what the model could do before and must not forget, domain is what the fine-tune is for.',
    ...(hasGeneral ? [] : ['# No task is general here, so nothing can tell whether the model forgot: add one.']),
    'tasks:',
    ...indented(tasks.flatMap(taskLines), 2),
    '',
    '# Every rule looks at the interval of a change, not at the measured change alone: noise blocks nobody.',
    'rules:',
    ...indented(rulesIn(tasks, fromBase, known), 2),
    '',
  ].join('\n')
}

function taskLines(task: PlannedTask): string[] {
  const { name, role, use } = task
  return [
    `${scalar(name)}:${task.isStub ? ' # no data yet: the gate refuses the stub, and so the merge' : ''}`,
    ...indented(
      [
        `kind: ${use.kind} # ${kinds[use.kind]}`,
        `role: ${role}`,
        ...dataLines(task),
        `metrics: ${list(use.metrics)}`,
        ...(use.prompt === null ? [] : [`prompt: ${scalar(use.prompt)}`]),
        ...(use.maxNewTokens === null ? [] : [`max_new_tokens: ${use.maxNewTokens}`]),
      ],
      2,
    ),
  ]
}

function dataLines({ data, use, samples, more, limit, isStub }: PlannedTask): string[] {
  const fields = Object.entries(use.fields)
  const count = isStub ? '' : ` # ${more ? 'more than ' : ''}${samples} samples`
  if (fields.length === 0 && limit === null) return [`data: ${scalar(data)}${count}`]
  return [
    'data:',
    `  path: ${scalar(data)}${count}`,
    ...(fields.length === 0
      ? []
      : ['  fields:', ...fields.map(([field, column]) => `    ${field}: ${scalar(column)}`)]),
    ...(limit === null ? [] : [`  limit: ${limit} # the first so many; without this line all of them`]),
  ]
}

/** Where editors find what a suite may say: at the version of the action that reads it. */
function schemaAddress(action: string): string {
  const [, repository = `${unknownOwner}/checkpoint-gate`, revision = 'main'] =
    /^(?:https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+)@([\w./-]+)$/.exec(action) ?? []
  return `https://raw.githubusercontent.com/${repository}/${revision}/schema/checkpoint-gate.schema.json`
}
