import type { Message } from '../message.ts'
import { counted, formatCount } from '../numbers.ts'
import { listed, shown } from '../shown.ts'

export const watchMessages = {
  'watch-option': (p: { option: string; value: string; wants: string }): Message => ({
    exit: 'badInput',
    what: `${p.option} is ${shown(p.value)}, which it cannot be.`,
    hint: `Give ${p.wants}.`,
  }),
  'watch-nowhere': (_: Record<string, never>): Message => ({
    exit: 'badInput',
    what: 'Nothing says where the records of production are.',
    hint: 'Set MLFLOW_TRACKING_URI to the address of MLflow, or name the folder of a spool or a file of JSON lines with --from.',
  }),
  'watch-from': (p: { from: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.from} cannot be read: ${p.why}.`,
    hint: 'Name with --from the folder that holds the spool (as CHECKPOINT_GATE_MONITOR_FOLDER), or a file of JSON lines.',
  }),
  'watch-nothing': (p: { deployment: string; from: string }): Message => ({
    exit: 'notFinished',
    what: `There is no answer of the deployment ${shown(p.deployment)} in a closed hour in ${p.from}.`,
    hint: 'Is the deployment named as its monitor names it (--deployment), and does the monitor record? An hour is closed an hour after its end. Records of a file need a time.',
  }),
  'watch-task-of-what': (_: Record<string, never>): Message => ({
    exit: 'badInput',
    what: '--task names tasks of a run, and no run is named.',
    hint: 'Name the run folder of the checkpoint that is deployed with --run.',
  }),
  'watch-task': (p: { run: string; task: string; tasks: readonly string[]; near: string | null }): Message => ({
    exit: 'badInput',
    what: `The run in ${p.run} has no task ${shown(p.task)}; its tasks are ${listed(p.tasks)}.`,
    hint:
      p.near === null ? 'Name with --task, or watch: tasks, only tasks of this run.' : `Did you mean ${shown(p.near)}?`,
  }),
  'watch-promise': (p: { run: string; named: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `The run folder ${p.run} holds no answers of the candidate${p.named.length === 0 ? '' : ` to ${listed(p.named)}`}.`,
    hint: 'Name the folder of a run that has a task with answers (generate), and with --task only such tasks.',
  }),
  'watch-no-repository': (_: Record<string, never>): Message => ({
    exit: 'badInput',
    what: 'There is no repository or no token to write an issue with.',
    hint: 'In a workflow give the step the variable GITHUB_TOKEN and the permission issues: write. Elsewhere set GITHUB_REPOSITORY to owner/name, too.',
  }),
  'watch-issue': (p: { said: string }): Message => ({
    exit: 'notFinished',
    what: `The issue could not be written: ${p.said}.`,
    hint: 'Does the forge answer, and has the token the permission issues: write? What was seen is told above.',
  }),
}

interface Unlike {
  n: number
  theirs: string | null
  ours: string | null
  until: string
}

/** Version of its question, and its model. */
const judge = (name: string | null): string => name?.trim() || 'one that nobody names'

/** Sentences of `watch`, and the words of its tables. */
export const watchTexts = {
  titles: {
    refusals: (): string => 'refusals',
    long: (cut: number | null): string => `long answers${cut === null ? '' : `, over ${cut} words`}`,
    short: (cut: number | null): string => `short answers${cut === null ? '' : `, under ${cut} words`}`,
    down: (cut: number | null): string => (cut === 2.5 ? 'ratings of 1 or 2' : 'thumbs down'),
    grades: (cut: number | null): string => `low grades${cut === null ? '' : `, under ${cut}`}`,
  },
  states: { learning: 'learning', steady: 'steady', drifting: 'DRIFTING' },
  columns: {
    what: 'share of',
    promise: 'promised',
    before: 'before',
    limit: 'no drift up to',
    now: 'last day',
    days: 'by day',
    evidence: 'evidence',
  },
  since: (when: string): string => `since ${when}`,
  seen: (p: {
    since: string
    how: 'given' | 'model' | 'first'
    model: string | null
    answers: number
    hours: number
  }): string => {
    const told = {
      given: '',
      model: p.model === null ? '' : ` (the model ${p.model})`,
      first: ' (the first record: no change of the model is seen)',
    }[p.how]
    const long = p.hours < 48 ? `${p.hours} h` : `${Math.floor(p.hours / 24)} days`
    return `since ${p.since} UTC${told}: ${counted(p.answers, 'answer')} in ${long}`
  },
  learns: {
    none: (): string => 'nothing known',
    unseen: (): string => 'too little seen',
    slides: (): string => 'before is deleted',
    both: (p: { days: number; ofDays: number; answers: number; ofAnswers: number }): string =>
      `${Math.min(p.days, p.ofDays)} of ${p.ofDays} days, ${formatCount(p.answers)} of ${formatCount(p.ofAnswers)} answers`,
  },
  unread: (p: { lines: number; file: string; line: number; why: string }): string =>
    `${counted(p.lines, 'line')} of ${p.file} could not be read, the first is line ${p.line}: ${p.why}.`,
  silent: ({ hours }: { hours: number }): string =>
    `No answer was recorded for ${counted(hours, 'hour')}: what production does now cannot be told.`,
  learning: (): string => 'Learning is not healthy: there is too little before to tell a drift from noise.',
  slides: (): string =>
    'Steady or not cannot be told: the spool has deleted its oldest records, so that what was before begins later at every look, and a drift would come to lie in it. Look at MLflow, which keeps all, or name a time before that the spool still holds whole (--since, --before).',
  ownWeek: (): string =>
    'There is too little before the deployment, so its own first weeks stand for before: a drift that came with it is not seen there.',
  setAside: ({ what, why }: { what: string; why: string }): string =>
    `The promise of ${what} is set aside, and production is held to what was before alone: ${why}.`,
  unheld: {
    rules: ({ theirs, ours, byJudge }: { theirs: string; ours: string | null; byJudge: boolean }): string =>
      `refusals of the run are told by ${theirs}, those of production by ${ours ?? 'rules that nobody names'}, and that is not the same figure${byJudge ? ' (checkpoint-gate promise has that judge tell those of the run)' : ''}`,
    judge: ({ n, ours }: { n: number; ours: string }): string =>
      `${counted(n, 'answer')} of the run ${n === 1 ? 'was' : 'were'} graded by the gate’s judge and by its rubric, those of production by ${judge(ours)} (checkpoint-gate promise has it grade those of the run)`,
    few: ({ n, wanted }: { n: number; wanted: number }): string =>
      `${counted(n, 'answer')} of the run ${n === 1 ? 'tells' : 'tell'} of it, and it takes ${wanted}`,
    most: ({ share }: { share: string }): string =>
      `in the run it is ${share} of the answers already, so that it can hardly rise`,
  },
  /** Figures of production that count for nothing any more. */
  unlike: {
    rules: ({ n, theirs, ours, until }: Unlike): string =>
      `Of ${counted(n, 'answer')} until ${until} UTC ${theirs ?? 'rules that nobody names'} told whether they refuse, and now ${ours ?? 'rules that nobody names'} do: they are set aside, and what was before begins anew there.`,
    judge: ({ n, theirs, ours, until }: Unlike): string =>
      `${counted(n, 'grade')} until ${until} UTC ${n === 1 ? 'is' : 'are'} set aside: another judge gave them, ${judge(theirs)}, and now it is ${judge(ours)}.`,
    prompt: ({ n, theirs, ours, until }: Unlike): string =>
      `${counted(n, 'grade')} until ${until} UTC ${n === 1 ? 'is' : 'are'} set aside: the same judge was asked another question, ${judge(theirs)}, and now ${judge(ours)}.`,
  },
  otherwiseBefore: (p: { what: string; was: string; limit: string }): string =>
    `Of ${p.what} the promise allows ${p.limit}, and before the deployment it was ${p.was} already: the promise is of other questions (name tasks like production's with --task, or watch: tasks), or what it promised to mend is not mended.`,
  unwatched: ({ what }: { what: readonly string[] }): string => `Not watched, as the suite says: ${listed(what)}.`,
  rated: ({ before, now }: { before: string | null; now: string }): string =>
    `Rated are ${now} of the answers of the last day${before === null ? '' : `, ${before} before`}: told, not tested.`,
  anew: ({ what, when }: { what: string; when: string }): string =>
    `The drift of ${what} was gone at ${when} UTC; the guarantee began anew there.`,
  guarantee: (): string => 'However often one looks, the chance of any false alarm in 200 weeks is at most 5 %.',
  drift: (p: {
    what: string
    now: string
    hours: number
    against: 'before' | 'promise'
    was: string
    n: number
    limit: string
    since: string
    at: string
  }): string => {
    const was = p.against === 'before' ? 'before the deployment' : 'in the gate’s evidence of this checkpoint'
    return `**${p.what}: ${p.now}** in the last ${counted(p.hours, 'closed hour')}; ${was} ${p.was} of ${counted(p.n, 'answer')}, and up to ${p.limit} would be no drift. Likely since ${p.since} UTC, certain at ${p.at} UTC.`
  },
  plot: {
    title: ({ what, limit }: { what: string; limit: string }): string => `${what} by day (up to ${limit} is no drift)`,
    days: ({ from, to }: { from: string; to: string }): string => `${from} to ${to} (UTC)`,
    share: (stream: 'refusals' | 'long' | 'short' | 'down' | 'grades'): string =>
      `% of ${{ down: 'rated ', grades: 'judged ', refusals: '', long: '', short: '' }[stream]}answers`,
    drifting: (): string => 'drifting',
    before: (): string => 'before it',
  },
  back: (): string =>
    'The last checkpoint comes back with `checkpoint-gate promote --rollback`. This issue closes itself when the drift is gone; closed by hand it stays closed until another drift begins.',
  issue: {
    done: ({ how, url }: { how: string; url: string }): string => `Issue ${how}: ${url}`,
    look: (): string => 'the look',
    watched: (since: string): string => `Watched ${since}.`,
    hours: ({ what }: { what: string }): string => `Hours that show the ${what} most:`,
    hour: (p: { at: string; n: number; ones: number; keys: readonly string[] }): string =>
      `${p.at} UTC: ${p.ones} of ${p.n}, as ${p.keys.join(', ')}`,
    title: ({ name, what }: { name: string; what: string }): string => `${name} drifts: ${what}`,
    again: (): string => 'The drift is back.',
    more: (): string => 'Another drift was found.',
    gone: ({ since }: { since: string }): string => `The drift is gone since ${since} UTC.`,
    twin: ({ stays }: { stays: number }): string => `Two looks at once opened two issues of the same: #${stays} stays.`,
    otherDeployment: ({ since }: { since: string }): string =>
      `This drift was of the deployment before: ${since} another one began, which is watched anew.`,
  },
}
