import type { Language } from '../../model/language.ts'

/** A line of a card: what stands before the colon says what stands behind it. */
export type CardLabel = 'partner' | 'web' | 'statement' | 'email' | 'phone' | 'person' | 'title' | 'project' | 'period'

/** Part of a format, so not in the catalogues: what a letter said in one year is read back in another. */
export const cardWords: Record<Language, Record<CardLabel, string>> = {
  da: {
    partner: 'Partner',
    web: 'Hjemmeside',
    statement: 'Derfor er vi med',
    email: 'E-mail',
    phone: 'Telefon',
    person: 'Kontaktperson',
    title: 'Titel',
    project: 'Projekt',
    period: 'Periode'
  },
  en: {
    partner: 'Partner',
    web: 'Website',
    statement: 'Why we take part',
    email: 'E-mail',
    phone: 'Phone',
    person: 'Contact person',
    title: 'Title',
    project: 'Project',
    period: 'Period'
  }
}
