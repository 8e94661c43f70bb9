/*
 * Towns with courts, by what their names begin with in Russian, Kazakh and Latin letters. Of renamed towns only names that papers use
 * today. What is not here is no known town: nobody is told that two places are apart where it cannot be read.
 */
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  almaty: ['алматы', 'almaty'],
  astana: ['астан', 'астана', 'astana'],
  shymkent: ['шымкент', 'shymkent'],
  karaganda: ['караганд', 'қарағанды', 'karaganda', 'qaragandy', 'qarağandy'],
  aktobe: ['актобе', 'ақтөбе', 'aktobe', 'aqtobe', 'aqtöbe'],
  aktau: ['актау', 'ақтау', 'aktau', 'aqtau'],
  atyrau: ['атырау', 'atyrau'],
  uralsk: ['уральск', 'орал', 'uralsk', 'oral'],
  kostanay: ['костанай', 'костаная', 'костанае', 'костанаю', 'қостанай', 'kostanay', 'qostanai', 'qostanay'],
  kokshetau: ['кокшетау', 'көкшетау', 'kokshetau', 'kökşetau'],
  pavlodar: ['павлодар', 'pavlodar'],
  petropavl: ['петропавл', 'петропавловск', 'petropavl', 'petropavlovsk'],
  semey: ['семей', 'семея', 'семее', 'семею', 'semey', 'semei'],
  oskemen: ['усть-каменогорск', 'өскемен', 'ust-kamenogorsk', 'oskemen', 'öskemen'],
  taraz: ['тараз', 'taraz'],
  kyzylorda: ['кызылорд', 'қызылорда', 'kyzylorda', 'qyzylorda'],
  turkistan: ['туркестан', 'түркістан', 'turkestan', 'turkistan', 'türkistan'],
  taldykorgan: ['талдыкорган', 'талдықорған', 'taldykorgan', 'taldyqorgan', 'taldyqorğan'],
  zhezkazgan: ['жезказган', 'жезқазған', 'zhezkazgan', 'jezqazgan', 'jezqazğan'],
  konaev: ['конаев', 'қонаев', 'konaev', 'qonaev'],
  ekibastuz: ['экибастуз', 'екібастұз', 'ekibastuz'],
  temirtau: ['темиртау', 'теміртау', 'temirtau'],
  rudny: ['рудный', 'рудного', 'рудному', 'рудном', 'rudny', 'rudnyi'],
  balkhash: ['балхаш', 'балқаш', 'balkhash', 'balqash'],
  zhanaozen: ['жанаозен', 'жаңаөзен', 'zhanaozen', 'janaozen'],
  satpaev: ['сатпаев', 'сәтбаев', 'сәтпаев', 'satpaev', 'satbaev'],
  kulsary: ['кульсар', 'құлсары', 'kulsary'],
  shchuchinsk: ['щучинск', 'щучье', 'shchuchinsk'],
  stepnogorsk: ['степногорск', 'stepnogorsk'],
  saran: ['сарань', 'сарани', 'saran'],
  shakhtinsk: ['шахтинск', 'shakhtinsk'],
  lisakovsk: ['лисаковск', 'lisakovsk'],
  arkalyk: ['аркалык', 'арқалық', 'arkalyk'],
  ridder: ['риддер', 'ridder'],
  kapshagay: ['капшагай', 'капшагая', 'капшагае', 'қапшағай', 'kapshagay'],
  kaskelen: ['каскелен', 'қаскелең', 'kaskelen'],
  talgar: ['талгар', 'талғар', 'talgar'],
  yesik: ['есик', 'esik', 'yesik'],
}

/** What a case adds to a name, in Russian and in Kazakh. "Карагандинский" and its like are of a region as often as of a town. */
const ENDING =
  /^(?:|а|ы|и|е|у|ю|ой|ом|ем|ның|нің|дың|дің|тың|тің|да|де|та|те|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті)$/u

/** The region has the name of the town, and its court may sit elsewhere. */
const REGION = /^(?:обл|oblys|oblıs|region)/u

const stemsOf = Object.entries(TOWNS).flatMap(([town, stems]) => stems.map((stem) => ({ town, stem })))

const isNamed = (word: string, stem: string): boolean =>
  word.startsWith(stem) && ENDING.test(word.slice(stem.length))

/**
 * The town that the name of a court says, as a code; null where it says none that is known, or more than one. "Суд № 2 города
 * Алматы" is in Almaty, "Алматы облыстық соты" is not.
 */
export const townIn = (court: string): string | null => {
  const words = court.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const towns = new Set(
    words.flatMap((word, place) => {
      if (REGION.test(words[place + 1] ?? '')) return []
      return stemsOf.filter(({ stem }) => isNamed(word, stem)).map(({ town }) => town)
    }),
  )
  const [only, ...others] = towns
  return only === undefined || others.length > 0 ? null : only
}
