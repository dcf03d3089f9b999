/** What of an address is the step; the first one an address need not name. */
export const newLetterSearch = (search: Record<string, unknown>): { step?: 'template' } =>
  search['step'] === 'template' ? { step: 'template' } : {}
