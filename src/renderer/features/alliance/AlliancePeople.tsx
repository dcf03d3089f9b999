import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type AlliancePerson, allianceRoles } from '#shared/model/alliance.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EntryList } from '../../ui/EntryList.tsx'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'
import { RecordPicker } from '../role-changes/index.ts'

/** Who speaks for the alliance, now and before. */
export function AlliancePeople({ people }: { people: readonly AlliancePerson[] }) {
  const t = useText()
  const format = useFormat()
  const [editing, setEditing] = useState<AlliancePerson | 'new'>()
  const time = ({ fromOn, toOn }: AlliancePerson) => {
    if (toOn) return [fromOn && format.day(fromOn), format.day(toOn)].filter(Boolean).join(' – ')
    return fromOn ? t('cards.people.since', { when: format.day(fromOn) }) : ''
  }
  return (
    <>
      <EntryList
        title={t('alliance.people.title')}
        items={people}
        nameOf={({ name, role }) => `${name}, ${t(`alliance.role.${role}`)}`}
        empty={t('alliance.people.none')}
        add={{ label: t('alliance.add'), run: () => setEditing('new') }}
        onEdit={setEditing}
        onRemove={({ id }) => client.alliance.removePerson({ id })}
        removed={t('alliance.removed')}
      >
        {(person) => (
          <>
            <Link to="/person/$id" params={{ id: person.personId }} className="card-name">
              {person.name}
            </Link>
            <span className="soft">
              {[t(`alliance.role.${person.role}`), person.title].filter(Boolean).join(', ')} <span className="faint">{time(person)}</span>
            </span>
          </>
        )}
      </EntryList>
      {editing && <PersonDialog person={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  )
}

function PersonDialog({ person, onClose }: { person: AlliancePerson | undefined; onClose: () => void }) {
  const t = useText()
  const [personId, setPersonId] = useState('')
  return (
    <FieldsDialog
      title={t(person ? 'alliance.people.edit' : 'alliance.people.add')}
      above={!person && <RecordPicker label={t('cards.people.who')} entity="persons" id={personId} exceptId="" onChange={setPersonId} />}
      fields={[
        {
          name: 'role',
          label: t('alliance.people.role'),
          kind: 'choice',
          options: allianceRoles.map((value) => ({ value, label: t(`alliance.role.${value}`) }))
        },
        { name: 'title', label: t('persons.field.title') },
        { name: 'fromOn', label: t('cards.people.from'), kind: 'day', note: t('cards.people.unknownFrom') },
        { name: 'toOn', label: t('cards.people.to'), kind: 'day', note: t('alliance.people.still') }
      ]}
      initial={{ role: person?.role ?? 'board', title: person?.title ?? '', fromOn: person?.fromOn ?? '', toOn: person?.toOn ?? '' }}
      submit={t('records.save')}
      saved={t('persons.saved')}
      onSubmit={({ role, title, fromOn, toOn }) => {
        const facts = { role: memberOf(allianceRoles, role), title, fromOn: fromOn || null, toOn: toOn || null }
        if (person) return client.alliance.updatePerson({ id: person.id, version: person.version, patch: facts })
        return client.alliance.addPerson({ personId, ...facts })
      }}
      onClose={onClose}
    />
  )
}
