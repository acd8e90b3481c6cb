/** The session itself: what is kept here, and everything that the screens may ask of it. */
import { signal } from '@preact/signals-core'
import type { GateName } from '../content/practices/practice.ts'
import { fail } from '../crypto/result.ts'
import type { Arriving, Attune, Hosting, Spaces } from './attune.ts'
import type { Notice } from './faults.ts'
import { firstHelps } from './first-helps.ts'
import type * as hostModule from './hosting.ts'
import type { KeptHere, Views } from './kept-here.ts'
import { openKeptHere } from './kept-here.ts'
import { createLateDevices } from './late-devices.ts'
import { createLockDoor } from './lock-door.ts'
import type { Here } from './meeting.ts'
import type * as meetingModule from './meeting.ts'
import { done, noSpace } from './outcome.ts'
import type { Move } from './late.ts'
import { askOf } from './late.ts'
import { createMemories } from './memories.ts'
import type { MemorySource } from './memory-source.ts'
import { createOwn } from './own.ts'
import { createOwnKept } from './own-kept.ts'
import type { SessionParts } from './parts.ts'
import { createRounds } from './playing.ts'
import { createPrivateYes } from './private-yes.ts'
import { createPortable } from './portable.ts'
import type * as listModule from './space-list.ts'
import type { SpaceSession } from './space-session.ts'
import { knowledgeOf } from './view.ts'
import type { DeviceView, SpaceSummary, SpaceView } from './views.ts'

export function createAttune(parts: SessionParts): Attune {
  const views = createViews(parts)
  const { device, space, spaces, notice } = views
  const ownKept = createOwnKept(parts, () => kept.opened())
  const { refreshOwn, ...own } = createOwn(parts, ownKept, () => devices.push())
  const lock = createLockDoor(parts, () => kept, device)
  const kept = openKeptHere(parts, views, {
    refreshOwn: async () => (devices.refresh(), await refreshOwn()),
    refreshLock: lock.refresh,
    shown: () => devices.attend(),
  })
  const devices = createLateDevices(() => ({ parts, kept, own: ownKept, refreshOwn }))
  const { open, inSpace, show } = kept
  const inUse = () => open.inUse?.session ?? null

  return {
    ...{ device, space, spaces, notice },
    dismissNotice: () => (notice.value = null),
    wake() {
      kept.wake()
      devices.wake()
    },
    setLanguage: (language) => kept.change(() => ({ language })),
    setTheme: (theme) => kept.change(() => ({ theme })),
    setHelps: (helps) => kept.change(() => ({ helps })),
    setHelpCountry: (helpCountry) => kept.change(() => ({ helpCountry })),
    ...createArrivals(kept, parts),
    ...createSpaceList(kept, parts),
    ...createHosting(kept, parts),
    ...createRounds({
      ...{ space, inSpace, show, today: parts.today, random: parts.random },
      knowledge: () => knowledgeHere(kept, parts),
      readWhole: async () => inUse()?.whole(),
      closeGate: createGateCloser(kept, parts),
      rememberTelling: (tellBefore) => kept.change(() => ({ tellBefore })),
    }),
    ...createPrivateYes({ space, inSpace, show, inUse }, parts),
    ...createMemories({
      ...{ space, show, today: parts.today, random: parts.random },
      source: () => memorySource(inUse()),
    }),
    ...own,
    ...devices.asked,
    ...createPortable(parts, kept.opened, kept.refresh),
    locking: lock.locking,
  }
}

/** Fear is asked no names, and knows no tabs: what stands behind the gate closes in all of them (R14). */
function createGateCloser({ open, show }: KeptHere, { page }: SessionParts) {
  const close = (gate: GateName) => {
    for (const { session } of open.all) session.passed.delete(gate)
  }
  const tabs = page?.tabs
  tabs?.addEventListener('message', ({ data }: MessageEvent<GateName>) => (close(data), show()))
  return (gate: GateName) => {
    close(gate)
    tabs?.postMessage(gate)
  }
}

function createArrivals(kept: KeptHere, parts: SessionParts): Arriving {
  const meeting = () => import('./meeting.ts')
  return {
    async canStart(token) {
      await kept.opened()
      return (await meeting()).canStart({ kept, parts }, token)
    },
    ...askOf(
      ['start', 'readInvitation', 'join', 'cancelJoining'],
      async (move: Move<typeof meetingModule, [Here]>) => {
        const vault = await kept.opened()
        return vault ? move(await meeting(), { kept, parts, vault }) : noSpace
      },
    ),
  }
}

function createSpaceList(kept: KeptHere, parts: SessionParts): Omit<Spaces, 'spaces'> {
  return askOf(
    ['useSpace', 'rename', 'archiveSpace', 'leaveSpace'],
    async (move: Move<typeof listModule, [Here]>) => {
      const { vault } = kept
      return vault ? move(await import('./space-list.ts'), { kept, parts, vault }) : noSpace
    },
  )
}

function createHosting({ open, inSpace, show }: KeptHere, parts: SessionParts): Hosting {
  return {
    ...askOf(
      ['createInvitation', 'endInvitation', 'agree', 'confirmCode'],
      (move: Move<typeof hostModule, [hostModule.HostHere]>) =>
        inSpace(async (session) =>
          move(await import('./hosting.ts'), { session, parts }).finally(show),
        ),
    ),
    admit: async (request) =>
      (await open.inUse?.admit(request)) === true ? done : fail('offline'),
  }
}

function createViews({ language }: SessionParts): Views {
  return {
    device: signal<DeviceView>({
      opening: 'opening',
      language,
      theme: 'system',
      keptForGood: false,
      isLooking: false,
      lock: null,
      helps: firstHelps,
      helpCountry: null,
    }),
    space: signal<SpaceView | null>(null),
    spaces: signal<readonly SpaceSummary[]>([]),
    notice: signal<Notice | null>(null),
  }
}

function knowledgeHere({ open, vault }: KeptHere, { today, now }: SessionParts) {
  const tellBefore = vault?.settings.tellBefore === true
  return open.inUse && knowledgeOf(open.inUse.session, { today: today(), now: now?.(), tellBefore })
}

function memorySource(session: SpaceSession | null): MemorySource | null {
  if (session === null) return null
  const { blobs, drafts, whole } = session
  return { writer: session, drafts, waiting: blobs.waiting, blobs: blobs.open, whole }
}
