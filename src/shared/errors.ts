/** The eleven kinds of trouble; each has its own place in the window and its own exit code on the command line. */
export const errorKinds = {
  input: 2,
  damaged: 3,
  missing: 4,
  'disk-full': 5,
  locked: 6,
  'read-only': 7,
  conflict: 8,
  refused: 9,
  environment: 10,
  bug: 70,
  cancelled: 130
} as const
export type ErrorKind = keyof typeof errorKinds

/** The closed set of codes. Each has a text in both languages (shared/i18n); a missing one is a type error. */
export const errorCodes = {
  'input.invalid': 'input',
  'input.usage': 'input',
  'input.ambiguous-file': 'input',
  'input.ambiguous-name': 'input',
  'filter.unknown-field': 'input',
  'filter.unknown-value': 'input',
  'filter.unfinished': 'input',
  'filter.too-large': 'input',
  'import.empty': 'input',
  'import.binary': 'input',
  'import.too-large': 'input',
  'import.too-many-lines': 'input',
  'import.too-deep': 'input',
  'import.unknown-format': 'input',
  'import.wrong-encoding': 'input',
  'import.no-partner-found': 'input',
  'import.nobody-found': 'input',
  'import.not-a-table': 'input',
  'import.bad-map': 'input',
  'import.unknown-column': 'input',
  'import.unknown-target': 'input',
  'import.not-json': 'input',
  'import.not-empty': 'input',
  'import.not-streamed': 'input',
  'import.is-extract': 'input',
  'import.review-gone': 'missing',
  'import.nothing-chosen': 'input',
  'import.departures-unconfirmed': 'input',
  'import.too-many-rows': 'input',
  'import.too-many-columns': 'input',
  'import.row-too-long': 'input',
  'import.too-many-parts': 'input',
  'import.inflates-too-large': 'input',
  'import.damaged-archive': 'input',
  'import.doctype': 'input',
  'import.encrypted': 'input',
  'import.old-excel': 'input',
  'import.not-a-workbook': 'input',
  'import.no-such-sheet': 'input',
  'template.syntax': 'input',
  'template.unknown-field': 'input',
  'template.empty-subject': 'input',
  'template.limits': 'input',
  'template.header-injection': 'input',
  'mail.not-a-mail': 'input',
  'file.not-found': 'missing',
  'file.no-backup': 'missing',
  'file.not-ours': 'missing',
  'file.newer': 'missing',
  'file.is-directory': 'input',
  'file.exists': 'refused',
  'file.damaged': 'damaged',
  'file.locked': 'locked',
  'file.read-only': 'read-only',
  'file.disk-full': 'disk-full',
  'file.synced-folder': 'refused',
  'file.network-folder': 'refused',
  'file.other-machine': 'locked',
  'sealed.not-sealed': 'missing',
  'sealed.newer': 'missing',
  'sealed.wrong-passphrase': 'input',
  'sealed.weak-passphrase': 'input',
  'sealed.damaged': 'damaged',
  'file.lent': 'refused',
  'lending.borrowed': 'refused',
  'lending.not-borrowed': 'refused',
  'lending.not-lent': 'refused',
  'lending.is-backup': 'input',
  'lending.not-sent-here': 'refused',
  'field.does-not-fit': 'input',
  'date.does-not-exist': 'input',
  'date.to-come': 'input',
  'period.ends-early': 'input',
  'membership.overlap': 'input',
  'focus.circle': 'input',
  'event.not-begun': 'input',
  'event.deadline-late': 'input',
  'initiative.not-published': 'refused',
  'staff.last': 'refused',
  'attachment.too-large': 'input',
  'attachment.empty': 'input',
  'directory.empty': 'input',
  'past.read-only': 'refused',
  'record.not-found': 'missing',
  'record.changed-elsewhere': 'conflict',
  'record.still-referenced': 'refused',
  'record.duplicate': 'conflict',
  'history.nothing-to-undo': 'missing',
  'history.nothing-to-redo': 'missing',
  'history.not-undoable': 'refused',
  'history.all-changed-since': 'conflict',
  'mailing.no-recipients': 'input',
  'mailing.only-by-post': 'input',
  'mailing.already-written': 'refused',
  'mailing.nothing-written': 'refused',
  'mailing.no-sender': 'input',
  'mailing.closed': 'refused',
  'mailing.not-a-recipient': 'refused',
  'sending.running': 'refused',
  'sending.nothing': 'refused',
  'sending.not-confirmed': 'refused',
  'smtp.no-account': 'input',
  'smtp.no-password': 'input',
  'smtp.host-unknown': 'environment',
  'smtp.refused': 'environment',
  'smtp.timeout': 'environment',
  'smtp.no-tls': 'environment',
  'smtp.bad-certificate': 'environment',
  'smtp.auth': 'environment',
  'smtp.failed': 'environment',
  'sign-on.published': 'refused',
  'verification.no-card': 'input',
  'list.not-manual': 'refused',
  'list.circle': 'refused',
  'purpose.built-in': 'refused',
  'consent.no-evidence': 'input',
  'case.closed': 'refused',
  'case.not-answered': 'refused',
  'import.erased-unexplained': 'input',
  'out.not-empty': 'refused',
  'out.cannot-write': 'environment',
  'out.cannot-open': 'environment',
  'environment.not-built': 'environment',
  'environment.no-host': 'environment',
  'environment.no-browser': 'environment',
  'environment.port': 'environment',
  'host.not-allowed': 'refused',
  'host.too-large': 'input',
  'privacy.hidden': 'refused',
  'job.cancelled': 'cancelled',
  'job.timeout': 'input',
  'job.memory': 'input',
  'internal.bug': 'bug'
} as const satisfies Record<string, ErrorKind>
export type ErrorCode = keyof typeof errorCodes

/** Ids, counts, field names, lines: never names or addresses of people, since details reach the log. */
export type ErrorDetails = Record<string, string | number | boolean | undefined>

/** The only error that is thrown on purpose. Texts are made from the code where the error is shown. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(code, options)
    this.code = code
    this.details = details
  }

  get kind(): ErrorKind {
    return errorCodes[this.code]
  }

  get exitCode(): number {
    return errorKinds[this.kind]
  }
}

/** What keeps a card file from being opened, and a page of the window tells what to do about. */
export const fileTroubles = [
  'file.damaged',
  'file.locked',
  'file.other-machine',
  'file.read-only',
  'file.newer',
  'file.not-ours',
  'file.synced-folder',
  'file.network-folder'
] as const satisfies readonly ErrorCode[]
export const isFileTrouble = (code: ErrorCode): boolean => fileTroubles.some((each) => each === code)

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code)
