/** Given names that passwords are built on: English, Russian and Kazakh, in their own letters and in Latin ones. */
export const GIVEN_NAMES = `
james john david joseph charles christopher anthony mark steven kevin brian george edward ronald timothy jason jeffrey ryan jacob
gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond jack dennis jerry
tyler aaron henry jose peter adam nathan zachary walter kyle harold carl jeremy keith roger arthur sean christian austin noah ethan
mary patricia linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna
michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa sara madison kathryn
alexandra natasha nastya anastasia olga irina elena tatiana natalia natalya svetlana marina galina ludmila valentina lyudmila oksana
yulia julia ekaterina katya alina polina daria dasha ksenia kristina vera nadezhda lubov lyubov sofia sonya vika alisa milana
alexey aleksey andrey andrei sergey sergei dmitry dmitriy dima maxim maksim ivan artem artyom nikita roman vladimir vladislav vlad
pavel oleg igor denis evgeny mikhail misha nikolay nikolai yuri viktor konstantin stanislav kirill egor timur ruslan rustam anton
александр саша сашенька алексей леша андрей андрюша антон артем борис вадим валентин валерий василий вася виктор витя виталий
владимир вова владислав влад вячеслав геннадий георгий григорий даниил данил денис дмитрий дима евгений женя егор иван ванечка
игорь илья кирилл константин костя лев леонид максим макс марат марк михаил миша никита николай коля олег павел паша петр
роман руслан рустам савелий святослав семен сергей сережа станислав степан тимофей тимур федор филипп эдуард юрий ярослав
александра алена алина алиса алла анастасия настя настенька анна аня ангелина валентина валерия варвара вера вероника виктория
вика галина дарья даша диана ева евгения екатерина катя катенька катюша елена лена леночка елизавета лиза жанна зоя инна ирина
ира иришка карина кира кристина ксения лариса лидия любовь людмила люда маргарита марина мария маша машенька милана надежда надя
наталья наташа наташенька нина оксана олеся ольга оля оленька полина раиса регина светлана света светочка снежана софия софья
тамара татьяна таня танюша ульяна эльвира эмма юлия юля юленька яна
абай айбек айдар айдос айнур айнұр айгерим айгерім айгуль айгүл айжан айман айсулу айсұлу айша акбота ақбота акмарал ақмарал
алибек әлібек алия әлия алихан әлихан алмас алтынай амина әмина амир әмір анар арман арсен аружан аруна арыстан асель әсел асем
әсем асет әсет аскар асқар асхат асыл аян аяжан аяулым бакыт бақыт бауыржан бауржан бейбит бекзат болат ботагоз ботагөз гульмира
гүлмира гульнар гүлнар гульнара гүлнара гульжан гүлжан дамир данияр дархан даурен дәурен дидар диас дина динара дильназ ділназ
дәулет еркебулан еркебұлан ерлан ермек ержан ернар ернур жанар жанат жандос жания жансая жанерке жасмин жасулан жұлдыз жулдыз
зарина зере индира инкар інкәр ислам карлыгаш қарлығаш камила кайрат қайрат каиржан куаныш қуаныш курмангазы құрманғазы ляззат
ләззат мади мәди мадина мәдина малика марал мейирим мейірім меруерт мирас молдир мөлдір мурат мұрат нурсултан нұрсұлтан нурлан
нұрлан нургуль нұргүл нуржан нұржан нурай нұрай нурбол нұрбол олжас рахат расул рустем рүстем сабина салтанат самал санжар сауле
сәуле сания саят серик серік темирлан темірлан тогжан толганай толғанай тимерлан улан ұлан улжан ұлжан шолпан шынгыс шыңғыс
касым қасым жомарт дарига дариға кайрат қайрат нурсултан токтар тоқтар кажымурат қажымұрат бекболат болатбек жаксылык жақсылық ерболат ерболған ерасыл нурдаулет нұрдәулет
нурбек нұрбек нурсая нұрсая нургиса нұрғиса динмухамед дінмұхаммед бауыр алтын алтынбек алмат алмагуль алмагүл акерке ақерке аклима ақлима айдана айдын айзада айзат айкен айнагул айнагүл айша
акмаржан ақмаржан аймира арайлым бахыт бақытжан бахытжан ботакоз галым ғалым галымжан ғалымжан гаухар ғайни дауренбек ербол ерболат ержан еркин еркін ернар жамиля жәмилә жансерик жансерік жазира
жаннур жұлдызай зауре зәуре зейнеп иса исатай ибрагим кенжебек кульсун күлсін куляш күләш кымбат қымбат лаура майра мадияр мейрам мухтар мұхтар назым назерке назгуль назгүл нурсаид оразбек ораз
перизат райхан рахат роза сакен сәкен салима сансызбай сауран сагынтай сағынтай саят серикбай серікбай талгат талғат тимурлан токтарбек толеген төлеген тулеген турар тұрар турсын тұрсын умит үміт урпиш
фарида хадиша шара шарипа шериздан ынтымак ыбырай эльмира элмира юсуп ярослав дмитрий зинаида тимофей прасковья агафья лукерья захар матвей арсений всеволод мстислав добрыня
erlan yerlan nurlan nursultan aigerim aigerym ainur asel assel aruzhan dana dinara alibek alikhan almas arman askar askhat bolat
daniyar dauren diana gulnara kairat madina marat nurzhan olzhas saltanat sanzhar saule serik temirlan timur zhanar zhanna
`
