import { Menu } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { useScreen } from '../../lib/screen.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Head } from '../../ui/Head.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { CasesTable } from './CasesTable.tsx'
import { RetentionTab } from './RetentionTab.tsx'
import './cases.css'

const tabs = ['open', 'closed', 'retention'] as const

/** Wishes about one's own data, open and closed, and those whom there may be no reason to keep. */
export function CasesPage() {
  const t = useText()
  const [tab, setTab] = useState<(typeof tabs)[number]>('open')
  useScreen(t('cases.title'), '')
  return (
    <>
      <Head title={t('cases.title')}>
        <ProcessingMenu />
      </Head>
      <p className="note case-page">{t('cases.intro')}</p>
      <div className="case-page">
        <Tabs
          label={t('cases.tabs.label')}
          items={tabs.map((id) => ({ id, label: t(`cases.tabs.${id}`) }))}
          at={tab}
          onChange={setTab}
          panelId="cases"
        />
      </div>
      <div className="case-panel" {...tabPanel('cases', tab)}>
        {tab === 'retention' ? <RetentionTab /> : <CasesTable key={tab} state={tab} />}
      </div>
    </>
  )
}

/** What the law wants written down about all of it, as a file. */
function ProcessingMenu() {
  const t = useText()
  const language = useLanguage()
  const save = async (as: 'pdf' | 'csv') => {
    try {
      const file = await client.cases.processing({ as, language })
      saveFile(file.name, new Blob([Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0))], { type: file.mime }))
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <PlainButton>
          <IconFileText size={15} stroke={1.7} aria-hidden /> {t('cases.processing.save')}
        </PlainButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('pdf')}>PDF</Menu.Item>
        <Menu.Item onClick={() => void save('csv')}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
