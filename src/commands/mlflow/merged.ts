import { relative, resolve, sep } from 'node:path'
import { identify } from '../../backends/open.ts'
import { hubModel, isHubName } from '../../checkpoint/hub/access.ts'
import { hubSource } from '../../mlflow/source.ts'
import type { Progress } from '../../shared/progress.ts'
import { withCheckpoint } from '../../suite/checkpoints.ts'
import type { Suite } from '../../suite/suite.ts'
import { keyOf, whereOf } from '../environment.ts'
import { fromHere } from '../run/given.ts'

/** The checkpoint that is merged now. */
export interface MergedCheckpoint {
  fingerprint: string
  /** As a registry names a hub revision; null: it lies elsewhere. */
  hub: string | null
  /** As the suite names its folder, relative to the suite's; null: it lies outside. */
  named: string | null
}

/** Finds the checkpoint and computes what it is, from its files as they are now. */
export async function mergedCheckpoint(
  suite: Suite,
  { checkpoint, progress, signal }: { checkpoint: string | null; progress: Progress; signal: AbortSignal },
): Promise<MergedCheckpoint> {
  const source = checkpoint === null ? suite.candidate : withCheckpoint(suite.candidate, fromHere(checkpoint))
  const where = whereOf(suite.folder, signal)
  const { fingerprint, files } = await identify(
    { side: 'candidate', source, key: keyOf('candidate', suite) },
    where,
    progress,
  )
  if (!isHubName(source.path)) {
    const below = relative(suite.folder, resolve(suite.folder, source.path)).split(sep).join('/')
    return {
      fingerprint,
      hub: null,
      named: source.path === '' || /^(\.\.(\/|$)|$|\/|[A-Za-z]:)/.test(below) ? null : below,
    }
  }
  // The very commit that the fingerprint is of: asked again, a branch may stand for a newer one.
  if (files === null || files.revision === null) throw new Error('a checkpoint of the hub has a commit')
  return { fingerprint, hub: hubSource(hubModel(source.path).name, files.revision), named: null }
}
