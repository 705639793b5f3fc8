import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from '../../../src/metrics/catalogue.ts'
import { readSamples } from '../../../src/samples/read.ts'
import { suiteJsonSchema } from '../../../src/suite/json-schema.ts'
import { readSuite } from '../../../src/suite/read.ts'
import { onnx, questions, read, repository, safetensors, start, texts } from './repository.ts'
import { workflowMistakes } from './workflow.ts'

const isSuite = new Ajv2020({ strict: false }).compile(suiteJsonSchema(catalogue))

/** What was written, after everything that reads it has found it right. */
async function written(folder: string, below = '.') {
  const file = join(folder, below, 'checkpoint-gate.yml')
  const suite = await readSuite(file, catalogue)
  expect(isSuite(parse(read(folder, `${below}/checkpoint-gate.yml`))) || isSuite.errors).toBe(true)
  const places = ['.github', '.gitea', '.forgejo'].map((name) => `${name}/workflows/checkpoint-gate.yml`)
  const [workflow = null] = places.filter((place) => existsSync(join(folder, place)))
  const text = workflow === null ? null : read(folder, workflow)
  if (text !== null) expect(await workflowMistakes(text)).toEqual([])
  return {
    suite,
    workflow,
    steps: text === null ? [] : parse(text).jobs.gate.steps,
    job: text === null ? null : parse(text).jobs.gate,
  }
}

const sides = { ...onnx('models/production'), ...onnx('models/candidate') }
const data = { 'data/general_texts.jsonl': texts, 'data/questions.jsonl': questions }

/** The step that evaluates. */
const gateOf = (steps: { id?: string; with: { suite: string; [input: string]: string } }[]) =>
  steps.find(({ id }) => id === 'gate')!

