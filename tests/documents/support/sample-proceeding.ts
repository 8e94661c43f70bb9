const ERLAN = 'Ерлан Қасымұлы Әбдіғалиев'
const GULNAR = 'Гүлнәр Өмірзаққызы Тұрсынова'

const VERDICT = { kind: 'verdict', announcedOn: '2022-07-11', number: '7514-22-00-1/112' }
const APPEAL = { kind: 'appeal', announcedOn: '2022-10', number: '' }

const STEP = {
  days: null,
  amount: '',
  currency: '',
  from: null,
  until: null,
  postponedUntil: null,
  detail: '',
  charges: [],
}

/** Statuses, places, events, decisions and sentences of the sample case. */
export const PROCEEDING = {
  statuses: [
    {
      person: ERLAN,
      saidOf: { kind: 'person', sex: 'male' },
      status: 'suspect',
      since: '2022-01-08',
      until: '2022-04',
      articles: '272 ч. 2',
      basis: 'Протокол задержания',
      paper: null,
    },
    {
      person: ERLAN,
      saidOf: { kind: 'person', sex: 'male' },
      status: 'accused',
      since: '2022-04',
      until: null,
      articles: '405 ч. 1',
      basis: 'Обвинительный акт',
      paper: { exhibit: null, title: 'Обвинительный акт' },
    },
    {
      person: GULNAR,
      saidOf: { kind: 'person', sex: 'female' },
      status: 'suspect',
      since: null,
      until: null,
      articles: '',
      basis: '',
      paper: null,
    },
  ],
  stays: [
    {
      person: ERLAN,
      kind: 'remand-prison',
      place: 'СИ-18, Алматы',
      from: '2022-01-10~',
      until: '2022-04-15',
      reason: 'По постановлению суда',
    },
  ],
  events: [
    {
      kind: 'ill-treatment',
      title: 'Избиение при задержании',
      date: '2022-01-08',
      time: '21:10',
      place: 'Площадь Республики',
      certainty: 'alleged',
      description: 'Били ногами.\nСломан нос.',
      persons: [
        { name: ERLAN, role: 'victim', detail: '' },
        { name: '', role: 'witness', detail: '' },
      ],
      group: 'сотрудники полиции',
      countMin: 3,
      countMax: 5,
      sources: [
        {
          kind: 'person',
          text: 'Сестра задержанного',
          paper: null,
          reportedOn: '2022-01',
          quote: 'Его били пятеро.',
        },
      ],
    },
    {
      kind: 'search',
      title: 'Обыск в квартире',
      date: null,
      time: null,
      place: '',
      certainty: 'established',
      description: '',
      persons: [],
      group: '',
      countMin: null,
      countMax: null,
      sources: [],
    },
  ],
  decisions: [
    {
      ...VERDICT,
      outcome: 'convicted',
      body: 'Бостандыкский районный суд города Алматы',
      judge: 'Ж. Қ. Мәжитова',
      copyHandedOn: '2022-07-15',
      inForceOn: null,
      reviews: null,
      paper: null,
      summary: 'Наказание назначено по статье 405.',
    },
    {
      ...APPEAL,
      outcome: 'partly-changed',
      body: 'Алматинский городской суд',
      judge: '',
      copyHandedOn: null,
      inForceOn: '2022-10',
      reviews: VERDICT,
      paper: null,
      summary: '',
    },
  ],
  sentences: [
    {
      person: ERLAN,
      now: 'changed',
      steps: [
        {
          ...STEP,
          decision: VERDICT,
          kind: 'imprisonment',
          effect: 'imposed',
          years: 5,
          months: 1,
          charges: [{ code: 'УК РК', article: '405', part: '1', title: '' }],
        },
        { ...STEP, decision: APPEAL, kind: 'imprisonment', effect: 'reduced', years: 3, months: null },
      ],
      standing: 1,
    },
  ],
}
