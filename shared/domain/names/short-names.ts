import { foldForSearch } from '../name-folding.ts'

/** Short forms in daily use of names common in Kazakhstan; first the full name. */
const SHORT_NAMES: readonly string[] = [
  'Александр Саша Саня Шура Алик',
  'Александра Саша Шура',
  'Алексей Алёша Лёша',
  'Анастасия Настя',
  'Анатолий Толя Толик',
  'Андрей Андрюша',
  'Анна Аня Нюра',
  'Борис Боря',
  'Валентина Валя',
  'Валерий Валера',
  'Василий Вася',
  'Виктор Витя',
  'Виктория Вика',
  'Владимир Вова Володя',
  'Владислав Влад',
  'Вячеслав Слава',
  'Галина Галя',
  'Геннадий Гена',
  'Георгий Гоша Жора',
  'Григорий Гриша',
  'Дарья Даша',
  'Дмитрий Дима Митя',
  'Евгений Женя',
  'Евгения Женя',
  'Екатерина Катя',
  'Елена Лена',
  'Елизавета Лиза',
  'Иван Ваня',
  'Константин Костя',
  'Ксения Ксюша',
  'Лариса Лара',
  'Леонид Лёня',
  'Любовь Люба',
  'Людмила Люда Люся',
  'Максим Макс',
  'Маргарита Рита',
  'Мария Маша Маруся',
  'Михаил Миша',
  'Надежда Надя',
  'Наталья Наташа Натали',
  'Наталия Наташа Натали',
  'Николай Коля',
  'Ольга Оля',
  'Павел Паша',
  'Пётр Петя',
  'Роман Рома',
  'Светлана Света',
  'Семён Сёма',
  'Сергей Серёжа',
  'София Соня',
  'Станислав Стас',
  'Татьяна Таня',
  'Тамара Тома',
  'Юлия Юля',
  'Юрий Юра',
  'Гульнара Гуля',
  'Гульнар Гуля',
  'Гульмира Гуля',
  'Гульжан Гуля',
  'Гульсум Гуля',
  'Бахытжан Баха',
  'Ерлан Ерик',
  'Нурлан Нурик',
  'Марат Марик',
  'Айгерим Айка',
  'Айгуль Айка',
]

const fullNamesOf = new Map<string, Set<string>>()
for (const [full = '', ...shorts] of SHORT_NAMES.map((line) => foldForSearch(line).split(' ')))
  for (const short of shorts) fullNamesOf.set(short, (fullNamesOf.get(short) ?? new Set()).add(full))

/** Folding makes Валерия into Валера. */
const IS_FEMININE = /(?:ия|iya|ia|ija)$/u

/** The full names for which a word may be short, folded for search; none when it is no short form. */
export const fullNamesFor = (word: string): readonly string[] =>
  IS_FEMININE.test(word) ? [] : [...(fullNamesOf.get(foldForSearch(word)) ?? [])]
