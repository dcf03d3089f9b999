import { eventInLetter } from '#main/features/events/index.ts'
import { signOnInLetter } from '#main/features/sign-ons/index.ts'
import { verificationInLetter } from '#main/features/verifications/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import type { DraftMailing } from './draft.pure.ts'

/** What letters can say of the event or round that they are about, as it stands now. */
export function aboutInLetter(unit: Pick<ReadUnit, 'db'>, about: MailingAbout | undefined): Pick<DraftMailing, 'event' | 'round'> {
  switch (about?.type) {
    case 'event':
      return { event: eventInLetter(unit, about.id) }
    case 'sign_on':
      return { round: signOnInLetter(unit, about.id) }
    case 'verification':
      return { round: verificationInLetter(unit, about.id) }
    case undefined:
      return {}
  }
}
