import type { EvidenceLabels, EvidenceWords } from './words.ts'

export const labels: EvidenceLabels = {
  takenBy: 'Кімнің алдында',
  said: 'Не айтылды',
}

export const kk: EvidenceWords = {
  statementKinds: {
    confession: 'Кінәні мойындаған айғақ',
    withdrawal: 'Бұрынғы айғақтан бас тарту',
    guilty: 'Кінәні мойындау туралы мәлімдеме',
    'not-guilty': 'Кінәні мойындамау туралы мәлімдеме',
    'partial-admission': 'Кінәні ішінара мойындау туралы мәлімдеме',
    testimony: 'Айғақ',
    silence: 'Айғақ беруден бас тарту',
    apology: 'Кешірім сұрау не көпшілік алдында өкіну',
    'last-word': 'Соңғы сөз',
    other: 'Басқа мәлімдеме',
  },
  statementStandings: { '': '', withdrawn: 'кейін бас тарту', restored: 'бас тарту кері қайтарылған' },
  circumstances: {
    freely: 'өз еркімен',
    promised: 'уәдеден кейін',
    threatened: 'қорқытумен',
    'relatives-threatened': 'жақындарын қорқытқаннан кейін',
    tortured: 'ұрып-соғумен не азаптаумен',
    deceived: 'алдаумен',
    'in-public': 'көпшілік алдында не теледидарда',
    other: 'басқаша',
  },
  saidUnder: (circumstances) => `Хабарланған мән-жайлар: ${circumstances}`,
  lawyerPresence: { '': '', yes: 'адвокаттың қатысуымен', no: 'адвокатсыз' },
  interpreterPresence: { '': '', yes: 'аудармашымен', no: 'аудармашысыз' },
  withdrawsStatement: (statement) => `Бұрынғы айғақтан бас тарту: ${statement}`,
}
