import type { PageDraft } from '#shared/model/draft.ts'

type ExpectedContact = [name: string, title: string | null, emails: string[], phones: string[]]
type ExpectedPartner = { name: string; statement?: string; url?: string; emails?: string[]; phones?: string[]; contacts: ExpectedContact[] }
export type ExpectedPage = { partners: ExpectedPartner[]; leftovers: string[]; wholeness?: PageDraft['wholeness'] }

const phoneText = ({ value, extension }: { value: string; extension: string | null }): string =>
  extension ? `${value} lok. ${extension}` : value

/** What a page says, without lines, confidence and flags: the part that is the same for every copy of the page. */
export const outline = (draft: PageDraft) =>
  draft.partners.map((partner) => ({
    name: partner.name.value,
    statement: partner.statement?.value ?? null,
    url: partner.url?.value ?? null,
    emails: partner.emails.map((email) => email.value),
    phones: partner.phones.map(phoneText),
    contacts: partner.contacts.map((person) => [
      person.name.value,
      person.title?.value ?? null,
      person.emails.map((email) => email.value),
      person.phones.map(phoneText)
    ])
  }))

export const tidyExpected = ({ partners }: ExpectedPage) =>
  partners.map((partner) => ({
    name: partner.name,
    statement: partner.statement ?? null,
    url: partner.url ?? null,
    emails: partner.emails ?? [],
    phones: partner.phones ?? [],
    contacts: partner.contacts
  }))
