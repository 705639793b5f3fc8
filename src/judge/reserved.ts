import { type Skeleton, skeletonOf } from './look-alikes.ts'

/** Begins the name of every tag that the prompt puts around what others wrote. */
export const tagName = 'evaluated'

/** What stands in place of what was taken away, so that it can be seen. In what others wrote, these brackets do not occur. */
export const mark = { open: '\u27e6', close: '\u27e7' }

/** A sequence that means something to a judge or to the server that it runs on, as the skeleton of a text shows it. */
interface Reserved {
  pattern: RegExp
  /** What the report calls it; null: too ordinary to tell of. */
  flag: string | null
}

const bracket = '(?:<|&lt;?|&#0*60;?|&#x0*3c;?)'
const tokens =
  'im_start|im_end|im_sep|system|user|assistant|tool|end|start|message|channel|constrain|return|call|endoftext|eot_id|eom_id|start_header_id|end_header_id|begin_of_text|end_of_text|python_tag'

const reserved: Reserved[] = [
  { flag: 'own-tag', pattern: new RegExp(`${bracket}[\\s/\\\\]*${tagName}[\\s_-]*(?:question|answer|reference)`, 'g') },
  // <|im_start|> and the like, of whatever family.
  { flag: 'chat-token', pattern: /<\|[a-z_][a-z0-9_:.-]{0,60}\|>/g },
  { flag: 'chat-token', pattern: new RegExp(`<\\s*\\|\\s*(?:${tokens})\\s*\\|\\s*>`, 'g') },
  {
    flag: 'chat-token',
    pattern: /\[\s*\/?\s*(?:inst|system_prompt|available_tools|tool_calls|tool_results|tool_content)\s*\]/g,
  },
  { flag: 'chat-token', pattern: /<<\s*\/?\s*sys\s*>>/g },
  { flag: 'chat-token', pattern: /<\s*\/?\s*(?:start_of_turn|end_of_turn|bos|eos|tool_call|tool_response)\s*>/g },
  // Strikes a text through in HTML, and begins or ends one for many models.
  { flag: null, pattern: /<\s*\/?\s*s\s*>/g },
  { flag: 'think-tag', pattern: /<\s*\/?\s*(?:think|thinking|thought|reasoning|scratchpad|reflection)\s*>/g },
]

/**
 * Puts marks in place of the brackets of every reserved sequence, and of the quotes around the keys of a verdict, however they were
 * disguised.
 * @param keys of a verdict
 */
export function neutralise(
  text: string,
  keys: readonly string[],
  skeleton: Skeleton = skeletonOf(text),
): { text: string; flags: string[] } {
  const flags = new Set<string>()
  const found: { from: number; to: number; instead: string }[] = []
  const mend = (match: RegExpExecArray, name: string) =>
    found.push({
      from: skeleton.from(match.index),
      to: skeleton.to(match.index + match[0].length - 1),
      instead: `${mark.open}${name}${mark.close}`,
    })
  for (const { pattern, flag } of reserved) {
    for (const match of skeleton.text.matchAll(pattern)) {
      mend(match, match[0].replace(/^(?:[<[]+|&[#\w]*;?)[\s|]*|[\s|>\]]+$/g, ''))
      if (flag !== null) flags.add(flag)
    }
  }
  const inVerdict = keysOfVerdict(skeleton.text, keys)
  for (const match of inVerdict) mend(match, match[1]!)
  if (inVerdict.length > 0) flags.add('verdict')
  return { text: replaced(text, found), flags: [...flags] }
}

/** Where a text has two keys of a verdict, a grade behind one of them: `"overall": 5`. One alone is in many an honest answer. */
function keysOfVerdict(skeleton: string, keys: readonly string[]): RegExpExecArray[] {
  const pattern = new RegExp(`\\\\{0,8}["'\`](${keys.join('|')})\\\\{0,8}["'\`]\\s*:\\s*(["'\`]?\\d)?`, 'g')
  const matches = [...skeleton.matchAll(pattern)].map((match) => {
    match[0] = match[0].replace(/\s*:[^:]*$/, '')
    return match
  })
  const isVerdict = new Set(matches.map(([, key]) => key)).size > 1 && matches.some(([, , grade]) => grade)
  return isVerdict ? matches : []
}

function replaced(text: string, found: { from: number; to: number; instead: string }[]): string {
  let result = ''
  let at = 0
  for (const { from, to, instead } of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue
    result += text.slice(at, from) + instead
    at = to
  }
  return result + text.slice(at)
}
