import { IMPORT_FIELDS, type ImportKind } from '../../../shared/domain/table-import.ts'
import { resources } from '../../i18n/resources.ts'

/** A field that a column can have, in tables that come in and that go out. */
export type FieldName = keyof typeof resources.en.tables.field

/** A field that a column of a table that comes in can fill. */
export type ImportField = (typeof IMPORT_FIELDS)[ImportKind][number]

/** What else people write above such a column, beside the words of the page in its three languages. */
const OTHER_WORDS: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  name: [
    'full name',
    'names',
    'person',
    'surname and name',
    'organisation',
    'organization',
    'фио',
    'ф и о',
    'имя фамилия',
    'фамилия имя',
    'фамилия имя отчество',
    'человек',
    'лицо',
    'организация',
    'наименование',
    'ата',
    'есімі',
    'аты жөні',
    'тегі аты',
    'тегі аты әкесінің аты',
    'тегі',
    'ұйым',
  ],
  otherNames: [
    'also known as',
    'aliases',
    'spellings',
    'другие написания',
    'прозвище',
    'псевдоним',
    'также',
    'басқа аты',
    'лақап аты',
  ],
  sex: ['gender', 'жыныс'],
  born: [
    'born',
    'birth',
    'birthday',
    'birth date',
    'date of birth',
    'dob',
    'founded',
    'дата рождения',
    'д р',
    'др',
    'год рождения',
    'родился',
    'рождение',
    'туған күні',
    'туған жылы',
    'дата основания',
  ],
  identityNumber: ['iin', 'bin', 'identity number', 'id number', 'иин', 'бин', 'жсн', 'бсн'],
  identityDocument: ['passport', 'id card', 'паспорт', 'удостоверение', 'документ', 'төлқұжат', 'куәлік'],
  citizenship: ['nationality', 'country', 'гражданство страна', 'страна', 'азаматтық'],
  languages: ['language', 'язык', 'тілі'],
  occupation: [
    'profession',
    'job',
    'work',
    'профессия',
    'работа',
    'должность',
    'место работы',
    'жұмысы',
    'лауазымы',
    'мамандығы',
  ],
  address: ['place of residence', 'адрес проживания', 'место жительства', 'тұрғылықты жері', 'мекен жайы'],
  contacts: [
    'contact',
    'phone',
    'telephone',
    'email',
    'e mail',
    'телефон',
    'тел',
    'контакт',
    'почта',
    'байланыс',
    'телефоны',
  ],
  health: ['medical', 'медицина', 'состояние здоровья', 'денсаулық'],
  safety: ['risk', 'risks', 'риски', 'риск', 'қауіп', 'қауіпсіздік'],
  notes: [
    'note',
    'comment',
    'comments',
    'remarks',
    'заметка',
    'примечание',
    'примечания',
    'комментарий',
    'ескерту',
    'ескертпе',
    'жазба',
  ],
  title: [
    'name',
    'case title',
    'event',
    'what happened',
    'название дела',
    'событие',
    'что произошло',
    'наименование',
    'дело',
    'іс атауы',
    'оқиға',
    'не болды',
  ],
  number: [
    'no',
    'own number',
    'case number',
    'свой номер',
    'номер дела',
    'дело номер',
    'іс нөмірі',
    'нөмір',
    'өз нөмірі',
  ],
  kind: ['type', 'category', 'тип', 'категория', 'вид дела', 'түр', 'іс түрі'],
  stage: ['phase', 'этап', 'кезең', 'саты'],
  status: ['state', 'статус', 'күй', 'мәртебесі'],
  clients: [
    'client',
    'defendant',
    'accused',
    'клиент',
    'подзащитный',
    'подзащитные',
    'обвиняемый',
    'доверитель',
    'қорғауындағы адам',
    'айыпталушы',
  ],
  registerNumber: ['erdr', 'ердр', 'номер ердр', 'едрр', 'сдтбт'],
  courtNumber: ['court case number', 'номер судебного дела', 'сот ісінің нөмірі'],
  authority: ['court', 'body', 'authority', 'суд', 'орган', 'сот'],
  jurisdiction: ['jurisdiction', 'страна', 'юрисдикция', 'юрисдикциясы'],
  openedOn: [
    'opened',
    'opened on',
    'дата принятия',
    'дата открытия',
    'открыто',
    'принято',
    'ашылған күні',
    'қабылданған күні',
  ],
  tags: ['tag', 'keywords', 'labels', 'метка', 'теги', 'ключевые слова', 'белгі', 'тегтер'],
  articles: ['article', 'charges', 'статья', 'обвинение', 'бап', 'айып'],
  case: ['case title', 'case number', 'название дела', 'номер дела', 'іс атауы', 'іс нөмірі'],
  date: ['when', 'day', 'когда', 'дата события', 'день', 'қашан', 'оқиға күні', 'күн'],
  time: ['hour', 'час', 'сағат', 'уақыт'],
  place: ['location', 'where', 'где', 'адрес', 'қайда', 'жері', 'орын'],
  certainty: ['reliability', 'confirmed', 'подтверждено', 'анықтық'],
  description: ['details', 'text', 'подробности', 'текст', 'описание события', 'сипаттама', 'мәтін'],
  persons: ['people', 'participants', 'who', 'кто', 'люди', 'лица', 'фио', 'адамдар', 'кім', 'қатысушылар'],
  group: ['group', 'группа', 'топ'],
  countMin: ['minimum', 'count', 'минимум', 'количество', 'саны', 'ең аз'],
  countMax: ['maximum', 'максимум', 'ең көп'],
  source: ['sources', 'link', 'источники', 'ссылка', 'сілтеме', 'дереккөздер'],
  quote: ['citation', 'цитаты', 'дәйексөздер'],
}

/** Headings are compared without case, signs and numbers of footnotes. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** The words by which a field is known, the page's own first. */
const wordsOf = (field: ImportField): string[] => {
  const own = [resources.en, resources.ru, resources.kk].map(({ tables }) => tables.field[field])
  return [field, ...own, ...(OTHER_WORDS[field] ?? [])].map(plainHeading)
}

/** What the columns seem to hold, by their headings: each field once, in the order of the table. */
export const guessMapping = (headings: readonly string[], kind: ImportKind): Record<string, number> => {
  const mapping: Record<string, number> = {}
  const fields = IMPORT_FIELDS[kind].map((field) => ({ field, words: wordsOf(field) }))
  const isTaken = (column: number): boolean => Object.values(mapping).includes(column)
  const take = (fits: (words: readonly string[], heading: string) => boolean): void => {
    for (const [column, heading] of headings.entries()) {
      const plain = plainHeading(heading)
      if (plain === '' || isTaken(column)) continue
      const found = fields.find(({ field, words }) => mapping[field] === undefined && fits(words, plain))
      if (found !== undefined) mapping[found.field] = column
    }
  }
  // The page's own words come first: a list that was saved from here is understood whole.
  take((words, heading) => words.slice(0, 4).includes(heading))
  take((words, heading) => words.includes(heading))
  return mapping
}
