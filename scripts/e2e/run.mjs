import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setUp } from '../setup.mjs'

// npm run e2e:PART: on Node 24, which reads the program's TypeScript.
const [part, ...options] = process.argv.slice(2)
const script = fileURLToPath(new URL(`${part}.mjs`, import.meta.url))
// The channel tells it where this process is gone.
const child = spawn(setUp(), [script, ...options], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('close', (code) => (process.exitCode = code ?? 3))
