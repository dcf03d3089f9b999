/** What of an address of a mailing is the step; the check an address need not name. */
export const mailingSearch = (search: Record<string, unknown>): { step?: 'write' } => (search['step'] === 'write' ? { step: 'write' } : {})
