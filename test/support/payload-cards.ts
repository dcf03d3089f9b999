import type { TestApp } from './test-app.ts'

/** A card for each text, which stands in every field that takes it: name, title, partner, reason, web, note and a field of one's own. */
export async function cardsOf(app: TestApp, texts: readonly string[]): Promise<void> {
  const { client } = app
  const { id: fieldId } = await client.fields.create({ entity: 'person', label: 'Egen', type: 'text' })
  const written: { id: string; column: string; text: string }[] = []
  for (const [at, text] of texts.entries()) {
    const { id: partnerId } = await client.partners.create({ name: `${text} ${at}` })
    await client.partners.setStatement({ id: partnerId, language: 'da', text })
    const { id } = await client.persons.create({
      givenName: text,
      familyName: `Holm ${at}`,
      emails: [`person${at}@havnen.example`],
      title: text,
      partnerId
    })
    written.push({ id, column: 'notes', text }, { id, column: `custom:${fieldId}`, text })
  }
  await client.cells.write({ entity: 'persons', cells: written as never })
}
