// Imported before anything reads where the window stands: the start address is good once, so a reload must not ask for it again.
if (location.pathname === '/start') history.replaceState(history.state, '', `/${location.hash}`)
