/** How often there should be a dialogue with a partner. */
export const cadence = {
  title: 'Kontaktrytme',
  note: 'Så mange dage bør der højst gå mellem to dialoger. En partner kan have sin egen rytme.',
  days: 'Kontaktrytme i dage',
  every_one: 'hver dag',
  every_other: 'hver {{count, number}}. dag',
  ofType_one: 'hver dag, som typen',
  ofType_other: 'hver {{count, number}}. dag, som typen',
  none: 'ingen rytme',
  wrong: 'Skriv et antal dage, eller lad feltet være tomt.',
  over_one: '{{count, number}} dag over',
  over_other: '{{count, number}} dage over',
  state: { ok: 'i rytme', due: 'snart tid', overdue: 'over tid', losing: 'ved at miste kontakten', unknown: 'ukendt' }
} as const
