interface Written {
  subject: string
  body: string
  signature?: string | undefined
}

const says = (text: string, names: string): boolean => new RegExp(`partner\\s*\\.\\s*(?:${names})\\b`).test(text)

/** What of a partner a letter says that takes time to find; it is looked up only then. */
export function letterNeeds({ subject, body, signature = '' }: Written): { card: boolean; people: boolean; address: boolean } {
  const text = subject + body + signature
  return { card: says(text, 'kort|card'), people: says(text, 'kontakter|contacts'), address: says(text, 'adresse|address') }
}
