import { createHash } from 'node:crypto'

export interface WebPage {
  title: string
  /** As scripts/page.mjs packs them. */
  page: { style: string; script: string }
  /** Markup of which every text has been escaped. */
  body: string
  /** What the script reads, each as JSON in an element of that id. */
  data: Readonly<Record<string, unknown>>
}

/**
 * A web page in one file that loads nothing, sends nothing, and runs nothing but its own script, which cannot make markup of texts either.
 * What models wrote is data in it, or text.
 */
export function webPage({ title, page, body, data }: WebPage): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(page.style)}'`,
    `script-src '${hashOf(page.script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  const blocks = Object.entries(data).map(
    ([id, value]) => `<script type="application/json" id="${id}">${asData(value)}</script>\n`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${page.style}</style>
</head>
<body>
${body}
${blocks.join('')}<script>${page.script}</script>
</body>
</html>
`
}

/** A text inside an element, or inside an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** No text in it can end the element. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
