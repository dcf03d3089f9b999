import { Button } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ProjectRow } from '#shared/model/project.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { useCustomColumns } from '../fields/index.ts'
import { CardTable, withCells } from '../records/index.ts'
import { NewProjectDialog } from './NewProjectDialog.tsx'
import { ProjectPanel } from './ProjectPanel.tsx'
import { projectValues } from './project-values.ts'
import { projectCells } from './projects.cells.ts'
import { projectColumns } from './projects.columns.tsx'
import { projectsQuery } from './projects-query.ts'
import type { TabProps } from './tab-props.ts'

/** The table Projekter. */
export function ProjectsTab({ tabs }: TabProps) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const customs = useCustomColumns<ProjectRow>('project')
  const columns = useMemo(
    () => [...withCells(projectColumns(t, format), projectCells(language)), ...customs],
    [t, format, language, customs]
  )
  return (
    <CardTable
      kind="project"
      query={projectsQuery}
      words={{
        ...{ page: t('projects.page'), title: t('projects.title'), search: t('projects.search'), create: t('projects.create') },
        ...{ none: t('projects.none'), noneText: t('projects.noneText') }
      }}
      {...{ columns, tabs }}
      valuesOf={projectValues}
      actions={<MatrixButton />}
      fill={
        <CommandButton id="file.paste-page" variant="default">
          {t('projects.paste')}
        </CommandButton>
      }
      panel={(of) => <ProjectPanel {...of} />}
      dialog={(onClose) => <NewProjectDialog opened onClose={onClose} />}
    />
  )
}

function MatrixButton() {
  const t = useText()
  const navigate = useNavigate()
  return (
    <Button
      variant="default"
      leftSection={<IconTable size={15} stroke={1.7} aria-hidden />}
      onClick={() => void navigate({ to: '/projekter/matrix' })}
    >
      {t('projects.matrixOpen')}
    </Button>
  )
}
