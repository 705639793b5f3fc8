import type { PolicyRecord } from '../../evidence/policy-record.ts'
import { policyTexts } from '../../shared/messages/policy.ts'

/** What the log says of whose rules hold, before anything is evaluated. */
export function policyNotes(record: PolicyRecord | null): string[] {
  if (record === null) return []
  const { holds, base, other } = record
  if (other.state === 'unknown') return [policyTexts.unknown(other.why)]
  if (holds === 'base') return [policyTexts.baseHolds(base!)]
  return other.state === 'none' ? [policyTexts.noSuite(base!)] : []
}
