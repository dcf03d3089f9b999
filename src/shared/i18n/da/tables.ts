/** The commands of the command line that look at tables, addresses and numbers without a card file. */
export const tables = {
  command: {
    rows: 'vis en tabel fra CSV, Excel eller LDIF, som den læses',
    checkEmail: 'efterse e-mailadresser fra stdin, én på hver linje',
    checkPhone: 'efterse telefonnumre fra stdin, ét på hver linje'
  },
  argument: { file: 'filen, eller - for stdin' },
  option: {
    encoding: 'tegnsættet; ellers ses det på indholdet',
    delimiter: 'tegnet mellem kolonnerne; ellers ses det på indholdet',
    sheet: 'arket; ellers det første med indhold',
    country: 'landet for numre uden landekode'
  },
  line: 'Linje',
  found: {
    encoding: 'Tegnsæt: {{value}}',
    delimiter: 'Skilletegn: {{value}}',
    sheet: 'Ark: {{value}}',
    sheets: 'Alle ark: {{value}}'
  },
  problem: 'Linje {{line}} {{column}}: {{what}} ({{value}})',
  email: {
    'no-at': 'Der er intet @. En adresse ser ud som navn@firma.example.',
    length: 'Adressen er længere end 254 tegn. Se efter, om der står mere end én.',
    signs: 'Adressen indeholder mellemrum, komma eller andre tegn, en adresse ikke kan have. Skriv kun adressen.',
    name: 'Det, der står før @, kan ikke være en postkasse. Se efter punktummer og tegn.',
    domain: 'Det, der står efter @, er ikke et domæne. Se efter, om endelsen mangler.',
    letters: 'Ikke alle mailservere kan sende til de bogstaver. Spørg efter en adresse med a–z.',
    suggestion: 'Ikke alle mailservere kan sende til de bogstaver. Mente du {{suggestion}}?'
  },
  phone: {
    none: 'Det er ikke et telefonnummer ({{country}}). Tæl cifrene, eller skriv landekoden, fx +45.',
    extension: 'Lokalnummer {{extension}}.'
  }
} as const
