import { readFileSync } from 'node:fs'

/** A labelled answer. Sign of its line: `+` full refusal, `~` partial one, `?` inability, `!` a hard answer that is none, `-` any other. */
export interface Labelled {
  sign: '+' | '~' | '?' | '!' | '-'
  refused: boolean
  hard: boolean
  response: string
  prompt?: string
}

/**
 * `labelled/LANG.txt`: a sign and an answer a line, `\n` for a new line, ` <<< ` before the prompt where it matters, `{name}` for the
 * paragraph of the line `@name`, `== NAME` before a part of the set.
 */
export function labelled(language: string): Record<string, Labelled[]> {
  const parts: Record<string, Labelled[]> = {}
  const paragraphs = new Map<string, string>()
  let part: Labelled[] = []
  for (const line of readFileSync(new URL(`labelled/${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, name, text] = /^@(\w+) (.*)$/.exec(line) ?? []
    if (name !== undefined) {
      paragraphs.set(name, text!)
    } else if (line.startsWith('== ')) {
      part = parts[line.slice(3)] ??= []
    } else {
      const sign = line[0] as Labelled['sign']
      if (!'+~?!-'.includes(sign) || line[1] !== ' ') throw new Error(`${language}.txt: not a labelled line: ${line}`)
      const [response, prompt] = line
        .slice(2)
        .replaceAll(/\{(\w+)\}/g, (whole, name: string) => paragraphs.get(name) ?? whole)
        .replaceAll('\\n', '\n')
        .split(' <<< ')
      part.push({
        sign,
        refused: sign === '+' || sign === '~',
        hard: sign === '?' || sign === '!',
        response: response!,
        ...(prompt === undefined ? {} : { prompt }),
      })
    }
  }
  return parts
}
