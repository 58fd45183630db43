export { IntakeModule } from './intake.module';
export { IntakeFacade, type KnownAct, type KnownIntake } from './intake.facade';
export { IntakeClocks, type ClockShown, type ClockStart } from './intake-clocks.facade';
export { IntakeErrors, type IntakeInError, type RestsOnIntake } from './intake-errors.facade';
export type { EarlierIntake } from './persistence/earlier-intakes';
export { IntakeRequest, NewIntakeRequest } from './http/intake.requests';
export { IntakeResponse } from './http/intake.response';
export type { IntakeResponse as IntakeShown } from './http/intake.response';
export type { KnownReconciliation, KnownVictim } from './known-victim';
