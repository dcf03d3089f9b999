import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Attachments } from '#renderer/features/attachments/index.ts'
import { MembershipBlock } from '#renderer/features/memberships/index.ts'
import { CustomFacts } from '#renderer/features/records/CustomFacts.tsx'
import { client } from '#renderer/lib/api.ts'
import { shownDay } from '#renderer/lib/as-of.ts'
import { useCommand } from '#renderer/lib/commands.ts'
import { CommandButton } from '#renderer/ui/buttons.tsx'
import { InlineField } from '#renderer/ui/InlineField.tsx'
import { commandIds, commandSpec } from '#shared/commands.ts'
import { contract } from '#shared/contract/index.ts'
import { changesCards } from '#shared/rules/looking-back.ts'
import { hosted } from './hosted.ts'
import { mounted } from './mounted.tsx'

let host: ReturnType<typeof hosted>
beforeEach(() => {
  host = hosted()
  shownDay.set('2025-12-31')
})
afterEach(() => {
  shownDay.set(null)
  vi.unstubAllGlobals()
})

type Call = (input: unknown) => Promise<unknown>

it('Whatever changes a card is refused before it leaves the window, with a sentence', async () => {
  const before = await host.file.dump()
  const refused: string[] = []
  for (const [feature, procedures] of Object.entries(contract))
    for (const name of Object.keys(procedures).filter((each) => changesCards(`${feature}.${each}`))) {
      const call = (client as unknown as Record<string, Record<string, Call>>)[feature]?.[name]
      await expect(call?.({}), `${feature}.${name}`).rejects.toMatchObject({ code: 'past.read-only' })
      refused.push(`${feature}.${name}`)
    }
  expect(refused.length).toBeGreaterThan(100)
  expect(refused).toEqual(expect.arrayContaining(['partners.create', 'cells.write', 'activities.log', 'imports.commit', 'outputs.make']))
  expect(await host.file.dump()).toBe(before)
})

function Bound({ run }: { run: () => void }) {
  useCommand('card.new', run)
  useCommand('go.partners', run)
  return (
    <>
      <CommandButton id="card.new" />
      <CommandButton id="go.partners" />
    </>
  )
}

it('What would change a card is off in menus, buttons and keys; what only looks is on', async () => {
  const run = vi.fn()
  mounted(<Bound run={run} />)
  const isOff = (name: RegExp) => screen.getByRole('button', { name }).hasAttribute('disabled')
  expect([isOff(/^Nyt? kort/), isOff(/^Partnere/)]).toEqual([true, false])
  const changing = commandIds.filter((id) => commandSpec(id).changes)
  expect(changing).toEqual(expect.arrayContaining(['file.paste-page', 'card.log', 'card.write', 'card.leave', 'card.remove', 'edit.undo']))
})

it('A fact is read and not edited, and a list of things has nothing that could be done to it', async () => {
  const { id: partnerId } = await host.partners.create({ name: 'Havnens Venner' })
  mounted(
    <>
      <InlineField label="Hilsen" value="Kære Anna" onSave={async () => undefined} />
      <MembershipBlock partnerId={partnerId} />
    </>
  )
  expect(screen.getByText('Kære Anna').closest('button')).toBeNull()
  await screen.findByRole('region', { name: 'Medlemskab' })
  expect(screen.queryByRole('button', { name: 'Tilføj periode' })).toBeNull()
})

it('No file is put on a card, and no field is added to it', async () => {
  const { id } = await host.partners.create({ name: 'Havnens Venner' })
  mounted(
    <>
      <Attachments subject={{ type: 'organisation', id }} />
      <CustomFacts customs={[]} onSave={async () => undefined} of={{ entity: 'organisation', id, version: 1 }} />
    </>
  )
  for (const name of ['Vedhæft fil', 'Tilføj felt']) expect(screen.getByRole('button', { name }).hasAttribute('disabled')).toBe(true)
})
