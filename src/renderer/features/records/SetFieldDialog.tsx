import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CellEntity } from '#shared/model/cell.ts'
import type { Selection } from '#shared/model/common.ts'
import { cellSpecs } from '#shared/rules/cells/cell-specs.ts'
import { type CellSpec, parseCell } from '#shared/rules/cells/parse-cell.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useStaff } from '../staff/index.ts'
import { BulkForm } from './BulkForm.tsx'
import { useBulkChange } from './use-bulk-change.ts'

interface SetFieldDialogProps {
  entity: CellEntity
  selection: Selection
  count: number
  onClose: () => void
}

/** What many may have in common, and the words for it. A name or a mail address is one record's own. */
const fields = {
  persons: {
    title: 'persons.column.title',
    department: 'records.department',
    partner: 'persons.column.partner',
    phone: 'persons.field.phone',
    language: 'persons.field.language',
    honorific: 'persons.field.honorific',
    greeting: 'persons.field.greeting',
    notes: 'persons.field.notes'
  },
  partners: {
    type: 'partners.field.type',
    status: 'partners.field.status',
    kind: 'partners.column.kind',
    owner: 'partners.field.owner',
    joined: 'partners.field.joined',
    phone: 'partners.field.phone',
    web: 'partners.field.web',
    notes: 'partners.field.notes'
  },
  projects: {
    status: 'projects.field.status',
    period: 'projects.field.period',
    targetGroup: 'projects.field.targetGroup',
    focus: 'projects.field.focus',
    funding: 'projects.field.funding',
    outcome: 'projects.field.outcome',
    effect: 'projects.field.effect'
  },
  workingGroups: {
    state: 'workingGroups.field.state',
    fromOn: 'workingGroups.field.fromOn',
    toOn: 'workingGroups.field.toOn',
    mandate: 'workingGroups.field.mandate',
    note: 'workingGroups.field.note'
  },
  events: {
    state: 'events.field.state',
    kind: 'events.field.kind',
    place: 'events.field.place',
    link: 'events.field.link',
    capacity: 'events.field.capacity',
    description: 'events.field.description'
  },
  initiatives: {
    kind: 'initiatives.field.kind',
    date: 'initiatives.field.date',
    addressees: 'initiatives.field.addressees',
    outcome: 'initiatives.field.outcome',
    url: 'initiatives.field.url'
  }
} as const

/** Sæt felt: one value in one field of everything chosen. */
export function SetFieldDialog({ entity, selection, count, onClose }: SetFieldDialogProps) {
  const t = useText()
  const language = useLanguage()
  const known: Readonly<Record<string, CellSpec>> = cellSpecs[entity][language]
  const choices = Object.entries(fields[entity]).map(([value, label]) => ({ value, label: t(label) }))
  const [column, setColumn] = useState(choices[0]?.value ?? '')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const change = useBulkChange(selection, onClose)
  const { here } = useStaff()
  const names = here.flatMap(({ name }) => (name === '' ? [] : { value: name, names: [name] }))
  const spec: CellSpec = column === 'owner' ? { kind: 'choice', options: names } : (known[column] ?? { kind: 'text' })
  const apply = () => {
    const parsed = parseCell(spec, text)
    if (parsed.problem !== undefined) return setProblem(t(`cells.problem.${parsed.problem}`))
    change.run({ do: 'set', column, text })
  }
  return (
    <BulkForm title={t('cells.bulk.setTitle', { count })} apply={t('cells.bulk.apply', { count })} {...{ change, onApply: apply, onClose }}>
      <NativeSelect
        label={t('cells.bulk.field')}
        data={choices}
        value={column}
        data-autofocus
        disabled={change.isRunning}
        onChange={(event) => {
          setColumn(event.currentTarget.value)
          setText('')
          setProblem(undefined)
        }}
      />
      <Value
        spec={spec}
        text={text}
        problem={problem}
        disabled={change.isRunning}
        onChange={(next) => {
          setText(next)
          setProblem(undefined)
        }}
      />
    </BulkForm>
  )
}

interface ValueProps {
  spec: CellSpec
  text: string
  problem: string | undefined
  disabled: boolean
  onChange: (text: string) => void
}

function Value({ spec: { kind, options, required }, text, problem, disabled, onChange }: ValueProps) {
  const t = useText()
  const shared = {
    label: t('cells.bulk.value'),
    ...(required ? {} : { description: t('cells.bulk.clears') }),
    error: problem,
    value: text,
    disabled,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)
  }
  if (options) return <NativeSelect {...shared} data={['', ...options.map(({ names, value }) => names[0] ?? value)]} />
  return kind === 'long-text' ? <Textarea {...shared} autosize minRows={3} /> : <TextInput {...shared} autoComplete="off" />
}
