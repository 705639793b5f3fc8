import { button, keycap, make } from './dom.ts'
import { loadFile, saveFile } from './files.ts'
import { data, doneCount } from './session.ts'
import { saved } from './storage.ts'

/** What stands around every screen: how far one is, whether it is saved, and the way to the other screens. */
export interface Frame {
  main: HTMLElement
  refresh(): void
  say(text: string): void
}

export interface Ways {
  help(): void
  list(): void
  finish(): void
  /** After ratings were loaded from a file. */
  loaded(): void
}

export function makeFrame(root: HTMLElement, ways: Ways): Frame {
  const total = data.items.length
  const bar = make('progress', { max: total, id: 'bar', with: { 'aria-label': 'Items rated' } })
  const count = make('span', { className: 'count' })
  const state = make('span', { className: 'saved' })
  const live = make('p', { className: 'live', with: { role: 'status' } })
  const main = make('main', { tabIndex: -1 })
  const input = make('input', {
    type: 'file',
    accept: '.json,application/json',
    className: 'hidden',
    tabIndex: -1,
    with: { 'aria-hidden': 'true' },
  })
  const say = (text: string) => {
    live.textContent = text
    live.classList.toggle('shown', text !== '')
  }
  input.onchange = async () => {
    const [file] = input.files ?? []
    input.value = ''
    if (file === undefined) return
    const { said, taken } = await loadFile(file)
    if (taken > 0) ways.loaded()
    say(said)
  }
  const save = () => {
    saveFile()
    say('Saved as a file: look in the folder of your downloads.')
    refresh()
  }
  const refresh = () => {
    bar.value = doneCount()
    count.textContent = `${doneCount()} of ${total} done`
    state.textContent = savedText()
    state.classList.toggle('warning', !saved.browser)
  }
  root.replaceChildren(
    make(
      'header',
      {},
      make(
        'div',
        { className: 'row' },
        make('h1', { dir: 'auto' }, data.task, make('span', { className: 'rater' }, ` for ${data.rater}`)),
        make(
          'nav',
          { with: { 'aria-label': 'Sheet' } },
          button('Save to a file', save),
          button('Load', () => input.click()),
          button('All items ', ways.list, {}, keycap('l')),
          button('Finish ', ways.finish, {}, keycap('f')),
          button('Help ', ways.help, {}, keycap('?')),
        ),
      ),
      make('div', { className: 'row progress' }, bar, count, state),
    ),
    live,
    main,
    input,
  )
  return { main, refresh, say }
}

function savedText(): string {
  if (!saved.browser) return 'This browser keeps nothing: save to a file before you close it.'
  if (saved.at === null) return ''
  return `Saved in this browser at ${saved.at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`
}
