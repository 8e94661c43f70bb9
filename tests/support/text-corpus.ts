/** Sentences with invented details, none of which the table of letter pairs was counted in. */
export const SENTENCES: Readonly<Record<'ru' | 'kk' | 'uk' | 'en' | 'de' | 'fr', readonly string[]>> = {
  ru: [
    'Касенова Айгерим Сериковна, 1990 года рождения, содержится в СИЗО № 12 с 14 мая 2024 г.',
    'Я требую, чтобы мне сообщили, в чём меня обвиняют: до сих пор никто этого не сделал!',
    'ПОСТАНОВЛЕНИЕ О ПРОДЛЕНИИ СРОКА СОДЕРЖАНИЯ ПОД СТРАЖЕЙ',
    'Свидетель Ж. показал: «Около 22:40 во двор въехал серый микроавтобус без номеров».',
    'Прошу приобщить к делу фотографии, чеки и переписку — всего 17 листов.',
    'Объяснения подъезжавших к зданию лиц не опрошены, камера наблюдения изъята.',
    'С уважением, адвокат Щукина Ю. Э.',
    'Экспертиза выявила на одежде следы пороха; хранение вещдоков нарушено.',
    'мама сказала что брата увезли ночью, телефон не отвечает уже третий день',
    'Суд: отказать. Защита: обжаловать в течение 15 суток (ч. 3 ст. 107 УПК).',
  ],
  kk: [
    'Қасенова Әйгерім Серікқызы 2024 жылғы 14 мамырдан бері тергеу изоляторында отыр.',
    'Маған тағылған айыптың мәнін ешкім түсіндірмеді, аудармашы да берілмеді.',
    'КҮЗЕТПЕН ҰСТАУ МЕРЗІМІН ҰЗАРТУ ТУРАЛЫ ҚАУЛЫ',
    'Куәгер: «Кешкі сағат он бір шамасында үйдің жанына көлік тоқтады», — деді.',
    'Ғимараттың алдында тұрған адамдардан жауап алынбаған, бейнежазба жоғалған.',
    'Өтініш білдіруші өзінің денсаулығына байланысты дәрігерді шақыртуды сұрайды.',
    'Құрметпен, қорғаушы Үмбетова Іңкәр Бауыржанқызы.',
    'ұлым түнде келген жоқ, телефоны өшірулі, қайда екенін білмейміз',
    'Сот шешіміне он бес тәулік ішінде шағым жасауға болады.',
    'Һәм оның жанында екі кісі болған, бірақ олардың есімдері хаттамада көрсетілмеген.',
  ],
  uk: [
    'Шевчук Ірина Олексіївна, 1988 року народження, звернулася до суду з позовом.',
    'Її чоловіка затримали вночі, і досі невідомо, де він перебуває.',
    'Ґрунтовні підстави для арешту відсутні, тож захист просить звільнити підозрюваного.',
    'Поліція вилучила ноутбук, два телефони й особисті щоденники.',
    'Є відео, на якому видно, як свідка б’ють біля під’їзду.',
    'З огляду на це прошу скасувати рішення та закрити провадження.',
  ],
  en: [
    'The applicant – a teacher – was taken from her flat at about 5 a.m. without a warrant.',
    'She said: “I was told to sign, or else they’d bring my brother.”',
    'No lawyer was present; the interpreter arrived two hours later.',
    'The café owner, Mr. O’Neill, saw the car leave; its number was not noted.',
    'Costs claimed: €1,450 for the hearing and £320 for copies.',
    'A résumé of the facts is annexed, and so is the naïve drawing.',
  ],
  de: [
    'Ich, Jürgen Müller, wohnhaft in Köln, erkläre hiermit an Eides statt:',
    'Der Zeuge hörte gegen Mitternacht Schreie aus dem Nebengebäude.',
    'Die Maßnahme war unverhältnismäßig und verstößt gegen das Übermaßverbot.',
    'Für die Übersetzung der Schriftsätze wurden 86 € berechnet.',
    'Am Montag übergab sie der Behörde die vollständige Akte „in beglaubigter Abschrift“.',
    'Später gab er zu, daß die Unterschrift gefälscht war.',
  ],
  fr: [
    'Le requérant soutient qu’il a été arrêté à son domicile sans mandat.',
    'Mme Lefèvre, née à Orléans, n’a été entendue qu’après trois jours.',
    'La Cour relève que l’accès à un avocat a été refusé dès l’arrestation.',
    'Où sont passés les procès-verbaux ? Ça, personne ne le sait.',
    'Le témoin décrit une pièce très étroite, sans fenêtre, où l’on gelait l’hiver.',
    'Les frais s’élèvent à 2 300 € ; un reçu est joint à la présente.',
  ],
}

export type CorpusLanguage = keyof typeof SENTENCES

/** Numbers from 0 to 1 that are the same every time. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** Sentences of a language in an order of chance, up to a length. */
export const textOf = (language: CorpusLanguage, length: number, next: () => number): string => {
  const sentences = SENTENCES[language]
  let text = ''
  while (text.length < length) {
    const sentence = sentences[Math.floor(next() * sentences.length)] ?? ''
    text += text === '' ? sentence : `${next() < 0.3 ? '\r\n' : ' '}${sentence}`
  }
  return text.slice(0, length)
}
