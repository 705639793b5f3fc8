import type { FakeDialect } from './dialect.ts'
import { llamaCpp } from './llama-cpp.ts'
import { llamaCppPython } from './llama-cpp-python.ts'
import { lmdeploy } from './lmdeploy.ts'
import { ollama } from './ollama.ts'
import { openai } from './openai.ts'
import { sglang } from './sglang.ts'
import { tgi } from './tgi.ts'
import { vllm } from './vllm.ts'

export const dialects = {
  vllm,
  sglang,
  tgi,
  lmdeploy,
  'llama-cpp-python': llamaCppPython,
  'llama-cpp': llamaCpp,
  ollama,
  openai,
} satisfies Record<string, FakeDialect>
