const both =
  'FN N NICKNAME PHOTO BDAY ADR TEL EMAIL TZ GEO TITLE ROLE LOGO ORG CATEGORIES NOTE PRODID REV SOUND UID URL VERSION KEY SOURCE IMPP FBURL CALURI CALADRURI'
const onlyOld = 'LABEL AGENT MAILER NAME PROFILE SORT-STRING CLASS'
const onlyNew =
  'KIND XML GENDER ANNIVERSARY LANG MEMBER RELATED CLIENTPIDMAP BIRTHPLACE DEATHPLACE DEATHDATE EXPERTISE HOBBY INTEREST ORG-DIRECTORY CONTACT-URI CREATED GRAMGENDER JSPROP LANGUAGE PRONOUNS SOCIALPROFILE'

const names = {
  '3.0': new Set(`${both} ${onlyOld}`.split(' ')),
  '4.0': new Set(`${both} ${onlyNew}`.split(' '))
} as const

export const isKnownName = (name: string): boolean => name.startsWith('X-') || names['3.0'].has(name) || names['4.0'].has(name)

/** The name under which a version may carry a property: one it does not have goes along as X-. */
export function nameFor(spelled: string, version: '3.0' | '4.0'): string {
  const name = spelled.toUpperCase()
  return name.startsWith('X-') || names[version].has(name) ? spelled : `X-${spelled}`
}
