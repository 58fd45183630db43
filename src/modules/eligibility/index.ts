export { EligibilityModule } from './eligibility.module';
export { EligibilityFacade, type CheckShown } from './eligibility.facade';
export type { AskedFile, ContributedFacts, FactSource } from './application/learn-facts';
export type { CheckRequest } from './application/check-eligibility';
export { seedEligibility } from './seed/seed-eligibility';
