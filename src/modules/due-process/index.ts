export { DueProcessModule } from './due-process.module';
export { DueProcessFacade } from './due-process.facade';
export type { LegalHelp } from './domain/legal-help';
