import type { DuplicatePair } from '#shared/model/duplicate.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Signs } from './Signs.tsx'

const side = ({ name, about }: DuplicatePair['one']) => (
  <span className="clip">
    <b>{name}</b>
    {about !== '' && <span className="note"> {about}</span>}
  </span>
)

/** Two cards, and what speaks for and against their being one. */
export const pairColumns = (t: ReturnType<typeof useText>): GridColumn<DuplicatePair>[] => [
  {
    id: 'one',
    label: t('duplicates.command.one'),
    width: { share: 1, min: 200 },
    fixed: true,
    sortable: false,
    render: ({ one }) => side(one)
  },
  { id: 'two', label: t('duplicates.command.two'), width: { share: 1, min: 200 }, sortable: false, render: ({ two }) => side(two) },
  {
    id: 'why',
    label: t('duplicates.why'),
    width: { share: 2, min: 320 },
    sortable: false,
    render: ({ fields }) => <Signs fields={fields} />
  }
]
