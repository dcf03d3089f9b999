import { NativeSelect, TextInput } from '@mantine/core'
import { type ColumnMapping, columnPolicies, type TableReading } from '#shared/model/mapping.ts'
import { pointLabels } from '#shared/model/point-label.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'
import { Tag } from '../../ui/marks.tsx'
import { columnLetter, isLabelled, isOfPerson, policyOf, withTarget } from './mapping-draft.ts'
import { TargetSelect } from './TargetSelect.tsx'

interface ColumnLineProps {
  at: number
  column: ColumnMapping
  samples: TableReading['columns'][number]['samples']
  /** How many persons a row may name; 1: nobody is asked which. */
  persons: number
  onChange: (column: ColumnMapping) => void
}

/** One column of the file: what stands in it, and what it becomes. */
export function ColumnLine({ at, column, samples, persons, onChange }: ColumnLineProps) {
  const t = useText()
  const name = column.header.trim() || t('columns.noHeaderAt', { letter: columnLetter(at) })
  const isGuess = column.target !== 'skip' && (column.by === 'header' || column.by === 'content')
  const policy = policyOf(column)
  const say = (patch: Partial<ColumnMapping>) => onChange({ ...column, ...patch, by: 'user' })
  return (
    <tr data-skipped={column.target === 'skip' || undefined}>
      <th scope="row">
        <span className="columns-name">{name}</span>
      </th>
      <td className="columns-samples">
        {samples.length > 0 ? samples.join(' · ') : <span className="faint">{t('columns.emptyColumn')}</span>}
      </td>
      <td>
        <div className="columns-target">
          <TargetSelect label={name} value={column.target} onChange={(target) => onChange(withTarget(column, target))} />
          {isGuess && <Tag>{t('columns.guess')}</Tag>}
        </div>
      </td>
      <td>
        <div className="columns-detail">
          <Detail name={name} column={column} say={say} onChange={onChange} />
          {persons > 1 && isOfPerson(column.target) && (
            <NativeSelect
              aria-label={t('columns.personOf', { column: name })}
              value={String(column.person ?? 1)}
              data={Array.from({ length: persons }, (_, no) => ({ value: String(no + 1), label: t('columns.person', { no: no + 1 }) }))}
              onChange={(event) => say({ person: Number(event.currentTarget.value) })}
            />
          )}
        </div>
      </td>
      <td>
        {policy && (
          <NativeSelect
            aria-label={t('columns.policyOf', { column: name })}
            value={policy}
            data={columnPolicies.map((value) => ({ value, label: t(`columns.policy.${value}`) }))}
            onChange={(event) => say({ policy: memberOf(columnPolicies, event.currentTarget.value) })}
          />
        )}
      </td>
    </tr>
  )
}

interface DetailProps extends Pick<ColumnLineProps, 'column' | 'onChange'> {
  name: string
  say: (patch: Partial<ColumnMapping>) => void
}

/** What an address is for, or what a field of the user's own is called. */
function Detail({ name, column, say, onChange }: DetailProps) {
  const t = useText()
  if (column.target === 'custom')
    return (
      <TextInput
        aria-label={t('columns.customOf', { column: name })}
        value={column.custom ?? column.header}
        maxLength={100}
        onChange={(event) => say({ custom: event.currentTarget.value })}
      />
    )
  if (!isLabelled(column.target)) return null
  const { label: _label, ...unlabelled } = column
  return (
    <NativeSelect
      aria-label={t('columns.labelOf', { column: name })}
      value={column.label ?? ''}
      data={[{ value: '', label: t('columns.anyLabel') }, ...pointLabels.map((value) => ({ value, label: t(`columns.label.${value}`) }))]}
      onChange={({ currentTarget: { value } }) =>
        value === '' ? onChange({ ...unlabelled, by: 'user' }) : say({ label: memberOf(pointLabels, value) })
      }
    />
  )
}
