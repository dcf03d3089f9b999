import type { Language } from '../../model/language.ts'
import type { CardPerson, CardProject, PartnerCard } from '../../model/partner-card.ts'
import { cardWords } from './card-words.ts'

/** On one line: mail programs break and join lines as they like, so a break can mean nothing. */
export const cardText = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * The card of a partner as lines of a letter. Every line says what it is, and what is not known has a line too, so that it can be
 * filled in by whoever answers.
 */
export function writeCard(card: PartnerCard, language: Language): string {
  const words = cardWords[language]
  const line = (label: string, value: string) => `${label}: ${cardText(value)}`.trim()
  const lines = (label: string, values: readonly string[]) => (values.length > 0 ? values : ['']).map((value) => line(label, value))
  const contact = ({ emails, phones }: Pick<CardPerson, 'emails' | 'phones'>) => [
    ...lines(words.email, emails),
    ...lines(words.phone, phones)
  ]
  const person = (each: CardPerson, at: number) => [
    line(`${words.person} ${at + 1}`, each.name),
    line(words.title, each.title),
    ...contact(each)
  ]
  const project = ({ title, period }: CardProject, at: number) => [line(`${words.project} ${at + 1}`, title), line(words.period, period)]
  return [
    [line(words.partner, card.name), line(words.web, card.web), line(words.statement, card.statement), ...contact(card)],
    ...card.people.map(person),
    ...card.projects.map(project)
  ]
    .map((part) => part.join('\n'))
    .join('\n\n')
}
