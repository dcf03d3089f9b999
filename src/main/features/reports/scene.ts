import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Report, ReportName, ReportPeriod } from '#shared/model/report.ts'
import type { Words } from './words.ts'

/** What a report is made in. */
export interface Scene {
  /** The card file as it is. */
  readonly unit: ReadUnit
  /** The card file when the period ended; as it is, where that has not been yet. */
  readonly atEnd: ReadUnit
  /** The last day of the period where that is past; null where now is meant. */
  readonly asOf: string | null
  readonly period: ReportPeriod
  readonly words: Words
}

export type Told = Omit<Report, 'name' | 'title' | 'period'>
export type Reporter = (scene: Scene) => Told
export type Reporters = Readonly<Record<ReportName, Reporter>>
