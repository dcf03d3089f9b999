import { useQuery } from '@tanstack/react-query'
import type { QualityIssue } from '#shared/model/quality.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Flag } from '../../ui/marks.tsx'
import './quality.css'

/** On a card: what is not filled in, each word leading to its place on the card. Nothing when nothing is missing. */
export function MissingLine({ entity, id }: { entity: 'organisation' | 'person'; id: string }) {
  const t = useText()
  const { data } = useQuery(api.quality.missing.queryOptions({ input: { entity, id } }))
  if (!data || data.length === 0) return null
  return (
    <p className="quality-line">
      <Flag kind="missing">{t('quality.line')}</Flag>
      {data.map(({ field }) => (
        <LinkButton key={field} aria-label={t('quality.toField', { field: t(`quality.field.${field}`) })} onClick={() => goToField(field)}>
          {t(`quality.field.${field}`)}
        </LinkButton>
      ))}
    </p>
  )
}

/** Opens the field where it stands; whom to make the primary contact is chosen among the people. */
function goToField(field: QualityIssue['field']): void {
  const place = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  const way = place?.querySelector<HTMLElement>('button')
  place?.scrollIntoView({ block: 'nearest' })
  if (field === 'primary') way?.focus()
  else way?.click()
}
