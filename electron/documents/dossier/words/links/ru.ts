import type { LinkLabels, LinkWords } from './words.ts'

export const labels: LinkLabels = {
  record: 'Запись',
  links: 'Как связаны записи',
}

export const ru: LinkWords = {
  linkKinds: {
    because: 'Причина',
    followed: 'Вытекает из записи',
    contradicts: 'Противоречит записи',
    same: 'То же, что запись',
  },
  linkBacks: { because: 'Следствие', followed: 'Повлекло запись' },
  linked: {
    party: 'Лицо или организация',
    participation: 'Роль',
    case: 'Дело',
    'procedural-status': 'Процессуальный статус',
    charge: 'Обвинение',
    risk: 'Ожидаемый риск',
    restraint: 'Мера пресечения',
    stay: 'Место пребывания',
    event: 'Событие',
    statement: 'Показания или признание',
    item: 'Предмет',
    hearing: 'Заседание',
    decision: 'Решение',
    sentence: 'Часть наказания',
    intervention: 'Обращение в защиту',
    figure: 'Опубликованное число',
    document: 'Документ',
  },
}
