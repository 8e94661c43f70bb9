import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../electron/documents/dossier/words/index.ts'
import { textIn } from '../../renderer/i18n/text-in.ts'
import { lookOf } from '../../renderer/records/fields/catalogue.ts'
import { SENTENCE_STATES } from '../../shared/domain/case/standing-sentences.ts'
import { LINKED_SUBJECTS } from '../../shared/domain/dossier-links.ts'
import { codesOf } from '../../shared/domain/field-forms.ts'
import type { RecordSubject } from '../../shared/domain/history.ts'
import { EVENT_ROLES } from '../../shared/domain/kinds/event.ts'
import { LINK_KINDS } from '../../shared/domain/kinds/link.ts'
import { NAME_KINDS } from '../../shared/domain/kinds/party.ts'
import { SOURCE_KINDS, STANCES } from '../../shared/domain/kinds/source.ts'
import { LANGUAGES, type Language } from '../../shared/domain/language.ts'

/** The closed lists of a dossier, each with the field whose words they are. */
const LISTS = {
  caseKinds: ['case', 'kind'],
  contexts: ['case', 'contextKind'],
  stages: ['case', 'stage'],
  caseStatuses: ['case', 'status'],
  roles: ['participation', 'role'],
  chargeStatuses: ['charge', 'status'],
  restraints: ['restraint', 'kind'],
  restraintEnds: ['restraint', 'endReason'],
  hearings: ['hearing', 'kind'],
  documents: ['document', 'kind'],
  languages: ['document', 'language'],
  statuses: ['procedural-status', 'status'],
  stays: ['stay', 'kind'],
  hearingStatuses: ['hearing', 'status'],
  events: ['event', 'kind'],
  certainties: ['event', 'certainty'],
  riskStates: ['risk', 'state'],
  statementKinds: ['statement', 'kind'],
  statementStandings: ['statement', 'standing'],
  circumstances: ['statement', 'circumstances'],
  interventions: ['intervention', 'kind'],
  answers: ['intervention', 'answer'],
  itemKinds: ['item', 'kind'],
  itemStates: ['item', 'state'],
  decisions: ['decision', 'kind'],
  outcomes: ['decision', 'outcome'],
  sentences: ['sentence', 'kind'],
  effects: ['sentence', 'effect'],
} as const satisfies Readonly<Record<string, readonly [RecordSubject, string]>>

/** The closed lists of a dossier that are of no field, each with the keys of its words. */
const KEYED = {
  eventRoles: ['chronology:role', EVENT_ROLES],
  sourceKinds: ['records:source.kind', SOURCE_KINDS],
  stances: ['records:source.stance', STANCES.filter((stance) => stance !== '')],
  sentenceStates: ['court:now', SENTENCE_STATES],
  linkKinds: ['records:link.kind', LINK_KINDS],
  linkBacks: ['records:link.back', ['because', 'followed']],
} as const satisfies Readonly<Record<string, readonly [string, readonly string[]]>>

/** The labels of a dossier that are fields of a record. */
const LABELS = {
  kind: 'cases:field.kind',
  context: 'cases:field.contextKind',
  stage: 'cases:field.stage',
  status: 'cases:field.status',
  registerNumber: 'cases:field.registerNumber',
  courtNumber: 'cases:field.courtNumber',
  authority: 'cases:field.authority',
  openedOn: 'cases:field.openedOn',
  name: 'people:field.nameTitle',
  role: 'cases:field.role',
  born: 'people:field.bornPerson',
  founded: 'people:field.bornOrganisation',
  offence: 'cases:field.chargeTitle',
  article: 'cases:field.article',
  time: 'chronology:field.date',
  proceduralStatus: 'cases:field.proceduralStatus',
  articles: 'cases:field.articles',
  basis: 'cases:field.basis',
  stayReason: 'cases:field.stayReason',
  feared: 'records:risk.field.expects',
  takenBy: 'records:statement.field.takenById',
  said: 'records:statement.field.said',
  item: 'records:item.one',
  figure: 'records:figure.one',
  counted: 'records:figure.field.counted',
  published: 'records:figure.field.publishedBy',
  record: 'records:link.field.fromId',
  links: 'records:link.field.kind',
  body: 'court:field.body',
  decision: 'records:decision.one',
  penalty: 'court:field.sentenceKind',
  measure: 'cases:field.restraintKind',
  ended: 'cases:field.endedOn',
  place: 'cases:field.place',
  order: 'cases:field.order',
  when: 'history:field.startsAt',
  court: 'calendar:field.court',
  judge: 'calendar:field.judge',
  room: 'calendar:field.room',
  subject: 'calendar:field.purpose',
  result: 'calendar:field.result',
  document: 'cases:field.document',
  date: 'documents:fieldDated',
  language: 'documents:fieldLanguage',
  sha256: 'history:field.sha256',
  file: 'documents:originalName',
  size: 'documents:size',
} as const

