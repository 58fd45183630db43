export { ReferralsModule } from './referrals.module';
export { DefendedReferralResponse } from './http/defended-referral.response';
export { ReferralsFacade } from './referrals.facade';
export type * from './contract';
