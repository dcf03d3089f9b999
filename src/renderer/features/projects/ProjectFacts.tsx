import type { FactField } from '#shared/model/fact-history.ts'
import { type Project, type ProjectStatus, projectStatuses } from '#shared/model/project.ts'
import { fold } from '#shared/rules/fold.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { endsBeforeItBegins, printPeriod } from '#shared/rules/period/print-period.ts'
import { readPeriod } from '#shared/rules/period/read-period.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { Tone } from '../../ui/marks.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { CustomFacts, FactHistory } from '../records/index.ts'
import { TagMarks, useTags } from '../tags/index.ts'
import type { ChangeProject } from './project-change.ts'
import { statusTones } from './status-tones.ts'
import './project.css'

interface ProjectFactsProps {
  project: Project
  change: ChangeProject
}

type TextField = 'title' | 'shortTitle' | 'targetGroup' | 'funding'

const parts = (text: string) =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

export function ProjectTone({ status }: { status: ProjectStatus }) {
  const t = useText()
  return <Tone tone={statusTones[status]}>{t(`projects.state.${status}`)}</Tone>
}

/** Where a fact of a project comes from, what it was before, and the way back. */
export const Past = ({ project: { id, version }, ...fact }: { project: Project; field: FactField; label: string }) => (
  <FactHistory of={{ entity: 'project', id, version }} {...fact} />
)

/** The facts of a project, each edited where it stands, and those of the user's own. */
export function ProjectFacts({ project, change }: ProjectFactsProps) {
  const t = useText()
  const { id, version, customs } = project
  return (
    <>
      <Facts>
        <Text field="title" {...{ project, change }} />
        <ProjectMain project={project} change={change} />
        <Text field="shortTitle" {...{ project, change }} />
        <Several project={project} field="alsoKnownAs" values={project.names} onSave={(names) => change({ names })} />
        <Fact label={t('projects.field.web')} field="web">
          <InlineField
            label={t('projects.field.web')}
            value={project.url}
            display={project.url && <WebLink url={project.url} />}
            onSave={(url) => change({ url })}
          />
          <Past project={project} field="web" label={t('projects.field.web')} />
        </Fact>
        <Several project={project} field="links" values={project.links} onSave={(links) => change({ links })} />
        <Text field="funding" {...{ project, change }} />
        <Tags {...{ project, change }} />
      </Facts>
      <CustomFacts customs={customs} onSave={(given) => change({ customs: given })} of={{ entity: 'project', id, version }} />
    </>
  )
}

/** Where it stands, when it runs, for whom it is and what it belongs to. */
export function ProjectMain({ project, change }: ProjectFactsProps) {
  const t = useText()
  const language = useLanguage()
  return (
    <>
      <Fact label={t('projects.field.status')} field="status">
        <InlineField
          label={t('projects.field.status')}
          value={project.status}
          options={projectStatuses.map((value) => ({ value, label: t(`projects.state.${value}`) }))}
          onSave={(value) => change({ status: memberOf(projectStatuses, value) })}
        />
        <Past project={project} field="status" label={t('projects.field.status')} />
      </Fact>
      <PeriodFact project={project} change={change} />
      <Text field="targetGroup" {...{ project, change }} />
      <Several
        project={project}
        field="focus"
        values={project.focus.map(({ nameDa, nameEn }) => (language === 'en' && nameEn !== '' ? nameEn : nameDa))}
        onSave={(focus) => change({ focus })}
      />
    </>
  )
}

/** As it was written; beneath, what was read out of it, or that it cannot be read. */
function PeriodFact({ project, change }: ProjectFactsProps) {
  const t = useText()
  const language = useLanguage()
  const label = t('projects.field.period')
  const read = readPeriod(project.periodText)
  const said = read && [printPeriod(read, language), read.isExtended && t('projects.period.extended')].filter(Boolean).join(', ')
  return (
    <Fact label={label} field="period">
      <div className="project-period">
        <InlineField
          label={label}
          value={project.periodText}
          empty={t('projects.noPeriod')}
          validate={(text) => {
            const period = readPeriod(text)
            return period && endsBeforeItBegins(period) ? t('projects.period.backwards') : undefined
          }}
          onSave={(periodText) => change({ periodText })}
        />
        {project.periodText !== '' && !read && <span className="note">{t('projects.period.unread')}</span>}
        {said && fold(said) !== fold(project.periodText) && <span className="note">{t('projects.period.read', { period: said })}</span>}
      </div>
      <Past project={project} field="period" label={label} />
    </Fact>
  )
}

function Text({ field, project, change }: ProjectFactsProps & { field: TextField }) {
  const t = useText()
  const label = t(`projects.field.${field}`)
  return (
    <Fact label={label} field={field}>
      <InlineField label={label} value={project[field]} onSave={(value) => change({ [field]: value })} />
      <Past project={project} field={field} label={label} />
    </Fact>
  )
}

interface SeveralProps {
  project: Project
  field: 'alsoKnownAs' | 'links' | 'focus'
  values: readonly string[]
  onSave: (values: string[]) => Promise<unknown>
}

/** Texts parted by semicolons. */
function Several({ project, field, values, onSave }: SeveralProps) {
  const t = useText()
  const label = t(field === 'focus' ? 'projects.focusShort' : `projects.field.${field}`)
  return (
    <Fact label={label} field={field}>
      <InlineField
        label={label}
        value={values.join('; ')}
        display={
          field === 'links' && values.length > 0 ? (
            <span className="project-links">
              {values.map((url) => (
                <WebLink key={url} url={url} />
              ))}
            </span>
          ) : undefined
        }
        onSave={(text) => onSave(parts(text))}
      />
      <Past project={project} field={field} label={label} />
    </Fact>
  )
}

function Tags({ project, change }: ProjectFactsProps) {
  const t = useText()
  const label = t('projects.field.tags')
  return (
    <Fact label={label} field="tags">
      <InlineField
        label={label}
        value={packList(project.tags)}
        several={useTags()}
        display={project.tags.length > 0 && <TagMarks names={project.tags} />}
        onSave={(value) => change({ tags: unpackList(value) })}
      />
      <Past project={project} field="tags" label={label} />
    </Fact>
  )
}
