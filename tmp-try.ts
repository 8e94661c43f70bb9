import { writeFileSync } from 'node:fs'
import { compose } from './tests/documents/support/compose.ts'
import { jpeg, png, textPdf } from './tests/documents/support/make-exhibits.ts'
import { sampleDossier } from './tests/documents/support/sample-dossier.ts'
const exhibits = [
  { title: 'Постановление о санкционировании содержания под стражей', name: 'postanovlenie.pdf', mediaType: 'application/pdf', bytes: textPdf(['Қазақстан Республикасы', 'Страница вторая', 'Third']) },
  { title: 'Фотография', name: 'IMG_20220108_112233.jpg', mediaType: 'image/jpeg', bytes: jpeg(800, 600) },
  { title: 'Снимок экрана', name: 'screen.png', mediaType: 'image/png', bytes: png(300, 500) },
  { title: 'Записка родственника', name: 'zapiska.txt', mediaType: 'text/plain', bytes: Buffer.from('Сәлем!\n\n  Ұзақ жол #let x = 1 $x^2$ *bold* \\ @ref\n\tта́б\n中文\n'.repeat(30)) },
  { title: 'Испорченный файл', name: 'bad.pdf', mediaType: 'application/pdf', bytes: Buffer.from('<html>no</html>') },
] as const
for (const lang of ['en', 'ru', 'kk'] as const) {
  const t = performance.now()
  const { pdf, result } = await compose(sampleDossier(lang, exhibits), exhibits)
  writeFileSync(`/tmp/ft/${lang}.pdf`, pdf)
  console.log(lang, performance.now() - t, JSON.stringify(result))
}
