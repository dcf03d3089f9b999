import type { Connection } from '#main/foundation/db/connection.ts'

export interface Figures {
  partners: number
  persons: number
}

/** How much there is; nothing in the trash. */
export const figures = (db: Connection): Figures =>
  db.row<Figures>(
    `select (select count(*) from organisation where deleted_at is null) as partners,
       (select count(*) from person where deleted_at is null) as persons`
  ) as Figures
