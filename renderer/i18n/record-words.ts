import enCase from './en/records/case.json'
import enCharge from './en/records/charge.json'
import enConsent from './en/records/consent.json'
import enContact from './en/records/contact.json'
import enDeadline from './en/records/deadline.json'
import enDecision from './en/records/decision.json'
import enDisclosure from './en/records/disclosure.json'
import enDocument from './en/records/document.json'
import enEvent from './en/records/event.json'
import enFigure from './en/records/figure.json'
import enHearing from './en/records/hearing.json'
import enIntervention from './en/records/intervention.json'
import enItem from './en/records/item.json'
import enLaw from './en/records/law.json'
import enLink from './en/records/link.json'
import enNote from './en/records/note.json'
import enParticipation from './en/records/participation.json'
import enParty from './en/records/party.json'
import enProceduralStatus from './en/records/procedural-status.json'
import enReading from './en/records/reading.json'
import enRelation from './en/records/relation.json'
import enRemoval from './en/records/removal.json'
import enRestraint from './en/records/restraint.json'
import enRisk from './en/records/risk.json'
import enSentence from './en/records/sentence.json'
import enSource from './en/records/source.json'
import enStatement from './en/records/statement.json'
import enStay from './en/records/stay.json'
import enTask from './en/records/task.json'
import kkCase from './kk/records/case.json'
import kkCharge from './kk/records/charge.json'
import kkConsent from './kk/records/consent.json'
import kkContact from './kk/records/contact.json'
import kkDeadline from './kk/records/deadline.json'
import kkDecision from './kk/records/decision.json'
import kkDisclosure from './kk/records/disclosure.json'
import kkDocument from './kk/records/document.json'
import kkEvent from './kk/records/event.json'
import kkFigure from './kk/records/figure.json'
import kkHearing from './kk/records/hearing.json'
import kkIntervention from './kk/records/intervention.json'
import kkItem from './kk/records/item.json'
import kkLaw from './kk/records/law.json'
import kkLink from './kk/records/link.json'
import kkNote from './kk/records/note.json'
import kkParticipation from './kk/records/participation.json'
import kkParty from './kk/records/party.json'
import kkProceduralStatus from './kk/records/procedural-status.json'
import kkReading from './kk/records/reading.json'
import kkRelation from './kk/records/relation.json'
import kkRemoval from './kk/records/removal.json'
import kkRestraint from './kk/records/restraint.json'
import kkRisk from './kk/records/risk.json'
import kkSentence from './kk/records/sentence.json'
import kkSource from './kk/records/source.json'
import kkStatement from './kk/records/statement.json'
import kkStay from './kk/records/stay.json'
import kkTask from './kk/records/task.json'
import ruCase from './ru/records/case.json'
import ruCharge from './ru/records/charge.json'
import ruConsent from './ru/records/consent.json'
import ruContact from './ru/records/contact.json'
import ruDeadline from './ru/records/deadline.json'
import ruDecision from './ru/records/decision.json'
import ruDisclosure from './ru/records/disclosure.json'
import ruDocument from './ru/records/document.json'
import ruEvent from './ru/records/event.json'
import ruFigure from './ru/records/figure.json'
import ruHearing from './ru/records/hearing.json'
import ruIntervention from './ru/records/intervention.json'
import ruItem from './ru/records/item.json'
import ruLaw from './ru/records/law.json'
import ruLink from './ru/records/link.json'
import ruNote from './ru/records/note.json'
import ruParticipation from './ru/records/participation.json'
import ruParty from './ru/records/party.json'
import ruProceduralStatus from './ru/records/procedural-status.json'
import ruReading from './ru/records/reading.json'
import ruRelation from './ru/records/relation.json'
import ruRemoval from './ru/records/removal.json'
import ruRestraint from './ru/records/restraint.json'
import ruRisk from './ru/records/risk.json'
import ruSentence from './ru/records/sentence.json'
import ruSource from './ru/records/source.json'
import ruStatement from './ru/records/statement.json'
import ruStay from './ru/records/stay.json'
import ruTask from './ru/records/task.json'

/** What the page says of each kind of record; a kind's own file in each language holds all its words. */
export const recordWords = {
  en: {
    reading: enReading,
    party: enParty,
    relation: enRelation,
    removal: enRemoval,
    case: enCase,
    participation: enParticipation,
    'procedural-status': enProceduralStatus,
    charge: enCharge,
    risk: enRisk,
    restraint: enRestraint,
    stay: enStay,
    hearing: enHearing,
    decision: enDecision,
    sentence: enSentence,
    statement: enStatement,
    figure: enFigure,
    item: enItem,
    event: enEvent,
    task: enTask,
    contact: enContact,
    deadline: enDeadline,
    intervention: enIntervention,
    consent: enConsent,
    disclosure: enDisclosure,
    note: enNote,
    document: enDocument,
    source: enSource,
    link: enLink,
    law: enLaw,
  },
  ru: {
    reading: ruReading,
    party: ruParty,
    relation: ruRelation,
    removal: ruRemoval,
    case: ruCase,
    participation: ruParticipation,
    'procedural-status': ruProceduralStatus,
    charge: ruCharge,
    risk: ruRisk,
    restraint: ruRestraint,
    stay: ruStay,
    hearing: ruHearing,
    decision: ruDecision,
    sentence: ruSentence,
    statement: ruStatement,
    figure: ruFigure,
    item: ruItem,
    event: ruEvent,
    task: ruTask,
    contact: ruContact,
    deadline: ruDeadline,
    intervention: ruIntervention,
    consent: ruConsent,
    disclosure: ruDisclosure,
    note: ruNote,
    document: ruDocument,
    source: ruSource,
    link: ruLink,
    law: ruLaw,
  },
  kk: {
    reading: kkReading,
    party: kkParty,
    relation: kkRelation,
    removal: kkRemoval,
    case: kkCase,
    participation: kkParticipation,
    'procedural-status': kkProceduralStatus,
    charge: kkCharge,
    risk: kkRisk,
    restraint: kkRestraint,
    stay: kkStay,
    hearing: kkHearing,
    decision: kkDecision,
    sentence: kkSentence,
    statement: kkStatement,
    figure: kkFigure,
    item: kkItem,
    event: kkEvent,
    task: kkTask,
    contact: kkContact,
    deadline: kkDeadline,
    intervention: kkIntervention,
    consent: kkConsent,
    disclosure: kkDisclosure,
    note: kkNote,
    document: kkDocument,
    source: kkSource,
    link: kkLink,
    law: kkLaw,
  },
} as const
