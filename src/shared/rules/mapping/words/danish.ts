import type { HeaderWords } from '../header-meaning.ts'

export const danish: HeaderWords = {
  nouns: {
    name: 'navn|fulde navn|fuldt navn|hele navnet|vist navn|visningsnavn|navn og efternavn|for og efternavn|medlem|deltager',
    contact: 'kontakt|kontaktperson|kontaktpersoner|kontaktnavn|person|personnavn|repræsentant|att',
    givenName: 'fornavn|fornavne|for navn|kaldenavn og fornavn',
    additional: 'mellemnavn|mellemnavne',
    familyName: 'efternavn|efternavne|slægtsnavn',
    honorific: 'titel foran navn|præfiks|navnepræfiks|tiltale|tiltaleform',
    suffix: 'suffiks|navnesuffiks',
    email: 'email|mail|epost|mailadresse|emailadresse|email adresse|mail adresse',
    phone: 'telefon|tlf|telefonnummer|telefonnr|tlfnr|fastnet|radiotelefon|tilbagekald|nummer|telefonnumre',
    mobile: 'mobil|mobiltelefon|mobilnummer|mobilnr|mobiltlf|mob|biltelefon',
    direct: 'direkte|direkte telefon|direkte nummer|lokalnummer',
    switchboard: 'hovednummer|omstilling|hovedtelefon',
    title: 'titel',
    jobTitle: 'stilling|stillingsbetegnelse|jobtitel|jobfunktion|funktion|rolle|hverv',
    department: 'afdeling|enhed|kontor|forvaltning',
    organisation:
      'firma|organisation|organisationer|virksomhed|partner|partnere|partnerorganisation|medlemsorganisation|forening|arbejdsplads|arbejdssted|ansættelsessted|arbejdsgiver|institution|selskab|kunde|interessent',
    shortName: 'kort navn|kortnavn|forkortelse|akronym',
    type: 'type|organisationstype|partnertype|organisationsform|foreningstype',
    cvr: 'cvr',
    statement: 'begrundelse|udsagn|citat|derfor er vi med|hvorfor er vi med|hvorfor vi er med|udtalelse|motivation',
    web: 'web|webside|websted|hjemmeside|webadresse|internetadresse|internetside|netside',
    url: 'link|profil',
    note: 'note|noter|notat|notater|bemærkning|bemærkninger|kommentar|kommentarer|andre oplysninger|beskrivelse',
    language: 'sprog|foretrukket sprog',
    birthday: 'fødselsdag|fødselsdato|født',
    tags: 'tag|tags|kategori|kategorier|emneord|gruppe|grupper|nøgleord|etiketter|mærkater',
    id: 'id|kartotek id|medlemsnummer|kundenummer|medlemsnr|kundenr|løbenummer',
    isPrimary: 'fast kontakt|fast kontaktperson|primær kontakt|primær kontaktperson|hovedkontakt|primær',
    address: 'adresse|postadresse|besøgsadresse|adresselinje',
    street: 'gade|vej|vejnavn|gadenavn|gade og nummer|vej og nummer|husnummer|husnr|husbogstav',
    extended: 'etage|sidedør|side dør|sidedoer|stednavn|co navn|co|lokalitet|adressetillæg',
    poBox: 'postboks',
    postalCode: 'postnummer|postnr',
    city: 'by|bynavn|postdistrikt',
    postalCity: 'postnummer by|postnr by|postnummer og by|postnr og by|postnummer bynavn',
    region: 'område|stat provins|provins|landsdel',
    country: 'land|land område',
    formatted: 'fuld adresse|fulde adresse|hele adressen',
    status: 'status|tilstand',
    optOut:
      'afmeldt|frameldt|afmelding|framelding|vil ikke kontaktes|må ikke kontaktes|ingen mail|ingen mails|nej tak|spærret|indsigelse|kom retur|afmeldt nyhedsbrev|frameldt nyhedsbrev|ikke nyhedsbrev',
    optIn: 'nyhedsbrev|markedsføring|samtykke|tilmeldt nyhedsbrev|må kontaktes|abonnement|markedsføringssamtykke|tilmeldt',
    optOutOn: 'afmeldt dato|afmeldingsdato|afmeldt den|frameldt dato|dato for afmelding|frameldingsdato|frameldt den',
    optOutReason: 'afmeldt årsag|årsag til afmelding|afmeldingsårsag|årsag',
    own: 'fax|faxnummer|telefax|personsøger|isdn|tty tdd telefon|telex|assistentens telefon|assistentens navn|bruger|børn|hobby|initialer|konto|kontoradresse|køn|mærkedag|navn på overordnet|profession|se nr|sted|ægtefælle|hilsen|med siden|partnerskab|kælenavn|pigenavn|domæner|navne før|dato|oprettet|tilmeldingsdato|antal|stykpris|rabat|betalt|felt',
    none: 'email type|email vist navn|følsomhed|prioritet|ledig optaget via internettet|kørte kilometer|takstoplysninger|vedhæftede filer|foto|billede|seneste henvendelse|seneste dialog|personer|kilde|ændret'
  },
  asides: {
    partner:
      'organisation|organisationen|organisationens|partner|partneren|partnerens|virksomhed|virksomhedens|forening|foreningens|firma|firmaets|firmaer',
    person: 'kontakt|kontakter|kontaktperson|kontaktpersonen|kontaktpersonens|person|personens|deltager|deltagerens|medlem|medlemmets',
    work: 'arbejde|arbejds|kontor|job',
    private: 'privat|private|hjem|hjemme',
    other: 'anden|andet|andre|øvrig',
    filler: 'nr|nummer|adresse|linje|primær|sekundær|ekstra|værdi|og|på|til|den|s|evt|eventuel|kartotek|dk',
    elsewhere: 'fax|telefax|assistentens|ægtefælles|overordnet',
    hidden: 'fonetisk'
  }
}
