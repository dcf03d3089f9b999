import { AppError } from '#shared/errors.ts'
import type { MailingRecipient } from '#shared/model/outreach.ts'
import type { PersonPatch } from '#shared/model/person.ts'
import { client } from '../../lib/api.ts'

type Fix = (text: string) => Promise<unknown>

const patchPerson =
  (id: string, patch: (text: string) => PersonPatch): Fix =>
  async (text) => {
    const { version } = await client.persons.get({ id })
    return client.persons.update({ id, version, patch: patch(text) })
  }

const patchTitle =
  (id: string, roleId: string): Fix =>
  async (title) => {
    const role = (await client.persons.get({ id })).roles.find((each) => each.id === roleId)
    if (!role) throw new AppError('record.not-found', { id: roleId })
    return client.persons.updateRole({ id: roleId, version: role.version, patch: { title } })
  }

const patchWebsite =
  (id: string): Fix =>
  async (website) => {
    const { version } = await client.partners.get({ id })
    return client.partners.update({ id, version, patch: { website } })
  }

/** Where a field of a letter is kept, so that what is missing can be filled in from the letter; undefined: only on the card. */
export function fixOf(code: string, { personId, affiliationId, partnerId }: MailingRecipient): Fix | undefined {
  switch (code) {
    case 'contact.firstName':
      return patchPerson(personId, (givenName) => ({ givenName }))
    case 'contact.lastName':
      return patchPerson(personId, (familyName) => ({ familyName }))
    case 'contact.phone':
      return patchPerson(personId, (phone) => ({ phones: [phone] }))
    case 'contact.title':
      return affiliationId === null ? undefined : patchTitle(personId, affiliationId)
    case 'partner.web':
      return partnerId === null ? undefined : patchWebsite(partnerId)
    case 'partner.statement':
      return partnerId === null ? undefined : (text) => client.partners.setStatement({ id: partnerId, language: 'da', text })
    default:
      return undefined
  }
}
