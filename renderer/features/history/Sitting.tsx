import { Button } from '@mantine/core'
import { IconHistoryToggle } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Undoable } from '../../../shared/domain/history.ts'
import { useActions } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { takeBack } from '../../records/undo.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QueryView } from '../../ui/index.ts'
import { EntryHead } from './EntryHead.tsx'
import { EntryList } from './EntryList.tsx'
import classes from './history.module.css'
import { useUndoKeys } from './use-undo-keys.ts'

const Line = ({ unit }: { readonly unit: Undoable }) => {
  const { t } = useTranslation('history')
  const queryClient = useQueryClient()
  const isBusy = useRef(false)
  const undo = async () => {
    if (isBusy.current) return
    isBusy.current = true
    await takeBack(queryClient, unit)
    isBusy.current = false
  }
  return (
    <li className={classes.unit}>
      <div className={classes.unitWords}>
        <EntryHead entry={unit} withRecord />
        {unit.isWayBack ? <span className={classes.quiet}>{t('sitting.wayBack')}</span> : null}
      </div>
      <Button variant="default" size="compact-sm" onClick={() => void undo()}>
        {t(unit.isWayBack ? 'sitting.again' : 'sitting.undo')}
      </Button>
    </li>
  )
}

const SittingDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('history')
  useUndoKeys()
  // What was done since the last look is not always told to the cache of the page.
  const undoable = useQuery(api.history.undoable.queryOptions({ staleTime: 0 }))
  return (
    <Dialog isOpen onClose={onClose} title={t('sitting.title')} size="lg">
      <p className={classes.record}>{t('sitting.text')}</p>
      <QueryView query={undoable}>
        {(units) =>
          units.length === 0 ? (
            <p className={classes.quiet}>{t('sitting.empty')}</p>
          ) : (
            <EntryList newest={units[0]?.seq}>
              {units.map((unit) => (
                <Line key={unit.seq} unit={unit} />
              ))}
            </EntryList>
          )
        }
      </QueryView>
    </Dialog>
  )
}

/** Offers the list of changes of this sitting in the palette, on every page. */
export const Sitting = () => {
  const [isOpen, setIsOpen] = useState(false)
  useActions([
    {
      id: 'history.sitting',
      label: 'history:sitting.title',
      said: 'commands:said.sitting',
      group: 'do',
      icon: IconHistoryToggle,
      run: () => setIsOpen(true),
    },
  ])
  return isOpen ? <SittingDialog onClose={() => setIsOpen(false)} /> : null
}
