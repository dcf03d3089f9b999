import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { type MappingTarget, mappingTargets } from '#shared/model/mapping.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'
import { choosableTargets, groupOf, targetGroups } from './mapping-draft.ts'

type Text = ReturnType<typeof useText>

interface TargetSelectProps {
  /** The column, for those who listen. */
  label: string
  value: MappingTarget
  onChange: (target: MappingTarget) => void
}

/** What a column is, found by typing a part of it. */
export function TargetSelect({ label, value, onChange }: TargetSelectProps) {
  const t = useText()
  const data = useMemo(() => {
    const options = choosableTargets(value).map((target) => ({ value: target, label: targetName(t, target), group: groupOf(target) }))
    return targetGroups.map((group) => ({
      group: t(`columns.group.${group}`),
      items: options.filter((option) => option.group === group).map(({ group: _group, ...option }) => option)
    }))
  }, [t, value])
  return (
    <Select
      searchable
      allowDeselect={false}
      aria-label={t('columns.targetOf', { column: label })}
      data={data}
      value={value}
      maxDropdownHeight={320}
      nothingFoundMessage={t('columns.noTarget')}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(target) => target !== null && onChange(memberOf(mappingTargets, target))}
    />
  )
}

function targetName(t: Text, target: MappingTarget): string {
  const part = /^(?:person|partner)\.address\.(.*)$/.exec(target)?.[1]
  if (part === undefined) return t(`columns.target.${target as Exclude<MappingTarget, `${string}.address.${string}`>}`)
  return t(`columns.address.${part as Address}`)
}

type Address = Extract<MappingTarget, `person.address.${string}`> extends `person.address.${infer Part}` ? Part : never
