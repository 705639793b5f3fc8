import type { Message } from '../message.ts'
import { counted, formatCount } from '../numbers.ts'
import { listed, shown } from '../shown.ts'

export const monitorMessages = {
  'monitor-option': (p: { option: string; value: unknown; wants: string }): Message => ({
    exit: 'badInput',
    what: `The monitor's ${p.option} is ${shown(p.value)}, which it cannot be.`,
    hint: `Give ${p.wants}.`,
  }),
  'monitor-option-unknown': (p: { option: string; known: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `The monitor has no option ${shown(p.option)}.`,
    hint: `Write one of ${p.known.join(', ')}.`,
  }),
  'monitor-homeless': (_: Record<string, never>): Message => ({
    exit: 'badInput',
    what: 'This user has no home folder, so the spool has no usual place.',
    hint: 'Name a folder that outlives the process, by the option folder or in CHECKPOINT_GATE_MONITOR_FOLDER.',
  }),
  'monitor-file-missing': (p: { file: string }): Message => ({
    exit: 'badInput',
    what: `There is no file ${p.file}.`,
    hint: 'Name a file of JSON lines, or - for standard input.',
  }),
  'monitor-no-file': (p: { file: string; isFolder: boolean }): Message => ({
    exit: 'badInput',
    what: p.isFolder ? `${p.file} is a folder.` : `${p.file} is no file that is read again from where it was left.`,
    hint: p.isFolder
      ? 'Name a file of JSON lines in it.'
      : `Read it as standard input: checkpoint-gate monitor - < ${p.file}`,
  }),
  'monitor-packed': (p: { file: string; what: string; unpack: string | null }): Message => ({
    exit: 'badInput',
    what: `${p.file} is ${p.what}, and no JSON lines.`,
    hint:
      p.unpack === null
        ? 'Have it written as JSON: the collector’s file exporter does so with format: json and without compression.'
        : `Unpack it on the way: ${p.unpack} ${p.file} | checkpoint-gate monitor -`,
  }),
  'monitor-fields': (p: { part: string; known: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `--fields: ${shown(p.part)} names no field.`,
    hint: `Write FIELD=NAME, separated by commas, as response=answer.text. Fields are ${p.known.join(', ')}.`,
  }),
  /** What was given is not shown: it may be a key. */
  'monitor-judge': (p: { name: string | null; known: readonly string[] }): Message => ({
    exit: 'badInput',
    what:
      p.name === null
        ? '--judge: a part of it names nothing.'
        : `--judge: ${shown(p.name)} is nothing that a judge has.`,
    hint: `Write NAME=VALUE, separated by commas, as server=http://127.0.0.1:8000/v1,model=grader-7b. Names are ${p.known.join(', ')}.`,
  }),
  'monitor-nowhere': (_: Record<string, never>): Message => ({
    exit: 'badInput',
    what: 'No MLflow server is named, so nothing could be sent.',
    hint: 'Set MLFLOW_TRACKING_URI to its address; or try with --dry-run what would be recorded.',
  }),
  'monitor-unsent': (p: { bytes: number; why: string | null; folder: string }): Message => ({
    exit: 'notFinished',
    what: `MLflow does not have all of it yet: ${Math.ceil(p.bytes / 1000)} kB wait${p.why === null ? '' : `, since it said: ${p.why}`}.`,
    hint: `Nothing is lost: what waits lies in ${p.folder}. Run the same again when MLflow answers.`,
  }),
  'monitor-lost': (p: { refused: number; dropped: number; folder: string }): Message => ({
    exit: 'notFinished',
    what: `MLflow has all but what is lost for good: ${[
      ...(p.refused > 0 ? [`${counted(p.refused, 'line was', 'lines were')} refused by it`] : []),
      ...(p.dropped > 0 ? [`${counted(p.dropped, 'request was', 'requests were')} dropped`] : []),
    ].join(', ')}.`,
    hint: `What MLflow refused lies, with its reason, in refused.jsonl of a spool in ${p.folder}. Requests are dropped where as much waits to be sent as may: read the log again when MLflow answers; those that have an id count once.`,
  }),
  'monitor-unwritten': (p: { count: number; folder: string }): Message => ({
    exit: 'notFinished',
    what: `${counted(p.count, 'entry', 'entries')} of the log could not be written to the spool in ${p.folder}.`,
    hint: 'Make room on that disk, or let this user write there, and run the same again: a file goes on where it was written to.',
  }),
  'monitor-ungraded': (p: { graded: number; failed: number; waiting: number }): Message => ({
    exit: 'notFinished',
    what: `The judge left ${counted(p.failed + p.waiting, 'answer')} without a grade, and graded ${formatCount(p.graded)}: ${ungraded(p).join(', ')}.`,
    hint: 'Grades that there are, and all other figures, are sent. Reading the same again grades no more, since texts are not kept: mend the judge or --judge, and what is logged from then on is graded.',
  }),
  'monitor-held': (p: { folder: string }): Message => ({
    exit: 'notFinished',
    what: `The spool in ${p.folder} is held by another process, or cannot be written.`,
    hint: 'One process reads logs of a deployment at a time: end the other one, or name this one by CHECKPOINT_GATE_MONITOR_WRITER. Else let this user write there, or name another folder with --folder.',
  }),
}

