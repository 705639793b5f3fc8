import { doctorTexts } from '../../shared/messages/doctor.ts'
import { isMapping } from '../../suite/written.ts'
import { readYaml, rootOf, runsGate, type Workflow, workflowsIn } from '../workflows.ts'
import { type Finding, ok, warn } from './finding.ts'

const check = 'workflow'

/** The workflows of the repository around a folder that run the gate. */
export const examineWorkflows = (folder: string): Finding[] =>
  judgeWorkflows(workflowsIn(rootOf(folder)).filter(runsGate))

/** What keeps workflows of the gate from doing what is expected of them. Without one there is nothing to say. */
export function judgeWorkflows(workflows: readonly Workflow[]): Finding[] {
  if (workflows.length === 0) return []
  const unowned = workflows.filter(({ text }) => /^\s*(?:-\s+)?uses:\s*['"]?\S*\bOWNER\//m.test(text))
  const findings = [
    ...(unowned.length === 0
      ? []
      : [warn(check, doctorTexts.placeholder(unowned.map(({ path }) => path)), doctorTexts.placeholderAdvice)]),
    ...workflows.filter(({ path }) => path.startsWith('.github/')).flatMap(ofGitHub),
  ]
  return findings.length > 0 ? findings : [ok(check, doctorTexts.workflowFits(workflows.map(({ path }) => path)))]
}

/** Only what is written is looked at: what is not may be said in the settings of the repository. */
function ofGitHub({ path, text }: Workflow): Finding[] {
  const value = readYaml(text)
  if (!isMapping(value) || !isMapping(value.on) || !('pull_request' in value.on)) return []
  const jobs = isMapping(value.jobs) ? Object.values(value.jobs) : []
  const granted = [value, ...jobs].flatMap((part) =>
    isMapping(part) && isMapping(part.permissions) ? [part.permissions] : [],
  )
  const lacking = ['pull-requests', 'statuses']
    .filter((name) => granted.length > 0 && granted.every((one) => one[name] !== 'write'))
    .map((name) => `${name}: write`)
  const event = isMapping(value.on.pull_request) ? value.on.pull_request : {}
  return [
    ...lacking.map((line) =>
      warn(check, doctorTexts.lacksPermission({ path, line }), doctorTexts.permissionAdvice(line)),
    ),
    ...('paths' in event || 'paths-ignore' in event
      ? [warn(check, doctorTexts.filtered(path), doctorTexts.filteredAdvice)]
      : []),
  ]
}
