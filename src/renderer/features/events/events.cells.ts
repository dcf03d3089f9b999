import type { EventCard } from '#shared/model/event.ts'
import type { Language } from '#shared/model/language.ts'
import { cellSpecs } from '#shared/rules/cells/cell-specs.ts'
import { plainCells } from '../records/index.ts'
import { tagsCell } from '../tags/index.ts'

const minute = (at: string | null) => (at === null ? '' : at.slice(0, 16).replace('T', ' '))

/** How the cells of Arrangementer are edited and copied. */
export const eventCells = (language: Language) => ({
  ...plainCells<EventCard, keyof typeof cellSpecs.events.da>(
    cellSpecs.events[language],
    {
      name: ({ name }) => name,
      kind: ({ kind }) => kind,
      state: ({ status }) => status,
      place: ({ place }) => place,
      link: ({ link }) => link,
      capacity: ({ capacity }) => (capacity === null ? '' : String(capacity)),
      description: ({ description }) => description
    },
    {
      startsAt: ({ startsAt }) => minute(startsAt),
      deadline: ({ signupDeadline }) => minute(signupDeadline),
      coming: ({ coming }) => String(coming),
      answers: ({ answered, all }) => `${answered}/${all}`,
      group: ({ group }) => group,
      project: ({ project }) => project
    }
  ),
  tags: tagsCell<EventCard>(cellSpecs.events[language].tags)
})
