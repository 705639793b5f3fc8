import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A busy machine tells late.
    expect: { poll: { timeout: 20_000 } },
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/scratch.ts',
    // Tests start real processes and load a native runtime: a crash of one may not take the others down.
    pool: 'forks',
    // Many tests wait: for a retry, for the pause that GitHub wants between two writes, for a process to end.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    maxConcurrency: 12,
    // A CI machine is taken for a terminal with colours: tests read the same texts there as elsewhere.
    env: { NO_COLOR: '1' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
