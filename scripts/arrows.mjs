/**
 * Which packages each package may import: arrows point inward only, from applications over
 * adapters and ports to the domain. The lint rules and the packaging tests both read this table.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const arrows = {
  domain: [],
  simulator: ['domain'],
  statistics: ['domain'],
  'event-log': ['domain'],
  'event-log-sqlite': ['domain', 'event-log'],
  'read-models-postgres': ['domain', 'event-log', 'statistics'],
  cli: [
    'domain',
    'event-log',
    'event-log-sqlite',
    'read-models-postgres',
    'simulator',
    'statistics',
  ],
  benchmarks: [
    'domain',
    'event-log',
    'event-log-sqlite',
    'read-models-postgres',
    'simulator',
    'statistics',
  ],
}

/** Packages that read no clock, no randomness and no I/O, and so run wherever JavaScript does. */
export const pure = ['domain', 'simulator', 'statistics']
