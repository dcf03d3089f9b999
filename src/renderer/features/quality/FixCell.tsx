import { IconCheck, IconEraser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import { type QualityIssue, ruleNature } from '#shared/model/quality.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import type { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { fixOrSay } from './use-quality.ts'

type Text = ReturnType<typeof useText>

/** One press that puts the row right, where there is one; else the card. */
export function FixCell({ issue, t }: { issue: QualityIssue; t: Text }) {
  const way = ruleNature[issue.rule].fix
  if (way === 'look' || issue.rule === 'domain-moved') return <Cards issue={issue} t={t} />
  if (way === 'value' || way === 'choose') {
    if (issue.suggestion === null) return null
    return <Press icon={<IconCheck size={14} stroke={1.8} />} issue={issue} words={t('quality.take', { value: suggested(issue, t) })} />
  }
  return (
    <span data-fix>
      {way === 'erase' ? (
        <Press icon={<IconEraser size={14} stroke={1.8} />} issue={issue} words={t('quality.erase')} />
      ) : (
        <Press icon={<IconCheck size={14} stroke={1.8} />} issue={issue} words={t('quality.stillRight')} />
      )}
    </span>
  )
}

const suggested = ({ rule, suggestion }: QualityIssue, t: Text): string => {
  const type = rule === 'type-missing' ? oneOf(organisationTypes, suggestion) : undefined
  return type ? t(`imports.type.${type}`) : (suggestion ?? '')
}

const Press = ({ icon, issue, words }: { icon: ReactNode; issue: QualityIssue; words: string }) => (
  <PlainButton className="quality-press" onClick={() => fixOrSay([issue])} aria-label={`${words}: ${issue.name}`} title={words}>
    {icon} <span className="clip">{words}</span>
  </PlainButton>
)

/** Of two spellings both cards. */
function Cards({ issue, t }: { issue: QualityIssue; t: Text }) {
  const { personId, partnerId, rule, part, suggestion, name } = issue
  const open = { 'aria-label': `${t('quality.openCard')}: ${name}`, className: 'link', children: t('quality.openCard') }
  return (
    <span className="quality-links">
      {personId ? (
        <Link to="/person/$id" params={{ id: personId }} {...open} />
      ) : (
        partnerId && <Link to="/partner/$id" params={{ id: partnerId }} {...open} />
      )}
      {rule === 'two-spellings' && (
        <Link to="/partner/$id" params={{ id: part }} className="link clip">
          {t('quality.openOther', { name: suggestion ?? '' })}
        </Link>
      )}
    </span>
  )
}
