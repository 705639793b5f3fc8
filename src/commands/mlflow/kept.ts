import { z } from 'zod'
import type { RunFolder } from '../../evidence/run-folder.ts'
import { mlflowRun, type RunPlace } from '../../mlflow/of-report.ts'
import { loggedSchema } from '../../report/logged.ts'
import type { Report } from '../../report/report.ts'

/** mlflow.json of a run folder: what was sent, from where, and what became of it. */
const keptSchema = z.object({
  schema: z.literal(1),
  /** Of the run that was sent. */
  key: z.string(),
  place: z.object({
    repository: z.string().nullable(),
    commit: z.string().nullable(),
    pullRequest: z.number().int().nullable(),
    url: z.string().nullable(),
    repositoryUrl: z.string().nullable(),
  }) satisfies z.ZodType<RunPlace>,
  logged: loggedSchema,
})

export type KeptLogging = z.output<typeof keptSchema>

/** null: there is none, or nothing that this program wrote. */
export function keptLogging(folder: RunFolder): KeptLogging | null {
  const text = folder.readLogged()
  if (text === null) return null
  try {
    return keptSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

export function keepLogging(folder: RunFolder, kept: Omit<KeptLogging, 'schema'>): void {
  folder.writeLogged(`${JSON.stringify({ schema: 1, ...kept }, null, 2)}\n`)
}

/** The report with what became of sending it; of other figures nothing is known. */
export function withLogging(report: Report, folder: RunFolder): Report {
  const kept = keptLogging(folder)
  return kept !== null && kept.key === mlflowRun(report, kept.place).key ? { ...report, mlflow: kept.logged } : report
}
