import type { Connection } from '#main/foundation/db/connection.ts'

const shapes = new WeakMap<Connection, Map<string, unknown>>()

/** What is known of the tables of an open card file, which do not change while it is open: looked up once. */
export function shapeOf<Shape>(db: Connection, what: string, look: () => Shape): Shape {
  const known = shapes.get(db) ?? new Map<string, unknown>()
  shapes.set(db, known)
  if (!known.has(what)) known.set(what, look())
  return known.get(what) as Shape
}
