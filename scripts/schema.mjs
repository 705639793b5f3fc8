// Writes schema/checkpoint-gate.schema.json from the source that suites are decoded with. Node 24: it imports TypeScript.
import { mkdirSync, writeFileSync } from 'node:fs'
import { metrics } from '../src/metrics/registry.ts'
import { suiteJsonSchema } from '../src/suite/json-schema.ts'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('checkpoint-gate.schema.json', folder), `${JSON.stringify(suiteJsonSchema(metrics), null, 2)}\n`)
