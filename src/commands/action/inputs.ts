import type { Where } from '../../github/event.ts'
import type { Parts } from '../../github/parts.ts'
import type { Sink } from '../../github/publish.ts'
import { evidenceCache } from '../environment.ts'
import { progressOn } from '../progress.ts'
import type { RunOptions } from '../run.ts'

/** An input of the action; null where the workflow gives none. */
export type Given = (name: string) => string | null

/** Which places the workflow wants written. */
export function partsOf(suite: string, given: Given, { forge }: Where): Parts {
  return {
    suite,
    comment: isOn(given('comment')),
    status: isOn(given('status')),
    check: isOn(given('check')) && forge === 'github',
  }
}

export function runOptions(suiteFile: string, given: Given, sink: Sink): Omit<RunOptions, 'signal'> {
  return {
    suiteFile,
    out: given('out'),
    // The usual folder lies in the checkout, where a pull request could have put evidence of its own making.
    fresh: given('out') === null || given('fresh') === 'true',
    cache: evidenceCache(),
    measuresBoth: given('fresh') === 'true',
    baseline: given('baseline'),
    candidate: given('candidate'),
    runtime: given('runtime'),
    mask: (secret) => sink.setSecret(secret),
    progress: progressOn(process.stdout),
  }
}

function isOn(value: string | null): boolean {
  return value !== 'false'
}
