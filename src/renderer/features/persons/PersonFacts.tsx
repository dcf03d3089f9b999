import { useText } from '../../lib/i18n.ts'
import { Facts } from '../../ui/Facts.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { AddressFacts, CustomFacts, FactField } from '../records/index.ts'
import { PersonPhoto } from './PersonPhoto.tsx'
import { ownerOf, type PersonFactsProps, PersonGreeting, PersonReach, PersonTags } from './PersonReach.tsx'
import { parts } from './use-person.ts'

/** The facts of a person, each edited where it stands. */
export function PersonFacts({ person, change }: PersonFactsProps) {
  const t = useText()
  const of = ownerOf(person)
  const text = (field: 'honorific' | 'givenName' | 'familyName') => (
    <FactField
      of={of}
      field={field}
      label={t(`persons.field.${field}`)}
      value={person[field]}
      onSave={(value) => change({ [field]: value })}
    />
  )
  return (
    <>
      <PersonPhoto person={person} />
      <Facts>
        {text('honorific')}
        {text('givenName')}
        {text('familyName')}
        <PersonReach person={person} change={change} />
        <FactField
          of={of}
          field="web"
          label={t('records.web')}
          value={person.urls.join('; ')}
          display={person.urls[0] && <WebLink url={person.urls[0]} />}
          onSave={(value) => change({ urls: parts(value) })}
        />
        <AddressFacts addresses={person.addresses} onSave={(addresses) => change({ addresses })} of={of} />
        <PersonGreeting person={person} change={change} />
        <FactField
          of={of}
          field="language"
          label={t('persons.field.language')}
          value={person.language ?? ''}
          options={[
            { value: '', label: '–' },
            { value: 'da', label: t('persons.languageOf.da') },
            { value: 'en', label: t('persons.languageOf.en') }
          ]}
          onSave={(value) => change({ language: value === 'da' || value === 'en' ? value : null })}
        />
        <PersonTags person={person} change={change} />
        <FactField
          of={of}
          field="notes"
          label={t('persons.field.notes')}
          value={person.notes}
          multiline
          onSave={(notes) => change({ notes })}
        />
      </Facts>
      <CustomFacts customs={person.customs} onSave={(customs) => change({ customs })} of={of} />
      {person.extras > 0 && <p className="note">{t('records.extras', { count: person.extras })}</p>}
    </>
  )
}
