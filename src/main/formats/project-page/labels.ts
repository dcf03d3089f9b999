import type { DraftProjectText } from '#shared/model/draft-project.ts'
import type { ProjectPersonRole, ProjectRole } from '#shared/model/project.ts'
import { fold } from '#shared/rules/fold.ts'

/** What stands behind a label. */
export type LabelMeaning =
  | { readonly text: DraftProjectText }
  | { readonly organisation: ProjectRole }
  | { readonly person: ProjectPersonRole }
  | { readonly list: 'focus' | 'names' | 'tags' }
  | { readonly status: true }

const words: readonly (readonly [LabelMeaning, string])[] = [
  [
    { text: 'targetGroup' },
    'målgruppe målgrupper målgruppen målgrupp målgruppene|target group|target groups|target audience|for whom|hvem er det for'
  ],
  [
    { text: 'summary' },
    'beskrivelse projektbeskrivelse prosjektbeskrivelse beskrivning projektbeskrivning summary description sammendrag sammanfattning resume|kort beskrivelse|kort beskrivning|kortfattet beskrivelse|short description|brief description|project description|kort om projektet|kort om prosjektet|om projektet|om prosjektet|about the project'
  ],
  [{ text: 'aim' }, 'formål mål aim aims purpose objective objectives goal goals syfte hensikt|projektets formål|formål med projektet'],
  [
    { text: 'period' },
    'projektforløb prosjektforløp projektperiode prosjektperiode projektperiod projekttid periode period tidsperiode tidsperiod tidsramme varighed varighet løbetid duration timeframe timeline|project period|project duration|time frame|periode for projektet|projektets forløb'
  ],
  [
    { text: 'web' },
    'hjemmeside web website webside link nettside nettsted webbplats|læs mere|les mer|läs mer|read more|mere information|more information'
  ],
  [{ text: 'outcome' }, 'resultat resultater results outcome outcomes'],
  [{ text: 'effect' }, 'effekt effekter virkning effect effects impact'],
  [{ text: 'funding' }, 'finansiering økonomi budget funding finansiering bevilling finansieres'],
  [{ text: 'shortTitle' }, 'kortnavn|kort titel|short title|kort navn'],
  [
    { person: 'contact' },
    'kontakt kontaktperson kontaktpersoner kontaktpersoner contact contacts|contact person|contact persons|contact people'
  ],
  [
    { person: 'lead' },
    'projektleder projektledere prosjektleder projektledare|project manager|project managers|project leader|project lead'
  ],
  [{ person: 'evaluator' }, 'evaluator evaluatorer'],
  [
    { organisation: 'lead' },
    'projektejer prosjekteier projektägare tovholder ansvarlig hovedansvarlig|ansvarlig organisation|lead organisation|lead partner|led by|ledes af'
  ],
  [
    { organisation: 'initiator' },
    'initiativtager initiativtagere initiativtaker initiativtakere initiativtagare initiator initiators|initiated by|taget initiativ'
  ],
  [
    { organisation: 'partner' },
    'partner partnere partners samarbejdspartner samarbejdspartnere samarbeidspartnere samarbetspartner projektpartnere deltagere deltagende|i samarbejde med|in cooperation with|project partners|deltagende partnere|samarbeidspartner'
  ],
  [
    { organisation: 'funder' },
    'støttegiver støttegivere bevillingsgiver fond funder funders finansiär|støttet af|funded by|støttes av|med støtte fra|finansieret af|supported by'
  ],
  [{ organisation: 'evaluator' }, 'evaluering evaluation|evalueres af|evaluated by'],
  [{ organisation: 'host' }, 'vært værtsorganisation vert värd host|host organisation'],
  [
    { list: 'focus' },
    'indsatsområde indsatsområder innsatsområde insatsområde tema temaer fokusområde fokusområder theme themes|focus area|focus areas'
  ],
  [{ list: 'names' }, 'alias|også kaldt|også kendt som|also known as|også kjent som|också känt som'],
  [{ list: 'tags' }, 'nøgleord emneord keywords tags'],
  [{ status: true }, 'status projektstatus|project status']
]

const meanings = new Map<string, LabelMeaning>()
for (const [meaning, said] of words) {
  const [single = '', ...phrases] = said.split('|')
  for (const word of [...single.split(' '), ...phrases]) if (!meanings.has(fold(word))) meanings.set(fold(word), meaning)
}

/** What a label of a page of projects, or a header of a table of them, says that stands behind it; in Danish, Norwegian, Swedish and English. */
export const meaningOf = (label: string): LabelMeaning | undefined => meanings.get(fold(label.replace(/\((?:er|e|s|r)\)/gi, '')))

export interface LabelledLine {
  readonly meaning: LabelMeaning
  readonly rest: string
}

/** "Målgruppe: unge" and "Målgruppe" alone on its line; a word that also is an everyday one needs its colon. */
export function labelOf(line: string): LabelledLine | undefined {
  const plain = line.replace(/\*\*|__/g, '').trim()
  const [, label = '', rest = ''] = /^[-–•*·\s]*([\p{L}][\p{L} ()/-]{1,40}?)\s*[:：]\s*(.*)$/su.exec(plain) ?? []
  const meaning = label === '' ? undefined : meaningOf(label)
  if (meaning) return { meaning, rest: rest.trim() }
  const alone = plain.length <= 30 && /^\p{Lu}/u.test(plain) ? meaningOf(plain) : undefined
  return alone && { meaning: alone, rest: '' }
}
