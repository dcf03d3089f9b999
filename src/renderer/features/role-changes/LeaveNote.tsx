import type { Leave } from '#shared/model/role-end.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Flag } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import './role-end.css'

/** "på orlov", with the rest under the pointer: what a table has room for. Nothing before the leave begins. */
export const LeaveFlag = ({ leave }: { leave: Leave | null }) => (leave && leave.from <= today() ? <Away leave={leave} /> : null)

function Away({ leave }: { leave: Leave }) {
  const t = useText()
  const says = useLeaveText()
  return (
    <span className="role-away" title={says(leave)}>
      <Flag kind="note">{t('roles.leave.away')}</Flag>
    </span>
  )
}

/** "på orlov til 3. mar., vikar: Bo Bang", with the way back. */
export function LeaveNote({ role, name, leave }: { role: { id: string; version: number }; name: string; leave: Leave | null }) {
  const t = useText()
  const says = useLeaveText()
  if (!leave) return null
  const back = async () => {
    try {
      const { changeSet } = await client.persons.backFromLeave({ id: role.id, version: role.version, on: today() })
      showUndoable(t('roles.leave.ended', { name }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <span className="role-leave">
      <Flag kind="note">
        {says(leave)}
        {leave.standIn && `, ${t('roles.leave.standIn', { name: leave.standIn.name })}`}
      </Flag>
      <LinkButton onClick={() => void back()} aria-label={t('roles.leave.backOf', { name })}>
        {t('roles.leave.back')}
      </LinkButton>
    </span>
  )
}

function useLeaveText(): (leave: Leave) => string {
  const t = useText()
  const format = useFormat()
  return ({ from, until }) => {
    if (from > today()) return t('roles.leave.coming', { from: format.day(from) })
    if (until === null) return t('roles.leave.away')
    return t(until < today() ? 'roles.leave.late' : 'roles.leave.until', { until: format.day(until) })
  }
}
