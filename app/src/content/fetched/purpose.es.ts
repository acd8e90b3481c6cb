import { besides, studies } from '../evidence/studies.ts'
import { studiesEs as evidence } from '../evidence/studies.es.ts'
import { purposeEs as purpose } from '../messages/purpose.es.ts'

/** Long, and read seldom: by whoever opens that one page. */
export const words = { purpose, evidence, studies, besides } as const
