import type * as mupdf from 'mupdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierInput } from '../../shared/domain/dossier.ts'
import { LANGUAGES, type Language } from '../../shared/domain/language.ts'
import { compose } from './support/compose.ts'
import { allText, openResult } from './support/read-pdf.ts'
import { sampleDossier } from './support/sample-dossier.ts'
import { RECORDS } from './support/sample-records.ts'

const SECTIONS = ['risks', 'statements', 'items', 'interventions', 'figures'] as const

/** Points from the left where the margin begins, and a sign that hangs into it. */
const RIGHT_MARGIN = 595 - 56.7 + 6

const rightEdge = (page: mupdf.PDFPage): number => {
  const { blocks } = JSON.parse(page.toStructuredText('').asJSON()) as {
    readonly blocks: readonly { readonly bbox: { readonly x: number; readonly w: number } }[]
  }
  return Math.max(0, ...blocks.map(({ bbox }) => bbox.x + bbox.w))
}

const printed = async (language: Language, changes: Partial<DossierInput> = {}): Promise<string> => {
  const { pdf } = await compose(sampleDossier(language, [], { sections: SECTIONS, ...changes }), [])
  return allText(openResult(pdf))
    .replaceAll(/[\s\u200B]+/gu, ' ')
    .replaceAll('\u2011', '-')
}

/** What each section prints of the sample case, in the order of its cells. */
const EXPECTED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Before whom',
    '9 January 2022 03:20 Отдел полиции',
    'Жүнісов, следователь without a lawyer with an interpreter',
    'Confession withdrawn Был на площади. Бросал камни.',
    'Circumstances, as reported: under beatings or torture; after threats to relatives; Не давали спать.',
    'says otherwise: признал часть; contradicts the record or another source “Подписал, не читая.”',
    'date not known следственный суд a lawyer was present',
    'Withdraws: Confession, 9 January 2022',
    'Телефон Device IMEI 35-209900-176148-1 owner: Ерлан Қасымұлы Әбдіғалиев',
    'copied now with: Департамент полиции',
    'seized: 8 January 2022, следователь, Площадь Республики copied: about January 2022',
    'examined: February 2022, лаборатория What was found: Следы шпионской программы.',
    'Event: Обыск в квартире',
    'Банкноты Money 196 600 тенге',
    'From: Нұрлан Сейітұлы Жүнісов, писатели Signatories: at least 30 To: Бас прокуратура, президент For: Ерлан',
    'Joint letter: Письмо писателей Просим освободить. Names of the signatories: Олжас С.; Мұрат А.',
    'Answer: refused, summer 2022 Оснований нет. Watched until: December 2022',
    'From: посольство Embassy note',
    'None of it is a status or a charge',
    'since March 2022 Feared: Charge, art. 174(2) CC, Разжигание розни Expected Who fears or threatens it: следователь на допросе Так сказано при свидетеле.',
    'Feared: Accused Came true, April 2022 Status that was recorded: Accused, since April 2022',
    '13 или 15 организаций Differs from another number оштрафованные организации в Алматы as of: January 2021',
    'How it was counted: по решениям и письмам Коалиция, spring 2021',
    'at least 1300 жалоб About the same as: 13 или 15 организаций жалобы на пытки',
  ],
  ru: [
    'Перед кем',
    'Жүнісов, следователь без адвоката с переводчиком',
    'Признательные показания последующий отказ',
    'Обстоятельства, как сообщается: под избиениями или пытками; после угроз близким; Не давали спать.',
    'Отказ от прежних показаний: Признательные показания, 9 января 2022 г.',
    'копия снята сейчас у кого: Департамент полиции',
    '13 или 15 организаций Расходится с другим числом',
    'не менее 1300 жалоб О том же, что и: 13 или 15 организаций',
    'Опасение: Обвинение, ч. 2 ст. 174 УК РК, Разжигание розни Ожидается',
    'Опасение: Обвиняемый Сбылось, апрель 2022 г. Записанный статус: Обвиняемый, с апреля 2022 г.',
    'Подписей: не менее 30 К кому: Бас прокуратура, президент За кого: Ерлан',
    'Ответ: отказ, лето 2022 г. Оснований нет. Наблюдение до: декабрь 2022 г.',
    'изъятие: 8 января 2022 г., следователь, Площадь Республики копирование: около января 2022 г.',
  ],
  kk: [
    'Кімнің алдында',
    'адвокатсыз аудармашымен',
    'Кінәні мойындаған айғақ кейін бас тарту',
    'Хабарланған мән-жайлар: ұрып-соғумен не азаптаумен; жақындарын қорқытқаннан кейін; Не давали спать.',
    'Бұрынғы айғақтан бас тарту: Кінәні мойындаған айғақ, 2022 жылғы 9 қаңтар',
    'көшірмесі алынған қазір кімде: Департамент полиции',
    'кемінде 1300 жалоб Мынамен бір мәселе туралы: 13 или 15 организаций',
    'Қауіп: Айып, ҚР ҚК 174-бабының 2-бөлігі, Разжигание розни Күтіледі',
    'Қауіп: Айыпталушы Жүзеге асты, 2022 жылғы сәуір',
    'Жауап: бас тартылды, 2022 жылғы жаз Оснований нет. Қадағалау мерзімі: 2022 жылғы желтоқсан',
    'зерттеу: 2022 жылғы ақпан, лаборатория Не табылды: Следы шпионской программы.',
  ],
}

describe.each(LANGUAGES)('what was said, taken, written, counted and feared, in %s', (language) => {
  let text: string
  beforeAll(async () => {
    text = await printed(language)
  })

  it('stands with what is known of it, what has become of it and who says so', () => {
    for (const words of EXPECTED[language]) expect(text).toContain(words)
  })
})

it('whatever people write stays on its page, letter by letter, however long one word of it is', async () => {
  const markup = '#panic("x") $1/0$ *b* @ref'
  const word = 'Щ'.repeat(4_000)
  const [statement] = RECORDS.statements
  const [item] = RECORDS.items
  const dossier = sampleDossier('en', [], {
    sections: SECTIONS,
    statements: [{ ...statement, person: '238 people 🙂 \u202Eمحمد', said: `${markup} ${word}` }],
    items: [{ ...item, description: 'W'.repeat(300), serial: '9'.repeat(200) }],
  })
  const { pdf } = await compose(dossier, [])
  const document = openResult(pdf)
  const text = allText(document)
  expect(text).toContain(markup)
  expect(text.match(/Щ/gu)).toHaveLength(4_000)
  const beyond = Array.from({ length: document.countPages() }, (_, page) =>
    rightEdge(document.loadPage(page)),
  ).filter((edge) => edge > RIGHT_MARGIN)
  expect(beyond).toEqual([])
})
