import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bodyLines, bodyRemarks, readSample } from './support/read-word.ts'
import {
  field,
  fieldChar,
  fieldCode,
  paragraph,
  run,
  table,
  tableCell,
  tableRow,
  type WordSample,
  wordSample,
} from './support/word-file.ts'

const styles = (inside: string): Pick<WordSample, 'parts'> => ({
  parts: { styles: { root: 'styles', inside } },
})

describe('text of a Word file', () => {
  it('what a style hides is hidden, and what stands there against the style is not', () => {
    const hiding = styles(
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    const inStyle = '<w:pStyle w:val="P"/>'
    expect(
      bodyLines(
        paragraph(run('тайна') + run('явно', '<w:vanish w:val="0"/>'), inStyle) +
          paragraph(run('видно ') + run('тайна', '<w:rStyle w:val="C"/>')) +
          // Two switches one over the other: hidden letters in a hidden paragraph's style are shown.
          paragraph(run('оба', '<w:rStyle w:val="C"/>'), inStyle) +
          paragraph(run('белым', '<w:color w:val="FFFFFF"/>') + run(' по белому')),
        hiding,
      ),
    ).toEqual(['явно', 'видно ', 'оба', ' по белому'])
  })

  it('white letters on a dark ground are shown', () => {
    const white = run('заголовок', '<w:color w:val="FFFFFF"/>')
    expect(
      bodyLines(
        table([2000], [tableRow([tableCell(paragraph(white), '<w:shd w:val="clear" w:fill="1F3864"/>')])]) +
          paragraph(run('выделено', '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')),
      ),
    ).toEqual(['0,0: заголовок', 'выделено'])
  })

  it('a field shows its result, whatever stands in its instruction and however fields lie in one another', () => {
    const nested = field(
      fieldCode(' IF ') + field(fieldCode('DOCPROPERTY x'), run('внутри')) + run('в коде'),
      run('исход'),
    )
    expect(
      bodyLines(
        paragraph(`${run('а ')}${nested}${run(' б')}`) +
          paragraph(fieldChar('begin') + fieldCode(' TOC ') + fieldChar('separate') + run('Глава 1 …… 3')) +
          paragraph(run('Глава 2 …… 9') + fieldChar('end') + run(' после')) +
          paragraph(field(fieldCode(' SET Имя '), run('значение')) + run('текст')) +
          paragraph('<w:fldSimple w:instr=" PAGE "/>'),
      ),
    ).toEqual(['а исход б', 'Глава 1 …… 3', 'Глава 2 …… 9 после', 'текст', '…'])
  })

  it('a field that has no stored result shows what stands in its instruction', () => {
    const shown = (instruction: string): string => paragraph(field(fieldCode(instruction)))
    expect(
      bodyLines(
        shown(' MACROBUTTON NoMacro [укажите ФИО] ') +
          shown(' GOTOBUTTON _Ref1 стр. 5 ') +
          shown(' QUOTE &quot;слова свидетеля&quot; ') +
          shown(' SYMBOL 254 \\f &quot;Wingdings&quot; \\s 12 ') +
          shown(' SYMBOL 0x2116 \\u '),
      ),
    ).toEqual(['[укажите ФИО]', 'стр. 5', 'слова свидетеля', '[×]', '№'])
  })

  it('paragraphs that Word numbers by a field are counted, and a number that nobody knows is said to be missing', () => {
    const body =
      paragraph(field(fieldCode(' AUTONUM ')) + run(' первый')) +
      paragraph(field(fieldCode(' AUTONUMLGL \\e ')) + run(' второй')) +
      paragraph(run('лист ') + field(fieldCode(' SEQ Лист ')))
    expect(bodyLines(body)).toEqual(['1. первый', '2 второй', 'лист …'])
    expect(bodyRemarks(body)).toEqual([['stored-fields', '']])
  })

  it('letters that a pictorial font does not have are letters', () => {
    const font = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    expect(bodyLines(paragraph(run('Касенова №', font)))).toEqual(['Касенова №'])
  })

  it('boxes and lists of forms show what was chosen', () => {
    const box = (checked: string): string =>
      fieldChar('begin', `<w:ffData><w:checkBox>${checked}</w:checkBox></w:ffData>`) +
      fieldCode(' FORMCHECKBOX ') +
      fieldChar('end')
    const choice = fieldChar(
      'begin',
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="да"/><w:listEntry w:val="нет"/></w:ddList></w:ffData>',
    )
    expect(
      bodyLines(
        paragraph(box('<w:checked/>') + box('<w:default w:val="0"/>')) +
          paragraph(choice + fieldCode(' FORMDROPDOWN ') + fieldChar('end')) +
          paragraph(
            '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>',
          ),
      ),
    ).toEqual(['[×][  ]', 'нет', '[×]'])
  })

  it('a control that is bound to data shows those, and a list the words of its value', () => {
    const bound = (path: string, stored: string, more = ''): string =>
      paragraph(
        `<w:sdt><w:sdtPr><w:dataBinding w:xpath="${path}" w:storeItemID="{A}"/>${more}</w:sdtPr><w:sdtContent>${run(stored, '<w:b/>')}</w:sdtContent></w:sdt>`,
      )
    const list = '<w:dropDownList><w:listItem w:value="1" w:displayText="под стражей"/></w:dropDownList>'
    expect(
      bodyLines(
        bound('/ns0:case[1]/ns0:name[1]', 'старое') +
          bound('/ns0:case[1]/ns0:state[1]', 'старое', list) +
          bound('/ns0:case[1]/ns0:missing[1]', 'как было'),
        {
          more: {
            'customXml/item1.xml': strToU8(
              '<case xmlns="x"><name>Касенова А. С.</name><state>1</state></case>',
            ),
            'customXml/itemProps1.xml': strToU8('<p itemID="{A}"/>'),
          },
        },
      ),
    ).toEqual(['Касенова А. С.', 'под стражей', 'как было'])
  })

  it('formulas are a line that can be read', () => {
    const text = (value: string): string => `<m:r><m:t>${value}</m:t></m:r>`
    const e = (value: string): string => `<m:e>${value}</m:e>`
    const formula = (inside: string): string => paragraph(`<m:oMath>${inside}</m:oMath>`)
    expect(
      bodyLines(
        formula(`<m:f><m:num>${text('a+b')}</m:num><m:den>${text('2')}</m:den></m:f>`) +
          formula(
            `<m:sSup>${e(text('x'))}<m:sup>${text('2')}</m:sup></m:sSup>${text('+')}<m:sSub>${e(text('y'))}<m:sub>${text('1')}</m:sub></m:sSub>`,
          ) +
          formula(`<m:rad><m:deg/>${e(text('D'))}</m:rad>`) +
          formula(`<m:rad><m:deg>${text('3')}</m:deg>${e(text('8'))}</m:rad>`) +
          formula(
            `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${text('i=1')}</m:sub><m:sup>${text('n')}</m:sup>${e(text('k'))}</m:nary>`,
          ) +
          formula(
            `<m:m><m:mr>${e(text('1'))}${e(text('2'))}</m:mr><m:mr>${e(text('3'))}${e(text('4'))}</m:mr></m:m>`,
          ) +
          formula(
            `<m:d>${e(`<m:f><m:num>${text('1')}</m:num><m:den>${text('n')}</m:den></m:f>`)}</m:d>${text('≤½')}`,
          ) +
          formula(
            `<m:sSup>${e(text('e'))}<m:sup><m:sSup>${e(text('x'))}<m:sup>${text('2')}</m:sup></m:sSup></m:sup></m:sSup>`,
          ),
      ),
    ).toEqual(['(a+b)/2', 'x^2+y_1', '√(D)', '^3√(8)', 'Σ_i=1^n k', '[1, 2; 3, 4]', '(1/n)≤½', 'e^(x^2)'])
  })

  it('signs, tabs, breaks and hyphens stay where they are', () => {
    expect(
      bodyLines(
        paragraph(
          `<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:tab/><w:t>про</w:t><w:softHyphen/><w:t>токол</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/></w:r>${run('\uF0E0', '<w:rFonts w:ascii="Wingdings"/>')}`,
        ) + paragraph('<w:r><w:t>раз</w:t><w:br w:type="page"/><w:t>два</w:t></w:r>'),
      ),
    ).toEqual(['1-2⇥протокол⏎√α→', 'раз', '=====', 'два'])
  })

  it('tabs lead to the stops of the paragraph, those of its style too, and where a hanging line goes on', () => {
    const withStop = styles(
      '<w:style w:type="paragraph" w:styleId="TOC"><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs></w:pPr></w:style>',
    )
    const tab = '<w:r><w:tab/></w:r>'
    const { blocks } = readSample(
      wordSample({
        body:
          paragraph(`${run('а')}${tab}${run('3')}`, '<w:pStyle w:val="TOC"/>') +
          paragraph(
            `${run('а')}${tab}${run('б')}`,
            '<w:tabs><w:tab w:val="clear" w:pos="700"/><w:tab w:val="center" w:leader="underscore" w:pos="800"/></w:tabs><w:ind w:left="400" w:hanging="400"/>',
          ) +
          paragraph('без них', '<w:pStyle w:val="TOC"/>'),
        ...withStop,
      }),
    )
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.stops : []))).toEqual([
      [{ at: 450, align: 'right', leader: '.' }],
      [
        { at: 20, align: 'left', leader: '' },
        { at: 40, align: 'center', leader: '_' },
      ],
      [],
    ])
  })

  it('a word longer than its line can be broken, in the largest type that it has', () => {
    const places = (text: string): number => text.split('\u200B').length - 1
    const [small = '', large = ''] = bodyLines(
      paragraph('а'.repeat(150)) + paragraph(run('а'.repeat(150), '<w:sz w:val="144"/>')),
    )
    expect(places(small)).toBeGreaterThan(0)
    expect(places(large)).toBeGreaterThan(10)
  })

  it('a sign of a pictorial font that nobody knows is marked, and said', () => {
    const body = paragraph('<w:r><w:sym w:font="Webdings" w:char="F04E"/></w:r>')
    expect(bodyLines(body)).toEqual(['�'])
    expect(bodyRemarks(body)).toEqual([['not-shown', 'знак рисованного шрифта']])
  })
})

