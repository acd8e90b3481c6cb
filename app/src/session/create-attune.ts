/** The session itself: what is kept here, and everything that the screens may ask of it. */
import { signal } from '@preact/signals-core'
import type { SpaceId } from '@attune/wire/ids.ts'
import { createArrivals } from './arriving.ts'
import type { Attune } from './attune.ts'
import type { Notice } from './faults.ts'
import { createHosting } from './hosting.ts'
import type { KeptHere, Views } from './kept-here.ts'
import { openKeptHere } from './kept-here.ts'
import type { LoadDevices } from './late-devices.ts'
import { createLateDevices } from './late-devices.ts'
import { createLockDoor } from './lock-door.ts'
import type { Here } from './meeting.ts'
import { createMemories } from './memories.ts'
import type { MemorySource } from './memory-source.ts'
import { createOwn } from './own.ts'
import { createOwnKept } from './own-kept.ts'
import type { SessionParts } from './parts.ts'
import { createRounds } from './playing.ts'
import { createPrivateYes } from './private-yes.ts'
import { createPortable } from './portable.ts'
import { createSpaceList } from './space-list.ts'
import { knowledgeOf } from './view.ts'
import type { DeviceView, SpaceSummary, SpaceView } from './views.ts'

/** `loadDevices`: one's own devices and the ways back in, where there are rooms for them. */
export function createAttune(parts: SessionParts, loadDevices: LoadDevices | null = null): Attune {
  const views = createViews(parts)
  const { device, space, spaces, notice } = views
  const ownKept = createOwnKept(parts, () => kept.opened())
  const { refreshOwn, ...own } = createOwn(parts, ownKept, () => devices.push())
  const lock = createLockDoor(parts, () => kept, device)
  const kept = openKeptHere(parts, views, {
    ...{ refreshOwn, refreshLock: lock.refresh },
    shown: () => devices.attend(),
  })
  const devices = createLateDevices(() => ({ parts, kept, own: ownKept, refreshOwn }), loadDevices)
  const { open, inSpace, show } = kept
  const admit = async (request: string) => (await open.inUse?.admit(request)) ?? false

  return {
    device,
    space,
    notice,
    dismissNotice: () => (notice.value = null),
    wake() {
      kept.wake()
      devices.wake()
    },
    setLanguage: (language) => kept.change((before) => ({ ...before, language })),
    setTheme: (theme) => kept.change((before) => ({ ...before, theme })),
    ...createArrivals(parts, () => whereWeAre(kept, parts), kept.enter),
    cancelJoining: () => cancelJoining(kept, views),
    ...createHosting(parts, admit, inSpace, show),
    ...createSpaceList({
      ...{ spaces, open, inSpace, show },
      vault: () => kept.vault,
      tellLeavings: kept.lookAfterOthers,
      left: devices.left,
    }),
    ...createRounds({
      ...{ space, inSpace, show, today: parts.today, random: parts.random },
      knowledge: () => knowledgeHere(kept, parts),
      rememberTelling: (tellBefore) => kept.change((before) => ({ ...before, tellBefore })),
    }),
    ...createPrivateYes({ space, inSpace, show, inUse: () => open.inUse?.session ?? null }, parts),
    ...createMemories({
      ...{ space, show, today: parts.today, random: parts.random },
      source: () => memorySource(kept),
    }),
    ...own,
    ...devices.asked,
    ...createPortable(parts, kept.opened, kept.refresh),
    locking: lock.locking,
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
    }),
    space: signal<SpaceView | null>(null),
    spaces: signal<readonly SpaceSummary[]>([]),
    notice: signal<Notice | null>(null),
  }
}

async function whereWeAre(kept: KeptHere, parts: SessionParts): Promise<Here | null> {
  const vault = await kept.opened()
  return vault && { vault, sessions: kept.open.all.map(({ session }) => session), parts }
}

function knowledgeHere({ open, vault }: KeptHere, { today }: SessionParts) {
  const tellBefore = vault?.settings.tellBefore === true
  return open.inUse && knowledgeOf(open.inUse.session, { today: today(), tellBefore })
}

function memorySource({ open }: KeptHere): MemorySource | null {
  const session = open.inUse?.session
  if (session === undefined) return null
  const { blobs, drafts } = session
  return { writer: session, drafts, waiting: blobs.waiting, blobs: blobs.open }
}

async function cancelJoining({ open, vault, show }: KeptHere, { space }: Views): Promise<void> {
  const joining = space.peek()
  // Let in meanwhile, or asked twice: nobody loses a space that they are in.
  if (vault === null || joining?.standing !== 'joining') return
  const gone = joining.space as SpaceId
  await vault.change((before) => {
    const left = before.spaces.filter((one) => one !== gone)
    return { ...before, spaces: left, inUse: left.at(-1) ?? null }
  })
  open.close(gone)
  await open.use(vault.settings.inUse, vault.store)
  show()
}
