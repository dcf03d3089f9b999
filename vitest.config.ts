import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { quickFolder } from './test/support/quick-folder.ts'

export default defineConfig({
  test: {
    // all cores: without this one of them is left to whoever watches, and half of two is much
    maxWorkers: '100%',
    env: { TMPDIR: quickFolder() },
    globalSetup: 'test/support/bundle.ts',
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{unit,integration,migrations,contract,hosts,faults,architecture}/**/*.test.ts'],
          // each test makes what it needs and nothing is replaced for all: the core is loaded once for each core and not once for each file
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 30_000
        }
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.tsx'],
          setupFiles: ['test/renderer/setup.ts'],
          testTimeout: 60_000
        }
      }
    ]
  }
})
