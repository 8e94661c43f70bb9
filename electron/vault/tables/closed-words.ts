import type { CASE_KINDS, CASE_STAGES, CASE_STATUSES } from '../../../shared/domain/case.ts'
import type { EVENT_CERTAINTIES, EVENT_KINDS, EVENT_ROLES } from '../../../shared/domain/event.ts'
import type { PARTY_KINDS, SEXES } from '../../../shared/domain/party.ts'

/**
 * The words that a table may have for the codes of closed lists, in the three languages, beside the codes themselves. They are
 * the words of the page and what people write in their place.
 */
type WordsOf<Code extends string> = Readonly<Record<Code, readonly string[]>>

export const PARTY_KIND_WORDS: WordsOf<(typeof PARTY_KINDS)[number]> = {
  person: [
    'person',
    'individual',
    'человек',
    'лицо',
    'физическое лицо',
    'физлицо',
    'адам',
    'тұлға',
    'жеке тұлға',
  ],
  organisation: [
    'organisation',
    'organization',
    'company',
    'legal entity',
    'организация',
    'юридическое лицо',
    'юрлицо',
    'объединение',
    'ұйым',
    'заңды тұлға',
    'бірлестік',
  ],
}

export const SEX_WORDS: WordsOf<Exclude<(typeof SEXES)[number], ''>> = {
  female: ['female', 'f', 'woman', 'женский', 'женщина', 'жен', 'ж', 'әйел', 'ә', 'қыз'],
  male: ['male', 'm', 'man', 'мужской', 'мужчина', 'муж', 'м', 'ер', 'еркек', 'ер адам', 'ұл'],
  other: ['other', 'другой', 'иной', 'другое', 'иное', 'басқа'],
}

export const CASE_KIND_WORDS: WordsOf<(typeof CASE_KINDS)[number]> = {
  criminal: ['criminal', 'уголовное', 'уголовное дело', 'қылмыстық', 'қылмыстық іс'],
  'administrative-offence': [
    'administrative offence',
    'administrative offense',
    'об административном правонарушении',
    'административное правонарушение',
    'дело об административном правонарушении',
    'коап',
    'әкімшілік құқық бұзушылық',
    'әкімшілік құқық бұзушылық туралы',
    'әкімшілік құқық бұзушылық туралы іс',
  ],
  civil: ['civil', 'гражданское', 'гражданское дело', 'азаматтық', 'азаматтық іс'],
  administrative: [
    'administrative',
    'административное',
    'административное дело',
    'әкімшілік',
    'әкімшілік іс',
  ],
  international: [
    'international',
    'international body',
    'международный орган',
    'международное',
    'халықаралық',
    'халықаралық орган',
    'халықаралық органда',
  ],
  victim: [
    'victim',
    'for a victim',
    'в защиту потерпевшего',
    'защита потерпевшего',
    'жәбірленушіні қорғау',
    'жәбірленуші үшін',
  ],
}

export const CASE_STAGE_WORDS: WordsOf<(typeof CASE_STAGES)[number]> = {
  investigation: [
    'investigation',
    'pre-trial investigation',
    'pretrial investigation',
    'досудебное расследование',
    'расследование',
    'следствие',
    'досудебное',
    'сотқа дейінгі тергеп-тексеру',
    'сотқа дейінгі тергеу',
    'тергеу',
  ],
  'first-instance': [
    'first instance',
    'trial',
    'первая инстанция',
    '1 инстанция',
    'суд',
    'бірінші саты',
    'бірінші сатыдағы сот',
  ],
  appeal: ['appeal', 'апелляция', 'апелляционная инстанция', 'апелляциялық', 'апелляциялық саты'],
  cassation: ['cassation', 'кассация', 'кассационная инстанция', 'кассациялық', 'кассациялық саты'],
  execution: [
    'execution',
    'execution of sentence',
    'исполнение приговора',
    'исполнение',
    'үкімді орындау',
    'орындау',
  ],
  other: ['other', 'иная', 'другая', 'другое', 'басқа'],
}

export const CASE_STATUS_WORDS: WordsOf<(typeof CASE_STATUSES)[number]> = {
  open: ['open', 'active', 'открыто', 'открыт', 'в работе', 'действует', 'ашық', 'жұмыста'],
  suspended: [
    'suspended',
    'приостановлено',
    'приостановлен',
    'тоқтатыла тұрған',
    'тоқтатыла тұрды',
    'уақытша тоқтатылған',
  ],
  closed: [
    'closed',
    'закрыто',
    'закрыт',
    'завершено',
    'окончено',
    'жабық',
    'жабылған',
    'жабылды',
    'аяқталған',
  ],
}

