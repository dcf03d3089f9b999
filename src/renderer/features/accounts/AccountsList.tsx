import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { NewAccountDialog } from './NewAccountDialog.tsx'

/** The accounts there are, beside the reports that they are made of. */
export function AccountsList() {
  const t = useText()
  const [isNew, setNew] = useState(false)
  const { data: all = [] } = useQuery(api.accounts.all.queryOptions())
  return (
    <>
      <h2>{t('accounts.heading')}</h2>
      <ul>
        {all.map(({ id, title }) => (
          <li key={id}>
            <Link to="/beretning/$id" params={{ id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <PlainButton onClick={() => setNew(true)}>{t('accounts.new')}</PlainButton>
      {isNew && <NewAccountDialog onClose={() => setNew(false)} />}
    </>
  )
}
