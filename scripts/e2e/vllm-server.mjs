import { join } from 'node:path'
import { freePort } from '../../src/backends/server/process/port.ts'
import { startServer } from './started.mjs'

export const vllmEnvironment = {
  VLLM_CPU_KVCACHE_SPACE: process.env.VLLM_CPU_KVCACHE_SPACE ?? '1',
  HF_HUB_OFFLINE: '1',
  VLLM_NO_USAGE_STATS: '1',
  DO_NOT_TRACK: '1',
}

/** A server of vLLM, for what has to be asked beside the program. @returns its address up to and with /v1, and how it is stopped */
export async function serveVllm(bin, checkpoint, name, options) {
  const port = await freePort()
  const args = ['serve', checkpoint, '--host', '127.0.0.1', '--port', String(port), '--served-model-name', name]
  const { address, stop } = await startServer(join(bin, 'vllm'), [...args, ...options], {
    ...{ port, limit: 900, patience: 30 },
    env: { ...process.env, ...vllmEnvironment },
  })
  return { address: `${address}/v1`, stop }
}
