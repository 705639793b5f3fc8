import { z } from 'zod'
import type { Blocker } from '../gate/outcome.ts'

/** What a command to let a checkpoint through is about, and all of what its code stands for. */
export interface Subject {
  suite: string
  /** The commit at the head of the pull request. */
  commit: string
  /** Of the candidate; empty where it has none, as recorded evidence. */
  fingerprint: string
  blockers: Blocker[]
}

/** A person let a blocked checkpoint through: who, why, until when, and what. */
export interface Override extends Omit<Subject, 'suite'> {
  /** The name of their account. */
  by: string
  /** What they may do in the repository, as the API says: `write`, `maintain`, `admin`. */
  permission: string
  reason: string
  /** The last day on which it holds, in UTC: `2026-12-15`. */
  until: string
  commented: { id: number; url: string; time: string }
}

/** An override, or a command that asks for one, that does not hold for the report at hand. */
export interface VoidOverride {
  by: string
  url: string
  /** One sentence. */
  why: string
}

/** What was found on the pull request when a run ended: override.json of the run folder. */
export interface Overrides {
  schema: 1
  override: Override | null
  void: VoidOverride | null
}

const blocker = z.object({ key: z.string(), rule: z.string(), value: z.string() })

export const overrideSchema = z.object({
  by: z.string(),
  permission: z.string(),
  reason: z.string(),
  until: z.iso.date(),
  commented: z.object({ id: z.number().int(), url: z.string(), time: z.string() }),
  commit: z.string(),
  fingerprint: z.string(),
  blockers: z.array(blocker),
}) satisfies z.ZodType<Override, Override>

export const voidSchema = z.object({
  by: z.string(),
  url: z.string(),
  why: z.string(),
}) satisfies z.ZodType<VoidOverride, VoidOverride>

export const overridesSchema = z.object({
  schema: z.literal(1),
  override: overrideSchema.nullable(),
  void: voidSchema.nullable(),
}) satisfies z.ZodType<Overrides, Overrides>
