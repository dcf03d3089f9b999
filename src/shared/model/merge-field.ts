import * as z from 'zod'
import type { Language } from './language.ts'

/** What a letter can say, in the order a field picker shows it. */
export const mergeFieldCodes = [
  'greeting',
  'contact.firstName',
  'contact.lastName',
  'contact.name',
  'contact.title',
  'contact.email',
  'contact.phone',
  'partner.name',
  'partner.statement',
  'partner.web',
  'date',
  'sender.name',
  'sender.email'
] as const

export const MergeFieldCode = z.enum(mergeFieldCodes)
export type MergeFieldCode = z.infer<typeof MergeFieldCode>

const danish: Record<MergeFieldCode, string> = {
  greeting: 'hilsen',
  'contact.firstName': 'kontakt.fornavn',
  'contact.lastName': 'kontakt.efternavn',
  'contact.name': 'kontakt.navn',
  'contact.title': 'kontakt.titel',
  'contact.email': 'kontakt.email',
  'contact.phone': 'kontakt.telefon',
  'partner.name': 'partner.navn',
  'partner.statement': 'partner.begrundelse',
  'partner.web': 'partner.web',
  date: 'dato',
  'sender.name': 'afsender.navn',
  'sender.email': 'afsender.email'
}

/** How the field is written in a template. Templates accept both languages; the code is also the English name. */
export const mergeFieldPath = (code: MergeFieldCode, language: Language): string => (language === 'da' ? danish[code] : code)

/** Older names that still work in templates. */
export const mergeFieldAliases: Readonly<Record<string, MergeFieldCode>> = {
  udsagn: 'partner.statement',
  'partner.udsagn': 'partner.statement'
}
