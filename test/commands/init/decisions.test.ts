import { describe, expect, it } from 'vitest'
import { checkpointsAmong, sidesOf } from '../../../src/commands/init/checkpoints.ts'
import { forgeOf, hostOf } from '../../../src/commands/init/forge.ts'
import { tellable } from '../../../src/commands/init/rules.ts'
import { isData, sniff } from '../../../src/commands/init/sniff.ts'
import { roleOf } from '../../../src/commands/init/tasks.ts'
import { mayBeData } from '../../../src/commands/init/walk.ts'
import { repository } from './repository.ts'

describe('where workflows run', () => {
  it.each([
    ['git@github.com:acme/model.git', [], 'github', false],
    ['https://github.com/acme/model', ['.github'], 'github', false],
    ['https://token@acme.ghe.com/acme/model.git', [], 'github', false],
    ['ssh://git@github.acme.corp:22/acme/model.git', [], 'github', true],
    ['https://git.acme.corp/acme/model', ['.github'], 'github', true],
    ['https://git.acme.corp/acme/model', [], null, false],
    ['https://git.acme.corp/acme/model', ['.gitea', '.github'], 'gitea', false],
    ['gitea@gitea.acme.corp:acme/model.git', [], 'gitea', false],
    ['https://codeberg.org/acme/model.git', [], 'forgejo', false],
    ['https://git.acme.corp/acme/model', ['.forgejo'], 'forgejo', false],
    ['git@gitlab.com:acme/model.git', [], 'none', false],
    ['https://huggingface.co/acme/model', [], 'none', false],
    ['', [], 'github', false],
    ['../model.git', [], 'github', false],
    ['C:\\repositories\\model', [], 'github', false],
  ])('%s with %j: %s', (remote, folders, forge, isEnterprise) => {
    expect(forgeOf(hostOf(remote), folders)).toEqual({ forge, isEnterprise })
  })
})

describe('checkpoints', () => {
  const found = (names: string[]) =>
    checkpointsAmong(names).checkpoints.map(({ path, form, file }) => [path, form, ...(file === null ? [] : [file])])
  const hub = ['config.json', 'tokenizer.json']
  const below = (folder: string, names: string[]) => names.map((name) => `${folder}/${name}`)

  it.each<[string, string[], string[][]]>([
    ['ONNX in its folder', below('m', [...hub, 'model.onnx', 'model.onnx_data']), [['m', 'onnx']]],
    [
      'ONNX below onnx/, as transformers.js has it',
      below('m', [...hub, 'onnx/model.onnx', 'onnx/model_q4.onnx']),
      [['m', 'onnx']],
    ],
    [
      'several ONNX of which none is the usual one',
      below('m', [...hub, 'a.onnx', 'b.onnx']),
      [['m', 'onnx', 'a.onnx']],
    ],
    ['safetensors at the root of the repository', [...hub, 'model.safetensors', 'README.md'], [['.', 'safetensors']]],
    ['weights of PyTorch', below('m', [...hub, 'pytorch_model.bin']), [['m', 'safetensors']]],
    [
      'an adapter beside its base',
      [
        ...below('base', [...hub, 'model.safetensors']),
        ...below('ad', ['adapter_config.json', 'adapter_model.safetensors']),
      ],
      [
        ['ad', 'adapter'],
        ['base', 'safetensors'],
      ],
    ],
    [
      'GGUF in parts',
      below('g', ['a-00001-of-00002.gguf', 'a-00002-of-00002.gguf', 'b.gguf']),
      [
        ['g/a-00001-of-00002.gguf', 'gguf'],
        ['g/b.gguf', 'gguf'],
      ],
    ],
    ['weights without a configuration', below('m', ['x.bin', 'y.safetensors']), []],
    [
      'an encoder and a decoder, which the gate refuses',
      below('m', [...hub, 'encoder_model.onnx', 'decoder_model_merged.onnx']),
      [],
    ],
  ])('%s', (_, names, expected) => {
    expect(found(names)).toEqual(expected)
  })

  it.each([
    [['baseline', 'candidate'], 'baseline', 'candidate'],
    [['models/v1-production', 'models/v2'], 'models/v1-production', 'models/v2'],
    [['llm', 'llm-finetuned'], 'llm', 'llm-finetuned'],
    [['a', 'b'], null, null],
    [['base', 'tuned', 'other'], 'base', 'tuned'],
    [['base', 'careful', 'careless'], 'base', null],
    [['base-model', 'base-tuned'], 'base-model', 'base-tuned'],
  ])('of %j, %s is the baseline and %s the candidate', (paths, baseline, candidate) => {
    const checkpoints = paths.map((path) => ({
      path,
      form: 'onnx' as const,
      file: null,
      base: null,
      hasTokenizer: true,
    }))
    const sides = sidesOf(checkpoints)
    expect([sides.baseline?.path ?? null, sides.candidate?.path ?? null]).toEqual([baseline, candidate])
  })
})

