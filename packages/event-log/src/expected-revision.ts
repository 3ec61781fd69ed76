/**
 * Where a stream stands: `new` when it has no events, otherwise the revision of its last event, a
 * whole number from 0. An append states exactly where it expects the stream to stand.
 */
export type ExpectedRevision = 'new' | { readonly revision: number }

/** The revision that the next event of a stream takes. */
export const nextRevision = (stands: ExpectedRevision): number =>
  stands === 'new' ? 0 : stands.revision + 1

/** Where a stream stands when the next event is to take this revision. */
export const standsBefore = (next: number): ExpectedRevision =>
  next === 0 ? 'new' : { revision: next - 1 }
