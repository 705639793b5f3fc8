import type { Mlflow } from '../../mlflow/client.ts'
import type { Reply } from '../../mlflow/failure.ts'
import type { Point } from './points.ts'

interface RunBody {
  run: {
    info: { lifecycle_stage: string }
    data: { metrics?: { key: string; value: number; step?: number | string; timestamp?: number | string }[] }
  }
}

export type RunLooked = 'there' | 'gone'

/** Whether a run can be written to. */
export async function lookAtRun(mlflow: Mlflow, run: string): Promise<Reply<RunLooked>> {
  const reply = await mlflow.request<RunBody>('GET', 'runs/get', { run_id: run })
  if (reply.ok) return { ok: true, body: reply.body.run.info.lifecycle_stage === 'deleted' ? 'gone' : 'there' }
  return reply.failure.kind === 'missing' ? { ok: true, body: 'gone' } : reply
}

/** Whether the newest points of a run are at least as new as those that were sent: an answer of 200 does not say that anything was stored. */
export async function isStored(mlflow: Mlflow, run: string, points: readonly Point[]): Promise<Reply<boolean>> {
  const reply = await mlflow.request<RunBody>('GET', 'runs/get', { run_id: run })
  if (!reply.ok) return reply
  const newest = new Map((reply.body.run.data.metrics ?? []).map(({ key, step = 0 }) => [key, Number(step)]))
  const stored = points.every(({ key, step }) => newest.has(key) && newest.get(key)! >= step)
  return { ok: true, body: stored }
}

/** The same before anything was answered, of points whose steps only grow. A run that is gone has nothing. */
export async function isThere(mlflow: Mlflow, run: string, points: readonly Point[]): Promise<Reply<boolean>> {
  const stored = await isStored(mlflow, run, points)
  return !stored.ok && stored.failure.kind === 'missing' ? { ok: true, body: false } : stored
}

/** How many points of a metric a run has. */
export async function countPoints(mlflow: Mlflow, run: string, key: string): Promise<Reply<number>> {
  let count = 0
  let token: string | undefined
  do {
    const reply = await mlflow.request<{ metrics?: unknown[]; next_page_token?: string }>(
      'GET',
      'metrics/get-history',
      {
        run_id: run,
        metric_key: key,
        max_results: 25_000,
        ...(token && { page_token: token }),
      },
    )
    if (!reply.ok) return reply
    count += reply.body.metrics?.length ?? 0
    token = reply.body.next_page_token
  } while (token)
  return { ok: true, body: count }
}
