import { useQuery } from '@tanstack/react-query'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import type { EventDate } from '#shared/model/template-attachment.ts'
import { letterDate } from '#shared/rules/events/calendar-date.ts'
import { api } from '../../lib/api.ts'

/** The date of the event that a letter is about: it goes along by itself, and can be taken off and put back. */
export interface LetterDate {
  date: EventDate
  goes: boolean
  onGoes: (goes: boolean) => void
}

/** Undefined for a letter that is about no event, or about one that is cancelled. */
export function useLetterDate(about: MailingAbout | undefined, goes: boolean, onGoes: (goes: boolean) => void): LetterDate | undefined {
  const id = about?.type === 'event' ? about.id : undefined
  const { data: event } = useQuery(api.events.get.queryOptions({ input: { id: id ?? '' }, enabled: id !== undefined }))
  const date = event ? letterDate(event) : null
  return date === null ? undefined : { date, goes, onGoes }
}
