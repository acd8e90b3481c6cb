/** What an export makes of a space: its page for people and its list for programs. */
import { loadWords } from '../../../app/src/content/load-messages.ts'
import { textToDay } from '../../../app/src/domain/calendar-day.ts'
import { writeChronicle } from '../../../app/src/domain/chronicle.ts'
import { spaceToJson } from '../../../app/src/session/export/history-json.ts'
import type { SpaceCopy } from '../../../app/src/session/export/space-copy.ts'
import { tellSpace } from '../../../app/src/session/export/tell-space.ts'
import { plainRecord } from '../../../app/src/session/records.testing.ts'
import type { SpaceState } from '../../../app/src/sync/space-state.ts'
import { must } from '../target.ts'
import type { Scene } from './scene.ts'

export async function createExportedPage({ stage, noor }: Scene) {
  const { exported: words } = await loadWords.later.en()
  const { space } = stage.space.roster
  return (state: SpaceState): void => {
    const copy = {
      ...{ own: noor, record: plainRecord, names: new Map(), revealed: [], sealed: [] },
      ...{ drafts: new Map(), log: { state, entries: () => state.entries } },
    } as unknown as SpaceCopy
    const { told, hasUnknown } = tellSpace(copy)
    const parts = { words, showDay: (day: string) => day, questionOf: () => null }
    writeChronicle(told, { ...parts, title: 'x', hasUnknown })
    const json: unknown = JSON.parse(spaceToJson(space, copy))
    must(typeof json === 'object', 'a list that no program reads')
    for (const { day } of told) must(day === null || textToDay(day) === day, 'a day that is none')
  }
}
