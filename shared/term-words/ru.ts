import type { Unit } from '../domain/terms/rule-pack.ts'
import type { TermWords } from './term-words.ts'

/** After 1, after 2 to 4, after all others. */
const UNITS: Readonly<Record<Unit, readonly [string, string, string]>> = {
  minutes: ['минута', 'минуты', 'минут'],
  hours: ['час', 'часа', 'часов'],
  sutki: ['сутки', 'суток', 'суток'],
  'working-days': ['рабочий день', 'рабочих дня', 'рабочих дней'],
  months: ['месяц', 'месяца', 'месяцев'],
  years: ['год', 'года', 'лет'],
}

const formOf = (count: number): 0 | 1 | 2 => {
  const [tens, ones] = [count % 100, count % 10]
  if (tens >= 11 && tens <= 14) return 2
  if (ones === 1) return 0
  return ones >= 2 && ones <= 4 ? 1 : 2
}

const amount = (count: number, unit: Unit): string => `${count} ${UNITS[unit][formOf(count)]}`

const READINGS = {
  calendar: 'по календарю',
  clock: 'по показаниям часов',
  working: 'в рабочих днях',
  elapsed: 'по фактически прошедшему времени',
  'month-end': 'до конца месяца, в котором такого числа нет',
}

const CONFIDENCE = {
  text: 'Прочитано в тексте закона.',
  disputed: 'Прочитано в тексте закона; порядок исчисления спорный.',
  press: 'Из открытой публикации, текст закона не прочитан.',
  memory: 'По памяти, не проверено.',
}

