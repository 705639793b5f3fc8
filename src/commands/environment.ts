import { runtimeEnvironment } from '../backends/onnx/runtime/environment.ts'
import { hubAccess } from '../checkpoint/hub/access.ts'
import type { Where } from '../checkpoint/locate.ts'

/** Where checkpoints are looked for and what of them is kept, as the process's environment has it. */
export function whereOf(folder: string, signal?: AbortSignal): Where {
  return { folder, ...(signal && { signal }), cache: runtimeEnvironment().cacheFolder, hub: hubAccess(process.env) }
}
