import '../../shared/port/zod-without-eval.ts'
import '../ui/styles.ts'
import { createRoot } from 'react-dom/client'
import { DEFAULT_PREFERENCES } from '../../shared/domain/preferences.ts'
import { startI18n } from '../i18n/index.ts'
import { Look } from '../ui/Look.tsx'
import { PickerPage } from './PickerPage.tsx'
import { client } from './picker-client.ts'

const start = async (): Promise<void> => {
  const { language, theme } = (await client.app.preferences()) ?? DEFAULT_PREFERENCES
  await startI18n(language)
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <Look wanted={theme}>
      <PickerPage />
    </Look>,
  )
}

void start()
