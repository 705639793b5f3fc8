/** Figures of one request, hour or drop, by metric. All are finite. */
export type Values = Readonly<Record<string, number>>
