import type { RoleEnd } from '#shared/model/role-end.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { type AroundRole, type EndingRole, isReplaced, replacementOf } from './role-end-draft.ts'
import { useRecordName } from './use-record-name.ts'

type Text = ReturnType<typeof useText>
type Format = ReturnType<typeof useFormat>

/** What will be done, in words, before it is done. */
export function RoleEndSentence({ role, end, next }: { role: EndingRole; end: RoleEnd; next: AroundRole['next'] }) {
  const t = useText()
  const format = useFormat()
  const replacement = replacementOf(end)
  const known = useRecordName('persons', replacement?.who === 'person' ? replacement.personId : '')
  const elsewhere = useRecordName('partners', end.what === 'moved' ? end.partnerId : '')
  const instead = replacement?.who === 'new' ? `${replacement.givenName} ${replacement.familyName}`.trim() : known
  const sentences = [...happens(t, format, role, end, elsewhere), ...follows(t, role, end, instead, next)]
  return (
    <p className="role-end-sum" role="status">
      {sentences.join(' ')}
    </p>
  )
}

function happens(t: Text, format: Format, role: EndingRole, end: RoleEnd, elsewhere: string): string[] {
  const { personName: name, partnerName: partner } = role
  switch (end.what) {
    case 'title':
      return end.title.trim() === '' ? [] : [t('roles.sum.title', { name, title: end.title.trim() })]
    case 'away':
      if (end.from === '') return []
      return end.until === null
        ? [t('roles.sum.away', { name, when: format.day(end.from) })]
        : [t('roles.sum.awayUntil', { name, when: format.day(end.from), until: format.day(end.until) })]
    case 'stopped':
      return end.on === '' ? [] : [t('roles.sum.stopped', { name, partner, when: format.day(end.on) })]
    case 'moved':
      if (end.on === '' || elsewhere === '') return []
      return [t('roles.sum.moved', { name, partner: elsewhere, when: format.day(end.on) }), t('roles.sum.movedFrom', { partner })]
  }
}

function follows(t: Text, role: EndingRole, end: RoleEnd, instead: string, next: AroundRole['next']): string[] {
  if (end.what === 'title') return []
  const passedOn = end.handed.filter(({ kind, to }) => to === 'replacement' && (end.what !== 'away' || kind !== 'list')).length
  const handed = isReplaced(end) && instead !== '' && passedOn > 0 ? [t('roles.sum.handed', { count: passedOn })] : []
  if (end.what === 'away') {
    const standIn = isReplaced(end)
      ? named(instead, (name) => t('roles.sum.standIn', { name }))
      : [next ? t('roles.sum.noStandIn', { name: next.name }) : t('roles.sum.noOne')]
    return [...standIn, ...handed, t(end.until === null ? 'roles.sum.backSome' : 'roles.sum.back', { name: role.personName })]
  }
  if (isReplaced(end))
    return [...named(instead, (name) => t(role.isPrimary ? 'roles.sum.successorPrimary' : 'roles.sum.successor', { name })), ...handed]
  const star = end.primaryId === undefined ? t('roles.sum.noPrimary') : t('roles.sum.primary', { name: next?.name ?? '' })
  return [...(role.isPrimary ? [star] : []), ...(end.replacement?.who === 'nobody' ? [t('roles.sum.nobody')] : [])]
}

/** Nothing is said about somebody who is not chosen yet. */
const named = (name: string, say: (name: string) => string): string[] => (name === '' ? [] : [say(name)])
