import { readFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { dirname, join } from 'node:path'

const cgroups = '/sys/fs/cgroup'

function text(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

/** Processors' worth of time by one `cpu.max` ("200000 100000" is two); null: no limit. */
export function coresOfQuota(cpuMax: string): number | null {
  const [quota, period] = cpuMax.split(/\s+/).map(Number)
  return quota && period && quota > 0 && period > 0 ? quota / period : null
}

/** The tightest processor quota of the control groups that this process is in, in cores; null: none. */
function quota(): number | null {
  const own = /^0::(\/.*)$/m.exec(text('/proc/self/cgroup') ?? '')?.[1]
  const limits: (number | null)[] = []
  for (let folder = own ?? '/'; ; folder = dirname(folder)) {
    limits.push(coresOfQuota(text(join(cgroups, folder, 'cpu.max')) ?? ''))
    if (folder === '/') break
  }
  const [first, period] = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((name) => text(join(cgroups, 'cpu', name)))
  limits.push(coresOfQuota(`${first} ${period}`))
  const set = limits.filter((limit) => limit !== null)
  return set.length > 0 ? Math.min(...set) : null
}

/** Whole cores that this process may keep busy: what the scheduler lets it see, cut by a container's quota; at least 1. */
export function availableCores(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(quota() ?? Number.POSITIVE_INFINITY)))
}

/** Bytes that this process may use: the machine's memory, or its container's limit where that is less. */
export function memoryLimit(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}
