import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { Head } from '../../ui/Head.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { ListsTab, NewListButton } from './ListsTab.tsx'
import { lettersSearch } from './letters-search.ts'
import { MailingsTab, WriteButton } from './MailingsTab.tsx'
import { NewTemplateButton, TemplatesTab } from './TemplatesTab.tsx'
import { WrittenBands } from './WrittenBand.tsx'
import './letters-page.css'

const tabs = { mailings: MailingsTab, lists: ListsTab, templates: TemplatesTab } as const

interface LettersPageProps {
  /** Rounds begin letters, so that letters cannot know of them. */
  rounds: { Tab: ComponentType; New: ComponentType<{ quiet: boolean }> }
}

/** Breve: what has been written, to whom one writes, and with which letters. What waits for an answer comes first. */
export function LettersPage({ rounds }: LettersPageProps) {
  const t = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const { tab = 'mailings' } = lettersSearch(useSearch({ from: '/workspace/breve' }))
  const { data: mailings } = useQuery(api.mailings.all.queryOptions())
  const { data: lists } = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const { data: templates } = useQuery(api.templates.all.queryOptions())
  const { data: signOns } = useQuery(api.signOns.all.queryOptions())
  const { data: verifications } = useQuery(api.verifications.all.queryOptions())
  const roundCount = signOns && verifications && signOns.length + verifications.length
  const kept = mailings?.filter(({ status }) => status !== 'cancelled') ?? []
  const waiting = kept.filter(({ counts }) => counts.written > 0)
  const drafts = waiting.reduce((sum, { counts }) => sum + counts.written, 0)
  useScreen(t('mailings.title'), drafts > 0 ? t('mailings.mailing.waiting', { count: drafts }) : '')
  // what stands in place of the rows has the filled button
  const actions: Record<typeof tab, ReactNode> = {
    mailings: <WriteButton quiet={waiting.length > 0 || kept.length === 0} />,
    lists: <NewListButton quiet={lists?.length === 0} />,
    templates: <NewTemplateButton quiet={templates?.length === 0} />,
    rounds: <rounds.New quiet={roundCount === 0} />
  }
  const Shown = tab === 'rounds' ? rounds.Tab : tabs[tab]
  return (
    <>
      <Head title={t('mailings.title')}>{actions[tab]}</Head>
      {tab === 'mailings' && waiting.length > 0 && (
        <div className="letters-bands">
          <WrittenBands mailings={waiting} />
        </div>
      )}
      <div className="letters-tabs">
        <Tabs
          label={t('mailings.title')}
          at={tab}
          items={[
            {
              id: 'mailings',
              label: t('mailings.tab.mailings'),
              count: mailings && kept.length
            },
            { id: 'lists', label: t('mailings.tab.lists'), count: lists?.length },
            { id: 'templates', label: t('mailings.tab.templates'), count: templates?.length },
            { id: 'rounds', label: t('rounds.tab'), count: roundCount }
          ]}
          onChange={(next) => void navigate({ to: '/breve', search: lettersSearch({ tab: next }), replace: true })}
          panelId="letters"
        />
      </div>
      <div className="letters-panel" {...tabPanel('letters', tab)}>
        <Shown />
      </div>
    </>
  )
}
