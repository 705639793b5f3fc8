import { describe, expect, it } from 'vitest'
import { chooseModel, refuseConfig } from '../../src/checkpoint/layout.ts'
import type { GateError } from '../../src/shared/errors.ts'

const choose = (names: string[], wanted: string | null = null) => chooseModel(names, wanted, '/models/x')
const refused = (names: string[], wanted: string | null = null): GateError => {
  try {
    choose(names, wanted)
  } catch (error) {
    return error as GateError
  }
  throw new Error('nothing was refused')
}

describe('the model of a folder', () => {
  it.each([
    ['optimum', ['config.json', 'model.onnx', 'model.onnx_data'], { layout: 'decoder', onnx: 'model.onnx' }],
    [
      'transformers.js',
      ['config.json', 'onnx/model_q4.onnx', 'onnx/model.onnx', 'onnx/model_fp16.onnx'],
      { layout: 'decoder', onnx: 'onnx/model.onnx' },
    ],
    [
      'old optimum, merged',
      ['decoder_model.onnx', 'decoder_model_merged.onnx', 'decoder_with_past_model.onnx'],
      { layout: 'merged', onnx: 'decoder_model_merged.onnx' },
    ],
    [
      'old optimum, a pair',
      ['onnx/decoder_model.onnx', 'onnx/decoder_with_past_model.onnx'],
      { layout: 'pair', onnx: 'onnx/decoder_model.onnx', withPast: 'onnx/decoder_with_past_model.onnx' },
    ],
    ['one under another name', ['config.json', 'llm.onnx'], { layout: 'decoder', onnx: 'llm.onnx' }],
  ])('%s', (_title, names, chosen) => {
    expect(choose(names)).toMatchObject(chosen)
  })

  it('is the file that the user names, however the path is written', () => {
    const names = ['onnx/model.onnx', 'onnx/model_q4.onnx', 'onnx/decoder_model_merged_quantized.onnx']
    expect(choose(names, './onnx/model_q4.onnx').onnx).toBe('onnx/model_q4.onnx')
    expect(choose(names, 'onnx\\model_q4.onnx').onnx).toBe('onnx/model_q4.onnx')
    expect(choose(names, 'onnx/decoder_model_merged_quantized.onnx').layout).toBe('merged')
  })

  it('says so where a decoder comes without its second half', () => {
    expect(choose(['decoder_model.onnx']).notes.join()).toContain('decoder_with_past_model.onnx')
  })
})

describe('a folder that is refused', () => {
  it.each([
    ['two models of the usual name', ['model.onnx', 'onnx/model.onnx'], 'checkpoint-ambiguous', 'file: model.onnx'],
    ['several of no usual name', ['b.onnx', 'a.onnx'], 'checkpoint-ambiguous', 'file: a.onnx'],
    ['PyTorch weights', ['model.safetensors', 'config.json'], 'checkpoint-no-onnx', 'optimum-cli export onnx'],
    ['onnxruntime-genai', ['model.onnx', 'genai_config.json'], 'checkpoint-genai', 'optimum-cli export onnx'],
    [
      'an encoder-decoder',
      ['encoder_model.onnx', 'decoder_model_merged.onnx'],
      'checkpoint-encoder-decoder',
      'decoder-only',
    ],
    [
      'a multimodal model',
      ['onnx/embed_tokens.onnx', 'onnx/decoder_model_merged.onnx', 'onnx/vision_encoder.onnx'],
      'checkpoint-multimodal',
      'language model alone',
    ],
    ['an encoder alone', ['encoder_model.onnx'], 'checkpoint-encoder-decoder', 'decoder-only'],
  ])('%s: by name, with what to do', (_title, names, code, todo) => {
    const error = refused(names)
    expect(error.code).toBe(code)
    expect(error.hint).toContain(todo)
    expect(error.exit).toBe(2)
  })

  it('a file that is not there: with those that are', () => {
    const error = refused(['onnx/model.onnx', 'onnx/model_q4.onnx'], 'model_q4.onnx')
    expect(error.code).toBe('checkpoint-file-unknown')
    expect(error.hint).toContain('"onnx/model_q4.onnx"')
  })

  it('genai and encoder files of another folder do not matter', () => {
    expect(choose(['onnx/model.onnx', 'genai/genai_config.json', 'genai/model.onnx']).onnx).toBe('onnx/model.onnx')
  })

  it('an encoder-decoder that only its config.json tells', () => {
    expect(() => refuseConfig({ is_encoder_decoder: true }, '/x')).toThrow('is_encoder_decoder')
    expect(() => refuseConfig({ model_type: 'llama', is_encoder_decoder: false }, '/x')).not.toThrow()
  })
})
