import { helpEs as directory } from '../help-directory.es.ts'
import { helpByCountry as numbers } from '../help-lines.ts'
import { helpEs as help } from '../messages/help.es.ts'

export const words = { help, directory, numbers } as const
