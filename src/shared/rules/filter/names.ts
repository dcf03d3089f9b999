import type { FilterFieldName } from '../../model/filter-field.ts'
import type { Language } from '../../model/language.ts'
import { fold } from '../fold.ts'

/** What people write for a code. The first name of a language is the one Kartotek writes, the others are understood too. */
export type Names<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, readonly [string, ...string[]]>>>>

export const fieldNames: Names<FilterFieldName> = {
  name: { da: ['navn'], en: ['name'] },
  givenName: { da: ['fornavn'], en: ['given-name', 'first-name'] },
  familyName: { da: ['efternavn'], en: ['family-name', 'last-name', 'surname'] },
  formerName: { da: ['tidligere-navn'], en: ['former-name'] },
  title: { da: ['titel'], en: ['title'] },
  department: { da: ['afdeling'], en: ['department'] },
  partner: { da: ['partner', 'organisation'], en: ['partner', 'organisation'] },
  person: { da: ['person', 'personer', 'kontaktperson'], en: ['person', 'persons', 'contact-person'] },
  primary: { da: ['fast-kontakt', 'fast'], en: ['primary-contact', 'primary'] },
  leave: { da: ['orlov'], en: ['leave'] },
  ended: { da: ['stoppet'], en: ['ended'] },
  type: { da: ['type', 'organisationstype'], en: ['type', 'organisation-type'] },
  status: { da: ['status', 'partnerskab'], en: ['status', 'membership'] },
  kind: { da: ['slags'], en: ['kind'] },
  joined: { da: ['indtrådt', 'partner-siden', 'medlem-siden'], en: ['joined', 'partner-since', 'member-since'] },
  left: { da: ['udtrådt'], en: ['left'] },
  goal: { da: ['mål'], en: ['goal'] },
  quote: { da: ['citat', 'citater'], en: ['quote', 'quotation'] },
  email: { da: ['email', 'e-mail', 'mail'], en: ['email', 'e-mail', 'mail'] },
  phone: { da: ['telefon', 'tlf'], en: ['phone', 'telephone'] },
  web: { da: ['web', 'hjemmeside'], en: ['web', 'website'] },
  domain: { da: ['domæne'], en: ['domain'] },
  cvr: { da: ['cvr'], en: ['cvr'] },
  city: { da: ['by'], en: ['city', 'town'] },
  postalCode: { da: ['postnr', 'postnummer'], en: ['postcode', 'postal-code', 'zip'] },
  country: { da: ['land'], en: ['country'] },
  language: { da: ['sprog'], en: ['language'] },
  tag: { da: ['tag', 'tags'], en: ['tag', 'tags'] },
  list: { da: ['liste', 'lister'], en: ['list', 'lists'] },
  optedOut: { da: ['afmeldt'], en: ['unsubscribed', 'opted-out'] },
  owner: { da: ['ansvarlig'], en: ['owner'] },
  followUp: { da: ['opfølgning'], en: ['follow-up', 'followup'] },
  due: { da: ['frist'], en: ['due'] },
  lastOutreach: { da: ['henvendelse', 'seneste-henvendelse'], en: ['outreach', 'last-outreach'] },
  lastDialogue: { da: ['dialog', 'seneste-dialog'], en: ['dialogue', 'last-dialogue'] },
  rhythm: { da: ['rytme', 'kontaktrytme'], en: ['rhythm', 'cadence'] },
  statement: { da: ['begrundelse', 'udsagn'], en: ['statement'] },
  event: { da: ['arrangement'], en: ['event'] },
  signedUp: { da: ['tilmeldt'], en: ['signed-up'] },
  unanswered: { da: ['inviteret-uden-svar', 'ubesvaret'], en: ['invited-but-silent', 'unanswered'] },
  attended: { da: ['deltog', 'var-med'], en: ['attended'] },
  group: { da: ['gruppe', 'arbejdsgruppe'], en: ['group', 'working-group'] },
  seat: { da: ['funktion', 'plads'], en: ['function', 'seat'] },
  initiative: { da: ['fælles-henvendelse'], en: ['initiative'] },
  mailing: { da: ['udsendelse', 'udsendelser'], en: ['mailing', 'mailings'] },
  mailingWritten: { da: ['kladde-skrevet', 'kladde'], en: ['draft-written', 'drafted'] },
  mailingSent: { da: ['sendt', 'fik-brevet'], en: ['sent', 'got-letter'] },
  mailingReplied: { da: ['svarede', 'besvaret'], en: ['replied'] },
  mailingBounced: { da: ['kom-retur', 'retur'], en: ['bounced'] },
  mailingLeftOut: { da: ['udeladt'], en: ['left-out'] },
  round: { da: ['runde', 'runder'], en: ['round', 'rounds'] },
  roundAsked: { da: ['spurgt', 'spurgt-i-runde'], en: ['asked', 'asked-in-round'] },
  roundYes: { da: ['sagde-ja', 'ja-i-runde'], en: ['said-yes', 'yes-in-round'] },
  roundNo: { da: ['sagde-nej', 'nej-i-runde'], en: ['said-no', 'no-in-round'] },
  roundSilent: { da: ['intet-svar', 'intet-svar-i-runde'], en: ['no-answer', 'silent-in-round'] },
  source: { da: ['kilde'], en: ['source'] },
  created: { da: ['oprettet'], en: ['created'] },
  changed: { da: ['ændret'], en: ['changed'] },
  note: { da: ['note', 'noter'], en: ['note', 'notes'] },
  project: { da: ['projekt', 'projekter'], en: ['project', 'projects'] },
  projectRole: { da: ['projektrolle', 'rolle'], en: ['project-role', 'role'] },
  projectStatus: { da: ['status'], en: ['status'] },
  focus: { da: ['indsatsområde', 'indsats'], en: ['focus-area', 'focus'] },
  targetGroup: { da: ['målgruppe'], en: ['target-group'] },
  started: { da: ['begynder', 'begyndt'], en: ['begins', 'started'] },
  finished: { da: ['slutter', 'sluttet'], en: ['ends', 'ended'] },
  outcome: { da: ['resultat', 'udbytte'], en: ['outcome', 'result'] },
  funding: { da: ['støtte', 'finansiering'], en: ['funding'] },
  groupStatus: { da: ['stand', 'status'], en: ['state', 'status'] },
  mandate: { da: ['opgave'], en: ['mandate'] },
  vacant: { da: ['ledige', 'ledige-pladser'], en: ['vacant', 'vacant-seats'] },
  eventKind: { da: ['slags'], en: ['kind'] },
  eventStatus: { da: ['stand', 'status'], en: ['state', 'status'] },
  date: { da: ['dato', 'hvornår'], en: ['date', 'when'] },
  place: { da: ['sted'], en: ['place'] },
  deadline: { da: ['tilmeldingsfrist'], en: ['signup-deadline'] },
  capacity: { da: ['pladser'], en: ['capacity'] },
  coming: { da: ['kommer', 'tilmeldt'], en: ['coming', 'signed-up'] },
  silent: { da: ['uden-svar', 'tavse'], en: ['silent', 'unanswered'] },
  initiativeKind: { da: ['slags'], en: ['kind'] },
  addressees: { da: ['modtager', 'modtagere'], en: ['addressee', 'addressees'] },
  participants: { da: ['deltagere'], en: ['participants'] }
}