describe('what is written is read without a mistake', () => {
  it('of two ONNX folders and their data', async () => {
    const folder = repository({ ...sides, ...data }, 'git@github.com:acme/model.git')
    const said = await start(folder, { yes: true, task: ['data/questions.jsonl=domain'] })
    const { suite, workflow, steps } = await written(folder)
    expect([suite.baseline.path, suite.candidate.path]).toEqual(['models/production', 'models/candidate'])
    // Not as this clone is called: the status has one name on every machine.
    expect(suite.name).toBe('model')
    expect(said).toContain('require the status checkpoint-gate/model on the base branch')
    expect(suite.tasks.map(({ name, kind, role }) => [name, kind, role])).toEqual([['questions', 'generate', 'domain']])
    expect(workflow).toBe('.github/workflows/checkpoint-gate.yml')
    expect(gateOf(steps).with).toEqual({ suite: 'checkpoint-gate.yml', policy: 'base', artifact: 'checkpoint-gate' })
    expect(said).toMatch(
      /checkpoint-gate doctor \S*checkpoint-gate.yml\n.*checkpoint-gate run \S*checkpoint-gate.yml\n$/,
    )
  })

  it('of a folder below the root: the suite stands there, the workflow at the root and names it', async () => {
    const folder = repository({ ...onnx('ml/llm/old'), ...onnx('ml/llm/new'), 'ml/llm/data/wiki.jsonl': texts }, null)
    await start(join(folder, 'ml/llm'))
    const { steps } = await written(folder, 'ml/llm')
    expect(gateOf(steps).with).toEqual({
      suite: 'ml/llm/checkpoint-gate.yml',
      policy: 'base',
      artifact: 'checkpoint-gate',
    })
  })

  it('of one folder that pull requests change in its place: the baseline is the base branch, and no gain is asked of those that change no model', async () => {
    const folder = repository(
      { ...safetensors('llm/model'), 'llm/data/sft.jsonl': questions, '.gitattributes': '*.safetensors filter=lfs' },
      null,
    )
    const said = await start(join(folder, 'llm'), { yes: true })
    const { suite, steps } = await written(folder, 'llm')
    expect(suite.baseline.path).toBe('../.checkpoint-gate/base/llm/model')
    expect(join('llm', suite.baseline.path)).toBe(`${steps[2].with.path}/llm/model`)
    expect(steps[1].with).toEqual({ lfs: true })
    expect(steps[2].with).toMatchObject({ lfs: true, ref: expect.stringContaining('pull_request.base.sha') })
    expect(suite.rules.map(({ condition }) => condition.kind)).toEqual(['max_drop'])
    expect(read(folder, '.checkpoint-gate/.gitignore')).toBe('*\n')
    // Detached, since the branch is mostly the one that is checked out here, and git then refuses it a second time.
    expect(said).toMatch(/git worktree add --detach \S*\.checkpoint-gate\/base main/)
  })

  it('of safetensors: vLLM serves them on a machine with a GPU, where a pull request of a fork fails and is not skipped', async () => {
    const other = 'jobs: {a: {runs-on: [self-hosted, a100-gpu], steps: [{run: x}]}}\non: push\n'
    const folder = repository(
      { ...safetensors('base'), ...safetensors('tuned'), ...data, '.github/workflows/ci.yml': other },
      null,
    )
    await start(folder)
    const { suite, job } = await written(folder)
    expect(suite.baseline.server?.command).toMatch(/^vllm serve \{checkpoint\}/)
    expect(job['runs-on']).toEqual(['self-hosted', 'a100-gpu'])
    expect(job.if).toBeUndefined()
    expect(job.steps[0]).toMatchObject({ if: expect.stringContaining('head.repo.full_name !='), run: 'exit 1' })
  })

  it.each([
    ['org/llm-8b', {}, 'hf:org/llm-8b@main', 'org/llm-8b'],
    ['org/llm-8b', safetensors('bases/llm-8b'), 'bases/llm-8b', 'bases/llm-8b'],
  ])('of an adapter of %s: its base is the baseline, and one server has both', async (base, files, baseline, model) => {
    const adapter = {
      'adapter/adapter_model.safetensors': '',
      'adapter/adapter_config.json': JSON.stringify({ base_model_name_or_path: base }),
    }
    const folder = repository({ ...adapter, ...files, ...data }, null)
    await start(folder, { yes: true, candidate: 'adapter' })
    const { suite } = await written(folder)
    expect(suite.baseline.path).toBe(baseline)
    expect(suite.candidate.tokenizer).toBe(baseline)
    expect(suite.baseline.server?.command).toBe(suite.candidate.server?.command)
    expect(suite.baseline.server?.command).toContain(`vllm serve ${model} --port {port} --served-model-name baseline `)
    expect(suite.baseline.server?.command).toContain('--lora-modules candidate=adapter ')
  })

  it('of GGUF files: nothing is asked that the server of llama.cpp does not tell', async () => {
    const folder = repository(
      { 'm/old-Q4.gguf': '', 'm/new-Q4-00001-of-00002.gguf': '', 'm/new-Q4-00002-of-00002.gguf': '', ...data },
      null,
    )
    await expect(start(folder)).rejects.toMatchObject({
      code: 'init-flags',
      message: expect.stringContaining('--tokenizer'),
    })
    const said = await start(folder, { yes: true, tokenizer: 'hf:org/llm@main' })
    const { suite } = await written(folder)
    expect(suite.candidate.path).toBe('m/new-Q4-00001-of-00002.gguf')
    expect(suite.tasks.map(({ kind }) => kind)).toEqual(['generate'])
    expect(said).toMatch(/general_texts.jsonl: .*likelihoods/)
  })

  it('of what DVC keeps: the workflow brings it, and what is not here is named', async () => {
    const dvc = {
      '.dvc/config': '[\'remote "store"\']\n    url = s3://bucket/models\n',
      'models/next.dvc': 'outs:\n- path: next\n',
    }
    const folder = repository({ ...onnx('models/now'), ...dvc, ...data }, null)
    const said = await start(folder, { yes: true, candidate: 'models/next', baseline: 'models/now' })
    const { steps } = await written(folder)
    expect(steps.find(({ name }: { name?: string }) => name === 'DVC').run).toContain('"dvc[s3]"')
    expect(said).toMatch(/models\/next: .*dvc pull/)
  })

  it('whatever folders, files and columns are called', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) =>
        text
          .replace(/[/\\\0\ud800-\udfff]/g, '-')
          .replace(/^\.+/, '')
          .trim(),
      )
      .filter((text) => text !== '' && Buffer.byteLength(text) < 200)
    const hostile = fc.constantFrom(
      `\u0024{{ github.token }}`,
      'a: b',
      '- x',
      '#',
      '*',
      "'",
      '"',
      'null',
      'all general tasks',
      '__proto__',
      '%',
      '@x',
      '`',
      'a\nb',
      '[x]',
      '{y}',
      '!tag',
      '&a',
      '::set-output',
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(name, hostile), fc.oneof(name, hostile), async (folderName, fileName) => {
        const [place, file] = [folderName.replaceAll('/', '-'), `data/${fileName.replaceAll('/', '-')}.jsonl`]
        const classes = questions.map(({ id, prompt }, i) => ({ id, text: prompt, label: [fileName, 'other'][i % 2] }))
        const folder = repository({
          '.git/HEAD': '',
          ...onnx(`${place}/${fileName}/old model`),
          ...onnx(`${place}/${fileName}/new model`),
          [`${place}/${file}`]: classes,
        })
        await start(join(folder, place), { yes: true, task: [`${file}=classify:general`] })
        const { suite, steps } = await written(folder, place)
        expect(suite.candidate.path).toBe(`${fileName}/new model`)
        expect(suite.tasks.map(({ data }) => data.written)).toEqual([file])
        expect((await readSamples(suite.tasks[0]!.data)).samples.length).toBe(30)
        expect(evaluated(gateOf(steps).with.suite)).toBe(`${place}/checkpoint-gate.yml`)
      }),
      { numRuns: 20 },
    )
  })
})

