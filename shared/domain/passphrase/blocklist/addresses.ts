/** Parts of addresses on the web: they are the same in every one. */
export const WEB_WORDS = `
http https ftp www com org net info io me gov edu biz ru kz uk de us su ком рф қаз html htm php index login cms watch mail gmail yandex inbox bk list hotmail outlook yahoo google youtube facebook instagram
vk ok t telegram wa whatsapp twitter tiktok kaspi egov olx kolesa krisha tengrinews zakon adilet sud office info id en kk
`

/** Words of postal addresses, in full and cut short. */
export const STREET_WORDS = `
улица ул проспект пр просп переулок пер площадь бульвар шоссе дом д корпус корп квартира кв офис оф этаж подъезд город г село с поселок пос микрорайон мкр мкрн район область обл индекс адрес
қаласы қала қ көшесі көше даңғылы даңғыл үй пәтер ауданы облысы ауылы шағын мөлтек аудан
street st avenue ave road rd lane square house flat apartment apt building city district ulitsa prospekt dom kvartira gorod koshesi dangyly
`

/** Towns and streets that every list of places begins with. */
export const PLACES = `
алматы астана нурсултан шымкент караганда қарағанды актобе ақтөбе тараз павлодар семей усть каменогорск өскемен костанай қостанай уральск орал атырау кызылорда қызылорда петропавловск актау ақтау кокшетау көкшетау талдыкорган туркестан түркістан
москва санкт петербург новосибирск екатеринбург казань ташкент бишкек london paris berlin york
абая абай достык достық сатпаева сәтбаев толе би төле би фурманова назарбаева назарбаев аль фараби әл фараби райымбек жибек жолы жібек жолы кабанбай қабанбай батыра батыр панфилова гоголя пушкина ленина мира кирова
байтурсынова ауэзова әуезов жандосова тимирязева сейфуллина сейфуллин республики республика кенесары иманова иманов бейбитшилик бейбітшілік тәуелсіздік тауелсиздик кунаева қонаев бухар жырау тауке тәуке хан мангилик мәңгілік ел туран тұран kabanbay batyr tauke khan
baker downing wall oxford
`
