import { useQuery } from '@tanstack/react-query'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { partsOf } from './review-rows.ts'
import { ofReview, rowsKey } from './use-review.ts'

const page = 1000

interface DeparturesDialogProps {
  id: string
  count: number
  onClose: () => void
  onConfirm: () => void
}

/** The second look: everybody who is about to end, by name. */
export function DeparturesDialog({ id, count, onClose, onConfirm }: DeparturesDialogProps) {
  const t = useText()
  const { data: names } = useQuery({ queryKey: [...rowsKey(id), 'departing'], queryFn: () => departing(id), meta: ofReview, gcTime: 0 })
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('imports.review.many.title')}
      confirm={t('imports.review.many.confirm', { count })}
      onConfirm={onConfirm}
    >
      <p className="soft">{t('imports.review.many.text')}</p>
      <ul className="review-names">
        {names?.map((each) => (
          <li key={each.id}>
            {each.name} <span className="note">{each.partner}</span>
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}

async function departing(id: string): Promise<{ id: string; name: string; partner: string }[]> {
  const found = []
  for (let offset = 0, total = 1; offset < total; offset += page) {
    const part = await client.imports.rows({ id, tab: 'departed', offset, limit: page })
    total = part.total
    for (const row of part.rows)
      for (const each of partsOf(row))
        if (each.disposition === 'departed' && each.include)
          found.push({ id: each.id, name: each.name, partner: each === row.partner ? '' : (row.partner?.name ?? '') })
  }
  return found
}
