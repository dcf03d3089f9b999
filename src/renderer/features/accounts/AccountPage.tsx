import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { Account } from '#shared/model/account.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Head } from '../../ui/Head.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { AccountPreview } from './AccountPreview.tsx'
import { Chapter } from './Chapter.tsx'
import { LanguageChoice } from './NewAccountDialog.tsx'
import { saveAccount } from './save-account.ts'
import './accounts.css'

/** An account: its chapters on the left, what they become on the right. */
export function AccountPage() {
  const t = useText()
  const navigate = useNavigate()
  const { id } = useParams({ from: '/workspace/beretning/$id' })
  const { data, error, refetch } = useQuery(api.accounts.get.queryOptions({ input: { id } }))
  const toReports = () => void navigate({ to: '/rapporter' })
  useScreen(t('accounts.title'), t('accounts.status'))
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <Head title={t('accounts.title')} onBack={toReports} />
  return (
    <>
      <Head title={t('accounts.title')} onBack={toReports}>
        <Button variant="default" onClick={() => void saveAccount(id, 'html')}>
          {t('accounts.html')}
        </Button>
        <Button onClick={() => void saveAccount(id, 'pdf')}>{t('accounts.pdf')}</Button>
      </Head>
      <div className="account">
        <Chapters account={data} onGone={toReports} />
        <AccountPreview account={data} />
      </div>
    </>
  )
}

function Chapters({ account, onGone }: { account: Account; onGone: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const { day } = useFormat()
  const { id, version, title, from, to, language, chapters } = account
  const patch = (change: Partial<Pick<Account, 'title' | 'from' | 'to' | 'language'>>) =>
    client.accounts.update({ id, version, patch: change })
  const remove = async () => {
    onGone()
    const { changeSet } = await client.accounts.remove({ id })
    showUndoable(t('accounts.removed'), changeSet)
  }
  const next = async () => {
    const made = await client.accounts.createNext({ id })
    void navigate({ to: '/beretning/$id', params: { id: made.id } })
  }
  const tell = (work: Promise<unknown>) => void work.catch(showErrorToast)
  return (
    <section className="account-chapters" aria-label={t('accounts.chapters')}>
      <Facts>
        <Fact label={t('accounts.name')}>
          <InlineField label={t('accounts.name')} value={title} onSave={(value) => patch({ title: value })} />
        </Fact>
        <Fact label={t('reports.period.from')}>
          <InlineField label={t('reports.period.from')} value={from} display={day(from)} isDay onSave={(value) => patch({ from: value })} />
        </Fact>
        <Fact label={t('reports.period.to')}>
          <InlineField label={t('reports.period.to')} value={to} display={day(to)} isDay onSave={(value) => patch({ to: value })} />
        </Fact>
        <Fact label={t('accounts.language')}>
          <LanguageChoice value={language} onChange={(next) => tell(patch({ language: next }))} />
        </Fact>
      </Facts>
      <ol>
        {chapters.map((chapter, at) => (
          <Chapter key={chapter.id} chapter={chapter} isFirst={at === 0} isLast={at === chapters.length - 1} />
        ))}
      </ol>
      <div className="account-more">
        <PlainButton onClick={() => tell(client.accounts.addChapter({ id }))}>{t('accounts.addText')}</PlainButton>
        <PlainButton onClick={() => tell(next())}>{t('accounts.next')}</PlainButton>
        <LinkButton onClick={() => tell(remove())}>{t('accounts.remove')}</LinkButton>
      </div>
    </section>
  )
}
