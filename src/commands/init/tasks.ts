import { posix } from 'node:path'
import { pooledName, type Role } from '../../shared/words.ts'
import type { FoundData, Kind, Use } from './facts.ts'
import type { PlannedTask } from './plan.ts'

/** What a user says of a data file: its kind, its role, or both. */
export interface Wish {
  kind: Kind | null
  role: Role | null
}

const general =
  /general|retain|retention|replay|regress|forget|mmlu|hellaswag|(^|[^a-z])arc([^a-z]|$)|gsm8?k|wiki|lambada|winogrande|piqa|boolq|truthful|openbook|sciq|pile|(^|[^a-z])c4([^a-z]|$)/i
const domain = /domain|target|in-?house|fine-?tun|(^|[^a-z])(sft|dpo)([^a-z]|$)/i

/** What is not known to be the purpose of the fine-tune must not be lost. */
export const roleOf = (path: string): Role => (domain.test(path) && !general.test(path) ? 'domain' : 'general')

/** More than a processor reads while somebody waits. */
const usualLimits: Record<Kind, number> = {
  perplexity: 1000,
  choose: 1000,
  generate: 500,
  classify: 1000,
  entities: 500,
}

/** The tasks of data files, each with a name of its own. */
export function tasksOf(
  data: readonly FoundData[],
  roles: ReadonlyMap<string, Role>,
  useIn: (found: FoundData) => Use,
): PlannedTask[] {
  const taken = new Set([pooledName('general'), pooledName('domain')].map(folded))
  return data.map((found) => {
    const use = useIn(found)
    const most = usualLimits[use.kind]
    const { path, samples, more } = found
    const limit = more || samples > most ? most : null
    return {
      name: named(path, taken),
      role: roles.get(path) ?? roleOf(path),
      data: path,
      use,
      samples,
      more,
      limit,
      isStub: false,
    }
  })
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** The name of the file as a task may be called; evidence lies in files of that name, so capitals make no difference. */
function named(path: string, taken: Set<string>): string {
  const stem = posix.basename(path).replace(/\.[^.]+$/, '')
  const plain =
    [
      ...stem
        .normalize('NFC')
        .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
        .replace(/^[^\p{L}\p{N}]+/u, ''),
    ]
      .slice(0, 40)
      .join('')
      .replace(/[^\p{L}\p{N}]+$/u, '') || 'task'
  for (let n = 1; ; n++) {
    const name = n === 1 ? plain : `${plain}-${n}`
    if (taken.has(folded(name))) continue
    taken.add(folded(name))
    return name
  }
}

/** Where there is no data yet: what to measure once there is. `withoutLikelihood`: whether the server tells none, so that answers have to do. */
export function stubTasks(withoutLikelihood: boolean): PlannedTask[] {
  const stub = (name: string, role: Role, use: Use): PlannedTask => ({
    name,
    role,
    data: `data/${name}.jsonl`,
    use,
    samples: 0,
    more: false,
    limit: null,
    isStub: true,
  })
  const answers: Use = { kind: 'generate', metrics: ['rougeL'], fields: {}, prompt: null, maxNewTokens: 128 }
  const texts: Use = { kind: 'perplexity', metrics: ['perplexity'], fields: {}, prompt: null, maxNewTokens: null }
  return [stub('general', 'general', withoutLikelihood ? answers : texts), stub('domain', 'domain', answers)]
}
