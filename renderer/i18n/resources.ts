import enCalendar from './en/calendar.json'
import enCases from './en/cases.json'
import enCommon from './en/common.json'
import enDocuments from './en/documents.json'
import enDossier from './en/dossier.json'
import enErrors from './en/errors.json'
import enFilePicker from './en/filePicker.json'
import enPeople from './en/people.json'
import enSearch from './en/search.json'
import enSettings from './en/settings.json'
import enToday from './en/today.json'
import enUnlock from './en/unlock.json'
import kkCalendar from './kk/calendar.json'
import kkCases from './kk/cases.json'
import kkCommon from './kk/common.json'
import kkDocuments from './kk/documents.json'
import kkDossier from './kk/dossier.json'
import kkErrors from './kk/errors.json'
import kkFilePicker from './kk/filePicker.json'
import kkPeople from './kk/people.json'
import kkSearch from './kk/search.json'
import kkSettings from './kk/settings.json'
import kkToday from './kk/today.json'
import kkUnlock from './kk/unlock.json'
import ruCalendar from './ru/calendar.json'
import ruCases from './ru/cases.json'
import ruCommon from './ru/common.json'
import ruDocuments from './ru/documents.json'
import ruDossier from './ru/dossier.json'
import ruErrors from './ru/errors.json'
import ruFilePicker from './ru/filePicker.json'
import ruPeople from './ru/people.json'
import ruSearch from './ru/search.json'
import ruSettings from './ru/settings.json'
import ruToday from './ru/today.json'
import ruUnlock from './ru/unlock.json'

/** Every text of the page: one file for each subject and language. The English files give the keys their types. */
export const resources = {
  en: {
    calendar: enCalendar,
    cases: enCases,
    common: enCommon,
    documents: enDocuments,
    dossier: enDossier,
    errors: enErrors,
    filePicker: enFilePicker,
    people: enPeople,
    search: enSearch,
    settings: enSettings,
    today: enToday,
    unlock: enUnlock,
  },
  ru: {
    calendar: ruCalendar,
    cases: ruCases,
    common: ruCommon,
    documents: ruDocuments,
    dossier: ruDossier,
    errors: ruErrors,
    filePicker: ruFilePicker,
    people: ruPeople,
    search: ruSearch,
    settings: ruSettings,
    today: ruToday,
    unlock: ruUnlock,
  },
  kk: {
    calendar: kkCalendar,
    cases: kkCases,
    common: kkCommon,
    documents: kkDocuments,
    dossier: kkDossier,
    errors: kkErrors,
    filePicker: kkFilePicker,
    people: kkPeople,
    search: kkSearch,
    settings: kkSettings,
    today: kkToday,
    unlock: kkUnlock,
  },
} as const
