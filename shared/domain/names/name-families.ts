import { foldForSearch } from '../name-folding.ts'
import { ONE_NAME, RELATED_NAMES } from './given-names.ts'
import type { Script } from './word-place.ts'

/**
 * Forms of one name that no rule of sounds brings together. The first form of each line, in Cyrillic and in Latin letters, stands
 * for all of them in keys.
 */
interface Family {
  readonly cyrillic: string
  readonly latin: string
  readonly cost: number
}

/** One name in another spelling: the cost of a sound that is hardly another. */
const SPELLING = 15
/** One name in its history: the same person may have both, two people as well. For review. */
export const HISTORY = 60

/** A whole word. Korean surnames as written in Russian, in Korean passports and in the West; given names of Europe. */
const WHOLE: readonly string[] = [
  'цой tsoi tsoy coj zoi choi choy choe чой цхой tskhoy',
  'пак pak park',
  'ли li lee yi rhee лий lie',
  'ким kim gim',
  'хван khvan hwang hvan whang chwan',
  'кан kan kang',
  'тен ten tyen',
  'юн yun yoon',
  'мун mun moon',
  'нам nam',
  'ан an ahn',
  'хан khan han hahn',
  'сон son song',
  'чо cho jo чжо',
  'чен chen chung jung jeong чжен чон',
  'шин shin sin',
  'но no noh roh',
  'хон khon hong',
  'лим lim rim',
  'со so seo suh',
  'чан chan jang zhang чжан',
  'евгений yevgeniy eugene eugen євген yevhen',
  'сергей sergei сергій serhii serhiy',
  'григорий grigori григорій hryhorii hryhoriy hrihoriy',
  'александр aleksandr олександр oleksandr',
  'алексей aleksei олексій oleksii oleksiy',
  'андрей andrei андрій andrii andriy',
  'николай nikolai микола mykola',
  'дмитрий dmitri дмитро dmytro',
  'владимир vladimir володимир volodymyr',
  'даниил daniil daniel даниэль данил',
  'михаил mikhail michael михайло mykhailo',
  'иоганн iogann johann иоган johan',
  'яков yakov jakob jacob якоб',
  'иосиф iosif josef joseph йозеф',
  'исаак isaak isaac',
  'филипп filipp philipp philip',
  'кристина kristina christina христина',
  'екатерина ekaterina catherine katherine yekaterina',
  'елизавета yelizaveta elisabeth elizabeth elizaveta',
]

/** The beginning of a word: Чингиз-ов, Чингиз-қызы. As sure as another spelling. */
const SPELLED: readonly string[] = [
  'шыңғыс shyngys чингиз чингис шингис chingiz genghis gengis tschingis',
  'жамбыл zhambyl джамбул жамбул dzhambul dschambul',
  'жақып zhakyp жакуп zhakup джакуп',
  'құдайберген kudaibergen худайберген khudaibergen худайберди',
  'қазақстан kazakstan казахстан kazakhstan qazaqstan kasachstan',
  'орал oral урал ural',
  'орынбасар orynbasar урунбасар урумбасар орумбасар орынбассар',
  'орынбай orynbai урунбай урумбай',
  'оразғали orazgali уразгали',
  'оразалы orazaly уразали уразалы',
  'оразбек orazbek уразбек',
  'оралбай oralbai уралбай',
]

