import { describe, expect, it } from 'vitest'
import { serverAddress } from '../../src/suite/address.ts'
import { nameOf, withCheckpoint } from '../../src/suite/checkpoints.ts'
import { commandName, filledCommand } from '../../src/suite/command.ts'
import { decode, mistakesOf } from './known.ts'

const tasks = 'tasks: {a: {kind: generate, data: a.csv}}'
const suite = (...lines: string[]) => [...lines, tasks].join('\n')
const vllm = 'vllm serve {checkpoint} --port {port} --served-model-name {model}'

describe('a side behind a server', () => {
  it('has every default filled in', () => {
    const { baseline, candidate } = decode(
      suite(`baseline: {path: b, serve: "${vllm}"}`, 'candidate: {path: c, server: gpu-1:8000}'),
    )
    const usual = {
      keyVariable: null,
      concurrency: null,
      timeout: 120,
      startTimeout: 600,
      templating: 'gate',
      dialect: 'auto',
    }
    expect(baseline.server).toEqual({ ...usual, address: null, command: vllm, model: null })
    expect(candidate.server).toEqual({ ...usual, address: 'http://gpu-1:8000/v1', command: null, model: null })
    expect([baseline.path, candidate.path]).toEqual(['b', 'c'])
  })

  it('says everything', () => {
    const { candidate } = decode(
      suite(
        'baseline: b',
        'candidate:',
        '  {path: ./adapter, server: "https://a.example/v1", model: m, tokenizer: ./base, api_key_env: MY_KEY, concurrency: 8,',
        '   timeout: 1.5, start_timeout: 60, chat_template: server, dialect: vllm, prepare: make adapter}',
      ),
    )
    expect(candidate).toMatchObject({
      tokenizer: './base',
      prepare: 'make adapter',
      server: {
        model: 'm',
        keyVariable: 'MY_KEY',
        concurrency: 8,
        timeout: 1.5,
        startTimeout: 60,
        templating: 'server',
        dialect: 'vllm',
      },
    })
  })

  it('takes what it does not say from the top of the suite', () => {
    const { baseline, candidate } = decode(
      suite(
        'baseline: {path: b, concurrency: 2}',
        'candidate: {path: c, server: other:9000}',
        `serve: "${vllm}"`,
        'concurrency: 8',
        'dialect: none',
        'prepare: ./bring.sh',
      ),
    )
    expect(baseline.server).toMatchObject({ command: vllm, model: null, concurrency: 2, dialect: 'none' })
    expect(candidate.server).toMatchObject({ address: 'http://other:9000/v1', command: null, concurrency: 8 })
    expect(candidate.prepare).toBe('./bring.sh')
  })

  it('is no recorded side, whatever the top of the suite says of servers', () => {
    const { baseline, candidate } = decode(suite('baseline: recorded:b', 'candidate: c', `serve: "${vllm}"`))
    expect(baseline.server).toBeNull()
    expect(candidate.server?.command).toBe(vllm)
  })

  it('can be an address alone: then the server renders the chat template, as nobody else knows it', () => {
    const { baseline, candidate } = decode(
      suite('baseline: http://gpu-1:8000', 'candidate: {server: "gpu-1:8001", model: m, tokenizer: ./base}'),
    )
    expect(baseline).toMatchObject({ path: '', server: { address: 'http://gpu-1:8000/v1', templating: 'server' } })
    expect(candidate).toMatchObject({ path: '', tokenizer: './base', server: { templating: 'gate' } })
    expect([nameOf(baseline), nameOf(candidate)]).toEqual(['http://gpu-1:8000/v1', 'm at http://gpu-1:8001/v1'])
  })
})

