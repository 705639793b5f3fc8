import { keptAt } from './session.ts'

/** Whoever has touched nothing for so long, in milliseconds, reads no more. */
const patience = 120_000

const clock: { place: number | null; since: number | null; active: number } = { place: null, since: null, active: 0 }

/** Counts how long the item at a place is looked at; hidden windows and long rests do not count. null: no item is shown. */
export function watch(place: number | null): void {
  pauseClock()
  clock.place = place
  resume()
}

export function pauseClock(): void {
  if (clock.since === null || clock.place === null) return
  const end = Math.min(performance.now(), clock.active + patience)
  keptAt(clock.place).milliseconds += Math.max(0, Math.round(end - clock.since))
  clock.since = null
}

function resume(): void {
  clock.active = performance.now()
  clock.since = clock.place === null || document.hidden ? null : clock.active
}

function onActivity(): void {
  if (performance.now() - clock.active > patience || clock.since === null) {
    pauseClock()
    resume()
  }
  clock.active = performance.now()
}

export function startClock(): void {
  for (const event of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel', 'touchmove'])
    addEventListener(event, onActivity, { passive: true })
  document.addEventListener('visibilitychange', () => (document.hidden ? pauseClock() : resume()))
}
