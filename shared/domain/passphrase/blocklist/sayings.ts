/** More of them: proverbs, turns of speech, English songs and films. One a line. */
export const SAYINGS = `
работа не волк в лес не убежит
любовь зла полюбишь и козла
ноль внимания фунт презрения
жизнь прожить не поле перейти
сколько лет сколько зим
бережёного бог бережёт
в чужой монастырь со своим уставом не ходят
взялся за гуж не говори что не дюж
что русскому хорошо то немцу смерть
гусь свинье не товарищ
два сапога пара
дорога ложка к обеду
друг познается в беде
если гора не идет к магомету
за что боролись на то и напоролись
и волки сыты и овцы целы
из огня да в полымя
как аукнется так и откликнется
клин клином вышибают
когда рак на горе свистнет
кошки скребут на душе
куй железо пока горячо
лес рубят щепки летят
ложка дегтя в бочке меда
любви все возрасты покорны
мал золотник да дорог
милые бранятся только тешатся
много будешь знать скоро состаришься
на безрыбье и рак рыба
на воре шапка горит
на всякого мудреца довольно простоты
на вкус и цвет товарищей нет
насильно мил не будешь
не в деньгах счастье
не в свои сани не садись
не все коту масленица
не говори гоп пока не перепрыгнешь
не плюй в колодец пригодится воды напиться
не по дням а по часам
не пойман не вор
незваный гость хуже татарина
нет худа без добра
обещанного три года ждут
от добра добра не ищут
паны дерутся а у холопов чубы трещат
пока гром не грянет мужик не перекрестится
поспешишь людей насмешишь
правда глаза колет
пришла беда отворяй ворота
пуганая ворона куста боится
с волками жить по волчьи выть
с глаз долой из сердца вон
с кем поведешься от того и наберешься
свято место пусто не бывает
своя рубашка ближе к телу
сделал дело гуляй смело
семеро одного не ждут
скупой платит дважды
смелость города берет
собака лает караван идет
соловья баснями не кормят
старость не радость
стерпится слюбится
сытый голодного не разумеет
там хорошо где нас нет
тайное всегда становится явным
у семи нянек дитя без глазу
у страха глаза велики
ум хорошо а два лучше
хорошо смеется тот кто смеется последним
худой мир лучше доброй ссоры
чем дальше в лес тем больше дров
черного кобеля не отмоешь добела
чужая душа потемки
шила в мешке не утаишь
язык мой враг мой
не мытьем так катаньем
ни пуха ни пера
с корабля на бал
сам себе режиссер
тише воды ниже травы
как рыба в воде
как снег на голову
бить баклуши и валять дурака
кровь с молоком
гол как сокол
делать из мухи слона
за тридевять земель
все дороги ведут в рим
пришел увидел победил
жребий брошен рубикон перейден
о времена о нравы
и ты брут
хлеба и зрелищ
бойтесь данайцев дары приносящих
а король то голый
а нас рать
карету мне карету
а судьи кто
служить бы рад прислуживаться тошно
счастливые часов не наблюдают
рожденный ползать летать не может
человек это звучит гордо
над вымыслом слезами обольюсь
птица тройка кто тебя выдумал
красота спасет мир
мы в ответе за тех кого приручили
аннушка уже разлила масло
все смешалось в доме облонских
небо над портом напоминало
тварь дрожащая или право имею
какой русский не любит быстрой езды
ключи от квартиры где деньги лежат
лед тронулся господа присяжные заседатели
заграница нам поможет
наши люди в булочную на такси не ездят
какая гадость эта ваша заливная рыба
вор должен сидеть в тюрьме
восток дело тонкое
за державу обидно
надо федя надо
шампанское по утрам пьют аристократы
атос портос и арамис
один за всех и все за одного
элементарно ватсон
поехали сказал гагарин
пусть говорят и показывает москва
мен сендерді мақтан тұтам
жақсы сөз жарым ырыс
ауру қалса да әдет қалмайды
көш жүре түзеледі
екі айырылып бір қосылған
айтылған сөз атылған оқ
бір жеңнен қол бір жағадан бас шығар
бөлінгенді бөрі жейді
тойған қозы ана сыйламас
жеті рет өлшеп бір рет кес
қонақ аз отырып көп сынайды
көрпеңе қарай көсіл
өнерлі өрге жүзеді
өнер таппай мақтанба
талапты ерге нұр жауар
уақыт емші
үйде шешесі мақтаған қыз тойда
шешеңнің сүті бұлақ
ұстазы жақсының ұстамы жақсы
ырыс алды ынтымақ
еңбек түбі береке
ерінбеген етікші болады
екі қоянның соңынан
дос жылатып айтады дұшпан күлдіріп айтады
досың мың болса да аз
денсаулық зор байлық
бірінші байлық денсаулық
ауылдың алты ауызы
ананың көңілі балада баланың көңілі далада
ата бабаның аруағы
адам болам десеңіз
атадан ұл туса игі
қалың елім қазағым қайран жұртым
сегіз аяқ
көзімнің қарасы көңілімнің санасы
айттым сәлем қаламқас
ғашықтың тілі тілсіз тіл
өлсем орным қара жер
отырып түнде ойым он сақ
сұлу қыз сәулем
қара көзім сүйген жарым
туған жер топырағы алтын
армысың алатау
алатау менің асқарым
қайран анам қайдасың
анашым сені ойлаймын
әкенің баласы адамның
absence makes the heart grow fonder
all is fair in love and war
all roads lead to rome
an eye for an eye a tooth for a tooth
as you sow so shall you reap
beauty is in the eye of the beholder
beggars cannot be choosers
better safe than sorry
blood is thicker than water
boys will be boys
curiosity killed the cat
dead men tell no tales
dont bite the hand that feeds you
dont judge a book by its cover
dont put all your eggs in one basket
easy come easy go
fortune favours the bold
give him an inch and he will take a mile
good things come to those who wait
half a loaf is better than none
haste makes waste
home is where the heart is
if it aint broke dont fix it
if you cant beat them join them
it takes two to tango
kill two birds with one stone
let sleeping dogs lie
look before you leap
money does not grow on trees
necessity is the mother of invention
no man is an island
one mans trash is another mans treasure
out of sight out of mind
practice what you preach
rain rain go away come again another day
the grass is always greener on the other side
the best things in life are free
there is no place like home
there is no such thing as a free lunch
time and tide wait for no man
too many cooks spoil the broth
what goes around comes around
where there is smoke there is fire
where there is a will there is a way
you cannot have your cake and eat it too
i am the king of the world
frankly my dear i dont give a damn
go ahead make my day
say hello to my little friend
show me the money
nobody puts baby in a corner
im gonna make him an offer he cant refuse
toto i have a feeling were not in kansas anymore
wakanda forever
with great power comes great responsibility
why so serious
may the odds be ever in your favor
never gonna give you up never gonna let you down
is this the real life is this just fantasy
like a rolling stone
its raining men hallelujah
somewhere over the rainbow way up high
what a wonderful world
early to bed and early to rise
the early bird catches the worm
all that glitters is not gold
actions speak louder than words
a picture is worth a thousand words
practice makes perfect
better late than never
birds of a feather flock together
dont count your chickens before they hatch
every cloud has a silver lining
honesty is the best policy
knowledge is power
laughter is the best medicine
no pain no gain
rome was not built in a day
the pen is mightier than the sword
two wrongs do not make a right
when in rome do as the romans do
you cant teach an old dog new tricks
to infinity and beyond
i want to break free
hakuna matata what a wonderful phrase
the show must go on
we are the champions my friends
another brick in the wall
stairway to heaven
hotel california
smells like teen spirit
imagine all the people
yesterday all my troubles seemed so far away
hey jude dont make it bad
let it go let it go
i will survive
dont worry be happy
every breath you take
sweet dreams are made of this
love me tender love me true
good morning vietnam
happy new year
merry christmas and a happy new year
jingle bells jingle bells
we wish you a merry christmas
row row row your boat
mary had a little lamb
humpty dumpty sat on a wall
the lord is my shepherd
in the beginning was the word
hail mary full of grace
i have a dream
ask not what your country can do for you
we the people of the united states
four score and seven years ago
houston we have a problem
elementary my dear watson
here is looking at you kid
i will be back
life is like a box of chocolates
ill be back hasta la vista baby
one ring to rule them all
in a galaxy far far away
a long time ago in a galaxy far far away
the truth is out there
keep calm and carry on
make love not war
just do it
make america great again
yes we can
power to the people
never give up
god save the queen
knock knock who is there
how much wood would a woodchuck chuck
she sells sea shells by the sea shore
peter piper picked a peck of pickled peppers
lorem ipsum dolor sit amet consectetur
veni vidi vici
carpe diem memento mori
`
