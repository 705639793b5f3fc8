import { cut } from '../escape.ts'
import type { Message } from '../message.ts'
import { counted } from '../numbers.ts'
import { shown } from '../shown.ts'

/** What was found in MLflow in the place of what was sent; null: nothing. */
interface Unlike {
  what: string
  key: string
  sent: string
  found: string | null
}

interface Failed {
  kind: string
  status: number | null
  said: string
  /** What was being done: `making the run`. */
  doing: string
  address: string
}

const versionOrNothing = (version: string | null): string =>
  version === null ? 'nothing' : `version ${cut(version, 20)}`

/** Sentences about a run in MLflow, for reports and terminals. */
export const mlflowTexts = {
  failed: ({ kind, status, said, doing, address }: Failed): string => {
    const at = `MLflow at ${address}`
    const when = `while ${doing}`
    const quoted = cut(said, 200).replace(/\.+$/, '')
    if (kind === 'unreachable') return `${at} could not be reached ${when}: ${quoted}.`
    if (kind === 'timeout') return `${at} did not answer in time ${when}: ${quoted}.`
    if (kind === 'busy') return `${at} was too busy ${when} (${status}): ${quoted}.`
    if (kind === 'credentials')
      return `${at} does not know who asks (${status}): set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN where a gateway stands in front of it.`
    if (kind === 'forbidden') return `${at} does not allow this user what was asked ${when} (${status}): ${quoted}.`
    if (kind === 'host-check') {
      const { host, hostname } = new URL(address)
      return `${at} refuses every request that names it ${host}: start it with --allowed-hosts "${hostname},${hostname}:*".`
    }
    if (kind === 'redirect')
      return `${at} sends elsewhere (${status}), to ${quoted || 'nowhere'}: name that address in MLFLOW_TRACKING_URI.`
    if (kind === 'not-mlflow')
      return `What answers at ${address} is no MLflow server (${status ?? 'no status'}): ${quoted}. Is it behind a path (mlflow server --static-prefix, a proxy)? Then the address ends in it.`
    if (kind === 'unsendable') return `A value cannot be sent to MLflow ${when}: ${quoted}.`
    return `${at} refused ${when} (${status}): ${quoted}.`
  },
  deletedExperiment: (p: { name: string; id: string }): string =>
    `The experiment ${shown(p.name)} was deleted in MLflow and keeps its name: restore it (mlflow experiments restore -x ${cut(p.id, 40)}) or name another one.`,
  notProxied: ({ scheme }: { scheme: string | null }): string =>
    `Files were not uploaded: the server keeps artifacts at ${scheme === null ? 'a path of its own' : `${scheme}:`} and does not take them itself (mlflow server --serve-artifacts does).`,
  unlike: (unlikes: readonly Unlike[]): string => {
    const each = unlikes.slice(0, 3).map(({ what, key, sent, found }) => {
      const instead = found === null ? 'is not there' : `is ${shown(found)} and was sent as ${shown(sent)}`
      return `the ${what} ${shown(key)} ${instead}`
    })
    const more = unlikes.length > 3 ? `, and ${counted(unlikes.length - 3, 'more value')}` : ''
    return `MLflow does not hold everything as it was sent: ${each.join('; ')}${more}.`
  },
  noAddress: (): string => 'The run is not in MLflow: MLFLOW_TRACKING_URI names no server.',
  unsentCredentials: (): string =>
    'The name, password or token of the environment is not sent to an address that the suite names: set MLFLOW_TRACKING_URI to it.',
  isThere: ({ url }: { url: string }): string => `In MLflow, everything as it was sent: ${url}`,
  versionLost: ({ name }: { name: string }): string =>
    `MLflow says that it registered a version of ${shown(name)}, and then does not know it.`,
  tagLost: ({ name, version, tag }: { name: string; version: string | null; tag: string }): string =>
    `MLflow does not keep the tag ${tag} of ${version === null ? '' : `version ${version} of `}${shown(name)}: the alias was not moved.`,
  movedMeanwhile: (p: { name: string; alias: string; now: string | null; wanted: string | null }): string =>
    `Somebody else moves the alias ${shown(p.alias)} of ${shown(p.name)}: it is at ${versionOrNothing(p.now)} and should be at ${versionOrNothing(p.wanted)}. Let one workflow at a time promote (concurrency), and run this again.`,
  otherStands: ({ name, alias, version }: { name: string; alias: string; version: string | null }): string =>
    `Not promoted: ${shown(alias)} of ${shown(name)} is at ${versionOrNothing(version)} by now, which is not what the report compared with. Evaluate the merged checkpoint against that one, and promote by that run.`,
  takenBack: ({ name, alias, marks }: { name: string; alias: string; marks: readonly string[] }): string =>
    `Not promoted: somebody went back from this checkpoint in ${shown(name)}. If it is to get the alias ${shown(alias)} all the same, take ${marks.length === 1 ? 'the tag' : 'the tags'} ${marks.join(' and ')} away in MLflow, and run this again.`,
  noAlias: ({ name, alias }: { name: string; alias: string }): string =>
    `${shown(name)} has no alias ${shown(alias)}: there is nothing to go back from.`,
  notSetByUs: ({ name, alias, version }: { name: string; alias: string; version: string }): string =>
    `The alias ${shown(alias)} of ${shown(name)} is at version ${version}, where no promotion of this program set it: somebody else has decided. Move it by hand if it is to go back.`,
  nothingBefore: ({ name, alias, version }: { name: string; alias: string; version: string }): string =>
    `Before version ${version} of ${shown(name)} nothing had the alias ${shown(alias)}: there is no way back. Take the alias away in MLflow if that is meant.`,
  otherPrevious: (p: { name: string; alias: string; back: string; now: string | null }): string =>
    `What stood before is no longer sure: the promotion wrote down version ${cut(p.back, 20)}, and the alias previous-${p.alias} of ${shown(p.name)} is at ${versionOrNothing(p.now)}. Move ${shown(p.alias)} by hand.`,
  versionGone: ({ name, version }: { name: string; version: string }): string =>
    `Version ${cut(version, 20)} of ${shown(name)}, which stood there before, was deleted: there is no way back.`,
  later: (folder: string): string => `Send it later: checkpoint-gate log ${folder}`,
}

