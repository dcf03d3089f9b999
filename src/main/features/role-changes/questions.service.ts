import { closeFollowUp, createFollowUp, followUps } from '#main/features/follow-ups/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { createI18n, type Translate } from '#shared/i18n/translate.ts'
import { Language } from '#shared/model/language.ts'
import type { FollowUp } from '#shared/model/outreach.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import { allianceLanguage } from './role-changes.store.ts'

const daysToFind = 14
const daysToAsk = 30

const inDays = (unit: UnitOfWork, days: number) => addDays(localDay(unit.now), days)

/** What is stored is written in the language of the alliance. */
const words = (unit: UnitOfWork): Translate => createI18n(allianceLanguage(unit.db)).t

/** "Find a new contact person at …" in 14 days. */
export function askForReplacement(unit: UnitOfWork, partnerId: string): void {
  const title = words(unit)('roles.followUps.findNew', { partner: unit.load('organisation', partnerId).name })
  createFollowUp(unit, { title, dueOn: inDays(unit, daysToFind), subject: { type: 'organisation', id: partnerId } })
}

/** "Is … back?" on the day of return, in 30 days where nobody knows it; an earlier question is dropped. */
export function askIfBack(unit: UnitOfWork, personId: string, until: string | null): void {
  const dueOn = until ?? inDays(unit, daysToAsk)
  const asked = questionsOf(unit, personId)
  if (asked.some((question) => question.dueOn === dueOn)) return
  for (const { id } of asked) closeFollowUp(unit, id, 'dropped')
  const title = words(unit)('roles.followUps.isBack', { name: unit.load('person', personId).display_name })
  createFollowUp(unit, { title, dueOn, subject: { type: 'person', id: personId } })
}

/** The question is answered, or not asked any more. */
export function closeIsBack(unit: UnitOfWork, personId: string, how: 'done' | 'dropped'): void {
  for (const { id } of questionsOf(unit, personId)) closeFollowUp(unit, id, how)
}

/** What was promised about a person but the question whether the person is back, which nobody else can be asked about. */
export const promisesAbout = (unit: ReadUnit, personId: string): FollowUp[] => {
  const asked = new Set(questionsOf(unit, personId).map(({ id }) => id))
  return followUps(unit, 'all', { type: 'person', id: personId }).filter(({ id }) => !asked.has(id))
}

/** Open questions whether the person is back, known by their words in either language. */
function questionsOf(unit: ReadUnit, personId: string): FollowUp[] {
  const promised = followUps(unit, 'all', { type: 'person', id: personId })
  const name = promised[0]?.subject.name ?? ''
  const titles = Language.options.map((language) => createI18n(language).t('roles.followUps.isBack', { name }))
  return promised.filter(({ title }) => titles.includes(title))
}
