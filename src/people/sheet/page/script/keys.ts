export interface KeyActions {
  /** A digit or a letter in lower case that no other action has. @returns whether it meant something */
  mark(key: string): boolean
  on(): void
  back(): void
  step(by: 1 | -1): void
  aim(by: 1 | -1): void
  undo(): void
  note(): void
  list(): void
  finish(): void
  help(): void
  leaveNote(): void
}

/** Keys work wherever the focus is, but not inside a text field; there Escape leads out. */
export function onKeys(actions: KeyActions): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return
    const target = event.target as HTMLElement
    if (target.closest('textarea, input') !== null) {
      if (event.key === 'Escape') actions.leaveNote()
      return
    }
    // A focused button is pressed by these.
    if ((event.key === 'Enter' || event.key === ' ') && target.closest('button, summary') !== null) return
    if (perform(keyOf(event), event.repeat, actions)) event.preventDefault()
  })
}

/** Digits and letters by what is printed on a Latin keyboard, whatever the layout. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase()
  const place = /^(?:Digit|Numpad|Key)(\w)$/.exec(code)
  return place === null || /^[+\-?−]$/.test(key) ? key : place[1]!.toLowerCase()
}

function perform(key: string, isRepeated: boolean, actions: KeyActions): boolean {
  if (key === 'ArrowRight' || key === 'n' || key === 'Enter') actions.on()
  else if (key === 'ArrowLeft' || key === 'p') actions.back()
  else if (isRepeated) return false
  else if (key === '+') actions.step(1)
  else if (key === '-' || key === '−') actions.step(-1)
  else if (key === 'j') actions.aim(1)
  else if (key === 'k') actions.aim(-1)
  else if (key === 'u') actions.undo()
  else if (key === 'm') actions.note()
  else if (key === 'l') actions.list()
  else if (key === 'f') actions.finish()
  else if (key === '?' || key === 'h') actions.help()
  else return actions.mark(key)
  return true
}
