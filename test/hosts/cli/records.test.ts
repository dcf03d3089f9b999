import { describe, expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

async function twoPartners() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  await cli.run('add', 'partner', 'Havnens', 'Venner', 'type=fond', 'tags=øst, presse', ...file)
  await cli.run('add', 'partner', 'Ældrenettet', ...file)
  await cli.run('add', 'person', 'Åse Ærø-Sørensen', 'partner=Havnens Venner', 'titel=Formand', 'email=aase@havnen.example', ...file)
  await cli.run('add', 'person', 'Anna Holm', 'partner=Ældrenettet', 'email=anna@nettet.example', 'telefon=20 00 00 07', ...file)
  return { cli, file }
}

describe('partners and persons', () => {
  it('show aligned columns, and the count beside them', async () => {
    const { cli, file } = await twoPartners()
    const { out, err } = await cli.run('persons', '--columns', 'name,partner,phone', ...file)
    expect(out).toBe(
      [
        'Navn              Partner         Telefon',
        'Anna Holm         Ældrenettet     +4520000007',
        'Åse Ærø-Sørensen  Havnens Venner',
        ''
      ].join('\n')
    )
    expect(err).toBe('2 personer\n')
    expect((await cli.run('persons', '--quiet', ...file)).err).toBe('')
  })

  it('find by the filter language, sort both ways, and give whole rows as JSON', async () => {
    const { cli, file } = await twoPartners()
    const names = async (...argv: string[]) => (await cli.json('partners', ...argv, ...file)).map((row: { name: string }) => row.name)
    expect(await names('type:fond')).toEqual(['Havnens Venner'])
    expect(await names('tag:øst', 'venner')).toEqual(['Havnens Venner'])
    expect(await names('--sort', '-name')).toEqual(['Ældrenettet', 'Havnens Venner'])
    expect((await cli.json('partners', 'type:fond', ...file))[0]).toMatchObject({ organisationType: 'foundation', tags: ['presse', 'øst'] })
    expect(await cli.json('partners', 'type:fond', '--columns', 'name,persons', ...file)).toEqual([{ name: 'Havnens Venner', persons: 1 }])
  })

  it('refuse a query that cannot be understood, with the place', async () => {
    const { cli, file } = await twoPartners()
    expect(await cli.run('partners', 'venner', 'rytme:30', ...file)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^"30".*tegn 14/)
    })
  })

  it('let nothing in a name steer the terminal', async () => {
    const { cli, file } = await twoPartners()
    await cli.run('add', 'partner', 'Rød\u001b[31m\u202eHavn', ...file)
    const { out } = await cli.run('partners', 'rød', ...file)
    for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign)
  })
})

describe('show', () => {
  it('finds by id, by name, by part of a name and by address', async () => {
    const { cli, file } = await twoPartners()
    const { id } = await cli.json('show', 'Åse Ærø-Sørensen', ...file)
    for (const who of [id, 'aase aeroe-soerensen', 'Ærø', 'aase@havnen.example'])
      expect(await cli.json('show', who, ...file)).toMatchObject({ type: 'person', id, displayName: 'Åse Ærø-Sørensen' })
    expect(await cli.json('show', 'Havnens', 'Venner', ...file)).toMatchObject({ type: 'partner', name: 'Havnens Venner' })
  })

  it('lists whom a name could mean, with 2', async () => {
    const { cli, file } = await twoPartners()
    await cli.run('add', 'person', 'Anna Holm', 'email=anna.holm@andre.example', ...file)
    const { code, err } = await cli.run('show', 'Anna Holm', ...file)
    expect(code).toBe(2)
    expect(err).toMatch(/anna@nettet\.example[\s\S]*anna\.holm@andre\.example|anna\.holm@andre\.example[\s\S]*anna@nettet\.example/)
  })

  it('shows the card with its contact persons and its timeline', async () => {
    const { cli, file } = await twoPartners()
    await cli.run('edit', 'Havnens Venner', 'begrundelse=Vi er med.', ...file)
    const { out } = await cli.run('show', 'Havnens Venner', ...file)
    expect(out).toMatch(
      /Type\s+Fond[\s\S]*Begrundelse\nVi er med\.[\s\S]*★ +Åse Ærø-Sørensen +Formand[\s\S]*Tidslinje[\s\S]*Begrundelse gemt/
    )
    expect(out).not.toMatch(/history\.|cli\./)
  })
})

describe('add, edit and remove', () => {
  it('change fields by their names in both languages, and say what was changed', async () => {
    const { cli, file } = await twoPartners()
    const done = await cli.json(
      'edit',
      'Anna Holm',
      'titel=Næstformand',
      'notes=Ringer helst',
      'emails=anna@nettet.example, post@nettet.example',
      ...file
    )
    expect(done.changeSets).toHaveLength(2)
    const person = await cli.json('show', 'Anna Holm', ...file)
    expect(person).toMatchObject({ notes: 'Ringer helst', roles: [{ title: 'Næstformand' }] })
    expect(person.points.filter((point: { kind: string }) => point.kind === 'email')).toHaveLength(2)
    expect((await cli.run('edit', 'Anna Holm', 'titel=Næstformand', ...file)).out).toContain('Intet at ændre')
  })

  it('refuse a field that is not there, with the one that was probably meant', async () => {
    const { cli, file } = await twoPartners()
    expect(await cli.run('edit', 'Anna Holm', 'titl=x', ...file)).toMatchObject({ code: 2, err: expect.stringContaining('title') })
    expect(await cli.run('edit', 'Havnens Venner', 'type=klub', ...file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('municipality')
    })
  })

  it('know the alliance itself', async () => {
    const { cli, file } = await twoPartners()
    await cli.run('edit', 'alliance', 'senderName=Liv Munk', 'senderEmail=liv@alliancen.example', ...file)
    const order = JSON.stringify({ id: 1, do: 'settings.alliance' })
    const { out } = await cli.runWith({ stdin: order }, 'apply', '--json', ...file)
    expect(JSON.parse(out).answer).toMatchObject({ senderName: 'Liv Munk', senderEmail: 'liv@alliancen.example' })
  })

  it('take away what undo brings back, and redo takes away again', async () => {
    const { cli, file } = await twoPartners()
    const count = async () => (await cli.json('partners', ...file)).length
    expect((await cli.run('remove', 'Ældrenettet', ...file)).code).toBe(0)
    expect(await count()).toBe(1)
    expect((await cli.run('undo', ...file)).out).toMatch(/^Fortrudt: 1 partner slettet/)
    expect(await count()).toBe(2)
    await cli.run('redo', ...file)
    expect(await count()).toBe(1)
    const { out } = await cli.run('history', ...file)
    expect(out).toMatch(/Gentaget: 1 partner slettet[\s\S]*Fortrudt: 1 partner slettet/)
    expect(out).not.toMatch(/history\.labels/)
  })

  it('say so when there is nothing to undo', async () => {
    const cli = aCommandLine()
    expect(await cli.run('undo', ...(await cli.aFile()))).toMatchObject({ code: 4, err: expect.stringContaining('intet at fortryde') })
  })
})

describe('check and backup', () => {
  it('say that all is whole, and make a copy that is', async () => {
    const { cli, file } = await twoPartners()
    expect(await cli.json('check', '--full', ...file)).toEqual({ ok: true, problems: [] })
    const { name } = await cli.json('backup', '--out', 'kopier', ...file)
    expect(await cli.json('partners', '--file', `kopier/${name}`)).toHaveLength(2)
  })
})
