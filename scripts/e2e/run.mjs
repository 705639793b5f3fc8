import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setUp } from '../setup.mjs'

// npm run e2e:vllm, npm run e2e:llama: on Node 24, which reads the program's TypeScript.
const [part, ...options] = process.argv.slice(2)
const script = fileURLToPath(new URL(`${part}.mjs`, import.meta.url))
process.exitCode = spawnSync(setUp(), [script, ...options], { stdio: 'inherit' }).status ?? 3
