import type { Claims, Place, Store } from './store.js'

/** What a test of the suite works with. */
export type Scene = {
  readonly store: Store
  readonly place: Place
  readonly claims: Claims
  readonly patience: number
}

/** One promise of the port, and how to see that it is kept: `run` rejects when it is not. */
export type Case = { readonly title: string; readonly run: () => Promise<void> }

/** A case before it has a store. */
export type Draft = { readonly title: string; readonly play: (scene: Scene) => Promise<void> }
