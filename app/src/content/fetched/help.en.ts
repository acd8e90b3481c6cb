import { helpEn as helpDirectory } from '../help-directory.en.ts'
import { helpEn } from '../messages/help.en.ts'

export const texts = { help: helpEn, helpDirectory }
