import { readReply } from '../../judge/reply.ts'

export interface Grade {
  grade: number
  refused: boolean
}

/** For servers that hold a reply to one. */
export const replySchema = {
  type: 'object',
  properties: { grade: { type: 'integer', enum: [1, 2, 3, 4, 5] }, refused: { type: 'boolean' } },
  required: ['grade', 'refused'],
  additionalProperties: false,
} as const

const grade = String.raw`"grade"\s*:\s*(?<grade>[1-5])`
const refused = String.raw`"refused"\s*:\s*(?<refused>true|false)`
/** Each key once, and nothing beside it: `JSON.parse` would let the second of two grades win. */
const forms = [`${grade}\\s*,\\s*${refused}`, `${refused}\\s*,\\s*${grade}`].map(
  (keys) => new RegExp(`^\\s*\\{\\s*${keys}\\s*\\}\\s*$`),
)

/** null: the reply is anything else than what was asked for. */
export function gradeIn(body: unknown): Grade | null {
  const { reading } = readReply(body)
  if (reading.kind !== 'text' || reading.cut) return null
  const found = forms.map((form) => form.exec(reading.text)?.groups).find((groups) => groups !== undefined)
  return found === undefined ? null : { grade: Number(found.grade), refused: found.refused === 'true' }
}
