/**
 * The events of IndexedDB as promises. Must never take a change for kept before its transaction is
 * complete, nor swallow why one is not.
 */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? aborted()))
  })
}

/** An error of any request ends in an abort too, unless somebody keeps it from that. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? aborted()))
  })
}

function aborted(): DOMException {
  return new DOMException('the transaction was given up', 'AbortError')
}
