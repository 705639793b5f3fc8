import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ModelProcess } from '../../../src/backends/onnx/process.ts'
import { Streams, type Work } from '../../../src/backends/onnx/streams.ts'
import { exitCode, GateError } from '../../../src/shared/errors.ts'
import { collect, open, root, stream } from './open.ts'
import { type Tiny, tinyContext, writeTinyCheckpoint } from './tiny.ts'

const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-failures-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
function checkpoint(options: Tiny = {}, generation: object = {}): string {
  const folder = join(scratch, `${++count}`)
  writeTinyCheckpoint(folder, options, generation)
  return folder
}

const never = () => new AbortController().signal
const greedy = { temperature: 0, topP: 1, topK: 0, seed: 1 }
const request = (id: string, text = 'Permission', maxNewTokens = 8) => ({
  id,
  prompt: { text },
  maxNewTokens,
  sampling: greedy,
  stop: [],
})

async function failure(work: Promise<unknown>): Promise<GateError> {
  const error = await work.then(
    () => null,
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(GateError)
  return error as GateError
}

/** The processes that this one has forked. */
function children(): number[] {
  const out = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', `${process.pid}`], { encoding: 'utf8' })
  return out
    .split('\n')
    .filter((line) => line.includes('child/main'))
    .map((line) => Number.parseInt(line, 10))
}

describe('values that are no numbers', () => {
  it.each(['head', 'layer'] as const)(
    'in the %s are an error that names checkpoint and sample, for scores and answers',
    async (nan) => {
      const folder = checkpoint({ nan })
      const backend = await open(folder)
      const scored = await failure(collect(backend.score(stream([{ id: 'sample 7', text: 'Permission' }]), never())))
      expect(scored).toMatchObject({ code: 'onnx-values', exit: exitCode.notFinished })
      expect(scored.message).toContain('sample 7')
      expect(scored.message).toContain(folder)
      const questions = [{ id: 'sample 6', context: 'Permission', choices: [' is', ' was'] }]
      const chosen = await failure(collect(backend.choose(stream(questions), never())))
      expect(chosen).toMatchObject({ code: 'onnx-values', exit: exitCode.notFinished })
      expect(chosen.message).toContain('sample 6')
      const answered = await failure(collect(backend.generate(stream([request('sample 8')]), never())))
      expect(answered).toMatchObject({ code: 'onnx-values' })
      expect(answered.message).toContain('sample 8')
      await backend.close()
    },
  )

  it('are found behind the logits too, where the graph is not split', async () => {
    const backend = await open(checkpoint({ attention: 'merged', nan: 'head' }))
    expect(await failure(collect(backend.score(stream([{ id: 'x', text: 'Permission' }]), never())))).toMatchObject({
      code: 'onnx-values',
    })
    await backend.close()
  })
})

describe('a tokenizer that belongs to another model', () => {
  it('is an error that names both, the token and the sample', async () => {
    const folder = checkpoint({ vocabulary: 100 })
    const backend = await open(folder)
    const error = await failure(collect(backend.score(stream([{ id: 'sample 3', text: 'zyx' }]), never())))
    expect(error).toMatchObject({ code: 'onnx-vocabulary', exit: exitCode.badInput })
    for (const part of ['tokenizer.json', 'model.onnx', 'sample 3', '122']) expect(error.message).toContain(part)
    await backend.close()
  })
})

describe('a choice that cannot be scored', () => {
  it.each([
    ['has no token of its own', 'choice-empty', ['fine', '']],
    ['is longer than all that the model takes', 'choice-long', ['fine', 'a'.repeat(tinyContext + 1)]],
  ])('since it %s is an error that names it and the sample', async (_, code, choices) => {
    const backend = await open(checkpoint())
    const questions = [{ id: 'sample 4', context: 'Permission', choices }]
    const error = await failure(collect(backend.choose(stream(questions), never())))
    expect(error).toMatchObject({ code, exit: exitCode.badInput })
    expect(error.message).toContain('Choice 2 of the sample sample 4')
    await backend.close()
  })

  it('since a conversation stands before it and the checkpoint has no template is an error too', async () => {
    const folder = checkpoint()
    const config = join(folder, 'tokenizer_config.json')
    writeFileSync(config, JSON.stringify({ ...JSON.parse(readFileSync(config, 'utf8')), chat_template: undefined }))
    const backend = await open(folder)
    const context = { messages: [{ role: 'user', content: 'Hi' }] }
    const chosen = collect(backend.choose(stream([{ id: 'x', context, choices: ['a', 'b'] }]), never()))
    expect(await failure(chosen)).toMatchObject({ code: 'no-template' })
    const scored = collect(backend.score(stream([{ id: 'x', context, text: 'a' }]), never()))
    expect(await failure(scored)).toMatchObject({ code: 'no-template' })
    await backend.close()
  })
})

describe('the process that holds the model', () => {
  it('killed from outside in the middle is an error with a name, never a hang', async () => {
    const before = children()
    const backend = await open(join(import.meta.dirname, '../../../examples/legal/baseline'))
    const [pid] = children().filter((each) => !before.includes(each))
    const requests = Array.from({ length: 400 }, (_, i) => request(`${i}`, 'The licence permits', 64))
    const work = failure(collect(backend.generate(stream(requests), never())))
    setTimeout(() => process.kill(pid!, 'SIGKILL'), 150)
    const error = await work
    expect(error).toMatchObject({ code: 'onnx-child-died', exit: exitCode.notFinished })
    expect(error.message).toContain('SIGKILL')
    // What is broken stays broken: no later work is done as if nothing had been.
    expect(await failure(collect(backend.score(stream([{ id: 'x', text: 'after' }]), never())))).toMatchObject({
      code: 'onnx-child-died',
    })
    await backend.close()
  })

  it('is gone after an abort and after closing', async () => {
    const before = children()
    const backend = await open(checkpoint())
    expect(children().length).toBe(before.length + 1)
    await backend.close()
    await backend.close()
    expect(children()).toEqual(before)
    const controller = new AbortController()
    const opening = open(checkpoint(), { signal: controller.signal })
    controller.abort(new Error('changed my mind'))
    await expect(opening).rejects.toThrow('changed my mind')
    await expect.poll(children).toEqual(before)
  })

  it('that is silent for longer than it may is ended', async () => {
    const before = children()
    const backend = await open(checkpoint(), { silence: 6000 })
    const [pid] = children().filter((each) => !before.includes(each))
    process.kill(pid!, 'SIGSTOP')
    const error = await failure(collect(backend.score(stream([{ id: 'x', text: 'Permission' }]), never())))
    expect(error).toMatchObject({ code: 'onnx-child-silent', exit: exitCode.notFinished })
    await backend.close()
    expect(children()).toEqual(before)
  })

  it('may be silent for as long as nothing is asked of it', async () => {
    const backend = await open(checkpoint(), { silence: 6000 })
    const score = () => collect(backend.score(stream([{ id: 'x', text: 'Permission' }]), never()))
    await new Promise((resolve) => setTimeout(resolve, 6500))
    await score()
    await new Promise((resolve) => setTimeout(resolve, 6500))
    expect((await score()).size).toBe(1)
    await backend.close()
  })

  it('says something that cannot be read: the stream ends with the reason, and the program lives', async () => {
    const file = join(checkpoint(), 'model.onnx')
    const message = { type: 'open', runtime: root, file, device: 'cpu', threads: 1 } as const
    const { process } = await ModelProcess.open(message, { libraries: [], silence: 60_000 }, never())
    const streams = new Streams(process, async () => process)
    const work: Work<never> = {
      kind: 'score',
      async take(outlet, to) {
        to.send({ type: 'score', key: 0, pieces: [{ ids: Int32Array.of(1, 2), from: 1 }] })
        await outlet.until(() => false)
      },
      hear() {
        throw new Error('not understood')
      },
      keys: () => [],
    }
    await expect(streams.run(work, never()).next()).rejects.toThrow('not understood')
    await streams.close()
  })

  it('tells what the runtime refuses', async () => {
    const folder = checkpoint()
    const file = join(folder, 'model.onnx')
    const bytes = readFileSync(file)
    // An operator that no runtime has, of the same length.
    bytes.write('Sogmoid', bytes.indexOf('Sigmoid'))
    for (let at = bytes.indexOf('Sigmoid'); at >= 0; at = bytes.indexOf('Sigmoid', at + 1)) bytes.write('Sogmoid', at)
    writeFileSync(file, bytes)
    const backend = await open(folder)
    const error = await failure(collect(backend.score(stream([{ id: 'x', text: 'Permission' }]), never())))
    expect(error).toMatchObject({ code: 'onnx-refused', exit: exitCode.badInput })
    expect(error.message).toContain('Sogmoid')
    await backend.close()
  })

  it('tells that the wanted device cannot be had, or falls back with a note where it may', async () => {
    const error = await failure(open(checkpoint(), { device: 'cuda' }))
    expect(error).toMatchObject({ code: 'onnx-device', exit: exitCode.badInput })
    const backend = await open(checkpoint(), { device: 'auto' })
    expect(backend.opened.device).toBe('cpu')
    expect(backend.opened.notes.join(' ')).toContain('CUDA cannot be used')
    await backend.close()
  })
})

describe('the ends of an answer', () => {
  it('are all end tokens that the checkpoint names', async () => {
    const free = await open(checkpoint({}, { eos_token_id: 257 }))
    const { tokenIds } = (await collect(free.generate(stream([request('x')]), never()))).get('x')!
    await free.close()
    const third = tokenIds[2]!
    const ended = await open(checkpoint({}, { eos_token_id: [257, third] }))
    const answer = (await collect(ended.generate(stream([request('x')]), never()))).get('x')!
    expect(answer).toMatchObject({ finish: 'eos', tokenIds: tokenIds.slice(0, tokenIds.indexOf(third)) })
    await ended.close()
  })

  it('are the end of the context too', async () => {
    const backend = await open(checkpoint())
    const answer = (
      await collect(backend.generate(stream([request('x', 'a'.repeat(tinyContext - 5), 50)]), never()))
    ).get('x')!
    expect(answer.finish === 'length' ? answer.tokenIds.length : 5).toBe(5)
    const error = await failure(
      collect(backend.generate(stream([request('sample 9', 'a'.repeat(tinyContext))]), never())),
    )
    expect(error).toMatchObject({ code: 'prompt-long', exit: exitCode.badInput })
    expect(error.message).toContain('sample 9')
    await backend.close()
  })
})
