import { labelRole } from './label-words.ts'

/** Lines that belong to the page, not to a partner: buttons, navigation, cookie text. They are listed as leftovers. */
const controls = [
  '(?:skip|jump|gå|spring|hop|hopp|hoppa|zum|direkt zum|till|til)(?: (?:to|til|till|over|zum))?(?: the)?(?: main)? ?(?:content|navigation|indhold|hovedindhold|hovedinnhold|innhold|innehåll|huvudinnehåll|inhalt|hauptinhalt|springen)(?: springen| wechseln)?',
  'skip (?:navigation|links?)|menu|meny|menü|navigation|main menu|hovedmenu|søg|søk|sök|suche|suchen|search|luk(?: menu)?|lukk|stäng|close|schließen|åbn|åpne|öppna|open',
  'forside|forsiden|hjem|home|startseite|start|hem|startsida|tilbage|tilbake|tillbaka|back|zurück|næste|neste|nästa|next|weiter|forrige|föregående|previous|vorherige',
  'om os|om oss|om alliancen|über uns|about(?: us)?|nyheder|nyheter|news|aktuelles|aktuelt|arrangementer|events|veranstaltungen|viden|publikationer|presse|press|english|in english|dansk|deutsch|norsk|svenska|da|en|de|kalender',
  '(?:læs|les|läs|read|find out|learn|vis|show|se|mehr|weniger)(?: mere| mer| more| mindre| less| alle| all| flere| lesen| anzeigen| out| details| kontakt| kontaktoplysninger| info)*',
  '(?:fold|klap) (?:ud|ind)(?: alle)?|udvid|expand(?: all)?|collapse(?: all)?|vis flere|alle anzeigen|ausklappen|aufklappen|einklappen|visa (?:mer|alla|fler)|toggle|\\+|-|›|»',
  '(?:vælg|klik|tryk|velg|klikk|välj|klicka|select|click|choose|tap|wählen|klicken|hover)(?: .{1,80})?',
  '(?:share|del|dela|teile[nt]?) (?:this|siden|denne side|sidan|seite|diese seite|artikel).{0,20}',
  '(?:se også|se mere|see also|siehe auch|läs också|les også|se även|download|hent)[ :].{1,100}',
  'facebook|linkedin|instagram|twitter|youtube|bluesky|mastodon|tiktok|flickr|vimeo',
  'del|del på .{1,30}|share|share on .{1,30}|teilen|dela|print|udskriv|drucken|skriv ut|tip en ven|kopier link|copy link|gem|download|hent|besøg hjemmeside',
  '(?:tilbage|gå|til|back|nach|till)(?: til| to)? ?(?:toppen|top|oben)|toppen|a ?[-–] ?[åöz]|alle|log ?ind|log ?in|logg inn|logga in|anmelden|\\p{L}',
  '(?:accepter|accept|afvis|reject|tillad|allow|godkend|acceptera|godta|akzeptieren|ablehnen)(?: alle| all| alla| cookies)*|ok|nødvendige|statistik|marketing|præferencer|indstillinger|settings|du er her|you are here|sie sind hier',
  '(?:foto|photo|billede|bild|bilde|image|logo)(?:[:;]| af| von| by)? .{1,80}|billede|logo|logo .{1,60}|ikon|sidst opdateret.{0,40}|senest opdateret.{0,40}|last updated.{0,40}|page \\d+ of \\d+|side \\d+ af \\d+|\\d{1,3}|[\\d ]{1,40}(?:næste|next|›|»)'
]
const control = new RegExp(`^(?:${controls.join('|')})$`, 'iu')

/** What opens the foot of a page: contact details after it are those of the alliance or of nobody. */
const foot =
  /^(?:©|\(c\)|copyright|cookie\p{L}*|(?:vi|we|wir|denne|dette|this|diese) .{0,40}cookies|privatlivspolitik|privacy(?: policy)?|datenschutz(?:erklärung)?|impressum|personvern|integritetspolicy|persondatapolitik|tilgængelighed(?:serklæring)?|accessibility|tillgänglighet|(?:følg|følg med|følj|följ|follow|folge?n?)(?: sie)? (?:os|oss|us|uns)|kontakt (?:os|oss|uns|sekretariatet|alliancen|alliansen)|contact us|kontakta oss|kontakt (?:zum|zur|til|till) .{1,60}|kontaktieren sie uns|(?:tilmeld|tilmelding|abonner|subscribe|påmeld|anmäl).{0,40}(?:nyhedsbrev(?:et)?|nyhetsbrev(?:et)?|newsletter)|nyhedsbrev(?:et)?|nyhetsbrev|newsletter(?:-anmeldung)?|sitemap|sekretariatet for .{1,60}|alle rettigheder forbeholdes|all rights reserved|alle rechte vorbehalten|bliv (?:partner|medlem)|bli (?:partner|medlem)|become a (?:partner|member)|join us|mitmachen|partner werden|mitglied werden)(?!\p{L})/iu

const street =
  /^\p{Lu}[\p{L}\d .'-]{1,40}(?:vej|gade|allé|alle|plads|torv|stræde|boulevard|vænge|kaj|straße|strasse|str\.|weg|platz|gatan|gata|vägen|veien|gate|street|road|lane|square|avenue|st\.?|rd\.?)\s+\d+\s?[a-z]?\b/iu
const numberedStreet = /^\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}'-]+\s){1,3}(?:street|road|lane|square|avenue|st|rd|row|place|way|close)\b/iu
const postcode =
  /(?:^|,\s?)(?:(?:DK|D|SE|S|NO|N)-)?(?:\d{4,5}|\d{3} \d{2})\s+\p{Lu}\p{L}+(?:\s\p{L}+){0,2}$|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u

/** "CVR-nr. 20 00 12 34", "Partner siden 2019": a label that has no place in a draft, followed by its number. */
function isOtherNumber(text: string): boolean {
  const words = /^([^\d:]{2,40}?)[\s.:#-]{0,3}(?=\d)/.exec(text.slice(0, 60))?.[1]
  return words !== undefined && labelRole(words) === 'other'
}

export type Noise = 'control' | 'foot' | 'address' | 'label' | null

/** What kind of line this is, if it is one that belongs to no partner field. */
export function noiseKind(text: string): Noise {
  if (isOtherNumber(text)) return 'address'
  if (text.length > 200) return foot.test(text.slice(0, 100)) ? 'foot' : null
  if (foot.test(text)) return 'foot'
  if (control.test(text.replace(/[\s.:!…→>»▾▼+]+$/u, ''))) return 'control'
  return street.test(text) || numberedStreet.test(text) || postcode.test(text) ? 'address' : null
}
