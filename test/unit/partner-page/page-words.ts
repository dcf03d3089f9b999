/** Words that made-up pages are built from; organisations, people and addresses are fictional. */
export type PageWords = {
  heading: string
  organisations: readonly string[]
  names: readonly string[]
  titles: readonly string[]
  sentences: readonly string[]
  labels: { contact: string; phone: string; email: string }
  phones: readonly { written: string; e164: string }[]
  above: readonly string[]
  below: readonly string[]
}

export const pageWords: Readonly<Record<'da' | 'no' | 'sv' | 'de' | 'en', PageWords>> = {
  da: {
    heading: 'Partnere i Alliancen for Åbne Døre',
    organisations: [
      'Havnens Venner',
      'Dansk Forening for Fodgængere',
      'Region Solkyst',
      'KLF',
      'Bedre Bænke',
      'Center for Nære Ting (CNT)',
      'Fonden Fri Luft',
      'Byens Læseklub'
    ],
    names: [
      'Anna Holm',
      'Jens Ole Friis',
      'Xenia Toft-Bruun',
      'Louise K. Dam',
      'Bo von Rosen',
      'Fatima Aziz',
      'Hans Jørgen Skov',
      'Inge Lund'
    ],
    titles: [
      'Direktør',
      'Sekretariatschef, ph.d.',
      'Drifts- og udviklingsleder',
      'Politisk konsulent',
      'Formand',
      'Chef for Sundhed & Trivsel',
      'Projektleder i afdelingen for byliv'
    ],
    sentences: [
      'Vi er med, fordi ingen skal stå alene.',
      'Hver dag møder vi mennesker, som ikke kan finde vej ind i systemet.',
      'Det vil vi gerne lave om på sammen med andre.',
      'Lige adgang er ikke et slogan, men et arbejde.'
    ],
    labels: { contact: 'Kontaktperson', phone: 'Tlf.', email: 'Mail' },
    phones: [
      { written: '+45 20 00 12 34', e164: '+4520001234' },
      { written: '20001235', e164: '+4520001235' },
      { written: '+45 2000 1236', e164: '+4520001236' }
    ],
    above: ['Gå til indhold', 'Forside', 'Nyheder'],
    below: ['Følg os', 'Facebook', 'Cookiepolitik', 'Privatlivspolitik']
  },
  no: {
    heading: 'Våre samarbeidspartnere',
    organisations: [
      'Fjellets Venner',
      'Norsk Forening for Stillhet',
      'Stiftelsen Hytta',
      'Bekkelaget Bydelshus',
      'Nettverk for Unge Stemmer',
      'Vestby Kommune'
    ],
    names: ['Kari Nordli', 'Ola Viken', 'Ingrid Moen-Berg', 'Per Arne Lie', 'Xander Solbakk', 'Marte Haug'],
    titles: ['Daglig leder', 'Generalsekretær', 'Seniorrådgiver', 'Styreleder', 'Prosjektleder, folkehelse', 'Fagsjef'],
    sentences: [
      'Vi er med fordi alle skal ha et sted å høre til.',
      'Hver uke ser vi hvor mye et møte kan bety.',
      'Derfor jobber vi for at flere skal bli sett.'
    ],
    labels: { contact: 'Kontaktperson', phone: 'Tlf', email: 'E-post' },
    phones: [
      { written: '+47 900 01 234', e164: '+4790001234' },
      { written: '+47 22 00 12 35', e164: '+4722001235' }
    ],
    above: ['Hopp til innhold', 'Hjem', 'Meny'],
    below: ['Personvern', 'Nyhetsbrev']
  },
  sv: {
    heading: 'Våra medlemmar',
    organisations: [
      'Föreningen Lyktan',
      'Riksförbundet Gläntan',
      'Sjöns Vänner',
      'Svenska Sällskapet för Sång',
      'Nätverket Nära',
      'Umby Kommun'
    ],
    names: ['Åsa Lindqvist', 'Nils Öberg', 'Ylva Ek-Strand', 'Sven Olof Hammar', 'Quirin Dahlbom', 'Karin Wik'],
    titles: ['Ordförande', 'Verksamhetschef', 'Generalsekreterare', 'Samordnare', 'Handläggare, folkhälsa', 'Utredare'],
    sentences: [
      'Vi är med för att alla ska få plats.',
      'Varje dag möter vi människor som inte hittar rätt.',
      'Det vill vi ändra på tillsammans med andra.'
    ],
    labels: { contact: 'Kontakt', phone: 'Tel.', email: 'E-post' },
    phones: [
      { written: '+46 70 000 12 34', e164: '+46700001234' },
      { written: '+46 31 00 12 35', e164: '+4631001235' }
    ],
    above: ['Hoppa till innehåll', 'Start', 'Nyheter'],
    below: ['Följ oss', 'Kakor']
  },
  de: {
    heading: 'Unsere Partner im Bündnis',
    organisations: [
      'Wegweiser e.V.',
      'Stiftung Neue Ufer',
      'Deutscher Verband der Gärtner',
      'Nachbarschaftshilfe Nord',
      'Institut für Teilhabe',
      'Stadt Auental'
    ],
    names: ['Jana Berger', 'Matthias Krön', 'Sabine Özdemir-Wolf', 'Uwe Brandt', 'Friedhelm von Auen', 'Xaver Tannert'],
    titles: [
      'Geschäftsführerin',
      'Referent für Teilhabe',
      'Vorsitzende',
      'Leiter Öffentlichkeitsarbeit',
      'Projektleitung',
      'Koordinatorin'
    ],
    sentences: [
      'Wir sind dabei, weil jeder Mensch einen Weg finden soll.',
      'Jeden Tag sehen wir, wie viel eine offene Tür bewirkt.',
      'Das wollen wir gemeinsam mit anderen ändern.'
    ],
    labels: { contact: 'Ansprechpartner', phone: 'Tel.', email: 'E-Mail' },
    phones: [
      { written: '+49 30 1234567', e164: '+49301234567' },
      { written: '+49 170 1234567', e164: '+491701234567' }
    ],
    above: ['Zum Inhalt springen', 'Startseite', 'Aktuelles'],
    below: ['Impressum', 'Datenschutz']
  },
  en: {
    heading: 'Our partners',
    organisations: [
      'The Lantern Trust',
      'Harbour Housing Association',
      'Friends of the Long Pier',
      'Council for Quiet Streets',
      'Bright Steps',
      'Northgate University'
    ],
    names: ['Mary Whitfield', 'John Pryce', 'Susan Lowe-Carter', 'Oluwaseun Adeyemi', 'Thi Hoa Pham', 'Grace M. Hill'],
    titles: [
      'Chief Executive',
      'Policy Officer',
      'Head of Programmes',
      'Chair',
      'Director of Public Affairs',
      'Outreach and Events Manager'
    ],
    sentences: [
      'We joined because everyone needs a way in.',
      'Every day we meet people who cannot find the right door.',
      'That is what we want to change, together with others.'
    ],
    labels: { contact: 'Contact', phone: 'Tel', email: 'Email' },
    phones: [
      { written: '+44 20 7946 0012', e164: '+442079460012' },
      { written: '+44 1632 960123', e164: '+441632960123' }
    ],
    above: ['Skip to content', 'Home', 'News'],
    below: ['Privacy policy', 'Newsletter']
  }
}
