// Writes the JSON schemas of suites and of report.json from the source that they are decoded with. Node 24: it imports TypeScript.
import { mkdirSync, writeFileSync } from 'node:fs'
import { catalogue } from '../src/metrics/catalogue.ts'
import { reportJsonSchema } from '../src/report/json.ts'
import { suiteJsonSchema } from '../src/suite/json-schema.ts'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
const write = (name, schema) => writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
write('checkpoint-gate.schema.json', suiteJsonSchema(catalogue))
write('report.schema.json', reportJsonSchema())
