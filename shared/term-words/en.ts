import type { Unit } from '../domain/terms/rule-pack.ts'
import type { TermWords } from './term-words.ts'

const UNITS: Readonly<Record<Unit, string>> = {
  minutes: 'minute',
  hours: 'hour',
  sutki: 'day',
  'working-days': 'working day',
  months: 'month',
  years: 'year',
}

const amount = (count: number, unit: Unit): string => `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`

const READINGS = {
  calendar: 'days of the calendar',
  clock: 'the clock on the wall',
  working: 'working days',
  elapsed: 'the hours that really passed',
  'month-end': 'to the end of a month that has no such day',
}

const CONFIDENCE = {
  text: 'Read in the text of the law.',
  disputed: 'Read in the text of the law; how it is counted is disputed.',
  press: 'From a public page, the law itself not read.',
  memory: 'From memory, not verified.',
}

export const ENGLISH: TermWords = {
  amount,
  at: (day, time) => `${time} on ${day}`,
  weekend: 'weekend',
  insteadOf: (holiday, day) => `${holiday}, in place of ${day}`,
  movedFrom: (day) => `moved by the government, ${day} is worked`,
  steps: {
    law: ({ code, article, rule, version }, say) =>
      `${say.article(code, article)} (rule ${rule}, version ${version}).`,
    start: ({ at, trigger }, say) => `${trigger === null ? 'Start' : say.text(trigger)}: ${say.moment(at)}.`,
    'no-limit': () => 'The law sets no limit of time.',
    'at-once': ({ at }, say) => `At once: ${say.moment(at)}.`,
    'out-of-range': () => 'The program counts terms from 1900 to 2300 only.',
    'not-in-force': ({ from, to }, say) => {
      const span = [from === null ? '' : say.day(from, 'since'), to === null ? '' : say.day(to, 'through')]
      return `The rule holds ${span.filter(Boolean).join(' ')}; it did not hold when this term began.`
    },
    reading: ({ reading, isStrictest, article }, say) => {
      const by = `${READINGS[reading]}${reading === 'working' && article !== null ? ` (${say.article('', article)})` : ''}`
      return isStrictest
        ? `The stricter reading, which is warned of: ${by}.`
        : `The other reading, which can be argued: ${by}.`
    },
    'first-day': ({ isCounted, day }, say) =>
      isCounted
        ? `The first day counts: ${say.day(day)}.`
        : `The first day does not count; counting begins on ${say.day(day)}.`,
    'hour-unknown': ({ takenAs }, say) => `The hour is not known; taken as ${say.moment(takenAs)}.`,
    'clock-twice': ({ at, offsetMinutes }, say) =>
      `The clock showed ${say.moment(at)} twice; taken at ${say.offset(offsetMinutes)}.`,
    'clock-never': ({ at }, say) => `The clock never showed ${say.moment(at)}: it was set forward over it.`,
    'clock-set': ({ zone, fromOffsetMinutes, toOffsetMinutes }, say) =>
      `The clock was set during the term: ${say.offset(fromOffsetMinutes)} → ${say.offset(toOffsetMinutes)} (${zone}).`,
    counted: (step, say) =>
      `${step.isBackwards ? 'Counted back' : 'Counted'} ${amount(step.amount, step.unit)}: ${say.moment(step.to)}.`,
    'missing-day': ({ dayOfMonth, month, taken }, say) =>
      `${say.day(month)} has no day ${dayOfMonth}; taken: ${say.day(taken)}.`,
    'not-held': ({ days, to }, say) => `Days at liberty between are left out (${days}): ${say.day(to)}.`,
    'day-less': ({ to }, say) =>
      `The first day is a day of the term, so one day less is counted: ${say.day(to)}.`,
    'days-off-counted': ({ count }) => `Days off are counted in${count === null ? '' : `: ${count}`}.`,
    'left-out': ({ days }, say) => `Left out as days off: ${say.daysOff(days)}.`,
    moved: ({ from, to, over }, say) =>
      `The end falls on a day off and moves: ${say.day(from)} → ${say.day(to)}. Days off: ${say.daysOff(over)}.`,
    stays: ({ on }, say) => `${say.day(on.day)} is a day off (${say.whyOff(on)}); this term does not move.`,
    safe: ({ day }, say) => `Safe day, the last working day before the end: ${say.day(day)}.`,
    'no-working-day': () => 'From the start to the end there is no working day: act at once.',
    'year-doubt': ({ year, doubt }) =>
      doubt === 'unconfirmed'
        ? `Moving holidays and moved days off of ${year} are not confirmed: check them.`
        : `Of ${year} only the weekends are known: check the holidays.`,
    'day-doubt': ({ on }, say) =>
      `${say.day(on.day)} (${say.whyOff(on)}) is not confirmed as a day off: check it.`,
    note: ({ text }, say) => say.text(text),
    source: ({ source, confidence }, say) =>
      confidence === 'entered'
        ? `${say.text(source)}.`
        : `Source: ${say.text(source)}. ${CONFIDENCE[confidence]} Check the current text.`,
  },
  problems: {
    'not-text': 'this is no text in UTF-8',
    'not-json': 'this is no JSON',
    'not-an-object': 'this is no file of this kind',
    'reserved-id': 'the program keeps this name for its own file',
    'unknown-file': 'there is no such pack or calendar any more',
    'too-many': 'too many',
    'too-long': 'too long',
    missing: 'missing',
    'unknown-key': 'not known here; a pack holds no keys of its own',
    'unknown-unit': 'no unit that can be counted',
    'wrong-form': 'not in the form that is asked for',
    'hostile-text': 'holds signs that are not seen or turn the text round',
    'impossible-day': 'no such day',
    'too-long-term': 'longer than any term',
    'same-id-twice': 'stands twice',
    'unknown-trigger': 'names a trigger that the pack does not have',
    'unknown-rule': 'names a rule that the pack does not have',
    'unknown-source': 'names a source that the file does not have',
    'unknown-holiday': 'names a holiday that the calendar does not have',
    cycle: 'begins at its own end',
    'ends-before-start': 'ends before it begins',
    'only-sutki-disputed': 'only a term in sutki can also be read as working days',
    'same-day-twice': 'this day stands twice',
    'off-and-working': 'this day is both off and worked',
    'too-many-days-off': 'so many days off in a row that no term could move',
    'clock-order': 'the offsets of a clock are not in the order of time, or the last one has an end',
  },
}
