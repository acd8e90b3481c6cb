/** Two people on two profiles, each with a line of their own to one relay, at one address. */
import type { Keeper } from './flows.ts'
import { goToday, invitationLink, joinSpace, startSpace } from './flows.ts'
import type { Line } from './line.ts'
import { openLine } from './line.ts'
import type { Person, PersonOptions } from './person.ts'
import { openPerson } from './person.ts'
import type { RelayProcess } from './relay-process.ts'
import { startRelay } from './relay-process.ts'

export interface Pair {
  readonly relay: RelayProcess
  readonly origin: string
  readonly noor: Person
  readonly sam: Person
  readonly noorsLine: Line
  readonly samsLine: Line
  close(): Promise<void>
}

/** `*.localhost` is a secure context without a certificate: service workers work there. */
const host = 'attune.localhost:7070'

type Where = Pick<PersonOptions, 'timeZone' | 'now' | 'args'>

export async function openPair({ args = [], ...where }: Where = {}): Promise<
  Omit<Pair, 'sam'> & { openSam(path: string): Promise<Person> }
> {
  const relay = await startRelay('--app', 'app/dist')
  const [noorsLine, samsLine] = await Promise.all([openLine(relay.origin), openLine(relay.origin)])
  const origin = `http://${host}`
  const token = new URL(relay.startLink()).hash
  const noor = await openPerson({
    origin,
    path: `/start${token}`,
    args: [...over(noorsLine), ...args],
    ...where,
  })
  return {
    relay,
    origin,
    noor,
    noorsLine,
    samsLine,
    openSam: (path) => openPerson({ origin, path, args: [...over(samsLine), ...args], ...where }),
    async close() {
      await noor.close()
      await relay.kill('SIGTERM')
      noorsLine.close()
      samsLine.close()
    },
  }
}

/** Noor starts, Sam joins by her link, and both are on Today. */
export async function meet(keepers: readonly [Keeper, Keeper], where: Where = {}): Promise<Pair> {
  const opened = await openPair(where)
  const { noor, origin } = opened
  await startSpace(noor.page, 'Noor', keepers[0])
  const link = await invitationLink(noor.page)
  const sam = await opened.openSam(link.slice(origin.length))
  await joinSpace(sam.page, 'Sam', keepers[1])
  await sam.page.getByRole('heading', { name: /Sam\.$/ }).waitFor()
  await noor.page.getByRole('heading', { name: 'Sam is here.' }).waitFor()
  await goToday(noor.page)
  await noor.page.getByRole('heading', { name: /Noor\.$/ }).waitFor()
  return {
    ...opened,
    sam,
    async close() {
      await sam.close()
      await opened.close()
    },
  }
}

/** What a browser is started with, so that all it asks of the host goes over this line. */
export function over(line: Line): readonly string[] {
  return [`--host-resolver-rules=MAP ${host} 127.0.0.1:${new URL(line.origin).port}`]
}
