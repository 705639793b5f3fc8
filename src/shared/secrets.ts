/** What a job gives its own step: inputs, the tokens of its runner, the files by which a step speaks to the job. */
const ofTheStep = /^(INPUT|ACTIONS)_|^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i
/** Names that people give to secrets, and to what leads to one. TOKENIZERS_PARALLELISM and MAX_TOKENS are none. */
const ofSecrets =
  /TOKEN(?!IZER|S(_|$))|SECRET|PASSW|PASSPHRASE|CREDENTIAL|API_?KEY|(^|_)(KEY|PAT|PASS|AUTH)(_|$)|^MLFLOW_TRACKING_(USERNAME|CLIENT_CERT_PATH)$/i
/** An address in a text, from the end of its scheme to its own. Logs hold letters by the megabyte: only what follows a scheme is looked at. */
const inText = /:\/\/(?<=([a-z][a-z0-9+.-]{0,30}):\/\/)[^\s"'<>`\\]+/gi
/** What stands before the host: a name and a password; a name alone is a token where it goes by HTTP, as in `git+https:`. */
const signIn = /^([a-z][a-z0-9+.-]*:\/\/)(?=[^/?#]*@)(?:[^/?#@]*:[^/?#]*@|(?<=https?:\/\/)[^/?#]*@)/i
/** Names of a query that sign a request, besides those of secrets. */
const ofSignatures = /^(sig|pwd)$|signature$/i
const pairs = /(?<=[?&;#])([\w.-]+)=([^&;#]+)/g
/** The way to the network and to packages: without it a program would quietly go another one. */
const ofTheNetwork = /_proxy$|^(pip|uv|npm_config|poetry|conda)_/i

/** Whether a variable of the environment holds a secret, or a way to speak for this step of a job. */
export const isSecret = (name: string, value = ''): boolean => ofTheStep.test(name) || isKey(name, value)

const isKey = (name: string, value: string): boolean =>
  ofSecrets.test(name) || (withoutSecrets(value) !== value && !ofTheNetwork.test(name))

/** What stands in the place of a secret. */
const blot = '***'

/**
 * A text as it may be told: without what signs in inside its addresses (`https://name:password@host`, `?token=…`), and without secrets that
 * are known.
 */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  const bare = text.replace(inText, (rest: string, scheme: string) => bareOf(scheme + rest).slice(scheme.length))
  return known.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, blot)), bare)
}

const bareOf = (address: string): string =>
  address
    .replace(signIn, `$1${blot}@`)
    .replace(pairs, (pair, name: string) => (isSigning(name) ? `${name}=${blot}` : pair))

/** `accessKey` and `access-key` are the same name. */
const isSigning = (name: string): boolean =>
  ofSignatures.test(name) || ofSecrets.test(name.replace(/(?<=[a-z])(?=[A-Z])|[.-]/g, '_'))

/** A text that was meant as one address, and may be none: a password holds characters that an address may not. */
export const bareAddress = (written: string): string =>
  written.replace(/^([\w+.-]*:\/\/)?.*@/s, '$1').replace(/[?#].*$/s, '')

/** Shorter texts are found in much that is no secret. */
const leastBlotted = 6

/** What a command of the suite is given of the environment. */
export interface Seen {
  environment: NodeJS.ProcessEnv
  /** Names of secrets of the user's that it is not given. */
  withheld: string[]
  /** Those that it is given, to be blotted out in what it writes. */
  secrets: string[]
}

/**
 * The environment of a command that may run a script of a pull request: without secrets, unless the suite passes them on by name.
 * @param hidden names that the suite gives to keys, whether or not they sound like it
 * @param passed names that the suite passes on
 */
export function seenByCommand(
  environment: NodeJS.ProcessEnv,
  hidden: readonly string[],
  passed: readonly string[],
): Seen {
  const seen: Seen = { environment: {}, withheld: [], secrets: [] }
  for (const [name, value = ''] of Object.entries(environment)) {
    const isOne = hidden.includes(name) || isKey(name, value)
    if (passed.includes(name) || !(isOne || ofTheStep.test(name))) seen.environment[name] = value
    else if (isOne && !ofTheStep.test(name)) seen.withheld.push(name)
    if (passed.includes(name) && isOne && value.length >= leastBlotted) seen.secrets.push(value)
  }
  return seen
}
