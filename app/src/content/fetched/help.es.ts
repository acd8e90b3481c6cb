import { helpEs as directory } from '../help-directory.es.ts'
import { helpEs as help } from '../messages/help.es.ts'

export const words = { help, directory } as const
