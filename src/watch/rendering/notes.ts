import { isGrader } from '../../monitor/rules.ts'
import { watchTexts } from '../../shared/messages/watch.ts'
import { minuteOf } from '../../shared/minute.ts'
import type { Unheld } from '../promised-share.ts'
import type { StreamName } from '../streams.ts'
import type { Unlike } from '../unlike.ts'
import { isSilent, isSliding } from '../untold.ts'
import { isOpen, type StreamView, type Watched } from '../watched.ts'
import { goneLast, heldBy, percent, titleOf } from './wording.ts'

/** What a reader must know besides. */
export function notesOf(watched: Watched): string[] {
  const { streams, rated, silent, unwatched } = watched
  const gone = streams.flatMap((view) => {
    const last = goneLast(view)
    return last === null || view.state === 'drifting'
      ? []
      : [watchTexts.anew({ what: titleOf(view), when: minuteOf(last) })]
  })
  const plain = (stream: StreamName) => titleOf({ stream, cut: null })
  return [
    ...(isSilent(watched) ? [watchTexts.silent({ hours: silent })] : []),
    ...(isSliding(watched) ? [watchTexts.slides()] : watched.state === 'learning' ? [watchTexts.learning()] : []),
    ...(streams.some(({ window }) => window?.own) ? [watchTexts.ownWeek()] : []),
    ...streams.flatMap(({ unlike }) => (unlike === null ? [] : [unlikeWords(unlike)])),
    ...streams.flatMap(({ stream, unheld }) => (unheld === null ? [] : [unheldWords(plain(stream), unheld)])),
    ...streams.flatMap((view) => otherwiseBefore(view)),
    ...(unwatched.length > 0 ? [watchTexts.unwatched({ what: unwatched.map(plain) })] : []),
    ...(rated.now === null || (rated.now === 0 && !rated.before)
      ? []
      : [watchTexts.rated({ before: rated.before === null ? null : percent(rated.before), now: percent(rated.now) })]),
    ...gone,
    watchTexts.guarantee(),
  ]
}

/** A promise that what was before breaks as well: the deployment is not what broke it. */
function otherwiseBefore(view: StreamView): string[] {
  const [before, promise] = [heldBy(view, 'before'), heldBy(view, 'promise')]
  if (!before || !promise || view.window?.own || !isOpen(promise) || before.reference.share <= promise.reference.limit)
    return []
  const [was, limit] = [percent(before.reference.share), percent(promise.reference.limit)]
  return [watchTexts.otherwiseBefore({ what: titleOf({ ...view, cut: null }), was, limit })]
}

function unheldWords(what: string, unheld: Unheld): string {
  return watchTexts.setAside({ what, why: whyUnheld(unheld) })
}

function whyUnheld(unheld: Unheld): string {
  const { rules, judge, few, most } = watchTexts.unheld
  switch (unheld.why) {
    case 'rules':
      return rules({ ...unheld, byJudge: isGrader(unheld.ours) })
    case 'judge':
      return judge(unheld)
    case 'few':
      return few(unheld)
    case 'most':
      return most({ share: percent(unheld.share) })
  }
}

function unlikeWords({ why, until, ...facts }: Unlike): string {
  return watchTexts.unlike[why]({ ...facts, until: minuteOf(until) })
}
