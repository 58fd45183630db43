export { FollowThroughModule } from './follow-through.module';
export { DifficultiesFacade } from './difficulties.facade';
export type { StepTaken } from './application/steps-taken';
export type * from './contract';
