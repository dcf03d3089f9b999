/** What is known of a partner as it is put before the partner to be confirmed: texts as they stand, in the order of the card. */
export interface PartnerCard {
  readonly name: string
  readonly web: string
  readonly statement: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly people: readonly CardPerson[]
  /** What it takes part in and is not over. */
  readonly projects: readonly CardProject[]
}

export interface CardProject {
  readonly title: string
  readonly period: string
}

export interface CardPerson {
  readonly name: string
  readonly title: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}
