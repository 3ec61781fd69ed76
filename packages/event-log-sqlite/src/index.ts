export * from './open-sqlite-log.js'
