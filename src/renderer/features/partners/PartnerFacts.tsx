import { membershipStatuses } from '#shared/model/membership.ts'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import type { Partner, PartnerPatch } from '#shared/model/partner.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { useText } from '../../lib/i18n.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { PartnerFocus } from '../alliance/index.ts'
import { CadenceFact } from '../cadence/index.ts'
import { AddressFacts, CustomFacts, FactField, PhoneButtons } from '../records/index.ts'
import { useStaff } from '../staff/index.ts'
import { TagMarks, useTags } from '../tags/index.ts'

interface PartnerFactsProps {
  partner: Partner
  change: (patch: PartnerPatch) => Promise<unknown>
}

const parts = (text: string) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)

const ownerOf = ({ id, version }: Partner) => ({ entity: 'organisation' as const, id, version })

/** The facts of a partner, each edited where it stands. */
export function PartnerFacts({ partner, change }: PartnerFactsProps) {
  const t = useText()
  const of = ownerOf(partner)
  const text = (field: 'name' | 'shortName') => (
    <FactField
      of={of}
      field={field}
      label={t(`partners.field.${field}`)}
      value={partner[field]}
      onSave={(value) => change({ [field]: value })}
    />
  )
  return (
    <>
      <Facts>
        {text('name')}
        <Standing partner={partner} change={change} />
        <OwnerFact partner={partner} change={change} />
        <PartnerFocus partnerId={partner.id} />
        <CadenceFact partnerId={partner.id} />
        <PartnerReach partner={partner} change={change} />
        <AddressFacts addresses={partner.addresses} onSave={(addresses) => change({ addresses })} of={of} />
        <FactField
          of={of}
          field="cvr"
          label={t('partners.field.cvr')}
          value={partner.cvr}
          validate={(value) => (/^(\d{8})?$/.test(value.replace(/\s/g, '')) ? undefined : t('partners.cvrProblem'))}
          onSave={(value) => change({ cvr: value.replace(/\s/g, '') })}
        />
        {text('shortName')}
        <PartnerTags partner={partner} change={change} />
        {partner.formerNames.length > 0 && <Fact label={t('partners.field.formerNames')}>{partner.formerNames.join(', ')}</Fact>}
        <FactField
          of={of}
          field="notes"
          label={t('partners.field.notes')}
          value={partner.notes}
          multiline
          onSave={(notes) => change({ notes })}
        />
      </Facts>
      <CustomFacts customs={partner.customs} onSave={(customs) => change({ customs })} of={of} />
    </>
  )
}

/** What it is, and where it stands in the alliance. */
function Standing({ partner, change }: PartnerFactsProps) {
  const t = useText()
  const of = ownerOf(partner)
  return (
    <>
      <FactField
        of={of}
        field="type"
        label={t('partners.field.type')}
        value={partner.organisationType ?? ''}
        options={[
          { value: '', label: t('partners.unknown') },
          ...organisationTypes.map((value) => ({ value, label: t(`imports.type.${value}`) }))
        ]}
        onSave={(value) => change({ organisationType: organisationTypes.find((type) => type === value) ?? null })}
      />
      <FactField
        of={of}
        field="status"
        label={t('partners.field.status')}
        value={partner.membership?.status ?? ''}
        options={membershipStatuses.map((value) => ({ value, label: t(`partners.membership.${value}`) }))}
        onSave={(value) => change({ status: memberOf(membershipStatuses, value) })}
      />
      <FactField
        of={of}
        field="joined"
        label={t('partners.field.joined')}
        value={partner.membership?.joinedText ?? ''}
        empty={t('partners.unknown')}
        onSave={(joinedText) => change({ joinedText })}
      />
    </>
  )
}

/** How it is reached. */
export function PartnerReach({ partner, change }: PartnerFactsProps) {
  const t = useText()
  const of = ownerOf(partner)
  const own = (kind: 'email' | 'phone') => partner.points.filter((point) => point.kind === kind)
  const emails = own('email')
  const phones = own('phone')
  return (
    <>
      <FactField
        of={of}
        field="web"
        label={t('partners.field.web')}
        value={partner.website}
        display={partner.website && <WebLink url={partner.website} />}
        onSave={(website) => change({ website })}
      />
      <FactField
        of={of}
        field="email"
        label={t('partners.field.email')}
        value={emails.map((point) => point.raw).join('; ')}
        display={emails[0] && <a href={`mailto:${emails[0].raw}`}>{emails.map((point) => point.raw).join('; ')}</a>}
        onSave={(value) => change({ emails: parts(value) })}
      >
        {emails[0] && <CopyButton text={emails[0].raw} label={t('persons.copy', { field: t('partners.field.email') })} />}
      </FactField>
      <FactField
        of={of}
        field="phone"
        label={t('partners.field.phone')}
        value={phones.map((point) => point.raw).join('; ')}
        display={phones[0] && <a href={`tel:${phones[0].value}`}>{phones.map((point) => shownPhone(point.value)).join('; ')}</a>}
        onSave={(value) => change({ phones: parts(value) })}
      >
        {phones[0] && (
          <PhoneButtons subject={{ type: 'organisation', id: partner.id }} name={partner.name} phone={shownPhone(phones[0].value)} />
        )}
      </FactField>
    </>
  )
}

export function PartnerTags({ partner, change }: PartnerFactsProps) {
  const t = useText()
  return (
    <FactField
      of={ownerOf(partner)}
      field="tags"
      label={t('partners.field.tags')}
      value={packList(partner.tags)}
      several={useTags()}
      display={partner.tags.length > 0 && <TagMarks names={partner.tags} />}
      onSave={(value) => change({ tags: unpackList(value) })}
    />
  )
}

/** Who of the staff answers for it; nobody asks where there is only one. */
function OwnerFact({ partner, change }: PartnerFactsProps) {
  const t = useText()
  const { all, several } = useStaff()
  if (!several && partner.ownerId === null) return null
  const shown = all.filter(({ id, name, isHere }) => (isHere && name !== '') || id === partner.ownerId)
  return (
    <FactField
      of={ownerOf(partner)}
      field="owner"
      label={t('partners.field.owner')}
      value={partner.ownerId ?? ''}
      empty={t('staff.noOwner')}
      options={[
        { value: '', label: t('staff.noOwner') },
        ...shown.map(({ id, name }) => ({ value: id, label: name || t('staff.unnamed') }))
      ]}
      onSave={(id) => change({ ownerId: id || null })}
    />
  )
}
