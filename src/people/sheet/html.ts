import { createHash } from 'node:crypto'
import { askedOf, cannotJudge, cannotKeys } from '../asked.ts'
import type { PageData } from './page/data.ts'
import { page } from './page/packed.ts'
import type { Sheet } from './plan.ts'

/**
 * The sheet as a web page: one file that loads nothing, sends nothing, and runs nothing but its own script. Texts of models are data in
 * it and are shown as text.
 */
export function htmlSheet(sheet: Sheet): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(page.style)}'`,
    `script-src '${hashOf(page.script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Rating sheet</title>
<style>${page.style}</style>
</head>
<body>
<noscript>This sheet needs JavaScript: allow it for this file, or ask for the sheet as a spreadsheet (CSV).</noscript>
<div id="sheet"></div>
<script type="application/json" id="data">${asData(dataOf(sheet))}</script>
<script>${page.script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** No text in it can end the element. */
function asData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function dataOf({ sheet, task, rater, compare, rubric, items }: Sheet): PageData {
  const asked = askedOf(compare, rubric)
  return {
    sheet,
    task,
    rater,
    compare,
    guide: { role: rubric.role, criteria: rubric.criteria.map(({ title, asks }) => ({ title, asks })) },
    asked,
    cannot: { keys: cannotKeys(asked), code: cannotJudge },
    items,
  }
}
