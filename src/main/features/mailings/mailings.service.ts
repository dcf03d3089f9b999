import { decide, loadList, ruleOf } from '#main/features/lists/index.ts'
import { bothOf } from '#main/features/records/index.ts'
import { loadSender, loadTemplate } from '#main/features/templates/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { kindOfPlural } from '#shared/model/card-kind.ts'
import type { RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { fold } from '#shared/rules/fold.ts'
import { byPost } from './by-post.service.ts'
import { countSent } from './count-sent.service.ts'
import { getMailing, refuseClosed } from './mailing-rows.service.ts'
import { isNameTaken, languagesOf, recipientRecords } from './mailings.store.ts'
import { aboutColumns } from './rounds.service.ts'

interface NewMailing {
  name?: string | undefined
  selection: Selection
  templateId: string
  policy?: RecipientPolicy | undefined
  spare?: boolean | undefined
  about?: MailingAbout | undefined
  withDate?: boolean | undefined
}

/**
 * Freezes who gets which letter and who does not and why. Who speaks the language of the twin gets the twin. From here on a new
 * member of a list or a new version of the letter changes nothing. Throws mailing.no-sender, and mailing.no-recipients where it comes to
 * nobody, by mail or by post.
 */
export function createMailing(unit: UnitOfWork, wanted: NewMailing): string {
  const template = loadTemplate(unit, wanted.templateId)
  loadSender(unit)
  const { policy, decisions } = decide(unit, wanted.selection, { policy: wanted.policy, purpose: template.purpose, spare: wanted.spare })
  const id = unit.insert('mailing', {
    name: freeName(unit, wanted.name ?? template.name),
    template_version_id: template.versionId,
    purpose_id: template.purposeId,
    list_id: wanted.selection.by === 'list' ? wanted.selection.listId : null,
    list_snapshot_json: JSON.stringify({ ...snapshot(unit, wanted.selection), resolvedAt: unit.now }),
    recipient_policy: policy,
    ...aboutColumns(unit, wanted.about, wanted.withDate ?? true),
    status: 'draft',
    mailed_at: unit.now
  })
  const twin = template.twinId === null ? undefined : loadTemplate(unit, template.twinId)
  const persons = decisions.map(({ recipient }) => recipient.personId)
  const languages = twin ? languagesOf(unit.db, persons) : new Map<string, string>()
  for (const { recipient, becausePersonId } of decisions) {
    const { personId, email, reason } = recipient
    unit.insert('mailing_recipient', {
      mailing_id: id,
      template_version_id: twin && languages.get(personId) === twin.language ? twin.versionId : template.versionId,
      person_id: personId,
      affiliation_id: recipient.affiliationId,
      organisation_id: recipient.partnerId,
      to_norm: email === null ? null : normaliseEmail(email),
      to_json: JSON.stringify(email === null ? [] : [{ name: recipient.name, address: email }]),
      cc_json: JSON.stringify(recipient.cc),
      state: reason === null ? 'planned' : 'excluded',
      exclude_reason: reason,
      because_person_id: becausePersonId
    })
  }
  const byMail = decisions.some(({ recipient }) => recipient.reason === null)
  if (!byMail && byPost(unit, getMailing(unit, id), recipientRecords(unit.db, id)).length === 0) throw new AppError('mailing.no-recipients')
  return id
}

/** What was asked for and what it meant that day: a rule as its tree, so that later words for it cannot change it. */
function snapshot(unit: UnitOfWork, selection: Selection): object {
  if (selection.by === 'query') {
    const { entity } = selection
    return { by: 'query', entity, definition: bothOf(unit.db, kindOfPlural[entity], selection) }
  }
  if (selection.by === 'ids') return { by: 'ids', entity: selection.entity, count: selection.ids.length }
  const list = loadList(unit, selection.listId)
  return { by: 'list', name: list.name, entity: list.entity, definition: ruleOf(list) }
}

/** Two mailings of one name could not be told apart: the second one gets a number. */
function freeName(unit: UnitOfWork, wanted: string): string {
  const name = wanted.normalize('NFC')
  for (let no = 1; ; no++) {
    const tried = no === 1 ? name : `${name} (${no})`
    if (!isNameTaken(unit.db, fold(tried))) return tried
  }
}

/**
 * The user's word that the drafts were sent, with exceptions. Only now the letters are contacts: one activity with everybody who got
 * one. It cannot be taken back. Gives how many were sent. Throws mailing.closed, mailing.nothing-written, record.not-found.
 */
export function markSent(unit: UnitOfWork, id: string, exceptRecipientIds: readonly string[]): number {
  const mailing = getMailing(unit, id)
  refuseClosed(mailing)
  const written = recipientRecords(unit.db, id).filter(({ state }) => state === 'written')
  const except = new Set(exceptRecipientIds)
  const sent = written.filter((recipient) => !except.has(recipient.id))
  if (written.length - sent.length !== except.size) throw new AppError('record.not-found', { id })
  if (sent.length === 0) throw new AppError('mailing.nothing-written', { id })
  countSent(unit, mailing, sent)
  for (const recipientId of except) unit.update('mailing_recipient', recipientId, { state: 'held' }, { history: false })
  unit.update('mailing', id, { status: 'done' })
  return sent.length
}