describe('tracked changes and comments of a Word file', () => {
  const by = 'w:id="1" w:author="Следователь" w:date="2024-03-14T10:00:00Z"'

  it('deleted paragraphs and rows, and moved text, are shown as what they are', () => {
    const body =
      paragraph(
        `<w:del ${by}><w:r><w:delText>удалено</w:delText></w:r></w:del>`,
        `<w:rPr><w:del ${by}/></w:rPr>`,
      ) +
      table(
        [2000, 2000],
        [
          tableRow([tableCell('а'), tableCell('б')]),
          tableRow([tableCell('в'), tableCell('г')], `<w:del ${by}/>`),
          tableRow([tableCell('д'), tableCell('е')], `<w:ins ${by}/>`),
        ],
      ) +
      paragraph(
        `<w:moveFrom ${by}>${run('отсюда')}</w:moveFrom>${run(' и ')}<w:moveTo ${by}>${run('сюда')}</w:moveTo>`,
      ) +
      paragraph(`<w:ins ${by}><w:hyperlink>${run('ссылка')}</w:hyperlink></w:ins>`)
    expect(bodyLines(body)).toEqual([
      '-удалено¶-',
      '0,0: а',
      '1,0: б',
      '0,1: -в-',
      '1,1: -г-',
      '0,2: +д+',
      '1,2: +е+',
      '-отсюда- и +сюда+',
      '+ссылка+',
    ])
    expect(bodyRemarks(body)).toEqual([['tracked-changes', '']])
  })

  it('comments are numbered and stand after the text with author and date', () => {
    const comments = {
      root: 'comments',
      inside: `<w:comment w:id="7" w:author="Судья" w:date="2024-03-14T10:05:00Z">${paragraph('Проверить дату')}</w:comment><w:comment w:id="9" w:author="">${paragraph('Потерянное')}</w:comment>`,
    }
    const body = paragraph(
      `<w:commentRangeStart w:id="7"/>${run('14 марта')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    )
    const sample = { parts: { comments } }
    expect(bodyLines(body, sample)).toEqual([
      '14 марта[примечание 1]',
      '# Примечания',
      '[Примечание 1 · 14\u00A0марта 2024\u00A0г., 10:05] Проверить дату'.replace(' · ', ' · Судья · '),
      '[Примечание 2] Потерянное',
    ])
    expect(bodyRemarks(body, sample)).toEqual([['comments', '2']])
  })

  it('footnotes stand at their place, endnotes after the text, each with its own sign', () => {
    const footnotes = {
      root: 'footnotes',
      inside: `<w:footnote w:id="-1" w:type="separator">${paragraph('черта')}</w:footnote><w:footnote w:id="1">${paragraph('первая')}</w:footnote><w:footnote w:id="2">${paragraph('* своя')}</w:footnote><w:footnote w:id="3">${paragraph('третья')}</w:footnote>`,
    }
    const endnotes = {
      root: 'endnotes',
      inside: `<w:endnote w:id="1">${paragraph('концевая')}</w:endnote>`,
    }
    const reference = (kind: string, id: number, more = ''): string =>
      `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`
    expect(
      bodyLines(
        paragraph(
          `${run('а')}${reference('footnote', 1)}${reference('endnote', 1)}${run('б')}${reference('footnote', 2, ' w:customMarkFollows="1"')}${run('*')}${reference('footnote', 3)}`,
        ),
        { parts: { footnotes, endnotes } },
      ),
    ).toEqual(['а{1: первая}^iб{: * своя}*{2: третья}', '# Концевые сноски', 'i концевая'])
  })
})
