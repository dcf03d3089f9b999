import type { InitiativeKind } from '#shared/model/initiative.ts'
import type { World } from './cast.ts'

interface Together {
  readonly kind: InitiativeKind
  readonly title: string
  readonly addressees: string
  readonly days: number
  readonly stated: number | null
  readonly body: string
  readonly outcome: string
  readonly by: string
  /** Others, of whom only the name is known. */
  readonly names: readonly string[]
}

const initiatives: readonly Together[] = [
  {
    kind: 'letter',
    title: 'Åbent brev om vejen fra perron til by',
    addressees: 'Transportministeren\nFolketingets Transportudvalg',
    days: -150,
    stated: 12,
    body: 'Kære minister\n\nToget holder ved perronen. Perronen holder ikke ved byen. Vi beder om, at vejen derimellem bliver en del af projektet, næste gang en station bygges om.',
    outcome: 'Ministeren har inviteret til møde, og to stationer er med i en prøve.',
    by: 'Pendlernes Råd|Region Randhav|Havblik Kommune|Cyklernes Klub|Patientforeningen Lungeliv|Klub 67|Omsorgens Hus|Hørelsens Venner',
    names: ['Handicaprådet i Strandby', 'Stationens Venner']
  },
  {
    kind: 'op-ed',
    title: 'Et brev, ingen forstår, er ikke sendt',
    addressees: 'Randhav Folkeblad',
    days: -58,
    stated: null,
    body: 'Hver fjerde af os lægger brevet fra sig. Ikke fordi vi ikke vil læse det, men fordi det ikke vil læses.',
    outcome: 'Bragt, og fulgt op med et interview i Radio Broen.',
    by: 'Dansk Selskab for Letlæst|Lærernes Læseløft|Dansk Tegnsprogsnetværk|Gadens Apotek',
    names: []
  },
  {
    kind: 'call',
    title: 'Opråb for stille timer',
    addressees: 'Butikskæder og museer',
    days: -420,
    stated: 25,
    body: 'Giv os en time om ugen uden musik.',
    outcome: '112 steder er med.',
    by: 'Ro & Rum|Center for Tilgængelig Kultur (CTK)|Landsforeningen Lysglimt|Skovens Skole|Rullende Bibliotek',
    names: []
  }
]

/** What partners did together towards others. */
export async function tellInitiatives({ client, partners, day }: World): Promise<void> {
  const written = new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'UTC' })
  for (const { kind, title, addressees, days, stated, body, outcome, by, names } of initiatives) {
    const dateText = written.format(Date.parse(day(days)))
    const { id } = await client.initiatives.create({ kind, title, addressees, dateText, statedParticipants: stated, body, outcome })
    await client.initiatives.addParticipants({ id, selection: partners(by), names: [...names] })
  }
}
