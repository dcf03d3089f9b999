/** How somebody stands in an event, a mailing or a round, and the opposite; what stands in the place of its name. */
export const filterDeeds = {
  did: {
    signedUp: 'Signed up for {{value}}',
    unanswered: 'Invited to {{value}} without an answer',
    attended: 'Was at {{value}}',
    mailingWritten: 'Has a draft in {{value}}',
    mailingSent: 'Was sent {{value}}',
    mailingReplied: 'Replied to {{value}}',
    mailingBounced: 'Bounced from {{value}}',
    mailingLeftOut: 'Left out of {{value}}',
    roundAsked: 'Asked in {{value}}',
    roundYes: 'Said yes in {{value}}',
    roundNo: 'Said no in {{value}}',
    roundSilent: 'No answer in {{value}}'
  },
  didNot: {
    signedUp: 'Not signed up for {{value}}',
    unanswered: 'Not invited to {{value}} without an answer',
    attended: 'Was not at {{value}}',
    mailingWritten: 'Has no draft in {{value}}',
    mailingSent: 'Was not sent {{value}}',
    mailingReplied: 'Did not reply to {{value}}',
    mailingBounced: 'Did not bounce from {{value}}',
    mailingLeftOut: 'Not left out of {{value}}',
    roundAsked: 'Not asked in {{value}}',
    roundYes: 'Did not say yes in {{value}}',
    roundNo: 'Did not say no in {{value}}',
    roundSilent: 'Not without an answer in {{value}}'
  },
  /** In the place of its name. */
  some: {
    event: 'an event',
    mailing: 'a mailing',
    round: 'a round'
  },
  /** The same after a not. */
  any: {
    event: 'any event',
    mailing: 'any mailing',
    round: 'any round'
  },
  amount: {
    equal: 'exactly {{value}}',
    less: 'under {{value}}',
    most: 'at most {{value}}',
    more: 'more than {{value}}',
    least: 'at least {{value}}',
    range: 'from {{value}}'
  }
} as const
