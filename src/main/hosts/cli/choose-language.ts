/** What follows --lang, wherever it stands: texts are needed before the rest of the command line is understood. */
export function namedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  return argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1 || argv.length]
}
