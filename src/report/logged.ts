import { z } from 'zod'
import { markdownCode, markdownText } from '../shared/escape.ts'

/** What became of sending the run to MLflow. */
export interface Logged {
  /** null: it is not there. */
  run: { id: string; experiment: string; name: string; url: string } | null
  /** Sentences: why it is not there, or what of it is not there as it was sent. */
  problems: string[]
}

export const loggedSchema = z.object({
  run: z.object({ id: z.string(), experiment: z.string(), name: z.string(), url: z.string() }).nullable(),
  problems: z.array(z.string()),
}) satisfies z.ZodType<Logged, Logged>

/** An address that may stand in a link as it is. */
export const isPlainAddress = (url: string): boolean => /^https?:\/\/[\w.:/%~#[\]-]+$/.test(url)

/** One line of markdown; empty where nothing was to be sent. */
export function loggedSection({ mlflow }: { mlflow?: Logged }): string {
  if (mlflow === undefined) return ''
  const { run, problems } = mlflow
  const said = problems.length === 0 ? '' : ` ⚠️ ${problems.map((problem) => markdownText(problem, 600)).join(' ')}`
  if (run === null) return `MLflow:${said}`
  const name = markdownText(run.name, 100)
  const link = isPlainAddress(run.url) ? `<a href="${run.url}">${name}</a>` : `${name} ${markdownCode(run.url)}`
  return `MLflow: ${link}${said}`
}

/** Plain text for a terminal. */
export function loggedLines({ mlflow }: { mlflow?: Logged }): string[] {
  if (mlflow === undefined) return []
  return [...(mlflow.run === null ? [] : [`In MLflow: ${mlflow.run.url}`]), ...mlflow.problems]
}
