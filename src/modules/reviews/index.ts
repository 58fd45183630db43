export { ReviewsModule } from './reviews.module';
export { ReviewsFacade, type ReviewStanding } from './reviews.facade';
export type * from './contract';
