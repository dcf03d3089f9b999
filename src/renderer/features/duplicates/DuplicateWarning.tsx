import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, type client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Flag } from '../../ui/marks.tsx'
import { CardLink } from './CardLink.tsx'
import { Signs } from './Signs.tsx'
import './duplicates.css'

type Typed = Parameters<typeof client.duplicates.check>[0]

const pause = 250
const says = (typed: Typed): boolean =>
  typed.entity === 'organisation'
    ? typed.name.trim().length > 2
    : `${typed.givenName ?? ''}${typed.familyName ?? ''}`.trim().length > 2 || (typed.emails ?? []).length + (typed.phones ?? []).length > 0

/** Under a form for a new card: whoever it may be that is here already, and why. It stops nobody. */
export function DuplicateWarning({ typed }: { typed: Typed }) {
  const t = useText()
  const [input] = useDebouncedValue(typed, pause)
  const enabled = says(input)
  const { data } = useQuery(api.duplicates.check.queryOptions({ input, enabled, placeholderData: keepPreviousData }))
  const likely = enabled ? (data ?? []) : []
  return (
    <div role="status" className="duplicate-warning">
      {likely.length > 0 && (
        <>
          <Flag kind="missing">{t('duplicates.warning')}</Flag>
          <ul>
            {likely.map(({ id, name, about, email, fields }) => (
              <li key={id}>
                <CardLink entity={typed.entity} id={id}>
                  {name}
                </CardLink>{' '}
                <span className="note">{[about, email].filter(Boolean).join(' · ')}</span>
                <Signs fields={fields} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
