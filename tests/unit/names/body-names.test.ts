import { describe, expect, it } from 'vitest'
import { isBodyName } from '../../../shared/domain/names/body-names.ts'

const STATE = `
Прокуратура г. Алматы
Генеральная прокуратура РК
Специализированная прокуратура
прокуратура медеуского района
Медеуский районный суд
Суд № 2 города Алматы
Верховный Суд Республики Казахстан
Специализированный межрайонный следственный суд г. Алматы
суд г. Астаны
Конституционный Суд
Полиция
Управление полиции Медеуского района
УП Медеуского района
ДП г. Алматы
ДП Алматинской области
Департамент полиции города Шымкент
РОВД Бостандыкского района
ДКНБ
дкнб по г. алматы
КНБ РК
ДКНБ по Алматинской области
МВД РК
МИД
УИС
УИС РК
УИС Г. АЛМАТЫ
АЛМАТИНСКАЯ УИС
КНБ АЛМАТЫ
Войсковая часть 1985
ДУИС по г. Астана
ИВС
СИЗО № 1
Учреждение ЛА-155/18
ЛА-155/18
УГ-157/9
ИК-14
Следственный изолятор г. Алматы
Министерство внутренних дел
Министерство юстиции РК
Акимат г. Алматы
Аппарат акима города Астана
Администрация Президента
Мажилис Парламента РК
Центральная избирательная комиссия
Посольство Германии
Агентство по финансовому мониторингу, АФМ
Комитет уголовно-исполнительной системы
Отдел полиции № 3
Жамбыл облысының полиция департаменті
Жамбыл облысынын полиция департаменти
ҚР ІІМ
ІІМ
Алматы қ. прокуратурасы
Бас прокуратура
Алматы қаласының Медеу аудандық соты
Медеу аудандық соты
Алматы қ., Медеу аудандық соты
Жоғарғы Сот
ҚР Жоғарғы Соты
Алматы қаласының әкімдігі
Президент Әкімшілігі
Алматы облысының мамандандырылған ауданаралық соты
ҚАЖК
Ұлттық қауіпсіздік комитеті
Тергеу изоляторы
№ 14 түзеу мекемесі
Әділет министрлігі
Медеу ауданының полиция басқармасы
Almaty qalasynyñ prokuraturasy
Medeu audandyq soty
Prosecutor's Office of Almaty
Prosecutor General’s Office
Almaty City Police
Medeu District Court
Supreme Court of Kazakhstan
Ministry of Internal Affairs
National Security Committee, KNB
KNB
Embassy of Norway
Akimat of Almaty
Almaty Police Department
Войсковая часть 5571
Антикоррупционная служба
Служба экономических расследований
Следственное управление
`

const ORGANISATIONS = `
ТОО «Ромашка»
тоо ромашка
ТОО Медиа Групп
АО «КазМунайГаз»
ао «казпочта»
АО Казахтелеком
ОО «Әділ сөз»
ОО Эхо
ОФ «Кадыр-касиет»
Общественный фонд «Хартия за права человека»
Фонд «Әділ»
Фонд Сорос-Казахстан
Казахстанское международное бюро по правам человека
Общественное объединение
Союз журналистов Казахстана
Алматинская городская коллегия адвокатов
Движение «Оян, Қазақстан»
Демократическая партия Казахстана
Школа № 5
Городская больница № 7
Газета «Время»
Редакция журнала «Адам»
Университет Нархоз
ИП «Ахметов»
Совет безопасности ООН
НПО «Эхо»
ООН
Клуб главных редакторов
«Ромашка» ЖШС
Ромашка ЖШС
Қоғамдық қор «Әділ»
«Әділ сөз» қоғамдық қоры
Қазақстан журналистер одағы
Алматы адвокаттар алқасы
«Оян, Қазақстан» қозғалысы
Құқық қорғау ұйымы
Адам құқықтары жөніндегі бюро
Al-Farabi University
Romashka LLP
Human Rights Watch
Amnesty International Kazakhstan Foundation
Kazakhstan International Bureau for Human Rights
Association of Journalists
Soros Foundation
OSCE
Acme Ltd.
Committee to Protect Journalists
International Commission of Jurists
Norwegian Helsinki Committee
Радио «Азаттык»
Детский дом № 3
Школа № 5, 1985
ТОО РОМАШКА 1999
Агентство по финансовому мониторингу
`

