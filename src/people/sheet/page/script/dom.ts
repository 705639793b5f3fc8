import { make } from '../../../../shared/page/script/make.ts'

export { button, make } from '../../../../shared/page/script/make.ts'

/** A key as it is printed on a keyboard. */
export function keycap(key: string): HTMLElement {
  return make('kbd', {}, key)
}

/** A text that somebody else wrote, in whatever language and direction. */
export function foreign(text: string, className: string): HTMLElement {
  const empty = text.trim() === ''
  return make(
    'div',
    { className: empty ? `${className} empty` : className, dir: 'auto', lang: '' },
    empty ? '(empty)' : text,
  )
}