/** What options may be. */
export const monitorWants = {
  number: (least: number, most: number): string => `a number from ${least} to ${most}`,
  mapping: (known: readonly string[]): string => `a mapping of ${known.join(', ')}`,
  teller: (known: readonly string[]): string => `who tells whether an answer refuses: ${known.join(', ')}`,
  flag: 'true or false',
  text: 'a text that is not empty',
  name: 'letters, digits, dots, dashes and underscores, at most 100',
  warn: 'a function that takes a sentence',
  patterns: 'a list of regular expressions, as /ACME-\\d+/',
  judgeServer: 'the address of an OpenAI-compatible server up to and with /v1, and its key by judge.apiKeyEnv',
  judgeModel:
    'the name by which the server knows the model, of at most 200 letters, digits, spaces and signs of .:/@+-_',
  judgeKey: 'the name, in capitals, of an environment variable that is set here and holds the key',
} as const

const ungraded = ({ failed, waiting }: { failed: number; waiting: number }): string[] => [
  ...(failed > 0 ? [`${counted(failed, 'call')} failed`] : []),
  ...(waiting > 0 ? [`${formatCount(waiting)} waited still`] : []),
]

const skipped: Record<string, string> = {
  'no content': `without text: the program that wrote the log leaves it out, or has it elsewhere.
  OpenTelemetry: OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT=true; =SPAN_ONLY with the newest conventions. Texts in log
  records: read these with the spans (cat logs.jsonl traces.jsonl | checkpoint-gate monitor - --format otlp).
  Traceloop: TRACELOOP_TRACE_CONTENT=true. OpenInference: no OPENINFERENCE_HIDE_…. Vercel: recordOutputs. LiteLLM: no turn_off_message_logging`,
  embeddings: 'embeddings',
  tool: 'calls of tools, without words to anybody',
  agent: 'spans of agents and workflows: the spans of the model within them count',
  'no response': 'without a response',
  failed: 'failed requests',
  'not a model': 'of something else than a model’s answer',
}

/** Why a line of a log cannot be read. */
export const unreadableLine = {
  notJson: 'it is no JSON',
  manyLines: 'a value begins here that goes over several lines: make a line of each (jq -c)',
  tooLong: (bytes: number): string =>
    `it is longer than ${bytes / 1e6} MB: a line has one request, or a batch of spans`,
  noObject: 'it is no JSON object',
  noField: (names: readonly string[]): string => `it has no field ${names.join(' or ')} for the response`,
  noText: 'its response is no text',
  noRating: 'its rating is no number',
  noResponse: 'it is no response in OpenAI’s form, and none in Anthropic’s',
  noPieceId: 'it is a piece of a stream without an id',
  noOtlp: 'it has neither resourceSpans nor resourceLogs',
  bedrock: 'its outputBodyJson is no answer in a form that is known',
} as const

