import { z } from 'zod'
import type { Catalogue } from './known.ts'
import { suiteSchema } from './schema.ts'

/** JSON schema (draft 2020-12) of a suite as it is written, for editors: `# yaml-language-server: $schema=…` in its first line. */
export function suiteJsonSchema(catalogue: Catalogue): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(suiteSchema(catalogue), { io: 'input', override: withoutMachineLimit })
  return {
    $schema,
    title: 'Checkpoint Gate suite',
    description:
      'What Checkpoint Gate compares: two checkpoints, the tasks to compare them on, and the rules that a pull request must keep.',
    ...schema,
  }
}

/** The greatest whole number that JavaScript counts to is nobody's limit. */
function withoutMachineLimit({ jsonSchema }: { jsonSchema: { maximum?: number | undefined } }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
