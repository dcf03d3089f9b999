import type { Report, ReportFormat, ReportPeriod } from '#shared/model/report.ts'
import { client } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { runJob } from '../../lib/jobs.ts'
import { saveFile } from '../../lib/save-file.ts'
import { pngOf } from '../../ui/charts/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

/** Saves a report as a file. The drawing as PNG is drawn here, from the one that is a file of its own. */
export function useReportFiles(report: Report | undefined, period: ReportPeriod) {
  const language = useLanguage()
  const made = async (as: ReportFormat) => {
    const { name = 'partners' } = report ?? {}
    return runJob(
      (t) => t('jobs.what.report'),
      () => client.reports.file({ name, period, as, language }),
      { canStop: false }
    )
  }
  return async (as: ReportFormat | 'png'): Promise<void> => {
    try {
      const file = await made(as === 'png' ? 'svg' : as)
      const bytes = bytesOf(file.base64)
      if (as !== 'png') return saveFile(file.name, new Blob([bytes], { type: file.mime }))
      saveFile(file.name.replace(/svg$/, 'png'), await pngOf(new TextDecoder().decode(bytes)))
    } catch (error) {
      showErrorToast(error)
    }
  }
}