/** Of MLflow: where it is, what it refuses, and its registry. */
export const mlflowMessages = {
  'mlflow-address': (p: { given: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.given)} is no address of an MLflow server.`,
    hint: 'Name an address such as http://localhost:5000 in MLFLOW_TRACKING_URI. Files and databases are served by "mlflow server".',
  }),
  'mlflow-refused': (p: { said: string }): Message => ({
    exit: 'notFinished',
    what: p.said,
    hint: 'Mend that and run the command again: what was done already is not done twice.',
  }),
  'mlflow-no-alias': (p: { model: string; alias: string; address: string }): Message => ({
    exit: 'badInput',
    what: `The registry of MLflow at ${p.address} has no model ${shown(p.model)} with the alias ${shown(p.alias)}.`,
    hint: 'Promote a checkpoint first (checkpoint-gate promote), or name the baseline itself in the suite.',
  }),
  'mlflow-source': (p: { name: string; version: string; source: string; why: string }): Message => ({
    exit: 'badInput',
    what: `Version ${p.version} of ${shown(p.name)} names ${shown(p.source)} as its source: ${p.why}.`,
    hint: 'Bring it to a folder (prepare:) and name that folder as the baseline, or register the version with a source such as hf://owner/name@COMMIT.',
  }),
  'mlflow-other-checkpoint': (p: { name: string; found: string; registered: string }): Message => ({
    exit: 'badInput',
    what: `What was found for ${p.name} is another checkpoint (fingerprint ${p.found.slice(0, 12)}) than the one that was registered (${p.registered.slice(0, 12)}).`,
    hint: 'A folder of the checkout is what a pull request brings: with policy: base the base branch has the word, and its folder is taken. If this is the base branch’s, what is merged was not promoted: promote it, or take the merge back.',
  }),
  'promote-not-given': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'There is nothing to promote by: no run folder and no report, or both.',
    hint: 'Name the run folder of the merged checkpoint (checkpoint-gate promote runs/legal), or its report (--report report.json); --rollback goes back instead.',
  }),
  'promote-model-name': (p: { given: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.given)} cannot name a registered model or an alias.`,
    hint: 'A model has up to 256 characters and none of / : " \' and backquote; an alias letters, digits, _ and -, and is neither latest nor v and a number.',
  }),
  'promote-other-suite': (p: { file: string; its: string; report: string }): Message => ({
    exit: 'badInput',
    what: `The report was made by another version of the suite (${p.report.slice(0, 12) || 'unknown'}) than ${p.file} is now (${p.its.slice(0, 12)}).`,
    hint: 'Evaluate the merged checkpoint with the suite as it is now, and promote by that run.',
  }),
  'promote-source': (p: { source: string; why: 'local' | 'steps' }): Message => ({
    exit: 'badInput',
    what:
      p.why === 'local'
        ? `${shown(p.source)} is a place on this machine, which nobody else finds and MLflow refuses.`
        : `${shown(p.source)} has a step up (..) in it, which MLflow refuses.`,
    hint: 'Name a source such as hf://owner/name@COMMIT or s3://bucket/path, or leave --source out.',
  }),
  'promote-databricks': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'The registry of Databricks has other names and other requests: this program logs runs there, and promotes nothing.',
    hint: 'Register the version with the tools of Databricks, or name another registry in MLFLOW_REGISTRY_URI.',
  }),
  'mlflow-no-address': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'No MLflow server is named.',
    hint: 'Set MLFLOW_TRACKING_URI to its address, such as http://localhost:5000, or write it in the suite as mlflow: {address: …}.',
  }),
  'mlflow-databricks': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'MLflow on Databricks is asked by host and token, and these are not both there.',
    hint: 'Set MLFLOW_TRACKING_URI to databricks, without a profile, and DATABRICKS_HOST and DATABRICKS_TOKEN.',
  }),
  'mlflow-sign-in': (p: { variable: string }): Message => ({
    exit: 'badInput',
    what: `${p.variable} asks for a way to sign in that only MLflow's Python client knows.`,
    hint: 'Use a name and a password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD) or a token (MLFLOW_TRACKING_TOKEN).',
  }),
  'mlflow-certificate': (p: { variable: string; file: string }): Message => ({
    exit: 'badInput',
    what: `The certificate ${shown(p.file)} that ${p.variable} names cannot be read.`,
    hint: 'Name a file in PEM format that this user may read.',
  }),
}
