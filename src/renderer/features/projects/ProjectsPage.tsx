import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useText } from '../../lib/i18n.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { ProjectsTab } from './ProjectsTab.tsx'
import { type ProjectTab, projectsSearch, projectTabs } from './projects-search.ts'
import type { TabProps } from './tab-props.ts'
import './projects-page.css'

interface ProjectsPageProps {
  /** What there is beside projects: groups know projects, so that projects cannot know of them. */
  others: Readonly<Partial<Record<ProjectTab, ComponentType<TabProps>>>>
}

/** Projekter og grupper: what partners do together, each kind a tab with a table of its own. */
export function ProjectsPage({ others }: ProjectsPageProps) {
  const t = useText()
  const navigate = useNavigate()
  const { fane = 'projekter' } = projectsSearch(useSearch({ from: '/workspace/projekter' }))
  const shown: ProjectsPageProps['others'] = { projekter: ProjectsTab, ...others }
  const items = projectTabs.filter((id) => shown[id]).map((id) => ({ id, label: t(`projects.tab.${id}`) }))
  const Shown = shown[fane] ?? ProjectsTab
  return (
    <div className="projects-panel" {...tabPanel('projects', fane)}>
      <Shown
        tabs={
          items.length > 1 && (
            <div className="projects-tabs">
              <Tabs
                label={t('projects.tabs')}
                at={fane}
                items={items}
                onChange={(next) => void navigate({ to: '/projekter', search: projectsSearch({ fane: next }), replace: true })}
                panelId="projects"
              />
            </div>
          )
        }
      />
    </div>
  )
}
