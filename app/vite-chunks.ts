/** Which modules are fetched together. Apart, each would cost a header, a name and its own compression. */

/** What forms are made of, and what they say of those who will read them. */
const widgets =
  /\/src\/ui\/(kit\/(choices|field|file-field|names|passphrase)|keeper-choices|name-list|not-protected|round-title|use-before-gone)\.tsx?$/

/** Shared by the places beside Today alone. */
const ofPlaces =
  /\/src\/ui\/(kit\/(long-list|space-name|which-space)|months|practice-place|proposals)\.tsx?$/

/** A link to scan, and pictures to compare: asking somebody in, and one's own devices. */
const ofSharing = /\/src\/ui\/kit\/(link-picture|pictures|qr)\.tsx$/

/** Shared by the rooms for one's own devices and the ways back. */
const ofDevices = /\/src\/ui\/(ask-screen|paragraphs|typed-into|use-asking|use-through-help)\.tsx?$/

/**
 * Each takes what it names with all that this imports, unless one before it has taken it. Nothing
 * may be left over in between: two files that need each other could not begin.
 */
export const chunkGroups = [
  { name: 'kit', test: isOfEveryScreen },
  { name: 'space', test: isForSpaces },
  { name: 'network', test: isForNetwork },
  { name: 'segments', test: isForSegments },
  { name: 'healing', test: isForHealing },
  { name: 'memories', test: isForMemories },
  { name: 'export', test: isForExport },
  { name: 'widgets', test: widgets },
  { name: 'decks', test: isDeck },
  { name: 'yes', test: isForYes },
  { name: 'lock', test: isForLock },
  { name: 'own-devices', test: isForOwnDevices },
  { name: 'sharing', test: ofSharing },
  { name: roomOf, debugName: 'rooms' },
]

/** A chunk that holds nothing but content says so in its name: the size budget leaves it out. */
export function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  return moduleIds.length > 0 && moduleIds.every(isContent)
    ? 'assets/content-[name]-[hash].js'
    : 'assets/[name]-[hash].js'
}

/** Our texts, and the published word lists that a way back is written in. */
function isContent(id: string): boolean {
  if (id.includes('/@scure/bip39/wordlists/')) return true
  return /\/src\/content\//.test(id) && !id.includes('/node_modules/')
}

function isOfEveryScreen(id: string): boolean {
  const isShared = /\/src\/ui\/(kit\/)?[\w-]+\.tsx?$/.test(id)
  return (
    /\/node_modules\/(preact|@preact)\//.test(id) ||
    (isShared && ![widgets, ofPlaces, ofSharing, ofDevices].some((one) => one.test(id))) ||
    inFolder('domain', id, ['text', 'calendar-day', 'round-key']) ||
    inFolder('content', id, ['language', 'bond'])
  )
}

/** A lock, and the screens that ask for it. */
function isForLock(id: string): boolean {
  return /\/src\/ui\/lock\/[\w-]+\.tsx?$/.test(id) || inFolder('session', id, ['locking'])
}

/** One's own devices and the ways back in, but for their screens. */
function isForOwnDevices(id: string): boolean {
  return id.endsWith('/src/session/devices/create-devices.ts')
}

/** What shows today's spaces, as far as it is needed before anybody does anything. */
function isForSpaces(id: string): boolean {
  return (
    inFolder('session', id, ['create-attune']) ||
    inFolder('storage', id, ['indexeddb-store']) ||
    inFolder('crypto', id, ['random'])
  )
}

/** Writing, and talking with the relay: fetched once the first screen stands. */
function isForNetwork(id: string): boolean {
  return (
    inFolder('session', id, [
      ...['duties', 'first-link', 'giving-back', 'housekeeping', 'inviting', 'joining'],
      ...['leaving', 'meeting', 'moves', 'own-space', 'rename', 'starting'],
    ]) ||
    inFolder('sync', id, [
      ...['seal-again', 'space-sync', 'tell-leaving', 'verified-items', 'web-transport'],
    ]) ||
    inFolder('crypto', id, ['create-keys', 'epoch-key', 'roster', 'seal-entry'])
  )
}

/** Content alone, so that it is counted as that. */
function isDeck(id: string): boolean {
  return /\/src\/content\/decks\/(decks|closeness)\.ts$/.test(id)
}

/** Private yes, but for its screens: for those who have begun it. */
function isForYes(id: string): boolean {
  return inFolder('sync', id, ['yes-box']) || inFolder('session', id, ['carry-decks', 'yes-moves'])
}

/** Old history, folded: a young space has none. */
function isForSegments(id: string): boolean {
  return inFolder('sync', id, ['fold-tail', 'segment-format', 'segments'])
}

/** Exporting and importing share nearly all they need, and nobody else needs it. */
function isForExport(id: string): boolean {
  return inFolder('session', id, ['carrying']) || /\/src\/session\/export\//.test(id)
}

/** Photos and voices: how they are made, sealed, sent and fetched. */
function isForMemories(id: string): boolean {
  return (
    /\/src\/media\/(photo|voice)\.ts$/.test(id) ||
    inFolder('sync', id, ['blobs']) ||
    inFolder('session', id, ['memory-list', 'memory-moves'])
  )
}

/** Where a relay has lost something: for most people never. */
function isForHealing(id: string): boolean {
  return inFolder('sync', id, ['healing', 'missing-items', 'remade-items', 'swap-stream'])
}

/** What two people go through once. */
const beginningFolders = ['code', 'invite', 'join', 'start']

/** What somebody meets who has more than one device, or lost one. */
const deviceFolders = ['arrive', 'devices', 'ways']

/** Kept apart: wanted as soon as the first screen or Today stands. */
const soonFolders = ['help', 'today']

/** Every other room comes with all places: whoever goes to one goes to others. */
function roomOf(id: string): string | null {
  if (ofPlaces.test(id) || inFolder('session', id, ['past-rounds'])) return 'places'
  if (ofDevices.test(id)) return 'devices'
  if (/\/src\/ui\/shell\/(welcome|looking|opening-fault)\.tsx$/.test(id)) return 'welcome'
  const [, folder] = /\/src\/ui\/([\w-]+)\/[\w-]+\.tsx?$/.exec(id) ?? []
  if (folder === undefined || ['kit', 'shell', 'look', 'testing'].includes(folder)) return null
  if (soonFolders.includes(folder)) return folder
  if (deviceFolders.includes(folder)) return 'devices'
  return beginningFolders.includes(folder) ? 'beginning' : 'places'
}

function inFolder(folder: string, id: string, names: readonly string[]): boolean {
  const [, found, name] = /\/app\/src\/(\w+)\/([\w-]+)\.ts$/.exec(id) ?? []
  return found === folder && name !== undefined && names.includes(name)
}
