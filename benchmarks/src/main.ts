import { benchAppend } from './append.js'
import { benchDecide } from './decide.js'
import { benchFoldEmmett, benchFoldFmodel } from './fold.js'
import { print } from './print.js'
import { benchReplay, benchVerify } from './replay.js'
import { storedBy } from './stored.js'
import { workload } from './workload.js'

const work = workload()
const stored = await storedBy(work.requests)
const events = work.histories.reduce((sum, { length }) => sum + length, 0)
const bytes = stored.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / stored.length

console.log(
  `a simulated year: ${work.requests.length} commands, ${stored.length} events of ${Math.round(bytes)} bytes on average`,
)
console.log(
  'ours and floor: things done in a second by this library, and by what the line names after `against`; speed: ours by floor, 2.00 is twice as fast',
)
console.log(
  `${''.padEnd(75)} ${'ours'.padStart(12)} ${'floor'.padStart(12)} ${'speed'.padStart(6)}`,
)
print(
  'decide and fold, against the same checks by hand',
  await benchDecide(work),
  work.steps.length,
  '(aim 0.5 or more)',
  (speed) => speed >= 0.5,
)
print(
  'our `evolve` in our fold, against the same `evolve` in a fmodel-ts decider',
  await benchFoldFmodel(work),
  events,
  '(aim 1, runs differ by 5 %)',
  (speed) => speed >= 0.95,
)
print(
  'our `evolve` in our fold, against the same `evolve` in an emmett stream',
  await benchFoldEmmett(work),
  events,
  '(aim 1)',
  (speed) => speed >= 1,
)
print(
  'durable append of one event, against raw inserts',
  await benchAppend(stored, 1, 300),
  300,
  '(aim 0.8 or more)',
  (speed) => speed >= 0.8,
)
print(
  'durable append of 100 events, against raw inserts',
  await benchAppend(stored, 100, 60),
  6000,
  '(aim 0.8 or more)',
  (speed) => speed >= 0.8,
)
print(
  'replay in memory, verified and decoded, against parse + SHA-256',
  await benchVerify(stored),
  stored.length,
  '(aim 0.5 or more)',
  (speed) => speed >= 0.5,
)
print(
  'replay from the file, against reading it, parse + SHA-256',
  await benchReplay(stored),
  stored.length,
  '(aim 0.5 or more)',
  (speed) => speed >= 0.5,
)
