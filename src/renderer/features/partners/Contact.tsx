import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Partner, PartnerContact } from '#shared/model/partner.ts'
import { isMasked } from '#shared/rules/privacy/mask-text.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Flag, Star } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { openLog } from '../log/index.ts'
import { LeaveNote, RoleEndDialog, RoleFormDialog } from '../role-changes/index.ts'

interface ContactProps {
  contact: PartnerContact
  partner: Partner
  canGoUp: boolean
  canGoDown: boolean
}

/** Somebody one writes to at the partner, with what can be done about the role. */
export function Contact({ contact, partner, canGoUp, canGoDown }: ContactProps) {
  const t = useText()
  const format = useFormat()
  const { fromOn } = contact
  const what = [contact.title, contact.department].filter(Boolean).join(', ')
  return (
    <li className="partner-person">
      <Star on={contact.isPrimary} label={t('partners.primary')} />
      <span>
        <Link to="/person/$id" params={{ id: contact.personId }} className="card-name">
          {contact.displayName}
        </Link>
        <span className="soft">
          {what}
          {!contact.isContact && <span className="note"> {t('alliance.contact.none')}</span>}
          {fromOn && <span className="faint"> {t('cards.people.since', { when: format.day(fromOn) })}</span>}
        </span>
        <LeaveNote role={{ id: contact.affiliationId, version: contact.version }} name={contact.displayName} leave={contact.leave} />
      </span>
      <Reach contact={contact} />
      <RoleMenu contact={contact} partner={partner} canGoUp={canGoUp} canGoDown={canGoDown} />
    </li>
  )
}

function Reach({ contact }: { contact: PartnerContact }) {
  const t = useText()
  const email = contact.points.find((point) => point.kind === 'email')
  const phone = contact.points.find((point) => point.kind === 'phone')
  return (
    <span>
      {contact.optedOut ? (
        <Flag kind="optedOut">{t(`persons.${contact.optedOut}`)}</Flag>
      ) : (
        email && (isMasked(email.raw) ? email.raw : <a href={`mailto:${email.raw}`}>{email.raw}</a>)
      )}
      {!email && <Flag kind="missing">{t('partners.missing')}</Flag>}
      {phone && (
        <a {...(!isMasked(phone.value) && { href: `tel:${phone.value}` })} className="num partner-phone">
          {shownPhone(phone.value)}
        </a>
      )}
    </span>
  )
}

function RoleMenu({ contact, partner, canGoUp, canGoDown }: ContactProps) {
  const t = useText()
  const [asking, setAsking] = useState<'end' | 'edit'>()
  const { affiliationId: id, version, personId, displayName } = contact
  const run = async (call: () => Promise<{ changeSet: string | null }>) => {
    try {
      showUndoable(t('persons.saved'), (await call()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const role = { ...contact, id, partnerId: partner.id, partnerName: partner.name, personName: displayName }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={displayName} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => openLog([{ type: 'person', id: personId }])}>{t('ui.log')}</Menu.Item>
          {!contact.isPrimary && contact.isContact && (
            <Menu.Item onClick={() => void run(() => client.persons.updateRole({ id, version, patch: { isPrimary: true } }))}>
              {t('partners.makePrimary')}
            </Menu.Item>
          )}
          {canGoUp && <Menu.Item onClick={() => void run(() => client.persons.moveRole({ id, by: -1 }))}>{t('cards.people.up')}</Menu.Item>}
          {canGoDown && (
            <Menu.Item onClick={() => void run(() => client.persons.moveRole({ id, by: 1 }))}>{t('cards.people.down')}</Menu.Item>
          )}
          <Menu.Item onClick={() => void run(() => client.persons.updateRole({ id, version, patch: { isContact: !contact.isContact } }))}>
            {t(contact.isContact ? 'alliance.contact.stop' : 'alliance.contact.start')}
          </Menu.Item>
          <Menu.Item onClick={() => setAsking('edit')}>{t('cards.people.edit')}</Menu.Item>
          <Menu.Item onClick={() => setAsking('end')}>{t('roles.open')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RoleEndDialog opened={asking === 'end'} onClose={() => setAsking(undefined)} role={role} />
      {asking === 'edit' && <RoleFormDialog role={role} onClose={() => setAsking(undefined)} />}
    </>
  )
}