/**
 * The only words in which a dossier differs from the page: the same word in full, for a reader who sees no page around it, or
 * shortened for a narrow column. The page's word, then that of the dossier.
 */
const OTHER_LENGTH: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  en: {
    'nameKinds.description': ['Description, not a name', 'description'],
    'certainties.alleged': ['Alleged', 'Alleged, not established'],
    'interventions.other': ['Other', 'Other intervention'],
    'statementKinds.other': ['Other', 'Other statement'],
    'circumstances.freely': ['freely, as reported', 'freely'],
    'caseKinds.criminal': ['Criminal', 'Criminal case'],
    'caseKinds.administrative-offence': ['Administrative offence', 'Administrative offence case'],
    'caseKinds.civil': ['Civil', 'Civil case'],
    'caseKinds.administrative': ['Administrative', 'Administrative case'],
    'caseKinds.international': ['International body', 'Case before an international body'],
    'caseKinds.victim': ['For a victim', 'Case for a victim'],
    'nameKinds.main': ['Main', 'main name'],
    'nameKinds.document': ['Identity document', 'in an identity document'],
    'nameKinds.court': ['Court papers', 'in court papers'],
    'nameKinds.press': ['Press', 'in the press'],
    'nameKinds.former': ['Former', 'former name'],
    'languages.en': ['English', 'en'],
    'languages.ru': ['Russian', 'ru'],
    'languages.kk': ['Kazakh', 'kk'],
    'languages.other': ['Another language', 'other'],
    'labels.kind': ['Kind', 'Kind of case'],
    'labels.registerNumber': ['ERDR number', 'ERDR number (register of investigations)'],
    'labels.openedOn': ['Taken on', 'Taken on by the lawyer'],
    'labels.date': ['Date of the document', 'Date'],
    'labels.language': ['Language', 'Lang.'],
    'labels.file': ['File name', 'File'],
  },
  ru: {
    'nameKinds.description': ['Описание вместо имени', 'описание'],
    'certainties.alleged': ['Со слов', 'Со слов, не установлено'],
    'interventions.other': ['Другое', 'Иное обращение'],
    'answers.awaited': ['ожидается ответ', 'ожидается'],
    'answers.answered': ['ответ получен', 'получен'],
    'answers.not-asked': ['ответ не запрошен', 'не запрошен'],
    'statementKinds.other': ['Другое', 'Другое высказывание'],
    'circumstances.freely': ['добровольно, как сообщается', 'добровольно'],
    'caseKinds.criminal': ['Уголовное', 'Уголовное дело'],
    'caseKinds.administrative-offence': [
      'Об административном правонарушении',
      'Дело об административном правонарушении',
    ],
    'caseKinds.civil': ['Гражданское', 'Гражданское дело'],
    'caseKinds.administrative': ['Административное', 'Административное дело'],
    'caseKinds.international': ['Международный орган', 'Дело в международном органе'],
    'caseKinds.victim': ['В защиту потерпевшего', 'Дело в защиту потерпевшего'],
    'stages.first-instance': ['Первая инстанция', 'Суд первой инстанции'],
    'stages.other': ['Иная', 'Иная стадия'],
    'nameKinds.main': ['Основное', 'основное имя'],
    'nameKinds.former': ['Прежнее', 'прежнее имя'],
    'languages.en': ['Английский', 'англ.'],
    'languages.ru': ['Русский', 'рус.'],
    'languages.kk': ['Казахский', 'каз.'],
    'languages.other': ['Другой язык', 'другой'],
    'labels.openedOn': ['Дело принято', 'Дело принято адвокатом'],
    'labels.date': ['Дата документа', 'Дата'],
    'labels.file': ['Имя файла', 'Файл'],
  },
  kk: {
    'nameKinds.description': ['Есім орнына сипаттама', 'сипаттама'],
    'certainties.alleged': ['Айтылуынша', 'Айтылуынша, анықталмаған'],
    'interventions.other': ['Басқа', 'Басқа үндеу'],
    'answers.awaited': ['жауап күтілуде', 'күтілуде'],
    'answers.answered': ['жауап алынды', 'алынды'],
    'answers.not-asked': ['жауап сұралмаған', 'сұралмаған'],
    'statementKinds.other': ['Басқа', 'Басқа мәлімдеме'],
    'circumstances.freely': ['өз еркімен, хабарланғандай', 'өз еркімен'],
    'caseKinds.criminal': ['Қылмыстық', 'Қылмыстық іс'],
    'caseKinds.administrative-offence': [
      'Әкімшілік құқық бұзушылық туралы',
      'Әкімшілік құқық бұзушылық туралы іс',
    ],
    'caseKinds.civil': ['Азаматтық', 'Азаматтық іс'],
    'caseKinds.administrative': ['Әкімшілік', 'Әкімшілік іс'],
    'caseKinds.international': ['Халықаралық орган', 'Халықаралық органдағы іс'],
    'caseKinds.victim': ['Жәбірленушіні қорғау', 'Жәбірленушіні қорғау ісі'],
    'stages.other': ['Басқа', 'Басқа саты'],
    'nameKinds.main': ['Негізгі', 'негізгі есімі'],
    'nameKinds.former': ['Бұрынғы', 'бұрынғы есімі'],
    'languages.en': ['Ағылшын тілі', 'ағылш.'],
    'languages.ru': ['Орыс тілі', 'орыс.'],
    'languages.kk': ['Қазақ тілі', 'қаз.'],
    'languages.other': ['Басқа тіл', 'басқа'],
    'labels.openedOn': ['Іс қабылданды', 'Адвокат істі қабылдаған күн'],
    'labels.date': ['Құжаттың күні', 'Күні'],
    'labels.file': ['Файл аты', 'Файл'],
  },
}

