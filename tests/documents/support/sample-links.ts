const SAID_OF = { kind: 'person', sex: 'male' }
const ERLAN = { is: 'name', text: 'Ерлан Қасымұлы Әбдіғалиев' }

const ARREST = {
  subject: 'restraint',
  title: [
    ERLAN,
    { is: 'word', subject: 'restraint', field: 'kind', code: 'detention' },
    { is: 'date', date: '2022-01-08' },
  ],
  saidOf: SAID_OF,
  exhibit: null,
}

const BEATING = {
  subject: 'event',
  title: [{ is: 'text', text: 'Избиение при задержании' }],
  saidOf: SAID_OF,
  exhibit: null,
}

/** What two records of the sample case have to do with each other: each follows from the other, and one is the reason. */
export const LINKS = {
  links: [
    {
      ...ARREST,
      others: [
        { ...BEATING, kind: 'because', isForward: false, detail: '' },
        { ...BEATING, kind: 'followed', isForward: true, detail: 'по словам сестры' },
      ],
    },
    {
      ...BEATING,
      others: [
        { ...ARREST, kind: 'because', isForward: true, detail: '' },
        { ...ARREST, kind: 'followed', isForward: false, detail: 'по словам сестры' },
      ],
    },
  ],
}
