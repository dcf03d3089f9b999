import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Quotation } from '#shared/model/focus.ts'
import { languages } from '#shared/model/language.ts'
import type { Role } from '#shared/model/person.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EntryList } from '../../ui/EntryList.tsx'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import './alliance.css'

type Of = { personId: string; roles: readonly Role[] } | { partnerId: string }

/** Words of a person, or of a partner's people, with day and source; they are made on the card of the person. */
export function Quotations({ of }: { of: Of }) {
  const t = useText()
  const [editing, setEditing] = useState<Quotation | 'new'>()
  const input = 'personId' in of ? { personId: of.personId } : { partnerId: of.partnerId }
  const { data: quotations } = useQuery(api.quotations.of.queryOptions({ input }))
  if (!quotations || (quotations.length === 0 && !('personId' in of))) return null
  return (
    <>
      <EntryList
        title={t('alliance.quotes.title')}
        items={quotations}
        nameOf={({ text }) => text.slice(0, 60)}
        empty={t('alliance.quotes.none')}
        {...('personId' in of && { add: { label: t('alliance.add'), run: () => setEditing('new') }, onEdit: setEditing })}
        onRemove={({ id }) => client.quotations.remove({ id })}
        removed={t('alliance.removed')}
      >
        {(quotation) => <Words quotation={quotation} isOfPartner={!('personId' in of)} />}
      </EntryList>
      {editing && 'personId' in of && (
        <QuotationDialog {...of} quotation={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  )
}

function Words({ quotation, isOfPartner }: { quotation: Quotation; isOfPartner: boolean }) {
  const format = useFormat()
  const { text, name, personId, titleText, partnerName, saidOn, source, url, language } = quotation
  return (
    <>
      <span className="quote-text" {...(language && { lang: language })}>
        {text}
      </span>
      {isOfPartner && (
        <Link to="/person/$id" params={{ id: personId }} className="card-name">
          {name}
        </Link>
      )}
      <span className="soft">
        {[titleText, !isOfPartner && partnerName, saidOn && format.day(saidOn), source].filter(Boolean).join(' · ')}
      </span>
      {url && <WebLink url={url} />}
    </>
  )
}

interface QuotationDialogProps {
  personId: string
  roles: readonly Role[]
  quotation: Quotation | undefined
  onClose: () => void
}

function QuotationDialog({ personId, roles, quotation, onClose }: QuotationDialogProps) {
  const t = useText()
  const usual = roles[0]
  return (
    <FieldsDialog
      title={t(quotation ? 'alliance.quotes.edit' : 'alliance.quotes.add')}
      fields={[
        { name: 'text', label: t('alliance.quotes.text'), kind: 'long', required: true },
        {
          name: 'roleId',
          label: t('alliance.quotes.role'),
          kind: 'choice',
          options: [
            { value: '', label: t('alliance.quotes.noRole') },
            ...roles.map((role) => ({ value: role.id, label: role.partnerName }))
          ]
        },
        { name: 'titleText', label: t('alliance.quotes.titleThen') },
        { name: 'saidOn', label: t('alliance.quotes.saidOn'), kind: 'day' },
        { name: 'source', label: t('alliance.source'), note: t('alliance.sourceNote') },
        { name: 'url', label: t('alliance.quotes.url') },
        {
          name: 'language',
          label: t('persons.field.language'),
          kind: 'choice',
          options: [
            { value: '', label: t('partners.unknown') },
            ...languages.map((value) => ({ value, label: t(`persons.languageOf.${value}`) }))
          ]
        }
      ]}
      initial={{
        text: quotation?.text ?? '',
        roleId: quotation ? (quotation.roleId ?? '') : (usual?.id ?? ''),
        titleText: quotation?.titleText ?? usual?.title ?? '',
        saidOn: quotation?.saidOn ?? '',
        source: quotation?.source ?? '',
        url: quotation?.url ?? '',
        language: quotation?.language ?? ''
      }}
      submit={t('records.save')}
      saved={t('persons.saved')}
      onSubmit={({ roleId, saidOn, language, ...texts }) => {
        const facts = { ...texts, roleId: roleId || null, saidOn: saidOn || null, language: oneOf(languages, language) ?? null }
        return quotation
          ? client.quotations.update({ id: quotation.id, version: quotation.version, patch: facts })
          : client.quotations.add({ personId, ...facts })
      }}
      onClose={onClose}
    />
  )
}
