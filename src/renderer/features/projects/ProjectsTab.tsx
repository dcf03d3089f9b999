import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Head } from '../../ui/Head.tsx'
import type { TabProps } from './ProjectsPage.tsx'

/** The table of projects. */
export function ProjectsTab({ tabs }: TabProps) {
  const t = useText()
  useScreen(t('projects.title'), '')
  return (
    <>
      <Head title={t('projects.page')} />
      {tabs}
      <EmptyState title={t('projects.none')} actions={null}>
        {t('projects.noneText')}
      </EmptyState>
    </>
  )
}
