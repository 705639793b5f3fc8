import type { Message } from '../message.ts'
import { counted, formatCount } from '../numbers.ts'
import { listed, shown } from '../shown.ts'

export const peopleMessages = {
  'sheet-task-unknown': (p: { task: string; tasks: readonly string[]; near: string | null }): Message => ({
    exit: 'badInput',
    what: `No task ${shown(p.task)} of this run has answers that people could rate. Those that have: ${namesOf(p.tasks)}.`,
    hint: p.near === null ? 'Name one with --task.' : `Did you mean ${shown(p.near)}?`,
  }),
  'sheet-task-needed': (p: { tasks: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `More than one task of this run has answers that people could rate: ${namesOf(p.tasks)}.`,
    hint: 'Say which one: --task NAME.',
  }),
  'sheet-task-none': (p: { folder: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} holds no task of kind generate: there are no answers that people could rate.`,
    hint: 'Give the run folder of a suite with a task whose answers are texts.',
  }),
  'sheet-answers-none': (p: { folder: string; task: string }): Message => ({
    exit: 'notFinished',
    what: `${p.folder} holds no sample of ${shown(p.task)} that both sides have answered.`,
    hint: 'Let `checkpoint-gate run` come to its end first.',
  }),
  'sheet-of-shard': (p: { folder: string; index: number; of: number }): Message => ({
    exit: 'badInput',
    what: `${p.folder} holds shard ${p.index} of ${p.of}: samples would be drawn from a part of them.`,
    hint: '`checkpoint-gate gather` puts the shards together; then make the sheets from its run folder.',
  }),
  'sheet-option': (p: { option: string; given: string; allowed: string }): Message => ({
    exit: 'badInput',
    what: `${p.option} is given ${shown(p.given)}; allowed: ${p.allowed}.`,
    hint: 'See "checkpoint-gate sheet --help".',
  }),
  'sheet-exists': (p: { key: string }): Message => ({
    exit: 'badInput',
    what: `${p.key} is there already: the key of earlier sheets, which may be with those who rate. Without it their ratings are lost.`,
    hint: 'Give another folder with --out, or delete the key and its sheets if nobody has them.',
  }),
  'sheet-not-writable': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} cannot be written: ${p.why}.`,
    hint: 'Give another folder with --out.',
  }),
  'key-missing': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `There is no key ${p.path}.`,
    hint: '`checkpoint-gate sheet` writes it with the sheets: name it with --key. Without it nobody knows which answer was whose.',
  }),
  'key-needed': (p: { folder: string; keys: readonly string[] }): Message => ({
    exit: 'badInput',
    what:
      p.keys.length === 0
        ? `${p.folder} holds no key of sheets.`
        : `${p.folder} holds the keys of several sheets: ${listed(p.keys.map(shown), 5)}.`,
    hint: 'Say which one: --key FILE, as `checkpoint-gate sheet` wrote it.',
  }),
  'key-unreadable': (p: { path: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.path} is no key of sheets: ${p.why}.`,
    hint: 'Give the key as `checkpoint-gate sheet` wrote it. A key that was changed tells wrong sides.',
  }),
  'ratings-file-missing': (p: { path: string; why: string | null }): Message => ({
    exit: 'badInput',
    what: p.why === null ? `There is no file ${p.path}.` : `${p.path} cannot be read: ${p.why}.`,
    hint: 'Name the filled sheets: what the rating page saved, the CSV, or an export of Label Studio.',
  }),
  'ratings-task-unknown': (p: { task: string; folder: string }): Message => ({
    exit: 'badInput',
    what: `The key is of the task ${shown(p.task)}, which ${p.folder} does not have.`,
    hint: 'Give the run folder that the sheets were made from, or a later one of the same suite.',
  }),
} satisfies Record<string, (p: never) => Message>

const namesOf = (tasks: readonly string[]) => (tasks.length === 0 ? 'none' : listed(tasks.map(shown), 10))

/** What is wrong with a rating: sentences, each behind its file and row. */
export const ratingProblem = {
  unreadable: (why: string) => `It cannot be read: ${why}. None of its ratings count.`,
  lossy:
    'It was saved in an old encoding (Windows-1252), which loses letters: notes may be garbled, and the answers in it are not compared. Save as "CSV UTF-8".',
  garbled:
    'It was opened as Windows-1252, but is UTF-8: its letters are garbled, and the answers in it are not compared. Open it as UTF-8 (Unicode).',
  foreignSheet: (sheet: string, own: string) =>
    `Its rows are of the sheet ${shown(sheet)}, and the key is of ${shown(own)}: none of them count.`,
  foreignFile: (rows: number) =>
    `None of its ${formatCount(rows)} rows is on a sheet of this key: it belongs to other sheets.`,
  foreign: (item: string) =>
    `${item === '' ? 'A row without an item' : `The item ${shown(item)}`} is on no sheet of this key.`,
  unsealed: (item: string) =>
    `The item ${shown(item)} has no seal: nothing proves that the row is whole. Fill in the sheet as it was sent.`,
  edited: (item: string) =>
    `The answers beside the item ${shown(item)} are not those of the sheet: they were edited, or a column was sorted by itself.`,
  wrong: (title: string, given: unknown, why: string) => `${title} is given ${shown(given)}; ${why}.`,
  incomplete: (open: readonly string[]) =>
    `${listed(open, 6)} ${open.length === 1 ? 'is' : 'are'} open: the row does not count.`,
  doubled: (rater: string, others: readonly string[]) =>
    `${rater} rated the same item differently in ${listed(others, 4)}: neither counts. Take one of them out.`,
  repeated: (rater: string, others: readonly string[]) =>
    `${rater} rated the same item alike in ${listed(others, 4)}: it counts once.`,
  newer: (rater: string, others: readonly string[]) =>
    `${rater} rated the same item otherwise before, in ${listed(others, 4)}: the later rating counts.`,
  lost: (rater: string, items: readonly string[]) =>
    `${counted(items.length, 'row')} of the sheet of ${rater} ${items.length === 1 ? 'is' : 'are'} in no file: ${listed(items, 6)}.`,
  skipped: (count: number) =>
    `${counted(count, 'item')} ${count === 1 ? 'was' : 'were'} passed over without an answer, and ${count === 1 ? 'counts' : 'count'} as not rated.`,
  stale: (samples: readonly string[]) =>
    `${counted(samples.length, 'sample')} of the sheets had another question or other answers than now, and ${samples.length === 1 ? 'does' : 'do'} not count: ${listed(samples.map(shown), 5)}.`,
  onePerson: (raters: readonly string[]) =>
    `One person filled in the sheets of ${listed(raters, 5)}: that ${raters.length === 2 ? 'both' : 'all'} agree proves nothing.`,
}

/** Why rows of people are missing, and what a reader must know of them: sentences. */
export const peopleSaid = {
  /** `stale`: samples of the sheets whose answers are others by now. */
  pending: (p: { rated: number; needed: number; drawn: number; stale: number }) =>
    `${formatCount(p.rated)} of ${counted(p.needed, 'sample')} rated: pending${
      p.stale > 0
        ? `; ${formatCount(p.stale)} of the ${formatCount(p.drawn)} on the sheets have other answers by now, so make new ones`
        : p.drawn < p.needed
          ? `; the sheets hold only ${formatCount(p.drawn)}, so make larger ones or ask for fewer`
          : ''
    }.`,
  noKey: (p: { key: string; needed: number }) =>
    `0 of ${counted(p.needed, 'sample')} rated: pending; there is no key ${p.key} yet, which \`checkpoint-gate sheet\` writes with the sheets.`,
  otherTask: (p: { key: string; task: string; of: string }) =>
    `The key ${p.key} is of the task ${shown(p.of)}, not of ${shown(p.task)}.`,
  otherCompare: (p: { asked: string; wanted: string }) =>
    `The sheets ask for ${p.asked}, and the suite for ${p.wanted}: make new sheets, or say compare: ${p.asked}.`,
  otherRubric: (p: { criteria: readonly string[] }) =>
    `The sheets were made with other criteria or scales than the suite has now (${listed(p.criteria, 8)}): make new ones.`,
  unreadable: (p: { files: readonly string[] }) =>
    `${listed(p.files, 3)} cannot be read, so nobody knows which ratings are missing; \`checkpoint-gate ratings\` says why.`,
  rated: (p: { raters: number; rated: number; population: number; left: number; same: number; stale: number }) =>
    [
      `${counted(p.raters, 'person', 'people')} rated ${counted(p.rated, 'sample')}, drawn at random from ${formatCount(p.population)}.`,
      p.same > 0 &&
        `${counted(p.same, 'sample')} of them ${p.same === 1 ? 'has' : 'have'} the same answer on both sides and ${p.same === 1 ? 'counts as a tie' : 'count as ties'} unasked.`,
      p.stale > 0 &&
        `${counted(p.stale, 'sample')} rated with other answers than now ${p.stale === 1 ? 'is' : 'are'} left out.`,
      p.left > 0 &&
        `${counted(p.left, 'rating')} ${p.left === 1 ? 'is' : 'are'} left out: \`checkpoint-gate ratings\` names them.`,
    ]
      .filter(Boolean)
      .join(' '),
}

