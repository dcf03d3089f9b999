import type { OrganisationType } from '#shared/model/organisation-type.ts'

const illnesses =
  'diabetes|gigt|hjerte|hjärt|herz|heart|kræft|kreft|cancer|krebs|epilepsi|astma|asthma|allergi|scleros|skleros|parkinson|alzheimer|demens|demenz|lunge|lung|nyre|njur|kidney|lever|psoriasis|migræne|hoved|høre|hörsel|blinde|synsk|døve|handicap|funksjonshem|funktionsrätt|osteoporose|stroke|autism|adhd|cøliaki|celiaki|stom|rygmarv|muskelsvind|cystisk|hiv|aids|psykisk|depression|bipolar|senfølge|sjældne'

/** First match wins: the more telling words stand before the vaguer ones. */
const signs: readonly (readonly [OrganisationType, RegExp])[] = [
  ['private', /(?:^|\s)(?:a\/s|aps|p\/s|i\/s|k\/s|ivs|gmbh|ag|ltd|limited|inc|plc|llc)\.?$|\s(?:AS|ASA|AB)$/i],
  ['region', /^region\s|\sregion$|regionen$|\bregioner\b|\bregions\b|fylkeskommune|landkreis|\bbezirk|county council/i],
  [
    'municipality',
    /\bkommuner?\b|\bkommuna?le?\b.*landsforening|\bkommun\b|\bgemeinde\b|^stadt\s|\bmunicipality\b|^city of\s|(?:borough|city|town|district) council/i
  ],
  [
    'ministry',
    /ministeri(?:et|um)?\b|\bministry\b|departementet?\b|(?<!be)styrelsen?\b|direktorat(?:et)?\b|myndighet(?:en)?\b|\bbundesamt\b/i
  ],
  ['foundation', /fonde?n?\b|\bfoundation\b|stiftung\b|stiftelsen?\b|\blegat(?:et)?\b|\btrust\b/i],
  [
    'patient-organisation',
    new RegExp(
      `patient|pasient|selbsthilfe|self-help|pårørende|(?:${illnesses})\\p{L}*(?:foreni?n?g|forbund|förbund|selskab|samfund|bund|verband|hilfe)|(?:${illnesses})\\p{L}*\\s(?:association|society|alliance)`,
      'iu'
    )
  ],
  [
    'research',
    /universi|institut|hochschule|høgskole|högskola|professionshøjskole|university college|forskning|research|(?:^|\s)(?:nationalt\s|nasjonalt\s|nationellt\s)?(?:center|centre|centrum|senter|zentrum)\b|videns?center|vidensråd|observatori/i
  ],
  ['union', /fagforening|fagforbund|fackförbund|gewerkschaft|\bunion\b|fagbevægelse|landsorganisation/i],
  [
    'union',
    /(?<!lands|arbejdsgiver|idræts|idretts|idrotts|sport|bolde?|gymnastik|spejder|ungdoms|svømme|atletik|cykle|cyklist|bogtrykker)f[oö]rbund(?:et)?\b/i
  ]
]

/** What kind of organisation a name speaks of, as a proposal; null where it does not say. */
export function proposeOrganisationType(name: string): OrganisationType | null {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 300)
  return signs.find(([, sign]) => sign.test(plain))?.[0] ?? null
}
