import type { EvidenceLabels, EvidenceWords } from './words.ts'

export const labels: EvidenceLabels = {
  takenBy: 'Перед кем',
  said: 'Что сказано',
}

export const ru: EvidenceWords = {
  statementKinds: {
    confession: 'Признательные показания',
    withdrawal: 'Отказ от ранее данных показаний',
    guilty: 'Заявление о признании вины',
    'not-guilty': 'Заявление о непризнании вины',
    'partial-admission': 'Заявление о частичном признании вины',
    testimony: 'Показания',
    silence: 'Отказ давать показания',
    apology: 'Извинение или публичное покаяние',
    'last-word': 'Последнее слово',
    other: 'Другое высказывание',
  },
  statementStandings: { '': '', withdrawn: 'последующий отказ', restored: 'отказ взят назад' },
  circumstances: {
    freely: 'добровольно',
    promised: 'после обещаний',
    threatened: 'под угрозами',
    'relatives-threatened': 'после угроз близким',
    tortured: 'под избиениями или пытками',
    deceived: 'путём обмана',
    'in-public': 'публично или на телевидении',
    other: 'иначе',
  },
  saidUnder: (circumstances) => `Обстоятельства, как сообщается: ${circumstances}`,
  lawyerPresence: { '': '', yes: 'в присутствии адвоката', no: 'без адвоката' },
  interpreterPresence: { '': '', yes: 'с переводчиком', no: 'без переводчика' },
  withdrawsStatement: (statement) => `Отказ от прежних показаний: ${statement}`,
}
