import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { parseSync } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Each a file of its own beside the hosts: foundation/jobs starts them by name. */
const workers = readdirSync(at('src/main/workers')).map((file) => [`worker-${basename(file, '.ts')}`, at(`src/main/workers/${file}`)])

/** Letters and labels carry their fonts in them; they are read from the disk when the first one is made. */
const fonts = {
  name: 'fonts',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    const folder = at('node_modules/pdfmake/fonts/Roboto')
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ttf')))
      this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(`${folder}/${file}`) })
  }
}

/**
 * A schema that nobody parses with falls out of the window, and with the last one zod: making them changes nothing, which the bundler
 * cannot know of calls of calls.
 */
const unusedSchemas = {
  name: 'unused-schemas',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /[/\\]src[/\\]shared[/\\](model|contract)[/\\].*[.]ts$/ },
    handler(code: string) {
      const made = parseSync('schemas.ts', code).program.body.flatMap((statement) => {
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
        return declaration?.type === 'VariableDeclaration'
          ? declaration.declarations.flatMap(({ init }) =>
              init?.type === 'CallExpression' || init?.type === 'ObjectExpression' ? init : []
            )
          : []
      })
      return made.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
        code
      )
    }
  }
}

export default defineConfig({
  main: {
    plugins: [fonts],
    build: {
      sourcemap: true,
      minify: true,
      // everything but better-sqlite3 and Electron itself is bundled: the command line starts four times faster
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        // a face may name heavy services beside light ones: whoever uses the light ones does not load the others
        treeshake: { moduleSideEffects: [{ test: /[/\\]src[/\\]main[/\\](features|formats)[/\\]/, sideEffects: false }] },
        input: {
          index: at('src/main/index.ts'),
          web: at('src/main/hosts/web/main.ts'),
          cli: at('src/main/hosts/cli/main.ts'),
          ...Object.fromEntries(workers)
        }
      }
    }
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        // a sandboxed preload must be CommonJS
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [unusedSchemas, react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // a face names screens beside what other features use of it: whoever uses the one does not load the others
        treeshake: {
          moduleSideEffects: [
            { test: /[/\\]src[/\\](renderer[/\\](app|features|ui)|shared[/\\](model|contract))[/\\].*[.]tsx?$/, sideEffects: false }
          ]
        },
        input: { index: at('src/renderer/index.html') },
        // few files, since each is a request: what every screen needs, the editor of letters, and what screens have in common
        output: {
          codeSplitting: {
            groups: [
              { name: 'editor', test: /node_modules[/\\](@codemirror|@lezer)[/\\]/ },
              { name: 'start', tags: ['$initial'] },
              // what holds the editor is left to the screens that write letters
              {
                name: 'shared',
                test: /^(?!.*[/\\]letters[/\\](TemplateEditor|LetterText|letter-chips|letter-language)[.])/,
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: 40_000
              }
            ]
          }
        }
      }
    }
  }
})
