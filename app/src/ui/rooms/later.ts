/** The rooms that are fetched together once somebody goes to one of them. */
import type { ComponentType } from 'preact'
import type { SpaceView } from '../../session/views.ts'
import type { Place, Room } from '../places.ts'
// What stands here first is packed first. In this order all of it weighs least: 0.3 KB less than by name.
import { Waiting } from '../join/waiting.tsx'
import { Code } from '../code/code.tsx'
import { Unlock } from '../lock/unlock.tsx'
import { Export } from '../export/export.tsx'
import { IntentionRoom } from '../own/intention.tsx'
import { Import } from '../export/import.tsx'
import { Invite } from '../invite/invite.tsx'
import { Join } from '../join/join.tsx'
import { Journal } from '../own/journal.tsx'
import { Card } from '../learn/card.tsx'
import { Learn } from '../learn/learn.tsx'
import { Ways } from '../ways/ways.tsx'
import { Lock } from '../lock/lock.tsx'
import { Archive } from '../spaces/archive.tsx'
import { Begin } from '../round/begin.tsx'
import { Arrive } from '../arrive/arrive.tsx'
import { Me } from '../me/me.tsx'
import { Spaces } from '../spaces/spaces.tsx'
import { Device } from '../device/device.tsx'
import { Space } from '../spaces/space.tsx'
import { Together } from '../together/together.tsx'
import { Tonight } from '../together/tonight.tsx'
import { Ideas } from '../ideas/ideas.tsx'
import { Topics } from '../ideas/topics.tsx'
import { Cards } from '../cards/cards.tsx'
import { Table } from '../table/table.tsx'
import { Repair } from '../repair/repair.tsx'
import { Start } from '../start/start.tsx'
import { Devices } from '../devices/devices.tsx'
import { Past } from '../together/past.tsx'
import { Jar } from '../us/jar.tsx'
import { KeepMemory } from '../us/memories-keep.tsx'
import { Breath } from '../own/breath.tsx'
import { Round } from '../round/round.tsx'
import { Us } from '../us/us.tsx'
import { Leave } from '../spaces/leave.tsx'
import { Purpose } from '../purpose/purpose.tsx'
import { Yes } from '../yes/yes.tsx'
import { Memories } from '../us/memories.tsx'

/** Each is given its place, whole and in parts, and the space in use where it belongs to one. */
type Later = {
  [At in Exclude<Room, 'home' | 'help' | 'words'>]: ComponentType<
    Here<At> & { space: SpaceView; place: Here<At> }
  >
}

type Here<At> = Place & { at: At }

export const later = {
  start: Start,
  join: Join,
  arrive: Arrive,
  invite: Invite,
  code: Code,
  round: Round,
  begin: Begin,
  together: Together,
  tonight: Tonight,
  ideas: Ideas,
  topics: Topics,
  cards: Cards,
  table: Table,
  repair: Repair,
  past: Past,
  yes: Yes,
  us: Us,
  jar: Jar,
  memories: Memories,
  'keep-memory': KeepMemory,
  space: Space,
  archive: Archive,
  leave: Leave,
  me: Me,
  journal: Journal,
  intention: IntentionRoom,
  breath: Breath,
  spaces: Spaces,
  export: Export,
  import: Import,
  device: Device,
  lock: Lock,
  devices: Devices,
  ways: Ways,
  learn: Learn,
  card: Card,
  purpose: Purpose,
  waiting: Waiting,
  unlock: Unlock,
} satisfies Later & Record<'waiting' | 'unlock', unknown>
