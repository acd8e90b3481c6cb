import { helpEs as helpDirectory } from '../help-directory.es.ts'
import { helpEs } from '../messages/help.es.ts'

export const texts = { help: helpEs, helpDirectory }
