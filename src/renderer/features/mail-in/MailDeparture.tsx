import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailRow } from '#shared/model/mail-in.ts'
import type { Replacement, RoleEnd } from '#shared/model/role-end.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { type EndingRole, isComplete, RoleEndForm } from '../role-changes/index.ts'
import type { EditMails } from './use-mail-review.ts'

/** Somebody has left: the role dialogue, filled in with who comes instead. Nothing ends before it was said how. */
export function MailDeparture({ row, edit }: { row: MailRow; edit: EditMails }) {
  const t = useText()
  const roles = useEndingRoles(row)
  const [chosen, setChosen] = useState(row.end?.roleId)
  const [end, setEnd] = useState<RoleEnd>()
  const role = roles.find(({ id }) => id === chosen) ?? roles[0]
  const replacement = role && replacementOf(row, role)
  if (row.end)
    return (
      <p className="mail-decided">
        <LinkButton onClick={() => edit({ do: 'end', rowId: row.id, end: null })}>{t('mailIn.side.change')}</LinkButton>
      </p>
    )
  if (!role) return null
  return (
    <div className="review-departure">
      {roles.length > 1 && (
        <NativeSelect
          label={t('mailIn.side.whichRole')}
          value={role.id}
          data={roles.map(({ id, title, partnerName }) => ({ value: id, label: [title, partnerName].filter(Boolean).join(', ') }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <RoleEndForm key={role.id} role={role} value={end} onChange={setEnd} {...(replacement && { replacement })} />
      <Button
        mt={12}
        variant="outline"
        disabled={!end || !isComplete(end)}
        onClick={() => end && edit({ do: 'end', rowId: row.id, end: { roleId: role.id, end } })}
      >
        {t('mailIn.side.decide')}
      </Button>
    </div>
  )
}

/** The open roles that may end, as the question about them wants them. */
function useEndingRoles({ who, roleIds }: MailRow): EndingRole[] {
  const personId = who[0]?.id ?? ''
  const { data } = useQuery(api.persons.get.queryOptions({ input: { id: personId }, enabled: personId !== '', retry: false }))
  if (!data) return []
  return data.roles
    .filter(({ id }) => roleIds.includes(id))
    .map(({ id, partnerId, partnerName, title, isPrimary }) => ({
      id,
      partnerId,
      partnerName,
      personId,
      personName: data.displayName,
      title,
      isPrimary
    }))
}

function replacementOf({ successor }: MailRow, { title }: EndingRole): Replacement | undefined {
  if (!successor) return undefined
  const { personId, givenName, familyName, emails, phones } = successor
  return personId !== null ? { who: 'person', personId } : { who: 'new', givenName, familyName, title, emails, phones }
}
