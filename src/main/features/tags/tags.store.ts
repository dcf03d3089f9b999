import type { Connection } from '#main/foundation/db/connection.ts'
import type { Tag } from '#shared/model/tag.ts'

export const tagRows = (db: Connection): Tag[] =>
  db.rows<Tag>(
    `with used(tag_id, persons, partners) as (
       select x.tag_id, count(p.id), count(o.id) from tagging x
         left join person p on x.entity = 'person' and p.id = x.entity_id and p.deleted_at is null
         left join organisation o on x.entity = 'organisation' and o.id = x.entity_id and o.deleted_at is null
       group by x.tag_id
     )
     select t.id, t.version, t.name, t.colour, t.meaning, coalesce(u.persons, 0) as persons, coalesce(u.partners, 0) as partners
     from tag t left join used u on u.tag_id = t.id order by t.sort_key, t.seq`
  )

export const tagNamed = (db: Connection, folded: string): string | undefined =>
  db.value<string>('select id from tag where search_text = ?', folded)

export const taggingsWith = (db: Connection, tagId: string): { id: string; entityId: string }[] =>
  db.rows('select id, entity_id as entityId from tagging where tag_id = ? order by seq', tagId)
