import type { Context } from '#main/api/implement.ts'
import { importText } from '#main/features/imports/index.ts'
import { sampleTemplates } from '#main/features/templates/index.ts'
import type { Client } from '#shared/contract/index.ts'
import samplePage from '../../../../resources/sample/partner-page.html?raw'
import { fillSample } from './fill-sample.ts'

/** The fictional alliance whose pages come with the program, and what it does. */
export async function fillPractice(context: Context, client: Client): Promise<void> {
  await importText(context, { from: 'html', html: samplePage, fileName: 'partner-page.html' })
  const addSampleTemplates = await sampleTemplates()
  await context.session.write({ key: 'template.created' }, (unit) => {
    const alliance = { name: 'Alliancen for Lige Adgang', sender_name: 'Liv Munk', sender_email: 'liv@ligeadgang.example' }
    unit.update('alliance', 'alliance', alliance, { history: false })
    if (unit.actor !== null)
      unit.update('staff', unit.actor, { name: alliance.sender_name, email: alliance.sender_email }, { history: false })
    addSampleTemplates(unit)
    return {}
  })
  await fillSample(context, client)
}
