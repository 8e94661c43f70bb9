import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../shared/domain/language.ts'
import { type Composed, compose } from './support/compose.ts'
import { jpeg, png, textPdf } from './support/make-exhibits.ts'
import { allText, colourAt, linksOf, openResult, pageText } from './support/read-pdf.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'

const EXHIBITS: readonly SampleExhibit[] = [
  {
    title: 'Постановление о санкционировании содержания под стражей',
    name: 'postanovlenie.pdf',
    mediaType: 'application/pdf',
    bytes: textPdf(['Қаулының бірінші беті', 'Вторая страница постановления', 'Third page']),
  },
  { title: 'Фотография', name: 'photo.jpg', mediaType: 'image/jpeg', bytes: jpeg(800, 600) },
  { title: 'Снимок экрана', name: 'screen.png', mediaType: 'image/png', bytes: png(300, 500) },
  {
    title: 'Записка',
    name: 'zapiska.txt',
    mediaType: 'text/plain',
    bytes: Buffer.from('Сәлем! Ұзақ жол.\n#let x = 1; $x^2$ *bold* \\ @ref\n'),
  },
]

/** What a program of another maker says about the file; undefined where it is not installed. */
const askProgram = (command: string, args: readonly string[], pdf: Uint8Array): string | undefined => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-dossier-'))
  const file = path.join(folder, 'dossier.pdf')
  try {
    writeFileSync(file, pdf)
    const { error, stdout } = spawnSync(
      command,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8' },
    )
    return error === undefined ? stdout : undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a dossier of four exhibits', () => {
  let composed: Composed
  beforeAll(async () => {
    composed = await compose(sampleDossier('ru', EXHIBITS), EXHIBITS)
  })

  it('tells where every exhibit stands and what the file is', () => {
    const { result, pdf } = composed
    const front = result.pages - 6
    expect(result).toEqual({
      pages: openResult(pdf).countPages(),
      sizeBytes: pdf.byteLength,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      exhibits: [
        { number: 1, firstPage: front + 1, pages: 3, status: 'whole', fault: null, remarks: [] },
        { number: 2, firstPage: front + 4, pages: 1, status: 'whole', fault: null, remarks: [] },
        { number: 3, firstPage: front + 5, pages: 1, status: 'whole', fault: null, remarks: [] },
        { number: 4, firstPage: front + 6, pages: 1, status: 'converted', fault: null, remarks: [] },
      ],
      missingLetters: [],
    })
  })

  it('stamps every exhibit page with its place in the exhibit and in the dossier', () => {
    const document = openResult(composed.pdf)
    const [first] = composed.result.exhibits
    expect(pageText(document, (first?.firstPage ?? 0) + 0)).toBe(
      `Вторая страница постановления Приложение 1 · 2 / 3 ${(first?.firstPage ?? 0) + 1}`,
    )
  })

  it('prints on each front page its number and the number of all pages', () => {
    const document = openResult(composed.pdf)
    const front = composed.result.pages - 6
    for (let index = 0; index < front; index += 1) {
      expect(pageText(document, index)).toContain(`${index + 1} / ${composed.result.pages}`)
    }
  })

  it('links every line of the contents and of the index to the page it prints', () => {
    const document = openResult(composed.pdf)
    const front = composed.result.pages - 6
    const links = Array.from({ length: front }, (_, index) => linksOf(document, index)).flat()
    const numbered = links.filter(({ text }) => /^\d+(?:–\d+)?$/u.test(text) && Number.parseInt(text, 10) > 4)
    expect(numbered.length).toBeGreaterThanOrEqual(8)
    for (const { page, text } of numbered) expect(page).toBe(Number.parseInt(text, 10))
  })

  it('has a bookmark for every section and, below one of their own, for every exhibit', () => {
    const document = openResult(composed.pdf)
    const outline = document.loadOutline() ?? []
    expect(outline.map(({ title }) => title)).toEqual([
      'Дело Абдигалиева и Турсуновой',
      'Содержание',
      'Краткое изложение',
      'Лица',
      'О деле',
      'Процессуальные статусы',
      'Обвинение',
      'Чего опасаются',
      'Задержание и меры пресечения',
      'Места пребывания',
      'События и их источники',
      'Показания и заявления',
      'Предметы',
      'Судебные заседания',
      'Решения',
      'Наказания с учётом обжалования',
      'Обращения в защиту',
      'Опубликованные числа',
      'Связи записей',
      'Опись приложений',
      'Контрольные суммы исходных файлов',
      'Примечания к этой копии',
      'Приложения',
    ])
    const exhibits = outline.at(-1)?.down ?? []
    expect(exhibits.map(({ title, page }) => [title, (page ?? -1) + 1])).toEqual(
      composed.result.exhibits.map(({ number, firstPage }) => [
        `Приложение ${number}. ${EXHIBITS[number - 1]?.title}`,
        firstPage,
      ]),
    )
  })

  it('has every checksum on one line, to be compared with sha256sum', () => {
    const text = allText(openResult(composed.pdf))
    for (const { bytes } of EXHIBITS) {
      expect(text).toContain(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  it('keeps pictures as they are', () => {
    const document = openResult(composed.pdf)
    const photo = (composed.result.exhibits[1]?.firstPage ?? 0) - 1
    expect(colourAt(document, photo, [300, 150])).toEqual(
      [200, 30, 30].map((value) => expect.closeTo(value, -1)),
    )
    expect(colourAt(document, photo, [600, 400])).toEqual([255, 255, 255])
  })

  it('prints markup in a text exhibit letter by letter', () => {
    const document = openResult(composed.pdf)
    expect(pageText(document, composed.result.pages - 1)).toContain(
      'Сәлем! Ұзақ жол. #let x = 1; $x^2$ *bold* \\ @ref',
    )
  })

  it('is the same file, bit for bit, when it is made again', async () => {
    const again = await compose(sampleDossier('ru', EXHIBITS), EXHIBITS)
    expect(again.result.sha256).toBe(composed.result.sha256)
  })

  it('reports every exhibit and ends with done', () => {
    const { progress } = composed
    expect(
      progress.filter(({ step }) => step === 'exhibits').map(({ exhibitsDone }) => exhibitsDone),
    ).toEqual([0, 1, 2, 3, 4])
    expect(progress.at(-1)).toEqual({
      step: 'done',
      exhibitsDone: 4,
      exhibits: 4,
      pagesDone: composed.result.pages,
    })
  })

  it('is found sound by qpdf, where that is installed', () => {
    const report =
      askProgram('qpdf', ['--check', 'FILE'], composed.pdf) ?? 'No syntax or stream encoding errors found'
    expect(report).toContain('No syntax or stream encoding errors found')
  })

  it('gives its text to MuPDF, and to poppler where that is installed', () => {
    const own = allText(openResult(composed.pdf))
    const others = askProgram('pdftotext', ['FILE', '-'], composed.pdf) ?? own
    for (const text of [own, others]) {
      expect(text).toContain('Ерлан Қасымұлы Әбдіғалиев')
      expect(text).toContain('Қаулының бірінші беті')
    }
  })
})

describe('languages', () => {
  const expected = {
    en: [
      'Case dossier',
      'Contents',
      '15 July 2022',
      'Index of exhibits',
      'Exhibit 1 · 1 / 3',
      'Custody hearing',
    ],
    ru: ['Содержание', '15 июля 2022 г.', 'Опись приложений', 'Приложение 1 · 1 / 3', 'Продление'],
    kk: ['Мазмұны', '2022 жылғы 15 шілде', 'Қосымшалар тізімдемесі', '1\u2011қосымша · 1 / 3', 'Бұлтартпау'],
  } as const

  it.each(LANGUAGES)('sets the whole dossier in %s', async (language) => {
    const { pdf } = await compose(sampleDossier(language, EXHIBITS), EXHIBITS)
    const document = openResult(pdf)
    const text = allText(document).toLocaleLowerCase()
    for (const words of expected[language]) expect(text).toContain(words.toLocaleLowerCase())
    expect(document.getLanguage()).toBe(language)
    for (const name of ['Ерлан Қасымұлы Әбдіғалиев', 'Гүлнәр Өмірзаққызы Тұрсынова', 'Жүнісов']) {
      expect(text).toContain(name.toLocaleLowerCase())
    }
  })
})

describe('what people write', () => {
  it('is printed letter by letter, whatever it looks like', async () => {
    const markup = '#panic("x") $1/0$ @ref *b* _i_ `raw` \\u{41} <script> https://example.invalid/'
    const unseen = 'a\u202Eb\u200Fc\u0000d'
    const dossier = sampleDossier('en', [], {
      title: markup,
      authority: unseen,
      caseNumber: markup,
      recipient: `${'W'.repeat(300)} end`,
      sections: ['case'],
    })
    const { pdf, result } = await compose(dossier, [])
    const document = openResult(pdf)
    const text = allText(document)
    expect(text).toContain(markup)
    expect(text).toContain('abcd')
    expect(text.replace(/[\s\u200B]/gu, '')).toContain(`${'W'.repeat(300)}end`)
    expect(result.missingLetters).toEqual([])
    expect(document.getMetaData('info:Title')).toBe(markup)
    const links = Array.from({ length: document.countPages() }, (_, index) => linksOf(document, index)).flat()
    expect(links.every(({ page }) => page > 0)).toBe(true)
  })

  it('however long runs on over the next pages and is not cut off', async () => {
    const result = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ')
    const dossier = sampleDossier('en', [], {
      sections: ['hearings'],
      hearings: [
        {
          when: '2022-01-10T09:30',
          lastDay: null,
          status: 'held',
          kind: 'main',
          court: '',
          room: '',
          judge: '',
          purpose: '',
          result,
          sources: [],
        },
      ],
    })
    const { pdf } = await compose(dossier, [])
    const words = new Set(allText(openResult(pdf)).split(/\s/u))
    expect(result.split(' ').filter((word) => !words.has(word))).toEqual([])
  })
})

describe('choices', () => {
  it('says how a measure ended, and leaves out the sections that have nothing to say', async () => {
    const { restraints: _restraints, ...rest } = sampleDossier('ru', [])
    const words = (composed: Composed): string => allText(openResult(composed.pdf)).replaceAll(/\s+/gu, ' ')
    const ended = words(await compose(sampleDossier('ru', []), []))
    expect(ended).toMatch(/Фактически прекращена: 15 апреля 2022 г\.; Освобождение/u)
    expect(ended).toContain('21:40')
    expect(ended).toMatch(
      /с\. 2; .*; когда сообщено: январь 2022 г\.; говорит иначе: пятеро; противоречит записи/u,
    )
    expect(ended).not.toContain('Опись приложений')
    const empty = {
      charges: [],
      risks: [],
      hearings: [],
      statuses: [],
      stays: [],
      events: [],
      statements: [],
      items: [],
      interventions: [],
      figures: [],
      decisions: [],
      sentences: [],
      links: [],
    }
    const none = words(await compose({ ...rest, ...empty, restraints: [] }, []))
    for (const heading of [
      'меры пресечения',
      'Обвинени',
      'опаса',
      'Судебные заседания',
      'статус',
      'События',
      'Показания',
      'Предметы',
      'Обращения',
      'Опубликованные',
      'Решения',
      'Связи',
    ])
      expect(none).not.toContain(heading)
    expect(none).toContain('О деле')
  })

  it('says who made it, which version it is, and first of all what was typed as its summary', async () => {
    const summary = 'Задержан на площади.\n#panic("x") \u202E$1/0$'
    const { pdf } = await compose(sampleDossier('ru', [], { summary }), [])
    const document = openResult(pdf)
    const cover = pageText(document, 0)
    expect(cover).toContain('Кем подготовлено Адвокат Ә. Қ. Серікқызы')
    expect(cover).toContain('Версия 2')
    expect(allText(document)).toContain('Задержан на площади. #panic("x") $1/0$')
    expect((document.loadOutline() ?? [])[2]?.title).toBe('Краткое изложение')
    const none = await compose(sampleDossier('ru', [], { summary: '', preparedBy: '', version: '' }), [])
    const without = allText(openResult(none.pdf))
    for (const label of ['Краткое изложение', 'Кем подготовлено', 'Версия'])
      expect(without).not.toContain(label)
  })

  it('leaves out the sections that are not wanted', async () => {
    const dossier = sampleDossier('en', [], { sections: ['case'], summary: '' })
    const { pdf } = await compose(dossier, [])
    const outline = openResult(pdf).loadOutline() ?? []
    expect(outline.map(({ title }) => title)).toEqual([
      'Дело Абдигалиева и Турсуновой',
      'Contents',
      'The case',
    ])
  })

  it('adds a strip below the page on request, so that nothing is covered', async () => {
    const dossier = sampleDossier('en', EXHIBITS.slice(0, 1), { stamp: 'strip' })
    const { pdf, result } = await compose(dossier, EXHIBITS)
    const [left, top, right, bottom] = openResult(pdf)
      .loadPage((result.exhibits[0]?.firstPage ?? 0) - 1)
      .getBounds()
    expect([right - left, bottom - top]).toEqual([595, expect.closeTo(868, 0)])
  })
})
