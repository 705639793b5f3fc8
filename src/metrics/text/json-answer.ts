import { jsonOr } from '../../shared/json.ts'

export const fenceOption = {
  kind: 'flag',
  usual: false,
  about: 'allow one code fence (```) around the whole answer',
} as const

const fenced = /^\s*```[\w.+-]*[ \t]*\r?\n([\s\S]*?)\r?\n[ \t]*```\s*$/

/** The JSON value that the whole answer is; undefined where it is none. */
export function parsedAnswer(answer: string, fence: boolean): unknown {
  const json = fence ? (fenced.exec(answer)?.[1] ?? answer) : answer
  // A thrown error costs more than all the rest, and most answers that are no JSON begin with a letter.
  return /^[ \t\r\n]*[[{"\-0-9tfn]/.test(json) ? jsonOr(json, undefined) : undefined
}
