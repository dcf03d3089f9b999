import { organisationTypes } from '#shared/model/organisation-type.ts'
import { MembershipStatus, type Partner, type PartnerPatch } from '#shared/model/partner.ts'
import { useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { Tag } from '../../ui/marks.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { AddressFacts, CustomFacts } from '../records/index.ts'

interface PartnerFactsProps {
  partner: Partner
  change: (patch: PartnerPatch) => Promise<unknown>
}

const parts = (text: string) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)

/** The facts of a partner, each edited where it stands; below them what is there and what is missing. */
export function PartnerFacts({ partner, change }: PartnerFactsProps) {
  const t = useText()
  const text = (field: 'name' | 'shortName') => (
    <Fact label={t(`partners.field.${field}`)}>
      <InlineField label={t(`partners.field.${field}`)} value={partner[field]} onSave={(value) => change({ [field]: value })} />
    </Fact>
  )
  const points = (kind: 'email' | 'phone', field: 'emails' | 'phones') => {
    const own = partner.points.filter((point) => point.kind === kind)
    return (
      <Fact label={t(`partners.field.${kind}`)}>
        <InlineField
          label={t(`partners.field.${kind}`)}
          value={own.map((point) => point.raw).join('; ')}
          onSave={(value) => change({ [field]: parts(value) })}
        />
      </Fact>
    )
  }
  return (
    <>
      <Facts>
        {text('name')}
        <Fact label={t('partners.field.type')} field="type">
          <InlineField
            label={t('partners.field.type')}
            value={partner.organisationType ?? ''}
            options={[
              { value: '', label: t('partners.unknown') },
              ...organisationTypes.map((value) => ({ value, label: t(`imports.type.${value}`) }))
            ]}
            onSave={(value) => change({ organisationType: organisationTypes.find((type) => type === value) ?? null })}
          />
        </Fact>
        <Fact label={t('partners.field.status')}>
          <InlineField
            label={t('partners.field.status')}
            value={partner.membership?.status ?? ''}
            options={MembershipStatus.options.map((value) => ({ value, label: t(`partners.membership.${value}`) }))}
            onSave={(value) => change({ status: MembershipStatus.parse(value) })}
          />
        </Fact>
        <Fact label={t('partners.field.joined')}>
          <InlineField
            label={t('partners.field.joined')}
            value={partner.membership?.joinedText ?? ''}
            empty={t('partners.unknown')}
            onSave={(joinedText) => change({ joinedText })}
          />
        </Fact>
        <Fact label={t('partners.field.web')}>
          <InlineField
            label={t('partners.field.web')}
            value={partner.website}
            display={partner.website && <WebLink url={partner.website} />}
            onSave={(website) => change({ website })}
          />
        </Fact>
        {points('email', 'emails')}
        {points('phone', 'phones')}
        <AddressFacts addresses={partner.addresses} onSave={(addresses) => change({ addresses })} />
        <Fact label={t('partners.field.cvr')}>
          <InlineField
            label={t('partners.field.cvr')}
            value={partner.cvr}
            validate={(value) => (/^(\d{8})?$/.test(value.replace(/\s/g, '')) ? undefined : t('partners.cvrProblem'))}
            onSave={(value) => change({ cvr: value.replace(/\s/g, '') })}
          />
        </Fact>
        {text('shortName')}
        <Fact label={t('partners.field.tags')}>
          <InlineField
            label={t('partners.field.tags')}
            value={partner.tags.join('; ')}
            display={partner.tags.length > 0 && partner.tags.map((tag) => <Tag key={tag}>{tag}</Tag>)}
            onSave={(value) => change({ tags: parts(value) })}
          />
        </Fact>
        {partner.formerNames.length > 0 && <Fact label={t('partners.field.formerNames')}>{partner.formerNames.join(', ')}</Fact>}
        <Fact label={t('partners.field.notes')}>
          <InlineField label={t('partners.field.notes')} value={partner.notes} multiline onSave={(notes) => change({ notes })} />
        </Fact>
      </Facts>
      <CustomFacts customs={partner.customs} onSave={(customs) => change({ customs })} />
    </>
  )
}

/** One line of ticks: what a partner has, and what is missing. */
export function PartnerCoverage({ partner }: { partner: Partner }) {
  const t = useText()
  const has = {
    primary: partner.contacts.some((contact) => contact.isPrimary),
    backup: partner.contacts.length > 1,
    email: partner.contacts.some((contact) => contact.points.some((point) => point.kind === 'email')),
    statement: partner.statements.length > 0
  }
  return (
    <>
      <h2 className="card-sub">{t('partners.coverage')}</h2>
      <ul className="partner-cover">
        {(['primary', 'backup', 'email', 'statement'] as const).map((each) => (
          <li key={each}>
            {has[each] ? <span className="ok">✓</span> : <span className="warn">!</span>} {t(`partners.cover.${each}`)}
            {!has[each] && <span className="warn note">{t('partners.missing')}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
