import type { CommandId } from '@peer-support/domain'
import { describe, expect, it } from 'vitest'
import { EventId, eventId, uuidV5 } from './event-id.js'
import { idFor } from './fixtures/tally.js'

describe('the id of an event', () => {
  it('is made as RFC 9562 says: its example of version 5 comes out', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
    expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it('is the same for the same command and index, for ever', () => {
    const command = '0123456789abcdef0123456789abcdef' as CommandId
    expect(eventId(command, 0)).toBe('4306ec25-47f3-51e1-95fe-b2c779152ceb')
    expect(eventId(command, 1)).toBe('8eb3dbb0-d575-56dc-ae49-8362144846be')
  })

  it('differs by command and by index, and passes its codec', () => {
    const ids = ['a', 'b', 'c'].flatMap((word) =>
      [0, 1, 2, 10, 11].map((index) => eventId(idFor(word) as CommandId, index)),
    )
    expect(new Set(ids).size).toBe(15)
    expect(ids.every(EventId.is)).toBe(true)
  })

  it('does not pass its codec in another version, another case or without dashes', () => {
    const id = '2ed6657d-e927-568b-95e1-2665a8aea6a2'
    const others = [id.replace('-5', '-4'), id.toUpperCase(), id.replaceAll('-', ''), `${id}0`, 5]
    expect(others.filter(EventId.is)).toStrictEqual([])
  })
})
