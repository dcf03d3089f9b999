import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { kindOfPlural } from '#shared/model/card-kind.ts'
import type { RecipientPolicy, Selection } from '#shared/model/common.ts'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { narrowingSentence, useWording } from '../filters/index.ts'
import { usePurposes } from '../purposes/index.ts'
import { LetterFrame } from './LetterFrame.tsx'
import { OftenNotice } from './OftenNotice.tsx'
import { PeopleView } from './PeopleView.tsx'
import { PolicyWord } from './PolicyWord.tsx'
import { mayGoByPost, type Shown } from './people.ts'
import { RecipientSum } from './RecipientSum.tsx'
import { useWriteTo } from './start-letter.ts'
import { startOf, startText } from './start-text.ts'

interface RecipientsStepProps {
  selection: Selection
  policy: RecipientPolicy | undefined
  /** Who had several letters lately is left out. */
  spare: boolean
  onSpare: (spare: boolean) => void
  templateId: string | undefined
  onPolicy: (policy: RecipientPolicy) => void
  onNext: () => void
}

/** The selection in words, as in "Listen Nyhedsbrev" or "3 valgte personer". */
function useSelectionWords(selection: Selection) {
  const t = useText()
  const language = useLanguage()
  const wording = useWording(selection.by === 'query' ? kindOfPlural[selection.entity] : 'person')
  const listId = selection.by === 'list' ? selection.listId : ''
  const { data: list } = useQuery(api.lists.get.queryOptions({ input: { id: listId, language }, enabled: listId !== '' }))
  if (selection.by === 'list')
    return { words: t('mailings.whom.list', { name: list?.name ?? '' }), listPolicy: list?.policy, listPurpose: list?.purpose }
  if (selection.by === 'ids')
    return {
      words: t(`mailings.whom.chosen.${selection.entity}`, { count: selection.ids.length }),
      listPolicy: undefined,
      listPurpose: null
    }
  const narrowing = { query: selection.query, filter: selection.filter ?? null }
  return {
    words: narrowingSentence(wording, narrowing),
    listPolicy: undefined,
    listPurpose: null
  }
}

/** ① Who gets the letter, who does not, and why. */
export function RecipientsStep({ selection, policy, spare, onSpare, templateId, onPolicy, onNext }: RecipientsStepProps) {
  const t = useText()
  const language = useLanguage()
  const writeTo = useWriteTo()
  const [shown, setShown] = useState<Shown>('all')
  const { words, listPolicy, listPurpose } = useSelectionWords(selection)
  const { data: templates } = useQuery(api.templates.all.queryOptions())
  const start = startOf(templateId)
  const letter = start ? startText(start, language) : templates?.find(({ id }) => id === templateId)
  const purpose = letter?.purpose ?? listPurpose ?? 'newsletter'
  const { data: resolved, error } = useQuery(
    api.lists.resolve.queryOptions({ input: { selection, purpose, spare, ...(policy && { policy }) }, placeholderData: keepPreviousData })
  )
  const count = resolved?.included.length ?? 0
  const canGoOn = resolved !== undefined && (count > 0 || mayGoByPost(resolved))
  const note = usePurposes().purposes.find(({ code }) => code === purpose)?.note
  const used = policy ?? listPolicy ?? 'primary-else-first'
  return (
    <LetterFrame
      title={t('mailings.mailing.new')}
      at="recipients"
      goTo={canGoOn ? { template: onNext } : {}}
      actions={
        <>
          <Button variant="default" onClick={() => writeTo()}>
            {t('mailings.whom.other')}
          </Button>
          <Button disabled={!canGoOn} onClick={onNext}>
            {canGoOn && count === 0 ? t('mailings.step.onPaper') : t('mailings.step.toTemplate', { count })}
          </Button>
        </>
      }
    >
      <section className="list-sentence" aria-label={t('mailings.list.who')}>
        <p className="list-say">
          {words}; <PolicyWord policy={used} onChoose={onPolicy} />.
        </p>
        {resolved && <RecipientSum resolved={resolved} onShow={setShown} />}
        {resolved && <OftenNotice resolved={resolved} spare={spare} onSpare={onSpare} onShow={setShown} />}
        {note && <p className="note">{note}</p>}
      </section>
      {error && <ErrorPanel error={error} />}
      {resolved && (
        <PeopleView
          resolved={resolved}
          shown={shown}
          onShow={setShown}
          chosen={{ title: t('mailings.why.chosen'), text: words }}
          {...(selection.by === 'list' && { listId: selection.listId })}
          empty={
            <EmptyState
              title={t('mailings.people.none')}
              actions={
                shown === 'all' ? (
                  <Button onClick={() => writeTo()}>{t('mailings.whom.other')}</Button>
                ) : (
                  <Button onClick={() => setShown('all')}>{t('mailings.people.showAll')}</Button>
                )
              }
            />
          }
        />
      )}
    </LetterFrame>
  )
}