/** What `checkpoint-gate sheet` says when the sheets are written. */
export function sheetText(p: {
  task: string
  compare: 'pairs' | 'scores'
  drawn: number
  population: number
  unanswered: number
  same: number
  naming: readonly string[]
  raters: readonly { rater: string; items: number; files: readonly string[] }[]
  out: string
  key: string
  run: string
}): string {
  const item = p.compare === 'pairs' ? 'pair' : 'answer'
  const width = Math.max(...p.raters.map(({ rater }) => rater.length))
  const notes = [
    p.same > 0 &&
      `${counted(p.same, 'sample')} with the same answer on both sides: ${p.compare === 'pairs' ? 'a tie, and not asked about' : 'rated once for both'}.`,
    p.unanswered > 0 && `${counted(p.unanswered, 'sample')} without an answer on both sides could not be drawn.`,
    p.naming.length > 0 &&
      `An answer to ${listed(p.naming.map(shown), 5)} names a checkpoint: who reads it is not blind.`,
  ].filter(Boolean)
  return `${[
    `${shown(p.task)}: ${formatCount(p.drawn)} of ${counted(p.population, 'sample')}, drawn at random, as ${p.compare === 'pairs' ? 'pairs side by side' : 'single answers'}`,
    p.raters
      .map(({ rater, items, files }) => `  ${rater.padEnd(width)}  ${counted(items, item)}  ${files.join(', ')}`)
      .join('\n'),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    `The sheets are in ${p.out}: send everyone the file with their name.\nThe key is ${p.key}: keep it, and keep it from those who rate.`,
    `When sheets have come back:\n  checkpoint-gate ratings ${quotedPath(p.run)} FILES... --key ${quotedPath(p.key)}`,
    `For the gate, in the task of the suite (paths from its folder):\n  people:\n    ratings: ratings/*\n    key: ${p.key.split(/[\\/]/).at(-1)}\n    compare: ${p.compare}\n    samples: ${p.drawn}`,
  ].join('\n\n')}\n`
}

const quotedPath = (path: string) => (/^[\w./\\-]+$/.test(path) ? path : `'${path}'`)

/** What `checkpoint-gate ratings` says around its tables. */
export const ratingsSaid = {
  undefined: 'not defined',
  title: (p: { task: string; raters: number; sheet: string }) =>
    `Ratings of ${shown(p.task)} by ${counted(p.raters, 'person', 'people')}, sheet ${p.sheet}`,
  state: (p: {
    samples: { population: number; drawn: number; same: number; stale: number; rated: number }
    needed: number | null
    waiting: readonly string[]
    compare: 'pairs' | 'scores'
  }) => {
    const { population, drawn, same, stale, rated } = p.samples
    return [
      `${formatCount(rated)} of ${counted(drawn, 'sample')} rated on both sides; ${formatCount(drawn)} of ${formatCount(population)} were drawn at random.`,
      p.needed !== null && rated < p.needed ? `The suite asks for ${formatCount(p.needed)}: its rows are pending.` : '',
      same > 0 && p.compare === 'pairs'
        ? `${counted(same, 'sample')} of the sheets ${same === 1 ? 'has' : 'have'} the same answer on both sides and ${same === 1 ? 'is a tie' : 'are ties'} unasked.`
        : '',
      stale > 0
        ? `${counted(stale, 'sample')} of the sheets ${stale === 1 ? 'has' : 'have'} another question or other answers by now.`
        : '',
      p.waiting.length > 0 ? `Nothing has come back of ${listed(p.waiting, 8)}.` : '',
    ]
  },
  preferences: ([worst, worse, tie, better, best]: readonly number[]) =>
    `Of the pairs judged, the candidate is much better in ${best}, slightly better in ${better}, equal in ${tie}, slightly worse in ${worse}, much worse in ${worst}. A tie counts half.`,
  legend:
    "Alpha is Krippendorff's, ordinal; kappa Cohen's, with quadratic weights; AC1 Gwet's; same the share of exactly the same grades.",
  alone: 'No item was rated by two people: how far people agree is not defined.',
  pairs: (title: string, kappas: readonly string[]) => `Kappa on ${title}: ${listed(kappas, 10)}.`,
  leans: (rater: string, share: string, decided: number) =>
    `${rater} takes the answer shown first in ${share} of ${counted(decided, 'decided pair')}: more or less than chance would.`,
  more: (count: number) => `  ... and ${formatCount(count)} more: --json has them all.`,
}
