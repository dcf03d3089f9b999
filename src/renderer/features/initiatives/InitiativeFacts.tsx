import { Link } from '@tanstack/react-router'
import { type Initiative, type InitiativePatch, initiativeKinds } from '#shared/model/initiative.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { CustomFacts } from '../records/index.ts'
import { TagsFact } from '../tags/index.ts'

/** The facts of an initiative, each edited where it stands. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const t = useText()
  const { dateText, dateFrom, statedParticipants: stated, known, signOn } = initiative
  const save = (patch: InitiativePatch) => client.initiatives.update({ id: initiative.id, version: initiative.version, patch })
  return (
    <>
      <Facts>
        <Fact label={t('initiatives.field.title')}>
          <InlineField label={t('initiatives.field.title')} value={initiative.title} onSave={(title) => save({ title })} />
        </Fact>
        <Fact label={t('initiatives.field.kind')}>
          <InlineField
            label={t('initiatives.field.kind')}
            value={initiative.kind}
            options={initiativeKinds.map((value) => ({ value, label: t(`initiatives.kind.${value}`) }))}
            onSave={(kind) => save({ kind: oneOf(initiativeKinds, kind) ?? initiative.kind })}
          />
        </Fact>
        <Fact label={t('initiatives.field.addressees')}>
          <InlineField
            label={t('initiatives.field.addressees')}
            value={initiative.addressees}
            multiline
            onSave={(addressees) => save({ addressees })}
          />
        </Fact>
        <Fact label={t('initiatives.field.date')}>
          <div className="initiative-fact">
            <InlineField label={t('initiatives.field.date')} value={dateText} onSave={(text) => save({ dateText: text })} />
            {dateText !== '' && dateFrom === null && <p className="note warn">{t('initiatives.dateUnread')}</p>}
          </div>
        </Fact>
        <Fact label={t('initiatives.field.stated')}>
          <div className="initiative-fact">
            <InlineField
              label={t('initiatives.field.stated')}
              value={stated === null ? '' : String(stated)}
              validate={(text) => (/^[1-9]\d{0,5}$|^$/.test(text.trim()) ? undefined : t('cells.problem.number'))}
              onSave={(text) => save({ statedParticipants: text.trim() === '' ? null : Number(text) })}
            />
            {stated !== null && stated < known && <p className="note warn">{t('initiatives.statedFewer', { stated, known })}</p>}
          </div>
        </Fact>
        <Fact label={t('initiatives.field.url')}>
          <InlineField
            label={t('initiatives.field.url')}
            value={initiative.url}
            display={initiative.url !== '' && <WebLink url={initiative.url} />}
            onSave={(url) => save({ url })}
          />
        </Fact>
        <TagsFact label={t('initiatives.field.tags')} tags={initiative.tags} onSave={(tags) => save({ tags })} />
        {signOn && (
          <Fact label={t('initiatives.round')}>
            <Link to="/runde/$id" params={{ id: signOn.id }} className="inline-link">
              {signOn.title}
            </Link>
            {signOn.textNo !== null && <span className="note"> {t('initiatives.textNo', { no: signOn.textNo })}</span>}
          </Fact>
        )}
      </Facts>
      <CustomFacts
        customs={initiative.customs}
        onSave={(customs) => save({ customs })}
        of={{ entity: 'initiative', id: initiative.id, version: initiative.version }}
      />
    </>
  )
}
