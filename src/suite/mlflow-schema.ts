import { z } from 'zod'
import { bareAddress } from '../shared/secrets.ts'
import { shown } from '../shared/shown.ts'
import { told } from './texts.ts'

/** Where every run is logged, and under which name checkpoints are promoted. */
export interface MlflowSettings {
  /** null: the suite's name. */
  experiment: string | null
  /** Counts where MLFLOW_TRACKING_URI names none; null: none. */
  address: string | null
  /** Whether the renderings are uploaded. */
  artifacts: boolean
  /** Name of the registered model; null: the suite's name. */
  model: string | null
  /** Seconds that logging may take. */
  timeout: number
}

/** A name or password in it would end up in a report, and its query in every request. */
const address = told((written) => {
  const url = URL.canParse(written) ? new URL(written) : null
  if (url?.username || url?.password)
    return 'holds a name or password; set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD instead'
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
  return plain ? null : `given ${shown(bareAddress(written))}; allowed: an address such as https://mlflow.example.com`
})

export const modelName = told((name) =>
  mayNameModel(name) ? null : `given ${shown(name)}; allowed: up to 256 characters, no / : " ' and no backquote`,
)

/** What MLflow takes as the name of a registered model, without what would have to be quoted in its filters. */
export const mayNameModel = (name: string): boolean => /^(?! )[^/:"'`\\\p{Cc}]{1,256}(?<! )$/u.test(name)

const mapping = z.strictObject({
  experiment: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe(
      'Name of the experiment; it is made where there is none. MLFLOW_EXPERIMENT_NAME and MLFLOW_EXPERIMENT_ID go before it. Absent: the name of the suite.',
    ),
  address: address
    .optional()
    .describe(
      'Address of the server. MLFLOW_TRACKING_URI goes before it, and only to the address that it names are a name, password or token sent.',
    ),
  artifacts: z
    .boolean()
    .prefault(true)
    .describe('Whether report.html, report.json, comment.md, summary.md and suite.yml are uploaded.'),
  model: modelName
    .optional()
    .describe('Name of the registered model that `promote` moves an alias of. Absent: the name of the suite.'),
  timeout: z
    .number()
    .gt(0)
    .max(3600)
    .prefault(60)
    .describe('Seconds that logging may take before the report is published without it.'),
})

export const mlflowSchema = z
  .union([z.boolean(), mapping], {
    error: ({ input }) => `given ${shown(input)}; allowed: true, or a mapping such as {experiment: legal}`,
  })
  .transform((written): MlflowSettings | null => {
    if (written === false) return null
    const { experiment, address, model, artifacts, timeout } = mapping.parse(written === true ? {} : written)
    return { experiment: experiment ?? null, address: address ?? null, model: model ?? null, artifacts, timeout }
  })
