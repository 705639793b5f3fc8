import { make } from '../../../../shared/page/script/make.ts'

export function field(label: string, control: HTMLElement): HTMLElement {
  return make('label', { className: 'field' }, make('span', {}, label), control)
}

/** A menu of values with their words. */
export function choice(options: readonly (readonly [string, string])[], onChange: () => void): HTMLSelectElement {
  return make('select', { onchange: onChange }, ...options.map(([value, words]) => make('option', { value }, words)))
}

/** One of several, all of them seen; a count can stand beside each. */
export function radios<T extends string>(
  legend: string,
  name: string,
  words: Readonly<Record<T, string>>,
  onChange: () => void,
) {
  const inputs = new Map<T, HTMLInputElement>()
  const counts = new Map<T, HTMLElement>()
  const labels = (Object.keys(words) as T[]).map((value, i) => {
    const input = make('input', { type: 'radio', name, value, checked: i === 0, onchange: onChange })
    const count = make('span', { className: 'count' })
    inputs.set(value, input)
    counts.set(value, count)
    return make('label', {}, input, make('span', {}, words[value], ' ', count))
  })
  const element = make('fieldset', { className: 'radios' }, make('legend', {}, legend), ...labels)
  return {
    element,
    value: () => [...inputs].find(([, input]) => input.checked)![0],
    choose(value: T) {
      inputs.get(value)!.checked = true
    },
    /** What nothing has is not offered, unless it is chosen. */
    count(value: T, count: number) {
      counts.get(value)!.textContent = count.toLocaleString('en-US')
      inputs.get(value)!.disabled = count === 0 && !inputs.get(value)!.checked
    },
  }
}
