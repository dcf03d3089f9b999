import { AccountsList } from '../features/accounts/index.ts'
import { DirectoryButton } from '../features/directory/index.ts'
import { ReportsPage } from '../features/reports/index.ts'

/** What reports are gathered in, and what is told to everybody, stand beside them. */
export const Reports = () => (
  <ReportsPage
    more={
      <>
        <AccountsList />
        <DirectoryButton />
      </>
    }
  />
)
