import { Button, Checkbox, Radio, Select } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PrintedFile } from '#shared/model/prints.ts'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { FileLine } from '../prints/index.ts'
import './directory.css'

const people = ['all', 'primary', 'none'] as const
const peopleWords = { all: 'everybody', primary: 'primary', none: 'nobody' } as const

/** The public list of partners, as a page or a booklet: which of them, and what it says of each. */
export function DirectoryDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const language = useLanguage()
  const { data: views = [] } = useQuery(api.views.all.queryOptions({ input: { entity: 'organisation' } }))
  const [as, setAs] = useState<'html' | 'pdf'>('html')
  const [viewId, setViewId] = useState('')
  const [who, setWho] = useState<(typeof people)[number]>('all')
  const [says, setSays] = useState({ statements: true, emails: true, phones: true })
  const make = useMutation(api.directory.make.mutationOptions())
  const filter = views.find(({ id }) => id === viewId)?.view.filter
  const run = () => make.mutate({ as, people: who, ...says, language, ...(filter && { filter }) })
  const forget = () => make.reset()
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('directory.title')}
      size={520}
      actions={
        <>
          <Button onClick={run} disabled={make.isPending}>
            {t('directory.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t(make.data ? 'ui.close' : 'ui.cancel')}
          </Button>
        </>
      }
    >
      <div className="directory-dialog" onChange={forget}>
        <Radio.Group label={t('directory.as')} value={as} onChange={(next) => setAs(next === 'pdf' ? 'pdf' : 'html')}>
          <div className="directory-choices">
            <Radio value="html" label={t('directory.html')} data-autofocus />
            <Radio value="pdf" label={t('directory.pdf')} />
          </div>
        </Radio.Group>
        <Select
          label={t('directory.which')}
          allowDeselect={false}
          value={viewId}
          onChange={(next) => setViewId(next ?? '')}
          data={[{ value: '', label: t('directory.active') }, ...views.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          label={t('directory.people')}
          allowDeselect={false}
          value={who}
          onChange={(next) => setWho(people.find((each) => each === next) ?? 'all')}
          data={people.map((value) => ({ value, label: t(`directory.${peopleWords[value]}`) }))}
        />
        <fieldset>
          <legend>{t('directory.what')}</legend>
          {(['statements', 'emails', 'phones'] as const).map((each) => (
            <Checkbox
              key={each}
              label={t(`directory.${each}`)}
              checked={says[each]}
              onChange={(event) => setSays({ ...says, [each]: event.currentTarget.checked })}
            />
          ))}
        </fieldset>
        <p className="soft">{t('directory.respects')}</p>
        {make.error && <ErrorPanel error={make.error} />}
        <div aria-live="polite">{make.data?.file && <Done made={make.data} file={make.data.file} />}</div>
      </div>
    </Dialog>
  )
}

function Done({
  made: { left, ...counts },
  file
}: {
  made: { partners: number; persons: number; left: readonly string[] }
  file: PrintedFile
}) {
  const t = useText()
  return (
    <>
      <p>
        {t('directory.done', counts)} {left.length > 0 && t('directory.left', { count: left.length })}
      </p>
      <FileLine file={file} />
    </>
  )
}
