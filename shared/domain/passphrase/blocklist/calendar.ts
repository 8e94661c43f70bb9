/** Beginnings of the names of months, in three languages and as they are typed in Latin letters. */
export const MONTH_BEGINNINGS = `
январ феврал март апрел мая май июн июл август сентябр октябр ноябр декабр мае июнь июня июне июль июля июле янв фев апр сен сент окт ноя дек
қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`

/** Days of the week, years and what else stands in a date. */
export const DATE_WORDS = `
понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
monday tuesday wednesday thursday friday saturday sunday
год года году годом лет жыл жылы жылғы жылдың жылда year years день дня числа күн күні күнгі day
`

/** What stands before a date or between its parts and tells nothing. */
export const DATE_FRAME = `
родился родилась рождения рожденный birthday born birth date дата туған туғанкүн сегодня бүгін today победы тәуелсіздік республика республики
от с на в the of on in and и мен г ж th st nd rd мой моя менің my день день күні
`

/** Number words, by their beginnings; the shortest stand by themselves. */
export const NUMBER_BEGINNINGS = `
перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат
двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност девятьсот тысяч двухтысяч один два три четыре пять шесть семь восемь девять
бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың
бір бірі бірінші екі үш төрт бес алты жеті сегіз тоғыз он
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth thirtieth
twenty thirty forty fifty sixty seventy eighty ninety nineteen eighteen hundred thousand one two three four five six seven eight nine ten eleven twelve
`
