import { create, type Selection } from 'd3-selection'

export type Drawing = Selection<SVGSVGElement, undefined, null, undefined>

/** @param label what it shows, and how it is walked */
export function drawing(width: number, height: number, label: string): Drawing {
  return create('svg')
    .attr('class', 'plot')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height)
    .attr('role', 'group')
    .attr('aria-label', label)
}
