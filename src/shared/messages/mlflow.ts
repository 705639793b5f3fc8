import type { Message } from '../errors.ts'
import { shown } from '../shown.ts'

/** Of MLflow: where it is, what it refuses, and its registry. */
export const mlflowMessages = {
  'mlflow-address': (p: { given: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.given)} is no address of an MLflow server.`,
    hint: 'Name an address such as http://localhost:5000 in MLFLOW_TRACKING_URI. Files and databases are served by "mlflow server".',
  }),
  'mlflow-databricks': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'MLflow on Databricks is asked by host and token, and these are not both there.',
    hint: 'Set MLFLOW_TRACKING_URI to databricks, without a profile, and DATABRICKS_HOST and DATABRICKS_TOKEN.',
  }),
  'mlflow-sign-in': (p: { variable: string }): Message => ({
    exit: 'badInput',
    what: `${p.variable} asks for a way to sign in that only MLflow's Python client knows.`,
    hint: 'Use a name and a password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD) or a token (MLFLOW_TRACKING_TOKEN).',
  }),
  'mlflow-certificate': (p: { variable: string; file: string }): Message => ({
    exit: 'badInput',
    what: `The certificate ${shown(p.file)} that ${p.variable} names cannot be read.`,
    hint: 'Name a file in PEM format that this user may read.',
  }),
}
