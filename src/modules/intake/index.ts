export { IntakeModule } from './intake.module';
export { IntakeFacade, type KnownAct, type KnownIntake } from './intake.facade';
