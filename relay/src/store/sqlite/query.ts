/** One row or all rows of a prepared statement, typed by the caller who wrote its SQL. */
import type { SQLInputValue, StatementSync } from 'node:sqlite'

export function oneRow<Row>(statement: StatementSync, ...values: SQLInputValue[]): Row | undefined {
  return statement.get(...values) as Row | undefined
}

export function allRows<Row>(statement: StatementSync, ...values: SQLInputValue[]): Row[] {
  return statement.all(...values) as Row[]
}
