import { webPage } from '../../shared/web-page.ts'
import { askedOf, cannotJudge, cannotKeys } from '../asked.ts'
import type { PageData } from './page/data.ts'
import { page } from './page/packed.ts'
import type { Sheet } from './plan.ts'

/** The sheet as a web page. */
export function htmlSheet(sheet: Sheet): string {
  return webPage({
    title: 'Rating sheet',
    page,
    body: `<noscript>This sheet needs JavaScript: allow it for this file, or ask for the sheet as a spreadsheet (CSV).</noscript>
<div id="sheet"></div>`,
    data: { data: dataOf(sheet) },
  })
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