describe('data', () => {
  const lines = (line: (i: number) => object) => Array.from({ length: 24 }, (_, i) => line(i))
  const long = (i: number) => `An answer with more than three words, number ${i}.`
  const chinese = '这是一个比三个词更长的中文回答，用来测试。'

  it.each<[string, (i: number) => object, object]>([
    [
      'MMLU',
      (i) => ({ question: `q${i}`, choices: ['a', 'b', 'c', 'd'], answer: i % 4 }),
      { kind: 'choose', metrics: ['acc'] },
    ],
    [
      'HellaSwag',
      (i) => ({ ind: i, ctx: `c${i}`, ctx_a: 'a', ctx_b: 'b', endings: ['x', 'y'], label: '1' }),
      { kind: 'choose' },
    ],
    ['letters in columns', (i) => ({ question: `q${i}`, A: 'x', B: 'y', answer: 'B' }), { kind: 'choose' }],
    ['texts', (i) => ({ text: `t${i}` }), { kind: 'perplexity', metrics: ['perplexity'], maxNewTokens: null }],
    [
      'a class of each text',
      (i) => ({ text: `t${i}`, label: i % 2 ? 'spam' : 'ham' }),
      { kind: 'classify', prompt: expect.stringContaining('ham, spam') },
    ],
    [
      'numbers of classes beside their names',
      (i) => ({ text: `t${i}`, label: 0, label_text: 'ham' }),
      { kind: 'classify', fields: { label: 'label_text' } },
    ],
    [
      'questions with long answers',
      (i) => ({ question: `q${i}`, answer: long(i) }),
      { kind: 'generate', metrics: ['rougeL'], maxNewTokens: 32 },
    ],
    [
      'short answers',
      (i) => ({ question: `q${i}`, answer: `${i}` }),
      { kind: 'generate', metrics: ['exact_match', 'token_f1'] },
    ],
    [
      'answers in a script that ROUGE does not see',
      (i) => ({ prompt: `q${i}`, reference: chinese }),
      { kind: 'generate', metrics: ['chrf', 'rougeL_unicode'] },
    ],
    [
      'Alpaca',
      (i) => ({ instruction: `do ${i}`, input: '', output: long(i) }),
      { kind: 'generate', prompt: '{instruction}\n\n{input}' },
    ],
    [
      'Dolly',
      (i) => ({ instruction: `do ${i}`, context: 'c', response: long(i) }),
      { kind: 'generate', prompt: '{context}\n\n{instruction}' },
    ],
    [
      'conversations',
      (i) => ({
        messages: [
          { role: 'user', content: `q${i}` },
          { role: 'assistant', content: long(i) },
        ],
      }),
      { kind: 'generate' },
    ],
    [
      'conversations beside a prompt',
      (i) => ({
        prompt: 'p',
        messages: [
          { role: 'user', content: `q${i}` },
          { role: 'assistant', content: long(i) },
        ],
      }),
      { kind: 'generate', fields: { messages: 'messages' } },
    ],
    [
      'two columns that could be the prompt',
      (i) => ({ question: `q${i}`, query: 'x', answer: long(i) }),
      { kind: 'generate', fields: { prompt: 'question' } },
    ],
    ['prompts alone', (i) => ({ prompt: `q${i}` }), { kind: 'generate', metrics: ['looping', 'repetition'] }],
    [
      'entities',
      (i) => ({ text: `Ada ${i}`, entities: [{ type: 'PER', text: 'Ada' }] }),
      { kind: 'entities', prompt: expect.stringContaining('"PER"') },
    ],
    ['tags', () => ({ tokens: ['Ada', 'sleeps'], ner_tags: ['B-PER', 'O'] }), { kind: 'entities', prompt: null }],
  ])('of %s', async (_, line, expected) => {
    const found = await sniff(repository({ 'd.jsonl': lines(line) }), 'd.jsonl')
    expect(isData(found) ? found : { uses: [found] }).toMatchObject({ samples: 24 })
    expect(isData(found) && found.uses[0]).toMatchObject(expected)
  })

  it.each([
    ['data/eval.jsonl', 'data'],
    ['eval.csv', 'data'],
    ['data/corpus.txt', 'data'],
    ['notes.txt', null],
    ['requirements.txt', null],
    ['data/LICENSE-WordNet.txt', null],
    ['models/x/vocab.csv', null],
    ['models/x/tokens.jsonl', null],
    ['results/metrics.csv', null],
    ['data/train.jsonl', 'training'],
    ['train/part-1.parquet', 'training'],
    ['data/constrained.jsonl', 'data'],
    ['main.py', null],
  ])('%s: %s', (path, expected) => {
    expect(mayBeData(path, ['models/x'])).toBe(expected)
  })

  it.each([
    ['data/mmlu_law.jsonl', 'general'],
    ['data/wikitext.txt', 'general'],
    ['data/eval.jsonl', 'general'],
    ['data/domain.jsonl', 'domain'],
    ['sft/held_out.jsonl', 'domain'],
    ['sft/general.jsonl', 'general'],
  ])('%s is taken as %s: what is not known to be the purpose must not be lost', (path, role) => {
    expect(roleOf(path)).toBe(role)
  })
})

it('a margin is no narrower than what the samples can tell from chance', () => {
  expect([3000, 700, 310, 200, 109, 50, 1].map(tellable)).toEqual([1, 2, 3, 5, 5, 10, 10])
})
