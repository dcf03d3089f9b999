import type { HeaderWords } from '../header-meaning.ts'

/** Norwegian and Swedish, where they are not as Danish. */
export const nordic: HeaderWords = {
  nouns: {
    name: 'namn|fullt navn|fullständigt namn|visningsnamn',
    contact: 'kontaktnamn|kontaktpersonar',
    givenName: 'fornamn|förnamn',
    additional: 'mellomnavn|mellannamn',
    familyName: 'etternavn|efternamn',
    honorific: 'prefiks|tilltal',
    email: 'epost|epostadresse|epostadress|epost adresse|epost adress',
    phone: 'telefonnummer|tfn',
    mobile: 'mobilnummer|mobiltelefon',
    direct: 'direktenummer|direktnummer',
    switchboard: 'sentralbord|växel',
    title: 'tittel',
    jobTitle: 'befattning|stillingstittel|yrkestitel|roll|funksjon',
    department: 'avdeling|avdelning|enhet',
    organisation:
      'organisasjon|bedrift|foretak|företag|förening|arbeidsgiver|arbetsgivare|arbetsplats|arbeidssted|selskap|medlemsorganisasjon',
    type: 'organisasjonstype|organisationstyp|typ',
    cvr: 'organisasjonsnummer|organisationsnummer|orgnr|org nr|org nummer',
    statement: 'uttalelse|uttalande|begrunnelse|motivering|sitat|därför är vi med',
    web: 'nettside|nettsted|hjemmeside|hemsida|webbplats|webb|webbsida|webbadress',
    note: 'anteckning|anteckningar|merknad|merknader|kommentarer|anmärkning|anmärkningar|notatar|beskrivning|beskrivelse',
    language: 'språk',
    birthday: 'fødselsdag|bursdag|födelsedag|födelsedatum',
    tags: 'kategorier|taggar|grupp|grupper|emneord|stikkord|etikett|nyckelord',
    id: 'kundenummer|medlemsnummer|kundnummer',
    address: 'adress|gateadresse|gatuadress|besøksadresse|besöksadress|postadress',
    street: 'gate|gata|gatenavn|veiadresse|vei',
    poBox: 'postboks|box|boks',
    postalCode: 'postnummer|postnr',
    city: 'poststed|postort|stad|ort|tettsted',
    region: 'fylke|län|landskap',
    optOut: 'avmeldt|avmeld|avregistrert|avregistrerad|avanmäld|reservert|reserverad',
    optIn: 'nyhetsbrev|samtykke|samtycke',
    own: 'faks|fødselsår|kjønn|kön|barn|kallenavn|smeknamn'
  },
  asides: {
    partner: 'organisasjon|organisasjonens|organisasjons|företags|bedrift|bedriftens',
    person: 'kontaktpersonens',
    work: 'arbeid|arbeids|jobb|arbete|arbets',
    private: 'privat|hjemme|hem',
    other: 'annen|annet|annan|annat|övrig|øvrige',
    filler: 'nummer|verdi|värde|och',
    elsewhere: 'faks'
  }
}
