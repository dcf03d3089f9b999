import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { type ProjectMatrix, type ProjectRole, projectRoles } from '#shared/model/project.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { useScreen } from '../../lib/screen.ts'
import { useStore } from '../../lib/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { useView } from '../views/index.ts'
import { csvOf } from './matrix-csv.ts'
import { projectsQuery } from './projects-query.ts'
import './project.css'

/** Partners down, projects across, a letter for each role: those of the table as it is narrowed now. Arrow keys go from cell to cell. */
export function MatrixPage() {
  const t = useText()
  const navigate = useNavigate()
  const query = useStore(projectsQuery)
  const { filter } = useView('project').view
  const { data, error, refetch } = useQuery(api.projects.matrix.queryOptions({ input: { query, ...(filter && { filter }) } }))
  useScreen(t('projects.matrix'), data ? t('projects.status', { count: data.projects.length }) : '')
  const letter = (role: ProjectRole) => t(`projects.letter.${role}`)
  const save = () =>
    data && saveFile(`${t('projects.matrix')}.csv`, new Blob([csvOf(data, letter, t('projects.organisationName'))], { type: 'text/csv' }))
  return (
    <>
      <Head title={t('projects.matrix')} onBack={() => void navigate({ to: '/projekter' })}>
        {data && data.partners.length > 0 && <Button onClick={save}>{t('projects.matrixSave')}</Button>}
      </Head>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data?.partners.length === 0 && <EmptyState title={t('projects.matrixNone')} actions={null} />}
      {data && data.partners.length > 0 && (
        <>
          <p className="note matrix-legend">
            {t('projects.matrixLegend', {
              letters: projectRoles.map((role) => `${letter(role)} ${t(`projects.role.${role}`).toLowerCase()}`).join(', ')
            })}
          </p>
          <Matrix matrix={data} letter={letter} />
        </>
      )}
    </>
  )
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
}

function Matrix({ matrix, letter }: { matrix: ProjectMatrix; letter: (role: ProjectRole) => string }) {
  const t = useText()
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const roles = useMemo(() => new Map(matrix.cells.map((cell) => [`${cell.partner}:${cell.project}`, cell.roles])), [matrix])
  const columns = matrix.projects.map((project, index) => ({ ...project, index })).filter(({ index }) => used(matrix).has(index))
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const row = Math.min(matrix.partners.length - 1, Math.max(0, at[0] + move[0]))
    const column = Math.min(columns.length - 1, Math.max(0, at[1] + move[1]))
    setAt([row, column])
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus()
  }
  return (
    <div className="matrix">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are gone through with arrow keys */}
      <table role="grid" aria-label={t('projects.matrix')} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('projects.organisationName')}</th>
            {columns.map(({ id, title, shortTitle }) => (
              <th key={id} scope="col">
                <Link to="/projekt/$id" params={{ id }} title={title}>
                  {shortTitle || title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.partners.map((partner, row) => (
            <tr key={partner.id}>
              <th scope="row">
                <Link to="/partner/$id" params={{ id: partner.id }}>
                  {partner.name}
                </Link>
              </th>
              {columns.map(({ id, title, index }, column) => {
                const held = roles.get(`${row}:${index}`) ?? []
                const said = held.map((role) => t(`projects.role.${role}`)).join(', ')
                return (
                  <td
                    key={id}
                    data-cell={`${row}:${column}`}
                    tabIndex={at[0] === row && at[1] === column ? 0 : -1}
                    onFocus={() => setAt([row, column])}
                    aria-label={t('projects.matrixCell', {
                      partner: partner.name,
                      project: title,
                      roles: said || t('projects.matrixNotIn')
                    })}
                  >
                    {held.map(letter).join(' ')}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Projects without any partner would be empty columns. */
const used = (matrix: ProjectMatrix): ReadonlySet<number> => new Set(matrix.cells.map(({ project }) => project))
