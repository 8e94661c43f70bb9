import { implement } from '@orpc/server'
import { filePicker as contract } from '../../../shared/contract/file-picker.ts'
import type { PagePicker } from './page-picker.ts'

/** Main's answers to the picker's window. */
export const pickerProcedures = (picker: PagePicker) => {
  const os = implement(contract)
  return {
    watch: os.watch.handler(({ signal }) => picker.question.watch(signal)),
    list: os.list.handler(({ input }) => picker.list(input.request, input.folder)),
    choose: os.choose.handler(({ input }) => picker.choose(input.request, input.entries)),
    save: os.save.handler(({ input: { request, ...target } }) => picker.save(request, target)),
    cancel: os.cancel.handler(({ input }) => picker.cancel(input.request)),
  }
}
