import { serverAddress } from './address.ts'
import { checkpoint, servedSchema, servingKeys, type WrittenServing, type WrittenSide } from './checkpoint-schema.ts'
import { isRecordedPath, type SideName, servingOf } from './checkpoints.ts'
import { placeholdersIn } from './command.ts'
import type { SuiteDocument } from './document.ts'
import type { Mistake, Path } from './mistake.ts'
import { isMapping } from './written.ts'

const sideNames: readonly SideName[] = ['baseline', 'candidate']
/** Keys that say nothing without a server. */
const ofServers = servingKeys.filter((key) => !['server', 'serve', 'prepare', 'pass_env'].includes(key))
/** What only the program that computes can be told. */
const inProcess = ['device', 'threads', 'batch_tokens'] as const

/** What a suite says of both sides, and the sides that are right by themselves; null: nothing can be told. */
export function writtenSides({ value }: SuiteDocument): { defaults: WrittenServing; written: Written[] } | null {
  if (!isMapping(value)) return null
  const defaults = servedSchema.safeParse(Object.fromEntries(servingKeys.map((key) => [key, value[key]]))).data
  if (defaults === undefined) return null
  const written = sideNames.flatMap((side) => {
    const own = checkpoint(side).safeParse(value[side]).data
    return own === undefined ? [] : [{ side, own, serving: servingOf(own, defaults) }]
  })
  return { defaults, written }
}

/** Mistakes between the keys of a side, those of both and those of the other side. Parts that are wrong by themselves are passed over. */
export function checkpointMistakes(document: SuiteDocument): Mistake[] {
  const sides = writtenSides(document)
  if (sides === null) return []
  const { defaults, written } = sides
  const at = (path: Path, text: string, point: 'key' | 'value' = 'key'): Mistake => ({
    place: document.place(path, point),
    path,
    text,
  })
  const found = written.flatMap(({ side, own, serving }) => sideMistakes(side, own, serving, at))
  if (defaults.server !== undefined && defaults.serve !== undefined) found.push(at(['serve'], besideServer))
  const isServed = written.some(({ serving }) => serving.server !== undefined || serving.serve !== undefined)
  if (!isServed && written.length === sideNames.length)
    found.push(...ofServers.filter((key) => defaults[key] !== undefined).map((key) => at([key], unserved)))
  return found.length > 0 ? found : sameModel(written, at)
}

type At = (path: Path, text: string, point?: 'key' | 'value') => Mistake

const besideServer = 'stands beside server: name the server that runs, or the command that starts one'
const unserved = 'is only read with server or serve'

function sideMistakes(side: SideName, own: WrittenSide, serving: WrittenServing, at: At): Mistake[] {
  const { server, serve } = serving
  const found: Mistake[] = []
  const named = (keys: readonly string[], text: string) =>
    keys.filter((key) => own[key as keyof WrittenSide] !== undefined).map((key) => at([side, key], text))
  if (isRecordedPath(own.path))
    return named(['server', 'serve', ...ofServers], 'is not read: what was recorded needs no server')
  if (server === undefined && serve === undefined) {
    if (own.path === undefined)
      found.push(
        at(
          [side, 'path'],
          'is missing: a folder, hf:owner/name@revision or recorded:FOLDER, or server with an address',
        ),
      )
    return [...found, ...named(ofServers, unserved)]
  }
  if (own.server !== undefined && own.serve !== undefined) found.push(at([side, 'serve'], besideServer))
  if (serve !== undefined && own.path === undefined)
    found.push(
      at([side, 'path'], 'is missing: with serve, the folder or hf:owner/name@revision that the command loads'),
    )
  if (serving.chat_template === 'gate' && own.path === undefined && serving.tokenizer === undefined)
    found.push(
      at(
        own.chat_template === undefined ? ['chat_template'] : [side, 'chat_template'],
        'given "gate", which needs the files of the model: name them with path or tokenizer',
        'value',
      ),
    )
  found.push(...named(inProcess, 'is not read: the server computes, so say it to the server'))
  return found
}

interface Written {
  side: SideName
  own: WrittenSide
  serving: WrittenServing
}

/** Two checkpoints under one name on one server would be the same model twice, and equal to the last digit. */
function sameModel(written: readonly Written[], at: At): Mistake[] {
  const [baseline, candidate] = written
  if (!baseline || !candidate) return []
  const path = candidate.own.path
  if ((path !== undefined && path === baseline.own.path) || askedFor(baseline) !== askedFor(candidate)) return []
  const text =
    candidate.serving.model === undefined
      ? 'names no model, and the baseline asks the same server: give each side its model'
      : 'is what the baseline asks the same server for, so both sides would be one model: give each its own'
  const point = candidate.own.model === undefined ? ['candidate'] : ['candidate', 'model']
  return [at(point, text, 'value')]
}

/** The same for two sides only where one server answers both with one model; a side that is not served is like none. */
function askedFor({ side, own, serving }: Written): string {
  const { server, serve } = serving
  if (server !== undefined) {
    const read = serverAddress(server)
    return JSON.stringify(['address' in read && read.address, serving.model])
  }
  // Two files of different checkpoints make two commands of one.
  if (serve === undefined || placeholdersIn(serve).includes('checkpoint')) return JSON.stringify([side, own.path])
  return JSON.stringify([serve, serving.model ?? side])
}
