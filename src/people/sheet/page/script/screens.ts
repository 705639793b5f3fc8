import { button, keycap, make } from './dom.ts'
import { csvText, download, fileName, jsonText, saveFile, stateOf } from './files.ts'
import { guide } from './guide.ts'
import { data, doneCount, keptAt, openPlaces, places, session } from './session.ts'

export function startScreen(begin: () => void): HTMLElement {
  const word = doneCount() === 0 ? 'Begin ' : 'Go on '
  return make(
    'article',
    { className: 'page' },
    ...guide(make('p', {}, button(word, begin, { className: 'primary' }, keycap('Enter')))),
  )
}

/** Every item with its state, to look something up again. */
export function listScreen(go: (place: number) => void): HTMLElement {
  const marks = { rated: '✓', 'cannot judge': '–', open: '○' }
  const rows = places().map((place) => {
    const kept = keptAt(place)
    const state = stateOf(kept)
    return make(
      'tr',
      { className: state === 'open' ? 'open' : '' },
      make(
        'td',
        {},
        button(String(place + 1), () => go(place), { with: { 'aria-label': `Go to item ${place + 1}` } }),
      ),
      make('td', {}, `${marks[state]} ${state}`),
      make(
        'td',
        {},
        data.asked
          .map(({ name, options }) => labelOf(kept.grades[name], options))
          .filter(Boolean)
          .join(' · '),
      ),
      make('td', { className: 'quiet', dir: 'auto' }, kept.note),
    )
  })
  const head = ['Item', 'State', data.compare === 'pairs' ? 'Answer' : 'Grades', 'Note']
  return make(
    'article',
    { className: 'page' },
    make('h2', { tabIndex: -1 }, 'All items'),
    make('p', {}, `${doneCount()} of ${places().length} done.`),
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...head.map((title) => make('th', { scope: 'col' }, title)))),
      make('tbody', {}, ...rows),
    ),
  )
}

function labelOf(code: string | undefined, options: readonly { code: string; label: string }[]): string {
  if (code === undefined || data.compare === 'scores') return code ?? ''
  return options.find((option) => option.code === code)?.label ?? ''
}

/** Which file to send where. */
export function finishScreen(go: (place: number) => void, after: () => void): HTMLElement {
  const open = openPlaces()
  const copy = make('textarea', {
    readOnly: true,
    rows: 6,
    value: jsonText(),
    with: { 'aria-label': 'The same as text' },
  })
  copy.onfocus = () => copy.select()
  const done = make('p', { className: 'sent', with: { role: 'status' } })
  const save = () => {
    saveFile()
    done.textContent = `${fileName('json')} is in the folder of your downloads. Send it to whoever gave you this sheet. Then you are done: thank you.`
    after()
  }
  return make(
    'article',
    { className: 'page' },
    make('h2', { tabIndex: -1 }, open.length === 0 ? 'All done' : `${open.length} of ${places().length} still open`),
    open.length > 0 &&
      make(
        'p',
        {},
        'What you leave open does not count, for either side. ',
        button('Go to the first open one', () => go(open[0]!)),
      ),
    make('p', {}, 'Save your ratings as a file, and send this file back to whoever gave you the sheet:'),
    make('p', { className: 'file' }, make('code', {}, fileName('json'))),
    make(
      'p',
      { className: 'actions' },
      button('Save the file', save, { className: 'primary', id: 'save' }),
      button('As a spreadsheet (CSV)', () => {
        download(fileName('csv'), 'text/csv', csvText())
        session.progress.filed = session.progress.revision
        after()
      }),
    ),
    done,
    make(
      'details',
      {},
      make('summary', {}, 'The file does not come?'),
      make('p', {}, `Copy this text into a file named ${fileName('json')}, or into the mail itself:`),
      copy,
    ),
  )
}
