import type { Context } from '#main/api/implement.ts'
import { asOf } from '#main/foundation/as-of.ts'
import type { Language } from '#shared/model/language.ts'
import type { Report, ReportName, ReportPeriod } from '#shared/model/report.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { partnersByFocus, partnersByPlace, partnersByType } from './kinds.service.ts'
import { partnersOverTime } from './partners.service.ts'
import { projectsOverTime } from './projects.service.ts'
import type { Reporters, Scene } from './scene.ts'
import { silentPartners } from './silent.service.ts'
import { type Words, wordsOf } from './words.ts'
import { keptPromises, listsAndRefusals, outreach } from './work.service.ts'

const reporters: Reporters = {
  partners: partnersOverTime,
  types: partnersByType,
  focus: partnersByFocus,
  places: partnersByPlace,
  projects: projectsOverTime,
  outreach,
  silent: silentPartners,
  lists: listsAndRefusals,
  'follow-ups': keptPromises
}

function sceneOf({ session }: Context, period: ReportPeriod, words: Words): Scene {
  return session.read((unit) => {
    const past = period.to < localDay(unit.now) ? period.to : null
    return { unit, atEnd: past === null ? unit : asOf(unit, session, past), asOf: past, period, words }
  })
}

/** A report of a period, in the language that was asked for or the one of the window. */
export function reportOf(context: Context, name: ReportName, period: ReportPeriod, language?: Language): Report {
  const words = wordsOf(context, language)
  const told = context.session.read(() => reporters[name](sceneOf(context, period, words)))
  return { name, title: words.t(`reports.${name}.title`), period: words.period(period), ...told }
}
