import { helpEn as directory } from '../help-directory.en.ts'
import { helpByCountry as numbers } from '../help-lines.ts'
import { helpEn as help } from '../messages/help.en.ts'

export const words = { help, directory, numbers } as const
