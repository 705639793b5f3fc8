import { z } from 'zod'
import type { Blocker } from '../gate/outcome.ts'
import { blockers, codeOf, isOverridable } from '../override/code.ts'
import { type Override, type VoidOverride, voidSchema } from '../override/record.ts'
import { type Digest, digestOf, readDigest } from './digest.ts'
import type { Report } from './report.ts'

/**
 * What a report leaves on its comment, on one hidden line: how every row was decided, and, where rules block, what a person can let through,
 * so that a command can be checked without the run folder; and who has.
 */
export interface Trail {
  digest: Digest | null
  blocked: Blocked | null
}

export interface Blocked {
  code: string
  commit: string
  /** Null where there was no room for it: only the code was kept. */
  what: { fingerprint: string; blockers: Blocker[] } | null
  /** Who let it through: enough to look it up, and to say that it no longer holds. */
  override: (Pick<Override, 'by' | 'until'> & { id: number; url: string }) | null
  /** An earlier one that did not hold any more. */
  former: VoidOverride | null
  /** Whether it can be let through: nothing is missing. */
  open: boolean
}

/** In characters; a comment's data may have 10,000. */
const longest = 9900
const mark = ' blocked='

const schema = z.object({
  code: z.string().regex(/^[0-9a-f]{32}$/),
  commit: z.string().regex(/^[0-9a-f]{7,64}$/),
  what: z
    .object({
      fingerprint: z.string(),
      blockers: z.array(z.object({ key: z.string(), rule: z.string(), value: z.string() })),
    })
    .nullable(),
  override: z.object({ by: z.string(), until: z.iso.date(), id: z.number().int(), url: z.string() }).nullable(),
  former: voidSchema.nullable(),
  open: z.boolean(),
}) satisfies z.ZodType<Blocked, Blocked>

/** @param commit hexadecimal, whole */
export function trailOf(report: Report, commit: string): string | null {
  const digest = digestOf(report, commit)
  return digest === null ? null : withBlocked(digest, blockedOf(report, commit))
}

export function readTrail(line: string | null): Trail {
  if (line === null) return { digest: null, blocked: null }
  const [digest, packed] = line.split(mark) as [string, string | undefined]
  return { digest: readDigest(digest), blocked: packed === undefined ? null : unpacked(packed) }
}

/** The same line, with other news of what blocks. */
export function changedTrail(line: string, blocked: Blocked): string {
  return withBlocked(line.split(mark)[0]!, blocked)
}

/** Null where no rule blocks and nobody has let anything through. */
function blockedOf(report: Report, commit: string): Blocked | null {
  const { suite, verdict, override, overrideVoid = null } = report
  const named = blockers(report)
  if (named.length === 0) return null
  const what = { fingerprint: fingerprintOf(report), blockers: named }
  const by = override && {
    by: override.by,
    until: override.until,
    id: override.commented.id,
    url: override.commented.url,
  }
  return {
    code: codeOf({ suite: suite.name, commit, ...what }),
    commit,
    what,
    override: by ?? null,
    former: overrideVoid,
    open: isOverridable(verdict),
  }
}

export function fingerprintOf({ compared }: Report): string {
  return compared.candidate?.opened.fingerprint ?? ''
}

/** What does not fit is left out: the list first, then all of it. */
function withBlocked(digest: string, blocked: Blocked | null): string {
  if (blocked === null) return digest
  const whole = `${digest}${mark}${packed(blocked)}`
  if (whole.length <= longest) return whole
  const short = `${digest}${mark}${packed({ ...blocked, what: null })}`
  return short.length <= longest ? short : digest
}

/** Base64 has no sign that could end the line; `--` is not in it. */
function packed(blocked: Blocked): string {
  return Buffer.from(JSON.stringify(blocked)).toString('base64')
}

function unpacked(text: string): Blocked | null {
  try {
    return schema.parse(JSON.parse(Buffer.from(text, 'base64').toString()))
  } catch {
    return null
  }
}
