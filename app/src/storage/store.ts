/**
 * What this device keeps: byte strings under path-like keys, changed all or nothing. The port
 * knows nothing of their meaning; `sealed-store.ts` makes sure that only ciphertext reaches it.
 */
export type Bytes = Uint8Array<ArrayBuffer>

export interface Store {
  /** Null when there is none. */
  read(key: string): Promise<Bytes | null>
  /**
   * Every record whose key begins with `prefix`, in the order of keys (code units), as of one
   * moment: of a transaction that goes on meanwhile, all is in it or nothing.
   */
  list(prefix: string): Promise<readonly StoredRecord[]>
  /**
   * Reads `keys`, asks `change` what to write, and writes it, as one step that no other tab can
   * come between. `change` is synchronous: nothing may be awaited inside; it may be called again
   * when the store was lost in between. After `strict` the bytes are on the disk as far as the
   * browser can tell; a failed transaction changed nothing.
   */
  transact(
    keys: readonly string[],
    change: (values: readonly (Bytes | null)[]) => readonly StoreChange[],
    durability: Durability,
  ): Promise<StoreResult>
  /**
   * Called after another tab has changed something, and never for a transaction that wrote nothing:
   * two tabs would wake each other for ever. Returns how to stop listening.
   */
  onForeignChange(listener: () => void): () => void
  close(): void
}

export interface StoredRecord {
  readonly key: string
  readonly value: Bytes
}

/** Applied in their order. */
export type StoreChange = RecordChange | StoreClearing | StoreRewriting

/** A null value deletes. */
export interface RecordChange {
  readonly key: string
  readonly value: Bytes | null
}

/** Deletes every record whose key begins with this, those too that cannot be read. */
export interface StoreClearing {
  readonly clear: string
}

/**
 * Asks for each record, as it rests, what is to stand in its place; null leaves it. One after
 * another: however many there are, they are never in memory together.
 */
export interface StoreRewriting {
  readonly rewrite: (record: StoredRecord) => Bytes | null
}

export type Durability = 'strict' | 'relaxed'

export type StoreResult =
  { readonly ok: true; readonly value: null } | { readonly ok: false; readonly error: StoreFault }

/** `storage-full` is apart because a person can act on it. */
export interface StoreFault {
  readonly kind: 'storage-full' | 'storage-failed'
  readonly cause: unknown
}
