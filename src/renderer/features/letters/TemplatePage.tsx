import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Template } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { Tone } from '../../ui/marks.tsx'
import type { LetterDraft } from './draft.ts'
import { useLetterDraft } from './letter-draft.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { startSearch, startText } from './start-text.ts'
import { TemplateEditor } from './TemplateEditor.tsx'
import { usePointing } from './use-pointing.ts'
import { useProblems } from './use-problems.ts'
import { useSaveLetter } from './use-save-letter.ts'
import { VersionsMenu } from './VersionsMenu.tsx'

/** Everybody who could get a letter: against them a template is looked at while nobody in particular is to get it. */
const everybody = { by: 'query', entity: 'partners', query: '' } as const

/** A template that is not there yet. */
export function NewTemplatePage() {
  const t = useText()
  const language = useLanguage()
  const { start = 'blank' } = startSearch(useSearch({ from: '/workspace/skabelon/ny' }))
  const { data: alliance } = useQuery(api.settings.alliance.queryOptions())
  const saved = useMemo(() => alliance && startText(start, language, alliance.senderSignature), [start, language, alliance])
  if (!saved) return <Head quiet title={t('mailings.template.new')} />
  return <Editing key={start} draftKey={`new ${start}`} saved={saved} />
}

/** A template: its text, and beside it the letter as people get it. */
export function TemplatePage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/skabelon/$id' })
  const { data: template, error, refetch } = useQuery(api.templates.get.queryOptions({ input: { id } }))
  if (error)
    return (
      <>
        <Head quiet title={t('mailings.tab.templates')} />
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      </>
    )
  if (!template) return <Head quiet title={t('mailings.tab.templates')} />
  return <Editing key={id} draftKey={id} saved={template} template={template} />
}

function Editing({ draftKey, saved, template }: { draftKey: string; saved: LetterDraft; template?: Template }) {
  const t = useText()
  const navigate = useNavigate()
  const letter = useLetterDraft(draftKey, saved)
  const pointing = usePointing()
  const { problems, check } = useProblems(letter.draft)
  const { save, saving, nameError } = useSaveLetter(letter, template)
  const isNew = template === undefined
  useScreen(t('mailings.template.screen'), letter.changed ? t('mailings.template.unsaved') : '')
  const keep = async () => {
    if (!(await check())) return
    const id = await save()
    if (id === undefined || !isNew) return
    await navigate({ to: '/skabelon/$id', params: { id }, replace: true })
    letter.forget()
  }
  useCommand('file.saved', letter.changed || isNew ? () => void keep() : undefined)
  return (
    <>
      <Head
        quiet
        title={letter.draft.name || t('mailings.template.new')}
        mark={(letter.changed || isNew) && <Tone tone="calm">{t('mailings.template.notSaved')}</Tone>}
        onBack={() => void navigate({ to: '/breve', search: { tab: 'templates' } })}
      >
        {template && <VersionsMenu id={template.id} letter={letter} />}
        {letter.changed && (
          <Button variant="default" onClick={letter.forget}>
            {t('mailings.template.forget')}
          </Button>
        )}
        <Button onClick={() => void keep()} loading={saving} disabled={!letter.changed && !isNew}>
          {t('mailings.template.save')}
        </Button>
      </Head>
      <div className="letter-cols">
        <TemplateEditor letter={letter} problems={problems} id={template?.id} pointing={pointing} nameError={nameError} />
        <PreviewPane pointing={pointing} letter={letter.draft} selection={everybody} />
      </div>
    </>
  )
}
