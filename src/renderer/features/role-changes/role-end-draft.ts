import type { Leave, Replacement, RoleEnd, UnderWay } from '#shared/model/role-end.ts'
import { isDay } from '#shared/rules/calendar.ts'

/** The role that the dialogue is about, with the names it needs. */
export interface EndingRole {
  id: string
  partnerId: string
  partnerName: string
  personId: string
  personName: string
  title: string
  isPrimary: boolean
  /** A leave that is known already is corrected, not begun anew. */
  leave?: Leave | null
}

/** What is known beside the role: what goes on in its name, and who would come next. */
export interface AroundRole {
  items: readonly UnderWay[]
  next: { personId: string; name: string } | null
}

export const whats = ['stopped', 'away', 'moved', 'title'] as const satisfies readonly RoleEnd['what'][]
export type Ending = Extract<RoleEnd, { what: 'stopped' | 'moved' }>
export type Handed = Ending['handed'][number]

/** How each answer to the first question begins: today, everything passed on, the star to the next one. */
export function beginEnd(what: RoleEnd['what'], role: EndingRole, { items, next }: AroundRole, today: string): RoleEnd {
  const handed = items.map(({ kind, id }): Handed => ({ kind, id, to: 'replacement' }))
  const ending = {
    on: today,
    handed,
    retireAddresses: true,
    ...(role.isPrimary && { replacement: { who: 'nobody' as const } }),
    ...(role.isPrimary && next && { primaryId: next.personId })
  }
  switch (what) {
    case 'stopped':
      return { what, reason: 'left', ...ending }
    case 'moved':
      return { what, partnerId: '', title: '', ...ending }
    case 'away':
      return { what, ...leaveOf(role, today), handed }
    case 'title':
      return { what, title: role.title }
  }
}

function leaveOf({ leave }: EndingRole, today: string) {
  if (!leave) return { from: today, until: null }
  const { from, until, standIn } = leave
  return { from, until, ...(standIn && { standIn: { who: 'person' as const, personId: standIn.personId } }) }
}

export function replacementOf(end: RoleEnd): Replacement | undefined {
  if (end.what === 'title') return undefined
  return end.what === 'away' ? end.standIn : end.replacement
}

/** The same end with somebody else, or nobody, in the place. */
export function withReplacement(end: RoleEnd, replacement: Replacement | undefined): RoleEnd {
  if (end.what === 'title') return end
  if (end.what === 'away') {
    const { standIn: _before, ...rest } = end
    return { ...rest, ...(replacement && { standIn: replacement }) }
  }
  const { replacement: _before, ...rest } = end
  return { ...rest, ...(replacement && { replacement }) }
}

/** Somebody comes instead: what is under way can be passed on. */
export const isReplaced = (end: RoleEnd): boolean => {
  const replacement = replacementOf(end)
  return replacement !== undefined && replacement.who !== 'nobody'
}

/** Whether it can be saved: everybody who is named is chosen, and days follow each other. */
export function isComplete(end: RoleEnd): boolean {
  if (end.what === 'title') return end.title.trim() !== ''
  if (!isNamed(replacementOf(end))) return false
  if (end.what === 'away') return isDay(end.from) && (end.until === null || (isDay(end.until) && end.until > end.from))
  return isDay(end.on) && (end.what === 'stopped' || end.partnerId !== '')
}

function isNamed(replacement: Replacement | undefined): boolean {
  if (replacement?.who === 'person') return replacement.personId !== ''
  return replacement?.who !== 'new' || `${replacement.givenName}${replacement.familyName}${replacement.emails.join('')}`.trim() !== ''
}
