import type { FakeDialect } from './dialect.ts'
import { vllm } from './vllm.ts'

export const dialects = { vllm } satisfies Record<string, FakeDialect>
