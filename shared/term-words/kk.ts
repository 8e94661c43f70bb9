import type { Unit } from '../domain/terms/rule-pack.ts'
import type { TermWords } from './term-words.ts'

/** After a number Kazakh has one form. */
const UNITS: Readonly<Record<Unit, string>> = {
  minutes: 'минут',
  hours: 'сағат',
  sutki: 'тәулік',
  'working-days': 'жұмыс күні',
  months: 'ай',
  years: 'жыл',
}

const amount = (count: number, unit: Unit): string => `${count} ${UNITS[unit]}`

const READINGS = {
  calendar: 'күнтізбе бойынша',
  clock: 'сағаттың көрсетуі бойынша',
  working: 'жұмыс күндерімен',
  elapsed: 'іс жүзінде өткен уақыт бойынша',
  'month-end': 'ондай күні жоқ айдың соңына дейін',
}

const CONFIDENCE = {
  text: 'Заң мәтінінен оқылған.',
  disputed: 'Заң мәтінінен оқылған; есептеу тәртібі даулы.',
  press: 'Ашық жарияланымнан алынған, заң мәтіні оқылмаған.',
  memory: 'Жадтан алынған, тексерілмеген.',
}

export const KAZAKH: TermWords = {
  amount,
  at: (day, time) => `${day}, сағат ${time}`,
  weekend: 'демалыс',
  insteadOf: (holiday, day) => `${holiday}, орнына берілген күні: ${day}`,
  movedFrom: (day) => `үкімет шешімімен ауыстырылған, жұмыс күні — ${day}`,
  steps: {
    law: ({ code, article, rule, version }, say) =>
      `${say.article(code, article)} (қағида ${rule}, нұсқасы ${version}).`,
    start: ({ at, trigger }, say) =>
      `${trigger === null ? 'Басталуы' : say.text(trigger)}: ${say.moment(at)}.`,
    'no-limit': () => 'Заң бұл мерзімді шектемейді.',
    'at-once': ({ at }, say) => `Дереу: ${say.moment(at)}.`,
    'out-of-range': () => 'Бағдарлама мерзімдерді тек 1900–2300 жылдар аралығында есептейді.',
    'not-in-force': ({ from, to }, say) => {
      const span = [from === null ? '' : say.day(from, 'since'), to === null ? '' : say.day(to, 'through')]
      return `Қағида ${span.filter(Boolean).join(', ')} қолданылады; мерзім басталған күні ол қолданылмаған.`
    },
    reading: ({ reading, isStrictest, article }, say) => {
      const by = `${READINGS[reading]}${reading === 'working' && article !== null ? ` (${say.article('', article)})` : ''}`
      return isStrictest
        ? `Қатаңырақ есептеу нұсқасы, ескерту осы бойынша беріледі: ${by}.`
        : `Дәлелдеуге болатын басқа есептеу нұсқасы: ${by}.`
    },
    'first-day': ({ isCounted, day }, say) =>
      isCounted
        ? `Бірінші күн мерзімге кіреді: ${say.day(day)}.`
        : `Бірінші күн есептелмейді; есеп ${say.day(day, 'since')} жүргізіледі.`,
    'hour-unknown': ({ takenAs }, say) => `Сағаты белгісіз; есепке алынғаны: ${say.moment(takenAs)}.`,
    'clock-twice': ({ at, offsetMinutes }, say) =>
      `Сағат бұл уақытты екі рет көрсетті (${say.moment(at)}); ${say.offset(offsetMinutes)} алынды.`,
    'clock-never': ({ at }, say) => `Сағат бұл уақытты көрсетпеген (${say.moment(at)}): ол алға жылжытылған.`,
    'clock-set': ({ zone, fromOffsetMinutes, toOffsetMinutes }, say) =>
      `Мерзім ішінде сағат ауыстырылды: ${say.offset(fromOffsetMinutes)} → ${say.offset(toOffsetMinutes)} (${zone}).`,
    counted: (step, say) =>
      `${step.isBackwards ? 'Кері саналды' : 'Саналды'}: ${amount(step.amount, step.unit)} — ${say.moment(step.to)}.`,
    'missing-day': ({ dayOfMonth, month, taken }, say) =>
      `${say.day(month)}: бұл айда ${dayOfMonth} саны жоқ; есепке алынғаны: ${say.day(taken)}.`,
    'not-held': ({ days, to }, say) =>
      `Шаралар арасындағы бостандықтағы күндер есептелмейді (${days}): ${say.day(to)}.`,
    'day-less': ({ to }, say) =>
      `Бірінші күн мерзімге кіреді, сондықтан бір күн кем саналады: ${say.day(to)}.`,
    'days-off-counted': ({ count }) =>
      `Демалыс және мереке күндері қоса есептелді${count === null ? '' : `: ${count}`}.`,
    'left-out': ({ days }, say) => `Жұмыс емес күндер ретінде есепке алынбады: ${say.daysOff(days)}.`,
    moved: ({ from, to, over }, say) =>
      `Мерзімнің соңы жұмыс емес күнге келіп, ауыстырылады: ${say.day(from)} → ${say.day(to)}. Жұмыс емес күндер: ${say.daysOff(over)}.`,
    stays: ({ on }, say) =>
      `${say.day(on.day)} — жұмыс емес күн (${say.whyOff(on)}); бұл мерзім ауыстырылмайды.`,
    safe: ({ day }, say) => `Қауіпсіз күн, аяқталуына дейінгі соңғы жұмыс күні: ${say.day(day)}.`,
    'no-working-day': () => 'Мерзімнің басынан соңына дейін бірде-бір жұмыс күні жоқ: дереу әрекет етіңіз.',
    'year-doubt': ({ year, doubt }) =>
      doubt === 'unconfirmed'
        ? `${year} жылғы жылжымалы мерекелер мен ауыстырылған демалыс күндері расталмаған: тексеріңіз.`
        : `${year} жыл бойынша тек демалыс күндері белгілі: мерекелерді тексеріңіз.`,
    'day-doubt': ({ on }, say) =>
      `${say.day(on.day)} (${say.whyOff(on)}): жұмыс емес күн екені расталмаған; тексеріңіз.`,
    note: ({ text }, say) => say.text(text),
    source: ({ source, confidence }, say) =>
      confidence === 'entered'
        ? `${say.text(source)}.`
        : `Дереккөз: ${say.text(source)}. ${CONFIDENCE[confidence]} Қолданыстағы редакцияны тексеріңіз.`,
  },
  problems: {
    'not-text': 'бұл UTF-8 кодтауындағы мәтін емес',
    'not-json': 'бұл JSON емес',
    'not-an-object': 'бұл мұндай түрдегі файл емес',
    'reserved-id': 'бұл атауды бағдарлама өз файлына қалдырады',
    'unknown-file': 'мұндай қағидалар жинағы немесе күнтізбе енді жоқ',
    'too-many': 'тым көп',
    'too-long': 'тым ұзын',
    missing: 'көрсетілмеген',
    'unknown-key': 'белгісіз өріс; жинақта өз өрістері бола алмайды',
    'unknown-unit': 'мерзім мұндай бірлікпен есептелмейді',
    'wrong-form': 'қажетті түрде көрсетілмеген',
    'hostile-text': 'көрінбейтін немесе мәтін бағытын өзгертетін таңбалар бар',
    'impossible-day': 'мұндай күн жоқ',
    'too-long-term': 'мұндай ұзақ мерзім болмайды',
    'same-id-twice': 'екі рет кездеседі',
    'unknown-trigger': 'жинақта жоқ оқиға аталған',
    'unknown-rule': 'жинақта жоқ қағида аталған',
    'unknown-source': 'файлда жоқ дереккөз аталған',
    'unknown-holiday': 'күнтізбеде жоқ мереке аталған',
    cycle: 'өзінің аяқталуынан басталады',
    'ends-before-start': 'басталуынан бұрын аяқталады',
    'only-sutki-disputed': 'тек тәулікпен берілген мерзім жұмыс күндері деп оқыла алады',
    'same-day-twice': 'бұл күн екі рет көрсетілген',
    'off-and-working': 'бұл күн әрі демалыс, әрі жұмыс күні деп көрсетілген',
    'too-many-days-off': 'демалыс күндері қатарынан тым көп, мерзімді ауыстыратын күн жоқ',
    'clock-order': 'уақыт ығысулары ретімен емес немесе соңғысының аяқталуы көрсетілген',
  },
}
