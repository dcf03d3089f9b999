import type { Project } from '#shared/model/project.ts'
import { useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { Past } from './ProjectFacts.tsx'
import type { ChangeProject } from './project-change.ts'

interface ProjectTextsProps {
  project: Project
  change: ChangeProject
  id: string
  title: string
  fields: readonly ('summary' | 'aim' | 'description' | 'outcome' | 'effect')[]
}

/** Longer texts of a project under one heading, each edited where it stands. */
export function ProjectTexts({ project, change, id, title, fields }: ProjectTextsProps) {
  const t = useText()
  return (
    <section aria-labelledby={id}>
      <div className="card-heading">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="project-texts">
        <Facts>
          {fields.map((field) => (
            <Fact key={field} label={t(`projects.field.${field}`)} field={field}>
              <InlineField
                label={t(`projects.field.${field}`)}
                value={project[field]}
                multiline
                onSave={(value) => change({ [field]: value })}
              />
              <Past project={project} field={field} label={t(`projects.field.${field}`)} />
            </Fact>
          ))}
        </Facts>
      </div>
    </section>
  )
}
