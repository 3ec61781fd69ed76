import type { Pack } from '../pack.js'
import cirma2018 from './cirma-2018.json' with { type: 'json' }
import exampleDepartment from './example-department.json' with { type: 'json' }
import iacp2021 from './iacp-2021.json' with { type: 'json' }
import moHb1355 from './mo-hb1355.json' with { type: 'json' }
import modelClinicalAdvisor from './model-clinical-advisor.json' with { type: 'json' }
import modelClinicalSupervisor from './model-clinical-supervisor.json' with { type: 'json' }
import modelTeamCoordinator from './model-team-coordinator.json' with { type: 'json' }
import { promises } from './promises.js'
import sapdPractice from './sapd-practice.json' with { type: 'json' }
import { shippedPack } from './shipped-pack.js'
import slmpd from './slmpd.json' with { type: 'json' }

/** The packs that ship with the library, by their ids. */
export const packs = {
  /** CIRMA's note of 2018: everything recommended. */
  'cirma-2018': shippedPack(cirma2018),
  /** A made-up department, to copy: it overrides `iacp-2021`, which belongs beside it. */
  'example-department': shippedPack(exampleDepartment),
  /** IACP Peer Support Guidelines, 2021: everything recommended. */
  'iacp-2021': shippedPack(iacp2021),
  /** Missouri HB 1355, as the SLMPD policy restates it: the law layer of `slmpd`. */
  'mo-hb1355': shippedPack(moHb1355),
  /** San Antonio's practice as it was told: everything recommended. */
  'sapd-practice': shippedPack(sapdPractice),
  /** St. Louis Metropolitan Police Department, Peer Support Specialist Team. */
  slmpd: shippedPack(slmpd),
  /** The three program models: constraints to load beside an agency's packs. LEX-10, LEX-15, LEX-18. */
  'model-clinical-advisor': shippedPack(modelClinicalAdvisor),
  'model-clinical-supervisor': shippedPack(modelClinicalSupervisor),
  'model-team-coordinator': shippedPack(modelTeamCoordinator),
  /** What the model promises under every policy; every policy has it already. */
  promises,
} as const satisfies { readonly [id: string]: Pack }
