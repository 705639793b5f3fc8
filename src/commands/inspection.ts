import type { GenerationSettings } from '../checkpoint/settings.ts'
import type { Tokenizer } from '../checkpoint/tokenizer/tokenizer.ts'
import type { ChatMessage } from '../samples/sample.ts'
import { terminalText } from '../shared/escape.ts'

export interface InspectedPort {
  name: string
  type: string
  dims: (number | string | null)[] | null
}

export interface InspectedToken {
  id: number
  /** As the vocabulary has it. */
  piece: string
  /** What it stands for, alone. */
  text: string
}

/** What the gate sees in a checkpoint; `--json` prints it as it is. */
export interface Inspection {
  checkpoint: string
  folder: string
  /** Commit of the hub; null for a folder. */
  revision: string | null
  fingerprint: string
  layout: string
  /** Sizes in bytes. */
  files: { part: string; path: string; size: number }[]
  graph: {
    precision: string
    producer: string
    opset: number
    inputs: InspectedPort[]
    outputs: InspectedPort[]
    notes: string[]
  } | null
  tokenizer: Pick<Tokenizer, 'kind' | 'size' | 'highestId' | 'special' | 'affixes' | 'fingerprint'>
  settings: GenerationSettings
  template: { sha256: string; from: string } | null
  /** Of `--text`, with the special tokens that the tokenizer adds. */
  text: { text: string; ids: number[]; tokens: InspectedToken[] } | null
  /** Of `--chat`, with the opening of an answer at its end. */
  chat: { messages: ChatMessage[]; rendered: string; ids: number[]; tokens: InspectedToken[] } | null
  notes: string[]
}

const layouts: Record<string, string> = {
  decoder: 'one decoder',
  merged: 'one decoder with use_cache_branch (decoder_model_merged.onnx)',
  pair: 'two decoders, without and with a cache',
  served: 'weights for a server',
}

/** The inspection for a terminal; every line is safe to show whatever the checkpoint holds. */
export function inspectionText(i: Inspection): string {
  const { tokenizer, settings, graph } = i
  return [
    `Checkpoint ${terminalText(i.checkpoint)}`,
    ...rows([
      ['folder', terminalText(i.folder)],
      ['commit', i.revision],
      ['fingerprint', i.fingerprint],
      ['layout', layouts[i.layout] ?? i.layout],
      ...i.files.map((file): Row => [file.part, `${terminalText(file.path)}, ${bytes(file.size)}`]),
    ]),
    ...(graph === null ? [] : graphLines(graph)),
    'Tokenizer',
    ...rows([
      ['kind', tokenizer.kind],
      ['vocabulary', `${tokenizer.size} pieces, highest id ${tokenizer.highestId}`],
      ...Object.entries(tokenizer.special).map(
        ([name, token]): Row => [name, `${visible(token.content)} ${token.id === null ? '(no id)' : token.id}`],
      ),
      ['added in front', ids(tokenizer.affixes.prefix)],
      ['added behind', ids(tokenizer.affixes.suffix)],
      ['fingerprint', tokenizer.fingerprint],
    ]),
    'Generation',
    ...rows([
      ['ends at', `${ids(settings.eosIds)}${settings.eosFrom.length > 0 ? ` (${settings.eosFrom.join(', ')})` : ''}`],
      [
        'context length',
        settings.contextLength
          ? `${settings.contextLength.value} (${settings.contextLength.from})`
          : 'not told by any file',
      ],
      ['sliding window', settings.slidingWindow === null ? null : String(settings.slidingWindow)],
      ['chat template', i.template ? `${terminalText(i.template.from)}, sha256 ${i.template.sha256}` : 'none'],
    ]),
    ...(i.text === null ? [] : [`Text, ${i.text.ids.length} tokens`, ...tokenLines(i.text.tokens)]),
    ...(i.chat === null ? [] : chatLines(i.chat)),
    ...(i.notes.length === 0 ? [] : ['Notes', ...i.notes.map((note) => `  - ${terminalText(note, 500)}`)]),
    '',
  ].join('\n')
}

type Row = [label: string, value: string | null]

function rows(list: Row[]): string[] {
  return list
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `  ${terminalText(label).padEnd(20)} ${value}`)
}

function graphLines(graph: NonNullable<Inspection['graph']>): string[] {
  const port = ({ name, type, dims }: InspectedPort): string =>
    `${terminalText(name)} ${type}[${dims === null ? '?' : dims.map((d) => terminalText(String(d ?? '?'))).join(', ')}]`
  return [
    'Graph',
    ...rows([
      ['precision', graph.precision],
      ['made by', `${terminalText(graph.producer) || 'unknown'}, opset ${graph.opset}`],
      ['takes', folded(graph.inputs).map(port).join('\n'.padEnd(24))],
      ['gives', folded(graph.outputs).map(port).join('\n'.padEnd(24))],
    ]),
  ]
}

/** The cache of thirty layers is one line: ports that differ in their number only are shown once, with the range. */
function folded(ports: InspectedPort[]): InspectedPort[] {
  const groups = new Map<string, { first: InspectedPort; numbers: number[] }>()
  for (const port of ports) {
    const number = /\.(\d+)\./.exec(port.name)?.[1]
    const key = number === undefined ? port.name : port.name.replace(`.${number}.`, '.N.')
    const group = groups.get(key) ?? { first: port, numbers: [] }
    if (number !== undefined) group.numbers.push(Number(number))
    groups.set(key, group)
  }
  return [...groups].map(([key, { first, numbers }]) =>
    numbers.length < 2
      ? first
      : { ...first, name: key.replace('.N.', `.${Math.min(...numbers)}-${Math.max(...numbers)}.`) },
  )
}

function chatLines(chat: NonNullable<Inspection['chat']>): string[] {
  const lines = chat.rendered.split(/(?<=\n)/)
  return [
    'Chat, as the template renders it',
    ...lines.map((line) => `  ${visible(line)}`),
    `Chat, ${chat.ids.length} tokens`,
    ...tokenLines(chat.tokens),
  ]
}

const tokenLines = (tokens: InspectedToken[]): string[] =>
  tokens.map(({ id, piece, text }) => {
    const meaning = text === piece ? '' : `  ${visible(text)}`
    return `  ${String(id).padStart(8)}  ${visible(piece).padEnd(meaning ? 18 : 0)}${meaning}`
  })

const ids = (list: readonly number[]): string => (list.length === 0 ? 'nothing' : list.join(', '))

/** Text in quotes in which nothing hides and nothing acts: what cannot be seen stands as an escape. */
export function visible(text: string): string {
  return JSON.stringify(text)
    .replace(/[^\P{C}\u200d]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escaped)
    .replace(/^"::|##\[/g, (command) => command.replace(/[:#]/, escaped))
}

const escaped = (character: string): string =>
  [...Array(character.length).keys()].map((k) => `\\u${character.charCodeAt(k).toString(16).padStart(4, '0')}`).join('')

function bytes(size: number): string {
  if (size >= 1e6) return `${(size / 1e6).toFixed(1)} MB`
  return size >= 1e3 ? `${(size / 1e3).toFixed(1)} kB` : `${size} bytes`
}
