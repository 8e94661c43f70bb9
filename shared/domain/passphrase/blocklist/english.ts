/** Words that passwords in Latin letters are most often built on. Lower case, no digits. */
export const ENGLISH_BASES = `
password passwort passwd passcode passphrase passkey secret secretpassword mypassword newpassword oldpassword yourpassword
adminpassword rootpassword masterpassword userpassword testpassword welcome welcomehome admin administrator root superuser
user username login logon letmein letmeinnow openup opensesame sesame default changeme changeit change guest temp temporary
test tester testing testtest demo example sample qwerty azerty qwertz dragon monkey master sunshine princess football baseball
basketball soccer hockey tennis golfer shadow superman batman spiderman ironman wolverine trustnoone iloveyou ilovegod ilove
loveyou lovely lover loveme love lovelove forever together sweetheart sweety sweetie honey baby babygirl babyboy angel angels
devil diablo satan heaven hello helloworld hellohello goodbye goodmorning michael jordan jennifer hunter ranger buster thomas
robert soccer batman andrew tigger pepper daniel access joshua maggie starwars silver william dallas yankees hammer summer
winter spring autumn corvette taylor austin merlin matthew golfing cheese martin chelsea patrick richard diamond yellow bigdog
asdf asdfgh asdfghjkl zxcvbn zxcvbnm computer laptop internet network server system windows linux ubuntu android iphone samsung
google facebook instagram twitter whatsapp telegram youtube gmail yahoo hotmail outlook microsoft apple macbook amazon netflix
spotify steam minecraft fortnite roblox pokemon nintendo playstation xbox counterstrike dota warcraft starcraft matrix neo
freedom whatever freeme liberty justice peace world america american england london paris berlin moscow russia germany france
europe turkey china japan korea india brazil canada mexico texas california newyork boston chicago miami vegas phoenix harley
mustang ferrari porsche mercedes toyota honda nissan yamaha suzuki kawasaki lamborghini camaro chevy chevrolet audi volvo lexus
banana orange apple cherry lemon peach strawberry blueberry chocolate cookie cookies candy sugar coffee pizza burger hotdog
chicken turkey bacon butter pepperoni flower flowers rose roses lily daisy violet jasmine butterfly rainbow unicorn kitten kitty
hellokitty puppy doggy tiger lion panther jaguar eagle falcon hawk phoenix wolf wolves bear horse pony dolphin shark snake spider
scorpion rabbit bunny turtle frog monkeys elephant panda koala penguin guitar piano music musical metallica nirvana slipknot
linkinpark beatles queen eminem rockstar rocknroll drummer dancer dance disco party happy happiness smile smiley lucky luckyone
winner champion victory hero heroes warrior knight wizard magic magical mystery phantom ghost vampire zombie killer killers death
destiny dream dreams dreamer hope faith trust believe jesus christ jesuschrist jesusislord god godisgood godbless bible church
blessed blessing grace amen family mother father mommy daddy mama papa sister brother friend friends bestfriend bestfriends
boyfriend girlfriend husband wife children money dollar million millionaire billion rich gold golden goldfish platinum crystal
emerald ruby sapphire pearl black white purple green blue red pink brown grey midnight moonlight sunlight sunset sunrise sunday
monday tuesday wednesday thursday friday saturday january february march april june july august september october november december
birthday christmas easter halloween thanksgiving valentine newyear school college university student teacher doctor nurse lawyer
police fireman soldier army navy marine airborne pilot captain commander general sergeant manager director boss office business
company work working job security secure private personal confidential important document archive backup storage vault safe
keepsafe locker lock unlock key keys keyword crypto bitcoin wallet ethereum hacker hacked hacking anonymous password pass word
player gamer games gaming victory arsenal liverpool manchester unitedfc barcelona realmadrid juventus ronaldo messi beckham rooney
neymar zidane cristiano maradona champions league worldcup olympic olympics cowboys packers steelers raiders eagles giants lakers
bulls celtics warriors redsox metsfan nascar racing racer speed turbo boxing wrestling fishing hunting camping surfing skater
skateboard snowboard bicycle motorcycle sexy sex fuckyou fuckoff fuck asshole bitch pussy bastard shit bullshit naughty playboy
blink legend legendary master masters ninja samurai sensei dragonball naruto sasuke itachi pikachu charizard zelda mario luigi
sonic godzilla titanic avatar gandalf frodo hobbit hogwarts harrypotter voldemort dumbledore skywalker darthvader yoda chewbacca
startrek enterprise terminator rambo rocky gladiator spartan spartacus trojan viking apollo zeus hercules athena venus mercury mars
jupiter saturn neptune pluto galaxy universe cosmos planet earth moon star stars stardust comet rocket thunder lightning storm
hurricane tornado ocean river mountain forest island beach snowball snowman snowflake iceman fireball firebird blaze inferno
incorrect nothing something anything everything nobody somebody someone anyone everyone letitbe letsgo comeon goodluck thankyou
please sorry forgetit forgotten remember remembered reset resetme again access accessgranted account profile service support
helpme helpdesk office printer scanner router cisco linksys dlink netgear wireless wifi internet broadband oracle mysql postgres
database webmaster website domain email mailbox postmaster info contact sales marketing finance accounting human resources
correct horse battery staple correcthorsebatterystaple abracadabra hocuspocus supercalifragilistic alibaba aladdin jasmine
cinderella snowwhite tinkerbell peterpan winnie winniethepooh mickey mickeymouse minnie donald donaldduck goofy garfield snoopy
scooby scoobydoo simpsons homer bart futurama southpark cartman spongebob patrick squidward dexter popeye bugsbunny tweety
sylvester casper shrek nemo simba bambi dumbo pumba timon elsa frozen olaf maleficent
`
