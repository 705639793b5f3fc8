import { Environment, Interpreter, Template } from '@huggingface/jinja'
import { strftime } from './strftime.ts'

/** What templates take for today: a prompt must not change from one day to the next. */
export const templateDate = new Date(Date.UTC(2025, 0, 1))

/**
 * Prepares a template for @huggingface/jinja 0.5.11 so that it renders as the jinja2 of transformers does, with the clock set to
 * `templateDate`.
 *
 * @throws Error with the library's own words, at once for a text that is no template, and while rendering for one that fails
 */
export function compile(text: string): (variables: Record<string, unknown>) => string {
  const program = new Template(text).parsed
  mendStrip(program)
  return (variables) => {
    const environment = new Environment()
    for (const [name, value] of Object.entries({ ...globals, ...variables })) environment.set(name, value)
    return String((new Interpreter(environment).run(program) as { value: unknown }).value)
  }
}

/** The template itself refuses the messages: `raise_exception`. */
export class TemplateRefusal extends Error {}

/** As jinja2's sandbox, which transformers renders in (MAX_RANGE): a template may not fill the memory. */
const longestRange = 100_000

const globals = {
  false: false,
  true: true,
  none: null,
  False: false,
  True: true,
  None: null,
  range,
  raise_exception: (reason: string) => {
    throw new TemplateRefusal(reason)
  },
  strftime_now: (format: string) => strftime(templateDate, format),
  'strip()': (text: string, characters?: string) => strip(text, characters, true, true),
  'lstrip()': (text: string, characters?: string) => strip(text, characters, true, false),
  'rstrip()': (text: string, characters?: string) => strip(text, characters, false, true),
}

function range(first: number, second?: number, step = 1): number[] {
  const [start, stop] = second === undefined ? [0, first] : [first, second]
  const length = Math.max(0, Math.ceil((stop - start) / step))
  if (length > longestRange) throw new Error(`a range of ${length} items, where at most ${longestRange} are allowed`)
  return Array.from({ length }, (_, i) => start + i * step)
}

/** Python's `strip`, `lstrip` and `rstrip`. */
function strip(text: string, characters: string | undefined, left: boolean, right: boolean): string {
  if (typeof text !== 'string') throw new Error('strip is a method of strings')
  const drop = characters === undefined || characters === null ? null : new Set(characters)
  const dropped = (c: string): boolean => (drop ? drop.has(c) : /[\p{White_Space}\x1c-\x1f]/u.test(c))
  const all = [...text]
  let from = 0
  let to = all.length
  while (left && from < to && dropped(all[from]!)) from++
  while (right && to > from && dropped(all[to - 1]!)) to--
  return all.slice(from, to).join('')
}

interface Node {
  type: string
  value?: unknown
  callee?: Node
  object?: Node
  property?: Node
  computed?: boolean
  args?: Node[]
}

/** The library's own `strip` takes no account of its argument, which templates that cut a chain of thought off rely on. */
function mendStrip(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  for (const inner of Object.values(node)) mendStrip(inner)
  const { type, callee, args } = node as Node
  if (type !== 'CallExpression' || callee?.type !== 'MemberExpression' || callee.computed) return
  const method = String(callee.property?.value)
  if (!['strip', 'lstrip', 'rstrip'].includes(method)) return
  Object.assign(node, {
    callee: { type: 'Identifier', value: `${method}()` },
    args: [callee.object, ...(args ?? [])],
  })
}
