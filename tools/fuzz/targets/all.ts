/** Everything that takes bytes which somebody else can have made. */
import type { Target } from '../target.ts'
import { chainTargets } from './chain.ts'
import { deviceTargets } from './device.ts'
import { httpTargets } from './http.ts'
import { importTargets } from './imports.ts'
import { letterTargets } from './letters.ts'
import { mediaTargets } from './media.ts'
import { relayTargets } from './relay.ts'
import { restTargets } from './rest.ts'
import { wireTargets } from './wire.ts'
import { wordTargets } from './words.ts'

export const targets: readonly Target[] = [
  ...wireTargets,
  ...chainTargets,
  ...relayTargets,
  ...httpTargets,
  ...deviceTargets,
  ...letterTargets,
  ...restTargets,
  ...importTargets,
  ...mediaTargets,
  ...wordTargets,
]
