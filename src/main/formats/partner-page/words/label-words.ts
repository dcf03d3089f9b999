/** What a label says about the text after it. `other` is true but has no place in a draft: addresses, CVR numbers. */
export type LabelRole = 'organisation' | 'person' | 'title' | 'email' | 'phone' | 'url' | 'statement' | 'other'

const words: Readonly<Record<LabelRole, string>> = {
  organisation:
    'organisation|organisationens navn|organisasjon|partner|partnernavn|partnerorganisation|forening|förening|medlem|member|mitglied|organization|verein|verband|virksomhed|firma|aktør',
  person:
    'kontakt|kontaktperson|kontaktpersoner|kontaktpersonen|kontaktpersonerne|kontakter|kontakte|contact|contacts|contact person|contact persons|contact people|contact name|your contact|ansprechpartner|ansprechpartnerin|ansprechpartner:in|ansprechpartner\\*in|ansprechperson|ansprechpersonen|ihre ansprechpartnerin|kontaktoplysninger|kontaktinformation|kontaktinfo|kontakt hos os|vores kontaktperson|vår kontakt|vår kontaktperson|att|att.|v/|ved|person|repræsentant|representant|representative|primær kontakt|sekundær kontakt|kontaktnavn',
  title: 'titel|title|stilling|stillingsbetegnelse|tittel|befattning|position|role|rolle|roll|funktion|funksjon|job title|stillingstittel',
  email:
    'e-?mail|mail|e-?mailadresse|e-?mail address|mailadresse|e-?post|e-?postadresse|e-?postadress|send mail|send en mail|send e-?mail|send e-?post|skriv til|email us|e|@',
  phone:
    'tlf|tfn|tlf\\.? ?nr|tlfnr|telefon|telefonnr|telefonnummer|telefonnumre|tel|tel\\.? ?no|telephone|phone|phone number|fon|fon\\.|mobil|mobiltlf|mobil tlf|mobile|mobiltelefon|mobilnummer|mob|cell|handy|direkte|direkte tlf|direct|durchwahl|hovednummer|switchboard|sentralbord|växel|zentrale|ring|ring til|call|t|m|p|d|mt|kontakttelefon',
  url: 'web|website|web site|hjemmeside|webside|websted|webadresse|nettside|nettsted|nettsider|hemsida|webbplats|webb|homepage|internet|www|webseite|url|link|site|læs mere|læs mere på|les mer|läs mer|mehr|mehr infos?|read more|find out more|besøg|visit|w',
  statement:
    'udsagn|citat|begrundelse|derfor er vi med|hvorfor er vi med|hvorfor vi er med|vi er med,? fordi|derfor er vi partner|statement|our statement|quote|why we joined|why we are in|why we take part|why we support this|warum wir dabei sind|darum sind wir dabei|warum wir mitmachen|därför är vi med|varför vi är med|hvorfor vi er med|derfor deltar vi|motivation|motivering|unser statement|uttalelse|uttalande|udtalelse|stellungnahme|beskrivelse|om|about|om organisationen|om os|om partneren|über uns',
  other:
    'adresse|postadresse|besøgsadresse|address|adress|anschrift|besuchsadresse|postal address|cvr|cvr-?nr|cvr-?nummer|ean|ean-?nr|ean-?nummer|se-?nr|org\\.? ?nr|orgnr|org\\.?-?nummer|organisasjonsnummer|organisationsnummer|p-?nr|p-?nummer|reg\\.? ?nr|konto|kontonr|bank|iban|ust-?idnr|charity no|charity number|registered charity|company no|registernummer|åbningstider?|åbent|telefontid|opening hours|öffnungszeiten|öppettider|åpningstider|opdateret|sidst opdateret|senest opdateret|updated|last updated|sist oppdatert|sist endret|senast uppdaterad|zuletzt aktualisiert|ext|extension|lok|lokal|lokalnr|stand|uppdaterad|oppdatert|partner siden|medlem siden|member since|partner since|mitglied seit|partner seit|medlem sedan|tilsluttet|joined|fax|telefax|faks|telefaks|linkedin|facebook|instagram|twitter|x|youtube|bluesky|mastodon|skype|sagsnr|sagsnummer|journalnr|j\\.? ?nr|ref|foto|photo|type|kategori|category|by|city|ort|sted|postnr|antal medlemmer|medlemmer|members|mitglieder'
}
/** Words that may stand before a label without changing it: "Ihre Ansprechpartnerin", "fælles mail". */
const before =
  /^(?:ihre?|deine?|unsere?|vores|vor|jeres|din|deres|vår|våre|er|our|your|main|primary|fast|første|anden|fælles|felles|gemensam|gemeinsame|shared|direkte|privat|general|arbejds|arbeids)\s+(?=\p{L}{4})/iu
const key = (text: string): string => text.toLowerCase().replace(/[\s.,?\\-]/g, '')
const roles = Object.keys(words) as LabelRole[]
// The first role wins, as in the list above.
const known = new Map([...roles].reverse().flatMap((role) => words[role].split('|').map((word) => [key(word), role] as const)))

/** What a label means, with or without its colon; null where it is no label that pages of this genre use. */
export function labelRole(text: string): LabelRole | null {
  if (text.length > 50) return null
  const bare = text.replace(/[\s.:*]+$/u, '').trim()
  return known.get(key(bare)) ?? known.get(key(bare.replace(before, ''))) ?? null
}

/** Words that end in a label: what stands before a number or an address on the same line ("tlf. nr.", "direkte:"). */
export const isValueLabel = (text: string): boolean => {
  const role = labelRole(text)
  return role === 'email' || role === 'phone' || role === 'url'
}
