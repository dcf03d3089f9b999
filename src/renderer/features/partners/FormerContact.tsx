import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Partner, PartnerContact } from '#shared/model/partner.ts'
import { endReasons } from '#shared/model/role-end.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { RoleFormDialog } from '../role-changes/index.ts'

/** Somebody who was a contact person: from when to when, why no more, who came after, and where they are now. */
export function FormerContact({ contact, partner }: { contact: PartnerContact; partner: Partner }) {
  const t = useText()
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  const { fromOn, toOn, nowAt, successorName } = contact
  const reason = oneOf(endReasons, contact.endReason)
  const years = [fromOn?.slice(0, 4), toOn?.slice(0, 4)].filter((year, at, all) => year && all.indexOf(year) === at).join('–')
  return (
    <li className="partner-person">
      <span />
      <span>
        <Link to="/person/$id" params={{ id: contact.personId }} className="card-name">
          {contact.displayName}
        </Link>
        <span title={toOn ? t('persons.until', { when: format.day(toOn) }) : undefined}>
          {[contact.title, years].filter(Boolean).join(' ')}
        </span>
      </span>
      <span>
        {nowAt ? (
          <Link to="/partner/$id" params={{ id: nowAt.partnerId }}>
            {t('cards.people.now', { name: nowAt.name })}
          </Link>
        ) : (
          reason && <span>{t(`persons.ended.${reason}`)}</span>
        )}
        {successorName && <span>{t('partners.successor', { name: successorName })}</span>}
      </span>
      <IconButton
        label={`${t('cards.people.edit')} ${contact.displayName}`}
        icon={<IconPencil size={14} stroke={1.6} />}
        onClick={() => setEditing(true)}
      />
      {editing && (
        <RoleFormDialog role={{ ...contact, id: contact.affiliationId, partnerName: partner.name }} onClose={() => setEditing(false)} />
      )}
    </li>
  )
}
