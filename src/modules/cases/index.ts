export { CaseLinksModule } from './case-links.module';
export { CasesModule } from './cases.module';
export { CaseOpenings, type OpenedCase } from './case-openings';
export { CaseAgreementsFacade } from './case-agreements.facade';
export { CaseEndsFacade } from './case-ends.facade';
export { CaseReturnsFacade } from './case-returns.facade';
export { RETURN_ANSWERS, type ReturnAnswer } from './application/answer-return-of-case';
export { CasesFacade, type KnownCase } from './cases.facade';
export { CaseResponse } from './http/case.response';
export { OfCaseResponse } from './http/of-case.response';
export { CASE_LABEL, CASE_LABEL_JOIN, type CaseLabel } from './persistence/case-label';
export { CONSENT_OF_BASIS } from './domain/case';
export { CASE_PHASES, type CasePhase } from './domain/case-phase';
export {
  NEUTRAL_OUTCOMES,
  toldPhaseOf,
  type CaseProgress,
  type NeutralOutcome,
} from './domain/case-progress';
export { goesOn } from './domain/going-on';
export { filesOfCase } from './domain/files-of-case';
export type { TimelineSource } from './domain/timeline';
export { TimelinesFacade } from './timelines.facade';
export { SuspensionsFacade, type KnownSuspension } from './suspensions.facade';
export type * from './contract';
export { PaperCasesFacade } from './paper-cases.facade';
