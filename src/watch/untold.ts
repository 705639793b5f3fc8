import type { Watched } from './watched.ts'

/** Hours without an answer after which nobody knows how production is. */
const silence = 24

export const isSilent = ({ silent }: Pick<Watched, 'silent'>): boolean => silent >= silence

/** What was before is being deleted, so that nothing can be called steady. */
export const isSliding = ({ streams }: Pick<Watched, 'streams'>): boolean =>
  streams.some(({ learning }) => learning === 'slides')

/** Whether it cannot be told how production is: what drifted before, drifts until something tells otherwise. */
export const isUntold = (watched: Pick<Watched, 'silent' | 'streams' | 'state'>): boolean =>
  watched.state !== 'drifting' && (isSilent(watched) || isSliding(watched))
