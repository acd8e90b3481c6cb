/** What the rules of the roster are given here: the same suite that the relay checks by. */
import type { RosterChecks } from '@attune/wire/roster-rules.ts'
import { sha256 } from './hash.ts'
import { isSealKey } from './hpke.ts'
import { verify } from './signature.ts'

export const rosterChecks: RosterChecks = { sha256, verify, isSealKey }
