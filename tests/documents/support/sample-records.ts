const ERLAN = 'Ерлан Қасымұлы Әбдіғалиев'

const REPORT = {
  kind: 'organisation',
  text: 'Доклад «Без защиты»',
  page: 'с. 9',
  paper: null,
  reportedOn: '2022-03',
  asOf: null,
  stance: 'alleged',
  says: 'признал часть',
  contradicts: true,
  quote: 'Подписал, не читая.',
}

const STATEMENT = {
  person: ERLAN,
  standing: '',
  time: null,
  place: '',
  taker: '',
  takenBy: '',
  said: '',
  withdraws: null,
  circumstances: [],
  pressure: '',
  lawyer: '',
  interpreter: '',
  paper: null,
  sources: [],
}

/** What was said in the sample case: a confession and its withdrawal. */
export const RECORDS = {
  statements: [
    {
      ...STATEMENT,
      kind: 'confession',
      standing: 'withdrawn',
      date: '2022-01-09',
      time: '03:20',
      place: 'Отдел полиции',
      taker: 'Нұрлан Сейітұлы Жүнісов',
      takenBy: 'следователь',
      said: 'Был на площади.\nБросал камни.',
      circumstances: ['tortured', 'relatives-threatened'],
      pressure: 'Не давали спать.',
      lawyer: 'no',
      interpreter: 'yes',
      sources: [REPORT],
    },
    {
      ...STATEMENT,
      kind: 'withdrawal',
      date: null,
      takenBy: 'следственный суд',
      withdraws: { kind: 'confession', date: '2022-01-09' },
      lawyer: 'yes',
    },
  ],
}