describe('a mistake about servers names its place and the way out', () => {
  const b = 'baseline: b'
  const side = (text: string) => suite(b, `candidate: {${text}}`)
  it.each<[string, string, string[]]>([
    [
      'both a server and a command',
      side(`path: c, server: x, serve: "${vllm}"`),
      ['2:33  candidate.serve: stands beside server: name the server that runs, or the command that starts one'],
    ],
    [
      'both at the top',
      suite(b, 'candidate: c', 'server: x', `serve: "${vllm}"`),
      ['4:1  serve: stands beside server: name the server that runs, or the command that starts one'],
    ],
    [
      'a command without a port',
      side('path: c, serve: "vllm serve {checkpoint}"'),
      ['2:29  candidate.serve: names no {port}: write --port {port}, so that a free port is taken'],
    ],
    [
      'an unknown placeholder',
      side('path: c, serve: "vllm serve {path} --port {port}"'),
      ['2:29  candidate.serve: has {path}; what is filled in is {checkpoint}, {port} and {model}'],
    ],
    [
      'a placeholder where none is filled in',
      side('path: c, prepare: "export {checkpoint}"'),
      ['2:31  candidate.prepare: has {checkpoint}; nothing is filled in here, so write what is meant'],
    ],
    [
      'a command whose checkpoint is not said',
      side(`serve: "${vllm}"`),
      ['2:1  candidate.path: is missing: with serve, the folder or hf:owner/name@revision that the command loads'],
    ],
    [
      'nothing but settings',
      side('model: m'),
      [
        '2:1  candidate.path: is missing: a folder, hf:owner/name@revision or recorded:FOLDER, or server with an address',
        '2:13  candidate.model: is only read with server or serve',
      ],
    ],
    [
      'settings of a server at the top, and no server',
      suite(b, 'candidate: c', 'concurrency: 4'),
      ['3:1  concurrency: is only read with server or serve'],
    ],
    [
      'a recorded side with a server',
      side('path: "recorded:c", server: x'),
      ['2:33  candidate.server: is not read: what was recorded needs no server'],
    ],
    [
      'a device for a server',
      side('path: c, server: x, device: cuda'),
      ['2:33  candidate.device: is not read: the server computes, so say it to the server'],
    ],
    [
      'an address as a path',
      side('path: "http://gpu-1:8000/v1"'),
      ['2:19  candidate.path: is the address of a server: write it as server:'],
    ],
    [
      'a folder as an address',
      side('server: ./candidate'),
      [
        '2:21  candidate.server: given "./candidate", which names a checkpoint; that belongs into path, and here an address such as http://localhost:8000/v1',
      ],
    ],
    [
      'another scheme',
      side('server: "ftp://x"'),
      ['2:21  candidate.server: given "ftp://x"; allowed: http:// or https://, such as http://localhost:8000/v1'],
    ],
    [
      'the template rendered here, without its files',
      side('server: x, chat_template: gate'),
      [
        '2:39  candidate.chat_template: given "gate", which needs the files of the model: name them with path or tokenizer',
      ],
    ],
    [
      'an unknown dialect',
      side('server: x, dialect: vlm'),
      [
        '2:33  candidate.dialect: given "vlm"; allowed: auto, none, vllm, prompt-logprobs, sglang, tgi, lmdeploy, llama-cpp; did you mean "vllm"?',
      ],
    ],
    [
      'one model of one server as both checkpoints',
      suite('baseline: {path: b}', 'candidate: {path: c}', 'server: gpu-1:8000', 'model: m'),
      [
        '2:12  candidate: is what the baseline asks the same server for, so both sides would be one model: give each its own',
      ],
    ],
    [
      'one server of which no side says its model',
      suite('baseline: http://gpu-1:8000', 'candidate: http://gpu-1:8000/v1/'),
      ['2:12  candidate: names no model, and the baseline asks the same server: give each side its model'],
    ],
    [
      'one command for both that loads neither checkpoint',
      suite('baseline: b', 'candidate: c', 'serve: "x --port {port}"', 'model: m'),
      [
        '2:12  candidate: is what the baseline asks the same server for, so both sides would be one model: give each its own',
      ],
    ],
  ])('%s', (_, text, mistakes) => expect(mistakesOf(text)).toEqual(mistakes))

  it.each([
    ['a base and its adapter on one server', suite('baseline: b', 'candidate: c', 'serve: "x --port {port}"')],
    [
      'two commands of one text',
      suite('baseline: b', 'candidate: c', 'serve: "x {checkpoint} --port {port}"', 'model: m'),
    ],
    ['a shell variable and braces of JSON', side(`path: c, serve: 'x \${HOME} --json "{}" --port {port}'`)],
    ['a checkpoint compared with itself', suite('baseline: b', 'candidate: {path: b}', 'server: x')],
  ])('and %s is none', (_, text) => expect(mistakesOf(text)).toEqual([]))

  it.each(['sk-proj-Abc123', 'hf_abcdefghij', 'Bearer x'])('an API key is never repeated: %s', (key) => {
    const [mistake, ...others] = mistakesOf(side(`server: x, api_key_env: "${key}"`))
    expect(others).toEqual([])
    expect(mistake).toContain(
      '2:37  candidate.api_key_env: is not the name of an environment variable, such as OPENAI_API_KEY',
    )
    expect(mistake).not.toContain(key)
  })

  it.each(['https://user:hunter2@x/v1', 'https://x/v1?key=hunter2', 'https://x/v1#hunter2'])(
    'nor is what stands in an address: %s',
    (address) => {
      const [mistake] = mistakesOf(side(`server: "${address}"`))
      expect(mistake).toMatch(/holds a name or password|leave out what follows/)
      expect(mistake).not.toContain('hunter2')
    },
  )
})

