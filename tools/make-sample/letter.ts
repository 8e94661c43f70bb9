import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const FONT = 'Times New Roman'
const LINE = { line: 300 }
const WRITTEN = '2026-11-16T09:00:00Z'

const right = (text: string, bold = false): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text, bold })] })

const body = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 708 },
    spacing: LINE,
    children: [new TextRun(text)],
  })

const item = (text: string): Paragraph =>
  new Paragraph({
    numbering: { reference: 'requests', level: 0 },
    alignment: AlignmentType.JUSTIFIED,
    spacing: LINE,
    children: [new TextRun(text)],
  })

const gap = (): Paragraph => new Paragraph({ children: [] })

const cell = (text: string, width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 100, right: 100, top: 60, bottom: 60 },
    children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
  })

const row = (cells: [string, string, string], bold = false): TableRow =>
  new TableRow({
    children: [cell(cells[0], 1900, bold), cell(cells[1], 4600, bold), cell(cells[2], 2900, bold)],
  })

const edge = { style: BorderStyle.SINGLE, size: 4, color: '808080' }

const complaints = (): Table =>
  new Table({
    width: { size: 9400, type: WidthType.DXA },
    columnWidths: [1900, 4600, 2900],
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    rows: [
      row(['Дата', 'Жалоба на здоровье', 'Ответ'], true),
      row(['6 октября 2026', 'боль в груди, давление 160/100', 'таблетки, без осмотра']),
      row(['21 октября 2026', 'головокружение, обморок в прогулочном дворе', 'ответа нет']),
      row(['13 ноября 2026', 'онемение левой руки', 'записан «в очередь»']),
    ],
  })

const letterhead = (): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: 'Адвокат Еңсегенова Айсұлу Ғайсақызы', bold: true, size: 30 })],
  }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '404040', space: 6 } },
    children: [
      new TextRun({
        text: 'Алматы қаласы · город Алматы · +7 000 000 00 00 · engsegenova@advokat.invalid',
        size: 20,
      }),
    ],
  }),
  gap(),
  new Paragraph({ children: [new TextRun('Исх. № 41 от 16 ноября 2026 года')] }),
  right('Начальнику следственного изолятора', true),
  right('города Алматы', true),
  right('в интересах: Жангиров Галымбек Утегулович'),
  right('(Жәңгіров Ғалымбек Өтеғұлұлы), 14.03.1987 г. р.'),
  right('ЕРДР № 260000000000117'),
  gap(),
]

const content = (): (Paragraph | Table)[] => [
  ...letterhead(),
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'ЗАПРОС', bold: true })] }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: 'о медицинском осмотре и предоставлении сведений', bold: true })],
  }),
  gap(),
  body(
    'Я осуществляю защиту Жангирова Г. У., содержащегося в Вашем учреждении с 10 сентября 2026 года. Уведомление о защите имеется в материалах дела и в личном деле моего подзащитного.',
  ),
  body(
    'На свиданиях Жангиров Г. У. трижды сообщал об ухудшении здоровья. Заявления он подавал через дежурную смену:',
  ),
  complaints(),
  gap(),
  body(
    'До задержания он наблюдался у кардиолога; выписка передана в учреждение 18 сентября 2026 года. На основании права на медицинскую помощь и права защитника на получение сведений',
  ),
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'ПРОШУ:', bold: true })] }),
  item('В кратчайший срок провести осмотр терапевтом и кардиологом с записью электрокардиограммы.'),
  item('Выдать мне заверенную копию медицинской карты и журнала обращений с 10 сентября 2026 года.'),
  item('Сообщить, кем и когда рассмотрены заявления, указанные в таблице.'),
  item('Обеспечить свидание 24 ноября 2026 года в 10 часов, до судебного заседания 26 ноября.'),
  gap(),
  new Paragraph({
    children: [
      new TextRun({ text: 'Қосымша / Приложение: ', bold: true }),
      new TextRun('копия выписки кардиолога на 2 л.'),
    ],
  }),
  gap(),
  new Paragraph({
    children: [new TextRun('Адвокат                                              А. Ғ. Еңсегенова')],
  }),
]

const note = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          text: 'Вымышленный образец для проверки программы. Лица, номера и события придуманы.',
          size: 15,
          color: '606060',
        }),
      ],
    }),
  ],
})

const requests = {
  reference: 'requests',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 708, hanging: 400 } } },
    },
  ],
}

/** A ZIP says when its files were written, a Word file who saved it when: both are set to the letter's own day. */
const withFixedDates = (docx: Uint8Array): Uint8Array => {
  const entries = Object.entries(unzipSync(docx)).sort(([a], [b]) => (a < b ? -1 : 1))
  const [types, others] = [
    entries.filter(([name]) => name.startsWith('[')),
    entries.filter(([name]) => !name.startsWith('[')),
  ]
  const files = [...types, ...others].map(([name, bytes]): [string, Uint8Array] => {
    if (name !== 'docProps/core.xml') return [name, bytes]
    return [name, strToU8(strFromU8(bytes).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, WRITTEN))]
  })
  return zipSync(Object.fromEntries(files), { level: 9, mtime: '2026-11-16T12:00:00' })
}

/** The lawyer's letter to the remand prison, as Word writes it: letterhead, table, numbered requests, footer. */
export const makeLetter = async (): Promise<Uint8Array> => {
  const document = new Document({
    creator: 'Sandyq sample',
    title: 'Запрос о медицинском осмотре',
    styles: { default: { document: { run: { font: FONT, size: 26, language: { value: 'ru-RU' } } } } },
    numbering: { config: [requests] },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
          },
        },
        footers: { default: note },
        children: content(),
      },
    ],
  })
  return withFixedDates(await Packer.toBuffer(document))
}
