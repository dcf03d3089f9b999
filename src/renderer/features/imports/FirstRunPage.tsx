import { IconArchive, IconDownload, IconEye, IconFolderOpen } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { changePreferences } from '../../lib/preferences.ts'
import { useScreen } from '../../lib/screen.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { CardMark } from '../../ui/CardMark.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { RestoreDialog } from '../backups/index.ts'
import { OpenSealedDialog } from '../lending/index.ts'
import { FileChoice } from './FileChoice.tsx'
import { KnownFiles } from './KnownFiles.tsx'
import { PasteCard } from './PasteCard.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useReadSource } from './use-read-source.ts'
import './first-run.css'

const languages = [
  ['da', 'Dansk'],
  ['en', 'English']
] as const

/** The first page: one field, three other ways in, one line about where things lie. The product's idea without a word of explanation. */
export function FirstRunPage() {
  const t = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const [choosing, setChoosing] = useState(false)
  const [opensSealed, setOpensSealed] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const { data: info } = useQuery(api.file.info.queryOptions())
  const { data: trouble } = useQuery(api.file.trouble.queryOptions())
  const read = useReadSource()
  useFileDrop(read.take)
  const practice = useMutation(
    api.file.openPractice.mutationOptions({ onSuccess: () => navigate({ to: '/partnere' }), onError: (error) => showErrorToast(error) })
  )
  useScreen(t('imports.first.title'))
  if (trouble) return <Navigate to="/aabning" replace />
  return (
    <div className="first">
      <main className="first-main" id="main">
        <CardMark size={36} />
        <h1 className="first-title">{t('imports.first.title')}</h1>
        <p className="first-lead">{t('imports.first.lead')}</p>
        <PasteCard tab={t('imports.first.tab')} read={read} />
        <FileChoice onFiles={(files) => read.take({ files })}>
          {(choose) => (
            <ul className="first-ways">
              <Way
                icon={<IconDownload size={18} stroke={1.5} aria-hidden />}
                word={t('imports.paste.drop')}
                note={t('imports.paste.dropNote')}
                onClick={choose}
              />
              <Way
                icon={<IconFolderOpen size={18} stroke={1.5} aria-hidden />}
                word={t('imports.paste.open')}
                note={t('imports.paste.openNote')}
                onClick={() => setChoosing(true)}
              />
              <Way
                icon={<IconArchive size={18} stroke={1.5} aria-hidden />}
                word={t('imports.paste.restore')}
                note={t('imports.paste.restoreNote')}
                onClick={() => setRestoring(true)}
              />
              <Way
                icon={<IconEye size={18} stroke={1.5} aria-hidden />}
                word={t('imports.paste.sample')}
                note={t('imports.paste.sampleNote')}
                onClick={() => practice.mutate({})}
              />
            </ul>
          )}
        </FileChoice>
        <p className="first-sealed soft">
          {t('lending.open.first')} <LinkButton onClick={() => setOpensSealed(true)}>{t('lending.open.way')} …</LinkButton>
        </p>
        {opensSealed && <OpenSealedDialog onClose={() => setOpensSealed(false)} />}
        {restoring && <RestoreDialog onClose={() => setRestoring(false)} />}
        <KnownFiles opened={choosing} onClose={() => setChoosing(false)} />
      </main>
      <footer className="first-foot">
        {info && <span>{t('imports.first.keptIn', { folder: info.folder })}</span>}
        <span>{t('imports.first.nothingLeaves')}</span>
        <span className="row">
          {languages.map(([code, name]) =>
            code === language ? (
              <b key={code} lang={code}>
                {name}
              </b>
            ) : (
              <LinkButton key={code} lang={code} onClick={() => changePreferences({ language: code })}>
                {name}
              </LinkButton>
            )
          )}
        </span>
      </footer>
    </div>
  )
}

const Way = ({ icon, word, note, onClick }: { icon: ReactNode; word: string; note: string; onClick: () => void }) => (
  <li>
    <button type="button" onClick={onClick}>
      {icon}
      <span>
        <b>{word}</b>
        <span className="note">{note}</span>
      </span>
    </button>
  </li>
)