/** The beginning of a word, by history: Arabic names in Kazakh, Tatar, Uzbek, Azerbaijani, Chechen and Russian form. */
const HISTORIC: readonly string[] = [
  'рүстем rustem рустам rustam',
  'сүлеймен suleimen сулейман suleiman suleyman',
  'жүсіп zhusip юсуп юсуф жусуп джусуп yusup yusuf yussuf iusup jusuf',
  'жүніс zhunis юнус жунус джунус yunus iunus',
  'жақып zhakyp жакуп якуб якуп ёқуб yoqub джакуп zhakup yakub yakup jakub jakup',
  'жаһан zhahan джахан жихан cihan',
  'ибраһим ibrahim ибрагим ибраим ибрахим ыбырайым ibragim ibraim',
  'мұхаммед mukhammed мухамед мухаммад магомед магомет мұхамбет мухамбет мухамет мухаммет мұхамет mohammed muhammad magomed mahomed mehmet мехмет магамед',
  'ораз oraz ураз uraz',
  'осман osman усман usman',
  'исмағұл ismagul смагул ысмағұл smagul',
  'исмаил ismail исмоил ismoil смаил ысмайыл smail',
  'ысқақ yskak исхак искак iskhak iskak ishak',
  'құсайын kusain хусаин хусейн гусейн кусаин husain hussein khusain guseyn huseyn hüseyin',
  'қайролла kairolla хайрулла кайрулла khairulla',
  'қалиолла kaliolla халиулла калиулла khaliulla',
  'зейнолла zeinolla зейнулла зайнулла zainulla',
  'файзолла faizolla файзулла фейзулла пайзолла пайзулла',
  'хамза khamza гамза камза hamza gamza',
  'сәтбай satbai сатпай satpai satpay сатпа сәтба satba satpa',
  'қонай konai кунай kunai кона куна',
  'дәуіт dauit дауд давид давуд daud david',
  'хадиша khadisha хадича кадиша хатиджа хадиджа khadicha hatice hadija',
  'фазыл fazyl пазыл fazil pazyl',
  'фатима fatima патима батима фатма бәтима fatma patima',
  'ләйла laila лейла leila leyla',
  'зүлейха zuleikha зулайха зылиха zulaikha',
  'әбубәкір abubakir абубакар абубакир абу-бакр abubakar abubakr',
  'жаппар zhappar жафар джафар джаппар jafar djafar dzhafar',
  'рамазан ramazan рамадан ramadan',
  'шәріп sharip шариф sharif',
  'зайнаб zainab зейнеп зайнеп zeinep zeynep',
  'дәулет daulet давлат davlat',
  'жамал zhamal джамал жамол jamol',
  'қажы kazhy хаджи гаджи кажи хажи khadzhi hadji haji',
  'қожа kozha ходжа хожа khodzha khoja hoja',
  'ғаббас gabbas аббас abbas',
]

const familiesOf = (lines: readonly string[], cost: number): [form: string, family: Family][] =>
  lines.flatMap((line) => {
    const [cyrillic = '', latin = ''] = line.split(' ')
    const family = { cyrillic, latin, cost }
    return line.split(' ').map((form): [string, Family] => [foldForSearch(form), family])
  })

/** A line of given names in Cyrillic letters; its first form stands for it in Latin ones as the search folds it. */
const givenNames = (lines: readonly string[], cost: number): [form: string, family: Family][] =>
  lines.flatMap((line) => {
    const [cyrillic = ''] = line.split(' ')
    const family = { cyrillic, latin: foldForSearch(cyrillic), cost }
    const forms = new Set(line.split(' ').map((form) => foldForSearch(form)))
    return Array.from(forms, (form): [string, Family] => [form, family])
  })

const whole = Map.groupBy(
  [...familiesOf(WHOLE, SPELLING), ...givenNames(ONE_NAME, SPELLING), ...givenNames(RELATED_NAMES, HISTORY)],
  ([form]) => form,
)
const beginnings = Map.groupBy(
  [...familiesOf(SPELLED, SPELLING), ...familiesOf(HISTORIC, HISTORY)],
  ([form]) => form,
)

/** How the forms begin, so that most words are told from all of them at once. */
const HEAD = 2
const heads = new Set(Array.from(beginnings.keys(), (form) => form.slice(0, HEAD)))

const SHORTEST_FORM = 3
const LONGEST_FORM = 12

/** A word as a form of a family, and what follows the form. */
export interface FamilyForm {
  readonly family: Family
  readonly rest: string
}

/** The families a lower-case word may belong to; in most words none. */
export const familyFormsOf = (word: string): readonly FamilyForm[] => {
  const found: FamilyForm[] = []
  const folded = foldForSearch(word)
  for (const [, family] of whole.get(folded) ?? []) found.push({ family, rest: '' })
  if (!heads.has(folded.slice(0, HEAD))) return found
  for (let length = SHORTEST_FORM; length <= Math.min(word.length, LONGEST_FORM); length++) {
    for (const [, family] of beginnings.get(foldForSearch(word.slice(0, length))) ?? [])
      found.push({ family, rest: word.slice(length) })
  }
  return found
}

/** The forms of a word with the one that stands for its family: Юсупов and Жүсіпов are both жүсіпов. */
export const familySpellings = (forms: readonly FamilyForm[], script: Script): readonly string[] =>
  forms.map(({ family, rest }) => (script === 'latin' ? family.latin : family.cyrillic) + rest)
