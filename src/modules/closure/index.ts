export { AftercareModule } from './aftercare.module';
export { ClosureModule } from './closure.module';
