import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Partner, PartnerContact } from '#shared/model/partner.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton, PlainButton } from '../../ui/buttons.tsx'
import { Flag, Star } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { NewPersonDialog, shownPhone } from '../persons/index.ts'
import { LeaveNote, RoleEndDialog } from '../role-changes/index.ts'

/** The contact persons, the primary one first; former ones greyed with where they went. */
export function PartnerPeople({ partner }: { partner: Partner }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="people" data-field="primary">
      <div className="card-heading">
        <h2 id="people">{t('partners.persons')}</h2>
        <PlainButton onClick={() => setAdding(true)}>{t('partners.addPerson')}</PlainButton>
      </div>
      {partner.contacts.length === 0 && <p className="faint partner-nobody">{t('partners.noPersons')}</p>}
      <ul className="card-rows">
        {partner.contacts.map((contact) => (
          <Contact key={contact.affiliationId} contact={contact} partner={partner} />
        ))}
      </ul>
      {partner.former.length > 0 && <h3 className="card-former">{t('partners.former')}</h3>}
      <ul className="card-rows" data-past>
        {partner.former.map((contact) => (
          <Former key={contact.affiliationId} contact={contact} />
        ))}
      </ul>
      <NewPersonDialog opened={adding} onClose={() => setAdding(false)} partnerId={partner.id} />
    </section>
  )
}

function Contact({ contact, partner }: { contact: PartnerContact; partner: Partner }) {
  const t = useText()
  const [ending, setEnding] = useState(false)
  const email = contact.points.find((point) => point.kind === 'email')
  const phone = contact.points.find((point) => point.kind === 'phone')
  const makePrimary = async () => {
    try {
      const { changeSet } = await client.persons.updateRole({
        id: contact.affiliationId,
        version: contact.version,
        patch: { isPrimary: true }
      })
      showUndoable(t('persons.saved'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <li className="partner-person">
      <Star on={contact.isPrimary} label={t('partners.primary')} />
      <span>
        <Link to="/person/$id" params={{ id: contact.personId }} className="card-name">
          {contact.displayName}
        </Link>
        <span className="soft">{[contact.title, contact.department].filter(Boolean).join(', ')}</span>
        <LeaveNote role={{ id: contact.affiliationId, version: contact.version }} name={contact.displayName} leave={contact.leave} />
      </span>
      <span>
        {contact.optedOut ? (
          <Flag kind="optedOut">{t(`persons.${contact.optedOut}`)}</Flag>
        ) : (
          email && <a href={`mailto:${email.raw}`}>{email.raw}</a>
        )}
        {!email && <Flag kind="missing">{t('partners.missing')}</Flag>}
        {phone && <span className="num">{shownPhone(phone.value)}</span>}
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={contact.displayName} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          {!contact.isPrimary && <Menu.Item onClick={() => void makePrimary()}>{t('partners.makePrimary')}</Menu.Item>}
          <Menu.Item onClick={() => setEnding(true)}>{t('roles.open')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RoleEndDialog
        opened={ending}
        onClose={() => setEnding(false)}
        role={{ ...contact, id: contact.affiliationId, partnerId: partner.id, partnerName: partner.name, personName: contact.displayName }}
      />
    </li>
  )
}

function Former({ contact }: { contact: PartnerContact }) {
  const t = useText()
  const format = useFormat()
  return (
    <li>
      <span />
      <span>
        <Link to="/person/$id" params={{ id: contact.personId }} className="card-name">
          {contact.displayName}
        </Link>
        <span>{contact.title}</span>
      </span>
      <span>
        {contact.toOn && t('persons.until', { when: format.day(contact.toOn) })}
        {contact.successorName && <span>{t('partners.successor', { name: contact.successorName })}</span>}
      </span>
    </li>
  )
}
