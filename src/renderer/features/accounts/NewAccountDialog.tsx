import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Language, languages } from '#shared/model/language.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { periodOf } from '#shared/rules/reports/periods.ts'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import './accounts.css'

/** Begins the account of the year of the alliance that ended last. */
export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const { data: year } = useQuery(api.reports.year.queryOptions({ input: {} }))
  return (
    <Dialog opened onClose={onClose} title={t('accounts.new')} size={480}>
      {year && <Form firstMonth={year.firstMonth} onClose={onClose} />}
    </Dialog>
  )
}

function Form({ firstMonth, onClose }: { firstMonth: number; onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const usual = periodOf('alliance-year-before', today(), firstMonth)
  const [period, setPeriod] = useState(usual)
  const [title, setTitle] = useState<string>(t('accounts.newTitle', { year: usual.to.slice(0, 4) }))
  const [language, setLanguage] = useState<Language>(useLanguage())
  const create = useMutation(
    api.accounts.create.mutationOptions({
      onSuccess: ({ id }) => {
        onClose()
        void navigate({ to: '/beretning/$id', params: { id } })
      }
    })
  )
  return (
    <form
      className="account-form"
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate({ title, language, ...period })
      }}
    >
      <TextInput
        data-autofocus
        label={t('accounts.name')}
        value={title}
        required
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <DayField label={t('reports.period.from')} value={period.from} onChange={(from) => setPeriod({ ...period, from })} required />
      <DayField
        label={t('reports.period.to')}
        value={period.to}
        onChange={(to) => setPeriod({ ...period, to })}
        min={period.from}
        required
      />
      <LanguageChoice value={language} onChange={setLanguage} />
      {create.error && <ErrorPanel error={create.error} />}
      <div className="dialog-actions">
        <Button type="submit" disabled={create.isPending || title.trim() === ''}>
          {t('accounts.create')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Which language the account speaks, whatever the window does. */
export function LanguageChoice({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  const t = useText()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('accounts.language')}
      value={value}
      onChange={(next) => onChange(memberOf(languages, next))}
      data={[
        { value: 'da', label: 'Dansk' },
        { value: 'en', label: 'English' }
      ]}
    />
  )
}
