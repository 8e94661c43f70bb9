import type { LinkLabels, LinkWords } from './words.ts'

export const labels: LinkLabels = {
  record: 'Жазба',
  links: 'Жазбалар қалай байланысты',
}

export const kk: LinkWords = {
  linkKinds: {
    because: 'Себебі',
    followed: 'Осы жазбадан туындады',
    contradicts: 'Осы жазбаға қайшы',
    same: 'Осы жазбамен бірдей',
  },
  linkBacks: { because: 'Салдары', followed: 'Осы жазбаға әкелді' },
  linked: {
    party: 'Тұлға немесе ұйым',
    participation: 'Рөл',
    case: 'Іс',
    'procedural-status': 'Процестік мәртебе',
    charge: 'Айып',
    risk: 'Күтілетін қауіп',
    restraint: 'Бұлтартпау шарасы',
    stay: 'Болған жері',
    event: 'Оқиға',
    statement: 'Айғақ не мойындау',
    item: 'Зат',
    hearing: 'Отырыс',
    decision: 'Шешім',
    sentence: 'Жаза бөлігі',
    intervention: 'Қорғауға үндеу',
    figure: 'Жарияланған сан',
    document: 'Құжат',
  },
}
