/**
 * What the bench uses of Evolu, and no more: nobody who works on Attune has the package on their disk, and
 * its own types are a world of their own.
 */
declare module '@evolu/common' {
  export type Outcome<T> =
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }
  export type Task<T> = (run: Run) => Promise<Outcome<T>>
  export interface Run extends AsyncDisposable {
    readonly deps: object
    <T>(task: Task<T>): Promise<Outcome<T>>
    ok<T>(task: Task<T>): Promise<T>
    create(deps: object): Run
  }
  export interface SqliteDriver extends Disposable {
    exec(query: {
      readonly sql: string
      readonly parameters: readonly (string | number | null | Uint8Array)[]
    }): { readonly rows: readonly object[]; readonly changes: number }
    export(): Uint8Array
    deleteDatabase(): void
  }
  export type CreateSqliteDriver = (name: string) => Task<SqliteDriver>

  export type OwnerSecret = Uint8Array & { readonly __of: 'OwnerSecret' }
  export interface Owner {
    readonly id: string
  }
  export type Query = string & { readonly __of: 'Query' }
  export interface Evolu extends AsyncDisposable {
    insert(table: string, row: object, options?: { onComplete?: () => void }): void
    loadQuery(query: Query): Promise<readonly Readonly<Record<string, unknown>>[]>
    subscribeQuery(query: Query): (listener: () => void) => () => void
    getQueryRows(query: Query): readonly Readonly<Record<string, unknown>>[]
  }
  interface Select {
    selectAll(): Select
    orderBy(column: string, direction: 'desc'): Select
    limit(most: number): Select
  }

  export const AppName: { orThrow(name: string): string }
  export const Name: { orThrow(name: string): string }
  export const String: object
  export function id(table: string): object
  export function ok<T>(value: T): Outcome<T>
  export function createAppOwner(secret: OwnerSecret): Owner
  export function createOwnerSecret(deps: object): OwnerSecret
  export function createId(deps: object): string
  export function createRandom(): object
  export function createRandomBytes(): object
  export function createRun(deps: object): Run
  export function createSqlite(name: string): Task<object>
  export function createRelation<A, B>(): {
    add(a: A, b: B): void
    remove(a: A, b: B): void
    removeByB(b: B): void
    iterateB(a: A): Iterable<B>
  }
  export function createQueryBuilder(
    schema: object,
  ): (build: (db: { selectFrom(table: string): Select }) => Select) => Query
  export function createEvolu(schema: object, config: object): Task<Evolu>
  export function createConsole(options: object): object
  export function createConsoleStoreOutput(): { readonly entry: object }
  export function createSharedWorker(start: (self: object) => void): object
  export function createWorker(start: (self: object) => void): object
  export function testCreateLockManager(): object
  export const createBroadcastChannel: object
  export const createMessageChannel: object
  export const createMessagePort: object
  export const createWebSocket: object
  export const waitForAbort: Task<never>
}

declare module '@evolu/common/local-first' {
  import type { Owner, Run, Task } from '@evolu/common'

  export const MessageType: { readonly Request: number }
  export const SubscriptionFlags: { readonly Subscribe: number }
  export const defaultProtocolMessageMaxSize: number
  export function applyProtocolMessageAsRelay(
    message: Uint8Array,
    options: object,
  ): Task<{ readonly message: Uint8Array }>
  export function createBaseSqliteStorageTables(deps: Run['deps']): void
  export function createRelayStorageTables(deps: Run['deps']): void
  export function createRelaySqliteStorage(deps: Run['deps']): (config: object) => object
  export function createEvoluDeps(deps: object): {
    readonly evoluError: { subscribe(listener: () => void): void; get(): unknown }
  }
  export function initSharedWorker(self: object): Task<AsyncDisposable>
  export function startDbWorker(self: object): Task<void>
  export function createProtocolMessageBuffer(
    owner: string,
    options: object,
  ): { unwrap(): Uint8Array }
  export function createProtocolMessageFromCrdtMessages(
    deps: object,
  ): (owner: Owner, messages: readonly object[]) => Uint8Array
  export function testCreateCrdtMessage(row: string, millis: number, name: string): object
}
