import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from '../../src/metrics/catalogue.ts'
import { readSuite } from '../../src/suite/read.ts'
import { root } from '../backends/onnx/open.ts'

const suites = globSync('examples/**/*.yml', { cwd: root, exclude: ['examples/workflows/**'] })

describe('the example suites', () => {
  it.each(suites)('%s is read without a mistake, and its data are there', async (file) => {
    const { tasks, rules, baseline, candidate } = await readSuite(join(root, file), catalogue)
    expect(tasks.filter(({ data }) => !existsSync(data.path)).map(({ data }) => data.written)).toEqual([])
    expect(rules.length).toBeGreaterThan(0)
    // A command with the mistake of a key of YAML would be one with a line end in it.
    for (const { server } of [baseline, candidate])
      if (server?.command && !file.includes('nodes')) expect(server.command).not.toContain('\n')
  })

  it('shows every way to serve', () => {
    const names = suites.filter((file) => file.includes('servers/')).map((file) => basename(file, '.yml'))
    const ways = [
      'vllm',
      'vllm-tensor-parallel',
      'vllm-ray',
      'lora',
      'sglang-nodes',
      'tgi',
      'llama-cpp',
      'ollama',
      'hosted',
    ]
    expect(names.sort()).toEqual(ways.sort())
  })

  it('starts one server for a base and its adapter', async () => {
    const { baseline, candidate } = await readSuite(join(root, 'examples/servers/lora.yml'), catalogue)
    expect(candidate.server?.command).toBe(baseline.server?.command)
    expect(baseline.server?.command).toContain(`--served-model-name ${baseline.server?.model} `)
    expect(baseline.server?.command).toContain(`--lora-modules ${candidate.server?.model}=${candidate.path} `)
  })

  it('asks no server for log-probabilities that it does not have', async () => {
    for (const name of ['llama-cpp', 'ollama', 'hosted']) {
      const { tasks } = await readSuite(join(root, `examples/servers/${name}.yml`), catalogue)
      expect(tasks.map(({ kind }) => kind)).toEqual(tasks.map(() => 'generate'))
    }
  })
})

describe('the workflow that starts servers', () => {
  const read = (file: string) => parse(readFileSync(join(root, file), 'utf8'))
  const { gate } = read('examples/workflows/gpu-vllm.yml').jobs
  const usual = read('examples/workflows/pull-request.yml').jobs.gate

  it('runs no command of a stranger on a machine of your own', () => {
    expect(gate['runs-on']).toContain('self-hosted')
    // A job that is skipped counts as passed.
    expect(gate.if).toBeUndefined()
    expect(gate.steps[0]).toMatchObject({
      if: "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository",
      run: 'exit 1',
    })
  })

  it('has the permissions and the way to the action of the usual one', () => {
    const using = ({ steps }: typeof gate) =>
      steps.find((step: { uses?: string }) => step.uses?.includes('/checkpoint-gate@'))
    expect(gate.permissions).toEqual(usual.permissions)
    expect(using(gate)).toMatchObject({ uses: using(usual).uses, id: using(usual).id })
  })
})
