/** How somebody stands in an event, a mailing or a round, and the opposite; what stands in the place of its name. */
export const filterDeeds = {
  did: {
    signedUp: 'Tilmeldt {{value}}',
    unanswered: 'Inviteret uden svar til {{value}}',
    attended: 'Var med til {{value}}',
    mailingWritten: 'Har en kladde i {{value}}',
    mailingSent: 'Har fået sendt {{value}}',
    mailingReplied: 'Har svaret på {{value}}',
    mailingBounced: 'Kom retur fra {{value}}',
    mailingLeftOut: 'Udeladt af {{value}}',
    roundAsked: 'Spurgt i {{value}}',
    roundYes: 'Sagde ja i {{value}}',
    roundNo: 'Sagde nej i {{value}}',
    roundSilent: 'Intet svar i {{value}}'
  },
  didNot: {
    signedUp: 'Ikke tilmeldt {{value}}',
    unanswered: 'Ikke inviteret uden svar til {{value}}',
    attended: 'Var ikke med til {{value}}',
    mailingWritten: 'Har ingen kladde i {{value}}',
    mailingSent: 'Har ikke fået sendt {{value}}',
    mailingReplied: 'Har ikke svaret på {{value}}',
    mailingBounced: 'Kom ikke retur fra {{value}}',
    mailingLeftOut: 'Ikke udeladt af {{value}}',
    roundAsked: 'Ikke spurgt i {{value}}',
    roundYes: 'Sagde ikke ja i {{value}}',
    roundNo: 'Sagde ikke nej i {{value}}',
    roundSilent: 'Ikke uden svar i {{value}}'
  },
  /** In the place of its name. */
  some: {
    event: 'et arrangement',
    mailing: 'en udsendelse',
    round: 'en runde'
  },
  /** The same after a not. */
  any: {
    event: 'noget arrangement',
    mailing: 'nogen udsendelse',
    round: 'nogen runde'
  },
  amount: {
    equal: 'præcis {{value}}',
    less: 'under {{value}}',
    most: 'højst {{value}}',
    more: 'flere end {{value}}',
    least: 'mindst {{value}}',
    range: 'fra {{value}}'
  }
} as const
