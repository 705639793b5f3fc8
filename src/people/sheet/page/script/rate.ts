import type { Asked } from '../../../asked.ts'
import { button, foreign, keycap, make } from './dom.ts'
import { data, isDone, itemAt, keptAt } from './session.ts'

/** The screen of one item. `refresh` shows what is chosen by now. */
export interface RateScreen {
  element: HTMLElement
  refresh(): void
  note: HTMLTextAreaElement
}

export interface Actions {
  choose(question: number, option: number): void
  cannot(): void
  write(note: string): void
  /** Whose keys are the numbers now. */
  aim(question: number): void
  aimed(): number
  back(): void
  on(): void
}

const roles: Record<string, string> = { system: 'Instructions', user: 'Question', assistant: 'Earlier answer' }

export function rateScreen(place: number, actions: Actions): RateScreen {
  const { question, references, answers } = itemAt(place)
  const isPair = data.compare === 'pairs'
  const groups = data.asked.map((asked, q) => questionGroup(asked, q, actions))
  const cannot = button('Cannot judge ', actions.cannot, { className: 'cannot' }, keycap(data.cannot.keys[0]!))
  const note = make('textarea', { id: 'note', rows: 2, dir: 'auto', value: keptAt(place).note })
  note.oninput = () => actions.write(note.value)
  const next = button('Next ', actions.on, { className: 'primary' }, keycap('→'))
  const heading = make(
    'h2',
    { tabIndex: -1, id: 'item' },
    `${isPair ? 'Pair' : 'Answer'} ${place + 1} of ${data.items.length}`,
  )
  const element = make(
    'article',
    { className: isPair ? 'pair' : 'single', with: { 'aria-labelledby': 'item' } },
    make(
      'div',
      { className: 'texts' },
      heading,
      make(
        'div',
        { className: 'context' },
        ...question.map(({ role, content }) => text(roles[role] ?? role, content, 'asked')),
        ...references.map((reference, i) =>
          text(references.length === 1 ? 'Reference' : `Reference ${i + 1}`, reference, 'reference'),
        ),
      ),
      make(
        'div',
        { className: 'answers' },
        ...answers.map((answer, i) => text(isPair ? `Answer ${i + 1}` : 'Answer', answer, 'answer')),
      ),
    ),
    make(
      'form',
      { className: 'questions', onsubmit: () => false, with: { 'aria-label': 'Rating' } },
      ...groups.map(({ element: group }) => group),
      make(
        'div',
        { className: 'rest' },
        cannot,
        make('label', { className: 'note', htmlFor: 'note' }, 'Note ', keycap('m')),
        note,
        make('div', { className: 'moves' }, button('Back ', actions.back, {}, keycap('←')), next),
      ),
    ),
  )
  const refresh = () => {
    const kept = keptAt(place)
    for (const [q, group] of groups.entries()) group.refresh(kept.grades, actions.aimed() === q && groups.length > 1)
    cannot.setAttribute('aria-pressed', String(kept.cannot))
    next.classList.toggle('ready', isDone(kept))
  }
  refresh()
  return { element, refresh, note }
}

function text(title: string, content: string, className: string): HTMLElement {
  return make('section', { className }, make('h3', {}, title), foreign(content, 'text'))
}

function questionGroup({ name, title, asks, options }: Asked, q: number, actions: Actions) {
  const buttons = options.map(({ label, value, key }, o) => {
    const isGrade = data.compare === 'scores'
    const words = isGrade ? [make('b', {}, String(value)), label && make('span', {}, label)] : [make('span', {}, label)]
    return make(
      'button',
      { type: 'button', onclick: () => actions.choose(q, o), with: { 'aria-pressed': 'false' } },
      !isGrade && key !== null && keycap(key),
      ...words,
    )
  })
  const element = make(
    'div',
    {
      className: 'question',
      onfocus: null,
      with: { role: 'group', 'aria-labelledby': `q${q}`, 'aria-describedby': `w${q}` },
    },
    make('h3', { id: `q${q}` }, title),
    make('p', { id: `w${q}` }, asks),
    make('div', { className: 'options' }, ...buttons),
  )
  element.addEventListener('focusin', () => actions.aim(q))
  const refresh = (grades: Record<string, string>, isAimed: boolean) => {
    element.classList.toggle('aimed', isAimed)
    for (const [o, each] of buttons.entries())
      each.setAttribute('aria-pressed', String(grades[name] === options[o]!.code))
  }
  return { element, refresh }
}
