import { isPlainAddress } from '../logged.ts'
import type { Report } from '../report.ts'
import { html, type Markup, named, sentence } from './markup.ts'

/** Where the run stands in MLflow, or why it does not. */
export function loggedPart({ mlflow }: Report): Markup | null {
  if (mlflow === undefined) return null
  const { run, problems } = mlflow
  const link = run && (isPlainAddress(run.url) ? html`<a href="${run.url}">${named(run.name)}</a>` : named(run.url))
  return html`<p class="kind">MLflow: ${link} ${problems.map((problem) => html`<span>${sentence(problem)}</span> `)}</p>`
}
