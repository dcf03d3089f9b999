import { Radio, TextInput } from '@mantine/core'
import { Fragment } from 'react'
import type { Replacement, RoleEnd } from '#shared/model/role-end.ts'
import { useText } from '../../lib/i18n.ts'
import { RecordPicker } from './RecordPicker.tsx'
import { type AroundRole, type EndingRole, replacementOf, withReplacement } from './role-end-draft.ts'

interface ReplacementFieldsProps {
  role: EndingRole
  end: RoleEnd
  next: AroundRole['next']
  onChange: (end: RoleEnd) => void
}

type Who = Replacement['who'] | 'none'
const nobodyKnown = { who: 'new', givenName: '', familyName: '', title: '', emails: [], phones: [] } as const satisfies Replacement

/** Who comes instead: somebody known, the next one proposed; somebody new; or nobody. */
export function ReplacementFields({ role, end, next, onChange }: ReplacementFieldsProps) {
  const t = useText()
  const replacement = replacementOf(end)
  const set = (wanted: Replacement | undefined) => onChange(withReplacement(end, wanted))
  const choose = (who: Who) => {
    if (who === 'person') set({ who, personId: next?.personId ?? '' })
    else if (who === 'new') set({ ...nobodyKnown, emails: [], phones: [], title: role.title })
    else set(who === 'nobody' ? { who } : undefined)
  }
  const options: readonly [Who, string][] =
    end.what === 'away'
      ? (['person', 'new', 'none'] as const).map((who) => [who, t(`roles.who.standIn.${who}`)])
      : (['person', 'new', 'nobody', 'none'] as const).map((who) => [who, t(`roles.who.successor.${who}`)])
  return (
    <Radio.Group
      label={t(`roles.replacement.${end.what === 'away' ? 'standIn' : 'successor'}`)}
      value={replacement?.who ?? 'none'}
      onChange={(chosen) => choose(options.find(([who]) => who === chosen)?.[0] ?? 'none')}
    >
      <div className="role-end-who">
        {options.map(([who, label]) => (
          <Fragment key={who}>
            <Radio value={who} label={label} />
            {who === 'person' && replacement?.who === who && (
              <div className="role-end-inset">
                <RecordPicker
                  label={t('roles.person')}
                  entity="persons"
                  id={replacement.personId}
                  exceptId={role.personId}
                  onChange={(personId) => set({ ...replacement, personId })}
                />
              </div>
            )}
            {who === 'new' && replacement?.who === who && <NewPerson person={replacement} onChange={set} />}
          </Fragment>
        ))}
      </div>
    </Radio.Group>
  )
}

type New = Extract<Replacement, { who: 'new' }>

function NewPerson({ person, onChange }: { person: New; onChange: (person: New) => void }) {
  const t = useText()
  const field = (label: string, value: string, change: (value: string) => Partial<New>) => (
    <TextInput
      label={label}
      value={value}
      maxLength={200}
      onChange={(event) => onChange({ ...person, ...change(event.currentTarget.value) })}
    />
  )
  return (
    <div className="role-end-inset role-end-new">
      {field(t('roles.givenName'), person.givenName, (givenName) => ({ givenName }))}
      {field(t('roles.familyName'), person.familyName, (familyName) => ({ familyName }))}
      {field(t('roles.personTitle'), person.title, (title) => ({ title }))}
      {field(t('roles.email'), person.emails[0] ?? '', (email) => ({ emails: email === '' ? [] : [email] }))}
      {field(t('roles.phone'), person.phones[0] ?? '', (phone) => ({ phones: phone === '' ? [] : [phone] }))}
    </div>
  )
}
