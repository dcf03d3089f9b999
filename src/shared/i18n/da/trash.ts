/** What was deleted and can be had back. */
export const trash = {
  title: 'Papirkurv',
  status_one: '{{count, number}} slettet',
  status_other: '{{count, number}} slettede',
  search: 'Søg i papirkurven',
  entity: { person: 'Person', organisation: 'Partner', list: 'Liste', template: 'Skabelon', activity: 'Post i loggen' },
  column: { name: 'Navn', kind: 'Hvad', at: 'Slettet', by: 'Af' },
  withPartner: 'sammen med {{partner}}',
  nameless: 'uden tekst',
  restore: 'Gendan',
  restored_one: '{{count}} er gendannet.',
  restored_other: '{{count, number}} er gendannet.',
  empty: 'Papirkurven er tom',
  emptyText: 'Partnere, personer, lister, skabeloner og poster i loggen, som du sletter, ligger her og kan gendannes.',
  none: 'Intet i papirkurven hedder det'
} as const
