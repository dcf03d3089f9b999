import { Menu } from '@mantine/core'
import { useState } from 'react'
import type { Partner } from '#shared/model/partner.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { NewPersonDialog } from '../persons/index.ts'
import { AddRoleDialog } from '../role-changes/index.ts'
import { Contact } from './Contact.tsx'
import { FormerContact } from './FormerContact.tsx'

/** The contact persons, the primary one first; former ones greyed with where they went. */
export function PartnerPeople({ partner }: { partner: Partner }) {
  const t = useText()
  const isPast = useIsPast()
  const [adding, setAdding] = useState<'new' | 'known'>()
  const close = () => setAdding(undefined)
  return (
    <section aria-labelledby="people" data-field="primary">
      <div className="card-heading">
        <h2 id="people">{t('partners.persons')}</h2>
        <Menu position="bottom-end">
          <Menu.Target>
            <PlainButton disabled={isPast}>{t('partners.addPerson')}</PlainButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setAdding('new')}>{t('cards.people.addNew')}</Menu.Item>
            <Menu.Item onClick={() => setAdding('known')}>{t('cards.people.addExisting')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {partner.contacts.length === 0 && <p className="faint partner-nobody">{t('partners.noPersons')}</p>}
      <ul className="card-rows">
        {partner.contacts.map((contact, at) => (
          <Contact
            key={contact.affiliationId}
            contact={contact}
            partner={partner}
            canGoUp={!contact.isPrimary && at > 0 && !partner.contacts[at - 1]?.isPrimary}
            canGoDown={!contact.isPrimary && at < partner.contacts.length - 1}
          />
        ))}
      </ul>
      {partner.former.length > 0 && <h3 className="card-former">{t('partners.former')}</h3>}
      <ul className="card-rows" data-past>
        {partner.former.map((contact) => (
          <FormerContact key={contact.affiliationId} contact={contact} partner={partner} />
        ))}
      </ul>
      <NewPersonDialog opened={adding === 'new'} onClose={close} partnerId={partner.id} />
      {adding === 'known' && <AddRoleDialog of={{ partnerId: partner.id }} onClose={close} />}
    </section>
  )
}
