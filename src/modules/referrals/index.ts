export { ReferralsModule } from './referrals.module';
export { ReferralsFacade } from './referrals.facade';
export type * from './contract';
