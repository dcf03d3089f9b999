import { fold } from '../fold.ts'

/** What a cell about letters says: a kind of no, "fine", or yes or no to the question of its header. */
export type OptOutSaid = 'unsubscribed' | 'objected' | 'bounced' | 'fine' | 'yes' | 'no'

const phrases: Readonly<Record<OptOutSaid, string>> = {
  objected:
    'objected|objection|objects|complained|complaint|spam complaint|abuse|abuse complaint|blocked|blocklisted|blacklisted|suppressed|do not contact|vil ikke kontaktes|må ikke kontaktes|indsigelse|spærret|blokeret|spam|widersprochen|widerspruch|gesperrt|nicht kontaktieren|reservert|reserverad|forbudt',
  bounced:
    'bounced|bounce|hard bounce|hard bounced|soft bounce|cleaned|clean|invalid|undeliverable|kom retur|retur|returneret|fejl|unzustellbar|ugyldig|ugyldig adresse|inactive mailbox',
  unsubscribed:
    'unsubscribed|unsubscribe|unsub|opt out|opted out|optout|optedout|afmeldt|frameldt|afmeldt nyhedsbrev|nej tak|ønsker ikke|abgemeldet|abbestellt|avmeldt|avregistrert|avanmäld|avregistrerad|udmeldt|declined|revoked|withdrawn|tilbagetrukket',
  fine: 'subscribed|active|aktiv|tilmeldt|confirmed|opt in|opted in|optin|optedin|pending|afventer|nonsubscribed|transactional|ok|angemeldet|aktiv abonnent|abonniert|påmeldt|anmäld|prenumererar|subscriber|granted|givet|enabled|delivered|unconfirmed|invited|inviteret|emne|på pause',
  yes: 'yes|ja|y|j|true|sand|1|x|wahr|sant|on|ja tak|v',
  no: 'no|nej|n|false|falsk|0|nein|falsch|nei|usant|off'
}
const known = new Map(
  (Object.keys(phrases) as OptOutSaid[]).flatMap((said) => phrases[said].split('|').map((phrase) => [fold(phrase), said] as const))
)

/** Null for a word that says nothing known. */
export const optOutSaid = (cell: string): OptOutSaid | null => (/^[✓✔☑]$/.test(cell.trim()) ? 'yes' : (known.get(fold(cell)) ?? null))