it.each([
  ['gpu-1:8000', 'http://gpu-1:8000/v1'],
  ['localhost', 'http://localhost/v1'],
  ['10.0.0.2', 'http://10.0.0.2/v1'],
  ['[::1]:8000', 'http://[::1]:8000/v1'],
  ['api.openai.com', 'https://api.openai.com/v1'],
  ['http://gpu-1:8000/', 'http://gpu-1:8000/v1'],
  ['http://gpu-1:8000/v1/', 'http://gpu-1:8000/v1'],
  ['http://gpu-1:8000/v1/chat/completions', 'http://gpu-1:8000/v1'],
  ['https://x.example/llm', 'https://x.example/llm/v1'],
  ['https://x.example/v1beta/openai/', 'https://x.example/v1beta/openai'],
])('%s is the address %s', (written, address) => expect(serverAddress(written)).toEqual({ address }))

describe('a command', () => {
  it.each([
    ['x {checkpoint}', '/a b', "x '/a b'"],
    ['x {checkpoint}', '/plain/path-1.2', 'x /plain/path-1.2'],
    ['x "{checkpoint}"', '/a b', 'x "/a b"'],
    ['x "a={checkpoint}"', '/$(rm) `x` "', 'x "a=/\\$(rm) \\`x\\` \\""'],
    ["x '{checkpoint}'", "/it's", "x '/it'\\''s'"],
    ['x {checkpoint}', "/it's", "x '/it'\\''s'"],
    ['x \\"{checkpoint}', '/a;b', "x \\\"'/a;b'"],
    [`x \${checkpoint} {other}`, '/a', `x \${checkpoint} {other}`],
  ])('%s with %s is %s: no value becomes a command of its own', (command, checkpoint, filled) =>
    expect(filledCommand(command, { checkpoint })).toBe(filled),
  )

  it.each([
    [vllm, 'vllm'],
    ['CUDA_VISIBLE_DEVICES=0 /opt/bin/llama-server -m {checkpoint}', 'llama-server'],
    ['python3 -m sglang.launch_server --port {port}', 'sglang.launch_server'],
    ['exec uv run vllm serve', 'vllm'],
    ['"/usr/local/bin/node" main.js', 'node'],
    ['echo starting && exec llama-server --port {port}', 'llama-server'],
    ['. .venv/bin/activate; export PORT={port}\nvllm serve m --port $PORT 2>&1', 'vllm'],
    [
      'ssh -tt b "python -m sglang.launch_server & wait" &\npython -m sglang.launch_server \\\n --port {port}\n',
      'sglang.launch_server',
    ],
    ['vllm serve m --port {port} & wait', 'vllm'],
  ])('%s starts %s', (command, name) => expect(commandName(command)).toBe(name))
})

describe('another checkpoint on the command line', () => {
  const { candidate } = decode(
    suite('baseline: b', `candidate: {path: c, file: f.gguf, serve: "${vllm}", prepare: make}`),
  )
  const running = decode(suite('baseline: b', 'candidate: {path: c, server: "gpu-1:8000", model: m}')).candidate

  it('is served by the same command, and not prepared', () =>
    expect(withCheckpoint(candidate, '/d')).toMatchObject({
      path: '/d',
      file: null,
      prepare: null,
      server: { command: vllm },
    }))
  it('is not what a server serves that runs already', () =>
    expect(withCheckpoint(running, '/d')).toMatchObject({ path: '/d', server: null }))
  it('is not served when it was recorded', () =>
    expect(withCheckpoint(candidate, 'recorded:/d')).toMatchObject({ path: 'recorded:/d', server: null }))
  it('can be a server', () => {
    const server = { address: 'http://gpu-2:90/v1', command: null, templating: 'server' }
    expect(withCheckpoint(running, 'http://gpu-2:90')).toMatchObject({ path: '', server: { ...server, model: 'm' } })
    expect(withCheckpoint(candidate, 'http://gpu-2:90')).toMatchObject({ path: '', server: { ...server, model: null } })
  })
})
