/**
 * Paired statistics of one row: for each of `n` samples, `size` statistics on either side.
 * Row-major: the statistics of sample i are at [i * size, (i + 1) * size).
 */
export interface PairedTable {
  n: number
  size: number
  baseline: Float64Array
  candidate: Float64Array
  /** For each sample the number of its group, 0..groups-1; samples of one group are resampled together. */
  group: Int32Array
  groups: number
  /** For each group the number of its stratum (its task, in pooled rows), 0..strata-1; resampling keeps the size of every stratum. */
  stratum: Int32Array
  strata: number
}
