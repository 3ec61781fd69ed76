import type {
  CalendarDate,
  OpaqueId,
  ReportingUnitId,
  ServiceType,
  StandingGround,
} from '@peer-support/domain'

/** A candidate or a member, as the others in the program know them. */
export type Person = {
  readonly id: OpaqueId
  readonly unit: ReportingUnitId
  readonly presence: 'candidate' | 'active' | 'onLeave' | 'suspended'
  /** Why standing is lost, while it is. */
  readonly lost?: StandingGround
  readonly leader: boolean
  readonly recusedFrom: readonly ServiceType[]
  /** How much they do, against others: 1 is usual. */
  readonly zeal: number
  /** The last day of the last quarter in which their training was counted. */
  readonly counted?: CalendarDate
  /** Where a turn of their year is under way already, they get no second one. */
  readonly busy: boolean
}

/** Who is a candidate or a member now. Whoever left is forgotten. */
export type Roster = {
  readonly find: (id: OpaqueId) => Person | undefined
  /** Changes what is known of a person who is there; of one who left, nothing. */
  readonly change: (id: OpaqueId, change: Partial<Person>) => void
  readonly join: (person: Person) => void
  readonly leave: (id: OpaqueId) => void
  readonly candidates: () => readonly Person[]
  readonly members: () => readonly Person[]
}

/** Makes an empty roster. */
export const emptyRoster = (): Roster => {
  const people = new Map<OpaqueId, Person>()
  const all = (): readonly Person[] => [...people.values()]
  return {
    find: (id) => people.get(id),
    change: (id, change) => {
      const person = people.get(id)
      if (person !== undefined) people.set(id, { ...person, ...change })
    },
    join: (person) => {
      people.set(person.id, person)
    },
    leave: (id) => {
      people.delete(id)
    },
    candidates: () => all().filter(({ presence }) => presence === 'candidate'),
    members: () => all().filter(({ presence }) => presence !== 'candidate'),
  }
}