/** As the runner reads an input: of expressions only texts in quotes stand here. */
const evaluated = (input: string) => input.replace(/\$\{\{ '(.*?)' \}\}/g, '$1')

describe('a stub never passes', () => {
  it('is written only where there is no data, and the gate refuses it by name until all of it is replaced', async () => {
    const folder = repository(sides, null)
    const said = await start(folder)
    const { suite } = await written(folder)
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['domain.jsonl', 'general.jsonl'])
    expect(said).toMatch(/stub without samples; the gate refuses it/)
    for (const { data } of suite.tasks) {
      await expect(readSamples(data)).rejects.toMatchObject({ code: 'data-stub' })
      const [mark, ...rest] = read(folder, data.written).split('\n')
      const sample = JSON.stringify(data.shape === 'texts' ? texts[0] : questions[0])
      const halfDone = [
        rest.join('\n'),
        `${mark}\n${sample}\n`,
        `${sample}\n${mark}\n`,
        `${sample}\n${rest.join('\n')}`,
        '',
      ]
      for (const text of halfDone) {
        writeFileSync(data.path, text)
        await expect(readSamples(data), JSON.stringify(text)).rejects.toThrow()
      }
      writeFileSync(data.path, `${sample}\n`)
      expect((await readSamples(data)).samples.length).toBe(1)
    }
  })

  it('is written nowhere where there is data, and never over data', async () => {
    const folder = repository({ ...sides, ...data }, null)
    await start(folder)
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['general_texts.jsonl', 'questions.jsonl'])
    const unreadable = repository({ ...sides, 'data/general.jsonl': 'mine, though no JSON\n' }, null)
    const said = await start(unreadable)
    expect(read(unreadable, 'data/general.jsonl')).toBe('mine, though no JSON\n')
    expect(said).toMatch(/general.jsonl +\(left as it is\)/)
    await start(unreadable, { yes: true, force: true })
    expect(read(unreadable, 'data/general.jsonl')).toBe('mine, though no JSON\n')
  })
})

describe('nothing is lost', () => {
  it.each(['checkpoint-gate.yml', '.github/workflows/checkpoint-gate.yml'])(
    'where %s is there, nothing is written without --force',
    async (name) => {
      const folder = repository({ ...sides, ...data, [name]: '# mine\n' }, null)
      await expect(start(folder)).rejects.toMatchObject({ code: 'init-exists', message: expect.stringContaining(name) })
      expect(read(folder, name)).toBe('# mine\n')
      expect(['checkpoint-gate.yml', '.github'].filter((each) => existsSync(join(folder, each)))).toEqual([
        name.split('/')[0],
      ])
      await start(folder, { yes: true, force: true })
      expect(read(folder, name)).not.toContain('mine')
      await written(folder)
    },
  )

  it('a second time writes what stands there already', async () => {
    const folder = repository(sides, null)
    await start(folder)
    const before = ['checkpoint-gate.yml', 'data/general.jsonl'].map((name) => read(folder, name))
    expect(await start(folder, { yes: true, force: true })).toMatch(/\(as it was\)/)
    expect(['checkpoint-gate.yml', 'data/general.jsonl'].map((name) => read(folder, name))).toEqual(before)
  })
})

