import { filePicker } from './file-picker.ts'
import {
  calendar,
  cases,
  charges,
  documents,
  hearings,
  participations,
  parties,
  restraints,
  search,
  today,
} from './records.ts'
import { secrets } from './secrets.ts'
import { app, session } from './session.ts'
import { transfers } from './transfers.ts'

/** Answered by main. */
export const mainContract = { app, filePicker, session, transfers }

/** Answered by the vault process; LOCKED while there is none. */
export const vaultContract = {
  calendar,
  cases,
  charges,
  documents,
  hearings,
  participations,
  parties,
  restraints,
  search,
  secrets,
  today,
}

/** All that the page can ask for. */
export const pageContract = { ...mainContract, ...vaultContract }
