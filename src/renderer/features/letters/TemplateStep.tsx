import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import type { Template } from '#shared/model/outreach.ts'
import { api, client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import type { LetterDraft } from './draft.ts'
import { LetterFrame } from './LetterFrame.tsx'
import { useLetterDraft } from './letter-draft.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { mayGoByPost } from './people.ts'
import { SenderDialog } from './SenderDialog.tsx'
import { newKey, startOf, startText } from './start-text.ts'
import { TemplateEditor } from './TemplateEditor.tsx'
import { useLetterDate } from './use-letter-date.ts'
import { useOwnCopy } from './use-own-copy.ts'
import { usePointing } from './use-pointing.ts'
import { useProblems } from './use-problems.ts'
import { useSaveLetter } from './use-save-letter.ts'
import { askForSender, useHasSender } from './use-sender.ts'
import { useStarts } from './use-starts.ts'

interface TemplateStepProps {
  selection: Selection
  policy: RecipientPolicy | undefined
  /** Who had several letters lately is left out. */
  spare: boolean
  /** A template, or "new …" for one that begins with a sample. */
  templateId: string | undefined
  about: MailingAbout | undefined
  /** The date of the event goes along. */
  withDate: boolean
  onWithDate: (withDate: boolean) => void
  onTemplate: (id: string) => void
  onBack: () => void
  onMade: (made: { id: string; changeSet: string | null }) => void
}

/** ② Which letter: one there is, or a new one. It is looked at as those chosen get it. */
export function TemplateStep(props: TemplateStepProps) {
  const t = useText()
  const language = useLanguage()
  const { data: templates, error, refetch } = useQuery(api.templates.all.queryOptions())
  const start = startOf(props.templateId)
  const newest = templates?.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0]?.id
  const id = start ? undefined : (templates?.find((template) => template.id === props.templateId)?.id ?? newest)
  const { data: template } = useQuery(api.templates.get.queryOptions({ input: { id: id ?? '' }, enabled: id !== undefined }))
  const starts = useStarts()
  const { data: alliance } = useQuery(api.settings.alliance.queryOptions())
  const fresh = useMemo<LetterDraft | undefined>(
    () => start && alliance && startText(start, language, alliance.senderSignature),
    [start, language, alliance]
  )
  const goTo = { recipients: props.onBack }
  if (error || !templates || (id !== undefined && template?.id !== id))
    return (
      <LetterFrame title={t('mailings.mailing.new')} at="template" goTo={goTo} actions={null}>
        {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      </LetterFrame>
    )
  if (!start && id === undefined)
    return (
      <LetterFrame title={t('mailings.mailing.new')} at="template" goTo={goTo} actions={null}>
        <EmptyState
          title={t('mailings.template.none')}
          actions={[starts[1], starts[0]].flatMap((each, place) =>
            each
              ? [
                  <Button key={each.id} variant={place === 0 ? 'filled' : 'default'} onClick={() => props.onTemplate(newKey(each.id))}>
                    {each.words}
                  </Button>
                ]
              : []
          )}
        >
          {t('mailings.template.noneText')}
        </EmptyState>
      </LetterFrame>
    )
  const key = start ? newKey(start) : (id ?? '')
  const choice = (
    <NativeSelect
      aria-label={t('mailings.mailing.template')}
      data={[
        ...templates.map((each) => ({ value: each.id, label: each.name })),
        ...starts.map(({ id: each, words }) => ({ value: newKey(each), label: t('mailings.template.newFrom', { start: words }) }))
      ]}
      value={key}
      onChange={(event) => props.onTemplate(event.currentTarget.value)}
      maw={260}
    />
  )
  const saved = fresh ?? template
  return saved ? (
    <Writing key={key} {...props} draftKey={key} saved={saved} template={start ? undefined : template} choice={choice} />
  ) : null
}

interface WritingProps extends TemplateStepProps {
  draftKey: string
  saved: LetterDraft
  template: Template | undefined
  choice: ReactNode
}

function Writing({
  selection,
  policy,
  spare,
  about,
  withDate,
  onWithDate,
  onTemplate,
  onBack,
  onMade,
  draftKey,
  saved,
  template,
  choice
}: WritingProps) {
  const t = useText()
  const letter = useLetterDraft(draftKey, saved)
  const date = useLetterDate(about, withDate, onWithDate)
  const attachments = date?.goes ? [...letter.draft.attachments, date.date] : letter.draft.attachments
  const pointing = usePointing()
  const { problems, check } = useProblems(letter.draft)
  const { save, nameError } = useSaveLetter(letter, template)
  const hasSender = useHasSender()
  const own = useOwnCopy()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const { data: resolved } = useQuery(
    api.lists.resolve.queryOptions({ input: { selection, purpose: letter.draft.purpose, spare, ...(policy && { policy }) } })
  )
  const count = resolved?.included.length ?? 0
  const canGoOn = resolved !== undefined && (count > 0 || mayGoByPost(resolved))
  /** Gives the id of the mailing; undefined when something is to be put right first. */
  const keepAndMake = async () => {
    if (!(await check())) return
    const id = template && !letter.changed ? template.id : await save()
    if (id === undefined) return
    try {
      const made = await client.mailings.create({
        selection,
        templateId: id,
        spare,
        ...(policy && { policy }),
        ...(about && { about, withDate })
      })
      onMade(made)
      return made.id
    } finally {
      // from here on the new letter is a template like others, whether its check has begun or not
      onTemplate(id)
      if (!template) letter.forget()
    }
  }
  const busyWith = async (work: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      showErrorToast(error)
    }
    setBusy(false)
  }
  const next = () => (hasSender ? busyWith(keepAndMake) : askForSender())
  const writeOwn = () =>
    busyWith(async () => {
      const id = await keepAndMake()
      if (id !== undefined) own.mutate({ id })
    })
  return (
    <LetterFrame
      title={letter.draft.name || t('mailings.mailing.new')}
      at="template"
      notes={resolved ? { recipients: t('mailings.sum.included', { count }) } : {}}
      goTo={{ recipients: onBack, check: () => void next() }}
      actions={
        <>
          {choice}
          <PlainButton
            onClick={() => (hasSender ? void writeOwn() : setAsking(true))}
            disabled={busy || count === 0 || hasSender === undefined}
          >
            {t('outputs.own.write')}
          </PlainButton>
          <Button onClick={() => void next()} loading={busy} disabled={!canGoOn}>
            {t(letter.changed || !template ? 'mailings.step.saveAndCheck' : 'mailings.step.toCheck')}
          </Button>
        </>
      }
    >
      {asking && (
        <SenderDialog
          onClose={() => setAsking(false)}
          onSaved={() => {
            setAsking(false)
            void writeOwn()
          }}
        />
      )}
      <div className="letter-cols">
        <TemplateEditor letter={letter} problems={problems} id={template?.id} pointing={pointing} nameError={nameError} date={date} />
        <PreviewPane pointing={pointing} letter={{ ...letter.draft, attachments }} selection={selection} policy={policy} about={about} />
      </div>
    </LetterFrame>
  )
}
