import type { ReportPlot } from '../../model/report.ts'
import { barsScene } from './bars.ts'
import { columnsScene } from './columns.ts'
import type { PlotScene, ShowNumber } from './scene.ts'

/** What a report is drawn as. */
export const reportScene = (plot: ReportPlot, width: number, number: ShowNumber): PlotScene =>
  plot.kind === 'bars'
    ? barsScene({ width, bars: plot.bars, number })
    : columnsScene({ width, series: plot.series, columns: plot.columns, number })
