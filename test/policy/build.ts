import { catalogue } from '../../src/metrics/catalogue.ts'
import { decodeSuite } from '../../src/suite/decode.ts'
import type { Suite } from '../../src/suite/suite.ts'

/** A suite of two tasks with these rules and whatever else. */
export function suiteWith(rules: string[], more = '', tasks = usualTasks): Suite {
  const ruled = rules.length === 0 ? '' : `rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`
  const text = `name: legal\nbaseline: production\ncandidate: model\n${more}\ntasks:\n${tasks}${ruled}`
  return decodeSuite(text, '/repository/checkpoint-gate.yml', catalogue, () => ({ why: 'there is none' }))
}

export const usualTasks = `  qa: {kind: generate, role: general, data: qa.jsonl, metrics: [exact_match, rougeL]}
  texts: {kind: perplexity, role: general, data: texts.jsonl, metrics: [perplexity]}
`
