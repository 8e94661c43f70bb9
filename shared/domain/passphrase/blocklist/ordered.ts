/** Words that everybody says in this order, one list a line; beside its neighbour a word is no choice at all. */
export const ORDERED = `
ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать
раз два три четыре пять
первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый
нөл бір екі үш төрт бес алты жеті сегіз тоғыз он
бірінші екінші үшінші төртінші бесінші алтыншы жетінші
zero one two three four five six seven eight nine ten eleven twelve thirteen
first second third fourth fifth sixth seventh eighth ninth tenth
десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто
он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың
ten twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
понедельник вторник среда четверг пятница суббота воскресенье понедельник
дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі дүйсенбі
monday tuesday wednesday thursday friday saturday sunday monday
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь январь
қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан қаңтар
january february march april may june july august september october november december january
зима весна лето осень зима
қыс көктем жаз күз қыс
winter spring summer autumn winter
красный оранжевый желтый зеленый голубой синий фиолетовый
қызыл сары жасыл көк күлгін ақ қара
red orange yellow green blue indigo violet
меркурий венера земля марс юпитер сатурн уран нептун плутон
mercury venus earth mars jupiter saturn uranus neptune pluto
альфа бета гамма дельта эпсилон
alpha beta gamma delta epsilon zeta eta theta
alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike
до ре ми фа соль ля си до
мама папа брат сестра бабушка дедушка дядя тетя
мать отец сын дочь брат сестра
әке ана аға әпке іні қарындас ата әже
mother father brother sister son daughter
овен телец близнецы рак лев дева весы скорпион стрелец козерог водолей рыбы
утро день вечер ночь
таң түс кеш түн
север юг запад восток
солтүстік оңтүстік батыс шығыс
north south west east
`
