import { choice, field } from './controls.ts'

const key = 'checkpoint-gate/theme'

/** Light or dark by the system's choice, or by the reader's; some browsers forget it for files. */
export function themeSwitch(root: HTMLElement): void {
  const apply = (theme: string) => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }
  const select = choice(
    [
      ['system', 'System'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    () => {
      apply(select.value)
      try {
        localStorage.setItem(key, select.value)
      } catch {}
    },
  )
  try {
    select.value = localStorage.getItem(key) ?? 'system'
  } catch {}
  if (select.selectedIndex < 0) select.value = 'system'
  apply(select.value)
  root.replaceChildren(field('Theme', select))
}
