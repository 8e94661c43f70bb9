import { calendars } from './calendars.ts'
import { documentPasswords } from './document-passwords.ts'
import { drafts } from './drafts.ts'
import { entry } from './entry.ts'
import { filePicker } from './file-picker.ts'
import { history } from './history.ts'
import { laws } from './laws.ts'
import { parties, relations } from './parties.ts'
import { parts } from './parts.ts'
import * as records from './records.ts'
import { secrets } from './secrets.ts'
import { app, session } from './session.ts'
import { links, sources } from './sources.ts'
import { tables } from './tables.ts'
import { transfers } from './transfers.ts'

/** Answered by main. */
export const mainContract = { app, session, transfers }

/** What the picker's window can ask, and nothing but it: the page that it stands beside cannot answer its questions. */
export const pickerContract = { app: { preferences: app.preferences }, filePicker }

/** Answered by the vault process, over a sealed channel that main cannot read; LOCKED while there is none. */
export const vaultContract = {
  ...parts,
  ...records,
  calendars,
  documentPasswords,
  drafts,
  entry,
  history,
  laws,
  links,
  parties,
  relations,
  secrets,
  sources,
  tables,
}

/** All that the page can ask for. */
export const pageContract = { ...mainContract, ...vaultContract }
