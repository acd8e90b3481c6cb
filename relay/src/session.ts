/** What one connection may ask at this moment: first to come in, once, then everything else. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import type { Admission, Place } from './admission.ts'
import type { FollowerEnds, Follower } from './follower.ts'
import { createFollower } from './follower.ts'
import { done, refuse } from './outcome.ts'
import type { Caller, Newcomer, Relay } from './relay.ts'
import type { Answer } from './requests/request.ts'
import { answerRequest } from './requests/answer.ts'
import { authenticate, authenticateMember } from './requests/authenticate.ts'
import { answerNewcomer } from './requests/newcomer.ts'
import { memberOf } from './requests/request.ts'

export interface Session {
  /** What it costs is counted against the device's rate, or the stranger's. */
  readonly answer: (frame: ClientFrame, costOf: (isIn: boolean) => number) => Promise<Answer>
  /** After the answer has been sent: a stream begins behind its `ok`. */
  readonly answered: (frame: ClientFrame, answer: Answer) => void
  readonly end: () => void
}

export interface SessionParts {
  readonly relay: Relay
  readonly admission: Admission
  readonly host: string
  readonly ends: FollowerEnds
  /** This device belongs to the space no longer, or did not come in in time. */
  readonly onGone: () => void
  /** It is no stranger any more. */
  readonly onIn?: () => void
}

/** `challenge`: what whoever comes in must have signed. */
export function createSession(parts: SessionParts, challenge: Bytes): Session {
  const { relay, admission } = parts
  let entrance: Entrance | null = createEntrance(parts, challenge)
  let bucket = admission.strangerBucket()
  let inside: Inside | null = null
  let newcomer: NewcomerPlace | null = null
  let hasEnded = false
  let isAnswering = false
  /** A record has come in by which this device may have gone. */
  let isInDoubt = false

  /** Whoever brought their own leave hears the answer first. */
  const endIfGone = async () => {
    if (inside === null || isAnswering || !isInDoubt) return
    isInDoubt = false
    if ((await memberOf(relay, inside.caller)) === null) parts.onGone()
  }

  const closeEntrance = () => {
    clearTimeout(entrance?.patience)
    entrance = null
    parts.onIn?.()
  }

  const comeIn = async (
    by: Entrance,
    frame: Extract<ClientFrame, { kind: 'auth' }>,
  ): Promise<Answer> => {
    const caller = await authenticate(relay, by, frame)
    if (!caller.ok) return caller
    const place = admission.enter(caller.value)
    if (!place.ok) return place
    bucket = place.value.bucket
    const onRoster = () => {
      isInDoubt = true
      void endIfGone().catch(parts.ends.fail)
    }
    inside = goInside(relay, caller.value, { ...parts.ends, place: place.value, onRoster })
    // The connection may have closed while the roster was read.
    if (hasEnded) inside.end()
    closeEntrance()
    return done(null)
  }

  const comeInAsMember = async (
    by: Entrance,
    frame: Extract<ClientFrame, { kind: 'auth-member' }>,
  ): Promise<Answer> => {
    const known = await authenticateMember(relay, by, frame)
    if (!known.ok) return known
    const place = admission.enter(known.value)
    if (!place.ok) return place
    bucket = place.value.bucket
    newcomer = { ...known.value, place: place.value }
    if (hasEnded) place.value.leave()
    closeEntrance()
    return done(null)
  }

  return {
    answer: async (frame, costOf) => {
      isAnswering = true
      if (!bucket.take(costOf(inside !== null))) return refuse('too-fast')
      if (frame.kind === 'auth' || frame.kind === 'auth-member') {
        if (entrance === null) return refuse('bad-frame')
        return frame.kind === 'auth' ? comeIn(entrance, frame) : comeInAsMember(entrance, frame)
      }
      if (newcomer !== null) return answerNewcomer(relay, newcomer, frame)
      if (inside === null) return refuse('not-authenticated')
      if (frame.kind === 'follow') return inside.follower.accept(frame.after, frame.mark)
      return answerRequest(relay, inside.caller, frame)
    },
    answered: (frame, answer) => {
      isAnswering = false
      // A hint can be lost: what it would have said is asked once a request was refused.
      isInDoubt ||= !answer.ok && answer.error.kind === 'unknown-device'
      if (frame.kind === 'follow' && answer.ok && !hasEnded) inside?.follower.begin(frame.after)
      void endIfGone().catch(parts.ends.fail)
    },
    end: () => {
      hasEnded = true
      closeEntrance()
      inside?.end()
      newcomer?.place.leave()
    },
  }
}

/** Needed by who is not in yet, and gone once they are: thousands rest here for days. */
interface Entrance {
  readonly challenge: Bytes
  readonly host: string
  readonly patience: NodeJS.Timeout
}

const millisecondsToAuthenticate = 10_000

function createEntrance({ host, onGone }: SessionParts, challenge: Bytes): Entrance {
  return { challenge, host, patience: setTimeout(onGone, millisecondsToAuthenticate) }
}

interface NewcomerPlace extends Newcomer {
  readonly place: Place
}

interface Inside {
  readonly caller: Caller
  readonly follower: Follower
  readonly end: () => void
}

interface InsideEnds extends FollowerEnds {
  readonly place: Place
  readonly onRoster: () => void
}

function goInside(relay: Relay, caller: Caller, ends: InsideEnds): Inside {
  const follower = createFollower(relay, caller, ends)
  const knock = async () => {
    if ((await memberOf(relay, caller)) !== null) await ends.send({ kind: 'knock' })
  }
  const stopListening = relay.hints.listen(caller.space, (hint) => {
    if (hint === 'knock') return void knock().catch(ends.fail)
    follower.wake()
    if (hint === 'roster') ends.onRoster()
  })
  const end = () => {
    stopListening()
    follower.end()
    ends.place.leave()
  }
  return { caller, follower, end }
}
