import type { Person } from '#shared/model/person.ts'
import { mailbox } from '#shared/rules/copied-people.ts'
import type { useText } from '../../lib/i18n.ts'

/** What of a person goes on the clipboard: as on a list of those present, and as in the address field of a mail. */
export function copiesOf(t: ReturnType<typeof useText>, person: Person) {
  const role = person.roles.find(({ toOn }) => toOn === null)
  const email = person.points.find(({ kind, status }) => kind === 'email' && (status === 'ok' || status === 'suspect'))
  return [
    { label: t('cards.copyAs'), text: [person.displayName, role?.title, role?.partnerName].filter(Boolean).join(', ') },
    ...(email ? [{ label: t('cards.copyMail'), text: mailbox(person.displayName, email.raw) }] : [])
  ]
}
