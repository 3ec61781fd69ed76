/** A row as a database gives it: nothing in it has been checked. */
export type SqlRow = { readonly [column: string]: unknown }

/** Runs one statement; `$1` stands for the first parameter. Lists go in as arrays. */
export type Query = (text: string, parameters?: readonly unknown[]) => Promise<readonly SqlRow[]>

/**
 * The little that is asked of a database, so that PGlite inside the process and a PostgreSQL server
 * serve alike. Both reject with an `Error` when a statement fails.
 */
export type Sql = {
  readonly query: Query
  /** Runs statements in one transaction: all of them count, or, when `work` rejects, none. */
  readonly transaction: <A>(work: (query: Query) => Promise<A>) => Promise<A>
}
