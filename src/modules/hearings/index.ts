export { DefendedDetentionReviewResponse } from './http/defended-detention.response';
export { DefendedHearingResponse } from './http/defended-hearing.response';
export { HearingsFacade } from './hearings.facade';
export { HearingsModule } from './hearings.module';
export type * from './contract';
