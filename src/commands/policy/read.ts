import { isUtf8 } from 'node:buffer'
import { dirname, resolve } from 'node:path'
import type { PolicyRecord } from '../../evidence/policy-record.ts'
import { catalogue } from '../../metrics/catalogue.ts'
import { kindOf, liesInCheckout, withCandidateOf } from '../../policy/candidate.ts'
import { GateError, gateError } from '../../shared/errors.ts'
import { nameOf } from '../../suite/checkpoints.ts'
import { decodeSuite } from '../../suite/decode.ts'
import { readJson, readSuite } from '../../suite/read.ts'
import type { Suite } from '../../suite/suite.ts'
import { BaseFiles } from './base-files.ts'
import { type Checkout, checkoutAround } from './checkout.ts'
import { git } from './git.ts'
import type { BaseName, PolicySource } from './source.ts'

/** The suite that holds, where its files lie, and what is known of the other one. */
export interface Held {
  suite: Suite
  /** The file that has its text. */
  file: string
  /** The base's files; null: there is no base, or it cannot be read. */
  base: BaseFiles | null
  /** null: there is nothing to tell of others. */
  record: PolicyRecord | null
}

/**
 * Reads the suite that holds, and the other one as far as there is one. With `policy: base` everything that decides has to be readable at the base, or
 * nothing is decided; with `policy: head` a base that cannot be read is told and no more. Where the base has no suite yet, the head's holds, and that is told.
 * @param candidate the one that is judged whatever the suites name; null: the head's
 * @throws GateError where the suite that holds cannot be read, or where nothing tells which candidate the head brings
 */
export async function readPolicy(
  file: string,
  source: PolicySource,
  candidate: string | null,
  environment: NodeJS.ProcessEnv,
): Promise<Held> {
  const { holds, base: named } = source
  if (named === null) {
    if (holds === 'base') throw gateError('policy-no-base', {})
    const why = 'the event does not tell the base'
    const record = source.isChange ? unknown(why) : null
    return { suite: await readSuite(file, catalogue), file, base: null, record }
  }
  const opened = openBase(resolve(dirname(file)), named, source, environment)
  if ('why' in opened) {
    if (holds === 'base') throw gateError('policy-unreadable', { base: null, why: opened.why })
    return { suite: await readSuite(file, catalogue), file, base: null, record: unknown(opened.why) }
  }
  const { files, behind } = opened
  try {
    const told = { base: files.commit, behind }
    if (!files.has(resolve(file))) {
      const record: PolicyRecord = { ...told, holds: 'head', other: { state: 'none' } }
      return { suite: await readSuite(file, catalogue), file, base: files, record }
    }
    if (holds === 'head') {
      const suite = await readSuite(file, catalogue)
      const other = await otherSuite(async () => {
        const ofBase = suiteOfBase(file, files)
        return withCandidateOf(suite, ofBase) ?? ofBase
      })
      return { suite, file, base: files, record: { ...told, holds, other } }
    }
    const ofBase = suiteOfBase(file, files)
    const other = await otherSuite(() => readSuite(file, catalogue))
    const suite = candidate === null ? onCandidate(ofBase, other) : ofBase
    return { suite, file: files.at(resolve(file)), base: files, record: { ...told, holds, other } }
  } catch (error) {
    files.close()
    throw error
  }
}

/** The base's suite on the candidate that the head brings. */
function onCandidate(base: Suite, other: PolicyRecord['other']): Suite {
  if (other.state !== 'read') {
    if (liesInCheckout(base.candidate)) return base
    throw gateError('policy-candidate-unknown', { candidate: nameOf(base.candidate) })
  }
  const suite = withCandidateOf(other.suite, base)
  if (suite !== null) return suite
  const [was, is] = [kindOf(base.candidate), kindOf(other.suite.candidate)]
  throw gateError('policy-candidate-kind', { was, is })
}

const unknown = (why: string): PolicyRecord => ({
  holds: 'head',
  base: null,
  behind: false,
  other: { state: 'unknown', why },
})

async function otherSuite(read: () => Promise<Suite>): Promise<PolicyRecord['other']> {
  try {
    return { state: 'read', suite: await read(), data: [], unread: [], baseline: [] }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return error.code === 'suite-missing' ? { state: 'none' } : { state: 'broken', why: error.message }
  }
}

/** With the paths of the checkout, so that both suites speak of the same places. */
function suiteOfBase(file: string, files: BaseFiles): Suite {
  const { commit } = files
  const bytes = files.text(resolve(file))
  const invalid = (said: string, cause?: unknown) => gateError('policy-suite-invalid', { said, base: commit }, cause)
  if (!isUtf8(bytes)) throw invalid('It is not text in UTF-8.')
  try {
    return decodeSuite(bytes.toString('utf8'), file, catalogue, (path) => {
      try {
        return readJson(files.at(path))
      } catch (error) {
        if (!(error instanceof GateError)) throw error
        return { why: error.message.replace(/\.$/, '') }
      }
    })
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    throw invalid(error.message, error)
  }
}

interface OpenedBase {
  files: BaseFiles
  behind: boolean
}

function openBase(
  folder: string,
  named: BaseName,
  { remote }: PolicySource,
  environment: NodeJS.ProcessEnv,
): OpenedBase | { why: string } {
  const checkout = checkoutAround(folder, environment)
  if ('why' in checkout) return checkout
  const into = mergedInto(checkout, named)
  const wanted = into ?? (remote === null ? inClone(named.name, checkout, environment) : named.name)
  if (wanted === null) return { why: `this clone does not know ${named.name}` }
  const files = BaseFiles.open(wanted, checkout, remote, environment)
  if ('why' in files) return files
  const stands = () =>
    git(['merge-base', '--is-ancestor', files.commit, 'HEAD'], { folder: checkout.folder }, environment).ok
  return { files, behind: into === null && named.isBelow !== true && !stands() }
}

/** The base that the forge merged the head into, if that merge lies there: a commit of the author's own never counts. */
function mergedInto({ head, parents }: Checkout, { merged }: BaseName): string | null {
  if (merged === null || head !== merged.commit || head === merged.head || parents.length !== 2) return null
  return parents[1] === merged.head ? parents[0]! : null
}

function inClone(name: string, { folder }: Checkout, environment: NodeJS.ProcessEnv): string | null {
  const found = git(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], { folder }, environment)
  return found.ok ? found.stdout.toString().trim() : null
}
