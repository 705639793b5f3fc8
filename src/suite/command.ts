/** What can be filled into the command that starts a server. */
export const placeholders = ['checkpoint', 'port', 'model'] as const
export type Placeholder = (typeof placeholders)[number]

/** `{word}`; what the shell reads itself, `${WORD}`, is none. */
const pattern = /(?<!\$)\{([A-Za-z_]\w*)\}/g

/** The names of what looks like a placeholder, in their order. */
export function placeholdersIn(command: string): string[] {
  return [...command.matchAll(pattern)].map((match) => match[1]!)
}

/** The command with its placeholders filled in, each quoted for the shell as the place needs that it stands in. */
export function filledCommand(command: string, values: Partial<Record<Placeholder, string>>): string {
  return command.replace(pattern, (whole, name: string, at: number) => {
    const value = values[name as Placeholder]
    return value === undefined ? whole : quoted(value, quotesAt(command, at))
  })
}

function quoted(value: string, within: Quotes): string {
  if (within === '"') return value.replace(/["\\$`]/g, '\\$&')
  const inside = value.replaceAll("'", "'\\''")
  if (within === "'") return inside
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${inside}'`
}

type Quotes = '"' | "'" | null

/** Which quotes of the shell are open at a place of a command. */
function quotesAt(command: string, place: number): Quotes {
  let open: Quotes = null
  for (let i = 0; i < place; i++) {
    const character = command[i]
    if (character === '\\' && open !== "'") i += 1
    else if (open === null && (character === '"' || character === "'")) open = character
    else if (character === open) open = null
  }
  return open
}

/** What a command starts, in a word for people: `vllm` of `cd /opt && CUDA_VISIBLE_DEVICES=0 bin/vllm serve … --port {port}`. */
export function commandName(command: string): string {
  const plain = command
    .replaceAll(/\\\n/g, ' ')
    .replaceAll(/"[^"]*"|'[^']*'/g, (text) => text.replaceAll(/[&|;\n]/g, ' '))
  const parts = plain.split(/&&|\|\||[;\n]|(?<!>)&(?!>)/).map((part) => ({ part, name: programIn(part) }))
  const named = parts.filter(({ name }) => name !== null)
  const serving = named.findLast(({ part }) => placeholdersIn(part).includes('port')) ?? named.at(-1)
  return (serving?.name ?? command).slice(0, 40)
}

const wrappers = ['exec', 'env', 'nohup', 'uv', 'run', 'export']

/** The program of a simple command; null: it only sets variables. */
function programIn(part: string): string | null {
  const words = part.replaceAll(/["']/g, '').trim().split(/\s+/)
  const first = words.findIndex((word) => word !== '' && !/^\w+=/.test(word) && !wrappers.includes(word))
  const program = words[first]
  if (program === undefined) return null
  const module = /^(.*\/)?python[\d.]*$/.test(program) && words[first + 1] === '-m' ? words[first + 2] : undefined
  return module ?? program.slice(program.lastIndexOf('/') + 1)
}
