import type { LeaderQuality, MemberCommand, Role } from '@peer-support/domain'
import { until, type Story } from '../story.js'
import type { World } from '../world.js'
import { minute } from '../zone.js'
import { manage, speak } from './manage.js'

const choosers: readonly Role[] = ['wellnessCommander', 'deputyChief', 'clinicalConsultant']
const qualities: readonly LeaderQuality[] = ['reputation', 'leadership', 'willingness']

type Appointing = Extract<MemberCommand, { readonly type: 'AppointTeamLeader' }>

const asAsked: Appointing = {
  type: 'AppointTeamLeader',
  approvedBy: choosers,
  chosenFor: qualities,
  senior: true,
}

/** What is asked for wrongly before it is asked for as it should be. */
const mistakes = ({ slips }: World): readonly Appointing[] => [
  ...(slips.isDue('leaderNotSenior') ? [{ ...asAsked, senior: false }] : []),
  ...(slips.isDue('leaderUnapproved')
    ? [{ ...asAsked, approvedBy: choosers.filter((role) => role !== 'clinicalConsultant') }]
    : []),
  ...(slips.isDue('leaderUnsuited')
    ? [{ ...asAsked, chosenFor: qualities.filter((quality) => quality !== 'willingness') }]
    : []),
]

/** Chooses team leaders until there is one for every eight places of the team (SLM-TL-a to SLM-TL-d). */
export function* chooseLeaders(world: World): Story {
  const { draw, roster, profile } = world
  const wanted = Math.max(1, Math.round(profile.teamSize / 8))
  const missing = wanted - roster.members().filter(({ leader }) => leader).length
  for (let i = 0; i < missing; i += 1) {
    yield until(world.inOffice(1, 4))
    const chosen = draw.oneOf(
      roster
        .members()
        .filter(({ presence, leader, busy }) => presence === 'active' && !leader && !busy),
    )
    if (chosen === undefined) return
    for (const mistake of mistakes(world)) {
      yield manage(world, chosen.id, mistake)
      yield until(world.now() + draw.int(10, 90) * minute)
    }
    if (roster.find(chosen.id)?.presence !== 'active') continue
    roster.change(chosen.id, { leader: true })
    yield manage(world, chosen.id, asAsked)
  }
}

/** One of the leaders steps down, and the next is chosen. */
export function* stepDown(world: World): Story {
  const { draw, roster } = world
  const leader = draw.oneOf(roster.members().filter((one) => one.leader))
  if (leader === undefined) return
  yield speak(world, leader, { type: 'StepDownAsTeamLeader' })
  roster.change(leader.id, { leader: false })
  yield until(world.inOffice(5, 12))
  yield* chooseLeaders(world)
}
