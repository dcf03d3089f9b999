import { cliHelp } from './cli-help.ts'
import { cliWords } from './cli-words.ts'

/** The command line: help, answers, and what the words in its tables are called. */
export const cli = {
  about: 'Partnere og personer i en alliance: importér, find, skriv, log. Alt sker på denne maskine.',
  yes: 'ja',
  no: 'nej',
  new: { done: 'Kartoteket er lavet: {{path}}' },
  check: {
    ok: 'Kartoteket er helt.',
    problem: '{{what}} ({{count}})',
    code: {
      damaged: 'Filen er beskadiget',
      'not-as-written': 'Indhold, der har ændret sig af sig selv: {{at}}',
      'history-broken': 'Historikken er ikke, som den blev skrevet, fra {{at}}',
      'foreign-key': 'Kort henviser til kort, der ikke findes',
      'owner-gone': 'Adresser uden ejer',
      'tagged-gone': 'Tags på kort, der ikke findes',
      'follow-up-gone': 'Opfølgninger på kort, der ikke findes',
      'activity-without-party': 'Log uden personer',
      'search-index': 'Søgeregistre, der ikke passer til kortene',
      'not-searchable': 'Kort, der ikke kan findes ved søgning',
      'not-sortable': 'Kort uden plads i alfabetet',
      'sent-without-activity': 'Sendte breve, der mangler på tidslinjen'
    }
  },
  salvage: {
    done: 'Reddet: {{read, number}} rækker i {{path}}. Tabt: {{lost, number}}. Udeladt, fordi de hørte til noget tabt: {{dropped, number}}.',
    table: '{{table}}: {{read, number}} reddet, {{lost, number}} tabt',
    doubtful: 'Ikke som i den nyeste sikkerhedskopi: {{count, number}}',
    changed: 'har ændret sig af sig selv',
    missing: 'findes kun i sikkerhedskopien'
  },
  lending: {
    lent: 'Lånt ud til {{to}}: {{name}}. Kartoteket kan kun læses imens.',
    handedOver: 'Overdraget til {{to}}: {{name}}. Kartoteket kan kun læses.',
    returned: 'Givet tilbage: {{name}}.',
    takenBack: 'Kartoteket er taget tilbage.',
    begun: 'Kartoteket er åbnet: {{path}}',
    received: 'Kartoteket er tilbage. {{theirs}} ændringer derfra, {{mine}} af dine egne.',
    what: { loan: 'Lånt af {{giver}}.', handover: 'Overdraget fra {{giver}}.', return: 'Givet tilbage af {{taker}}.' }
  },
  backup: {
    done: 'Sikkerhedskopien er lavet og efterprøvet: {{name}} ({{kilobytes}} kB)',
    same: 'Intet er ændret siden {{name}}.',
    unchecked: 'ikke kontrolleret',
    holds: 'Kopien rummer {{partners}} partnere og {{persons}} personer.',
    differs: '{{what}}: {{added}} forsvinder, {{changed}} bliver som før, {{removed}} kommer igen',
    restored: '{{name}} er gendannet. Det, der var før, er lagt til side i 30 dage.',
    passphrase: 'Adgangssætning:'
  },
  find: {
    none: 'Ingen hedder "{{who}}". Prøv en del af navnet, eller find det med "kartotek persons" og "kartotek partners".',
    noneYet: 'Ingen hedder "{{who}}": der er ingen endnu.',
    noneOf: 'Der er ingen, der hedder "{{who}}". Der er: {{names}}.',
    several: '{{count}} passer til "{{who}}". Brug id:'
  },
  edit: {
    added: {
      partner: 'Partneren {{name}} er oprettet.',
      person: 'Personen {{name}} er oprettet.',
      project: 'Projektet {{name}} er oprettet.'
    },
    changed: 'Gemt.',
    unchanged: 'Intet at ændre: det stod der allerede.',
    removed: '{{name}} er i papirkurven. "kartotek undo" henter tilbage.',
    noRole: 'Personen har ingen rolle hos en partner, så titel og fast kontakt kan ikke sættes.'
  },
  import: {
    verdict: '{{source}}: {{partners}}, {{persons}}: {{inOrder}} i orden, {{toLookAt}} at se på',
    projects: {
      verdict: '{{source}}: {{projects}}: {{inOrder}} i orden, {{toLookAt}} at se på',
      created: '{{projects}} oprettet',
      updated: '{{projects}} opdateret'
    },
    line: 'linje {{line}}',
    more_one: '… og {{count}} linje til',
    more_other: '… og {{count}} linjer til',
    done: 'Gemt: {{what}}. Fortryd med "kartotek undo {{set}}".',
    unchanged: 'Kilden er, som den var. Intet er ændret.',
    created: '{{partners}} og {{persons}} oprettet',
    updated: '{{partners}} og {{persons}} opdateret',
    ended: '{{partners}} og {{persons}} afsluttet',
    optOuts_one: '{{count}} afmelding taget til efterretning',
    optOuts_other: '{{count}} afmeldinger taget til efterretning',
    bigStdin: '--big kan ikke læse stdin. Gem det i en fil først',
    keptAway: 'ønskede sletning {{day}}: importeres ikke',
    noneErased: '{{who}} er ikke blandt dem i kilden, der ønskede sletning',
    bigErased: '--take-erased kan ikke bruges med --big. Læs filen uden --big',
    bigReport: '--report kan ikke bruges med --big. De første 200 bemærkninger står i svaret',
    bigKind: '--big læser kun CSV og JSON',
    bigVerdict: '{{source}}: {{partners}}, {{persons}}',
    trial: 'Intet er gemt.',
    restored_one: 'Udtrækket er læst ind: {{count}} række.',
    restored_other: 'Udtrækket er læst ind: {{count}} rækker.',
    inDump_one: 'Udtrækket har {{count}} række. Intet er gemt.',
    inDump_other: 'Udtrækket har {{count}} rækker. Intet er gemt.'
  },
  list: {
    created_one: 'Listen "{{name}}" er oprettet: {{count}} får brevet.',
    created_other: 'Listen "{{name}}" er oprettet: {{count}} får brevet.',
    included_one: '{{count}} får brevet.',
    included_other: '{{count}} får brevet.'
  },
  template: {
    goesAlong: 'Følger med: {{what}}',
    added: 'Skabelonen "{{name}}" er tilføjet.',
    ok: 'Skabelonen kan bruges.',
    inSubject: 'Emnet'
  },
  labels: {
    done_one: '{{count}} er i filen {{path}}',
    done_other: '{{count}} er i filen {{path}}',
    would_one: '{{count}} ville være i filen. Intet er skrevet.',
    would_other: '{{count}} ville være i filen. Intet er skrevet.'
  },
  merge: {
    file_one: '{{count}} er i filen {{folder}}',
    file_other: '{{count}} er i filen {{folder}}',
    noAddress: 'Uden postadresse: {{name}}',
    tooLong: 'Mere tekst, end der er plads til: {{name}}',
    missing_one: 'Mangler i {{count}} brev: {{field}}',
    missing_other: 'Mangler i {{count}} breve: {{field}}',
    done_one: '{{count}} kladde skrevet i {{folder}}',
    done_other: '{{count}} kladder skrevet i {{folder}}',
    would_one: '{{count}} kladde ville blive skrevet. Intet er skrevet.',
    would_other: '{{count}} kladder ville blive skrevet. Intet er skrevet.',
    next: 'Skrevet er ikke sendt: når de er sendt, så skriv: kartotek mailing sent "{{name}}"',
    noSender: 'Skriv den med: kartotek edit alliance senderName="…" senderEmail=…'
  },
  mailing: {
    sent_one: '{{count}} brev er sendt og står på tidslinjen.',
    sent_other: '{{count}} breve er sendt og står på tidslinjen.'
  },
  send: {
    password: 'Adgangskode for {{user}} på {{host}}:',
    works: 'Forbindelsen virker: serveren tog imod bruger og adgangskode.',
    trial: 'Et brev er sendt til {{to}}.',
    sent_one: '{{count}} brev er sendt og står på tidslinjen.',
    sent_other: '{{count}} breve er sendt og står på tidslinjen.',
    held_one: '{{count}} holdt tilbage',
    held_other: '{{count}} holdt tilbage',
    failed_one: '{{count}} afvist af serveren',
    failed_other: '{{count}} afvist af serveren',
    unknown_one: '{{count}} er uvist og sendes ikke igen af sig selv: kartotek mailing unknown "{{name}}"',
    unknown_other: '{{count}} er uvisse og sendes ikke igen af sig selv: kartotek mailing unknown "{{name}}"',
    left_one: '{{count}} venter: kartotek mailing resume "{{name}}"',
    left_other: '{{count}} venter: kartotek mailing resume "{{name}}"',
    stopped_one: 'Stoppet. {{count}} får ikke brevet.',
    stopped_other: 'Stoppet. {{count}} får ikke brevet.',
    unknownCount_one: '{{count}} uvist brev',
    unknownCount_other: '{{count}} uvisse breve'
  },
  personData: {
    report: 'Rapport med {{count, number}} rækker skrevet til {{path}}',
    confirm: 'Intet er slettet. Skriv --confirm "{{name}}" for at slette.',
    erased: 'Slettet for altid: {{count, number}} rækker. {{blanked, number}} tekster ryddet, {{files, number}} filer slettet.'
  },
  optout: {
    withdrawn: 'Afmeldt: {{purpose}}.',
    objected: 'Noteret: vil ikke kontaktes.',
    already: 'Det var noteret i forvejen.',
    persons_zero: 'Ingen i kartoteket har adressen; den er sat på spærrelisten.',
    persons_one: '{{count}} person har adressen.',
    persons_other: '{{count}} personer har adressen.'
  },
  log: {
    done: '{{kind}} logget: {{names}}',
    followUp: 'Opfølgning {{day}}: {{title}}',
    followUpTitle: 'Følg op'
  },
  followUp: { overdue_one: '{{count}} dag over', overdue_other: '{{count}} dage over' },
  export: {
    done: 'Kartoteket er skrevet ud: {{path}} ({{kilobytes}} kB)',
    rows_one: '{{count}} række er skrevet ud: {{path}} ({{kilobytes}} kB)',
    rows_other: '{{count, number}} rækker er skrevet ud: {{path}} ({{kilobytes}} kB)',
    excluded_one: '{{count}} på listen er udeladt. "kartotek list show" siger hvorfor.',
    excluded_other: '{{count, number}} på listen er udeladt. "kartotek list show" siger hvorfor.',
    whole: 'et udtræk som json er hele kartoteket; brug csv, xlsx eller vcard til en del af det',
    one: 'vælg enten en liste, eller personer og partnere med en søgning'
  },
  history: {
    undone: 'fortrudt',
    of: { undo: 'Fortrudt: {{label}}', redo: 'Gentaget: {{label}}' },
    done: { undo: 'Fortrudt: {{label}} ({{count}})', redo: 'Gentaget: {{label}} ({{count}})' },
    kept: 'Beholdt: {{what}}: {{why}}'
  },
  generate: { done: 'Opdigtet: {{partners}} partnere og {{contacts}} personer (seed {{seed}}).' },
  demo: {
    text: {
      alliance: 'Alliancen for Lige Adgang',
      list: 'Alle med e-mail',
      template: 'Invitation til partnermøde',
      meeting: 'Partnermøde',
      place: 'Broens Beboerhus, Odense',
      folder: 'kladder',
      how: 'Skrev det i en mail',
      call: 'Vil gerne høre mere om arbejdsgrupperne.',
      followUp: 'Ring igen'
    },
    import: 'Den opdigtede alliances partnerside læses.',
    imported: 'Gennemgangen er godkendt: {{partners}} partnere og {{persons}} personer er oprettet i ét skridt.',
    undone: 'Skridtet fortrydes ({{count}} ændringer taget tilbage): nu er der {{partners}} partnere.',
    redone: 'Og gentages: {{partners}} partnere og {{persons}} personer.',
    optedOut: '{{name}} vil ikke have nyhedsbrev. Det noteres, med hvordan vi ved det.',
    list: 'Listen "{{name}}" følger søgningen har:email, én person pr. partner: {{count}} får brevet.',
    template: 'Skabelonen "{{name}}" er tilføjet.',
    written: '{{count}} kladder er skrevet. Skrevet er ikke sendt.',
    sent: '"{{name}}": {{count}} er sendt, kun {{except}} ikke. Først nu står brevet på deres tidslinjer.',
    logged: 'Et opkald med {{name}} er logget, med en opfølgning {{day}}:',
    filled:
      'Det andet, alliancen laver, kommer til: {{projects}} projekter, {{groups}} arbejdsgrupper, {{events}} arrangementer og det, der er sagt og lovet.',
    checked: 'Kartoteket er undersøgt: alt er helt.',
    broken: 'Kartoteket er undersøgt: noget er galt.',
    files: 'Kartoteket:  {{file}}\nKladderne:   {{letters}}'
  },
  ...cliHelp,
  ...cliWords
} as const
