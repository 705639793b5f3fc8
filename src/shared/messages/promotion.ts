import { cut } from '../escape.ts'
import { listed, shown } from '../shown.ts'

interface Standing {
  model: string
  alias: string
}

/** Sentences of `promote`. */
export const promotionTexts = {
  artifactsOfRun: (): string => 'the artifacts of its run in MLflow',
  moved: (
    p: Standing & { version: string | null; isNew: boolean; already: boolean; dryRun: boolean; source: string },
  ): string => {
    const version = p.version === null ? 'a new version' : `version ${p.version}`
    if (p.already) return `${shown(p.alias)} of ${shown(p.model)} is at ${version} already: nothing was moved.`
    const verb = p.dryRun ? 'would move' : 'moved'
    const registered = p.isNew ? (p.dryRun ? ', which would be registered' : ', which is registered now') : ''
    return `${shown(p.alias)} of ${shown(p.model)} ${verb} to ${version}${registered}; its source is ${cut(p.source, 300)}.`
  },
  before: ({ alias, version, source }: { alias: string; version: string | null; source: string }): string =>
    version === null
      ? `Before, nothing had the alias ${shown(alias)}.`
      : `Before, version ${version} stood there (${cut(source, 300)}).`,
  otherBefore: ({ compared, stood }: { compared: string; stood: string }): string =>
    `The report compared with another checkpoint (fingerprint ${compared.slice(0, 12)}) than that one (${stood.slice(0, 12)}).`,
  back: ({ model, alias }: Standing): string =>
    `Back to it: checkpoint-gate promote --rollback --model ${shown(model)} --alias ${alias}`,
  override: ({ by, reason }: { by: string; reason: string }): string =>
    `Its report was blocked, and ${by} let it through: ${cut(reason, 300)}. The version's tag gate.override tells of it.`,
  rolledBack: (p: Standing & { from: string | null; to: string; back: string; dryRun: boolean }): string =>
    p.from === null
      ? `${shown(p.alias)} of ${shown(p.model)} is at version ${p.to} and was not moved, since previous-${p.alias} was away: an earlier going back broke off after its move, or somebody took it away. ${p.dryRun ? 'It would be put' : 'Put'} at version ${p.back}: run this again to go back to that one.`
      : `${shown(p.alias)} of ${shown(p.model)} ${p.dryRun ? 'would go' : 'went'} back from version ${p.from} to version ${p.to}.`,
  noFurther: ({ alias, problem }: { alias: string; problem: string }): string =>
    `Whether previous-${alias} is where it belongs is not known: ${problem}`,
  notPassed: ({ verdict, headline }: { verdict: string; headline: string }): string =>
    `Not promoted: the report's verdict is ${verdict} (${headline}).`,
  otherVerdict: ({ verdict, follows }: { verdict: string; follows: string }): string =>
    `Not promoted: the report says ${verdict}, and from what else it says the verdict ${follows} follows. It is not as it was written: evaluate what is merged, and promote by that run.`,
  otherData: (tasks: readonly string[]): string =>
    `Not promoted: the data of ${listed(tasks.map(shown), 5)} are not what the report was made from. Evaluate the merged checkpoint with the data as they are now, and promote by that run.`,
  otherBaseline: ({ path, compared, now }: { path: string; compared: string; now: string }): string =>
    `Not promoted: the baseline ${shown(path)} is another checkpoint by now (fingerprint ${now.slice(0, 12)}) than the one that the report compared with (${compared.slice(0, 12)}). Evaluate the merged checkpoint against that one, and promote by that run.`,
  overrideOver: ({ by, until }: { by: string; until: string }): string =>
    `Not promoted: the report was blocked, and ${by} let it through until ${until}. Evaluate it again with an override that holds, and promote by that run.`,
  otherCheckpoint: ({ judged, merged }: { judged: string; merged: string }): string =>
    `Not promoted: the report is about another checkpoint (fingerprint ${judged.slice(0, 12) || 'unknown'}) than the one that is merged (${merged.slice(0, 12)}). Evaluate what is merged, and promote by that run.`,
}