/** Sentences of `monitor`. */
export const monitorTexts = {
  goesOn: (path: string, line: number): string => `${path}: goes on behind line ${line}, which was recorded before.`,
  /** What progress counts. */
  bytesRead: 'bytes read',
  bytesSent: 'bytes to MLflow',
  read: (p: { lines: number; requests: number; ratings: number }): string =>
    `${counted(p.lines, 'line')}: ${counted(p.requests, 'request')}, ${counted(p.ratings, 'late rating')}.`,
  recorded: (recorded: number, known: number): string => `${recorded} recorded, ${known} known already.`,
  full: (count: number): string => `${count} dropped, since too much waits to be sent.`,
  unmeasured: (count: number): string => `${count} dropped, since their texts break what measures them.`,
  unmatched: (count: number): string => `${count} ratings belong to no request that is known.`,
  refused: (count: number): string => `${count} refused by MLflow for good: see refused.jsonl in the spool.`,
  judged: (p: { graded: number; unread: number; failed: number; waiting: number; passedOver: number }): string => {
    const others = [
      ...(p.unread > 0 ? [`${counted(p.unread, 'reply was', 'replies were')} no grade`] : []),
      ...ungraded(p),
      ...(p.passedOver > 0 ? [`${p.passedOver} passed over (see maxCallsPerHour)`] : []),
    ]
    return `${[`${p.graded} graded by the judge`, ...others].join(', ')}.`
  },
  runs: (ids: readonly string[]): string => `Runs in MLflow: ${ids.join(', ')}`,
  unreadable: (count: number): string => `${counted(count, 'line')} could not be read:`,
  unreadableFor: (lines: readonly string[], why: string): string =>
    `  ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines, 5)}: ${why}`,
  unreadableMore: (count: number): string => `  and ${formatCount(count)} more`,
  mean: (name: string, mean: number, count: number): string =>
    `  ${name.padEnd(20)} mean ${Number(mean.toPrecision(6))} of ${count}`,
  skipped: (why: string, count: number): string => `Not counted: ${count} ${skipped[why]}.`,
  deletedExperiment: (name: string): string => `the experiment ${name} is deleted: restore it, or name another`,
  notStored: (): string => 'answered 200 and did not store it',
  silent: (seconds: number): string => `no answer within ${seconds} s`,
  allHeld: (): string => 'every spool of this deployment is held by another process',
  otherNames: (): string =>
    'Nothing was read: --fields says which name holds what, as response=answer.text, and --format which form the log has.',
}

/** What went wrong in a monitor, for the log of the service that it is in. */
export function monitorWarning(kind: keyof typeof warnings, said: string): string {
  return warnings[kind](said)
}

const warnings = {
  nowhere: (said: string) =>
    `No MLflow server is named (MLFLOW_TRACKING_URI): what is recorded waits in ${said} and is sent nowhere.`,
  disk: (said: string) =>
    `Requests wait in memory, since the spool cannot be written: ${said}. When memory is full they are dropped, and counted. Its folder is named by the option folder, or CHECKPOINT_GATE_MONITOR_FOLDER.`,
  unsent: (said: string) =>
    `${said} requests were dropped, and counted: as much waits to be sent as may. Is MLflow there? See limits.unsent.`,
  memory: (said: string) =>
    `Requests are dropped, and counted: ${said} wait in memory for the disk already. See limits.entries and limits.characters.`,
  unread: (said: string) =>
    `What was given to the monitor has a part that cannot be read, and that is not recorded: ${said}. Texts and ids are strings; feedback is up, down, true, false or a number; time is milliseconds or a Date.`,
  gone: (said: string) =>
    `${said} requests and ratings are lost: the monitor was closed while the spool could not be written.`,
  send: (said: string) => `MLflow does not take the figures of production: ${said}. They wait on the disk.`,
  behind: (said: string) =>
    `What another process left behind cannot be sent: ${said}. It waits there: let this user read and write it, or move it away.`,
  refused: (said: string) => `MLflow refused figures for good: ${said}. They are set aside in refused.jsonl.`,
  lost: (said: string) => `MLflow ${said}, twice: these figures are set aside in refused.jsonl.`,
  miscounted: (said: string) => `A finished run holds ${said} requests.`,
  unmeasured: (said: string) =>
    `A request was dropped, and counted, since its texts break what measures them: ${said}. That is a defect of checkpoint-gate: please report it.`,
  broken: (said: string) => `A part of the spool could not be read, and was passed by: ${said}.`,
  locked: (said: string) => `Nothing is recorded: ${said}`,
  judge: (said: string) =>
    `The judge did not grade an answer: ${said}. Does it answer at judge.server, and has it judge.model? What it does not grade is counted, and stays without a grade.`,
  left: (said: string) =>
    `The process ended before MLflow had all of it. What waits lies in ${said}: the next process with this folder sends it.`,
  bundled: (_: string) =>
    'A bundler took the monitor and left the file of its thread, so it measures in the thread of the service. Leave the package checkpoint-gate out of the bundle: it is external (docs/monitor.md).',
  thread: (said: string) => `The monitor's thread was lost and is begun again: ${said}`,
}
