/*
 * Words of the names of organisations and state bodies. They stand in the nominative, as a name does: of "Медеуского районного суда"
 * and "сотының судьясы" it is a person that is named. Without ё and the letters that Kazakh has beside the Russian ones
 * ({@link plainWord}), since people type both without them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

/** Nobody bears them as a name. */
export const BODY_WORDS = words(`
  прокуратура спецпрокуратура полиция милиция акимат министерство департамент управление комитет инспекция комиссия колония
  учреждение изолятор следизолятор тюрьма мажилис маслихат парламент правительство отдел отделение посольство консульство
  администрация канцелярия казначейство таможня вытрезвитель интернат приемник спецприемник военкомат горсуд райсуд
  облсуд генпрокуратура горпрокуратура райпрокуратура облпрокуратура райотдел горотдел госархив аппарат гвардия нацгвардия
  прокуратурасы полициясы милициясы акимдик акимдиги министрлик министрлиги департаменти баскарма баскармасы комитети инспекциясы
  комиссиясы колониясы мекеме мекемеси изоляторы турме турмеси мажилиси маслихаты парламенти укимет укимети болими болимшеси
  елшилик елшилиги консулдыгы акимшилиги аппараты соты кенсеси кызмети агенттиги гвардиясы абакты абактысы
  police militia ministry department directorate inspectorate akimat maslikhat mazhilis parliament government embassy consulate prison
  colony prosecutors commissariat treasury customs procuracy magistracy
  soty prokuratura prokuraturasy policiia policia polisia politsiya politsia departamenti ministrligi basqarmasy akimdigi
  komiteti koloniasy kolonia mekemesi ukimeti agenttigi bolimi
  фонд фонды общество товарищество объединение организация ассоциация движение партия центр бюро компания корпорация университет
  институт академия колледж больница поликлиника госпиталь диспансер редакция газета журнал телеканал телекомпания радиостанция
  агентство коллегия кооператив федерация конфедерация профсоюз коалиция инициатива платформа оргкомитет штаб холдинг предприятие
  фабрика комбинат рудник шахта епархия муфтият приход библиотека музей адвокатура нотариат сообщество
  гостиница магазин кафе рынок типография издательство лаборатория контора консультация радио дирекция телеграм-канал
  коры бирлестик бирлестиги уйым уйымы козгалысы партиясы орталык орталыгы одагы алкасы когамы сериктестик сериктестиги
  университети институты академиясы колледжи мектеби ауруханасы емханасы газети журналы редакциясы телеарнасы банки кенеси
  палатасы клубы федерациясы кауымдастыгы ассоциациясы компаниясы корпорациясы коллегиясы мешити кооперативи касиподак касиподагы
  бастамасы коалициясы кесипорны зауыты фабрикасы кеншиси
  foundation fund association organisation organization movement party centre center bureau company corporation university institute
  academy college hospital clinic newspaper magazine agency commission committee federation confederation coalition initiative network
  alliance society ombudsperson rights holding enterprise authority institution
  qory birlestigi uiymy uyymy qozgalysy partiyasy ortalygy odagy alqasy qogamy seriktestigi`)

/** Names of people as well: they tell a body only beside a word that goes with one. */
export const DOUBTFUL_WORDS = words(`
  суд сот сенат служба трибунал колонна court senate tribunal jail committee office service
  часть полк батальон бригада гарнизон союз совет банк школа палата клуб завод лига церковь мечеть община театр мир дом сад канал болим кор одак кенес
  union council bank school chamber club league church mosque community theatre house watch international trust group`)

/** Of three and more capital letters; in small letters they can be another word. */
export const SHORT_NAMES = words(`
  кнб дкнб укнб гкнб мвд увд гдп гуп роп рувд ровд говд гувд двд увдт дпс уис дуис куис ивс сизо афм мид моап мсзн мчс дчс цик
  гку кгу ргу ргп гкп кгп фсб кгб нквд фсин уфсин мпс собр омон согу гпк уик иим укк бап кмм рмм кмкк ркмк кажк еспч
  knb dknb nsc mvd mia mfa nkvd fsb kgb uis duis sizo ivs
  тоо жшс нпо нко зао оао ооо пао кеак оон обсе бпч юнисеф оси пдл снг шос одкб пасе нпп ктж бмкп екыу буу
  llp llc ltd jsc ngo inc gmbh plc too ohchr osce hrw icj fidh omct icrc unicef unhcr cpj rsf`)

