interface Written {
  subject: string
  body: string
  signature?: string | undefined
}

const says = (text: string, names: string): boolean => new RegExp(`partner\\s*\\.\\s*(?:${names})\\b`).test(text)

const names = { card: 'kort|card', people: 'kontakter|contacts', projects: 'projekter|projects', address: 'adresse|address' } as const

/** What of a partner a letter says that takes time to find; it is looked up only then. */
export type LetterNeeds = Record<keyof typeof names, boolean>
export const noNeeds: LetterNeeds = { card: false, people: false, projects: false, address: false }

export function letterNeeds({ subject, body, signature = '' }: Written): LetterNeeds {
  const text = subject + body + signature
  return {
    card: says(text, names.card),
    people: says(text, names.people),
    projects: says(text, names.projects),
    address: says(text, names.address)
  }
}
