/** SQL for the day of an instant on the clock on the wall. */
export const localDayOf = (instant: string): string => `date(${instant}, 'localtime')`

/** SQL for the month of an instant on the clock on the wall: "2026-11". */
export const localMonthOf = (instant: string): string => `strftime('%Y-%m', ${instant}, 'localtime')`
