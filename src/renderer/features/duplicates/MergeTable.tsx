import type { ReactNode } from 'react'
import type { DuplicateEntity, MergeChoice, MergeField, MergeView } from '#shared/model/duplicate.ts'
import { languages } from '#shared/model/language.ts'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'
import { CardLink } from './CardLink.tsx'

interface MergeTableProps {
  entity: DuplicateEntity
  view: MergeView
  fields: readonly MergeField[]
  choiceOf: (field: MergeField) => MergeChoice
  onChoose: (field: MergeField, choice: MergeChoice) => void
  showSame: boolean
}

/** Both cards and what becomes of them: a row a value, picked where they differ; addresses and numbers of both are kept. */
export function MergeTable({ entity, view, fields, choiceOf, onChoose, showSame }: MergeTableProps) {
  const t = useText()
  const kept = view.kept.filter(({ winner, loser }) => showSame || loser.some((value) => !winner.includes(value)))
  return (
    <table className="merge">
      <thead>
        <tr>
          <td />
          <th scope="col">
            <span className="note">{t('duplicates.stays')}</span>
            <CardLink entity={entity} id={view.winner.id}>
              {view.winner.name}
            </CardLink>
            <span className="merge-about">{view.winner.about}</span>
          </th>
          <th scope="col">
            <span className="note">{t('duplicates.goes')}</span>
            <CardLink entity={entity} id={view.loser.id}>
              {view.loser.name}
            </CardLink>
            <span className="merge-about">{view.loser.about}</span>
          </th>
          <th scope="col">
            <span className="note">{t('duplicates.result')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <FieldRow key={field.key} field={field} choice={choiceOf(field)} onChoose={(choice) => onChoose(field, choice)} />
        ))}
        {kept.map(({ kind, winner, loser }) => (
          <tr key={kind}>
            <th scope="row">{t(`duplicates.mergeField.${kind}`)}</th>
            <td>{lines(winner)}</td>
            <td>{lines(loser)}</td>
            <td className="merge-result">{lines([...new Set([...winner, ...loser])])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const lines = (values: readonly string[]): ReactNode => values.map((value) => <div key={value}>{value}</div>)

function FieldRow({ field, choice, onChoose }: { field: MergeField; choice: MergeChoice; onChoose: (choice: MergeChoice) => void }) {
  const t = useText()
  const name = t(`duplicates.mergeField.${field.kind}`, { label: field.label })
  const said = (value: string) => wordsOf(t, field, value)
  const isSame = field.winner === field.loser
  const option = (to: MergeChoice, value: ReactNode) => (
    <label className="merge-option">
      <input
        type="radio"
        name={`merge ${field.key}`}
        checked={choice === to}
        onChange={() => onChoose(to)}
        aria-label={`${name}: ${value}`}
      />
      <span>{value}</span>
    </label>
  )
  const result = choice === 'both' ? `${said(field.winner)}\n\n${said(field.loser)}` : said(choice === 'loser' ? field.loser : field.winner)
  return (
    <tr data-conflict={field.isConflict || undefined}>
      <th scope="row">
        {name}
        {field.canBoth && (
          <label className="merge-option">
            <input type="radio" name={`merge ${field.key}`} checked={choice === 'both'} onChange={() => onChoose('both')} />
            <span>{t('duplicates.both')}</span>
          </label>
        )}
      </th>
      <td>{isSame ? said(field.winner) : option('winner', said(field.winner) || t('duplicates.empty'))}</td>
      <td>{isSame ? said(field.loser) : option('loser', said(field.loser) || t('duplicates.empty'))}</td>
      <td className="merge-result">{result}</td>
    </tr>
  )
}

/** Codes in the words of the window. */
function wordsOf(t: ReturnType<typeof useText>, { kind }: MergeField, value: string): string {
  const type = kind === 'type' ? oneOf(organisationTypes, value) : undefined
  if (type) return t(`imports.type.${type}`)
  const language = kind === 'language' ? oneOf(languages, value) : undefined
  return language ? t(`persons.languageOf.${language}`) : value
}
