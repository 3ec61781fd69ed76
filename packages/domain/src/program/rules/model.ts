import { listOf } from '../../kernel/codec/list-of.js'
import { rule, ruleWith } from '../../kernel/rule.js'
import { verdictOf } from '../../kernel/verdict.js'
import type { ProgramCommandOf } from '../commands.js'
import { FundingLevel, ProgramModel } from '../vocabulary.js'

/** The model that a program will have, what there is to spend on it, and how many clinicians it has. */
export type Modelling = {
  readonly model: ProgramModel
  readonly funding: FundingLevel | undefined
  readonly clinicians: number
}

const modellingWith = ruleWith<Modelling>()

/** LEX-07, LEX-08, LEX-15, LEX-18: a pack demands or excludes models. */
export const modelAdmitted = modellingWith(
  { id: 'program.model', asks: 'the program follows one of the models that the policy admits' },
  { models: listOf(ProgramModel, 1, 3) },
  ({ models }) =>
    ({ model }) =>
      verdictOf(models.includes(model)),
  ({ models }) =>
    ({ model }) => ({ model, admitted: models }),
)

/** LEX-10. */
export const modelFitsFunding = modellingWith(
  {
    id: 'program.model-fits-funding',
    asks: 'the models that the policy lists are used where there is no more funding than it says',
  },
  { models: listOf(ProgramModel, 1, 3), levels: listOf(FundingLevel, 1, 3) },
  ({ models, levels }) =>
    ({ model, funding }) =>
      models.includes(model)
        ? verdictOf(funding === undefined ? undefined : levels.includes(funding))
        : 'satisfied',
  ({ models, levels }) =>
    ({ model, funding }) => ({ model, models, funding: funding ?? null, levels }),
)

/** LEX-11. */
export const noClinician = modellingWith(
  {
    id: 'program.no-clinician',
    asks: 'no clinician is involved in the models that the policy lists',
  },
  { models: listOf(ProgramModel, 1, 3) },
  ({ models }) =>
    ({ model, clinicians }) =>
      verdictOf(!models.includes(model) || clinicians === 0),
  ({ models }) =>
    ({ model, clinicians }) => ({ model, models, clinicians }),
)

/** What is asked whenever the model or the number of clinicians is about to change. */
export const modelRules = [modelAdmitted, modelFitsFunding]

/** What is asked of the model when a clinician comes. */
export const clinicianInModelRules = [noClinician]

/** The facts when a program is established. */
export type Establishing = { readonly command: ProgramCommandOf<'EstablishProgram'> }

/** CIR-05, IACP-3.7a. */
export const withinAgency = rule<Establishing>({
  id: 'program.within-agency',
  asks: 'the program is part of the structure of the agency that it serves',
})(
  ({ command }) => verdictOf(command.structure === 'agency'),
  ({ command }) => ({ structure: command.structure }),
)

/** What is asked when a program is established, beside `modelRules`. */
export const establishingRules = [withinAgency]
