/** `2026-09-15 03:00`, in UTC: as people read a moment. @param time milliseconds since 1970, or in ISO 8601 */
export const minuteOf = (time: number | string): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ')
