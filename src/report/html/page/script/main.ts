import type { PageData, SampleIndex } from '../data.ts'
import { Browser } from './browser.ts'
import { drawTasks } from './plots.ts'
import { Samples } from './samples.ts'
import { Search } from './search.ts'
import { sortable } from './tables.ts'
import { themeSwitch } from './theme.ts'
import { unpack } from './unpack.ts'

themeSwitch(document.getElementById('theme')!)
for (const table of document.querySelectorAll<HTMLTableElement>('.rows, .sortable')) sortable(table)

const root = document.getElementById('browser')
if (root !== null) void showSamples(root)

async function showSamples(root: HTMLElement): Promise<void> {
  if (typeof DecompressionStream === 'undefined') {
    root.firstElementChild!.textContent =
      'This browser cannot unpack the samples: open the page in one of 2023 or later.'
    return
  }
  const data = JSON.parse(document.getElementById('data')!.textContent) as PageData
  const samples = new Samples(data, await unpack<SampleIndex>('index'))
  const search = new Search(samples)
  const browser = new Browser(root, samples, search)
  drawTasks(samples, (wanted) => browser.show(wanted))
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.show')) {
    const task = Number(button.dataset.task)
    const metric = samples.tasks[task]!.metrics.findIndex(({ rightOrWrong }) => rightOrWrong)
    button.hidden = false
    button.onclick = () => browser.show({ task, metric, outcome: 'lost', group: button.dataset.group ?? '' })
  }
  performance.mark('listed')
  await search.prepare(() => browser.textsCame())
  performance.mark('searchable')
}
