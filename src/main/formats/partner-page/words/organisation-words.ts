import { endingTest } from './word-endings.ts'

/** Words inside or at the end of words that name organisations, in the five languages of the genre. */
const parts =
  'forening|forbund|selskab|fællesskab|samfund|netværk|sammenslut|bevægelse|organisation|universitet|hospital|sygehus|apotek|ministeri|styrelse|bibliotek|museum|hovedstad|institut|højskole|fagligt|faglige' +
  '|förening|förbund|sällskap|nätverk|stiftelse|sjukhus|högskola|länsstyrelse|riksorganisation|fellesskap|nettverk|sykehus|høyskole|høgskole|direktorat|fylkeskommun|organisasjon|forskning' +
  '|verband|verein|gesellschaft|stiftung|gewerkschaft|hochschule|zentrum|netzwerk|bündnis|initiative|akademie|arbeitsgemeinschaft|gemeinschaft|klinik'
const ends =
  'kommune|kommuner|kommun|kommunen|region|regionen|regioner|center|centeret|centret|centre|centrum|senter|senteret|fond|fonden|fonde|råd|rådet|union|unionen|klub|klubben|kirke|kirken|skole|skolen|hjælp|hjælpen|hjälp|hjelp|hus|huset|laug|lauget|lag|laget|komité|komite|venner|vänner|gruppe|gruppen|patienter|pårørende|ungdom' +
  '|kammer|amt|kasse|kreis|hilfe|kirche|werk|bund|rat|dienst|freunde|haus' +
  '|association|society|trust|council|foundation|network|alliance|federation|institute|university|college|church|charity|forum|agency|department|ministry|league|friends|house|partnership|coalition|collective|cooperative|co-operative|company|ltd|limited|services|service|campaign|bank|library|school|academy|authority|board|committee|hub|aid|care|action|mission|club|guild'
const inside = new RegExp(`(?:${parts})`, 'iu')
const endsInOrganisation = endingTest(ends)
const legalForm = /^(?:a\/s|aps|p\/s|i\/s|amba|e\.?v\.?|g?gmbh|ag|ab|asa|ltd\.?|plc|inc\.?|cic|c\.i\.c\.)$/i

/** A word that speaks for an organisation ("Gigtforeningen", "e.V."). */
export const isOrganisationWord = (word: string): boolean => {
  const bare = word.replace(/^[("'”“]+|[)"'”“.,;:]+$/g, '')
  return bare.length < 80 && (legalForm.test(bare) || inside.test(bare) || endsInOrganisation(bare))
}

const leads =
  /^(?:dansk|danske|danmarks|danish|norsk|norske|norges|norwegian|svensk|svenska|sveriges|swedish|deutsche[rs]?|german|british|scottish|welsh|irish|royal|nordisk|nordiske|nordiska|nordic|national|nationalt|nationale|nasjonalt|nationellt|nationella|european|europæisk|international|internationale?|det|den|de|die|der|das|the|bedre|fagligt|fælles|københavns|københavn|aarhus|odense|oslo|bergen|stockholms?|göteborgs?|berliner?|hamburger|london|foreningen|landsforeningen|forbundet|selskabet|fonden|bund|verein|institute?|university|friends|stiftelsen|föreningen|förbundet|riksförbundet|stadt|gemeinde)$/iu

/** A word with which names of organisations begin ("Danske …", "The …") and names of people do not. */
export const isOrganisationLead = (word: string): boolean => leads.test(word)

const pageHeading =
  /(?:^|\s)(?:partnere|partnerne|partnerliste|partnere?oversigt|partnerorganisationer|medlemsförteckning|medlemsliste|medlemslista|medlemsoversigt|medlemsoversikt|mitgliederverzeichnis|mitgliederliste|partnerverzeichnis|membership|signatories|unterzeichner|unser|partners|medlemmer|medlemmerne|members|mitglieder|medlemmar|samarbejdspartnere|samarbeidspartnere|samarbetspartners|medlemsorganisationer|medlemsorganisasjoner|mitgliedsorganisationen|unsere|vores|våre|våra|our|velkommen|welcome|willkommen|välkommen|deltagere|underskrivere|supporters|støtter|bündnispartner|partnerorganisationer|kontaktpersoner|who we are|(?:organisationer|organisasjoner|organisations|organisationen|foreninger) (?:som|der|bag|bak|bakom|i|in|that|who|die|med))(?=\s|$|:)/iu
const category =
  /^(?:(?:frivillige|faglige|private|offentlige|andre|øvrige|sociale|lokale|ideella|ideelle|humanitære|freie|öffentliche|soziale|local|public|private|voluntary|other) )?(?:kommuner|regioner|patientforeninger|faglige organisationer|fagforeninger|fonde|foreninger|forskningsinstitutioner|interesseorganisationer|virksomheder|øvrige|andre|universiteter|organisationer|organisasjoner|forskning|forskere|research|wissenschaft|kommuner og regioner|pasientforeninger|fagforbund|stiftelser|föreningar|förbund|fackförbund|universitet|verbände|vereine|gewerkschaften|stiftungen|kommunen|hochschulen|charities|unions|trade unions|councils|local authorities|foundations|universities|organisations|others|patient organisations)$/iu

/** A heading of the page or of a group of partners rather than the name of one. */
export const isPageHeading = (text: string): boolean => text.length < 200 && (pageHeading.test(text) || category.test(text))
