import type { Moment } from './zone.js'

type Entry<A> = { readonly at: Moment; readonly order: number; readonly what: A }

/** What is still to come, by its moment. */
export type Agenda<A> = {
  readonly put: (at: Moment, what: A) => void
  /** Takes out what comes first; of two at one moment, the one that was put in first. */
  readonly take: () => { readonly at: Moment; readonly what: A } | undefined
}

const isBefore = <A>(a: Entry<A>, b: Entry<A>): boolean =>
  a.at < b.at || (a.at === b.at && a.order < b.order)

/** Makes an empty agenda (a binary heap). */
export const emptyAgenda = <A>(): Agenda<A> => {
  const heap: Entry<A>[] = []
  let order = 0

  const rise = (from: number, entry: Entry<A>): void => {
    let at = from
    while (at > 0) {
      const up = (at - 1) >> 1
      const parent = heap[up]
      if (parent === undefined || !isBefore(entry, parent)) break
      heap[at] = parent
      at = up
    }
    heap[at] = entry
  }

  const sink = (entry: Entry<A>): void => {
    let at = 0
    for (;;) {
      const left = at * 2 + 1
      const [one, other] = [heap[left], heap[left + 1]]
      if (one === undefined) break
      const isOther = other !== undefined && isBefore(other, one)
      const child = isOther ? other : one
      if (!isBefore(child, entry)) break
      heap[at] = child
      at = isOther ? left + 1 : left
    }
    heap[at] = entry
  }

  return {
    put: (at, what) => {
      order += 1
      rise(heap.length, { at, order, what })
    },
    take: () => {
      const first = heap[0]
      const last = heap.pop()
      if (last !== undefined && heap.length > 0) sink(last)
      return first
    },
  }
}
