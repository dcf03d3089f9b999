import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { pluralOf } from '#shared/model/card-kind.ts'
import type { ListRow, Resolved } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { Tone } from '../../ui/marks.tsx'
import { openExport, useExportScope } from '../exports/index.ts'
import { openCopyAs } from '../paper/index.ts'
import { PrintDialog } from '../prints/index.ts'
import { AddPersonsDialog } from './AddPersonsDialog.tsx'
import { CopyAddressesDialog } from './CopyAddressesDialog.tsx'
import { ListPeople } from './ListPeople.tsx'
import { ListRule } from './ListRule.tsx'
import { ListSentence } from './ListSentence.tsx'
import { ListTools } from './ListTools.tsx'
import type { Shown } from './people.ts'
import { RecipientSum } from './RecipientSum.tsx'
import { RenameList } from './RenameList.tsx'
import { useWriteTo } from './start-letter.ts'
import { useRule } from './use-rule.ts'
import './list-page.css'

/** A mailing list: what it says, whom that means today, and why somebody is left out. */
export function ListPage() {
  const t = useText()
  const language = useLanguage()
  const { id } = useParams({ from: '/workspace/liste/$id' })
  const { data: list, error, refetch } = useQuery(api.lists.get.queryOptions({ input: { id, language } }))
  if (error)
    return (
      <>
        <Head title={t('mailings.tab.lists')} />
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      </>
    )
  if (!list) return <Head title={t('mailings.tab.lists')} />
  return <Loaded key={list.id} list={list} />
}

/** Whom the list means, and while its rule is being changed, whom it would mean. */
function usePeople(list: ListRow) {
  const rule = useRule(list)
  const asked = { by: 'query', entity: pluralOf[rule.entity], query: '', ...(rule.filter ? { filter: rule.filter } : {}) } as const
  const { data: resolved, error } = useQuery(
    api.lists.resolve.queryOptions({
      input: rule.isChanged ? { selection: asked, policy: list.policy } : { selection: { by: 'list', listId: list.id } },
      placeholderData: keepPreviousData
    })
  )
  return { rule, resolved, error }
}

function Loaded({ list }: { list: ListRow }) {
  const t = useText()
  const navigate = useNavigate()
  const writeTo = useWriteTo()
  const [shown, setShown] = useState<Shown>('all')
  const [opened, setOpened] = useState<'copy' | 'add' | 'print'>()
  const people = usePeople(list)
  const { resolved } = people
  const count = resolved?.included.length ?? 0
  useExportScope({ what: 'list', listId: list.id })
  useScreen(t('mailings.list.screen'), resolved ? statusOf(t, resolved) : '')
  const selection = { by: 'list', listId: list.id } as const
  useCommand('edit.copy-as', () => openCopyAs(selection))
  return (
    <>
      <Head
        title={list.name}
        mark={
          <>
            <RenameList list={list} />
            <Tone tone="calm">{t(`mailings.list.kind.${list.kind}`)}</Tone>
            {list.archivedAt !== null && <Tone tone="calm">{t('lists.archived')}</Tone>}
          </>
        }
        onBack={() => void navigate({ to: '/breve', search: { tab: 'lists' } })}
      >
        <PlainButton onClick={() => setOpened('add')}>
          {t(list.kind === 'static' ? 'mailings.list.addPersons' : 'lists.pin.include')}
        </PlainButton>
        <PlainButton disabled={count === 0} onClick={() => setOpened('copy')}>
          {t('mailings.copy.open')}
        </PlainButton>
        <PlainButton onClick={() => setOpened('print')}>{t('prints.open')}</PlainButton>
        <PlainButton disabled={count === 0} onClick={openExport}>
          {t('exports.open')}
        </PlainButton>
        <Button disabled={count === 0 || people.rule.isChanged} onClick={() => writeTo(selection)}>
          {t('mailings.list.write', { count })}
        </Button>
      </Head>
      <section className="list-sentence" aria-label={t('mailings.list.who')}>
        <ListSentence list={list} rule={people.rule} />
        {resolved && <RecipientSum resolved={resolved} onShow={setShown} />}
        {list.note !== '' && <p className="note">{list.note}</p>}
        {list.kind === 'dynamic' && <ListRule list={list} rule={people.rule} />}
        <ListTools list={list} />
      </section>
      {people.error && <ErrorPanel error={people.error} />}
      {resolved && (
        <ListPeople list={list} rule={people.rule} resolved={resolved} shown={shown} onShow={setShown} onAdd={() => setOpened('add')} />
      )}
      {opened === 'copy' && <CopyAddressesDialog selection={selection} onClose={() => setOpened(undefined)} />}
      {opened === 'print' && <PrintDialog selection={selection} onClose={() => setOpened(undefined)} />}
      {opened === 'add' && <AddPersonsDialog list={list} onClose={() => setOpened(undefined)} />}
    </>
  )
}

const statusOf = (t: ReturnType<typeof useText>, { included, excluded }: Resolved): string =>
  t('mailings.list.status', { included: included.length, excluded: excluded.length })
