import type { Person } from '#shared/model/person.ts'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { useText } from '../../lib/i18n.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { Tag } from '../../ui/marks.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { AddressFacts, CustomFacts } from '../records/index.ts'
import { PersonPhoto } from './PersonPhoto.tsx'
import { shownPhone } from './persons.columns.tsx'
import { parts, type usePerson } from './use-person.ts'

interface PersonFactsProps {
  person: Person
  change: ReturnType<typeof usePerson>['change']
}

/** The facts of a person, each edited where it stands. */
export function PersonFacts({ person, change }: PersonFactsProps) {
  const t = useText()
  const of = (kind: 'email' | 'phone') => person.points.filter((point) => point.kind === kind && point.status !== 'retired')
  const emails = of('email')
  const phones = of('phone')
  const bad = (text: string) => (parts(text).some((part) => judgeEmail(part).policy === 'reject') ? t('persons.emailProblem') : undefined)
  const text = (field: 'honorific' | 'givenName' | 'familyName') => (
    <Fact label={t(`persons.field.${field}`)}>
      <InlineField label={t(`persons.field.${field}`)} value={person[field]} onSave={(value) => change({ [field]: value })} />
    </Fact>
  )
  return (
    <>
      <PersonPhoto person={person} />
      <Facts>
        {text('honorific')}
        {text('givenName')}
        {text('familyName')}
        <Fact label={t('persons.field.email')} field="email">
          <InlineField
            label={t('persons.field.email')}
            value={emails.map((point) => point.raw).join('; ')}
            display={emails[0] && <a href={`mailto:${emails[0].raw}`}>{emails.map((point) => point.raw).join('; ')}</a>}
            validate={bad}
            onSave={(value) => change({ emails: parts(value) })}
          />
          {emails[0] && <CopyButton text={emails[0].raw} label={t('persons.copy', { field: t('persons.field.email') })} />}
        </Fact>
        <Fact label={t('persons.field.phone')} field="phone">
          <InlineField
            label={t('persons.field.phone')}
            value={phones.map((point) => point.raw).join('; ')}
            display={phones[0] && <a href={`tel:${phones[0].value}`}>{phones.map((point) => shownPhone(point.value)).join('; ')}</a>}
            onSave={(value) => change({ phones: parts(value) })}
          />
          {phones[0] && <CopyButton text={shownPhone(phones[0].value)} label={t('persons.copy', { field: t('persons.field.phone') })} />}
        </Fact>
        <Fact label={t('records.web')}>
          <InlineField
            label={t('records.web')}
            value={person.urls.join('; ')}
            display={person.urls[0] && <WebLink url={person.urls[0]} />}
            onSave={(value) => change({ urls: parts(value) })}
          />
        </Fact>
        <AddressFacts addresses={person.addresses} onSave={(addresses) => change({ addresses })} />
        <Fact label={t('persons.field.greeting')}>
          <InlineField
            label={t('persons.field.greeting')}
            value={person.salutationOverride || person.greeting}
            onSave={(value) => change({ salutationOverride: value.trim() === person.greeting && !person.salutationOverride ? '' : value })}
          />
        </Fact>
        <Fact label={t('persons.field.language')}>
          <InlineField
            label={t('persons.field.language')}
            value={person.language ?? ''}
            options={[
              { value: '', label: '–' },
              { value: 'da', label: t('persons.languageOf.da') },
              { value: 'en', label: t('persons.languageOf.en') }
            ]}
            onSave={(value) => change({ language: value === 'da' || value === 'en' ? value : null })}
          />
        </Fact>
        <Fact label={t('persons.field.tags')}>
          <InlineField
            label={t('persons.field.tags')}
            value={person.tags.join('; ')}
            display={person.tags.length > 0 && person.tags.map((tag) => <Tag key={tag}>{tag}</Tag>)}
            onSave={(value) => change({ tags: parts(value) })}
          />
        </Fact>
        <Fact label={t('persons.field.notes')}>
          <InlineField label={t('persons.field.notes')} value={person.notes} multiline onSave={(notes) => change({ notes })} />
        </Fact>
      </Facts>
      <CustomFacts customs={person.customs} onSave={(customs) => change({ customs })} />
      {person.extras > 0 && <p className="note">{t('records.extras', { count: person.extras })}</p>}
    </>
  )
}
