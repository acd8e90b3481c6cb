import { useApp, useMessages } from '../app-context.ts'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'

/** What is this person's own, and what belongs to this phone. */
export function Me() {
  const { attune, ports } = useApp()
  const me = useMessages('me')
  // While somebody looks around there is nothing of theirs to take along.
  const isPortable = !attune.device.value.isLooking
  return (
    <Screen title={me.title}>
      <section class="stack">
        <h2>{me.only}</h2>
        <ul class="rows">
          <Row to={{ at: 'journal' }} mark="only-me" title={me.journal} note={me.journalNote} />
          <Row
            to={{ at: 'intention' }}
            mark="only-me"
            title={me.intention}
            note={me.intentionNote}
          />
          <Row to={{ at: 'breath' }} mark="only-me" title={me.breath} note={me.breathNote} />
        </ul>
      </section>
      <section class="stack">
        <h2>{me.around}</h2>
        <ul class="rows">
          <Row to={{ at: 'spaces' }} title={me.spaces} note={me.spacesNote} />
          <Row to={{ at: 'device' }} title={me.device} note={me.deviceNote} />
          {isPortable && (
            <>
              <Row to={{ at: 'lock' }} title={me.lock} note={me.lockNote} />
              <Row to={{ at: 'devices', part: '' }} title={me.devices} note={me.devicesNote} />
              {ports.isBesideInstalled && (
                <Row to={{ at: 'devices', part: 'move' }} title={me.move} note={me.moveNote} />
              )}
              <Row to={{ at: 'ways', part: '' }} title={me.ways} note={me.waysNote} />
              <Row to={{ at: 'export' }} title={me.export} note={me.exportNote} />
              <Row to={{ at: 'import' }} title={me.import} note={me.importNote} />
            </>
          )}
        </ul>
      </section>
    </Screen>
  )
}