describe('without a terminal', () => {
  it('names every flag that is missing, what there is, and what --yes would take; nothing is written', async () => {
    const folder = repository({ ...sides, ...data }, null)
    const refused = start(folder, {})
    await expect(refused).rejects.toMatchObject({ code: 'init-flags', exit: 2 })
    const { message } = (await refused.catch((error: Error) => error)) as Error
    for (const flag of ['--candidate', '--baseline', '--data', '--task', '--workflow']) expect(message).toContain(flag)
    expect(message).toMatch(/--candidate: .*"models\/production".*--yes takes "models\/candidate"/)
    expect(existsSync(join(folder, 'checkpoint-gate.yml'))).toBe(false)
  })

  it('flags alone are enough', async () => {
    const folder = repository({ ...sides, ...data }, null)
    await start(folder, {
      candidate: 'models/candidate/',
      baseline: './models/production',
      task: ['data/questions.jsonl=generate:domain', 'data/general_texts.jsonl=general'],
      workflow: 'none',
    })
    const { suite, workflow } = await written(folder)
    expect(suite.tasks.map(({ role }) => role)).toEqual(['domain', 'general'])
    expect(workflow).toBeNull()
  })

  it('--yes does not guess between checkpoints that are alike', async () => {
    const folder = repository({ ...onnx('a'), ...onnx('b'), ...onnx('c'), ...data }, null)
    await expect(start(folder)).rejects.toMatchObject({
      code: 'init-flags',
      message: expect.stringMatching(/--candidate.*"a", "b" and "c"/),
    })
  })

  it.each([
    [{ task: ['data/questions.jsonl=quiz'] }, 'init-task'],
    [{ task: ['data/questions.jsonl=choose'] }, 'init-task-kind'],
    [{ data: 'data/none.jsonl' }, 'init-data'],
    [{ action: 'gate' }, 'init-action'],
    [{ baseline: 'models/candidate' }, 'init-same'],
    [{ baseline: 'models/candidate/' }, 'init-same'],
    [{ baseline: 'hf:no-name' }, 'suite-invalid'],
  ])('%j is refused as %s, and nothing is written', async (flags, code) => {
    const folder = repository({ ...sides, ...data }, null)
    await expect((async () => start(folder, { yes: true, ...flags }))()).rejects.toMatchObject({ code })
    expect(existsSync(join(folder, 'checkpoint-gate.yml'))).toBe(false)
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })
})

describe('what is not used is said', () => {
  it('training data, broken data, other columns, with the reason', async () => {
    const files = {
      'data/train.jsonl': questions,
      'data/broken.jsonl': '{"id": 1, "text": "a"}\nnonsense\n',
      'data/odd.csv': 'height,width\n1,2\n',
      'data/lfs.jsonl': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
    }
    const folder = repository({ ...sides, ...files, 'data/wiki.jsonl': texts }, null)
    const said = await start(folder)
    const { suite } = await written(folder)
    expect(suite.tasks.map(({ name }) => name)).toEqual(['wiki'])
    expect(said).toMatch(/train.jsonl: training data/)
    expect(said).toMatch(/broken.jsonl: .*cannot be read/)
    expect(said).toMatch(/odd.csv: no kind of task fits its columns height and width/)
    expect(said).toMatch(/lfs.jsonl.*Git LFS/)
  })

  it('no secret of the remote is shown or written', async () => {
    const folder = repository({ ...sides, ...data }, 'https://user:hunter2@git.example.org/acme/model.git')
    const lacking = await start(folder).catch((error: Error) => `${error.message}`)
    const said = await start(folder, { yes: true, workflow: 'gitea' })
    const all = [
      lacking,
      said,
      read(folder, 'checkpoint-gate.yml'),
      read(folder, '.gitea/workflows/checkpoint-gate.yml'),
    ]
    expect(lacking).toContain('git.example.org')
    expect(all.join('\n')).not.toMatch(/hunter2|user:/)
  })

  it('names of files cannot steer the terminal', async () => {
    const folder = repository({ ...sides, ...data, 'data/a\u001b[2J.csv': 'height\n1\n' }, null)
    expect(await start(folder)).not.toContain('\u001b')
  })

  it('a folder that is a file, or not there', async () => {
    const folder = repository({ file: '' })
    mkdirSync(join(folder, 'empty'))
    await expect(start(join(folder, 'file'))).rejects.toMatchObject({ code: 'init-folder' })
    await expect(start(join(folder, 'none'))).rejects.toMatchObject({ code: 'init-folder' })
    await expect(start(join(folder, 'empty'))).rejects.toMatchObject({ code: 'init-flags' })
  })
})
