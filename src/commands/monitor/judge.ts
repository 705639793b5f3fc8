import type { MonitorOptions } from '../../monitor/public.ts'
import { gateError } from '../../shared/errors.ts'

type JudgeOptions = NonNullable<MonitorOptions['judge']>

const texts = ['server', 'model', 'apiKeyEnv', 'refusals'] as const
const numbers = ['share', 'maxCallsPerHour', 'timeout'] as const
const known: readonly string[] = [...texts, ...numbers]

/** A judge as `--judge` has it: `server=http://…/v1,model=NAME,share=0.1`, named as in the library. Throws GateError `monitor-judge`. */
export function judgeOptions(given: string): JudgeOptions {
  const options: Record<string, string | number> = {}
  for (const part of given.split(',').map((each) => each.trim())) {
    if (part === '') continue
    const [, name, value] = /^(\w+)\s*=\s*(.+)$/.exec(part) ?? []
    if (name === undefined || value === undefined || !known.includes(name))
      throw gateError('monitor-judge', { name: name ?? null, known })
    options[name] = numbers.some((each) => each === name) ? Number(value) : value
  }
  // What is wrong in a value, or lacks, is said where the library's options are read.
  return options as unknown as JudgeOptions
}
