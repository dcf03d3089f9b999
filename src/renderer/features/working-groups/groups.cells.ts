import type { Language } from '#shared/model/language.ts'
import type { GroupCard } from '#shared/model/working-group.ts'
import { cellSpecs } from '#shared/rules/cells/cell-specs.ts'
import { plainCells } from '../records/index.ts'
import { tagsCell } from '../tags/index.ts'

/** How the cells of Arbejdsgrupper are edited and copied. */
export const groupCells = (language: Language) => ({
  ...plainCells<GroupCard, keyof typeof cellSpecs.workingGroups.da>(
    cellSpecs.workingGroups[language],
    {
      name: ({ name }) => name,
      state: ({ status }) => status,
      mandate: ({ mandate }) => mandate,
      fromOn: ({ fromOn }) => fromOn ?? '',
      toOn: ({ toOn }) => toOn ?? '',
      note: ({ note }) => note
    },
    {
      chairs: ({ chairs }) => chairs,
      members: ({ members }) => members,
      seats: ({ seats }) => String(seats),
      vacant: ({ vacant }) => String(vacant),
      partners: ({ organisations }) => organisations
    }
  ),
  tags: tagsCell<GroupCard>(cellSpecs.workingGroups[language].tags)
})
