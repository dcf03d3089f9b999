import type { InitiativeCard } from '#shared/model/initiative.ts'
import type { Language } from '#shared/model/language.ts'
import { cellSpecs } from '#shared/rules/cells/cell-specs.ts'
import { plainCells } from '../records/index.ts'
import { tagsCell } from '../tags/index.ts'

/** How the cells of Fælles henvendelser are edited and copied. */
export const initiativeCells = (language: Language) => ({
  ...plainCells<InitiativeCard, keyof typeof cellSpecs.initiatives.da>(
    cellSpecs.initiatives[language],
    {
      name: ({ name }) => name,
      kind: ({ kind }) => kind,
      date: ({ dateText }) => dateText,
      addressees: ({ addressees }) => addressees,
      stated: ({ statedParticipants: stated }) => (stated === null ? '' : String(stated)),
      outcome: ({ outcome }) => outcome,
      url: ({ url }) => url
    },
    {
      participants: ({ statedParticipants, known }) => String(statedParticipants ?? known),
      partners: ({ partners }) => partners
    }
  ),
  tags: tagsCell<InitiativeCard>(cellSpecs.initiatives[language].tags)
})