/** Of these somebody may be called so: in a name that is all in capitals they tell nothing. */
export const SHORT_AND_NAMES = words('уис бап иим uis mia')

/** Of two capital letters, as initials are: they tell a body where they begin the name. */
export const TWO_LETTER_FORMS = words('ао оо оф ип')

/** The same before a name in quotation marks, a place or a number. */
export const TWO_LETTER_NAMES = words('ак кб кк по жк пк кх гк чп ao oo kb jk дп уп оп гу ик уг пп со ск сб')

/** Small letters tell as much: there is no other word that is written so. */
export const PLAIN_SHORT = words(
  'тоо жшс нпо нко зао оао ооо пао кнб дкнб мвд сизо ровд рувд гувд llp llc ltd jsc ngo gmbh оон обсе knb dknb osce',
)

/** Who is somebody at a body is a person, as long as this stands before it. */
export const PERSON_WORDS = words(`
  судья прокурор следователь дознаватель начальник замначальника заместитель зам директор гендиректор председатель сотрудник сотрудница
  полицейский адвокат адвокатесса защитник эксперт министр аким депутат представитель представительница работник работница охранник врач
  журналист журналистка корреспондент инспектор секретарь пристав глава руководитель президент капитан майор полковник подполковник лейтенант
  сержант генерал участковый оперуполномоченный опер консул посол уполномоченный омбудсман активист активистка член юрист правозащитник
  правозащитница учредитель основатель бухгалтер менеджер понятой понятая конвоир надзиратель редактор главред водитель дежурный
  гражданин гражданка господин госпожа вдова сын дочь брат сестра отец мать жена муж
  тергеуши адвокат бастык торага депутат министр судья прокурор полковник капитан лейтенант майор азамат азаматша
  judge prosecutor investigator officer head chief chair chairman chairwoman chairperson director deputy minister lawyer attorney member
  activist journalist editor president secretary colonel captain lieutenant sergeant major general mr mrs ms dr founder employee`)

/** Kazakh and English put the body before whoever is somebody there: "ДКНБ тергеушісі", "police officer". */
export const PERSON_OF_WORDS = words(`
  судьясы тергеушиси бастыгы басшысы директоры торагасы тораиымы кызметкери адвокаты прокуроры министри акими депутаты окили редакторы
  инспекторы аныктаушысы хатшысы мушеси жетекшиси журналисти орынбасары белсендиси маманы даригери консулы елшиси
  сарапшысы полицейи зангери курылтайшысы officer officers`)

/** What is said before or behind a name by which somebody is called. */
export const CALLED_WORDS = words(
  'позывной прозвище кличка кличке прозвищу лакап callsign nickname nicknamed alias aka псевдоним псевдонимом буркеншик',
)

/** What goes with a body: of a place, of a field, of a number. */
export const COMPANION_WORDS = words(`
  г гор город города обл область области района район района рк кр рф республики республика казахстана казахстан по при имени
  войсковая районный районного городской городского областной областного верховный высший военный специализированный межрайонный апелляционный
  административный уголовный экономический ювенальный следственный конституционный международный европейский народный
  аудандык калалык облыстык жогаргы аскери мамандандырылган ауданаралык конституциялык кылмыстык экономикалык апелляциялык казакстан республикасынын
  district city regional supreme military specialised specialized interdistrict appellate appeal criminal administrative economic juvenile
  constitutional international european kazakhstan republic of for the national public state secondary central human security
  audandyq qalalyq oblystyq jogargy`)

/** Where a first part names only a place, the body comes behind the comma. */
export const PLACE_WORDS = words(
  'г гор город города обл область области облысы район района ауданы ауыл ауылы кала каласы к селолык село region city district oblast almaty astana',
)
