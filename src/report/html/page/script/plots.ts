import { make } from '../../../../shared/page/script/make.ts'
import type { Filter } from './filter.ts'
import { flipsPlot } from './flips-plot.ts'
import { histogram } from './histogram.ts'
import type { Samples } from './samples.ts'

export type Show = (wanted: Partial<Filter> & { metric?: number }) => void

const mostPlots = 6
/** Less is no place for a drawing. */
const narrowest = 120

/** Draws how the samples of each task changed, when it is opened and whenever its width changes. */
export function drawTasks(samples: Samples, show: Show): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details.part')) {
    const task = Number(details.dataset.task)
    const place = details.querySelector<HTMLElement>('.plots')!
    let width = 0
    new ResizeObserver(() => {
      // What is closed has a width too, once it is asked for.
      if (!details.open || place.clientWidth < narrowest || place.clientWidth === width) return
      width = place.clientWidth
      place.replaceChildren(
        ...samples.tasks[task]!.metrics.slice(0, mostPlots).map((_, i) => plot(samples, task, i, width, show)),
      )
    }).observe(details)
  }
}

function plot(samples: Samples, task: number, place: number, room: number, show: Show): HTMLElement {
  const metric = samples.tasks[task]!.metrics[place]!
  const [first, end] = samples.range(task)
  const changes = Array.from({ length: end - first }, (_, i) => samples.change(first + i, place))
  const columns = room > 900 && samples.tasks[task]!.metrics.length > 1 ? 2 : 1
  const width = Math.min(760, Math.floor(room / columns) - 24)
  const drawn = metric.rightOrWrong
    ? flipsPlot(metric, changes, width, (outcome) => show({ task, metric: place, outcome }))
    : histogram(metric, changes, width, (range) => show({ task, metric: place, changes: range }))
  return make('figure', {}, make('figcaption', {}, make('b', {}, metric.title), ', sample by sample'), ...drawn)
}
