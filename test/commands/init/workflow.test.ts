import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Forge } from '../../../src/commands/init/facts.ts'
import type { Plan } from '../../../src/commands/init/plan.ts'
import { stubTasks } from '../../../src/commands/init/tasks.ts'
import { workflowText } from '../../../src/commands/init/workflow-text.ts'
import { workflowMistakes } from './workflow.ts'

const root = join(import.meta.dirname, '../../..')
const side = (path: string) => ({ path, form: 'onnx' as const, file: null, tokenizer: null, base: null })
const plan: Plan = {
  below: '',
  name: 'model',
  baseline: side('old'),
  candidate: side('new'),
  fromBase: false,
  mainBranch: 'main',
  tasks: stubTasks(false),
  workflow: 'github',
  isEnterprise: false,
  action: 'OWNER/checkpoint-gate@v0',
  runsOn: ['ubuntu-latest'],
  hasLfs: true,
  dvc: null,
}
const uses = (text: string): string[] =>
  parse(text).jobs.gate.steps.flatMap((step: { uses?: string }) => step.uses ?? [])

it('is, but for its comments, the workflow to copy', () => {
  const example = readFileSync(join(root, 'examples/workflows/pull-request.yml'), 'utf8')
  expect(parse(workflowText(plan, 'github'))).toEqual(parse(example))
})

it("a mistake in a workflow is found by GitHub's own parser", async () => {
  const text = workflowText(plan, 'github')
  expect(await workflowMistakes(text)).toEqual([])
  expect(await workflowMistakes(text.replace('runs-on', 'run-on'))).not.toEqual([])
  expect(await workflowMistakes(text.replace('statuses: write', 'statuses: wrote'))).not.toEqual([])
  expect(await workflowMistakes(text.replace("run-folder != ''", 'run-folder != ('))).not.toEqual([])
})

it('a folder that is called as an expression is written is none', async () => {
  const [open, close] = ['\u0024{{', '}}']
  const text = workflowText({ ...plan, below: `a${open} github.token ${close}` }, 'github')
  const { suite } = parse(text).jobs.gate.steps.find(({ id }: { id?: string }) => id === 'gate').with
  expect(suite).toBe(`a${open} '${open}' ${close} github.token ${close}/checkpoint-gate.yml`)
  expect(await workflowMistakes(text)).toEqual([])
})

describe.each<Forge>(['github', 'gitea', 'forgejo'])('of %s', (forge) => {
  const variants: Partial<Plan>[] = [
    {},
    { hasLfs: false, fromBase: true, dvc: { remote: 'gs' } },
    { runsOn: ['self-hosted', 'gpu, large'], baseline: { ...side('hf:a/b@main'), form: 'safetensors' } },
    { candidate: { ...side('m.gguf'), form: 'gguf' }, below: 'a b/c', action: './' },
    { isEnterprise: true, action: 'https://git.acme.corp/tools/gate@v1' },
  ]
  it.each(variants)('variant %# is right', async (variant) => {
    expect(await workflowMistakes(workflowText({ ...plan, ...variant }, forge))).toEqual([])
  })
})

describe('where the newest actions do not work', () => {
  it('artifacts are uploaded by one that works there', () => {
    const upload = (forge: Forge, isEnterprise = false) =>
      uses(workflowText({ ...plan, isEnterprise }, forge)).find((action) => action.includes('upload-artifact'))
    expect(upload('github', true)).toBe('actions/upload-artifact@v3')
    expect(upload('gitea')).toBe('actions/upload-artifact@v3')
    expect(upload('forgejo')).toMatch(/^https:\/\/data\.forgejo\.org\/forgejo\/upload-artifact@/)
  })

  it('an action of GitHub is named by its whole address, since a bare name is looked for elsewhere', () => {
    expect(uses(workflowText(plan, 'gitea'))).toContain('https://github.com/OWNER/checkpoint-gate@v0')
    expect(uses(workflowText({ ...plan, action: './' }, 'gitea'))).toContain('./')
  })

  it('nothing waits for a merge queue that is not there', () => {
    expect(Object.keys(parse(workflowText(plan, 'gitea')).on)).toEqual(['pull_request'])
    expect(Object.keys(parse(workflowText(plan, 'github')).on)).toContain('merge_group')
  })
})
