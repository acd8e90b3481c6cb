import { linesThat } from './lines.ts'
import type { Check } from './check.ts'

const folders = ['home', 'root', 'work', 'tmp', 'Users', 'private/var'].join('|')
const machinePath = new RegExp(`(?<![\\w.*~\\])}-])(/(${folders})/[\\w.@-]+|[A-Z]:\\\\Users\\\\)`)

/** A path that only one machine has works on one machine. Temporary folders come from `tmpdir()`. */
export const machinePathFindings: Check = (files) => linesThat(files, machinePath)
