import type { Portable } from '../../session/attune.ts'
import { useApp } from '../app-context.ts'

/** Only sessions that can make a file have ways that lead here. */
export function usePortable(): Portable {
  const { attune } = useApp()
  const { suggestPassphrase, createExport, readExport, restoreExport } = attune
  if (!suggestPassphrase || !createExport || !readExport || !restoreExport)
    throw new Error('this session has nothing to take along')
  return { suggestPassphrase, createExport, readExport, restoreExport }
}
