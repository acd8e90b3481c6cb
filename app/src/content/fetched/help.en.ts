import { helpEn as directory } from '../help-directory.en.ts'
import { helpEn as help } from '../messages/help.en.ts'

export const words = { help, directory } as const
