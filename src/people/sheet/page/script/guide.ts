import { keycap, make } from './dom.ts'
import { data } from './session.ts'

/** What is wanted, by which criteria, and which keys there are. */
export function guide(...afterHeading: HTMLElement[]): HTMLElement[] {
  const { role, criteria } = data.guide
  const [heading, how] =
    data.compare === 'pairs'
      ? [
          'Two answers to one question: which is better?',
          'Read both, then say which one serves better, or that they are equally good. Which system wrote which is hidden and changes from pair to pair. Some pairs come a second time: judge them afresh.',
        ]
      : [
          'One answer at a time: how good is it?',
          'Give every criterion a grade. Which system wrote the answer is hidden, and the same question comes again with another answer. Some answers come a second time: judge them afresh.',
        ]
  return [
    make('h2', { tabIndex: -1 }, heading),
    make('p', {}, how),
    ...afterHeading,
    make('p', { className: 'role', dir: 'auto' }, role),
    make(
      'dl',
      { className: 'criteria' },
      ...criteria.flatMap(({ title, asks }) => [make('dt', { dir: 'auto' }, title), make('dd', { dir: 'auto' }, asks)]),
    ),
    make(
      'p',
      {},
      'Judge what the answer says, not how long it is. Please do not talk about items with other raters before everyone is done.',
    ),
    make('h3', {}, 'Keys'),
    keys(),
    make(
      'p',
      { className: 'quiet' },
      'Everything stays on this computer. Ratings are saved in this browser after every change; use “Save to a file” to go on elsewhere, or where the browser is private.',
    ),
  ]
}

function keys(): HTMLElement {
  const codes = data.asked.flatMap(({ options }) => options.flatMap(({ key }) => key ?? []))
  const [first, last] = [codes[0], codes.at(-1)]
  const numbers = data.asked.every(({ options }) => options[0]!.key !== null)
  const rows: [string[], string][] = [
    ...(numbers ? [[[first!, '…', last!], 'rate'] as [string[], string]] : []),
    [['+', '−'], 'a grade up or down'],
    [data.cannot.keys, 'cannot judge'],
    [['→', 'n', 'Enter'], 'next'],
    [['←', 'p'], 'back'],
    ...(data.asked.length > 1 ? [[['j', 'k'], 'next or previous criterion'] as [string[], string]] : []),
    [['u'], 'undo'],
    [['m'], 'write a note; Esc leaves it'],
    [['l'], 'all items'],
    [['f'], 'finish'],
    [['?'], 'this help'],
  ]
  return make(
    'dl',
    { className: 'keys' },
    ...rows.flatMap(([names, what]) => [
      make('dt', {}, ...names.map((name) => (name === '…' ? ' to ' : keycap(name)))),
      make('dd', {}, what),
    ]),
  )
}
