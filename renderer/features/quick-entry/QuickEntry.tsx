import { IconUserBolt } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useActions } from '../../actions/actions.tsx'
import { QuickEntryDialog } from './QuickEntryDialog.tsx'

/** The command that records a detained client from any page, and its form while that is open. */
export const QuickEntry = () => {
  const navigate = useNavigate()
  const [isOpen, setIsOpen] = useState(false)
  useActions([
    {
      id: 'quickEntry.open',
      label: 'quickEntry:title',
      said: 'commands:said.quickEntry',
      group: 'do',
      icon: IconUserBolt,
      shortcut: 'mod+shift+n',
      run: () => setIsOpen(true),
    },
  ])
  if (!isOpen) return null
  return (
    <QuickEntryDialog
      onClose={() => setIsOpen(false)}
      onRecorded={(caseId) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
    />
  )
}
