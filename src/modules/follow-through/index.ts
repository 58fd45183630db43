export { FollowThroughModule } from './follow-through.module';
export type * from './contract';
