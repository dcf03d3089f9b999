import { Radio } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Replacement, RoleEnd } from '#shared/model/role-end.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { RoleEndFields } from './RoleEndFields.tsx'
import { RoleEndSentence } from './RoleEndSentence.tsx'
import { beginEnd, type EndingRole, whats, withReplacement } from './role-end-draft.ts'
import './role-end.css'

interface RoleEndFormProps {
  role: EndingRole
  /** Undefined until the first question is answered. */
  value: RoleEnd | undefined
  onChange: (end: RoleEnd) => void
  /** Begins with the answer that the person has stopped and this one comes instead. */
  replacement?: Replacement
}

/** What happens with a role: asks, shows what is under way, and says what will be done. It writes nothing. */
export function RoleEndForm({ role, value, onChange, replacement }: RoleEndFormProps) {
  const t = useText()
  const queries = useQueryClient()
  const underWay = api.persons.underWay.queryOptions({ input: { roleId: role.id } })
  const { data: around } = useQuery(underWay)
  // the question is there at once, to be answered by keys; what follows from the answer waits for what is under way
  const begin = async (what: RoleEnd['what']) => {
    try {
      const end = beginEnd(what, role, await queries.ensureQueryData(underWay), today())
      onChange(replacement && what === 'stopped' ? withReplacement(end, replacement) : end)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const begun = useRef(false)
  useEffect(() => {
    if (!replacement || begun.current) return
    begun.current = true
    void begin('stopped')
  })
  return (
    <div className="role-end">
      <Radio.Group
        label={t('roles.question')}
        value={value?.what ?? ''}
        onChange={(chosen) => {
          const what = whats.find((each) => each === chosen)
          if (what) void begin(what)
        }}
      >
        <div className="role-end-whats">
          {whats.map((what, index) => (
            <Radio
              key={what}
              value={what}
              label={t(`roles.what.${what}`)}
              description={t(`roles.whatNote.${what}`)}
              data-autofocus={index === 0 || undefined}
            />
          ))}
        </div>
      </Radio.Group>
      {value && around && (
        <>
          <RoleEndFields role={role} end={value} around={around} onChange={onChange} />
          <RoleEndSentence role={role} end={value} next={around.next} />
        </>
      )}
    </div>
  )
}