/** Every word that dossier and page both have: its place in the dossier's words, the page's text and the dossier's. */
const pairs = (language: Language): (readonly [place: string, page: string, dossier: string])[] => {
  const words = wordsOf(language)
  const lists = Object.entries(LISTS).flatMap(([list, [subject, field]]) => {
    const look = lookOf(subject, field)
    const said: Readonly<Record<string, string>> = words[list as keyof typeof LISTS]
    const codes = look === undefined ? [] : (codesOf(look.form) ?? []).filter((code) => code !== '')
    return codes.map(
      (code) => [`${list}.${code}`, textIn(language, look?.words?.(code) ?? ''), said[code] ?? ''] as const,
    )
  })
  const keyed = Object.entries(KEYED).flatMap(([list, [key, codes]]) => {
    const said: Readonly<Record<string, string>> = words[list as keyof typeof KEYED]
    return codes.map(
      (code) => [`${list}.${code}`, textIn(language, `${key}.${code}`), said[code] ?? ''] as const,
    )
  })
  const labels = Object.entries(LABELS).map(
    ([name, key]) =>
      [`labels.${name}`, textIn(language, key), words.labels[name as keyof typeof LABELS]] as const,
  )
  const linked = LINKED_SUBJECTS.map(
    (subject) =>
      [`linked.${subject}`, textIn(language, `records:${subject}.one`), words.linked[subject]] as const,
  )
  // They stand in brackets behind a name.
  const names = NAME_KINDS.map((kind) => {
    const page = textIn(language, `people:nameKind.${kind}`)
    const isListed = Object.hasOwn(OTHER_LENGTH[language], `nameKinds.${kind}`)
    return [`nameKinds.${kind}`, isListed ? page : page.toLowerCase(), words.nameKinds[kind]] as const
  })
  return [...lists, ...keyed, ...labels, ...linked, ...names]
}

describe('the words of a dossier', () => {
  it.for(LANGUAGES)('are those of the page in %s, or the same word in full', (language) => {
    const all = pairs(language)
    const differing = all.filter(([, page, dossier]) => page !== dossier)
    expect(all.length).toBe(366)
    expect(all.filter(([, page, dossier]) => page === '' || dossier === '')).toEqual([])
    expect(Object.fromEntries(differing.map(([place, ...both]) => [place, both]))).toEqual(
      OTHER_LENGTH[language],
    )
  })
})
