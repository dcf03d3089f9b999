import type { Api, Context } from '#main/api/implement.ts'
import type { Settings } from '#shared/contract/file.ts'
import { TableView } from '#shared/model/view.ts'
import { usualWorking } from '#shared/model/working.ts'
import { allianceRow, settingRow, UNSAVED, unsavedIn } from './settings.store.ts'
import { withUnsaved } from './unsaved.service.ts'

/** What was never saved is not worth an error: a view that this version cannot read is as it was saved. */
function readable(value: string | undefined): Settings['views'] {
  const kept = Object.entries(JSON.parse(value ?? '{}')).map(([key, view]) => [key, TableView.safeParse(view).data] as const)
  return Object.fromEntries(kept.flatMap(([key, view]) => (view ? [[key, view]] : [])))
}

/** Of the machine: language, look and ways of working. Of the card file: how its tables look and what was written and not saved. */
function readSettings(context: Context): Settings {
  const machine = context.settings.read()
  return context.session.read(({ db }) => ({
    language: machine.language ?? context.language,
    theme: machine.theme ?? 'system',
    density: machine.density ?? 'normal',
    confirmRemovals: machine.confirmRemovals ?? usualWorking.confirmRemovals,
    singleLetters: machine.singleLetters ?? usualWorking.singleLetters,
    tabMoves: machine.tabMoves ?? usualWorking.tabMoves,
    shortcuts: machine.shortcuts ?? usualWorking.shortcuts,
    recents: machine.recents ?? usualWorking.recents,
    panelWidth: machine.panelWidth ?? usualWorking.panelWidth,
    mailBatch: machine.mailBatch ?? usualWorking.mailBatch,
    hidesPersonalData: machine.hidesPersonalData ?? usualWorking.hidesPersonalData,
    timelineHidden: machine.timelineHidden ?? usualWorking.timelineHidden,
    mineOnly: machine.mineOnly ?? usualWorking.mineOnly,
    printer: machine.printer ?? usualWorking.printer,
    outWay: machine.outWay ?? usualWorking.outWay,
    draftsOpen: machine.draftsOpen ?? usualWorking.draftsOpen,
    tables: JSON.parse(settingRow(db, 'tables')?.value ?? '{}') as Settings['tables'],
    views: readable(settingRow(db, 'views')?.value),
    unsaved: unsavedIn(db)
  }))
}

const keys = { tables: 'tables', views: 'views', unsaved: UNSAVED } as const

/** Settings of a card file that does not exist yet are not worth making one. */
async function keepInFile(context: Context, patch: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<void> {
  if (!context.session.path || context.session.readOnly) return
  const given = Object.entries(keys).filter(([name]) => patch[name as keyof typeof keys] !== undefined)
  if (given.length === 0) return
  await context.session.write({ key: 'settings.changed' }, (unit) => {
    for (const [name, key] of given) {
      const value = key === UNSAVED ? withUnsaved(unsavedIn(unit.db), patch.unsaved ?? {}) : patch[name as keyof typeof keys]
      const value_json = JSON.stringify(value)
      const known = settingRow(unit.db, key)
      if (known) unit.update('app_setting', known.id, { value_json })
      else unit.insert('app_setting', { key, value_json })
    }
    return {}
  })
}

export const settingsProcedures = (api: Api['settings']) => ({
  get: api.get.handler(({ context }) => readSettings(context)),
  set: api.set.handler(async ({ input, context }) => {
    const ofTheMachine = Object.entries(input).filter(([name, value]) => value !== undefined && !Object.hasOwn(keys, name))
    if (ofTheMachine.length > 0) context.settings.change(Object.fromEntries(ofTheMachine))
    await keepInFile(context, input)
    return readSettings(context)
  }),
  alliance: api.alliance.handler(({ context }) =>
    context.session.read(({ db }) => {
      const row = allianceRow(db)
      return {
        ...{ name: row?.name ?? '', senderName: row?.sender_name ?? '', senderEmail: row?.sender_email ?? '' },
        ...{ senderSignature: row?.sender_signature ?? '', version: row?.version ?? 0 }
      }
    })
  ),
  setAlliance: api.setAlliance.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.updated' }, (unit) => {
      const { name, senderName, senderEmail, senderSignature } = input.patch
      const id = allianceRow(unit.db)?.id ?? 'alliance'
      unit.update(
        'alliance',
        id,
        {
          ...(name === undefined ? {} : { name }),
          ...(senderName === undefined ? {} : { sender_name: senderName }),
          ...(senderEmail === undefined ? {} : { sender_email: senderEmail }),
          ...(senderSignature === undefined ? {} : { sender_signature: senderSignature.trim() })
        },
        input.version === 0 ? {} : { version: input.version }
      )
      return {}
    })
  )
})
