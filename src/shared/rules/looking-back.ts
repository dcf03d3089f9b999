const ofThePast =
  /^((partners|persons|projects)\.(table|groups|totals|position|get)|workingGroups\.(all|get|table|groups|totals|position))$/

/** Whether the procedure can be asked about a day in the past. */
export const looksBack = (name: string): boolean => ofThePast.test(name)

const verbs = [
  ...['accept', 'add', 'answer', 'back', 'bulk', 'change', 'come', 'commit', 'complete', 'confirm', 'create', 'decide', 'discard', 'drop'],
  ...[
    'end',
    'erase',
    'fix',
    'forget',
    'freeze',
    'from',
    'generate',
    'hand',
    'ignore',
    'invite',
    'judge',
    'leave',
    'log',
    'mark',
    'merge',
    'move',
    'next'
  ],
  ...[
    'not',
    'open',
    'own',
    'patch',
    'pin',
    'publish',
    'put',
    'redo',
    'remap',
    'remove',
    'rename',
    'reopen',
    'reorder',
    'restore',
    'retry',
    'revoke'
  ],
  ...['run', 'second', 'set', 'sit', 'skip', 'snooze', 'stop', 'succeed', 'undo', 'unpin', 'update', 'write']
]
const writing = new RegExp(`^(${verbs.join('|')})(?=[A-Z]|$)`)
/** Writes what is sent into the card file, among others that only make files. */
const ofLetters = 'outputs.make'
/** Of this window or of the file as a whole. */
const ofWindow = /^(settings|file)\.(?!generate|restore)/

/** Whether the procedure changes a card: its name begins with what it does. */
export const changesCards = (name: string): boolean =>
  name === ofLetters || (!ofWindow.test(name) && writing.test(name.split('.').at(-1) ?? ''))
