const blocks = '▁▂▃▄▅▆▇█'

/**
 * Values as blocks on a scale of their own, the lowest at the bottom; `·` where there is none. Values that are all equal lie in the middle.
 * @param scale what has to lie on it besides
 */
export function sparkline(values: readonly (number | null)[], scale: readonly number[] = []): string {
  const known = [...scale, ...values.filter((value) => value !== null)]
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const level = (value: number) => (high === low ? 3 : Math.round(((value - low) / (high - low)) * (blocks.length - 1)))
  return values.map((value) => (value === null ? '·' : blocks[level(value)])).join('')
}