export const EVENT_KIND_WORDS: WordsOf<(typeof EVENT_KINDS)[number]> = {
  arrest: ['arrest', 'detention', 'задержание', 'арест', 'ұстау', 'қамау'],
  search: ['search', 'обыск', 'тінту'],
  seizure: ['seizure', 'изъятие', 'выемка', 'алу', 'алып қою'],
  interrogation: ['interrogation', 'questioning', 'допрос', 'жауап алу', 'тергеу'],
  'ill-treatment': [
    'қатыгездік немесе азаптау',
    'ill-treatment or torture',
    'ill-treatment',
    'ill treatment',
    'torture',
    'жестокое обращение',
    'пытки',
    'пытка',
    'жестокое обращение или пытки',
    'қатыгез қарау',
    'азаптау',
    'қатыгез қарау немесе азаптау',
  ],
  attack: ['attack', 'assault', 'нападение', 'избиение', 'шабуыл', 'шабуыл жасау'],
  threat: ['threat', 'угроза', 'угрозы', 'қоқан-лоққы', 'қорқыту', 'қауіп'],
  pressure: ['pressure', 'давление', 'қысым', 'қысым көрсету'],
  surveillance: ['surveillance', 'слежка', 'наблюдение', 'аңду', 'бақылау'],
  dispersal: [
    'dispersal of an assembly',
    'dispersal',
    'разгон',
    'разгон собрания',
    'тарату',
    'жиналысты тарату',
  ],
  obstruction: ['obstruction', 'воспрепятствование', 'кедергі', 'кедергі жасау'],
  'denial-of-counsel': [
    'denial of counsel',
    'недопуск защитника',
    'недопуск адвоката',
    'қорғаушыны жібермеу',
    'адвокатты жібермеу',
  ],
  refusal: ['refusal', 'отказ', 'бас тарту'],
  inspection: ['inspection', 'проверка', 'тексеру'],
  illness: [
    'illness or injury',
    'illness',
    'injury',
    'болезнь',
    'травма',
    'болезнь или травма',
    'ауру',
    'жарақат',
    'ауру немесе жарақат',
  ],
  'hunger-strike': ['hunger strike', 'голодовка', 'аштық', 'аштық жариялау'],
  death: ['death', 'смерть', 'гибель', 'өлім', 'қаза', 'қайтыс болу'],
  release: ['release', 'освобождение', 'босату', 'босатылу'],
  complaint: ['complaint', 'жалоба', 'шағым'],
  investigation: ['investigation', 'расследование', 'тергеп-тексеру'],
  statement: ['statement', 'заявление', 'мәлімдеме', 'өтініш'],
  publication: ['publication', 'публикация', 'жарияланым'],
  other: ['other', 'other event', 'другое', 'иное', 'другое событие', 'басқа', 'басқа оқиға'],
}

export const EVENT_CERTAINTY_WORDS: WordsOf<(typeof EVENT_CERTAINTIES)[number]> = {
  alleged: [
    'айтылуынша',
    'alleged',
    'reported',
    'со слов',
    'предположительно',
    'сообщается',
    'айтуынша',
    'хабарланған',
    'сөзінше',
  ],
  established: [
    'established',
    'confirmed',
    'установлено',
    'подтверждено',
    'анықталған',
    'анықталды',
    'расталған',
  ],
  denied: [
    'denied',
    'отрицается',
    'опровергнуто',
    'жоққа шығарылған',
    'теріске шығарылған',
    'жоққа шығарылады',
  ],
}

export const EVENT_ROLE_WORDS: WordsOf<(typeof EVENT_ROLES)[number]> = {
  victim: [
    'victim',
    'пострадавший',
    'пострадавшая',
    'потерпевший',
    'потерпевшая',
    'зардап шегуші',
    'жәбірленуші',
  ],
  perpetrator: [
    'alleged perpetrator',
    'perpetrator',
    'предполагаемый исполнитель',
    'исполнитель',
    'орындаушы',
    'болжамды орындаушы',
  ],
  witness: ['witness', 'очевидец', 'свидетель', 'куә', 'куәгер'],
  participant: ['participant', 'участник', 'участница', 'қатысушы'],
  official: ['official', 'должностное лицо', 'лауазымды адам', 'лауазымды тұлға'],
  complainant: ['complainant', 'заявитель', 'заявительница', 'арыз беруші', 'арызданушы', 'өтініш беруші'],
  other: ['other', 'другое', 'другой', 'басқа'],
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\s]+/gu, ' ')
    .trim()

/** The code that a word stands for; undefined where it is none of the list. */
export const codeOfWord = <Code extends string>(words: WordsOf<Code>, text: string): Code | undefined => {
  const typed = plain(text)
  for (const [code, forms] of Object.entries<readonly string[]>(words)) {
    if (code === typed || forms.some((form) => plain(form) === typed)) return code as Code
  }
  return undefined
}