export const RUSSIAN: TermWords = {
  amount,
  at: (day, time) => `${time} ${day}`,
  weekend: 'выходной',
  insteadOf: (holiday, day) => `${holiday}, вместо ${day}`,
  movedFrom: (day) => `перенос по решению правительства, рабочий день — ${day}`,
  steps: {
    law: ({ code, article, rule, version }, say) =>
      `${say.article(code, article)} (правило ${rule}, версия ${version}).`,
    start: ({ at, trigger }, say) => `${trigger === null ? 'Начало' : say.text(trigger)}: ${say.moment(at)}.`,
    'no-limit': () => 'Закон не ограничивает этот срок.',
    'at-once': ({ at }, say) => `Немедленно: ${say.moment(at)}.`,
    'out-of-range': () => 'Программа исчисляет сроки только с 1900 по 2300 год.',
    'not-in-force': ({ from, to }, say) => {
      const span = [from === null ? '' : say.day(from, 'since'), to === null ? '' : say.day(to, 'through')]
      return `Правило действует ${span.filter(Boolean).join(' ')}; на день начала срока оно не действовало.`
    },
    reading: ({ reading, isStrictest, article }, say) => {
      const by = `${READINGS[reading]}${reading === 'working' && article !== null ? ` (${say.article('', article)})` : ''}`
      return isStrictest
        ? `Более строгий вариант исчисления, предупреждение — по нему: ${by}.`
        : `Другой вариант исчисления, который можно отстаивать: ${by}.`
    },
    'first-day': ({ isCounted, day }, say) =>
      isCounted
        ? `Первый день входит в срок: ${say.day(day)}.`
        : `Первый день не считается; отсчёт ведётся ${say.day(day, 'since')}.`,
    'hour-unknown': ({ takenAs }, say) => `Час неизвестен; принято: ${say.moment(takenAs)}.`,
    'clock-twice': ({ at, offsetMinutes }, say) =>
      `Часы показывали это время дважды (${say.moment(at)}); принято ${say.offset(offsetMinutes)}.`,
    'clock-never': ({ at }, say) =>
      `Часы не показывали этого времени (${say.moment(at)}): стрелки были переведены вперёд.`,
    'clock-set': ({ zone, fromOffsetMinutes, toOffsetMinutes }, say) =>
      `В течение срока переведены часы: ${say.offset(fromOffsetMinutes)} → ${say.offset(toOffsetMinutes)} (${zone}).`,
    counted: (step, say) =>
      `${step.isBackwards ? 'Отсчитано назад' : 'Отсчитано'}: ${amount(step.amount, step.unit)} — ${say.moment(step.to)}.`,
    'missing-day': ({ dayOfMonth, month, taken }, say) =>
      `${say.day(month)}: числа ${dayOfMonth} в этом месяце нет; принято: ${say.day(taken)}.`,
    'not-held': ({ days, to }, say) => `Дни на свободе между мерами не считаются (${days}): ${say.day(to)}.`,
    'day-less': ({ to }, say) =>
      `Первый день входит в срок, поэтому отсчитывается днём меньше: ${say.day(to)}.`,
    'days-off-counted': ({ count }) =>
      `Выходные и праздничные дни включены в срок${count === null ? '' : `: ${count}`}.`,
    'left-out': ({ days }, say) => `Не включены как нерабочие: ${say.daysOff(days)}.`,
    moved: ({ from, to, over }, say) =>
      `Окончание приходится на нерабочий день и переносится: ${say.day(from)} → ${say.day(to)}. Нерабочие дни: ${say.daysOff(over)}.`,
    stays: ({ on }, say) =>
      `${say.day(on.day)} — нерабочий день (${say.whyOff(on)}); этот срок не переносится.`,
    safe: ({ day }, say) => `Безопасная дата, последний рабочий день до окончания: ${say.day(day)}.`,
    'no-working-day': () => 'От начала до окончания срока нет ни одного рабочего дня: действуйте немедленно.',
    'year-doubt': ({ year, doubt }) =>
      doubt === 'unconfirmed'
        ? `Переходящие праздники и переносы выходных за ${year} год не подтверждены: проверьте.`
        : `За ${year} год известны только выходные: проверьте праздники.`,
    'day-doubt': ({ on }, say) =>
      `${say.day(on.day)} (${say.whyOff(on)}): что это нерабочий день, не подтверждено; проверьте.`,
    note: ({ text }, say) => say.text(text),
    source: ({ source, confidence }, say) =>
      confidence === 'entered'
        ? `${say.text(source)}.`
        : `Источник: ${say.text(source)}. ${CONFIDENCE[confidence]} Проверьте действующую редакцию.`,
  },
  problems: {
    'not-text': 'это не текст в кодировке UTF-8',
    'not-json': 'это не JSON',
    'not-an-object': 'это не файл такого вида',
    'reserved-id': 'это имя программа оставляет для своего файла',
    'unknown-file': 'такого набора правил или календаря больше нет',
    'too-many': 'слишком много',
    'too-long': 'слишком длинно',
    missing: 'не указано',
    'unknown-key': 'неизвестное поле; своих полей в наборе быть не может',
    'unknown-unit': 'в таких единицах срок не исчисляется',
    'wrong-form': 'указано не в той форме',
    'hostile-text': 'есть невидимые знаки или знаки, меняющие направление текста',
    'impossible-day': 'такого дня нет',
    'too-long-term': 'таких долгих сроков не бывает',
    'same-id-twice': 'встречается дважды',
    'unknown-trigger': 'названо событие, которого в наборе нет',
    'unknown-rule': 'названо правило, которого в наборе нет',
    'unknown-source': 'назван источник, которого в файле нет',
    'unknown-holiday': 'назван праздник, которого в календаре нет',
    cycle: 'начинается с собственного окончания',
    'ends-before-start': 'заканчивается раньше, чем начинается',
    'only-sutki-disputed': 'рабочими днями могут считаться только сроки в сутках',
    'same-day-twice': 'этот день указан дважды',
    'off-and-working': 'этот день указан и нерабочим, и рабочим',
    'too-many-days-off': 'столько нерабочих дней подряд, что срок некуда перенести',
    'clock-order': 'смещения времени идут не по порядку, или у последнего указан конец',
  },
}
