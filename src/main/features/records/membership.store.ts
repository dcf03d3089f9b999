/** The membership of an organisation that counts: the one going on, else one to come, else the one that ended last. Gives its seq. */
export const lastMembership = (organisationId: string): string =>
  `(select x.seq from membership x where x.organisation_id = ${organisationId}
    order by x.status = 'left', x.left_on is null, x.left_on desc, x.joined_from desc, x.id desc limit 1)`
