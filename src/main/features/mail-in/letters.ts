import { type LetterRecord, lettersTo, lettersWithIds } from '#main/features/mailings/index.ts'
import type { MailDraft } from '#main/formats/mail/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { baseSubject } from '#shared/rules/mail/subject.ts'
import type { People, Somebody } from './people.ts'

/** Letters that mails may have to do with. */
export interface Letters {
  /** The letter that a mail is itself, as it went out. */
  sentAs(mail: MailDraft, who: readonly Somebody[]): LetterRecord | undefined
  /** The letters it names. */
  named(mail: MailDraft): LetterRecord[]
  /** The letter to the sender that has its subject. */
  withSubject(mail: MailDraft, who: readonly Somebody[]): LetterRecord | undefined
  /** The newest letter to an address. */
  newestTo(address: string): LetterRecord | undefined
}

export function lettersOf(db: Connection, mails: readonly MailDraft[], people: People): Letters {
  const persons = new Set(
    mails.flatMap(({ from, to, cc, said }) => [
      ...[from, ...to, ...cc].flatMap(people.whoIs).map(({ id }) => id),
      ...(said.is === 'bounce' ? said.failures.flatMap(({ address }) => people.at(address).map(({ id }) => id)) : [])
    ])
  )
  const letters = lettersTo(db, [...persons])
  const byPerson = Map.groupBy(letters, ({ personId }) => personId)
  const byAddress = Map.groupBy(letters, ({ address }) => address ?? '')
  const ids = mails.flatMap(({ key, about }) => [key, ...about])
  const byId = Map.groupBy(lettersWithIds(db, [...new Set(ids)]), ({ messageId }) => (messageId ?? '').replace(/^<|>$/g, ''))
  const withSubject = ({ subject }: MailDraft, who: readonly Somebody[]) => {
    const base = baseSubject(subject)
    if (base === '') return undefined
    return who.flatMap(({ id }) => byPerson.get(id) ?? []).find((letter) => baseSubject(letter.subject) === base)
  }
  return {
    withSubject,
    sentAs: (mail, who) => byId.get(mail.key)?.[0] ?? withSubject(mail, who),
    named: ({ about }) => about.flatMap((id) => byId.get(id) ?? []),
    newestTo: (address) => byAddress.get(address)?.find(({ state }) => state === 'sent')
  }
}
