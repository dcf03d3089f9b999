import type { Person } from '#shared/model/person.ts'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { useText } from '../../lib/i18n.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { FactField, PhoneButtons } from '../records/index.ts'
import { TagMarks, useTags } from '../tags/index.ts'
import { parts, type usePerson } from './use-person.ts'

export interface PersonFactsProps {
  person: Person
  change: ReturnType<typeof usePerson>['change']
}

export const ownerOf = ({ id, version }: Person) => ({ entity: 'person' as const, id, version })

/** How a person is reached: a press writes, rings, copies or logs. */
export function PersonReach({ person, change }: PersonFactsProps) {
  const t = useText()
  const of = (kind: 'email' | 'phone') => person.points.filter((point) => point.kind === kind && point.status !== 'retired')
  const emails = of('email')
  const phones = of('phone')
  const bad = (text: string) => (parts(text).some((part) => judgeEmail(part).policy === 'reject') ? t('persons.emailProblem') : undefined)
  return (
    <>
      <FactField
        of={ownerOf(person)}
        field="email"
        label={t('persons.field.email')}
        value={emails.map((point) => point.raw).join('; ')}
        display={emails[0] && <a href={`mailto:${emails[0].raw}`}>{emails.map((point) => point.raw).join('; ')}</a>}
        validate={bad}
        onSave={(value) => change({ emails: parts(value) })}
      >
        {emails[0] && <CopyButton text={emails[0].raw} label={t('persons.copy', { field: t('persons.field.email') })} />}
      </FactField>
      <FactField
        of={ownerOf(person)}
        field="phone"
        label={t('persons.field.phone')}
        value={phones.map((point) => point.raw).join('; ')}
        display={phones[0] && <a href={`tel:${phones[0].value}`}>{phones.map((point) => shownPhone(point.value)).join('; ')}</a>}
        onSave={(value) => change({ phones: parts(value) })}
      >
        {phones[0] && (
          <PhoneButtons subject={{ type: 'person', id: person.id }} name={person.displayName} phone={shownPhone(phones[0].value)} />
        )}
      </FactField>
    </>
  )
}

export function PersonGreeting({ person, change }: PersonFactsProps) {
  const t = useText()
  return (
    <FactField
      of={ownerOf(person)}
      field="salutation"
      label={t('persons.field.greeting')}
      value={person.salutationOverride || person.greeting}
      onSave={(value) => change({ salutationOverride: value.trim() === person.greeting && !person.salutationOverride ? '' : value })}
    />
  )
}

export function PersonTags({ person, change }: PersonFactsProps) {
  const t = useText()
  return (
    <FactField
      of={ownerOf(person)}
      field="tags"
      label={t('persons.field.tags')}
      value={packList(person.tags)}
      several={useTags()}
      display={person.tags.length > 0 && <TagMarks names={person.tags} />}
      onSave={(value) => change({ tags: unpackList(value) })}
    />
  )
}
