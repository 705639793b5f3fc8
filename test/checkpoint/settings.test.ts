import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generationSettings } from '../../src/checkpoint/settings.ts'
import { folder } from './helpers.ts'

async function settings(
  config: object,
  generation: object | null,
  eos: number | null = null,
  tokenizerConfig: object = {},
) {
  const path = folder({
    'config.json': JSON.stringify(config),
    'tokenizer_config.json': JSON.stringify(tokenizerConfig),
    ...(generation ? { 'generation_config.json': JSON.stringify(generation) } : {}),
  })
  const special = eos === null ? {} : { eos_token: { content: '</s>', id: eos } }
  return generationSettings(
    {
      config: join(path, 'config.json'),
      tokenizerConfig: join(path, 'tokenizer_config.json'),
      generationConfig: generation ? join(path, 'generation_config.json') : null,
    },
    { special },
  )
}

describe('what ends an answer', () => {
  it('every id of generation_config.json, not those of config.json, and the tokenizer’s own', async () => {
    const { eosIds, eosFrom } = await settings({ eos_token_id: 9 }, { eos_token_id: [2, 5] }, 7)
    expect(eosIds).toEqual([2, 5, 7])
    expect(eosFrom).toEqual(['generation_config.json eos_token_id', 'the tokenizer’s eos_token'])
  })
  it('config.json where the other file names none', async () => {
    expect((await settings({ eos_token_id: 9 }, {})).eosIds).toEqual([9])
    expect((await settings({ eos_token_id: [9, 8] }, null, 9)).eosIds).toEqual([9, 8])
  })
  it('nothing where no file names one', async () => {
    expect(await settings({ eos_token_id: null }, null)).toMatchObject({ eosIds: [], eosFrom: [] })
  })
})

describe('the context length', () => {
  it.each([
    [{ max_position_embeddings: 8192, n_positions: 5 }, 8192, 'config.json max_position_embeddings'],
    [{ n_positions: 1024 }, 1024, 'config.json n_positions'],
    [{ n_ctx: 512 }, 512, 'config.json n_ctx'],
    [{ max_seq_len: 2048 }, 2048, 'config.json max_seq_len'],
    [{ text_config: { max_position_embeddings: 99 } }, 99, 'config.json text_config max_position_embeddings'],
  ])('of %j', async (config, value, from) => {
    expect((await settings(config, null)).contextLength).toEqual({ value, from })
  })
  it('falls back to the tokenizer’s, where that is a length at all', async () => {
    expect((await settings({}, null, null, { model_max_length: 77 })).contextLength?.value).toBe(77)
    expect((await settings({}, null, null, { model_max_length: 1e30 })).contextLength).toBeNull()
  })
})
