import enCalendar from './en/calendar.json'
import enCalendarFiles from './en/calendarFiles.json'
import enCases from './en/cases.json'
import enChronology from './en/chronology.json'
import enCommands from './en/commands.json'
import enCommon from './en/common.json'
import enConsents from './en/consents.json'
import enCourt from './en/court.json'
import enDates from './en/dates.json'
import enDocuments from './en/documents.json'
import enDossier from './en/dossier.json'
import enErrors from './en/errors.json'
import enFilePicker from './en/filePicker.json'
import enHistory from './en/history.json'
import enNotes from './en/notes.json'
import enPeople from './en/people.json'
import enQuickEntry from './en/quickEntry.json'
import enSearch from './en/search.json'
import enSettings from './en/settings.json'
import enTables from './en/tables.json'
import enToday from './en/today.json'
import enUnlock from './en/unlock.json'
import enWork from './en/work.json'
import kkCalendar from './kk/calendar.json'
import kkCalendarFiles from './kk/calendarFiles.json'
import kkCases from './kk/cases.json'
import kkChronology from './kk/chronology.json'
import kkCommands from './kk/commands.json'
import kkCommon from './kk/common.json'
import kkConsents from './kk/consents.json'
import kkCourt from './kk/court.json'
import kkDates from './kk/dates.json'
import kkDocuments from './kk/documents.json'
import kkDossier from './kk/dossier.json'
import kkErrors from './kk/errors.json'
import kkFilePicker from './kk/filePicker.json'
import kkHistory from './kk/history.json'
import kkNotes from './kk/notes.json'
import kkPeople from './kk/people.json'
import kkQuickEntry from './kk/quickEntry.json'
import kkSearch from './kk/search.json'
import kkSettings from './kk/settings.json'
import kkTables from './kk/tables.json'
import kkToday from './kk/today.json'
import kkUnlock from './kk/unlock.json'
import kkWork from './kk/work.json'
import { recordWords } from './record-words.ts'
import ruCalendar from './ru/calendar.json'
import ruCalendarFiles from './ru/calendarFiles.json'
import ruCases from './ru/cases.json'
import ruChronology from './ru/chronology.json'
import ruCommands from './ru/commands.json'
import ruCommon from './ru/common.json'
import ruConsents from './ru/consents.json'
import ruCourt from './ru/court.json'
import ruDates from './ru/dates.json'
import ruDocuments from './ru/documents.json'
import ruDossier from './ru/dossier.json'
import ruErrors from './ru/errors.json'
import ruFilePicker from './ru/filePicker.json'
import ruHistory from './ru/history.json'
import ruNotes from './ru/notes.json'
import ruPeople from './ru/people.json'
import ruQuickEntry from './ru/quickEntry.json'
import ruSearch from './ru/search.json'
import ruSettings from './ru/settings.json'
import ruTables from './ru/tables.json'
import ruToday from './ru/today.json'
import ruUnlock from './ru/unlock.json'
import ruWork from './ru/work.json'

/** Every text of the page: one file for each subject and language. The English files give the keys their types. */
export const resources = {
  en: {
    calendar: enCalendar,
    calendarFiles: enCalendarFiles,
    cases: enCases,
    chronology: enChronology,
    commands: enCommands,
    common: enCommon,
    consents: enConsents,
    court: enCourt,
    dates: enDates,
    documents: enDocuments,
    dossier: enDossier,
    errors: enErrors,
    filePicker: enFilePicker,
    history: enHistory,
    notes: enNotes,
    people: enPeople,
    quickEntry: enQuickEntry,
    records: recordWords.en,
    search: enSearch,
    settings: enSettings,
    tables: enTables,
    today: enToday,
    unlock: enUnlock,
    work: enWork,
  },
  ru: {
    calendar: ruCalendar,
    calendarFiles: ruCalendarFiles,
    cases: ruCases,
    chronology: ruChronology,
    commands: ruCommands,
    common: ruCommon,
    consents: ruConsents,
    court: ruCourt,
    dates: ruDates,
    documents: ruDocuments,
    dossier: ruDossier,
    errors: ruErrors,
    filePicker: ruFilePicker,
    history: ruHistory,
    notes: ruNotes,
    people: ruPeople,
    quickEntry: ruQuickEntry,
    records: recordWords.ru,
    search: ruSearch,
    settings: ruSettings,
    tables: ruTables,
    today: ruToday,
    unlock: ruUnlock,
    work: ruWork,
  },
  kk: {
    calendar: kkCalendar,
    calendarFiles: kkCalendarFiles,
    cases: kkCases,
    chronology: kkChronology,
    commands: kkCommands,
    common: kkCommon,
    consents: kkConsents,
    court: kkCourt,
    dates: kkDates,
    documents: kkDocuments,
    dossier: kkDossier,
    errors: kkErrors,
    filePicker: kkFilePicker,
    history: kkHistory,
    notes: kkNotes,
    people: kkPeople,
    quickEntry: kkQuickEntry,
    records: recordWords.kk,
    search: kkSearch,
    settings: kkSettings,
    tables: kkTables,
    today: kkToday,
    unlock: kkUnlock,
    work: kkWork,
  },
} as const
