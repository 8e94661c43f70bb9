import { createHash } from 'node:crypto'
import { DOSSIER_SECTIONS, type DossierInput, dossierInputSchema } from '../../../shared/domain/dossier.ts'
import type { MediaType, ReadAs } from '../../../shared/domain/kinds/document.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { LINKS } from './sample-links.ts'
import { PROCEEDING } from './sample-proceeding.ts'
import { RECORDS } from './sample-records.ts'

/** An exhibit with the bytes it is made of. */
export interface SampleExhibit {
  readonly title: string
  readonly name: string
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
  /** In which encoding a person wants it read. */
  readonly readAs?: ReadAs
  /** What intake recorded, where it is to differ from the bytes. */
  readonly sha256?: string
}

/** Nobody of these is a group, and nobody has said of whom it is known. */
const NO_COUNT = { countMin: null, countMax: null }
const NO_SOURCES = { sources: [], roleSources: [] }

const PERSONS = [
  {
    kind: 'person',
    sex: '',
    names: [
      { text: 'Ерлан Қасымұлы Әбдіғалиев', kind: 'main' },
      { text: 'Абдигалиев Ерлан Касымович', kind: 'court' },
      { text: 'Yerlan Abdigaliyev', kind: 'press' },
    ],
    role: 'client',
    detail: '',
    born: '1989-03-08',
    ...NO_COUNT,
    ...NO_SOURCES,
  },
  {
    kind: 'person',
    sex: '',
    names: [{ text: 'Гүлнәр Өмірзаққызы Тұрсынова', kind: 'main' }],
    role: 'co-defendant',
    detail: '',
    born: '1994',
    ...NO_COUNT,
    ...NO_SOURCES,
  },
  {
    kind: 'person',
    sex: '',
    names: [{ text: 'Нұрлан Сейітұлы Жүнісов', kind: 'main' }],
    role: 'investigator',
    detail: 'Алматы қаласының ПД',
    born: null,
    ...NO_COUNT,
    ...NO_SOURCES,
  },
]

/** Nobody has said how long a measure lasts. */
const NO_TERM = { termMonths: null, termDays: null, termHours: null, computed: null }

/** What is not said of a charge. */
const NO_MORE = { until: null, conductDate: null, announcedOn: null, insteadOf: null, sources: [] }

/** An invented case in which every section has something to say. */
export const sampleDossier = (
  language: Language,
  exhibits: readonly SampleExhibit[],
  changes: Record<string, unknown> = {},
): DossierInput =>
  dossierInputSchema.parse({
    language,
    sections: DOSSIER_SECTIONS,
    stamp: 'corner',
    title: 'Дело Абдигалиева и Турсуновой',
    caseNumber: '2022/014',
    context: null,
    kind: 'criminal',
    stage: 'first-instance',
    status: 'open',
    registerNumber: '227500121000044',
    courtNumber: '7514-22-00-1/112',
    authority: 'Бостандыкский районный суд города Алматы',
    openedOn: '2022-01-11',
    preparedOn: '2022-07-15',
    recipient: 'Алматинский городской суд',
    preparedBy: 'Адвокат Ә. Қ. Серікқызы',
    version: '2',
    caseSources: [],
    summary: 'Задержан на площади.\nВину отрицает.',
    confidentiality: 'Адвокатская тайна. Передаче третьим лицам не подлежит.',
    persons: PERSONS,
    ...PROCEEDING,
    ...RECORDS,
    ...LINKS,
    charges: [
      {
        person: 'Ерлан Қасымұлы Әбдіғалиев',
        code: 'УК РК',
        article: '272',
        part: '2',
        title: 'Участие в массовых беспорядках',
        from: '2022-01-20',
        ...NO_MORE,
        status: 'requalified',
      },
      {
        person: 'Ерлан Қасымұлы Әбдіғалиев',
        code: 'УК РК',
        article: '405',
        part: '1',
        title: 'Организация и участие в деятельности запрещённого объединения',
        from: '2022-04',
        ...NO_MORE,
        status: 'active',
      },
      {
        person: 'Гүлнәр Өмірзаққызы Тұрсынова',
        code: 'УК РК',
        article: '405',
        part: '2',
        title: 'Участие в деятельности запрещённого объединения',
        from: '2022-04-02',
        ...NO_MORE,
        status: 'active',
      },
    ],
    restraints: [
      {
        person: 'Ерлан Қасымұлы Әбдіғалиев',
        kind: 'detention',
        from: '2022-01-08',
        fromTime: '21:40',
        until: '2022-01-10',
        endedOn: null,
        endedTime: null,
        endReason: '',
        place: 'ИВС города Алматы',
        order: 'Протокол задержания',
        isExtension: false,
        ...NO_TERM,
        sources: [],
      },
      {
        person: 'Ерлан Қасымұлы Әбдіғалиев',
        kind: 'custody',
        from: '2022-01-10',
        fromTime: null,
        until: '2022-03-08',
        endedOn: null,
        endedTime: null,
        endReason: '',
        place: 'СИ-18, Алматы',
        order: 'Постановление следственного суда № 2 от 10.01.2022',
        isExtension: false,
        ...NO_TERM,
        sources: [],
      },
      {
        person: 'Ерлан Қасымұлы Әбдіғалиев',
        kind: 'custody',
        from: '2022-03-08',
        fromTime: null,
        until: null,
        endedOn: '2022-04-15',
        endedTime: null,
        endReason: 'released',
        place: 'СИ-18, Алматы',
        order: 'Постановление № 31 от 04.03.2022',
        isExtension: true,
        ...NO_TERM,
        sources: [],
      },
    ],
    hearings: [
      {
        when: '2022-01-10T09:30',
        lastDay: null,
        status: 'held',
        kind: 'custody',
        court: 'Специализированный межрайонный следственный суд',
        room: '4',
        judge: 'Б. Е. Оспанов',
        purpose: '',
        result: 'Санкционировано содержание под стражей на два месяца',
        sources: [],
      },
      {
        when: '2022-06-21T15:00',
        lastDay: null,
        status: 'planned',
        kind: 'main',
        court: 'Бостандыкский районный суд города Алматы',
        room: '12',
        judge: 'Ж. Қ. Мәжитова',
        purpose: 'Допрос свидетелей обвинения',
        result: '',
        sources: [],
      },
    ],
    exhibits: exhibits.map((exhibit, index) => ({
      number: index + 1,
      documentId: `document-${index + 1}`,
      title: exhibit.title,
      documentDate: '2022-01-10',
      kind: 'order',
      language: 'ru',
      originalName: exhibit.name,
      mediaType: exhibit.mediaType,
      readAs: exhibit.readAs ?? '',
      sizeBytes: exhibit.bytes.byteLength,
      sha256: exhibit.sha256 ?? createHash('sha256').update(exhibit.bytes).digest('hex'),
      source: '',
    })),
    ...changes,
  })
