import '../shared/port/zod-without-eval.ts'
import './ui/styles.ts'
import { createRoot } from 'react-dom/client'
import { DEFAULT_PREFERENCES } from '../shared/domain/preferences.ts'
import { App } from './app/App.tsx'
import { client } from './app/api.ts'
import { followSession } from './app/session.ts'
import { startI18n } from './i18n/index.ts'

const start = async (): Promise<void> => {
  const preferences = await client.app.preferences()
  await startI18n((preferences ?? DEFAULT_PREFERENCES).language)
  const root = document.getElementById('root')
  if (root === null) return
  void followSession()
  createRoot(root).render(<App initialPreferences={preferences} />)
}

void start()
