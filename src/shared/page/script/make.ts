type Child = Node | string | null | false

export type Properties<K extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[K], 'style'>> & {
  /** Attributes that are no properties. */
  with?: Record<string, string>
}

/** An element with its properties and children. Texts are only ever text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { with: attributes = {}, ...properties }: Properties<K> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children) if (child !== null && child !== false) element.append(child)
  return element
}

export function button(text: string, action: () => void, more: Properties<'button'> = {}, ...children: Child[]) {
  return make('button', { type: 'button', onclick: action, ...more }, text, ...children)
}
