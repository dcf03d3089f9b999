import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { languages } from '#shared/model/language.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { usePurposes } from '../purposes/index.ts'
import type { OpenLetter } from './letter-draft.ts'

/** Name, language, purpose and twin of a letter. A letter that has been used keeps its language. */
export function LetterFacts({ letter, id, nameError }: { letter: OpenLetter; id?: string | undefined; nameError?: string | undefined }) {
  const t = useText()
  const name = useId()
  const { draft, change } = letter
  const { purposes } = usePurposes()
  const { data: templates } = useQuery(api.templates.all.queryOptions())
  const used = templates?.find((template) => template.id === id)?.used ?? false
  const twins = templates?.filter((template) => template.id !== id && template.language !== draft.language) ?? []
  return (
    <>
      <div className="letter-row">
        <label htmlFor={name} className="faint">
          {t('mailings.editor.name')}
        </label>
        <TextInput
          id={name}
          variant="unstyled"
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          placeholder={t('mailings.editor.namePlaceholder')}
          maxLength={200}
          error={nameError}
        />
      </div>
      <div className="letter-facts">
        <NativeSelect
          label={t('mailings.editor.language')}
          data={languages.map((value) => ({ value, label: t(`mailings.languageOf.${value}`) }))}
          value={draft.language}
          disabled={used}
          onChange={(event) => change({ language: memberOf(languages, event.currentTarget.value), twinId: null })}
        />
        <NativeSelect
          label={t('mailings.editor.purpose')}
          data={purposes.map(({ code, label }) => ({ value: code, label }))}
          value={draft.purpose}
          title={purposes.find(({ code }) => code === draft.purpose)?.note}
          onChange={(event) => change({ purpose: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('mailings.editor.twin')}
          data={[{ value: '', label: t('mailings.editor.noTwin') }, ...twins.map((twin) => ({ value: twin.id, label: twin.name }))]}
          value={draft.twinId ?? ''}
          onChange={(event) => change({ twinId: event.currentTarget.value || null })}
        />
      </div>
    </>
  )
}
