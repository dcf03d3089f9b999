import { describe, expect, it } from 'vitest'
import { accept, read } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const people = 'Fornavn;Efternavn;Firma;E-mail\nAnna;Holm;Havnens Venner;anna@havnen.example\nBo;Dam;Havnens Venner;bo@havnen.example'

describe('The source of a file', () => {
  it.each([
    ['nobody but those who said no', 'Email Address,UNSUB_TIME\nanna@havnen.example,2026-03-01 10:00:00'],
    ['persons of no partner', 'Navn;E-mail\nIda Storm;ida@storm.example']
  ])('is its own where it names %s, and the columns of the others stay known', async (_what, text) => {
    const { client } = testApp()
    await accept(client, await read(client, { text: people, from: 'csv', fileName: 'medlemmer.csv' }))
    const other = await read(client, { text, from: 'csv', fileName: 'andre.csv' })
    expect(other.source).toEqual({ kind: 'csv', name: 'andre', known: false })
    await accept(client, other)
    const again = await read(client, { text: people, from: 'csv', fileName: 'medlemmer 2.csv' })
    expect(again).toMatchObject({ source: { name: 'medlemmer', known: true }, table: { known: true } })
  })

  it('is its own where another file names the same partners: who came to a meeting says nothing about who left', async () => {
    const { client } = testApp()
    await accept(client, await read(client, { text: people, from: 'csv', fileName: 'medlemmer.csv' }))
    const guests = await read(client, { text: people.split('\n').slice(0, 2).join('\n'), from: 'csv', fileName: 'deltagere.csv' })
    expect(guests).toMatchObject({ source: { name: 'deltagere', known: false }, summary: { persons: { unchanged: 1, departed: 0 } } })
  })
})
