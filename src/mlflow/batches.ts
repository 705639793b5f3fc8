import type { Body } from './body.ts'
import type { MlflowRun } from './run.ts'

/** Of one request; more is refused, or by some servers in front of MLflow. */
const most = { metrics: 1000, params: 100, tags: 100, all: 1000, bytes: 900_000 } as const

type Content = Pick<MlflowRun, 'metrics' | 'params' | 'tags'>
type Kind = keyof Content

/** What is to be logged, as bodies of `runs/log-batch` of which none is too large. */
export function logBatches(runId: string, content: Content): Body[] {
  const bodies: Body[] = []
  let open: Record<Kind, object[]> = { params: [], tags: [], metrics: [] }
  let [count, bytes] = [0, 0]
  const close = () => {
    if (count === 0) return
    const filled = Object.fromEntries(Object.entries(open).filter(([, list]) => list.length > 0))
    bodies.push({ ...filled, run_id: runId })
    open = { params: [], tags: [], metrics: [] }
    count = bytes = 0
  }
  for (const kind of ['params', 'tags', 'metrics'] as const) {
    for (const entry of content[kind]) {
      const size = Buffer.byteLength(JSON.stringify(entry)) + 1
      if (count === most.all || open[kind].length === most[kind] || bytes + size > most.bytes) close()
      open[kind].push(entry)
      count++
      bytes += size
    }
  }
  close()
  return bodies
}