const PEOPLE = `
Судьбинов Ерлан
Судьбинова
Судаков И.
Судов Пётр
Судейкин
Фондов Иван
Фондова А. С.
Прокуроров С.
Прокуратов Пётр
Полицаев
Полицеймако Марк
позывной «Полиция»
по прозвищу Полиция
«Суд» (позывной)
Банков Олег
Банк Анна
Центров Игорь
Школьников Семён
Школа Мария
Мария Школа
Совет Ахметов
Ахметов Совет Ерланович
Достоевский Совет
Кеңес Бекова
Союз Ахметов
Сенат Ким
Служба Игорь
Сотников Алексей
Соттаев Бек
Палата Ольга
Клубков
Заводов
Лига Петрова
Ип Ман
Ао Ли
Оо Хён
Ахметов АК
Ким СО
АХМЕТОВ НУРЖАН
АК Ахметова
Ким В.
Цой Анна
Айша Ерлан қызы
Жәңгіров Ғалымбек Маратұлы
Қорғанбек Сәуле
Қоров Иван
Сотым Бейбіт
АО Ахметова
судья Медеуского районного суда Иванов А.Б.
Судья районного суда
следователь ДКНБ Ахметов
начальник управления полиции Сериков
директор ТОО «Ромашка» Иванов
председатель ОО «Эхо»
сотрудник полиции
прокурор г. Алматы
Представитель прокуратуры
Ахметов А., ТОО «Ромашка»
Иванов (МВД)
ДКНБ тергеушісі Ахметов
Медеу аудандық сотының судьясы
полиция бастығы Сериков
«Ромашка» ЖШС директоры
ІІМ қызметкері
Адвокат Ким
Margaret Court
Charlotte Church
Gregory House
Полк Ирина
Сад Лейла
Thomas Bank
Jack Union
Judge of the District Court
Head of the Prosecutor's Office
Police officer Akhmetov
Officer Kim
Lawyer of Romashka LLP
Marshall Banks
Dr. Jan de la Cruz
Nurzhan Akhmetov
мужчина в маске
ИВАНОВ СОВЕТ 1985
Иванов Совет 1985 г.р.
Совет Иванов, 12.03.1985 года рождения
ИВАНОВ СОВЕТ 850312300123
СОЮЗ АННА 1990
УИС АННА
АННА УИС
УИС АННА ПЕТРОВНА
MIA KIM
Mia Kim
`

const linesOf = (list: string): string[] => list.split('\n').filter((line) => line !== '')

/** What is read otherwise than a person would read it; each is known, and whoever types it can say otherwise. */
const KNOWN_FAULTS = new Set(['АО Ахметова'])

describe('a name that is plainly a body’s', () => {
  it.each(linesOf(STATE))('%s is a body of the state', (name) => {
    expect(isBodyName(name)).toBe(true)
  })

  it.each(linesOf(ORGANISATIONS))('%s is an organisation', (name) => {
    expect(isBodyName(name)).toBe(true)
  })

  it.each(linesOf(PEOPLE).filter((name) => !KNOWN_FAULTS.has(name)))('%s is a person', (name) => {
    expect(isBodyName(name)).toBe(false)
  })

  it('is told from surnames that begin as bodies do, with no more than the faults that are known', () => {
    const people = linesOf(PEOPLE)
    const taken = people.filter((name) => isBodyName(name))
    expect(taken).toEqual(people.filter((name) => KNOWN_FAULTS.has(name)))
  })

  it('is read in any text at once', () => {
    for (const text of [
      '',
      '   ',
      '«»',
      '№',
      '\ud800',
      'суд '.repeat(5_000),
      '\u202eПрокуратура',
      '«'.repeat(300),
      '\uFDFA'.repeat(300),
    ])
      expect(() => isBodyName(text)).not.toThrow()
  })
})
