import type { FilterCondition } from '../../model/filter.ts'
import type { Language } from '../../model/language.ts'
import type { OrganisationType } from '../../model/organisation-type.ts'
import { fold } from '../fold.ts'

/** What people write for a code. The first name of a language is the one Kartotek writes, the others are understood too. */
type Names<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, readonly [string, ...string[]]>>>>

type PresenceField = Extract<FilterCondition, { kind: 'present' }>['field']

export const fieldNames: Names<'organisationType' | 'tag' | 'has' | 'missing'> = {
  organisationType: { da: ['type', 'organisationstype'], en: ['type', 'organisation-type'] },
  tag: { da: ['tag', 'tags'], en: ['tag', 'tags'] },
  has: { da: ['har'], en: ['has'] },
  missing: { da: ['mangler'], en: ['missing', 'lacks'] }
}

export const presenceNames: Names<PresenceField> = {
  email: { da: ['email', 'e-mail', 'mail'], en: ['email', 'e-mail', 'mail'] },
  phone: { da: ['telefon', 'tlf'], en: ['phone', 'telephone'] },
  web: { da: ['web', 'hjemmeside'], en: ['web', 'website'] },
  type: { da: ['type'], en: ['type'] },
  statement: { da: ['begrundelse', 'udsagn'], en: ['statement'] },
  primary: { da: ['fast-kontakt', 'fast'], en: ['primary-contact', 'primary'] }
}

export const organisationTypeNames: Names<OrganisationType> = {
  municipality: { da: ['kommune'], en: ['municipality'] },
  region: { da: ['region'], en: ['region'] },
  union: { da: ['fagforening', 'fagforbund'], en: ['union', 'trade-union'] },
  'patient-organisation': { da: ['patientforening', 'patientorganisation'], en: ['patient-organisation', 'patient-association'] },
  research: { da: ['forskning'], en: ['research'] },
  foundation: { da: ['fond'], en: ['foundation'] },
  ministry: { da: ['ministerium'], en: ['ministry'] },
  private: { da: ['privat', 'virksomhed'], en: ['private', 'company'] },
  other: { da: ['andet', 'andre'], en: ['other'] }
}

/** Fields that the language will have, so that they are refused as "not yet" and not as unknown. */
const comingNames = [
  ...['status', 'dialog', 'dialogue', 'henvendelse', 'outreach', 'rytme', 'cadence', 'projekt', 'project', 'projektrolle', 'role', 'rolle'],
  ...[
    'partner',
    'person',
    'navn',
    'name',
    'titel',
    'title',
    'email',
    'e-mail',
    'telefon',
    'phone',
    'web',
    'by',
    'city',
    'postnr',
    'postcode'
  ],
  ...['adresse', 'address', 'land', 'country', 'sprog', 'language', 'liste', 'list', 'arbejdsgruppe', 'group', 'arrangement', 'event'],
  ...[
    'udsendelse',
    'mailing',
    'runde',
    'round',
    'opfølgning',
    'follow-up',
    'frist',
    'due',
    'ansvarlig',
    'owner',
    'begrundelse',
    'statement'
  ],
  ...['indsatsområde', 'focus', 'mål', 'goal', 'tilmeldt', 'joined', 'udtrådt', 'left', 'afmeldt', 'unsubscribed', 'oprettet', 'created'],
  ...['ændret', 'changed', 'kilde', 'source', 'cvr', 'fast', 'primary', 'note']
]

const sameName = (left: string, right: string) => fold(left) === fold(right)

export const isComing = (written: string): boolean => comingNames.some((name) => sameName(name, written))

/** The code that a written name stands for, in either language, without regard to case and spelling of æ, ø and å. */
export function codeNamed<Code extends string>(names: Names<Code>, written: string): Code | undefined {
  for (const code in names) if ([...names[code].da, ...names[code].en].some((name) => sameName(name, written))) return code
  return undefined
}

/** All names, those of the given language first, for suggestions. */
export function allNames(names: Names<string>, language: Language): string[] {
  const languages = language === 'da' ? (['da', 'en'] as const) : (['en', 'da'] as const)
  return languages.flatMap((each) => Object.values(names).flatMap((byLanguage) => byLanguage[each]))
}
