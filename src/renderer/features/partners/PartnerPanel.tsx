import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { PartnerContact, PartnerPatch } from '#shared/model/partner.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Star } from '../../ui/marks.tsx'
import { FollowUpsOf, Timeline } from '../log/index.ts'
import { LogButtons, PeekPanel } from '../records/index.ts'
import { PartnerReach, PartnerTags } from './PartnerFacts.tsx'
import { PartnerTone } from './PartnerTone.tsx'
import '../../ui/card.css'
import './partner.css'

/** As many people as leave the timeline in sight. */
const few = 3

/** The partner at hand beside the table: what is due, how it is reached, who is there, what was said. */
export function PartnerPanel({ id, onOpen, onClose }: { id: string; onOpen: () => void; onClose: () => void }) {
  const t = useText()
  const { data: partner, error, refetch } = useQuery(api.partners.get.queryOptions({ input: { id } }))
  const subject = { type: 'organisation', id } as const
  const change = async (patch: PartnerPatch) => {
    if (partner) await client.partners.update({ id, version: partner.version, patch })
  }
  return (
    <PeekPanel entity="partners" id={id} name={partner?.name} onOpen={onOpen} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {partner && (
        <Fragment key={partner.id}>
          <h2 className="card-who">{partner.name}</h2>
          <p className="soft partner-standing">
            {partner.organisationType && `${t(`imports.type.${partner.organisationType}`)} `}
            <PartnerTone membership={partner.membership} />
          </p>
          <FollowUpsOf subject={subject} />
          <Facts>
            <PartnerReach partner={partner} change={change} />
            <PartnerTags partner={partner} change={change} />
          </Facts>
          <h3 className="card-sub">{t('partners.persons')}</h3>
          {partner.contacts.length === 0 && <p className="note">{t('partners.noPersons')}</p>}
          <ul className="card-rows">
            {partner.contacts.slice(0, few).map((contact) => (
              <Somebody key={contact.affiliationId} contact={contact} />
            ))}
          </ul>
          {partner.contacts.length > few && (
            <LinkButton onClick={onOpen}>{t('cards.people.others', { count: partner.contacts.length - few })}</LinkButton>
          )}
          <LogButtons subject={subject} />
          <Timeline subject={subject} />
        </Fragment>
      )}
    </PeekPanel>
  )
}

function Somebody({ contact }: { contact: PartnerContact }) {
  const t = useText()
  return (
    <li>
      <Star on={contact.isPrimary} label={t('partners.primary')} />
      <span>
        <Link to="/person/$id" params={{ id: contact.personId }} className="card-name">
          {contact.displayName}
        </Link>
        <span className="soft">{contact.title}</span>
      </span>
    </li>
  )
}