/** What stands before the name of a field, as in mangler:email. */
export const presenceNames: Names<'has' | 'missing' | 'invalid'> = {
  has: { da: ['har'], en: ['has'] },
  missing: { da: ['mangler'], en: ['missing', 'lacks'] },
  invalid: { da: ['ugyldig'], en: ['invalid'] }
}

export const sameName = (left: string, right: string): boolean => fold(left) === fold(right)

const codesByName = new WeakMap<object, ReadonlyMap<string, string>>()

function codesOf(names: Partial<Names<string>>): ReadonlyMap<string, string> {
  const known = codesByName.get(names)
  if (known) return known
  const codes = new Map<string, string>()
  for (const [code, byLanguage] of Object.entries(names).toReversed())
    for (const name of [...(byLanguage?.da ?? []), ...(byLanguage?.en ?? [])]) codes.set(fold(name), code)
  codesByName.set(names, codes)
  return codes
}

/** The code that a written name stands for, in either language, without regard to case and spelling of æ, ø and å. */
export const codeNamed = <Code extends string>(names: Partial<Names<Code>>, written: string): Code | undefined =>
  codesOf(names).get(fold(written)) as Code | undefined

/** All names, those of the given language first, for suggestions. */
export function allNames(names: Partial<Names<string>>, language: Language): string[] {
  const languages = language === 'da' ? (['da', 'en'] as const) : (['en', 'da'] as const)
  return languages.flatMap((each) => Object.values(names).flatMap((byLanguage) => byLanguage?.[each] ?? []))
}
