import { besides, studies } from '../evidence/studies.ts'
import { studiesEn as evidence } from '../evidence/studies.en.ts'
import { purposeEn as purpose } from '../messages/purpose.en.ts'

/** Long, and read seldom: by whoever opens that one page. */
export const words = { purpose, evidence, studies, besides } as const
