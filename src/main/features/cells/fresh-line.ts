import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Line } from './line.ts'

/** The line of a record that is made when the line is written: by its name, then all else that was put into it. */
export function freshLine(blank: Line, make: (unit: UnitOfWork, name: string) => Line | undefined): Line {
  const values = new Map<string, string>()
  return {
    ...blank,
    put: (column, value) => {
      const problem = blank.put(column, value)
      if (!problem) values.set(column, value)
      return problem
    },
    write: (unit) => {
      const { name = '', ...others } = Object.fromEntries(values)
      const line = make(unit, name)
      for (const [column, value] of Object.entries(others)) line?.put(column, value)
      line?.write(unit)
    }
  }
}
