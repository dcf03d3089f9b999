const letterTabs = ['mailings', 'lists', 'templates', 'rounds'] as const

/** What of an address of Breve is the tab; anything else is the first one, which an address need not name. */
export function lettersSearch(search: Record<string, unknown>): { tab?: (typeof letterTabs)[number] } {
  const tab = letterTabs.find((each) => each === search['tab'])
  return tab && tab !== 'mailings' ? { tab } : {}
}
