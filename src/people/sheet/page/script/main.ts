import { pauseClock, startClock, watch } from './clock.ts'
import { button, make } from './dom.ts'
import { makeFrame } from './frame.ts'
import { guide } from './guide.ts'
import { onKeys } from './keys.ts'
import { type RateScreen, rateScreen } from './rate.ts'
import { finishScreen, listScreen, startScreen } from './screens.ts'
import { choose, chooseCannot, data, keptAt, openPlaces, session, undo, write } from './session.ts'
import { catchUp, isUnsafe, restore, saved, store } from './storage.ts'

/** The item shown, with the question that the number keys answer; null: another screen. */
let shown: RateScreen | null = null
let aimed = 0

const frame = makeFrame(document.getElementById('sheet')!, {
  help: showHelp,
  list: showList,
  finish: showFinish,
  loaded: () => goTo(openPlaces()[0] ?? session.progress.place),
})

function show(element: HTMLElement): void {
  frame.main.replaceChildren(element)
  element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  scrollTo(0, 0)
  frame.refresh()
}

function elsewhere(element: HTMLElement): void {
  watch(null)
  shown = null
  show(element)
}

function goTo(place: number): void {
  watch(null)
  session.progress.place = place
  store()
  aimed = firstOpenQuestion(0) ?? 0
  shown = rateScreen(place, actions)
  show(shown.element)
  watch(place)
}

/** From `start` on, round the end. */
function firstOpenQuestion(start: number): number | null {
  const kept = keptAt(session.progress.place)
  const count = data.asked.length
  const order = Array.from({ length: count }, (_, i) => (start + i) % count)
  return order.find((q) => kept.grades[data.asked[q]!.name] === undefined) ?? null
}

function kept(): void {
  store()
  shown?.refresh()
  frame.refresh()
}

const actions = {
  choose(q: number, option: number): void {
    choose(session.progress.place, data.asked[q]!.name, data.asked[q]!.options[option]!)
    aimed = firstOpenQuestion(q + 1) ?? q
    kept()
    frame.say('')
    document.querySelector('.question.aimed')?.scrollIntoView({ block: 'nearest' })
  },
  cannot(): void {
    chooseCannot(session.progress.place)
    kept()
  },
  write(note: string): void {
    write(session.progress.place, note)
    store()
    frame.refresh()
  },
  aim(q: number): void {
    aimed = q
    shown?.refresh()
  },
  aimed: () => aimed,
  back(): void {
    if (session.progress.place > 0) goTo(session.progress.place - 1)
  },
  on(): void {
    if (session.progress.place + 1 < data.items.length) goTo(session.progress.place + 1)
    else showFinish()
  },
}

function showStart(): void {
  elsewhere(startScreen(() => goTo(openPlaces()[0] ?? 0)))
}

function showList(): void {
  elsewhere(listScreen(goTo))
}

function showFinish(): void {
  elsewhere(finishScreen(goTo, frame.refresh))
}

function showHelp(): void {
  const dialog = make('dialog', { className: 'page', with: { 'aria-label': 'Help' } })
  dialog.append(
    ...guide(),
    button('Close', () => dialog.close(), { className: 'primary' }),
  )
  dialog.onclose = () => dialog.remove()
  document.body.append(dialog)
  dialog.showModal()
  dialog.scrollTop = 0
}

onKeys({
  mark(key) {
    if (shown === null) return false
    if (data.cannot.keys.includes(key)) actions.cannot()
    else {
      const option = data.asked[aimed]!.options.findIndex((each) => each.key === key)
      if (option < 0) return false
      actions.choose(aimed, option)
    }
    return true
  },
  on: () => (shown === null ? goTo(openPlaces()[0] ?? session.progress.place) : actions.on()),
  back: () => (shown === null ? goTo(session.progress.place) : actions.back()),
  step(by) {
    if (shown === null) return
    const { name, options } = data.asked[aimed]!
    const code = keptAt(session.progress.place).grades[name]
    const from = options.findIndex((option) => option.code === code)
    const middle = Math.floor((options.length - 1) / 2)
    const to = from < 0 ? middle : Math.max(0, Math.min(options.length - 1, from + by))
    const question = aimed
    actions.choose(question, to)
    actions.aim(question)
  },
  aim(by) {
    if (shown !== null) actions.aim((aimed + by + data.asked.length) % data.asked.length)
  },
  undo() {
    const place = undo()
    if (place === null) return frame.say('Nothing to undo.')
    store()
    goTo(place)
    frame.say(`Undone in item ${place + 1}.`)
  },
  note: () => shown?.note.focus(),
  list: showList,
  finish: showFinish,
  help: showHelp,
  leaveNote: () => shown?.element.querySelector<HTMLElement>('h2')?.focus(),
})

addEventListener('beforeunload', (event) => {
  pauseClock()
  store()
  if (isUnsafe(openPlaces().length === 0)) event.preventDefault()
})
addEventListener('pagehide', () => {
  pauseClock()
  store()
})
for (const event of ['focus', 'storage'])
  addEventListener(event, () => {
    if (catchUp()) kept()
  })

document.title = `${data.task} \u2013 rating sheet`
restore()
startClock()
if (session.progress.revision === 0) showStart()
else {
  goTo(openPlaces()[0] ?? session.progress.place)
  frame.say(
    `Welcome back: your ratings are as you left them${saved.browser ? '' : ', as far as this browser keeps them'}.`,
  )
}
