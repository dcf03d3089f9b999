import { NativeSelect } from '@mantine/core'
import type { RoleEnd, UnderWay } from '#shared/model/role-end.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { type Handed, isReplaced } from './role-end-draft.ts'

interface UnderWayListProps {
  end: Exclude<RoleEnd, { what: 'title' }>
  items: readonly UnderWay[]
  onChange: (end: RoleEnd) => void
}

/** Everything that goes on in the name of the role, each with what becomes of it. */
export function UnderWayList({ end, items, onChange }: UnderWayListProps) {
  const t = useText()
  const format = useFormat()
  const choiceOf = (item: UnderWay) => end.handed.find(({ kind, id }) => kind === item.kind && id === item.id)?.to ?? 'leave'
  const set = (item: UnderWay, to: Handed['to']) => {
    const others = end.handed.filter(({ kind, id }) => kind !== item.kind || id !== item.id)
    onChange({ ...end, handed: [...others, { kind: item.kind, id: item.id, to }] })
  }
  return (
    <section aria-labelledby="under-way">
      <h3 id="under-way" className="role-end-heading">
        {t('roles.underWay')}
      </h3>
      {items.length === 0 && <p className="note">{t('roles.underWayNone')}</p>}
      <ul className="role-end-items">
        {items.map((item) => {
          const options = optionsOf(t, end, item.kind)
          const chosen = choiceOf(item)
          return (
            <li key={`${item.kind} ${item.id}`}>
              <span className="note">{t(`roles.kind.${item.kind}`)}</span>
              <span>
                {item.name}
                {item.dueOn && <span className="note"> {t('roles.due', { when: format.day(item.dueOn) })}</span>}
              </span>
              <NativeSelect
                aria-label={`${t(`roles.kind.${item.kind}`)}: ${item.name}`}
                size="xs"
                value={options.some(({ value }) => value === chosen) ? chosen : 'leave'}
                data={options}
                onChange={(event) => set(item, options.find(({ value }) => value === event.currentTarget.value)?.value ?? 'leave')}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Nothing is passed on to nobody. A seat is kept over a leave. A stand-in takes the place on a list by standing in, and the list is left as it is. */
function optionsOf(t: ReturnType<typeof useText>, end: RoleEnd, kind: UnderWay['kind']): { value: Handed['to']; label: string }[] {
  const option = (to: Handed['to']) => ({ value: to, label: t(`roles.to.${kind}.${to}`) })
  if (end.what === 'away' && kind === 'seat') return [option('leave')]
  if (!isReplaced(end)) return [option('leave'), option('drop')]
  if (end.what === 'away' && kind === 'list') return [{ value: 'replacement', label: t('roles.toStandIn') }, option('drop')]
  return [option('replacement'), option('leave'), option('drop')]
}
