import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start real processes and load a native runtime: a crash of one may not take the others down.
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
